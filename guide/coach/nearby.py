"""The nearest names where none has every typed word.

Each says which typed words it leaves out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from msgspec import structs

from guide.coach.chains import JOINED
from guide.coach.fitting import Fitting
from guide.coach.hits import Hit, hit, once
from guide.coach.inside import INSIDE, LONG, LOOSE, Inside
from guide.coach.loosely import Near
from guide.coach.lost import ON_FEET, goes_first, light, loses_a_name, loses_a_stand
from guide.coach.meaning import PARTS
from guide.coach.plainer import Plainer
from guide.coach.rephrase import rephrased, turned
from guide.coach.spelling import words
from guide.coach.split import written
from guide.coach.terms import Reading, head, names_a_move, only_refines, readings
from guide.coach.worth import worth

_BESIDES = re.compile(r"\s(?:and|to|into|then|plus)\s|\s[&+]\s", re.IGNORECASE)
_PLACED = re.compile(r"\swith\s|\s[-–]\s", re.IGNORECASE)
FAR_OFF = 6.5  # from here a name has so little of a text that a whole one inside it is nearer
HANDS_FREE = frozenset({"arm", "hand", "reach", "touch", "clap", "toetouch"})
LAID_OUT = ("ladder", "cone", "hurdle")
BESIDES = 500  # lost for each thing that is done besides
PART = 0.01  # of a hundredth that lies between a text and the nearest name


class Nearby:
    """The names that come nearest to a text."""

    def __init__(self, names: Fitting) -> None:
        """Ask these names."""
        self.names = names
        self.targets, self.sayings = names.targets, names.sayings
        self.loosely = names.loosely
        self.inside = Inside(names)
        self.plainer = Plainer(names, self.inside)

    def near(self, text: str) -> list[Hit]:
        """Names that leave words out; or two names in a row."""
        near = [near for near in self._near(text) if self.names.has_places(text, near)]
        near = _same_way_first(text, near)
        inside = self.inside
        first = inside.explained(text, near) or inside.begun(text, near) or inside.first(text, near)
        far = not near or (near[0].distance > FAR_OFF and loses_a_name(near[0]))
        longest = inside.longest(text) if far else []
        best = (first or near)[:1]
        if best and longest and _is_nearer(longest[0], best[0]):
            further = (structs.replace(n, distance=max(n.distance, INSIDE)) for n in near)
            return once((*longest, *further))  # "swim, butterfly, drill" is butterfly
        return once((*first, *near, *longest)) or self._placed(text)

    def _near(self, text: str) -> list[Hit]:
        loose = self._loose(self.loosely.find(text))
        hits = (
            self.plainer.with_a_weight(text, loose)
            or self._saying(text)
            or self._otherwise(text)
            or self.plainer.held(text)
            or self._whole_name(loose)
            or self.plainer.plain(text)
        )
        if not hits and not (loose and light(text, loose[0])):
            two = self.inside.two(text, LONG)
            hits = [] if two and loose and loses_a_stand(two[0], loose[0]) else two
        hits += loose
        begins = self._begins(text)
        if begins and hits and self._first(text, begins[0], hits[0]):
            return once(begins)
        return once(
            hits
            or self.inside.two(text, 1)
            or begins
            or self.inside.longest(text)
            or self._shorter(text)
            or self.inside.last(text)
            or self._loose(self.loosely.turned(text))
            or self._without_parts(text)
            or self._laid_out(text)
        )

    def _whole_name(self, loose: Sequence[Hit]) -> list[Hit]:
        """The nearest, where its own name with what it is says all: "bodyweight pulse squat"."""
        return [best for best in loose[:1] if not best.left_out and best.matched == best.name]

    def _loose(self, found: Iterable[Near]) -> list[Hit]:
        return [
            hit(self.targets[near.number], LOOSE + PART * max(near.apart, 0), near.left_out)
            for near in found
        ]

    def _otherwise(self, text: str) -> list[Hit]:
        """Names that have every word of the text without what is only said around a name."""
        typed = {term.word for term in readings(text)[0]}
        for first in self.names.find(words(text), 1):
            said = {term.word for term in readings(first.matched)[0]}
            hits = self.plainer.stood_in(text, typed, said - typed)
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

    def _shorter(self, text: str) -> list[Hit]:
        """What has every word but those that only refine."""
        return self._but_for(only_refines, text, whole=False)

    def _without_parts(self, text: str) -> list[Hit]:
        """What is the text but for a part of the body: a "ball chest slam" is a ball slam."""
        return self._but_for(_refines_or_places, text, whole=True)

    def _laid_out(self, text: str) -> list[Hit]:
        """What is drilled on what lies on the floor: a "ladder burst" is a ladder drill."""
        said = {term.word for term in readings(text)[0]}
        numbers = (n for laid in LAID_OUT for n in self.sayings.saying((laid, "drill")))
        found = (number for number in numbers if self.sayings.said[number] - {"drill"} <= said)
        return [self.inside.without(number, written(text)) for number in found]

    def _but_for(self, light: Callable[[str], bool], text: str, *, whole: bool) -> list[Hit]:
        """What has all words of a text but the light ones; ``whole``: and is called just so."""
        typed = written(text)
        lost = tuple(word for word in typed if light(word))
        kept = " ".join(word for word in typed if word not in lost)
        if not lost or (whole and not self.names.exactly(kept)):
            return []
        return [
            structs.replace(found, distance=LOOSE + found.distance, left_out=lost)
            for found in self.names.find(words(kept), None)
        ]

    def _begins(self, text: str) -> list[Hit]:
        """``towel plank and knee in`` → the towel plank, without what is done besides."""
        for cut in reversed([*_BESIDES.finditer(text)]):
            first, besides = text[: cut.start()], readings(text[cut.end() :])[0]
            if len(words(first)) < LONG and ON_FEET.isdisjoint(words(first)):
                break
            hits = self._bare(first, besides) or self.names.fitting(first, None)
            if not hits or self.plainer.better(first, hits[0].matched, hits[0].distance):
                hits = self._near(first)
            if hits:
                return [self._besides(found, besides) for found in hits]
        return []

    def _bare(self, first: str, besides: Reading) -> list[Hit]:
        """What is done without a weight where the hands do something besides.

        Nobody can "squat and raise arms" under a bar.
        """
        if HANDS_FREE.isdisjoint(term.word for term in besides):
            return []
        hits = self.names.fitting(f"bodyweight {first}", None)
        return hits if hits and hits[0].distance < 1 else []

    def _placed(self, text: str) -> list[Hit]:
        """``side angle with forearm on knee`` → the side angle, without where the forearm is."""
        cut = _PLACED.search(text)
        first = text[: cut.start()] if cut else ""
        if len(words(first)) < LONG:
            return []
        besides = readings(text[cut.end() :])[0] if cut else ()
        hits = self.names.fitting(first, None) or self._near(first)
        return [self._besides(found, besides) for found in hits]

    def _first(self, text: str, begins: Hit, other: Hit) -> bool:
        """Whether the first of two things that are done comes before the nearest to both."""
        return (
            self._lacks_first(text, other)
            or self._does_more(text, other)
            or goes_first(self.sayings, begins, other)
        )

    def _lacks_first(self, text: str, other: Hit) -> bool:
        """Whether it lacks a word of what comes first, where that is a name in full.

        Then it is neither of the two: "ski erg + row" is no row.
        """
        first, *further = JOINED.split(text)
        if not further or not self.names.exactly(first) or _says_both(text, other):
            return False
        return not {*written(" ".join(other.left_out))}.isdisjoint(written(first))

    def _does_more(self, text: str, other: Hit) -> bool:
        """Whether it does what no lift of a chain is: nobody cleans in "front squat + jerk"."""
        parts = JOINED.split(text)
        if len(parts) == 1 or not all(map(self.names.exactly, parts)):
            return False
        typed = {term.word for term in readings(text)[0]}
        said = {term.word for term in readings(other.matched)[0]}
        return any(map(names_a_move, said - typed))

    def _besides(self, found: Hit, besides: Reading) -> Hit:
        further = sum(BESIDES if names_a_move(t.word) else worth(t.word) for t in besides)
        return structs.replace(
            found,
            distance=LOOSE + found.distance + PART * further,
            left_out=(*found.left_out, *(term.typed for term in besides if term.typed)),
        )


def _same_way_first(text: str, near: list[Hit]) -> list[Hit]:
    """What goes "low to high", where a text does, before what leaves out no less."""
    turn = turned(text)
    if not turn:
        return near
    fewest = len(near[0].left_out) if near else 0
    same = (found for found in near if turned(found.matched) == turn)
    return once((*(found for found in same if len(found.left_out) <= fewest), *near))


def _is_nearer(longest: Hit, best: Hit) -> bool:
    """Whether a whole name inside a text leaves less out than the best, and no way to stand."""
    return len(longest.left_out) < len(best.left_out) and not loses_a_stand(longest, best)


def _refines_or_places(typed: str) -> bool:
    """Whether one written word only refines, or names a part of the body: a "chest slam" slams."""
    return only_refines(typed) or all(term.word in PARTS for term in readings(typed)[0])


def _says_both(text: str, found: Hit) -> bool:
    """Whether a name says both things that a text does in a row, in this order: clean and jerk."""
    said = [term.word for term in readings(found.matched)[0]]
    places = [said.index(h) if h in said else -1 for h in map(_head, JOINED.split(text))]
    return -1 not in places and places == sorted(places)


def _head(text: str) -> str:
    return head(readings(text)[0])
