"""How we know: what a mark rests on."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec import structs

from guide import phrases
from guide.edition import Edition
from guide.phrases import known
from guide.words import (
    Basis,
    Level,
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


@pytest.mark.parametrize(
    ("slug", "end"),
    [
        ("cyclist-squat", " It lies at the edge: a little more bend, and it would be high."),
        (
            "zercher-reverse-lunge",
            " It lies at the edge: a little less bend, and it would be high.",
        ),
    ],
)
def test_a_mark_at_the_edge_of_a_step_says_so(current: Edition, slug: str, end: str) -> None:
    assert phrases.basis(current.entry(slug), current.marks[slug], current.catalog).endswith(end)


@pytest.mark.parametrize("slug", ["goblet-squat", "box-jump", "bodyweight-squat", "wall-sit"])
def test_a_mark_within_its_step_says_nothing_of_an_edge(current: Edition, slug: str) -> None:
    said = phrases.basis(current.entry(slug), current.marks[slug], current.catalog)

    assert "at the edge" not in said


def test_a_hold_that_decides_is_no_edge(current: Edition) -> None:
    """A hold counts a step more: what the kneecap alone would be is not the mark."""
    mark = current.marks["cyclist-squat"]
    held = structs.replace(mark, level=Level.HIGH)

    assert "at the edge" not in phrases.basis(current.entry("cyclist-squat"), held, current.catalog)


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
