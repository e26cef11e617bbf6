"""What a body does at one end of a movement, in words, once it is said how it is placed."""

from __future__ import annotations

from guide.catalog import Entry
from guide.phrases import front, lying
from guide.phrases.arms import STRAIGHT_UP, arms
from guide.phrases.legs import feet, knees, legs
from guide.records.exercise import Exercise
from guide.records.pose import End
from guide.words import Arms, Landing, Pattern, Posture, PropKind, Support, postures

ARMS_TELL = frozenset(
    {Pattern.PUSH, Pattern.PULL, Pattern.CORE, Pattern.OLYMPIC_LIFT, Pattern.THROW}
)  # fmt: skip
"""Where the arms are the movement, or where they carry the body."""

OFF_THE_FLOOR = 0.05  # metres
HEAD_STRAIGHT = 10  # degrees of nodding, either way, that nobody sees
PIKED = 105  # degrees of trunk from which the hips of a body on its toes are high


def described(entry: Entry, where: Posture, end: End, other: End) -> str:
    """The joints at one end; ``other`` is the other end, to tell what differs."""
    seen = _from_front if entry.exercise.pose.from_front else _from_side
    parts = [knees(entry.exercise, end), _small(end, other), *seen(entry, where, end, other)]
    return ", ".join(part for part in parts if part)


def _from_front(entry: Entry, where: Posture, end: End, other: End) -> list[str]:
    exercise, pose = entry.exercise, entry.exercise.pose
    upright = "" if _lies(entry, where) else _trunk(end.trunk or 0)
    return [
        front.trunk(pose, end, other) or upright,
        front.legs(exercise, end, other),
        _flight(exercise, end) or feet(where, end, other),
        front.arms(pose, end, other),
    ]


def _from_side(entry: Entry, where: Posture, end: End, other: End) -> list[str]:
    return [
        *_body(entry, where, end, other),
        legs(entry, where, end, other),
        _flight(entry.exercise, end) or feet(where, end, other),
        arms(entry, end) if _arms_tell(entry, where, end, other) else "",
    ]


def _lies(entry: Entry, where: Posture) -> bool:
    pose = entry.exercise.pose
    return where in postures.LIES or pose.lies is not None or pose.support is Support.BRIDGE


def _body(entry: Entry, where: Posture, end: End, other: End) -> list[str]:
    """How the trunk leans, or what of a body that does not stand or sit leaves the floor."""
    if _lies(entry, where):
        return [lying.hips(entry, end, other, where), lying.legs(end, other, where)]
    if where in postures.FACE_UP:
        return [lying.hips(entry, end, other, where)]
    if where in postures.ON_TOES:
        return ["hips high" if (end.trunk or 0) >= PIKED else ""]
    if where is Posture.LEANING_BACK:
        return [lying.legs(end, other, where)]
    return [] if where in postures.LEANS else [_trunk(end.trunk or 0)]


def _arms_tell(entry: Entry, where: Posture, end: End, other: End) -> bool:
    """Whether the arms are worth a word: they are the movement, or do what nobody would expect."""
    pose = entry.exercise.pose
    if where in postures.ON_FOREARMS:
        return False
    overhead = Arms.OVERHEAD in {pose.arms, pose.start.arms, pose.end.arms}
    parted = pose.start.far_arm is not None or pose.end.far_arm is not None
    swung = any(abs(one.upper_arm or 0) >= STRAIGHT_UP for one in (end, other))
    upright = where in postures.STANDS or where in {Posture.BOTH_KNEES, Posture.STRIDING}
    does = overhead or parted or (swung and upright) or pose.shows(PropKind.RACKET)
    return does or entry.pattern in ARMS_TELL


def _flight(exercise: Exercise, end: End) -> str:
    """Whether the body is off the floor: in the air, or landed on a box as high; empty if not."""
    if exercise.landing < Landing.FLIGHT or end.above <= OFF_THE_FLOOR:
        return ""
    boxes = (prop for prop in exercise.pose.props if prop.kind is PropKind.BOX)
    lands = any(abs((box.height or 0) - end.above) <= OFF_THE_FLOOR for box in boxes)
    return "on the box" if lands else "in the air"


def _small(end: End, other: End) -> str:
    """What head, shoulders, wrists and toes do, where that is the move."""
    told = (
        (end.nod - other.nod, 8, _head(end.nod), _head(end.nod)),
        (end.shrug - other.shrug, 0.02, "shoulders drawn up", "shoulders low"),
        (end.wrist - other.wrist, 25, "hands bent up", "hands bent down"),
        (end.palm - other.palm, 25, "hand turned over", "hand upright"),
        (end.toes - other.toes, 10, "toes bent up", "toes bent down"),
        (end.blades - other.blades, 0.02, "shoulders drawn back", "shoulders let go"),
        (end.hips - other.hips, 15, "hips turned, one side low", "hips level"),
        (end.twist - other.twist, 15, "shoulders turned to one side", ""),
    )
    words = [more if by > 0 else less for by, least, more, less in told if abs(by) >= least]
    return ", ".join(word for word in words if word)


def _head(nod: float) -> str:
    if abs(nod) < HEAD_STRAIGHT:
        return "head straight"
    return "head bent forward" if nod > 0 else "head bent back"


def _trunk(lean: int) -> str:
    if lean < -15:
        return "lying back" if lean < -50 else "leaning back"
    if lean < 15:
        return "trunk upright"
    if lean < 35:
        return "trunk leaning a little forward"
    if lean < 65:
        return "trunk leaning well forward"
    return "trunk about level" if lean < 100 else "trunk hanging down"
