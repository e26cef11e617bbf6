"""What is drawn: nothing cut off or covered, and everything to tap big enough."""

from __future__ import annotations

import io
import re

import pytest
from PIL import Image, ImageColor
from playwright.sync_api import Locator, expect

from guide.figure.style import TONES
from tests.browser.conftest import PHONE, Shown
from tests.browser.kinds import KINDS, MISSING, OPEN_ALL, chip
from tests.browser.overflow import OVERFLOW

SMALLEST = 48  # pixels: the least height and width of what is tapped

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


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_cut_off_or_beside_the_screen(shown: Shown, kind: str) -> None:
    page = shown(KINDS[kind], expect_errors=kind in MISSING)
    page.evaluate(OPEN_ALL)
    found = {}
    for width in (390, 320, 1280):
        page.set_viewport_size({"width": width, "height": 844})
        found[f"{width} pixels"] = page.evaluate(OVERFLOW)
    page.set_viewport_size(PHONE)
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    found["text twice as big"] = page.evaluate(OVERFLOW)

    assert {where: bad for where, bad in found.items() if bad} == {}


@pytest.mark.parametrize("slug", ["terminal-knee-extension", "counterbalance-squat"])
def test_long_words_break_where_there_is_little_room(shown: Shown, slug: str) -> None:
    """160 pixels are to the words what 320 are where a browser makes them twice as big."""
    page = shown(f"/exercises/{slug}")
    page.evaluate(OPEN_ALL)
    page.set_viewport_size({"width": 160, "height": 640})

    assert page.evaluate("document.documentElement.scrollWidth") == 160


@pytest.mark.parametrize("kind", ["home", "evidence", "no-sheet-edit"])
def test_large_words_have_room_in_the_box_to_search_in(shown: Shown, kind: str) -> None:
    """Beside its button there was room for four letters."""
    page = shown(KINDS[kind])
    page.set_viewport_size({"width": 320, "height": 640})
    box, button = page.locator("#q"), page.locator(".go")
    assert top_of(box) == top_of(button)
    page.evaluate("document.documentElement.style.fontSize = '200%'")

    assert box.evaluate("(e) => e.clientWidth") > 200
    assert top_of(box) < top_of(button)


def top_of(part: Locator) -> float:
    """How far down it begins."""
    top: float = part.evaluate("(e) => e.getBoundingClientRect().top")
    return top


@pytest.mark.parametrize("size", [(390, 844), (844, 390), (320, 568), (320, 256), (1280, 800)])
def test_open_panels_fit_and_scroll(shown: Shown, size: tuple[int, int]) -> None:
    page = shown()
    page.set_viewport_size({"width": size[0], "height": size[1]})
    for name in ("Knee impact", "I want less", "Equipment", "More"):
        chip(page, name).click()
        if name == "More":
            page.evaluate(OPEN_ALL)
        assert page.evaluate(OVERFLOW) == [], name
        button = page.get_by_role("button", name=re.compile("^Show .*results$"))
        choices = page.locator("#filters details[open] label:visible")
        for end in (choices.last, choices.first):
            end.scroll_into_view_if_needed()
            expect(end).to_be_in_viewport(ratio=0.9)
        button.scroll_into_view_if_needed()
        expect(button).to_be_in_viewport(ratio=0.9)
        page.keyboard.press("Escape")
        expect(button).to_be_hidden()


@pytest.mark.parametrize("size", [(390, 844), (844, 390), (932, 430)])
@pytest.mark.parametrize("kind", ["home", "swaps", "evidence"])
def test_what_a_filter_opens_on_a_phone_is_on_the_screen(
    shown: Shown, kind: str, size: tuple[int, int]
) -> None:
    """All of it, without scrolling: held across, it opened below the screen."""
    page = shown(KINDS[kind])
    page.set_viewport_size({"width": size[0], "height": size[1]})
    for panel in page.locator("#facets > .chip").all():
        panel.locator("> summary").click()
        expect(panel.locator("> .panel")).to_be_in_viewport(ratio=0.99)
        page.keyboard.press("Escape")


@pytest.mark.parametrize("kind", ["home", "back-squat", "as-set", "swaps", "method", "evidence"])
def test_at_400_percent_nothing_lies_over_the_text(shown: Shown, kind: str) -> None:
    """1280 by 1024 pixels at 400 % are 320 by 256."""
    page = shown(KINDS[kind])
    page.set_viewport_size({"width": 320, "height": 256})
    fixed = """() => [...document.querySelectorAll("body *")]
        .filter(e => ["fixed", "sticky"].includes(getComputedStyle(e).position))
        .filter(e => e.checkVisibility() && e.getBoundingClientRect().height > 0)
        .map(e => e.className || e.id)"""

    assert page.evaluate(fixed) == []


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_tapped_is_big_enough(shown: Shown, kind: str) -> None:
    page = shown(KINDS[kind], expect_errors=kind in MISSING)
    page.evaluate(OPEN_ALL)
    assert page.evaluate(TARGETS, SMALLEST) == []
    for panel in page.locator("#filters details > summary:visible").all():
        panel.click()
        assert page.evaluate(TARGETS, SMALLEST) == []
        page.keyboard.press("Escape")


@pytest.mark.parametrize("motion", ["no-preference", "reduce"])
@pytest.mark.parametrize("kind", ["back-squat", "method"])
def test_a_picture_has_the_colours_of_its_page(shown: Shown, kind: str, motion: str) -> None:
    """The page asks for them by name: in Safari a picture does not know that a page is dark."""
    for scheme, other in (("light", "dark"), ("dark", "light")):
        page = shown(KINDS[kind], color_scheme=scheme, reduced_motion=motion)
        taken = page.locator("img[src^='/figures/']").first.screenshot()
        image = Image.open(io.BytesIO(taken)).convert("RGB")
        seen = {colour for _, colour in image.getcolors(image.width * image.height) or ()}
        tone = TONES["thigh"]._asdict()

        assert ImageColor.getrgb(tone[scheme]) in seen
        assert ImageColor.getrgb(tone[other]) not in seen


def test_the_words_of_the_bar_have_room_where_zoom_leaves_out_vw(shown: Shown) -> None:
    """As in WebKit: at 200 % on a phone they are as large as ever, and the bar half as wide."""
    page = shown("/")
    page.set_viewport_size({"width": 195, "height": 410})
    links = page.get_by_role("navigation", name="Main").get_by_role("link")
    cut = links.evaluate_all(
        "all => { for (const e of all) e.style.fontSize = '11px';"
        " return all.filter((e) => e.scrollWidth > e.clientWidth).map((e) => e.textContent) }"
    )

    assert cut == []
