"""Pieces that stand in thousands of pages: printed once by their macros, then only joined.

Printing escapes every word of a page anew, which takes most of the time of a list. A row changes
only with the catalog, and of a box to tick nothing changes but whether it is ticked and its count.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from jinja2 import Environment
from markupsafe import Markup

from guide.pages.browse import BrowsePage
from guide.pages.parts import Card, Facet
from guide.phrases import digits

MOST_ROWS = 4096  # some 5 kB each
MOST_PILLS = 1024
MOST_PANELS = 64  # some 50 kB each
MOST_TOPS = 16  # one for each of the main pages, and one for the others
COUNT = "\0"  # stands for the count until there is one; no word of ours has it


class Panels(NamedTuple):
    """All filters of the search page: the same on every page of a list."""

    chips: tuple[Facet, ...]
    more: tuple[Facet, ...]
    more_chosen: int
    total: int


class Top(NamedTuple):
    """What stands above every page."""

    nav: str  # the main page that it belongs to


class Fragments:
    """Filters for the templates."""

    def __init__(self, templates: Environment, *, keep: bool) -> None:
        """Print with the macros of ``templates``; without ``keep`` print everything anew."""
        self._templates = templates
        self._row: Callable[[Card, bool], Markup] = self._printed_row
        self._pill: Callable[[tuple[str, ...], bool, str], tuple[str, str]] = self._printed_pill
        self._panels: Callable[[Panels], Markup] = self._printed_panels
        self._top: Callable[[Top], Markup] = self._printed_top
        if keep:
            self._row = lru_cache(MOST_ROWS)(self._printed_row)
            self._pill = lru_cache(MOST_PILLS)(self._printed_pill)
            self._panels = lru_cache(MOST_PANELS)(self._printed_panels)
            self._top = lru_cache(MOST_TOPS)(self._printed_top)

    def top(self, nav: str) -> Markup:
        """What stands above every page, of which one tab is marked."""
        return self._top(Top(nav))

    def row(self, card: Card, focus: bool = False) -> Markup:  # noqa: FBT001, FBT002  a filter
        """An exercise in a list; ``focus``: it is the first one that was not there before."""
        return self._row(card, focus)

    def pills(self, facet: Facet) -> Markup:
        """All choices of a filter, one below the other."""
        kind = "checkbox" if facet.many else "radio"
        lines = []
        for option in facet.options:
            words, count = (facet.name, kind, option.value, option.text), option.count
            before, after = self._pill(words, option.on, "" if count is None else facet.counts)
            lines.append(f"{before}{'' if count is None else digits(count)}{after}")
        return Markup("\n".join(lines))  # noqa: S704  printed by a macro, but for a number

    def panels(self, page: BrowsePage) -> Markup:
        """The filters of the search page, each as a chip that opens a panel."""
        return self._panels(Panels(page.chips, page.more, page.more_chosen, page.total))

    def _printed_panels(self, page: Panels) -> Markup:
        return self._printed("_facets.html", page)

    def _printed_top(self, page: Top) -> Markup:
        return self._printed("_top.html", page)

    def _printed(self, template: str, page: object) -> Markup:
        text = self._templates.get_template(template).render(page=page)
        return Markup(text)  # noqa: S704  printed by a template

    def _printed_row(self, card: Card, focus: bool) -> Markup:  # noqa: FBT001
        macros = self._templates.get_template("macros/cards.html").module
        printed: Markup = macros.exercise(card, focus=focus)  # type: ignore[attr-defined]
        return printed

    def _printed_pill(
        self,
        words: tuple[str, ...],
        on: bool,  # noqa: FBT001
        counts: str,
    ) -> tuple[str, str]:
        macros = self._templates.get_template("macros/forms.html").module
        count = COUNT if counts else None
        printed = macros.pill(*words, on, count, counts)  # type: ignore[attr-defined]
        before, _, after = printed.partition(COUNT)
        return str(before), str(after)
