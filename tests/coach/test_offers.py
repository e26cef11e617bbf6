"""The swap on offer beside each exercise of a workout or a sheet."""

from __future__ import annotations

import pytest

from guide.coach import swaps
from guide.coach.offers import CHOICES, best, offers
from guide.edition import Edition
from guide.records.query import Ask

SQUATS = ("back-squat", "front-squat", "low-bar-squat", "pause-squat", "zercher-squat")


def _offered(current: Edition, *rows: tuple[str, str]) -> dict[str, str]:
    found = offers(current, rows, Ask())
    return {slug: offer.swap.slug for slug, offer in found.items() if offer.swap}


def test_alone_an_exercise_is_offered_the_best_swap_of_all(current: Edition) -> None:
    for slug in SQUATS:
        assert _offered(current, (slug, "")) == {slug: swaps.slugs(current, slug, Ask())[0]}


def test_no_two_exercises_are_offered_the_same(current: Edition) -> None:
    alone = [_offered(current, (slug, ""))[slug] for slug in SQUATS]
    found = _offered(current, *((slug, "") for slug in SQUATS))

    assert len(set(alone)) < len(SQUATS), "they would be offered the same, each for itself"
    assert len(set(found.values())) == len(SQUATS)


def test_nobody_is_offered_what_the_workout_has_already(current: Edition) -> None:
    alone = _offered(current, ("back-squat", ""))["back-squat"]

    assert _offered(current, ("back-squat", ""), (alone, ""))["back-squat"] != alone
    assert _offered(current, ("back-squat", ""), ("box-jump", alone))["back-squat"] != alone


def test_what_is_swapped_out_is_free_again(current: Edition) -> None:
    alone = _offered(current, ("back-squat", ""))["back-squat"]

    assert _offered(current, ("back-squat", ""), (alone, "plank"))["back-squat"] == alone


def test_the_same_exercise_again_is_offered_what_was_taken_for_it(current: Edition) -> None:
    alone = _offered(current, ("back-squat", ""))["back-squat"]

    assert _offered(current, ("back-squat", alone), ("back-squat", "")) == {"back-squat": alone}


@pytest.mark.parametrize("slug", SQUATS)
def test_the_best_of_all_is_offered_again_before_none(current: Edition, slug: str) -> None:
    ranked = swaps.first(current, slug, Ask(), CHOICES)
    taken = {swap.slug for swap in ranked}

    assert best(current, slug, Ask(), taken) == best(current, slug, Ask())
    assert best(current, slug, Ask(), taken - {ranked[-1].slug}).swap == ranked[-1]


def test_what_is_gentle_already_is_offered_nothing_and_told_so(current: Edition) -> None:
    offer = offers(current, [("plank", "")], Ask())["plank"]

    assert (offer.swap, offer.gentlest) == (None, True)
