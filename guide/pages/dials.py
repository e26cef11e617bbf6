"""Set it yourself: the dials of a technique page, and the exercise as somebody set it."""

from __future__ import annotations

from msgspec import Struct, structs

from guide import phrases
from guide.coach import dials as coach
from guide.edition import Edition, figure_digest, thumb
from guide.figure import Drawing
from guide.pages.parts import MarkView, Picture, exercise_url, figure_url, mark_view
from guide.records.query import Dials

PLACE = "set"
"""The id of the panel: without script, a tap comes back to it."""


class DialChoice(Struct, frozen=True, kw_only=True):
    """One stop of a dial."""

    id: str
    text: str
    href: str  # of the whole page, which scrolls to the panel
    part: str  # of the same question, asked for its piece
    on: bool


class Dial(Struct, frozen=True, kw_only=True):
    """One dial with its stops."""

    name: str
    legend: str
    choices: tuple[DialChoice, ...]


class DialsPanel(Struct, frozen=True, kw_only=True):
    """The dials with what they lead to. ``made`` and what follows is empty while nothing is set."""

    dials: tuple[Dial, ...]
    status: str
    shown: Drawing
    usual: MarkView
    made: Drawing | None
    mark: MarkView | None
    words: str  # such as "half depth and light weight"
    advice: tuple[str, ...]
    basis: str
    reset: str


class Setting(Struct, frozen=True, kw_only=True):
    """The exercise as set, for the first screen."""

    words: str
    mark: MarkView
    picture: Picture


def panel(
    edition: Edition, slug: str, dials: Dials, made: coach.Dialled | None, shown: Drawing | None
) -> DialsPanel | None:
    """The dials of an exercise that has some, and what they make of it as it is ``shown``."""
    rows = coach.offered(edition, slug)
    if not rows or shown is None:
        return None
    entry, mark = edition.entry(slug), edition.marks[slug]
    url = exercise_url(slug)
    return DialsPanel(
        dials=tuple(
            Dial(
                name=name,
                legend=phrases.DIALS[name],
                choices=tuple(
                    _choice(structs.replace(dials, **{name: word}), name, word.value, url,
                            text=word.label, on=getattr(dials, name) is word)
                    for word in words
                ),
            )
            for name, words in rows.items()
        ),
        status=phrases.set_status(made) if made else phrases.shown_status(mark),
        shown=shown,
        usual=mark_view(entry, mark),
        made=thumb(made.entry.exercise, made.mark.level) if made else None,
        mark=mark_view(made.entry, made.mark) if made else None,
        words=phrases.as_set(dials),
        advice=phrases.set_advice(made) if made else (),
        basis=phrases.set_basis(made) if made else "",
        reset=f"{url}#{PLACE}",
    )  # fmt: skip


def setting(made: coach.Dialled) -> Setting:
    """The first screen of an exercise as set."""
    exercise, level = made.entry.exercise, made.mark.level
    return Setting(
        words=phrases.as_set(made.dials),
        mark=mark_view(made.entry, made.mark),
        picture=figure_url(
            made.entry.slug,
            figure_digest(exercise, level),
            alt=phrases.picture(made.entry, made.mark),
            dials=made.dials,
        ),
    )


def _choice(dials: Dials, name: str, word: str, url: str, *, text: str, on: bool) -> DialChoice:
    part = dials.to_url(url)
    return DialChoice(id=f"{name}-{word}", text=text, href=f"{part}#{PLACE}", part=part, on=on)
