"""Which two exercises are the same movement, told from their poses and names, not from a list.

Two poses are one movement when type of move, support, place of the weight and lean of the trunk
agree: then more bend, more weight or one leg instead of two can only ask more of the knee. Drawn
poses give no load, so there only the name speaks: ``single-leg-x`` is ``x`` on one leg.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations

from guide.catalog import Entry
from guide.knee import LONG_HOLD, computable
from guide.records.pose import End, Pose
from guide.words import Kit, Support

SAME_LEAN = 10  # degrees the trunk may be more upright, which loads the knee more
MORE_LEAN = 5  # degrees it may lean further, which takes load off
LEAN_BY_BEND = 0.4  # degrees of lean that every degree more of bend brings along: 45/15 to 100/35
SAME_SHIN = 6  # degrees of shin the knee may stay further back, where the pose gives the shin
FOOT_ON = frozenset({Support.BRIDGE, Support.PUSH, Support.PAD, Support.WALL})
"""Supports that stand for one leg or two: the pose gives the other leg when it is lifted."""

WEIGHTED = ("weighted-", "dumbbell-", "kettlebell-", "barbell-", "goblet-")
WEIGHTS = frozenset(
    {Kit.DUMBBELL, Kit.KETTLEBELL, Kit.BARBELL, Kit.WEIGHT_PLATE, Kit.SANDBAG, Kit.MEDICINE_BALL}
)


def pairs(entries: Iterator[Entry]) -> Iterator[tuple[Entry, Entry]]:
    """Every two exercises of one type of move whose poses give a load, in both orders."""
    yield from (
        (a, b)
        for a, b in permutations((e for e in entries if computable(e.exercise.pose)), 2)
        if a.pattern is b.pattern
    )


def same_movement(a: Pose, b: Pose) -> bool:
    """Whether both are one movement on as many legs."""
    return (
        a.support is b.support
        and (deepest(a).far is None) == (deepest(b).far is None)
        and _same_line(deepest(a), deepest(b))
        and _same_place(a, b)
    )


def one_leg_of(two: Pose, one: Pose) -> bool:
    """Whether ``one`` is the movement of ``two`` on one leg."""
    if two.support is Support.TWO:
        legs = one.support is Support.ONE
    else:
        lifted = deepest(two).far is None and deepest(one).far is not None
        legs = two.support in FOOT_ON and one.support is two.support and lifted
    return legs and _same_line(deepest(two), deepest(one)) and _same_place(two, one)


def nowhere_less(a: Pose, b: Pose, *, weight: float) -> bool:
    """Whether ``b`` bends, tilts, speeds and holds as much as ``a``, with ``weight`` of its own."""
    x, y = deepest(a), deepest(b)
    return (
        bend(b) >= bend(a)
        and y.wedge >= x.wedge
        and b.speed >= a.speed
        and (b.hold >= a.hold or a.hold < LONG_HOLD)
        and b.typical_bw >= weight
    )


def weighted_twins(entries: dict[str, Entry]) -> Iterator[tuple[Entry, Entry]]:
    """Drawn exercises and the same with a weight in its name."""
    for slug, entry in entries.items():
        for prefix in WEIGHTED:
            twin = entries.get(prefix + slug)
            if twin and _drawn(entry, twin) and not _needs_weight(entry):
                yield entry, twin


def one_leg_twins(entries: dict[str, Entry]) -> Iterator[tuple[Entry, Entry]]:
    """Drawn exercises and the same on one leg by its name."""
    for slug, entry in entries.items():
        twin = entries.get(f"single-leg-{slug}")
        if twin and _drawn(entry, twin):
            yield entry, twin


def deepest(pose: Pose) -> End:
    """The end with more bend in the near knee."""
    return max(pose.start, pose.end, key=lambda end: end.knee or 0)


def bend(pose: Pose) -> int:
    """The knee bend there, in degrees."""
    return deepest(pose).knee or 0


def _same_line(a: End, b: End) -> bool:
    """Trunk alike, and the knee of ``b`` no further back where the pose says where it is."""
    lean = (b.trunk or 0) - (a.trunk or 0)
    deeper = max(0, (b.knee or 0) - (a.knee or 0))
    allowed = MORE_LEAN + LEAN_BY_BEND * deeper
    if not -SAME_LEAN <= lean <= allowed or (a.shank is None) != (b.shank is None):
        return False
    return a.shank is None or b.shank is None or b.shank >= a.shank - SAME_SHIN


def _same_place(a: Pose, b: Pose) -> bool:
    """The weight sits at one place, or ``a`` has none."""
    return a.load is None or (b.load is not None and a.load.at is b.load.at)


def _drawn(a: Entry, b: Entry) -> bool:
    return not (computable(a.exercise.pose) and computable(b.exercise.pose))


def _needs_weight(entry: Entry) -> bool:
    return all(WEIGHTS & set(row) for row in entry.exercise.kit)
