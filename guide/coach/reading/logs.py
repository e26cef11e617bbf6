"""Logs as training apps export them: a row for each set, under a head that names the columns.

Strong and Hevy write such files (seen in the tests of programs that read them). Their titles are
told exactly, so that no other table is taken for a log; columns that say nothing of a set, such as
the date, are left unread.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from guide.coach.reading.doses import take
from guide.coach.reading.sets import SetLine
from guide.records.dose import MOST, NOTHING

NAME, SET, TYPE = "name", "set", "type"
WEIGHT, DISTANCE = "weight", "distance"  # whose unit stands in a column of its own, or nowhere
_TITLES: Mapping[str, str] = {
    **dict.fromkeys(("exercise name", "exercise title", "exercise"), NAME),
    **dict.fromkeys(("set order", "set index", "set number"), SET),
    "set type": TYPE,
    **{title: title for title in (WEIGHT, DISTANCE, f"{WEIGHT} unit", f"{DISTANCE} unit")},
    "reps": "{} reps",
    "weight kg": "{} kg",
    **dict.fromkeys(("weight lbs", "weight lb"), "{} lb"),
    "distance km": "{} km",
    **dict.fromkeys(("distance meters", "distance m"), "{} m"),
    **dict.fromkeys(("distance miles", "distance mi"), "{} mi"),
    **dict.fromkeys(("seconds", "duration seconds"), "{} s"),
    "rpe": "RPE {}",
}
"""What a column says, or how a line would say its numbers."""

_NO_SET = 2  # letters from which a "set" is a rest or a note between two


class LogRow(NamedTuple):
    """A row of a log; the head of one has no name, and what is no set says nothing of one."""

    name: str = ""
    said: SetLine | None = None


def logged(lines: Iterable[str]) -> tuple[LogRow | None, ...]:
    """Each line as a row of a log; None for a line of anything else."""
    found: list[LogRow | None] = []
    mark, head = "", list[str]()
    for line in lines:
        if (begun := _head(line)) is not None:
            mark, head = begun
            found.append(LogRow())
        else:
            found.append(_row(head, _cells(line, mark)) if head else None)
    return tuple(found)


def _head(line: str) -> tuple[str, list[str]] | None:
    """What parts the cells of a head, and what each column says; None for all other lines."""
    for mark in (",", ";", "\t"):
        told = [_TITLES.get(_plain(cell), "") for cell in _cells(line, mark)]
        if {NAME, SET, "{} reps"} <= {*told}:
            return mark, told
    return None


def _plain(title: str) -> str:
    return " ".join("".join(" " if char in "_()" else char for char in title.casefold()).split())


def _cells(line: str, mark: str) -> list[str]:
    return [cell.strip() for cell in next(csv.reader([line], delimiter=mark), [])]


def _row(head: list[str], cells: list[str]) -> LogRow | None:
    """A row under a head; None where it has other columns."""
    if len(cells) != len(head):
        return None
    told = dict(zip(head, cells, strict=True))
    if not told[NAME]:
        return None
    number = told[SET].casefold()
    if len(number) > _NO_SET and not number.isdecimal():  # "Rest Timer"
        return LogRow(told[NAME])
    said = ", ".join(filter(None, (_said(*pair, told) for pair in zip(head, cells, strict=True))))
    warm = number == "w" or told.get(TYPE, "").casefold().startswith("warm")
    dose, _ = take(said)
    return LogRow(told[NAME], SetLine(dose, numbered=True, warm=warm) if dose != NOTHING else None)


def _said(column: str, cell: str, row: Mapping[str, str]) -> str:
    """A number as a line would say it; empty for none, and where its unit is not told."""
    if column in {WEIGHT, DISTANCE}:
        unit = row.get(f"{column} unit")
        column = f"{{}} {unit}" if unit else ""
    amount = _amount(cell) if "{}" in column else 0.0
    return column.replace("{}", f"{amount:g}") if amount else ""


def _amount(cell: str) -> float:
    """A number as such files write it; 0 for what is none, or nothing."""
    try:
        amount = float(cell.replace(",", "."))
    except ValueError:
        return 0.0
    return amount if 0 < amount <= MOST else 0.0
