"""Ages, loads on the knee and dislikes are read; what only looks like them is not."""

from __future__ import annotations

import pytest

from guide.coach.phrasing import Reader, wish
from guide.coach.question import understand
from guide.coach.tokens import tokens_of
from guide.edition import Edition


def read(edition: Edition, text: str) -> list[tuple[str, ...]]:
    spans = Reader(edition, tokens_of(text), -1).read()
    return [span.meaning[1] if span.meaning else (span.slug,) for span in spans]


@pytest.mark.parametrize("text", ["I'm 70", "over 65", "72 year old", "aged 80", "she is 91"])
def test_an_age_is_a_start_for_everybody(current: Edition, text: str) -> None:
    assert read(current, text) == [("1",)]


@pytest.mark.parametrize("text", ["over 60 kg", "over 90 seconds", "70 kg", "I'm 30", "60 reps"])
def test_other_numbers_are_no_age(current: Edition, text: str) -> None:
    assert read(current, text) == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("no knee stress", ("low",)),
        ("without loading the knees", ("low",)),
        ("nothing for knees", ("low",)),
        ("don't use knees", ("low",)),
        ("no knees", ("kneeling",)),
        ("without my knees on the floor", ("kneeling",)),
    ],
)
def test_no_load_is_no_kneeling(current: Edition, text: str, values: tuple[str, ...]) -> None:
    assert read(current, text) == [values]


@pytest.mark.parametrize(
    ("text", "unable"),
    [("can't kneel", True), ("can not kneel", True), ("unable to kneel", True),
     ("no kneeling", False), ("do not kneel", False), ("can't wait", False)],
)  # fmt: skip
def test_what_somebody_cannot_do(current: Edition, text: str, *, unable: bool) -> None:
    reader = Reader(current, tokens_of(text), -1)
    [*reader.read()]

    assert reader.unable is unable


def test_trouble_with_something_is_a_complaint_about_it(current: Edition) -> None:
    assert [span.hurts for span in Reader(current, tokens_of("struggle with lunges"), -1).read()]
    assert read(current, "struggle with kneeling") == [("kneeling",)]
    assert read(current, "sore with kneeling") != [("kneeling",)]


def test_a_choice_is_no_name(current: Edition) -> None:
    assert read(current, "no jumping or squats") == [("landing",), ("back-squat",)]
    assert read(current, "jumping squats") == [("squat-jump",)]
    assert read(current, "no bench for hip thrusts") == [("bench",), ("hip-thrust",)]


def test_before_knee_pain_stands_what_sets_it_off(current: Edition) -> None:
    assert read(current, "getting in and out of car knee pain") == [("bending",)]
    assert read(current, "getting out of car, knee pain") == []
    assert read(current, "kneeling painful knees") == []


def test_instead_of_what_is_no_exercise_there_is_less_of_it(current: Edition) -> None:
    for text, filters in (
        ("jumping alternatives", {"want-less": ("landing",)}),
        ("alternatives to kneeling for core", {"want-less": ("kneeling",), "muscle": ("core",)}),
    ):
        found = understand(current, text)
        assert found is not None
        assert found.filters == filters
    squats = understand(current, "alternatives to squats")
    assert squats is not None
    assert squats.filters == {}


def test_what_is_disliked_is_the_exercise(current: Edition) -> None:
    assert read(current, "hate running") == [("running",)]
    assert read(current, "no running") == [("landing",)]


def test_what_goes_before_a_complaint_is_not_longer_than_it(current: Edition) -> None:
    assert read(current, "hurts when I jump higher") == [("landing",)]
    assert read(current, "jump higher") == [("power",)]


def test_a_phrase_may_mean_nothing(current: Edition) -> None:
    assert read(current, "on one leg") == []
    assert read(current, "one leg calves") == [("calves",)]


def test_a_kind_of_exercise_is_no_name() -> None:
    assert wish(tokens_of("easy exercises"))
    assert not wish(tokens_of("easy"))
    assert not wish(tokens_of("ball exercises"))
