"""What is said about a sheet."""

from __future__ import annotations

import pytest

from guide import phrases
from guide.records.sheet import MOST_DOSE, MOST_NAME, MOST_NOTE, Item, Loss, Lost, Sheet


@pytest.mark.parametrize("what", list(Loss))
@pytest.mark.parametrize("name", ["t", "n", "x", "z"])
def test_every_loss_is_said_in_a_sentence(what: Loss, name: str) -> None:
    (said,) = phrases.sheet_lost([Lost(what, name, "plank")])

    assert said.endswith(".")
    assert said[0].isupper()


@pytest.mark.parametrize(
    ("x", "most"),
    [
        ("w" * (MOST_NAME + 1), MOST_NAME),
        (f"plank~{'d' * (MOST_DOSE + 1)}", MOST_DOSE),
        (f"plank~~{'n' * (MOST_NOTE + 1)}", MOST_NOTE),
    ],
)
def test_what_was_cut_is_said_whichever_part_it_was(x: str, most: int) -> None:
    _, lost = Sheet.parse([("x", x)])

    (said,) = phrases.sheet_lost(lost)
    assert f" {most} " in said


def test_the_same_is_said_once() -> None:
    assert len(phrases.sheet_lost([Lost(Loss.VERSION, "v", "2")] * 3)) == 1


def test_a_slug_reads_as_words_and_words_stay_as_they_are() -> None:
    assert phrases.as_written(Item(name="flurble-press")) == "Flurble press"
    assert phrases.as_written(Item(name="T-bar My-Way")) == "T-bar My-Way"


def test_counting() -> None:
    assert phrases.count(1) == "1 exercise"
    assert phrases.count(6) == "6 exercises"
