"""Build back up: the rungs next to an exercise."""

from __future__ import annotations

from guide.coach import ladder
from guide.edition import Edition
from guide.words import Pattern
from tests.lint.changed import only


def test_rungs_below_are_no_harder_and_rungs_above_no_easier(current: Edition) -> None:
    for slug, mark in current.marks.items():
        rungs = ladder.around(current, slug)
        for lower in rungs.down:
            assert (current.marks[lower].kneecap_band or 0) <= (mark.kneecap_band or 0)
            assert current.marks[lower].landing <= mark.landing
        for upper in rungs.up:
            assert (current.marks[upper].kneecap_band or 0) >= (mark.kneecap_band or 0)
            assert current.marks[upper].landing >= mark.landing


def test_a_squat_has_rungs_on_both_sides(current: Edition) -> None:
    rungs = ladder.around(current, "goblet-squat")

    assert rungs.down
    assert rungs.up


def test_at_most_two_on_each_side_and_never_itself(current: Edition) -> None:
    for slug in current.marks:
        rungs = ladder.around(current, slug)
        assert max(len(rungs.down), len(rungs.up)) <= ladder.RUNGS
        assert slug not in {*rungs.down, *rungs.up}


def test_not_rated_is_on_no_ladder(current: Edition) -> None:
    for slug in current.marks:
        rungs = ladder.around(current, slug)
        assert all(current.marks[s].level is not None for s in (*rungs.down, *rungs.up))


def test_a_ladder_goes_on_in_the_next_kind_of_move_before_it_ends_in_mid_air(
    current: Edition,
) -> None:
    """Alone among runs and steps, a sled push is led to them, not to a squat."""
    few = only(current, "sled-push", "step-aerobics", "goblet-squat", "half-squat", "plank")

    assert ladder.around(few, "sled-push").down == ("step-aerobics",)


def test_a_ladder_with_rungs_of_its_own_kind_stays_in_it(current: Edition) -> None:
    rungs = ladder.around(current, "sprint").down

    assert rungs
    assert {current.entry(slug).pattern for slug in rungs} <= {
        Pattern.LOCOMOTION, Pattern.CYCLING, Pattern.ROWING, Pattern.SWIMMING,
    }  # fmt: skip
