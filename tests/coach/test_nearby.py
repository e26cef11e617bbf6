"""Where no name has every typed word, what is nearest says the same, or most of it."""

from __future__ import annotations

import pytest

from guide.coach.search import find, slugs
from guide.edition import Edition
from tests.coach.test_search import edition_of, named, top


@pytest.mark.parametrize(
    ("names", "text", "slug", "left_out"),
    [
        (("Standing broad jump", "Side standing long jump"), "Standing long jump",
         "standing-broad-jump", ()),
        (("Seated glute stretch", "Glute twist seated"), "Seated glute",
         "seated-glute-stretch", ()),
        (("Kettlebell snatch", "One-arm kettlebell split snatch"), "One-Arm Kettlebell Snatch",
         "kettlebell-snatch", ("One Arm",)),
        (("Box jump", "Low impact jump over box"), "Box Jump (Low Box)", "box-jump", ("Low",)),
        (("Towel plank",), "Towel plank and knee in", "towel-plank", ("knee in",)),
        (("Side angle pose",), "Side angle with forearm on knee", "side-angle-pose",
         ("forearm", "knee")),
        (("Side crunch",), "Side to side crunch and weave", "side-crunch", ("weave",)),
        (("Box jump", "Reactive drop jump"), "Reactive box jump", "box-jump", ("Reactive",)),
        (("Rear delt fly",), "Rear Delts (Dumbbell)", "rear-delt-fly", ("Dumbbell",)),
        (("Hip abduction machine",), "Thigh Abductor", "hip-abduction-machine", ()),
        (("Bodyweight squat", "Pulse squat"), "Bodyweight Pulse Squat", "pulse-squat", ()),
        (("Hanging leg raise", "Single-leg calf raise"), "Hanging single leg raise",
         "hanging-leg-raise", ("single leg",)),
    ],
)  # fmt: skip
def test_what_says_the_same_or_most_comes_first(
    current: Edition, names: tuple[str, ...], text: str, slug: str, left_out: tuple[str, ...]
) -> None:
    edition = edition_of(current, [named(current, name) for name in names])

    hit = find(edition, text)[0]

    assert (hit.slug, hit.left_out) == (slug, left_out)
    assert slugs(edition, text)[0] == slug


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("cone jumps", "hurdle-hop"),
        ("barbell pogo jumps", "pogo-jump"),
        ("burpee with tuck jump", "burpee"),
        ("burpee without jump", "step-back-burpee"),
        ("burpee no jump", "step-back-burpee"),
        ("jump rope skipping", "jump-rope"),
    ],
)
def test_a_name_does_not_answer_for_what_it_denies(current: Edition, text: str, slug: str) -> None:
    assert find(current, text)[0].slug == slug
    assert slugs(current, text)[0] == slug


@pytest.mark.parametrize(
    ("text", "slug", "left_out"),
    [
        ("Row Inverted Underhand", "inverted-row", ()),
        ("Twist Russian Decline", "russian-twist", ("Decline",)),
        ("Dips Half Rep", "dip", ("Half", "Rep")),
    ],
)
def test_what_is_done_may_stand_first(
    current: Edition, text: str, slug: str, left_out: tuple[str, ...]
) -> None:
    found = find(current, text)[0]
    assert (found.slug, found.left_out) == (slug, left_out)


def test_what_is_near_goes_the_same_way(current: Edition) -> None:
    assert find(current, "cable woodchop - low to high")[0].slug == "low-to-high-woodchop"
    assert find(current, "cable woodchop - high to low")[0].slug == "cable-woodchop"


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Kettlebell swing + sprint", "kettlebell-swing"),
        ("Wall ball + row", "wall-ball"),
        ("Ski erg then row", "ski-machine"),
        ("Power clean + FSQ + jerk", "clean-and-jerk"),  # all of the first is in it
        ("Push-up + row", "renegade-row"),  # a name of its own
    ],
)
def test_of_two_things_in_a_row_the_first_is_no_third_one(
    current: Edition, text: str, slug: str
) -> None:
    assert top(current, text)[0] == slug


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Superband Squat", "band-squat"),
        ("Power Band Good Morning", "band-good-morning"),
        ("Isohold Hip Thrust", "hip-thrust-hold"),
        ("Kick-Stand Deadlift", "b-stance-romanian-deadlift"),
        ("Staggered Stance Goblet Squat", "b-stance-squat"),
        ("Pulsing Squats", "pulse-squat"),
        ("Monkey Foot Leg Curl", "dumbbell-leg-curl"),
    ],
)
def test_what_kit_holds_and_stances_are_called_leaves_nothing_out(
    current: Edition, text: str, slug: str
) -> None:
    hit = find(current, text)[0]

    assert (hit.slug, hit.left_out) == (slug, ())


def test_what_is_done_with_a_landmine_is_no_stretch(current: Edition) -> None:
    hit = find(current, "Landmine Alternating Lunge And Twist")[0]

    assert (hit.slug, hit.left_out) == ("lunge-with-twist", ("Landmine",))


@pytest.mark.parametrize(
    ("text", "slug", "left_out"),
    [
        ("Paused Overhead Squat", "overhead-squat", ("Paused",)),
        ("B-Stance Leg Press", "leg-press", ("B Stance",)),
        ("Pull Through - Feet Turned Out", "cable-pull-through", ("Feet", "Turned Out")),
    ],
)
def test_how_it_is_done_does_not_become_what_is_done(
    current: Edition, text: str, slug: str, left_out: tuple[str, ...]
) -> None:
    hit = find(current, text)[0]

    assert (hit.slug, hit.left_out) == (slug, left_out)


@pytest.mark.parametrize(
    ("text", "slug", "left_out"),
    [
        ("Ladder Sprint Exit", "ladder-drill", ("Sprint", "Exit")),
        ("Cone Box Breakout", "cone-drill", ("Breakout",)),
        ("Exit Sprint from the Ladder", "ladder-drill", ("Exit", "Sprint")),
    ],
)
def test_what_lies_on_the_floor_says_what_is_drilled(
    current: Edition, text: str, slug: str, left_out: tuple[str, ...]
) -> None:
    hit = find(current, text)[0]

    assert (hit.slug, hit.left_out) == (slug, left_out)


@pytest.mark.parametrize("text", ["Mat Box Breakout", "Traffic Breakout"])
def test_what_nobody_lays_out_says_nothing(current: Edition, text: str) -> None:
    assert find(current, text) == ()


@pytest.mark.parametrize(
    ("text", "slug", "left_out"),
    [
        ("Rowing Pyramid", "rowing-intervals", ()),
        ("Treadmill Pyramid", "interval-run", ("Treadmill",)),
        ("Pyramid", "pyramid-pose", ()),
        ("Battle Rope 15-15 Repeats", "battle-ropes", ("15", "Repeats")),
        ("Hill Repeats", "hill-sprint", ()),
        ("Single-Leg Box Jump Stick", "single-leg-box-jump", ("Stick",)),
        ("Skater Hop with Stick", "skater-jump", ()),  # "jump and stick"
        ("Blocks Mid-Shin: Snatch", "block-snatch", ("Shin",)),
        ("10 Meter Fly", "sprint", ("10", "Meter")),
        ("Cable Fly 10 kg", "cable-fly", ("10", "kg")),
        ("Double-Leg Vertical Power Jump", "countermovement-jump", ("Power",)),
        ("Single Leg Broad Jump to Double Leg Landing", "single-leg-hop", ()),
        ("1Arm Swing", "single-arm-kettlebell-swing", ()),
        ("Mid-Shin Stretch", "kneeling-shin-stretch", ("Mid",)),
        ("Glute Loop Clamshell", "clamshell", ()),
        ("Hip Loop Squat", "mini-band-squat", ()),
    ],
)
def test_what_doses_lands_or_places_is_not_what_is_done(
    current: Edition, text: str, slug: str, left_out: tuple[str, ...]
) -> None:
    hit = find(current, text)[0]

    assert (hit.slug, hit.left_out) == (slug, left_out)


@pytest.mark.parametrize(
    ("text", "slug", "left_out"),
    [
        ("Pigeon Pose Hip Stretch", "pigeon-pose", ("Hip",)),
        ("Pigeon Hip Stretch", "figure-four-stretch", ()),  # no name in full
        ("Foam Roll Quads and IT Band", "foam-roll-quads", ("IT", "Band")),
        ("Foam Roll Upper Back and Lats", "foam-roll-upper-back", ("lats",)),
        ("Knee Hip Stretch (Pigeon Pose)", "pigeon-pose", ("Knee", "Hip")),
        ("Squat Hold (Wall Sit)", "wall-sit", ()),
        ("Reverse Lunge (Split Squat)", "reverse-lunge", ("Split", "Squat")),
    ],
)
def test_a_stretch_by_its_own_name_comes_before_what_is_for_the_same_parts(
    current: Edition, text: str, slug: str, left_out: tuple[str, ...]
) -> None:
    hit = find(current, text)[0]

    assert hit.slug == slug
    assert [w.casefold() for w in hit.left_out] == [w.casefold() for w in left_out]


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Treadmill Glute Workout", "treadmill-running"),
        ("Elliptical Pyramid", "elliptical"),
        ("Pyramid Pose", "pyramid-pose"),
        ("Seated Glute", "seated-figure-four"),
        ("Standing Gastrocnemius", "standing-calf-stretch"),
        ("Standing Calf", "standing-calf-raise"),
    ],
)
def test_a_muscle_means_its_stretch_but_on_no_machine_for_cardio(
    current: Edition, text: str, slug: str
) -> None:
    assert find(current, text)[0].slug == slug


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Squat and raise arms", "bodyweight-squat"),
        ("Squat and touch the foot", "bodyweight-squat"),
        ("Squat and jump", "squat-jump"),
        ("Squat and press", "thruster"),  # the hands hold what they press
    ],
)
def test_whose_hands_do_something_besides_holds_no_bar(
    current: Edition, text: str, slug: str
) -> None:
    assert find(current, text, 1)[0].slug == slug
