"""Find exercises by name as people type it: unfinished, misspelt, abbreviated, in any order.

Every typed word must match a word of one name, so nonsense finds nothing. A query looks its words
up in the vocabulary of all names; it never walks through the names themselves.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from functools import cache, lru_cache
from heapq import nlargest
from itertools import pairwise

from msgspec import Struct, structs

from guide.catalog import Entry
from guide.coach.loosely import Loosely
from guide.coach.meaning import REAL
from guide.coach.names import KIT_IN_FRONT, Target, kit_words, targets
from guide.coach.spelling import FILLERS, Vocabulary, close, words
from guide.edition import Edition
from guide.words import Common

SHORT = 3  # letters of a word that may be half a word or a beginning
MOST_WORDS = 12  # no name has as many

# Costs, so that what is nearer comes first whatever the number of words.
MERGED = 1  # "dead lift" read as "deadlift"
KIT_FITS = 2  # "barbell squat" for a squat that is done with a barbell
UNFINISHED = 3
LEFT = 8  # the last word may be on its way to a word that counts for nothing
SLIP = 10  # one wrong, missing, extra or swapped letter
NOT_ALIKE = 40
LOOSE = 1.0  # a text that no name has in full is further than any slip

ANY_KIT = frozenset({"weighted", "machine", "bodyweight"})

Tier = tuple[int, set[int]]
"""A cost, and the numbers of the names that match at it."""

Words = tuple[str, ...]


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
    hits = tuple(_index(edition).find(words(text), limit))
    return hits or _near(edition, text)[:limit]


def slugs(edition: Edition, text: str) -> tuple[str, ...]:
    """The slugs of ``find``, without what else it says: for lists that need only the order."""
    batches = _index(edition).ranked(words(text))
    found = tuple(dict.fromkeys(slug for _, found in batches for slug in found))
    return found or tuple(hit.slug for hit in _near(edition, text))


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
    if not 0 < len(words(text)) <= MOST_WORDS:
        return ()
    return tuple(
        structs.replace(_hit(index.targets[near.number], 0), distance=LOOSE + near.apart,
                        left_out=near.left_out)
        for near in index.loosely.find(text)
    )  # fmt: skip


class _Index:
    """Words → the numbers of the names they stand in. In a tie the lower number comes first."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self.targets = targets(entries)
        with_kit = {t.entry.slug: kit_words(t.entry) for t in self.targets}
        self.slugs = [target.entry.slug for target in self.targets]
        self.names: set[int] = set()  # the numbers that are names, not aliases
        self.names_of_size: dict[int, set[int]] = defaultdict(set)
        self.of_size: dict[int, set[int]] = defaultdict(set)
        self.kit: dict[str, set[int]] = defaultdict(set)
        entries = {target.entry.slug: target.entry for target in self.targets}
        self.kinds: dict[str, Hashable] = {
            slug: (entry.pattern, entry.exercise.primary[0]) for slug, entry in entries.items()
        }
        self.common = tuple(
            {n for n, target in enumerate(self.targets) if target.entry.exercise.common is step}
            for step in reversed(Common)
        )
        first: dict[str, list[int]] = defaultdict(list)
        single: dict[str, list[int]] = defaultdict(list)
        joined: dict[str, list[int]] = defaultdict(list)
        exact: dict[str, list[int]] = defaultdict(list)
        for number, target in enumerate(self.targets):
            self.of_size[len(target.words)].add(number)
            exact["".join(target.words)].append(number)
            for word in with_kit[target.entry.slug]:
                self.kit[word].add(number)
            for word in dict.fromkeys(target.words):
                single[word].append(number)
            for word in {a + b for a, b in pairwise(target.words)}:
                joined[word].append(number)
            if target.is_name:
                self.names.add(number)
                self.names_of_size[len(target.words)].add(number)
                first[target.words[0]].append(number)
        self.single = Vocabulary(single)
        self.joined = Vocabulary(joined)  # "push up" is also found by "pushup"
        self.first = Vocabulary(first)
        self.exact = Vocabulary(exact)
        self.loosely = Loosely(self.targets)

    def find(self, typed: Words, limit: int | None) -> list[Hit]:
        hits: dict[str, Hit] = {}
        for cost, found in self.ranked(typed):
            for slug, number in found.items():
                if slug not in hits:
                    hits[slug] = _hit(self.targets[number], cost)
                    if len(hits) == limit:
                        return list(hits.values())
        return list(hits.values())

    def ranked(self, typed: Words) -> Iterator[tuple[int, dict[str, int]]]:
        """Slugs with the number of the name that matched and its cost; a slug may come again."""
        if not 0 < len(typed) <= MOST_WORDS:
            return
        plain = self._plain(typed)
        fitting = set(plain).intersection(
            *(self.kit.get(w, ()) for w in typed if w in KIT_IN_FRONT)
        )
        if fitting:  # "weighted squat" is first of all a squat with a weight, not a weighted jump
            yield 0, {self.slugs[number]: number for number in sorted(fitting, reverse=True)}
        stages = sorted(self._stages(typed), key=lambda stage: stage[1][0])
        wide = not ANY_KIT.isdisjoint(typed)
        if wide and plain and not fitting and stages and stages[0][1][0] >= KIT_FITS:
            return  # "weighted pull-up": rather the pull-up than another thing with a weight
        for reading, (cost, found) in stages:
            for tie in _split(found, self._ties(reading)):
                # The lowest number of each slug, in order: large answers need the speed of C.
                back = sorted(tie, reverse=True)
                lowest = dict(zip(map(self.slugs.__getitem__, back), back, strict=True))
                slugs = self._varied(reversed(lowest)) if len(typed) == 1 else reversed(lowest)
                yield cost, {slug: lowest[slug] for slug in slugs}

    def alike(self, typed: Words, limit: int) -> list[Hit]:
        """Names that share some of the words: rare words and close spellings count more."""
        score: dict[int, float] = defaultdict(float)
        for word in dict.fromkeys(typed):
            for cost, found in _cheapest(self._spelt(word) + self._misspelt(word)):
                rarity = math.log(1 + len(self.targets) / len(found))
                for number in found:
                    score[number] += rarity * (1 - cost / NOT_ALIKE)
        best: dict[str, tuple[float, int]] = {}
        for number, points in score.items():
            target = self.targets[number]
            place = (points - 0.1 * len(target.words), -number)
            best[target.entry.slug] = max(best.get(target.entry.slug, place), place)
        return [_hit(self.targets[-n], NOT_ALIKE) for _, n in nlargest(limit, best.values())]

    def commonest(self, limit: int) -> tuple[Hit, ...]:
        targets = [self.targets[number] for number in sorted(self.names)[:limit]]
        return tuple(_hit(target, NOT_ALIKE) for target in targets)

    def _stages(self, typed: Words) -> list[tuple[Words, Tier]]:
        """Names by cost and how the text was read: the strictest way that finds any."""
        spelt, misspelt = cache(self._spelt), cache(self._misspelt)
        if len(typed) == 1 and (kinds := self.loosely.doing(typed[0])):  # "row" is also "rowing"
            spelt = cache(lambda word: _with(kinds, self._spelt(word)))

        def strict(word: str) -> list[Tier]:
            return spelt(word) or misspelt(word)

        def loose(word: str) -> list[Tier]:
            return _cheapest(spelt(word) + misspelt(word))

        texts = [(typed, 0)]
        if any(filler.startswith(typed[-1]) for filler in FILLERS):
            texts.append((typed[:-1], LEFT))  # "lunge wi" on its way to "lunge with …"
        for match in (strict, loose):
            for text, extra in (pair for pair in dict(texts).items() if pair[0]):
                stages = [
                    (reading, (cost + merged + extra, found))
                    for reading, merged in self._readings(text)
                    for cost, found in _all_match(reading, match)
                ]
                if stages:
                    return stages
        if any(word in REAL or (len(word) > SHORT and self.single.exactly(word)) for word in typed):
            return []  # "clock push-up" is no slip for "close push-up"
        whole = "".join(typed)  # spaces in the wrong places: "dea dlift"
        return [
            (typed, (SLIP * slips + MERGED, {*names}))
            for names, slips in self.exact.spelt_like(whole)
        ]

    def _plain(self, typed: Words) -> Sequence[int]:
        """Names that are the text without its equipment, unless one is the text itself."""
        bare = [word for word in typed if word not in KIT_IN_FRONT]
        if (
            len(bare) == len(typed)
            or len("".join(bare)) <= SHORT
            or self.exact.exactly("".join(typed))
        ):
            return ()
        return self.exact.exactly("".join(bare))

    def _readings(self, typed: Words) -> Iterator[tuple[Words, int]]:
        """The text as it is, and with two words run together that are one elsewhere."""
        yield typed, 0
        for i, (a, b) in enumerate(pairwise(typed)):
            if self.single.exactly(a + b):
                yield (*typed[:i], a + b, *typed[i + 2 :]), MERGED

    def _ties(self, typed: Words) -> tuple[set[int], ...]:
        """What comes first among names of one cost."""
        exact = set(self.exact.exactly("".join(typed)))
        if len(typed) == 1 and self.single.exactly(typed[0]):  # "curl": the commonest kinds of it
            kinds = set(self.loosely.doing(typed[0]))
            often = [tie for step in self.common for tie in (step & kinds & self.names, step & kinds)]
            return exact & self.names, exact, *often, *self.common
        size = len(typed) if len(typed[0]) > 1 else 0  # one letter says nothing about the length
        return (
            exact & self.names,
            exact,
            self.names_of_size.get(size, set()),
            self.of_size.get(size, set()),
            self.first.beginning(typed[0]),
            self.names,
        )

    def _varied(self, slugs: Iterable[str]) -> list[str]:
        """The first of each kind, then the rest: a "press" may be one of legs, chest, shoulders."""
        listed = list(slugs)
        kinds: dict[Hashable, str] = {}
        for slug in listed:
            kinds.setdefault(self.kinds[slug], slug)
        return list(dict.fromkeys((*kinds.values(), *listed)))

    def _spelt(self, word: str) -> list[Tier]:
        """Names with this word, with a word that begins so, or done with this equipment."""
        tiers = [
            (0, {*self.single.exactly(word), *self.joined.exactly(word)}),
            (UNFINISHED, self.single.beginning(word) or self.joined.beginning(word)),
        ]
        if word in self.kit:
            tiers.append((KIT_FITS, self.kit[word]))
        return _cheapest(tiers)

    def _misspelt(self, word: str) -> list[Tier]:
        """Names with a word that is a slip or two away; a word that means something is no slip."""
        if word in REAL or (len(word) <= SHORT + 1 and self.single.exactly(word)):
            return []
        tiers: dict[int, set[int]] = defaultdict(set)
        for names, slips in self.single.spelt_like(word) or self.joined.spelt_like(word, 1):
            tiers[SLIP * slips].update(names)
        for begun, slips in self.single.begun_like(word):
            tiers[SLIP * slips + UNFINISHED] |= begun
        for kit, slips in close(word, self.kit):
            tiers[SLIP * slips + KIT_FITS] |= self.kit[kit]
        return _cheapest(tiers.items())


def _hit(target: Target, cost: int) -> Hit:
    return Hit(target.entry.slug, target.entry.exercise.name, target.shown, cost / SLIP)


def _all_match(typed: Words, match: Callable[[str], list[Tier]]) -> list[Tier]:
    """Names in which every word matches, by what the words cost together."""
    first, *others = sorted(dict.fromkeys(typed), key=len, reverse=True)  # the rarest first
    tiers = dict(match(first))
    for word in others:
        combined: dict[int, set[int]] = defaultdict(set)
        for more, also in match(word) if tiers else ():
            for cost, found in tiers.items():
                combined[cost + more] |= found & also
        tiers = {cost: found for cost, found in combined.items() if found}
    return list(tiers.items())


def _with(numbers: Iterable[int], tiers: Iterable[Tier]) -> list[Tier]:
    """The tiers with these names among those that cost nothing."""
    by_cost = dict(tiers)
    by_cost[0] = by_cost.get(0, set()) | {*numbers}
    return _cheapest(by_cost.items())


def _cheapest(tiers: Iterable[Tier]) -> list[Tier]:
    """The tiers by cost, each name only where it costs least."""
    kept: list[Tier] = []
    seen: set[int] = set()
    for cost, found in sorted(tiers, key=lambda tier: tier[0]):
        new = found - seen
        if new:
            kept.append((cost, new))
            seen |= new
    return kept


def _split(found: set[int], ties: Iterable[set[int]]) -> Iterator[set[int]]:
    """``found`` in parts: those in the first of ``ties``, in the next, … and the rest."""
    for tie in ties:
        yield found & tie
        found = found - tie
    yield found
