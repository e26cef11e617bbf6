"""What is drawn: nothing cut off, everything big enough, and told without colour or screen."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from guide.edition import Edition
from guide.pages.technique import technique_page
from tests.browser.conftest import PHONE, Opened
from tests.browser.kinds import EXERCISES, KINDS, MISSING, chip, headings

SMALLEST = 48  # pixels: the least height and width of what is tapped

OVERFLOW = """() => {
  const bad = [];
  const page = document.scrollingElement;
  if (page.scrollWidth > innerWidth) bad.push(`page ${page.scrollWidth} > ${innerWidth}`);
  const tell = (what, e) => bad.push(`${what}: ${e.localName}.${e.className} ` +
    `“${e.textContent.trim().replace(/\\s+/g, " ").slice(0, 40)}”`);
  const out = (box, of) => box.left < of.left - 1 || box.right > of.right + 1;
  const screen = { left: 0, right: innerWidth };
  for (const e of document.body.querySelectorAll("*:not(svg *, input)")) {
    if (!e.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) continue;
    const box = e.getBoundingClientRect();
    if (box.width <= 1 || box.height <= 1) continue; // for screen readers only
    if (out(box, screen)) tell("beside the screen", e);
    const style = getComputedStyle(e);
    if (style.overflowX !== "visible" && e.scrollWidth > e.clientWidth + 1) tell("cut off", e);
    if (["hidden", "clip"].includes(style.overflowY) && e.scrollHeight > e.clientHeight + 1)
      tell("cut off below", e);
    // Words that stick out of their own box lie over what is beside it.
    let holder = e;
    while (getComputedStyle(holder).display.startsWith("inline")) holder = holder.parentElement;
    for (const node of e.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE || !node.data.trim()) continue;
      const range = new Range();
      range.selectNodeContents(node);
      const within = holder.getBoundingClientRect();
      if ([...range.getClientRects()].some((r) => r.width > 0 && out(r, within)))
        tell("sticks out", e);
    }
  }
  return bad;
}"""

TARGETS = """least => {
  const bad = [];
  for (const e of document.querySelectorAll("a[href], button, summary, input:not([type=hidden])")) {
    if (!e.checkVisibility({ visibilityProperty: true })) continue;
    if (e.closest(".skip")) continue;
    // In a sentence a link is as high as its line: what stands beside it says it is one.
    const block = e.closest("p, dd, td, li, h1, span");
    const prose = getComputedStyle(e).display === "inline" && block
      && block.textContent.trim().length > e.textContent.trim().length;
    let target = e.labels?.[0]?.matches(".pill") ? e.labels[0] : e;
    const over = getComputedStyle(e, "::after");
    const stretched = over.position === "absolute" && over.content !== "none"
      && over.top === "0px" && over.bottom === "0px";
    if (stretched) target = e.offsetParent;
    else if (prose) continue;
    const { width, height } = target.getBoundingClientRect();
    if (height < least - 0.5 || width < least - 0.5)
      bad.push(`${e.localName} “${(e.labels?.[0] ?? e).textContent.trim().slice(0, 40)}” `
        + `${Math.round(width)}x${Math.round(height)}`);
  }
  return bad;
}"""

OPEN_ALL = "document.querySelectorAll('details:not(.chip)').forEach(e => { e.open = true })"


def show(opened: Opened, kind: str, **options: Any) -> Page:
    return opened(KINDS[kind], expect_errors=kind in MISSING, **options)


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_cut_off_or_beside_the_screen(opened: Opened, kind: str) -> None:
    page = show(opened, kind)
    page.evaluate(OPEN_ALL)
    for width in (390, 320, 1280):
        page.set_viewport_size({"width": width, "height": 844})
        assert page.evaluate(OVERFLOW) == [], f"at {width}"


@pytest.mark.parametrize("kind", KINDS)
def test_text_can_be_twice_as_big(opened: Opened, kind: str) -> None:
    page = show(opened, kind)
    page.evaluate(OPEN_ALL)
    page.evaluate("document.documentElement.style.fontSize = '200%'")

    assert page.evaluate(OVERFLOW) == []


@pytest.mark.parametrize("size", [(390, 844), (320, 568), (320, 256), (1280, 800)])
def test_open_panels_fit_and_scroll(opened: Opened, size: tuple[int, int]) -> None:
    page = opened(viewport={"width": size[0], "height": size[1]})
    for name in ("Knee impact", "I want less", "Equipment", "More"):
        chip(page, name).click()
        if name == "More":
            page.evaluate(OPEN_ALL)
        assert page.evaluate(OVERFLOW) == [], name
        button = page.get_by_role("button", name=re.compile("^Show .*results$"))
        last = page.locator("details[open] > .panel label").last
        last.scroll_into_view_if_needed()
        expect(last).to_be_in_viewport()
        button.scroll_into_view_if_needed()
        expect(button).to_be_in_viewport(ratio=0.9)
        page.keyboard.press("Escape")
        expect(button).to_be_hidden()


@pytest.mark.parametrize("kind", ["home", "back-squat", "swaps"])
def test_at_400_percent_nothing_lies_over_the_text(opened: Opened, kind: str) -> None:
    """1280 by 1024 pixels at 400 % are 320 by 256."""
    page = show(opened, kind, viewport={"width": 320, "height": 256})
    fixed = """() => [...document.querySelectorAll("body *")]
        .filter(e => ["fixed", "sticky"].includes(getComputedStyle(e).position))
        .filter(e => e.checkVisibility() && e.getBoundingClientRect().height > 0)
        .map(e => e.className || e.id)"""

    assert page.evaluate(fixed) == []


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_tapped_is_big_enough(opened: Opened, kind: str) -> None:
    page = show(opened, kind)
    page.evaluate(OPEN_ALL)
    assert page.evaluate(TARGETS, SMALLEST) == []
    for panel in page.locator("#filters details > summary:visible").all():
        panel.click()
        assert page.evaluate(TARGETS, SMALLEST) == []
        page.keyboard.press("Escape")


# --- The first screen of a technique page --------------------------------------------------------

FIRST_SCREENS = """async slugs => {
  const found = {};
  const texts = (e) => e.textContent.replace(/\\s+/g, " ").trim();
  for (const slug of slugs) {
    const answer = await fetch(`/exercises/${slug}`);
    const next = new DOMParser().parseFromString(await answer.text(), "text/html");
    document.querySelector("main").replaceWith(next.querySelector("main"));
    const first = document.querySelector("main header");
    const bar = document.querySelector("nav[aria-label='What next']");
    const box = (e) => { const b = e.getBoundingClientRect(); return [b.x, b.y, b.right, b.bottom] };
    found[slug] = {
      name: texts(first.querySelector("h1")),
      said: texts(first),
      first: box(first),
      picture: box(first.querySelector("img")),
      bar: box(bar),
      actions: [...bar.querySelectorAll("a")].map((e) => [texts(e), ...box(e)]),
    };
  }
  return found;
}"""


def test_all_that_matters_is_on_the_first_screen(opened: Opened, current: Edition) -> None:
    """Each exercise's own page body, laid out by the browser inside one page at 390 by 844."""
    page = opened("/exercises/back-squat")
    alone = page.evaluate(FIRST_SCREENS, ["back-squat"])
    found = page.evaluate(FIRST_SCREENS, sorted(current.marks))
    assert found["back-squat"] == alone["back-squat"], "no page leaves a trace on the next"

    too_long = {}
    for slug, seen in found.items():
        asked = technique_page(current, slug)
        mark = asked.mark
        parts = (asked.name, mark.word, mark.sentence, mark.assumed, mark.watch, asked.stop_line)
        for text in parts:
            assert text in seen["said"], slug
        assert asked.stop_line
        left, top, right, bottom = seen["picture"]
        assert right - left > 200, slug
        assert bottom - top > 150, slug
        assert [name for name, *_ in seen["actions"]] == ["Make it easier", "Swap", "Share"]
        for _, left, top, right, bottom in seen["actions"]:
            assert 0 <= left < right <= PHONE["width"]
            assert PHONE["height"] / 2 < top < bottom <= PHONE["height"]
        over = seen["first"][3] - seen["bar"][1]
        if over > 0 or seen["first"][1] < 0:
            too_long[slug] = f"{over:.0f} px too long"
    assert too_long == {}


@pytest.mark.parametrize("slug", EXERCISES)
def test_the_first_screen_is_the_one_a_person_gets(opened: Opened, slug: str) -> None:
    page = opened(f"/exercises/{slug}")
    bar = page.get_by_role("navigation", name="What next").bounding_box()
    assert bar
    first = page.locator("main header")
    for part in (
        first.get_by_role("heading", level=1),
        first.get_by_role("img").first,
        first.get_by_text("Knee impact"),
        first.get_by_role("link", name="Why?"),
        first.get_by_role("link", name=re.compile("Stop and get help")),
    ):
        box = part.bounding_box()
        assert box
        assert box["y"] >= 0
        assert box["y"] + box["height"] <= bar["y"]
        expect(part).to_be_in_viewport(ratio=1)


# --- Without colour, without a screen ------------------------------------------------------------

DOTS = """e => [...e.querySelectorAll("svg circle")].map(c => {
  const style = getComputedStyle(c);
  return [style.fill !== "none", style.stroke !== "none" && parseFloat(style.strokeWidth) > 0];
})"""


@pytest.mark.parametrize("forced", [False, True])
def test_a_mark_is_told_without_its_colour(opened: Opened, forced: bool) -> None:  # noqa: FBT001
    colours = "active" if forced else "none"
    page = opened("/exercises/back-squat", forced_colors=colours)
    mark = page.locator("main header p").filter(has_text="Knee impact")
    filled = mark.evaluate(DOTS)
    assert [f for f, _ in filled] == [True, True, True, True, False]
    assert all(outlined for _, outlined in filled)
    expect(mark.get_by_text("High", exact=True)).to_be_visible()
    expect(mark.get_by_role("img", name="4 of 5 dots")).to_be_visible()
    expect(page.get_by_role("img", name=re.compile("Ring at the knee: 4 of 5, high"))).to_be_visible()
    border = mark.evaluate("e => getComputedStyle(e).borderTopWidth")

    assert float(border.removesuffix("px")) >= 1


def test_choices_are_told_in_forced_colours(opened: Opened) -> None:
    page = opened("/?knee=low", forced_colors="active")
    chip(page, "Knee impact").click()
    drawn = """e => {
      const style = getComputedStyle(e.nextElementSibling);
      const tick = getComputedStyle(e.nextElementSibling, "::before");
      return [style.outlineStyle !== "none", tick.content !== "none"
              && parseFloat(tick.borderRightWidth) > 0, parseFloat(style.borderTopWidth) >= 1];
    }"""
    boxes = page.get_by_role("group", name="Knee impact", exact=True).get_by_role("radio")
    seen = {box.get_attribute("value"): box.evaluate(drawn) for box in boxes.all()}

    assert seen.pop("low") == [True, True, True]
    assert set(map(tuple, seen.values())) == {(False, False, True)}


@pytest.mark.parametrize("kind", ["back-squat", "running", "swaps", "compared", "stop-signs"])
def test_print_has_the_content_and_no_bars(opened: Opened, kind: str) -> None:
    page = show(opened, kind)
    page.emulate_media(media="print")
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


def test_a_printed_exercise_is_complete(opened: Opened) -> None:
    page = opened("/exercises/back-squat")
    page.emulate_media(media="print")
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


def test_print_of_swaps_lists_them_all(opened: Opened) -> None:
    page = opened("/exercises/back-squat/swaps")
    page.emulate_media(media="print")

    for name in headings(page).all():
        expect(name).to_be_visible()
