"""Every way the dials of an exercise can stand."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import product

from msgspec import structs

from guide.records.query import Dials
from guide.words import Word


def every_setting(rows: Mapping[str, tuple[Word, ...]]) -> list[Dials]:
    """One for each combination of the words offered, by name of the dial."""
    return [
        structs.replace(Dials(), **dict(zip(rows, words, strict=True)))
        for words in product(*rows.values())
    ]
