"""Paper has all of the content and none of the bars."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Shown
from tests.browser.kinds import KINDS, headings
from tests.browser.overflow import OVERFLOW


@pytest.mark.parametrize(
    "kind", ["back-squat", "as-set", "running", "swaps", "compared", "stop-signs", "sheet"]
)
def test_print_has_the_content_and_no_bars(shown: Shown, kind: str) -> None:
    page = shown(KINDS[kind], media="print")
    page.set_viewport_size({"width": 680, "height": 960})  # A4 less its margins
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    for bar in page.get_by_role("navigation").all():
        expect(bar).to_be_hidden()
    for button in page.get_by_role("button").all():
        expect(button).to_be_hidden()
    for form in page.locator("form").all():
        expect(form).to_be_hidden()
    expect(page.get_by_text("General exercise information")).to_be_visible()
    assert page.evaluate(OVERFLOW) == []


def test_a_printed_exercise_is_complete(shown: Shown) -> None:
    page = shown("/exercises/back-squat", media="print")
    main = page.get_by_role("main")
    for name in ("How to do it", "Common mistakes", "Make it easier", "Swap it", "Build back up"):
        expect(main.get_by_role("heading", name=name)).to_be_visible()
    for part in ("#reasons", "ol.steps li >> nth=0", "main header img", "[data-address]"):
        expect(page.locator(part)).to_be_visible()
    expect(page.get_by_text(re.compile(r"127\.0\.0\.1:\d+/exercises/back-squat$"))).to_be_visible()
    hidden = """() => [...document.querySelectorAll("#why li, #why p, .sources li")]
        .filter(e => !e.checkVisibility() || e.getBoundingClientRect().height < 8).length"""
    assert page.evaluate(hidden) == 0, "reasons and sources are shut on the screen only"
    pages = page.pdf(format="A4", prefer_css_page_size=True).count(b"/Type /Page\n")

    assert 1 <= pages <= 4


def test_print_of_swaps_lists_them_all(shown: Shown) -> None:
    page = shown("/exercises/back-squat/swaps", media="print")

    for name in headings(page).all():
        expect(name).to_be_visible()


def test_the_text_to_send_stays_off_the_paper(shown: Shown) -> None:
    page = shown("/about")
    expect(page.get_by_text("Something wrong on this page?")).to_be_visible()
    page.emulate_media(media="print")

    expect(page.get_by_text("What is wrong:")).to_be_hidden()
