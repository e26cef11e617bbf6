"""What a mark was made from, in short."""

from __future__ import annotations

import pytest

from guide.edition import Edition
from guide.knee import WATCH_FLOOR
from guide.phrases import worked
from guide.words import Basis
from tests.phrases.prose import faults


def test_it_is_plain_for_the_whole_catalog(current: Edition) -> None:
    wrong = []
    for slug, mark in current.marks.items():
        entry = current.entry(slug)
        told = (worked.pose(entry, mark), worked.lever(entry, mark), worked.parts(mark))
        wrong += [(slug, text, faults(text)) for text in told if text and faults(text)]

    assert wrong == []


def test_every_part_has_a_name(current: Edition) -> None:
    kinds = {part.kind for mark in current.marks.values() for part in mark.parts}

    assert kinds <= worked.PARTS.keys()
    assert worked.PARTS.keys() == {"kneecap", "landing", "hold", *(w.value for w in WATCH_FLOOR)}


@pytest.mark.parametrize(
    ("slug", "pose", "lever", "parts"),
    [
        (
            "back-squat",
            "The load is highest with the knee bent about 100°.",
            "About 16 cm from the line your weight falls along to the knee.",
            "Kneecap load: high. Landing: none. The highest counts.",
        ),
    ],
)
def test_some_exercises(current: Edition, slug: str, pose: str, lever: str, parts: str) -> None:
    entry, mark = current.entry(slug), current.marks[slug]

    assert worked.pose(entry, mark) == pose
    assert worked.lever(entry, mark) == lever
    assert worked.parts(mark) == parts


def test_a_rule_and_a_figure_from_a_lab_claim_no_pose(current: Edition) -> None:
    for slug, mark in current.marks.items():
        said = worked.pose(current.entry(slug), mark)
        if mark.basis is Basis.BY_RULE:
            assert said == "No pose: the mark is set by rule."
        if mark.basis is Basis.MEASURED:
            assert "lab" in said


def test_the_pad_model_never_says_which_half_is_harder(current: Edition) -> None:
    """For leg extensions that comes from studies: they found the bent half kinder."""
    for slug in ("leg-extension", "cable-leg-extension"):
        said = worked.pose(current.entry(slug), current.marks[slug])
        assert "studies" in said
        assert "°" not in said
