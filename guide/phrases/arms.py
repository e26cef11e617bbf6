"""Where the arms are at one end of a movement, in words."""

from __future__ import annotations

from guide.body.stances import ARMS, WITH_TRUNK
from guide.catalog import Entry
from guide.figure.free_arms import crosswise, side_lying
from guide.records.pose import End, FarArm, Pose
from guide.words import Arms, Pattern, PropKind

STRAIGHT_UP = 150  # degrees of the upper arm from hanging
FACE_DOWN = 84  # degrees of trunk and shin of a body that lies face down
BY_SHOULDERS = "hands close to the shoulders"
RAISED, RAISED_LYING = 70, 50  # degrees of the upper arm in front of the trunk
LIES = 60  # degrees of trunk from which a body lies, or is on all fours
POINTS_DOWN = 95  # degrees a forearm is from straight down at most whose hand is on the floor


def arms(entry: Entry, end: End) -> str:
    """Where the arms are at one end, the far one on its own where it does something else."""
    pose = entry.exercise.pose
    ribs = -(end.trunk or 0) if entry.pattern is Pattern.PULL else None
    near = _arms(end.arms or pose.arms, end.upper_arm, end.elbow, ribs)
    near = _or_near_the_head(near, end.upper_arm, end.trunk)
    far = end.far_arm or pose.start.far_arm or pose.end.far_arm or _waiting(pose, end)
    if far is None:
        return near
    other = _arms(far.arms, far.upper_arm, far.elbow, ribs)
    other = _or_near_the_head(other, far.upper_arm, end.trunk)
    return near if near == other else f"one {_single(near)}, the other {_single(other)}"


def _or_near_the_head(told: str, upper: int | None, trunk: int | None) -> str:
    """Bent arms whose elbows are raised in front of the trunk end at the head."""
    lean = trunk or 0
    raised = (upper or 0) + lean  # from along the trunk, forward positive
    raised = raised + 360 if raised < -180 else raised
    high = raised >= (RAISED_LYING if lean < -LIES else RAISED)
    return "hands near the head" if told == BY_SHOULDERS and high else told


def _waiting(pose: Pose, end: End) -> FarArm | None:
    """The arm that waits or carries while the other moves, where limbs are drawn crosswise."""
    lean = end.trunk or 0
    if not crosswise(pose) or side_lying(pose) or abs(lean) <= LIES or pose.shows(PropKind.WATER):
        return None
    if lean < 0:
        return FarArm(upper_arm=180, elbow=5)
    shoulder, bend = ARMS[end.arms or pose.arms]
    shoulder = shoulder if end.upper_arm is None else end.upper_arm
    down = abs(shoulder + (bend if end.elbow is None else end.elbow)) <= POINTS_DOWN
    prone = lean >= FACE_DOWN and (end.shank or 0) >= FACE_DOWN
    return None if down else FarArm(upper_arm=0, elbow=60 if prone else 0)


def _arms(preset: Arms, upper: int | None, elbow: int | None, ribs: int | None) -> str:
    """Where both arms are by preset and angles.

    ``ribs`` is the angle of an arm along the trunk, where a pull may end behind it.
    """
    if preset in WITH_TRUNK and upper is None and elbow is None:
        return "arms folded" if preset is Arms.CROSSED else "hands on hips"
    shoulder, bend = ARMS[preset]
    lift = shoulder if upper is None else upper
    bend = bend if elbow is None else elbow
    if bend >= 100:
        behind = ribs is not None and -60 <= lift - ribs <= -5 and bend < 130
        return "elbows drawn back" if behind else BY_SHOULDERS
    if bend >= 45:
        return "elbows bent"
    if abs(lift) >= STRAIGHT_UP:
        return "arms straight up"
    if lift >= 60:
        return "arms straight ahead"
    return "arms back" if lift < -40 else "arms straight down"


def _single(both: str) -> str:
    """The same of one arm."""
    part = both.replace("hands on hips", "hand on the hip").replace("the shoulders", "the shoulder")
    return part.replace("hands", "hand").replace("elbows", "elbow").replace("arms", "arm")
