"""From a pose as the catalog writes it to a stance the solver understands.

Fills in what people leave out: arm presets, feet in the air, where a body sits or lies. Angles in
degrees, lengths in metres, loads in body weights.
"""

from __future__ import annotations

from math import acos, degrees
from typing import TYPE_CHECKING, Final

from guide.body import PLANTED, STANDING, anatomy
from guide.body.posture import Angles, PoseError, place
from guide.body.shapes import Leg, Point, PointLoad, Stance
from guide.words import Arms, Foot, LoadAt, Place, PropKind, Support

if TYPE_CHECKING:
    from guide.records.pose import End, Far, Pose

ARMS: Final = {  # upper arm from straight down in space, and elbow bend
    Arms.HANG: (0.0, 5.0),
    Arms.FORWARD: (80.0, 5.0),
    Arms.HIPS: (-40.0, 98.0),
    Arms.BAR: (-45.0, 150.0),
    Arms.RACK: (75.0, 120.0),
    Arms.GOBLET: (12.0, 125.0),
    Arms.DEADLIFT: (-12.0, 0.0),
    Arms.OVERHEAD: (175.0, 0.0),
    Arms.CROSSED: (-5.0, 148.0),
}
WITH_TRUNK: Final = frozenset({Arms.HIPS, Arms.CROSSED})  # these turn with the upper body
# Standing up, a bar in long arms rests on the front of the thighs; leaning, it hangs over the foot.
BAR_ON_THIGHS: Final = 8.0
BAR_HANGS_FROM: Final = 45.0

FAR_PITCH: Final = {Foot.TOES: 55.0, Foot.LACES: 150.0, Foot.FLAT: 0.0}
FAR_PRESSURE: Final = {Foot.TOES: 0.75, Foot.LACES: 0.9, Foot.FLAT: anatomy.PRESSURE_ALONG}
ANKLE_HANGS: Final = (-40.0, 33.0)  # how far a foot in the air follows the floor, not the shin
LACES_DOWN: Final = 160.0  # pitch of a foot whose owner kneels
SHIN_FLAT: Final = range(86, 99)  # degrees of shin lean: on the floor, the knee in front
THIGH_UP: Final = 65  # degrees of thigh lean: beyond this the body lies, it does not kneel

SOLID: Final = frozenset({PropKind.BOX, PropKind.BENCH, PropKind.CHAIR, PropKind.STAIRS})
PAD_SEAT: Final = Point(0.0, 0.6)
RECLINED: Final = -10.0


def stance_of(pose: Pose, end: End, load_bw: float) -> Stance:
    """The stance at one end of ``pose`` with ``load_bw`` (body weights) where its load sits.

    What balance can find stays None. Raises ``PoseError`` when a lying body reaches no support.
    """
    support = pose.support
    knee, shank = _knee(support, end), _shank(support, end)
    pitch = _pitch(support, end, shank, knee)
    near = Leg(
        shank=shank,
        knee=knee,
        foot_pitch=pitch,
        on_wedge=bool(end.wedge) and not end.heel,
        surface_y=_height_at(pose, Place.NEAR_FOOT, Place.FEET) if support in PLANTED else 0.0,
    )
    trunk = _trunk(pose, end, near)
    upper_arm, elbow = _arms(pose, end, trunk)
    loads, force, moment = _load(pose, end, load_bw)
    return Stance(
        support=support,
        near=near,
        far=_far(support, end.far),
        trunk=trunk,
        upper_arm=upper_arm,
        elbow=elbow,
        loads=loads,
        force_bw=force,
        hip_at=_seat(pose),
        cop_fraction_far=FAR_PRESSURE[end.far.foot] if end.far else FAR_PRESSURE[Foot.TOES],
        extra_moment_nm=moment,
        speed=pose.speed,
        above=end.above,
    )


def knee_down(shank: int | None, knee: int | None) -> bool:
    """Whether a leg kneels: its shin flat behind the knee, the thigh up over it."""
    if shank is None or knee is None:
        return False
    return shank in SHIN_FLAT and abs(shank - knee) <= THIGH_UP


def _knee(support: Support, end: End) -> float | None:
    return 5.0 if end.knee is None and support in {Support.OPEN, Support.DRAWN} else end.knee


def _shank(support: Support, end: End) -> float | None:
    if end.shank is not None or support in STANDING | {Support.SPLIT, Support.BRIDGE, Support.PUSH}:
        return end.shank
    if support is Support.PAD:  # a thigh resting on a level seat
        return None if end.knee is None else end.knee - 90.0
    return 90.0 if support is Support.KNEEL else 0.0


def _trunk(pose: Pose, end: End, near: Leg) -> float | None:
    if end.trunk is not None or pose.support in STANDING:
        return end.trunk
    if pose.support is Support.BRIDGE and near.shank is not None and near.knee is not None:
        return _lying_back(pose, near, Angles(near.shank, near.knee, 0.0))
    if pose.support is Support.PAD or pose.shows(PropKind.LEG_PRESS):
        return RECLINED
    return 0.0


def _lying_back(pose: Pose, near: Leg, angles: Angles) -> float:
    """The trunk's lean that lays the shoulders on the floor, or on a bench behind the back."""
    hip = place(Stance(support=pose.support, near=near), angles).near.hip
    rest = _height_at(pose, Place.BACK) + anatomy.THICKNESS["shoulder"]
    drop = (rest - hip.y) / anatomy.TRUNK.length
    if abs(drop) > 1.0:
        message = "the shoulders do not reach what they should lie on: change knee or shank"
        raise PoseError(message)
    return -degrees(acos(drop))


def _arms(pose: Pose, end: End, trunk: float | None) -> tuple[float, float]:
    preset = end.arms or pose.arms
    lean = trunk or 0.0
    upper_arm, elbow = ARMS[preset]
    if preset in WITH_TRUNK:
        upper_arm -= lean
    if preset is Arms.DEADLIFT:
        hanging = min(max(lean / BAR_HANGS_FROM, 0.0), 1.0)
        upper_arm = BAR_ON_THIGHS + hanging * (upper_arm - BAR_ON_THIGHS)
    return (
        upper_arm if end.upper_arm is None else end.upper_arm,
        elbow if end.elbow is None else end.elbow,
    )


def _pitch(support: Support, end: End, shank: float | None, knee: float | None) -> float:
    if end.heel or end.wedge:
        return end.wedge + end.heel
    if support in PLANTED or shank is None:
        return 0.0
    kneels = 60.0 <= shank <= 120.0 and (knee or 0.0) >= 30.0
    return LACES_DOWN if kneels and support is not Support.OPEN else _hangs(shank)


def _hangs(shank: float) -> float:
    """Pitch of a foot in the air: level as far as the ankle allows, then it follows the shin."""
    low, high = ANKLE_HANGS
    return shank - min(max(shank, low), high)


def _far(support: Support, far: Far | None) -> Leg | None:
    if far is None:
        return None
    touches = far.thigh is not None or support is Support.SPLIT or far.foot is not Foot.TOES
    pitch = FAR_PITCH[far.foot] if touches else _hangs(far.shank or 0.0)
    return Leg(
        shank=far.shank,
        knee=far.knee,
        thigh=far.thigh,
        foot_pitch=pitch,
        surface_y=far.surface,
    )


def _load(pose: Pose, end: End, bw: float) -> tuple[tuple[PointLoad, ...], float, float]:
    """Weights on the body, a machine's force, and a moment (Nm per leg) that straightens."""
    if pose.load is None or not bw:
        return (), 0.0, 0.0
    at = pose.load.at
    if at is LoadAt.PAD and pose.support is Support.OPEN:  # a leg curl's pad, behind the shin
        lever = anatomy.PAD_ALONG_SHANK * anatomy.SHANK.length
        legs = 2 if end.far is None else 1
        return (), 0.0, -bw * anatomy.MASS_KG * anatomy.GRAVITY * lever / legs
    if at in {LoadAt.SLED, LoadAt.PAD}:
        return (), bw, 0.0
    return (PointLoad(at, bw),), 0.0, 0.0


def _height_at(pose: Pose, *places: Place) -> float:
    """Height of what a part of the body rests on; the floor is 0."""
    for prop in pose.props:
        if prop.at in places and prop.kind in SOLID and prop.height is not None:
            return prop.height
    return 0.0


def _seat(pose: Pose) -> Point | None:
    """Where the hip stays for a body that sits in a machine."""
    height = _height_at(pose, Place.HIP)
    if pose.support is Support.PAD and height:
        return Point(0.0, height + anatomy.THICKNESS["hip"])
    return PAD_SEAT if pose.support is Support.PAD else None
