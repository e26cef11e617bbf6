"""Studies as pages tell of them: links to their rows, and those behind one exercise."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from guide import phrases
from guide.edition import Edition
from guide.pages.parts import Link
from guide.phrases.method import short_name
from guide.records.query import Rows

EVIDENCE = "/method/evidence"


class SourceView(Struct, frozen=True, kw_only=True):
    """A study behind the page."""

    cite: str
    href: str
    finding: str  # the figure used, and how directly it was seen; may be empty


def study_link(edition: Edition, study: str) -> Link:
    """A study, leading to its rows."""
    return Link(short_name(edition.catalog.studies[study]), f"{EVIDENCE}?study={study}")


def study_links(edition: Edition, studies: Iterable[str]) -> tuple[Link, ...]:
    """Each of these studies once."""
    return tuple(study_link(edition, study) for study in dict.fromkeys(studies))


def behind(edition: Edition, slug: str) -> tuple[SourceView, ...]:
    """The studies behind the mark or its scale first, then those the file names."""
    catalog, mark = edition.catalog, edition.marks[slug]
    views: dict[str, SourceView] = {}
    for name in (*mark.rows, *catalog.scaled_by(edition.entry(slug).exercise)):
        row = catalog.loads[name]
        finding = phrases.finding(row)
        known = views.get(row.study)
        if known is not None:
            finding = f"{known.finding} {finding}"
        study = catalog.studies[row.study]
        views[row.study] = SourceView(cite=study.cite, href=study.url, finding=finding)
    for name in edition.entry(slug).exercise.sources:
        study = catalog.studies[name]
        views.setdefault(name, SourceView(cite=study.cite, href=study.url, finding=""))
    return tuple(views.values())


def rows_behind(edition: Edition, slug: str) -> str:
    """Where every row of the studies behind the mark, the file and its forms stands."""
    catalog, exercise = edition.catalog, edition.entry(slug).exercise
    loads = (*edition.marks[slug].rows, *catalog.scaled_by(exercise))
    effects = (form.effect for form in (*exercise.easier, *exercise.raises) if form.effect)
    named = [catalog.loads[row].study for row in loads]
    named += [catalog.effects[row].study for row in effects]
    studies = sorted({*named, *exercise.sources})
    return Rows(study=tuple(studies)).to_url(EVIDENCE) if studies else ""
