"""A full bend that the words tell is a watch word, and a watch word is told by pose or words.

The pose alone decides beyond ``FULL_BEND``. Below it a picture cannot show how far a knee folds at
the bottom of a squat, or in a moment that is not drawn: there the file says 'full-bend' itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from guide.catalog import Problem
from guide.edition import Edition
from guide.knee import FULL_BEND, deepest_bend
from guide.lint.base import entries, instructions
from guide.records.exercise import Exercise
from guide.words import Watch

_FULL = re.compile(
    r"\b(?:full|deep),? (?:front |overhead )?(?:bend|squat)\b|\ball the way down on\b"
    r"|\bthighs? on (?:your )?cal(?:f|ves)\b|\bas low as you can\b"
    r"|\b(?:hips|buttocks) on (?:your )?heels\b"
    r"|\b(?:bent|bends?|bending|fold(?:ed|s)?) (?:it |the knee |your knees? )?(?:right up|fully)\b",
    re.IGNORECASE,
)
_ALL_THE_WAY = re.compile(r"\ball the way down\b|\bfully\b|\bfull (?:bend|squat)", re.IGNORECASE)
_OF_ANOTHER = re.compile(r"\b(?:mark|measured|asks? more|as for|swap)\b", re.IGNORECASE)
"""``Measured in a full squat``, ``deep bends ask more``: not how this one is done."""
_CLAUSE = re.compile(r"[.;] ?")


def full_bend_said(edition: Edition) -> Iterator[Problem]:
    """A full bend in the name, the steps or what the mark is for is a watch word."""
    for entry in entries(edition):
        told = _told(entry.exercise)
        if told and Watch.FULL_BEND not in edition.marks[entry.slug].watch:
            message = (
                f"“{told}” bends the knee fully; add 'full-bend' to watch, or say how far it goes"
            )
            yield Problem(entry.path, "watch", message, "full-bend-said")


def full_bend_told(edition: Edition) -> Iterator[Problem]:
    """Who reads 'full bend' on a page finds where it bends so far, in the pose or the words."""
    for entry in entries(edition):
        exercise = entry.exercise
        shown = deepest_bend(exercise.pose) > FULL_BEND
        if Watch.FULL_BEND in exercise.watch and not shown and not _told(exercise):
            message = "nothing here bends the knee fully; say where it does, or drop 'full-bend'"
            yield Problem(entry.path, "watch", message, "full-bend-told")


def deeper_forms_say_how_far(edition: Edition) -> Iterator[Problem]:
    """A warning whose pose stops short of a full bend does not say that it goes all the way."""
    for entry in entries(edition):
        for form in entry.exercise.raises:
            bends = [end.knee or 0 for end in (form.start, form.end) if end]
            told = _ALL_THE_WAY.search(form.say)
            if told and bends and max(bends) <= FULL_BEND:
                message = f"“{told.group()}” is a full bend, the pose is none; say how far it goes"
                yield Problem(entry.path, f"raises.{form.change}", message, "deeper-says-how-far")


def _told(exercise: Exercise) -> str:
    """The words by which this exercise bends the knee fully, if any."""
    texts = (exercise.name, *instructions(exercise), exercise.assumes or "")
    clauses = (clause for text in texts for clause in _CLAUSE.split(text))
    here = (clause for clause in clauses if not _OF_ANOTHER.search(clause))
    found = next(filter(None, map(_FULL.search, here)), None)
    return found.group() if found else ""
