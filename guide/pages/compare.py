"""Two exercises side by side."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from guide import phrases
from guide.coach import search
from guide.coach.named import named
from guide.edition import Edition
from guide.pages.parts import SITE, Card, Head, Link, Page, card, exercise_url
from guide.records.given import Ignored
from guide.records.query import Versus

URL = "/compare"


class Row(Struct, frozen=True, kw_only=True):
    """One line of the comparison; ``same`` lines are printed quietly."""

    name: str
    a: str
    b: str
    same: bool


class Pair(Struct, frozen=True, kw_only=True):
    """What there is to say of two exercises."""

    rows: tuple[Row, ...]
    verdict: str
    swapped: str  # address of the same page with sides exchanged


class ComparePage(Page, frozen=True, kw_only=True):
    """Everything the compare page prints; without two exercises it asks for them."""

    a: Card | None
    b: Card | None
    a_text: str  # what stands in the form
    b_text: str
    pair: Pair | None
    stop_line: str  # ahead of the verdict; empty where there is none
    suggestions: tuple[Link, ...]  # for a name that was not found
    share: str  # the address to pass on; empty while there is nothing to compare
    share_title: str


class _Side(Struct, frozen=True, kw_only=True):
    """One field of the form: what was typed, and which exercise it names."""

    typed: str = ""
    slug: str = ""  # empty for none
    name: str = ""  # of the exercise

    @property
    def shown(self) -> str:
        return self.name or self.typed


def compare_page(
    edition: Edition, a_text: str, b_text: str, left_out: tuple[Ignored, ...] = ()
) -> ComparePage:
    """Compare two exercises named by slug or by anything a search finds."""
    a, b = _side(edition, a_text), _side(edition, b_text)
    asked = [a, b]
    said = [line for side in asked if (line := _said(edition, side))]
    if a.slug and a.slug == b.slug:  # nothing to compare it with, whatever the two names are
        said.append(phrases.one_exercise(a.name))
        b, asked = _Side(), [a]
    pair = _pair(edition, a.slug, b.slug) if a.slug and b.slug else None
    title = f"{a.name} or {b.name}" if pair else "Compare two exercises"
    shown = Versus(a=a.slug, b=b.slug).to_url(URL)
    return ComparePage(
        head=Head(
            title=f"{title} – {SITE}",
            description="Two exercises side by side: knee impact, muscles, equipment and cost.",
            canonical=shown if pair else URL,
            address=shown,
            nav="compare",
            said=(*phrases.ignored(left_out), *said),
            index=pair is not None,
        ),
        a=card(edition, a.slug) if a.slug else None,
        b=card(edition, b.slug) if b.slug else None,
        a_text=a.shown,
        b_text=b.shown,
        pair=pair,
        stop_line=phrases.stop_line(edition.catalog.top_signs()) if pair else "",
        suggestions=_suggestions(edition, asked),
        share=shown if pair else "",
        share_title=title,
    )


def _side(edition: Edition, text: str) -> _Side:
    typed = text.strip()
    slug = named(edition, typed) if typed else None
    if slug is None:
        return _Side(typed=typed)
    return _Side(typed=typed, slug=slug, name=edition.entry(slug).exercise.name)


def _said(edition: Edition, side: _Side) -> str:
    """That a text names nothing, or what it was read as where that is not its own name."""
    if not side.slug:
        return phrases.no_exercise(side.typed) if side.typed else ""
    if side.slug in {edition.current(side.typed), search.named(edition, side.typed)}:
        return ""
    return phrases.taken_for(side.typed, side.name)


def _suggestions(edition: Edition, asked: Iterable[_Side]) -> tuple[Link, ...]:
    """The nearest to each name that was not found."""
    return tuple(
        Link(hit.name, exercise_url(hit.slug))
        for side in asked
        if side.typed and not side.slug
        for hit in search.nearest(edition, side.typed, limit=3)
    )


def _pair(edition: Edition, a: str, b: str) -> Pair:
    return Pair(
        rows=_rows(edition, a, b),
        verdict=phrases.compared(edition, a, b),
        swapped=Versus(a=b, b=a).to_url(URL),
    )


def _rows(edition: Edition, a: str, b: str) -> tuple[Row, ...]:
    meant = phrases.assumed_by(edition.marks[a], edition.marks[b])

    def column(slug: str) -> list[tuple[str, str]]:
        entry, mark = edition.entry(slug), edition.marks[slug]
        exercise = entry.exercise
        band = mark.kneecap_band
        return [
            ("Knee impact", phrases.level_word(mark.level)),
            ("Kneecap load", phrases.level_word(band)),
            ("Landing", phrases.landing_words(mark.landing)),
            ("Watch", phrases.watch_words(mark.watch) or "nothing special"),
            (meant, phrases.assumption(entry, mark)),
            ("How we know", mark.basis.label),
            ("Works", phrases.muscles(exercise.primary)),
            ("Also works", phrases.muscles(exercise.secondary) or "–"),
            ("Asks of the hips", phrases.cost_words(exercise.cost.hip)),
            ("Asks of the lower back", phrases.cost_words(exercise.cost.back)),
            ("Equipment", phrases.kit_rows(exercise.kit)),
            ("Practice", exercise.skill.label),
        ]

    pairs = zip(column(a), column(b), strict=True)
    return tuple(Row(name=n, a=x, b=y, same=x == y) for (n, x), (_, y) in pairs)
