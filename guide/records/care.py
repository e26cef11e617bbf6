"""The shared technique cues and the sore-knee pages."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta

from guide.records.base import Record, Slug, Text

STOP_SIGNS = "stop-signs"
"""The page that says when to stop and get help; what tops it stands before all advice."""

Number = Annotated[str, Meta(pattern=r"^[0-9]{3}$")]
Brief = Annotated[str, Meta(min_length=1, max_length=110, pattern=r"\S")]


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
    """One thing said, with what it rests on. A pattern also says what hurts and what is fine."""

    key: Slug  # its place on the page: once given out, a link leads to it
    said: Text | None = None  # what people say; the text answers it
    text: Text
    hurts: Text | None = None
    fine: Text | None = None
    help: Text | None = None  # when this pattern needs somebody to look at it
    call: tuple[Number, ...] = ()  # emergency numbers that the text names: a tap dials them
    sources: Annotated[tuple[Slug, ...], Meta(min_length=1)]
    thin: bool = False  # rests on few or weak sources: the page says so
    top: bool = False  # also shown on every technique page, in short form
    short: Text | None = None


class Section(Record, frozen=True, kw_only=True):
    """A group of statements under one heading, with what to open next."""

    key: Slug
    heading: Text
    urgency: Literal["now", "today", "days", "weeks"] | None = None
    do: Text | None = None
    exercises: tuple[Slug, ...] = ()  # these and the cues link back here
    swaps: tuple[Slug, ...] = ()  # exercises whose swaps are meant
    cues: tuple[Slug, ...] = ()
    pages: tuple[Slug, ...] = ()  # other care pages
    statement: Annotated[tuple[Statement, ...], Meta(min_length=1)]


class CarePage(Record, frozen=True, kw_only=True):
    """One page of ``catalog/care``; its slug is the file's name."""

    place: Annotated[int, Meta(ge=1)]  # where it stands in the list of pages
    title: Text
    brief: Brief  # the answer in one line, for that list
    answer: Text  # the answer first, in one or two sentences
    section: Annotated[tuple[Section, ...], Meta(min_length=1)]
