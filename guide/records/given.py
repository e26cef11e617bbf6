"""What stands behind the ``?`` of a URL, as given: bounded, cleaned, and what is not taken."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from difflib import get_close_matches
from itertools import islice
from typing import NamedTuple

MAX_FIELDS = 60
MAX_TEXT = 200  # characters, of a name or a value
MAX_IGNORED = 10  # more are not told: the page must stay readable
SHOWN_IGNORED = 60  # characters of an ignored name or value
ALIKE = 0.7  # of two spellings, from which on one is taken for a slip of the other

Params = Iterable[tuple[str, str]]


class Ignored(NamedTuple):
    """A parameter that was not understood, cut to a length that can be shown."""

    name: str
    value: str


class QueryTooLong(ValueError):  # noqa: N818 - reads as what it says
    """More than any form of ours sends. ``field`` is ``query`` when there are too many of them."""

    def __init__(self, field: str) -> None:
        """Name the parameter that is too long."""
        many = f"too many values: up to {MAX_FIELDS} are read"
        super().__init__(many if field == "query" else f"{field}: up to {MAX_TEXT} characters")
        self.field = field


ONE = ("one value",)
UNKNOWN = " is not known here"
TWICE = " is given more than once"


class BadField(ValueError):  # noqa: N818 - reads as what it says
    """A parameter the API refuses, with what it would have taken."""

    def __init__(self, name: str, value: str, allowed: tuple[str, ...], wrong: str = "") -> None:
        """Keep the parts for the answer, and read as all of them.

        ``wrong`` says what is wrong where that is not the value.
        """
        name, value = shown(name), shown(value)
        meant = get_close_matches(name if wrong else value, allowed, n=1, cutoff=ALIKE)
        use = f"did you mean {meant[0]}? Use" if meant else "use"
        super().__init__(f"{name}{wrong or f'={value}'}: {use} {', '.join(allowed)}")
        self.name, self.value, self.allowed = name, value, allowed


def bounded(params: Params) -> list[tuple[str, str]]:
    """All of it, if no form of ours sends more; raises QueryTooLong."""
    pairs = list(islice(params, MAX_FIELDS + 1))
    if len(pairs) > MAX_FIELDS:
        raise QueryTooLong("query")
    for name, value in pairs:
        if max(len(name), len(value)) > MAX_TEXT:
            raise QueryTooLong(shown(name))
    return pairs


def clean(text: str) -> str:
    """Trim and fold white space; drop what cannot be seen or sent (Cc, Cf, lone surrogates)."""
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    kept = (
        " " if char.isspace() else char
        for char in text
        if char.isspace() or unicodedata.category(char) not in {"Cc", "Cf", "Cs"}
    )
    return " ".join("".join(kept).split())


def shown(text: str) -> str:
    """As much of it as can be told."""
    return clean(text)[:SHOWN_IGNORED].rstrip()
