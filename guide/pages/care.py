"""The sore-knee pages."""

from __future__ import annotations

from msgspec import Struct

from guide.edition import Edition
from guide.pages.parts import SITE, Head, Link
from guide.records.query import Query
from guide.words import Level, Watch


class StatementView(Struct, frozen=True, kw_only=True):
    """One thing said, with its sources and a word when they are thin."""

    text: str
    sources: tuple[Link, ...]
    thin: bool


class SectionView(Struct, frozen=True, kw_only=True):
    """Statements under one heading; ``urgency`` is empty or now, today, days, weeks."""

    heading: str
    urgency: str
    do: str
    statements: tuple[StatementView, ...]


class CarePage(Struct, frozen=True, kw_only=True):
    """Everything a care page prints."""

    head: Head
    slug: str
    title: str
    answer: str
    sections: tuple[SectionView, ...]
    others: tuple[Link, ...]


class CareIndex(Struct, frozen=True, kw_only=True):
    """The list of care pages."""

    head: Head
    pages: tuple[tuple[Link, str], ...]
    starts: tuple[Link, ...]  # searches to start from


def care_page(edition: Edition, slug: str) -> CarePage | None:
    """Build a care page; None when there is none of this name."""
    record = edition.catalog.care.get(slug)
    if record is None:
        return None
    return CarePage(
        head=Head(
            title=f"{record.title} – {SITE}",
            description=record.answer,
            canonical=f"/care/{slug}",
            nav="stop" if slug == "stop-signs" else "care",
        ),
        slug=slug,
        title=record.title,
        answer=record.answer,
        sections=tuple(
            SectionView(
                heading=section.heading,
                urgency=section.urgency or "",
                do=section.do or "",
                statements=tuple(
                    StatementView(
                        text=statement.text,
                        thin=statement.thin,
                        sources=tuple(_source(edition, name) for name in statement.sources),
                    )
                    for statement in section.statement
                ),
            )
            for section in record.section
        ),
        others=tuple(
            Link(page.title, f"/care/{name}")
            for name, page in edition.catalog.care.items()
            if name != slug
        ),
    )


def care_index(edition: Edition) -> CareIndex:
    """Build the list of care pages."""
    return CareIndex(
        head=Head(
            title=f"Sore knees – {SITE}",
            description="When to stop and get help, and how to judge pain while you train.",
            canonical="/care",
            nav="care",
        ),
        pages=tuple(
            (Link(page.title, f"/care/{slug}"), page.answer)
            for slug, page in sorted(
                edition.catalog.care.items(), key=lambda item: item[0] != "stop-signs"
            )
        ),
        starts=(
            *(
                Link(f"Knee impact up to {level.label.lower()}", Query(knee=level).to_url("/"))
                for level in (Level.LOW, Level.MODERATE)
            ),
            *(
                Link(f"Without {word.label}", Query(want_less=(word,)).to_url("/"))
                for word in (Watch.BENDING, Watch.LANDING, Watch.KNEELING)
            ),
        ),
    )


def _source(edition: Edition, name: str) -> Link:
    source = edition.catalog.sources.get(name)
    if source is not None:
        return Link(source.title, source.url)
    study = edition.catalog.studies[name]
    return Link(study.cite, study.url)
