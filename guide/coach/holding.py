"""What is held still: by trunk and arms on a walk, by the trunk standing or in a plank.

A carry is a hold that walks. Take the walk away, and standing still trains the same.
"""

from __future__ import annotations

from guide.catalog import Entry
from guide.coach.reach import steady
from guide.words import Muscle, Pattern, Rule, Sides

PUSH = frozenset({Muscle.QUADRICEPS, Muscle.HAMSTRINGS, Muscle.CALVES})
"""What pushes a sled, and hardly works on a walk."""

OF_THE_TRUNK = frozenset({Pattern.CARRY, Pattern.CORE})


def carried(entry: Entry) -> bool:
    """Whether the legs only walk, or stand, with what trunk and arms hold still."""
    exercise = entry.exercise
    lifts = Muscle.HIP_FLEXORS in exercise.primary
    return _carry(entry) and not lifts and steady(exercise.pose)


def at_one_side(entry: Entry) -> bool | None:
    """Whether a carry is done at one side at a time, and so trains against leaning."""
    return entry.exercise.sides is Sides.EACH if _carry(entry) else None


def braces(entry: Entry) -> bool:
    """Whether the trunk holds still against a weight or its own, standing or in a plank."""
    exercise = entry.exercise
    rests = exercise.knee is not None and exercise.knee.rule is Rule.LEGS_REST
    return bool(exercise.pose.hold) and not rests and entry.pattern in OF_THE_TRUNK


def _carry(entry: Entry) -> bool:
    return entry.pattern is Pattern.CARRY and PUSH.isdisjoint(entry.exercise.primary)
