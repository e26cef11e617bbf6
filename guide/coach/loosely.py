"""The nearest exercises to a name that nobody has, and the typed words they leave out.

What is done must agree, and no name may put another thing in the place of one that was asked for:
"tire flip" is no kind of kick. Only names about the same movement are looked at.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from msgspec import Struct, structs

from guide.coach import worth
from guide.coach.asked import Asked
from guide.coach.doing import with_move
from guide.coach.meaning import (
    EXACT,
    KIN,
    KIN_OF_A_PART,
    NEAR_PARTS,
    PARTS,
    REAL,
    STAND_INS,
    TOOLS,
)
from guide.coach.names import KIT_IN_FRONT, Target
from guide.coach.sayings import Sayings
from guide.coach.spelling import Vocabulary, words
from guide.coach.split import Term
from guide.coach.terms import Reading, head, names_a_move, readings

LONG = 6  # letters from which a word may be misspelt
BEGUN = 3  # letters from which the last word may be unfinished
_FIVE = "[bcdfghjklmnpqrstvwxz]{5}"
JUNK = re.compile(rf"\b{_FIVE}|{_FIVE}\b")  # no word begins or ends so, though a corkscrew has them

Kin = tuple[frozenset[str], ...]


class Near(Struct, frozen=True):
    """A name that comes near, what is between, and the typed words it leaves out."""

    number: int
    apart: int
    left_out: tuple[str, ...]


class Loosely:
    """The names by what is done in them."""

    def __init__(self, targets: Sequence[Target], sayings: Sayings) -> None:
        """Look through what these names say."""
        self.targets, self.sayings = targets, sayings

    def find(self, text: str) -> list[Near]:
        """Exercises by how near they come; nothing when the movement itself is unknown."""
        said = readings(text)
        unusual = [reading for reading in said if not self._is_name(head(reading))]
        return (
            [] if JUNK.search(text.casefold()) else self._nearest((*said, *self._turned(unusual)))
        )

    def _is_name(self, move: str) -> bool:
        return self.sayings.usual(move) or bool(self.sayings.saying((move,)))

    def turned(self, text: str) -> list[Near]:
        """The same for a text of known words that begins with what is done: "row inverted"."""
        said = self._turned(readings(text))
        return [] if JUNK.search(text.casefold()) else self._nearest(said)

    def _turned(self, said: Iterable[Reading]) -> Iterator[Reading]:
        for first, *others in filter(None, said):
            usual = others and not first.aside and self.sayings.usual(first.word)
            if usual and self._all_known(others):
                yield (*others, first)

    def _all_known(self, terms: Iterable[Term]) -> bool:
        """Whether names have all these words: a "squat banana" is nothing."""
        return all(t.word in self.sayings.words.names or not names_a_move(t.word) for t in terms)

    def _nearest(self, said: Iterable[Reading]) -> list[Near]:
        said = tuple(said)
        first = said[0] if said else ()
        found = [
            Near(near.number, near.apart + place * worth.LATER, near.left_out)
            for place, reading in enumerate(said)
            for near in self._find(reading)
        ]
        found.sort(key=lambda near: (near.apart, near.number))
        best: dict[str, Near] = {}
        for near in self._as_typed_first(found, first):
            best.setdefault(self.targets[near.number].entry.slug, near)
        return _whole_first(list(best.values()), {t.typed: t for t in first})

    def _as_typed_first(self, found: list[Near], first: Reading) -> Iterator[Near]:
        """The names in order; of those as near that lack the same, first the one spelt as typed.

        "Straight-leg sled walk" is a sled walk before it is a prowler walk.
        """
        for _, equal in groupby(found, lambda near: (near.apart, near.left_out)):
            yield from sorted(equal, key=lambda near: self._otherwise_spelt(near.number, first))

    def _otherwise_spelt(self, number: int, reading: Reading) -> int:
        """How many words a name has in other letters than they were typed in."""
        said, spelt = self.sayings.said[number], {*self.targets[number].words}
        return sum(t.word in said and spelt.isdisjoint(words(t.typed)) for t in reading)

    def _find(self, reading: Reading) -> Iterable[Near]:
        last = reading[-1] if reading else None
        if (
            last
            and last.word == "bench"
            and not last.aside
            and head(reading) not in self.sayings.about
        ):
            reading = (*reading, Term("press", "", aside=False))  # "3-count bench"
        return self._told(reading) or self._found(*with_move(reading))

    def _told(self, reading: Reading) -> Iterable[Near]:
        """What a word tells that stands in for all that is done; nothing where it does not."""
        sayings, move = self.sayings, head(reading)
        telling = next((t.word for t in reading if not t.aside and t.word in sayings.telling), "")
        if not telling or telling == move:
            return ()
        rest = {t.word for t in reading if t.word != telling}
        named = any(self.targets[number].is_name for number in sayings.saying(rest))
        named |= bool(sayings.saying((telling, move)))  # a "bear crawl" is no bear complex
        if named or any(names_a_move(w) and w not in sayings.words.names for w in rest):
            return ()
        found = self._found(reading, telling, kin=False)
        others = self._found(*with_move(reading)) if found else ()
        best, other = (min(near, key=_apart, default=None) for near in (found, others))
        return found if best and not (other and self._rather(other, best, move)) else ()

    def _rather(self, other: Near, told: Near, move: str) -> bool:
        """Whether another exercise is nearer than the one that a word tells.

        "Arnold lunges" are no Arnold press, and a "bear hydrant" no bear complex.
        """
        part = self.targets[told.number].entry.exercise.primary[0]
        done = {self.targets[n].entry.exercise.primary[0] for n in self.sayings.doing(move)}
        return len(other.left_out) < len(told.left_out) or (bool(done) and part not in done)

    def _found(self, reading: Reading, move: str, *, kin: bool = True) -> Iterable[Near]:
        if not move:
            return ()
        moves = [term.word == move and not term.aside for term in reading]
        whole = self._whole(reading, moves, move)
        parts = {term.word for term in reading if term.word in PARTS}
        alike = ((*KIN, KIN_OF_A_PART) if parts else KIN) if kin and not whole else ()
        besides = {t.word for t in reading if t.aside} - {move}
        spelt = [
            self._spelt(
                term.word,
                move=is_move,
                last=place == len(reading) - 1,
                kin=alike,
                besides=besides if is_move else (),
            )
            for place, (term, is_move) in enumerate(zip(reading, moves, strict=True))
        ]
        asked = Asked(reading, move, spelt, whole, self.sayings.often)
        done = (word for words, is_move in zip(spelt, moves, strict=True) if is_move
                for word in words)  # fmt: skip
        return self._worth_saying(asked, dict.fromkeys(self._about(done, move, parts)))

    def _whole(self, reading: Reading, moves: Sequence[bool], move: str) -> frozenset[int]:
        """The places of words that with what is done behind them are one thing."""
        return frozenset(
            place
            for place, (term, is_move) in enumerate(zip(reading, moves[1:], strict=False))
            if is_move and self._one_thing(term.word, move)
        )

    def _about(self, done: Iterable[str], move: str, parts: set[str]) -> Iterator[int]:
        """The names in which one of these things is done, if need be to the same body part."""
        for word in done:
            for number in self.sayings.doing(word):
                of_a_part = word != move and word in KIN_OF_A_PART
                if not of_a_part or parts & self.sayings.said[number]:
                    yield number

    def _one_thing(self, before: str, move: str) -> bool:
        """Whether equipment and movement are one thing: a "box jump" or hop is no other jump."""
        if before not in TOOLS or before in KIT_IN_FRONT:
            return False
        moves = {move}.union(*(group for group in KIN if {move, "jump"} <= group))
        things = (number for kin in sorted(moves) for number in self.sayings.saying((before, kin)))
        return any(self.targets[number].is_name for number in things)

    def _worth_saying(self, asked: Asked, numbers: Iterable[int]) -> Iterable[Near]:
        sayings = self.sayings
        best: dict[str, tuple[int, int]] = {}
        for number in numbers:
            target = self.targets[number]
            slug = target.entry.slug
            known, said = sayings.known[slug], sayings.said[number]
            points = asked.points(slug, known, said, is_name=target.is_name)
            if points >= worth.LEAST and points > best.get(slug, (0, 0))[0]:
                best[slug] = points, number
        top = max((points for points, _ in best.values()), default=0)
        return [
            Near(
                number,
                asked.full - points,
                asked.left_out(sayings.known[slug], sayings.said[number], sayings.often),
            )
            for slug, (points, number) in best.items()
            if points * 100 >= top * worth.TRAILING
        ]

    def _spelt(
        self, word: str, *, move: bool, last: bool, kin: Kin, besides: Container[str]
    ) -> dict[str, int]:
        """The words of names that this one may be, each with what that takes off.

        It is none of what stands ``besides``.
        """
        vocabulary = self.sayings.moves if move else self.sayings.words
        found = {word: 0}
        if word not in vocabulary.names:
            found |= _misspelt(vocabulary, word, last=last)
        for group in kin if move else STAND_INS:
            if word in group:
                others = {o: worth.KIN + _less_exact(word, o) for o in sorted(group)}
                found = others | found
        for group in NEAR_PARTS:
            if word in group:
                found = dict.fromkeys(sorted(group), worth.NEAR_PART) | found
        return {
            other: cost
            for other, cost in found.items()
            if other in vocabulary.names and other not in besides
        }


def _misspelt(vocabulary: Vocabulary, word: str, *, last: bool) -> dict[str, int]:
    """The words of names that are spelt much like this, or that the last word may become."""
    found: dict[str, int] = {}
    if len(word) >= LONG and word not in REAL:
        slips = 1 if len(word) < LONG + 3 else 2
        found = dict.fromkeys(vocabulary.like(word, slips), worth.SLIPS)
    if last and not found and len(word) >= BEGUN:
        found |= dict.fromkeys(vocabulary.begun(word), worth.BEGUN)
    return found


def _whole_first(found: list[Near], told: Mapping[str, Term]) -> list[Near]:
    """The nearest, behind one hardly further off that leaves nothing out where it lacks a thing.

    A "seated floor toe touch stretch" is what is called a seated toe touch and a floor stretch,
    rather than a seated straddle stretch on the floor without any touch.
    """
    best = found[0] if found else None
    lost = [told[word] for word in best.left_out if word in told] if best else []
    hardly = max((_worth_of_a_thing(term) for term in lost), default=0)
    if not best or not hardly:
        return found
    whole = next((n for n in found if not n.left_out and n.apart - best.apart <= hardly), best)
    others = (near for near in found if near is not whole)
    return [structs.replace(whole, apart=best.apart), *others]


def _worth_of_a_thing(term: Term) -> int:
    """How much further off a name may be that has this; nothing where it only says how."""
    if not (names_a_move(term.word) or term.word in PARTS):
        return 0
    return worth.HARDLY_ASIDE if term.aside else worth.HARDLY


def _less_exact(asked: str, named: str) -> int:
    """What is lost where one of two kin says more exactly what is done.

    More where it is the one asked for: a "stair depth jump" is no stair hop.
    """
    if asked in EXACT and named not in EXACT:
        return worth.INEXACT
    return worth.LESS_EXACT * (asked in EXACT or named in EXACT)


def _apart(near: Near) -> int:
    return near.apart
