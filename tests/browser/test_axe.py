"""No page kind has anything for axe to find, in light and in dark, shut and opened."""

from __future__ import annotations

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests.browser.conftest import Opened, Shown
from tests.browser.kinds import KINDS, MISSING, OPEN_ALL, chip
from tests.figure.test_document import contrast

AXE = Axe()
ALL: dict[str, Any] = {"resultTypes": ["violations"], "rules": {"target-size": {"enabled": True}}}
COLOURS: dict[str, Any] = {
    "resultTypes": ["violations"],
    "runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]},
}
"""Between light and dark nothing else differs."""


ALIKE = {"single-leg-romanian-deadlift", "running", "push-up", "left-out", "no-such-name"}
"""Nothing on these that is not on others of their kind."""


def found(page: Page, options: dict[str, Any], within: str | None = None) -> list[str]:
    """What axe has against the page, or one part of it: rule, element, reason."""
    results = AXE.run(page, context=within, options=options).response
    assert results["testEngine"]["name"] == "axe-core"
    return [
        f"{rule['id']}: {node['target']} {node['failureSummary']}"
        for rule in results["violations"]
        for node in rule["nodes"]
    ]


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind not in ALIKE])
def test_axe_finds_nothing(shown: Shown, kind: str) -> None:
    page = shown(KINDS[kind], expect_errors=kind in MISSING, reduced_motion="reduce")
    page.evaluate(OPEN_ALL)
    assert found(page, ALL) == []
    page.emulate_media(color_scheme="dark")
    assert found(page, COLOURS) == []


@pytest.mark.parametrize(
    "path", ["/?knee=low&want-less=kneeling&muscle=glutes", "swaps", "evidence"]
)
def test_axe_finds_nothing_in_open_panels(shown: Shown, path: str) -> None:
    page = shown(KINDS.get(path, path), reduced_motion="reduce")
    for name in page.locator("#filters details.chip > summary").all_inner_texts():
        chip(page, name.split("\n")[0]).click()
        assert found(page, ALL, "#filters") == [], name
        page.emulate_media(color_scheme="dark")
        assert found(page, COLOURS, "#filters") == [], f"{name} in the dark"
        page.emulate_media(color_scheme="light")
        page.keyboard.press("Escape")


EXAMPLES = """() => {
  const two = (number) => (+number).toString(16).padStart(2, "0");
  const hex = (colour) => "#" + colour.match(/\\d+/g).map(two).join("");
  return [...document.querySelectorAll("[placeholder]")].map((box) =>
    [getComputedStyle(box, "::placeholder").color, getComputedStyle(box).backgroundColor].map(hex));
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("kind", ["home", "workout", "sheet-edit"])
def test_examples_in_empty_boxes_can_be_read(shown: Shown, kind: str, scheme: str) -> None:
    """Axe does not look at them, and browsers draw them in one grey for light and dark."""
    pairs = shown(KINDS[kind], color_scheme=scheme).evaluate(EXAMPLES)

    assert pairs
    assert [pair for pair in pairs if contrast(*pair) < 4.5] == []


def test_axe_finds_nothing_while_offline(opened: Opened) -> None:
    page = opened(expect_errors=True)
    page.context.set_offline(True)
    page.locator("#q").press_sequentially("squat")
    page.get_by_role("button", name="Try again").wait_for()

    assert found(page, ALL) == []


def test_axe_would_find_something(shown: Shown) -> None:
    page = shown("/about")
    page.evaluate("document.querySelector('h1').style.color = '#eee'")
    page.evaluate("document.querySelector('main').append(new Image())")

    rules = {line.split(":")[0] for line in found(page, ALL)}
    assert rules == {"color-contrast", "image-alt"}
    assert [line.split(":")[0] for line in found(page, COLOURS)] == ["color-contrast"]
