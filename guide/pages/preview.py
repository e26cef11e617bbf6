"""The pictures that stand beside shared links: what each shows, and at which address it is."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import urlencode

from guide import phrases
from guide.coach.dials import dialled, shown
from guide.edition import Edition, piece
from guide.figure import poster
from guide.pages.parts import SITE, mark_view
from guide.records.query import AS_SHOWN, Dials
from guide.records.sheet import Item, Sheet

FOLDER = "/previews"
SHEET_URL = "/sheet/preview.png"
OWN = "kneewise"
"""The name of the picture of pages that have none of their own; no exercise may be called so."""


def site_url(edition: Edition) -> str:
    """The picture of the site."""
    return _dated(edition, f"{FOLDER}/{OWN}.png")


def exercise_url(edition: Edition, slug: str, dials: Dials = AS_SHOWN) -> str:
    """The picture of an exercise, as shown or as set."""
    return _dated(edition, f"{FOLDER}/{slug}.png", dials.to_params())


def care_url(edition: Edition, name: str) -> str:
    """The picture of a sore-knee page."""
    return _dated(edition, f"{FOLDER}/care/{name}.png")


def sheet_url(edition: Edition, sheet: Sheet) -> str:
    """The picture of a sheet: its exercises and nothing that somebody wrote."""
    known = sheet_shows(edition, sheet)
    return Sheet(items=known).to_url(SHEET_URL) if known else site_url(edition)


def sheet_shows(edition: Edition, sheet: Sheet) -> tuple[Item, ...]:
    """The first few exercises that we know: all there is in a sheet's picture."""
    known = (edition.current(item.slug) for item in sheet.items)
    return tuple(Item(name=slug) for slug in known if slug)[: poster.MOST_SHOWN]


def of_site() -> str:
    """The site itself, as SVG."""
    return poster.of_words(SITE, phrases.TAGLINE, "")


def of_exercise(edition: Edition, slug: str, dials: Dials = AS_SHOWN) -> str:
    """One exercise as SVG."""
    exercise, level = shown(edition, slug, dials)
    made = dialled(edition, slug, dials)
    entry, mark = (made.entry, made.mark) if made else (edition.entry(slug), edition.marks[slug])
    view = mark_view(entry, mark)
    told = poster.Told(
        name=edition.entry(slug).exercise.name,
        mark=view.headline,
        level=view.level,
        more=phrases.set_to(phrases.as_set(dials)) or phrases.watched(view.watch),
    )
    return poster.of_one(piece(exercise, level), told, phrases.TAGLINE)


def of_sheet(edition: Edition, items: Iterable[Item]) -> str:
    """The exercises of a sheet as SVG."""
    some = [poster.Shown(_small(edition, i.name), edition.entry(i.name).exercise.name)
            for i in items]  # fmt: skip
    return poster.of_many(some, phrases.UNTITLED, phrases.TAGLINE)


def of_care(edition: Edition, name: str) -> str | None:
    """A sore-knee page as SVG; None where there is none of this name."""
    page = edition.catalog.care.get(name)
    return poster.of_words(page.title, page.brief, phrases.TAGLINE) if page else None


def _small(edition: Edition, slug: str) -> poster.Piece:
    return piece(edition.entry(slug).exercise, edition.marks[slug].level, full=False)


def _dated(edition: Edition, path: str, params: Iterable[tuple[str, str]] = ()) -> str:
    """An address that changes when the picture may have changed."""
    return f"{path}?{urlencode([*params, ('v', edition.revision)])}"
