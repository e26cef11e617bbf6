"""Comparing, the nearest miss, and nothing found."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace

from guide import phrases
from guide.coach.grounds import GROUNDS
from guide.coach.limits import LIMITS, LIMITS_UP
from guide.coach.swaps import Answer, Miss, swaps
from guide.edition import Edition
from guide.phrases import beside
from guide.records.query import Ask, Reason
from guide.words import (
    Kit,
)

NOTHING = Answer(
    swaps=(), total=0, miss=None, gentlest=False, simplest=False, kneeless=False, unrated=False
)


def test_comparing_says_the_same_both_ways_round(current: Edition) -> None:
    for a, b in (("back-squat", "leg-press"), ("running", "walking"), ("plank", "crunch")):
        assert phrases.compared(current, a, b) == phrases.compared(current, b, a)


LOWER = "Back squat is marked lower: high against very high."


BIKE = "Both are marked low. Upright bike"
NO_TELLING = "so we cannot compare their knee impact."


@pytest.mark.parametrize(
    ("a", "b", "said"),
    [
        ("back-squat", "walking", "Walking is marked lower: low against high."),
        ("box-jump", "back-squat", f"{LOWER} The kneecap load alone is the other way round."),
        ("plank", "crunch", "Both are marked very low. Choose by what they train and need."),
        ("upright-bike", "elliptical", f"{BIKE} came out lower in a study of both."),
        ("plank", "band-leg-press", f"One of the two is not rated, {NO_TELLING}"),
        ("end-range-leg-extension", "band-leg-press", f"Neither of the two is rated, {NO_TELLING}"),
    ],
)  # fmt: skip
def test_comparing_goes_no_finer_than_the_marks(
    current: Edition, a: str, b: str, said: str
) -> None:
    assert phrases.compared(current, a, b) == said


def test_every_near_miss_says_its_limit(current: Edition) -> None:
    said = {
        limit: phrases.miss(current, "half-squat", Miss("lateral-jump", limit), Ask())
        for limit in (*LIMITS, *LIMITS_UP)
    }

    assert len(set(said.values())) == len({*LIMITS, *LIMITS_UP})
    assert said["watch"] == (
        "Lateral jump comes nearest, but it adds something to watch: bending under load, landing "
        "and sideways load."
    )
    assert all(text.startswith("Lateral jump comes nearest, but ") for text in said.values())


def test_what_is_not_rated_is_held_against_nothing(current: Edition) -> None:
    """No mark is not a mark below all others: nothing may be said to load the knee more."""
    unrated = [slug for slug, mark in current.marks.items() if mark.level is None]
    asks = [Ask(reason=reason, fine=fine) for reason in Reason for fine in (False, True)]
    for slug in unrated:
        for ask in asks:
            answer = swaps(current, slug, ask)
            said = [] if answer.total else [phrases.no_swaps(answer, ask)]
            if answer.miss:
                said.append(phrases.miss(current, slug, answer.miss, ask))
            assert not [text for text in said if "loads" in text or "clearly asks" in text], slug

    miss = phrases.miss(current, "judo", Miss("walking", "bending"), Ask())
    assert miss == (
        "Walking comes nearest. It is marked low, but there is no mark here to compare that with."
    )


def test_nothing_found_says_which_question_had_no_answer() -> None:
    plain = {reason: phrases.no_swaps(NOTHING, Ask(reason=reason)) for reason in Reason}

    assert len(set(plain.values())) >= 4
    assert "practice" in plain[Reason.SKILL]
    for reason, text in plain.items():
        filtered = phrases.no_swaps(NOTHING, Ask(reason=reason, without=(Kit.BARBELL,)))
        assert filtered == f"{text} Take away a filter to see more."


def test_nothing_beside_one_not_rated_says_that_it_is_not_rated() -> None:
    none = replace(NOTHING, unrated=True)

    assert {phrases.no_swaps(none, Ask(reason=reason)) for reason in Reason} == {
        beside.BESIDE_UNRATED
    }


@pytest.mark.parametrize(
    ("words", "keys"),
    [
        (beside.MISSED, {*LIMITS, *LIMITS_UP}),
        (beside.NOTHING, set(Reason)),
        (beside.TOLD_APART, {*GROUNDS, "study"} - {"asked", "mark"}),
    ],
)
def test_every_word_has_its_sentence(words: dict[Any, str], keys: set[Any]) -> None:
    assert set(words) == keys
    assert all(words.values())
