"""Nothing lies about unused: what nobody cites or shows is dropped, or its use was forgotten.

That every citation leads somewhere is checked when the catalog is read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from guide.catalog import Catalog, Problem
from guide.edition import Edition
from guide.lint.base import entries
from guide.words import Change, Kit, Muscle, Pattern, Purpose, Rule, Watch, Word


def evidence_is_used(edition: Edition) -> Iterator[Problem]:
    """Every study has a row or is cited, every cue, source and anchor is used."""
    catalog = edition.catalog
    cited = set(_cited(catalog))
    rows = {row.study for row in catalog.loads.values()}
    rows |= {row.study for row in catalog.effects.values()}
    knees = [entry.exercise.knee for entry in entries(edition)]
    anchors = {knee.anchor for knee in knees if knee}
    cues = {cue for entry in entries(edition) for cue in entry.exercise.cues}
    for file, known, used, how in (
        ("evidence/studies.toml", catalog.studies, cited | rows, "no row and no text cites it"),
        ("evidence/sources.toml", catalog.sources, cited, "no cue and no care page cites it"),
        ("evidence/anchors.toml", catalog.anchors, anchors, "no exercise is scaled by it"),
        ("cues.toml", catalog.cues, cues, "no exercise shows it"),
    ):
        for name in known.keys() - used:
            yield Problem(file, name, f"{how}; use it or drop it", "evidence-is-used")


def words_are_used(edition: Edition) -> Iterator[Problem]:
    """Every word for content is used by an exercise: a filter that finds nothing is a dead end."""
    exercises = [entry.exercise for entry in entries(edition)]
    forms = [form for x in exercises for form in (*x.easier, *x.raises)]
    used: dict[type[Word], Iterable[object]] = {
        Pattern: (entry.pattern for entry in entries(edition)),
        Purpose: (x.purpose for x in exercises),
        Muscle: (muscle for x in exercises for muscle in (*x.primary, *x.secondary)),
        Kit: (kit for x in exercises for row in x.kit for kit in row),
        Watch: (word for mark in edition.marks.values() for word in mark.watch),
        Change: (form.change for form in forms),
        Rule: (x.knee.rule for x in exercises if x.knee),
    }
    for vocabulary, seen in used.items():
        for word in sorted(set(vocabulary) - set(seen)):
            message = f"no exercise uses the {vocabulary.__name__.lower()} {word.value!r}"
            yield Problem("exercises", word, f"{message}; use it or drop it", "words-are-used")


def _cited(catalog: Catalog) -> Iterator[str]:
    """Studies and sources that exercises, cues and care pages name."""
    for entry in catalog.entries.values():
        yield from entry.exercise.sources
    for cue in catalog.cues.values():
        yield from cue.sources
    for page in catalog.care.values():
        for section in page.section:
            for statement in section.statement:
                yield from statement.sources
