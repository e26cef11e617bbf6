"""Another name leads to the mark of the exercise, so it must not say a harder one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from guide.catalog import Entry, Problem
from guide.edition import Edition
from guide.lint.base import entries
from guide.lint.contact import in_water, pedals
from guide.words import Change, Landing, Pattern, Watch

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


def _problem(entry: Entry, message: str, rule: str) -> Problem:
    return Problem(entry.path, "aliases", message, rule)
