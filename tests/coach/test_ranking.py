"""The ranking: what the points say of two exercises, and the mix at the top."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace

from guide.coach.candidates import index
from guide.coach.grounds import Gain
from guide.coach.pairs import OTHER_EFFORT, SAME_LIFT, effort_kept, pair_of
from guide.coach.ranking import HALF, at_hand, score, varied
from guide.coach.swaps import slugs
from guide.coach.weights import FAMILY, VARIED, WEIGHTS
from guide.edition import Edition
from guide.records.query import Ask, Reason
from guide.words import Common, Kit, Watch


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
        ("pull-up", "lat-pulldown", "machine-row"),  # the arms reach the same way
        ("waiter-carry", "overhead-press", "bench-press"),  # overhead as well
        ("skater-jump", "skater-step", "power-step-up"),  # to the side
        ("broad-jump", "kettlebell-swing", "clean-pull"),  # ahead
        ("suitcase-carry", "suitcase-hold", "farmers-hold"),  # at one side
        ("goblet-carry", "plank", "crunch"),  # the trunk holds still on a walk
    ],
)
def test_likeness_counts(current: Edition, a: str, more: str, less: str) -> None:
    assert _points(current, a, more) > _points(current, a, less)


def test_a_step_that_is_gone_counts_for_less_where_the_mark_stays_high(current: Edition) -> None:
    pair = pair_of(current, "dumbbell-reverse-lunge", "dumbbell-split-squat")
    lower = pair_of(current, "dumbbell-reverse-lunge", "bulgarian-split-squat")
    low = pair_of(current, "cross-country-skiing", "elliptical")

    assert score(pair, Gain("step")) < score(pair, Gain("band"))
    assert score(lower, Gain("step")) == score(lower, Gain("band"))
    assert score(low, Gain("step")) == score(low, Gain("band"))


def test_what_cannot_be_weighed_keeps_the_effort_of_what_it_works(current: Edition) -> None:
    """A kick to the back with a cable is no more of a deadlift than the muscles it shares."""
    kick = pair_of(current, "high-handle-trap-bar-deadlift", "cable-kickback")
    whole = pair_of(current, "back-extension", "reverse-hyperextension")

    assert effort_kept(kick.a, kick.b) < OTHER_EFFORT
    assert effort_kept(whole.a, whole.b) >= OTHER_EFFORT


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


def test_what_still_has_what_sets_a_knee_off_counts_less(current: Edition) -> None:
    """Stairs bend under load as badminton does; only the wish to spare the knee minds."""
    pair = ("fencing", "stair-climbing", "arc-trainer")

    def lead(reason: Reason) -> float:
        return _points(current, *pair[:2], reason=reason) - _points(
            current, pair[0], pair[2], reason=reason
        )

    assert lead(Reason.EASIER) < lead(Reason.VARIETY)
    for racket in ("badminton", "squash", "fencing"):
        names = slugs(current, racket, Ask())
        assert names.index("elliptical") < names.index("stair-climbing"), racket


def test_in_cardio_a_second_step_down_counts_too(current: Edition) -> None:
    """Running is one step below volleyball and the bike three; a lift gains nothing by a third."""
    volleyball, lunge = "volleyball", "dumbbell-forward-lunge"
    made = index(current).traits

    assert made[volleyball].level - made["walk-run"].level == 1
    assert _points(current, volleyball, "elliptical") > _points(current, volleyball, "walk-run")
    assert made[lunge].level - made["reverse-lunge"].level == 2
    assert _points(current, lunge, "dumbbell-split-squat") > _points(current, lunge, "step-up")


def test_what_is_rarer_counts_less_unless_it_is_a_variant(current: Edition) -> None:
    made = index(current).traits
    source, rare = made["forward-lunge"], made["band-split-squat"]
    pair = pair_of(current, source.slug, rare.slug)
    rarer = WEIGHTS[Reason.EASIER].rarer

    assert (source.common, rare.common) == (3, 1)
    usual = pair._replace(a=replace(source, common=Common.RARE))
    variant = pair._replace(b=replace(rare, root=source.root))
    assert score(pair, Gain("band")) == pytest.approx(score(usual, Gain("band")) + 2 * rarer)
    assert score(variant, Gain("band")) == pytest.approx(score(usual, Gain("band")))


def test_dumbbells_lie_beside_a_barbell_and_no_barbell_beside_dumbbells(current: Edition) -> None:
    made = index(current).traits

    assert at_hand(made["clean-and-jerk"], made["clean-pull"]) == 1
    assert at_hand(made["clean-and-jerk"], made["dumbbell-clean-and-jerk"]) == HALF
    assert at_hand(made["dumbbell-snatch"], made["snatch"]) == 0
    assert at_hand(made["clean-and-jerk"], made["sandbag-clean"]) == 0


def test_what_you_said_you_have_is_as_near_as_no_equipment(current: Edition) -> None:
    def lead(**ask: Any) -> float:
        return _points(current, "v-squat", "goblet-box-squat", **ask) - _points(
            current, "v-squat", "half-squat", **ask
        )

    have = (Kit.DUMBBELL, Kit.BENCH)
    assert lead(kit=have) == pytest.approx(lead() + WEIGHTS[Reason.EASIER].kit)
    assert lead(without=(Kit.BARBELL,)) == lead()  # says nothing of what is there


def test_the_same_lift_with_another_free_weight_is_about_as_hard(current: Edition) -> None:
    made = index(current).traits
    bar, other = made["clean-and-jerk"], made["dumbbell-clean-and-jerk"]

    assert bar.lift == other.lift
    assert effort_kept(bar, other) == SAME_LIFT
    assert effort_kept(bar, made["dumbbell-hang-clean"]) < SAME_LIFT  # another lift
    assert not made["smith-machine-deadlift"].lift  # guided
    first = slugs(current, "clean-and-jerk", Ask())[:VARIED]
    assert {"dumbbell-clean-and-jerk", "kettlebell-clean-and-jerk"} <= {*first}


def test_the_next_step_up_comes_before_the_one_after(current: Edition) -> None:
    near = _points(current, "quarter-squat", "half-squat", reason=Reason.BUILD)
    far = _points(current, "quarter-squat", "deep-squat", reason=Reason.BUILD)

    assert near > far


def test_a_family_waits_when_it_has_had_its_turns() -> None:
    ranked = [f"bench-{n}" for n in range(4)] + [f"other-{n}" for n in range(9)]

    first = varied(ranked, lambda name: ["bench" if name.startswith("bench") else name])

    assert first[:VARIED] == ["bench-0", "bench-1", "other-0", "other-1", "other-2"]
    assert first[VARIED:][:2] == ["bench-2", "bench-3"]
    assert sorted(first) == sorted(ranked)


def test_with_nothing_else_the_family_fills_the_places() -> None:
    assert varied(range(7), lambda _: ["bench"]) == list(range(7))
    assert FAMILY < VARIED


def test_either_family_is_enough_to_wait() -> None:
    kin = {"a": [1, "x"], "b": [2, "x"], "c": [3, "x"], "d": [4, "y"]}

    assert varied(kin, kin.__getitem__) == ["a", "b", "d", "c"]
