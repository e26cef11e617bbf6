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


def test_every_kind_of_page_has_words() -> None:
    assert len({phrases.tier_words(tier) for tier in "ABC"}) == 3
