"""Filters of boxes to tick without counts, as the pages of swaps and of workouts have them."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from functools import lru_cache

from guide.coach.equipment import ALWAYS_THERE
from guide.edition import Edition
from guide.pages.parts import Facet, Option
from guide.words import Kit, Word


def boxes(
    name: str, legend: str, words: Iterable[Word], chosen: Collection[Word], *before: Option
) -> Facet:
    """A filter of ``words``; ``before`` are choices that stand before them."""
    told = (Option(value=word.value, text=word.label, on=word in chosen) for word in words)
    options = (*before, *told)
    return Facet(
        name=name,
        legend=legend,
        many=True,
        options=options,
        chosen=sum(option.on for option in options),
    )


def kit_boxes(edition: Edition, chosen: Collection[Kit], *, none: bool) -> Facet:
    """What I have; ``none``: nothing at all is ticked."""
    nothing = Option(value="none", text="No equipment", on=none)
    return boxes("kit", "What I have", _kit(edition), chosen, nothing)


@lru_cache(maxsize=2)
def _kit(edition: Edition) -> tuple[Kit, ...]:
    """What exercises need, less what is everywhere."""
    used = {k for e in edition.catalog.entries.values() for row in e.exercise.kit for k in row}
    return tuple(kit for kit in Kit if kit in used and kit not in ALWAYS_THERE)
