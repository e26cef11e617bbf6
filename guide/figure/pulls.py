"""What pulls on the body: bands, straps and cables, and a rope that is skipped."""

from __future__ import annotations

import math
from collections.abc import Callable

from guide.body.shapes import Point
from guide.figure import geometry as geo
from guide.figure.arrange import seated
from guide.figure.geometry import Spot
from guide.figure.ink import Ink, blob, block, disc, line, polygon
from guide.figure.scene import Layer, Scene, leg_of, sole
from guide.figure.skeleton import Frame
from guide.records.pose import Prop
from guide.words import Arms, Place

Path = Callable[[Frame], Point]

_AT_SEAT = 0.25  # metres from the hips, at most, of hands that hold the seat
_STAYS = 0.08  # metres: what moves less stands still

# Heights in metres from which a band or strap comes from overhead, by what it leads to.
_OVER_HANDS, _OVER_FEET = 1.9, 1.2


def band(scene: Scene, prop: Prop) -> None:
    """A band: a loop round the knees or the body, or drawn out from foot or post to a limb."""
    _pulled(scene, prop, "band", 0.022)


def strap(scene: Scene, prop: Prop) -> None:
    """A strap that does not give: behind the knees, round a foot, or down from above."""
    _pulled(scene, prop, "line", 0.026)


def cable(scene: Scene, prop: Prop) -> None:
    """A cable from its pulley: a column in front or behind, or a pulley overhead."""
    end = _end_of(scene, prop)
    points = [end(frame) for frame in scene.frames]
    height = scene.ground + (0.12 if prop.height is None else prop.height)
    behind = prop.at in (Place.BACK, Place.HIP) or _between_legs(scene, prop)
    behind = behind or _kicks(prop, points)
    above = height > max(f.shoulder.y for f in scene.frames) + 0.35 and not behind
    reach = [p.x for p in points] + [_toe(f) for f in scene.frames]
    if above:
        pulley = Point(sum(p.x for p in points) / len(points), height)
        post = max(reach) + 0.3
    elif behind:
        post = min([*reach, *(f.hip.x for f in scene.frames)]) - 0.42
        pulley = Point(post + 0.08, height)
    else:
        post = max(reach) + 0.42
        pulley = Point(post - 0.08, height)
    _column(scene, post, pulley, above=above)
    scene.rope(lambda _frame: pulley, end, "line", 0.016)
    if end(scene.last) == scene.last.arm.hand:
        handle = line([(-0.05, 0), (0.05, 0)], 0.03, "metal")
        scene.moving(Layer.HELD, scene.track(lambda f: Spot(*end(f), f.arm.palm)), handle)


def _between_legs(scene: Scene, prop: Prop) -> bool:
    """Whether straight arms of a body that bows reach back between the legs."""
    end = scene.pose.end
    back = (end.upper_arm or 0) <= -20 and (end.elbow or 0) < 30
    return prop.at is Place.HANDS and (end.trunk or 0) >= 30 and back


def _column(scene: Scene, post: float, pulley: Point, *, above: bool) -> None:
    """The column with its weights and the pulley, at the end of an arm where that is overhead."""
    tall = max(scene.ground + 1.5, pulley.y + 0.06)
    arm = line([(post, tall - 0.03), (pulley.x, tall - 0.03)], 0.05, "prop")
    column = block(post - 0.04, scene.ground, post + 0.04, tall, "prop")
    stack = block(post - 0.09, scene.ground, post + 0.09, scene.ground + 0.42, "metal")
    scene.still(Layer.BACKDROP, column, *([arm] if above else []), stack)
    scene.still(Layer.BACKDROP, disc(*pulley, 0.045, "metal"))


def skipping_rope(scene: Scene, _prop: Prop) -> None:
    """The round that a rope makes over the head and under the feet, and its handle."""
    low = min(sole(frame.near).y for frame in scene.frames) - 0.03
    top = max(frame.head.y for frame in scene.frames) + 0.22
    half = 0.46
    x = scene.last.arm.hand.x + 0.1 - half
    turns = [math.radians(45 * i) for i in range(8)]
    middle, high = (low + top) / 2, (top - low) / 2
    points = [(x + half * math.cos(a), middle + high * math.sin(a)) for a in turns]
    scene.still(Layer.BACKDROP, blob(points, "band")._replace(width=0.016))
    handle = line([(0, 0), (0.12, 0)], 0.03, "metal")
    scene.moving(Layer.HELD, scene.track(lambda f: Spot(*f.arm.hand, f.arm.palm)), handle)


def _end_of(scene: Scene, prop: Prop) -> Path:
    """The end of a cable or band that is on the body."""
    if prop.at in (Place.NEAR_FOOT, Place.FEET):
        return lambda f: f.near.ankle
    if prop.at is Place.FAR_FOOT:
        return lambda f: f.far.ankle
    if prop.at is Place.FAR_HAND:
        return lambda f: f.far_arm.hand
    if prop.at is Place.KNEES:
        return lambda f: geo.between(f.near.knee, f.near.ankle, 0.08)
    if prop.at is Place.HIP and scene.pose.arms is not Arms.HANG:
        return lambda f: f.hip
    return lambda f: f.arm.hand


def _pulled(scene: Scene, prop: Prop, tone: str, width: float) -> None:
    """A band or strap by its place on the body."""
    fixed = prop.height is not None
    feet = prop.at in (Place.NEAR_FOOT, Place.FAR_FOOT, Place.FEET)
    if from_above(prop) and (feet or prop.at is Place.HANDS):
        _hung(scene, _end_of(scene, prop), scene.ground + (prop.height or 0.0), tone, width)
    elif prop.at is Place.KNEES and tone == "band" and not fixed:
        _loop(scene, tone)
    elif prop.at is Place.KNEES:
        _to_post(scene, lambda f: geo.between(f.near.knee, f.near.ankle, 0.14), prop, tone)
    elif prop.at in (Place.NEAR_FOOT, Place.FEET) and not fixed and _hands_hold_on(scene):
        scene.rope(lambda f: f.far.ankle, lambda f: f.near.ankle, tone, 0.03)
    elif prop.at in (Place.NEAR_FOOT, Place.FEET) and not fixed:
        scene.rope(_under_foot, lambda f: f.arm.hand, tone, width)
    elif prop.at is Place.NEAR_FOOT or prop.at is Place.FEET:
        _to_post(scene, lambda f: f.near.ankle, prop, tone)
    elif prop.at is Place.HANDS and tone == "line":
        _hung(scene, _end_of(scene, prop), scene.ground + (prop.height or 2.3), tone, width)
    elif prop.at is Place.HIP:
        _to_post(scene, lambda f: f.hip, prop, tone, behind=True)
    else:
        _to_post(scene, _end_of(scene, prop), prop, tone, behind=prop.at is Place.BACK)


def _hands_hold_on(scene: Scene) -> bool:
    """Whether the hands hold a grip or the edge of a seat, so that a band is round both ankles."""
    at_hips = all(geo.apart(f.arm.hand, f.hip) < _AT_SEAT for f in scene.frames)
    return scene.grip is not None or (seated(scene.pose) and at_hips)


def from_above(prop: Prop) -> bool:
    """Whether a band or strap to hands or feet comes down from overhead."""
    return (prop.height or 0.0) > (_OVER_HANDS if prop.at is Place.HANDS else _OVER_FEET)


def _kicks(prop: Prop, points: list[Point]) -> bool:
    """Whether a foot goes ahead against what then must pull it back."""
    feet = prop.at in (Place.NEAR_FOOT, Place.FAR_FOOT, Place.FEET)
    return feet and points[-1].x > points[0].x + 0.05


def _held_back(scene: Scene, prop: Prop, points: list[Point]) -> bool:
    """Whether a knee comes forward over a foot that stays: the band holds the ankle back."""
    knee = scene.last.near.knee.x - scene.first.near.knee.x
    foot = geo.apart(points[0], points[-1])
    return prop.at is Place.NEAR_FOOT and knee > _STAYS > foot


def _under_foot(frame: Frame) -> Point:
    return geo.between(frame.near.heel, frame.near.ball, 0.75)


def _loop(scene: Scene, tone: str) -> None:
    """A loop round both thighs just above the knee."""
    ink = line([(-0.075, 0), (0.075, 0)], 0.05, tone)
    for far, layer in ((True, Layer.FAR), (False, Layer.FRONT)):
        leg = leg_of(far=far)
        ends = [(frame.hip, leg(frame).knee) for frame in scene.frames]
        spots = [Spot(*geo.between(hip, knee, 0.78), geo.hang(hip, knee)) for hip, knee in ends]
        scene.moving(layer, spots, ink)


def _to_post(scene: Scene, end: Path, prop: Prop, tone: str, *, behind: bool = False) -> None:
    """From a post in front (or behind) at the height of what it pulls on."""
    points = [end(frame) for frame in scene.frames]
    behind = behind or _kicks(prop, points) or _held_back(scene, prop, points)
    height = scene.ground + prop.height if prop.height else points[-1].y
    xs = [f.hip.x for f in scene.frames] + [p.x for p in points]
    x = min(xs) - 0.5 if behind else max([*xs, *map(_toe, scene.frames)]) + 0.4
    post = block(x - 0.03, scene.ground, x + 0.03, height + 0.12, "prop")
    scene.still(Layer.BACKDROP, post, disc(x, height, 0.035, "metal"))
    scene.rope(lambda _frame: Point(x, height), end, tone, 0.024, Layer.LEG)


def _hung(scene: Scene, end: Path, height: float, tone: str, width: float) -> None:
    """From an anchor overhead down to the hands or a foot, with a handle."""
    points = [end(frame) for frame in scene.frames]
    anchor = Point(max(point.x for point in points), height)
    scene.still(
        Layer.BACKDROP, line([(anchor.x - 0.3, height), (anchor.x + 0.3, height)], 0.05, "prop")
    )
    scene.rope(lambda _frame: anchor, end, tone, width)
    handle: Ink = polygon([(-0.07, -0.02), (0.07, -0.02), (0.07, 0.02), (-0.07, 0.02)], "metal")
    scene.moving(Layer.HELD, scene.track(end), handle)


def _toe(frame: Frame) -> float:
    return max(frame.near.ball.x, frame.far.ball.x) + 0.09
