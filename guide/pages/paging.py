"""A long list page by page: "Show more" adds the next one below those that are there."""

from __future__ import annotations

from typing import NamedTuple

PAGES_KEPT = 10
"""How many pages stand under each other at most, so that no address makes a page without end."""


class Stretch(NamedTuple):
    """What of a list is shown for one page of it, the pages before it included."""

    start: int  # how many things stand before the first that is shown
    stop: int
    fresh: int  # the place, among what is shown, of this page's first; -1 for that of all
    page: int  # never beyond the last
    pages: int
    next: int  # the page below, or 0
    previous: int  # the page that ends above what is shown, or 0

    @classmethod
    def of(cls, page: int, total: int, per_page: int) -> Stretch:
        """Up to this page of a list of ``total`` things."""
        pages = max(1, -(-total // per_page))
        page = min(page, pages)
        above = max(0, page - PAGES_KEPT)
        return cls(
            start=above * per_page,
            stop=min(page * per_page, total),
            fresh=(page - 1 - above) * per_page or -1,
            page=page,
            pages=pages,
            next=page + 1 if page < pages else 0,
            previous=above,
        )
