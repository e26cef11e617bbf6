"""Every study and row the guide rests on, to be filtered and put in order."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from msgspec import Struct, structs

from guide import phrases
from guide.coach import evidence
from guide.edition import Edition
from guide.pages.parts import SITE, Facet, Head, Link, Option, Page, exercise_url
from guide.pages.studies import EVIDENCE, study_link, study_links
from guide.phrases import evidence as words
from guide.phrases.method import short_name
from guide.records.evidence import EffectRow
from guide.records.given import Ignored
from guide.records.query import Rows
from guide.words import About, RowKind, Seen, Sorting, Word

USES = ("measures", "stands_for", "scales", "forms", "swaps")


class Use(Struct, frozen=True, kw_only=True):
    """What a row does, and for which exercises."""

    text: str
    exercises: tuple[Link, ...]


class RowView(Struct, frozen=True, kw_only=True):
    """One row, ready to print."""

    id: str
    exercise: str
    change: str  # empty for a figure
    said: str
    about: str  # what was looked at
    quantity: str
    conditions: str
    note: str
    cite: str
    method: str
    study: Link  # all rows of the study
    read: Link  # where we read it
    doi: Link | None
    seen: str
    uses: tuple[Use, ...]
    rest: tuple[str, ...]  # what else there is to say of its use


class SideView(Struct, frozen=True, kw_only=True):
    """One side of a dispute."""

    says: str
    studies: tuple[Link, ...]


class DisputeView(Struct, frozen=True, kw_only=True):
    """Where studies disagree."""

    question: str
    sides: tuple[SideView, ...]
    ours: str


class EvidencePage(Page, frozen=True, kw_only=True):
    """Everything the evidence page prints."""

    q: str
    studies_kept: tuple[str, ...]  # asked for by a link; the form hands them on
    sorts: tuple[Option, ...]
    facets: tuple[Facet, ...]
    active: tuple[Link, ...]
    clear: str
    status: str
    total: int
    rows: tuple[RowView, ...]
    previous: str
    next: str
    disputes: tuple[DisputeView, ...]
    studies: int
    all_rows: int


def evidence_page(
    edition: Edition, asked: Rows, left_out: tuple[Ignored, ...] = ()
) -> EvidencePage:
    """Build the list for a question."""
    found = evidence.find(edition, asked)
    asked = structs.replace(asked, page=found.page)
    active = tuple(_active(edition, asked))
    return EvidencePage(
        head=Head(
            title=f"Every study behind the marks – {SITE}",
            description="Published knee loads and effects of technique: what was found, how "
            "directly we saw it, and which marks rest on it.",
            canonical=asked.to_url(EVIDENCE),
            nav="method",
            index=asked == Rows(),
            said=phrases.ignored(left_out),
        ),
        q=asked.q,
        studies_kept=asked.study,
        sorts=tuple(Option(value=s.value, text=s.label, on=s is asked.sort) for s in Sorting),
        facets=_facets(edition, asked),
        active=active,
        clear=Rows(sort=asked.sort).to_url(EVIDENCE) if active else "",
        status=words.rows_found(found.total, found.page, found.pages),
        total=found.total,
        rows=tuple(_row(edition, row) for row in found.rows),
        previous=_page(asked, found.page - 1) if found.page > 1 else "",
        next=_page(asked, found.page + 1) if found.page < found.pages else "",
        disputes=tuple(_disputes(edition)),
        studies=len(edition.catalog.studies),
        all_rows=len(evidence.rows(edition)),
    )


def _page(asked: Rows, page: int) -> str:
    return structs.replace(asked, page=page).to_url(EVIDENCE)


def _facets(edition: Edition, asked: Rows) -> tuple[Facet, ...]:
    def options(
        name: str, some: Iterable[Word], chosen: Collection[Word | None]
    ) -> Iterator[Option]:
        for word in some:
            value = word if name == "kind" else (word,)
            total = evidence.count(edition, asked, **{name: value})
            if total or word in chosen:
                yield Option(value=word.value, text=word.label, on=word in chosen, count=total)

    used = evidence.count(edition, asked, used=True)
    rows = (
        ("about", "What was looked at", options("about", About, asked.about)),
        ("seen", "How we saw it", options("seen", Seen, asked.seen)),
        ("kind", "What it is", options("kind", RowKind, (asked.kind,))),
        ("used", "Use", [Option(value="1", text="Only what is used", on=asked.used, count=used)]),
    )
    return tuple(
        Facet(
            name=name,
            legend=legend,
            many=name != "kind",
            options=(made := tuple(found)),
            chosen=sum(option.on for option in made),
            counts="rows",
        )
        for name, legend, found in rows
    )


def _active(edition: Edition, asked: Rows) -> Iterator[Link]:
    """Chips for what is asked: each leads to the same question without it."""
    names = {slug: short_name(study) for slug, study in edition.catalog.studies.items()}
    params = [pair for pair in asked.to_params() if pair[0] != "page"]
    for name, value in params:
        if name != "sort":
            rest = Rows.parse(pair for pair in params if pair != (name, value))[0]
            yield Link(words.chip(name, value, names), rest.to_url(EVIDENCE))


def _row(edition: Edition, row: evidence.Row) -> RowView:
    record, study, used = row.record, row.study, row.used
    uses = tuple(_use(edition, kind, getattr(used, kind)) for kind in USES if getattr(used, kind))
    held = (words.HELD,) if used.checks else ()
    return RowView(
        id=row.id,
        exercise=record.exercise,
        change=record.change if isinstance(record, EffectRow) else "",
        said=words.effect(record) if isinstance(record, EffectRow) else words.figure(record),
        about=row.about.label,
        quantity=record.quantity,
        conditions=record.conditions or "",
        note=record.note or "",
        cite=study.cite,
        method=study.method or "",
        study=study_link(edition, study.id),
        read=Link("Where we read it", record.seen or study.url),
        doi=Link(f"DOI {study.doi}", f"https://doi.org/{study.doi}") if study.doi else None,
        seen=words.seen(record),
        uses=uses,
        rest=held if uses or held else (words.NOT_USED,),
    )


def _use(edition: Edition, kind: str, slugs: tuple[str, ...]) -> Use:
    return Use(
        text=words.used(kind, len(slugs)),
        exercises=tuple(
            Link(edition.entry(slug).exercise.name, exercise_url(slug)) for slug in slugs
        ),
    )


def _disputes(edition: Edition) -> Iterator[DisputeView]:
    catalog = edition.catalog
    for dispute in catalog.disputes:
        sides = tuple(
            SideView(
                says=side.says,
                studies=study_links(edition, (catalog.row(name).study for name in side.rows)),
            )
            for side in dispute.sides
        )
        yield DisputeView(question=dispute.question, sides=sides, ours=dispute.ours)
