"""A text taken apart into what its words say: what stands aside, what is another choice."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest

from msgspec import Struct

from guide.coach.alike import ALIKE
from guide.coach.meaning import PARTS
from guide.coach.spelling import FILLERS, MEASURE, SAME, counts, words
from guide.coach.tiers import Words
from guide.coach.wording import ASIDE, WITH, in_order

BEHIND = {"neck": "behindneck", "head": "behindneck", "back": "behindback"}
BEFORE_OVER = frozenset({"bent", "cross", "pull", "step"})
OFTEN_JOINED = frozenset(
    {"in", "over", "off", "through", "under"}
)  # "pull-in", but "curl over a bench"
CLIMBED = frozenset({"a", "an", "the", "hill", "hills", "stairs"})  # "run up a hill", "up stairs"
HANGS = {"below": "belowknee", "above": "aboveknee"}
DENIED = frozenset(
    {"jump", "jumping", "switch", "drop", "dip", "bounce", "foot", "feet", "hook", "lockout"}
    | {"push", "pushup"}
)  # "no jump", "without a jump"
WITHOUT = "without"

_WORD = re.compile(rf"{MEASURE}|[^\W_]+(?:['’`\u00b4][^\W_]+)*")
_TWICE = re.compile(r"\b(\w+)[ -]to[ -]\1\b", re.IGNORECASE)  # "side to side"
_SHARE = re.compile(r"\d ?/ ?\d+$")  # "90/90": no choice
_ALL_FOURS = re.compile(r"\bhands?[ -](?:and|&|n)[ -]knees?\b", re.IGNORECASE)
_ON_KNEES = re.compile(r"(?<!hands )(?<!hand )\bon (?:the |your |both )*knees\b", re.IGNORECASE)
_KNELT = ((_ALL_FOURS, "onknees"), (_ON_KNEES, "kneeling"))


class Term(Struct, frozen=True):
    """One thing a name says."""

    word: str
    typed: str  # as it was written
    aside: bool  # in brackets, behind a comma, a dash or a "with"


class _Written(Struct, frozen=True):
    """One written word, with what stands around it."""

    typed: str
    plain: str
    before: str  # the word before it; empty for the first
    gap: str  # what stands between the two
    following: str  # the word behind it; empty for the last
    next_gap: str
    last: bool  # not even a full stop stands behind it
    choice: bool  # a slash makes it another choice for the one before
    knelt: str  # what it ends, where that is "on your knees" or "hands and knees"

    def goes_aside(self, *, aside: bool) -> bool:
        """Whether it stands aside, where the word before it did or did not."""
        return bool(ASIDE.search(self.gap)) or (aside and ")" not in self.gap)

    def begins_aside(self) -> bool:
        """Whether all behind it only stands beside what is done: "with", "up a hill"."""
        climbs = self.plain in {"up", "down"} and self.following in CLIMBED
        return climbs or (self.plain in WITH and not self._counts() and not self._joined())

    def says_something(self) -> bool:
        """Whether it is more than a filler."""
        return self.plain not in FILLERS or self.plain in OFTEN_JOINED or self._counts()

    def said(self) -> Words:
        """It as names spell it. A first "body" is the body's weight: "body row"."""
        alone = self.plain == "body" and self.following not in {"", "weight", "bar"}
        return ("bodyweight",) if alone and not self.before else _spelt(self.plain, self.following)

    def _counts(self) -> bool:
        return counts(self.plain, self.following)

    def _joined(self) -> bool:
        """Whether it is one with a word before it: "pull-in", "bent over", "pull through with"."""
        if self.plain not in OFTEN_JOINED:
            return False
        if self.last or self.gap == "-" or self.before in BEFORE_OVER:
            return True
        ends = self.following in WITH or bool(ASIDE.search(self.next_gap))
        return self.plain == "through" and ends


def split(text: str) -> Iterator[tuple[list[Term], bool]]:
    """The terms of each written word, and whether they are another choice for the one before."""
    aside = behind = False
    passed = ""
    for word in _around(_TWICE.sub(r"\1", in_order(text))):
        aside = word.goes_aside(aside=aside)
        if word.plain in HANGS or word.plain == WITHOUT:
            passed = word.plain
        if word.knelt:
            yield [Term(word.knelt, word.typed, aside=False)], False
        elif word.plain == "behind":
            behind = True
        elif word.begins_aside():
            aside = True
        elif word.says_something():
            held_behind = behind and word.plain in BEHIND
            said = (BEHIND[word.plain],) if held_behind else _passed(passed, word.said())
            told = word.before == "for" and all(ALIKE.get(one, one) in PARTS for one in said)
            beside = (aside and not told) or (behind and not held_behind)
            yield [Term(one, word.typed, beside) for one in said], word.choice
            behind, passed = False, ""


def written(text: str) -> tuple[str, ...]:
    """The words of a text as they were written."""
    return tuple(_WORD.findall(text))


def _around(text: str) -> Iterator[_Written]:
    """Each written word of a text with what stands around it."""
    knelt = {found.end(): word for pattern, word in _KNELT for found in pattern.finditer(text)}
    before, end = "", 0
    found = [*_WORD.finditer(text)]
    for one, after in zip_longest(found, found[1:]):
        gap, end = text[end : one.start()], one.end()
        typed = one.group()
        yield _Written(
            typed=typed,
            plain=typed.casefold(),
            before=before,
            gap=gap,
            following=after.group().casefold() if after else "",
            next_gap=text[end : after.start()] if after else "",
            last=end == len(text),
            choice=gap.strip() == "/" and not _SHARE.search(text[:end]),
            knelt=knelt.get(end, ""),
        )
        before = typed.casefold()


def _passed(passed: str, said: Words) -> Words:
    """What is said behind a word that was passed: "without a jump", "below the knee"."""
    if passed == WITHOUT:
        return tuple(f"no{ALIKE.get(word, word)}" if word in DENIED else word for word in said)
    return (HANGS[passed],) if passed in HANGS and said == ("knee",) else said


def _spelt(plain: str, following: str) -> Words:
    """One written word as names spell it; the "SL" of "SL squat" is finished."""
    if plain in OFTEN_JOINED:
        return (plain,)
    return words(f"{plain} x")[:-1] if plain in SAME and following else words(plain)
