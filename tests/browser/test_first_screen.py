"""All that matters of an exercise is seen on a phone without scrolling."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from guide.edition import Edition
from guide.pages.technique import technique_page
from tests.browser.conftest import PHONE, Opened
from tests.browser.kinds import EXERCISES

FIRST_SCREENS = """async slugs => {
  const found = {};
  const texts = (e) => e.textContent.replace(/\\s+/g, " ").trim();
  for (const slug of slugs) {
    const answer = await fetch(`/exercises/${slug}`);
    const next = new DOMParser().parseFromString(await answer.text(), "text/html");
    document.querySelector("main").replaceWith(next.querySelector("main"));
    const first = document.querySelector("main header");
    const bar = document.querySelector("nav[aria-label='What next']");
    const box = (e) => {
      const b = e.getBoundingClientRect();
      return [b.x, b.y, b.right, b.bottom];
    };
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
