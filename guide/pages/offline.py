"""What this phone keeps: the guide for when there is no signal, sheets, equipment."""

from __future__ import annotations

from guide.edition import Edition
from guide.pages.parts import SITE, Head, Option, Page
from guide.words import Kit

URL = "/offline"


class OfflinePage(Page, frozen=True, kw_only=True):
    """The page that shows all that is kept on the phone. Its script fills it in there."""

    exercises: int
    kit: tuple[Option, ...]


def offline_page(edition: Edition) -> OfflinePage:
    """Build the page; it is the same for everybody, for nobody's phone is known here."""
    return OfflinePage(
        head=Head(
            title=f"On this phone – {SITE}",
            description="Save the guide for places without signal, and see what your phone keeps.",
            canonical=URL,
            nav="offline",
        ),
        exercises=len(edition.marks),
        kit=tuple(Option(value=kit.value, text=kit.label, on=False) for kit in Kit),
    )
