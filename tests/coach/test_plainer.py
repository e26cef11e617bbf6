"""A name that a text only refines comes before another that has more of its words."""

from __future__ import annotations

import pytest

from guide.coach.search import find, slugs
from guide.edition import Edition
from guide.words import Kit
from tests.coach.test_search import edition_of, named, top


def test_a_refined_name_comes_before_another_done_with_the_same_equipment(
    current: Edition,
) -> None:
    edition = edition_of(
        current,
        [
            named(current, "Arm curl", "alternating curl", kit=(Kit.CABLE,), common=3),
            named(current, "Cable curl", kit=(Kit.CABLE,), common=1),
        ],
    )
    assert top(edition, "alternating cable curl") == ["cable-curl"]
    assert slugs(edition, "alternating cable curl")[0] == "cable-curl"
    assert top(edition, "alternating curl") == ["arm-curl"]


@pytest.mark.parametrize(
    ("text", "slug", "left_out"),
    [
        ("cable seated curl", "cable-curl", ()),
        ("dumbbell leg press", "leg-press", ("dumbbell",)),
        ("single leg Romanian deadlift (barbell)", "single-leg-romanian-deadlift", ()),
        ("cable lying leg curl", "lying-leg-curl", ("cable",)),
        ("one-arm clean", "dumbbell-hang-clean", ("one arm",)),
        ("power snatch (kettlebell)", "dumbbell-snatch", ()),
        ("standing rotation", "standing-trunk-rotation", ()),
        ("plank arms straight", "plank", ()),
        ("cable donkey kick", "cable-kickback", ()),
    ],
)
def test_what_is_for_another_part_or_held_by_another_thing_gives_way(
    current: Edition, text: str, slug: str, left_out: tuple[str, ...]
) -> None:
    hit = find(current, text)[0]

    assert (hit.slug, hit.left_out) == (slug, left_out)
    assert slugs(current, text)[0] == slug


def test_a_name_on_its_way_to_another_part_is_not_cut_short(current: Edition) -> None:
    assert find(current, "seated wrist cu")[0].slug == "wrist-curl"
    assert find(current, "single-leg rom")[0].slug == "single-leg-romanian-deadlift"


def test_who_asks_for_a_floor_press_and_a_grip_lies_on_no_bench(current: Edition) -> None:
    assert find(current, "Neutral dumbbell floor press")[0].slug == "floor-press"


def test_a_grip_that_makes_an_exercise_is_not_left_out(current: Edition) -> None:
    edition = edition_of(
        current,
        [
            named(current, "Lat pulldown", "cable pulldown", kit=(Kit.CABLE,), common=3),
            named(current, "Reverse-grip pulldown", "underhand pulldown", kit=(Kit.CABLE,)),
        ],
    )

    assert find(edition, "Underhand cable pulldown")[0].slug == "reverse-grip-pulldown"


@pytest.mark.parametrize("text", ["two-arm dumbbell curl", "close-grip dumbbell curl"])
def test_a_grip_or_limb_does_not_make_another_exercise_of_an_alias(
    current: Edition, text: str
) -> None:
    preacher = named(
        current,
        "Preacher curl",
        "two-arm dumbbell preacher curl",
        "close-grip preacher curl",
        kit=(Kit.DUMBBELL,),
        common=3,
    )
    arm = named(current, "Arm curl", "dumbbell curl", kit=(Kit.DUMBBELL,))

    assert find(edition_of(current, [preacher, arm]), text)[0].slug == "arm-curl"
    assert find(edition_of(current, [preacher]), text)[0].slug == "preacher-curl"


def test_a_name_on_its_way_is_not_cut_short(current: Edition) -> None:
    edition = edition_of(
        current, [named(current, "Snatch", common=3), named(current, "Snatch-grip deadlift")]
    )

    assert "snatch-grip-deadlift" in slugs(edition, "snatch-grip")


@pytest.mark.parametrize(
    ("text", "slug", "left_out"),
    [
        ("touch-and-go deadlift (snatch grip)", "snatch-grip-deadlift", ("touch and go",)),
        ("exercise bike (recumbent, easy)", "recumbent-bike", ("easy",)),
        ("bench press, kettlebell", "dumbbell-bench-press", ("kettlebell",)),
        ("bodyweight flyes, slow", "suspension-fly", ("slow",)),
        ("slow back rack curtsy lunge with dumbbells", "dumbbell-curtsy-lunge", ("back rack",)),
        ("bear hug lateral step-up, slow", "lateral-step-up", ("bear hug",)),
        ("cable zercher squat, slow", "zercher-squat", ("cable",)),
        ("bear crawl on dumbbells", "bear-crawl", ("dumbbells",)),
        ("slow roller lat stretch", "foam-roll-lats", ()),
        ("indoor cycling, moderate effort", "spin-bike", ("moderate", "effort")),
    ],
)
def test_how_it_is_held_or_done_gives_way_to_what_is_done(
    current: Edition, text: str, slug: str, left_out: tuple[str, ...]
) -> None:
    hit = find(current, text)[0]

    assert (hit.slug, {*hit.left_out} - {"slow"}) == (slug, {*left_out} - {"slow"})


def test_a_name_that_says_no_more_comes_before_one_that_does_more(current: Edition) -> None:
    edition = edition_of(
        current,
        [
            named(current, "Cross toe touch", "standing toe touch with twist", common=3),
            named(current, "Forward fold", "touch your toes", "standing bend", common=1),
        ],
    )

    assert top(edition, "standing toe touches", 2) == ["forward-fold", "cross-toe-touch"]
    assert top(edition, "standing toe touches with twist")[0] == "cross-toe-touch"


@pytest.mark.parametrize(
    ("text", "slug", "left_out"),
    [
        ("Smith Machine Close-Stance Squat", "smith-machine-squat", ("Close", "Stance")),
        ("Standing Calf Stretch With Strap", "standing-calf-stretch", ("Strap",)),
        ("One-Legged Leg Press Calf Raise on Step", "single-leg-leg-press-calf-raise", ("Step",)),
        ("Balance Board Calf Raise", "standing-calf-raise", ("Balance Board",)),
    ],
)
def test_a_refinement_neither_moves_the_body_part_nor_loses_what_is_done(
    current: Edition, text: str, slug: str, left_out: tuple[str, ...]
) -> None:
    (hit,) = find(current, text, 1)

    assert (hit.slug, hit.left_out) == (slug, left_out)


@pytest.mark.parametrize(
    ("text", "slug", "left_out"),
    [
        ("weighted toes to bar", "toes-to-bar", ("weighted",)),
        ("weighted knees to elbows", "knees-to-elbows", ("weighted",)),
        ("weighted bicycle crunch", "bicycle-crunch", ("weighted",)),
        ("weighted l sit", "l-sit", ("weighted",)),
        ("weighted lunge", "dumbbell-forward-lunge", ()),
        ("weighted box squat", "box-back-squat", ()),
    ],
)
def test_a_weight_that_nobody_has_leads_to_the_same_without_it_and_says_so(
    current: Edition, text: str, slug: str, left_out: tuple[str, ...]
) -> None:
    hit = find(current, text)[0]

    assert (hit.slug, hit.left_out) == (slug, left_out)
    assert slugs(current, text)[0] == slug


@pytest.mark.parametrize(
    ("text", "slug", "left_out"),
    [
        ("Single-Arm Step-Up", "dumbbell-step-up", ()),
        ("One-Arm Curtsy Lunge", "dumbbell-curtsy-lunge", ("One Arm",)),
        ("Single Arm Step Down", "dumbbell-step-down", ("Single Arm",)),
        ("Single Arm Lateral Lunge", "dumbbell-lateral-lunge", ("Single Arm",)),
        ("Single Arm Cossack Squat", "goblet-cossack-squat", ("Single Arm",)),
        ("Single Arm Shrimp Squat", "shrimp-squat", ("Single Arm",)),  # there is none heavier
        ("One-Arm Bear Crawl", "bear-crawl", ("One Arm",)),  # the arm carries, and holds nothing
        ("Alternating Curtsy Lunge", "curtsy-lunge", ()),
    ],
)
def test_one_arm_holds_a_weight_where_the_legs_work(
    current: Edition, text: str, slug: str, left_out: tuple[str, ...]
) -> None:
    hit = find(current, text, 1)[0]
    assert (hit.slug, hit.left_out) == (slug, left_out)
