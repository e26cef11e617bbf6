"""How far the marks reach, and how they stand beside published figures. Numbers only, no opinion.

Rows of different studies are never set against each other: order is compared inside one study.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import combinations, groupby

from msgspec import Struct

from guide import knee
from guide.catalog.checks import is_kneecap_peak
from guide.edition import Edition
from guide.knee import Mark
from guide.records.evidence import LoadRow
from guide.words import Basis, Level, Pattern

UNRATED = "not-rated"
WIDTHS = (9, 30, 14, 12, 15, 8, 18, 0)


class Tally(Struct, frozen=True):
    """Counts of one type of move, or of all: by mark and by basis."""

    name: str
    total: int
    marks: dict[str, int]
    basis: dict[str, int]

    def share(self, basis: Basis) -> float:
        """The share of exercises with this basis, 0 to 1."""
        return self.basis[basis.value] / self.total if self.total else 0.0


class Beside(Struct, frozen=True, kw_only=True):
    """A mark beside one published kneecap figure of the same exercise, or of what it rests on.

    ``how`` is ``measured`` (the mark rests on this row), ``relative`` (the row is about a close
    relative and taken over as it stands), ``anchor`` (the row scales the model) or ``named`` (a
    row of this exercise's name that the mark does not rest on).
    """

    slug: str
    how: str
    value: float | None
    band: str | None
    plain: float | None  # the pose model alone
    row: str
    study: str
    conditions: str | None
    published: float
    published_band: str
    agrees: bool


class Order(Struct, frozen=True):
    """How often the pose model alone ranks two exercises of one study as the study did."""

    right: int
    pairs: int

    @property
    def share(self) -> float:
        """The share of pairs in the right order, 0 to 1."""
        return self.right / self.pairs if self.pairs else 0.0


class Coverage(Struct, frozen=True):
    """Everything ``kneewise coverage`` tells."""

    revision: str
    patterns: tuple[Tally, ...]
    all: Tally
    evidence: tuple[Beside, ...]
    order: Order


def coverage(edition: Edition) -> Coverage:
    """Counts by type of move and in all, and every mark that has a published figure beside it."""
    by_pattern: dict[Pattern, list[Mark]] = {pattern: [] for pattern in Pattern}
    for slug, entry in edition.catalog.entries.items():
        by_pattern[entry.pattern].append(edition.marks[slug])
    rows = tuple(beside(edition))
    return Coverage(
        revision=edition.revision,
        patterns=tuple(_tally(pattern.value, marks) for pattern, marks in by_pattern.items()),
        all=_tally("all", edition.marks.values()),
        evidence=rows,
        order=order(rows),
    )


def beside(edition: Edition) -> Iterator[Beside]:
    """Every kneecap row in body weights beside the exercises that rest on it or have its name."""
    rows = {row.id: row for row in edition.catalog.loads.values() if is_kneecap_peak(row)}
    names = _names(edition)
    scaling = {p.row for anchor in edition.catalog.anchors.values() for p in anchor.points}
    told = set()
    for slug, entry in edition.catalog.entries.items():
        origin = entry.exercise.knee
        measured = origin.measured if origin else ()
        relative = (origin.relative,) if origin and origin.relative else ()
        for how, cited in (("measured", measured), ("relative", relative)):
            for name in cited:
                told.add((slug, name))
                yield _beside(edition, slug, how, rows[name])
    for row in rows.values():
        slug = names.get(row.exercise.casefold(), "")
        if slug and (slug, row.id) not in told:
            yield _beside(edition, slug, "anchor" if row.id in scaling else "named", row)


def order(rows: Iterable[Beside]) -> Order:
    """Pairs of measured exercises inside one study, as the pose model alone ranks them."""
    known = sorted(
        (row for row in rows if row.how == "measured" and row.plain), key=lambda row: row.study
    )
    right = pairs = 0
    for _, of_study in groupby(known, key=lambda row: row.study):
        for a, b in combinations(of_study, 2):
            if a.published == b.published or a.slug == b.slug:
                continue
            pairs += 1
            right += ((a.plain or 0) < (b.plain or 0)) == (a.published < b.published)
    return Order(right, pairs)


def counts_table(told: Coverage) -> Iterator[str]:
    """Lines for the terminal: one type of move each, then all of them."""
    levels = [level.slug for level in Level] + [UNRATED]
    yield _line("type of move", ["all", *levels, "|", *(basis.value for basis in Basis)])
    for tally in (*told.patterns, told.all):
        if not tally.total:
            continue
        marks = [str(tally.marks[level] or "·") for level in levels]
        shares = [f"{100 * tally.share(basis):.0f} %" for basis in Basis]
        yield _line(tally.name, [str(tally.total), *marks, "|", *shares])


def evidence_table(told: Coverage) -> Iterator[str]:
    """Lines for the terminal: each mark beside its published row, what differs first."""
    yield _row("", "exercise", "mark", "model alone", "published", "", "row", "for")
    for row in sorted(told.evidence, key=lambda row: (row.how, row.agrees, row.slug)):
        yield _row(
            row.how,
            row.slug,
            "?" if row.value is None else f"{row.value:.1f} {row.band}",
            "-" if row.plain is None else f"{row.plain:.1f}",
            f"{row.published:g} {row.published_band}",
            "agrees" if row.agrees else "DIFFERS",
            row.row,
            row.conditions or "",
        )
    agreed = Counter(row.how for row in told.evidence if row.agrees)
    for how, count in sorted(Counter(row.how for row in told.evidence).items()):
        yield f"{how}: {agreed[how]} of {count} rows lie in the band of the mark."
    yield (
        f"The pose model alone ranks {told.order.right} of {told.order.pairs} pairs of measured "
        "exercises as their study did."
    )


def _beside(edition: Edition, slug: str, how: str, row: LoadRow) -> Beside:
    mark = edition.marks[slug]
    published = float(row.value)
    level = knee.band(published)
    return Beside(
        slug=slug,
        how=how,
        value=None if mark.value is None else round(mark.value, 2),
        band=None if mark.kneecap_band is None else mark.kneecap_band.slug,
        plain=None if mark.plain is None else round(mark.plain, 2),
        row=row.id,
        study=row.study,
        conditions=row.conditions,
        published=published,
        published_band=level.slug,
        agrees=mark.kneecap_band is level,
    )


def _tally(name: str, marks: Iterable[Mark]) -> Tally:
    given = list(marks)
    by_level = Counter(UNRATED if mark.level is None else mark.level.slug for mark in given)
    by_basis = Counter(mark.basis for mark in given)
    levels = [*(level.slug for level in Level), UNRATED]
    return Tally(
        name=name,
        total=len(given),
        marks={level: by_level[level] for level in levels},
        basis={basis.value: by_basis[basis] for basis in Basis},
    )


def _names(edition: Edition) -> dict[str, str]:
    """Slug by name; a proper name comes before another name."""
    names = {
        alias.casefold(): slug
        for slug, entry in edition.catalog.entries.items()
        for alias in entry.exercise.aliases
    }
    names |= {e.exercise.name.casefold(): slug for slug, e in edition.catalog.entries.items()}
    return names


def _line(first: str, cells: Iterable[str]) -> str:
    return f"{first:15}" + "".join(f"{cell:>10}" if cell != "|" else "  |" for cell in cells)


def _row(*cells: str) -> str:
    return " ".join(f"{cell:<{width}}" for cell, width in zip(cells, WIDTHS, strict=True)).rstrip()
