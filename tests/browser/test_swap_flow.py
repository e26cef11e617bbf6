"""From an exercise to another one, and to both side by side."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from guide.edition import Edition
from tests.browser.conftest import Opened
from tests.browser.kinds import chip, choice, headings, state


def slug(page: Page) -> str:
    """The exercise this page is about."""
    found = re.fullmatch(r".*/exercises/([a-z-]+)(?:/swaps)?(?:[?#].*)?", page.url)
    assert found, page.url
    return found[1]


def section(page: Page, heading: str) -> Locator:
    return page.locator("section").filter(has=page.get_by_role("heading", name=heading, level=2))


def swaps_in_page(page: Page) -> Locator:
    return section(page, "Swap it").locator("li h3")


@pytest.mark.parametrize("start", ["back-squat", "running", "leg-extension"])
def test_a_swap_in_two_taps(opened: Opened, current: Edition, start: str) -> None:
    page = opened(f"/exercises/{start}", has_touch=True)
    page.get_by_role("navigation", name="What next").get_by_role("link", name="Swap").tap()
    best = swaps_in_page(page).first
    expect(best).to_be_in_viewport()
    name = best.inner_text()
    best.get_by_role("link").tap()

    expect(page.get_by_role("heading", level=1)).to_have_text(name)
    old, new = current.marks[start].level, current.marks[slug(page)].level
    assert old is not None
    assert new is not None
    assert new <= old
    assert slug(page) != start


def test_what_is_at_hand_is_chosen_where_swap_leads(opened: Opened) -> None:
    """Three of the five best swaps for a back squat need a barbell."""
    page = opened("/exercises/back-squat", has_touch=True)
    page.get_by_role("navigation", name="What next").get_by_role("link", name="Swap").tap()
    way = page.get_by_role("link", name="Choose by what you have")
    expect(way).to_be_in_viewport()
    way.tap()
    expect(page).to_have_url(re.compile("/exercises/back-squat/swaps$"))
    expect(page.locator("#f-kit")).to_be_in_viewport()


def test_a_swap_says_what_it_keeps_and_costs(opened: Opened) -> None:
    page = opened("/exercises/back-squat")
    number = swaps_in_page(page).count()
    assert number == 5
    swap = section(page, "Swap it").get_by_role("listitem").first
    for word in ("Knee", "Keeps", "Needs", "Why"):
        expect(swap.get_by_role("term").filter(has_text=re.compile(f"^{word}$"))).to_be_visible()
        expect(
            swap.locator("div").filter(has=page.get_by_text(word, exact=True)).last
        ).to_contain_text(re.compile(r"\w{3}"))


@pytest.mark.parametrize("path", ["/exercises/back-squat", "/exercises/back-squat/swaps"])
def test_compare_is_one_tap_from_a_swap(opened: Opened, path: str) -> None:
    page = opened(path)
    link = page.get_by_role("link", name=re.compile("^Compare with")).first
    other = link.inner_text().removeprefix("Compare").strip().removeprefix("with ")
    link.click()

    expect(page).to_have_url(re.compile(r"/compare\?a=back-squat&b=[a-z-]+$"))
    heading = page.get_by_role("heading", level=1)
    expect(heading).to_contain_text("Back squat")
    expect(heading).to_contain_text(other)
    names = page.get_by_role("columnheader").all_inner_texts()
    assert names[:2] == ["Back squat", other]
    page.get_by_role("link", name="Change sides").click()
    expect(page).to_have_url(re.compile(r"/compare\?a=[a-z-]+&b=back-squat$"))


def test_i_want_less_is_one_tap_from_the_exercise(opened: Opened, current: Edition) -> None:
    page = opened("/exercises/childs-pose")
    wishes = page.get_by_role("list", name="I want less:").get_by_role("link")
    assert wishes.all_inner_texts() == ["full bend", "kneeling"]
    wishes.filter(has_text="kneeling").click()

    expect(page).to_have_url(re.compile(r"/childs-pose/swaps\?want-less=kneeling$"))
    expect(page.get_by_role("list", name="Filters in use")).to_contain_text("kneeling")
    chip(page, "I want less").click()
    expect(choice(page, "I want less", "kneeling")).to_be_checked()
    links = headings(page).get_by_role("link").all()
    found = [str(link.get_attribute("href")).rpartition("/")[2] for link in links]
    assert found
    for other in found:
        assert "kneeling" not in current.marks[other].watch


def test_what_i_have_leaves_only_swaps_i_can_do(opened: Opened, current: Edition) -> None:
    page = opened("/exercises/back-squat/swaps")
    before = state(page)["found"]
    chip(page, "What I have").click()
    choice(page, "What I have", "Leg press").check()
    expect(page).to_have_url(re.compile(r"\?kit=leg-press$"))
    page.keyboard.press("Escape")
    found = state(page)["found"]
    assert found
    assert found != before
    by_name = {entry.exercise.name: entry.exercise for entry in current.catalog.entries.values()}
    for name in found:
        assert any(set(row) <= {"leg-press", "chair", "wall"} for row in by_name[name].kit), name

    page.get_by_role("link", name=re.compile("Take away.*Leg press")).click()
    expect(page).to_have_url(re.compile("/back-squat/swaps$"))
    assert state(page)["found"] == before


def test_every_reason_leads_on(opened: Opened) -> None:
    page = opened("/exercises/step-up/swaps")
    reasons = page.get_by_role("list", name="Why swap?").get_by_role("link")
    for place in range(reasons.count()):
        text = reasons.nth(place).inner_text()
        reasons.nth(place).click()
        expect(reasons.nth(place)).to_have_attribute("aria-current", "true")
        expect(page.get_by_role("heading", level=1)).to_contain_text("Step-up")
        shown = headings(page).count()
        said = page.locator("#results").get_by_role("status").inner_text()
        assert re.search(rf"\b{shown}\b" if shown else "^No swaps", said), (text, said)


def test_no_swap_says_why_and_where_else_to_go(opened: Opened) -> None:
    page = opened("/exercises/quad-set/swaps")
    expect(headings(page)).to_have_count(0)
    expect(page.locator("#results")).to_contain_text("lowest")
    page.locator("#results").get_by_role("link", name="Make it easier").click()

    expect(page).to_have_url(re.compile("/exercises/quad-set#easier$"))


def test_building_back_up_goes_by_rungs(opened: Opened, current: Edition) -> None:
    page = opened("/exercises/back-squat")
    rungs = section(page, "Build back up").get_by_role("listitem")
    names = [rung.inner_text().split("\n")[0] for rung in rungs.all()]
    here = next(place for place, name in enumerate(names) if name.startswith("Back squat"))
    expect(rungs.nth(here)).to_have_attribute("aria-current", "true")
    assert here > 0
    rungs.first.get_by_role("link").click()

    low, high = current.marks[slug(page)].level, current.marks["back-squat"].level
    assert low is not None
    assert high is not None
    assert low <= high


@pytest.mark.parametrize("script", [True, False])
@pytest.mark.parametrize("path", ["", "/swaps?reason=build"])
def test_a_jump_on_the_way_up_takes_a_tap_of_its_own(
    opened: Opened, path: str, *, script: bool
) -> None:
    page = opened(f"/exercises/power-step-up{path}", java_script_enabled=script)
    link = page.get_by_role("link", name="Lateral jump", exact=True)
    expect(link).not_to_be_visible()
    page.get_by_text("Lateral jump", exact=True).and_(page.locator("summary *")).click()
    expect(link).to_be_visible()


def test_the_way_up_tells_the_pain_rule_and_leads_to_it(opened: Opened) -> None:
    page = opened("/exercises/goblet-squat")
    ladder = section(page, "Build back up")
    expect(ladder).to_contain_text("A rule many physios use: step up when")
    expect(ladder).to_contain_text("24 hours")
    ladder.get_by_role("link", name="All steps up").click()

    expect(page).to_have_url(re.compile(r"/goblet-squat/swaps\?reason=build$"))
    expect(page.locator("#results")).to_contain_text("A rule many physios use: step up when")
    page.get_by_role("link", name="The pain rule").click()
    expect(page).to_have_url(re.compile("/care/pain-rule$"))


def test_the_reasons_are_one_row_under_the_heading(opened: Opened) -> None:
    """On a phone: each at least 48 px high, and the first swap is in view without scrolling."""
    page = opened("/exercises/back-squat/swaps")
    boxes = [
        link.bounding_box()
        for link in page.get_by_role("list", name="Why swap?").get_by_role("link").all()
    ]
    assert len(boxes) == 5
    tops = {box["y"] for box in boxes if box}
    assert len(tops) == 1
    assert all(box["height"] >= 48 and box["width"] >= 48 for box in boxes if box)
    expect(headings(page).first).to_be_in_viewport()
    expect(page.get_by_role("link", name="Compare with").first).to_be_in_viewport()


def test_a_taken_machine_is_one_tap(opened: Opened, current: Edition) -> None:
    page = opened("/exercises/leg-press/swaps")
    page.get_by_role("link", name="Machine taken").click()

    expect(page).to_have_url(re.compile(r"\?reason=kit$"))
    expect(page.locator("#results")).to_contain_text("Without leg press.")
    by_name = {entry.exercise.name: entry.exercise for entry in current.catalog.entries.values()}
    found = state(page)["found"]
    assert found
    for name in found:
        assert any("leg-press" not in row for row in by_name[name].kit), name
