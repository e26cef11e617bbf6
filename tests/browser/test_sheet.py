"""A sheet from the first tap to the paper: by thumb, by keyboard, without script."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Opened, Shown
from tests.browser.kinds import KINDS, OPEN_ALL
from tests.browser.overflow import OVERFLOW
from tests.browser.test_axe import ALL, COLOURS, found
from tests.browser.test_keyboard import STEADY, tab_to
from tests.browser.test_looks import SMALLEST, TARGETS
from tests.browser.watch import go

THUMB: dict[str, Any] = {"is_mobile": True, "has_touch": True, "device_scale_factor": 2}


def names(page: Page) -> list[str]:
    """The exercises of the form or of the sheet, in order."""
    return page.locator(".rows h3, .todo h2").all_inner_texts()


def add(page: Page, typed: str, name: str) -> None:
    """Find an exercise by typing and tap it."""
    before = len(names(page))
    page.locator("#q").tap()
    page.locator("#q").press_sequentially(typed)
    page.get_by_role("button", name=f"Add {name}").first.tap()
    expect(page.locator(".rows > li")).to_have_count(before + 1)


def test_a_sheet_made_by_thumb_opens_for_somebody_else(opened: Opened) -> None:
    page = opened("/sheet/edit", **THUMB)
    add(page, "back sq", "Back squat")
    add(page, "plank", "Plank")
    page.locator("summary").first.scroll_into_view_if_needed()
    page.get_by_label("Sets").first.fill("3")
    page.get_by_label("Reps or time").first.fill("8 – 10")
    page.get_by_label("Weight or effort").first.fill("60 kg")
    page.get_by_label("Note", exact=True).first.fill("Slow & steady – 100 % 💪")
    page.get_by_label("Title").fill("Monday")
    page.get_by_role("button", name="Move Back squat Down").tap()
    expect(page).to_have_url(re.compile("#up2$"))
    assert names(page) == ["Plank", "Back squat"]
    page.get_by_role("button", name="See the sheet").tap()
    expect(page.get_by_role("heading", level=1)).to_have_text("Monday")

    other = opened(page.url, **THUMB)
    assert names(other) == ["Plank", "Back squat"]
    expect(other.get_by_text("3 × 8–10, 60 kg")).to_be_visible()
    expect(other.get_by_text("Slow & steady – 100 % 💪")).to_be_visible()
    expect(other.get_by_text("not by Kneewise")).to_be_visible()
    assert other.context.cookies() == []
    assert other.evaluate("localStorage.length + sessionStorage.length") == 0


def test_the_way_to_a_sheet_stands_behind_the_steps(opened: Opened) -> None:
    """Share copies the link at once, so nobody sees what stands at the end of ten screens."""
    page = opened("/exercises/back-squat", **THUMB)
    way = page.get_by_role("link", name="Add to a sheet")
    assert way.evaluate("(e) => e.getBoundingClientRect().bottom") < 2 * 844
    way.tap()
    page.wait_for_url("**/sheet/edit?*")
    assert names(page) == ["Back squat"]


def test_the_next_exercise_is_one_tap_from_the_last(opened: Opened) -> None:
    page = opened("/sheet/edit", **THUMB)
    for typed, name in (("back sq", "Back squat"), ("plank", "Plank")):
        add(page, typed, name)
        more = page.get_by_role("link", name="Add another exercise")
        expect(more).to_be_in_viewport()
        more.tap()
        expect(page.locator("#q")).to_be_focused()
        expect(page.get_by_text("Add an exercise", exact=True)).to_be_in_viewport(ratio=1)


def test_what_is_found_while_one_types_is_said_and_not_shown(opened: Opened) -> None:
    page = opened("/sheet/edit")
    said = page.locator("#found").get_by_role("status")
    for typed, told in (("goblet", "for “goblet”"), ("qwxyzzz", "You can add it as you wrote it")):
        page.locator("#q").fill(typed)
        expect(said).to_contain_text(told)
    expect(said).to_be_in_viewport()
    page.locator("#q").fill("plank")
    expect(said).to_contain_text("to choose from for “plank”.")
    assert page.locator("#found [role=status].vh").count() == 1
    assert page.evaluate("document.activeElement.id") == "q"


def test_a_bad_day_is_one_tap_and_one_tap_back(opened: Opened) -> None:
    page = opened("/sheet?v=1&x=plank&x=back-squat~3x8+60kg", **THUMB)
    swap = page.get_by_text("A swap for a bad day").get_by_role("link")
    name = swap.inner_text()
    swap.tap()
    expect(page.get_by_text("Today instead of Back squat.")).to_be_visible()
    assert names(page) == ["Plank", name]
    assert page.url.endswith("#x2")
    page.get_by_role("link", name="Undo: back to Back squat").tap()
    expect(page.get_by_text("Today instead of")).to_have_count(0)

    assert names(page) == ["Plank", "Back squat"]
    expect(page.get_by_text("3 × 8, 60 kg")).to_be_visible()


def test_the_link_follows_while_one_fills_the_form(opened: Opened, site: str) -> None:
    page = opened("/sheet/edit?v=1&x=plank")
    page.get_by_label("Reps or time").fill("45 s")
    page.get_by_label("Reps or time").press("Tab")
    expect(page.locator("[data-address]")).to_have_text(f"{site}/sheet?v=1&x=plank~45s")
    expect(page).to_have_url(f"{site}/sheet/edit?v=1&x=plank~45s")
    expect(page.locator("#dose-1")).to_have_text("45 s")
    assert page.evaluate("document.activeElement.id") == "l1", "the focus stays where it was"


def test_back_brings_what_was_typed_where_forms_are_set_back(opened: Opened) -> None:
    """On the way back WebKit does so with each form that a browser may not fill in by itself."""
    page = opened("/sheet/edit?v=1&x=plank")
    page.get_by_label("Reps or time").fill("45 s")
    page.get_by_label("Note", exact=True).fill("Breathe")
    page.get_by_label("Each side").check()
    page.get_by_label("Title").fill("Monday")
    page.get_by_label("Title").press("Tab")
    expect(page).to_have_url(re.compile("t=Monday"))
    filled = "() => [...new FormData(document.querySelector('#sheet'))].join()"
    before = page.evaluate(filled)
    assert "45 s" in before
    page.evaluate(
        "for (const form of document.forms) if (form.autocomplete === 'off') form.reset()"
    )

    assert page.evaluate(filled) == before


def test_sharing_asks_the_phone(opened: Opened, site: str) -> None:
    for path, title in (("/sheet", "Monday"), ("/sheet/edit", "Monday")):
        page = opened("/about")
        page.add_init_script("navigator.share = async (what) => { window.shared = what }")
        go(page, f"{path}?v=1&t=Monday&x=plank")
        page.get_by_role("link", name="Share").click()

        url = f"{site}/sheet?v=1&t=Monday&x=plank"
        assert page.evaluate("window.shared") == {"title": title, "url": url}


def test_a_sheet_made_with_the_keyboard_alone(opened: Opened) -> None:
    page = opened("/sheet/edit", **STEADY)
    tab_to(page, "q", "input")
    page.keyboard.type("goblet sq")
    expect(page.get_by_role("button", name="Add Goblet squat").first).to_be_visible()
    tab_to(page, "Add Goblet squat", "button")
    page.keyboard.press("Enter")
    expect(page.locator(".rows > li")).to_have_count(1)
    tab_to(page, "s1", "input")
    page.keyboard.type("3")
    tab_to(page, "a1", "input")
    page.keyboard.type("8")
    tab_to(page, "e1", "input")
    page.keyboard.press("Space")
    tab_to(page, "See the sheet", "button")
    page.keyboard.press("Enter")

    expect(page.get_by_text("3 × 8, each side")).to_be_visible()


ORDER = "/sheet/edit?v=1&" + "&".join(
    f"x={name}~3x8" for name in ("back-squat", "plank", "running", "leg-press", "push-up")
)


def test_an_exercise_is_moved_to_the_top_without_looking_for_the_button_again(
    opened: Opened,
) -> None:
    page = opened(ORDER, **STEADY)
    page.get_by_role("button", name="Move Push-up Up").focus()
    for place in (4, 3, 2):
        page.keyboard.press("Enter")
        expect(page).to_have_url(re.compile(f"#up{place}$"))
        expect(page.get_by_role("button", name="Move Push-up Up")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Move Push-up Down")).to_be_focused()

    assert names(page) == ["Push-up", "Back squat", "Plank", "Running", "Leg press"]


def test_a_thumb_taps_the_same_place_again(opened: Opened) -> None:
    page = opened(ORDER, **THUMB, **STEADY)
    down = page.get_by_role("button", name="Move Plank Down")
    down.tap()
    expect(page).to_have_url(re.compile("#down3$"))
    expect(down).to_be_focused()
    box = down.bounding_box()
    assert box
    page.touchscreen.tap(box["x"] + 20, box["y"] + 20)
    expect(page).to_have_url(re.compile("#down4$"))
    expect(down).to_be_focused()
    again = down.bounding_box()
    assert again
    assert abs(again["y"] - box["y"]) < 8
    assert names(page) == ["Back squat", "Running", "Leg press", "Plank", "Push-up"]


def test_enter_in_a_field_moves_nothing(opened: Opened) -> None:
    page = opened("/sheet/edit?v=1&x=plank&x=back-squat")
    page.get_by_label("Title").fill("Monday")
    page.get_by_label("Title").press("Enter")
    expect(page).to_have_url(re.compile("t=Monday"))

    assert names(page) == ["Plank", "Back squat"]


@pytest.mark.parametrize("script", [True, False])
def test_what_was_taken_out_by_mistake_goes_back_with_all_that_stood_there(
    shown: Shown, *, script: bool
) -> None:
    page = shown(f"{ORDER}~Mind+the+knee", script=script)
    page.get_by_role("button", name="Take out Running").click()
    expect(page.get_by_text("Running is taken out.")).to_be_in_viewport(ratio=1)
    back = page.get_by_role("button", name="Put it back", exact=True)
    expect(back).to_be_focused()
    expect(back).to_have_accessible_description("Running is taken out.")
    assert names(page) == ["Back squat", "Plank", "Leg press", "Push-up"]
    page.locator("details.group").first.evaluate("(e) => { e.open = true }")
    page.get_by_label("Sets").first.fill("5")
    back.click()
    expect(page).to_have_url(re.compile("#x3$"))
    expect(page.get_by_text("is taken out")).to_have_count(0)

    assert names(page) == ["Back squat", "Plank", "Running", "Leg press", "Push-up"]
    assert page.url.partition("?")[2].startswith("v=1&x=back-squat~5x8&"), "typed in between"


@pytest.mark.parametrize("script", [True, False])
def test_a_second_exercise_goes_on_the_sheet_of_the_first(shown: Shown, *, script: bool) -> None:
    page = shown("/exercises/leg-press", script=script)
    page.get_by_role("link", name="Add to a sheet").click()
    page.get_by_label("Sets").fill("3")
    page.get_by_text("Add it to a sheet you have").click()
    box = page.get_by_label("Link of your sheet")
    box.fill("https://guide.example/sheet?v=1&t=Monday&x=back-squat~3x8+60kg")
    if script:
        box.press("Enter")
    else:
        page.get_by_role("button", name="Add it there").click()
    expect(page).to_have_url(re.compile(r"t=Monday&x=back-squat~3x8\+60kg&x=leg-press~3sets#x2$"))

    assert names(page) == ["Back squat", "Leg press"]


def test_the_ways_back_and_onto_another_sheet_are_for_everybody(shown: Shown) -> None:
    """What other tests look at on every kind of page stands here only now and then."""
    page = shown("/sheet/edit?v=1&x=leg-press&o=1~back-squat~3x8", reduced_motion="reduce")
    page.evaluate(OPEN_ALL)
    assert found(page, ALL) == []
    assert page.evaluate(TARGETS, SMALLEST) == []
    page.set_viewport_size({"width": 320, "height": 640})
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    assert page.evaluate(OVERFLOW) == []
    page.emulate_media(color_scheme="dark")
    assert found(page, COLOURS) == []


def test_all_of_it_works_without_script(shown: Shown) -> None:
    page = shown("/sheet/edit", script=False)
    page.locator("#q").fill("goblet")
    page.get_by_role("button", name="Find").click()
    page.get_by_role("button", name="Add Goblet squat").first.click()
    page.locator("#q").fill("My band thing")
    page.get_by_role("button", name="Find").click()
    page.get_by_role("button", name="as you wrote it").click()
    assert names(page) == ["Goblet squat", "My band thing"]
    page.get_by_label("Sets").first.fill("3")
    page.get_by_label("Reps or time").first.fill("8")
    page.get_by_role("button", name="Update the link").click()
    expect(page.locator("[data-address]")).to_have_text(
        re.compile(r"^http://.+/sheet\?v=1&x=goblet-squat~3x8&x=My\+band\+thing$")
    )
    page.get_by_role("button", name="Move My band thing Up").click()
    assert names(page) == ["My band thing", "Goblet squat"]
    page.get_by_role("button", name="Take out My band thing").click()
    page.get_by_role("button", name="See the sheet").click()

    assert names(page) == ["Goblet squat"]
    expect(page.get_by_text("3 × 8")).to_be_visible()


def test_a_pasted_workout_is_a_sheet_to_share_in_three_taps(opened: Opened) -> None:
    page = opened("/workout", **THUMB)
    page.get_by_label("Paste your workout").fill("Back squat 5x5 @ 100 kg (my secret)\nPlank 60 s")
    page.get_by_role("button", name="Check it").tap()
    page.get_by_role("link", name="Make it a sheet").tap()
    expect(page.locator(".rows > li")).to_have_count(2)
    assert "secret" not in page.url
    page.get_by_role("button", name="See the sheet").tap()

    expect(page.get_by_text("5 × 5, 100 kg")).to_be_visible()
    expect(page.get_by_role("link", name="Share")).to_be_visible()


# --- Paper ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_a_sheet_prints_on_either_paper(shown: Shown, paper: str) -> None:
    page = shown(KINDS["sheet"], media="print")
    printed = page.pdf(format=paper, prefer_css_page_size=True)
    width, height = (612, 792) if paper == "Letter" else (595, 842)  # points
    boxes = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", printed)

    assert boxes
    assert all(abs(float(w) - width) < 2 > abs(float(h) - height) for w, h in boxes)
    assert printed.count(b"/Type /Page\n") <= 2, "six exercises"


def test_paper_has_room_to_write_and_no_furniture(shown: Shown) -> None:
    page = shown(KINDS["sheet"], media="print", color_scheme="dark")
    page.set_viewport_size({"width": 703, "height": 1000})
    expect(page.get_by_text("Prepared for")).to_be_visible()
    expect(page.locator(".log")).to_have_count(6)
    for log in page.locator(".log").all():
        expect(log).to_be_visible()
    for gone in (".top", ".bar", ".go-on", ".share", ".ways", "footer nav"):
        for element in page.locator(gone).all():
            expect(element).to_be_hidden()
    look = page.evaluate("""() => ({
      bullets: [...document.querySelectorAll(".say")].map(e => getComputedStyle(e))
        .every(s => parseFloat(s.paddingLeft) >= 1.8 * parseFloat(s.fontSize)),
      ink: getComputedStyle(document.body).color,
      paper: getComputedStyle(document.body).backgroundColor,
      kept: [...document.querySelectorAll(".todo > li")]
        .every(e => getComputedStyle(e).breakInside === "avoid"),
      highest: Math.max(...[...document.querySelectorAll(".todo > li")].map(e => e.offsetHeight)),
    })""")

    assert look["bullets"], "left of them is the margin, where they would be cut"
    assert look["ink"] == "rgb(0, 0, 0)"
    assert look["paper"] == "rgb(255, 255, 255)"
    assert look["kept"]
    assert look["highest"] < 500, "so that none is higher than a page"
