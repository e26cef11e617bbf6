"""Build back up: the rungs next to an exercise."""

from __future__ import annotations

from collections import defaultdict

import pytest

from guide.coach import ladder, swaps
from guide.coach.candidates import index
from guide.coach.grounds import is_rung
from guide.coach.pairs import Pair, Question
from guide.coach.swaps import flies
from guide.edition import Edition
from guide.records.query import Ask, Reason
from guide.words import Level, Pattern
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


def test_few_rungs_on_each_side_and_never_itself(current: Edition) -> None:
    for slug in current.marks:
        rungs = ladder.around(current, slug)
        assert len(rungs.down) <= ladder.DOWN
        assert len(rungs.up) <= max(ladder.ROOM)
        assert slug not in {*rungs.down, *rungs.up}


def test_climbing_from_the_bottom_leads_back_to_every_exercise(current: Edition) -> None:
    for slug in current.marks:
        path = [slug]
        while (stay := ladder.around(current, path[-1]).stay) is not None:
            assert stay not in path, path
            path.append(stay)
        for below, above in zip(path[1:], path, strict=False):
            assert above in ladder.around(current, below).up, path


def test_every_rung_up_is_a_step_that_the_knee_can_tell(current: Edition) -> None:
    """Within the lowest step nothing is told apart, and kneeling on a pad is no step up."""
    made = index(current)
    for slug in current.marks:
        for upper in ladder.around(current, slug).up:
            pair = Pair(
                made.traits[upper], made.traits[slug], Question.of(Ask(), made.traits[upper].entry)
            )
            assert is_rung(made, pair), (slug, upper)
            assert current.marks[upper].level


def test_what_flies_comes_last_on_the_way_up(current: Edition) -> None:
    made = index(current).traits
    seen = set()
    for slug in current.marks:
        air = [flies(made[slug], made[up]) for up in ladder.around(current, slug).up]
        assert air == sorted(air), slug
        seen |= set(air)

    assert seen == {True, False}


def test_only_those_who_need_a_way_down_crowd_a_stay(current: Edition) -> None:
    """What is marked low stands where there is room, or starts a ladder of its own."""
    standing: dict[str, list[str]] = defaultdict(list)
    for slug in current.marks:
        if (stay := ladder.around(current, slug).stay) is not None:
            standing[stay].append(slug)
    crowded = [slugs for slugs in standing.values() if len(slugs) > ladder.UP]

    assert crowded
    for slug in (slug for slugs in crowded for slug in slugs):
        level = current.marks[slug].level
        assert level is not None
        assert level >= Level.MODERATE, slug


def test_what_the_arms_do_alone_has_no_way_up(current: Edition) -> None:
    """A jump to the bar is no next step of a pull-up, though it finds the pull-up below it."""
    assert "jumping-pull-up" in ladder.around(current, "chin-up").up
    assert ladder.shown(current, "chin-up").up == ()
    assert ladder.shown(current, "jumping-pull-up") == ladder.around(current, "jumping-pull-up")
    assert swaps.swaps(current, "chin-up", Ask(reason=Reason.BUILD)).kneeless
    assert ladder.shown(current, "goblet-squat").up


def test_two_rungs_down_are_a_choice(current: Edition) -> None:
    """Where another family has a rung too, the second one is not a twin of the stay."""
    same = other = 0
    made = index(current).traits
    for slug in current.marks:
        down = ladder.around(current, slug).down
        if len(down) == ladder.DOWN:
            twins = made[down[0]].root == made[down[1]].root
            same, other = same + twins, other + (not twins)

    assert other > 3 * same


def test_stairs_and_a_stair_machine_are_no_choice(current: Edition) -> None:
    down = ladder.around(current, "running").down

    assert len(down) == ladder.DOWN
    assert len({"stair-climbing", "stair-climber", "pedal-stepper"} & set(down)) < 2


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


def test_a_prepared_ladder_is_not_worked_out_again(
    current: Edition, monkeypatch: pytest.MonkeyPatch
) -> None:
    few = only(current, "back-squat", "half-back-squat", "quarter-squat")
    ladder.prepare(few)
    monkeypatch.setattr(ladder, "_stays", None)

    assert ladder.around(few, "back-squat").stay == "half-back-squat"


def test_a_catalog_that_is_too_large_is_dealt_out(
    current: Edition, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = index(current)
    assert ladder._dealt_out(known) == [known]

    monkeypatch.setattr(ladder, "SHARED", 400)
    parts = ladder._dealt_out(known)
    listed = [slug for part in parts for slug in part.traits]
    assert 300 <= len(listed) / len(parts) <= 500
    assert sorted(listed) == sorted(known.traits)
    for part in parts:
        roots = {traits.root for traits in part.traits.values()}
        family = {slug for slug, traits in known.traits.items() if traits.root in roots}
        assert family == part.traits.keys()
        assert 0.8 <= len(part.traits) / (len(listed) / len(parts)) <= 1.2
        kinds = {traits.entry.pattern for traits in part.traits.values()}
        assert {Pattern.SQUAT, Pattern.HINGE, Pattern.LUNGE, Pattern.LOCOMOTION} <= kinds


def test_in_a_dealt_out_catalog_all_but_a_few_still_find_a_rung(
    current: Edition, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = ladder._rungs(current)
    monkeypatch.setattr(ladder, "SHARED", 400)
    parts = ladder._rungs.__wrapped__(current)

    assert parts.keys() == whole.keys()
    below = [slug for slug, rungs in whole.items() if rungs.down]
    assert sum(bool(parts[slug].down) for slug in below) > 0.9 * len(below)
    for slug, rungs in parts.items():
        assert rungs.stay is None or slug in parts[rungs.stay].up
