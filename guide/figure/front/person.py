"""The person seen from the front. A limb that points towards us is drawn short.

So each limb is a band that is drawn out from joint to joint, with a disc on both joints: it has
round ends however short it is.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from guide.body.shapes import Point
from guide.figure import limbs
from guide.figure.front.body import Facing, Half
from guide.figure.front.place import lies
from guide.figure.front.stage import Path, Stage, half
from guide.figure.geometry import Spot, apart, between, shifted, turned
from guide.figure.ink import Ink, blob, disc, line, polygon
from guide.figure.scene import Layer, Part, Parts, steady
from guide.figure.skeleton import TRUNK
from guide.records.pose import End
from guide.words import Lies

# Half widths in metres.
_HIP, _KNEE, _ANKLE = 0.092, 0.062, 0.040
_SHOULDER, _ELBOW, _WRIST = 0.060, 0.043, 0.033
_YOKE = 0.064
_DRAWN_UP = 0.1  # metres a knee seen from above lies beyond its hip, at most
_THIGH_AHEAD = 45  # degrees
_TOES, _HEEL = 0.042, 0.038

_SHIRT = (  # along the trunk from the pelvis to the shoulders, to be drawn out
    (-0.02, 0.150),
    (0.06, 0.152),
    (0.20, 0.128),
    (TRUNK - 0.12, 0.165),
    (TRUNK - 0.01, 0.205),
    (TRUNK + 0.055, 0.150),
    (TRUNK + 0.078, 0.060),
)
_WAIST = (*_SHIRT[:3], (TRUNK - 0.12, 0.125), (TRUNK + 0.05, 0.11), (TRUNK + 0.078, 0.05))
_SLIM = (*_WAIST, *((x, -y) for x, y in reversed(_WAIST)))
_OUTLINE = (*_SHIRT, *((x, -y) for x, y in reversed(_SHIRT)))
SHIRT: Ink = blob(_OUTLINE, "shirt")


VEST: Ink = blob(_SLIM, "shirt")
"""The trunk without its shoulders, which turn."""

_EYE, _MOUTH = line([(0, 0.012)] * 2, 0.02, "hair"), limbs.FACE[1]
_NOSE = disc(0, -0.015, 0.02, "skin")
_FACE_OUT, _NOSE_OUT = 0.082, 0.098  # from the middle of the head to eyes and nose


def person(stage: Stage) -> None:
    """Add the whole person: the far side paler where it does something else."""
    far = "far-" if not stage.alike else ""
    _band(stage, (lambda f: f.near.hip, lambda f: f.far.hip), (_HIP, _HIP), "thigh", Layer.FAR)
    for away, tone in ((True, far), (False, "")):
        _leg(stage, half(far=away), _leg_layer(stage, far=away), tone)
    _trunk(stage)
    lying = lies(stage.pose)
    _arm(stage, half(far=True), Layer.FAR if lying else Layer.ARM, far)
    _arm(stage, half(far=False), Layer.ARM, "")


def _leg_layer(stage: Stage, *, far: bool) -> Layer:
    """Over the trunk, or under it: of the far side, or where the trunk comes forward over it.

    Who lies on the back and draws a thigh up has it over the belly; who crosses a lifted thigh over
    the other one has it in front.
    """
    last, side = stage.last, half(far=far)(stage.last)
    crosses = side.knee.x > last.pelvis.x and not lies(stage.pose)
    if far and crosses and _ahead(stage.pose.end):
        return Layer.HELD
    if stage.pose.lies is Lies.BACK and side.knee.x < side.hip.x + _DRAWN_UP:
        return Layer.LEG
    return Layer.FAR if far or last.bowed else Layer.LEG


def _ahead(end: End) -> bool:
    """Whether the far thigh is clearly in front of the body."""
    far = end.far
    return far is not None and far.knee is not None and (far.shank or 0) - far.knee < -_THIGH_AHEAD


def _ends(stage: Stage) -> tuple[End, End]:
    return stage.pose.start, stage.pose.end


def _leg(stage: Stage, side: Callable[[Facing], Half], layer: Layer, tone: str) -> None:
    def heel(frame: Facing) -> Point:
        return _on_sole(side(frame), side(frame).heel, _HEEL)

    def toe(frame: Facing) -> Point:
        return _on_sole(side(frame), side(frame).toe, _TOES)

    joints = (lambda f: side(f).hip), (lambda f: side(f).knee), (lambda f: side(f).ankle)
    widths = _HIP, _KNEE, _ANKLE
    _chain(stage, joints, widths, (f"{tone}thigh", f"{tone}shin"), layer)
    foot = "skin" if stage.pose.barefoot else "shoe"
    _chain(stage, (heel, toe), (_HEEL, _TOES), (f"{tone}{foot}",), layer)


def _on_sole(leg: Half, point: Point, up: float) -> Point:
    """A point of the sole moved ``up`` (metres) into the shoe."""
    return between(
        point,
        shifted(point, leg.ankle.x - leg.heel.x, leg.ankle.y - leg.heel.y),
        up / max(apart(leg.heel, leg.ankle), up),
    )


def _arm(stage: Stage, side: Callable[[Facing], Half], layer: Layer, tone: str) -> None:
    joints = (lambda f: side(f).shoulder), (lambda f: side(f).elbow), (lambda f: side(f).hand)
    widths = _SHOULDER, _ELBOW, _WRIST
    _chain(stage, joints, widths, (f"{tone}sleeve", f"{tone}skin"), layer)


def _trunk(stage: Stage) -> None:
    def along(frame: Facing) -> Spot:
        (spot,) = Parts(stage.pose, (frame,)).stretch(lambda f: f.pelvis, lambda f: f.chest)
        return spot._replace(stretch=max(spot.stretch / TRUNK, 0.12))

    neck = (0.048, 0.048)
    _band(stage, (lambda f: f.chest, lambda f: f.head), neck, "neck", Layer.TRUNK)
    spots = [along(frame) for frame in stage.frames]
    if any(end.front and (end.front.twist or end.shrug) for end in _ends(stage)):
        _add(stage, "vest", VEST, spots, Layer.TRUNK)
        shoulders = (lambda f: f.far.shoulder), (lambda f: f.near.shoulder)
        for at in shoulders:
            _disc(stage, at, _YOKE, "shirt", Layer.TRUNK)
        _band(stage, shoulders, (_YOKE, _YOKE), "shirt", Layer.TRUNK)
    else:
        _add(stage, "shirt", SHIRT, spots, Layer.TRUNK)
    _head(stage)


def _head(stage: Stage) -> None:
    """The head; where it turns, each eye and the nose go round with the face."""
    head = stage.track(lambda f: Spot(*f.head, f.gaze))
    if stage.pose.lies is Lies.FRONT:  # we look at the back of it
        _add(stage, "round-face", limbs.SHAPES["round-face"]._replace(tone="hair"), head,
             Layer.TRUNK)  # fmt: skip
        return
    turns = any(frame.look for frame in stage.frames)
    for shape, tone in (("round-face", "skin"), ("round-hair", "hair")):
        ink = limbs.SHAPES[shape]._replace(tone=tone)
        if turns and tone == "hair":
            stage.moving(Layer.TRUNK, stage.track(_on_face(0, 0, -0.03)), ink)
        else:
            _add(stage, shape, ink, head, Layer.TRUNK)
    if not turns:
        stage.moving(Layer.TRUNK, head, *limbs.FACE)
        return
    for degrees, ink in ((-24, _EYE), (24, _EYE), (0, _NOSE), (0, _MOUTH)):
        reach = _NOSE_OUT if ink is _NOSE else _FACE_OUT
        stage.moving(Layer.TRUNK, stage.track(_on_face(degrees, reach, 0)), ink)


def _on_face(degrees: float, reach: float, back: float) -> Callable[[Facing], Spot]:
    """Something on the round of the head; ``back`` (metres) goes the other way than the face."""

    def at(frame: Facing) -> Spot:
        turn = math.radians(frame.look + degrees)
        aside = reach * math.sin(turn) + back * math.sin(math.radians(frame.look))
        at = turned(shifted(frame.head, aside, 0), frame.gaze, frame.head)
        narrow = 1.0 if back else max(math.cos(turn), 0.3)
        return Spot(*at, frame.gaze, narrow)

    return at


def _chain(
    stage: Stage,
    joints: Sequence[Path],
    widths: Sequence[float],
    tones: Sequence[str],
    layer: Layer,
) -> None:
    """Bones from joint to joint, each with a disc at its upper end and the last with one below."""
    for i, tone in enumerate(tones):
        _disc(stage, joints[i], widths[i], tone, layer)
        _band(stage, (joints[i], joints[i + 1]), (widths[i], widths[i + 1]), tone, layer)
    _disc(stage, joints[-1], widths[-1], tones[-1], layer)


def _disc(stage: Stage, at: Path, width: float, tone: str, layer: Layer) -> None:
    _add(stage, f"j{round(1000 * width)}", disc(0, 0, width, tone), stage.track(at), layer)


def _band(
    stage: Stage, ends: tuple[Path, Path], widths: tuple[float, float], tone: str, layer: Layer
) -> None:
    first, second = widths
    ink = polygon([(0, -first), (1, -second), (1, second), (0, first)], tone)
    name = f"b{round(1000 * first)}-{round(1000 * second)}"
    _add(stage, name, ink, stage.stretch(*ends), layer)


def _add(stage: Stage, name: str, ink: Ink, spots: list[Spot], layer: Layer) -> None:
    ghost = "hair" not in name
    stage.parts.append(Part(layer, (ink,), steady(spots), shared=name, ghost=ghost))
