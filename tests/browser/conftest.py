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
    Page,
    Playwright,
    ViewportSize,
    expect,
    sync_playwright,
)

from tests.__main__ import find_chromium
from tests.browser.watch import Watch, go

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
    # The first two: menus of the address bar, which take a process for each window we open. The
    # rest is what Playwright turns off, for of two such lists Chromium reads the last.
    (
        "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,"
        "AvoidUnnecessaryBeforeUnloadCheckSync,DestroyProfileOnBrowserClose,HttpsUpgrades,"
        "HttpsFirstBalancedModeAutoEnable,LensOverlay,MediaRouter,PaintHolding,"
        "ThirdPartyStoragePartitioning,AvoidCorsURLLoaderRestartOnRedirect,OptimizationHints,"
        "NetworkTimeServiceQuerying,AimEnabled,PreconnectToSearch"
    ),
)
PATIENCE = 10_000  # milliseconds; only a failure waits that long

WINDOW: dict[str, Any] = {"viewport": PHONE, "service_workers": "block"}
PLAIN = dict.fromkeys(("media", "color_scheme", "reduced_motion", "forced_colors"), "null")

Opened: TypeAlias = Callable[..., Page]
"""What the fixture ``opened`` gives: ``opened(path, expect_errors=False, **context) -> Page``."""
Shown: TypeAlias = Callable[..., Page]
"""What the fixture ``shown`` gives: ``shown(path, expect_errors=False, **media) -> Page``."""


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
    command += ["--contact", "guide@example.org"]  # so that the text to send is looked at too
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
    """``opened(path, **context)`` opens a page of the site in a fresh window of a phone.

    It is watched: at the end of the test nothing may have gone wrong. ``expect_errors`` allows the
    errors a test brings about, such as a missing page; ``within`` names another browser.
    """
    watches: list[Watch] = []

    def open_page(
        path: str = "/",
        *,
        expect_errors: bool = False,
        within: Browser = browser,
        **options: Any,
    ) -> Page:
        watch = Watch(within.new_context(**{**WINDOW, "base_url": site, **options}), site)
        watches.append(watch)
        watch.expects_errors = expect_errors
        go(watch.page, path)
        return watch.page

    yield open_page
    wrong = [problem for watch in watches for problem in watch.problems()]
    for watch in watches:
        watch.page.context.close()
    assert wrong == []


@pytest.fixture(scope="session")
def windows(browser: Browser, site: str) -> Iterator[dict[bool, Watch]]:
    """Two windows that stay open, with script and without: opening one takes its time."""
    kept = {
        script: Watch(
            browser.new_context(**{**WINDOW, "base_url": site, "java_script_enabled": script}), site
        )
        for script in (True, False)
    }
    yield kept
    for watch in kept.values():
        watch.page.context.close()


@pytest.fixture
def shown(windows: dict[bool, Watch]) -> Iterator[Shown]:
    """``shown(path, **media)`` is quicker than ``opened``, for tests that only look at pages.

    The window is the same for all of them. The page in it is a fresh one, and watched as well.
    """
    used: list[Watch] = []

    def show(
        path: str = "/", *, expect_errors: bool = False, script: bool = True, **media: Any
    ) -> Page:
        watch = windows[script]
        watch.expects_errors = expect_errors
        used.append(watch)
        watch.page.set_viewport_size(PHONE)
        watch.page.emulate_media(**{**PLAIN, **media})
        go(watch.page, path)
        return watch.page

    yield show
    assert [problem for watch in used for problem in watch.problems()] == []
