"""A pasted programme: what each line means, and that none is lost whatever is pasted."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from guide.coach import reading, workout
from guide.edition import Edition
from guide.records.dose import Dose
from guide.words import LineKind, Sureness
from tests.coach.programmes import WORDS, rows

ENOUGH = 0.95  # of the lines are right
JUDGED = 60  # lines at least whose exercises this catalog has
LINES = st.lists(st.sampled_from(WORDS), min_size=1, max_size=8).map(" ".join)
PROGRAMMES = st.lists(LINES | st.text(max_size=60), max_size=8).map("\n".join)


def right(edition: Edition, row: dict[str, str]) -> bool:
    """Whether a line gives the exercises and the doses it was judged to."""
    items = workout.read(edition, row["line"]).items
    wanted = [slugs.split() for slugs in row["exercises"].split("+")]
    doses = [str(item.dose) for item in items]
    named = len(items) == len(wanted) and all(
        item.slug in slugs for item, slugs in zip(items, wanted, strict=True)
    )
    return named and doses == row["doses"].split(";")


def has(edition: Edition, slugs: str) -> bool:
    """Whether the catalog has an exercise that is right, for each that is asked."""
    return all(edition.marks.keys() & set(each.split()) for each in slugs.split("+"))


def test_our_lines_give_their_exercises_and_doses(current: Edition) -> None:
    judged = [row for row in rows("programme_lines.csv") if has(current, row["exercises"])]
    wrong = [row for row in judged if not right(current, row)]

    assert len(judged) >= JUDGED
    assert len(wrong) <= (1 - ENOUGH) * len(judged), wrong


def test_other_peoples_lines_give_their_exercise(current: Edition) -> None:
    judged = [row for row in rows("workout_lines.csv") if has(current, row["accepted"])]
    wrong = [
        row["line"]
        for row in judged
        for items in [workout.read(current, row["line"]).items]
        if not items or items[0].slug not in row["accepted"].split()
    ]

    assert len(judged) > 30
    assert len(wrong) <= (1 - ENOUGH) * len(judged), wrong


def test_a_line_that_is_wrong_is_noticed(current: Edition) -> None:
    good = {"line": "Leg press 3x10", "exercises": "leg-press", "doses": "3x10"}

    assert right(current, good)
    assert not right(current, {**good, "exercises": "back-squat"})
    assert not right(current, {**good, "doses": "3x12"})
    assert not right(current, {**good, "exercises": "leg-press+back-squat", "doses": "3x10;3x10"})


def test_what_nobody_knows_is_kept_with_the_nearest_names(current: Edition) -> None:
    (line,) = workout.read(current, "Zercher flurble 3x10").lines
    (item,) = line.items

    assert line.kind is LineKind.EXERCISE
    assert (item.slug, item.sureness) == (None, Sureness.NOT_RECOGNISED)
    assert str(item.dose) == "3x10"
    assert 0 < len(item.nearest) <= 3
    assert item.nearest[0] in current.marks


def test_a_nearest_name_says_what_it_leaves_out(current: Edition) -> None:
    (item,) = workout.read(current, "GLUTE BRIDGE SINGLE-LEG CALF RAISES 3 10").items

    assert item.slug == "glute-bridge"
    assert item.sureness is Sureness.LIKELY
    assert item.left_out


def test_a_name_means_what_somebody_said_it_means(current: Edition) -> None:
    text = "Zercher flurble 3x10\nzercher  FLURBLE 5x5\nsquat"
    key = workout.key("Zercher flurble")
    first, second, third = workout.read(current, text, {key: "front-squat"}).items

    assert first.slug == second.slug == "front-squat"
    assert first.chosen
    assert first.sureness is Sureness.SURE
    assert third.slug == "back-squat"
    assert workout.read(current, text, {key: "no-such"}).items[0].slug is None


@given(PROGRAMMES)
@settings(max_examples=150)
@example("\n\n \r\n\r x \u2028 y")
@example("1. 1) A1. - • [ ] ## ")
@example("3x3x3x3x3x3 5-5-5-5-5 1:00:00:00 0x0 00 -- @ @@ 9999999999999999kg")
def test_no_text_breaks_it_and_no_line_is_lost(current: Edition, text: str) -> None:
    read = workout.read(current, text)

    assert [line.text for line in read.lines] == list(reading.lines(text))
    assert [line.number for line in read.lines] == list(range(1, len(read.lines) + 1))
    for item in read.items:
        assert Dose.parse(str(item.dose)) == item.dose
        assert (item.slug is None) is (item.sureness is Sureness.NOT_RECOGNISED)
        assert item.slug is None or item.slug in current.marks


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Saturday, November 28, 2026 at 9:15 AM", LineKind.HEADING),
        ("28 November 2026", LineKind.HEADING),
        ("Logged with Hevy", LineKind.NOTE),
        ("@someapp", LineKind.NOTE),
        ('"Felt good today"', LineKind.NOTE),
        ("felt heavy", LineKind.NOTE),
        ("Repeat the circuit 3 times", LineKind.NOTE),
        ("Complete all exercises 3 times", LineKind.NOTE),
    ],
)
def test_what_an_app_adds_is_no_exercise(current: Edition, text: str, kind: LineKind) -> None:
    assert [line.kind for line in workout.read(current, text).lines] == [kind]


@pytest.mark.parametrize("text", ["WOD", "Metcon:", "Cool down", "Warm-up", "Min 3: rest"])
def test_the_name_of_a_part_alone_is_no_exercise(current: Edition, text: str) -> None:
    assert workout.read(current, text).items == ()
    assert workout.read(current, "Cool down 5 min").items != ()
