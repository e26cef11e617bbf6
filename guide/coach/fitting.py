"""Names that have every typed word, in order where the order of some words matters."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from itertools import pairwise

from guide.coach.hits import Hit, hit
from guide.coach.loosely import Loosely
from guide.coach.names import Target
from guide.coach.rephrase import related, turned
from guide.coach.sayings import Sayings
from guide.coach.spelling import FILLERS, words
from guide.coach.strictly import SLIP, Strictly
from guide.coach.tiers import Words
from guide.coach.together import ALWAYS_JOINED


class Fitting:
    """All names, by their words and by what is done in them."""

    def __init__(self, targets: list[Target]) -> None:
        """Take every name apart once."""
        self.targets = targets
        self.sayings = Sayings(targets)
        self.loosely = Loosely(targets, self.sayings)
        self.strictly = Strictly(targets, self.sayings.doing, self.sayings.usual)
        self.relations: dict[str, set[tuple[str, str]]] = defaultdict(set)
        for target in targets:
            if relation := related(target.shown):
                self.relations[target.entry.slug].add(relation)

    def exactly(self, text: str) -> bool:
        """Whether just this is a name."""
        return bool(self.strictly.exact.exactly(run(text)))

    def begins_a_name(self, text: str) -> bool:
        """Whether a text may be on its way to a name: "prone w" to a "prone W raise" as well."""
        typed = words(text)
        ways = (typed, typed[:-1]) if len(typed) > 1 and typed[-1] in FILLERS else (typed,)
        return any(self.strictly.exact.begun("".join(way)) for way in ways)

    def find(self, typed: Words, limit: int | None) -> list[Hit]:
        """Names that have every word."""
        hits: dict[str, Hit] = {}
        for cost, found in self.strictly.ranked(typed):
            for slug, number in found.items():
                if slug not in hits:
                    hits[slug] = hit(self.targets[number], cost / SLIP)
                    if len(hits) == limit:
                        return list(hits.values())
        return list(hits.values())

    def asks_order(self, text: str) -> bool:
        """Whether the order of some words matters: "press up", "ankle on the knee"."""
        typed = words(text)
        return bool(related(text) or turned(text) or "kneeling" in typed[:-1] or self._pairs(typed))

    def fitting(self, text: str, limit: int | None) -> list[Hit]:
        """Names that have every word, those in order where the order matters."""
        if not self.asks_order(text):
            return self.find(words(text), limit)
        pairs = self._pairs(words(text))
        fit = [
            found
            for found in self.find(words(text), None)
            if _in_order(words(found.matched), pairs) and self.agrees(text, found)
        ]
        same = [found for found in fit if _on_one_knee(text) == _on_one_knee(found.matched)]
        return (same if "kneeling" in words(text) and same else fit)[:limit]

    def agrees(self, text: str, found: Hit) -> bool:
        """Whether an exercise has no body part elsewhere, and does not go the other way."""
        turn = turned(text)
        return self.has_places(text, found) and not (turn and turned(found.matched) == turn[::-1])

    def has_places(self, text: str, found: Hit) -> bool:
        """Whether a body part that is on or over another in the text is so in the exercise."""
        relation = related(text)
        return relation is None or relation in self.relations.get(found.slug, ())

    def _pairs(self, typed: Words) -> list[tuple[str, str]]:
        """Words of the text that are one thing: a "press-up" is no press with something up.

        The last word may be unfinished: "roll out" may become "roll outer calf".
        """
        known = self.strictly.joined.exactly
        return [(a, b) for a, b in pairwise(typed[:-1]) if b in ALWAYS_JOINED and known(a + b)]


def run(text: str) -> str:
    """The words of a text run together."""
    return "".join(words(text))


def _on_one_knee(text: str) -> bool:
    typed = words(text)
    return ("half", "kneeling") in pairwise(typed) or ("kneeling", "half") in pairwise(typed)


def _in_order(name: Words, pairs: Iterable[tuple[str, str]]) -> bool:
    near = set(pairwise(name))
    return all((a, b) in near or a + b in name for a, b in pairs)
