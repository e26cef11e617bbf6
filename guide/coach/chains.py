"""Lifts done in one go: which of them was found, and which that leaves out.

A "snatch pull + snatch" has no word that the snatch pull lacks, and is more than that all the same.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import structs

from guide.coach.fitting import Fitting, run
from guide.coach.hits import Hit
from guide.coach.spelling import words

JOINING = frozenset({"then", "plus"})
JOINED = re.compile(r"\s(?:then|plus)\s|\s[&+]\s", re.IGNORECASE)
_SAYS_BOTH = re.compile(r"\s(?:and|to|into|then|plus|[&+])\s", re.IGNORECASE)


def told(names: Fitting, text: str, hits: Sequence[Hit]) -> list[Hit]:
    """The hits, where the first is one lift of a chain, with the others that it leaves out.

    Only lifts that are names in full: of "clean + 2 jerks" the words say what is lost.
    """
    parts = JOINED.split(text)
    if not hits or len(parts) == 1 or names.exactly(text) or _SAYS_BOTH.search(hits[0].matched):
        return [*hits]
    best, *others = hits
    called = [_called(names, part) for part in parts]
    own = next((place for place, slugs in enumerate(called) if best.slug in slugs), None)
    lost = (
        part
        for place, (part, slugs) in enumerate(zip(parts, called, strict=True))
        if place != own and slugs - {best.slug} and not {*part.split()}.issubset(best.left_out)
        if own is not None or any(_within(part, other) for other in parts if other != part)
    )
    said = (word for word in best.left_out if word.casefold() not in JOINING)
    return [structs.replace(best, left_out=tuple(dict.fromkeys((*said, *lost)))), *others]


def _within(part: str, other: str) -> bool:
    """Whether one lift is called as another is in part: "hang snatch (above the knee) + snatch"."""
    return {*words(part)} <= {*words(other)}


def _called(names: Fitting, part: str) -> set[str]:
    """The exercises that have just this name."""
    numbers = names.strictly.exact.exactly(run(part))
    return {names.targets[number].entry.slug for number in numbers}
