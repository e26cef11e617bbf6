"""Easier forms are easier, warnings are harder."""

from __future__ import annotations

from collections.abc import Iterator

from guide.catalog import Problem
from guide.coach import easier
from guide.edition import Edition
from guide.lint.base import entries
from guide.words import Change


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
