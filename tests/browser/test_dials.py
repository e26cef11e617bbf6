"""Dials: tap, see picture and mark change, go back, share it, print it; with and without script."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from guide import paths
from guide.coach import dials as coach
from guide.edition import Edition
from guide.pages.technique import technique_page
from guide.phrases import as_set
from guide.web.assets import Assets
from guide.web.service import make_templates
from tests.browser.conftest import Opened, Shown
from tests.browser.kinds import parts_asked, until
from tests.browser.overflow import OVERFLOW
from tests.browser.test_first_screen import MEASURE
from tests.browser.watch import go
from tests.coach.settings import every_setting

URL = "/exercises/goblet-squat"
STATE = """() => {
  const text = (e) => e?.textContent.trim().replace(/\\s+/g, " ");
  return {
    address: location.pathname + location.search,
    title: document.title,
    first: text(document.querySelector("main header")),
    picture: document.querySelector("main header img").getAttribute("src"),
    pictures: document.querySelectorAll("#set svg.thumb").length,
    told: text(document.querySelector("#told")),
    on: [...document.querySelectorAll("#set [aria-current=true]")].map((e) => e.id),
    shared: document.querySelector("[data-share]").dataset.share,
    copied: text(document.querySelector("[data-address]")),
    added: document.querySelector("#add a").getAttribute("href"),
  };
}"""


def state(page: Page) -> dict[str, Any]:
    """All that a dial changes."""
    seen: dict[str, Any] = page.evaluate(STATE)
    return seen


def stop(page: Page, dial: str, text: str) -> Locator:
    """One stop of a dial, by what people read."""
    return page.get_by_role("group", name=dial, exact=True).get_by_role("link", name=text)


def turn(page: Page, dial: str, text: str, query: str) -> dict[str, Any]:
    """Tap a stop and wait for its answer."""
    stop(page, dial, text).click()
    expect(page).to_have_url(re.compile(re.escape(f"{URL}{query}") + "$"))
    expect(stop(page, dial, text)).to_have_attribute("aria-current", "true")
    return state(page)


def test_a_tap_redraws_picture_mark_and_sentence_and_keeps_the_place(
    opened: Opened, site: str
) -> None:
    page = opened(URL, reduced_motion="reduce")
    start = state(page)
    assert start["on"] == ["depth-as-shown", "lean-as-shown", "weight-typical"]
    assert start["pictures"] == 1
    stop(page, "How deep", "Half").scroll_into_view_if_needed()
    page.evaluate("window.told = document.querySelector('#told')")
    asked = parts_asked(page)
    half = turn(page, "How deep", "Half", "?depth=half")

    assert len(asked) == 1, "one piece, not a new page"
    assert half["told"].startswith("As you set it. Knee impact: Low. Takes about a third off")
    assert half["pictures"] == 2
    assert half["picture"].startswith("/figures/goblet-squat.svg?depth=half&v=")
    assert "As you set it: half depth. As usually done:" in half["first"]
    assert "half depth" in half["title"]
    assert half["shared"] == f"{URL}?depth=half"
    assert half["copied"] == f"{site}{URL}?depth=half"
    assert half["added"] == "/sheet/edit?x=goblet-squat~~Half+depth"
    expect(page.locator("#set").get_by_text("Do not add weight to make up")).to_be_visible()
    expect(stop(page, "How deep", "Half")).to_be_focused()
    expect(stop(page, "How deep", "Half")).to_be_in_viewport()
    # What is read out must be the same line with other words, or nothing would be said.
    assert page.evaluate("window.told === document.querySelector('#told')")
    expect(page.locator("#told")).to_have_role("status")

    both = turn(page, "How heavy", "Light", "?depth=half&weight=light")
    assert both["on"] == ["depth-half", "lean-as-shown", "weight-light"]
    page.get_by_role("link", name="Back to as shown").click()
    expect(page).to_have_url(re.compile(f"{URL}#set$"))
    assert {**state(page)} == start


def test_dials_do_not_move_when_tapped(opened: Opened) -> None:
    page = opened(URL, reduced_motion="reduce")
    page.locator("#set").scroll_into_view_if_needed()
    link, panel = stop(page, "How heavy", "Light"), page.locator("#set")

    def place() -> float:
        there, frame = link.bounding_box(), panel.bounding_box()
        assert there
        assert frame
        return there["y"] - frame["y"]

    before = place()
    turn(page, "How heavy", "Light", "?weight=light")
    assert place() == pytest.approx(before, abs=1)
    turn(page, "How deep", "Quarter", "?depth=quarter&weight=light")
    assert place() == pytest.approx(before, abs=1)


@pytest.mark.parametrize(
    "dial", [("How deep", "Half", "?depth=half"), ("How heavy", "Light", "?weight=light")]
)
def test_what_is_tapped_stays_under_the_thumb(opened: Opened, dial: tuple[str, str, str]) -> None:
    """Above it a line comes that was not there; Safari leaves it to the page to hold its place."""
    page = opened("about:blank")
    page.add_init_script("CSS.supports = () => false")
    go(page, URL)
    page.evaluate("document.body.style.overflowAnchor = 'none'")
    link = stop(page, *dial[:2])
    link.evaluate("e => e.scrollIntoView({ block: 'center', behavior: 'instant' })")
    where = "e => e.getBoundingClientRect().top"
    before, above = link.evaluate(where), page.locator("#set").evaluate("e => e.offsetTop")

    turn(page, *dial)

    assert page.locator("#set").evaluate("e => e.offsetTop") != above
    assert link.evaluate(where) == pytest.approx(before, abs=1)


def test_back_and_forward_show_each_setting(opened: Opened) -> None:
    page = opened(URL, reduced_motion="reduce")
    start = state(page)
    one = turn(page, "How deep", "Quarter", "?depth=quarter")
    two = turn(page, "Upper body", "Lean more", "?depth=quarter&lean=forward")
    assert len({str(each) for each in (start, one, two)}) == 3

    for before in (one, start):
        page.go_back()
        until(page, lambda wanted=before: state(page) == wanted)  # type: ignore[misc]
        assert state(page) == before
        expect(page.get_by_role("navigation", name="What next")).to_be_visible()
    page.go_forward()
    until(page, lambda: state(page) == one)
    assert state(page) == one
    assert turn(page, "Upper body", "Lean more", "?depth=quarter&lean=forward") == two


def test_a_sent_link_shows_the_same(opened: Opened) -> None:
    page = opened(URL, reduced_motion="reduce")
    seen = turn(page, "How deep", "Half", "?depth=half")

    assert state(opened(seen["shared"], reduced_motion="reduce")) == seen


def test_what_is_set_is_named_when_shared(opened: Opened, site: str) -> None:
    page = opened("/about")
    page.add_init_script("navigator.share = async (what) => { window.shared = what }")
    go(page, URL)
    turn(page, "How deep", "Half", "?depth=half")
    page.get_by_role("navigation", name="What next").get_by_role("link", name="Share").click()

    assert page.evaluate("window.shared") == {
        "title": "Goblet squat: half depth",
        "url": f"{site}{URL}?depth=half",
    }


def test_without_script_a_tap_is_a_page_that_opens_at_the_dials(shown: Shown) -> None:
    page = shown(URL, script=False)
    stop(page, "How deep", "Half").click()
    expect(page).to_have_url(re.compile(re.escape(f"{URL}?depth=half#set") + "$"))
    expect(stop(page, "How deep", "Half")).to_have_attribute("aria-current", "true")
    expect(stop(page, "How deep", "Half")).to_be_in_viewport(ratio=1)
    expect(page.locator("#told")).to_contain_text("As you set it")
    expect(page.locator("#set svg.thumb")).to_have_count(2)


def test_offline_the_old_setting_stays_with_a_word(opened: Opened) -> None:
    page = opened(URL, expect_errors=True, reduced_motion="reduce")
    before = state(page)
    page.context.set_offline(True)
    stop(page, "How deep", "Half").click()
    again = page.get_by_role("button", name="Try again")

    expect(page.locator("#wait").filter(has=again)).to_contain_text("still the page")
    assert state(page) == before
    page.context.set_offline(False)
    again.click()
    expect(page.locator("#told")).to_contain_text("As you set it")


def test_paper_shows_what_is_set_and_nothing_else_of_the_dials(shown: Shown) -> None:
    page = shown(f"{URL}?depth=half&weight=light", media="print")

    expect(page.locator("main header")).to_contain_text("half depth and light weight")
    expect(page.locator("#told")).to_be_visible()
    expect(page.locator(".dial li:visible")).to_have_count(0)
    expect(page.locator(".drawn svg")).to_be_visible()
    expect(page.get_by_role("link", name="Back to as shown")).to_be_hidden()
    go(page, URL)
    expect(page.locator("#set")).to_be_hidden()


@pytest.mark.parametrize("width", [320, 390, 479, 1280])
def test_pictures_stand_beside_each_other_at_the_same_size(shown: Shown, width: int) -> None:
    page = shown(f"{URL}?depth=half")
    page.set_viewport_size({"width": width, "height": 844})
    pairs = page.locator(".beside").all()
    assert len(pairs) >= 3
    for pair in pairs:
        left, right = (figure.bounding_box() for figure in pair.locator("svg.thumb").all())
        assert left
        assert right
        assert left["y"] == pytest.approx(right["y"], abs=1)
        assert (left["width"], left["height"]) == pytest.approx((right["width"], right["height"]))
        assert left["x"] + left["width"] <= right["x"]
        assert left["width"] >= 100
    assert page.evaluate(OVERFLOW) == []


def test_the_first_screen_as_set_hides_nothing(shown: Shown, current: Edition) -> None:
    """Of every exercise, set in the way that takes most words."""
    template = make_templates(paths.templates_dir(), Assets(paths.static_dir()).url)
    page = shown(f"{URL}?depth=half")
    mains = {}
    for slug in current.marks:
        rows = coach.offered(current, slug)
        if rows:
            dials = max(every_setting(rows), key=lambda one: len(as_set(one)))
            made = technique_page(current, slug, dials)
            html = template.get_template("technique.html").render(page=made)
            main = html.partition('tabindex="-1">')[2].partition("</main>")[0]
            mains[slug] = f"{main.partition('</nav>')[0]}</nav></article>"
    seen = dict(zip(mains, page.evaluate(MEASURE, list(mains.values())), strict=True))

    assert len(seen) > 50
    over = {slug: one["first"][3] - one["bar"][1] for slug, one in seen.items()}
    assert {slug: f"{px:.0f} px too long" for slug, px in over.items() if px > 0} == {}
