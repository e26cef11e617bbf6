"""Pages that hold little but text: about, and errors."""

from __future__ import annotations

from collections import Counter

from guide import phrases
from guide.catalog import Origin
from guide.coach import search
from guide.edition import Edition
from guide.pages.parts import SITE, Head, Link, Page, exercise_url
from guide.phrases import errors as words
from guide.words import Basis

ONWARD = (
    Link("Search all exercises", "/"),
    Link("When to stop and get help", "/care/stop-signs"),
)
"""Where every error page leads."""


class AboutPage(Page, frozen=True, kw_only=True):
    """What Kneewise is, what it keeps about people (nothing), and who to write to."""

    exercises: int
    measured: int
    estimated: int
    by_rule: int
    not_rated: int
    revision: str
    gym: str  # what a gym has changed about the list; may be empty
    contact: str  # an address the operator configured, or empty


class ErrorPage(Page, frozen=True, kw_only=True):
    """An error a person can do something about."""

    status: int
    title: str
    text: str
    links: tuple[Link, ...]  # where to go from here, the nearest first


def about_page(edition: Edition, contact: str = "") -> AboutPage:
    """Build the about page."""
    counts = Counter(mark.basis for mark in edition.marks.values())
    return AboutPage(
        head=Head(
            title=f"About {SITE}",
            description="What this guide is for, how it treats your privacy, and its licence.",
            canonical="/about",
            nav="about",
        ),
        exercises=len(edition.marks),
        measured=counts[Basis.MEASURED],
        estimated=counts[Basis.ANCHORED] + counts[Basis.ESTIMATED],
        by_rule=counts[Basis.BY_RULE],
        not_rated=counts[Basis.NOT_RATED],
        revision=edition.revision,
        gym=_gym(edition),
        contact=contact,
    )


def _gym(edition: Edition) -> str:
    catalog = edition.catalog
    if catalog.gym is None:
        return ""
    counts = catalog.origins()
    return phrases.gym_counts(
        catalog.gym.name,
        counts[Origin.ADDED],
        counts[Origin.REPLACED],
        len(catalog.gym.hide),
    )


def missing_exercise(edition: Edition, slug: str) -> ErrorPage:
    """The 404 page of an exercise, with the nearest names."""
    wanted = slug.replace("-", " ")[:60]
    hits = search.nearest(edition, wanted)
    return error_page(
        404,
        words.missing(wanted),
        words.NEAREST,
        tuple(Link(hit.name, exercise_url(hit.slug)) for hit in hits),
    )


def error_page(status: int, title: str, text: str, links: tuple[Link, ...] = ()) -> ErrorPage:
    """An error page that always leads somewhere."""
    return ErrorPage(
        head=Head(title=f"{title} – {SITE}", description=text, canonical="", index=False),
        status=status,
        title=title,
        text=text,
        links=(*links, *ONWARD),
    )
