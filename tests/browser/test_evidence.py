"""The rows of the evidence: filtered and sorted with script and without."""

from __future__ import annotations

import re

from playwright.sync_api import Page, expect

from tests.browser.conftest import Opened, Shown
from tests.browser.kinds import chip, choice


def at(page: Page, address: str) -> None:
    expect(page).to_have_url(re.compile(re.escape(address) + "$"))


def test_filters_narrow_the_list_in_place_and_back_undoes_them(opened: Opened) -> None:
    page = opened("/method/evidence")
    status = page.locator("#status")
    everything = status.inner_text()

    chip(page, "What was looked at").click()
    choice(page, "What was looked at", "kneecap tendon").check()
    at(page, "/method/evidence?about=tendon")
    expect(status).not_to_have_text(everything)
    expect(page.locator("#results")).to_contain_text("kneecap tendon")
    page.keyboard.press("Escape")
    page.get_by_role("link", name="Take away: kneecap tendon").click()
    at(page, "/method/evidence")
    page.go_back()
    at(page, "/method/evidence?about=tendon")
    expect(page.locator("#about-tendon")).to_be_checked()


def test_sorting_and_typing_keep_the_rest(opened: Opened) -> None:
    page = opened("/method/evidence?study=song-2023")
    chip(page, "Sort by").click()
    choice(page, "Sort by", "How directly seen").check()
    at(page, "/method/evidence?study=song-2023&sort=seen")
    page.keyboard.press("Escape")

    page.locator("#q").press_sequentially("lunge")

    at(page, "/method/evidence?q=lunge&study=song-2023&sort=seen")
    expect(page.locator("#results h3").first).to_have_text("Lunge")
    expect(page.get_by_role("link", name="Take away: Song 2023")).to_be_visible()


def test_the_form_works_without_script(shown: Shown) -> None:
    page = shown("/method/evidence?study=song-2023", script=False)
    page.locator("#q").fill("lunge")
    page.get_by_role("button", name="Search").click()

    expect(page.locator("#results h3").first).to_have_text(re.compile("unge"))
    expect(page.get_by_role("link", name="Take away: Song 2023")).to_be_visible()
    expect(page.get_by_role("link", name="Take away: “lunge”")).to_be_visible()


def test_a_row_opens_what_rests_on_it(shown: Shown) -> None:
    page = shown("/method/evidence?q=song2023-024")
    row = page.locator("#row-song2023-024")
    expect(row).to_contain_text("Gives the mark of 1 exercise.")
    row.get_by_text("The paper, and which exercises").click()
    row.get_by_role("link", name="Forward lunge", exact=True).click()

    expect(page.get_by_role("heading", level=1)).to_have_text("Forward lunge")
