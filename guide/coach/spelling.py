"""Words as people type them: one spelling for all, and the words of a vocabulary that are close."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property, lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

FILLERS = frozenset(
    {
        *("a", "an", "and", "at", "for", "from", "in", "of", "on", "or", "the", "to", "with", "w"),
        *("while", "your", "movement", "exercise", "exercises", "excercise", "excercises"),
    }
)
COUNTS_BEFORE = {
    "exercise": frozenset({"ball", "balls"}),
    "w": frozenset({"raise", "raises"}),
    "in": frozenset({"line"}),
}
"""Fillers that are none before these: an "exercise ball", a "W raise", "in-line"."""

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
    "sq": "squat",
    "banded": "band",
    "bande": "band",  # on its way there
    "legged": "leg",
    "legge": "leg",
    "armed": "arm",
    "arme": "arm",
    "handed": "hand",
    "hande": "hand",
    "one": "single",
    "1": "single",
    "sl": "single leg",
    "sa": "single arm",
    "1l": "single leg",
    "1a": "single arm",
    "1leg": "single leg",
    "1arm": "single arm",
    "2leg": "double leg",
    "2arm": "double arm",
    "hk": "half kneeling",
    "tk": "tall kneeling",
    "cg": "close grip",
    "wg": "wide grip",
    "ng": "neutral grip",
    "rg": "reverse grip",
    "fr": "front rack",
    "cs": "chest supported",
    "mb": "medicine ball",
    "oh": "overhead",
    "dl": "deadlift",
    "tb": "trap bar",
    "ezb": "ez bar",
    "lm": "landmine",
    "bo": "bent over",
    "alt": "alternating",
    "fwd": "forward",
    "bkwd": "backward",
    "bwd": "backward",
    "dbl": "double",
    "conv": "conventional",
    "sm": "smith machine",
    "inc": "incline",
    "dec": "decline",
    "laying": "lying",
    "sitting": "seated",
    "sidelying": "side lying",
    **dict.fromkeys(("rockback", "rockbacks"), "rock back"),
    "ohs": "ohs",  # an overhead squat: not several of anything
    "1/2": "half",
    "1/4": "quarter",
    "3/4": "three quarter",
}
"""One spelling for words that mean the same in any name; applied to names and queries alike."""

LONG = 6  # letters from which a word may have two slips
LONGEST = 16  # letters of an unfinished word that are compared
UNFINISHED = frozenset({"w", "sq", "sl", "sa", "tk", "fr", "cs", "oh", "bo", "sm", "inc", "dec"})
"""As the last word these may become "walk" or "front", and are not yet "with" or "front rack"."""

POSE = "asana"  # so many names end: only what stands before tells them apart
MOST_SLIPS = 2  # letters wrong, missing, extra or swapped in one word
RIGHT = 2  # letters at the beginning of a word with two slips that are none


MEASURE = r"\d+(?:(?:-\d+){2,}|\.\d+)|[13]/[24](?!\d)"
"""A tempo or a share is one word: "3-1-1", "1.5", "1/2"."""

_BODYWEIGHT = re.compile(r"\bbody[ -]weight\b")  # no body of some weight: said as one word
_LETTERS = re.compile("\\b([tyi])['’`\u00b4]s\\b")  # "prone Y's", like one "prone Y"
_APOSTROPHE = re.compile("['’`\u00b4]")
_WORD = re.compile(rf"{MEASURE}|[^\W_]+")
_CHAIN = re.compile(r"\(?\b\d+(?: ?\+ ?\d+)+\b\)?")  # "clean + jerk (1+1)": how often each


@lru_cache(maxsize=512)
def words(text: str) -> tuple[str, ...]:
    """The words that count, in one spelling: ``Farmer's walks on a slope`` → farmer walk slope.

    Remembered for a while: reading one line asks for the same ones over and over.
    """
    plain = _APOSTROPHE.sub("", _LETTERS.sub(r"\1", text.casefold()))
    plain = _CHAIN.sub(" ", plain) if "+" in plain else plain
    if not plain.isascii():  # without accents
        parts = unicodedata.normalize("NFKD", plain)
        plain = "".join(char for char in parts if not unicodedata.combining(char)).casefold()
    typed = _WORD.findall(_BODYWEIGHT.sub("bodyweight", plain) if "body" in plain else plain)
    last = typed.pop() if typed and typed[-1] in UNFINISHED else ""
    kept = [
        word
        for place, word in enumerate(typed)
        if word not in FILLERS or counts(word, *typed[place + 1 : place + 2])
    ] or ([] if last else typed)
    found = [part for word in kept for part in _singular(word).split()]
    return (*found, last) if last else tuple(found)


def written_out(text: str) -> str:
    """A text that nobody goes on typing: its last word is no beginning, "box sq" is a box squat."""
    before, _, last = text.rpartition(" ")
    short = SAME.get(last.casefold()) if last.casefold() in UNFINISHED else None
    return f"{before} {short}".strip() if short else text


def counts(filler: str, following: str = "") -> bool:
    """Whether a filler is none before this word."""
    return following in COUNTS_BEFORE.get(filler, ())


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


def close(
    word: str, choices: Iterable[str], most: int = MOST_SLIPS, right: int = RIGHT
) -> list[tuple[str, int]]:
    """Choices within one slip from 3 letters on, two from 6 on, each with its slips.

    People seldom get the first letter wrong ("rack" is no slip for "back"): it must be right, or
    left out, doubled or swapped with the next, or the only slip in a long word. With two slips so
    many letters must be ``right``.
    """
    slips = min(len(word) // 3, most, MOST_SLIPS)
    if word.endswith(POSE):
        slips = min(slips, len(word) // len(POSE) - 1)
    if not slips or word in FILLERS:
        return []
    listed = list(choices)
    found = process.extract(word, listed, scorer=OSA.distance, score_cutoff=slips, limit=None)
    return [(other, int(n)) for other, n, _ in found if _starts_alike(word, other, int(n), right)]


def _starts_alike(word: str, other: str, slips: int, right: int) -> bool:
    if slips > 1:  # "skating" is no slip for "setting"
        return word[:right] == other[:right]
    if word[0] == other[0]:
        return True
    moved = word[1:2] == other[0] or word[0] == other[1:2]
    return moved or len(word) >= LONG


class Vocabulary:
    """Words, each with the numbers of the names it stands in."""

    def __init__(self, names: Mapping[str, Sequence[int]]) -> None:
        """Sort the words."""
        self.names = dict(sorted(names.items()))
        self._words = list(self.names)

    def exactly(self, word: str) -> Sequence[int]:
        """Names with this very word."""
        return self.names.get(word, ())

    def beginning(self, start: str) -> set[int]:
        """Names with a word that begins so."""
        return set[int]().union(*(self.names[word] for word in self.begun(start)))

    def spelt_like(
        self, word: str, most: int = MOST_SLIPS, right: int = RIGHT
    ) -> list[tuple[Sequence[int], int]]:
        """Names with a word that is close to this one, with the slips between them."""
        choices = self._whole.near(word, most)
        return [(self.names[other], slips) for other, slips in close(word, choices, most, right)]

    def like(self, word: str, most: int) -> list[str]:
        """The words that are close to this one, the closest first; only those as close as it."""
        near = close(word, self._whole.near(word, most), most)
        fewest = min((slips for _, slips in near), default=0)
        return sorted(other for other, slips in near if slips == fewest)

    def begun(self, start: str) -> list[str]:
        """The words that begin so."""
        low = bisect_left(self._words, start)
        return self._words[low : bisect_left(self._words, start + "\U0010ffff", lo=low)]

    def begun_like(self, start: str) -> list[tuple[set[int], int]]:
        """Names with a word that begins close to this unfinished one, with the slips."""
        slips = min((len(start) - 1) // 3, MOST_SLIPS)
        choices = self._begun.near(start, slips) if slips else ()
        return [(self.beginning(other), slips) for other, slips in close(start, choices, slips)]

    @cached_property
    def _whole(self) -> _Shelves:
        return _Shelves((len(word), word) for word in self._words)

    @cached_property
    def _begun(self) -> _Shelves:
        lengths = range(3, LONGEST)
        return _Shelves((n, word[:n]) for word in self._words for n in lengths if n < len(word))


class _Shelves:
    """Words by length and by each of their first two letters.

    A slip changes the length by one at most, and words that start alike share one of those.
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
