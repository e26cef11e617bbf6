"""One reading of a text, held against names: what agrees, what is missing, what was not asked."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cache

from guide.coach import worth
from guide.coach.known import Known
from guide.coach.meaning import (
    FREE,
    GEAR,
    LOADED,
    NEAR_TOOLS,
    OPPOSITES,
    PARTS,
    REFINING,
    TOOLS,
    UNSTRETCHED,
)
from guide.coach.names import POSE
from guide.coach.terms import Reading, names_a_move
from guide.coach.weighing import groups, numbered, stretched, weighty, worths
from guide.records.exercise import Exercise
from guide.words import Muscle, Purpose

RAISED = frozenset({"elevated", "raised"})
RAISED_ON = frozenset({"bench", "box", "step", "chair", "block"})
PLACED = frozenset({"place", "bend"})  # a "half-kneeling lift" is no other lift that nobody knows
TURNS = ("180", "360")
STRETCHES = ("stretch", "foamroll")


class Asked:
    """The words of a reading, one bit each."""

    def __init__(
        self,
        reading: Reading,
        move: str,
        spelt: Sequence[Mapping[str, int]],
        whole: frozenset[int],
        usual: Container[str],
    ) -> None:
        """Take the reading, what is done, and what each word may be with what that takes off.

        ``whole``: the places of words that with what is done are one thing, as in "box jump".
        ``usual``: what is done in several exercises.
        """
        self.reading, self.whole, self.usual = reading, whole, usual
        self.bits, self.taken_off = numbered(spelt)
        self.exact = {word for word, cost in self.taken_off.items() if not cost}
        self.worths = worths(reading, move, whole)
        self.gains = [
            max(own, worth.worth(term.word) * worth.ASIDE_SAID // 100)
            for own, term in zip(self.worths, reading, strict=True)
        ]
        self.full = sum(self.worths) + worth.WHOLE + worth.NAME
        self.plainly = {term.word for term in reading if not term.aside}
        self.tools = any(term.word in TOOLS for term in reading)
        self.groups = groups(reading)
        self.muscles = {PARTS[word] for word in self.plainly if word in PARTS}
        self.on_something = any(t.aside and t.word in RAISED_ON for t in reading)
        self.vague = self.bits.get(move, 0) if move in STRETCHES else 0
        self.weighty = weighty(reading)
        self.stretched = stretched(reading) if move in STRETCHES else -1
        self.unasked = cache(self._unasked)
        self.gain = cache(self._gain)
        self.fits: dict[tuple[str, int], tuple[int, bool]] = {}

    def points(self, slug: str, known: Known, said: frozenset[str], *, is_name: bool) -> int:
        """What a name is worth as an answer; far below nothing when it is another thing."""
        matched, total, replaced = 0, worth.NAME * is_name, False
        whole = is_name and len(said) > 1 and said <= self.exact
        for word in said:
            bit = self.bits.get(word)
            if bit:
                matched |= bit
                total -= self.taken_off[word]
            else:
                cost, thing = self.unasked(word)
                total -= cost
                replaced |= thing
        fit = self.fits.get((slug, matched))
        if fit is None:
            fit = self.fits[slug, matched] = self._fit(known, matched)
        total += fit[0] + self.gain(matched)
        total += worth.NAME_SAID * (whole and not self.weighty & ~matched)
        vague = self.vague and fit[1] and not matched & ~self.vague
        return -worth.NOT_MEANT if (replaced and fit[1]) or vague else total

    def left_out(
        self, known: Known, said: frozenset[str], moves: Container[str]
    ) -> tuple[str, ...]:
        """The typed words that this exercise does not answer for, as they were typed.

        One of these moves counts where the name found says so, or another that says no more than
        was asked: no skull crusher answers for "… to bench press" because of its name "press to
        skull crusher".
        """
        others = {t.word for t in self.reading if t.word in moves} - said
        done = ({*filter(names_a_move, name)} for name in known.names if others)
        lent = others.difference(*(plain for plain in done if plain <= self.bits.keys()))
        there = self._bits(known.around - lent if lent else known.around, 0, worth.KIN)
        lacking = (t for place, t in enumerate(self.reading) if not there >> place & 1)
        return tuple(dict.fromkeys(t.typed for t in lacking if t.typed and not known.does(t)))

    def _gain(self, matched: int) -> int:
        rest = worth.REFINES["rest"]  # not worth a word when it agrees: "grip", "stance"
        return sum(w for place in _places(matched) if (w := self.gains[place]) > rest)

    def _unasked(self, word: str) -> tuple[int, bool]:
        """What a word costs that was not asked for, and whether it puts in another thing."""
        cost = worth.REFINES["rest"] if word == POSE else worth.worth(word)
        group = OPPOSITES.get(word) or REFINING.get(word)
        if word in RAISED and self.on_something:
            return 0, False
        if group:
            cost = cost // 2 if group == "place" else cost
            cost += worth.UNASKED.get(word, 0) + worth.AGAINST * (group in self.groups)
            return cost, OPPOSITES.get(word) in PLACED
        if word in TURNS:
            return worth.UNASKED_TURN, False
        if word in TOOLS:
            return self._unasked_tool(word), True
        if word in PARTS:
            return (worth.UNASKED_LIMB if word in UNSTRETCHED else worth.UNASKED_PART), True
        return (worth.UNASKED_THING, True) if names_a_move(word) and word != POSE else (cost, False)

    def _unasked_tool(self, word: str) -> int:
        so_loaded = word == "weighted" and not FREE.isdisjoint(self.bits)
        if so_loaded or NEAR_TOOLS.get(word) in self.bits:
            return worth.NEAR_TOOL
        free = "bodyweight" in self.bits and word not in LOADED
        return worth.OTHER_TOOL if self.tools and not free else worth.ANY_TOOL

    def _fit(self, known: Known, matched: int) -> tuple[int, bool]:
        """What an exercise makes good of the words its name lacks; whether a thing is missing."""
        elsewhere = self._bits(known.around, matched)
        called = known.named - {POSE} <= self.bits.keys()
        unstretched = self._unstretched(known.exercise)
        gear = self._never_stretches(known, called=called) if unstretched else frozenset()
        total, things, whole = -worth.STRETCHED * (unstretched and not called), False, True
        for place, term in enumerate(self.reading):
            if matched >> place & 1:
                continue
            if elsewhere >> place & 1 and not self._lent(place, known.exercise):
                total += self._elsewhere(place, known.exercise)
                continue
            whole = False
            if known.does(term):  # no name says so, but so it is
                continue
            if term.word in PARTS:
                total += self._part(place, known.exercise)
            elif term.word in gear:
                total -= worth.NOT_MEANT
            else:
                total -= self._missing(place, known) + _out_of_place(term.word, known)
                things |= place in self.whole or (not term.aside and names_a_move(term.word))
        return total + worth.WHOLE * whole, things

    def _unstretched(self, exercise: Exercise) -> bool:
        """Whether it is a stretch that nobody asked for."""
        asked = any(word in self.bits for word in STRETCHES)
        return exercise.purpose is Purpose.MOBILITY and not asked

    def _never_stretches(self, known: Known, *, called: bool) -> frozenset[str]:
        """Equipment without which it is another exercise, unless the text is its very name."""
        if known.named <= self.plainly - OPPOSITES.keys():
            return frozenset()  # "arm circles with dumbbells"; a lift may be "seated" as well
        return GEAR - {"weighted"} if called else GEAR  # "weighted arm circles"

    def _elsewhere(self, place: int, exercise: Exercise) -> int:
        """What a word is worth that stands in another name of the exercise."""
        light = exercise.purpose is Purpose.CARDIO and self.reading[place].word in LOADED
        gained = worth.WEIGHT_ELSEWHERE if light else worth.ELSEWHERE
        return self.worths[place] * gained // worth.THING

    def _lent(self, place: int, exercise: Exercise) -> bool:
        """Whether the part to stretch stands only in other names of what is not for it.

        A foot stretch is none of the fingers because it is called "fingers between toes" as well.
        """
        muscles = PARTS.get(self.reading[place].word, frozenset())
        worked = (*exercise.primary, *exercise.secondary)
        return place == self.stretched and muscles.isdisjoint(worked)

    def _part(self, place: int, exercise: Exercise) -> int:
        """What it is worth that an exercise is for this body part, though no name says so."""
        term = self.reading[place]
        muscles = PARTS[term.word]
        if exercise.primary[0] in muscles and place != self.stretched:
            return worth.BY_MUSCLE * (worth.ASIDE if term.aside else 100) // 100
        if not muscles.isdisjoint(exercise.primary):
            return 0
        if place == self.stretched:
            return -worth.NOT_MEANT
        if term.aside:
            return -worth.PART * worth.ASIDE // 100
        if not muscles.isdisjoint(exercise.secondary):
            return -worth.HELPS
        others = frozenset[Muscle]().union(*self.muscles) if len(self.muscles) > 1 else frozenset()
        return -worth.NOT_MEANT if others.isdisjoint(exercise.primary) else -worth.ONE_OF_TWO

    def _missing(self, place: int, known: Known) -> int:
        """What a word costs that the exercise has in no name."""
        term, own = self.reading[place], self.worths[place]
        if term.aside:
            return own * worth.ASIDE // 100
        group = OPPOSITES.get(term.word)
        near = NEAR_TOOLS.get(term.word) in known.around
        share = worth.MISSING_MOVE if term.word in self.usual else worth.MISSING
        cost = 0 if near else own * share // 100
        if group and any(OPPOSITES.get(word) == group for word in known.named):
            return cost + worth.AGAINST_NAMED
        if group and any(OPPOSITES.get(word) == group for word in known.around):
            return cost + worth.AGAINST_ELSEWHERE
        return cost

    def _bits(self, words: AbstractSet[str], matched: int, most: int = worth.NOT_MEANT) -> int:
        """The bits of the words that stand among these, those matched aside."""
        bits = 0
        for word, bit in self.bits.items():
            if word in words and self.taken_off[word] < most:
                bits |= bit
        return bits & ~matched


def _out_of_place(word: str, known: Known) -> int:
    """What a word costs besides where an exercise is of a kind that is never done so."""
    cardio = known.exercise.purpose is Purpose.CARDIO
    return (
        worth.NO_LIFT * (cardio and OPPOSITES.get(word) == "place")
        + worth.HELPS * (word == "straightleg" and known.for_arms)
        + worth.IN_A_MACHINE * (word in FREE and known.in_a_machine)
        + worth.IN_WATER * (word in GEAR and known.in_water)
        + worth.LOADED * (word == "bodyweight" and known.loaded)
        + worth.UNLOADED * (word in LOADED and known.unloaded)
        + worth.NO_MACHINE * (word == "machine")
    )


def _places(bits: int) -> Iterator[int]:
    return (place for place in range(bits.bit_length()) if bits >> place & 1)
