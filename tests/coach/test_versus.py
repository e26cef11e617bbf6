"""Two exercises asked about as a pair, and texts that only look like it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.coach import versus
from guide.edition import Edition


@pytest.mark.parametrize(
    ("text", "slugs"),
    [
        ("Squat vs. leg press", ("back-squat", "leg-press")),
        ("which is better: step-up or lunge?", ("step-up", "forward-lunge")),
        ("the difference between a hip thrust and a glute bridge", ("hip-thrust", "glute-bridge")),
        ("compare plank with side plank", ("plank", "side-plank")),
        ("is running harder on my knees than walking", ("running", "walking")),
        ("rowing machine compared to elliptical", ("rowing-machine", "elliptical")),
        ("split squat vs lunge knees", ("split-squat", "forward-lunge")),
        ("leg press or hack squat better for knees", ("leg-press", "hack-squat")),
    ],
)
def test_a_pair_is_two_names_with_a_choice_between(
    current: Edition, text: str, slugs: tuple[str, str]
) -> None:
    assert versus.pair(current, text) == slugs


@pytest.mark.parametrize(
    "text",
    [
        "squat",
        "squat or",
        "squat or squat",
        "squat and lunge",  # two exercises, and no choice between them
        "no jumping or kneeling",
        "quads or hamstrings",  # kinds of exercise, no exercises
        "squat or something gentler",
        "difference between good and bad",
    ],
)
def test_anything_else_is_no_pair(current: Edition, text: str) -> None:
    assert versus.pair(current, text) is None


WORDS = ["squat", "or", "vs", "and", "is", "better", "than", "difference between", "the", "?", "é"]


@given(st.lists(st.sampled_from(WORDS), max_size=20).map(" ".join) | st.text(max_size=80))
def test_no_text_breaks_it(current: Edition, text: str) -> None:
    found = versus.pair(current, text)

    assert found is None or (len(set(found)) == 2 and set(found) <= current.marks.keys())
