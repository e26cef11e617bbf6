"""What is taken is not used, and what else is at hand still is."""

from __future__ import annotations

import pytest

from guide.coach import browse
from guide.coach.question import Understood, understand
from guide.edition import Edition
from guide.records.query import Query
from guide.words import Purpose


def told(edition: Edition, text: str) -> Understood:
    found = understand(edition, text)
    assert found is not None
    return found


@pytest.mark.parametrize("text", ["treadmill is taken", "rower full", "all bikes taken",
                                  "someones on the elliptical", "stairmaster closed"])  # fmt: skip
def test_instead_of_a_cardio_machine_comes_other_cardio(current: Edition, text: str) -> None:
    found = told(current, text)
    listed = browse.listed(current, Query(q=text))

    assert found.filters.keys() == {"without", "goal"}
    for slug in listed:
        exercise = current.entry(slug).exercise
        assert exercise.purpose is Purpose.CARDIO
        assert any({*found.filters["without"]}.isdisjoint(row) for row in exercise.kit)


def test_what_is_for_strength_or_named_with_a_wish_sets_no_goal(current: Edition) -> None:
    assert told(current, "squat rack full").filters == {"without": ("rack",)}
    assert told(current, "treadmill is taken, legs").filters.keys() == {"without", "muscle"}
    assert told(current, "tired of the treadmill").filters == {"without": ("treadmill",)}


def test_only_what_is_nearest_is_taken(current: Edition) -> None:
    found = told(current, "treadmill is taken, I have a kettlebell").filters
    assert found["without"] == ("treadmill",)
    assert found["kit"] == ("kettlebell",)

    both = told(current, "all the bikes and treadmills are taken").filters
    assert {"treadmill", "spin-bike"} <= {*both["without"]}


@pytest.mark.parametrize("text", ["dumbbell full body", "kettlebell full workout"])
def test_full_may_be_said_of_something_else(current: Edition, text: str) -> None:
    assert "without" not in told(current, text).filters


def test_a_part_taken_away_leaves_no_taken_machine_at_hand(current: Edition) -> None:
    for text in ("all bikes taken", "treadmill is taken", "rower full"):
        for part in told(current, text).parts:
            after = understand(current, part.rest)
            assert after is None or "kit" not in after.filters
