"""What a name has more or less than was asked decides how near it comes."""

from __future__ import annotations

import pytest

from guide.coach import facts
from guide.coach.search import find
from guide.edition import Edition
from tests.coach.test_search import edition_of, named, top


def test_names_of_one_exercise_make_good_for_each_other(current: Edition) -> None:
    edition = edition_of(
        current,
        [
            named(current, "Skull crusher press", "lying extension", common=1),
            named(current, "Triceps press", "standing extension", common=3),
        ],
    )
    assert find(edition, "lying crusher press")[0].left_out == ()
    assert top(edition, "lying crusher press") == ["skull-crusher-press"]


def test_a_weight_in_another_name_makes_no_cardio_move_nearer(current: Edition) -> None:
    """A "side straddle hop" can be done as a "dumbbell jumping jack": no dumbbell side hop."""
    hit = find(current, "dumbbell side hop")[0]

    assert (hit.slug, hit.left_out) == ("lateral-jump", ("dumbbell",))
    assert find(current, "dumbbell jack")[0].slug == "jumping-jack"


@pytest.mark.parametrize(
    ("text", "slug", "left_out"),
    [
        ("Sled Crawl", "bear-crawl-sled-drag", ()),
        ("Sandbag Crawl", "bear-crawl", ("Sandbag",)),
        ("Dumbbell Crawl", "bear-crawl", ("Dumbbell",)),
    ],
)
def test_nobody_swims_with_a_weight_or_a_sled(
    current: Edition, text: str, slug: str, left_out: tuple[str, ...]
) -> None:
    hit = find(current, text, 1)[0]

    assert (hit.slug, hit.left_out) == (slug, left_out)
    assert find(current, "crawl", 1)[0].slug == "front-crawl"


def test_a_name_that_does_more_than_was_asked_lends_no_move_to_another(current: Edition) -> None:
    """The sumo high pull is also called a "sumo squat high pull", and that is one more move."""
    (hit,) = find(current, "kettlebell squat row", 1)

    assert (hit.slug, hit.left_out) == ("sumo-high-pull", ("squat", "row"))


def test_no_straight_leg_is_raised_by_the_arms(current: Edition) -> None:
    assert find(current, "cable straight-leg raise")[0].slug == "weighted-straight-leg-raise"
    assert find(current, "cable raise")[0].slug == "cable-lateral-raise"


def test_what_lifts_also_rolls(current: Edition) -> None:
    """A barbell is never said of a stretch, but people lay an arm on one to roll it."""
    (hit,) = find(current, "triceps smash on barbell", 1)

    assert (hit.slug, hit.left_out) == ("foam-roll-upper-arm", ("barbell",))


@pytest.mark.parametrize(
    ("text", "slug", "left_out"),
    [
        ("chair twist with strap", "chair-twist", ("strap",)),
        ("weighted hip circles", "hip-circles", ("weighted",)),
        ("hamstring stretch left side", "hamstring-stretch", ("left side",)),
        ("static calf stretch", "standing-calf-stretch", ("static",)),
        ("static wall quad stretch", "couch-stretch", ("static",)),
        ("weighted calf stretch", "standing-calf-stretch", ("weighted",)),
        ("seated side bend barbell", "barbell-side-bend", ("seated",)),
    ],
)
def test_a_drill_that_is_named_is_meant_though_nobody_says_stretch(
    current: Edition, text: str, slug: str, left_out: tuple[str, ...]
) -> None:
    (hit,) = find(current, text, 1)

    assert (hit.slug, hit.left_out) == (slug, left_out)


def test_what_stands_on_a_bench_is_elevated(current: Edition) -> None:
    assert find(current, "pigeon stretch on bench")[0].slug == "elevated-pigeon"
    assert find(current, "pigeon stretch on a mat")[0].slug == "pigeon-pose"


def test_a_name_made_special_costs_more_where_nobody_asked(current: Edition) -> None:
    edition = edition_of(
        current,
        [
            named(current, "Arm swing", "dynamic chest stretch", common=3),
            named(current, "Doorway stretch", "standing chest stretch", common=1),
            named(current, "Heel dig", "isometric leg curl", common=3),
            named(current, "Seated leg curl", common=1),
        ],
    )

    assert top(edition, "alternating high chest stretch")[0] == "doorway-stretch"
    assert top(edition, "dynamic high chest stretch")[0] == "arm-swing"
    assert top(edition, "alternating machine leg curl")[0] == "seated-leg-curl"


def test_a_stance_asks_for_a_lift_and_not_for_a_machine_that_is_called_alike(
    current: Edition,
) -> None:
    assert find(current, "half-kneeling row", 1)[0].slug != "rowing-machine"
    assert find(current, "rowing machine", 1)[0].slug == "rowing-machine"


@pytest.mark.parametrize(
    ("text", "slug", "left_out"),
    [
        ("inchworm to side plank", "inchworm", ("side", "plank")),
        ("slow dumbbell shoulder press on bench", "seated-shoulder-press", ("slow",)),
    ],
)
def test_a_move_besides_is_left_out_and_a_bench_that_is_its_kit_is_not(
    current: Edition, text: str, slug: str, left_out: tuple[str, ...]
) -> None:
    hit = find(current, text)[0]

    assert (hit.slug, hit.left_out) == (slug, left_out)


def test_one_arm_is_no_one_leg(current: Edition) -> None:
    assert all(
        "single arm" in hit.left_out
        for hit in find(current, "raise single arm push-up")
        if hit.slug == "single-leg-push-up"
    )
    assert "onearm" not in facts.done(current.entry("single-leg-push-up"), frozenset({"oneleg"}))


@pytest.mark.parametrize(
    ("text", "slug", "left_out"),
    [
        ("standing snatch pull", "snatch-pull", ("standing",)),
        ("kneeling cable curl", "cable-curl", ("kneeling",)),
        ("seated Smith incline press", "smith-incline-bench-press", ("seated",)),
        ("pistol squat to bench", "single-leg-box-squat", ()),  # another exercise, not a refinement
        ("one-hand clean and jerk", "dumbbell-clean-and-jerk", ("one hand",)),
        ("squat jump onto step", "box-jump", ()),
    ],
)
def test_a_name_that_stands_whole_in_a_text_is_meant_rather_than_one_that_adds_a_thing(
    current: Edition, text: str, slug: str, left_out: tuple[str, ...]
) -> None:
    hit = find(current, text)[0]

    assert (hit.slug, hit.left_out) == (slug, left_out)


@pytest.mark.parametrize(
    ("text", "slug", "other"),
    [
        ("seated finger stretch", "wrist-stretch", "seated-foot-stretch"),  # "fingers between toes"
        ("kneeling soleus stretch", "knee-to-wall-ankle-rock", "toe-sit"),
        ("kneeling IT band stretch", "it-band-stretch", "gate-pose"),
    ],
)
def test_a_stretch_is_of_the_part_that_was_said(
    current: Edition, text: str, slug: str, other: str
) -> None:
    assert find(current, text)[0].slug == slug
    assert other in current.marks
