"""Back, reload and a copied address show the same as before."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import Opened
from tests.browser.kinds import chip, choice, comes_to, headings, state
from tests.browser.watch import go, settle

EXERCISE = re.compile(r"/exercises/[a-z-]+$")


def whole(page: Page) -> None:
    """This is a page of ours and not a piece of one: with its heading, form, style and bar."""
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.locator("#filters")).to_be_visible()
    expect(page.get_by_role("navigation", name="Main")).to_be_visible()
    assert page.evaluate("document.styleSheets.length") == 2  # one for the screen, one for paper
    assert page.evaluate("document.querySelectorAll('#results').length") == 1


def tap(page: Page, panel: str, text: str, address: str) -> None:
    """Open a panel, choose in it, wait for the answer, shut it."""
    chip(page, panel).click()
    choice(page, panel, text).check()
    expect(page).to_have_url(re.compile(re.escape(address) + "$"))
    page.keyboard.press("Escape")


def open_first(page: Page) -> None:
    name = headings(page).first.inner_text()
    headings(page).first.get_by_role("link").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(name)
    expect(page).to_have_url(EXERCISE)


@pytest.mark.parametrize("typed", ["", "squat"])
def test_back_and_forward_restore_every_step(opened: Opened, typed: str) -> None:
    page = opened("/about")
    go(page, "/")
    q, and_q = "", "?"
    if typed:
        page.locator("#q").press_sequentially(typed)
        q, and_q = f"?q={typed}", f"?q={typed}&"
        expect(page).to_have_url(re.compile(re.escape(f"/{q}") + "$"))
    start = state(page)
    tap(page, "Knee impact", "Up to low", f"/{and_q}knee=low")
    one = state(page)
    tap(page, "Equipment", "No equipment", f"/{and_q}kit=none&knee=low")
    two = state(page)
    assert len({str(s["found"]) + str(s["announced"]) for s in (start, one, two)}) == 3
    assert two["chosen"] == ["knee=low", "kit=none", "skill="]
    assert len(two["chips"]) == 3
    open_first(page)

    for before in (two, one, start):
        page.go_back()
        comes_to(page, before)
        whole(page)
    for after in (one, two):
        page.go_forward()
        comes_to(page, after)
        whole(page)
    page.go_forward()
    expect(page).to_have_url(EXERCISE)
    expect(page.get_by_role("heading", level=2, name="How to do it")).to_be_visible()
    for before in (two, one, start):
        page.go_back()
        comes_to(page, before)
    page.go_back()
    expect(page).to_have_url(re.compile("/about$"))


@pytest.mark.parametrize("steps", ["navigate", "popstate", "both"])
def test_a_step_within_a_page_loads_no_page(opened: Opened, steps: str) -> None:
    """Browsers tell of a step in two ways: older iPhones in one of them, Firefox in both.

    In Firefox htmx listens to the older way although there is the other one: it goes by its name.
    """
    page = opened("about:blank", **({"user_agent": "Firefox/153.0"} if steps == "both" else {}))
    if steps == "popstate":
        page.add_init_script("Object.defineProperty(window, 'navigation', { value: undefined })")
    go(page, "/")
    start = state(page)
    tap(page, "Knee impact", "Up to low", "/?knee=low")
    one = state(page)
    page.evaluate("window.same = true")

    page.go_back()
    comes_to(page, start)
    page.go_forward()
    comes_to(page, one)
    assert page.evaluate("window.same")


@pytest.mark.parametrize("there", [False, True])
def test_who_goes_back_twice_at_once_gets_there(opened: Opened, *, there: bool) -> None:
    """The scripts come last: until they are there, nothing answers for a step within a page.

    For a moment htmx is there, but takes no step yet.
    """
    page = opened()
    start = state(page)
    tap(page, "Knee impact", "Up to low", "/?knee=low")
    one = state(page)
    open_first(page)
    page.route("**/vendor/htmx*", lambda _route: None)  # never comes
    if there:
        page.add_init_script("window.htmx = {}")

    page.go_back(wait_until="commit")
    comes_to(page, one)
    page.go_back(wait_until="commit")

    comes_to(page, start)
    whole(page)


def test_reload_and_a_copied_address_show_the_same(opened: Opened) -> None:
    page = opened()
    page.locator("#q").press_sequentially("squat")
    expect(page).to_have_url(re.compile("q=squat$"))
    tap(page, "Knee impact", "Up to moderate", "/?q=squat&knee=moderate")
    tap(page, "I want less", "kneeling", "/?q=squat&knee=moderate&want-less=kneeling")
    seen = state(page)
    page.reload()
    settle(page)

    assert state(page) == seen
    whole(page)
    copy = opened(seen["address"])
    assert state(copy) == seen
    whole(copy)


def test_filters_still_work_after_back(opened: Opened) -> None:
    """What Back brings in is wired up again, or the next tap would do nothing."""
    page = opened()
    tap(page, "Knee impact", "Up to low", "/?knee=low")
    one = state(page)
    tap(page, "Equipment", "No equipment", "/?kit=none&knee=low")
    wanted = state(page)
    page.go_back()
    comes_to(page, one)
    tap(page, "Equipment", "No equipment", "/?kit=none&knee=low")

    comes_to(page, wanted)


@pytest.mark.parametrize("path", ["/", "/exercises/back-squat/swaps?reason=variety"])
def test_show_more_survives_a_look_at_an_exercise(opened: Opened, path: str) -> None:
    """Its address was asked for as a piece, and the browser must not show that piece as a page."""
    page = opened(path)
    start = state(page)
    page.get_by_role("link", name="Show more").click()
    expect(headings(page)).to_have_count(24)
    seen = state(page)
    headings(page).nth(20).get_by_role("link").click()
    expect(page).to_have_url(EXERCISE)
    page.go_back()

    comes_to(page, seen)
    whole(page)
    page.go_back()
    comes_to(page, start)
    whole(page)


def test_swaps_are_restored_like_searches(opened: Opened) -> None:
    page = opened("/exercises/back-squat")
    page.get_by_role("link", name="All swaps").click()
    expect(page).to_have_url(re.compile("/swaps$"))
    start = state(page)
    tap(page, "I want less", "bending", "/swaps?want-less=bending")
    one = state(page)
    tap(page, "What I have", "No equipment", "/swaps?want-less=bending&kit=none")
    two = state(page)
    assert start["found"] != two["found"]
    page.get_by_role("link", name="Machine taken").click()
    expect(page).to_have_url(re.compile(r"/swaps\?reason=kit&want-less=bending&kit=none$"))
    open_first(page)

    page.go_back()
    whole(page)
    expect(page).to_have_url(re.compile(r"/swaps\?reason=kit&want-less=bending&kit=none$"))
    for before in (two, one, start):
        page.go_back()
        comes_to(page, before)
        whole(page)
    page.go_back()
    expect(page.get_by_role("heading", level=1)).to_have_text("Back squat")


@pytest.mark.parametrize("tapped", [False, True])
def test_back_works_with_the_network_off(opened: Opened, keeping: Browser, tapped: bool) -> None:  # noqa: FBT001
    page = opened("/" if tapped else "/?knee=low", within=keeping)
    if tapped:
        tap(page, "Knee impact", "Up to low", "/?knee=low")
    seen = state(page)
    open_first(page)
    page.context.set_offline(True)
    page.go_back(wait_until="commit")

    comes_to(page, seen)
    whole(page)


def test_a_browser_that_keeps_no_pages_still_has_what_it_loaded(opened: Opened) -> None:
    page = opened("/?knee=low")
    seen = state(page)
    open_first(page)
    page.context.set_offline(True)
    page.go_back()

    comes_to(page, seen)
    whole(page)


def test_back_between_filters_with_the_network_off_keeps_a_whole_page(opened: Opened) -> None:
    page = opened(expect_errors=True)
    start = state(page)
    tap(page, "Knee impact", "Up to low", "/?knee=low")
    seen = state(page)
    page.context.set_offline(True)
    page.go_back(wait_until="commit")

    again = page.get_by_role("button", name="Try again")
    expect(again).to_be_visible()
    expect(page.locator("#wait").filter(has=again)).to_contain_text("offline")
    whole(page)
    assert state(page)["found"] == seen["found"]
    page.context.set_offline(False)
    again.click()
    comes_to(page, start)
    whole(page)
