"""The pieces that many pages share."""

from __future__ import annotations

from functools import lru_cache
from urllib.parse import urlencode

from msgspec import Struct, structs

from guide import phrases
from guide.catalog import Entry
from guide.edition import Edition
from guide.figure import Drawing
from guide.knee import Mark
from guide.records.query import Dials

SITE = "Kneewise"


class Link(Struct, frozen=True):
    """A word and where it leads."""

    text: str
    href: str


class Option(Struct, frozen=True, kw_only=True):
    """A box to tick in a form."""

    value: str
    text: str
    on: bool
    count: int | None = None  # what it would give


class Facet(Struct, frozen=True, kw_only=True):
    """One filter: its field in the address, and its choices."""

    name: str
    legend: str
    many: bool  # boxes to tick, or one choice
    options: tuple[Option, ...]
    chosen: int
    counts: str = "exercises"  # what the numbers beside the choices count, for who only hears them


class Head(Struct, frozen=True, kw_only=True):
    """What every page says about itself."""

    title: str
    description: str
    canonical: str  # path and query, the one address of this page
    address: str = ""  # of what is shown, where search engines should know it by another
    nav: str = ""  # the current entry of the bar: search, workout, care, stop, compare …
    index: bool = True  # False: keep out of search engines
    said: tuple[str, ...] = ()  # such as "We left out knee=banana."
    purpose: str = phrases.PURPOSE
    origin: str = ""  # of the site, for links that leave it; empty where nobody says it
    preview: str = ""  # the share image
    crumbs: tuple[Link, ...] = ()  # from the first page to this one


class Page(Struct, frozen=True, kw_only=True):
    """A view model: what a page says about itself, and in its subclasses all that it prints."""

    head: Head


class MarkView(Struct, frozen=True, kw_only=True):
    """A mark, told by word, by filled dots and by colour together."""

    level: int | None  # 0 to 4; also names the colour
    word: str  # such as "High"; "Not rated"
    headline: str  # such as "Knee impact: High"
    filled: int  # dots filled, 1 to 5; 0 for not rated, which shows "?"
    sentence: str
    assumed: str
    watch: str  # such as "kneeling and landing"; empty for none
    basis: str  # such as "measured"


class Picture(Struct, frozen=True, kw_only=True):
    """A figure on its own page: addresses with their digest, and the text alternative."""

    still: str
    animated: str
    alt: str


class Card(Struct, frozen=True, kw_only=True):
    """An exercise in a list."""

    slug: str
    name: str
    href: str
    mark: MarkView
    thumb: Drawing  # with its text alternative; inside the page it costs no request
    move: str  # the type of move
    kit: str
    matched: str = ""  # the other name a search found it by
    whose: str = ""  # wrote it, where it is not ours


HOME = (Link("Search", "/"),)
"""Where the way to every page begins."""


def exercise_url(slug: str) -> str:
    """The technique page of an exercise."""
    return f"/exercises/{slug}"


def mark_view(entry: Entry, mark: Mark) -> MarkView:
    """The mark of an exercise, ready to print."""
    level = None if mark.level is None else int(mark.level)
    return MarkView(
        level=level,
        word=phrases.level_word(mark.level),
        headline=phrases.mark_headline(mark),
        filled=0 if level is None else level + 1,
        sentence=phrases.mark_sentence(entry, mark),
        assumed=phrases.assumed(entry, mark),
        watch=phrases.watch_words(mark.watch),
        basis=mark.basis.label,
    )


def picture(edition: Edition, slug: str) -> Picture:
    """The figure addresses of an exercise."""
    alt = phrases.picture(edition.entry(slug), edition.marks[slug])
    return figure_url(slug, edition.figures[slug], alt=alt)


def figure_url(slug: str, digest: str, *, alt: str, dials: Dials | None = None) -> Picture:
    """Where a figure is: of an exercise as it stands, or as somebody set it."""
    asked = dials.to_params() if dials else []
    base = f"/figures/{slug}.svg?{urlencode([*asked, ('v', digest)])}"
    return Picture(still=base, animated=f"{base}&motion=1", alt=alt)


def card(edition: Edition, slug: str, matched: str = "") -> Card:
    """An exercise as it stands in lists; ``matched`` is the name a search found it by."""
    made = _cards(edition)
    if slug not in made:
        entry = edition.entry(slug)
        made[slug] = Card(
            slug=slug,
            name=entry.exercise.name,
            href=exercise_url(slug),
            mark=mark_view(entry, edition.marks[slug]),
            thumb=edition.thumb(slug),
            move=entry.pattern.label,
            kit=phrases.kit_rows(entry.exercise.kit),
            whose=written_by(edition, slug),
        )
    plain = made[slug]
    same = matched.casefold() in {"", plain.name.casefold()}
    return plain if same else structs.replace(plain, matched=matched)


def written_by(edition: Edition, slug: str) -> str:
    """Which gym wrote an exercise, as lists say it; empty for one of ours."""
    gym = edition.catalog.writer(slug)
    return phrases.written_by(gym) if gym else ""


@lru_cache(maxsize=2)
def _cards(edition: Edition) -> dict[str, Card]:
    """The cards of one edition, made when first asked for: lists show the same ones for ever."""
    del edition
    return {}
