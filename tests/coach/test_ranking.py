"""The ranking: what the points say of two exercises, and the mix at the top."""

from __future__ import annotations

from typing import Any

import pytest

from guide.coach.grounds import Gain
from guide.coach.pairs import pair_of
from guide.coach.ranking import score, varied
from guide.coach.weights import FAMILY, VARIED
from guide.edition import Edition
from guide.records.query import Ask, Reason
from guide.words import Watch


def _points(current: Edition, a: str, b: str, **ask: Any) -> float:
    question = Ask(**ask)
    return score(pair_of(current, a, b, question), Gain(question.reason.value))


@pytest.mark.parametrize(
    ("a", "more", "less"),
    [
        ("back-squat", "half-back-squat", "sit-to-stand"),  # effort
        ("bench-press", "dumbbell-bench-press", "close-grip-dumbbell-press"),  # common
        ("plank", "incline-plank", "crunch"),  # a hold for a hold
        ("biceps-curl", "barbell-curl", "chin-up"),  # no other work
        ("front-crawl", "pull-buoy-swimming", "elliptical"),  # the same pool
        ("leg-extension", "bent-range-leg-extension", "short-range-leg-press"),  # the same move
    ],
)
def test_likeness_counts(current: Edition, a: str, more: str, less: str) -> None:
    assert _points(current, a, more) > _points(current, a, less)


def test_a_variant_is_welcome_on_the_way_up_and_no_change_of_move(current: Edition) -> None:
    pair = ("goblet-squat", "heel-elevated-goblet-squat", "smith-machine-squat")

    def lead(reason: Reason) -> float:
        return _points(current, *pair[:2], reason=reason) - _points(
            current, pair[0], pair[2], reason=reason
        )

    assert lead(Reason.BUILD) > lead(Reason.EASIER) > lead(Reason.VARIETY)


def test_simpler_counts_for_more_when_it_is_the_wish(current: Edition) -> None:
    skilled, simple = "front-squat", "goblet-squat"

    assert _points(current, skilled, simple, reason=Reason.SKILL) > _points(
        current, skilled, simple, reason=Reason.VARIETY
    )


def test_a_wish_that_is_met_counts(current: Edition) -> None:
    asked = _points(current, "running", "elliptical", want_less=(Watch.LANDING,))

    assert asked == pytest.approx(_points(current, "running", "elliptical"), abs=14)
    assert asked > _points(current, "running", "jog-on-the-spot", want_less=(Watch.LANDING,))


def test_the_next_step_up_comes_before_the_one_after(current: Edition) -> None:
    near = _points(current, "quarter-squat", "half-squat", reason=Reason.BUILD)
    far = _points(current, "quarter-squat", "deep-squat", reason=Reason.BUILD)

    assert near > far


def test_a_family_waits_when_it_has_had_its_turns() -> None:
    ranked = [(f"bench-{n}", ["bench"]) for n in range(4)] + [(f"other-{n}", [n]) for n in range(9)]

    first = varied(ranked)

    assert first[:VARIED] == ["bench-0", "bench-1", "other-0", "other-1", "other-2"]
    assert first[VARIED:][:2] == ["bench-2", "bench-3"]
    assert sorted(first) == sorted(name for name, _ in ranked)


def test_with_nothing_else_the_family_fills_the_places() -> None:
    ranked = [(n, ["bench"]) for n in range(7)]

    assert varied(ranked) == list(range(7))
    assert FAMILY < VARIED


def test_either_family_is_enough_to_wait() -> None:
    ranked = [("a", [1, "x"]), ("b", [2, "x"]), ("c", [3, "x"]), ("d", [4, "y"])]

    assert varied(ranked) == ["a", "b", "d", "c"]
