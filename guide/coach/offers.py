"""The swap on offer beside each exercise of a workout or a sheet."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable
from functools import lru_cache

from msgspec import Struct

from guide.coach import swaps
from guide.edition import Edition
from guide.records.query import Ask

MOST_OFFERS = 120  # different exercises that a swap is looked up for
CHOICES = 6  # best swaps that an offer is taken from: what stands there already is passed over


class Offer(Struct, frozen=True):
    """The best swap for an exercise; or whether there is none because it is gentle already."""

    swap: swaps.Swap | None
    gentlest: bool


def offers(edition: Edition, asked: Iterable[tuple[str, str]], ask: Ask) -> dict[str, Offer]:
    """One for each exercise that is done as it was written.

    ``asked`` are slugs in their order, each with the slug of what is done instead, or nothing.
    Nobody is offered what stands there already, nor two exercises the same: who takes all that
    is on offer would do one thing twice and train less. An exercise that comes again is offered
    what was taken for it before.
    """
    rows = list(asked)
    taken = {instead or slug for slug, instead in rows}
    own = defaultdict(set)
    for slug, instead in rows:
        own[slug].add(instead)
    found: dict[str, Offer] = {}
    for slug in (slug for slug, instead in rows if not instead):
        if slug in found or len(found) == MOST_OFFERS:
            continue
        found[slug] = offer = best(edition, slug, ask, taken - own[slug])
        taken |= {offer.swap.slug} if offer.swap else set()
    return found


def best(edition: Edition, slug: str, ask: Ask, taken: Container[str] = ()) -> Offer:
    """The best easier swap that is not ``taken``; the best of all where every good one is."""
    first = _first(edition, slug, ask)
    free = (swap for swap in first if swap.slug not in taken)
    return Offer(next(free, first[0] if first else None), swaps.gentlest(edition, slug, ask))


@lru_cache(maxsize=4096)
def _first(edition: Edition, slug: str, ask: Ask) -> tuple[swaps.Swap, ...]:
    """The best swaps of an exercise, whoever asks."""
    return swaps.first(edition, slug, ask, CHOICES)
