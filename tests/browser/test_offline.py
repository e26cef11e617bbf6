"""Without a network: opened pages, the whole guide, its updates, and a phone that makes room.

These windows keep a worker. The server has a small catalog, so that its guide is soon packed, and
can be started again with another one.
"""

from __future__ import annotations

import re
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import WINDOW, _wait_for
from tests.browser.kinds import until
from tests.browser.paper import printed
from tests.browser.test_sheet import THUMB, add, names
from tests.browser.watch import Watch, go, settle

KEPT = """async () => {
  const kept = {};
  for (const name of await caches.keys())
    kept[name] = (await (await caches.open(name)).keys()).map((r) => r.url.replace(origin, ""));
  return kept;
}"""
LEFT = """async () => ({
  caches: await caches.keys(),
  shelf: Object.keys(localStorage),
  session: Object.keys(sessionStorage),
  databases: await indexedDB.databases(),
  workers: (await navigator.serviceWorker.getRegistrations()).length,
})"""
SHEET = "/sheet?v=1&t=Monday&x=back-squat~3x8"
NOTHING: dict[str, Any] = {"caches": [], "shelf": [], "session": [], "databases": [], "workers": 0}


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


# --- Pages that were opened ----------------------------------------------------------------------


def test_the_first_page_opens_offline_too(phone: Visit) -> None:
    page = phone("/exercises/back-squat")
    is_kept(page, "/exercises/back-squat")
    figure = page.locator(".figure img").get_attribute("src")
    assert figure
    is_kept(page, figure, "kneewise-things")
    offline(page).goto("/exercises/back-squat")

    expect(page.get_by_role("heading", level=1)).to_have_text("Back squat")
    assert "This page was saved on" in said(page)
    assert page.evaluate("[...document.images].every((image) => image.naturalWidth > 0)")
    assert page.evaluate("getComputedStyle(document.body).paddingBottom") != "0px"


def test_online_no_page_says_that_it_is_saved(phone: Visit) -> None:
    page = phone("/exercises/back-squat")
    is_kept(page, "/exercises/back-squat")
    page.reload()
    settle(page)

    expect(page.locator(".from-phone")).to_have_count(0)


def test_every_kind_of_page_that_was_opened_opens_again(phone: Visit) -> None:
    page = phone()
    paths = ["/about", "/care/pain-rule", "/sheet?v=1&t=Mon&x=back-squat~3x8", "/?q=squat"]
    for path in paths:
        go(page, path)
        is_kept(page, path)
    offline(page)
    for path in paths:
        answer = page.goto(path)

        assert answer
        assert answer.status == 200
        assert "This page was saved on" in said(page)
        assert "default-src 'none'" in answer.headers["content-security-policy"]


def test_a_filtered_list_is_kept_as_a_whole_page_and_never_as_a_part(phone: Visit) -> None:
    page = phone()
    is_kept(page, "/")
    page.reload()  # from here on through the worker
    settle(page)
    page.locator("#q").fill("lunge")
    expect(page.locator("#results h3").first).to_contain_text("lunge", ignore_case=True)
    address = page.evaluate("location.pathname + location.search")
    is_kept(page, address)
    offline(page).goto(address)

    assert "This page was saved on" in said(page)
    expect(page.locator("#q")).to_have_value("lunge")
    expect(page.locator("main h1")).to_have_count(1)


def test_what_was_never_opened_says_so_and_leads_on(phone: Visit) -> None:
    page = phone("/care/stop-signs")
    is_kept(page, "/care/stop-signs")
    answer = offline(page).goto("/compare?a=back-squat&b=hip-thrust")

    assert answer
    assert answer.status == 503
    assert "not saved on this phone" in said(page)
    page.get_by_role("link", name="When to stop and get help").first.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("stop")


def test_a_search_offline_looks_through_what_is_saved(phone: Visit) -> None:
    page = phone("/exercises/leg-press")
    is_kept(page, "/exercises/leg-press")
    offline(page).goto("/?q=leg+pr")
    assert "Search by name" in said(page)
    expect(page.locator("#list a")).to_have_text("Leg press")
    expect(page.locator("#saved").get_by_text("We cannot be reached now")).to_be_in_viewport()
    page.locator("#name").fill("no such thing")
    expect(page.locator("#list a")).to_have_count(0)
    page.locator("#name").fill("press")
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")

    expect(page.get_by_role("heading", level=1)).to_have_text("Leg press")


def test_typing_offline_offers_the_saved_list(phone: Visit) -> None:
    page = phone()
    is_kept(page, "/")
    offline(page)
    page.locator("#q").fill("squat")
    link = page.get_by_role("link", name="Search what is saved")
    expect(link).to_be_visible()
    link.click()

    expect(page.locator("#name")).to_have_value("squat")


def test_what_somebody_sends_is_not_kept(phone: Visit) -> None:
    page = phone("/workout")
    is_kept(page, "/workout")
    page.locator("#text").fill("Back squat 3x8 secretword")
    page.get_by_role("button", name="Check").first.click()
    expect(page.locator("#results")).to_contain_text("Back squat")
    page.wait_for_timeout(500)
    text = page.evaluate(
        """async () => {
          let all = JSON.stringify(localStorage);
          for (const name of await caches.keys()) {
            const cache = await caches.open(name);
            for (const request of await cache.keys())
              all += request.url + (await (await cache.match(request)).text());
          }
          return all;
        }"""
    )

    assert "/workout" in text
    assert "secretword" not in text


def test_a_silent_network_brings_the_saved_page(phone: Visit, server: Server, small: Path) -> None:
    page = phone("/about")
    is_kept(page, "/about")
    server.stop()
    go(page, "/about")
    text = said(page)
    server.serve(small)

    assert "This page was saved on" in text


def test_a_full_or_forbidden_storage_breaks_nothing(phone: Visit) -> None:
    page = phone("/about")
    wire = page.context.new_cdp_session(page)
    origin = page.evaluate("origin")
    wire.send("Storage.overrideQuotaForOrigin", {"origin": origin, "quotaSize": 1})
    for path in ("/", "/exercises/back-squat", "/care"):
        answer = page.goto(path)
        assert answer
        assert answer.status == 200
        assert page.evaluate("[...document.images].every((image) => image.naturalWidth > 0)")
    go(page, "/offline")
    state(page, "none", "full")
    page.get_by_role("button", name="Save the whole guide").click()

    state(page, "full")
    expect(page.locator(".states .on")).to_contain_text("too little room")


# --- The whole guide -----------------------------------------------------------------------------


def test_one_tap_saves_all_of_it(phone: Visit) -> None:
    page = phone("/offline")
    state(page, "none")
    expect(page.locator(".states .on")).to_contain_text("MB")
    save(page)
    expect(page.locator("#guide")).to_contain_text("The whole guide is on this phone")
    offline(page)
    for path in (
        "/exercises/leg-press",
        "/exercises/upright-bike",
        "/care/training",
        "/",
        "/about",
    ):
        answer = page.goto(path)

        assert answer
        assert answer.status == 200
        assert "This page was saved on" in said(page)
        assert page.evaluate("[...document.images].every((image) => image.naturalWidth > 0)")


def test_how_marks_are_made_is_saved_with_its_pictures(phone: Visit) -> None:
    page = offline(save(phone()))
    go(page, "/method")
    page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true")
    pictures = page.locator(".lever img")

    assert "This page was saved on" in said(page)
    assert pictures.count() > 2
    for place in range(pictures.count()):
        pictures.nth(place).scroll_into_view_if_needed()
        until(page, lambda at=place: pictures.nth(at).evaluate("(it) => it.naturalWidth") > 0)
        assert pictures.nth(place).evaluate("(it) => it.naturalWidth") > 0
    assert page.locator(".plot").evaluate("(it) => getComputedStyle(it).display") == "block"
    page.get_by_role("link", name="Every study and row").last.click()
    expect(page.locator(".from-phone")).to_contain_text("this page is not saved on this phone")


def test_what_has_just_that_name_comes_first(phone: Visit) -> None:
    page = offline(save(phone()))
    go(page, "/?q=squat")
    expect(page.locator("#list a").first).to_have_text("Back squat")  # as people call it
    page.locator("#name").fill("leg")
    expect(page.locator("#list a").first).to_have_text(re.compile("^Leg"))


def test_what_needs_the_server_says_so(phone: Visit) -> None:
    page = offline(save(phone()))
    for path, words in (
        ("/exercises/leg-press/swaps", "list of swaps needs our server"),
        ("/exercises/leg-press?depth=half", "Settings need our server"),
    ):
        go(page, path)
        assert words in said(page)
        expect(page.get_by_role("heading", level=1)).to_have_text("Leg press")
    go(page, "/?q=plank&knee=low")
    assert "filters need our server" in said(page)
    expect(page.locator("#list a").first).to_have_text("Plank")


def test_a_broken_line_is_gone_on_from(phone: Visit) -> None:
    page = phone("/offline")
    state(page, "none")
    page.evaluate(
        """() => {
          const real = window.fetch;
          let files = 0;
          window.loaded = [];
          window.fetch = (what, how) => {
            if (!String(what).includes("/offline/files/")) return real(what, how);
            files += 1;
            if (files > 2 && !window.mended)
              return new Promise((_, no) => how.signal.addEventListener("abort", () => no()));
            window.loaded.push(what);
            return real(what, how);
          };
        }"""
    )
    page.get_by_role("button", name="Save the whole guide").click()
    until(page, lambda: page.evaluate("window.loaded.length") == 2)
    page.get_by_role("button", name="Stop").click()
    state(page, "broken")
    expect(page.get_by_role("progressbar")).to_be_visible()
    page.evaluate("window.mended = true")
    page.get_by_role("button", name="Go on").click()
    state(page, "saved")

    loaded = page.evaluate("window.loaded")
    assert len(loaded) == len(set(loaded))


def test_a_spoilt_file_is_never_kept(phone: Visit) -> None:
    page = phone("/offline")
    state(page, "none")
    page.evaluate(
        """() => {
          const real = window.fetch;
          window.fetch = async (what, how) =>
            String(what).includes("/offline/files/") ? new Response("{}") : real(what, how);
          const late = window.setTimeout;
          window.setTimeout = (act, ms) => late(act, Math.min(ms, 50));
        }"""
    )
    page.get_by_role("button", name="Save the whole guide").click()
    state(page, "broken")

    assert page.evaluate("caches.has('kneewise-guide')") is False


def test_an_update_replaces_all_of_it_or_nothing(phone: Visit, server: Server, newer: Path) -> None:
    page = save(phone())
    server.serve(newer)
    go(page, "/offline")
    state(page, "newer")
    page.evaluate(
        """() => {
          const real = window.fetch;
          let files = 0;
          window.fetch = (what, how) => {
            if (!String(what).includes("/offline/files/") || window.mended) return real(what, how);
            files += 1;
            return files === 1 ? real(what, how) : Promise.reject(new TypeError("no line"));
          };
          const late = window.setTimeout;
          window.setTimeout = (act, ms) => late(act, Math.min(ms, 50));
        }"""
    )
    page.get_by_role("button", name="Get the newer one").click()
    state(page, "broken")
    other = page.context.new_page()
    offline(page)
    go(other, "/exercises/back-squat")
    expect(other.get_by_role("heading", level=1)).to_have_text("Back squat")
    page.evaluate("window.mended = true")
    page.context.set_offline(False)  # and it goes on by itself
    state(page, "saved")
    offline(page)
    go(other, "/exercises/back-squat")

    expect(other.get_by_role("heading", level=1)).to_have_text("Back squat, newer")
    go(other, "/exercises/the-old-squat")
    expect(other.get_by_role("heading", level=1)).to_have_text("Back squat, newer")
    page.context.set_offline(False)
    go(other, "/exercises/the-old-squat")
    expect(other).to_have_url(re.compile("/exercises/back-squat$"))  # moved, as the server says
    expect(other.locator(".from-phone")).to_have_count(0)
    guides = [name for name in page.evaluate("caches.keys()") if name.startswith("kneewise-guide-")]
    assert len(guides) == 1


@pytest.mark.parametrize("part", [False, True])
def test_a_phone_that_makes_room_is_noticed(phone: Visit, *, part: bool) -> None:
    page = save(phone())
    page.evaluate(
        """async (part) => {
          const guide = await (await caches.match("/offline/current")).json();
          if (part) await (await caches.open(guide.cache)).delete(guide.files[2]);
          else for (const name of await caches.keys()) await caches.delete(name);
        }""",
        part,
    )
    if not part:
        go(page, "/about")
        expect(page.locator("#wait")).to_contain_text("has removed the saved guide")
        page.get_by_role("link", name="Save it again").click()
    else:
        page.reload()
        settle(page)
    state(page, "lost")
    page.get_by_role("button", name="Save it again").click()
    state(page, "saved")
    offline(page).goto("/exercises/leg-press")

    expect(page.get_by_role("heading", level=1)).to_have_text("Leg press")


def test_a_kept_sheet_is_walked_through_without_signal(phone: Visit) -> None:
    page = phone(SHEET)
    page.get_by_role("button", name="Keep on this phone").click()
    swap = page.get_by_text("A swap for a bad day").get_by_role("link")
    other, address = swap.inner_text(), swap.get_attribute("href")
    assert address
    is_kept(page, "/exercises/back-squat")
    is_kept(page, address.partition("#")[0])
    offline(page)
    page.get_by_role("link", name="Back squat").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Back squat")
    assert page.evaluate("[...document.images].every((image) => image.naturalWidth > 0)")
    page.go_back()
    swap.click()
    expect(page.get_by_text("Today instead of Back squat.")).to_be_visible()
    assert page.locator(".todo h2").inner_text() == other
    assert "This page was saved on" in said(page)
    page.get_by_role("link", name="Undo: back to Back squat").click()
    expect(page.locator(".todo h2")).to_have_text("Back squat")
    go(page, "/offline")
    page.locator("#name").fill("monday")
    expect(page.locator("#list a")).to_have_text(["Monday: back squat"])


def test_a_kept_sheet_that_the_phone_removed_is_kept_again(phone: Visit) -> None:
    page = phone(SHEET)
    page.get_by_role("button", name="Keep on this phone").click()
    is_kept(page, SHEET, "kneewise-sheets")
    for cache in ("kneewise-sheets", "kneewise-seen"):
        page.evaluate("(name) => caches.delete(name)", cache)
    go(page, "/offline")
    is_kept(page, SHEET, "kneewise-sheets")
    offline(page).goto(SHEET)

    expect(page.get_by_role("heading", level=1)).to_have_text("Monday")
    assert "This page was saved on" in said(page)


def test_the_guide_can_be_removed(phone: Visit) -> None:
    page = save(phone())
    page.get_by_role("button", name="Remove the guide").click()
    state(page, "none")

    assert not [name for name in page.evaluate("caches.keys()") if "guide" in name]
    offline(page).goto("/exercises/leg-press")
    assert "not saved" in said(page)


# --- Clearing ------------------------------------------------------------------------------------


def clear(page: Page) -> None:
    """Remove everything."""
    go(page, "/offline")
    page.get_by_role("button", name="Clear this phone").click()
    page.get_by_role("button", name="Yes, remove everything").click()
    expect(page.locator("#clean")).to_be_visible()


def test_clearing_leaves_nothing(phone: Visit) -> None:
    page = save(phone(SHEET))
    go(page, SHEET)
    page.get_by_role("button", name="Keep on this phone").click()
    go(page, "/offline")
    page.locator("#kit summary").click()
    page.get_by_label("Dumbbells").check()
    page.get_by_role("button", name="Remember it on this phone").click()
    before = page.evaluate(LEFT)
    assert all(before[what] for what in ("caches", "shelf", "workers"))
    expect(page.locator("#held")).to_contain_text("1 sheet")
    clear(page)
    page.wait_for_timeout(500)

    assert page.evaluate(LEFT) == NOTHING
    assert page.context.cookies() == []


def test_the_browsers_own_copies_are_cleared_too(phone: Visit) -> None:
    page = phone(SHEET)
    clear(page)
    fetched = page.evaluate(
        """async (address) => {
          const held = { cache: "only-if-cached", mode: "same-origin" };
          return (await fetch(address, held).catch(() => ({ status: 504 }))).status;
        }""",
        SHEET,
    )

    assert fetched == 504, "a sheet is not to be had without asking the server"


def test_what_is_kept_after_clearing_stays(phone: Visit) -> None:
    page = phone("/offline")
    clear(page)
    page.locator("#kit summary").click()
    page.get_by_label("Dumbbells").check()
    page.get_by_role("button", name="Remember it on this phone").click()
    expect(page.locator("#clean")).to_be_hidden()
    expect(page.locator("#held")).to_contain_text("your equipment")
    page.reload()

    assert page.evaluate("localStorage.getItem('kneewise.kit')") == '["dumbbell"]'


def test_clearing_needs_no_worker(browser: Browser, server: Server, small: Path) -> None:
    server.serve(small)
    context = browser.new_context(**{**WINDOW, "base_url": server.url})  # registers none
    page = context.new_page()
    go(page, "/offline")
    page.evaluate("localStorage.setItem('kneewise.kit', '[\"bench\"]')")
    clear(page)

    assert page.evaluate("localStorage.length") == 0
    context.close()


def test_clearing_asks_first(phone: Visit) -> None:
    page = phone("/offline")
    page.get_by_role("button", name="Clear this phone").click()
    expect(page.get_by_role("button", name="Keep it")).to_be_focused()
    page.keyboard.press("Enter")

    expect(page.get_by_role("button", name="Clear this phone")).to_be_focused()
    assert page.evaluate(LEFT) != NOTHING


# --- All of it -----------------------------------------------------------------------------------


def test_from_the_thumb_of_a_trainer_to_a_phone_that_is_clear_again(phone: Visit) -> None:
    trainer = phone("/sheet/edit", **THUMB)
    add(trainer, "back sq", "Back squat")
    add(trainer, "leg pr", "Leg press")
    trainer.get_by_label("Title").fill("Monday")
    trainer.get_by_role("button", name="Move Leg press Up").tap()
    expect(trainer).to_have_url(re.compile("#down1$"))
    trainer.get_by_role("button", name="See the sheet").tap()
    expect(trainer.get_by_role("heading", level=1)).to_have_text("Monday")
    (paper,) = printed(trainer, "A4")
    (scanned,) = paper.codes

    page = phone(scanned, **THUMB)
    assert names(page) == ["Leg press", "Back squat"]
    swap = page.get_by_text("A swap for a bad day").last.get_by_role("link")
    swapped = swap.inner_text()
    swap.tap()
    expect(page.get_by_text("Today instead of Back squat.")).to_be_visible()
    page.get_by_role("button", name="Keep on this phone").tap()
    is_kept(page, "/exercises/leg-press")
    offline(page).reload()
    assert "This page was saved on" in said(page)
    assert names(page) == ["Leg press", swapped]
    page.get_by_role("link", name="Leg press", exact=True).tap()
    expect(page.get_by_role("heading", level=1)).to_have_text("Leg press")
    go(page, "/offline")
    page.get_by_role("link", name="Monday", exact=True).tap()
    expect(page.get_by_text("Today instead of Back squat.")).to_be_visible()
    page.context.set_offline(False)
    clear(page)

    assert page.evaluate(LEFT) == NOTHING
