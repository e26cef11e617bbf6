"""Which lines of a programme belong together: the sets of an exercise, exercises of a group."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from msgspec import structs

from guide.coach import reading
from guide.coach.lines import Line
from guide.records.dose import NOTHING, Dose
from guide.words import LineKind


def with_sets(lines: Sequence[Line]) -> Iterator[Line]:
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


def with_rounds(lines: Iterable[Line]) -> Iterator[Line]:
    """Exercises of a group that is done several times over, with how often.

    A group in a line of its own goes on to the next heading or group, to a blank line behind its
    exercises, or to one of these that says its own sets.
    """
    over, begun = NOTHING, False
    for line in lines:
        if line.kind in {LineKind.GROUP, LineKind.HEADING} or line.group:
            over, begun = _times_over(line), False
        if begun and line.apart:
            over = NOTHING
        if line.kind is not LineKind.EXERCISE:
            yield line
            continue
        if any(item.dose.sets or item.dose.rounds for item in line.items):
            over = NOTHING
        items = (structs.replace(item, dose=item.dose.with_missing(over)) for item in line.items)
        yield structs.replace(line, items=tuple(items))
        over, begun = NOTHING if line.group else over, True


def _times_over(line: Line) -> Dose:
    """How often a group is done, by its own words: "3 rounds", "3 sets:", "Superset x3"."""
    if line.kind is LineKind.HEADING and not line.group:  # "Warm-up: 2 rounds"
        return Dose(rounds=line.dose.rounds)
    dose, _ = reading.take(line.group)
    if dose.sets:
        return Dose(sets=dose.sets)
    return Dose(rounds=dose.rounds or reading.times_over(line.group))
