"""What is said to be well asks for nothing; a wish, a question and a complaint stay."""

from __future__ import annotations

import pytest

from guide.coach.question import understand
from guide.coach.tokens import tokens_of
from guide.coach.well import without_well
from guide.edition import Edition


def left(text: str) -> str:
    return " ".join(token.plain for token in without_well(tokens_of(text)) if token.key)


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("my knees are fine", ""),
        ("knees feel really good today, leg day", "today leg day"),
        ("my knee is better now", "now"),
        ("no knee pain anymore want to squat", "want to squat"),
        ("it doesn't hurt any more", ""),
        ("knee pain is gone", ""),
        ("the ache went away, want legs", "want legs"),
        ("my knees don't hurt", ""),
        ("one knee is fine the other hurts", "one the other hurts"),
    ],
)
def test_said_to_be_well(text: str, rest: str) -> None:
    assert left(text) == rest


@pytest.mark.parametrize(
    "text",
    ["make my knees feel good", "so that my knees are fine", "when my knees are ok",
     "are my knees ok to run", "my knees are not good", "knee is better with a band",
     "what feels better for my knee", "cardio so knees don't hurt", "no knee pain",
     "knees don't hurt but my ankle does", "no pain, no gain, anymore", "squats are good",
     "is running good for knees", "good knees", "my knees", "knee pain gets worse",
     "pain went up", "my knees are fine until I run", "knees ok except on stairs",
     "knee pain stopped me running",
     "the pain has gone worse"],
)  # fmt: skip
def test_not_said_to_be_well(text: str) -> None:
    tokens = tokens_of(text)

    assert without_well(tokens) == tokens


def test_fine_knees_are_no_complaint(current: Edition) -> None:
    for text in ("my knees are fine, cardio", "knees feel good, cardio"):
        found = understand(current, text)
        assert found is not None
        assert found.filters == {"goal": ("cardio",)}
        assert not found.pain


def test_what_hurts_besides_is_heard(current: Edition) -> None:
    found = understand(current, "left knee is fine but the right one hurts")

    assert found is not None
    assert found.pain
    assert found.filters == {"knee": ("low",)}
