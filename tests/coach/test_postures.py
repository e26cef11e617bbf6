"""Sentences about how the body is placed."""

from __future__ import annotations

import pytest

from guide import phrases
from guide.coach.browse import browse
from guide.coach.postures import POSTURE, UNWANTED, others
from guide.coach.question import understand
from guide.edition import Edition
from guide.records.query import Query
from guide.words import Position


@pytest.mark.parametrize(
    "text",
    [
        "knees hurt when sitting",
        "my knee is sore when lying down",
        "knees hurt from standing all day",
        "i sit at a desk all day and want stronger legs",
        "at home with a chair",
    ],
)
def test_what_hurts_or_is_done_all_day_is_no_wish(current: Edition, text: str) -> None:
    understood = understand(current, text)

    assert understood is not None
    assert "position" not in understood.filters


def test_what_is_not_wanted_leaves_all_others() -> None:
    assert set(others(UNWANTED["floor"])[1]) == {p.value for p in Position} - {"floor"}
    assert set(others(POSTURE["lying down"])[1]) == {p.value for p in Position} - {"floor", "bench"}


def test_whoever_cannot_get_down_sees_what_is_gentle_first(current: Edition) -> None:
    unable = browse(current, Query(q="cant get on the floor"))
    unwilling = browse(current, Query(q="no floor exercises"))

    assert unable.total == unwilling.total
    levels = [current.marks[slug].level for slug in unable.hits]
    assert all(level is not None and level <= 2 for level in levels)
    assert unwilling.hits[0] == "back-squat"


def test_a_chip_names_what_is_barred_and_not_all_that_is_left() -> None:
    said = phrases.understood_part("position", others(UNWANTED["floor"])[1])

    assert said == "Not: down on the floor"
    assert phrases.understood_part("position", ("seated",)) == "Sitting on a seat"
