"""What each choice of a filter lets through.

Sets of exercises are whole numbers with one bit for each: "and" and counting cost next to nothing,
so every count beside every choice is exact.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache, reduce
from itertools import accumulate, chain, compress
from operator import and_, or_
from typing import TypeVar

from guide.catalog import Entry
from guide.coach.equipment import ALWAYS_THERE
from guide.coach.positions import position_of
from guide.edition import Edition
from guide.knee import Mark
from guide.records.exercise import Exercise
from guide.records.query import Query
from guide.words import Cost, Kit, Level, Muscle, Pattern, Position, Purpose, Skill, Watch

LEGS = frozenset({Muscle.QUADRICEPS, Muscle.HAMSTRINGS, Muscle.GLUTES, Muscle.CALVES})
ANY_OF = frozenset({"pattern", "muscle", "kit", "cue", "goal", "position"})
"""Fields in which one choice more lets more through, so that only dropping them all helps."""

BACK = frozenset({Muscle.LOWER_BACK, Muscle.UPPER_BACK})
HIPS = frozenset({Muscle.GLUTES, Muscle.HIP_SIDE, Muscle.HIP_FLEXORS})
"""Muscles that hurt where an exercise costs the back or the hip."""

ON, OFF = "1", "0"
_TRUTH = bytes.maketrans(b"01", b"\0\1")
_ORDER = {pattern: place for place, pattern in enumerate(Pattern)}

W = TypeVar("W")

Limits = dict[str, int]
"""What each part of a query lets through. ``kit`` and ``without`` are one: both about a row."""


class Index:
    """The bits of every choice. Bit 0 stands for the exercise that comes first by default."""

    def __init__(self, edition: Edition) -> None:
        """Look at every exercise once."""
        marks = edition.marks
        ranked = sorted(
            edition.catalog.entries.values(), key=lambda entry: _rank(entry, marks[entry.slug])
        )
        exercises = [entry.exercise for entry in ranked]
        self.slugs = [entry.slug for entry in ranked]
        self.place = {slug: place for place, slug in enumerate(self.slugs)}
        self.everything = _at(range(len(ranked)), len(ranked))
        steps = (marks[slug].level for slug in self.slugs)
        levels = _each(Level, ([] if level is None else [level] for level in steps))
        watch = _each(Watch, (marks[slug].watch for slug in self.slugs))
        self.rated = reduce(or_, levels.values())
        self.free_of = {w: self.everything & ~bits for w, bits in watch.items()}
        self.primary = _each(Muscle, (e.primary for e in exercises))
        self.first = _each(Muscle, (e.primary[:1] for e in exercises))
        self.choices: dict[str, dict[str, int]] = {
            "pattern": _values(_each(Pattern, ([e.pattern] for e in ranked))),
            "muscle": _values(_each(Muscle, ({*e.primary, *e.secondary} for e in exercises))),
            "knee": {most.slug: bits for most, bits in _up_to(levels).items()},
            "want-less": {w.value: self.free_of[w] & self.can_say(w) for w in Watch},
            "cue": _each(edition.catalog.cues, (e.cues for e in exercises)),
            "goal": _values(_each(Purpose, ([e.purpose] for e in exercises))),
            "position": _values(_each(Position, ([position_of(entry)] for entry in ranked))),
            "skill": _values(_up_to(_each(Skill, ([e.skill] for e in exercises)))),
        }
        self.costly = {
            BACK: _clear([e.cost.back for e in exercises]),
            HIPS: _clear([e.cost.hip for e in exercises]),
        }
        self.rows = _rows(exercises)
        self.using = _each(Kit, (e.kit[0] for e in exercises))
        self.usable = lru_cache(maxsize=1000)(self._usable)  # every page asks for the same counts

    def can_say(self, watch: Watch) -> int:
        """Exercises of which it is known whether they have this: bending is known by the mark."""
        return self.rated if watch is Watch.BENDING else self.everything

    def asks_of(self, muscles: Iterable[str]) -> int:
        """Exercises that work one of these most, or cost the back or the hip it is part of."""
        sore = {muscle for muscle in Muscle if muscle.value in {*muscles}}
        found = (self.primary[muscle] for muscle in sore)
        beside = (bits for part, bits in self.costly.items() if part & sore)
        return reduce(or_, chain(found, beside), 0)

    def works(self, muscles: Iterable[str]) -> int:
        """Exercises that work one of these, if only as a help."""
        return reduce(or_, (self.choices["muscle"][muscle] for muscle in muscles), 0)

    def _usable(self, have: frozenset[Kit] | None, without: tuple[Kit, ...]) -> int:
        """Exercises with a row of equipment that is all at hand (None: anything) and allowed."""
        rows = (
            bits
            for row, bits in self.rows.items()
            if row.isdisjoint(without) and (have is None or row <= have)
        )
        return reduce(or_, rows, 0)

    def limits(self, query: Query, found: tuple[str, ...] | None) -> Limits:
        """The limits of a query; parts that say nothing are left out."""
        limits: Limits = {}
        if found is not None:
            limits["q"] = self.at(found)
        if query.kit or query.no_kit or query.without:
            limits["kit"] = self.usable(have(query), query.without)
        chosen: dict[str, list[str]] = defaultdict(list)
        for field, value in query.to_params():
            if field in self.choices:
                chosen[field].append(value)
        for field, values in chosen.items():
            bits = (self.choices[field].get(value, 0) for value in values)
            limits[field] = reduce(or_ if field in ANY_OF else and_, bits)
        return limits

    def at(self, slugs: Iterable[str]) -> int:
        """The bits of these exercises."""
        return _at(map(self.place.__getitem__, slugs), len(self.slugs))

    def ordered(self, fit: int, query: Query, found: tuple[str, ...] | None) -> Iterator[str]:
        """By the text; without one first what works the chosen muscles and uses what is there.

        One after the other, for a page needs but a few of them.
        """
        if found is not None:
            kept = _flags(fit, len(self.slugs))
            return (slug for slug in found if kept[self.place[slug]])
        main = reduce(or_, (self.primary[muscle] for muscle in query.muscle), 0)
        most = reduce(or_, (self.first[muscle] for muscle in query.muscle), 0)
        uses = reduce(or_, (self.using[kit] for kit in query.kit), 0)
        works = (fit & most, fit & main & ~most, fit & ~main)
        parts = (part & used for part in works for used in (uses, ~uses))
        return chain.from_iterable(
            compress(self.slugs, _flags(part, len(self.slugs))) for part in parts if part
        )


@lru_cache(maxsize=4)
def index(edition: Edition) -> Index:
    """The index of an edition, made when first asked for."""
    return Index(edition)


def _rank(entry: Entry, mark: Mark) -> tuple[bool, int, bool, int, int, str, str]:
    """What is rated, common and works the legs first, squats before stretches.

    What makes the heart work comes after these, the gentlest first: there a walk does for a jump.
    """
    exercise = entry.exercise
    for_legs = not LEGS.isdisjoint(exercise.primary)
    cardio = exercise.purpose is Purpose.CARDIO
    move, level = (len(_ORDER), mark.level or 0) if cardio else (_ORDER[entry.pattern], 0)
    name = exercise.name.casefold()
    return mark.level is None, -exercise.common, not for_legs, move, level, name, entry.slug


def have(query: Query) -> frozenset[Kit] | None:
    """All that is at hand; None if nothing was said of it."""
    return ALWAYS_THERE.union(query.kit) if query.kit or query.no_kit else None


def _each(words: Iterable[W], said: Iterable[Iterable[W]]) -> dict[W, int]:
    """The bits of each word, of what every exercise says in turn: each is looked at once."""
    places: dict[W, list[int]] = {word: [] for word in words}
    everyone = [*said]
    for place, own in enumerate(everyone):
        for word in own:
            places[word].append(place)
    return {word: _at(found, len(everyone)) for word, found in places.items()}


def _clear(costs: Sequence[Cost]) -> int:
    """The bits of exercises that clearly cost something."""
    return _at([place for place, cost in enumerate(costs) if cost >= Cost.CLEAR], len(costs))


def _rows(exercises: Sequence[Exercise]) -> dict[frozenset[Kit], int]:
    """The bits of the exercises that each row of equipment is enough for."""
    rows: dict[frozenset[Kit], list[int]] = defaultdict(list)
    for place, exercise in enumerate(exercises):
        for row in exercise.kit:
            rows[frozenset(row)].append(place)
    return {row: _at(places, len(exercises)) for row, places in rows.items()}


def _up_to(steps: Mapping[W, int]) -> dict[W, int]:
    """The bits of each step and all below it; the steps are in order."""
    return dict(zip(steps, accumulate(steps.values(), or_), strict=True))


def _values(words: Mapping[W, int]) -> dict[str, int]:
    """The same by how the words stand in URLs."""
    return {str(word): bits for word, bits in words.items()}


def _at(places: Iterable[int], size: int) -> int:
    flags = bytearray(OFF.encode()) * (size + 1)
    for place in places:
        flags[~place] = ord(ON)
    return int(flags, 2)


def _flags(bits: int, size: int) -> bytes:
    """A one or a nought for each exercise, in their order."""
    return f"{bits:0{size}b}"[::-1].encode().translate(_TRUTH)
