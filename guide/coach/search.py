"""Find exercises by name as people type it: unfinished, misspelt, abbreviated, in any order.

Every typed word must match a word of one name, so nonsense finds nothing. A query looks its words
up in the vocabulary of all names; it never walks through the names themselves.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from heapq import nlargest
from itertools import pairwise

from msgspec import Struct

from guide.catalog import Entry
from guide.coach.spelling import Vocabulary, close, words
from guide.edition import Edition
from guide.words import Kit

MOST_WORDS = 12  # no name has as many

# Costs, so that what is nearer comes first whatever the number of words.
MERGED = 1  # "dead lift" read as "deadlift"
KIT_FITS = 2  # "barbell squat" for a squat that is done with a barbell
UNFINISHED = 3
KIT_LEFT = 8  # "machine running": nobody has that, but running is meant
SLIP = 10  # one wrong, missing, extra or swapped letter
NOT_ALIKE = 40

_FREE = (
    *(Kit.DUMBBELL, Kit.KETTLEBELL, Kit.BARBELL, Kit.TRAP_BAR, Kit.RACK, Kit.BENCH, Kit.BOX),
    *(Kit.BAND, Kit.STRAP, Kit.CHAIR, Kit.WALL, Kit.MAT, Kit.WEDGE, Kit.BALL, Kit.MEDICINE_BALL),
    *(Kit.SUSPENSION_TRAINER, Kit.SLIDER, Kit.ROPE, Kit.SLED, Kit.PULL_UP_BAR, Kit.DIP_BARS),
    Kit.POOL,
)
KIT_IN_FRONT: Mapping[str, frozenset[Kit]] = {
    "dumbbell": frozenset({Kit.DUMBBELL}),
    "kettlebell": frozenset({Kit.KETTLEBELL}),
    "barbell": frozenset({Kit.BARBELL}),
    "ez": frozenset({Kit.BARBELL}),
    "band": frozenset({Kit.BAND, Kit.STRAP}),
    "cable": frozenset({Kit.CABLE}),
    "smith": frozenset({Kit.SMITH_MACHINE}),
    "trx": frozenset({Kit.SUSPENSION_TRAINER}),
    "machine": frozenset(Kit).difference(_FREE),
    "weighted": frozenset({Kit.DUMBBELL, Kit.KETTLEBELL, Kit.BARBELL, Kit.MEDICINE_BALL}),
    "bodyweight": frozenset(),  # exercises that need nothing
}
"""Words people put before a name to say with what; the name itself need not have them."""

Tier = tuple[int, set[int]]
"""A cost, and the numbers of the names that match at it."""


class Hit(Struct, frozen=True):
    """An exercise found."""

    slug: str
    name: str
    matched: str  # the name or alias that matched
    distance: float  # 0: every typed word stands in it; about 1 more for each slip


def find(edition: Edition, text: str, limit: int | None = None) -> tuple[Hit, ...]:
    """Every exercise that ``text`` may mean, best first; nothing for nonsense or no text."""
    return tuple(_index(edition).find(words(text), limit))


def slugs(edition: Edition, text: str) -> tuple[str, ...]:
    """The slugs of ``find``, without what else it says: for lists that need only the order."""
    batches = _index(edition).ranked(words(text))
    return tuple(dict.fromkeys(slug for _, found in batches for slug in found))


def nearest(edition: Edition, text: str, limit: int = 5) -> tuple[Hit, ...]:
    """The likeliest exercises for a name that nobody has; with nothing alike the commonest."""
    index = _index(edition)
    typed = words(text)[:MOST_WORDS]
    hits = {hit.slug: hit for hit in index.find(typed, limit)}
    for hit in index.alike(typed, limit):
        hits.setdefault(hit.slug, hit)
    return tuple(hits.values())[:limit] or index.commonest(limit)


@lru_cache(maxsize=4)
def _index(edition: Edition) -> _Index:
    return _Index(edition.catalog.entries.values())


class _Target(Struct, frozen=True):
    """One way to name an exercise."""

    entry: Entry
    shown: str
    words: tuple[str, ...]
    is_name: bool

    def hit(self, cost: int) -> Hit:
        return Hit(self.entry.slug, self.entry.exercise.name, self.shown, cost / SLIP)


class _Index:
    """Words → the numbers of the names they stand in. In a tie the lower number comes first."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self.targets = _targets(sorted(entries, key=_rank))
        self.slugs = [target.entry.slug for target in self.targets]
        self.names: set[int] = set()  # the numbers that are names, not aliases
        self.names_of_size: dict[int, set[int]] = defaultdict(set)
        self.of_size: dict[int, set[int]] = defaultdict(set)
        self.kit: dict[str, set[int]] = defaultdict(set)
        first: dict[str, list[int]] = defaultdict(list)
        single: dict[str, list[int]] = defaultdict(list)
        joined: dict[str, list[int]] = defaultdict(list)
        exact: dict[str, list[int]] = defaultdict(list)
        for number, target in enumerate(self.targets):
            self.of_size[len(target.words)].add(number)
            exact["".join(target.words)].append(number)
            for word in _kit_words(target.entry):
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

    def find(self, typed: Sequence[str], limit: int | None) -> list[Hit]:
        hits: dict[str, Hit] = {}
        for cost, found in self.ranked(typed):
            for slug, number in found.items():
                if slug not in hits:
                    hits[slug] = self.targets[number].hit(cost)
                    if len(hits) == limit:
                        return list(hits.values())
        return list(hits.values())

    def ranked(self, typed: Sequence[str]) -> Iterator[tuple[int, dict[str, int]]]:
        """Slugs with the number of the name that matched and its cost; a slug may come again."""
        if not 0 < len(typed) <= MOST_WORDS:
            return
        exact = set(self.exact.exactly("".join(typed)))
        size = len(typed) if len(typed[0]) > 1 else 0  # one letter says nothing about the length
        ties = (
            exact & self.names,
            exact,
            self.names_of_size.get(size, set()),
            self.of_size.get(size, set()),
            self.first.beginning(typed[0]),
        )
        for cost, found in sorted(self._stages(typed), key=lambda tier: tier[0]):
            for tie in _split(found, ties):
                # The lowest number of each slug, in order: large answers need the speed of C.
                back = sorted(tie, reverse=True)
                lowest = dict(zip(map(self.slugs.__getitem__, back), back, strict=True))
                yield cost, {slug: lowest[slug] for slug in reversed(lowest)}

    def alike(self, typed: Sequence[str], limit: int) -> list[Hit]:
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
        return [self.targets[-n].hit(NOT_ALIKE) for _, n in nlargest(limit, best.values())]

    def commonest(self, limit: int) -> tuple[Hit, ...]:
        targets = [self.targets[number] for number in sorted(self.names)[:limit]]
        return tuple(target.hit(NOT_ALIKE) for target in targets)

    def _stages(self, typed: Sequence[str]) -> list[Tier]:
        """Names by cost, from the strictest way of reading that finds any."""
        readings = [(0, tuple(typed))]
        for i, (a, b) in enumerate(pairwise(typed)):
            if self.single.exactly(a + b):
                readings.append((MERGED, (*typed[:i], a + b, *typed[i + 2 :])))
        kit = KIT_IN_FRONT.keys() & set(typed)
        spelt, misspelt = cache(self._spelt), cache(self._misspelt)

        def strict(word: str) -> list[Tier]:
            return spelt(word) or misspelt(word)

        def loose(word: str) -> list[Tier]:
            return _cheapest(spelt(word) + misspelt(word))

        ways: list[tuple[Callable[[str], list[Tier]], set[str]]] = [(strict, set()), (loose, set())]
        if kit and kit != set(typed):
            ways.insert(1, (strict, kit))
            ways.append((loose, kit))
        for match, optional in ways:
            stages = [
                (extra + cost, found)
                for extra, reading in readings
                for cost, found in _all_match(reading, match, optional)
            ]
            if stages:
                return stages
        return self._run_together("".join(typed))

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
        """Names with a word that is a slip or two away."""
        tiers: dict[int, set[int]] = defaultdict(set)
        for names, slips in self.single.spelt_like(word) or self.joined.spelt_like(word, 1):
            tiers[SLIP * slips].update(names)
        for names, slips in self.single.begun_like(word):
            tiers[SLIP * slips + UNFINISHED] |= names
        for kit, slips in close(word, self.kit):
            tiers[SLIP * slips + KIT_FITS] |= self.kit[kit]
        return _cheapest(tiers.items())

    def _run_together(self, typed: str) -> list[Tier]:
        """Spaces in the wrong places: "dea dlift"."""
        return [(SLIP * slips + MERGED, {*names}) for names, slips in self.exact.spelt_like(typed)]


def _all_match(
    typed: Sequence[str], match: Callable[[str], list[Tier]], optional: set[str]
) -> list[Tier]:
    """Names in which every word matches; ``optional`` words need not, at a cost."""
    tiers: dict[int, set[int]] = {}
    order = sorted(dict.fromkeys(typed), key=lambda word: (word in optional, -len(word)))
    for place, word in enumerate(order):
        matches = match(word)
        if place == 0:
            tiers = dict(matches)
            continue
        combined: dict[int, set[int]] = defaultdict(set)
        for cost, found in tiers.items():
            rest = found
            for more, also in matches:
                combined[cost + more] |= found & also
                rest = rest - also
            if word in optional:
                combined[cost + KIT_LEFT] |= rest
        tiers = {cost: found for cost, found in combined.items() if found}
        if not tiers:
            break
    return list(tiers.items())


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


def _rank(entry: Entry) -> tuple[int, int, str, str]:
    name = entry.exercise.name
    return -entry.exercise.common, len(name), name.casefold(), entry.slug


def _targets(entries: Iterable[Entry]) -> list[_Target]:
    """Every name, alias and slug; and "Dumbbell RDL" too, where RDL is short for the rest."""
    named = [target for entry in entries for target in _named(entry)]
    short: dict[tuple[str, ...], set[str]] = defaultdict(set)
    name: tuple[str, ...] = ()
    for target in named:
        name = target.words if target.is_name else name
        if target.shown.isupper() and len(target.words) == 1 < len(name):
            short[name].add(target.words[0])
    targets = []
    for target in named:
        targets += [target, *_shortened(target, short)]
    return targets


def _named(entry: Entry) -> Iterator[_Target]:
    exercise = entry.exercise
    texts = [(text, text) for text in (exercise.name, *exercise.aliases)]
    texts += [(slug, exercise.name) for slug in (entry.slug, *exercise.formerly)]
    seen: set[tuple[str, ...]] = set()
    for text, shown in texts:
        parts = words(text)
        if parts and parts not in seen:
            yield _Target(entry, shown, parts, is_name=not seen)
            seen.add(parts)


def _shortened(target: _Target, short: Mapping[tuple[str, ...], set[str]]) -> Iterator[_Target]:
    size = len(target.words)
    for low in range(size):
        for high in range(low + 2, size + 1):
            for word in sorted(short.get(target.words[low:high], ())) if high - low < size else ():
                parts = (*target.words[:low], word, *target.words[high:])
                yield _Target(target.entry, target.shown, parts, is_name=False)


def _kit_words(entry: Entry) -> Iterator[str]:
    for word, kit in KIT_IN_FRONT.items():
        if any(kit.intersection(row) if kit else not row for row in entry.exercise.kit):
            yield word
