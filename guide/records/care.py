"""The shared technique cues and the sore-knee pages."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta

from guide.records.base import Record, Slug, Text


class Cue(Record, frozen=True, kw_only=True):
    """A technique cue that many exercises share."""

    name: Text  # as people say it: "Heels down"
    say: Text  # the instruction
    why: Text
    mistake: Text
    check: Text  # how to see it on yourself
    strength: Text  # how well it is supported, in plain words
    sources: tuple[Slug, ...] = ()


class Cues(Record, frozen=True, kw_only=True):
    """``cues.toml``, in the order in which screens list them."""

    cue: dict[Slug, Cue]


class Statement(Record, frozen=True, kw_only=True):
    """One thing said, with what it rests on."""

    text: Text
    sources: Annotated[tuple[Slug, ...], Meta(min_length=1)]
    thin: bool = False  # rests on few or weak sources: the page says so
    top: bool = False  # also shown on every technique page, in short form
    short: Text | None = None


class Section(Record, frozen=True, kw_only=True):
    """A group of statements under one heading."""

    heading: Text
    urgency: Literal["now", "today", "days", "weeks"] | None = None
    do: Text | None = None
    statement: Annotated[tuple[Statement, ...], Meta(min_length=1)]


class CarePage(Record, frozen=True, kw_only=True):
    """One page of ``catalog/care``; its slug is the file's name."""

    title: Text
    answer: Text  # the answer first, in one or two sentences
    section: Annotated[tuple[Section, ...], Meta(min_length=1)]
