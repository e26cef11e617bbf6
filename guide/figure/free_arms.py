"""Arms that neither a grip nor a preset guides: on the floor, of a body on its side, swinging."""

from __future__ import annotations

from msgspec.structs import replace

from guide.body.shapes import Point
from guide.figure import geometry as geo
from guide.figure import skeleton
from guide.figure.arms import REACH, Frames, angles_of, arm_at
from guide.figure.holds import HELD, WORN, holds_something
from guide.figure.skeleton import FOREARM, UPPER_ARM, Arm, Frame
from guide.records.pose import End, Pose
from guide.words import Place, PropKind, Support

_FACES_FLOOR = 60  # degrees of trunk lean
_PUSHES = 25  # degrees of elbow from which both arms bend or stretch together
_ON_FLOOR = 0.16  # metres: a hand that low at both ends of a prone pose is meant to be planted
_WALKS = 0.55  # metres hands go ahead of feet that stay: more than a lean, so they walk there


def free(frames: Frames, pose: Pose, *, hanging: bool) -> Frames:
    """Arms by their own angles, kept on the floor where they rest on it."""
    if side_lying(pose):
        return tuple(_on_side(frame) for frame in frames)
    if hands_planted(frames, pose):
        return _on_floor(frames, pose)
    if hanging:
        frames = tuple(_laid_down(frame) for frame in frames)
    return _swung(frames, pose)


def side_lying(pose: Pose) -> bool:
    """Whether the person lies on one side, facing us.

    The side plane has no word for it, so the catalog writes it as lying on the back (trunk -50 to
    -105) with the legs given apart and the lower arm either stretched past the head (upper_arm
    -90) or propping the body on its forearm (upper_arm 0, elbow 90).
    """
    in_water = pose.shows(PropKind.WATER)
    return not in_water and all(_on_one_side(end) for end in (pose.start, pose.end))


def _on_one_side(end: End) -> bool:
    if end.trunk is None or end.upper_arm is None or end.far is None:
        return False
    stretched = abs(end.upper_arm + 90) <= 25
    propped = abs(end.upper_arm) <= 15 and (end.elbow or 0) >= 70
    return -105 <= end.trunk <= -50 and (stretched or propped)


def _on_side(frame: Frame) -> Frame:
    """The lower arm carries; the upper hand is on the floor in front, or on the thigh."""
    propped = frame.arm.elbow.y < frame.shoulder.y - 0.15
    on_thigh = geo.between(frame.hip, frame.near.knee, 0.2)
    hand = on_thigh if propped else Point(frame.shoulder.x + 0.3, 0.03)
    return replace(frame, arm=skeleton.reaching(frame.shoulder, hand), other_arm=frame.arm)


def hands_planted(frames: Frames, pose: Pose) -> bool:
    """Whether hands or forearms carry a body that faces the floor, at both ends."""
    held = any(p.kind in HELD and p.at not in {Place.BACK, WORN} for p in pose.props)
    if pose.support is not Support.DRAWN or held:
        return False
    low = all(f.arm.hand.y < _ON_FLOOR and f.trunk > 30 for f in (frames[0], frames[-1]))
    first, last = (f.arm.hand.x - f.near.ball.x for f in (frames[0], frames[-1]))
    return low and last - first < _WALKS


def one_hand_lifts(frames: Frames, pose: Pose) -> bool:
    """Whether the hands carry such a body at the start, and one of them does to the end."""
    free = pose.support is Support.DRAWN and crosswise(pose) and not pose.shows(PropKind.WATER)
    facing = all(f.trunk > _FACES_FLOOR for f in (frames[0], frames[-1]))
    return free and facing and frames[0].arm.hand.y < _ON_FLOOR


def _laid_down(frame: Frame) -> Frame:
    """Arms that would hang through the floor lie on it, beside the body."""
    if frame.arm.hand.y > -0.02:
        return frame
    side = 1.0 if frame.hip.x > frame.shoulder.x else -1.0
    drop = max(frame.shoulder.y - 0.03, 0.0)
    ahead = (max(REACH**2 - drop**2, 0.0)) ** 0.5
    return skeleton.with_hand(frame, Point(frame.shoulder.x + side * ahead, 0.03))


def _on_floor(frames: Frames, pose: Pose) -> Frames:
    """Hands that stay where they are at the start; a forearm that lies down lies flat."""
    flat = all(f.arm.elbow.y < _ON_FLOOR for f in (frames[0], frames[-1]))
    start = frames[0].arm
    if flat:
        placed = tuple(_forearm_down(frame) for frame in frames)
    else:
        spot = Point(start.hand.x, 0.025)
        placed = tuple(skeleton.with_hand(frame, spot) for frame in frames)
    together = flat or abs((pose.end.elbow or 0) - (pose.start.elbow or 0)) >= _PUSHES
    return placed if together or pose.end.far is None else _swung(placed, pose)


def _forearm_down(frame: Frame) -> Frame:
    drop = geo.clamp(frame.shoulder.y - 0.04, 0.0, UPPER_ARM)
    side = (UPPER_ARM**2 - drop**2) ** 0.5
    ahead = 1.0 if frame.arm.elbow.x >= frame.shoulder.x else -1.0
    elbow = Point(frame.shoulder.x + ahead * side, frame.shoulder.y - drop)
    return replace(frame, arm=Arm(elbow, Point(elbow.x + FOREARM, 0.03)))


def _swung(frames: Frames, pose: Pose) -> Frames:
    """The other arm: it swings against this one, carries or waits; in a hold nothing swings."""
    if pose.hold or not crosswise(pose):
        return frames
    water = pose.shows(PropKind.WATER)
    return tuple(_with_other(frame, water=water) for frame in frames)


def crosswise(pose: Pose) -> bool:
    """Whether the arm of one side goes with the leg of the other."""
    far_leg = pose.start.far is not None or pose.end.far is not None
    given = pose.start.upper_arm is not None or pose.end.upper_arm is not None
    told = pose.start.far_arm is not None or pose.end.far_arm is not None
    free = pose.support in (Support.DRAWN, Support.ONE) and not holds_something(pose)
    return far_leg and given and free and not told


def _with_other(frame: Frame, *, water: bool) -> Frame:
    """Lying or on all fours the moving arm is the far one: limbs move crosswise."""
    upper, elbow = angles_of(frame.shoulder, frame.arm)
    if water or abs(frame.trunk) <= 60:
        return replace(frame, other_arm=arm_at(frame.shoulder, -upper, elbow))
    if frame.trunk < 0:
        waiting = arm_at(frame.shoulder, 180.0, 5.0)
    else:
        waiting = skeleton.reaching(frame.shoulder, Point(frame.shoulder.x, 0.025))
    moving, hand = frame.arm, frame.arm.hand
    if frame.trunk > 0 and hand.y < 0:  # it is on the floor as well, not under it
        moving = skeleton.reaching(frame.shoulder, Point(hand.x, 0.025))
    return replace(frame, arm=waiting, other_arm=moving)
