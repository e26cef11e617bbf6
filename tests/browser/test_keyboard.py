"""With the keyboard alone: Tab, Enter, Space and Escape."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Opened
from tests.browser.kinds import KINDS, MISSING, count, headings

STEADY = {"reduced_motion": "reduce"}
"""Without smooth scrolling, or a stop is looked at while the page is still on its way to it."""
FOCUS = """() => {
  const e = document.activeElement;
  if (!e || e === document.body) return null;
  const ring = (node, pseudo) => {
    const style = getComputedStyle(node, pseudo);
    if (pseudo && style.content === "none") return false;
    return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2
      && !/, 0\\)$|^transparent$/.test(style.outlineColor);
  };
  // A hidden box is drawn by the span beside it, a card's link by what is stretched over the card.
  const ringed = ring(e) || ring(e, "::after") || ring(e, "::before")
    || (e.matches(".opt") && ring(e.nextElementSibling));
  const box = e.getBoundingClientRect();
  const inside = (x, y) => {
    const hit = document.elementFromPoint(x, y);
    return !!hit && (e.contains(hit) || hit.contains(e) && hit.matches("label, li, a")
      || hit.closest("label")?.control === e);
  };
  const points = [0.1, 0.5, 0.9].flatMap((x) => [0.2, 0.5, 0.8].map((y) => [x, y]));
  const seen = points.some(([x, y]) => inside(box.x + x * box.width, box.y + y * box.height));
  return {
    tag: e.localName,
    text: ((e.labels?.[0] ?? e).textContent || "").trim().replace(/\\s+/g, " "),
    href: e.getAttribute("href"),
    id: e.id,
    ringed,
    seen,
  };
}"""
FOCUSABLE = """() => [...document.querySelectorAll("a[href], button, input, summary, textarea")]
    .filter(e => e.type !== "hidden" && e.checkVisibility()).length"""


def focused(page: Page) -> dict[str, Any] | None:
    seen: dict[str, Any] | None = page.evaluate(FOCUS)
    return seen


def tab_to(page: Page, wanted: str, tag: str = "") -> None:
    """Press Tab until something with this text (or id) has the focus."""
    for _ in range(120):
        page.keyboard.press("Tab")
        at = focused(page)
        if at and (wanted in at["text"] or wanted == at["id"]) and tag in {"", at["tag"]}:
            assert at["ringed"], f"no ring around {wanted}"
            assert at["seen"], f"{wanted} is covered"
            return
    pytest.fail(f"{wanted} was not reached")


def test_the_first_stop_skips_to_the_content(opened: Opened) -> None:
    page = opened("/exercises/back-squat", **STEADY)
    page.keyboard.press("Tab")
    at = focused(page)
    assert at
    assert "Skip" in at["text"]
    assert at["ringed"]
    expect(page.get_by_role("link", name="Skip to the content")).to_be_in_viewport(ratio=1)
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    at = focused(page)

    assert at
    assert at["text"] == "Why?", "the first link of the content"


def test_from_a_search_to_a_swap(opened: Opened) -> None:
    page = opened(**STEADY)
    tab_to(page, "q", "input")
    page.keyboard.type("squat")
    expect(count(page)).to_contain_text("squat")
    before = count(page).inner_text()

    tab_to(page, "I want less", "summary")
    page.keyboard.press("Enter")
    tab_to(page, "full bend", "input")
    page.keyboard.press("Space")
    expect(page).to_have_url(re.compile(r"\?q=squat&want-less=full-bend$"))
    tab_to(page, "kneeling", "input")
    page.keyboard.press("Space")
    expect(page).to_have_url(re.compile("want-less=full-bend&want-less=kneeling$"))
    expect(count(page)).not_to_have_text(before)
    page.keyboard.press("Escape")
    at = focused(page)
    assert at
    assert at["text"].startswith("I want less"), "Escape goes back to where the panel was opened"
    expect(page.get_by_text("full bend", exact=True).first).to_be_hidden()

    tab_to(page, "Take away: Less full bend", "a")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"\?q=squat&want-less=kneeling$"))
    first = headings(page).first.inner_text()
    tab_to(page, first, "a")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text(first)

    tab_to(page, "Swap", "a")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")  # on from where the link led
    at = focused(page)
    assert at
    assert at["text"] == "Choose by what you have"
    page.keyboard.press("Tab")
    at = focused(page)
    assert at
    assert re.match("/exercises/[a-z-]+$", at["href"])
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text(at["text"])


def test_one_choice_of_many_by_arrow_keys(opened: Opened) -> None:
    page = opened(**STEADY)
    tab_to(page, "Knee impact", "summary")
    page.keyboard.press("Space")
    tab_to(page, "Any", "input")
    page.keyboard.press("ArrowDown")
    expect(page).to_have_url(re.compile(r"\?knee=very-low$"))
    page.keyboard.press("ArrowDown")
    expect(page).to_have_url(re.compile(r"\?knee=low$"))
    at = focused(page)

    assert at
    assert "Up to low" in at["text"]
    assert at["ringed"]


def test_tabbing_out_of_a_panel_shuts_it(opened: Opened) -> None:
    """It lies over the page, so what comes next would be covered by it."""
    page = opened(**STEADY)
    tab_to(page, "Knee impact", "summary")
    page.keyboard.press("Enter")
    tab_to(page, "results", "button")
    page.keyboard.press("Tab")

    expect(page.get_by_role("group", name="Knee impact", exact=True)).to_be_hidden()
    at = focused(page)
    assert at
    assert at["text"] == "I want less"


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize(
    "kind", ["home", "back-squat", "swaps", "compared", "workout-example", "stop-signs"]
)
def test_every_stop_is_seen_and_none_is_a_trap(opened: Opened, kind: str, width: int) -> None:
    page = opened(KINDS[kind], viewport={"width": width, "height": 844}, **STEADY)
    number = page.evaluate(FOCUSABLE)
    stops = []
    for _ in range(number + 3):
        page.keyboard.press("Tab")
        at = focused(page)
        if at is None:
            break
        stops.append(at)

    assert focused(page) is None, "the focus never left the page"
    assert number - 8 <= len(stops) <= number  # of a radio group one choice is a stop
    assert [at["text"] for at in stops if not at["ringed"]] == []
    assert [at["text"] for at in stops if not at["seen"]] == []
    page.keyboard.press("Shift+Tab")
    back = focused(page)
    assert back
    assert back["text"] == stops[-1]["text"], "and it goes backwards too"


@pytest.mark.parametrize("kind", sorted(MISSING))
def test_an_error_page_has_a_way_on(opened: Opened, kind: str) -> None:
    page = opened(KINDS[kind], expect_errors=True, **STEADY)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    tab_to(page, "Search all exercises", "a")
    page.keyboard.press("Enter")

    expect(headings(page)).to_have_count(12)
