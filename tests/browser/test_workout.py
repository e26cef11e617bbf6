"""A whole workout on a phone: pasted, marked, swapped, undone; with script and without."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from guide import phrases
from tests.browser.conftest import Opened, Shown
from tests.browser.kinds import parts_asked
from tests.browser.overflow import OVERFLOW
from tests.browser.test_axe import ALL, COLOURS, found
from tests.browser.test_budget import BUDGET, first_view

TEXT = "LEG DAY 🔥\nBack squat 5x5 @ 100 kg\nBox jumps 4x6\nFlurble 3x10\nzercher thing 3x8"
LONG = f"{phrases.EXAMPLE}\n{TEXT}\n{'w' * 300} 3x10\nkeep breathing, and stop when it hurts"


def check(page: Page, text: str) -> None:
    page.get_by_label("Paste your workout").fill(text)
    page.get_by_role("button", name="Check it").click()
    expect(page.get_by_role("heading", name="Line by line")).to_be_visible()


def line(page: Page, text: str) -> Locator:
    return page.locator(".plan > li").filter(has_text=text)


@pytest.mark.parametrize("script", [True, False])
def test_paste_see_swap_and_undo(shown: Shown, *, script: bool) -> None:
    page = shown("/workout", script=script)
    check(page, TEXT)
    status = page.get_by_role("region", name="Your workout").get_by_role("status")
    expect(status).to_have_text("5 lines read: 2 exercises, 2 not recognised.")
    squat = line(page, "Back squat 5x5")
    expect(squat.get_by_role("heading")).to_have_text("Back squat")
    expect(squat.get_by_text("High", exact=True).first).to_be_visible()

    squat.get_by_role("button", name="Swap for").click()
    expect(squat.get_by_text("Instead of Back squat")).to_be_visible()
    expect(squat.get_by_role("heading")).not_to_have_text("Back squat")
    expect(squat.locator(".written")).to_have_text("Back squat 5x5 @ 100 kg")
    expect(page.get_by_role("columnheader", name="After")).to_be_visible()
    assert squat.get_by_role("button", name="Undo").bounding_box()
    expect(squat).to_be_in_viewport()

    jump = line(page, "Box jumps")
    jump.get_by_role("button", name="Swap for").click()
    expect(jump.get_by_text("Instead of Box jump")).to_be_visible()
    expect(squat.get_by_text("Instead of Back squat")).to_be_visible()
    squat.get_by_role("button", name="Undo").click()
    expect(squat.get_by_role("heading")).to_have_text("Back squat")
    expect(jump.get_by_text("Instead of Box jump")).to_be_visible()
    expect(page.get_by_label("Paste your workout")).to_have_value(TEXT)
    assert "squat" not in page.url, "what is pasted never stands in the address"


@pytest.mark.parametrize("script", [True, False])
def test_what_is_not_recognised_is_named_or_left_out(shown: Shown, *, script: bool) -> None:
    page = shown("/workout", script=script)
    check(page, TEXT)
    odd = line(page, "zercher thing")
    expect(odd.get_by_text("Not recognised")).to_be_visible()
    nearest = odd.get_by_role("list", name="Which one is").get_by_role("button").first
    name = nearest.inner_text()
    nearest.click()
    expect(odd.get_by_role("heading")).to_have_text(name)

    flurble = line(page, "Flurble")
    flurble.get_by_role("button", name="Leave it out").click()
    expect(flurble.get_by_text("Left out.")).to_be_visible()
    expect(flurble.locator(".written")).to_have_text("Flurble 3x10")
    expect(odd.get_by_role("heading")).to_have_text(name)
    flurble.get_by_role("button", name="Put it back").click()
    expect(flurble.get_by_text("Not recognised")).to_be_visible()


def test_only_the_answer_is_asked_for_and_the_focus_stays(opened: Opened) -> None:
    page = opened("/workout", reduced_motion="reduce")
    asked = parts_asked(page)
    check(page, TEXT)
    expect(page.get_by_role("heading", name="What it asks")).to_be_in_viewport()
    page.keyboard.press("Escape")
    swap = line(page, "Back squat 5x5").get_by_role("button", name="Swap for")
    swap.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_text("Instead of Back squat")).to_be_visible()

    focused = page.evaluate("document.activeElement.textContent")
    assert "Undo" in focused
    assert len(asked) == 2
    assert page.url.endswith("/workout")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Instead of Back squat")).to_have_count(0)


def test_where_a_button_goes_with_its_tap_the_focus_goes_to_its_line(opened: Opened) -> None:
    page = opened("/workout", reduced_motion="reduce")
    status = page.get_by_role("region", name="Your workout").get_by_role("status")
    check(page, f"{TEXT}\nLeg press 3x8\nLunge 3x8")

    def press(name: str) -> str:
        """What has the focus once a button was pressed."""
        before = status.inner_text()
        page.get_by_role("button", name=name, exact=True).focus()
        page.keyboard.press("Enter")
        expect(status).not_to_have_text(before)
        told: str = page.evaluate("document.activeElement.textContent.trim()")
        return told

    assert press("Zercher squat") == "Zercher squat", "the link to what the line is now"
    assert press("Swap all that are high") == "Undo all swaps"
    assert press("Undo all swaps") == "Swap all that are high"


def test_a_tap_in_a_browser_that_gives_a_button_no_focus_moves_nothing(opened: Opened) -> None:
    """Such as Safari: the button is still there, so nothing has to lead on from it."""
    page = opened("/workout", reduced_motion="reduce")
    check(page, TEXT)
    swap = line(page, "Back squat 5x5").get_by_role("button", name="Swap for")
    page.evaluate("document.activeElement.blur()")
    swap.evaluate("e => e.click()")
    expect(page.get_by_text("Instead of Back squat")).to_be_visible()

    assert page.evaluate("document.activeElement.tagName") == "BODY"


def test_one_tap_swaps_all_that_is_high(shown: Shown) -> None:
    page = shown("/workout?example=1")
    page.get_by_role("button", name="Check it").click()
    page.get_by_role("button", name="Swap all").click()
    row = page.get_by_role("row").filter(has_text="Marked high or very high")

    expect(row.get_by_role("cell").last).to_have_text(re.compile("0$"))
    assert page.get_by_role("button", name="Undo").count() > 3


@pytest.mark.parametrize("script", [True, False])
def test_what_i_have_holds_for_every_line(shown: Shown, *, script: bool) -> None:
    page = shown("/workout", script=script)
    check(page, "Back squat 5x5")
    button = line(page, "Back squat").get_by_role("button", name="Swap for")
    before = button.inner_text()
    page.locator("summary").filter(has_text="What I have").click()
    page.get_by_label("No equipment").check()
    filled = page.get_by_role("group", name="What I have").locator("..")
    filled.get_by_role("button", name="Show results").click()

    expect(button).not_to_have_text(before)
    expect(page.locator("summary .n")).to_contain_text("1")


def test_back_from_an_exercise_the_answer_is_still_there(opened: Opened, keeping: Browser) -> None:
    page = opened("/workout", within=keeping)
    check(page, TEXT)
    line(page, "Back squat").get_by_role("button", name="Swap for").click()
    swapped = page.get_by_text("Instead of Back squat")
    expect(swapped).to_be_visible()
    line(page, "Box jumps").get_by_role("link", name="Box jump", exact=True).click()
    expect(page).to_have_url(re.compile("/exercises/box-jump$"))
    page.go_back(wait_until="commit")

    expect(page).to_have_url(re.compile("/workout$"))
    expect(swapped).to_be_visible()


def test_back_where_the_page_is_loaded_anew_it_is_checked_again(opened: Opened) -> None:
    page = opened("/workout")
    check(page, TEXT)
    line(page, "Box jumps").get_by_role("link", name="Box jump", exact=True).click()
    expect(page).to_have_url(re.compile("/exercises/box-jump$"))
    page.go_back()

    expect(page.get_by_label("Paste your workout")).to_have_value(TEXT)
    expect(page.get_by_role("heading", name="Line by line")).to_be_visible()


def test_back_without_script_needs_no_question(opened: Opened) -> None:
    page = opened("/workout", java_script_enabled=False)
    check(page, TEXT)
    line(page, "Back squat").get_by_role("button", name="Swap for").click()
    line(page, "Box jumps").get_by_role("link", name="Box jump", exact=True).click()
    expect(page).to_have_url(re.compile("/exercises/box-jump$"))
    page.go_back()

    expect(page.get_by_text("Instead of Back squat")).to_be_visible()


def test_offline_the_answer_stays_and_trying_again_swaps(opened: Opened) -> None:
    page = opened("/workout", expect_errors=True)
    check(page, TEXT)
    page.context.set_offline(True)
    line(page, "Back squat").get_by_role("button", name="Swap for").click()
    again = page.get_by_role("button", name="Try again")
    expect(again).to_be_visible()
    expect(page.get_by_role("heading", name="Line by line")).to_be_visible()
    page.context.set_offline(False)
    again.click()

    expect(page.get_by_text("Instead of Back squat")).to_be_visible()


def test_too_much_text_is_told_and_stays_in_the_box(opened: Opened) -> None:
    page = opened("/workout", expect_errors=True)
    box = page.get_by_label("Paste your workout")
    box.fill("squat\n" * 201)
    page.get_by_role("button", name="Check it").click()

    expect(page.get_by_text("That is 201 lines")).to_be_visible()
    assert box.input_value().count("squat") == 201


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_the_answer(shown: Shown, scheme: str) -> None:
    page = shown("/workout", color_scheme=scheme, reduced_motion="reduce")
    check(page, LONG)
    page.locator("button[id^=swap-]").first.click()
    expect(page.get_by_text("Instead of")).to_be_visible()
    page.evaluate("document.querySelectorAll('.else').forEach(e => { e.open = true })")

    assert found(page, ALL if scheme == "light" else COLOURS) == []


@pytest.mark.parametrize("width", [320, 390, 768, 1280])
def test_nothing_of_the_answer_lies_beside_the_screen(shown: Shown, width: int) -> None:
    page = shown("/workout")
    page.set_viewport_size({"width": width, "height": 844})
    check(page, LONG)
    page.locator("button[id^=swap-]").first.click()
    expect(page.get_by_text("Instead of")).to_be_visible()

    assert page.evaluate(OVERFLOW) == []


def test_on_paper_stands_the_workout_and_no_button(shown: Shown) -> None:
    page = shown("/workout", media="print")
    page.emulate_media(media="screen")
    check(page, TEXT)
    page.emulate_media(media="print")

    expect(page.get_by_role("heading", name="Back squat")).to_be_visible()
    assert page.locator("button:visible, textarea:visible").count() == 0


def test_the_first_view_is_small_and_steady(opened: Opened) -> None:
    page = opened("about:blank", is_mobile=True, has_touch=True)
    sizes = first_view(page, "/workout")

    assert sum(sizes.values()) <= BUDGET, sizes
    assert page.evaluate("window.jumps") == []
