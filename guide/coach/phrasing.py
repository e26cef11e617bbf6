"""A text taken apart into words, and the phrases and names in them that mean something."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from msgspec import Struct

from guide.coach import search
from guide.coach.ordinary import (
    ALWAYS,
    ANY_KIT,
    HURTS,
    KIT,
    KNEES,
    NOT,
    PAIN,
    PLAIN,
    POOR,
    TROUBLE,
    WATCH,
    Meaning,
)
from guide.coach.spelling import words
from guide.edition import Edition

LONGEST = 7  # words of one phrase or name
SHORT = 3  # letters of a name that is one word
WISHES = frozenset({"want-less", "knee"})
LIGHT = frozenset(
    {
        *("the", "a", "an", "my", "our", "your", "in", "on", "to", "of", "at", "with", "for"),
        *("any", "some", "from", "really", "very", "quite", "and", "or", "go", "going", "do"),
        *("doing", "i", "me", "when", "while", "during", "after", "it", "is", "am", "are", "we"),
        *("have", "got", "use", "using", "only", "just", "want", "lots", "much", "too", "both"),
    }
)
"""Between the words of a phrase these count for nothing."""

ENDS = frozenset({"but", "instead", "something", "anything", "what", "which", "with", "so", "is"})
"""A clause of pain or "no" ends here."""

TOKEN = re.compile("[^\\W_]+(?:['’`\u00b4][^\\W_]+)*|[,.;:?!()]")


class Token(Struct, frozen=True):
    """One word or mark of a text."""

    start: int
    end: int
    plain: str  # as typed, in small letters, without apostrophes
    key: str  # in one spelling; empty for a mark


class Span(Struct, frozen=True):
    """Tokens ``low`` to ``high`` and what they mean: a filter, or an exercise."""

    low: int
    high: int
    meaning: Meaning | None
    slug: str = ""
    hurts: bool = False  # an exercise of which less is wanted


def tokens_of(text: str) -> tuple[Token, ...]:
    """The words and marks of a text, in order."""
    found = []
    for match in TOKEN.finditer(text):
        plain = re.sub("['’`\u00b4]", "", match.group().casefold())
        key = "".join(words(plain)) or (plain if plain[:1].isalnum() else "")
        found.append(Token(match.start(), match.end(), plain, key))
    return tuple(found)


class Reader:
    """Reads tokens from left to right, the longest phrase first."""

    def __init__(self, edition: Edition, tokens: tuple[Token, ...], after: int) -> None:
        """Take the words, and the place behind those that ask (-1 for none)."""
        self.edition = edition
        self.tokens = tokens
        self.after = (
            next((p for p in range(max(after, 0), len(tokens)) if tokens[p].plain not in LIGHT), -1)
            if after >= 0
            else -1
        )
        self.pain = tuple(_pains(tokens))
        self.no = False

    def read(self) -> Iterator[Span]:
        """The phrases and names that mean something."""
        place, mode, began = 0, "", 0
        while place < len(self.tokens):
            token = self.tokens[place]
            if not token.key or token.plain in ENDS:
                mode = ""
            span = self._span(place, mode, began)
            if span:
                yield span
                place = span.high
                if mode == "no" and self._ends_no(place):
                    mode = ""
                continue
            if token.key in PAIN:
                mode, began = "pain", place
            elif token.plain in NOT:
                mode, began, self.no = "no", place, True
            place += 1

    def _ends_no(self, place: int) -> bool:
        """Whether what is not wanted is all said: ``no jumping or kneeling`` goes on."""
        return place >= len(self.tokens) or self.tokens[place].plain not in {"or", "and", "no"}

    def _span(self, low: int, mode: str, began: int) -> Span | None:
        first = self.tokens[low]
        if not first.key or first.plain in LIGHT:
            return None
        for high in range(min(len(self.tokens), low + LONGEST), low, -1):
            said = self.tokens[low:high]
            if not all(t.key for t in said) or (high > low + 1 and said[-1].plain in LIGHT):
                continue
            found = self._meaning(low, high, mode, began)
            if found:
                return found
        return None

    def _meaning(self, low: int, high: int, mode: str, began: int) -> Span | None:
        said = _key(self.tokens[low:high])
        found = self._unwanted(said, low, high, mode, began)
        if found:
            return found
        always = _ALWAYS.get(said)
        if always and not (mode == "no" and always[0] not in {"kit", "want-less"}):
            return Span(low, high, always)
        slug = self._name(low, high)
        if slug and (said not in _KIT or low == self.after or high > low + 1):
            return Span(low, high, None, slug, hurts=self._hurts(high) or bool(mode))
        if said in _WATCH and said not in KNEES and self._hurts(high):
            return Span(low, high, _WATCH[said])
        return Span(low, high, _KIT[said]) if said in _KIT and not mode else None

    def _hurts(self, high: int) -> bool:
        """Whether what ends here is said to hurt."""
        return high < len(self.tokens) and self.tokens[high].key in HURTS

    def _unwanted(self, said: str, low: int, high: int, mode: str, began: int) -> Span | None:
        """What hurts or is said not to be wanted."""
        if mode and said in _WATCH and not (mode == "pain" and said == "knee"):
            return Span(began if mode == "no" else low, high, _WATCH[said])
        if mode == "no" and said in _KIT:
            return Span(began, high, ("without", _KIT[said][1]))
        return Span(began, high, ("kit", ("none",))) if mode == "no" and said in ANY_KIT else None

    def _name(self, low: int, high: int) -> str:
        said = self.tokens[low:high]
        if len(said) == 1 and (said[0].key in PLAIN or len(said[0].plain) < SHORT):
            return ""
        if all(t.key in PLAIN or t.plain in LIGHT for t in said):
            return ""
        if self._begins_a_wish(low, high):
            return ""
        names = (search.named(self.edition, text) for text in _doing(said))
        return next(filter(None, names), "")

    def _begins_a_wish(self, low: int, high: int) -> bool:
        """Whether it is a wish, as ``low impact cardio``, though somebody calls an exercise so."""
        begun = (_ALWAYS.get(_key(self.tokens[low:end])) for end in range(low + 1, high))
        return any(meaning and meaning[0] in WISHES for meaning in begun)


def _pains(tokens: tuple[Token, ...]) -> Iterator[tuple[int, int]]:
    """Where something is said to hurt: ``sore``, ``bad knees``, ``knee problems``."""
    for place, token in enumerate(tokens):
        after = tokens[place + 1].key if place + 1 < len(tokens) else ""
        if token.key in PAIN:
            yield place, place + 1
        elif (token.key in POOR and after in KNEES) or (token.key in KNEES and after in TROUBLE):
            yield place, place + 2


def _doing(said: tuple[Token, ...]) -> Iterator[str]:
    """The text, and for one word like ``squatting`` what is done: a squat."""
    text = " ".join(token.plain for token in said)
    yield text
    if len(said) == 1 and text.endswith("ing"):
        stem = text.removesuffix("ing")
        yield stem
        yield f"{stem}e"
        if stem[-1:] == stem[-2:-1]:
            yield stem[:-1]


def _key(tokens: tuple[Token, ...]) -> str:
    kept = [t.key for t in tokens if t.plain not in LIGHT]
    return " ".join(kept)


def _spelt(table: Mapping[str, Meaning]) -> dict[str, Meaning]:
    return {_key(tokens_of(phrase)): meaning for phrase, meaning in table.items()}


_WATCH, _KIT = _spelt(WATCH), _spelt(KIT)
_ALWAYS = _spelt(ALWAYS)
