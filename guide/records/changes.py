"""Marks that moved, so that people can see what we changed our minds about."""

from __future__ import annotations

from datetime import date

from guide.records.base import Record, Slug, Text

NOT_RATED = "not-rated"


class Moved(Record, frozen=True, kw_only=True):
    """A mark that is not what it was. ``was`` and ``now`` are levels' words, or not-rated."""

    day: date
    slug: Slug
    was: Slug
    now: Slug
    why: Text


class Changes(Record, frozen=True, kw_only=True):
    """``changes.toml``."""

    marks: Text  # the fingerprint of all marks: whoever moves one must say why
    moved: tuple[Moved, ...] = ()
