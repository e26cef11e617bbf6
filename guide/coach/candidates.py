"""Who could ever stand in for whom: the traits of all exercises, by purpose and main muscle."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain

from msgspec import Struct

from guide.coach.traits import LEG_MUSCLES, Traits, traits_of
from guide.edition import Edition
from guide.records.evidence import PairRow
from guide.words import Purpose, Word


def purposes(a: Traits) -> tuple[Purpose, ...]:
    """What may be done in its place: the same purpose.

    Where the legs only help the arms to be fast, as in a push press, leaving the legs out leaves a
    lift of the arms: the strict press. A squat done fast is the same squat slowly.
    """
    purpose = a.entry.exercise.purpose
    arms = purpose is Purpose.POWER and not a.primary & LEG_MUSCLES
    return (purpose, Purpose.STRENGTH) if arms or a.fast else (purpose,)


class Index(Struct, frozen=True, eq=False):
    """All traits of an edition, and who could ever stand in for whom."""

    traits: dict[str, Traits]
    studied: dict[tuple[str, str], PairRow]  # (harder, easier) that a study compared
    groups: dict[object, list[Traits]]  # by purpose and one muscle or kind of effort
    asked: dict[object, tuple[tuple[Traits, ...], ...]]  # candidates, by what the source is

    def candidates(self, a: Traits) -> Iterator[Traits]:
        """Exercises with a purpose and a main muscle of ``a``; never opposite, never unrated."""
        return chain.from_iterable(self.together(a))

    def together(self, a: Traits) -> tuple[tuple[Traits, ...], ...]:
        """The same, those with equal bounds side by side: a limit need look at one of them only."""
        exercise = a.entry.exercise
        wanted: tuple[Word, ...] = exercise.effort if a.cardio else exercise.primary
        key = (exercise.purpose, a.pattern, wanted)
        if key not in self.asked:
            found = {
                b.slug: b
                for purpose in purposes(a)
                for word in wanted
                for b in self.groups.get((purpose, word), ())
            }
            groups: dict[object, list[Traits]] = {}
            for b in found.values():
                if b.level >= 0 and not b.against & a.pattern:
                    groups.setdefault(b.bounds, []).append(b)
            self.asked[key] = tuple(map(tuple, groups.values()))
        return self.asked[key]

    def only(self, some: Iterable[Traits]) -> Index:
        """The index as if there were no other exercises than these."""
        return _indexed(some, self.studied)


@lru_cache(maxsize=2)
def index(edition: Edition) -> Index:
    """The traits of an edition, made when first asked for; an edition never changes."""
    entries = edition.catalog.entries.items()
    return _indexed(
        (
            traits_of(entry, edition.marks[slug], edition.catalog.entries.get(entry.like or slug))
            for slug, entry in entries
        ),
        {(pair.harder, pair.easier): pair for pair in edition.catalog.pairs},
    )


def _indexed(found: Iterable[Traits], studied: dict[tuple[str, str], PairRow]) -> Index:
    made = Index(
        traits={traits.slug: traits for traits in found}, studied=studied, groups={}, asked={}
    )
    for traits in made.traits.values():
        exercise = traits.entry.exercise
        words: tuple[Word, ...] = exercise.effort if traits.cardio else exercise.primary
        for word in words:
            made.groups.setdefault((exercise.purpose, word), []).append(traits)
    return made
