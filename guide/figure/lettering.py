"""Words set in lines that fit a width, without a font at hand: widths are told a little too wide.

A test measures every name of the catalog in the font that share images are drawn with.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

_WIDTHS: Final[Mapping[str, float]] = {
    char: share
    for share, chars in (
        (0.3, " ',.:;’"),
        (0.35, "ijl()!"),
        (0.4, "ftI-/"),
        (0.5, "rJ“”"),
        (0.55, "csz?"),
        (0.6, "aegovxy0123456789–+×"),
        (0.65, "bdhkpquFLSZ"),
        (0.7, "nABCEPTVY"),
        (0.75, "DKOQRX&"),
        (0.8, "GNU—"),
        (0.85, "wH…"),
    )
    for char in chars
}
"""Of the size: how wide a letter is at most, bold or not."""
_WIDEST = 1.05


def width(text: str, size: float) -> float:
    """How wide a text is, or a little more."""
    return size * sum(_WIDTHS.get(char, _WIDEST) for char in text)


def lines(text: str, room: float, size: float) -> list[str]:
    """The text in lines of at most ``room``; a word that is wider than that stands alone."""
    made: list[str] = []
    for word in text.split():
        longer = f"{made[-1]} {word}" if made else word
        if made and width(longer, size) <= room:
            made[-1] = longer
        else:
            made.append(word)
    return made


def fitted(text: str, room: float, sizes: Sequence[float], most: int) -> tuple[float, list[str]]:
    """The largest size at which the text takes ``most`` lines of ``room``, and these lines.

    What does not fit at the smallest size ends with an ellipsis.
    """
    for size in sizes:
        made = lines(text, room, size)
        if len(made) <= most and all(width(line, size) <= room for line in made):
            return size, made
    size = sizes[-1]
    made = lines(text, room, size)
    kept = [*made[: most - 1], " ".join(made[most - 1 :])]
    return size, [_cut(line, room, size) for line in kept]


def _cut(line: str, room: float, size: float) -> str:
    """A line no wider than there is room."""
    if width(line, size) <= room:
        return line
    while line and width(f"{line}…", size) > room:
        line = line[:-1]
    return f"{line.rstrip()}…"
