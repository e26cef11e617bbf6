"""Slips are mended where one word was meant; words that are only new to us are left alone."""

from __future__ import annotations

import pytest

from guide.coach.question import understand
from guide.coach.slips import mended
from guide.coach.tokens import tokens_of
from guide.edition import Edition


def read(edition: Edition, text: str) -> str:
    return " ".join(token.plain for token in mended(edition, tokens_of(text)))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("stregthen knees", "strengthen knees"),
        ("dumbell legs", "dumbbell legs"),
        ("glutes no equiptment", "glutes no equipment"),
        ("sqauts hurt", "squats hurt"),
        ("squatz hurt", "squat hurt"),
        ("excersise for calfs please", "exercise for calfs please"),
    ],
)
def test_mended(current: Edition, typed: str, meant: str) -> None:
    assert read(current, typed) == meant


@pytest.mark.parametrize(
    "text",
    ["beach house", "my brother", "a new brand", "the plane seat", "bird dog", "xyzzy plugh",
     "clamshell", "box jmp", "planche", "copenhagen", "lunch break"],
)  # fmt: skip
def test_left_alone(current: Edition, text: str) -> None:
    assert read(current, text) == text


def test_the_last_word_may_be_unfinished(current: Edition) -> None:
    assert read(current, "tight hamstrin") == "tight hamstrin"
    assert read(current, "hamstrin tight") == "hamstring tight"


def test_a_word_that_was_not_used_is_told_as_it_was_typed(current: Edition) -> None:
    found = understand(current, "calves, no jumping, wibble")

    assert found is not None
    assert found.leftover == ("wibble",)


def test_names_have_no_slips(current: Edition) -> None:
    for entry in current.catalog.entries.values():
        for name in entry.exercise.names:
            assert not any(token.slip for token in mended(current, tokens_of(name))), name


def test_a_last_letter_is_not_yet_a_word() -> None:
    assert [token.plain for token in tokens_of("shoulder r")] == ["shoulder", "r"]


def test_as_people_type_on_a_phone() -> None:
    assert [token.plain for token in tokens_of("r squats ok 4 ur knees")] == [
        "are", "squats", "ok", "4", "your", "knees",
    ]  # fmt: skip
