"""What is asked is heard by its words; of several kinds the first decides."""

from __future__ import annotations

import pytest

from guide.coach.asking import TAKEN, Intent, asked, said, told
from guide.coach.tokens import tokens_of


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("anything but squats", Intent.INSTEAD),
        ("can not squat", None),
        ("can I squat", Intent.OK),
        ("bored of lunges", Intent.INSTEAD),
        ("what's an RDL", Intent.HOW),
        ("never done a deadlift", Intent.HOW),
        ("do lunges ruin knees", Intent.OK),
        ("are squats good for my knees", Intent.OK),
        ("something for calves", Intent.LIST),
        ("goblet squat", None),
        ("to do: lunges", None),
        ("bored", None),
        ("something like squats", Intent.INSTEAD),
        ("regress a pistol squat", Intent.INSTEAD),
        ("what does a squat work", Intent.HOW),
        ("bad back, squats", None),
        ("squats bad", Intent.OK),
        ("squats are killing me", None),
        ("squats are fine", Intent.OK),
        ("are squats killing me", Intent.OK),
        ("do not like squats", None),
        ("did not enjoy lunges", None),
    ],
)
def test_the_words_say_what_is_asked(text: str, intent: Intent | None) -> None:
    assert asked(tokens_of(text))[0] is intent


def test_the_place_is_that_behind_the_words() -> None:
    assert asked(tokens_of("please, how to squat")) == (Intent.HOW, 4)
    assert asked(tokens_of("squat")) == (None, -1)


def test_what_cannot_be_had() -> None:
    assert said(tokens_of("all bikes are full"), TAKEN) == (2, 4)
    assert said(tokens_of("full squat"), TAKEN) is None


def test_how_it_is_done_stands_at_the_end() -> None:
    assert told(tokens_of("hip thrust form"))
    assert not told(tokens_of("form hip thrust"))
