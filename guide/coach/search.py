"""Find exercises by name as people type it: unfinished, misspelt, abbreviated, in any order.

Names that have every typed word come first (``strictly``). Where there is none, the nearest do,
and each says which words it leaves out (``loosely``). Nonsense finds nothing.
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache
from heapq import nlargest
from itertools import pairwise, product

from msgspec import Struct, structs

from guide.catalog import Entry
from guide.coach.loosely import STRETCH, Loosely
from guide.coach.meaning import REFINING, STAND_INS, TOOLS
from guide.coach.names import KIT_IN_FRONT, Target, targets
from guide.coach.refining import makes_special, may_go, refinements
from guide.coach.rephrase import related, rephrased
from guide.coach.spelling import FILLERS, words
from guide.coach.strictly import MOST_WORDS, SLIP, Strictly
from guide.coach.terms import (
    ALWAYS_JOINED,
    Reading,
    names_a_move,
    only_refines,
    readings,
    written,
)
from guide.coach.tiers import Words, cheapest
from guide.coach.worth import worth
from guide.edition import Edition

NOT_ALIKE = 40
FIRST = 8  # hits that are looked for at the least
LOOSE = 1.0  # a text that no name has in full is further away than a slip
HOLDS = frozenset({"width", "turn", "limb"})  # refinements that make some exercises
_BESIDES = re.compile(r"\s(?:and|to|into|then|plus)\s|\s[&+]\s", re.IGNORECASE)
FAR = 2.0  # that a name with one thing left out must be nearer than one with many
BESIDES = 500  # lost for each thing that is done besides
LONG = 2  # words from which a name in a row of two is no refinement: a "clean deadlift" is one
PART = 0.01  # of a hundredth that lies between a text and the nearest name


class Hit(Struct, frozen=True):
    """An exercise found."""

    slug: str
    name: str
    matched: str  # the name or alias that matched
    distance: float  # 0: every typed word stands in it; about 1 more for each slip
    left_out: tuple[str, ...] = ()  # typed words that none of its names has, as they were typed
    added: tuple[str, ...] = ()  # of the best: what makes it more special than what was typed


@lru_cache(maxsize=128)
def find(edition: Edition, text: str, limit: int | None = None) -> tuple[Hit, ...]:
    """Every exercise that ``text`` may mean, best first; nothing for nonsense or no text.

    Where no name has every typed word, those that come nearest, each with the words it leaves out.
    """
    if limit and limit < FIRST:  # one text is asked for with this limit and with that
        return find(edition, text, FIRST)[:limit]
    index = _index(edition)
    hits = index.fitting(text, limit)
    if hits and not index.better_plain(text, hits[0].matched, hits[0].distance):
        best, *others = _once((*index.same(text, hits[0].matched), *hits))
        return (structs.replace(best, added=index.added(text, best)), *others)[:limit]
    return _near(edition, text)[:limit]


def slugs(edition: Edition, text: str) -> tuple[str, ...]:
    """The slugs of ``find``, without what else it says: for lists that need only the order."""
    index = _index(edition)
    if index.asks_order(text):
        return tuple(hit.slug for hit in find(edition, text))
    first = index.find(words(text), 1)
    if first and not index.better_plain(text, first[0].matched, first[0].distance):
        same = [hit.slug for hit in index.same(text, first[0].matched)]
        batches = index.strictly.ranked(words(text))
        return tuple(dict.fromkeys([*same, *(slug for _, found in batches for slug in found)]))
    return tuple(hit.slug for hit in _near(edition, text))


def named(edition: Edition, text: str) -> str:
    """The slug of the exercise with this very name or alias; empty for none."""
    index = _index(edition)
    numbers = index.strictly.exact.exactly("".join(words(text)))
    first = min(numbers, key=lambda n: (n not in index.strictly.names, n), default=None)
    return "" if first is None else index.targets[first].entry.slug


@lru_cache(maxsize=64)
def nearest(edition: Edition, text: str, limit: int = 5) -> tuple[Hit, ...]:
    """The likeliest exercises for a name that nobody has; with nothing alike the commonest."""
    index = _index(edition)
    typed = words(text)[:MOST_WORDS]
    hits = {hit.slug: hit for hit in find(edition, text, limit)}
    for hit in index.alike(typed, limit) if len(hits) < limit else ():
        hits.setdefault(hit.slug, hit)
    return tuple(hits.values())[:limit] or index.commonest(limit)


@lru_cache(maxsize=4)
def _index(edition: Edition) -> _Index:
    return _Index(edition.catalog.entries.values())


@lru_cache(maxsize=64)
def _near(edition: Edition, text: str) -> tuple[Hit, ...]:
    """The nearest exercises. Kept, because one page asks for its list more than once."""
    index = _index(edition)
    return tuple(index.near(text)) if 0 < len(words(text)) <= MOST_WORDS else ()


class _Index:
    """All names, ready to be asked in every way."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self.targets = targets(entries)
        self.loosely = Loosely(self.targets)
        self.relations: dict[str, set[tuple[str, str]]] = defaultdict(set)
        for target in self.targets:
            if relation := related(target.shown):
                self.relations[target.entry.slug].add(relation)
        self.strictly = Strictly(self.targets, self.loosely.doing)

    def find(self, typed: Words, limit: int | None) -> list[Hit]:
        """Names that have every word."""
        hits: dict[str, Hit] = {}
        for cost, found in self.strictly.ranked(typed):
            for slug, number in found.items():
                if slug not in hits:
                    hits[slug] = _hit(self.targets[number], cost / SLIP)
                    if len(hits) == limit:
                        return list(hits.values())
        return list(hits.values())

    def asks_order(self, text: str) -> bool:
        """Whether the order of some words matters: "press up", "ankle on the knee"."""
        return bool(related(text) or self._pairs(words(text)))

    def fitting(self, text: str, limit: int | None) -> list[Hit]:
        """Names that have every word, those in order where the order matters."""
        if not self.asks_order(text):
            return self.find(words(text), limit)
        relation, pairs = related(text), self._pairs(words(text))
        return [
            hit
            for hit in self.find(words(text), None)
            if _in_order(words(hit.matched), pairs)
            and (relation is None or relation in self.relations.get(hit.slug, ()))
        ][:limit]

    def _pairs(self, typed: Words) -> list[tuple[str, str]]:
        """Words of the text that are one thing: a "press-up" is no press with something up.

        The last word may be unfinished: "roll out" may become "roll outer calf".
        """
        known = self.strictly.joined.exactly
        return [(a, b) for a, b in pairwise(typed[:-1]) if b in ALWAYS_JOINED and known(a + b)]

    def better_plain(self, text: str, matched: str, distance: float) -> bool:
        """Whether a text says a name and only refines it, and what was found is not so near.

        An "alternating cable curl" is first of all a cable curl, and no alternating curl of those
        that can be done with a cable; a "hip thrust with pause" is no "paused hip thrust hold".
        """
        if self.strictly.exact.exactly(_run(text)):
            return False
        typed = {term.word for term in readings(text)[0]}
        said = {term.word for term in readings(matched)[0]}
        if self._stood_in(text, typed, said - typed):
            return True
        kit = KIT_IN_FRONT.keys() & set(words(text)).difference(words(matched))
        more = any(names_a_move(w) and not w.startswith(tuple(typed)) for w in said - typed)
        more &= bool(typed - said) or not self.strictly.exact.begun(_run(text))  # still typing
        plain = self._plain(text) if kit or distance >= 1 or typed - said or more else []
        named = bool(plain) and plain[0].matched == plain[0].name
        held = {word for word in typed & said if REFINING.get(word) in HOLDS}
        if plain and distance < 1 and any(held & set(words(w)) for w in plain[0].left_out):
            return False  # an "underhand cable pulldown" is first of all an underhand pulldown
        return bool(plain) and (bool(kit) or distance >= 1 or (more and named))

    def same(self, text: str, matched: str) -> list[Hit]:
        """Names that say just this in other words, where what was found says more.

        "Rope jumping" is the jump rope before it is any other jump with a rope.
        """
        typed = {term.word for term in readings(text)[0]}
        said = sorted(term.word for term in readings(matched)[0])
        if (
            said == sorted(typed)
            or len(words(text)) == 1
            or self.strictly.exact.exactly(_run(text))
        ):
            return []
        numbers = self.loosely.saying(typed)
        if not numbers and not any(names_a_move(word) for word in typed):
            numbers = self.loosely.saying({*typed, STRETCH})
        if not numbers and typed < {*typed, *said}:
            return self._stood_in(text, typed, None)
        return [_hit(self.targets[number], 0) for number in numbers]

    def added(self, text: str, hit: Hit) -> tuple[str, ...]:
        """What makes an exercise more special than a text that is not on its way to a name.

        "Smith machine curl" finds the drag curl where there is no other.
        """
        if hit.distance >= 1 or len(words(text)) == 1 or self._begins_a_name(text):
            return ()
        typed = {term.word for term in readings(text)[0]}
        said = readings(hit.matched)[0]
        otherwise = typed.difference(TOOLS, (term.word for term in said))  # "OHP", or unfinished
        if hit.left_out or otherwise or self.loosely.unsaid(hit.slug, text):
            return ()
        more = (term for term in said if term.word not in typed)
        return tuple(dict.fromkeys(term.typed for term in more if makes_special(term.word)))

    def _begins_a_name(self, text: str) -> bool:
        """Whether a text may be on its way to a name: "prone w" to a "prone W raise" as well."""
        typed = words(text)
        ways = typed, typed[:-1] if typed[-1] in FILLERS else typed
        return any(self.strictly.exact.begun("".join(way)) for way in ways)

    def _stood_in(self, text: str, typed: set[str], more: set[str] | None) -> list[Hit]:
        """``bench jump`` → the box jump, rather than a jump that needs both bench and box."""
        for group in STAND_INS:
            others = sorted(group - typed if more is None else group & more)
            for tool, other in product(sorted(group & typed), others):
                numbers = self.loosely.saying((typed - {tool}) | {other})
                if numbers:
                    return [self._without(number, written(text)) for number in numbers]
        return []

    def near(self, text: str) -> list[Hit]:
        """Names that leave words out; or two names in a row."""
        relation = related(text)
        hits = self._near(text)
        if relation is None:
            return hits
        return [hit for hit in hits if relation in self.relations.get(hit.slug, ())]

    def _near(self, text: str) -> list[Hit]:
        loose = [
            _hit(self.targets[near.number], LOOSE + PART * near.apart, near.left_out)
            for near in self.loosely.find(text)
        ]
        hits = self._saying(text) or self._otherwise(text) or self._plain(text)
        if not hits and not (loose and not loose[0].left_out):
            hits = self._two(text, LONG)
        hits += loose
        begins = self._begins(text)
        if begins and hits and begins[0].distance + FAR < hits[0].distance:
            return _once(begins)
        return _once(hits or self._two(text, 1) or self._shorter(text) or begins)

    def _otherwise(self, text: str) -> list[Hit]:
        """Names that have every word of the text without what is only said around a name."""
        typed = {term.word for term in readings(text)[0]}
        for first in self.find(words(text), 1):
            said = {term.word for term in readings(first.matched)[0]}
            hits = self._stood_in(text, typed, said - typed)
            if hits:
                return hits
        other = rephrased(text)
        return [
            structs.replace(hit, distance=LOOSE + hit.distance, left_out=left_out)
            for hit in (self.fitting(other, None) if other != text else ())
            if hit.distance < 1
            for left_out in [self.loosely.unsaid(hit.slug, text)]
        ]

    def _saying(self, text: str) -> list[Hit]:
        """Names that say just this in other words: a "one arm" may be a "single-arm" pulldown."""
        numbers = self.loosely.saying({term.word for term in readings(text)[0]})
        return [_hit(self.targets[number], LOOSE) for number in numbers]

    def _plain(self, text: str) -> list[Hit]:
        """Names that are the text without a few words that only refine it: the fewest that do."""
        typed = written(text)
        everything = {term.word for term in readings(text)[0]}
        for runs in refinements(text, typed):
            dropped = frozenset[int]().union(*runs)
            kept = " ".join(w for place, w in enumerate(typed) if place not in dropped)
            whole = all(len(word) > 1 for word in words(kept))  # "b s" is not "BS"
            said = {term.word for term in readings(kept)[0]}
            numbers = self.strictly.exact.exactly(_run(kept)) if whole else ()
            if not numbers and all(map(may_go, everything - said)):
                numbers = self.loosely.saying(said)
            if numbers:
                left_out = tuple(" ".join(typed[n] for n in run) for run in runs)
                names = self.strictly.names
                ordered = sorted(numbers, key=lambda number: (number not in names, number))
                return [self._without(number, left_out) for number in ordered]
        return []

    def _shorter(self, text: str) -> list[Hit]:
        """What has every word but those that only refine."""
        typed = written(text)
        light = tuple(word for word in typed if only_refines(word))
        kept = " ".join(word for word in typed if word not in light)
        return [
            structs.replace(hit, distance=LOOSE + hit.distance, left_out=light)
            for hit in self.find(words(kept), None)
            if light
        ]

    def _begins(self, text: str) -> list[Hit]:
        """``towel plank and knee in`` → the towel plank, without what is done besides."""
        for cut in reversed([*_BESIDES.finditer(text)]):
            first, besides = text[: cut.start()], readings(text[cut.end() :])[0]
            if len(words(first)) < LONG:
                break
            hits = self.fitting(first, None)
            if not hits or self.better_plain(first, hits[0].matched, hits[0].distance):
                hits = self._near(first)
            if hits:
                return [self._besides(hit, besides) for hit in hits]
        return []

    def _besides(self, hit: Hit, besides: Reading) -> Hit:
        further = sum(BESIDES if names_a_move(t.word) else worth(t.word) for t in besides)
        return structs.replace(
            hit,
            distance=LOOSE + hit.distance + PART * further,
            left_out=(*hit.left_out, *(term.typed for term in besides if term.typed)),
        )

    def _without(self, number: int, typed: tuple[str, ...]) -> Hit:
        target = self.targets[number]
        left_out = tuple(w for w in typed if not self.loosely.called(target.entry.slug, w))
        return _hit(target, LOOSE, left_out)

    def _two(self, text: str, least: int) -> list[Hit]:
        """``glute bridge calf raise`` → the bridge, without the calf raise; and the other way."""
        typed = written(text)
        exactly = self.strictly.exact.exactly
        for place in range(len(typed) - 1, 0, -1):
            parts = typed[:place], typed[place:]
            said = [words(" ".join(part)) for part in parts]
            found = [exactly("".join(part)) for part in said]
            if all(found) and min(map(len, said)) >= least:
                return [
                    _hit(self.targets[numbers[0]], LOOSE, other)
                    for numbers, other in zip(found, reversed(parts), strict=True)
                ]
        return []

    def alike(self, typed: Words, limit: int) -> list[Hit]:
        """Names that share some of the words: rare words and close spellings count more."""
        asked = self.strictly
        score: dict[int, float] = defaultdict(float)
        for word in dict.fromkeys(typed):
            for cost, found in cheapest(asked.spelt(word) + asked.misspelt(word, begun=False)):
                rarity = math.log(1 + len(self.targets) / len(found))
                for number in found:
                    score[number] += rarity * (1 - cost / NOT_ALIKE)
        best: dict[str, tuple[float, int]] = {}
        for number, points in score.items():
            target = self.targets[number]
            place = (points - 0.1 * len(target.words), -number)
            best[target.entry.slug] = max(best.get(target.entry.slug, place), place)
        return [_hit(self.targets[-n], NOT_ALIKE / SLIP) for _, n in nlargest(limit, best.values())]

    def commonest(self, limit: int) -> tuple[Hit, ...]:
        """The exercises people do most."""
        names = sorted(self.strictly.names)[:limit]
        return tuple(_hit(self.targets[number], NOT_ALIKE / SLIP) for number in names)


def _once(hits: Iterable[Hit]) -> list[Hit]:
    """The first hit of each exercise."""
    first: dict[str, Hit] = {}
    for hit in hits:
        first.setdefault(hit.slug, hit)
    return list(first.values())


def _run(text: str) -> str:
    """The words of a text run together."""
    return "".join(words(text))


def _in_order(name: Words, pairs: Iterable[tuple[str, str]]) -> bool:
    near = set(pairwise(name))
    return all((a, b) in near or a + b in name for a, b in pairs)


def _hit(target: Target, distance: float, left_out: tuple[str, ...] = ()) -> Hit:
    name = target.entry.exercise.name
    return Hit(target.entry.slug, name, target.shown, distance, left_out)
