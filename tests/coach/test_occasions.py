"""An exercise may be named for when, and the knee for what is to be trained."""

from __future__ import annotations

import pytest

from guide.coach.occasions import alone
from guide.coach.question import Understood, understand
from guide.edition import Edition

AROUND = ("quadriceps", "hamstrings")


def told(edition: Edition, text: str) -> Understood:
    found = understand(edition, text)
    assert found is not None
    return found


def test_what_is_prepared_for_gives_its_muscles(current: Edition) -> None:
    primary = {m.value for m in current.entry("running").exercise.primary}

    for text in ("stretch after running", "warm up before a run please"):
        found = told(current, text)
        assert found.meant == ()
        assert {*found.filters["muscle"]} == primary


def test_a_muscle_that_is_named_goes_before_those_of_the_occasion(current: Edition) -> None:
    assert told(current, "stretch my calves after running").filters["muscle"] == ("calves",)


@pytest.mark.parametrize(
    "text", ["is it ok to stretch after running", "knee sore after squats", "something like squats"]
)
def test_what_is_asked_about_is_no_occasion(current: Edition, text: str) -> None:
    found = told(current, text)

    assert found.meant or found.filters.keys() == {"want-less"}


@pytest.mark.parametrize(
    "text", ["knee exercises", "exercises for my knees", "stronger knees", "knee strength"]
)
def test_the_knee_as_an_aim_is_what_moves_it_gently(current: Edition, text: str) -> None:
    filters = told(current, text).filters

    assert filters["muscle"] == AROUND
    assert filters["knee"] == ("low",)


@pytest.mark.parametrize(
    "text",
    [
        "what is best for knees",
        "my knee",
        "prehab knees",
        "one knee worse than the other",
        "best cardio for my knees",
    ],
)
def test_the_knee_just_named_is_spared(current: Edition, text: str) -> None:
    filters = told(current, text).filters

    assert filters["knee"] == ("low",)
    assert "muscle" not in filters


@pytest.mark.parametrize(
    ("text", "only"),
    [("knee", True), ("Knees", True), ("knee kneecap", True), ("knee raise", False), ("", False)],
)
def test_nothing_but_the_knee(text: str, *, only: bool) -> None:
    assert alone(text) is only


def test_no_name_of_an_exercise_is_taken_for_one_of_these(current: Edition) -> None:
    for name in ("knee to chest", "knee drive", "high knees", "step up knee drive"):
        assert understand(current, name) is None
