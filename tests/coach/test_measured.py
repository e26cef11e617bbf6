"""How much of an exercise is done, and what that says of which one it is."""

from __future__ import annotations

import pytest

from guide.coach.measured import counted, goes_far, goes_on, unloaded, way
from guide.records.dose import NOTHING, Dose


@pytest.mark.parametrize(
    ("dose", "told"),
    [
        ("20min", "goes_on"),
        ("2km", "goes_on goes_far"),
        ("50cal", "goes_on goes_far"),
        ("5x500m", "goes_on goes_far"),  # in sets, but no lift goes so far
        ("3x20m", "goes_far"),
        ("60s", ""),
        ("3x10", "counted"),
        ("3x10 60kg", "counted"),
        ("40reps", ""),  # may be metres
        ("100reps", "unloaded"),
        ("3x10 bw", "counted unloaded"),
        ("100reps 10kg", ""),
        ("3x30s", ""),
        ("3xmax", ""),
    ],
)
def test_a_dose_says_how_it_is_done(dose: str, told: str) -> None:
    read = Dose.parse(dose)

    assert read is not None
    asked = (goes_on, counted, goes_far, unloaded)
    assert " ".join(ask.__name__ for ask in asked if ask(read)) == told


def test_only_what_decides_makes_two_doses_differ() -> None:
    one, other = Dose.parse("3x10 60kg rest90s"), Dose.parse("5x5 100kg")

    assert one is not None
    assert other is not None
    assert way(one) == way(other)
    assert way(one) != way(NOTHING)
