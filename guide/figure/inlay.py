"""A figure as part of an HTML page: no style sheet and no ids of its own, nothing that could clash.

A list shows many small figures. Inside the page they cost no request each, and what they share,
the shapes of the body above all, is compressed once: ten repeated paths cost a few bytes.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from itertools import groupby

from guide.figure import style
from guide.figure.canvas import HEIGHT, WIDTH, Canvas
from guide.figure.geometry import Spot
from guide.figure.scene import Part

COARSE = 0.005
"""Metres to which a part is put in its place."""


class Drawing(str):
    """Markup written here, from numbers, closed words and one escaped label.

    Its type is what lets a page print it as it is, where all other text is escaped.
    """

    __slots__ = ()


class Inlay(Canvas):
    """Writes one ``<svg>`` element, coloured by ``style.page_sheet``."""

    _of_ghost = ""

    def element(self, label: str) -> Drawing:
        """The element; ``label`` is its text alternative, without which nobody hears of it."""
        heard = f'role="img" aria-label="{escape(label)}"' if label else 'aria-hidden="true"'
        return Drawing(
            f'<svg class="{style.PAGE_CLASS}" viewBox="0 0 {WIDTH} {HEIGHT}" '
            f'width="{WIDTH}" height="{HEIGHT}" {heard}>'
            f"{self._drawn()}</svg>"
        )

    def _name(self, tone: str, *, stroke: bool) -> str:
        del stroke  # told by the width of the stroke
        return style.page_class(tone)

    def _all(self, parts: Iterable[Part]) -> str:
        """Parts in order; those with one place after the other, as face and hair, share it."""
        said = []
        for where, run in groupby(parts, self._where):
            together = list(run)
            if where and len(together) > 1:
                inside = "".join(self._part(part, "") for part in together)
                said.append(f"<g{where}>{inside}</g>")
            else:
                said += [self._part(part, where) for part in together]
        return "".join(said)

    def _at(self, spot: Spot) -> str:
        """To half a centimetre and one degree: less than a dot on a phone, as small as it is."""
        x, y = (round(at / COARSE) * COARSE for at in (spot.x, spot.y))
        return super()._at(spot._replace(x=x, y=y, turn=round(spot.turn)))

    def _use(self, part: Part, attributes: str) -> str:
        """Every shape in place: an id would have to be unique among all figures of a page."""
        return f'<path d="{"".join(ink.data for ink in part.inks)}"{attributes}/>'
