"""Two exercises side by side."""

from __future__ import annotations

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


class ComparePage(Page, frozen=True, kw_only=True):
    """Everything the compare page prints; without two exercises it asks for them."""

    a: Card | None
    b: Card | None
    a_text: str  # what stands in the form
    b_text: str
    rows: tuple[Row, ...]
    stop_line: str  # ahead of the verdict; empty where there is none
    verdict: str
    suggestions: tuple[Link, ...]  # for a name that was not found
    swapped: str  # the same page with sides exchanged
    share: str  # the address to pass on; empty while there is nothing to compare
    share_title: str


def compare_page(
    edition: Edition, a_text: str, b_text: str, left_out: tuple[Ignored, ...] = ()
) -> ComparePage:
    """Compare two exercises named by slug or by anything a search finds."""
    a_text, b_text = a_text.strip(), b_text.strip()
    a, b = (named(edition, text) if text else None for text in (a_text, b_text))
    asked = [(a_text, a), (b_text, b)]
    said = [line for text, slug in asked if (line := _said(edition, text, slug))]
    if a and a == b:  # nothing to compare it with, whatever the two names are
        said.append(phrases.one_exercise(edition.entry(a).exercise.name))
        b, b_text, asked = None, "", asked[:1]
    names = [edition.entry(slug).exercise.name for slug in (a, b) if slug]
    title = " or ".join(names) if len(names) == 2 else "Compare two exercises"
    shown = Versus(a=a or "", b=b or "").to_url(URL)
    url = shown if a and b else URL
    return ComparePage(
        head=Head(
            title=f"{title} – {SITE}",
            description="Two exercises side by side: knee impact, muscles, equipment and cost.",
            canonical=url,
            address=shown,
            nav="compare",
            said=(*phrases.ignored(left_out), *said),
            index=bool(a and b),
        ),
        a=card(edition, a) if a else None,
        b=card(edition, b) if b else None,
        a_text=edition.entry(a).exercise.name if a else a_text,
        b_text=edition.entry(b).exercise.name if b else b_text,
        rows=_rows(edition, a, b) if a and b else (),
        stop_line=phrases.stop_line(edition.catalog.top_signs()) if a and b else "",
        verdict=phrases.compared(edition, a, b) if a and b else "",
        suggestions=tuple(
            Link(hit.name, exercise_url(hit.slug))
            for text, slug in asked
            if text and slug is None
            for hit in search.nearest(edition, text, limit=3)
        ),
        swapped=Versus(a=b, b=a).to_url(URL) if a and b else "",
        share=url if a and b else "",
        share_title=title,
    )


def _said(edition: Edition, text: str, slug: str | None) -> str:
    """That a text names nothing, or what it was read as where that is not its own name."""
    if slug is None:
        return phrases.no_exercise(text) if text else ""
    if slug in {edition.current(text), search.named(edition, text)}:
        return ""
    return phrases.taken_for(text, edition.entry(slug).exercise.name)


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
