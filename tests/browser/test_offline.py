"""Without a network: pages that were opened, and a network or a storage that fails."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import expect

from tests.browser.phone import Server, Visit, is_kept, offline, phone, said, server, state
from tests.browser.watch import go, settle

__all__ = ["phone", "server"]  # the fixtures


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
