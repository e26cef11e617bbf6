"""Words as people type them: one spelling for all, and the words of a vocabulary that are close."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from rapidfuzz import process
from rapidfuzz.distance import OSA

FILLERS = frozenset(
    {
        *("a", "an", "and", "at", "for", "from", "in", "of", "on", "or", "the", "to", "with", "w"),
        *("your", "exercise", "exercises", "movement"),
    }
)
SAME = {
    "calves": "calf",
    "calve": "calf",
    "flyes": "fly",
    "flye": "fly",
    "db": "dumbbell",
    "dbs": "dumbbell",
    "bb": "barbell",
    "kb": "kettlebell",
    "bw": "bodyweight",
    "banded": "band",
    "legged": "leg",
    "armed": "arm",
    "one": "single",
    "1": "single",
    "sl": "single leg",
    "laying": "lying",
    "sitting": "seated",
}
"""One spelling for words that mean the same in any name; applied to names and queries alike."""

LONGEST = 16  # letters of an unfinished word that are compared
MOST_SLIPS = 2  # letters wrong, missing, extra or swapped in one word


_APOSTROPHE = re.compile("['’`\u00b4]")
_WORD = re.compile(r"[^\W_]+")


def words(text: str) -> tuple[str, ...]:
    """The words that count, in one spelling: ``Farmer's walks on a slope`` → farmer walk slope."""
    plain = unicodedata.normalize("NFKD", _APOSTROPHE.sub("", text.casefold()))
    plain = "".join(char for char in plain if not unicodedata.combining(char))
    typed = _WORD.findall(plain)
    kept = [word for word in typed if word not in FILLERS]
    if typed[-1:] == ["w"]:  # perhaps not "with" but the start of "walk"
        kept.append("w")
    return tuple(part for word in kept or typed for part in _singular(word).split())


def _singular(word: str) -> str:
    if word in SAME:
        return SAME[word]
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 4 and word.endswith(("sses", "shes", "ches", "xes", "zes")):
        return word[:-2]
    if len(word) > 2 and word.endswith("s") and not word.endswith("ss"):
        return word[:-1]
    return word


def close(word: str, choices: Iterable[str], most: int = MOST_SLIPS) -> list[tuple[str, int]]:
    """Choices within one slip from 3 letters on, two from 6 on, each with its slips."""
    slips = min(len(word) // 3, most, MOST_SLIPS)
    if not slips or word in FILLERS:
        return []
    listed = list(choices)
    found = process.extract(word, listed, scorer=OSA.distance, score_cutoff=slips, limit=None)
    return [(other, int(distance)) for other, distance, _ in found]


class Vocabulary:
    """Words, each with the numbers of the names it stands in."""

    def __init__(self, names: Mapping[str, Sequence[int]]) -> None:
        """Sort the words, and shelve them to be compared."""
        self.names = dict(sorted(names.items()))
        self._words = list(self.names)
        self._whole = _Shelves((len(word), word) for word in self._words)
        self._begun = _Shelves(
            (n, word[:n]) for word in self._words for n in range(3, min(len(word), LONGEST))
        )

    def exactly(self, word: str) -> Sequence[int]:
        """Names with this very word."""
        return self.names.get(word, ())

    def beginning(self, start: str) -> set[int]:
        """Names with a word that begins so."""
        low = bisect_left(self._words, start)
        high = bisect_left(self._words, start + "\U0010ffff", lo=low)
        return set[int]().union(*(self.names[word] for word in self._words[low:high]))

    def spelt_like(self, word: str, most: int = MOST_SLIPS) -> list[tuple[Sequence[int], int]]:
        """Names with a word that is close to this one, with the slips between them."""
        choices = self._whole.near(word, most)
        return [(self.names[other], slips) for other, slips in close(word, choices, most)]

    def begun_like(self, start: str) -> list[tuple[set[int], int]]:
        """Names with a word that begins close to this unfinished one, with the slips."""
        slips = min((len(start) - 1) // 3, MOST_SLIPS)
        choices = self._begun.near(start, slips) if slips else ()
        return [(self.beginning(other), slips) for other, slips in close(start, choices, slips)]


class _Shelves:
    """Words by length and by each of their first two letters.

    A slip changes the length by one at most, and one slip leaves one of the first two letters.
    """

    def __init__(self, words: Iterable[tuple[int, str]]) -> None:
        shelves: dict[tuple[int, str], dict[str, None]] = defaultdict(dict)
        for length, word in words:
            for letter in word[:2]:
                shelves[length, letter][word] = None
        self._shelves = {place: list(held) for place, held in shelves.items()}

    def near(self, word: str, slips: int) -> set[str]:
        """Words whose length differs by at most ``slips`` and that begin much alike."""
        lengths = range(len(word) - slips, len(word) + slips + 1)
        places = ((n, letter) for n in lengths for letter in word[:2])
        return set[str]().union(*(self._shelves.get(place, ()) for place in places))
