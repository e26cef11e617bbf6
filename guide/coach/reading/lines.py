"""A text as lines, and a line without what only decorates it."""

from __future__ import annotations

import re
import unicodedata

MAX_TEXT = 20_000  # characters: a few months of training
MAX_LINES = 200


class TooLong(ValueError):  # noqa: N818 - reads as what it says
    """More text than is read at once."""

    def __init__(self, characters: int, lines: int) -> None:
        """Keep both sizes for the message."""
        super().__init__(f"{lines} lines, {characters} characters")
        self.characters, self.lines = characters, lines


_WIDE = re.compile(r"([^\S\r\n]{12})[^\S\r\n]+")
"""More space in a row than any table has. Most patterns may begin with space, and would try all of
it anew from each of its places: twenty thousand in one line took more than a minute."""

_BREAK = re.compile(r"\r\n|\r|\n")
_FRONT = re.compile(
    r"""
    (?: [-–—*•‣▪◦·●○■□►➤→>+~|] \s*
      | \[ [ xX✓✔]? \] \s*                        # a box to tick
      | \#{1,6} \s+                               # a heading in Markdown
      | \(? \d{1,2} [.)] (?= \s | [A-Za-z(*_] ) \s*   # 1. 1) (1)
      | \(? [A-Ha-h] \d{0,2} [.):] (?= \s | [A-Z(*_0-9] ) \s*   # A1. B)
      | [A-H] [1-6] \s+ (?! (?: row | bike | erg | ski ) ) (?= [A-Z] )   # A1 Squat, not C2 Row
      | [A-H] [1-6]? \s+ [-–—] \s+ (?= [A-Z0-9] )     # A - Squat
      | (?: exercise | ex | station | movement ) \s* \#? \d{1,2} \s* [.):–-] \s*
      | step \s* \d{1,2} \s* [.):–-] \s*
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_KEYCAP = re.compile("(\\d)\ufe0f?\u20e3|\U0001f51f")
_NUMBERED = re.compile(rf"\W{{0,9}}(?:{_KEYCAP.pattern})+(?=\s*[^\W\d_]{{2}})")
"""In front of a name it is the number of the line; elsewhere a digit like any other."""
_LINK = re.compile(r"(?:https?://|www\.)\S+")
_MARKUP = re.compile(r"\*\*|__|~~|`")
_SAME = {
    **dict.fromkeys("\u2032\u2019\u2018\u00b4", "'"),
    **dict.fromkeys("\u2033\u201c\u201d", '"'),
    **dict.fromkeys("\u2715\u2716\u00d7\u2573", "x"),
}
"""Quotes and times signs of every shape."""

_PICTURES = {"So", "Sk", "Cf", "Cc", "Co", "Cn", "Cs"}
MOST_DECORATIONS = 6


def lines(text: str) -> tuple[str, ...]:
    """The lines with anything on them, as they were written; raises TooLong."""
    found = tuple(line for line in map(str.strip, _BREAK.split(_narrow(text))) if line)
    if len(text) > MAX_TEXT or len(found) > MAX_LINES:
        raise TooLong(len(text), len(found))
    return found


def apart(text: str) -> tuple[bool, ...]:
    """Of each of these lines whether nothing stands on the one above it."""
    blank = [not line.strip() for line in _BREAK.split(_narrow(text))]
    return tuple(above for above, here in zip([False, *blank], blank, strict=False) if not here)


def bare(line: str) -> str:
    """The line without bullets, numbers, boxes, pictures and marks for bold."""
    line = _LINK.sub(" ", line)
    if found := _NUMBERED.match(line):
        line = f"{found.group()}. {line[found.end() :]}"
    line = _KEYCAP.sub(lambda found: found[1] or "10", line)
    text = line
    if not (line.isascii() and line.isprintable()):
        text = unicodedata.normalize("NFKC", "".join(map(_plain, line)))
    text = _MARKUP.sub(" ", text).replace("|", "  ").replace("\t", "  ")
    text = _narrow(text).strip(" _")
    for _ in range(MOST_DECORATIONS):
        front = _FRONT.match(text)
        if not front or front.end() == len(text):
            break
        text = text[front.end() :].strip(" _")
    return text


def _narrow(text: str) -> str:
    return _WIDE.sub(r"\1", text)


def _plain(char: str) -> str:
    if char.isascii():
        return char if char.isprintable() or char == "\t" else " "
    if char == "°":
        return char
    if char in _SAME:
        return _SAME[char]
    if char in "‐‑‒–—−":  # noqa: RUF001  every kind of dash
        return "–"  # told apart from a hyphen: a dash parts, a hyphen joins
    kind = unicodedata.category(char)
    # Pictures, and what joins or tints them.
    return " " if kind in _PICTURES or char in "\ufe0f\u20e3" else char
