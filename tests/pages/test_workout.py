"""The view model of the workout page."""

from __future__ import annotations

import pytest

from guide import phrases
from guide.coach import reading
from guide.edition import Edition
from guide.pages.lines import ItemView
from guide.pages.workout import WorkoutPage, start_page, workout_page
from guide.records.programme import Sent
from guide.records.sheet import MOST_ITEMS, MOST_MADE
from tests.pages.walk import strings

TEXT = "Back squat 5x5 @ 100kg\nBox jumps 4x6\nFlurble 3x10\nzercher thing 3x8\nPlank 60s"


def items(page: WorkoutPage) -> list[ItemView]:
    return [item for line in page.lines for item in line.items]


@pytest.fixture(scope="module")
def page(current: Edition) -> WorkoutPage:
    return workout_page(current, Sent(text=TEXT))


def test_each_line_is_there_as_it_was_written(page: WorkoutPage) -> None:
    assert [line.text for line in page.lines] == TEXT.split("\n")
    assert page.status == "5 lines read: 3 exercises, 2 not recognised."
    assert page.text == TEXT


def test_the_line_that_is_read_out_changes_with_each_swap(current: Edition) -> None:
    page, told = workout_page(current, sent := Sent(text="Back squat 5x5\nLeg press 3x8")), []
    for _ in range(3):
        told.append(page.status)
        tap = next((item.swap for item in items(page) if item.swap), None)
        page = workout_page(current, sent := sent.done(tap.do if tap else ""))

    assert told == [
        "2 lines read: 2 exercises.",
        "2 lines read: 2 exercises. 1 swap made.",
        "2 lines read: 2 exercises. 2 swaps made.",
    ]


def test_a_sheet_would_carry_slugs_and_doses_and_no_typed_word(current: Edition) -> None:
    page = workout_page(current, Sent(text=f"{TEXT}\nSquat 3x8 (my secret note)"))
    told = [(item.slug, item.dose) for item in page.sheet]

    assert told[:2] == [("back-squat", "5x5 100kg"), ("box-jump", "4x6")]
    assert not any("secret" in text for item in page.sheet for text in strings(item))
    assert len(told) == 4


def test_it_becomes_a_sheet_with_no_typed_word(current: Edition) -> None:
    text = "Back squat 5x5 @ 100kg (my secret note)\nFlurble 3x10\nPlank 60s each side"
    page = workout_page(current, Sent(text=text))

    assert page.sheet_url == "/sheet/edit?v=1&x=back-squat~5x5+100kg&x=plank~1min+side"
    assert workout_page(current, Sent(text="Flurble 3x10")).sheet_url == ""
    assert start_page(current, example=True).sheet_url == ""


def test_a_sheet_takes_the_first_forty_and_says_so(current: Edition) -> None:
    page = workout_page(current, Sent(text="Back squat 5x5 @ 100kg\n" * 50))

    assert page.sheet_url.count("x=back-squat") == MOST_ITEMS
    assert len(page.sheet_url) < MOST_MADE
    assert f"{MOST_ITEMS} exercises" in page.sheet_note


def test_one_tap_for_all_is_offered_where_it_saves_taps(current: Edition) -> None:
    assert workout_page(current, Sent(text="Back squat\nBox jump")).all
    assert workout_page(current, Sent(text="Back squat\nPlank")).all is None


def test_one_tap_takes_all_swaps_back(current: Edition, page: WorkoutPage) -> None:
    swapped = workout_page(current, Sent(text=TEXT, all=True))

    assert page.undo_all is None
    assert swapped.undo_all
    sent = Sent.parse([("text", TEXT), *swapped.fields, ("do", swapped.undo_all.do)])[0]
    assert workout_page(current, sent) == page


def test_words_of_injury_bring_the_stop_signs_first(current: Edition) -> None:
    assert workout_page(current, Sent(text="Squat 3x5\nknee swollen since Monday")).illness
    assert not workout_page(current, Sent(text=TEXT)).illness


def test_too_long_a_text_stays_in_the_box(current: Edition) -> None:
    text = "squat\n" * (reading.MAX_LINES + 1)
    page = workout_page(current, Sent(text=text))

    assert page.text == text
    assert page.lines == ()
    assert "201 lines" in page.problem


def test_the_first_page_is_for_search_engines_and_an_answer_is_not(current: Edition) -> None:
    assert start_page(current).head.index
    assert start_page(current, example=True).text == phrases.EXAMPLE
    assert not workout_page(current, Sent(text="squat")).head.index
    assert workout_page(current, Sent(text="squat")).head.canonical == ""
