"""The sore-knee pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import chain

from msgspec import Struct

from guide import phrases
from guide.edition import Edition
from guide.pages import preview
from guide.pages.parts import HOME, SITE, Head, Link, Page, exercise_url
from guide.records.care import STOP_SIGNS, Section, Statement
from guide.records.care import CarePage as CareRecord
from guide.records.evidence import EffectRow, LoadRow
from guide.records.query import Query
from guide.words import Level, Watch

CARE = (Link("Sore knees", "/care"),)
MANY_SECTIONS = 5
"""From here on a page opens with a list of its parts; where it is urgent, with the first part."""


class SourceView(Struct, frozen=True, kw_only=True):
    """A page or study that a statement rests on."""

    link: Link
    kind: str  # such as "copy or summary"; empty for the real thing


class StatementView(Struct, frozen=True, kw_only=True):
    """One thing said, with its sources, how strong they are, and a word when they are thin."""

    key: str
    said: str  # what people say, which the text answers; may be empty
    text: str
    hurts: str
    fine: str
    help: str
    calls: tuple[Link, ...]  # emergency numbers, a tap away
    sources: tuple[SourceView, ...]
    strength: str
    thin: bool  # never of a stop sign: a weak source is no reason to wait


class SectionView(Struct, frozen=True, kw_only=True):
    """Statements under one heading; ``urgency`` is empty or now, today, days, weeks."""

    key: str
    heading: str
    urgency: str
    speed: str  # the same in words
    do: str
    numbers: Link | None  # where it is a matter of minutes: the part with the numbers to call
    statements: tuple[StatementView, ...]
    see: tuple[Link, ...]  # what to open next


class CarePage(Page, frozen=True, kw_only=True):
    """Everything a care page prints."""

    slug: str
    title: str
    stop_line: str  # ahead of all advice; empty where the page is the stop signs
    answer: str
    contents: tuple[Link, ...]  # its sections, when there are many
    sections: tuple[SectionView, ...]
    others: tuple[Link, ...]
    share: str  # the address to pass on


class CareIndex(Page, frozen=True, kw_only=True):
    """The list of care pages."""

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
            nav="stop" if slug == STOP_SIGNS else "care",
            preview=preview.care_url(edition, slug),
            crumbs=(*HOME, *CARE, Link(record.title, f"/care/{slug}")),
        ),
        slug=slug,
        title=record.title,
        stop_line="" if slug == STOP_SIGNS else phrases.stop_line(edition.catalog.top_signs()),
        answer=record.answer,
        contents=tuple(Link(section.heading, f"#{section.key}") for section in record.section)
        if len(record.section) >= MANY_SECTIONS and not any(s.urgency for s in record.section)
        else (),
        sections=tuple(_section(edition, record, section) for section in record.section),
        others=tuple(
            Link(edition.catalog.care[name].title, f"/care/{name}")
            for name in _in_order(edition)
            if name != slug
        ),
        share=f"/care/{slug}",
    )


def care_index(edition: Edition) -> CareIndex:
    """Build the list of care pages."""
    return CareIndex(
        head=Head(
            title=f"Sore knees – {SITE}",
            description="When to stop and get help, how to train with a sore knee, and myths.",
            canonical="/care",
            nav="care",
            crumbs=(*HOME, *CARE),
        ),
        pages=tuple(
            (Link(page.title, f"/care/{slug}"), page.brief)
            for slug in _in_order(edition)
            for page in (edition.catalog.care[slug],)
        ),
        starts=(
            *(
                Link(f"Knee impact {phrases.up_to(level).lower()}", Query(knee=level).to_url("/"))
                for level in (Level.LOW, Level.MODERATE)
            ),
            *(
                Link(f"Without {word.label}", Query(want_less=(word,)).to_url("/"))
                for word in (Watch.BENDING, Watch.LANDING, Watch.KNEELING)
            ),
        ),
    )


def thin_statements(edition: Edition) -> tuple[Link, ...]:
    """Every statement that says it rests on thin evidence, by page."""
    return tuple(
        Link(statement.text, f"/care/{slug}#{statement.key}")
        for slug in _in_order(edition)
        for section in edition.catalog.care[slug].section
        for statement in section.statement
        if statement.thin
    )


def more_about_cue(edition: Edition, cue: str) -> tuple[Link, ...]:
    """The parts of care pages that speak of a cue."""
    return _more(edition, lambda section: cue in section.cues)


def more_about_exercise(edition: Edition, slug: str) -> tuple[Link, ...]:
    """The parts of care pages that speak of an exercise or of its swaps."""
    return _more(edition, lambda section: slug in (*section.exercises, *section.swaps))


def _more(edition: Edition, speaks: Callable[[Section], bool]) -> tuple[Link, ...]:
    return tuple(
        Link(section.heading, f"/care/{name}#{section.key}")
        for name in _in_order(edition)
        for section in edition.catalog.care[name].section
        if speaks(section)
    )


def _in_order(edition: Edition) -> list[str]:
    care = edition.catalog.care
    return sorted(care, key=lambda slug: care[slug].place)


def _section(edition: Edition, page: CareRecord, section: Section) -> SectionView:
    return SectionView(
        key=section.key,
        heading=section.heading,
        urgency=section.urgency or "",
        speed=phrases.speed(section.urgency),
        do=section.do or "",
        numbers=_numbers(page) if section.urgency == "now" else None,
        statements=tuple(
            _statement(edition, statement, sign=section.urgency is not None)
            for statement in section.statement
        ),
        see=tuple(_see(edition, section)),
    )


def _numbers(page: CareRecord) -> Link | None:
    """The part of a page that has numbers to call: below the signs it is screens away."""
    for section in page.section:
        if any(statement.call for statement in section.statement):
            return Link(section.heading, f"#{section.key}")
    return None


def _statement(edition: Edition, statement: Statement, *, sign: bool) -> StatementView:
    """``sign``: of a section that says how fast to act."""
    ground = [_ground(edition, name) for name in statement.sources]
    return StatementView(
        key=statement.key,
        said=statement.said or "",
        text=statement.text,
        hurts=statement.hurts or "",
        fine=statement.fine or "",
        help=statement.help or "",
        calls=tuple(Link(phrases.call(number), f"tel:{number}") for number in statement.call),
        sources=tuple(_source(edition, name) for name in statement.sources),
        strength=phrases.strength(
            {kind for kind, _ in ground},
            {tier for _, tier in ground},
            thin=statement.thin,
            sign=sign,
        ),
        thin=statement.thin and not sign,
    )


def _ground(edition: Edition, name: str) -> tuple[str, str]:
    """The kind and tier of what a statement rests on; a study has none written."""
    source = edition.catalog.sources.get(name)
    if source is not None:
        return source.kind, source.tier
    method = edition.catalog.studies[name].method or ""
    return "review" if "review" in method else "study", _study_tier(edition, name)


def _study_tier(edition: Edition, name: str) -> str:
    return "A" if name in _read_at_first_hand(edition) else "B"


@lru_cache(maxsize=2)
def _read_at_first_hand(edition: Edition) -> frozenset[str]:
    """Studies of which we read something in the paper or in its own summary."""
    rows = chain[LoadRow | EffectRow](
        edition.catalog.loads.values(), edition.catalog.effects.values()
    )
    return frozenset(row.study for row in rows if row.confidence.direct)


def _see(edition: Edition, section: Section) -> Iterator[Link]:
    """Exercises, then swaps, cues and other care pages."""
    catalog = edition.catalog
    for slug in section.exercises:
        yield Link(catalog.entries[slug].exercise.name, exercise_url(slug))
    for slug in section.swaps:
        name = catalog.entries[slug].exercise.name
        yield Link(f"Swaps: {name}", f"{exercise_url(slug)}/swaps")
    for cue in section.cues:
        yield Link(f"Cue: {catalog.cues[cue].name}", f"/?cue={cue}")
    for page in section.pages:
        yield Link(catalog.care[page].title, f"/care/{page}")


def _source(edition: Edition, name: str) -> SourceView:
    source = edition.catalog.sources.get(name)
    if source is not None:
        return SourceView(link=Link(source.title, source.url), kind=phrases.tier_words(source.tier))
    study = edition.catalog.studies[name]
    kind = phrases.tier_words(_study_tier(edition, name))
    return SourceView(link=Link(study.cite, study.url), kind=kind)
