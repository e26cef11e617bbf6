"""What is said without a network."""

from __future__ import annotations

from guide.phrases import WORKER_WORDS
from tests.phrases.prose import faults


def test_it_is_plain_prose() -> None:
    said = {
        why: text.replace("{when}", "3 May 2026 at 14:05") for why, text in WORKER_WORDS.items()
    }

    assert {why: faults(text) for why, text in said.items() if faults(text)} == {}


def test_a_saved_page_always_says_from_when() -> None:
    for why in ("saved", "slow", "plain", "swaps"):
        assert "{when}" in WORKER_WORDS[why]
