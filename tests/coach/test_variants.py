"""The variant that a text asks for in the words of another name of its exercise."""

from __future__ import annotations

import pytest

from guide.coach.search import find, slugs
from guide.edition import Edition


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Smith Machine Stationary Lunge", "smith-split-squat"),
        ("Dumbbell Drop Lunge", "dumbbell-curtsy-lunge"),
        ("Isometric Quad Extension", "isometric-leg-extension"),
        ("Overhead Travelling Lunge", "overhead-walking-lunge"),
        ("Brisk Walking Uphill", "incline-walking"),
        ("Bent-Over Cable Laterals", "cable-reverse-fly"),
    ],
)
def test_another_name_with_kit_or_place_is_the_exercise_called_so(
    current: Edition, text: str, slug: str
) -> None:
    assert find(current, text)[0].slug == slug
    assert slugs(current, text)[0] == slug


def test_it_says_what_only_the_other_exercise_has(current: Edition) -> None:
    best = find(current, "Wide-Grip Smith Machine Bench Press")[0]

    assert (best.slug, best.left_out) == ("smith-bench-press", ("Wide", "Grip"))


def test_a_word_takes_the_place_of_its_opposite(current: Edition) -> None:
    best = find(current, "reverse lunge and curl")[0]

    assert (best.slug, best.left_out) == ("reverse-lunge", ("curl",))


def test_nobody_is_asked_for_both_of_two_opposites(current: Edition) -> None:
    best = find(current, "releve straight leg and knee bent with one leg variation")[0]

    assert best.slug == "single-leg-calf-raise"


def test_a_word_before_another_move_makes_no_variant_of_the_first(current: Edition) -> None:
    assert find(current, "glute bridge single-leg calf raises")[0].slug == "glute-bridge"


def test_a_weight_in_the_hands_makes_the_weighted_variant(current: Edition) -> None:
    assert find(current, "sandbag pull-up")[0].slug == "weighted-pull-up"
    assert find(current, "pull-up on Smith machine bar")[0].slug == "pull-up"


@pytest.mark.parametrize(
    ("text", "slug", "left_out"),
    [
        ("Reverse Lunge with Sandbag", "dumbbell-reverse-lunge", ("Sandbag",)),
        ("Curtsy Lunge with Sandbag", "dumbbell-curtsy-lunge", ("Sandbag",)),
        ("Step-Up - Weighted Vest", "dumbbell-step-up", ("Weighted Vest",)),
        ("Chain Push-Up", "weighted-push-up", ("Chain",)),
        ("Lunge With Chains", "dumbbell-forward-lunge", ("Chains",)),
        ("Bench Press With Chains", "bench-press", ("Chains",)),  # the nearest, as with bands
        ("Chin-Up With Weight Vest", "weighted-pull-up", ("Weight Vest",)),  # an alias says so
        ("Side Plank With Vest", "side-plank", ("Vest",)),  # none is weighted
        ("Reverse Lunge on Sandbag", "reverse-lunge", ("Sandbag",)),  # it is stood on, not held
        ("Keg Snatch", "snatch", ("Keg",)),  # there is a load already
    ],
)
def test_another_load_is_nearer_than_none(
    current: Edition, text: str, slug: str, left_out: tuple[str, ...]
) -> None:
    best = find(current, text)[0]

    assert (best.slug, best.left_out) == (slug, left_out)


@pytest.mark.parametrize(
    ("text", "slug", "left_out"),
    [
        ("Star Jumps, No Impact", "step-jack", ("Star",)),
        ("Ankle Rocker with Band", "banded-ankle-mobilisation", ()),
        ("Treadmill Hike", "incline-walking", ()),
        ("Single-leg Box Squat with Dumbbells", "single-leg-box-squat", ("Dumbbells",)),  # its name
        ("Rear Deltoid Stretch with Partner", "cross-body-shoulder-stretch", ("Partner",)),  # chest
        (
            "Forward Farmer's Walk",
            "farmers-carry",
            ("Forward",),
        ),  # "front carry" says more left out
    ],
)
def test_any_name_of_it_makes_the_variant_that_is_called_so(
    current: Edition, text: str, slug: str, left_out: tuple[str, ...]
) -> None:
    best = find(current, text)[0]

    assert (best.slug, best.left_out) == (slug, left_out)


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Pelvic Lift with Feet on Chair", "feet-elevated-glute-bridge"),
        ("Pelvic Lift with Feet on Rug", "glute-bridge"),
    ],
)
def test_what_is_said_around_a_name_may_make_the_variant(
    current: Edition, text: str, slug: str
) -> None:
    assert find(current, text)[0].slug == slug
