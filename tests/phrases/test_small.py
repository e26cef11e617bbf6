"""Sizes, loads, lists and equipment."""

from __future__ import annotations

import pytest

from guide import phrases
from guide.edition import Edition
from guide.phrases import small
from guide.words import (
    Kit,
    LoadAt,
    Muscle,
)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (0.10, "a little"), (0.18, "a little"), (0.181, "about a quarter"),
        (-0.29, "about a quarter"), (0.291, "about a third"), (-0.42, "about a third"),
        (0.421, "about half"), (-0.60, "about half"), (0.601, "well over half"),
        (-1.0, "well over half"),
    ],
)  # fmt: skip
def test_sizes_are_said_in_thirds_and_halves(change: float, words: str) -> None:
    assert phrases.size(change) == words


@pytest.mark.parametrize(
    ("bw", "said"),
    [
        (0.0, "no added weight"),
        (0.05, "about a twentieth of your body weight in your hands"),
        (0.12, "about a tenth of your body weight in your hands"),
        (0.13, "about a fifth of your body weight in your hands"),
        (0.5, "about half your body weight in your hands"),
        (1.0, "about your own body weight in your hands"),
        (3.0, "over twice your body weight in your hands"),
    ],
)
def test_loads_are_shares_of_body_weight(bw: float, said: str) -> None:
    assert small.load_words(bw, LoadAt.HANDS) == said


def test_light_typical_and_heavy_never_read_the_same(current: Edition) -> None:
    for slug, made in current.marks.items():
        loads = {step.bw for step in made.by_load}
        said = {small.load_words(bw, LoadAt.HANDS) for bw in loads}

        assert len(said) == len(loads), slug


def test_lists_and_numbers() -> None:
    assert [phrases.listed(list("abc")[:n]) for n in range(4)] == ["", "a", "a and b", "a, b and c"]
    assert [small.number(n) for n in (1, 3, 25)] == ["one", "three", "25"]
    assert small.the([Muscle.QUADRICEPS, Muscle.CALVES]) == "the front of the thigh and the calves"


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ([()], "no equipment"),
        ([(Kit.BARBELL, Kit.RACK)], "barbell and squat rack"),
        ([(Kit.DUMBBELL,), (Kit.KETTLEBELL,)], "dumbbells, or kettlebell"),
        ([(), (Kit.MAT,), (Kit.BAND,)], "no equipment (optional: mat, or resistance band)"),
    ],
)
def test_equipment_without_which_it_can_be_done_is_called_optional(
    rows: list[tuple[Kit, ...]], said: str
) -> None:
    assert phrases.kit_rows(rows) == said


def test_every_place_of_a_load_has_its_words() -> None:
    assert set(small._PLACES) == set(LoadAt)


def test_names_and_letters_keep_their_capitals() -> None:
    assert phrases.kit_rows([[Kit.SMITH_MACHINE], [Kit.EZ_BAR, Kit.BENCH]]) == (
        "Smith machine, or EZ bar and bench"
    )
    lowered = [kit for kit in Kit if small.kit_word(kit)[0].islower()]
    assert len(lowered) == len(Kit) - 2
