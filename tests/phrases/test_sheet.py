"""What is said about a sheet."""

from __future__ import annotations

import pytest

from guide import phrases
from guide.records.sheet import Item, Loss, Lost


@pytest.mark.parametrize("what", list(Loss))
@pytest.mark.parametrize("name", ["t", "n", "x", "z"])
def test_every_loss_is_said_in_a_sentence(what: Loss, name: str) -> None:
    (said,) = phrases.sheet_lost([Lost(what, name, "plank")])

    assert said.endswith(".")
    assert said[0].isupper()


def test_the_same_is_said_once() -> None:
    assert len(phrases.sheet_lost([Lost(Loss.VERSION, "v", "2")] * 3)) == 1


def test_a_slug_reads_as_words_and_words_stay_as_they_are() -> None:
    assert phrases.as_written(Item(name="flurble-press")) == "Flurble press"
    assert phrases.as_written(Item(name="T-bar My-Way")) == "T-bar My-Way"


def test_counting() -> None:
    assert phrases.count(1) == "1 exercise"
    assert phrases.count(6) == "6 exercises"
