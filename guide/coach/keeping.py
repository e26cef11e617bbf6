"""How much of a dose stays right when one exercise takes the place of another."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from msgspec import Struct, structs

from guide.catalog import Entry
from guide.coach.traits import ALWAYS_THERE
from guide.knee import Mark
from guide.records.dose import Dose
from guide.words import DistanceUnit, Landing, LoadUnit, Pattern, Purpose, Sides, Word

ALIKE = 0.1  # share by which two usual loads may differ and still be one


class Gone(Word):
    """A part of a dose that does not fit the swap."""

    REPS = "reps", "repetitions"
    DISTANCE = "distance", "distance"
    LOAD = "load", "weight"
    TEMPO = "tempo", "tempo"
    SIDE = "side", "each side"


class Kept(Struct, frozen=True):
    """What stays of a dose, and what does not."""

    dose: Dose
    gone: tuple[Gone, ...]


def kept(a: tuple[Entry, Mark], b: tuple[Entry, Mark], dose: Dose) -> Kept:
    """The dose of ``a`` as it fits ``b``: the same effort, never a figure that was not there."""
    gone = tuple(part for part, misfits in _MISFITS.items() if misfits(a, b, dose))
    changes: dict[str, Any] = {}
    if Gone.REPS in gone:
        changes |= {"reps": None, "rir": None}
    if Gone.DISTANCE in gone:
        changes["distance"] = None
    if Gone.LOAD in gone:
        changes["load"] = None
    if Gone.TEMPO in gone:
        changes["tempo"] = ""
    if Gone.SIDE in gone:
        changes["side"] = False
    left = structs.replace(dose, **changes)
    if {Gone.REPS, Gone.DISTANCE} & {*gone} and not (left.reps or left.time or left.distance):
        left = Dose(rpe=dose.rpe)  # sets of nothing and a rest from nothing say nothing
    return Kept(left, gone)


Side = tuple[Entry, Mark]


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
    return a[0].pattern is not b[0].pattern


def _load_misfit(a: Side, b: Side, dose: Dose) -> bool:
    """A weight is for one exercise: it stays only where the loading is the same."""
    if dose.load is None or dose.load.unit is LoadUnit.BODYWEIGHT:
        return dose.load is not None and b[0].exercise.pose.load is not None
    before, after = a[0].exercise.pose.load, b[0].exercise.pose.load
    if before is None or after is None:
        return True
    near = abs(after.typical - before.typical) <= ALIKE * before.typical
    return not (before.at is after.at and near and _kit(a) & _kit(b))


def _tempo_misfit(a: Side, b: Side, dose: Dose) -> bool:
    return bool(dose.tempo) and (_cardio(b) or _flies(a) != _flies(b))


def _side_misfit(a: Side, b: Side, dose: Dose) -> bool:
    del a
    return dose.side and b[0].exercise.sides is Sides.BOTH


def _cardio(side: Side) -> bool:
    return side[0].exercise.purpose is Purpose.CARDIO


def _flies(side: Side) -> bool:
    return side[1].landing >= Landing.FLIGHT or side[0].pattern is Pattern.JUMP


def _kit(side: Side) -> set[frozenset[object]]:
    return {frozenset(row) - ALWAYS_THERE for row in side[0].exercise.kit}


_MISFITS: dict[Gone, Callable[[Side, Side, Dose], bool]] = {
    Gone.REPS: _reps_misfit,
    Gone.DISTANCE: _distance_misfit,
    Gone.LOAD: _load_misfit,
    Gone.TEMPO: _tempo_misfit,
    Gone.SIDE: _side_misfit,
}
