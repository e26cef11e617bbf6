"""Find exercises by name as people type it: unfinished, misspelt, abbreviated, in any order.

Names that have every typed word come first (``strictly``). Where there is none, the nearest do,
and each says which words it leaves out (``loosely``). Nonsense finds nothing.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache
from heapq import nlargest
from itertools import combinations

from msgspec import Struct, structs

from guide.catalog import Entry
from guide.coach.loosely import Loosely
from guide.coach.names import KIT_IN_FRONT, Target, targets
from guide.coach.spelling import words
from guide.coach.strictly import MOST_WORDS, SLIP, Strictly
from guide.coach.terms import only_refines, written
from guide.coach.tiers import Words, cheapest
from guide.edition import Edition

NOT_ALIKE = 40
MOST_LIGHT = 6  # words that only refine, of one text
LOOSE = 1.0  # a text that no name has in full is further away than a slip
LONG = 2  # words from which a name in a row of two is no refinement: a "clean deadlift" is one
PART = 0.01  # of a hundredth that lies between a text and the nearest name


class Hit(Struct, frozen=True):
    """An exercise found."""

    slug: str
    name: str
    matched: str  # the name or alias that matched
    distance: float  # 0: every typed word stands in it; about 1 more for each slip
    left_out: tuple[str, ...] = ()  # typed words that none of its names has, as they were typed


def find(edition: Edition, text: str, limit: int | None = None) -> tuple[Hit, ...]:
    """Every exercise that ``text`` may mean, best first; nothing for nonsense or no text.

    Where no name has every typed word, those that come nearest, each with the words it leaves out.
    """
    index = _index(edition)
    hits = tuple(index.find(words(text), limit))
    if hits and not index.better_plain(text, hits[0].matched, hits[0].distance):
        return hits
    return _near(edition, text)[:limit]


def slugs(edition: Edition, text: str) -> tuple[str, ...]:
    """The slugs of ``find``, without what else it says: for lists that need only the order."""
    index = _index(edition)
    first = index.find(words(text), 1)
    if first and not index.better_plain(text, first[0].matched, first[0].distance):
        batches = index.strictly.ranked(words(text))
        return tuple(dict.fromkeys(slug for _, found in batches for slug in found))
    return tuple(hit.slug for hit in _near(edition, text))


def nearest(edition: Edition, text: str, limit: int = 5) -> tuple[Hit, ...]:
    """The likeliest exercises for a name that nobody has; with nothing alike the commonest."""
    index = _index(edition)
    typed = words(text)[:MOST_WORDS]
    hits = {hit.slug: hit for hit in find(edition, text, limit)}
    for hit in index.alike(typed, limit):
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

    def better_plain(self, text: str, matched: str, distance: float) -> bool:
        """Whether a text says a name and only refines it, and what was found is not so near.

        An "alternating cable curl" is first of all a cable curl, and no alternating curl of those
        that can be done with a cable.
        """
        kit = KIT_IN_FRONT.keys() & set(words(text)).difference(words(matched))
        return (bool(kit) or distance >= 1) and bool(self._plain(text))

    def near(self, text: str) -> list[Hit]:
        """Names that leave words out; or two names in a row."""
        hits = self._plain(text) or self._two(text, LONG)
        hits += [
            _hit(self.targets[near.number], LOOSE + PART * near.apart, near.left_out)
            for near in self.loosely.find(text)
        ]
        first: dict[str, Hit] = {}
        for hit in hits or self._two(text, 1) or self._shorter(text):
            first.setdefault(hit.slug, hit)
        return list(first.values())

    def _plain(self, text: str) -> list[Hit]:
        """Names that are the text without a few words that only refine it: the fewest that do."""
        typed = written(text)
        light = [place for place, word in enumerate(typed) if only_refines(word)][:MOST_LIGHT]
        for size in range(1, len(light) + 1):
            for dropped in combinations(light, size):
                kept = " ".join(w for place, w in enumerate(typed) if place not in dropped)
                numbers = self.strictly.exact.exactly("".join(words(kept)))
                if numbers:
                    left_out = tuple(typed[place] for place in dropped)
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


def _hit(target: Target, distance: float, left_out: tuple[str, ...] = ()) -> Hit:
    name = target.entry.exercise.name
    return Hit(target.entry.slug, name, target.shown, distance, left_out)
