"""Tables that are pasted, from a spreadsheet or a page: what each cell of a row says.

A head ("Exercise, Sets, Reps, Weight") says it for the rows under it. Without one, only what can
hardly be anything else is read: sets, then repetitions, then what has its unit. All else is a note.
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from enum import StrEnum, auto

from msgspec import Struct, structs

from guide.coach.reading.doses import take
from guide.coach.reading.rules import GAP
from guide.records.dose import NOTHING, Dose

MOST_SETS = 10  # in a cell that no head calls sets
MOST_CELLS = 12
MOST_WORDS = 3  # in a cell of a head


class Column(StrEnum):
    """What the cells of a column say."""

    NAME = auto()
    SETS = auto()
    REPS = auto()
    TIME = auto()
    DISTANCE = auto()
    LOAD = auto()
    REST = auto()
    RPE = auto()
    RIR = auto()
    TEMPO = auto()
    ORDER = auto()  # of the row: "A1"
    NOTE = auto()
    LOG = auto()  # of one set or week: "Set 1", "Week 2"


class Row(Struct, frozen=True):
    """A row of a table; without a name it is the head of one."""

    name: str = ""
    dose: Dose = NOTHING
    notes: tuple[str, ...] = ()  # of cells that are no dose, or not surely


_SAYS = {
    word: column
    for column, written in {
        Column.NAME: "exercise exercises movement movements lift lifts name übung übungen",
        Column.SETS: "set sets series sätze",
        Column.REPS: "rep reps repetitions wdh wiederholungen",
        Column.TIME: "time duration",
        Column.DISTANCE: "distance",
        Column.LOAD: "weight weights load loads kg lb lbs gewicht 1rm %1rm %",
        Column.REST: "rest pause break",
        Column.RPE: "rpe",
        Column.RIR: "rir",
        Column.TEMPO: "tempo",
        Column.ORDER: "order no nr #",
        Column.NOTE: "note notes comment comments",
    }.items()
    for word in written.split()
}
_AMOUNTS = {Column.REPS, Column.TIME, Column.DISTANCE}
_IN_FRONT = {Column.REST: "rest ", Column.RPE: "RPE ", Column.RIR: "RIR ", Column.TEMPO: "tempo "}
_UNITS = {
    Column.TIME: re.compile(r"\b(s|secs?|seconds|mins?|minutes)\b", re.IGNORECASE),
    Column.DISTANCE: re.compile(r"\b(m|km|miles?|yards|yd|ft)\b", re.IGNORECASE),
    Column.LOAD: re.compile(r"(\bkgs?\b|\blbs?\b|%)", re.IGNORECASE),
    Column.REST: re.compile(r"\b(s|secs?|seconds|mins?|minutes)\b", re.IGNORECASE),
}
"""The unit that a head says for the numbers under it: "Weight (kg)"."""

_NUMBER = re.compile(r"\d{1,5}(?:[.,]\d{1,2})?(?:\s?[-–]\s?\d{1,5}(?:[.,]\d{1,2})?)?")
_SETS = re.compile(r"(\d{1,2}(?:\s?[-–]\s?\d{1,2})?)(?:\s*(?:sets?|x))?", re.IGNORECASE)
_FIGURE = re.compile(r"\d(?!\s?rm\b)", re.IGNORECASE)
_LOG = re.compile(r"(?:set|week|wk|day|round)\s*#?\d{1,2}", re.IGNORECASE)
_ORDER = re.compile(r"\(?(?:[A-Ha-h]\d{0,2}|\d{1,2})[.):]?")
_LETTERS = re.compile(r"[^\W\d_]{2}")
_BLANK = frozenset({"", "-", "–", "—", "/", "n/a"})


def rows(lines: Iterable[str]) -> tuple[Row | None, ...]:
    """Each line as a row of a table; None for a line that is to be read as it stands."""
    found: list[Row | None] = []
    mark_of_head = ""
    head: tuple[str, ...] = ()
    for line in lines:
        mark, cells = _cells(line)
        if _is_head(cells, strict=mark in {", ", ","}):
            mark_of_head, head = mark, cells
            found.append(Row())
            continue
        under = _under(head, cells) if mark == mark_of_head else None
        found.append(under or _alone(cells, strict=mark not in {"\t", "|"}))
    return tuple(found)


def _cells(line: str) -> tuple[str, tuple[str, ...]]:
    """What stands between the cells of a line, and the cells; none of an ordinary line."""
    mark = next((mark for mark in ("\t", "|", ";", ", ", ",") if mark in line), "  ")
    bare = line.strip().strip("|") if mark == "|" else line.strip()
    if mark == ", ":  # a comma without a space is a decimal point there
        parts = bare.split(mark)
    elif mark == "  ":
        parts = re.split(r"\s{2,}", bare)
    else:
        parts = next(csv.reader([bare], delimiter=mark), [])
    cells = [part.strip() for part in parts]
    while cells and cells[-1] in _BLANK:
        cells.pop()
    return mark, tuple(cells) if 1 < len(cells) <= MOST_CELLS else ()


def _column(cell: str) -> Column | None:
    """The column that a cell of a head names; None for what no head says."""
    if _LOG.fullmatch(cell):
        return Column.LOG
    found = re.sub(r"[()/:]", " ", cell.casefold()).split()
    if len(found) > MOST_WORDS or _FIGURE.search(cell):
        return None
    return next((_SAYS[word] for word in found if word in _SAYS), None)


def _columns(head: tuple[str, ...]) -> list[Column]:
    """What each cell of a head says; of two that say the same neither is sure."""
    told = [_column(cell) for cell in head]
    if Column.NAME not in told and told[:1] == [None]:  # "Legs | Sets | Reps"
        told[0] = Column.NAME
    times = Counter(told)
    return [column if column and times[column] == 1 else Column.NOTE for column in told]


def _is_head(cells: tuple[str, ...], *, strict: bool) -> bool:
    """Whether cells name columns: the exercise and what is counted; ``strict``: every one."""
    told = [_column(cell) for cell in cells]
    if (strict and None in told) or any(
        _column(cell) is None and _FIGURE.search(cell) for cell in cells
    ):
        return False
    counted = {*told} - {None, Column.NAME, Column.ORDER, Column.NOTE}
    return {Column.SETS, Column.REPS} <= counted or (Column.NAME in told and bool(counted))


def _under(head: tuple[str, ...], cells: tuple[str, ...]) -> Row | None:
    """A row under a head; None where its cells are not what the head says."""
    columns = _columns(head)
    cell_of = dict(zip(columns, cells, strict=False))
    name = cell_of.get(Column.NAME, "")
    if not _LETTERS.search(name) or len(cells) > len(columns):
        return None
    sets = _SETS.fullmatch(cell_of.get(Column.SETS, ""))
    if not sets and cell_of.get(Column.SETS, "") not in _BLANK:
        return None
    told = _Told()
    front = f"{sets[1]} x " if sets else ""
    for column, title, cell in zip(columns, head, cells, strict=False):
        if cell in _BLANK or column in {Column.NAME, Column.SETS, Column.ORDER}:
            continue
        if column in {Column.NOTE, Column.LOG}:
            told.notes.append(cell if _column(title) is Column.NOTE else f"{title} {cell}")
            continue
        text = _with_unit(column, title, cell)
        if text and front and column in _AMOUNTS:
            text, front = f"{front}{text}", ""
        told.hear(text, f"{title} {cell}")
    if front:
        told.hear(front.replace("x", "sets"), front)
    return Row(name, told.dose, tuple(told.notes))


def _with_unit(column: Column, title: str, cell: str) -> str:
    """A cell as a line would say it, with the unit of its head; empty where nobody says it."""
    front = _IN_FRONT.get(column, "")
    if not _NUMBER.fullmatch(cell):
        return f"{front}{cell}"
    if column in _UNITS:
        unit = _UNITS[column].search(title)
        return f"{front}{cell} {unit[1]}" if unit else ""
    return f"{cell} reps" if column is Column.REPS else f"{front}{cell}"


def _alone(cells: tuple[str, ...], *, strict: bool) -> Row | None:
    """A row without a head; ``strict``: its name has no digit, as what parts it may be text."""
    while len(cells) > 1 and _ORDER.fullmatch(cells[0]):
        cells = cells[1:]
    if len(cells) < 3 or not _LETTERS.search(cells[0]) or (strict and re.search(r"\d", cells[0])):
        return None
    name, first, amount, *others = cells
    whole = [int(cell) for cell in cells[1:] if re.fullmatch(r"\d{1,4}", cell)]
    if len(whole) == len(cells) - 1 > 2 and whole == sorted(whole, reverse=True):
        return Row(name, take(", ".join(cells[1:]))[0])  # 12, 10, 8: from set to set
    sets = _SETS.fullmatch(first)
    if sets and int(re.findall(r"\d+", first)[-1]) > MOST_SETS and _NUMBER.match(amount):
        return Row(name, NOTHING, cells[1:])
    dose, left = take(f"{sets[1]} x {amount}" if sets else "")
    if not dose.sets or re.search(r"\w", left.replace(GAP, "")):
        return None
    told = _Told(dose)
    for cell in others:
        if cell not in _BLANK:
            told.hear("" if _NUMBER.fullmatch(cell) else cell, cell)
    return Row(name, told.dose, tuple(told.notes))


class _Told:
    """What the cells of a row said so far."""

    def __init__(self, dose: Dose = NOTHING) -> None:
        self.dose = dose
        self.notes: list[str] = []

    def hear(self, text: str, cell: str) -> None:
        """A cell as a line would say it; what says nothing, or something again, is a note."""
        dose, left = take(text)
        more = {name for name, value in structs.asdict(dose).items() if value}
        said = {name for name, value in structs.asdict(self.dose).items() if value}
        counted = "time" in more and bool(said & {"reps", "distance"})  # or is it a rest?
        if not more or more & said or counted:
            self.notes.append(cell)
            return
        self.dose = self.dose.with_missing(dose)
        self.notes += _lettered(left)


def _lettered(left: str) -> Iterator[str]:
    parts = (part.strip(" ,;:()@") for part in left.split(GAP))
    return (part for part in parts if re.search(r"\w", part))
