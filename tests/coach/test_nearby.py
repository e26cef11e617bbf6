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
        ("Bear crawl sprint", "bear-crawl", ("sprint",)),
        ("Dead bugs pilates", "dead-bug", ("pilates",)),
        ("Standing concentration curl Arnold", "concentration-curl", ("Arnold",)),
    ],
)
def test_a_whole_name_inside_a_text_is_nearer_than_one_that_loses_it(
    current: Edition, text: str, slug: str, left_out: tuple[str, ...]
) -> None:
    hit = find(current, text)[0]

    assert (hit.slug, hit.left_out) == (slug, left_out)
    assert slugs(current, text)[0] == slug


def test_what_loses_only_refinements_keeps_its_place(current: Edition) -> None:
    assert find(current, "Low-impact cardio elliptical")[0].slug == "elliptical"


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("weighted butterfly sit-up", "butterfly-sit-up"),
        ("seated pike push-up", "pike-push-up"),
        ("single-arm hang power snatch", "dumbbell-hang-snatch"),
        ("jump rope butt kicks", "jump-rope"),  # two names in a row
    ],
)
def test_a_text_that_only_refines_a_name_is_no_two_names(
    current: Edition, text: str, slug: str
) -> None:
    assert find(current, text)[0].slug == slug


def test_what_is_near_goes_the_same_way(current: Edition) -> None:
    assert find(current, "cable woodchop - low to high")[0].slug == "low-to-high-woodchop"
    assert find(current, "cable woodchop - high to low")[0].slug == "cable-woodchop"


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
        ("side lunge and press", "lateral-lunge", ("press",)),
        ("reverse lunge and press", "reverse-lunge-to-press", ()),
        ("single arm step up and press", "dumbbell-step-up", ("press",)),
        ("deadlift and row", "deadlift", ("row",)),
        ("lunge and lateral raise", "forward-lunge", ("lateral", "raise")),
        ("side lunge and front raise", "lateral-lunge", ("front", "raise")),
        ("squat and press", "thruster", ()),
        ("sit up and press", "sit-up-and-press", ()),
    ],
)
def test_what_the_legs_do_first_is_not_left_out(
    current: Edition, text: str, slug: str, left_out: tuple[str, ...]
) -> None:
    hit = find(current, text)[0]

    assert (hit.slug, hit.left_out) == (slug, left_out)


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
    ("names", "text", "slug", "left_out"),
    [
        (("Goblet squat", "Cossack squat"), "Goblet Cossack Squat", "cossack-squat", ("Goblet",)),
        (("Goblet squat", "Skater squat"), "Goblet Skater Squat", "skater-squat", ("Goblet",)),
    ],
)
def test_how_a_weight_is_held_is_less_than_what_is_done(
    current: Edition, names: tuple[str, ...], text: str, slug: str, left_out: tuple[str, ...]
) -> None:
    edition = edition_of(current, [named(current, name) for name in names])

    hit = find(edition, text)[0]

    assert (hit.slug, hit.left_out) == (slug, left_out)


def test_of_two_names_in_a_row_none_loses_what_the_legs_do(current: Edition) -> None:
    edition = edition_of(
        current,
        [
            named(current, "Landmine squat", "landmine goblet"),
            named(current, "Lateral lunge"),
            named(current, "Dumbbell lateral lunge", "goblet lateral lunge"),
        ],
    )

    hit = find(edition, "Landmine Goblet Lateral Lunge")[0]

    assert (hit.slug, hit.left_out) == ("dumbbell-lateral-lunge", ("Landmine",))


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
