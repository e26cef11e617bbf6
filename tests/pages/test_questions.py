"""The search page when a sentence was typed."""

from __future__ import annotations

import pytest

from guide import phrases
from guide.edition import Edition
from guide.pages.browse import browse_page
from guide.records.query import Query
from tests.pages.walk import leads_somewhere, links


@pytest.mark.parametrize(("typed", "told"), [("torn meniscus", True), ("squat", False)])
def test_words_of_injury_lead_to_the_stop_signs(
    current: Edition, typed: str, *, told: bool
) -> None:
    assert browse_page(current, Query(q=typed)).illness is told


def test_a_question_names_its_exercise_and_shows_its_wishes_as_chips(current: Edition) -> None:
    page = browse_page(current, Query(q="something instead of squats, hurts on stairs, no machine"))

    assert page.question is not None
    assert [link.href for link in page.question.meant] == ["/exercises/back-squat"]
    assert page.question.swaps.startswith("/exercises/back-squat/swaps?want-less=bending")
    assert page.sore
    assert [link.text for link in page.active] == [
        phrases.understood_part("want-less", ("bending",)), "No machines",
    ]  # fmt: skip
    assert page.active[0].href == "/?q=something+instead+of+squats+no+machine"
    assert page.active[1].href == "/?q=something+instead+of+squats&want-less=bending"
    assert page.clear == "/?q=something+instead+of+squats"
    assert page.read.startswith("We read: instead of Back squat; ")
    assert all(link.text in page.read for link in page.active)  # heard; seen once
    assert "We read" not in page.status
    assert page.nearest_to == ""
    for link in links(page):
        assert leads_somewhere(current, link.href), link


def test_a_question_that_says_nothing_to_us_is_told_so_where_it_is_seen(current: Edition) -> None:
    page = browse_page(current, Query(q="what should I do"))

    assert phrases.READ_NOTHING in page.status
    assert page.read == ""


def test_a_question_says_what_it_let_go_and_did_not_use(current: Edition) -> None:
    text = "neck power, no kneeling, with a sled and no bending, wibble"
    page = browse_page(current, Query(q=text))

    assert page.question is not None
    assert page.total
    assert page.question.let_go.startswith("Nothing fits all of that.")
    assert "wibble" in page.question.leftover
    assert "Neck" not in [link.text for link in page.active]


def test_a_question_of_an_injury_sets_no_filter(current: Edition) -> None:
    page = browse_page(current, Query(q="is leg press ok after surgery, no kneeling"))

    assert page.illness
    assert page.active == ()
    assert page.cards[0].slug == "leg-press"
    assert page.question is not None
    assert page.question.leftover == ""


def test_a_plain_name_is_no_question(current: Edition) -> None:
    page = browse_page(current, Query(q="goblet squat"))

    assert page.question is None
    assert page.read == ""
    assert page.status == phrases.exercises_found(page.total, "goblet squat")


def test_two_exercises_asked_about_can_be_seen_side_by_side(current: Edition) -> None:
    two = browse_page(current, Query(q="squat or leg press")).question
    one = browse_page(current, Query(q="is the leg press ok")).question

    assert two is not None
    assert two.compare == "/compare?a=back-squat&b=leg-press"
    assert one is not None
    assert one.compare == ""


def test_what_somebody_is_on_is_not_offered(current: Edition) -> None:
    page = browse_page(current, Query(q="somebody is on the leg press"))

    assert page.question is not None
    assert "without=leg-press" in page.question.swaps
    assert page.question.leftover == ""
    assert all("leg press" not in card.kit for card in page.cards)


def test_an_illness_is_told_where_to_go_and_offered_no_exercise_spelt_like_it(
    current: Edition,
) -> None:
    page = browse_page(current, Query(q="acl"))

    assert page.illness
    assert page.nearest == ()
    assert browse_page(current, Query(q="aclx")).nearest


def test_whoever_names_the_knee_or_calls_for_help_is_shown_the_way(current: Edition) -> None:
    for typed in ("knee", "help", "hello", "sore knees", "what is best for knees"):
        assert browse_page(current, Query(q=typed)).sore, typed
    for typed in ("", "knee raise", "squat", "my knees are fine", "meniscus", "cardio"):
        assert not browse_page(current, Query(q=typed)).sore, typed


def test_only_who_says_nothing_is_told_what_this_is(current: Edition) -> None:
    def lost(typed: str) -> bool:
        question = browse_page(current, Query(q=typed)).question
        return question is not None and question.lost

    assert lost("help")
    assert lost("hello, what is this")
    assert not lost("help with squats")
    assert not lost("my knees are fine")
    assert not lost("hello dolly")


def test_what_is_sore_is_said_to_come_last(current: Edition) -> None:
    page = browse_page(current, Query(q="my lower back hurts"))

    assert page.question is not None
    assert page.question.last == "What works your lower back most comes last."
    assert page.question.leftover == ""
