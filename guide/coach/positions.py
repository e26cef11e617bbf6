"""Where an exercise takes the body, for whoever cannot get down, or has only a chair.

It is read off the pose, so that the filter never says another thing than the picture; an exercise
says it itself only where it goes somewhere between the two ends that are shown.
"""

from __future__ import annotations

from collections.abc import Mapping

from guide.catalog import Entry
from guide.coach.placed import position, prop_at
from guide.records.pose import Pose
from guide.words import Place, Position, PropKind, Support, Watch

_BEGINS: Mapping[str, Position] = {
    "Standing": Position.STANDING,
    "In the middle of a step": Position.STANDING,
    "One foot on": Position.STANDING,
    "On a treadmill": Position.STANDING,
    "On a climbing wall": Position.STANDING,
    "Walking": Position.STANDING,
    "Crouching": Position.STANDING,
    "Running": Position.STANDING,
    "Leaning": Position.STANDING,  # in a hack squat sled
    "Sitting": Position.SEATED,
    "Hands on a bench behind the body": Position.SEATED,
    "Lying back in a leg press": Position.BENCH,
    "Lying on a bench": Position.BENCH,
    "Lying face down on a machine": Position.BENCH,
    "Hips on a bench": Position.BENCH,
    "One hip on a bench": Position.BENCH,
    "Leaning on a bar": Position.STANDING,
    "Feet held on a glute-ham bench": Position.BENCH,
    "Knees on a high pad": Position.BENCH,
    "Hanging": Position.ARMS,
    "Held up by the arms": Position.ARMS,
    "Sitting on the floor": Position.FLOOR,
    "Lying": Position.FLOOR,
    "On ": Position.FLOOR,  # hands, knees, forearms, one side
    "Kneeling": Position.FLOOR,
    "One knee on a bench": Position.STANDING,
    "Upside down on the arms": Position.FLOOR,
    "Upper back on a bench": Position.FLOOR,  # one sits down in front of it
    "Upper back on a gym ball": Position.FLOOR,
    "Hips on a roller": Position.FLOOR,
    "Hips on a gym ball": Position.FLOOR,
    "Swimming": Position.WATER,
    "Upright in water": Position.WATER,
    "On a treadmill in water": Position.WATER,
}
"""How the words for a position begin; of two that fit, the longer one holds."""

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
    found = {_named(position(entry, end)) for end in (pose.start, pose.end)}
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


def _named(words: str) -> Position:
    """What the words mean; some that are unknown here mean the floor: it is promised to nobody."""
    begins = [start for start in _BEGINS if words.startswith(start)]
    return _BEGINS[max(begins, key=len)] if begins else Position.FLOOR
