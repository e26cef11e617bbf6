"""Easier forms are easier, warnings are harder."""

from __future__ import annotations

import re
from collections.abc import Iterator

from guide.catalog import Problem
from guide.coach import easier
from guide.edition import Edition
from guide.lint.base import entries
from guide.lint.contact import in_water
from guide.words import Change, Landing

OF_A_JUMP = frozenset({Change.STEP_INSTEAD, Change.LOWER_JUMP, Change.SOFTER})
_JUMPS = re.compile(r"\b(?:jump|hop|spring|trick|boulder)", re.IGNORECASE)


def shorter_range_keeps_the_weight(edition: Edition) -> Iterator[Problem]:
    """A shorter range of a loaded exercise says not to add weight."""
    for entry in entries(edition):
        for form in entry.exercise.easier:
            loaded = entry.exercise.pose.load is not None
            if form.change is Change.STOP_HIGHER and loaded and "weight" not in form.say:
                message = "a shorter range tempts people to add weight: say not to"
                yield Problem(
                    entry.path, f"easier.{form.change}", message, "shorter-range-keeps-the-weight"
                )


def only_a_jump_is_jumped_lower(edition: Edition) -> Iterator[Problem]:
    """What has no flight is not jumped lower, landed softly or stepped instead."""
    for entry in entries(edition):
        exercise = entry.exercise
        if exercise.landing >= Landing.FLIGHT or in_water(exercise):
            continue
        for form in exercise.easier:
            if form.change in OF_A_JUMP and not _JUMPS.search(form.say):
                message = f"nothing jumps here, and its heading says {form.change.label!r}"
                yield Problem(entry.path, f"easier.{form.change}", message, "only-a-jump")


def easier_is_easier(edition: Edition) -> Iterator[Problem]:
    """An easier form lowers the load where that can be computed; a warning raises it."""
    for entry in entries(edition):
        shown = {form.say for form in easier.forms(edition, entry.slug)}
        for form in entry.exercise.easier:
            if form.say not in shown:
                message = "by the pose this raises the load; mend the pose or drop it"
                yield Problem(entry.path, f"easier.{form.change}", message, "easier-is-easier")
        warned = {form.say for form in easier.warnings(edition, entry.slug)}
        for form in entry.exercise.raises:
            if form.say not in warned:
                message = "by the pose this lowers the load; it is no warning"
                yield Problem(entry.path, f"raises.{form.change}", message, "easier-is-easier")
