"""Names that have every typed word, and the order of those that fit equally well."""

from __future__ import annotations

from random import Random

import pytest
from msgspec.structs import replace

from guide.coach.search import find, knows
from guide.coach.spelling import words
from guide.edition import Edition
from guide.words import Common, Kit, Muscle, Pattern
from tests.coach.test_search import edition_of, named, top


def test_an_unfinished_word_leads_to_names_that_have_all_the_others(current: Edition) -> None:
    """The deadlift is also called "deads", but "Smith machine dead" is on its way to another."""
    assert top(current, "Smith machine dead", 1) == ["smith-machine-deadlift"]
    assert top(current, "deads", 1) == ["deadlift"]
    assert find(current, "prone w", 1)[0].added == ()


def test_one_slip_in_a_long_word_still_finds_the_exercise(current: Edition) -> None:
    random = Random(1)  # noqa: S311 - a test
    for slug, entry in current.catalog.entries.items():
        parts = words(entry.exercise.name)
        long = max(parts, key=len)
        if len(long) < 6:
            continue
        at = random.randrange(1, len(long) - 1)
        swapped = long[:at] + long[at + 1] + long[at] + long[at + 2 :]
        for slip in (long[:at] + long[at + 1 :], long[:at] + "x" + long[at:], swapped):
            if knows(current, slip):
                continue  # a word of its own: a waiter carries no water
            text = " ".join(slip if word == long else word for word in parts)
            assert slug in top(current, text, 3), text


@pytest.mark.parametrize(
    ("text", "slug", "never"),
    [
        ("Crunch & Press", "weighted-crunch", "close-grip-dumbbell-press"),  # no crush press
        ("Fork Clean", "power-clean", "standing-lat-stretch"),  # no lean
        ("Jammer Squat", "back-squat", "v-squat"),  # no hammer squat
    ],
)
def test_where_a_usual_move_is_said_no_known_word_is_a_slip(
    current: Edition, text: str, slug: str, never: str
) -> None:
    found = top(current, text, 9)
    assert found[0] == slug
    assert never not in found


def test_ties_of_a_bare_word_go_by_exact_name_then_alias_then_how_common(current: Edition) -> None:
    edition = edition_of(
        current,
        [
            named(current, "Curl", common=1),
            named(current, "Arm bend", "curl", common=1),
            named(current, "Curl over", common=1),
            named(current, "Leg curl", common=3),
            named(current, "Arm curl", common=2),
            named(current, "Toe curl", common=2),
            named(current, "Heel curl", common=2),
        ],
    )
    assert top(edition, "curls", 9) == [
        "curl", "arm-bend", "leg-curl", "arm-curl", "toe-curl", "heel-curl", "curl-over",
    ]  # fmt: skip


def test_ties_go_by_exact_name_then_alias_then_size_then_beginning(current: Edition) -> None:
    edition = edition_of(
        current,
        [
            named(current, "Leg curl", common=1),
            named(current, "Arm bend", "leg curl", common=1),
            named(current, "Leg curl over", common=1),
            named(current, "Seated leg curl", common=3),
        ],
    )
    assert top(edition, "leg curls", 9) == [
        "leg-curl", "arm-bend", "leg-curl-over", "seated-leg-curl",
    ]  # fmt: skip


def test_a_bare_word_shows_its_kinds_before_their_variants(current: Edition) -> None:
    legs = named(current, "Leg press", common=3)
    chest = named(current, "Bench press", common=3)
    chest = replace(
        chest, pattern=Pattern.PUSH, exercise=replace(chest.exercise, primary=(Muscle.CHEST,))
    )
    sled = named(current, "Sled press", common=3)
    rare = replace(chest, slug="toe-press", exercise=replace(
        chest.exercise, name="Toe press", common=Common(1), primary=(Muscle.SHINS,)
    ))  # fmt: skip
    edition = edition_of(current, [legs, chest, sled, rare])

    assert top(edition, "press", 9) == ["leg-press", "bench-press", "sled-press", "toe-press"]
    assert find(edition, "press", 2) == find(edition, "press")[:2]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("bicycle", {"upright-bike", "bicycle-crunch"}),
        ("press", {"leg-press", "bench-press", "overhead-press"}),
        ("curl", {"lying-leg-curl", "biceps-curl", "hammer-curl"}),
        ("row", {"rowing-machine", "bent-over-row", "seated-cable-row"}),
        ("swing", {"kettlebell-swing", "leg-swings"}),
        ("bridge", {"glute-bridge", "plank"}),
        ("plank", {"plank", "side-plank"}),
        ("lunge", {"forward-lunge", "reverse-lunge", "walking-lunge"}),
    ],
)
def test_ambiguous_words_show_the_choices(current: Edition, text: str, kinds: set[str]) -> None:
    assert kinds <= set(top(current, text, 12))


def test_a_word_that_says_no_movement_finds_names_before_other_names(current: Edition) -> None:
    best = top(current, "lateral", 6)
    assert all("lateral" in current.entry(slug).exercise.name.casefold() for slug in best), best


def test_words_of_equipment_may_stand_in_front(current: Edition) -> None:
    edition = edition_of(
        current,
        [
            named(current, "Lunge", kit=(Kit.DUMBBELL,)),
            named(current, "Push-up", "press up"),
            named(current, "Romanian deadlift", "RDL", kit=(Kit.BARBELL,), common=3),
            named(current, "Dumbbell Romanian deadlift", kit=(Kit.DUMBBELL,)),
            named(current, "Kettlebell swing", kit=(Kit.KETTLEBELL,)),
        ],
    )
    assert top(edition, "db lunge") == ["lunge"]
    assert top(edition, "db rdl") == ["dumbbell-romanian-deadlift"]
    assert top(edition, "bb rdl") == ["romanian-deadlift"]
    assert top(edition, "cable rdl") == ["romanian-deadlift"]
    assert top(edition, "machine push up") == ["push-up"]
    assert top(edition, "bodyweight pushups") == ["push-up"]
    assert top(edition, "kettlebell") == ["kettlebell-swing"]
    assert find(edition, "db lunge")[0].distance < find(edition, "cable lunge")[0].distance
    assert find(edition, "db asdfgh") == ()
    assert top(edition, "pushup") == top(edition, "push-ups") == top(edition, "pus up")


def test_an_unfinished_filler_does_not_empty_the_list(current: Edition) -> None:
    edition = edition_of(current, [named(current, "Lunge"), named(current, "Stairmaster")])
    assert top(edition, "lunge wi") == top(edition, "lunge with th") == ["lunge"]
    assert top(edition, "lunge wix") == []
    assert top(edition, "stair master") == top(edition, "starimaster") == ["stairmaster"]


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("rucking up stairs", "rucking"),  # no running
        ("rucking - intervals", "rucking"),
        ("finger extensors", "wrist-stretch"),  # a form of "extension"
        ("inline bench press", "incline-bench-press"),  # one slip
    ],
)
def test_a_known_word_is_no_slip_for_another(current: Edition, text: str, slug: str) -> None:
    assert find(current, text)[0].slug == slug
