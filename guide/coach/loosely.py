"""The nearest exercises to a name that nobody has, and the typed words they leave out.

What is done must agree, and no name may put another thing in the place of one that was asked for:
"tire flip" is no kind of kick. Only names about the same movement are looked at.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet

from msgspec import Struct

from guide.coach import facts, worth
from guide.coach.alike import ALIKE
from guide.coach.asked import Asked, Known
from guide.coach.meaning import (
    DOES,
    EXACT,
    KIN,
    KIN_OF_A_PART,
    LOADED,
    NEAR_PARTS,
    PARTS,
    REAL,
    STAND_INS,
    TOOLS,
    UNSTRETCHED,
)
from guide.coach.names import KIT_IN_FRONT, Target
from guide.coach.refining import TRAILING, varies_plainly
from guide.coach.spelling import Vocabulary, words
from guide.coach.terms import Reading, Term, head, names_a_move, readings
from guide.words import Purpose

LONG = 6  # letters from which a word may be misspelt
BEGUN = 3  # letters from which the last word may be unfinished
FEW = 6  # exercises that may have a telling word in their names
USUAL = 5  # exercises that a usual move is the name of
_FIVE = "[bcdfghjklmnpqrstvwxz]{5}"
JUNK = re.compile(rf"\b{_FIVE}|{_FIVE}\b")  # no word begins or ends so, though a corkscrew has them

STRETCH = "stretch"

Kin = tuple[frozenset[str], ...]


class Near(Struct, frozen=True):
    """A name that comes near, what is between, and the typed words it leaves out."""

    number: int
    apart: int
    left_out: tuple[str, ...]


class Loosely:
    """The names by what is done in them."""

    def __init__(self, targets: Sequence[Target]) -> None:
        """Take every name apart once."""
        self.targets = targets
        self._said: list[frozenset[str]] = []
        self._about: dict[str, list[int]] = defaultdict(list)
        self._saying: dict[frozenset[str], list[int]] = defaultdict(list)
        around: dict[str, set[str]] = defaultdict(set)
        named: dict[str, frozenset[str]] = {}
        names: dict[str, dict[frozenset[str], None]] = defaultdict(dict)
        for number, target in enumerate(targets):
            reading = readings(_text(target))[0]
            said = frozenset(term.word for term in reading)
            self._said.append(said)
            self._saying[said].append(number)
            around[target.entry.slug] |= said
            names[target.entry.slug][said] = None
            if target.is_name:
                named[target.entry.slug] = said
            self._about[head(reading)].append(number)
        self._about.pop("", None)
        self._known = {
            slug: Known(
                entry.exercise,
                named[slug],
                facts.kit(entry).union(around[slug]),
                facts.done(entry, named[slug]),
                tuple(names[slug]),
                facts.beside(entry),
            )
            for slug, entry in {target.entry.slug: target.entry for target in targets}.items()
        }
        self._telling = self._rare_names()
        self._usual = self._usual_moves()
        self._words = Vocabulary({word: () for said in self._said for word in said})
        self._moves = Vocabulary(dict.fromkeys(self._about, ()))

    def doing(self, move: str) -> Sequence[int]:
        """The numbers of the names about this movement."""
        return self._about.get(ALIKE.get(move, move), ())

    def called(self, slug: str, typed: str) -> bool:
        """Whether this written word is one that the exercise answers for."""
        return all(self._known[slug].answers(term) for term in readings(typed)[0])

    def unsaid(self, slug: str, text: str) -> tuple[str, ...]:
        """What of a text the exercise does not answer for, as it was written."""
        answers = self._known[slug].answers
        return tuple(dict.fromkeys(t.typed for t in readings(text)[0] if not answers(t)))

    def find(self, text: str) -> list[Near]:
        """Exercises by how near they come; nothing when the movement itself is unknown."""
        return [] if JUNK.search(text.casefold()) else self._nearest(readings(text))

    def turned(self, text: str) -> list[Near]:
        """The same for a text of known words that begins with what is done: "row inverted"."""
        turned = (
            (*others, first)
            for first, *others in filter(None, readings(text))
            if others and not first.aside and first.word in self._usual and self._all_known(others)
        )
        return [] if JUNK.search(text.casefold()) else self._nearest(turned)

    def _all_known(self, terms: Iterable[Term]) -> bool:
        """Whether names have all these words: a "squat banana" is nothing."""
        return all(t.word in self._words.names or not names_a_move(t.word) for t in terms)

    def _nearest(self, said: Iterable[Reading]) -> list[Near]:
        found = [
            Near(near.number, near.apart + place * worth.LATER, near.left_out)
            for place, reading in enumerate(said)
            for near in self._find(reading)
        ]
        found.sort(key=lambda near: (near.apart, near.number))
        best: dict[str, Near] = {}
        for near in found:
            best.setdefault(self.targets[near.number].entry.slug, near)
        return list(best.values())

    def saying(self, said: Iterable[str]) -> Sequence[int]:
        """The numbers of the names that say just this, in any order."""
        return self._saying.get(frozenset(said), ())

    def within(self, number: int, said: AbstractSet[str]) -> bool:
        """Whether this name says nothing but some of this."""
        return self._said[number] <= said

    def usual(self, move: str) -> bool:
        """Whether several exercises are called after this."""
        return move in self._usual

    def alone(self, move: str) -> Sequence[int]:
        """The names that say only that this usual thing is done, the exercise's own name first."""
        numbers = self.saying((move,)) if move in self._usual else ()
        return sorted(numbers, key=lambda number: not self.targets[number].is_name)

    def tells(self, typed: str, beside: Iterable[str], *, last: bool) -> bool:
        """Whether a word alone is what a text is about, for all that is said beside it.

        A machine for cardio is; so is a last word that no other exercise has, beside nothing known.
        """
        words = [term.word for term in readings(typed)[0]]
        if len(typed) < LONG or not self._telling.issuperset(words):
            return False
        named = [self.targets[n] for n in self.saying(words) if self.targets[n].is_name]
        if any(target.entry.exercise.purpose is Purpose.CARDIO for target in named):
            return True
        about = {self.targets[n].entry.slug for word in words for n in self.doing(word)}
        others = {term.word for term in readings(" ".join(beside))[0]}
        return last and len(about) == 1 and others.isdisjoint((*PARTS, *self._about))

    def says_no_more(self, slug: str, said: AbstractSet[str]) -> bool:
        """Whether a name of this exercise says all of this, and more only to refine it."""
        return any(
            said <= name and all(map(varies_plainly, name - said))
            for name in self._known[slug].names
        )

    def named(self, slug: str) -> frozenset[str]:
        """What the exercise's own name says."""
        return self._known[slug].named

    def _rare_names(self) -> frozenset[str]:
        """The words that alone are the name of one exercise, and that hardly any other has."""
        slugs: dict[str, set[str]] = defaultdict(set)
        for said, target in zip(self._said, self.targets, strict=True):
            for word in said:
                slugs[word].add(target.entry.slug)
        alone = {
            word
            for said, numbers in self._saying.items()
            if len(said) == 1
            and any(words(self.targets[n].shown) == self.targets[n].words for n in numbers)
            for word in said
        }  # a "spread eagle sit-up" is not about the pose
        return frozenset(w for w in alone if names_a_move(w) and len(slugs[w]) <= FEW)

    def _usual_moves(self) -> frozenset[str]:
        """What is done in several exercises: "squat", "press"; a hold only says how."""
        slugs: dict[str, set[str]] = defaultdict(set)
        for move, numbers in self._about.items():
            slugs[move].update(
                self.targets[n].entry.slug for n in numbers if self.targets[n].is_name
            )
        return frozenset(w for w in slugs if len(slugs[w]) >= USUAL) - TRAILING

    def _find(self, reading: Reading) -> Iterable[Near]:
        last = reading[-1] if reading else None
        if last and last.word == "bench" and not last.aside and head(reading) not in self._about:
            reading = (*reading, Term("press", "", aside=False))  # "3-count bench"
        telling = next((t.word for t in reading if not t.aside and t.word in self._telling), "")
        move = head(reading)
        if telling and telling != move:
            rest = {t.word for t in reading if t.word != telling}
            named = any(self.targets[number].is_name for number in self.saying(rest))
            named |= bool(self.saying((telling, move)))  # a "bear crawl" is no bear complex
            unknown = any(names_a_move(w) and w not in self._words.names for w in rest)
            found = () if named or unknown else self._found(reading, telling, kin=False)
            if found:
                return found
        return self._found(*_with_move(reading))

    def _found(self, reading: Reading, move: str, *, kin: bool = True) -> Iterable[Near]:
        if not move:
            return ()
        moves = [term.word == move and not term.aside for term in reading]
        whole = frozenset(
            place - 1
            for place, is_move in enumerate(moves)
            if is_move and place and self._one_thing(reading[place - 1].word, move)
        )
        parts = {term.word for term in reading if term.word in PARTS}
        alike = ((*KIN, KIN_OF_A_PART) if parts else KIN) if kin and not whole else ()
        spelt = [
            self._spelt(term.word, move=is_move, last=place == len(reading) - 1, kin=alike)
            for place, (term, is_move) in enumerate(zip(reading, moves, strict=True))
        ]
        besides = {t.word for t in reading if t.aside} - {move}
        spelt = [
            {w: cost for w, cost in words.items() if not is_move or w not in besides}
            for words, is_move in zip(spelt, moves, strict=True)
        ]
        asked = Asked(reading, move, spelt, whole)
        about = (
            number for place, is_move in enumerate(moves) if is_move
            for word in spelt[place] for number in self.doing(word)
            if word == move or word not in KIN_OF_A_PART or parts & self._said[number]
        )  # fmt: skip
        return self._worth_saying(asked, dict.fromkeys(about))

    def _one_thing(self, before: str, move: str) -> bool:
        """Whether equipment and movement are one thing: a "box jump" is no other jump."""
        alone = before in TOOLS and before not in LOADED and before not in KIT_IN_FRONT
        return alone and any(self.targets[n].is_name for n in self.saying((before, move)))

    def _worth_saying(self, asked: Asked, numbers: Iterable[int]) -> Iterable[Near]:
        best: dict[str, tuple[int, int]] = {}
        for number in numbers:
            target = self.targets[number]
            slug = target.entry.slug
            known, said = self._known[slug], self._said[number]
            points = asked.points(slug, known, said, is_name=target.is_name)
            if points >= worth.LEAST and points > best.get(slug, (0, 0))[0]:
                best[slug] = points, number
        top = max((points for points, _ in best.values()), default=0)
        return [
            Near(
                number,
                asked.full - points,
                asked.left_out(self._known[slug], self._said[number], self._usual),
            )
            for slug, (points, number) in best.items()
            if points * 100 >= top * worth.TRAILING
        ]

    def _spelt(self, word: str, *, move: bool, last: bool, kin: Kin) -> dict[str, int]:
        """The words of names that this one may be, each with what that takes off."""
        vocabulary = self._moves if move else self._words
        found = {word: 0}
        if word not in vocabulary.names:
            if len(word) >= LONG and word not in REAL:
                slips = 1 if len(word) < LONG + 3 else 2
                found |= dict.fromkeys(vocabulary.like(word, slips), worth.SLIPS)
            if last and len(found) == 1 and len(word) >= BEGUN:
                found |= dict.fromkeys(vocabulary.begun(word), worth.BEGUN)
        for group in kin if move else STAND_INS:
            if word in group:
                others = {
                    o: worth.KIN + worth.LESS_EXACT * (o in EXACT or word in EXACT)
                    for o in sorted(group)
                }
                found = others | found
        for group in NEAR_PARTS:
            if word in group:
                found = dict.fromkeys(sorted(group), worth.NEAR_PART) | found
        return {other: cost for other, cost in found.items() if other in vocabulary.names}


def _with_move(reading: Reading) -> tuple[Reading, str]:
    """What is done in a text that does not say so: nothing when that cannot be told."""
    move = head(reading)
    if move and move not in DOES:
        return reading, move
    last = reading[-1] if reading else None
    if last and not last.aside and last.word == "side" and last.typed.casefold() != "side":
        bent = any(term.word == "bentover" for term in reading)
        way = Term("reverse", last.typed, aside=False) if bent else last
        move = "fly" if bent else "raise"  # "bent-over laterals", "seated laterals"
        return (*reading[:-1], way, Term(move, "", aside=False)), move
    said = {term.word for term in reading}
    if {"reverse", "shoulder"} <= said and "stretch" not in said:
        return (*reading, Term("fly", "", aside=False)), "fly"  # "rear delts"
    worked = next((t for t in reading if t.word in DOES), None)
    if worked and not said.isdisjoint((*TOOLS, "thigh", "hip", "leg")):
        does = DOES[worked.word]
        return tuple(Term(does, t.typed, aside=False) if t is worked else t for t in reading), does
    if any(PARTS.get(term.word) and term.word not in UNSTRETCHED for term in reading):
        return (*reading, Term(STRETCH, "", aside=False)), STRETCH
    return reading, ""


def _text(target: Target) -> str:
    """The name as it was written, where it was not made up from others."""
    return target.shown if words(target.shown) == target.words else " ".join(target.words)
