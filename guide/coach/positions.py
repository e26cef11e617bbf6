"""Where an exercise takes the body, for whoever cannot get down, or has only a chair.

It is read off the pose, so that the filter never says another thing than the picture; an exercise
says it itself only where it goes somewhere between the two ends that are shown.
"""

from __future__ import annotations

from guide.catalog import Entry
from guide.coach.carried import prop_at
from guide.coach.placed import posture
from guide.records.pose import Pose
from guide.words import Place, Position, PropKind, Support, Watch

_HARDEST_FIRST = (
    Position.WATER, Position.FLOOR, Position.ARMS, Position.BENCH, Position.SEATED
)  # fmt: skip
_LOW = 0.25  # metres: hands on a block lower than this are as good as on the floor
_BENCHES = (PropKind.BENCH, PropKind.BOX)
_LEANT_ON = (*_BENCHES, PropKind.CHAIR, PropKind.WALL, PropKind.RAIL)


def position_of(entry: Entry) -> Position:
    """Where the exercise takes the body; of several positions the hardest to get into."""
    return entry.exercise.position or shown(entry)


def shown(entry: Entry) -> Position:
    """The same as its picture has it."""
    pose = entry.exercise.pose
    found = {posture(entry, end).position for end in (pose.start, pose.end)}
    hardest = next((one for one in _HARDEST_FIRST if one in found), Position.STANDING)
    if Watch.KNEELING in entry.exercise.watch and hardest is Position.STANDING:
        return Position.FLOOR
    return _raised(entry, pose) if hardest is Position.FLOOR else hardest


def _raised(entry: Entry, pose: Pose) -> Position:
    """What looks as if on the floor, and is off it."""
    lies_on = prop_at(pose, Place.HIP, *_BENCHES) or prop_at(pose, Place.BACK, PropKind.BENCH)
    if lies_on and pose.support is not Support.BRIDGE:  # for a thrust one sits down before it
        return Position.BENCH
    if _leans_on_something(pose) and Watch.KNEELING not in entry.exercise.watch:
        return Position.STANDING
    return Position.FLOOR


def _leans_on_something(pose: Pose) -> bool:
    """Whether the hands are on something that one reaches without getting down."""
    return any(
        prop.at is Place.HANDS and prop.kind in _LEANT_ON and (prop.height or _LOW) >= _LOW
        for prop in pose.props
    )
