"""The whole guide on a phone: saved, gone on with, updated, made room for, removed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.kinds import until
from tests.browser.phone import (
    SHEET,
    Server,
    Visit,
    is_kept,
    newer,
    offline,
    phone,
    said,
    save,
    server,
    state,
)
from tests.browser.watch import go, settle

__all__ = ["newer", "phone", "server"]  # the fixtures


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


COME = "all => all.map(image => image.naturalWidth > 0)"


def test_how_marks_are_made_is_saved_with_its_pictures(phone: Visit) -> None:
    page = offline(save(phone()))
    go(page, "/method")
    page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true")
    pictures = page.locator(".lever img")

    assert "This page was saved on" in said(page)
    assert pictures.count() > 2
    for picture in pictures.all():
        picture.scroll_into_view_if_needed()
    until(page, lambda: all(pictures.evaluate_all(COME)))
    assert all(pictures.evaluate_all(COME))
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
