"""One exercise beside another, and how alike they are."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from guide.catalog import Entry
from guide.knee import Mark
from guide.records.query import Ask
from guide.words import Kit, Muscle, Pattern, Purpose, Support

ALWAYS_THERE = frozenset({Kit.WALL, Kit.MAT, Kit.CHAIR})
"""Things a gym and a home have anyway: never a reason against an exercise."""

RELATED = (
    frozenset({Pattern.SQUAT, Pattern.LUNGE, Pattern.STEP}),
    frozenset({Pattern.HINGE, Pattern.BRIDGE}),
    frozenset({Pattern.LOCOMOTION, Pattern.CYCLING, Pattern.ROWING, Pattern.SWIMMING}),
    frozenset({Pattern.JUMP, Pattern.SQUAT, Pattern.STEP}),
    frozenset({Pattern.KNEE_EXTENSION, Pattern.SQUAT}),
)

ONE_LEG = frozenset({Support.ONE, Support.SPLIT})
"""Where body weight alone is a load."""


class Pair(NamedTuple):
    """The exercise asked about, one candidate, and the question."""

    a: Entry
    b: Entry
    am: Mark
    bm: Mark
    ask: Ask


def same_or_related(a: Pattern, b: Pattern) -> bool:
    """Whether two types of move are alike enough that one can stand on the other's ladder."""
    return a is b or any({a, b} <= group for group in RELATED)


def share(wanted: Iterable[Muscle], given: Iterable[Muscle]) -> float:
    """The share of the wanted muscles that is given, 0 to 1."""
    muscles = set(wanted)
    return len(muscles & set(given)) / len(muscles) if muscles else 0.0


def kind_of_answer(entry: Entry) -> tuple[Pattern, frozenset[Kit]]:
    """Two answers of one kind are nearly one: the same move, for cardio on the same machine."""
    exercise = entry.exercise
    kit = exercise.kit[0] if exercise.purpose is Purpose.CARDIO else ()
    return entry.pattern, frozenset(kit) - ALWAYS_THERE


def effort_kept(pair: Pair) -> float:
    """How much of the effort stays, 0 to 1."""
    a, b = pair.a.exercise, pair.b.exercise
    if a.purpose is Purpose.CARDIO:
        return len(set(a.effort) & set(b.effort)) / len(a.effort)
    if a.pose.load is None:
        return 1.0 if b.pose.load is None else 0.7  # weight can be left out, or start very light
    if b.pose.load is not None:
        return min(1.0, b.pose.load.typical / a.pose.load.typical)
    return 0.4 if b.pose.support in ONE_LEG else 0.0


def usable_rows(entry: Entry, ask: Ask) -> list[tuple[Kit, ...]]:
    """The alternatives of its equipment that the person has and did not rule out."""
    rows = [row for row in entry.exercise.kit if not set(row) & set(ask.without)]
    if not (ask.kit or ask.no_kit):
        return rows
    have = {*ask.kit, *ALWAYS_THERE}
    return [row for row in rows if set(row) <= have]


def same_kit(pair: Pair) -> bool:
    """Whether nothing else has to be fetched."""
    a_rows = {frozenset(row) - ALWAYS_THERE for row in pair.a.exercise.kit}
    b_rows = {frozenset(row) - ALWAYS_THERE for row in pair.b.exercise.kit}
    return bool(a_rows & b_rows) or frozenset() in b_rows
