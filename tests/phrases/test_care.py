"""How strong the ground of a statement is, in words."""

from __future__ import annotations

import pytest

from guide import phrases


@pytest.mark.parametrize(
    ("tiers", "starts"),
    [(["C", "A"], "From a health service"), (["B", "C"], "From copies or summaries")],
)
def test_the_best_source_counts(tiers: list[str], starts: str) -> None:
    assert phrases.strength(tiers, thin=False).startswith(starts)


@pytest.mark.parametrize("tiers", [["A"], ["B"], ["C"]])
def test_thin_is_said_whatever_the_sources(tiers: list[str]) -> None:
    assert phrases.strength(tiers, thin=True).startswith("Thin:")


def test_only_what_is_second_hand_or_weaker_is_marked() -> None:
    assert phrases.tier_words("A") == ""
    assert phrases.tier_words("B") == "copy or summary"
    assert "clinic" in phrases.tier_words("C")
