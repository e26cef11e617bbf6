"""What went wrong, and what a person can do about it."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus

ERRORS: Mapping[int, tuple[str, str]] = {
    400: ("We could not read that", "Part of the address or form is not what we expect."),
    404: ("Page not found", "There is nothing at this address. Try a search."),
    405: ("That does not work here", "This page can only be read."),
    413: ("That is too much text", "Please send less at once."),
    414: ("That address is too long", "Please use fewer or shorter search words."),
    415: ("We could not read that", "This page reads what its own form sends."),
    429: ("Too many pictures at once", "Please try again in a few seconds."),
}
"""Title and text by status."""

FAILED = ("Something went wrong here", "It is our fault, not yours. Please try again in a moment.")
NEAREST = "It may be spelled another way. These are the nearest:"


def error(status: int) -> tuple[str, str]:
    """The title and text of an error."""
    if status >= 500:
        return FAILED
    other = HTTPStatus(status).phrase, "Please go back and try something else."
    return ERRORS.get(status, other)


def missing(name: str) -> str:
    """The title where no exercise has a name."""
    return f"No exercise called “{name}”"
