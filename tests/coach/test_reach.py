"""Which way the arms reach, and whether they stay as they are."""

from __future__ import annotations

import pytest

from guide.coach.candidates import index
from guide.coach.reach import overhead, reach, steady
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


def test_only_presses_pulls_and_carries_reach(current: Edition) -> None:
    traits = index(current).traits

    assert traits["back-squat"].reach == traits["plank"].reach == traits["sled-push"].reach == -1
    assert traits["waiter-carry"].reach == OVERHEAD
    assert traits["farmers-carry"].reach == DOWN
    assert {t.reach for t in traits.values()} == {-1, DOWN, FRONT, OVERHEAD}


@pytest.mark.parametrize(
    ("slug", "ends"),
    [("overhead-squat", 2), ("waiter-carry", 2), ("thruster", 1), ("back-squat", 0)],
)
def test_at_how_many_ends_the_arms_are_overhead(current: Edition, slug: str, ends: int) -> None:
    assert overhead(current.entry(slug).exercise.pose) == ends


def test_arms_that_pull_and_a_trunk_that_bends_are_not_steady(current: Edition) -> None:
    poses = {slug: current.entry(slug).exercise.pose for slug in current.catalog.entries}

    assert steady(poses["farmers-carry"])
    assert not steady(poses["rope-sled-pull"])
    assert not steady(poses["back-squat"])
