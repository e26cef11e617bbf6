"""Which way the arms reach in a press or a pull."""

from __future__ import annotations

import pytest

from guide.coach.reach import reach
from guide.coach.traits import index
from guide.edition import Edition

DOWN, FRONT, OVERHEAD = range(3)


@pytest.mark.parametrize(
    ("slug", "way"),
    [
        ("pull-up", OVERHEAD),
        ("negative-pull-up", OVERHEAD),  # begins at the short end
        ("lat-pulldown", OVERHEAD),
        ("straight-arm-pulldown", OVERHEAD),
        ("wide-grip-pull-up", OVERHEAD),  # drawn from the front
        ("overhead-press", OVERHEAD),
        ("seated-cable-row", FRONT),
        ("bent-over-row", FRONT),
        ("inverted-row", FRONT),
        ("bench-press", FRONT),
        ("push-up", FRONT),
        ("y-raise", FRONT),  # ends overhead, but pulls nothing down from there
        ("shrug", DOWN),
        ("lateral-raise", DOWN),
        ("biceps-curl", DOWN),
    ],
)
def test_the_arms_reach(current: Edition, slug: str, way: int) -> None:
    assert reach(current.entry(slug).exercise.pose) == way


def test_only_presses_and_pulls_reach(current: Edition) -> None:
    traits = index(current).traits

    assert traits["back-squat"].reach == traits["plank"].reach == -1
    assert {t.reach for t in traits.values()} == {-1, DOWN, FRONT, OVERHEAD}
