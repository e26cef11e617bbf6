"""The nearest names where none has every typed word, and names plainer than one that has.

Each says which typed words it leaves out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import product

from msgspec import structs

from guide.coach.fitting import Fitting, run
from guide.coach.hits import Hit, hit, once
from guide.coach.inside import INSIDE, LONG, LOOSE, Inside
from guide.coach.loosely import STRETCH, Near
from guide.coach.lost import ON_FEET, goes_first, light, loses_a_name, loses_a_stand
from guide.coach.meaning import (
    FREE,
    OPPOSITES,
    PARTS,
    REFINING,
    STAND_INS,
    TOOLS,
    UNSTRETCHED,
    refines,
)
from guide.coach.names import KIT_IN_FRONT
from guide.coach.refining import may_go, refinements
from guide.coach.rephrase import rephrased, turned
from guide.coach.spelling import words
from guide.coach.strictly import ANY_KIT
from guide.coach.terms import Reading, head, names_a_move, only_refines, readings, written
from guide.coach.worth import worth

HOLDS = frozenset({"width", "turn", "limb", "grip", "load"})  # refinements that make some exercises
_BESIDES = re.compile(r"\s(?:and|to|into|then|plus)\s|\s[&+]\s", re.IGNORECASE)
_PLUS = re.compile(r"\s(?:then|plus)\s|\s[&+]\s", re.IGNORECASE)
_PLACED = re.compile(r"\swith\s|\s[-–]\s", re.IGNORECASE)
FAR_OFF = 6.5  # from here a name has so little of a text that a whole one inside it is nearer
WEIGHTED = "weighted"  # said before any exercise, whatever the weight
BESIDES = 500  # lost for each thing that is done besides
FOR_PARTS = PARTS.keys() - UNSTRETCHED  # a "trunk rotation" is what any rotation is
PLACED = TOOLS.keys() - FREE - ANY_KIT  # a landmine holds the barbell that was asked for
NEAREST = 8  # names that are compared with one that was found
PART = 0.01  # of a hundredth that lies between a text and the nearest name


class Nearby:
    """The names that come nearest to a text."""

    def __init__(self, names: Fitting) -> None:
        """Ask these names."""
        self.names = names
        self.targets, self.sayings = names.targets, names.sayings
        self.loosely = names.loosely
        self.inside = Inside(names)
        self._exact = names.strictly.exact

    def near(self, text: str) -> list[Hit]:
        """Names that leave words out; or two names in a row."""
        near = [near for near in self._near(text) if self.names.has_places(text, near)]
        if turn := turned(text):  # "low to high" before what leaves out no less
            same = (found for found in near if turned(found.matched) == turn)
            fewest = len(near[0].left_out) if near else 0
            near = once((*(found for found in same if len(found.left_out) <= fewest), *near))
        first = self.inside.explained(text, near) or self.inside.first(text, near)
        best = (first or near)[:1]
        far = not near or (near[0].distance > FAR_OFF and loses_a_name(near[0]))
        inside = self.inside.longest(text) if far else []
        fewer = best and inside and len(inside[0].left_out) < len(best[0].left_out)
        if fewer and not loses_a_stand(inside[0], best[0]):
            further = (structs.replace(n, distance=max(n.distance, INSIDE)) for n in near)
            return once((*inside, *further))  # "swim, butterfly, drill" is butterfly
        return once((*first, *near, *inside)) or self._placed(text)

    def _near(self, text: str) -> list[Hit]:
        loose = self._loose(self.loosely.find(text))
        hits = (
            self._with_a_weight(text, loose)
            or self._saying(text)
            or self._otherwise(text)
            or self._held(text)
            or self._plain(text)
        )
        if not hits and not (loose and light(text, loose[0])):
            hits = self.inside.two(text, LONG)
        hits += loose
        begins = self._begins(text)
        if (
            begins
            and hits
            and (self._lacks_first(text, hits[0]) or goes_first(self.sayings, begins[0], hits[0]))
        ):
            return once(begins)
        return once(
            hits
            or self.inside.two(text, 1)
            or begins
            or self.inside.longest(text)
            or self._shorter(text)
            or self.inside.last(text)
            or self._loose(self.loosely.turned(text))
        )

    def _loose(self, found: Iterable[Near]) -> list[Hit]:
        return [
            hit(self.targets[near.number], LOOSE + PART * max(near.apart, 0), near.left_out)
            for near in found
        ]

    def better_plain(self, text: str, matched: str, distance: float) -> bool:
        """Whether a text says a name and only refines it, and what was found is not so near.

        An "alternating cable curl" is first of all a cable curl, and no alternating curl of those
        that can be done with a cable; a "hip thrust with pause" is no "paused hip thrust hold".
        """
        if self.names.exactly(text):
            return False
        typed = {term.word for term in readings(text)[0]}
        said = {term.word for term in readings(matched)[0]}
        denied = distance < 1 and any(f"no{word}" in said for word in typed)  # "no jump"
        if denied or self.stood_in(text, typed, said - typed):
            return True
        unsaid = 0 < distance < 1 and self._unsaid_move(text, said)
        if unsaid or (typed - said and self._held(text)) or self._another(text, said - typed):
            return True
        if self._far_off(text, matched, typed, said):
            return True
        kit = KIT_IN_FRONT.keys() & set(words(text)).difference(words(matched))
        more = any(names_a_move(w) and not w.startswith(tuple(typed)) for w in said - typed)
        more &= bool(typed - said) or not self.names.begins_a_name(text)  # still typing
        plain = self._plain(text) if kit or distance >= 1 or typed - said or more else []
        named = bool(plain) and plain[0].matched == plain[0].name
        held = {word for word in typed & said if REFINING.get(word) in HOLDS}
        if said <= typed:  # a "low bar barbell squat" is first of all a low bar squat
            held |= {word for word in said if OPPOSITES.get(word) == "height"}
        if (
            plain
            and not more
            and distance < 1
            and any(term.word in held for w in plain[0].left_out for term in readings(w)[0])
        ):
            return False  # an "underhand cable pulldown" is first of all an underhand pulldown
        done = named or not self.names.begins_a_name(text)
        return bool(plain) and (bool(kit) or distance >= 1 or (more and done))

    def _another(self, text: str, more: set[str]) -> bool:
        """Whether a name with more is not meant by a text that is a name with a weight.

        "Weighted knees to elbows" are no weighted elbow to knee crunch.
        """
        done = any(map(names_a_move, more)) and not self.names.begins_a_name(text)
        return done and bool(self._with_a_weight(text, ()))

    def _unsaid_move(self, text: str, said: set[str]) -> bool:
        """Whether a whole text says a usual move that the name found lacks.

        "Bodyweight flyes" are no flying sprint.
        """
        move = head(readings(text)[0])
        whole = self.sayings.usual(move) and move not in said and words(text)[-1] == move
        if not whole or self.names.begins_a_name(text):
            return False
        left_out = (w for near in self.loosely.find(text)[:1] for w in near.left_out)
        return not any(names_a_move(term.word) for w in left_out for term in readings(w)[0])

    def _far_off(self, text: str, matched: str, typed: set[str], said: set[str]) -> bool:
        """Whether what was found is for another part, or with another tool, than a nearer name.

        A "cable seated curl" is no seated wrist curl, and a "barbell RDL" on one leg is rather one
        without a barbell than one in a landmine.
        """
        kit = KIT_IN_FRONT.keys() & set(words(text)).difference(words(matched))
        other = (said - typed) & (FOR_PARTS | (PLACED if kit else frozenset()))
        lost = [w for w in typed - said if w in PARTS and not any(w in held for held in said)]
        told = FOR_PARTS & typed and other if STRETCH in typed else other or lost
        if not told or self.names.begins_a_name(text):
            return False
        near = self.loosely.find(text)[:NEAREST]
        if not near or self.targets[near[0].number].shown == matched:
            return False
        own = [other.apart for other in near if self.targets[other.number].shown == matched]
        left_out = (t.word for w in near[0].left_out for t in readings(w)[0])
        light = all(word in TOOLS or refines(word) for word in left_out)
        return light and (not own or near[0].apart < own[0])

    def stood_in(self, text: str, typed: set[str], more: set[str] | None) -> list[Hit]:
        """``bench jump`` → the box jump, rather than a jump that needs both bench and box."""
        for group in STAND_INS:
            others = sorted(group - typed if more is None else group & more)
            for tool, other in product(sorted(group & typed), others):
                numbers = self.sayings.saying((typed - {tool}) | {other})
                if numbers:
                    return [self._saying_less(number, text) for number in numbers]
        return []

    def _otherwise(self, text: str) -> list[Hit]:
        """Names that have every word of the text without what is only said around a name."""
        typed = {term.word for term in readings(text)[0]}
        for first in self.names.find(words(text), 1):
            said = {term.word for term in readings(first.matched)[0]}
            hits = self.stood_in(text, typed, said - typed)
            if hits:
                return hits
        other = rephrased(text)
        return [
            structs.replace(found, distance=LOOSE + found.distance, left_out=left_out)
            for found in (self.names.fitting(other, None) if other != text else ())
            if found.distance < 1
            for left_out in [self.sayings.unsaid(found.slug, text)]
        ]

    def _saying(self, text: str) -> list[Hit]:
        """Names that say just this in other words: a "one arm" may be a "single-arm" pulldown."""
        numbers = self.sayings.saying({term.word for term in readings(text)[0]})
        typed, names = {*words(text)}, self.names.strictly.names
        ordered = sorted(
            numbers, key=lambda n: (-len(typed.intersection(self.targets[n].words)), n not in names)
        )
        return [hit(self.targets[number], LOOSE) for number in ordered]

    def _with_a_weight(self, text: str, loose: Sequence[Hit]) -> list[Hit]:
        """``weighted toes to bar`` → the toes to bar, without the weight.

        Only where the nearest leaves something out as well: there is none with a weight.
        """
        typed = written(text)
        bare = [word for word in typed if word.casefold() != WEIGHTED]
        if len(bare) == len(typed) or (loose and not loose[0].left_out):
            return []
        return [self._saying_less(n, text) for n in self._exact.exactly(run(" ".join(bare)))[:1]]

    def _held(self, text: str) -> list[Hit]:
        """Names with the grip or stance of the text, which it only does with other equipment."""
        typed = {term.word for term in readings(text)[0]}
        held = {word for word in typed if REFINING.get(word) in HOLDS}
        plain = {word for word in typed - held if REFINING.get(word) != "rest"}
        if not held or any(self.targets[n].is_name for n in self.sayings.saying(plain)):
            return []  # a "narrow Smith machine squat" is first of all one in the Smith machine
        numbers = (
            n
            for tool in sorted(typed & TOOLS.keys() - {"floor"})  # a floor press has another reach
            for n in self.sayings.saying(typed - {tool})
        )
        return [self._saying_less(number, text) for number in numbers]

    def _plain(self, text: str) -> list[Hit]:
        """Names that are the text without a few words that only refine it: the fewest that do."""
        typed = written(text)
        everything = {term.word for term in readings(text)[0]}
        for runs in refinements(text, typed):
            dropped = frozenset[int]().union(*runs)
            kept = " ".join(w for place, w in enumerate(typed) if place not in dropped)
            whole = all(len(word) > 1 for word in words(kept))  # "b s" is not "BS"
            said = {term.word for term in readings(kept)[0]}
            numbers = self._exact.exactly(run(kept)) if whole else ()
            if not numbers and all(map(may_go, everything - said)):
                numbers = self.sayings.saying(said)
            if numbers:
                left_out = tuple(" ".join(typed[n] for n in run) for run in runs)
                names = self.names.strictly.names
                ordered = sorted(numbers, key=lambda number: (number not in names, number))
                return [self.inside.without(number, left_out) for number in ordered]
        return []

    def _shorter(self, text: str) -> list[Hit]:
        """What has every word but those that only refine."""
        typed = written(text)
        light = tuple(word for word in typed if only_refines(word))
        kept = " ".join(word for word in typed if word not in light)
        return [
            structs.replace(found, distance=LOOSE + found.distance, left_out=light)
            for found in self.names.find(words(kept), None)
            if light
        ]

    def _begins(self, text: str) -> list[Hit]:
        """``towel plank and knee in`` → the towel plank, without what is done besides."""
        for cut in reversed([*_BESIDES.finditer(text)]):
            first, besides = text[: cut.start()], readings(text[cut.end() :])[0]
            if len(words(first)) < LONG and ON_FEET.isdisjoint(words(first)):
                break
            hits = self.names.fitting(first, None)
            if not hits or self.better_plain(first, hits[0].matched, hits[0].distance):
                hits = self._near(first)
            if hits:
                return [self._besides(found, besides) for found in hits]
        return []

    def _placed(self, text: str) -> list[Hit]:
        """``side angle with forearm on knee`` → the side angle, without where the forearm is."""
        cut = _PLACED.search(text)
        first = text[: cut.start()] if cut else ""
        if len(words(first)) < LONG:
            return []
        besides = readings(text[cut.end() :])[0] if cut else ()
        hits = self.names.fitting(first, None) or self._near(first)
        return [self._besides(found, besides) for found in hits]

    def _lacks_first(self, text: str, other: Hit) -> bool:
        """Whether it lacks a word of what comes first, where that is a name in full.

        Then it is neither of the two: "ski erg + row" is no row.
        """
        first, *further = _PLUS.split(text)
        if not further or not self.names.exactly(first) or _says_both(text, other):
            return False
        return not {*written(" ".join(other.left_out))}.isdisjoint(written(first))

    def _besides(self, found: Hit, besides: Reading) -> Hit:
        further = sum(BESIDES if names_a_move(t.word) else worth(t.word) for t in besides)
        return structs.replace(
            found,
            distance=LOOSE + found.distance + PART * further,
            left_out=(*found.left_out, *(term.typed for term in besides if term.typed)),
        )

    def _saying_less(self, number: int, text: str) -> Hit:
        target = self.targets[number]
        return hit(target, LOOSE, self.sayings.unsaid(target.entry.slug, text))


def _says_both(text: str, found: Hit) -> bool:
    """Whether a name says both things that a text does in a row, in this order: clean and jerk."""
    said = [term.word for term in readings(found.matched)[0]]
    places = [said.index(h) if h in said else -1 for h in map(_head, _PLUS.split(text))]
    return -1 not in places and places == sorted(places)


def _head(text: str) -> str:
    return head(readings(text)[0])
