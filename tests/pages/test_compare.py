"""Two exercises side by side."""

from __future__ import annotations

from itertools import pairwise

import pytest

from guide import phrases
from guide.edition import Edition
from guide.pages.compare import compare_page
from guide.records.given import Ignored
from tests.pages.walk import leads_somewhere, links, strings


def test_every_exercise_can_stand_on_either_side(current: Edition) -> None:
    for a, b in pairwise(current.marks):
        page = compare_page(current, a, b)

        assert page.a is not None
        assert page.b is not None
        assert page.pair is not None
        assert (page.a.slug, page.b.slug) == (a, b)
        assert page.head.canonical == f"/compare?a={a}&b={b}"
        assert page.pair.swapped == f"/compare?a={b}&b={a}"
        assert page.stop_line
        assert page.pair.verdict == phrases.compared(current, a, b)
        assert all(row.a and row.b for row in page.pair.rows)
        assert all(row.same == (row.a == row.b) for row in page.pair.rows)
        assert not [text for text in strings(page) if "None" in text]


def test_both_sides_change_places_and_nothing_else(current: Edition) -> None:
    one = compare_page(current, "back-squat", "running")
    other = compare_page(current, "running", "back-squat")

    assert one.pair
    assert other.pair
    assert other.head.canonical == one.pair.swapped
    assert other.pair.verdict == one.pair.verdict
    assert [(row.name, row.a, row.b) for row in other.pair.rows] == [
        (row.name, row.b, row.a) for row in one.pair.rows
    ]


def test_names_and_old_slugs_are_understood(current: Edition) -> None:
    page = compare_page(current, "goblet squats", "Running")

    assert page.head.canonical == "/compare?a=goblet-squat&b=running"
    assert page.a_text == "Goblet squat"


def test_marked_for_reads_after_its_label(current: Edition) -> None:
    page = compare_page(current, "back-squat", "running")

    assert page.pair
    rows = {row.name: row for row in page.pair.rows}
    assert rows["Marked for"].a == "about three quarters of your body weight on the bar"
    assert rows["Marked for"].b.startswith("level ground")
    assert rows["Landing"].a == "none"


def test_what_is_not_rated_is_not_marked_for_anything(current: Edition) -> None:
    unrated = next(slug for slug, mark in current.marks.items() if mark.level is None)
    for a, b in (("running", unrated), (unrated, "running")):
        page = compare_page(current, a, b)
        assert page.pair
        names = {row.name for row in page.pair.rows}
        assert "We mean" in names
        assert "Marked for" not in names


def test_an_unknown_name_is_said_and_leads_on(current: Edition) -> None:
    page = compare_page(current, "xyzzyplugh", "running")

    assert page.a is None
    assert page.pair is None
    assert page.head.said == ("We found no exercise called “xyzzyplugh”.",)
    assert page.head.canonical == "/compare"
    assert not page.head.index
    assert page.a_text == "xyzzyplugh"
    assert page.suggestions
    assert all(leads_somewhere(current, link.href) for link in links(page))


def test_what_was_read_as_something_else_is_said(current: Edition) -> None:
    page = compare_page(current, "nope", "back-squat")

    assert page.a is not None
    assert page.head.said == (f"We read “nope” as {page.a.name}.",)
    for plain in ("back-squat", "BSS", "goblet squats", "squat", "Running"):
        assert compare_page(current, plain, "leg-press").head.said == (), plain


def test_the_nearest_is_offered_and_not_taken_for_what_was_asked(current: Edition) -> None:
    page = compare_page(current, "frobnic goblet squat", "running")

    assert page.a is None
    assert page.suggestions[0].href == "/exercises/goblet-squat"


@pytest.mark.parametrize("other", ["back-squat", "Back squat", "squat"])
def test_one_exercise_by_two_names_is_said_and_another_asked_for(
    current: Edition, other: str
) -> None:
    page = compare_page(current, "Back squat", other)

    assert page.a is not None
    assert page.b is None
    assert page.head.said == (
        f"Both names mean {page.a.name}. Name another one to compare it with.",
    )
    assert (page.a_text, page.b_text) == (page.a.name, "")
    assert (page.pair, page.suggestions) == (None, ())


def test_what_was_left_out_is_said(current: Edition) -> None:
    page = compare_page(current, "back-squat", "running", (Ignored("knee", "low"),))

    assert page.head.said == ("We left out “knee=low”: we do not know it.",)
    assert page.pair


def test_without_exercises_it_asks_for_them(current: Edition) -> None:
    for a, b, shown in (
        ("", "", ""),
        ("  ", "Running", "?b=running"),
        ("Running", "", "?a=running"),
    ):
        page = compare_page(current, a, b)
        assert None in {page.a, page.b}
        assert page.head.said == ()
        assert (page.head.canonical, page.head.address) == ("/compare", f"/compare{shown}")
        assert page.pair is None
