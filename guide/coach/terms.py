"""A name taken apart: what is done, what only stands beside it, and words that are one thing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct

from guide.coach.alike import ALIKE, PAIRS
from guide.coach.meaning import LIMBS, OPPOSITES, PARTS, TOOLS, refines
from guide.coach.spelling import FILLERS, words

WITH = frozenset(
    {
        *("with", "without", "w", "using", "on", "from", "to", "over", "into", "against", "in"),
        *("at", "between", "off", "through", "for", "of", "under", "around", "across", "above"),
        *("below", "holding", "keeping", "looking", "touching"),
    }
)
"""Words after which a name only says how: "wrist curl over a bench"."""

ALWAYS_JOINED = frozenset({"up", "down", "out", "apart"})
BEFORE_OVER = frozenset({"bent", "cross"})
BEGINS = frozenset({"anti", "non"})  # joined to the word behind it
OFTEN_JOINED = frozenset({"in", "over", "off", "through"})  # "pull-in", but "curl over a bench"

_WORD = re.compile("[^\\W_]+(?:['’`\u00b4][^\\W_]+)*")
_ASIDE = re.compile(r"[(:;]|\s[-–—]+\s|\s-|-\s")
_TWICE = re.compile(r"\b(\w+)[ -]to[ -]\1\b", re.IGNORECASE)  # "side to side"
MOST_READINGS = 4


class Term(Struct, frozen=True):
    """One thing a name says."""

    word: str
    typed: str  # as it was written
    aside: bool  # in brackets, behind a comma, a dash or a "with"


Reading = tuple[Term, ...]


@lru_cache(maxsize=256)
def readings(text: str) -> tuple[Reading, ...]:
    """The things a text says, in the order said; one list for each side of a slash."""
    lists: list[list[Term]] = [[]]
    for terms, other in _split(text):
        if other and len(lists) < MOST_READINGS:
            lists += [[*before[:-1], *terms] for before in lists if before]
        else:
            for before in lists:
                before.extend(terms)
    return tuple(tuple(_paired(terms)) for terms in lists)


def written(text: str) -> tuple[str, ...]:
    """The words of a text as they were written."""
    return tuple(_WORD.findall(text))


def only_refines(typed: str) -> bool:
    """Whether one written word is nothing but a refinement: "alternating", "grip"."""
    return all(refines(ALIKE.get(word, word)) for word in words(typed))


def head(reading: Reading) -> str:
    """What is done: the last word that is no refinement, body part or equipment; or nothing."""
    return next((t.word for t in reversed(reading) if not t.aside and names_a_move(t.word)), "")


def names_a_move(word: str) -> bool:
    """Whether a name can be about this."""
    return not (refines(word) or word in OPPOSITES or word in PARTS or word in TOOLS)


def _in_order(text: str) -> str:
    """``Bicycling, stationary`` → stationary bicycling."""
    return " ".join(reversed(text.split(",")))


def _split(text: str) -> Iterator[tuple[list[Term], bool]]:
    """Each written word, and whether a slash makes it another choice for the one before."""
    aside, end, behind = False, 0, False
    text = _TWICE.sub(r"\1", _in_order(text))
    before = ""
    for found in _WORD.finditer(text):
        gap, end = text[end : found.start()], found.end()
        aside = bool(_ASIDE.search(gap)) or (aside and ")" not in gap)
        typed = found.group()
        plain = typed.casefold()
        joined = end == len(text) or gap == "-" or before in BEFORE_OVER
        before = plain
        if plain == "behind":
            behind = True
        elif plain in WITH and not (plain in OFTEN_JOINED and joined):
            aside = True
        elif plain not in FILLERS or plain in OFTEN_JOINED:
            said = words(typed) if plain not in OFTEN_JOINED else (plain,)
            yield [Term(word, typed, aside or behind) for word in said], gap.strip() == "/"
            behind = False


def _paired(terms: list[Term]) -> Iterator[Term]:
    """The terms with those run together that are one thing."""
    held: Term | None = None
    for term in terms:
        joined = _joined(held, term) if held else ""
        if held and joined:
            typed = held.typed if held.typed == term.typed else f"{held.typed} {term.typed}"
            held = Term(joined, typed, held.aside)
        else:
            if held:
                yield _plain(held)
            held = term
    if held:
        yield _plain(held)


def _joined(left: Term, right: Term) -> str:
    pair = PAIRS.get((left.word, right.word)) or PAIRS.get(
        (ALIKE.get(left.word, left.word), ALIKE.get(right.word, right.word)), ""
    )
    one = (
        right.word in ALWAYS_JOINED
        or right.word in OFTEN_JOINED
        or left.word in BEGINS
        or (right.word == "together" and left.word in LIMBS)
    )
    return pair or (left.word + right.word if one and left.aside == right.aside else "")


def _plain(term: Term) -> Term:
    kept = ALIKE.get(term.word, term.word)
    return term if kept == term.word else Term(kept, term.typed, term.aside)
