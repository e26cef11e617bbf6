"""The first view on a phone costs little, and nothing jumps while it comes in."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Opened
from tests.browser.kinds import EXERCISES, KINDS, MISSING
from tests.browser.watch import go

BUDGET = 40_000  # bytes over the wire, headers too: page, style, scripts, pictures in view
SLOW = {
    "offline": False,
    "latency": 150,
    "downloadThroughput": 200_000,
    "uploadThroughput": 90_000,
}
PICTURED = {*EXERCISES, "as-set"}
WATCH = """
  window.jumps = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      window.jumps.push([entry.value, ...entry.sources.map((s) => s.node?.nodeName ?? "?")]);
  }).observe({ type: "layout-shift", buffered: true });
"""


def first_view(page: Page, path: str) -> dict[str, int]:
    """Bytes over the wire by address, for the first view on a slow phone that has nothing yet."""
    wire = page.context.new_cdp_session(page)
    names: dict[str, str] = {}
    sizes: dict[str, int] = {}

    def asked(event: dict[str, Any]) -> None:
        names[event["requestId"]] = event["request"]["url"]

    def came(event: dict[str, Any]) -> None:
        sizes[names[event["requestId"]]] = event["encodedDataLength"]

    wire.on("Network.requestWillBeSent", asked)
    wire.on("Network.loadingFinished", came)
    wire.send("Network.enable")
    wire.send("Network.setCacheDisabled", {"cacheDisabled": True})
    wire.send("Network.emulateNetworkConditions", SLOW)
    page.add_init_script(WATCH)
    page.goto(path, wait_until="networkidle")
    return sizes


@pytest.mark.parametrize("kind", KINDS)
def test_the_first_view_is_small_and_steady(opened: Opened, kind: str) -> None:
    phone = {"device_scale_factor": 3, "is_mobile": True, "has_touch": True}
    page = opened("about:blank", expect_errors=kind in MISSING, **phone)
    sizes = first_view(page, KINDS[kind])

    suffixes = {url.split("?")[0].rpartition(".")[2] for url in sizes}
    assert {"css", "js", "svg"} <= suffixes
    if kind in PICTURED:
        assert "/figures/" in "".join(sizes)
        expect(page.get_by_role("img").first).to_be_visible()
    assert sum(sizes.values()) <= BUDGET, sizes
    assert page.evaluate("window.jumps") == []


def test_a_jump_would_be_seen(opened: Opened) -> None:
    page = opened("about:blank", is_mobile=True, has_touch=True)
    page.add_init_script(WATCH)
    go(page, "/about")
    page.evaluate("document.querySelector('h1').style.marginTop = '120px'")
    page.wait_for_timeout(200)

    assert page.evaluate("window.jumps") != []
