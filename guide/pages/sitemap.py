"""The pages that search engines may know, and where each stands among the others."""

from __future__ import annotations

from collections.abc import Iterator

from guide.edition import Edition
from guide.pages.parts import exercise_url

PLAIN = ("/", "/workout", "/care", "/method", "/method/evidence", "/about", "/api")
"""Without the forms of sheets and of two exercises: they ask to be left out."""


def paths(edition: Edition) -> Iterator[str]:
    """Every page with one address of its own; what is asked for on one has no place here."""
    yield from PLAIN
    yield from (f"/care/{name}" for name in edition.catalog.care)
    for slug in edition.catalog.entries:
        yield exercise_url(slug)
        yield f"{exercise_url(slug)}/swaps"
