"""Which exercise somebody means who names exactly one."""

from __future__ import annotations

from guide.coach import search
from guide.edition import Edition


def named(edition: Edition, text: str) -> str | None:
    """The live slug for a slug, an old one too, or for a name whose every word is meant."""
    slug = edition.current(text)
    if slug is not None:
        return slug
    hits = search.find(edition, text, limit=1)
    return hits[0].slug if hits and not hits[0].left_out else None
