"""Slips of the finger in words that say something: ``dumbell legs``, ``sqauts hurt``.

Only a word that neither a table of words nor the name of any exercise knows is mended, and only to
one word that is the nearest; so a word that is right, but new to us, stays as it is more often.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from guide.coach import search
from guide.coach.complaints import AILS, NOT, PAIN, WATCH
from guide.coach.ordinary import ALWAYS, ANY_KIT, FILLERS, KIT, PLAIN
from guide.coach.tokens import LIGHT, Token, tokens_of
from guide.edition import Edition
from guide.words import Common

SHORTEST = 5  # letters; a shorter word is too like others
LONG = 9  # letters from which two slips may be mended
NO_SLIPS = frozenset(
    {
        *("house", "beach", "plane", "lunch", "tried", "price", "lives", "since", "might", "night"),
        *("shirt", "shoes", "drink", "month", "three", "money", "sleep", "clean", "bread", "party"),
        *("child", "spring", "summer", "winter", "coach", "clubs", "class", "where", "their"),
        *("teach", "reach", "grass", "stage", "sport", "store", "story", "large", "watch", "great"),
        *("strange", "changes", "letter", "matter", "better", "bitter", "winner", "dinner"),
        *("brother", "brand", "difference", "recover", "crunching", "bottle", "people", "table"),
    }
)
"""Words of every day that are one slip away from another, and are none."""


def mended(edition: Edition, tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The words with their slips mended; the last one may just be unfinished."""
    last = len(tokens) - 1
    return tuple(
        _mended(edition, token, unfinished=place == last) for place, token in enumerate(tokens)
    )


def _mended(edition: Edition, token: Token, *, unfinished: bool) -> Token:
    if len(token.plain) < SHORTEST or not token.plain.isalpha() or token.plain in _SAID:
        return token
    word = _nearest(edition, token.plain, token.key, begun=unfinished)
    if not word:
        return token
    return Token(token.start, token.end, word, tokens_of(word)[0].key, slip=token.plain)


@lru_cache(maxsize=512)
def _nearest(edition: Edition, plain: str, key: str, *, begun: bool) -> str:
    """The one word that is nearest; empty for none, or for a word that we know."""
    if key in _KEYS or plain in NO_SLIPS or search.knows(edition, key, begun=begun):
        return ""
    slips = 2 if len(plain) >= LONG else 1
    shelf = _shelves(edition).get(plain[0], ())
    near = process.extract(plain, shelf, scorer=OSA.distance, score_cutoff=slips, limit=3)
    alike = {tokens_of(word)[0].key for word, cost, _ in near if cost == near[0][1]}
    return near[0][0] if len(alike) == 1 else ""


@lru_cache(maxsize=4)
def _shelves(edition: Edition) -> Mapping[str, list[str]]:
    """Words that may have been meant, by their first letter: nobody gets that wrong."""
    names = (
        name
        for entry in edition.catalog.entries.values()
        if entry.exercise.common is Common.EVERYWHERE
        for name in entry.exercise.names
        if " " not in name
    )
    shelves: dict[str, dict[str, None]] = {}
    for word in (
        *_SAID,
        *(f"{w.plain}{s}" for n in names for w in tokens_of(n) for s in ("", "s")),
    ):
        if len(word) >= SHORTEST - 1 and word.isalpha():
            shelves.setdefault(word[0], {})[word] = None
    return {letter: sorted(words) for letter, words in shelves.items()}


_PHRASES = [*ALWAYS, *KIT, *WATCH, *(" ".join(phrase) for phrase in AILS)]
_SAID = frozenset(" ".join(_PHRASES).split()) | PLAIN | FILLERS | LIGHT | NOT | PAIN | ANY_KIT
"""Every word of the tables, as people type it."""
_KEYS = frozenset(token.key for word in _SAID for token in tokens_of(word))
