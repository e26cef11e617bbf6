"""Angles and things of a pose, and which limbs carry the body at one end of it."""

from __future__ import annotations

from guide.body.shapes import Point
from guide.figure import geometry, skeleton
from guide.records.pose import End, Pose
from guide.words import Place, PropKind

SOLID = (PropKind.BOX, PropKind.BENCH)
SEATS = frozenset({PropKind.CHAIR, PropKind.BENCH, PropKind.BOX})
_INSTEP = 120  # degrees a foot is turned about its ball that lies on its back
_FOREARM, _ON_FLOOR = 50, 16  # degrees of elbow, and of a forearm from level, that lies down
_LIFTED = 60  # degrees between both ends of an arm that does not carry
_BEHIND = 20  # degrees a shin leans forward over toes that are behind the body
LEVEL = 60  # degrees a trunk leans that is nearer to level than to upright
_DOWN, _AHEAD = 0.4, 0.3  # metres a hand on the floor is drawn over it at most, and before the foot


def shin_down(end: End) -> int:
    """The lean of the shin that is nearer to upright: its foot carries."""
    far = end.shank if end.far is None or end.far.shank is None else end.far.shank
    return max(end.shank or 0, far or 0)


def lifts_an_arm(pose: Pose) -> bool:
    """Whether one hand goes up while the other carries."""
    return abs((pose.start.upper_arm or 0) - (pose.end.upper_arm or 0)) >= _LIFTED


def toes_behind(end: End) -> bool:
    """Whether a foot of a body that bows is well behind its knee."""
    return max(end.shank or 0, (end.far and end.far.shank) or 0) >= _BEHIND


def on_insteps(pose: Pose, end: End) -> bool:
    """Whether shins and the backs of the feet lie on the floor, and on no ball."""
    on_ball = any(prop.kind is PropKind.BALL for prop in pose.props)
    return (end.shank or 0) >= 80 and end.heel >= _INSTEP and not on_ball


def arms_behind(end: End) -> bool:
    """Whether straight arms stand on the floor behind a body that looks up."""
    arms = (one for one in (end, end.far_arm) if one is not None and one.upper_arm is not None)
    return any(abs(one.upper_arm or 0) <= 40 and (one.elbow or 0) <= 30 for one in arms)


def hands_carry(pose: Pose) -> bool:
    """Whether straight arms, or forearms, stand on the floor at one end."""
    ends = (pose.start, pose.end)
    arms = [arm for end in ends for arm in (end, end.far_arm) if arm is not None]
    given = [(arm.upper_arm, arm.elbow or 0) for arm in arms if arm.upper_arm is not None]
    return any(abs(upper) <= 40 and (bent <= 30 or 70 <= bent <= 100) for upper, bent in given)


def hands_reach(pose: Pose, end: End) -> bool:
    """Whether a bow is deep enough that the hands come down in front of the feet.

    It need not be asked of a body about level, which may lift one hand and stands on the other.
    """
    if (end.trunk or 0) >= LEVEL or end.upper_arm is None:
        return True
    arm = 180 - end.upper_arm
    hand = Point(0.0, end.above)
    for lean, length in (
        (end.shank or 0, skeleton.SHANK),
        (thigh(end), skeleton.THIGH),
        (end.trunk or 0, skeleton.TRUNK),
        (arm, skeleton.UPPER_ARM),
        (arm - (end.elbow or 0), skeleton.FOREARM),
    ):
        hand = geometry.along(hand, lean, length)
    under = (p for p in pose.props if p.at is Place.HANDS and p.kind in {*SEATS, PropKind.BALL})
    held = max((prop.height or 0.0 for prop in under), default=0.0)
    return hand.y <= held + _DOWN and hand.x >= _AHEAD


def on_forearms(pose: Pose) -> bool:
    """Whether the forearms lie down at both ends, and not the hands alone."""
    return all(
        (e.elbow or 0) >= _FOREARM and abs((e.upper_arm or 0) + (e.elbow or 0) - 90) <= _ON_FLOOR
        for e in (pose.start, pose.end)
    )


def thigh(end: End) -> int:
    """Lean of the thigh from straight down, knee behind the hip positive, in degrees."""
    return (end.shank or 0) - (end.knee or 0)


def apart(end: End) -> int:
    """Degrees between the two thighs."""
    if end.far is None:
        return 0
    far = end.far.thigh
    other = (end.far.shank or 0) - (end.far.knee or 0) if far is None else far
    return abs(thigh(end) - other)


def prop_at(pose: Pose, place: Place, *kinds: PropKind) -> bool:
    """Whether one of these things is at this place."""
    return any(prop.at is place and prop.kind in kinds for prop in pose.props)
