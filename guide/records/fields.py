"""How one parameter of a URL is read and written; which shapes have which, ``query`` says."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from guide.records.base import is_slug
from guide.words import Word

_WHOLE = re.compile(r"0{0,9}[1-9][0-9]{0,9}")


class Field(NamedTuple):
    """How one parameter is read and written. Two fields may share a name, as kit and no kit do."""

    name: str
    attribute: str
    read: Callable[[str], Any]  # from clean text; None when it is no such value
    write: Callable[[Any], str]
    allowed: tuple[str, ...]  # for messages
    default: Any = None
    order: Callable[[Any], Any] | None = None  # repeatable, and sorted by this


def one_of(name: str, words: Mapping[str, Any], default: Any = None) -> Field:  # noqa: ANN401
    """One word of a closed vocabulary, given as URL word → value."""
    urls = {value: word for word, value in words.items()}
    return Field(
        name, name, lambda t: words.get(t.lower()), urls.__getitem__, tuple(words), default
    )


def some_of(name: str, vocabulary: type[Word]) -> Field:
    """Any words of a closed vocabulary, in display order."""
    words = {word.value: word for word in vocabulary}
    rank = {word: place for place, word in enumerate(vocabulary)}
    return Field(
        name,
        name.replace("-", "_"),
        lambda t: words.get(t.lower()),
        str,
        tuple(words),
        (),
        rank.__getitem__,
    )


def dial(name: str, default: Word) -> Field:
    """One word of a dial; the word it stands at may be said, and is left out of addresses."""
    return one_of(name, {word.value: word for word in type(default)}, default)


def flag(name: str, attribute: str, word: str) -> Field:
    """On when ``word`` is given, as the box of a form sends it."""
    return Field(
        name, attribute, lambda t: t.lower() == word or None, lambda _: word, (word,), default=False
    )


def slugs(name: str) -> Field:
    """Any slugs, by alphabet; which of them exist, whoever reads says."""

    def read(told: str) -> str | None:
        return told if is_slug(told) else None

    return Field(name, name, read, str, ("words joined by hyphens",), (), str)


def number(name: str, most: int, default: int = 1) -> Field:
    """A whole number from 1."""

    def read(told: str) -> int | None:
        return int(told) if _WHOLE.fullmatch(told) and int(told) <= most else None

    return Field(name, name, read, str, (f"a whole number from 1 to {most}",), default)


def text(name: str) -> Field:
    """Any words."""
    return Field(name, name, str, str, ("any words",), "")
