"""Sharing gives the page's own address, by whatever the browser offers."""

from __future__ import annotations

import re

from playwright.sync_api import Page, expect

from tests.browser.conftest import Opened

ADDRESS = "/exercises/back-squat"


def share(page: Page) -> None:
    page.get_by_role("navigation", name="What next").get_by_role("link", name="Share").click()


def test_on_a_phone_the_phone_asks_with_whom(opened: Opened, site: str) -> None:
    page = opened("/about")
    page.add_init_script("navigator.share = async (what) => { window.shared = what }")
    page.goto(f"{ADDRESS}?q=squat&kit=none#swaps")
    share(page)

    assert page.evaluate("window.shared") == {"title": "Back squat", "url": f"{site}{ADDRESS}"}
    expect(page).to_have_url(re.compile("#swaps$"))


def test_elsewhere_the_address_is_copied_and_that_is_said(opened: Opened, site: str) -> None:
    page = opened("/about", permissions=["clipboard-read", "clipboard-write"])
    page.add_init_script("delete Navigator.prototype.share")
    page.clock.install(time=0)
    page.goto(ADDRESS)
    share(page)

    said = page.get_by_role("status").filter(has_text="copied")
    expect(said).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == f"{site}{ADDRESS}"
    page.clock.fast_forward(10_000)
    expect(said).to_have_count(0)


def test_where_neither_is_to_be_had_the_address_is_shown(opened: Opened, site: str) -> None:
    page = opened("/about")
    page.add_init_script("delete Navigator.prototype.share; delete Navigator.prototype.clipboard")
    page.goto(ADDRESS)
    share(page)

    expect(page.get_by_text(f"{site}{ADDRESS}", exact=True)).to_be_in_viewport()


def test_where_copying_is_forbidden_the_address_is_shown(opened: Opened, site: str) -> None:
    page = opened("/about")
    page.add_init_script(
        "delete Navigator.prototype.share; navigator.clipboard.writeText = () => Promise.reject()"
    )
    page.goto(ADDRESS)
    share(page)

    expect(page.get_by_text(f"{site}{ADDRESS}", exact=True)).to_be_in_viewport()
    expect(page.get_by_role("status").filter(has_text="copied")).to_have_count(0)
