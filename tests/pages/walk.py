"""Everything a page prints: its texts and its links, wherever they stand in its view model."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct, structs

from guide.coach.dials import allowed
from guide.edition import Edition
from guide.pages.parts import Link
from guide.records.query import Ask, Dials, Query, Versus


def strings(value: object) -> Iterator[str]:
    """Every string, from the top down."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Struct):
        for field in structs.fields(value):
            yield from strings(getattr(value, field.name))
    elif isinstance(value, tuple | list):
        for part in value:
            yield from strings(part)


def links(value: object) -> Iterator[Link]:
    """Every link with its text."""
    if isinstance(value, Link):
        yield value
    elif isinstance(value, Struct):
        for field in structs.fields(value):
            yield from links(getattr(value, field.name))
    elif isinstance(value, tuple | list):
        for part in value:
            yield from links(part)


def leads_somewhere(edition: Edition, href: str) -> bool:
    """Whether one of our own addresses is of a page there is, asked in its one right way."""
    path, _, query = href.partition("?")
    pairs = [tuple(pair.split("=", 1)) for pair in query.split("&")] if query else []
    first, *rest = path.strip("/").split("/")
    known = {"cue": edition.catalog.cues}
    if path == "/":
        return Query.parse(_decoded(pairs), known=known)[0].to_url("/") == href
    if first == "compare":
        return Versus.parse(_decoded(pairs))[0].to_url(path) == href and not rest
    if first == "exercises" and rest[1:] == ["swaps"]:
        return rest[0] in edition.marks and Ask.parse(_decoded(pairs))[0].to_url(path) == href
    if first == "exercises":
        slug = rest[0]
        dials = allowed(edition, slug) if slug in edition.marks else {}
        return bool(dials) and Dials.parse(_decoded(pairs), known=dials)[0].to_url(path) == href
    if first == "care":
        return not query and (not rest or _care(edition, rest[0]))
    rows = path == "/method/evidence" and query.removeprefix("study=") in edition.catalog.studies
    return rows or href in {"/about", "/workout", "/workout?example=1"}


def _care(edition: Edition, name: str) -> bool:
    slug, _, part = name.partition("#")
    page = edition.catalog.care.get(slug)
    return page is not None and (not part or part in {section.key for section in page.section})


def _decoded(pairs: list[tuple[str, ...]]) -> Iterator[tuple[str, str]]:
    from urllib.parse import unquote_plus

    yield from ((unquote_plus(name), unquote_plus(value)) for name, value in pairs)
