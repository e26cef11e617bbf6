"""Names by what they cost: the set arithmetic of the strict search."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator

Tier = tuple[int, set[int]]
"""A cost, and the numbers of the names that match at it."""

Match = Callable[[str], list[Tier]]
"""Finds a word in names."""

Words = tuple[str, ...]


def all_match(typed: Words, match: Match) -> list[Tier]:
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


def cheapest(tiers: Iterable[Tier]) -> list[Tier]:
    """The tiers by cost, each name only where it costs least."""
    kept: list[Tier] = []
    seen: set[int] = set()
    for cost, found in sorted(tiers, key=lambda tier: tier[0]):
        new = found - seen
        if new:
            kept.append((cost, new))
            seen |= new
    return kept


def free(numbers: Iterable[int], tiers: Iterable[Tier]) -> list[Tier]:
    """The tiers with these names among those that cost nothing."""
    by_cost = dict(tiers)
    by_cost[0] = by_cost.get(0, set()) | {*numbers}
    return cheapest(by_cost.items())


def split(found: set[int], ties: Iterable[set[int]]) -> Iterator[set[int]]:
    """``found`` in parts: those in the first of ``ties``, in the next, … and the rest.

    No part is empty, and no tie is asked for that nothing is left to be parted by.
    """
    for tie in ties:
        if not found:
            return
        part = found & tie
        if part:
            yield part
            found = found - part
    if found:
        yield found
