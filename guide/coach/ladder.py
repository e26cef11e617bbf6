"""Build back up: the rungs next to an exercise, down and up, in its own kind of movement."""

from __future__ import annotations

from msgspec import Struct

from guide.coach.grounds import easier_gain
from guide.coach.limits import FOUNDATION, LIMITS
from guide.coach.pairs import Pair, same_or_related
from guide.edition import Edition
from guide.records.query import Ask
from guide.words import Pattern

RUNGS = 2
"""Rungs shown on each side: enough to see the next step, few enough to choose."""

NEXT_KIND = (
    {Pattern.CARRY, Pattern.LOCOMOTION},
    {Pattern.CARRY, Pattern.STEP},
    {Pattern.CARRY, Pattern.HINGE},
    {Pattern.CARRY, Pattern.OLYMPIC_LIFT},
    {Pattern.JUMP, Pattern.LOCOMOTION},
)
"""Where a ladder may go on when its own kind has nothing gentler: walking, lifting, springing."""

_Rung = tuple[float, tuple[bool, int, str], str]
"""Height of the step, then what breaks ties, then the slug."""


class Rungs(Struct, frozen=True):
    """Slugs below (gentler, the nearest last) and above (harder, the nearest first)."""

    down: tuple[str, ...]
    up: tuple[str, ...]


def around(edition: Edition, slug: str) -> Rungs:
    """The nearest rungs on both sides, at least a clear step of knee load apart.

    They stay in the same kind of movement. Only where that has no rung down (nobody pushes a sled
    gently) the next kind gives one: a ladder must not end in mid-air.
    """
    me = edition.entry(slug)
    mark = edition.marks[slug]
    down: list[_Rung] = []
    beside: list[_Rung] = []
    up: list[_Rung] = []
    for entry in edition.catalog.entries.values():
        other = edition.marks[entry.slug]
        alike = same_or_related(me.pattern, entry.pattern)
        if entry.slug == slug or not (alike or {me.pattern, entry.pattern} in NEXT_KIND):
            continue
        lower = Pair(me, entry, mark, other, Ask())
        higher = Pair(entry, me, other, mark, Ask())
        key = (me.pattern is not entry.pattern, -entry.exercise.common, entry.slug)
        if not all(rule(lower) for rule in FOUNDATION) or mark.level is None:
            continue
        if _is_step(edition, lower):
            (down if alike else beside).append((_gap(lower), key, entry.slug))
        elif alike and _is_step(edition, higher):
            up.append((_gap(higher), key, entry.slug))
    nearest_down = [name for _, _, name in sorted(down or beside)[:RUNGS]]
    return Rungs(tuple(reversed(nearest_down)), tuple(name for _, _, name in sorted(up)[:RUNGS]))


def _is_step(edition: Edition, pair: Pair) -> bool:
    """Clearly less for the knee, and by no axis more: a softer landing alone is no rung."""
    above, below = pair.am, pair.bm
    if above.level is None or below.level is None or above.level < below.level:
        return False
    if (above.value or 0.0) < (below.value or 0.0):
        return False
    limits = ("landing", "bending", "order")
    return all(LIMITS[name](pair) for name in limits) and easier_gain(edition, pair) is not None


def _gap(pair: Pair) -> float:
    """How far down the step goes, in body weights at the kneecap."""
    return round((pair.am.value or 0.0) - (pair.bm.value or 0.0), 2)
