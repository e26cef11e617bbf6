"""Names that stand in a text that is near no name: in a row of two, inside it, or at its end."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import structs

from guide.coach.doing import STRETCH
from guide.coach.fitting import Fitting, run
from guide.coach.hits import Hit, hit
from guide.coach.loosely import JUNK
from guide.coach.meaning import OPPOSITES, PARTS, TOOLS
from guide.coach.spelling import words
from guide.coach.split import written
from guide.coach.terms import names_a_move, only_refines, readings
from guide.words import Purpose

LOOSE = 1.0  # a text that no name has in full is further away than a slip
INSIDE = 20.0  # a whole name in a text that is near no name
LONG = 2  # words from which a name in a row of two is no refinement: a "clean deadlift" is one
PLACES = TOOLS.keys() | OPPOSITES.keys()  # on a bench or lying it may be another exercise
MOST_UNKNOWN = 5  # things that a text may say whose last is what is done
_HOW = re.compile(
    r"[,(:;]|\s[-–—]+\s|\s-|-\s|\b(?:up|down) (?:an?|the)\b"
    r"|\b(?:with|on|onto|off|over|from|for|against|across|through)\b",
    re.IGNORECASE,
)  # behind these a text says how, with what or where

_BRACKET = re.compile(r"^\s*([^()]*\S)\s*\(([^()]+)\)\s*$")  # at the end a name may say it again


class Inside:
    """The names that a text says among other things."""

    def __init__(self, names: Fitting) -> None:
        """Ask these names."""
        self.names = names
        self.targets, self.sayings = names.targets, names.sayings
        self._exact = names.strictly.exact

    def two(self, text: str, least: int) -> list[Hit]:
        """``glute bridge calf raise`` → the bridge, without the calf raise; and the other way."""
        typed = written(text)
        for place in range(len(typed) - 1, 0, -1):
            parts = typed[:place], typed[place:]
            short = any(len(words(" ".join(part))) < least for part in parts)
            found = [] if short else [self._called(part) for part in parts]
            if found and all(found):
                return [
                    hit(self.targets[numbers[0]], LOOSE, other)
                    for numbers, other in zip(found, reversed(parts), strict=True)
                ]
        return []

    def first(self, text: str, near: Sequence[Hit]) -> list[Hit]:
        """``fast feet on a bench`` → the fast feet, without how or where they are done.

        Only where the nearest leaves out all of a name of some words, or no less than that one.
        """
        how = _HOW.search(text)
        said = written(text[: how.start()]) if how else ()
        if not how or not said or JUNK.search(text.casefold()):
            return []
        rest = written(text[how.start() :])
        lost = {*" ".join(near[0].left_out).split()} if near else {*said, *rest}
        whole = lost.issuperset(said) and (not near or len(said) >= LONG)
        numbers = self._exact.exactly(run(" ".join(said))) if whole else self._called(said)
        found = [self.without(number, rest) for number in numbers[:1]]
        if whole or not found:
            return found
        placed = any(term.word in PLACES for term in readings(" ".join(rest))[0])
        no_more = lost.issuperset(found[0].left_out) and found[0].slug != near[0].slug
        no_more &= not self._says_more(text, near[0].matched, found[0].matched)
        return found if no_more and not placed else []

    def explained(self, text: str, near: Sequence[Hit]) -> list[Hit]:
        """``bottle opener (hip airplane)`` → the hip airplane, whatever a bottle opener may be.

        Where nobody knows what stands before, and the nearest lacks something of either; or where
        only the brackets say that it is a stretch, and the nearest is none; or where they say the
        own name of one, and the nearest is called otherwise: "knee hip stretch (pigeon pose)".
        """
        found = _BRACKET.match(text)
        if not found or self.names.exactly(found[1]):
            return []
        before, said = written(found[1]), written(found[2])
        lost = {*" ".join(near[0].left_out).split()} if near else {*before, *said}
        terms = {term.word for term in readings(found[2])[0]}
        if len(said) < LONG or not terms.isdisjoint(TOOLS):
            return []  # "(leg press machine)" is where it is done
        called = [number for number in self._called(said) if self.targets[number].is_name]
        if called and near and {*words(found[2])}.isdisjoint(words(near[0].matched)):
            return [self.without(called[0], before)]
        if lost.isdisjoint(said):
            return []
        lifts = near and self.sayings.known[near[0].slug].exercise.purpose is not Purpose.MOBILITY
        if lost.isdisjoint(before) and not (lifts and STRETCH in terms):
            return []
        return [self.without(number, before) for number in self._called(said)[:1]]

    def begun(self, text: str, near: Sequence[Hit]) -> list[Hit]:
        """``pigeon pose hip stretch`` → the pigeon pose: the rest only says for what it is.

        Where a stretch is said by its own name before parts of the body, or by any name before
        an "and" and further parts, and the nearest is not called so.
        """
        typed = written(text)
        for size in range(len(typed) - 1, LONG - 1, -1):
            rest = {term.word for term in readings(" ".join(typed[size:]))[0]}
            if not rest or not rest <= {STRETCH, *PARTS}:
                continue
            for number in self._called(typed[:size]):
                found = self.targets[number]
                stretch = found.entry.exercise.purpose is Purpose.MOBILITY
                called = near and {*found.words} <= {*words(near[0].matched)}
                own = found.is_name or typed[size].casefold() == "and"
                if own and stretch and not called:
                    return [self.without(number, typed[size:])]
        return []

    def _says_more(self, text: str, matched: str, less: str) -> bool:
        """Whether a name says a usual move of the text that one lacks of which it says all else.

        A "squat thrust with jump, fast" is rather one with a jump than any squat thrust, though
        that is called "donkey kick jump" as well.
        """
        typed, said, plain = ({t.word for t in readings(a)[0]} for a in (text, matched, less))
        return plain < said <= typed and any(map(self.sayings.usual, said - plain))

    def longest(self, text: str) -> list[Hit]:
        """The longest name in a text, whatever else it says: "battle rope snakes" is battle rope.

        One word is enough where the rest says nothing known, "parivrtta trikonasana", or where it
        is a machine, whatever is done on it.
        """
        typed = written(text)
        for size in range(len(typed) - 1, 0, -1):
            found: list[list[Hit]] = []
            for start in range(len(typed) - size + 1):
                part, rest = typed[start : start + size], (*typed[:start], *typed[start + size :])
                numbers = self._called(part)
                last = all(map(only_refines, typed[start + size :]))
                if numbers and (size >= LONG or self.sayings.tells(part[0], rest, last=last)):
                    hits = (self.without(number, rest) for number in numbers)
                    found.append([structs.replace(other, distance=INSIDE) for other in hits])
            if found:  # "decline bench" is short for a press: a skull crusher is said in full
                return next((hits for hits in found if hits[0].matched == hits[0].name), found[0])
        return []

    def last(self, text: str) -> list[Hit]:
        """What is done in a text that says it last, where it alone is the name of something.

        An "around the clock crunch" is a crunch; a finger curl is no curl of the arms.
        """
        reading = readings(text)[0]
        if not reading or len(reading) > MOST_UNKNOWN or reading[-1].aside:
            return []
        if JUNK.search(text.casefold()):
            return []
        said = {term.word for term in reading[:-1] if not term.aside}
        muscles = [PARTS[word] for word in said & PARTS.keys()]
        found = (self.targets[number] for number in self.sayings.alone(reading[-1].word)[:1])
        return [
            hit(target, INSIDE, self.sayings.unsaid(target.entry.slug, text))
            for target in found
            if all(part.intersection(target.entry.exercise.primary) for part in muscles)
        ]

    def without(self, number: int, typed: tuple[str, ...]) -> Hit:
        """A name, without those of some written words that it does not answer for."""
        target = self.targets[number]
        left_out = tuple(w for w in typed if not self.sayings.called(target.entry.slug, w))
        return hit(target, LOOSE, left_out)

    def _called(self, typed: Sequence[str]) -> Sequence[int]:
        """What these written words alone are a name of; an "incline bench" is nothing done."""
        numbers = self._exact.exactly(run(" ".join(typed)))
        said = {term.word for term in readings(" ".join(typed))[0]} if numbers else ()
        done = any(map(names_a_move, said)) or any(self.targets[n].is_name for n in numbers)
        return numbers if done else ()
