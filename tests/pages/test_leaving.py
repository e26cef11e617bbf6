"""What leaves the site with a link: share images and codes, and what to shorten where none fits."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from guide.coach.dials import allowed
from guide.edition import Edition
from guide.figure.code import MOST_BYTES
from guide.pages import preview
from guide.pages.codes import page_code, sheet_scans, why_no_code
from guide.pages.sheet import sheet_page
from guide.pages.sitemap import paths
from guide.pages.technique import technique_page
from guide.records.query import Dials
from guide.records.sheet import Item, Sheet

ORIGIN = "https://guide.example"
NOTE = "Slow on the way down, and stop at once when it starts to hurt more than three out of ten."


def sheet(*names: str, note: str = "") -> Sheet:
    return Sheet(title="Monday", items=tuple(Item(name=name, note=note) for name in names))


def test_a_page_has_a_code_where_somebody_knows_its_address(current: Edition) -> None:
    assert technique_page(current, "back-squat", origin=ORIGIN).code
    assert technique_page(current, "back-squat").code is None
    assert page_code(ORIGIN, f"/{'x' * MOST_BYTES}", "it") is None


def test_a_short_sheet_has_one_code_and_its_exercises_none(current: Edition) -> None:
    page = sheet_page(current, sheet("back-squat", "plank"), origin=ORIGIN)

    assert page.code
    assert [item.code for item in page.items] == [None, None]
    assert page.no_code == ""


def test_a_long_sheet_has_a_code_for_each_and_says_what_to_shorten(current: Edition) -> None:
    page = sheet_page(
        current, sheet(*["back-squat", "flurble", "plank"] * 2, note=NOTE), origin=ORIGIN
    )

    assert page.code is None
    assert [bool(item.code) for item in page.items] == [True, False, True] * 2
    assert str(MOST_BYTES) in page.no_code
    for name in ("Back squat", "Flurble", "Plank"):
        assert page.no_code.count(f"the note of {name}") == 1
    assert "two sheets" in page.no_code


def test_an_empty_sheet_has_none(current: Edition) -> None:
    page = sheet_page(current, Sheet(), origin=ORIGIN)

    assert (page.code, page.no_code, page.items) == (None, "", ())


def test_the_longest_part_is_named_first_and_a_short_one_never() -> None:
    long = Sheet(
        title="T" * 30,
        note="N" * 200,
        items=(Item(name="plank", note="short"), Item(name="row", note="x" * 100)),
    )
    said = why_no_code(ORIGIN, long, ("Plank", "Row"))

    assert said.index("opening note") < said.index("note of Row") < said.index("title")
    assert "Plank" not in said


def test_where_nothing_can_be_shortened_two_sheets_are_made() -> None:
    long = Sheet(items=tuple(Item(name=f"exercise-number-{n}") for n in range(40)))

    assert "shorten" not in why_no_code(ORIGIN, long, ("x",) * 40)


@given(note=st.text(max_size=300), number=st.integers(1, 12))
def test_a_sheet_either_fits_or_we_say_why_not(note: str, number: int) -> None:
    items = tuple(item for _ in range(number) if (item := Item.parse(f"plank~~{note}")))
    made = Sheet(items=items)

    assert sheet_scans(ORIGIN, made) == (len(ORIGIN + made.to_url()) <= MOST_BYTES)
    assert sheet_scans(ORIGIN, made) == (why_no_code(ORIGIN, made, ("Plank",) * number) == "")


def test_the_picture_of_a_sheet_tells_nothing_that_somebody_wrote(current: Edition) -> None:
    told = Sheet(
        title="Ann",
        note="sore since May",
        items=(Item(name="back-squat", swap="box-squat", hint="light", note="hurts"),
               Item(name="Anns own exercise"), Item(name="plank")),
    )  # fmt: skip
    address = preview.sheet_url(current, told)

    assert address == "/sheet/preview.png?v=1&x=box-squat&x=plank"
    svg = preview.of_sheet(current, preview.sheet_shows(current, told))
    assert all(word not in svg for word in ("Ann", "sore", "hurts", "light"))


def test_a_sheet_of_unknown_exercises_has_the_picture_of_the_site(current: Edition) -> None:
    assert preview.sheet_url(current, sheet("My own")) == preview.site_url(current)


def test_a_picture_shows_the_mark_as_it_was_set(current: Edition) -> None:
    known = allowed(current, "back-squat")
    dials, _ = Dials.parse([("depth", "quarter"), ("weight", "light")], known=known)
    usual, turned = (preview.of_exercise(current, "back-squat", d) for d in (Dials(), dials))

    assert "Knee impact: High" in usual
    assert "Knee impact: High" not in turned
    words = " ".join(re.findall(r"<text[^>]*>([^<]*)<", turned))
    assert "As set: quarter depth and light weight" in words
    assert preview.exercise_url(current, "back-squat", dials) != preview.exercise_url(
        current, "back-squat"
    )


def test_an_unrated_exercise_shows_no_dots(current: Edition) -> None:
    slug = next((slug for slug, mark in current.marks.items() if mark.level is None), None)
    if slug is None:
        return
    svg = preview.of_exercise(current, slug)

    assert ">?</text>" in svg


def test_no_exercise_takes_the_name_of_the_sites_own_picture(current: Edition) -> None:
    assert current.current(preview.OWN) is None


def test_search_engines_are_told_every_exercise_once(current: Edition) -> None:
    listed = list(paths(current))

    assert len(listed) == len(set(listed)) < 50_000
    assert {f"/exercises/{slug}" for slug in current.marks} <= set(listed)
    assert {f"/exercises/{slug}/swaps" for slug in current.marks} <= set(listed)
    assert {"/care/stop-signs", "/method", "/method/evidence"} <= set(listed)
    assert not any("?" in path or "sheet" in path for path in listed)
