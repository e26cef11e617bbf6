"""Everything works with JavaScript off."""

from __future__ import annotations

import re
from functools import partial
from urllib.parse import urldefrag

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Shown
from tests.browser.kinds import KINDS, MISSING, chip, choice, count, headings

LINKS = "links => [...new Set(links.map(a => a.href))]"
LOST = """anchors => anchors.map(a => a.getAttribute("href").slice(1))
    .filter(id => id && !document.getElementById(id))"""


@pytest.fixture
def plain(shown: Shown) -> Shown:
    """Opens pages in a browser that runs no script."""
    return partial(shown, script=False)


def apply(page: Page) -> None:
    page.get_by_role("button", name=re.compile("^Show .*results$")).click()


def test_searching_by_sending_the_form(plain: Shown) -> None:
    page = plain()
    page.locator("#q").fill("leg extention")
    page.get_by_role("button", name="Search").click()
    expect(headings(page).first).to_have_text("Leg extension")
    expect(page.locator("#q")).to_have_value("leg extention")
    page.locator("#q").fill("RDL")
    page.locator("#q").press("Enter")

    expect(headings(page).first).to_have_text("Romanian deadlift")


def test_filtering_by_sending_the_form(plain: Shown) -> None:
    page = plain("/?q=squat")
    for panel, text in (("Knee impact", "Up to low"), ("Equipment", "No equipment")):
        before = count(page).inner_text()
        chip(page, panel).click()
        choice(page, panel, text).check()
        apply(page)
        expect(count(page)).not_to_have_text(before)
        expect(page.get_by_role("list", name="Filters in use")).to_contain_text(text[-3:])
    chip(page, "Knee impact").click()
    expect(choice(page, "Knee impact", "Up to low")).to_be_checked()
    chip(page, "Knee impact").click()
    chip(page, "More").click()
    chip(page, "Muscle").click()
    choice(page, "Muscle", "Front of thigh").check()
    apply(page)
    expect(count(page)).to_contain_text("squat")
    with_all = headings(page).all_inner_texts()
    assert with_all
    page.get_by_role("link", name=re.compile("Take away.*No equipment")).click()

    assert len(headings(page).all_inner_texts()) >= len(with_all)
    expect(choice(page, "Equipment", "No equipment")).to_have_count(0)  # its panel is shut


@pytest.mark.parametrize("path", ["/", "/exercises/back-squat/swaps"])
def test_show_more_brings_the_next_ones(plain: Shown, path: str) -> None:
    page = plain(path)
    page.get_by_role("link", name="Show more").click()

    expect(headings(page)).to_have_count(24)
    expect(headings(page).nth(12)).to_be_in_viewport()


def test_the_technique_page_tells_everything(plain: Shown) -> None:
    page = plain()
    headings(page).filter(has_text="Back squat").get_by_role("link").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Back squat")
    page.get_by_role("link", name="Why?").click()
    reasons = page.get_by_role("heading", name="What the mark is made of")
    expect(reasons).to_be_visible()
    expect(reasons).to_be_in_viewport()
    page.get_by_text("Why, and how to check").first.click()
    expect(page.get_by_text("Mistake", exact=True).first).to_be_visible()
    actions = page.get_by_role("navigation", name="What next").get_by_role("link")
    for place, heading in enumerate(("Make it easier", "Swap it", "Share this page")):
        actions.nth(place).click()
        expect(page.get_by_role("heading", name=heading)).to_be_in_viewport()
    shared = page.locator("[data-address]")
    expect(shared).to_have_text(re.compile("/exercises/back-squat$"))
    expect(shared).to_be_in_viewport()


def test_swaps_by_sending_the_form(plain: Shown) -> None:
    page = plain("/exercises/back-squat")
    page.get_by_role("link", name="All swaps").click()
    expect(page).to_have_url(re.compile("/swaps$"))
    before = headings(page).all_inner_texts()
    chip(page, "What I have").click()
    choice(page, "What I have", "No equipment").check()
    apply(page)
    expect(page.get_by_role("list", name="Filters in use")).to_contain_text("No equipment")
    after = headings(page).all_inner_texts()
    assert after
    assert after != before
    page.get_by_role("link", name="Step up").click()
    expect(page).to_have_url(re.compile("reason=build&kit=none"))
    chip(page, "I want less").click()
    choice(page, "I want less", "bending").check()
    apply(page)

    expect(page).to_have_url(re.compile("reason=build"))  # the form carries the question on
    expect(page).to_have_url(re.compile("kit=none"))
    expect(page).to_have_url(re.compile("want-less=bending"))


def test_comparing_by_sending_the_form(plain: Shown) -> None:
    page = plain("/compare")
    page.get_by_label("First exercise").fill("back sqaut")
    page.get_by_label("Second exercise").fill("leg press")
    page.get_by_role("button", name="Compare").click()

    expect(page.get_by_role("heading", level=1)).to_contain_text("Back squat")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Leg press")
    expect(page.get_by_role("table")).to_contain_text("Knee impact")


@pytest.mark.parametrize("kind", KINDS)
def test_every_link_leads_somewhere_and_no_page_is_a_dead_end(
    plain: Shown, site: str, kind: str
) -> None:
    page = plain(KINDS[kind], expect_errors=kind in MISSING)
    dead = []
    for link in page.locator("a[href]:not([href^='#'])").evaluate_all(LINKS):
        address, _ = urldefrag(link)
        if address.startswith(f"{site}/") and not page.request.get(address, max_redirects=0).ok:
            dead.append(address)

    assert dead == []
    assert page.locator("a[href^='#']").evaluate_all(LOST) == []
    for place in ("/", "/care", "/care/stop-signs"):
        assert page.locator(f"a[href='{place}']:visible").count(), f"nothing leads to {place}"
