"""Sore-knee pages: how strong the ground is that a statement stands on."""

from __future__ import annotations

from collections.abc import Iterable

TIERS = {"A": "", "B": "copy or summary", "C": "clinic, coach or news page"}
"""By the letter of a source. A health service, guideline, trial or study says so in its title."""


def tier_words(tier: str) -> str:
    """What kind of page a source is; empty for the real thing."""
    return TIERS[tier]


def strength(tiers: Iterable[str], *, thin: bool) -> str:
    """How strong a statement's sources are, in one sentence: the best of them counts."""
    best = min(tiers)
    if thin:
        return "Thin: few sources, weak ones, or none that tested just this."
    if best == "A":
        return "From a health service, a guideline, a trial or a study."
    return "From copies or summaries: we did not see the first page itself."
