"""Every kind of page there is, and what a test sees on one."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from playwright.sync_api import Error, Locator, Page, Request

from tests.browser.watch import go

EXERCISES = (
    "back-squat",  # loaded, many swaps
    "single-leg-romanian-deadlift",  # the longest name
    "running",  # cardio
    "childs-pose",  # a stretch, two words to watch
    "push-up",  # no leg work, nothing to make easier at the knee
    "leg-extension",  # a machine, with sources for its easier forms
)
KINDS = {
    "home": "/",
    "search": "/?q=squat&knee=low",
    "nothing-fits": "/?pattern=swimming&kit=barbell",
    "no-such-name": "/?q=qwxyz",
    "left-out": "/?q=squat&knee=banana",
    "illness": "/?q=meniscus",
    **{slug: f"/exercises/{slug}" for slug in EXERCISES},
    "as-set": "/exercises/back-squat?depth=half&lean=forward&weight=heavy",
    "swaps": "/exercises/back-squat/swaps",
    "no-swaps": "/exercises/quad-set/swaps",
    "compare": "/compare",
    "compared": "/compare?a=single-leg-romanian-deadlift&b=kneeling-hip-flexor-stretch",
    "workout": "/workout",
    "workout-example": "/workout?example=1",
    "sheet": (
        "/sheet?v=1&t=Monday&n=Warm+up.&x=back-squat~3x8-10+60kg+rest2min~Film+the+last+set."
        "&x=single-leg-romanian-deadlift~3x10+side&x=walking-lunge.reverse-lunge~2x12+20kg"
        "&x=leg-extension~3x15+light&x=flurble-press~2x20&x=plank~3x30s"
    ),
    "no-sheet": "/sheet",
    "sheet-edit": (
        "/sheet/edit?v=1&t=Monday&x=back-squat~3x8-10+60kg&x=single-leg-romanian-deadlift"
        "&x=flurble-press~2x20&q=squat"
    ),
    "no-sheet-edit": "/sheet/edit",
    "care": "/care",
    "stop-signs": "/care/stop-signs",
    "pain-rule": "/care/pain-rule",
    "training": "/care/training",  # the longest of the sore-knee pages
    "method": "/method",
    "evidence": "/method/evidence",
    "evidence-of-one": "/method/evidence?study=song-2023&kind=effect",
    "about": "/about",
    "offline": "/offline",
    "api": "/api",
    "missing-exercise": "/exercises/bak-sqaut",
    "missing-page": "/nowhere",
}
MISSING = {"missing-exercise", "missing-page"}
"""The browser writes a 404 to its console: to open these, expect errors."""

OPEN_ALL = "document.querySelectorAll('details:not(.chip)').forEach(e => { e.open = true })"
"""Opens all that is shut, but for the panels, of which one is open at a time."""

STATE = """() => {
  const texts = (selector) =>
    [...document.querySelectorAll(selector)].map((e) => e.textContent.trim().replace(/\\s+/g, " "));
  return {
    address: location.pathname + location.search,
    title: document.title,
    heading: texts("h1"),
    typed: document.querySelector("#q")?.value,
    chosen: [...document.querySelectorAll("#filters :checked")].map((e) => `${e.name}=${e.value}`),
    filters: texts("#filters summary"),
    choices: texts("#filters label"),
    chips: texts("[aria-label='Filters in use'] a"),
    announced: texts("#results [role=status]"),
    found: texts("#results h3"),
  };
}"""


def state(page: Page) -> dict[str, Any]:
    """All that a search or swaps page shows, and its address."""
    seen: dict[str, Any] = page.evaluate(STATE)
    return seen


def comes_to(page: Page, wanted: dict[str, Any]) -> None:
    """The page soon shows exactly this."""
    until(page, lambda: state(page) == wanted)
    shown = state(page)
    assert shown == wanted, {
        k: (shown.get(k), wanted[k]) for k in wanted if shown.get(k) != wanted[k]
    }


def until(page: Page, reached: Callable[[], bool], seconds: float = 10) -> None:
    """Wait for something no locator can see; the caller asserts it."""
    give_up = time.monotonic() + seconds
    while time.monotonic() < give_up:
        try:
            if reached():
                return
        except Error:  # the page was just being left
            pass
        page.wait_for_timeout(30)  # what the browser tells comes in only while waiting for it


def headings(page: Page) -> Locator:
    """The names of the exercises in the list, best first."""
    return page.locator("#results").get_by_role("heading", level=3)


def count(page: Page) -> Locator:
    """The line that announces how many there are."""
    return page.locator("#results").get_by_role("status").filter(has_text="exercise")


def chip(page: Page, name: str) -> Locator:
    """A filter that opens a panel."""
    return page.locator("#filters summary").filter(has_text=name)


def choice(page: Page, group: str, text: str) -> Locator:
    """A choice of a filter whose panel is open."""
    return page.get_by_role("group", name=group, exact=True).get_by_label(text)


def parts_asked(page: Page) -> list[str]:
    """From now on, the address of each request the page's script makes."""
    asked: list[str] = []

    def note(request: Request) -> None:
        if request.resource_type in {"fetch", "xhr"}:
            asked.append(request.url)

    page.on("request", note)
    return asked


def with_stopped_clock(page: Page, path: str) -> Page:
    """Open a page whose time goes on only when told to."""
    page.clock.install(time=0)
    go(page, path)
    page.clock.pause_at(3_600_000)
    return page
