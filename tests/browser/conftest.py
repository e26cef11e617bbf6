"""A real server and a real browser. Every page a test opens is watched for errors of any kind."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    Page,
    Playwright,
    ViewportSize,
    expect,
    sync_playwright,
)

from tests.__main__ import find_chromium

PHONE: ViewportSize = {"width": 390, "height": 844}
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
)
PATIENCE = 10_000  # milliseconds; only a failure waits that long

Opened: TypeAlias = Callable[..., Page]
"""What the fixture ``opened`` gives: ``opened(path, expect_errors=False, **context) -> Page``."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything in this folder drives a browser."""
    for item in items:
        if "tests/browser" in item.nodeid:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def site() -> Iterator[str]:
    """The address of a running ``kneewise serve``."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "guide", "serve", "--port", str(port)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as server:
        url = f"http://127.0.0.1:{port}"
        try:
            _wait_for(f"{url}/healthz", server)
            yield url
        finally:
            server.terminate()


def _wait_for(url: str, server: subprocess.Popen[Any]) -> None:
    for _ in range(1200):
        assert server.poll() is None, "the server stopped at once"
        try:
            urllib.request.urlopen(url, timeout=1).close()  # noqa: S310  our own address
        except OSError:
            time.sleep(0.1)
        else:
            return
    pytest.fail("the server did not answer within two minutes")


@pytest.fixture(scope="session")
def driver() -> Iterator[Playwright]:
    """What starts browsers; there can be only one in a process."""
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        yield playwright


@pytest.fixture(scope="session")
def browser(driver: Playwright) -> Iterator[Browser]:
    """Headless Chromium of the system."""
    started = _launch(driver)
    yield started
    started.close()


@pytest.fixture(scope="session")
def keeping(driver: Playwright) -> Iterator[Browser]:
    """The same browser with its memory for whole pages, as people have it.

    Playwright turns that memory off, because a page that comes out of it is never loaded again,
    which is what Playwright waits for: wait for the address, not for the load.
    """
    started = _launch(driver, ignore_default_args=["--disable-back-forward-cache"])
    yield started
    started.close()


def _launch(driver: Playwright, **options: Any) -> Browser:
    path = find_chromium()
    assert path, "no Chromium found: run python -m tests, which says how to get one"
    return driver.chromium.launch(executable_path=path, args=list(FLAGS), **options)


@pytest.fixture
def opened(browser: Browser, site: str) -> Iterator[Opened]:
    """``opened(path, **context)`` opens a page of the site on a phone and watches it.

    At the end of the test there must have been no console error, no uncaught error, no failed or
    foreign request and no cookie. ``expect_errors`` allows the console errors and failed requests
    a test brings about, such as a missing page; ``within`` names another browser.
    """
    contexts: list[BrowserContext] = []
    wrong: list[str] = []

    def open_page(
        path: str = "/",
        *,
        expect_errors: bool = False,
        within: Browser = browser,
        **options: Any,
    ) -> Page:
        context = within.new_context(
            **{"viewport": PHONE, "base_url": site, "service_workers": "block", **options}
        )
        context.set_default_timeout(PATIENCE)
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: wrong.append(f"uncaught: {error}"))
        if not expect_errors:
            page.on(
                "console",
                lambda m: wrong.append(f"console: {m.text}") if m.type == "error" else None,
            )
            page.on("requestfailed", lambda r: wrong.append(f"failed: {r.url} {r.failure}"))
        page.on(
            "request",
            lambda r: (
                None if r.url.startswith((f"{site}/", "data:")) else wrong.append(f"to {r.url}")
            ),
        )
        page.goto(path)
        return page

    yield open_page
    for context in contexts:
        wrong += [f"cookie: {cookie}" for cookie in context.cookies()]
        context.close()
    aborted = "net::ERR_ABORTED"  # a newer keystroke replaces the request of the one before
    assert [w for w in wrong if aborted not in w] == []
