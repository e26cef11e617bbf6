"""What was made of a programme: its lines, and the exercises of each."""

from __future__ import annotations

from msgspec import Struct

from guide.coach import reading
from guide.records.dose import NOTHING, Dose
from guide.words import LineKind, Sureness


class Item(Struct, frozen=True, kw_only=True):
    """One exercise of a line."""

    name: str  # as it was written
    key: str  # of that name: the same for the same words anywhere
    dose: Dose
    slug: str | None
    sureness: Sureness
    left_out: tuple[str, ...] = ()  # written words that the exercise has in none of its names
    left_open: bool = False  # the line lets one choose: ``nearest`` are the others
    chosen: bool = False  # by the person, from the nearest names
    nearest: tuple[str, ...] = ()  # slugs of what else it may mean, where that is not sure
    note: str = ""  # what else stands there


class Line(Struct, frozen=True, kw_only=True):
    """One line with something on it."""

    number: int  # from 1, of the lines with something on them
    text: str  # as it was written
    kind: LineKind
    key: str  # of the text
    items: tuple[Item, ...] = ()
    group: str = ""  # the word for the group in front: "3 rounds", "Superset"
    dose: Dose = NOTHING  # of a group or a note that says how much, but of nothing
    apart: bool = False  # a blank line stands above it
    one: reading.SetLine | None = None  # what it says of one set of an exercise


class Programme(Struct, frozen=True):
    """Everything that was read."""

    lines: tuple[Line, ...]

    @property
    def items(self) -> tuple[Item, ...]:
        """The exercises in their order, the ones not recognised included."""
        return tuple(item for line in self.lines for item in line.items)
