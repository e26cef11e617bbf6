"""The view model of the form that makes a sheet."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl

import pytest

from guide.edition import Edition
from guide.pages.sheet import sheet_page
from guide.pages.sheet_edit import SheetEditPage, sheet_edit
from guide.records.sheet import MOST_ITEMS, MOST_MADE, MOST_NOTE, MOST_OPENING, MOST_TITLE, Sheet

FORM = [
    ("v", "1"),
    ("x1", "back-squat"),
    ("s1", "3"),
    ("a1", "8"),
    ("x2", "plank"),
    ("t", "Monday"),
]


def test_it_starts_with_a_search_and_no_link(current: Edition) -> None:
    answer = sheet_edit(current, [])

    assert answer.go == ""
    assert answer.page.rows == ()
    assert answer.page.found == ()
    assert answer.page.address == ""
    assert "no names" in answer.page.keeps_nothing
    assert "keeps showing the old sheet" in answer.page.new_link
    assert not answer.page.head.index


@pytest.mark.parametrize(
    ("name", "said"), [("back-squat", "Back squat"), ("no-such-squat", "No such squat")]
)
def test_what_was_swapped_has_one_name_in_the_form_and_on_the_sheet(
    current: Edition, name: str, said: str
) -> None:
    params = [("v", "1"), ("x", f"{name}.box-squat")]
    (row,) = sheet_edit(current, params).page.rows
    (item,) = sheet_page(current, Sheet.parse(params)[0]).items

    assert row.instead == item.instead == f"Today instead of {said}."


def test_a_search_gives_exercises_to_add(current: Edition) -> None:
    page = sheet_edit(current, [("q", "RDL")]).page

    assert page.found[0].do == "add.romanian-deadlift"
    assert page.found[0].also
    assert page.found_said == f"{len(page.found)} exercises to choose from for “RDL”."
    nothing = sheet_edit(current, [("q", "qwxyzzz")]).page
    assert nothing.found == ()
    assert "as you wrote it" in nothing.found_said


@pytest.mark.parametrize(
    ("more", "go"),
    [
        ([], "/sheet/edit?v=1&t=Monday&x=back-squat~3x8&x=plank"),
        ([("do", "show")], "/sheet?v=1&t=Monday&x=back-squat~3x8&x=plank"),
        ([("do", "down.1")], "/sheet/edit?v=1&t=Monday&x=plank&x=back-squat~3x8#up2"),
        ([("do", "up.2")], "/sheet/edit?v=1&t=Monday&x=plank&x=back-squat~3x8#down1"),
        (
            [("x3", "running"), ("do", "up.3")],
            "/sheet/edit?v=1&t=Monday&x=back-squat~3x8&x=running&x=plank#up2",
        ),
        (
            [("x3", "running"), ("do", "down.1")],
            "/sheet/edit?v=1&t=Monday&x=plank&x=back-squat~3x8&x=running#down2",
        ),
        ([("do", "out.2")], "/sheet/edit?v=1&t=Monday&x=back-squat~3x8&o=2~plank#back"),
        (
            [("q", "leg press"), ("do", "add.leg-press")],
            "/sheet/edit?v=1&t=Monday&x=back-squat~3x8&x=plank&x=leg-press#x3",
        ),
        (
            [("q", "leg press")],
            "/sheet/edit?v=1&t=Monday&x=back-squat~3x8&x=plank&q=leg+press#found",
        ),
    ],
)
def test_what_the_form_sends_becomes_an_address(
    current: Edition, more: list[tuple[str, str]], go: str
) -> None:
    assert sheet_edit(current, FORM + more).go == go


def test_what_was_taken_out_stands_in_its_place_and_goes_back_there(current: Edition) -> None:
    note = [("c1", "Slow ~ steady"), ("x3", "running"), ("do", "out.1")]
    page = _led_to(current, sheet_edit(current, FORM + note).go)

    assert page.taken
    assert page.taken.said == "Back squat is taken out."
    assert page.taken.number == 1
    assert [row.name for row in page.rows] == ["Plank", "Running"]
    assert "back-squat" not in page.address + page.head.canonical, "of what is sent or shared"
    typed = [("x1", "plank"), ("s1", "2"), ("x2", "running"), ("t", "Friday")]
    back = sheet_edit(current, [*typed, ("o", page.taken.o), ("do", "back")])
    assert back.go == (
        "/sheet/edit?v=1&t=Friday&x=back-squat~3x8~Slow+~+steady&x=plank~2sets&x=running#x1"
    )


def test_the_last_one_goes_back_to_the_end(current: Edition) -> None:
    page = _led_to(current, sheet_edit(current, [("x1", "plank"), ("do", "out.1")]).go)

    assert page.rows == ()
    assert page.address == ""
    assert page.taken
    assert page.taken.last
    assert sheet_edit(current, [("o", "9~plank"), ("x1", "running"), ("do", "back")]).go == (
        "/sheet/edit?v=1&x=running&x=plank#x2"
    )


def test_what_was_taken_out_is_told_for_one_step(current: Edition) -> None:
    taken = [*FORM, ("o", "2~running")]

    for more in ([], [("do", "up.2")], [("do", "add.leg-press")], [("do", "show")]):
        assert "running" not in sheet_edit(current, [*taken, *more]).go
    again = sheet_edit(current, [*taken, ("do", "out.1")]).go
    assert again.endswith("&x=plank&o=1~back-squat~3x8#back"), "only the last one"


@pytest.mark.parametrize("odd", ["plank", "0~plank", "x~plank", "3~", "~", "100~plank"])
def test_what_cannot_be_put_back_is_left_out_and_told(current: Edition, odd: str) -> None:
    page = sheet_edit(current, [("x", "plank"), ("o", odd)]).page

    assert page.taken is None
    assert "We left out" in page.head.said[0]
    assert len(sheet_edit(current, [("x1", "plank"), ("o", odd), ("do", "back")]).page.rows) == 1


def test_a_full_sheet_takes_nothing_back(current: Edition) -> None:
    full = [(f"x{n}", "plank") for n in range(1, MOST_ITEMS + 1)]
    page = sheet_edit(current, [*full, ("o", "2~running"), ("do", "back")]).page

    assert f"{MOST_ITEMS} exercises" in page.problem
    assert page.taken, "still there, once there is room"


MINE = [("v", "1"), ("x1", "leg-press"), ("s1", "3"), ("a1", "8")]


@pytest.mark.parametrize(
    "link",
    [
        "https://guide.example/sheet?v=1&t=Monday&n=Warm+up&x=plank~30s~Slow+%26+steady",
        "/sheet/edit?v=1&t=Monday&n=Warm+up&x=plank~30s~Slow+%26+steady&o=1~running&q=squat#x1",
        "Anna: http://guide.example/sheet?v=1&t=Monday&n=Warm+up&x=plank~30s~Slow+%26+steady bye",
    ],
)
def test_an_exercise_goes_on_a_sheet_that_there_is_already(current: Edition, link: str) -> None:
    assert sheet_edit(current, [*MINE, ("onto", link)]).go == (
        "/sheet/edit?v=1&t=Monday&n=Warm+up&x=plank~30s~Slow+%26+steady&x=leg-press~3x8#x2"
    )


def test_what_is_only_typed_goes_nowhere_yet(current: Edition) -> None:
    params = [*MINE, ("onto", "/sheet?v=1&t=Monday&x=plank")]
    answer = sheet_edit(current, params, typing=True)

    assert answer.page.address == "/sheet?v=1&x=leg-press~3x8"


@pytest.mark.parametrize("link", ["Monday", "/sheet", "https://guide.example/?q=squat", "?x=", "?"])
def test_a_link_of_no_sheet_is_told_and_nothing_is_lost(current: Edition, link: str) -> None:
    answer = sheet_edit(current, [*MINE, ("onto", link)])

    assert answer.go == ""
    assert "no exercise in that link" in answer.page.problem
    assert answer.page.onto == link
    assert answer.page.address == "/sheet?v=1&x=leg-press~3x8"
    assert sheet_edit(current, [*MINE, ("onto", " ")]).go, "an empty box asks for nothing"


def test_a_sheet_with_no_room_takes_no_more(current: Edition) -> None:
    full = "/sheet?" + "&".join(["x=plank"] * MOST_ITEMS)
    answer = sheet_edit(current, [*MINE, ("onto", full)])

    assert answer.go == ""
    assert f"{MOST_ITEMS} exercises" in answer.page.problem
    assert [row.name for row in answer.page.rows] == ["Leg press"]


def test_what_was_cut_of_the_other_sheet_is_told(current: Edition) -> None:
    answer = sheet_edit(current, [*MINE, ("onto", f"/sheet?x=plank~~{'a' * 300}")])

    assert answer.go == ""
    assert "too long" in answer.page.head.said[0]
    assert len(answer.page.rows) == 2


def test_only_a_sheet_just_begun_offers_to_go_on_another(current: Edition) -> None:
    for query, begun in (("x=plank", True), ("x=plank&x=running", False), ("", False),
                         ("t=Monday&x=plank", False), ("n=Warm+up&x=plank", False)):  # fmt: skip
        assert sheet_edit(current, parse_qsl(query)).page.begun is begun, query


def _led_to(edition: Edition, go: str) -> SheetEditPage:
    """The page that an address leads to."""
    query = go.partition("?")[2].partition("#")[0]
    return sheet_edit(edition, parse_qsl(query)).page


def test_an_address_is_shown_as_it_is(current: Edition) -> None:
    answer = sheet_edit(current, [("v", "1"), ("x", "back-squat~3x8 60kg"), ("x", "plank")])
    squat, plank = answer.page.rows

    assert answer.go == ""
    assert (squat.fields.sets, squat.fields.amount, squat.fields.load) == ("3", "8", "60kg")
    assert (squat.first, squat.last, plank.first, plank.last) == (True, False, False, True)
    assert plank.fresh
    assert not squat.fresh
    assert answer.page.address == "/sheet?v=1&x=back-squat~3x8+60kg&x=plank"


def test_fields_are_open_while_no_amount_is_said(current: Edition) -> None:
    for row, fresh in (("plank", True), ("plank~~Half depth", True), ("plank~30s~Half", False)):
        assert sheet_edit(current, [("x", row)]).page.rows[0].fresh is fresh, row


def test_too_much_is_said_and_nothing_is_lost(current: Edition) -> None:
    long = [pair for n in range(1, 38) for pair in ((f"x{n}", "plank"), (f"c{n}", "é" * 60))]
    answer = sheet_edit(current, long)

    assert answer.go == ""
    assert answer.page.address == ""
    assert f"{MOST_MADE:,}" in answer.page.problem
    assert len(answer.page.rows) == 37
    assert answer.page.rows[36].fields.note == "é" * 60


def test_limits_are_said_before_anybody_meets_them(current: Edition) -> None:
    said = sheet_edit(current, FORM).page.limits

    for most in (MOST_ITEMS, MOST_NOTE, MOST_OPENING, MOST_TITLE, MOST_MADE):
        assert re.search(rf" {most:,}\b", said), most


def test_a_full_sheet_says_so(current: Edition) -> None:
    full = [(f"x{n}", "plank") for n in range(1, MOST_ITEMS + 1)]
    answer = sheet_edit(current, [*full, ("do", "add.leg-press")])

    assert f"{MOST_ITEMS} exercises" in answer.page.problem
    assert len(answer.page.rows) == MOST_ITEMS


def test_what_was_cut_is_told_before_going_on(current: Edition) -> None:
    answer = sheet_edit(current, [*FORM, ("c1", "a" * 300)])

    assert answer.go == ""
    assert "too long" in answer.page.head.said[0]
