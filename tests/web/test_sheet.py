"""Sheets over HTTP: what comes back, what is refused, and that nobody keeps anything."""

from __future__ import annotations

import logging
import re
from html import unescape
from urllib.parse import quote, urlencode

import brotli
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.web.conftest import HERE, Client

PART = {"HX-Request-Type": "partial", "HX-Request": "true"}
SIX = (
    "/sheet?v=1&t=Monday&n=Warm+up.&x=back-squat~3x8-10+60kg+rest2min~Slow&x=romanian-deadlift~3x10"
    "&x=walking-lunge~2x12+side&x=leg-extension~3x15&x=hip-thrust~3x10&x=plank~3x30s"
)


def test_a_sheet_is_a_page_of_its_own(client: Client) -> None:
    answer = client.get(SIX)

    assert answer.status_code == 200
    assert '<h1 dir="auto">Monday</h1>' in answer.text
    assert "3 × 8–10, 60 kg, rest 2 min" in answer.text
    assert "Written by whoever sent this link, not by Kneewise." in answer.text
    assert "Stop and get help if" in answer.text
    assert 'href="/care/pain-rule"' in answer.text
    assert f'<link rel="canonical" href="{HERE}{SIX.replace("&", "&amp;")}">' in answer.text


@pytest.mark.parametrize(
    "url", [SIX, SIX.replace("/sheet?", "/sheet/edit?"), "/sheet/edit", "/sheet"]
)
def test_nobody_keeps_a_sheet(client: Client, caplog: pytest.LogCaptureFixture, url: str) -> None:
    caplog.set_level(logging.DEBUG)
    answer = client.get(url)

    assert answer.headers["cache-control"] == "private, no-cache"
    assert answer.headers["x-robots-tag"] == "noindex"
    assert '<meta name="robots" content="noindex">' in answer.text
    assert "set-cookie" not in answer.headers
    assert answer.headers["referrer-policy"] == "no-referrer"
    ours = [record for record in caplog.records if not record.name.startswith("httpx")]
    assert not [record for record in ours if "x=" in record.getMessage()]
    assert "Monday" not in client.get("/").text


def test_it_is_light(client: Client) -> None:
    body = client.get(SIX, headers={"Accept-Encoding": "identity"}).content

    assert len(brotli.compress(body, quality=5)) <= 15_000, "with style and script below 40 kB"


def test_a_swap_is_a_link_and_the_way_back_too(client: Client) -> None:
    swap = re.search(r'bad day: <a href="([^"]+)">', client.get(SIX).text)
    assert swap
    swapped = client.get(unescape(swap[1]).partition("#")[0])
    undo = re.search(r'<a class="button" href="([^"]+)">.*?Undo: back to Back squat', swapped.text)
    assert undo

    assert "Today instead of Back squat." in swapped.text
    assert unescape(undo[1]) == f"{SIX}#x1"


def test_what_was_written_is_text_and_never_a_link(client: Client) -> None:
    bad = 'https://evil.example <script>alert(1)</script> www.evil.example"><img src=x>'
    url = "/sheet?" + urlencode([("t", bad), ("n", bad), ("x", f"plank~{bad}~{bad}"), ("x", bad)])
    for page in (client.get(url).text, client.get(url.replace("/sheet?", "/sheet/edit?")).text):
        for tag in ("<script>alert", "<img src=x"):
            assert tag not in page
        links = re.findall(r'(?:href|src|action)="([^"]*)"', page)
        outside = [link for link in links if not link.removeprefix(HERE).startswith("/")]
        assert [link for link in outside if "evil" in link] == []
    assert 'name="format-detection" content="telephone=no' in client.get(url).text, "nor by a phone"


def test_what_is_not_understood_is_told(client: Client) -> None:
    page = client.get("/sheet?v=7&y=1&x=~3x8&x=flurble&x=plank~so+much").text

    assert "another version" in page
    assert "We left out “y=1”" in page
    assert "it names no exercise" in page
    assert "Flurble" in page
    assert "so much" in page


@pytest.mark.parametrize("path", ["/sheet", "/sheet/edit"])
def test_too_long_an_address_is_refused_in_words(client: Client, path: str) -> None:
    answer = client.get(f"{path}?x=plank~~{'a' * 20_000}")

    assert answer.status_code == 414
    assert "40 exercises" in answer.text
    assert answer.text.lower().startswith("<!doctype html>")
    assert answer.headers["cache-control"] == "no-store"


def test_a_sheet_at_its_limits_opens(client: Client) -> None:
    many = "&".join(f"x=back-squat~3x8-10+60kg~{'a' * 100}" for _ in range(40))
    answer = client.get(f"/sheet?v=1&{many}")

    assert answer.status_code == 200
    assert answer.text.count('<li class="do"') == 40


ODD = [
    "", "?", "?x", "?x=", "?x=%", "?x=%00", "?x=%ff%fe", "?x=%ed%a0%80", "?x=~~~~", "?&&&=&=x",
    "?x=back-squat.back-squat", "?x=back-squat.", "?x=.back-squat", "?v=&t=&n=&x=",
    "?x=" + quote("<b>~<i>~<u>"), "?do=up.1", "?do=up.99&x1=plank", "?x1=plank&s1=%F0%9F%92%AA",
    "?do=add.nothing-like-it", "?do=show", "?q=%25", "?x99=plank&c99=a", "?do=write&q=%0d%0aX:1",
    "?t=%0d%0aSet-Cookie:a=b&x1=plank", "?x=plank~99999x99999",
]  # fmt: skip


@pytest.mark.parametrize("query", ODD)
@pytest.mark.parametrize("path", ["/sheet", "/sheet/edit"])
def test_odd_addresses_get_a_clear_answer(client: Client, path: str, query: str) -> None:
    for headers in ({}, PART):
        answer = client.get(path + query, headers=headers)

        assert answer.status_code in {200, 303}
        assert "set-cookie" not in answer.headers
        if answer.status_code == 303:
            assert client.get(answer.headers["location"].partition("#")[0]).status_code == 200


@given(st.text(max_size=200), st.text(max_size=60))
@settings(max_examples=40)
def test_no_text_is_a_mistake_of_ours(client: Client, text: str, name: str) -> None:
    safe = text.encode("utf-8", "replace").decode(), name.encode("utf-8", "replace").decode()
    for query in (
        urlencode([("x", safe[0]), ("t", safe[1]), ("n", safe[0])]),
        urlencode([("x1", safe[1]), ("a1", safe[0]), ("c1", safe[0]), ("do", "down.1")]),
        urlencode([("q", safe[1]), ("do", safe[1])]),
    ):
        for path in ("/sheet", "/sheet/edit"):
            assert client.get(f"{path}?{query}").status_code < 500


def test_the_form_needs_no_script(client: Client) -> None:
    found = client.get("/sheet/edit?v=1&q=goblet").text
    add = re.search(r'name="do" value="(add\.[a-z-]+)"', found)
    assert add
    one = client.get(f"/sheet/edit?v=1&q=goblet&do={add[1]}")
    two = client.get("/sheet/edit?v=1&x1=goblet-squat&s1=3&a1=8&l1=20+kg&c1=Slow&do=show")

    assert (one.status_code, one.headers["location"]) == (
        303, "/sheet/edit?v=1&x=goblet-squat#x1"
    )  # fmt: skip
    assert two.headers["location"] == "/sheet?v=1&x=goblet-squat~3x8+20kg~Slow"
    assert one.headers["cache-control"] == "no-store"


def test_what_was_taken_out_stands_between_its_neighbours(client: Client) -> None:
    page = client.get("/sheet/edit?v=1&x=plank&x=running&o=2~back-squat~3x8").text
    rows = re.findall(r'name="x\d" value="([a-z-]+)"|name="o" value="([^"]+)"', page)

    assert rows == [("plank", ""), ("", "2~back-squat~3x8"), ("running", "")]
    assert "Back squat is taken out." in page
    assert re.search(r'<button [^>]*name="do" value="back"', page)
    last = client.get("/sheet/edit?o=1~plank").text
    assert "Plank is taken out." in last


def test_a_title_outlives_the_last_exercise(client: Client) -> None:
    """The form sends what stands in it: without its field the title would be gone."""
    for said, field in (("t=Monday", 'name="t" value="Monday"'), ("n=Warm+up", ">Warm up<")):
        page = client.get(f"/sheet/edit?v=1&{said}").text
        assert field in page
        assert 'value="show"' not in page, "there is no sheet to see yet"
    assert 'name="t"' not in client.get("/sheet/edit").text


def test_a_link_of_a_sheet_is_pasted_without_script(client: Client) -> None:
    link = f"{HERE}{SIX}"
    asked = "/sheet/edit?" + urlencode([("x1", "running"), ("onto", link), ("do", "onto")])
    answer = client.get(asked)
    wrong = client.get("/sheet/edit?x1=running&onto=Monday").text

    assert answer.status_code == 303
    assert answer.headers["location"] == f"{SIX.replace('/sheet', '/sheet/edit')}&x=running#x7"
    assert '<details class="group" open>\n<summary>Add it to a sheet you have' in wrong
    assert 'name="onto" value="Monday"' in wrong
    assert "x=running" in client.get(asked, headers=PART).text, "no button was pressed"
    assert "Monday" not in client.get(asked, headers=PART).text


def test_a_part_follows_while_one_types_and_the_address_with_it(client: Client) -> None:
    for source in ("input#q", "form#sheet"):
        answer = client.get(
            "/sheet/edit?v=1&q=goblet&x1=plank&a1=30+s", headers={**PART, "HX-Source": source}
        )

        assert answer.status_code == 200
        assert "<!doctype" not in answer.text.lower()
        assert 'value="add.goblet-squat"' in answer.text
        assert "/sheet?v=1&amp;x=plank~30s" in answer.text
        assert answer.headers["HX-Replace-Url"] == "/sheet/edit?v=1&x=plank~30s"


def test_each_exercise_leads_to_a_sheet(client: Client) -> None:
    assert 'href="/sheet/edit?x=back-squat"' in client.get("/exercises/back-squat").text
    assert "Back squat" in client.get("/sheet/edit?x=back-squat").text
