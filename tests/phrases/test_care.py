"""How strong the ground of a statement is, in words."""

from __future__ import annotations

import pytest

from guide import phrases


def test_the_strongest_ground_is_named_first() -> None:
    assert (
        phrases.strength({"page", "advice", "review"}, {"A", "C"}, thin=False)
        == "Rests on a review of studies, advice of a health service or of experts "
        "and a clinic, coach or news page."
    )


@pytest.mark.parametrize(("tiers", "told"), [({"A", "B"}, False), ({"B"}, True), ({"C"}, True)])
def test_what_was_only_seen_second_hand_says_so(tiers: set[str], *, told: bool) -> None:
    assert ("no first page" in phrases.strength({"trial"}, tiers, thin=False)) == told


@pytest.mark.parametrize("kind", ["review", "page"])
def test_thin_is_said_whatever_the_sources(kind: str) -> None:
    assert phrases.strength({kind}, {"A"}, thin=True).endswith("That is thin.")
    assert "thin" not in phrases.strength({kind}, {"A"}, thin=False)


def test_a_stop_sign_on_thin_ground_says_why_it_stands_there() -> None:
    told = phrases.strength({"page"}, {"C"}, thin=True, sign=True)

    assert told.endswith("It is here to be on the safe side.")
    assert "thin" not in told
    assert phrases.strength({"page"}, {"A"}, thin=False, sign=True) == (
        "Rests on a clinic, coach or news page."
    )


def test_only_what_is_second_hand_or_weaker_is_marked() -> None:
    assert phrases.tier_words("A") == ""
    assert phrases.tier_words("B") == "copy or summary"
    assert "clinic" in phrases.tier_words("C")


def test_a_button_says_which_number_it_dials() -> None:
    assert phrases.call("112") == "Call 112"
