"""One exercise beside another, the question about them, and how alike they are."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from guide.catalog import Entry
from guide.coach.candidates import index
from guide.coach.equipment import ALWAYS_THERE
from guide.coach.sets import bits
from guide.coach.traits import Traits
from guide.edition import Edition
from guide.records.query import Ask, Reason
from guide.words import Kit, Landing

PLENTY = frozenset({Kit.BENCH, Kit.BOX})
"""A gym has more than one: the next one is free."""

MUCH_LOWER = 0.70
"""The 30 % gate: right far more often than not, see the README."""

OTHER_EFFORT = 0.7
"""Body weight for a machine, or a weight we cannot hold against the other: near, not the same."""

FREE_WEIGHT = 0.9
"""A machine or a weight for body weight: it can be set to what is wanted."""

SAME_LIFT = 0.9
"""Dumbbells for a barbell: less weight, and as hard to hold, so ten of it are ten all the same."""


class Question(NamedTuple):
    """An ``Ask`` with its sets as bits: it is held against hundreds of exercises."""

    reason: Reason
    fine: bool
    less: int  # watch words
    without: int  # equipment
    have: int | None  # equipment with what is always there; None: anything

    @classmethod
    def of(cls, ask: Ask, source: Entry) -> Question:
        """The question about one exercise."""
        return cls(
            reason=ask.reason,
            fine=ask.fine,
            less=bits(ask.want_less),
            without=bits(taken(ask, source)),
            have=bits({*ask.kit, *ALWAYS_THERE}) if ask.kit or ask.no_kit else None,
        )


class Pair(NamedTuple):
    """The exercise asked about, one candidate, and the question."""

    a: Traits
    b: Traits
    asked: Question


def pair_of(edition: Edition, a: str, b: str, ask: Ask | None = None) -> Pair:
    """Two exercises by their slugs."""
    made = index(edition).traits
    return Pair(made[a], made[b], Question.of(ask or Ask(), made[a].entry))


def taken(ask: Ask, source: Entry) -> tuple[Kit, ...]:
    """What must not be used. When nobody names the taken machine, it is what the exercise needs."""
    if ask.without or ask.reason is not Reason.KIT:
        return ask.without
    return own_kit(source)


def own_kit(entry: Entry) -> tuple[Kit, ...]:
    """Everything the exercise may need that is likely to be taken, in display order."""
    used = {kit for row in entry.exercise.kit for kit in row} - ALWAYS_THERE
    return tuple(kit for kit in Kit if kit in (used - PLENTY or used))


def related(a: Traits, b: Traits) -> bool:
    """Whether two types of move are alike enough that one can stand on the other's ladder."""
    return bool(a.near & b.pattern)


def kneecap_no_higher(pair: Pair) -> bool:
    """The kneecap carries no more, as far as can be told; a jump's figure may tell nothing.

    Beside one that is not rated, that can be told of the lowest band alone.
    """
    a, b = pair.a, pair.b
    if not 0 <= b.band <= max(a.band, 0):
        return False
    if b.band < a.band or a.value is None or b.value is None or not _tells_nothing(a, b):
        return True
    return b.value <= MUCH_LOWER * a.value


def _tells_nothing(a: Traits, b: Traits) -> bool:
    """Whether the figure of a jump was borrowed, and ``b`` is a step of another kind.

    In cardio unlike moves stand in for each other: a rope borrows from quick side jumps, and
    stairs may well be harder than a rope. Not so what borrows the same figure, or is the same
    thing done without the jump, over the same box.
    """
    if not (a.cardio and a.borrowed and a.landing >= Landing.FLIGHT > b.landing):
        return False
    same_thing = a.pattern == b.pattern and bool(a.fetched & b.fetched - {0})
    return a.borrowed != b.borrowed and not same_thing


def share(wanted: int, given: int) -> float:
    """The share of the wanted muscles that is given, 0 to 1."""
    return (wanted & given).bit_count() / wanted.bit_count() if wanted else 0.0


def same_lift(a: Traits, b: Traits) -> bool:
    """Whether one is the other with another free weight."""
    return bool(a.lift) and a.lift == b.lift


def same_drive(a: Traits, b: Traits) -> bool:
    """Whether a jump and what is done in its place drive the same way, and with the same muscles.

    A push off the floor to the side is one whatever helps it; a lift is one for a jump up, and a
    swing for a jump ahead, only where it does not train other muscles as well.
    """
    if not 0 < a.heading == b.drive:
        return False
    return a.pattern == b.pattern or not b.primary & ~a.trains


def effort_kept(a: Traits, b: Traits) -> float:
    """How much of the effort stays, 0 to 1."""
    if a.cardio:
        return share(a.effort, b.effort)
    if a.weight is None:
        if a.resisted is b.resisted or a.root == b.root:
            return 1.0
        return FREE_WEIGHT if b.resisted else OTHER_EFFORT
    if b.weight is not None:
        return max(min(1.0, b.weight / a.weight), SAME_LIFT * same_lift(a, b))
    if b.resisted:
        return OTHER_EFFORT * share(a.primary, b.trains)
    return 0.4 if b.one_leg else 0.0


def usable_rows(pair: Pair) -> Iterator[tuple[Kit, ...]]:
    """The alternatives of its equipment that the person has and that are not taken."""
    without, have = pair.asked.without, pair.asked.have
    for row, words in zip(pair.b.rows, pair.b.entry.exercise.kit, strict=True):
        if not row & without and (have is None or not row & ~have):
            yield words


def needed_row(pair: Pair) -> tuple[Kit, ...]:
    """The alternative to name: what is in use already, else the first one that can be used."""
    rows = list(usable_rows(pair))
    used = [frozenset(row) - ALWAYS_THERE for row in pair.a.entry.exercise.kit]
    return next((row for row in rows if frozenset(row) - ALWAYS_THERE in used), (rows or [()])[0])
