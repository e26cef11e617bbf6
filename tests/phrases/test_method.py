"""How marks and swaps are made, in words."""

from __future__ import annotations

import pytest

from guide.edition import Edition
from guide.phrases import evidence, method
from guide.validation import validation
from guide.words import Level
from tests.phrases.prose import faults


def spaced(text: str) -> str:
    """With ordinary spaces, as one types them."""
    return text.replace("\N{NO-BREAK SPACE}", " ")


def test_what_is_said_of_the_checks_is_plain_prose(current: Edition) -> None:
    held = validation(current)
    gate = held.by_model
    told = [
        method.bands_said(held.same_band, held.near_band, len(held.tasks)),
        method.given_said(5),
        method.gate_said(gate.pairs, gate.right, gate.as_far),
        method.gate_of_poses(gate.pairs, gate.right, gate.as_far),
        method.gate_turned(gate.pairs, gate.right),
        method.effects_said(28, 31, 4, 9),
        method.lever_caption(100, 16, Level.HIGH),
        method.lever_caption(20, None, Level.VERY_LOW),
        *method.floors(),
        *method.LIMITS.values(),
        *method.GROUNDS.values(),
        evidence.NOT_USED,
        evidence.HELD,
    ]

    assert [(text, faults(text)) for text in told if faults(text)] == []


def test_the_sides_of_a_dispute_and_the_log_are_plain(current: Edition) -> None:
    catalog = current.catalog
    told = [entry.why for entry in catalog.changes.moved]
    told += [dispute.ours for dispute in catalog.disputes]
    told += [dispute.question for dispute in catalog.disputes]

    assert [(text, faults(text)) for text in told if faults(text)] == []


@pytest.mark.parametrize(
    ("percent", "said"),
    [(1, "about the same"), (-31, "about 30 % lower"), (64.4, "about 65 % higher")],
)
def test_a_distance_is_never_finer_than_it_can_be_told(percent: float, said: str) -> None:
    assert spaced(method.off(percent)) == said


@pytest.mark.parametrize(
    ("percent", "said"),
    [
        (2, "no clear change"),
        (-22, "about 20 % less"),
        (38, "about 40 % more"),
        (-197, "less: the weight no longer bends the knee"),
    ],
)
def test_a_change_in_the_model(percent: float, said: str) -> None:
    assert spaced(method.change(percent)) == said


def test_what_a_study_found() -> None:
    assert method.found("same", None) == "no clear change"
    assert method.found("up", None) == "more"
    assert spaced(method.found("down", -21.9)) == "21.9 % less"


def test_edges_of_the_steps() -> None:
    assert method.band_edges(Level.VERY_LOW) == "under 1 times body weight"
    assert method.band_edges(Level.MODERATE) == "2.65 to under 4.9 times body weight"
    assert method.band_edges(Level.VERY_HIGH) == "6 times body weight or more"


def test_small_shares_are_not_nothing() -> None:
    assert spaced(method.share(4, 1228)) == "under 1 %"
    assert spaced(method.share(0, 1228)) == "0 %"
    assert spaced(method.share(1, 2)) == "50 %"


def test_uses_count() -> None:
    assert evidence.used("measures", 1) == "Gives the mark of 1 exercise"
    assert evidence.used("scales", 47) == "Helps to scale 47 estimated marks"
    assert evidence.rows_found(1, 1, 1) == "1 row"
    assert evidence.rows_found(406, 2, 17) == "406 rows, page 2 of 17"
