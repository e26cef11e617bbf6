"""A whole name in a text that is near no name is found, and only a whole name."""

from __future__ import annotations

import pytest

from guide.coach.search import find, slugs
from guide.edition import Edition


@pytest.mark.parametrize(
    ("text", "slug", "left_out"),
    [
        ("battle rope squiggles", "battle-ropes", ("squiggles",)),
        ("sun salutation C", "sun-salutation", ("C",)),
        ("weighted calorie push-up", "weighted-push-up", ("calorie",)),
        ("kneeling hip flexor stretch wiggle", "kneeling-hip-flexor-stretch", ("wiggle",)),
        ("adho trikonasana", "triangle-pose", ("adho",)),
        ("elliptical interval bursts", "elliptical", ("bursts",)),
        ("fast feet wobble", "fast-feet", ("wobble",)),
        ("incline bench sandbag row", "chest-supported-row", ("sandbag",)),
        ("Groin Stretch - Elbows on Knees", "butterfly-stretch", ("Elbows",)),
    ],
)
def test_where_nothing_is_near_a_whole_name_in_the_text_is(
    current: Edition, text: str, slug: str, left_out: tuple[str, ...]
) -> None:
    hit = find(current, text)[0]

    assert (hit.slug, hit.left_out) == (slug, left_out)


@pytest.mark.parametrize(
    ("text", "slug", "left_out"),
    [
        ("VersaClimber, Long Strokes", "climbing-machine", ("Long", "Strokes")),  # nothing is near
        ("Wall Drill, Long Lean", "wall-drill", ("Long", "Lean")),
        ("Running, Across the Pitch", "running", ("Pitch",)),
        ("Fast Feet on Bench Top", "fast-feet", ("Bench", "Top")),  # no bench press
        ("Bicycling, Leisurely", "outdoor-cycling", ("Leisurely",)),  # no other bike
    ],
)
def test_a_name_that_is_said_before_how_it_is_done_is_meant(
    current: Edition, text: str, slug: str, left_out: tuple[str, ...]
) -> None:
    hit = find(current, text)[0]

    assert (hit.slug, hit.left_out) == (slug, left_out)


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Cycling, Recumbent", "recumbent-bike"),  # one word may be short for a kind
        ("Alternating Step-Ups on Bench", "bench-step-up"),
        ("Standing Jump with 180-degree Turn", "turn-jump"),
    ],
)
def test_what_answers_for_more_comes_before_a_name_said_first(
    current: Edition, text: str, slug: str
) -> None:
    assert find(current, text)[0].slug == slug


def test_a_word_that_others_share_is_no_whole_name_in_a_text(current: Edition) -> None:
    for text in (
        "zercher flurble",
        "crow hop fling",
        "finger flag crawl",
        "foam roll eyelids",
        "squat broccoli",
    ):
        assert find(current, text) == (), text


@pytest.mark.parametrize(
    ("text", "slug", "left_out"),
    [
        ("corkscrew clock crunch", "crunch", ("corkscrew", "clock")),
        ("purple door frame push-up", "push-up", ("purple", "door", "frame")),
        ("peary rader squat, shaky", "back-squat", ("shaky", "peary", "rader")),
        ("three count rubber bench", "bench-press", ("rubber",)),
    ],
)
def test_what_is_done_stands_last(
    current: Edition, text: str, slug: str, left_out: tuple[str, ...]
) -> None:
    hit = find(current, text)[0]

    assert (hit.slug, {*hit.left_out}) == (slug, {*left_out})


def test_neither_nonsense_nor_another_part_is_left_out_before_what_is_done(
    current: Edition,
) -> None:
    assert find(current, "corkscrew sdfgh crunch") == ()
    assert "biceps-curl" not in [hit.slug for hit in find(current, "corkscrew ankle curl")]
    assert find(current, "one purple rader by three clock doors squat") == ()


@pytest.mark.parametrize(
    ("text", "slug", "left_out"),
    [
        ("Squat Thrust with Jump, Wobbly", "burpee", ("Wobbly",)),
        ("Squat Thrust with Shuffle, Wobbly", "squat-thrust", ("Shuffle", "Wobbly")),
    ],
)
def test_a_name_inside_gives_way_to_one_that_says_more_of_what_is_done(
    current: Edition, text: str, slug: str, left_out: tuple[str, ...]
) -> None:
    hit = find(current, text)[0]

    assert (hit.slug, {*hit.left_out}) == (slug, {*left_out})


@pytest.mark.parametrize(
    ("text", "slug", "left_out"),
    [
        ("Bottle Opener (Hip Airplane)", "hip-airplane", {"Bottle"}),  # it is a hip opener
        ("Standing Dorsi-Flexion (Calf Stretch)", "standing-calf-stretch", {"Dorsi", "Flexion"}),
        ("Box jump (Calf stretch)", "box-jump", {"Calf", "stretch"}),  # a name says what it is
        ("Reverse-grip Crazy Row (Leg press machine)", "machine-row", {"Crazy", "Leg", "press"}),
    ],
)
def test_a_name_in_brackets_says_what_nobody_knows(
    current: Edition, text: str, slug: str, left_out: set[str]
) -> None:
    hit = find(current, text)[0]

    assert (hit.slug, {*hit.left_out}) == (slug, left_out)


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
