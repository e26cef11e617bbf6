"""Animated figures as a browser plays them."""

from __future__ import annotations

from base64 import b64encode

import pytest
from playwright.sync_api import Browser, Page

from guide import figure
from tests.figure.poses import POSES

SEEK = """time => document.getAnimations().forEach(a => { a.pause(); a.currentTime = time })"""
BOXES = """selector => [...document.querySelectorAll(selector)].map(e => {
    const box = e.getBoundingClientRect(); return [box.x, box.y, box.right, box.bottom] })"""


def shown(browser: Browser, name: str, *, reduced: bool = False) -> Page:
    pose = POSES[name]
    bw = pose.typical_bw
    svg = figure.draw(pose, level=2, load_bw=bw, animated=True, title=name)
    motion = "reduce" if reduced else "no-preference"
    context = browser.new_context(viewport={"width": 400, "height": 300}, reduced_motion=motion)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto("data:image/svg+xml;base64," + b64encode(svg.encode()).decode())
    return page


@pytest.mark.parametrize("name", ["squat", "romanian-deadlift", "wall-sit", "rower", "push-up"])
def test_planted_feet_do_not_slide(browser: Browser, name: str) -> None:
    page = shown(browser, name)
    places = []
    for time in range(0, 1601, 100):
        page.evaluate(SEEK, time)
        places.append(page.evaluate(BOXES, 'g:not([id]) > [href="#toes"]'))
    page.context.close()

    for place in places:
        for box, first in zip(place, places[0], strict=True):
            assert box == pytest.approx(first, abs=1.0)


@pytest.mark.parametrize("name", ["squat", "upright-bike", "leg-press", "bird-dog"])
def test_comes_to_rest_where_the_still_picture_is(browser: Browser, name: str) -> None:
    page, still = shown(browser, name), shown(browser, name, reduced=True)
    rest = still.evaluate(BOXES, "use")
    ends = page.evaluate(
        "Math.max(...document.getAnimations().map(a => a.effect.getComputedTiming().endTime))"
    )
    page.evaluate(SEEK, ends - 1)
    just_before = page.evaluate(BOXES, "use")
    page.evaluate("document.getAnimations().forEach(a => a.finish())")
    after = page.evaluate(BOXES, "use")
    page.context.close()
    still.context.close()

    assert 0 < ends <= 5000
    for box, before, end in zip(rest, just_before, after, strict=True):
        assert end == pytest.approx(box, abs=0.2)
        assert before == pytest.approx(box, abs=1.5), "no jump at the end"


def test_limbs_do_move(browser: Browser) -> None:
    page = shown(browser, "squat")
    page.evaluate(SEEK, 0)
    start = page.evaluate(BOXES, 'g:not([id]) > [href="#trunk"]')[0]
    page.evaluate(SEEK, 1599)
    end = page.evaluate(BOXES, 'g:not([id]) > [href="#trunk"]')[0]
    page.context.close()

    assert end[1] - start[1] > 30, "the trunk goes down"


@pytest.mark.parametrize("name", ["squat", "upright-bike"])
def test_is_still_where_motion_is_not_wanted(browser: Browser, name: str) -> None:
    page = shown(browser, name, reduced=True)
    running = page.evaluate("document.getAnimations().length")
    page.context.close()

    assert running == 0
