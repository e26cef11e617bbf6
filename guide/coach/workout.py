"""A pasted programme, line by line: which exercises it asks for, and how much of each.

No line is lost: each comes back as it was written, whatever was made of it. Pure and bounded: a
text longer than ``reading.MAX_TEXT`` or ``MAX_LINES`` raises TooLong before anything is read.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Mapping

from msgspec import structs

from guide.coach import naming, reading
from guide.coach.belonging import with_rounds, with_sets
from guide.coach.line_parts import Part, Parts, share
from guide.coach.lines import Item, Line, Programme
from guide.edition import Edition
from guide.records.dose import NOTHING
from guide.words import LineKind, Sureness


def read(edition: Edition, text: str, named: Mapping[str, str] | None = None) -> Programme:
    """Every line of a text; ``named`` says which exercise (slug) a name (key) is; see TooLong."""
    reader = _Reader(edition, named or {})
    lines = reading.lines(text)
    told = zip(lines, reading.rows(lines), reading.logged(lines), strict=True)
    read = [
        reader.logged(number, line, log) if log else reader.line(number, line, row)
        for number, (line, row, log) in enumerate(told, 1)
    ]
    read = [
        structs.replace(line, apart=apart)
        for line, apart in zip(read, reading.apart(text), strict=True)
    ]
    return Programme(tuple(with_rounds(with_sets(read))))


def key(text: str) -> str:
    """A short mark of a written text, the same however it is spaced or capitalised."""
    return f"{zlib.crc32(' '.join(text.casefold().split()).encode()):08x}"


class _Reader:
    """Makes lines of the texts of one programme."""

    def __init__(self, edition: Edition, named: Mapping[str, str]) -> None:
        self.edition = edition
        self.named = {name: slug for name, slug in named.items() if slug in edition.marks}
        self.parts = Parts(edition)
        self.last = ""  # exercise of the log that is read

    def logged(self, number: int, text: str, log: reading.LogRow) -> Line:
        """A row of an app's log: the first set of an exercise names it, the others go with it."""
        again, self.last = log.name == self.last, log.name
        made = Line(number=number, text=text, kind=LineKind.NOTE, key=key(text), one=log.said)
        if not log.name:
            return structs.replace(made, kind=LineKind.HEADING)
        if again:
            return structs.replace(made, kind=LineKind.SET)  # or the rest between two
        whole = self.parts.read(log.name)
        item = self._item(structs.replace(whole, dose=NOTHING))
        return structs.replace(made, kind=LineKind.EXERCISE, items=(item,))

    def line(self, number: int, text: str, row: reading.Row | None) -> Line:
        """One line as what it is; ``row``: what it says as one of a table."""
        self.last = ""
        if row and not row.name:
            return Line(number=number, text=text, kind=LineKind.HEADING, key=key(text))
        bare = reading.bare(text)
        group, items = "", self._in_row(row) if row else ()
        if not items:
            group, items = self._as_exercises(bare)
        if not items:
            return _without_exercise(number, text, bare)
        return Line(number=number, text=text, kind=LineKind.EXERCISE, key=key(text), items=items,
                    group=group)  # fmt: skip

    def _in_row(self, row: reading.Row) -> tuple[Item, ...]:
        """The exercises that the name of a row names, each with all the row says; or none."""
        name = reading.bare(row.name)
        if self._only_heading(name):
            return ()
        parts = self.parts.several(name)
        if not parts:
            whole = self.parts.read(name)
            dose = whole.dose.with_missing(row.dose)
            parts = [structs.replace(whole, dose=dose, guess=self.parts.guess(whole.pieces, dose))]
            if parts[0].guess is None and not self._reads_as_name(name, parts[0]):
                return ()
        return tuple(
            structs.replace(item, dose=item.dose.with_missing(row.dose),
                            note=", ".join(filter(None, (item.note, *row.notes))))
            for item in map(self._item, parts)
        )  # fmt: skip

    def _as_exercises(self, bare: str) -> tuple[str, tuple[Item, ...]]:
        """The group a line begins or ends with, and its exercises; none where it names none."""
        group, rest = reading.group_in_front(bare)
        if group and self._only_heading(rest):  # "Min 3: rest"
            return "", ()
        if _stands_alone(group, rest) or self._only_heading(bare) or reading.is_remark(bare):
            return "", ()
        inner = reading.without_heading(bare)
        if inner != bare and not self.parts.read(bare).is_name:
            if self._only_heading(inner):
                return "", ()
            bare, (group, rest) = inner, reading.group_in_front(inner)
        if group and self.parts.read(bare).is_name:  # "drop set" is a group, "ladder drill" is none
            group, rest = "", bare
        if not group:
            group, rest = reading.group_behind(bare)
        return group, self._items(reading.without_superset(rest if group else bare))

    def _only_heading(self, text: str) -> bool:
        if reading.ends_in_a_day(text) and not self.parts.read(text).sure:
            return True
        if reading.is_part(text):
            return True
        return reading.only_heading(text) and not self.parts.read(text).is_name

    def _items(self, text: str) -> tuple[Item, ...]:
        parts = self.parts.several(text)
        if parts:
            return tuple(self._item(part) for part in share(parts))
        whole = self.parts.read(text)
        if whole.guess is None and not self._reads_as_name(text, whole):
            return ()
        return (self._item(whole),)

    def _item(self, part: Part) -> Item:
        found = part.guess
        name = found.name if found else ", ".join(part.pieces)
        made = Item(
            name=name,
            key=key(name),
            dose=part.dose,
            slug=found.slug if found else None,
            sureness=found.sureness if found else Sureness.NOT_RECOGNISED,
            left_out=found.left_out if found else (),
            left_open=bool(found and found.instead),
            nearest=self._others(name, found),
            note=_note(found.beside if found else (), part.unread),
        )
        named = self.named.get(made.key)
        if named is None:
            return made
        return structs.replace(made, slug=named, sureness=Sureness.SURE, left_out=(),
                               left_open=False, chosen=True)  # fmt: skip

    def _others(self, name: str, found: naming.Guess | None) -> tuple[str, ...]:
        """What else a name may mean that was not surely recognised."""
        if found and (found.instead or found.sureness is Sureness.SURE):
            return found.instead
        taken = found.slug if found else None
        return tuple(slug for slug in naming.nearest(self.edition, name) if slug != taken)

    def _reads_as_name(self, text: str, part: Part) -> bool:
        """Whether a line that names nothing we know was meant to name something."""
        if _reads_as_heading(text) or all(map(reading.only_when, part.pieces)):
            return False
        if reading.is_title(text) and not (part.dose.time or part.dose.distance):
            return False  # "5x5 workout" is no exercise; "pilates session 20 min" is one to do
        measured = structs.replace(part.dose, rest=None) != NOTHING
        if measured:
            return len(" ".join(part.pieces).split()) < reading.LONG_NOTE
        return not reading.is_note(text)


def _without_exercise(number: int, text: str, bare: str) -> Line:
    """A line that names no exercise: a group alone, a heading or a note."""
    dose, _ = reading.take(bare)
    group, rest = reading.group_in_front(bare)
    if _stands_alone(group, rest):
        over = dose.rounds or (None if dose.sets else reading.times_over(group))
        dose = structs.replace(dose, reps=None, rounds=over)  # "EMOM 10" are minutes
        return Line(number=number, text=text, kind=LineKind.GROUP, key=key(text), dose=dose,
                    group=group)  # fmt: skip
    titled = reading.is_title(bare) and not reading.is_note(bare)
    heading = titled or (_reads_as_heading(bare) and not reading.is_remark(bare))
    kind = LineKind.HEADING if heading else LineKind.NOTE
    return Line(number=number, text=text, kind=kind, key=key(text), dose=dose)


def _stands_alone(group: str, rest: str) -> bool:
    """Whether nothing is left of a line behind the words for its group."""
    return bool(group) and not rest.strip(" :–-.")


def _reads_as_heading(bare: str) -> bool:
    if reading.only_heading(bare):
        return bool(re.search(r"[^\W\d_]", bare))
    return bare.endswith(":") or reading.only_heading(re.split(r"[:–(-]", bare)[0] or "x")


def _note(beside: tuple[str, ...], unread: tuple[str, ...]) -> str:
    """What else stands in a line, and the figures that nobody knows the meaning of."""
    told = [piece for piece in beside if not any(each.startswith(piece) for each in unread)]
    return ", ".join(dict.fromkeys((*told, *unread)))
