"""The picture that stands beside a shared link: figure, name and mark on 1200 by 630 units.

It is drawn for a renderer that knows no style sheet of ours, no dark pages and one font: colours
stand on the shapes, words are set in lines here. Programs that cut it to a square keep its middle.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from typing import NamedTuple

from guide.figure import style
from guide.figure.canvas import HEIGHT as TALL
from guide.figure.canvas import WIDTH as BROAD
from guide.figure.inlay import Inlay
from guide.figure.lettering import fitted, width
from guide.figure.style import TONES

WIDTH, HEIGHT = 1200, 630
FONT = "IBM Plex Serif"
MOST_SHOWN = 6  # figures of a sheet: smaller ones tell nothing

_PAPER, _INK, _QUIET, _RULE, _BLUE, _AMBER = (
    "#f6f3ec", "#1d2430", "#515a68", "#dcd6c8", "#1f4b8f", "#ffb454",
)  # fmt: skip
_PLATE, _EDGE = "#fffdf8", "#cfc8b8"
_LEFT = 60
_DOTS = 5


class Piece(NamedTuple):
    """A figure as a part of a larger drawing, and the styles it needs."""

    markup: str
    used: frozenset[tuple[str, bool]]


class Told(NamedTuple):
    """What is said of one exercise."""

    name: str
    mark: str  # such as "Knee impact: High"
    level: int | None
    more: str  # in small letters; may be empty


class Shown(NamedTuple):
    """One exercise among several."""

    piece: Piece
    name: str


class Fragment(Inlay):
    """Writes a figure as a part of a larger drawing: short class names, and no ids."""

    def piece(self) -> Piece:
        """The figure, in its own 400 by 300 units."""
        return Piece(self._drawn(), frozenset(self._used))

    def _name(self, tone: str, *, stroke: bool) -> str:
        self._used.add((tone, stroke))
        return style.class_of(tone, stroke=stroke)


def of_one(piece: Piece, told: Told, foot: str) -> str:
    """One exercise with its mark."""
    size, named = fitted(told.name, 470, (66, 58, 50, 44, 38), 4)
    y = 200.0 - 8 * len(named)
    words = [_text(line, _LEFT, y + i * size * 1.12, size, bold=True)
             for i, line in enumerate(named)]  # fmt: skip
    y += (len(named) - 1) * size * 1.12 + 36
    words.append(_plate(told, y))
    small, lines = fitted(told.more, 470, (27, 24), 2)
    words += [_text(line, _LEFT, y + 112 + i * small * 1.3, small, colour=_QUIET)
              for i, line in enumerate(lines)]  # fmt: skip
    return _sheet([piece], [_placed(piece, 510, 70, 620), *words], foot)


def of_many(shown: Sequence[Shown], title: str, foot: str) -> str:
    """Several exercises, such as a sheet: as many as can be told apart."""
    some = shown[:MOST_SHOWN]
    rows = 1 if len(some) <= 3 else 2
    across = max(-(-len(some) // rows), 1)
    room, high = (WIDTH - 2 * _LEFT) / across, 452 / rows
    broad = min(room - 24, (high - 44 * (3 - rows)) * BROAD / TALL)
    parts = [_text(title, WIDTH - _LEFT, 74, 40, bold=True, anchor="end")]
    for place, (piece, name) in enumerate(some):
        x = _LEFT + room * (place % across)
        y = 104 + high * (place // across)
        parts.append(_placed(piece, x + (room - broad) / 2, y, broad))
        size, named = fitted(name, room - 16, (28, 25, 22), 3 - rows)
        y += broad * TALL / BROAD + size * 0.9
        parts += [_text(line, x + room / 2, y + i * size * 1.2, size, anchor="middle")
                  for i, line in enumerate(named)]  # fmt: skip
    return _sheet([each.piece for each in some], parts, foot)


def of_words(title: str, text: str, foot: str) -> str:
    """A page that is about no exercise."""
    size, named = fitted(title, 640, (76, 66, 58, 50), 3)
    y = 220.0
    parts = [_text(line, _LEFT, y + i * size * 1.12, size, bold=True)
             for i, line in enumerate(named)]  # fmt: skip
    y += (len(named) - 1) * size * 1.12 + 66
    small, lines = fitted(text, 640, (34, 30, 27), 4)
    parts += [_text(line, _LEFT, y + i * small * 1.35, small, colour=_QUIET)
              for i, line in enumerate(lines)]  # fmt: skip
    return _sheet([], [_leg(740, 95, 13.5, _BLUE, _PAPER), *parts], foot)


def _sheet(pieces: Iterable[Piece], parts: Iterable[str], foot: str) -> str:
    used = {pair for piece in pieces for pair in piece.used}
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" '
        f'font-family="{FONT}"><style>{style.light_sheet(used)}</style>'
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="{_PAPER}"/>'
        f"{_brand()}{''.join(parts)}{_foot(foot)}</svg>"
    )


def _brand() -> str:
    """The sign of the site, as on its pages."""
    square = f'<rect x="{_LEFT}" y="38" width="48" height="48" rx="11" fill="{_BLUE}"/>'
    leg = _leg(_LEFT, 38, 1.5, "#fff", _BLUE)
    return f"{square}{leg}{_text('Kneewise', _LEFT + 62, 72, 32, bold=True)}"


def _foot(text: str) -> str:
    line = f'<path d="M{_LEFT} 572H{WIDTH - _LEFT}" stroke="{_RULE}" stroke-width="2"/>'
    return f"{line}{_text(text, _LEFT, 606, 23, colour=_QUIET)}"


def _leg(x: float, y: float, scale: float, colour: str, ground: str) -> str:
    """The leg of the icon, on its grid of 32."""
    return (
        f'<g transform="translate({x:g} {y:g})scale({scale:g})">'
        f'<path d="M7.5 7.5L20 13.5L15.5 25.5H22.5" fill="none" stroke="{colour}" '
        'stroke-width="4.6" stroke-linecap="round" stroke-linejoin="round"/>'
        f'<circle cx="19.6" cy="13.6" r="5" fill="{ground}"/>'
        f'<circle cx="19.6" cy="13.6" r="3.2" fill="{_AMBER}"/></g>'
    )


def _plate(told: Told, y: float) -> str:
    """The mark: its words, and as many filled dots as steps; "?" for none."""
    size = 29
    across = width(told.mark, size)
    dots = _dots(told.level, _LEFT + 22 + across, y + 33)
    broad = across + (156 if told.level is not None else 40) + 34
    return (
        f'<rect x="{_LEFT}" y="{y:g}" width="{broad:.0f}" height="66" rx="10" fill="{_PLATE}" '
        f'stroke="{_EDGE}" stroke-width="2"/>'
        f"{_text(told.mark, _LEFT + 20, y + 43, size, bold=True)}{dots}"
    )


def _dots(level: int | None, x: float, y: float) -> str:
    if level is None:
        return _text("?", x, y + 12, 36, bold=True)
    colour = TONES[f"mark-{level}"].light
    return "".join(
        f'<circle cx="{x + 12 + 29 * place:.1f}" cy="{y:g}" r="10.5" stroke="{colour}" '
        f'stroke-width="3" fill="{colour if place <= level else "none"}"/>'
        for place in range(_DOTS)
    )


def _placed(piece: Piece, x: float, y: float, broad: float) -> str:
    return (
        f'<svg x="{x:g}" y="{y:g}" width="{broad:g}" height="{broad * TALL / BROAD:g}" '
        f'viewBox="0 0 {BROAD} {TALL}" stroke-linecap="round" stroke-linejoin="round">'
        f"{piece.markup}</svg>"
    )


def _text(
    words: str,
    x: float,
    y: float,
    size: float,
    *,
    bold: bool = False,
    colour: str = _INK,
    anchor: str = "start",
) -> str:
    weight = "600" if bold else "400"
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size:g}" font-weight="{weight}" '
        f'fill="{colour}" text-anchor="{anchor}">{escape(words)}</text>'
    )
