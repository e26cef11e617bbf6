"""Sore-knee pages: what a statement stands on, and how strong that is."""

from __future__ import annotations

from collections.abc import Collection

from guide.phrases.small import listed

KINDS = {
    "review": "a review of studies",
    "trial": "a trial",
    "study": "a study",
    "advice": "advice of a health service or of experts",
    "page": "a clinic, coach or news page",
}
"""By the kind of a source, the strongest first."""
TIERS = {"A": "", "B": "copy or summary", "C": "clinic, coach or news page"}
"""By the letter of a source. A health service, guideline, trial or study says so in its title."""

SAFE_SIDE = "Few or weak sources name this sign. It is here to be on the safe side."

SPEEDS = {"now": "Now", "today": "Today", "days": "Within days", "weeks": "Within weeks"}
"""By the urgency of a section: said in words before it is said in colour."""


def tier_words(tier: str) -> str:
    """What kind of page a source is; empty for the real thing."""
    return TIERS[tier]


def strength(
    kinds: Collection[str], tiers: Collection[str], *, thin: bool, sign: bool = False
) -> str:
    """What a statement rests on, and whether that is thin or only seen second hand.

    Of a stop ``sign``, thin ground is no reason to wait, and says so.
    """
    found = [words for kind, words in KINDS.items() if kind in kinds]
    told = [f"Rests on {listed(found)}."]
    if "A" not in tiers:
        told.append("We saw no first page, only copies or other people’s words.")
    if thin:
        told.append(SAFE_SIDE if sign else "That is thin.")
    return " ".join(told)


def call(number: str) -> str:
    """What the button says that dials an emergency number."""
    return f"Call {number}"


def speed(urgency: str | None) -> str:
    """How fast to act; empty where nothing is urgent."""
    return SPEEDS[urgency] if urgency else ""
