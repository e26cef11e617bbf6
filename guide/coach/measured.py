"""How much of an exercise is done, and what that says of which one it is."""

from __future__ import annotations

from guide.records.dose import Dose
from guide.words import DistanceUnit, LoadUnit

LONG = 180  # seconds from which a "row" is on a rower
MOST_COUNTED = 30  # more of a set may be metres: "rowing 4x500"
MANY = 50  # in one go: nobody lifts a bar so often
FAR = 100  # metres or yards from which a "row" in sets is on a rower
_LONG_UNITS = frozenset({DistanceUnit.KILOMETRES, DistanceUnit.MILES, DistanceUnit.CALORIES})
ON_FOOT = frozenset({DistanceUnit.KILOMETRES, DistanceUnit.MILES, DistanceUnit.METRES})
_CARDIO_UNITS = frozenset(DistanceUnit) - {DistanceUnit.FEET}


def goes_on(dose: Dose) -> bool:
    """Whether this is how one does cardio: a distance, calories or minutes in one go."""
    far = dose.distance is not None and dose.distance.unit in _CARDIO_UNITS
    long = dose.time is not None and dose.time.low >= LONG and not dose.reps
    return ((far or long) and not (dose.load or dose.sets)) or _intervals(dose)


def _intervals(dose: Dose) -> bool:
    """``5 x 500 m``: no lift goes so far in a set, with or without a weight."""
    far = dose.distance
    return far is not None and (
        far.unit in _LONG_UNITS or (far.unit in _CARDIO_UNITS and far.amount.low >= FAR)
    )


def goes_far(dose: Dose) -> bool:
    """Whether it is counted by how far and not by how often: "lunges 20 m"."""
    return dose.distance is not None and not dose.reps


def counted(dose: Dose) -> bool:
    """Whether it is done some times in a set, as nobody pedals: "bicycles 3x20" are crunches."""
    goes = dose.distance or dose.time
    most = max((span.high for span in dose.reps.counts), default=0) if dose.reps else 0
    return not goes and 0 < most <= MOST_COUNTED


def unloaded(dose: Dose) -> bool:
    """Whether nothing is lifted: "squats (bw)", and "300 squats"."""
    if dose.load:
        return dose.load.unit is LoadUnit.BODYWEIGHT and not dose.load.amount
    counts = dose.reps.counts if dose.reps else ()
    return any(span.low >= MANY for span in counts)


def way(dose: Dose) -> tuple[object, ...]:
    """All of a dose that decides which exercise a name means."""
    load = dose.load.unit if dose.load else None
    return goes_on(dose), counted(dose), goes_far(dose), unloaded(dose), load
