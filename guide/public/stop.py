"""Stop signs in the contract: they stand before all advice, as on every page."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta, Struct

from guide import phrases
from guide.edition import Edition
from guide.records.care import STOP_SIGNS


class Stop(Struct, frozen=True, kw_only=True):
    """When to stop and get help. Show it before the advice that stands below it."""

    text: Annotated[str, Meta(description="The first signs, in one line.")]
    page: Annotated[str, Meta(description="Where all of them stand, with how fast to act.")]


def stop(edition: Edition) -> Stop | None:
    """The top stop signs; None in a catalog without any."""
    text = phrases.stop_line(edition.catalog.top_signs())
    return Stop(text=text, page=f"/care/{STOP_SIGNS}") if text else None
