"""A pasted programme, line by line: which exercises it asks for, and how much of each.

No line is lost: each comes back as it was written, whatever was made of it. Pure and bounded: a
text longer than ``reading.MAX_TEXT`` or ``MAX_LINES`` raises TooLong before anything is read.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct, structs

from guide.coach import naming, reading
from guide.edition import Edition
from guide.records.dose import NOTHING, Dose
from guide.words import LineKind, Sureness

MOST_IN_A_LINE = 12  # exercises


class Item(Struct, frozen=True, kw_only=True):
    """One exercise of a line."""

    name: str  # as it was written
    key: str  # of that name: the same for the same words anywhere
    dose: Dose
    slug: str | None
    sureness: Sureness
    left_out: tuple[str, ...] = ()  # written words that the exercise has in none of its names
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
    told = zip(lines, reading.rows(lines), strict=True)
    return Programme(tuple(reader.line(number, *line) for number, line in enumerate(told, 1)))


def key(text: str) -> str:
    """A short mark of a written text, the same however it is spaced or capitalised."""
    return f"{zlib.crc32(' '.join(text.casefold().split()).encode()):08x}"


_STRONG = re.compile(
    r"""
      \s [+] \s | (?<=[a-z)\d]) \s* [+] \s* (?=[A-Za-z])
    | \s* ; \s* | \s (?: -> | => | → | ➔ | & \s then ) \s
    | \s [/] \s (?= \D ) | \s // \s
    | \s (?: super [\s-]? set (?: ted )? | ss ) (?: \s (?: with | w/ ) | \s* : ) \s?
    | (?: ^ | [,;/]? \s+ ) min (?: ute )? \s* \d{1,2} \s* : \s
    | \s (?: then | followed \s by | straight \s into | into ) \s
    | ,? \s+ (?= [A-H][1-6] [.):] \s | [2-9] [.)] \s+ [a-z] )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_WEAK = re.compile(
    r"\s*,\s+(?=\D|\d+\s*[a-z])|\s+(?:and|&|n)\s+|\s+w/\s+|(?<=[a-z])/(?=[a-z])"
    r"|(?<=[a-z])[/\s]\s{0,3}(?=\d{1,3}\s+(?!sec|min|hour|rep|set|time|round|step|breath|kilo|pound"
    r"|met|mile|yard|feet|cal)[a-z]{3})",
    re.IGNORECASE,
)


class _Part(Struct, frozen=True):
    """A stretch of a line: its dose and what it names."""

    dose: Dose
    pieces: tuple[str, ...]
    guess: naming.Guess | None
    unread: tuple[str, ...] = ()  # figures

    @property
    def sure(self) -> bool:
        return self.guess is not None and self.guess.sureness is Sureness.SURE


class _Reader:
    """Reads the lines of one text; takes each stretch apart and looks each name up once."""

    def __init__(self, edition: Edition, named: Mapping[str, str]) -> None:
        self.edition = edition
        self.named = {name: slug for name, slug in named.items() if slug in edition.marks}
        self.parts: dict[tuple[str, bool], _Part] = {}
        self.guessed: dict[tuple[object, ...], naming.Guess | None] = {}

    def line(self, number: int, text: str, row: reading.Row | None = None) -> Line:
        """One line as what it is; ``row``: what it says as one of a table."""
        if row and not row.name:
            return Line(number=number, text=text, kind=LineKind.HEADING, key=key(text))
        if row and (items := self._in_row(row)):
            return Line(number=number, text=text, kind=LineKind.EXERCISE, key=key(text),
                        items=items)  # fmt: skip
        bare = reading.bare(text)
        made = self._as_exercises(bare)
        if made is None:
            dose, _ = reading.take(bare)
            titled = reading.is_title(bare) and not reading.is_note(bare)
            kind = LineKind.HEADING if titled or _reads_as_heading(bare) else LineKind.NOTE
            group, rest = reading.group_in_front(bare)
            if group and not rest.strip(" :–-."):
                kind = LineKind.GROUP
                over = dose.rounds or (None if dose.sets else reading.times_over(group))
                dose = structs.replace(dose, reps=None, rounds=over)  # "EMOM 10" are minutes
            return Line(number=number, text=text, kind=kind, key=key(text), dose=dose,
                        group=group if kind is LineKind.GROUP else "")  # fmt: skip
        group, items = made
        return Line(number=number, text=text, kind=LineKind.EXERCISE, key=key(text), items=items,
                    group=group)  # fmt: skip

    def _in_row(self, row: reading.Row) -> tuple[Item, ...]:
        """The exercises that the name of a row names, each with all the row says; or none."""
        name = reading.bare(row.name)
        if reading.only_heading(name) and not self._whole(name):
            return ()
        whole = self._part(name)
        parts = self._several(name, whole)
        if not parts:
            dose = whole.dose.with_missing(row.dose)
            parts = [structs.replace(whole, dose=dose, guess=self._guess(whole.pieces, dose))]
            if parts[0].guess is None and not self._reads_as_name(name, parts[0]):
                return ()
        return tuple(
            structs.replace(item, dose=item.dose.with_missing(row.dose),
                            note=", ".join(filter(None, (item.note, *row.notes))))
            for item in map(self._item, parts)
        )  # fmt: skip

    def _as_exercises(self, bare: str) -> tuple[str, tuple[Item, ...]] | None:
        """The exercises of a line, with the group it begins with; None where it names none."""
        group, rest = reading.group_in_front(bare)
        if group and not rest.strip(" :–-."):
            return None
        if reading.only_heading(bare) and not self._whole(bare):
            return None
        inner = reading.without_heading(bare)
        if inner != bare and not self._whole(bare):
            if reading.only_heading(inner) and not self._whole(inner):
                return None
            bare, (group, rest) = inner, reading.group_in_front(inner)
        if group and self._whole(bare):  # "drop set" is a group, "ladder drill" is none
            group, rest = "", bare
        if not group:
            group, rest = reading.group_behind(bare)
        items = self._items(reading.without_superset(rest if group else bare))
        return (group, items) if items else None

    def _whole(self, text: str) -> bool:
        """Whether all of a text, but for its dose, is the name of an exercise."""
        part = self._part(text)
        return part.sure and len(part.pieces) == 1 and _same(part)

    def _items(self, text: str) -> tuple[Item, ...]:
        whole = self._part(text)
        parts = self._several(text, whole)
        if parts:
            return tuple(self._item(part) for part in _share(parts))
        if whole.guess is None and not self._reads_as_name(text, whole):
            return ()
        return (self._item(whole),)

    def _several(self, text: str, whole: _Part) -> list[_Part]:
        """The parts of a line that names more than one exercise; none where it names one."""
        for pattern, all_of_them in ((_STRONG, False), (_WEAK, True)):
            if pattern is _WEAK and whole.sure and _same(whole):
                return []
            texts = [part for part in pattern.split(text) if part and part.strip()]
            if not 1 < len(texts) <= MOST_IN_A_LINE:
                continue
            texts = [reading.bare(part) for part in texts]
            parts = [self._part(part, behind=n > 0) for n, part in enumerate(texts)]
            named = [part for n, part in enumerate(parts)
                     if part.pieces and not (n and reading.begins_note(texts[n]))]  # fmt: skip
            known = [part for part in named if part.sure or (not all_of_them and part.guess)]
            if len(known) > 1 and (len(known) == len(named) or not all_of_them):
                return [deep for part in _merged(parts) for deep in part]
        return []

    def _part(self, text: str, *, behind: bool = False) -> _Part:
        """A stretch of a line; ``behind`` another one it may be a note to that."""
        asked = (text, behind)
        if asked not in self.parts:
            self.parts[asked] = self._taken_apart(text, behind=behind)
        return self.parts[asked]

    def _taken_apart(self, text: str, *, behind: bool) -> _Part:
        dose, left = reading.take(text)
        pieces = naming.pieces(left)
        if behind and reading.begins_note(text):
            if dose.rest:
                return _Part(Dose(rest=dose.rest), pieces, None)
            return _Part(NOTHING, naming.pieces(text), None)
        found = self._guess(pieces, dose)
        told = (found.name, *found.beside) if found else pieces
        return _Part(dose, pieces, found, naming.unread(left, told))

    def _guess(self, pieces: tuple[str, ...], dose: Dose) -> naming.Guess | None:
        asked = (pieces, naming.goes_on(dose))
        if asked not in self.guessed:
            self.guessed[asked] = naming.guess(self.edition, pieces, dose) if pieces else None
        return self.guessed[asked]

    def _item(self, part: _Part) -> Item:
        found = part.guess
        name = found.name if found else ", ".join(part.pieces)
        made = Item(
            name=name,
            key=key(name),
            dose=part.dose,
            slug=found.slug if found else None,
            sureness=found.sureness if found else Sureness.NOT_RECOGNISED,
            left_out=found.left_out if found else (),
            nearest=self._others(name, found),
            note=_note(found.beside if found else (), part.unread),
        )
        named = self.named.get(made.key)
        if named is None:
            return made
        return structs.replace(made, slug=named, sureness=Sureness.SURE, left_out=(), chosen=True)

    def _others(self, name: str, found: naming.Guess | None) -> tuple[str, ...]:
        """What else a name may mean that was not surely recognised."""
        if found and found.sureness is Sureness.SURE:
            return ()
        taken = found.slug if found else None
        return tuple(slug for slug in naming.nearest(self.edition, name) if slug != taken)

    def _reads_as_name(self, text: str, part: _Part) -> bool:
        """Whether a line that names nothing we know was meant to name something."""
        if not part.pieces or _reads_as_heading(text):
            return False
        if reading.is_title(text) and not (part.dose.time or part.dose.distance):
            return False  # "5x5 workout" is no exercise; "pilates session 20 min" is one to do
        measured = structs.replace(part.dose, rest=None) != NOTHING
        if measured:
            return len(" ".join(part.pieces).split()) < reading.LONG_NOTE
        return not reading.is_note(text)


def _reads_as_heading(bare: str) -> bool:
    if reading.only_heading(bare):
        return bool(re.search(r"[^\W\d_]", bare))
    return bare.endswith(":") or reading.only_heading(re.split(r"[:–(-]", bare)[0] or "x")


def _note(beside: tuple[str, ...], unread: tuple[str, ...]) -> str:
    """What else stands in a line, and the figures that nobody knows the meaning of."""
    told = [piece for piece in beside if not any(each.startswith(piece) for each in unread)]
    return ", ".join(dict.fromkeys((*told, *unread)))


def _same(part: _Part) -> bool:
    """Whether the guess is for all of its only piece."""
    return part.guess is not None and part.pieces == (part.guess.name,)


def _merged(parts: Sequence[_Part]) -> Iterator[list[_Part]]:
    """Parts that name an exercise, each with the dose of nameless parts behind or before it."""
    held: _Part | None = None
    before = NOTHING
    for part in parts:
        if part.guess is not None:
            if held:
                yield [held]
            held = structs.replace(part, dose=part.dose.with_missing(before))
            before = NOTHING
        elif held is None:
            before = before.with_missing(part.dose)
        else:
            beside = (*(held.guess.beside if held.guess else ()), *part.pieces)
            guess = structs.replace(held.guess, beside=beside) if held.guess else None
            held = _Part(held.dose.with_missing(part.dose), held.pieces, guess,
                         (*held.unread, *part.unread))  # fmt: skip
    if held:
        yield [held]


def _share(parts: Sequence[_Part]) -> list[_Part]:
    """``squat + press 3x10``, ``21-15-9 thrusters and pull-ups``: one dose said for all."""
    shared, behind = [], NOTHING
    for part in reversed(parts):
        behind = behind if part.dose == NOTHING else part.dose
        shared.append(structs.replace(part, dose=behind))
    before, told = NOTHING, []
    for part in reversed(shared):
        before = before if part.dose == NOTHING else part.dose
        told.append(structs.replace(part, dose=before))
    return told
