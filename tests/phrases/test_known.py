"""How we know: what a mark rests on."""

from __future__ import annotations

from typing import Any

import pytest

from guide import phrases
from guide.edition import Edition
from guide.phrases import known
from guide.words import (
    Basis,
    Rule,
)


def test_figures_read_in_a_copy_are_called_so(current: Edition) -> None:
    copied = phrases.basis(
        current.entry("bodyweight-squat"), current.marks["bodyweight-squat"], current.catalog
    )
    direct = phrases.basis(current.entry("running"), current.marks["running"], current.catalog)

    assert copied == (
        "Measured: one study worked out the kneecap load of this exercise in a lab. "
        "We read the figure in a copy, not in the paper itself."
    )
    assert (
        direct == "Measured: three studies worked out the kneecap load of this exercise in a lab."
    )


def test_a_mark_taken_over_names_the_move_that_was_measured(current: Edition) -> None:
    said = phrases.basis(current.entry("box-jump"), current.marks["box-jump"], current.catalog)

    assert said == (
        "By rule, not measured: the nearest move that was measured is "
        "“Countermovement jump (two legs)”."
    )


def test_a_scaled_mark_names_what_was_measured(current: Edition) -> None:
    said = phrases.basis(
        current.entry("split-squat"), current.marks["split-squat"], current.catalog
    )

    assert "“Lunge”, “Bulgarian split squat”, “Reverse lunge” and “Forward lunge”" in said


def test_a_finding_says_how_directly_it_was_seen(current: Edition) -> None:
    said = phrases.finding(current.catalog.loads["hart2022-004"])

    assert said == ("Running: 5.2 times body weight at the kneecap (seen in the paper's abstract).")


@pytest.mark.parametrize(
    ("words", "keys"),
    [
        (known.RULES, set(Rule)),
        (known.BASES, set(Basis)),
    ],
)
def test_every_word_has_its_sentence(words: dict[Any, str], keys: set[Any]) -> None:
    assert set(words) == keys
    assert all(words.values())
