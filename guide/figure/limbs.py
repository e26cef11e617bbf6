"""The person: smooth shapes for trunk, head, limbs and shoes, put on the joints."""

from __future__ import annotations

from collections.abc import Callable

from guide.body import anatomy
from guide.body.shapes import Point
from guide.figure import geometry as geo
from guide.figure import skeleton
from guide.figure.free_arms import side_lying
from guide.figure.geometry import Spot
from guide.figure.ink import Ink, blob, limb, line
from guide.figure.scene import Layer, Part, Scene, leg_of, steady
from guide.figure.skeleton import FOREARM, SHANK, THIGH, TRUNK, UPPER_ARM, Arm, Frame
from guide.words import PropKind

# Outlines in metres, facing forward, round the joint named first.
_TRUNK = (  # round the hip
    (-0.008, TRUNK + 0.072),
    (-0.070, TRUNK + 0.020),
    (-0.103, TRUNK - 0.09),
    (-0.096, TRUNK - 0.20),
    (-0.072, TRUNK - 0.31),
    (-0.100, 0.07),
    (-0.110, -0.02),
    (-0.060, -0.098),
    (0.055, -0.085),
    (0.096, 0.03),
    (0.086, 0.13),
    (0.102, TRUNK - 0.25),
    (0.132, TRUNK - 0.13),
    (0.108, TRUNK - 0.02),
    (0.052, TRUNK + 0.058),
)
_FACE = (  # round the middle of the head
    (-0.022, 0.112),
    (-0.086, 0.070),
    (-0.098, -0.005),
    (-0.066, -0.085),
    (-0.010, -0.088),
    (0.042, -0.108),
    (0.079, -0.098),
    (0.086, -0.060),
    (0.093, -0.040),
    (0.117, -0.026),
    (0.097, 0.018),
    (0.089, 0.060),
    (0.048, 0.104),
)
_HAIR = (
    (-0.020, 0.121),
    (-0.092, 0.078),
    (-0.106, -0.005),
    (-0.084, -0.080),
    (-0.052, -0.074),
    (-0.036, -0.022),
    (-0.014, 0.028),
    (0.035, 0.050),
    (0.088, 0.068),
    (0.052, 0.114),
)
_SHOE = (  # round the ball of the foot, on the sole
    (-0.176, 0.000),
    (-0.190, 0.022),
    (-0.184, 0.062),
    (-0.166, 0.100),
    (-0.120, 0.106),
    (-0.074, 0.096),
    (-0.045, 0.070),
    (0.008, 0.056),
    (0.027, 0.030),
    (0.010, 0.002),
    (-0.080, 0.000),
)
_TOES = (
    (-0.026, 0.002),
    (-0.032, 0.030),
    (-0.010, 0.058),
    (0.040, 0.048),
    (0.080, 0.028),
    (0.088, 0.010),
    (0.072, 0.000),
    (0.020, 0.000),
)

_ROUND_FACE = (  # seen from the front
    (0.0, 0.112),
    (-0.062, 0.092),
    (-0.086, 0.02),
    (-0.068, -0.06),
    (0.0, -0.108),
    (0.068, -0.06),
    (0.086, 0.02),
    (0.062, 0.092),
)
_ROUND_HAIR = (
    (0.0, 0.121),
    (-0.07, 0.1),
    (-0.096, 0.02),
    (-0.082, -0.02),
    (-0.068, 0.035),
    (-0.02, 0.058),
    (0.04, 0.048),
    (0.07, 0.03),
    (0.082, -0.02),
    (0.096, 0.02),
    (0.07, 0.1),
)

_EYES = [line([(x, 0.012)] * 2, 0.02, "hair") for x in (-0.034, 0.034)]
FACE = (
    _EYES[0]._replace(data="".join(eye.data for eye in _EYES), box=(-0.05, 0, 0.05, 0.03)),
    line([(-0.022, -0.05), (0.022, -0.05)], 0.013, "hair"),
)
"""Eyes and mouth of a face that looks at us."""

SHAPES: dict[str, Ink] = {
    "thigh": limb(THIGH, 0.098, 0.060, ""),
    "shin": limb(SHANK, 0.058, 0.039, "", swell=0.035),
    "shoe": blob(_SHOE, ""),
    "toes": blob(_TOES, ""),
    "neck": limb(skeleton.HEAD, 0.055, 0.046, ""),
    "face": blob(_FACE, ""),
    "hair": blob(_HAIR, ""),
    "round-face": blob(_ROUND_FACE, ""),
    "round-hair": blob(_ROUND_HAIR, ""),
    "trunk": blob(_TRUNK, ""),
    "arm": limb(UPPER_ARM, 0.057, 0.043, ""),
    "hand": limb(FOREARM, 0.042, 0.031, ""),
    "forearm": limb(anatomy.FOREARM.length, 0.042, 0.033, ""),
    "fist": limb(anatomy.HAND.length, 0.031, 0.033, ""),
}
"""Every part of the body by name. Limbs hang from their upper joint; the rest stands upright."""


def person(scene: Scene) -> None:
    """Add the whole person; limbs of the far side only where they differ from the near side."""
    swims = scene.pose.shows(PropKind.WATER)
    foot = "skin" if swims or scene.pose.barefoot else "shoe"
    shin = "skin" if swims else "shin"
    if any(frame.other_arm for frame in scene.frames):
        _arm(scene, Layer.FAR, ("far-sleeve", "far-skin"), far=True)
    if skeleton.legs_differ(scene.frames):
        _leg(scene, Layer.FAR, (f"far-{foot}", f"far-{shin}", "far-thigh"), far=True)
    _add(scene, "neck", "neck", Layer.TRUNK, lambda f: _hung(f.head, f.shoulder))
    _head(scene)
    _add(scene, "trunk", "shirt", Layer.TRUNK, lambda f: Spot(*f.hip, -f.trunk))
    _leg(scene, Layer.LEG, (foot, shin, "thigh"), far=False)
    _arm(scene, Layer.ARM, ("sleeve", "skin"), far=False)


def _head(scene: Scene) -> None:
    """The head in profile; a person lying on the side looks at us."""
    front = "round-" if side_lying(scene.pose) else ""
    _add(scene, f"{front}face", "skin", Layer.TRUNK, lambda f: Spot(*f.head, -f.gaze))
    _add(scene, f"{front}hair", "hair", Layer.TRUNK, lambda f: Spot(*f.head, -f.gaze))
    if front:
        scene.moving(Layer.TRUNK, scene.track(lambda f: Spot(*f.head, -f.gaze)), *FACE)


def _leg(scene: Scene, layer: Layer, tones: tuple[str, str, str], *, far: bool) -> None:
    shoe, shin, thigh = tones
    leg = leg_of(far=far)
    _add(scene, "toes", shoe, layer, lambda f: Spot(*leg(f).ball, leg(f).toes))
    _add(
        scene, "shoe", shoe, layer, lambda f: Spot(*leg(f).ball, geo.rise(leg(f).heel, leg(f).ball))
    )
    _add(scene, "shin", shin, layer, lambda f: _hung(leg(f).knee, leg(f).ankle))
    _add(scene, "thigh", thigh, layer, lambda f: _hung(f.hip_of(far=far), leg(f).knee))


def _arm(scene: Scene, layer: Layer, tones: tuple[str, str], *, far: bool) -> None:
    sleeve, skin = tones

    def arm(frame: Frame) -> Arm:
        return frame.far_arm if far else frame.arm

    def root(frame: Frame) -> Point:
        return frame.far_arm_from if far else frame.arm_from

    _add(scene, "arm", sleeve, layer, lambda f: _hung(root(f), arm(f).elbow))
    if not any(arm(frame).wrist for frame in scene.frames):
        _add(scene, "hand", skin, layer, lambda f: _hung(arm(f).elbow, arm(f).hand))
        return

    def wrist(frame: Frame) -> Point:
        elbow, hand, at = arm(frame)
        return at or geo.between(elbow, hand, anatomy.FOREARM.length / FOREARM)

    _add(scene, "forearm", skin, layer, lambda f: _hung(arm(f).elbow, wrist(f)))
    _add(scene, "fist", skin, layer, lambda f: _hung(wrist(f), arm(f).hand))


def _add(scene: Scene, shape: str, tone: str, layer: Layer, place: Callable[[Frame], Spot]) -> None:
    ink = SHAPES[shape]._replace(tone=tone)
    spots = steady(scene.track(place))
    scene.parts.append(Part(layer, (ink,), spots, shared=shape, ghost="hair" not in shape))


def _hung(a: Point, b: Point) -> Spot:
    """A limb from its upper joint to its lower one."""
    return Spot(*a, geo.hang(a, b))
