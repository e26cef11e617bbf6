"""The grounds on which one exercise is easier on the knee, each at the figure where it turns."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from guide.coach import grounds
from guide.coach.candidates import index
from guide.coach.pairs import Pair, pair_of
from guide.edition import Edition
from guide.words import Level, Rule

LUNGE, BACKWARDS = "forward-lunge", "reverse-lunge"


@pytest.fixture
def pair(current: Edition) -> Pair:
    """Two lunges, neither of which the other grounds tell apart."""
    return pair_of(current, LUNGE, BACKWARDS)


@pytest.mark.parametrize(
    ("value", "band", "holds"),
    [
        pytest.param(2.0, 1, True, id="a band and a third"),
        pytest.param(2.2, 1, False, id="a band, and less than 30 %"),
        pytest.param(2.0, 2, False, id="a third, and no band"),
        pytest.param(2.0, -1, False, id="no band known"),
        pytest.param(None, 1, False, id="no value known"),
    ],
)
def test_clearly_less_bending_is_a_band_and_thirty_percent(
    pair: Pair, value: float | None, band: int, *, holds: bool
) -> None:
    harder = replace(pair.a, value=3.0, band=2)
    easier = replace(pair.b, value=value, band=band)

    assert grounds.clearly_less_bending(Pair(harder, easier, pair.asked)) is holds


def test_next_to_legs_that_work_legs_at_rest_need_no_thirty_percent(
    current: Edition, pair: Pair
) -> None:
    resting = next(
        traits
        for traits in index(current).traits.values()
        if traits.entry.exercise.knee and traits.entry.exercise.knee.rule is Rule.LEGS_REST
    )
    harder, easier = replace(pair.a, value=3.0, band=2), replace(resting, value=2.9, band=1)

    assert grounds.clearly_less_bending(Pair(harder, easier, pair.asked))


def test_a_lower_mark_is_a_ground_in_the_same_move_alone(current: Edition, pair: Pair) -> None:
    raised = replace(pair.a, level=Level.MODERATE, floor=Level.LOW)
    lower = replace(pair.b, level=Level.LOW, value=raised.value, band=raised.band)
    other = replace(lower, pattern=index(current).traits["running"].pattern)

    assert grounds.lower_mark(Pair(raised, lower, pair.asked))
    assert not grounds.lower_mark(Pair(raised, other, pair.asked))
    assert not grounds.lower_mark(Pair(replace(raised, floor=raised.level), lower, pair.asked))


def test_only_what_is_held_is_held_without_walking(current: Edition) -> None:
    carry = pair_of(current, "front-rack-carry", "pallof-hold")
    high = pair_of(current, "waiter-carry", "kettlebell-press")
    holds = grounds.holds_without_walking

    assert holds(carry.a, carry.b)
    assert holds(high.a, high.b)
    assert not holds(high.a, carry.b)  # nothing goes over the head
    assert not holds(carry.a, high.b)  # nothing is held
    assert not holds(carry.a, replace(carry.b, resisted=False))
    assert not holds(carry.a, replace(carry.b, level=Level.LOW))
    assert not holds(replace(carry.a, held=False), carry.b)
    assert not holds(replace(carry.a, band=1), carry.b)
    assert not holds(replace(carry.a, cardio=True), carry.b)


@pytest.mark.parametrize(("percent", "small"), [(None, True), (-29.9, True), (-30, False)])
def test_what_a_study_found_is_small_below_thirty_percent(
    current: Edition, pair: Pair, percent: float | None, *, small: bool
) -> None:
    compared = index(current)
    study = replace(compared.studied[LUNGE, BACKWARDS], percent=percent)
    told = grounds.gain(replace(compared, studied={(LUNGE, BACKWARDS): study}), pair)

    assert told == grounds.Gain("study", small=small, pair=study)
