"""Published figures and effects in words, and what each one is used for."""

from __future__ import annotations

from collections.abc import Mapping

from guide.records.evidence import EffectRow, LoadRow
from guide.words import About, RowKind, Seen

FILTERS: Mapping[str, Mapping[str, str]] = {
    "kind": {word.value: word.label for word in RowKind},
    "about": {word.value: word.label for word in About},
    "seen": {word.value: f"seen {word.label}" for word in Seen},
}
"""What a chosen filter is called, by field and value of the address."""

UNITS: Mapping[str, str] = {
    "BW": "times body weight",
    "BW·s": "body weights × seconds",
    "BW/s": "body weights a second",
    "%BW": "% of body weight",
    "RR": "times the risk",
    "in words": "",
    "tier": "",
}
DIRECTIONS: Mapping[str, str] = {
    "reduces": "less",
    "increases": "more",
    "no clear effect": "no clear change",
    "mixed": "less in one way, more in another",
    "ranking": "an order of exercises",
    "disputed": "open: see the note",
}


def figure(row: LoadRow) -> str:
    """Such as ``5.1 times body weight``."""
    value = row.value if isinstance(row.value, str) else f"{row.value:g}"
    spread = "" if row.sd is None else f" (± {row.sd:g})"
    return f"{value} {UNITS.get(row.unit, row.unit)}".strip() + spread


def effect(row: EffectRow) -> str:
    """Such as ``less, by 22 %``."""
    said = DIRECTIONS[row.direction]
    return said if row.percent is None else f"{said}, by {abs(row.percent):g} %"


def seen(row: LoadRow | EffectRow) -> str:
    """How directly a row was seen, as it opens a line."""
    label = row.confidence.label
    return label[0].upper() + label[1:]


def used(kind: str, count: int) -> str:
    """What a row does, before the exercises it does it for."""
    noun = "exercise" if count == 1 else "exercises"
    mark = "mark" if count == 1 else "marks"
    return {
        "measures": f"Gives the mark of {count} {noun}",
        "stands_for": f"Stands in for {count} {noun} nobody measured",
        "scales": f"Helps to scale {count} estimated {mark}",
        "forms": f"Behind a change of {count} {noun}",
        "swaps": "Behind a swap",
    }[kind]


NOT_USED = "No mark rests on it. It stands here for comparison."
HELD = "The model is held against it."


def rows_found(total: int, page: int, pages: int) -> str:
    """Such as ``406 rows, page 2 of 17``."""
    noun = "row" if total == 1 else "rows"
    return f"{total} {noun}, page {page} of {pages}" if pages > 1 else f"{total} {noun}"


def chip(name: str, value: str, studies: Mapping[str, str]) -> str:
    """What a filter in use is called; ``studies`` are names by slug."""
    if name == "study":
        return studies.get(value, value)
    if name == "used":
        return "only what is used"
    if name == "q":
        return f"“{value}”"
    return FILTERS[name][value]
