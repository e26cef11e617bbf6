"""Find exercises by name as people type it: unfinished, misspelt, abbreviated, in any order.

Names that have every typed word come first (``strictly``). Where there is none, the nearest do,
and each says which words it leaves out (``loosely``). Nonsense finds nothing.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from heapq import nlargest

from msgspec import structs

from guide.catalog import Entry
from guide.coach import chains
from guide.coach.fitting import Fitting
from guide.coach.hits import Hit, hit, once
from guide.coach.inside import INSIDE
from guide.coach.meaning import TOOLS
from guide.coach.names import Target, targets
from guide.coach.nearby import Nearby
from guide.coach.refining import makes_special
from guide.coach.spelling import words
from guide.coach.split import written
from guide.coach.strictly import MOST_WORDS, SLIP
from guide.coach.terms import readings
from guide.coach.tiers import Words, cheapest
from guide.coach.twins import Twins
from guide.coach.variants import variant
from guide.coach.wording import lying_first
from guide.edition import Edition

__all__ = ["INSIDE", "Hit", "find", "lacking", "named", "nearest", "slugs"]

NOT_ALIKE = 40
FIRST = 8  # hits that are looked for at the least


@lru_cache(maxsize=128)
def find(edition: Edition, text: str, limit: int | None = None) -> tuple[Hit, ...]:
    """Every exercise that ``text`` may mean, best first; nothing for nonsense or no text.

    Where no name has every typed word, those that come nearest, each with the words it leaves out.
    """
    if limit and limit < FIRST:  # one text is asked for with this limit and with that
        return find(edition, text, FIRST)[:limit]
    index = _index(edition)
    text = index.worded(text)
    hits = index.names.fitting(text, limit)
    if hits and not index.plainer.better(text, hits[0].matched, hits[0].distance):
        best, *others = index.told(
            text, index.variants_first(text, once((*index.twins.same(text, hits[0]), *hits)))
        )
        return (structs.replace(best, added=index.added(text, best)), *others)[:limit]
    return _near(edition, text)[:limit]


def slugs(edition: Edition, text: str) -> tuple[str, ...]:
    """The slugs of ``find``, without what else it says: for lists that need only the order."""
    index = _index(edition)
    text = index.worded(text)
    if index.names.asks_order(text):
        return tuple(found.slug for found in find(edition, text))
    first = index.names.find(words(text), 1)
    if first and not index.plainer.better(text, first[0].matched, first[0].distance):
        hits = index.variants_first(text, [*index.twins.same(text, first[0]), *first])
        same = [other.slug for other in hits]
        batches = index.names.strictly.ranked(words(text))
        return tuple(dict.fromkeys([*same, *(slug for _, found in batches for slug in found)]))
    return tuple(near.slug for near in _near(edition, text))


def named(edition: Edition, text: str) -> str:
    """The slug of the exercise with this very name or alias; empty for none."""
    target = _index(edition).exactly(text)
    return "" if target is None else target.entry.slug


def shared(edition: Edition, text: str) -> bool:
    """Whether more than one exercise has this very name: a clean is caught low or high."""
    found = {(_written(t.shown), t.entry.slug) for t in _index(edition).all_exactly(text)}
    return len({name for name, _ in found}) < len(found)


def lacking(edition: Edition, text: str) -> tuple[str, ...]:
    """What the exercise that ``named`` gives lacks, because the name is that of another thing."""
    index = _index(edition)
    target = index.exactly(text)
    return index.sayings.lacks(target.entry.slug, text) if target else ()


def knows(edition: Edition, word: str, *, begun: bool = False) -> bool:
    """Whether a name has this word, in one spelling; or one that begins so."""
    known = _index(edition).names.strictly.single
    return bool(known.exactly(word)) or (begun and bool(known.begun(word)))


def called_so(edition: Edition, text: str) -> frozenset[str]:
    """The exercises whose own name has all these words, in one spelling: "squat" in "box squat"."""
    return _index(edition).names.strictly.own(words(text))


@lru_cache(maxsize=64)
def nearest(edition: Edition, text: str, limit: int = 5) -> tuple[Hit, ...]:
    """The likeliest exercises for a name that nobody has; with nothing alike the commonest."""
    index = _index(edition)
    typed = words(text)[:MOST_WORDS]
    hits = {found.slug: found for found in find(edition, text, limit)}
    for other in index.alike(typed, limit) if len(hits) < limit else ():
        hits.setdefault(other.slug, other)
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
    return tuple(index.told(text, index.variants_first(text, index.nearby.near(text))))


class _Index:
    """All names, ready to be asked in every way."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self.targets = targets(entries)
        self.names = Fitting(self.targets)
        self.nearby = Nearby(self.names)
        self.plainer = self.nearby.plainer
        self.twins = Twins(self.names, self.plainer)
        self.sayings = self.names.sayings
        shown = {target.shown for target in self.targets}
        self.lain = frozenset(_written(name) for name in shown if lying_first(name) != name)

    def worded(self, text: str) -> str:
        """The text as names say it, where it neither is a name nor may become one."""
        worded = lying_first(text)
        plain = _written(text) if worded != text else ""
        return text if any(name.startswith(plain) for name in self.lain) else worded

    def exactly(self, text: str) -> Target | None:
        """The very name that the text is, an exercise's own before the others."""
        return next(iter(self.all_exactly(text)), None)

    def all_exactly(self, text: str) -> list[Target]:
        """The same of every exercise that has it."""
        numbers = self.names.strictly.exact.exactly("".join(words(text)))
        own = self.names.strictly.names
        return [self.targets[n] for n in sorted(numbers, key=lambda n: (n not in own, n))]

    def told(self, text: str, hits: Iterable[Hit]) -> list[Hit]:
        """The hits, with what they leave out though their names have all the words."""
        return chains.told(self.names, text, [*self._stood_in(text, hits)])

    def _stood_in(self, text: str, hits: Iterable[Hit]) -> Iterator[Hit]:
        """The hits, those that only stand in for a name with what they lack of it."""
        for found in hits:
            lacks = self.sayings.lacks(found.slug, text)
            matched = found.name if found.stands_in else found.matched
            left_out = tuple(dict.fromkeys((*lacks, *found.left_out)))
            changed = bool(lacks) or found.stands_in
            yield structs.replace(found, matched=matched, left_out=left_out) if changed else found

    def variants_first(self, text: str, hits: Sequence[Hit]) -> list[Hit]:
        """The hits behind the variant of the first that a text asks for."""
        if not hits or self.names.exactly(text):
            return [*hits]
        return once((*variant(self.sayings, text, hits[0]), *hits))

    def added(self, text: str, best: Hit) -> tuple[str, ...]:
        """What makes an exercise more special than a text that is not on its way to a name.

        "Smith machine curl" finds the drag curl where there is no other.
        """
        if best.distance >= 1 or len({*words(text)}) == 1 or self.names.begins_a_name(text):
            return ()
        typed = {term.word for term in readings(text)[0]}
        said = readings(best.matched)[0]
        otherwise = typed.difference(TOOLS, (term.word for term in said))  # "OHP", or unfinished
        plain = self.sayings.says_no_more(best.slug, typed)
        if plain or best.left_out or otherwise or self.sayings.unsaid(best.slug, text):
            return ()
        more = (term for term in said if term.word not in typed)
        return tuple(dict.fromkeys(term.typed for term in more if makes_special(term.word)))

    def alike(self, typed: Words, limit: int) -> list[Hit]:
        """Names that share some of the words: rare words and close spellings count more."""
        asked = self.names.strictly
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
        return [hit(self.targets[-n], NOT_ALIKE / SLIP) for _, n in nlargest(limit, best.values())]

    def commonest(self, limit: int) -> tuple[Hit, ...]:
        """The exercises people do most."""
        names = sorted(self.names.strictly.names)[:limit]
        return tuple(hit(self.targets[number], NOT_ALIKE / SLIP) for number in names)


def _written(text: str) -> str:
    return " ".join(written(text)).casefold()
