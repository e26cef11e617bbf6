"""The list of the search page: what fits a query, in which order, and what each filter would give.

Sets of exercises are whole numbers with one bit for each: "and" and counting cost next to nothing,
so every count beside every choice is exact.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache, reduce
from itertools import chain, compress, islice
from operator import and_, or_

from msgspec import Struct, structs

from guide.catalog import Entry
from guide.coach import search
from guide.coach.answers import Answer, answers
from guide.coach.traits import ALWAYS_THERE
from guide.edition import Edition
from guide.knee import Mark
from guide.records.query import Query
from guide.words import Kit, Level, Muscle, Pattern, Purpose, Skill, Watch

PER_PAGE = 12
LEGS = frozenset({Muscle.QUADRICEPS, Muscle.HAMSTRINGS, Muscle.GLUTES, Muscle.CALVES})
MOST_DROPS = 3
NO_KIT = "none"
FIELDS = ("pattern", "muscle", "kit", "without", "knee", "want-less", "cue", "goal", "skill")
ANY_OF = frozenset({"pattern", "muscle", "kit", "cue", "goal"})
"""Fields in which one choice more lets more through, so that only dropping them all helps."""


class Drop(Struct, frozen=True, kw_only=True):
    """A filter that could be dropped, and the query without it."""

    field: str
    value: str  # as in URLs; empty for the whole field
    values: tuple[str, ...]  # what goes, as in URLs; empty for all filters
    query: Query


class Gives(Drop, frozen=True, kw_only=True):
    """A filter that keeps everything out, and how many exercises there are without it."""

    total: int


class Results(Struct, frozen=True, kw_only=True):
    """One page of what fits."""

    hits: tuple[str, ...]  # slugs
    total: int
    pages: int
    page: int  # never beyond the last
    counts: Mapping[str, Mapping[str, int]]  # field → value → results if it were the only choice
    unrated_hidden: int  # fit in all else, but nobody can say that they are gentle enough
    drop: tuple[Gives, ...]  # with nothing found: what to drop, the most helpful first
    text_unmatched: bool  # no exercise is called anything like it


class _Fits(Struct, frozen=True, kw_only=True):
    """What a query gives, whichever page of it is asked for."""

    query: Query  # as it was answered
    found: tuple[str, ...] | None
    fit: int
    counts: Mapping[str, Mapping[str, int]]
    unrated_hidden: int
    drop: tuple[Gives, ...]


def browse(edition: Edition, query: Query) -> Results:
    """One page of the exercises that fit the query, with counts for every other choice."""
    fits = _fits(edition, structs.replace(query, page=1))
    total = fits.fit.bit_count()
    pages = max(1, -(-total // PER_PAGE))
    page = min(query.page, pages)
    ordered = _index(edition).ordered(fits.fit, fits.query, fits.found)
    return Results(
        hits=tuple(islice(ordered, (page - 1) * PER_PAGE, page * PER_PAGE)),
        total=total,
        pages=pages,
        page=page,
        counts=fits.counts,
        unrated_hidden=fits.unrated_hidden,
        drop=fits.drop,
        text_unmatched=fits.found == (),
    )


def listed(edition: Edition, query: Query) -> tuple[str, ...]:
    """Every exercise that fits, in order, whatever the page."""
    fits = _fits(edition, structs.replace(query, page=1))
    return tuple(_index(edition).ordered(fits.fit, fits.query, fits.found))


@lru_cache(maxsize=64)  # one page asks twice, and the next one of the same list again
def _fits(edition: Edition, query: Query) -> _Fits:
    index = _index(edition)
    answer = asked(edition, query)
    query = answer.query if answer else query
    found = _found(index, query, answer) if answer else _named(edition, query)
    limits = index.limits(query, found)
    fit = _fit(index, limits, answer)
    return _Fits(
        query=query,
        found=found,
        fit=fit,
        counts=_counts(index, query, limits),
        unrated_hidden=_unrated_hidden(index, query, limits),
        drop=() if fit else _helpful_drops(index, query, found),
    )


@lru_cache(maxsize=64)
def asked(edition: Edition, query: Query) -> Answer | None:
    """The answer to a sentence, its filters let go until something fits; None for a name."""
    index, last = _index(edition), None
    for answer in answers(edition, structs.replace(query, page=1)):
        last = structs.replace(answer, query=structs.replace(answer.query, page=query.page))
        found = _found(index, last.query, last)
        if _fit(index, index.limits(last.query, found), last):
            return last
    return last


def single_drops(query: Query) -> tuple[Drop, ...]:
    """The query less each of its filters in turn, in the order of URLs; the text stays."""
    pairs = [pair for pair in query.to_params() if pair[0] in FIELDS]
    return tuple(_drop(query, field, value) for field, value in pairs)


def _named(edition: Edition, query: Query) -> tuple[str, ...] | None:
    return search.slugs(edition, query.q) if query.q else None


def _found(index: _Index, query: Query, answer: Answer) -> tuple[str, ...] | None:
    """What the answer names, in its order, and behind that all else; None: no order of its own."""
    named = (*answer.first, *answer.then)
    if not answer.more:
        return tuple(dict.fromkeys(named))
    if not named and not answer.asked.meant:
        return None
    meant = index.at(answer.asked.meant)
    alike = reduce(or_, (bits for bits in index.primary.values() if bits & meant), 0)
    rest = index.ordered((alike or index.everything) & ~meant, query, None)
    return tuple(dict.fromkeys((*named, *rest)))


def _fit(index: _Index, limits: Limits, answer: Answer | None) -> int:
    """What fits all limits, and the exercises that a question is about whatever they are."""
    fit = _all(index.everything, limits)
    if answer and answer.first and answer.asked.parts:
        own = index.limits(answer.own, None)
        fit |= index.at(answer.first) & _all(index.everything, own)
    return fit


# --- What fits --------------------------------------------------------------------------------

_ORDER = {pattern: place for place, pattern in enumerate(Pattern)}

Limits = dict[str, int]
"""What each part of a query lets through. ``kit`` and ``without`` are one: both about a row."""


class _Index:
    """The bits of every choice. Bit 0 stands for the exercise that comes first by default."""

    def __init__(self, edition: Edition) -> None:
        marks = edition.marks
        ranked = sorted(
            edition.catalog.entries.values(), key=lambda entry: _rank(entry, marks[entry.slug])
        )
        exercises = [entry.exercise for entry in ranked]
        self.slugs = [entry.slug for entry in ranked]
        self.place = {slug: place for place, slug in enumerate(self.slugs)}
        self.everything = _bits(True for _ in ranked)
        levels = [marks[slug].level for slug in self.slugs]
        watch = [marks[slug].watch for slug in self.slugs]
        self.rated = _bits(level is not None for level in levels)
        self.free_of = {w: _bits(w not in seen for seen in watch) for w in Watch}
        self.primary = {m: _bits(m in e.primary for e in exercises) for m in Muscle}
        self.choices: dict[str, dict[str, int]] = {
            "pattern": {p.value: _bits(e.pattern is p for e in ranked) for p in Pattern},
            "muscle": {
                m.value: self.primary[m] | _bits(m in e.secondary for e in exercises)
                for m in Muscle
            },
            "knee": {
                most.slug: _bits(level is not None and level <= most for level in levels)
                for most in Level
            },
            "want-less": {w.value: self.free_of[w] & self.can_say(w) for w in Watch},
            "cue": {cue: _bits(cue in e.cues for e in exercises) for cue in edition.catalog.cues},
            "goal": {p.value: _bits(e.purpose is p for e in exercises) for p in Purpose},
            "skill": {str(s.value): _bits(e.skill <= s for e in exercises) for s in Skill},
        }
        rows: dict[frozenset[Kit], list[int]] = defaultdict(list)
        for place, exercise in enumerate(exercises):
            for row in exercise.kit:
                rows[frozenset(row)].append(place)
        self.rows = {row: _at(places, len(ranked)) for row, places in rows.items()}
        self.usable = lru_cache(maxsize=1000)(self._usable)  # every page asks for the same counts

    def can_say(self, watch: Watch) -> int:
        """Exercises of which it is known whether they have this: bending is known by the mark."""
        return self.rated if watch is Watch.BENDING else self.everything

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
            limits["kit"] = self.usable(_have(query), query.without)
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
        """By the text; without one those that work the chosen muscles most, then the common.

        One after the other, for a page needs but a few of them.
        """
        if found is not None:
            kept = _flags(fit, len(self.slugs))
            return (slug for slug in found if kept[self.place[slug]] == ON)
        main = reduce(or_, (self.primary[muscle] for muscle in query.muscle), 0)
        parts = (_flags(part, len(self.slugs)) for part in (fit & main, fit & ~main))
        return chain.from_iterable(compress(self.slugs, map(ON.__eq__, part)) for part in parts)


@lru_cache(maxsize=4)
def _index(edition: Edition) -> _Index:
    return _Index(edition)


def _rank(entry: Entry, mark: Mark) -> tuple[bool, int, bool, int, str, str]:
    """What is rated, common and works the legs first, squats before stretches."""
    exercise = entry.exercise
    for_legs = not LEGS.isdisjoint(exercise.primary)
    move = _ORDER[entry.pattern]
    name = exercise.name.casefold()
    return mark.level is None, -exercise.common, not for_legs, move, name, entry.slug


def _have(query: Query) -> frozenset[Kit] | None:
    """All that is at hand; None if nothing was said of it."""
    return ALWAYS_THERE.union(query.kit) if query.kit or query.no_kit else None


def _all(everything: int, limits: Limits, *, but: Iterable[str] = ()) -> int:
    return reduce(and_, (bits for field, bits in limits.items() if field not in but), everything)


# --- What other choices would give ------------------------------------------------------------


def _counts(index: _Index, query: Query, limits: Limits) -> dict[str, dict[str, int]]:
    """For each value the results if it were the only choice in its field, all else kept."""
    counts = {}
    for field, choices in index.choices.items():
        rest = _all(index.everything, limits, but=(field,))
        counts[field] = {value: (rest & bits).bit_count() for value, bits in choices.items()}
    rest = _all(index.everything, limits, but=("kit",))
    kits: list[tuple[str, tuple[Kit, ...]]] = [(NO_KIT, ()), *((k.value, (k,)) for k in Kit)]
    counts["kit"] = {
        value: (rest & index.usable(ALWAYS_THERE.union(kit), query.without)).bit_count()
        for value, kit in kits
    }
    have = _have(query)
    counts["without"] = {k.value: (rest & index.usable(have, (k,))).bit_count() for k in Kit}
    return counts


def _unrated_hidden(index: _Index, query: Query, limits: Limits) -> int:
    rest = _all(index.everything, limits, but=("knee", "want-less"))
    free = reduce(and_, (index.free_of[watch] for watch in query.want_less), rest)
    shown = _all(index.everything, limits)
    return (free & ~index.rated & ~shown).bit_count()


def _helpful_drops(index: _Index, query: Query, found: tuple[str, ...] | None) -> tuple[Gives, ...]:
    """With nothing found: what to drop. If no filter alone is to blame, all of them."""
    drops = [drop for drop in single_drops(query) if drop.field not in ANY_OF]
    fields = dict.fromkeys(field for field, _ in query.to_params() if field != "page")
    drops += [_drop(query, field) for field in fields]
    for options in (drops, [_drop_all(query)], [_drop_all(Query())]):
        gives: dict[Query, Gives] = {}
        for drop in options:
            limits = index.limits(drop.query, found if drop.query.q else None)
            total = _all(index.everything, limits).bit_count()
            if total:
                whole = Gives(
                    field=drop.field,
                    value=drop.value,
                    values=drop.values,
                    query=drop.query,
                    total=total,
                )
                gives.setdefault(drop.query, whole)
        if gives:
            best = sorted(gives.values(), key=lambda give: -give.total)
            return tuple(best[:MOST_DROPS])
    return ()  # an empty catalog


def _drop(query: Query, field: str, value: str = "") -> Drop:
    given = tuple(text for name, text in query.to_params() if name == field)
    values = (value,) if value else given
    return Drop(
        field=field,
        value=value if value or len(values) > 1 else values[0],
        values=values,
        query=query.without_value(field, value or None),
    )


def _drop_all(query: Query) -> Drop:
    return Drop(field="", value="", values=(), query=Query(q=query.q))


# --- Bits -------------------------------------------------------------------------------------


ON, OFF = "1", "0"


def _bits(flags: Iterable[bool]) -> int:
    text = "".join(ON if flag else OFF for flag in flags)
    return int(text[::-1] or OFF, 2)


def _at(places: Iterable[int], size: int) -> int:
    flags = bytearray(OFF.encode()) * (size + 1)
    for place in places:
        flags[~place] = ord(ON)
    return int(flags, 2)


def _flags(bits: int, size: int) -> str:
    """One digit for each exercise, in their order."""
    return f"{bits:0{size}b}"[::-1]
