"""No meaning by colour alone: marks and choices are told by shape and word as well."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Shown
from tests.browser.kinds import chip

DOTS = """e => [...e.querySelectorAll("svg circle")].map(c => {
  const style = getComputedStyle(c);
  return [style.fill !== "none", style.stroke !== "none" && parseFloat(style.strokeWidth) > 0];
})"""


@pytest.mark.parametrize("forced", [False, True])
def test_a_mark_is_told_without_its_colour(shown: Shown, forced: bool) -> None:  # noqa: FBT001
    colours = "active" if forced else "none"
    page = shown("/exercises/back-squat", forced_colors=colours)
    mark = page.locator("main header p").filter(has_text="Knee impact")
    filled = mark.evaluate(DOTS)
    assert [f for f, _ in filled] == [True, True, True, True, False]
    assert all(outlined for _, outlined in filled)
    expect(mark.get_by_text("High", exact=True)).to_be_visible()
    expect(mark.get_by_text("4 of 5", exact=True)).to_be_visible()
    expect(
        page.get_by_role("img", name=re.compile("^Back squat.*Ring at the knee: 4 of 5, high"))
    ).to_be_visible()
    border = mark.evaluate("e => getComputedStyle(e).borderTopWidth")

    assert float(border.removesuffix("px")) >= 1


def test_choices_are_told_in_forced_colours(shown: Shown) -> None:
    page = shown("/?knee=low", forced_colors="active")
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
