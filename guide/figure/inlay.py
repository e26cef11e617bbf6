"""A figure as part of an HTML page: no style sheet and no ids of its own, nothing that could clash.

A list shows many small figures. Inside the page they cost no request each, and what they share,
the shapes of the body above all, is compressed once: ten repeated paths cost a few bytes.
"""

from __future__ import annotations

from html import escape

from guide.figure import style
from guide.figure.canvas import HEIGHT, WIDTH, Canvas
from guide.figure.scene import Part


class Drawing(str):
    """Markup written here, from numbers, closed words and one escaped label.

    Its type is what lets a page print it as it is, where all other text is escaped.
    """

    __slots__ = ()


class Inlay(Canvas):
    """Writes one ``<svg>`` element, coloured by ``style.page_sheet``."""

    _of_ghost = ""

    def element(self, label: str) -> Drawing:
        """The element; ``label`` is its text alternative."""
        return Drawing(
            f'<svg class="{style.PAGE_CLASS}" viewBox="0 0 {WIDTH} {HEIGHT}" '
            f'width="{WIDTH}" height="{HEIGHT}" role="img" aria-label="{escape(label)}">'
            f"{self._drawn()}</svg>"
        )

    def _name(self, tone: str, *, stroke: bool) -> str:
        del stroke  # told by the width of the stroke
        return style.page_class(tone)

    def _use(self, part: Part, attributes: str) -> str:
        """Every shape in place: an id would have to be unique among all figures of a page."""
        return f'<path d="{"".join(ink.data for ink in part.inks)}"{attributes}/>'
