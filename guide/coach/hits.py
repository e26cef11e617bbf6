"""What a search finds."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct, structs

from guide.coach.names import Target


class Hit(Struct, frozen=True):
    """An exercise found."""

    slug: str
    name: str
    matched: str  # the name or alias that matched
    distance: float  # 0: every typed word stands in it; about 1 more for each slip
    left_out: tuple[str, ...] = ()  # typed words that none of its names has, as they were typed
    added: tuple[str, ...] = ()  # of the best: what makes it more special than what was typed
    stands_in: bool = False  # what matched is the name of another thing, which is missing


def hit(target: Target, distance: float, left_out: tuple[str, ...] = ()) -> Hit:
    """The exercise that this name is one of."""
    name = target.entry.exercise.name
    found = Hit(target.entry.slug, name, target.shown, distance, left_out)
    return structs.replace(found, stands_in=True) if target.stands_in else found


def once(hits: Iterable[Hit]) -> list[Hit]:
    """The first hit of each exercise."""
    first: dict[str, Hit] = {}
    for found in hits:
        first.setdefault(found.slug, found)
    return list(first.values())
