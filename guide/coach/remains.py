"""What is left of a text when some of what it says is taken away."""

from __future__ import annotations

from guide.coach.complaints import NOT
from guide.coach.ordinary import PLAIN
from guide.coach.tokens import LIGHT, Span, Token


def rest(
    text: str,
    tokens: tuple[Token, ...],
    spans: list[Span],
    drop: frozenset[str],
    barred: frozenset[int] = frozenset(),
) -> str:
    """The text without the words of these filters, nor those to drop; empty if little is left.

    What is barred because it hurts is so by a "no", for the word of pain is dropped.
    """
    gone = {place for span in spans for place in range(_led_by(tokens, span.low), span.high)}
    kept = [
        (token, f"{'no ' if place in barred else ''}{text[token.start : token.end]}")
        for place, token in enumerate(tokens)
        if place not in gone and token.key not in drop and token.key
    ]
    if all({token.plain, token.key} & (PLAIN | LIGHT | NOT) for token, _ in kept):
        return ""
    return _tidy(" ".join(word for _, word in kept))


def _led_by(tokens: tuple[Token, ...], low: int) -> int:
    """The place of the little words before: the "on" of "on stairs" goes with the stairs."""
    while low and tokens[low - 1].plain in LIGHT:
        low -= 1
    return low


def _tidy(text: str) -> str:
    """Without the little words that are left hanging at the end."""
    kept = text.split()
    while kept and kept[-1].casefold() in LIGHT | NOT | {",", "but"}:
        kept.pop()
    return " ".join(kept)
