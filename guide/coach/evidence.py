"""The rows of the evidence: what each one is used for, found, filtered and put in order."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache

from msgspec import Struct, structs

from guide.edition import Edition
from guide.records.evidence import KNEECAP, EffectRow, LoadRow, Study
from guide.records.query import Rows
from guide.words import About, Basis, RowKind, Seen, Sorting

PER_PAGE = 24

ABOUT: Mapping[str, About] = {
    KNEECAP: About.KNEECAP,
    "patellofemoral (loading rate)": About.KNEECAP,
    "tibiofemoral": About.MAIN_JOINT,
    "knee moment (proxy)": About.MOMENT,
    "patellar tendon": About.TENDON,
    "shear / ACL": About.LIGAMENTS,
    "shear / PCL": About.LIGAMENTS,
    "impact (ground force)": About.LANDING,
    "side bending (medial load)": About.SIDEWAYS,
    "twist / valgus": About.SIDEWAYS,
}
"""Dimensions of the evidence files, as people ask for them; others are something near it."""


class Used(Struct, frozen=True, kw_only=True):
    """What one row does in the guide, by the slugs of exercises; each in alphabetical order."""

    measures: tuple[str, ...] = ()  # marks that are this figure, or the middle of it and others
    stands_for: tuple[str, ...] = ()  # marks that take it over from a near relative
    scales: tuple[str, ...] = ()  # marks of the model that it helps to scale
    forms: tuple[str, ...] = ()  # easier forms and warnings whose effect it gives
    swaps: tuple[str, ...] = ()  # swaps that it grounds: harder and easier one
    checks: bool = False  # the model is held against it

    @property
    def marks(self) -> int:
        """How many marks rest on it."""
        return len(self.measures) + len(self.stands_for) + len(self.scales)

    @property
    def any(self) -> bool:
        """Whether anything a person reads on an exercise rests on it."""
        return bool(self.marks or self.forms or self.swaps)


class Row(Struct, frozen=True, kw_only=True):
    """One published figure or effect, with its study and its use."""

    id: str
    kind: RowKind
    record: LoadRow | EffectRow
    study: Study
    about: About
    seen: Seen
    used: Used


class Found(Struct, frozen=True, kw_only=True):
    """The rows that answer a question, one page of them."""

    rows: tuple[Row, ...]
    total: int
    page: int
    pages: int


@lru_cache(maxsize=2)
def rows(edition: Edition) -> tuple[Row, ...]:
    """Every row, by study."""
    catalog, used = edition.catalog, _used(edition)
    made = (
        Row(
            id=name,
            kind=kind,
            record=record,
            study=catalog.studies[record.study],
            about=ABOUT.get(record.dimension, About.OTHER),
            seen=record.confidence.seen,
            used=used.get(name, Used()),
        )
        for kind, table in ((RowKind.FIGURE, catalog.loads), (RowKind.EFFECT, catalog.effects))
        for name, record in table.items()
    )
    return tuple(sorted(made, key=ORDERS[Sorting.STUDY]))


def find(edition: Edition, asked: Rows) -> Found:
    """The rows that fit, in the order asked for. A page past the last one is the last."""
    fitting = sorted((row for row in rows(edition) if fits(row, asked)), key=ORDERS[asked.sort])
    pages = max(1, -(-len(fitting) // PER_PAGE))
    page = min(asked.page, pages)
    start = (page - 1) * PER_PAGE
    return Found(
        rows=tuple(fitting[start : start + PER_PAGE]), total=len(fitting), page=page, pages=pages
    )


def count(edition: Edition, asked: Rows, **changed: object) -> int:
    """How many rows fit with one thing asked differently."""
    other = structs.replace(asked, **changed)
    return sum(fits(row, other) for row in rows(edition))


def fits(row: Row, asked: Rows) -> bool:
    """Whether a row answers: one of the words of each filter, and all words typed."""
    return (
        (asked.kind is None or row.kind is asked.kind)
        and (not asked.study or row.study.id in asked.study)
        and (not asked.about or row.about in asked.about)
        and (not asked.seen or row.seen in asked.seen)
        and (not asked.used or row.used.any)
        and all(word in _text(row) for word in asked.q.casefold().split())
    )


ORDERS: Mapping[Sorting, Callable[[Row], tuple[object, ...]]] = {
    Sorting.STUDY: lambda row: (row.study.id, row.id),
    Sorting.EXERCISE: lambda row: (row.record.exercise.casefold(), row.study.id, row.id),
    Sorting.SEEN: lambda row: (list(Seen).index(row.seen), row.study.id, row.id),
    Sorting.MARKS: lambda row: (-row.used.marks, row.study.id, row.id),
}


@lru_cache(maxsize=4096)
def _text(row: Row) -> str:
    record = row.record
    change = record.change if isinstance(record, EffectRow) else ""
    parts = (record.exercise, change, record.quantity, record.conditions or "", row.study.cite)
    return " ".join((*parts, row.id)).casefold()


def _used(edition: Edition) -> dict[str, Used]:
    """What each row does, from the marks, the files and the table of pairs."""
    found: dict[str, dict[str, set[str]]] = {}
    for row, field, slug in _uses(edition):
        found.setdefault(row, {}).setdefault(field, set()).add(slug)
    held = edition.catalog.held
    checks = {row for task in held.task for row in task.rows}
    checks |= {row for change in held.change for row in change.rows}
    for row in checks:
        found.setdefault(row, {})
    return {
        row: Used(**{field: tuple(sorted(s)) for field, s in by.items()}, checks=row in checks)
        for row, by in found.items()
    }


def _uses(edition: Edition) -> Iterator[tuple[str, str, str]]:
    catalog = edition.catalog
    for slug, entry in catalog.entries.items():
        mark, knee = edition.marks[slug], entry.exercise.knee
        field = "measures" if mark.basis is Basis.MEASURED else "stands_for"
        yield from ((row, field, slug) for row in mark.rows)
        if mark.basis is Basis.ANCHORED and knee and knee.anchor:
            yield from ((p.row, "scales", slug) for p in catalog.anchors[knee.anchor].points)
        for form in (*entry.exercise.easier, *entry.exercise.raises):
            if form.effect:
                yield form.effect, "forms", slug
    for pair in catalog.pairs:
        yield from ((pair.row, "swaps", slug) for slug in (pair.harder, pair.easier))
