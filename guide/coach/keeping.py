"""How much of a dose stays right when one exercise takes the place of another."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from msgspec import Struct, structs

from guide.catalog import Entry
from guide.coach.equipment import ALWAYS_THERE
from guide.edition import Edition
from guide.knee import Mark
from guide.records.dose import NOTHING, Dose
from guide.words import DistanceUnit, Landing, LoadUnit, Pattern, Purpose, Sides, Word

ALIKE = 0.1  # share by which two usual loads may differ and still be one


class Gone(Word):
    """A part of a dose that does not fit the swap."""

    REPS = "reps", "repetitions"
    DISTANCE = "distance", "distance"
    LOAD = "load", "weight"
    TEMPO = "tempo", "tempo"
    SIDE = "side", "each side"


class Side(NamedTuple):
    """An exercise with its mark."""

    entry: Entry
    mark: Mark

    @classmethod
    def of(cls, edition: Edition, slug: str) -> Side:
        """The exercise with this slug; raises KeyError."""
        return cls(edition.entry(slug), edition.marks[slug])


class Kept(Struct, frozen=True):
    """What stays of a dose, and what does not."""

    dose: Dose
    gone: tuple[Gone, ...]


def kept(a: Side, b: Side, dose: Dose) -> Kept:
    """The dose of ``a`` as it fits ``b``: the same effort, never a figure that was not there."""
    gone = tuple(part for part, misfits in _MISFITS.items() if misfits(a, b, dose))
    fields = {field: getattr(NOTHING, field) for part in gone for field in _FIELDS[part]}
    left = structs.replace(dose, **fields)
    if {Gone.REPS, Gone.DISTANCE} & {*gone} and not (left.reps or left.time or left.distance):
        left = Dose(rpe=dose.rpe)  # sets of nothing and a rest from nothing say nothing
    return Kept(left, gone)


def _reps_misfit(a: Side, b: Side, dose: Dose) -> bool:
    """Jumps and lifts are counted; going on a bike is not."""
    if dose.reps is None or not dose.reps.counts:
        return False
    return _cardio(b) and not (_cardio(a) and _flies(a) == _flies(b))


def _distance_misfit(a: Side, b: Side, dose: Dose) -> bool:
    """A kilometre is another effort on foot, on wheels and in water; calories are calories."""
    if dose.distance is None:
        return False
    if dose.distance.unit is DistanceUnit.CALORIES:
        return not _cardio(b)
    return a.entry.pattern is not b.entry.pattern


def _load_misfit(a: Side, b: Side, dose: Dose) -> bool:
    """A weight is for one exercise: it stays only where the loading is the same."""
    if dose.load is None or dose.load.unit is LoadUnit.BODYWEIGHT:
        return dose.load is not None and b.entry.exercise.pose.load is not None
    before, after = a.entry.exercise.pose.load, b.entry.exercise.pose.load
    if before is None or after is None:
        return True
    near = abs(after.typical - before.typical) <= ALIKE * before.typical
    return not (before.at is after.at and near and _kit(a) & _kit(b))


def _tempo_misfit(a: Side, b: Side, dose: Dose) -> bool:
    return bool(dose.tempo) and (_cardio(b) or _flies(a) != _flies(b))


def _side_misfit(a: Side, b: Side, dose: Dose) -> bool:
    del a
    return dose.side and b.entry.exercise.sides is Sides.BOTH


def _cardio(side: Side) -> bool:
    return side.entry.exercise.purpose is Purpose.CARDIO


def _flies(side: Side) -> bool:
    return side.mark.landing >= Landing.FLIGHT or side.entry.pattern is Pattern.JUMP


def _kit(side: Side) -> set[frozenset[object]]:
    return {frozenset(row) - ALWAYS_THERE for row in side.entry.exercise.kit}


_FIELDS: Mapping[Gone, tuple[str, ...]] = {
    Gone.REPS: ("reps", "rir"),
    Gone.DISTANCE: ("distance",),
    Gone.LOAD: ("load",),
    Gone.TEMPO: ("tempo",),
    Gone.SIDE: ("side",),
}
"""What of a dose goes with each part."""

_MISFITS: Mapping[Gone, Callable[[Side, Side, Dose], bool]] = {
    Gone.REPS: _reps_misfit,
    Gone.DISTANCE: _distance_misfit,
    Gone.LOAD: _load_misfit,
    Gone.TEMPO: _tempo_misfit,
    Gone.SIDE: _side_misfit,
}
