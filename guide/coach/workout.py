"""A pasted programme, line by line: which exercises it asks for, and how much of each.

No line is lost: each comes back as it was written, whatever was made of it. Pure and bounded: a
text longer than ``reading.MAX_TEXT`` or ``MAX_LINES`` raises TooLong before anything is read.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct, structs

from guide.coach import naming, reading
from guide.coach.line_parts import Part, Parts, share
from guide.edition import Edition
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
    one: reading.SetLine | None = None  # what it says of one set of an exercise


class Programme(Struct, frozen=True):
    """Everything that was read."""

    lines: tuple[Line, ...]

    @property
    def items(self) -> tuple[Item, ...]:
        """The exercises in their order, the ones not recognised included."""
        return tuple(item for line in self.lines for item in line.items)


def read(edition: Edition, text: str, named: Mapping[str, str] | None = None) -> Programme:
    """Every line of a text; ``named`` says which exercise (slug) a name (key) is; see TooLong."""
    reader = _Reader(edition, named or {})
    lines = reading.lines(text)
    told = zip(lines, reading.rows(lines), reading.logged(lines), strict=True)
    read = [
        reader.logged(number, line, log) if log else reader.line(number, line, row)
        for number, (line, row, log) in enumerate(told, 1)
    ]
    return Programme(tuple(_with_rounds(_with_sets(read))))


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


def _with_sets(lines: Sequence[Line]) -> Iterator[Line]:
    """Lines that say only how much of the exercise above them as its sets."""
    under: list[Line] = []
    said: list[reading.SetLine] = []
    for line in lines:
        begins = line.one and line.kind is LineKind.EXERCISE  # the first row of a log
        one = line.one or (_as_set(line, under[0], said) if under else None)
        if line.kind is LineKind.SET or (one and not begins):
            dose = one.dose if one else NOTHING
            under.append(structs.replace(line, kind=LineKind.SET, dose=dose, group="", items=()))
            said += [one] if one else []
            continue
        if under and line.kind is LineKind.NOTE and len(under[0].items) == 1:
            under.append(line)  # what was felt, between an exercise and its sets
            continue
        yield from _with_dose(under, said)
        under, said = [line], [line.one] if line.one else []
    yield from _with_dose(under, said)


def _as_set(line: Line, exercise: Line, said: Sequence[reading.SetLine]) -> reading.SetLine | None:
    """What a line says of the one exercise above it; None where it says anything else."""
    if len(exercise.items) != 1:
        return None
    found = reading.set_line(line.text)
    if found is None or found.numbered:
        return found
    more = found.told or _goes_with(line, found.dose, exercise.items[0].dose, said)
    return found if more else None


def _goes_with(line: Line, dose: Dose, own: Dose, said: Sequence[reading.SetLine]) -> bool:
    """Whether what a line without a number says is more of the exercise above with its own dose."""
    if line.kind is LineKind.EXERCISE:
        return False
    if line.kind is LineKind.GROUP:  # "4 sets" under its exercise, but "3 rounds" over others
        opens = line.text.rstrip().endswith((":", "of"))
        return bool(dose.sets) and own == NOTHING and not opens
    if structs.replace(dose, rest=None) == NOTHING:  # "Rest 2 min" may be for all of them
        return bool(said)
    again = own.reps or own.time or own.distance
    return not again or bool(dose.load)


def _with_dose(under: Sequence[Line], said: Sequence[reading.SetLine]) -> Sequence[Line]:
    """An exercise with its sets, if any, or any other line."""
    if not said:
        return under
    exercise, *sets = under
    (item,) = exercise.items
    item = structs.replace(item, dose=reading.with_sets(item.dose, said))
    return [structs.replace(exercise, items=(item,)), *sets]


def _with_rounds(lines: Iterable[Line]) -> Iterator[Line]:
    """Exercises of a group that is done several times over, with how often.

    A group in a line of its own goes on to the next heading or group, or to an exercise that says
    its own sets.
    """
    over = NOTHING
    for line in lines:
        if line.kind in {LineKind.GROUP, LineKind.HEADING} or line.group:
            over = _times_over(line)
        if line.kind is not LineKind.EXERCISE:
            yield line
            continue
        if any(item.dose.sets or item.dose.rounds for item in line.items):
            over = NOTHING
        items = (structs.replace(item, dose=item.dose.with_missing(over)) for item in line.items)
        yield structs.replace(line, items=tuple(items))
        over = NOTHING if line.group else over


def _times_over(line: Line) -> Dose:
    """How often a group is done, by its own words: "3 rounds", "3 sets:", "Superset x3"."""
    if line.kind is LineKind.HEADING and not line.group:  # "Warm-up: 2 rounds"
        return Dose(rounds=line.dose.rounds)
    dose, _ = reading.take(line.group)
    if dose.sets:
        return Dose(sets=dose.sets)
    return Dose(rounds=dose.rounds or reading.times_over(line.group))


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
