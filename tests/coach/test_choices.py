"""A line of a programme that leaves a choice."""

from __future__ import annotations

import pytest

from guide.coach import workout
from guide.edition import Edition
from guide.words import Sureness


def _read(current: Edition, line: str) -> list[tuple[str | None, Sureness, tuple[str, ...], str]]:
    items = workout.read(current, line).items
    return [(item.slug, item.sureness, item.nearest, str(item.dose)) for item in items]


@pytest.mark.parametrize(
    ("line", "first", "others", "dose"),
    [
        ("Leg press OR hack squat 3x10", "leg-press", ["hack-squat"], "3x10"),
        ("Squats or lunges 3x10", "back-squat", ["forward-lunge"], "3x10"),
        ("Step-ups, bridges or clamshells 2x15", "step-up", ["glute-bridge", "clamshell"], "2x15"),
        ("Chin-ups (or lat pulldown) 3x8", "chin-up", ["lat-pulldown"], "3x8"),
        ("Seated or lying leg curl 3x12", "seated-leg-curl", ["lying-leg-curl"], "3x12"),
        ("Squat (back or front) 5x5", "back-squat", ["front-squat"], "5x5"),
        ("High or low bar squat", "back-squat", ["low-bar-squat"], ""),
        ("Bike or row 10 min", "upright-bike", ["rowing-machine"], "10min"),
        ("Bike/Row 10 min", "upright-bike", ["rowing-machine"], "10min"),
        ("Bike / row 10 min", "upright-bike", ["rowing-machine"], "10min"),
        ("Run/bike/row 20 min easy", "running", ["upright-bike", "rowing-machine"], "20min"),
    ],
)
def test_one_is_asked_for_and_the_others_are_beside_it(
    current: Edition, line: str, first: str, others: list[str], dose: str
) -> None:
    assert _read(current, line) == [(first, Sureness.LIKELY, tuple(others), dose)]


def test_what_a_choice_hangs_on_is_kept(current: Edition) -> None:
    (item,) = workout.read(current, "Back squat, or front squat if knee sore 5x5").items

    assert (item.slug, item.nearest) == ("back-squat", ("front-squat",))
    assert item.note == "if knee sore"


def test_each_of_some_machines_is_all_of_them(current: Edition) -> None:
    read = _read(current, "Row/bike/ski 1 min each")

    assert [slug for slug, *_ in read] == ["rowing-machine", "upright-bike", "ski-machine"]
    assert {dose for *_, dose in read} == {"1min"}, "and not one for each side"


@pytest.mark.parametrize(
    ("line", "slugs"),
    [
        ("Pull-ups/lat pulldown 3x8", ["pull-up", "lat-pulldown"]),  # two lifts may be a superset
        ("Squat or similar 3x10", ["back-squat"]),
        ("5x5 or 3x8 back squat", ["back-squat"]),
        ("Plank 30 s or as long as you can", ["plank"]),
        ("Bench press 3x10 or until failure", ["bench-press"]),
        ("Rest or walk", ["walking"]),
        ("Walk/jog 20 min", ["walk-run"]),  # a name of its own
        ("Squat 3x5, leg press or hack squat 3x10", ["back-squat", "leg-press"]),
    ],
)
def test_where_there_is_none_nothing_is_chosen(
    current: Edition, line: str, slugs: list[str]
) -> None:
    assert [item.slug for item in workout.read(current, line).items] == slugs


def test_one_of_them_can_be_picked(current: Edition) -> None:
    line = "Leg press or hack squat 3x10"
    (item,) = workout.read(current, line).items
    (picked,) = workout.read(current, line, {item.key: "hack-squat"}).items

    assert (picked.slug, picked.sureness, picked.chosen) == ("hack-squat", Sureness.SURE, True)


@pytest.mark.parametrize(
    ("text", "slugs"),
    [
        ("Front/back squat 3x5", {"front-squat", "back-squat"}),
        ("Seated/standing calf raise 3x15", {"seated-calf-raise", "standing-calf-raise"}),
    ],
)
def test_a_slash_between_kinds_of_one_exercise_leaves_a_choice(
    current: Edition, text: str, slugs: set[str]
) -> None:
    (item,) = workout.read(current, text).items

    assert item.left_open
    assert {item.slug, *item.nearest} == slugs


@pytest.mark.parametrize(
    "text", ["Clean/jerk 3x1", "DB/KB goblet squat 3x10", "Squat 4 inch fwd/lat"]
)
def test_a_slash_of_a_name_or_of_tools_leaves_none(current: Edition, text: str) -> None:
    assert not any(item.left_open for item in workout.read(current, text).items)
