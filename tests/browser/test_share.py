"""Sharing gives the page's own address, by whatever the browser offers."""

from __future__ import annotations

import io
import re

import pytest
import zxingcpp
from PIL import Image
from playwright.sync_api import Page, expect

from tests.browser.conftest import Opened, Shown
from tests.browser.watch import go
from tests.figure.test_code import read

ADDRESS = "/exercises/back-squat"
ASKED = f"{ADDRESS}/swaps?reason=kit&want-less=bending&kit=dumbbell"
SHEET = "/sheet?v=1&t=Monday&x=back-squat~3x8"
LIST = "/?pattern=squat&knee=low"
PERSONAL = "/?q=squat&pattern=squat&kit=dumbbell&without=box&knee=low&want-less=kneeling"
PAGES = (
    "/",
    LIST,
    f"{ADDRESS}/swaps",
    "/care/pain-rule",
    SHEET,
    "/compare?a=back-squat&b=plank",
)


def share(page: Page) -> None:
    page.get_by_role("navigation", name="What next").get_by_role("link", name="Share").click()


def test_on_a_phone_the_phone_asks_with_whom(opened: Opened, site: str) -> None:
    page = opened("/about")
    page.add_init_script("navigator.share = async (what) => { window.shared = what }")
    go(page, f"{ADDRESS}?q=squat&kit=none#swaps")
    share(page)

    assert page.evaluate("window.shared") == {"title": "Back squat", "url": f"{site}{ADDRESS}"}
    expect(page).to_have_url(re.compile("#swaps$"))


def test_elsewhere_the_address_is_copied_and_that_is_said(opened: Opened, site: str) -> None:
    page = opened("/about", permissions=["clipboard-read", "clipboard-write"])
    page.add_init_script("delete Navigator.prototype.share")
    page.clock.install(time=0)
    go(page, ADDRESS)
    share(page)

    said = page.locator("#wait").filter(has_text="copied")
    expect(said).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == f"{site}{ADDRESS}"
    page.clock.fast_forward(10_000)
    expect(said).to_have_count(0)


def test_where_neither_is_to_be_had_the_address_is_shown(opened: Opened, site: str) -> None:
    page = opened("/about")
    page.add_init_script("delete Navigator.prototype.share; delete Navigator.prototype.clipboard")
    go(page, ADDRESS)
    share(page)

    expect(page.locator("[data-address]")).to_have_text(f"{site}{ADDRESS}")
    expect(page.locator("[data-address]")).to_be_in_viewport()


def test_where_copying_is_forbidden_the_address_is_shown(opened: Opened, site: str) -> None:
    page = opened("/about")
    page.add_init_script(
        "delete Navigator.prototype.share; navigator.clipboard.writeText = () => Promise.reject()"
    )
    go(page, ADDRESS)
    share(page)

    expect(page.locator("[data-address]")).to_have_text(f"{site}{ADDRESS}")
    expect(page.locator("[data-address]")).to_be_in_viewport()
    expect(page.locator("#wait").filter(has_text="copied")).to_have_count(0)


@pytest.mark.parametrize("path", PAGES)
def test_every_page_that_is_worth_it_can_be_shared(opened: Opened, site: str, path: str) -> None:
    page = opened("/about")
    page.add_init_script("navigator.share = async (what) => { window.shared = what }")
    go(page, path)
    page.get_by_role("main").get_by_role("link", name="Share").click()

    assert page.evaluate("window.shared.url") == f"{site}{path}"
    assert page.evaluate("window.shared.title")


def test_what_was_asked_stays_out_unless_it_is_kept_on_purpose(opened: Opened, site: str) -> None:
    page = opened("/about")
    page.add_init_script("navigator.share = async (what) => { window.shared = what }")
    go(page, ASKED)
    page.get_by_role("link", name="Share", exact=True).click()
    assert page.evaluate("window.shared.url") == f"{site}{ADDRESS}/swaps"
    page.get_by_role("link", name="Share with what I asked").click()
    assert page.evaluate("window.shared.url") == f"{site}{ASKED}"
    page.get_by_role("link", name="Show more").click()
    expect(page).to_have_url(re.compile("&page=2$"))
    page.get_by_role("link", name="Share with what I asked").click()
    assert page.evaluate("window.shared.url") == f"{site}{ASKED}", "from its beginning"


def test_a_list_is_shared_without_what_tells_of_the_person(opened: Opened, site: str) -> None:
    page = opened("/about")
    page.add_init_script("navigator.share = async (what) => { window.shared = what }")
    go(page, f"{PERSONAL}&page=2")
    page.get_by_role("link", name="Share", exact=True).click()
    shared = page.evaluate("window.shared")
    assert shared["url"] == f"{site}{LIST}"
    assert "squat" not in shared["title"], "nor in the words beside it"
    page.get_by_role("link", name="Share with what I asked").click()
    assert page.evaluate("window.shared.url") == f"{site}{PERSONAL}"


def test_a_filter_that_is_tapped_changes_the_list_that_is_shared(opened: Opened, site: str) -> None:
    page = opened("/")
    page.locator("#q").fill("lunge")
    kept = page.get_by_text(f"{site}/?q=lunge", exact=True)
    expect(kept).to_be_visible()
    expect(page.get_by_text(f"{site}/", exact=True)).to_be_visible()


def test_a_filter_that_is_tapped_changes_what_can_be_kept(opened: Opened, site: str) -> None:
    page = opened(f"{ADDRESS}/swaps")
    kept = page.get_by_role("link", name="Share with what I asked")
    expect(kept).to_have_count(0)
    page.get_by_role("link", name="For variety").click()
    expect(kept).to_be_visible()
    expect(page.get_by_text(f"{site}{ADDRESS}/swaps?reason=variety", exact=True)).to_be_visible()


@pytest.mark.parametrize("path", [ADDRESS, *PAGES])
def test_without_script_the_whole_address_is_there_to_be_copied(
    shown: Shown, site: str, path: str
) -> None:
    page = shown(path, script=False)

    address = page.locator("[data-address]").first
    expect(address).to_have_text(f"{site}{path}")
    expect(address).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", [ADDRESS, SHEET])
def test_a_code_is_shown_on_the_screen_for_another_phone(
    shown: Shown, site: str, path: str, scheme: str
) -> None:
    page = shown(path, color_scheme=scheme)
    code = page.locator(".scan svg")
    expect(code).to_be_hidden()
    page.get_by_text("Show a code to scan").click()
    expect(code).to_be_visible()
    photo = zxingcpp.read_barcodes(Image.open(io.BytesIO(code.screenshot())).convert("L"))

    assert [each.text for each in photo] == [f"{site}{path}"]


def test_a_dial_that_is_turned_turns_the_code_too(opened: Opened, site: str) -> None:
    page = opened(ADDRESS)
    page.get_by_text("Show a code to scan").click()
    page.get_by_role("link", name="Half").first.click()
    expect(page.get_by_text(f"{site}{ADDRESS}?depth=half", exact=True).first).to_be_attached()
    code = page.locator(".scan svg")
    expect(code).to_be_visible()

    assert read(code.evaluate("e => e.outerHTML")) == [f"{site}{ADDRESS}?depth=half"]
