"""The figure of a technique page moves, comes to rest, and keeps still where that is wanted."""

from __future__ import annotations

import time

from playwright.sync_api import Page, expect

from tests.browser.conftest import Opened

REST = 5  # seconds; WCAG 2.2.2: what moves by itself and lasts longer needs a way to stop it


def picture(page: Page) -> bytes:
    """The figure as it is drawn now."""
    drawn: bytes = page.locator("main header img").screenshot(animations="allow")
    return drawn


def moves(page: Page) -> bool:
    """Whether the figure changes within a second and a half, about one way of a movement."""
    first = picture(page)
    for _ in range(4):
        page.wait_for_timeout(350)
        if picture(page) != first:
            return True
    return False


def test_it_moves_then_rests_and_keeps_still_if_asked(opened: Opened) -> None:
    still = opened("/exercises/back-squat", reduced_motion="reduce")
    assert not moves(still)
    plain = opened("/exercises/back-squat", java_script_enabled=False)
    assert moves(plain)
    page = opened("/exercises/back-squat")
    began = time.monotonic()
    assert moves(page)

    page.wait_for_timeout(max(0.0, REST - (time.monotonic() - began)) * 1000)
    for resting in (page, plain):
        assert not moves(resting)
    # Where nothing moves, both ends of the movement are in one picture; so it is after moving.
    assert picture(page) == picture(still)


def test_lists_and_paper_keep_still(opened: Opened) -> None:
    page = opened("/?q=squat")
    running = "document.getAnimations().length + document.querySelectorAll('animate').length"
    assert page.evaluate(running) == 0
    expect(page.locator("#results svg.thumb").first).to_be_visible()
    expect(page.locator("#results [src*='motion=1']")).to_have_count(0)

    page = opened("/exercises/running")
    page.emulate_media(media="print")
    expect(page.locator("main header img")).to_be_hidden()  # paper has a drawing of both ends
    expect(page.locator("main header svg").first).to_be_visible()
    assert page.evaluate(running) == 0
