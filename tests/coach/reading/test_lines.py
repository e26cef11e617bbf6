"""A text as lines: each is there once, and too many are refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.coach import reading, workout
from guide.edition import Edition


@given(st.text(max_size=300))
def test_every_line_with_something_on_it_is_there_once(text: str) -> None:
    written = [line.strip() for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")]

    assert list(reading.lines(text)) == [line for line in written if line]
    assert len(reading.apart(text)) == len(reading.lines(text))


def test_a_blank_line_sets_the_next_apart() -> None:
    assert reading.apart("a\nb\n\nc\n \t\r\n\nd") == (False, False, True, True)
    assert reading.apart("\n\na") == (True,)
    assert reading.apart("") == ()


@pytest.mark.parametrize("text", ["x\n" * 201, "y" * 20_001, "z " * 30_000])
def test_too_long_a_text_is_refused_before_it_is_read(current: Edition, text: str) -> None:
    with pytest.raises(reading.TooLong):
        workout.read(current, text)


@pytest.mark.parametrize(
    "line",
    ["1 " * 9_999, "3x" * 9_999, "1-" * 9_999, "(" * 19_999, "squat " * 3_300, "a,b " * 4_900,
     "10 reps " * 2_400, "1/" * 9_999, "rest " * 3_900, " @" * 9_999],
)  # fmt: skip
def test_one_endless_line_is_read_too(current: Edition, line: str) -> None:
    (read,) = workout.read(current, line).lines

    assert read.text == line.strip()
