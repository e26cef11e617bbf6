"""A slow, silent or missing network: the old list stays, a line says so, and one tap tries again.

The page's clock is a pretended one, so nobody waits eight seconds here. Answers are held back, let
go or refused by the test.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Error, Locator, Page, Route, expect

from tests.browser.conftest import Opened
from tests.browser.kinds import chip, choice, comes_to, headings, state, until, with_stopped_clock

SITES = ["/", "/exercises/back-squat/swaps"]
FILTERS = {"/": ("Equipment", "No equipment"), SITES[1]: ("What I have", "No equipment")}
SLOW = 1_000  # milliseconds until the page says that it takes long
GIVE_UP = 8_000  # milliseconds until it stops waiting


def part(address: str) -> bool:
    """Whether a script asks for this: an address with a question, and no picture."""
    return "?" in address and "/figures/" not in address


def tap(page: Page, path: str) -> Callable[[], None]:
    """Choose a filter of this page and shut its panel; the answer is another matter."""
    panel, text = FILTERS[path]
    chip(page, panel).click()
    choice(page, panel, text).check()
    page.keyboard.press("Escape")

    def answered() -> None:
        expect(page).to_have_url(re.compile(r"\?kit=none$"))
        expect(chip(page, panel)).to_contain_text("1 chosen")
        expect(page.get_by_role("list", name="Filters in use")).to_contain_text(text)

    return answered


def held(page: Page) -> list[Route]:
    """Hold every answer back from now on."""
    routes: list[Route] = []

    def hold(route: Route) -> None:
        routes.append(route)

    page.route(part, hold)
    return routes


def release(route: Route) -> None:
    """Let an answer through; the page may have stopped waiting for it."""
    try:
        route.continue_()
    except Error:
        return


def line(page: Page) -> Locator:
    """Where the page says what is going on: announced, and there from the start."""
    return page.locator("body > [aria-live]")


def try_again(page: Page) -> Locator:
    return page.get_by_role("button", name="Try again")


def stays(page: Page, before: dict[str, object]) -> None:
    """The list, its address and its count are those of before."""
    now = state(page)
    for what in ("address", "title", "found", "announced", "chips"):
        assert now[what] == before[what]


@pytest.mark.parametrize("path", SITES)
def test_a_slow_answer_is_waited_for_in_the_open(opened: Opened, path: str) -> None:
    page = with_stopped_clock(opened("/about"), path)
    before = state(page)
    routes = held(page)
    answered = tap(page, path)
    until(page, lambda: len(routes) == 1)
    expect(line(page)).to_be_empty()
    page.clock.fast_forward(SLOW - 300)
    expect(line(page)).to_be_empty()
    page.clock.fast_forward(400)

    expect(line(page)).to_contain_text("loading")
    expect(line(page)).to_be_in_viewport()
    stays(page, before)
    page.clock.resume()
    release(routes[0])
    answered()
    expect(line(page)).to_be_empty()


@pytest.mark.parametrize("path", SITES)
def test_no_answer_is_given_up_and_can_be_tried_again(opened: Opened, path: str) -> None:
    page = with_stopped_clock(opened("/about", expect_errors=True), path)
    before = state(page)
    routes = held(page)
    answered = tap(page, path)
    until(page, lambda: len(routes) == 1)
    page.clock.fast_forward(GIVE_UP - 1_000)
    expect(try_again(page)).to_have_count(0)
    page.clock.fast_forward(1_000)

    expect(try_again(page)).to_be_visible()
    expect(try_again(page)).to_be_in_viewport(ratio=1)
    expect(line(page)).to_contain_text("from before")
    stays(page, before)
    page.unroute(part)
    page.clock.resume()
    try_again(page).click()
    answered()
    expect(try_again(page)).to_have_count(0)
    assert len(state(page)["found"]) > 0


@pytest.mark.parametrize("path", SITES)
def test_offline_the_old_list_stays(opened: Opened, path: str) -> None:
    page = opened(path, expect_errors=True)
    before = state(page)
    page.context.set_offline(True)
    answered = tap(page, path)

    expect(try_again(page)).to_be_visible()
    expect(line(page)).to_contain_text("offline")
    stays(page, before)
    try_again(page).click()
    expect(try_again(page)).to_be_visible()  # still offline, and still said
    stays(page, before)
    page.context.set_offline(False)
    try_again(page).click()
    answered()
    expect(line(page)).to_be_empty()


def test_typing_offline_loses_no_word(opened: Opened) -> None:
    page = opened(expect_errors=True)
    before = state(page)
    page.context.set_offline(True)
    page.locator("#q").press_sequentially("leg press")
    expect(try_again(page)).to_be_visible()
    stays(page, before)
    expect(page.locator("#q")).to_have_value("leg press")
    expect(page.locator("#q")).to_be_focused()
    page.context.set_offline(False)
    try_again(page).click()

    expect(headings(page).first).to_have_text("Leg press")
    expect(page).to_have_url(re.compile(r"\?q=leg\+press$"))


@pytest.mark.parametrize("path", SITES)
def test_show_more_can_be_tried_again(opened: Opened, path: str) -> None:
    page = opened(path, expect_errors=True)
    page.context.set_offline(True)
    page.get_by_role("link", name="Show more").click()
    expect(try_again(page)).to_be_visible()
    expect(headings(page)).to_have_count(12)
    page.context.set_offline(False)
    try_again(page).click()

    expect(headings(page)).to_have_count(24)
    expect(line(page)).to_be_empty()


def test_a_broken_answer_never_replaces_the_list(opened: Opened) -> None:
    page = opened(expect_errors=True)
    before = state(page)
    page.route(part, lambda route: route.fulfill(status=502, body="<h1>Bad gateway</h1>"))
    answered = tap(page, "/")
    expect(try_again(page)).to_be_visible()
    stays(page, before)
    page.unroute(part)
    try_again(page).click()

    answered()


def test_a_late_answer_does_not_overtake_a_newer_one(opened: Opened) -> None:
    page = opened()
    routes = held(page)
    chip(page, "Knee impact").click()
    choice(page, "Knee impact", "Up to low").check()
    until(page, lambda: len(routes) == 1)
    choice(page, "Knee impact", "Up to moderate").check()
    until(page, lambda: len(routes) == 2)
    release(routes[1])
    expect(page).to_have_url(re.compile(r"\?knee=moderate$"))
    newer = state(page)
    release(routes[0])
    page.wait_for_timeout(300)

    comes_to(page, newer)
    assert "knee=moderate" in newer["chosen"]
