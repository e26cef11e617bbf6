"""Another name leads to the mark of the exercise, so it must not say a harder one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from guide.catalog import Entry, Problem
from guide.coach.equipment import ALWAYS_THERE, FREE_OF_WEIGHT
from guide.edition import Edition
from guide.lint.base import entries
from guide.lint.contact import in_water, pedals
from guide.words import Change, Kit, Landing, Pattern, Purpose, Sides, Support, Watch

_FLIES = re.compile(
    r"\b(?:jump|leap|sprint|bound(?=s|ing)|hop|hopp(?=ing)|skip|skipp(?=ing)|run|runn(?=ing)"
    r"|jog|jogg(?=ing))(?:s|ing)?\b",
    re.IGNORECASE,
)
_STAYS = re.compile(
    r"\b(?:step|walk|walking|without|no|not|free|low impact|modified|seated|lying|jumping jack)\b",
    re.IGNORECASE,
)
"""``Jumping jack low impact``: the name says itself that nothing flies."""

_KNEELS = re.compile(r"\bkneel(?:ing|s)?\b|\bon (?:your|both|one) knees?\b", re.IGNORECASE)
_SINKS = re.compile(r"\b(?:deep|full|atg|ass to grass|below parallel|deficit)\b", re.IGNORECASE)
_FREE = frozenset({Kit.DUMBBELL, Kit.KETTLEBELL, Kit.BARBELL, Kit.WEIGHT_PLATE, Kit.SANDBAG})
_LOADS: Mapping[str, frozenset[Kit]] = {
    "weighted": _FREE | {Kit.ANKLE_WEIGHT, Kit.MEDICINE_BALL},
    "vest": frozenset(),
    "chain": frozenset(),
    "dumbbell": frozenset({Kit.DUMBBELL}),
    "kettlebell": frozenset({Kit.KETTLEBELL}),
    "barbell": frozenset({Kit.BARBELL}),
    "sandbag": frozenset({Kit.SANDBAG}),
    "plate": frozenset({Kit.WEIGHT_PLATE}),
    "band": frozenset({Kit.BAND, Kit.STRAP}),
    "ankle weight": frozenset({Kit.ANKLE_WEIGHT}),
    "medicine ball": frozenset({Kit.MEDICINE_BALL}),
}
"""Words for a load, with the kit that has it."""

_LADEN = re.compile(rf"\b({'|'.join(_LOADS)})(?:s|ed)?\b", re.IGNORECASE)
_AIDS = re.compile(
    r"\b(?:(?:on|onto|over|off|from|to|between) (?:an? |the |two )?\w+|assist(?:ed|ance)?|without"
    r"|no|smash|paper plate|plate (?:jumps?|hops?)|plate[ -]loaded)\b",
    re.IGNORECASE,
)
"""What is stood on, rolled on or helps is no load: ``calf raise on a plate``."""

_ONE_SIDE = re.compile(
    r"\b(?:single|one)[ -](?:leg(?:ged)?|arm(?:ed)?|hand(?:ed)?)\b(?![ -](?:straight(?!-)|on)\b)"
    r"|\bunilateral\b",
    re.IGNORECASE,
)
"""``One hand on the rail`` and ``one leg straight`` only say where it is."""

NO_LOAD = FREE_OF_WEIGHT | ALWAYS_THERE
ON_ONE = frozenset({Support.ONE, Support.SPLIT})
DEPTH = frozenset({Pattern.SQUAT, Pattern.LUNGE, Pattern.STEP})
"""Where a deep form of the same move bends the knee further."""


def aliases_land(edition: Edition) -> Iterator[Problem]:
    """Another name that leaves the floor belongs to an exercise that lands."""
    for entry in entries(edition):
        exercise = entry.exercise
        if exercise.landing >= Landing.FLIGHT or in_water(exercise) or pedals(exercise):
            continue
        for alias in exercise.aliases:
            if _FLIES.search(alias) and not _STAYS.search(alias):
                message = f"{alias!r} leaves the floor and this does not; move it to one that lands"
                yield _problem(entry, message, "aliases-land")


def aliases_kneel(edition: Edition) -> Iterator[Problem]:
    """Another name that kneels belongs to an exercise that says 'kneeling'."""
    for entry in entries(edition):
        if Watch.KNEELING in edition.marks[entry.slug].watch:
            continue
        for alias in filter(_KNEELS.search, entry.exercise.aliases):
            message = f"{alias!r} kneels and this does not; move it to one that does, or drop it"
            yield _problem(entry, message, "aliases-kneel")


def aliases_sink(edition: Edition) -> Iterator[Problem]:
    """A deep form under another name is a full bend, or there is a warning about it."""
    for entry in entries(edition):
        warned = any(form.change is Change.DEEPER for form in entry.exercise.raises)
        bent = Watch.FULL_BEND in edition.marks[entry.slug].watch
        if entry.pattern not in DEPTH or warned or bent:
            continue
        for alias in filter(_SINKS.search, entry.exercise.aliases):
            message = f"{alias!r} goes deeper than this; move it, or add a 'deeper' form to raises"
            yield _problem(entry, message, "aliases-sink")


def aliases_burden(edition: Edition) -> Iterator[Problem]:
    """Another name adds no load to what is done without, and leaves no side out of what both do."""
    for entry in entries(edition):
        for alias in entry.exercise.aliases:
            if _adds_load(entry, alias):
                message = f"{alias!r} asks for more than this; move it to 'stands_in_for'"
                yield _problem(entry, message, "aliases-burden")
            elif _leaves_one_side(entry, alias):
                message = f"{alias!r} is for one side, this for both; move it to 'stands_in_for'"
                yield _problem(entry, message, "aliases-burden")


def _adds_load(entry: Entry, alias: str) -> bool:
    """Whether an exercise that is done without any load is named with one that it never has."""
    exercise = entry.exercise
    bare = exercise.pose.load is None and any(NO_LOAD.issuperset(row) for row in exercise.kit)
    if not bare or exercise.purpose is Purpose.MOBILITY or _AIDS.search(alias):
        return False
    there = frozenset[Kit]().union(*exercise.kit)
    said = {word.casefold() for word in _LADEN.findall(alias)}
    said -= {word.casefold() for word in _LADEN.findall(exercise.name)}
    return any(there.isdisjoint(_LOADS[word]) for word in said)


def _leaves_one_side(entry: Entry, alias: str) -> bool:
    """Whether what both legs or arms do together is named with one of them.

    All the weight on one side is more for it and for the trunk. Without a weight, as in a stretch,
    it is still another thing, and not what the picture shows.
    """
    exercise = entry.exercise
    both = exercise.sides is Sides.BOTH and exercise.pose.support not in ON_ONE
    return both and bool(_ONE_SIDE.search(alias)) and not _ONE_SIDE.search(exercise.name)


def _problem(entry: Entry, message: str, rule: str) -> Problem:
    return Problem(entry.path, "aliases", message, rule)
