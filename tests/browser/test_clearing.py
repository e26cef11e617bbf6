"""A phone that is cleared, and the whole way from a trainer to one."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import WINDOW
from tests.browser.paper import printed
from tests.browser.phone import SHEET, Server, Visit, is_kept, offline, phone, said, save, server
from tests.browser.test_sheet import THUMB, add, names
from tests.browser.watch import go

__all__ = ["phone", "server"]  # the fixtures

LEFT = """async () => ({
  caches: await caches.keys(),
  shelf: Object.keys(localStorage),
  session: Object.keys(sessionStorage),
  databases: await indexedDB.databases(),
  workers: (await navigator.serviceWorker.getRegistrations()).length,
})"""
NOTHING: dict[str, Any] = {"caches": [], "shelf": [], "session": [], "databases": [], "workers": 0}


def clear(page: Page) -> None:
    """Remove everything."""
    go(page, "/offline")
    page.get_by_role("button", name="Clear this phone").click()
    page.get_by_role("button", name="Yes, remove everything").click()
    expect(page.locator("#clean")).to_be_visible()


def test_clearing_leaves_nothing(phone: Visit) -> None:
    page = save(phone(SHEET))
    go(page, SHEET)
    page.get_by_role("button", name="Keep on this phone").click()
    go(page, "/offline")
    page.locator("#kit summary").click()
    page.get_by_label("Dumbbells").check()
    page.get_by_role("button", name="Remember it on this phone").click()
    before = page.evaluate(LEFT)
    assert all(before[what] for what in ("caches", "shelf", "workers"))
    expect(page.locator("#held")).to_contain_text("1 sheet")
    clear(page)
    page.wait_for_timeout(500)

    assert page.evaluate(LEFT) == NOTHING
    assert page.context.cookies() == []


def test_the_browsers_own_copies_are_cleared_too(phone: Visit) -> None:
    page = phone(SHEET)
    clear(page)
    fetched = page.evaluate(
        """async (address) => {
          const held = { cache: "only-if-cached", mode: "same-origin" };
          return (await fetch(address, held).catch(() => ({ status: 504 }))).status;
        }""",
        SHEET,
    )

    assert fetched == 504, "a sheet is not to be had without asking the server"


def test_what_is_kept_after_clearing_stays(phone: Visit) -> None:
    page = phone("/offline")
    clear(page)
    page.locator("#kit summary").click()
    page.get_by_label("Dumbbells").check()
    page.get_by_role("button", name="Remember it on this phone").click()
    expect(page.locator("#clean")).to_be_hidden()
    expect(page.locator("#held")).to_contain_text("your equipment")
    page.reload()

    assert page.evaluate("localStorage.getItem('kneewise.kit')") == '["dumbbell"]'


def test_clearing_needs_no_worker(browser: Browser, server: Server, small: Path) -> None:
    server.serve(small)
    context = browser.new_context(**{**WINDOW, "base_url": server.url})  # registers none
    page = context.new_page()
    go(page, "/offline")
    page.evaluate("localStorage.setItem('kneewise.kit', '[\"bench\"]')")
    clear(page)

    assert page.evaluate("localStorage.length") == 0
    context.close()


def test_clearing_asks_first(phone: Visit) -> None:
    page = phone("/offline")
    page.get_by_role("button", name="Clear this phone").click()
    expect(page.get_by_role("button", name="Keep it")).to_be_focused()
    page.keyboard.press("Enter")

    expect(page.get_by_role("button", name="Clear this phone")).to_be_focused()
    assert page.evaluate(LEFT) != NOTHING


def test_from_the_thumb_of_a_trainer_to_a_phone_that_is_clear_again(phone: Visit) -> None:
    trainer = phone("/sheet/edit", **THUMB)
    add(trainer, "back sq", "Back squat")
    add(trainer, "leg pr", "Leg press")
    trainer.get_by_label("Title").fill("Monday")
    trainer.get_by_role("button", name="Move Leg press Up").tap()
    expect(trainer).to_have_url(re.compile("#down1$"))
    trainer.get_by_role("button", name="See the sheet").tap()
    expect(trainer.get_by_role("heading", level=1)).to_have_text("Monday")
    (paper,) = printed(trainer, "A4")
    (scanned,) = paper.codes

    page = phone(scanned, **THUMB)
    assert names(page) == ["Leg press", "Back squat"]
    swap = page.get_by_text("A swap for a bad day").last.get_by_role("link")
    swapped = swap.inner_text()
    swap.tap()
    expect(page.get_by_text("Today instead of Back squat.")).to_be_visible()
    page.get_by_role("button", name="Keep on this phone").tap()
    is_kept(page, "/exercises/leg-press")
    offline(page).reload()
    assert "This page was saved on" in said(page)
    assert names(page) == ["Leg press", swapped]
    page.get_by_role("link", name="Leg press", exact=True).tap()
    expect(page.get_by_role("heading", level=1)).to_have_text("Leg press")
    go(page, "/offline")
    page.get_by_role("link", name="Monday", exact=True).tap()
    expect(page.get_by_text("Today instead of Back squat.")).to_be_visible()
    page.context.set_offline(False)
    clear(page)

    assert page.evaluate(LEFT) == NOTHING
