"""The view model of a sheet."""

from __future__ import annotations

import pytest

from guide import phrases
from guide.edition import Edition
from guide.pages.sheet import SheetItem, SheetPage, sheet_page
from guide.records.sheet import URL as SHEET
from guide.records.sheet import Item, Sheet


def a_sheet(*rows: str, title: str = "Monday") -> Sheet:
    return Sheet(title=title, items=tuple(found for row in rows if (found := Item.parse(row))))


def only(edition: Edition, row: str) -> SheetItem:
    (item,) = sheet_page(edition, a_sheet(row)).items
    return item


@pytest.fixture(scope="module")
def page(current: Edition) -> SheetPage:
    return sheet_page(
        current,
        a_sheet("back-squat~3x8 60kg light bar~Slow down", "plank~30s", "flurble-press~2x9"),
    )


def test_an_exercise_has_all_that_is_needed_in_the_gym(page: SheetPage) -> None:
    squat = page.items[0]

    assert (squat.name, squat.href) == ("Back squat", "/exercises/back-squat")
    assert squat.mark
    assert squat.mark.word == "High"
    assert squat.thumb
    assert squat.dose == "3 × 8, 60 kg, light bar"
    assert squat.note == "Slow down"
    assert len(squat.cues) == 3
    assert all(squat.easier)


def test_a_swap_and_its_undo_are_links_to_the_same_sheet(current: Edition, page: SheetPage) -> None:
    offer = page.items[0].swap
    assert offer
    assert offer.href.endswith("#x1")
    address, _, query = offer.href.removesuffix("#x1").partition("?")
    assert address == SHEET
    assert "x=back-squat." in query
    swapped = sheet_page(current, a_sheet("back-squat.goblet-squat~3x8 60kg~Slow down"))
    (item,) = swapped.items

    assert item.name == "Goblet squat"
    assert item.dose == "3 × 8"
    assert item.gone == (phrases.GONE[next(g for g in phrases.GONE if g.value == "load")],)
    assert "Back squat" in item.instead
    assert item.swap is None
    assert item.undo == f"{a_sheet('back-squat~3x8 60kg~Slow down').to_url()}#x1"
    assert swapped.edit == swapped.head.canonical.replace("/sheet?", "/sheet/edit?")


def test_what_we_do_not_have_is_there_as_words(page: SheetPage) -> None:
    other = page.items[2]

    assert (other.name, other.href, other.mark, other.thumb) == ("Flurble press", "", None, None)
    assert other.dose == "2 × 9"
    assert other.cues == ()


def test_it_says_who_wrote_it_and_when_to_stop(page: SheetPage) -> None:
    assert page.sender == "Written by whoever sent this link, not by Kneewise."
    assert page.stop_line.startswith("Stop and get help if")
    assert "6 or more: stop" in page.pain_rule
    assert not page.head.index


def test_our_cues_do_not_quarrel_with_the_dose(current: Edition) -> None:
    cues = current.catalog.cues
    assert {"light-weight", "controlled-tempo"} <= {*current.entry("back-squat").exercise.cues}
    plain = only(current, "back-squat").cues
    told = only(current, "back-squat~3x5 100kg tempo31x0").cues

    assert cues["light-weight"].say in plain
    assert not {cues["light-weight"].say, cues["controlled-tempo"].say} & {*told}


def test_a_sheet_with_nothing_leads_to_the_form(current: Edition) -> None:
    page = sheet_page(current, Sheet())

    assert page.empty
    assert page.sender == ""
    assert page.edit == "/sheet/edit"
    assert page.title == "Exercise sheet"


def test_every_exercise_makes_a_row(current: Edition) -> None:
    for slug in current.marks:
        item = only(current, f"{slug}~3x8")

        assert item.name
        assert len(item.cues) <= 3
        assert item.swap is None or item.swap.name != item.name
