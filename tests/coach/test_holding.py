"""What is held still, and what is left of a carry when nobody walks."""

from __future__ import annotations

import pytest

from guide.coach.holding import at_one_side, braces, carried
from guide.coach.swaps import slugs
from guide.edition import Edition
from guide.records.query import Ask


@pytest.mark.parametrize(
    ("slug", "so"),
    [
        ("farmers-carry", True),
        ("overhead-carry", True),
        ("yoke-walk", True),
        ("farmers-hold", True),
        ("suitcase-march", False),  # the thighs are lifted on purpose
        ("sled-push", False),
        ("power-stairs", False),
        ("rope-sled-pull", False),  # the arms pull
        ("tire-flip", False),
        ("walking", False),
    ],
)
def test_carried(current: Edition, slug: str, *, so: bool) -> None:
    assert carried(current.entry(slug)) is so


@pytest.mark.parametrize(
    ("slug", "side"),
    [("waiter-carry", True), ("goblet-carry", False), ("sled-push", None), ("dumbbell-row", None)],
)
def test_at_one_side(current: Edition, slug: str, side: bool | None) -> None:  # noqa: FBT001
    assert at_one_side(current.entry(slug)) is side


@pytest.mark.parametrize(
    ("slug", "so"),
    [
        ("plank", True),
        ("pallof-hold", True),
        ("suitcase-hold", True),
        ("pelvic-tilt", False),  # lying down nothing is held up
        ("crunch", False),
        ("wall-sit", False),
    ],
)
def test_braces(current: Edition, slug: str, *, so: bool) -> None:
    assert braces(current.entry(slug)) is so


def test_a_carry_is_held_standing_at_the_same_side_first(current: Edition) -> None:
    assert slugs(current, "suitcase-carry", Ask())[:2] == ("suitcase-hold", "farmers-hold")
    assert slugs(current, "farmers-carry", Ask())[:2] == ("farmers-hold", "suitcase-hold")
    assert "pallof-hold" in slugs(current, "front-rack-carry", Ask())


def test_what_was_overhead_is_not_left_hanging(current: Edition) -> None:
    found = slugs(current, "waiter-carry", Ask())

    assert {"overhead-press", "kettlebell-press"} <= set(found)
    assert not {"farmers-hold", "suitcase-hold"} & set(found)


def test_a_pull_on_a_seat_is_no_gentler_carry(current: Edition) -> None:
    found = set(slugs(current, "front-rack-carry", Ask()))

    assert not {"seated-cable-row", "machine-row", "pelvic-tilt", "scapular-squeeze"} & found
