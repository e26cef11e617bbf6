"""Which parts of a dose stay when one exercise takes the place of another."""

from __future__ import annotations

import pytest

from guide.coach.keeping import Gone, Kept, Side, kept
from guide.edition import Edition
from guide.records.dose import Dose


def keep(edition: Edition, a: str, b: str, dose: str) -> Kept:
    parsed = Dose.parse(dose)
    assert parsed is not None
    return kept(Side.of(edition, a), Side.of(edition, b), parsed)


@pytest.mark.parametrize(
    ("a", "b", "dose", "left", "gone"),
    [
        ("back-squat", "goblet-squat", "3x8 rpe7 rest2min", "3x8 rpe7 rest2min", ()),
        ("back-squat", "goblet-squat", "5x5 100kg", "5x5", (Gone.LOAD,)),
        ("back-squat", "bodyweight-squat", "5x5 75pct", "5x5", (Gone.LOAD,)),
        ("bodyweight-squat", "goblet-squat", "3x10 bw", "3x10", (Gone.LOAD,)),
        ("running", "upright-bike", "20min rpe4", "20min rpe4", ()),
        ("running", "upright-bike", "5km rpe4", "rpe4", (Gone.DISTANCE,)),
        ("running", "walking", "5km", "5km", ()),
        ("box-jump", "upright-bike", "4x6 rest2min", "", (Gone.REPS,)),
        ("squat-jump", "bodyweight-squat", "4x6 tempo3110", "4x6", (Gone.TEMPO,)),
        ("bulgarian-split-squat", "leg-press", "3x8 side", "3x8", (Gone.SIDE,)),
        ("plank", "side-plank", "3x45s", "3x45s", ()),
        ("burpee", "upright-bike", "maxreps 10min", "maxreps 10min", ()),
    ],
)
def test_a_dose_keeps_what_fits(
    current: Edition, a: str, b: str, dose: str, left: str, gone: tuple[Gone, ...]
) -> None:
    assert keep(current, a, b, dose) == Kept(Dose.parse(left) or Dose(), gone)


def test_nothing_is_added_and_the_same_exercise_keeps_all(current: Edition) -> None:
    dose = "3x8-10 60kg rpe8 tempo3110 rest90s"
    for slug in ("back-squat", "goblet-squat", "deadlift"):
        assert keep(current, slug, slug, dose) == Kept(Dose.parse(dose) or Dose(), ())
