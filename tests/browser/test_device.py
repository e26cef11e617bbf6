"""What a phone keeps because somebody asked: sheets and equipment, and nothing else."""

from __future__ import annotations

import re

from playwright.sync_api import Page, expect

from tests.browser.conftest import Opened
from tests.browser.kinds import chip, choice, headings
from tests.browser.test_keyboard import STEADY, tab_to
from tests.browser.watch import go, settle

SHEET = "/sheet?v=1&t=Monday&x=back-squat~3x8"
OTHER = "/sheet?v=1&t=Friday&x=plank~3x30s"


def keep(page: Page, address: str) -> None:
    go(page, address)
    page.get_by_role("button", name="Keep on this phone").click()
    expect(page.get_by_role("link", name="Kept: my sheets")).to_be_focused()


def sheets(page: Page) -> list[str]:
    return page.locator("#sheet-list .name a").all_inner_texts()


def test_nothing_is_on_the_shelf_before_somebody_asks(opened: Opened) -> None:
    page = opened("/")
    for path in (SHEET, "/exercises/back-squat", "/?kit=dumbbell", "/offline"):
        go(page, path)

    assert page.evaluate("localStorage.length + sessionStorage.length") == 0


def test_a_sheet_is_kept_once_and_found_again(opened: Opened) -> None:
    page = opened()
    keep(page, SHEET)
    page.reload()
    settle(page)
    expect(page.get_by_role("button", name="Keep on this phone")).to_be_hidden()
    page.get_by_role("link", name="Kept: my sheets").click()
    page.get_by_role("link", name="Monday", exact=True).click()

    expect(page).to_have_url(re.compile(re.escape(SHEET)))


def test_an_exercise_goes_on_a_kept_sheet_with_one_tap(opened: Opened) -> None:
    page = opened()
    keep(page, SHEET)
    keep(page, OTHER)
    go(page, "/exercises/leg-press")
    page.get_by_role("link", name="Add to a sheet").click()
    page.get_by_text("Add it to a sheet you have").click()
    expect(page.locator("[data-onto] button")).to_have_text(["Monday", "Friday"])
    page.get_by_role("button", name="Friday").click()

    expect(page).to_have_url(re.compile(r"\?v=1&t=Friday&x=plank~3x30s&x=leg-press#x2$"))


def test_my_sheets_by_keyboard(opened: Opened) -> None:
    page = opened(**STEADY)
    keep(page, SHEET)
    keep(page, OTHER)
    go(page, "/offline")
    assert sheets(page) == ["Monday", "Friday"]
    tab_to(page, "Rename")
    page.keyboard.press("Enter")
    page.keyboard.type("Legs <b>")
    page.keyboard.press("Enter")
    assert sheets(page) == ["Legs <b>", "Friday"]
    expect(page.get_by_role("link", name="Legs <b>", exact=True)).to_be_focused()
    tab_to(page, "Duplicate")
    page.keyboard.press("Enter")
    assert sheets(page) == ["Legs <b>", "Friday", "Legs <b> (copy)"]
    page.get_by_role("button", name="Delete: Friday").focus()
    page.keyboard.press("Enter")
    assert sheets(page) == ["Legs <b>", "Legs <b> (copy)"]
    expect(page.locator("#wait")).to_contain_text("The sheet is deleted.")
    page.get_by_role("button", name="Undo").focus()
    page.keyboard.press("Enter")
    assert sheets(page) == ["Legs <b>", "Friday", "Legs <b> (copy)"]
    expect(page.get_by_role("link", name="Friday", exact=True)).to_be_focused()
    page.reload()
    settle(page)

    assert sheets(page) == ["Legs <b>", "Friday", "Legs <b> (copy)"]


def test_sheets_of_one_name_are_told_apart_by_what_is_in_them(opened: Opened) -> None:
    page = opened()
    keep(page, f"{SHEET}&x=Mr.+Lee’s+T-row")
    keep(page, "/sheet?v=1&t=Monday&x=back-squat.box-squat~3x8&x=plank")
    go(page, "/offline")

    assert sheets(page) == ["Monday", "Monday"]
    assert page.locator("#sheet-list .in").all_inner_texts() == [
        "back squat, Mr. Lee’s T-row",
        "box squat, plank",
    ]


def test_a_kept_sheet_leads_to_its_form(opened: Opened) -> None:
    page = opened()
    keep(page, SHEET)
    go(page, "/offline")
    page.get_by_role("link", name="Change: Monday").click()

    expect(page.get_by_label("Title")).to_have_value("Monday")


def test_equipment_is_remembered_only_when_asked(opened: Opened) -> None:
    page = opened()
    chip(page, "Equipment").click()
    offer = page.get_by_role("button", name="Remember this on my phone")
    expect(offer).to_be_hidden()
    choice(page, "Equipment", "Dumbbells").check()
    expect(page).to_have_url(re.compile(r"\?kit=dumbbell$"))
    assert page.evaluate("localStorage.length") == 0
    offer.click()

    assert page.evaluate("localStorage.getItem('kneewise.kit')") == '["dumbbell"]'
    expect(offer).to_be_hidden()
    assert page.context.cookies() == []


def remember(page: Page) -> None:
    """Remember dumbbells and a bench."""
    go(page, "/offline")
    page.locator("#kit summary").click()
    page.get_by_label("Dumbbells").check()
    page.get_by_label("Bench", exact=True).check()
    page.get_by_role("button", name="Remember it on this phone").click()


def test_my_equipment_is_one_tap_in_the_search(opened: Opened) -> None:
    page = opened()
    remember(page)
    go(page, "/")
    chip(page, "Equipment").click()
    page.get_by_role("button", name="Use my equipment").click()
    expect(page).to_have_url(re.compile(r"\?kit=dumbbell&kit=bench$"))

    expect(chip(page, "Equipment")).to_contain_text("2 chosen")
    expect(headings(page).first).to_be_visible()


def test_my_equipment_goes_along_to_the_swaps(opened: Opened) -> None:
    page = opened()
    go(page, "/exercises/back-squat")
    link = page.get_by_role("link", name="All swaps and what you have")
    assert link.get_attribute("href") == "/exercises/back-squat/swaps"
    remember(page)
    go(page, "/exercises/back-squat")
    link.click()

    expect(page).to_have_url(re.compile(r"/swaps\?kit=dumbbell&kit=bench$"))
    expect(chip(page, "What I have")).to_contain_text("2 chosen")


def test_equipment_can_be_forgotten(opened: Opened) -> None:
    page = opened()
    remember(page)
    page.get_by_role("button", name="Forget it").click()
    page.reload()
    settle(page)

    expect(page.get_by_role("button", name="Forget it")).to_be_hidden()
    expect(page.locator("#kit :checked")).to_have_count(0)
    assert page.evaluate("localStorage.length") == 0


def test_without_https_sheets_and_equipment_are_kept_and_cleared(opened: Opened) -> None:
    page = opened("about:blank")
    page.add_init_script(
        "for (const name of ['caches', 'isSecureContext'])"
        " Object.defineProperty(window, name, { value: undefined });"
        "for (const name of ['serviceWorker', 'storage', 'share', 'clipboard'])"
        " Object.defineProperty(navigator, name, { value: undefined });"
    )
    keep(page, SHEET)
    remember(page)
    expect(page.locator("#guide")).to_contain_text("an address without https")
    expect(page.locator("#held")).to_contain_text("1 sheet, your equipment")
    page.get_by_role("button", name="Delete: Monday").click()
    expect(page.locator("#held")).to_have_text("Now here: your equipment.")
    page.get_by_role("button", name="Clear this phone").click()
    page.get_by_role("button", name="Yes, remove everything").click()
    expect(page.locator("#clean")).to_be_visible()

    assert page.evaluate("localStorage.length") == 0


def test_a_browser_that_keeps_nothing_says_so(opened: Opened) -> None:
    page = opened("about:blank")
    page.add_init_script(
        "Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError'); }"
    )
    go(page, SHEET)
    page.get_by_role("button", name="Keep on this phone").click()

    expect(page.locator("#wait")).to_contain_text("lets us keep nothing")
    expect(page.get_by_role("button", name="Keep on this phone")).to_be_visible()


def test_without_script_the_page_says_what_it_needs(opened: Opened) -> None:
    page = opened("/offline", java_script_enabled=False)

    expect(page.locator("noscript .said")).to_be_visible()
    for name in ("Save the whole guide", "Clear this phone", "Remember it on this phone"):
        expect(page.get_by_role("button", name=name)).to_be_hidden()
    for name in ("For places without signal", "My sheets", "Clear this phone", "Saved pages"):
        expect(page.get_by_role("heading", name=name)).to_be_hidden()
    shown = page.get_by_role("main").get_by_role("heading", level=2)
    assert shown.all_inner_texts() == ["My equipment", "On your home screen"]
    page.locator("#kit summary").click()
    page.get_by_label("Dumbbells").check()
    page.get_by_role("button", name="Search with it").click()
    expect(page).to_have_url(re.compile(r"\?kit=dumbbell$"))
    go(page, SHEET)
    expect(page.get_by_text("Keep on this phone")).to_be_hidden()
