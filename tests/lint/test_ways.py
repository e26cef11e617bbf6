"""No dead end: an easier swap for every hard exercise, rungs down and up again."""

from __future__ import annotations

import pytest

from guide.coach import ladder
from guide.coach.ladder import Rungs
from guide.edition import Edition
from guide.lint import ways
from tests.lint.changed import only, told


def test_a_jump_without_a_way_out(current: Edition) -> None:
    found = told(ways.every_hard_one_has_a_way_out, only(current, "box-jump", "plank"))

    assert found == [("box-jump", "way-out")]


def test_a_hard_one_that_bends_little_needs_a_way_out_too(current: Edition) -> None:
    hard = [slug for slug, mark in current.marks.items()
            if mark.level is not None and mark.level >= 3 and mark.landing < 2
            and current.entry(slug).exercise.pose.load is None]  # fmt: skip

    found = told(ways.every_hard_one_has_a_way_out, only(current, *hard[:1]))

    assert found == [(hard[0], "way-out")]


def test_no_rungs_down(current: Edition) -> None:
    alone = only(current, "back-squat", "plank")

    assert told(ways.the_ladder_leads_down, alone) == [("back-squat", "ladder-leads-down")]


def test_a_rung_down_that_is_harder(current: Edition, monkeypatch: pytest.MonkeyPatch) -> None:
    two = only(current, "quarter-squat", "back-squat")
    monkeypatch.setattr(ladder, "around", lambda _edition, slug: {
        "quarter-squat": Rungs(("back-squat",), ()), "back-squat": Rungs((), ()),
    }[slug])  # fmt: skip

    found = told(ways.the_ladder_leads_down, two)

    assert ("quarter-squat", "ladder-leads-down") in found


def test_a_rung_down_with_no_way_back(current: Edition, monkeypatch: pytest.MonkeyPatch) -> None:
    two = only(current, "quarter-squat", "back-squat")
    monkeypatch.setattr(ladder, "around", lambda _edition, slug: {
        "back-squat": Rungs(("quarter-squat",), ()), "quarter-squat": Rungs((), ()),
    }[slug])  # fmt: skip

    found = told(ways.the_ladder_leads_back_up, two)

    assert found == [("back-squat", "ladder-leads-back-up")]


def test_a_stay_from_which_the_way_does_not_lead_back(
    current: Edition, monkeypatch: pytest.MonkeyPatch
) -> None:
    three = only(current, "quarter-squat", "back-squat", "front-squat")
    monkeypatch.setattr(ladder, "around", lambda _edition, slug: {
        "back-squat": Rungs(("quarter-squat",), ()),
        "front-squat": Rungs(("quarter-squat",), ()),
        "quarter-squat": Rungs((), ("front-squat",)),
    }[slug])  # fmt: skip

    found = told(ways.the_ladder_leads_back_up, three)

    assert found == [("back-squat", "ladder-leads-back-up")]
