"""Words that the record of an exercise answers for, whatever it is called.

A leg extension on the cable is done with one leg, and a calf stretch on a step has its step: who
asks for that leaves nothing out.
"""

from __future__ import annotations

from collections.abc import Mapping

from guide.catalog import Entry
from guide.coach.names import kit_words
from guide.words import Kit, Muscle, Pattern, Purpose, Sides, Support

M = Muscle

KIT_SAID: Mapping[str, frozenset[Kit]] = {
    "bench": frozenset({Kit.BENCH}),
    "box": frozenset({Kit.BOX}),
    "step": frozenset({Kit.BOX}),
    "chair": frozenset({Kit.CHAIR}),
    "wall": frozenset({Kit.WALL}),
    "plate": frozenset({Kit.WEIGHT_PLATE}),
    "sandbag": frozenset({Kit.SANDBAG}),
    "landmine": frozenset({Kit.LANDMINE}),
    "trapbar": frozenset({Kit.TRAP_BAR}),
    "medball": frozenset({Kit.MEDICINE_BALL}),
    "gymball": frozenset({Kit.BALL}),
    "ball": frozenset({Kit.BALL}),
    "ring": frozenset({Kit.RINGS}),
    "strap": frozenset({Kit.STRAP, Kit.BAND, Kit.SUSPENSION_TRAINER}),
    "slider": frozenset({Kit.SLIDER}),
    "sled": frozenset({Kit.SLED}),
    "miniband": frozenset({Kit.BAND}),
    "ankleweight": frozenset({Kit.ANKLE_WEIGHT}),
    "treadmill": frozenset({Kit.TREADMILL}),
}
"""Words for equipment that stands behind a name more often than in front: "on a step"."""

LEGS = frozenset(
    {M.QUADRICEPS, M.HAMSTRINGS, M.GLUTES, M.HIP_SIDE, M.ADDUCTORS, M.HIP_FLEXORS, M.CALVES, M.FEET}
)
ARMS = frozenset({M.UPPER_BACK, M.CHEST, M.SHOULDERS, M.BICEPS, M.TRICEPS, M.GRIP})
FAST = frozenset({Pattern.JUMP, Pattern.THROW})


def kit(entry: Entry) -> frozenset[str]:
    """The words for its equipment; a bench press is for the chest, whatever else is done on one."""
    exercise = entry.exercise
    owned = frozenset[Kit]().union(*exercise.kit)
    if entry.pattern is Pattern.PUSH and exercise.primary[0] is not M.CHEST:
        owned -= {Kit.BENCH}
    return frozenset(kit_words(entry)).union(w for w, kinds in KIT_SAID.items() if kinds & owned)


def beside(entry: Entry) -> frozenset[str]:
    """What it is done on, where that alone makes no name of it: a shoulder press on a bench."""
    return frozenset({"bench"} if any(Kit.BENCH in row for row in entry.exercise.kit) else ())


def done(entry: Entry, named: frozenset[str] = frozenset()) -> frozenset[str]:
    """How it is done: a mobility exercise is a stretch, and a jump is explosive anyhow.

    A push-up on one leg is not on one arm.
    """
    stretch = {"stretch"} if entry.exercise.purpose is Purpose.MOBILITY else set()
    fast = {"fast"} if entry.pattern in FAST else set()
    return _sides(entry).union(stretch, fast) - ({"onearm"} if "oneleg" in named else set())


def _sides(entry: Entry) -> frozenset[str]:
    """How its two sides take part; who puts a foot behind stands neither on one leg nor on two.

    Who swings a weight in one hand does one side at a time, and stands on both feet all the same.
    """
    exercise = entry.exercise
    if exercise.sides is Sides.ALTERNATING:
        return frozenset({"alternating", "alternate"})
    if exercise.pose.support is Support.SPLIT:
        return frozenset()
    if exercise.sides is Sides.BOTH:
        return frozenset({"twoleg"} if exercise.primary[0] in LEGS else ())
    if exercise.pose.support is Support.TWO and exercise.pose.load and exercise.primary[0] in LEGS:
        return frozenset()
    limbs = ((LEGS, "oneleg"), (ARMS, "onearm"))
    return frozenset(word for muscles, word in limbs if exercise.primary[0] in muscles)
