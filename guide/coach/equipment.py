"""What equipment is to an exercise: there anyway, a weight or none, carried by the feet."""

from __future__ import annotations

from guide.words import Kit

ALWAYS_THERE = frozenset({Kit.WALL, Kit.MAT, Kit.CHAIR})
"""Things a gym and a home have anyway: never a reason against an exercise."""

FREE_OF_WEIGHT = frozenset(
    {Kit.BENCH, Kit.BOX, Kit.CHAIR, Kit.WALL, Kit.MAT, Kit.RACK, Kit.STRAP, Kit.WEDGE, Kit.BALL,
     Kit.SUSPENSION_TRAINER, Kit.SLIDER, Kit.PULL_UP_BAR, Kit.DIP_BARS, Kit.RINGS, Kit.FOAM_ROLLER,
     Kit.BALANCE_PAD, Kit.GLUTE_HAM_BENCH, Kit.BACK_EXTENSION, Kit.CLIMBING_ROPE, Kit.TRAMPOLINE,
     Kit.POLES, Kit.SKATES, Kit.SKIS, Kit.AB_WHEEL}
)  # fmt: skip
"""Equipment that adds no load."""

CARRIED = frozenset(
    {Kit.DUMBBELL, Kit.KETTLEBELL, Kit.BARBELL, Kit.WEIGHT_PLATE, Kit.SANDBAG, Kit.ANKLE_WEIGHT,
     Kit.TRAP_BAR}
)  # fmt: skip
"""Equipment that adds to the weight the feet carry."""

HELD_FREELY = frozenset({Kit.BARBELL, Kit.DUMBBELL, Kit.KETTLEBELL})
"""Weights that one lift may be done with as well as the other."""
