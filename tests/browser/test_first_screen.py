"""All that matters of an exercise is seen on a phone without scrolling."""

from __future__ import annotations

import re

import pytest
from msgspec import structs
from playwright.sync_api import expect

from guide import paths, phrases
from guide.edition import Edition
from guide.pages.parts import mark_view
from guide.pages.technique import technique_page
from guide.web.assets import Assets
from guide.web.service import make_templates
from tests.browser.conftest import PHONE, Shown
from tests.browser.kinds import EXERCISES

MEASURE = """mains => {
  const box = (e) => {
    const b = e.getBoundingClientRect();
    return [b.x, b.y, b.right, b.bottom];
  };
  const texts = (e) => e.textContent.replace(/\\s+/g, " ").trim();
  return mains.map((main) => {
    document.querySelector("main").innerHTML = main;
    const first = document.querySelector("main header");
    const bar = document.querySelector("nav[aria-label='What next']");
    return {
      said: texts(first),
      first: box(first),
      picture: box(first.querySelector("img")),
      bar: box(bar),
      actions: [...bar.querySelectorAll("a")].map((e) => [texts(e), ...box(e)]),
    };
  });
}"""


def first_screens(edition: Edition, site: str) -> dict[str, str]:
    """The ``main`` part of each technique page, by slug, without what is below the first screen.

    The picture is the same in all of them: it is as big, and is fetched once.
    """
    assets = Assets(paths.static_dir())
    template = make_templates(paths.templates_dir(), assets.url).get_template("technique.html")
    below = dict.fromkeys(("cues", "mistakes", "easier", "warnings", "swaps", "sources"), ())
    page = structs.replace(technique_page(edition, "back-squat", origin=site), **below)
    mains = {}
    for slug, mark in edition.marks.items():
        entry = edition.entry(slug)
        mine = structs.replace(
            page,
            name=entry.exercise.name,
            mark=mark_view(entry, mark),
        )
        html = template.render(page=mine)
        mains[slug] = html.partition('tabindex="-1">')[2].partition("</main>")[0]
    return mains


def test_all_that_matters_is_on_the_first_screen(shown: Shown, current: Edition, site: str) -> None:
    """Of every exercise. The browser lays them out one after the other in one page."""
    page = shown("/exercises/back-squat")
    served = page.evaluate(MEASURE, [page.locator("main").inner_html()])[0]
    mains = first_screens(current, site)
    found = dict(zip(mains, page.evaluate(MEASURE, list(mains.values())), strict=True))
    assert found["back-squat"] == served, "this is what the server sends"

    stop = phrases.stop_line(current.catalog.top_signs())
    assert stop
    too_long = {}
    for slug, seen in found.items():
        mark = mark_view(current.entry(slug), current.marks[slug])
        name = current.entry(slug).exercise.name
        for text in (name, mark.word, mark.sentence, mark.assumed, mark.watch, stop):
            assert text in seen["said"], slug
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
def test_the_first_screen_is_the_one_a_person_gets(shown: Shown, slug: str) -> None:
    page = shown(f"/exercises/{slug}")
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


@pytest.mark.parametrize("width", [360, 390])
def test_a_mark_and_its_dots_stand_in_one_line(shown: Shown, current: Edition, width: int) -> None:
    """One exercise of each level: the longest word, and what is not rated, too."""
    some = {mark.level: slug for slug, mark in current.marks.items()}
    for level, slug in some.items():
        page = shown(f"/exercises/{slug}")
        page.set_viewport_size({"width": width, "height": 844})
        word, dots = (
            page.locator(f".plate > {part}").bounding_box() for part in ("b", ":last-child")
        )
        assert word, level
        assert dots, level
        middle = dots["y"] + dots["height"] / 2
        assert word["y"] <= middle <= word["y"] + word["height"], level


def test_a_card_with_large_words_stays_on_its_screen(shown: Shown) -> None:
    """200 pixels are to the words what 400 are with text twice as big."""
    page = shown("/?q=squat")
    page.set_viewport_size({"width": 200, "height": 640})
    beside = page.evaluate("""() => [...document.querySelectorAll(".card .mark")]
      .filter((mark) => mark.getBoundingClientRect().right > innerWidth).length""")

    assert beside == 0


def test_the_marks_of_the_way_back_stand_in_one_column(shown: Shown) -> None:
    """Behind a short name one stood in its line, behind a long one below it."""
    page = shown("/exercises/deep-water-running")
    edges = {
        mark.bounding_box()["x"]  # type: ignore[index]
        for mark in page.locator(".line .mark").all()
    }
    assert len(edges) == 1


def test_a_phone_held_across_shows_what_to_do_next(shown: Shown) -> None:
    page = shown("/exercises/back-squat")
    page.set_viewport_size({"width": 844, "height": 390})
    bar = page.get_by_role("navigation", name="What next")
    for name in ("Make it easier", "Swap", "Share"):
        expect(bar.get_by_role("link", name=name)).to_be_in_viewport(ratio=1)
    expect(page.get_by_text("Knee impact").first).to_be_in_viewport(ratio=1)
