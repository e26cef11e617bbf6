"""The nearest exercises to a name that nobody has, and the typed words they leave out.

What is done must agree, and no name may put another thing in the place of one that was asked for:
"tire flip" is no kind of kick. Only exercises that share the movement are looked at.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cache

from msgspec import Struct

from guide.coach.meaning import (
    ALIKE,
    KIN,
    LOADED,
    OPPOSITES,
    PARTS,
    REFINING,
    STAND_INS,
    TOOLS,
    UNSTRETCHED,
)
from guide.coach.names import Target, kit_words
from guide.coach.spelling import Vocabulary, words
from guide.coach.terms import Reading, Term, head, names_a_move, readings
from guide.records.exercise import Exercise
from guide.words import Muscle, Purpose

# What a word is worth when it agrees, or costs when it does not.
MOVE = 4.0  # what is done
THING = 3.0  # any other word that makes the exercise: "bulgarian", "hack"
PART = 3.0
OPPOSITE = {"way": 2.0, "slope": 2.0, "legs": 2.0, "place": 1.5, "height": 1.0, "bend": 1.0}
TOOL = 1.2
REFINES = {"width": 0.8, "turn": 0.8, "arms": 0.5, "rest": 0.3}
UNASKED_PART = 2.2
UNASKED_THING = 0.8  # of its worth
MISSING = 0.7  # of its worth
NAME = 0.1  # its name rather than an alias

ELSEWHERE = 0.7  # of its worth: the word stands in another name of the same exercise
BY_MUSCLE = 0.5  # of its worth: the exercise is for this body part, its names do not say so
HELPS = 0.8  # of its cost: the body part only helps
ASIDE = 0.3  # of its cost: "to a bench", "(clean grip)"
KIN_COST = 1.2
LATER = 0.3  # each further side of a slash
AGAINST = 2.5  # "seated" asked, "standing" named
AGAINST_ELSEWHERE = 0.5  # "lying" asked, and other names of the exercise say "standing"
UNASKED = {
    "one-leg": 2.5,
    "reverse": 0.5,
    "bentover": 1.5,
}  # more, for words a name has only where it must
STRETCHED = 1.0  # a stretch where nobody said so
LEAST = 1.2  # worth of an answer
TRAILING = 0.6  # of the best that another exercise may still be worth to be listed

NOT_MEANT = 100.0
LONG = 6  # letters from which a word may be misspelt
BEGUN = 3  # letters from which the last word may be unfinished
JUNK = re.compile("[bcdfghjklmnpqrstvwxz]{5}")

STRETCH = "stretch"
NO_MUSCLES: frozenset[Muscle] = frozenset()


class Near(Struct, frozen=True):
    """A name that comes near, what is between, and the typed words it leaves out."""

    number: int
    apart: float
    left_out: tuple[str, ...]


class Loosely:
    """The names by what is done in them."""

    def __init__(self, targets: Sequence[Target]) -> None:
        """Take every name apart once."""
        self.targets = targets
        self._words: list[frozenset[str]] = []
        self._by_move: dict[str, list[int]] = defaultdict(list)
        around: dict[str, set[str]] = defaultdict(set)
        for number, target in enumerate(targets):
            reading = readings(_text(target))[0]
            said = frozenset(term.word for term in reading)
            self._words.append(said)
            around[target.entry.slug] |= said
            move = head(reading)
            if move:
                self._by_move[move].append(number)
        entries = {target.entry.slug: target.entry for target in targets}
        self._exercises = {slug: entry.exercise for slug, entry in entries.items()}
        self._around = {
            slug: frozenset(around[slug]).union(kit_words(entry)) for slug, entry in entries.items()
        }
        self._known = Vocabulary({word: () for said in self._words for word in said})
        self._moves = Vocabulary(dict.fromkeys(self._by_move, ()))

    def find(self, text: str) -> list[Near]:
        """Exercises by how near they come; nothing when the movement itself is unknown."""
        if JUNK.search(text.casefold()):
            return []
        best: dict[str, Near] = {}
        for place, reading in enumerate(readings(text)):
            for near in self._find(reading, LATER * place):
                slug = self.targets[near.number].entry.slug
                if slug not in best or (near.apart, near.number) < (
                    best[slug].apart,
                    best[slug].number,
                ):
                    best[slug] = near
        return sorted(best.values(), key=lambda near: (near.apart, near.number))

    def _find(self, reading: Reading, later: float) -> Iterable[Near]:
        move = head(reading)
        if not move:
            if not any(PARTS.get(t.word) and t.word not in UNSTRETCHED for t in reading):
                return ()
            reading = (*reading, Term(STRETCH, "", aside=False))
            move = STRETCH
        asked = _Asked(self, reading, move)
        worths: dict[str, tuple[float, int]] = {}
        for number in asked.candidates:
            worth = asked.worth(number)
            slug = self.targets[number].entry.slug
            if worth >= LEAST and (slug not in worths or worth > worths[slug][0]):
                worths[slug] = worth, number
        if not worths:
            return ()
        bar = TRAILING * max(worth for worth, _ in worths.values())
        return [
            Near(number, later + asked.full - worth, asked.left_out(number))
            for worth, number in worths.values()
            if worth >= bar
        ]

    def spelt(self, term: Term, *, last: bool, moves: bool) -> dict[str, float]:
        """The words of names that this one may be, each with what it takes off."""
        word = term.word
        vocabulary = self._moves if moves else self._known
        found = {word: 0.0}
        if word not in vocabulary.names:
            if len(word) >= LONG:
                slips = 1 if len(word) < LONG + 3 else 2
                found |= {other: 0.9 for other in vocabulary.like(word, slips)}
            if last and len(found) == 1 and len(word) >= BEGUN:
                found |= {other: 0.5 for other in vocabulary.begun(word)}
        for kin in KIN if moves else STAND_INS:
            if word in kin:
                found |= {other: KIN_COST for other in kin if other not in found}
        return {other: cost for other, cost in found.items() if other in vocabulary.names}

    def said(self, number: int) -> frozenset[str]:
        """The words of one name."""
        return self._words[number]

    def around(self, slug: str) -> frozenset[str]:
        """The words of every name of one exercise, and its equipment."""
        return self._around[slug]

    def exercise(self, slug: str) -> Exercise:
        """The record of an exercise."""
        return self._exercises[slug]

    def doing(self, move: str) -> list[int]:
        """The names about this movement."""
        return self._by_move.get(ALIKE.get(move, move), [])


class _Asked:
    """One reading of a text, ready to be held against names: each of its words is one bit."""

    def __init__(self, index: Loosely, reading: Reading, move: str) -> None:
        self.index = index
        self.reading = reading
        self.bits: dict[str, int] = defaultdict(int)
        self.taken_off: dict[str, float] = {}
        self.moves: dict[str, float] = {}
        for place, term in enumerate(reading):
            is_move = term.word == move and not term.aside
            last = place == len(reading) - 1
            spelt = index.spelt(term, last=last, moves=is_move)
            if is_move:
                self.moves = spelt
            for other, cost in spelt.items():
                self.bits[other] |= 1 << place
                self.taken_off[other] = cost
        self.bits = dict(self.bits)
        self.places = {place for bit in self.bits.values() for place in _places(bit)}
        self.worths = [self._worth(term, move) for term in reading]
        self.full = sum(self.worths)
        self.groups = {
            OPPOSITES.get(term.word) or REFINING.get(term.word, "") for term in reading
        } - {"", "rest", "arms"}
        self.tools = {term.word for term in reading if term.word in TOOLS}
        self.unknown = any(
            names_a_move(term.word) and not term.aside and term.typed and place not in self.places
            for place, term in enumerate(reading)
        )
        self.extra = cache(self._extra)
        self.gain = cache(self._gain)
        self.fit = cache(self._fit)

    @property
    def candidates(self) -> Iterable[int]:
        """The names about the same movement."""
        return dict.fromkeys(n for move in self.moves for n in self.index.doing(move))

    def worth(self, number: int) -> float:
        """What a name is worth as an answer; below nothing when it is another thing."""
        matched, total, replaced = 0, 0.0, False
        for word in self.index.said(number):
            bit = self.bits.get(word, 0)
            if bit:
                matched |= bit
                total -= self.taken_off[word]
            else:
                cost, thing = self.extra(word)
                total -= cost
                replaced |= thing
        slug = self.index.targets[number].entry.slug
        around, missed_things, off = self.fit(slug, matched)
        if replaced and missed_things:
            return -NOT_MEANT
        total += NAME * self.index.targets[number].is_name
        return total + self.gain(matched) + around - off

    def left_out(self, number: int) -> tuple[str, ...]:
        """The typed words that stand in none of the names of this exercise, as they were typed."""
        around = self.index.around(self.index.targets[number].entry.slug)
        known = {
            place
            for word, bit in self.bits.items()
            if word in around and self.taken_off[word] < KIN_COST
            for place in _places(bit)
        }
        typed = dict.fromkeys(
            term.typed
            for place, term in enumerate(self.reading)
            if term.typed and place not in known
        )
        return tuple(typed)

    def _worth(self, term: Term, move: str) -> float:
        if term.word == move and not term.aside:
            return MOVE
        worth = _worth(term.word)
        return worth * ASIDE if term.aside and worth > TOOL else worth

    def _gain(self, matched: int) -> float:
        return sum(w for place in _places(matched) if (w := self.worths[place]) > REFINES["rest"])

    def _extra(self, word: str) -> tuple[float, bool]:
        """What a word of the name costs that was not asked for, and whether it is a thing."""
        cost = _worth(word)
        if word in OPPOSITES or word in REFINING:
            group = OPPOSITES.get(word) or REFINING[word]
            cost = cost / 2 if group == "place" else cost
            cost += AGAINST * (group in self.groups) + UNASKED.get(word, 0)
        elif word in TOOLS:
            return cost * (2 if self.tools else 0.5), self.unknown
        elif word in PARTS:
            return UNASKED_PART, self.unknown
        elif names_a_move(word):
            return cost * UNASKED_THING, True
        return cost, False

    def _fit(self, slug: str, matched: int) -> tuple[float, bool, float]:
        """What the exercise itself makes good of the words its name lacks, and what is lost."""
        exercise, around = self.index.exercise(slug), self.index.around(slug)
        elsewhere = 0
        for word, bit in self.bits.items():
            if bit & ~matched and word in around:
                elsewhere |= bit & ~matched
        gain = cost = 0.0
        things = False
        mobility = exercise.purpose is Purpose.MOBILITY
        for place, term in enumerate(self.reading):
            if matched >> place & 1:
                continue
            worth, word = self.worths[place], term.word
            if elsewhere >> place & 1:
                gain += worth * ELSEWHERE
            elif exercise.primary[0] in PARTS.get(word, ()):
                gain += worth * BY_MUSCLE
            elif not PARTS.get(word, NO_MUSCLES).isdisjoint(exercise.primary):
                gain += 0.0
            elif not PARTS.get(word, NO_MUSCLES).isdisjoint(exercise.secondary):
                cost += worth * HELPS
            elif word in PARTS:
                cost += worth if term.aside else NOT_MEANT
            elif word in LOADED and mobility:
                cost += NOT_MEANT
            else:
                cost += worth * (ASIDE if term.aside else MISSING)
                things |= not term.aside and names_a_move(word)
                cost += AGAINST_ELSEWHERE * (
                    word in OPPOSITES
                    and not term.aside
                    and any(OPPOSITES.get(w) == OPPOSITES[word] for w in around)
                )
        if mobility and STRETCH not in self.bits and "foamroll" not in self.bits:
            cost += STRETCHED
        return gain, things, cost


def _worth(word: str) -> float:
    if word in REFINING or word.isdigit():
        return REFINES[REFINING.get(word, "rest")]
    if word in OPPOSITES:
        return OPPOSITE[OPPOSITES[word]]
    if word in PARTS:
        return PART
    return TOOL if word in TOOLS else THING


def _places(bits: int) -> Iterable[int]:
    return (place for place in range(bits.bit_length()) if bits >> place & 1)


def _text(target: Target) -> str:
    """The name as it was written, where it was not made up from others."""
    return target.shown if words(target.shown) == target.words else " ".join(target.words)
