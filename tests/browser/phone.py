"""A phone that keeps a worker, and a server that comes and goes.

The server has a small catalog, so that its guide is soon packed, and can be started again with
another one.
"""

from __future__ import annotations

import shutil
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import WINDOW, _wait_for
from tests.browser.kinds import until
from tests.browser.watch import Watch, go

KEPT = """async () => {
  const kept = {};
  for (const name of await caches.keys())
    kept[name] = (await (await caches.open(name)).keys()).map((r) => r.url.replace(origin, ""));
  return kept;
}"""
SHEET = "/sheet?v=1&t=Monday&x=back-squat~3x8"


class Server:
    """``kneewise serve`` at one address, with one catalog after the other."""

    def __init__(self) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self._port = free.getsockname()[1]
        self.url = f"http://127.0.0.1:{self._port}"
        self._running: subprocess.Popen[bytes] | None = None
        self._catalog = Path()

    def serve(self, catalog: Path) -> None:
        """Serve this catalog, if it is not served already."""
        if catalog == self._catalog:
            return
        self.stop()
        command = [sys.executable, "-m", "guide", "serve", "--port", str(self._port)]
        self._running = subprocess.Popen([*command, "--catalog", str(catalog)])
        self._catalog = catalog
        _wait_for(f"{self.url}/healthz", self._running)

    def stop(self) -> None:
        """End what runs."""
        self._catalog = Path()
        if self._running is not None:
            self._running.terminate()
            self._running.wait()
            self._running = None


@pytest.fixture(scope="module")
def server(small: Path) -> Iterator[Server]:
    started = Server()
    started.serve(small)
    yield started
    started.stop()


@pytest.fixture(scope="module")
def newer(small: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same catalog with another name for the back squat, which has had another address."""
    folder = tmp_path_factory.mktemp("newer") / "catalog"
    shutil.copytree(small, folder)
    file = folder / "exercises" / "squat" / "back-squat.toml"
    old, text = 'name = "Back squat"', file.read_text(encoding="utf-8")
    assert old in text
    new = 'name = "Back squat, newer"\nformerly = ["the-old-squat"]'
    file.write_text(text.replace(old, new), encoding="utf-8")
    return folder


Visit = Callable[..., Page]


@pytest.fixture
def phone(browser: Browser, server: Server, small: Path) -> Iterator[Visit]:
    """``phone(path, **context)`` opens a page on a phone of its own, and waits for its worker."""
    server.serve(small)
    watches: list[Watch] = []

    def visit(path: str = "/", **options: Any) -> Page:
        allowed = {**WINDOW, "service_workers": "allow", "base_url": server.url, **options}
        watch = Watch(browser.new_context(**allowed), server.url)
        watch.expects_errors = (
            True  # a browser writes each request without a network to its console
        )
        watches.append(watch)
        go(watch.page, path)
        watch.page.evaluate("navigator.serviceWorker.ready.then(() => true)")
        return watch.page

    yield visit
    wrong = [problem for watch in watches for problem in watch.problems()]
    for watch in watches:
        watch.page.context.close()
    assert wrong == []


def offline(page: Page) -> Page:
    page.context.set_offline(True)
    return page


def kept(page: Page, cache: str) -> list[str]:
    found: dict[str, list[str]] = page.evaluate(KEPT)
    return found.get(cache, [])


def is_kept(page: Page, address: str, cache: str = "kneewise-seen") -> None:
    until(page, lambda: address in kept(page, cache))
    assert address in kept(page, cache)


def state(page: Page, *wanted: str) -> None:
    """The page about this phone soon says this of the guide."""
    until(page, lambda: page.locator("#guide").get_attribute("data-state") in wanted, seconds=60)
    assert page.locator("#guide").get_attribute("data-state") in wanted


def save(page: Page) -> Page:
    """Save the whole guide."""
    go(page, "/offline")
    state(page, "none")
    page.get_by_role("button", name="Save the whole guide").click()
    state(page, "saved")
    return page


def said(page: Page) -> str:
    return page.locator(".from-phone").inner_text()
