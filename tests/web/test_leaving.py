"""Share images, codes, sitemap, tags: what others fetch, and what nobody can make us do."""

from __future__ import annotations

import asyncio
import io
import json
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode
from xml.etree import ElementTree as ET

import pytest
from anyio import to_process
from hypothesis import given, settings
from hypothesis import strategies as st
from litestar.testing import TestClient
from PIL import Image

from guide.edition import Edition
from guide.figure.code import MOST_BYTES
from guide.web.app import create_app
from guide.web.raster import MOST_WAITING, Busy, Painter
from tests.figure.test_code import read
from tests.running import run
from tests.web.conftest import HERE, Client

PICTURES = ("/previews/back-squat.png", "/previews/back-squat.png?depth=half&weight=light",
            "/previews/kneewise.png", "/previews/care/pain-rule.png",
            "/sheet/preview.png?v=1&x=back-squat&x=plank")  # fmt: skip
ELSEWHERE = {"Host": "other.example"}


def tags(text: str) -> dict[str, str]:
    return dict(re.findall(r'<meta property="(og:[\w:]+)" content="([^"]*)">', text))


@pytest.fixture(scope="module")
def public() -> Iterator[Client]:
    """A site whose operator says its address."""
    app: Any = create_app(public_url="https://guide.example")
    with TestClient(
        app, base_url="https://guide.example", raise_server_exceptions=False
    ) as started:
        started.follow_redirects = False
        yield started


# --- Share images --------------------------------------------------------------------------------


@pytest.mark.parametrize("url", PICTURES)
def test_a_share_image_is_what_messengers_ask_for(client: Client, url: str) -> None:
    answer = client.get(url)

    assert answer.status_code == 200
    assert answer.headers["content-type"] == "image/png"
    image = Image.open(io.BytesIO(answer.content))
    assert image.size == (1200, 630)
    assert len(answer.content) < 300_000
    assert answer.headers["cross-origin-resource-policy"] == "cross-origin"


def test_it_is_drawn_once_and_kept_for_good_under_its_own_address(
    client: Client, current: Edition, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = f"/previews/plank.png?v={current.revision}"
    first = client.get(url)

    async def never(_self: Painter, _svg: str) -> bytes:
        raise AssertionError

    monkeypatch.setattr(Painter, "paint", never)
    assert client.get(url).content == first.content
    assert "immutable" in first.headers["cache-control"]
    assert client.get("/previews/plank.png?v=old").status_code == 500, "this one is not kept yet"


@pytest.mark.parametrize(
    "url",
    [
        "/previews/nothing.png",
        "/previews/plank.gif",
        "/previews/plank",
        "/previews/care/nothing.png",
        "/previews/care/plank.png",
    ],
)
def test_there_is_none_of_what_we_do_not_have(client: Client, url: str) -> None:
    assert client.get(url).status_code == 404


def test_what_somebody_wrote_is_sent_back_to_a_picture_without_it(client: Client) -> None:
    answer = client.get("/sheet/preview.png?v=1&t=Ann&n=sore&x=back-squat~3x8~hurts&x=Mine&x=plank")

    assert answer.status_code == 301
    assert answer.headers["location"] == "/sheet/preview.png?v=1&x=back-squat&x=plank"
    assert client.get("/sheet/preview.png").headers["location"].startswith("/previews/kneewise.png")


def test_only_so_many_may_wait_for_a_picture(monkeypatch: pytest.MonkeyPatch) -> None:
    async def crowd() -> list[object]:
        painter, free = Painter(), asyncio.Event()

        async def slow(*_: object, **__: object) -> bytes:
            await free.wait()
            return b"png"

        monkeypatch.setattr(to_process, "run_sync", slow)
        waiting = [asyncio.create_task(painter.paint("<svg/>")) for _ in range(MOST_WAITING + 3)]
        await asyncio.sleep(0)
        free.set()
        told = await asyncio.gather(*waiting, return_exceptions=True)
        return [*told, await painter.paint("<svg/>")]

    told = run(crowd())
    assert sum(isinstance(each, Busy) for each in told) == 3
    assert told.count(b"png") == MOST_WAITING + 1


def test_a_crowd_is_told_to_come_again(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    async def busy(_self: Painter, _svg: str) -> bytes:
        raise Busy

    monkeypatch.setattr(Painter, "paint", busy)
    answer = client.get("/previews/leg-press.png?v=busy")

    assert answer.status_code == 429
    assert answer.headers["retry-after"] == "5"
    assert answer.headers["cache-control"] == "no-store"


# --- Codes ---------------------------------------------------------------------------------------


def test_a_code_leads_to_the_page(client: Client, public: Client) -> None:
    here = client.get("/exercises/back-squat/code.svg")
    there = public.get("/exercises/back-squat/code.svg")

    assert here.headers["content-type"] == "image/svg+xml"
    assert read(here.text) == [f"{HERE}/exercises/back-squat"]
    assert read(there.text) == ["https://guide.example/exercises/back-squat"]


def test_the_code_of_a_sheet_is_for_its_reader_only(public: Client) -> None:
    answer = public.get("/sheet/code.svg?x=back-squat~3x8&t=Monday")

    assert read(answer.text) == ["https://guide.example/sheet?v=1&t=Monday&x=back-squat~3x8"]
    assert "private" in answer.headers["cache-control"]


def test_a_sheet_that_is_too_long_is_told_so(public: Client) -> None:
    answer = public.get("/sheet/code.svg", params={"n": "x" * MOST_BYTES, "x": "plank"})

    assert answer.status_code == 414
    assert "too long" in answer.text


def test_an_exercise_that_we_do_not_have_has_no_code(client: Client) -> None:
    assert client.get("/exercises/nothing/code.svg").status_code == 404


# --- Tags, breadcrumbs, sitemap ------------------------------------------------------------------


@pytest.mark.parametrize(
    "url",
    [
        "/",
        "/exercises/back-squat",
        "/exercises/back-squat/swaps",
        "/care/stop-signs",
        "/sheet?v=1&x=back-squat",
    ],
)
def test_a_page_says_how_it_looks_in_a_message(public: Client, url: str) -> None:
    text = public.get(url).text
    told = tags(text)

    assert told["og:title"]
    assert told["og:description"]
    assert told["og:url"].startswith("https://guide.example/")
    assert told["og:image"].startswith("https://guide.example/")
    picture = told["og:image"].removeprefix("https://guide.example").replace("&amp;", "&")
    assert public.get(picture).status_code == 200
    assert '<link rel="canonical" href="https://guide.example/' in text


def test_a_page_as_set_has_a_picture_as_set(public: Client) -> None:
    told = tags(public.get("/exercises/back-squat?depth=half").text)

    assert "depth=half" in told["og:image"]
    assert told["og:url"].endswith("?depth=half")


def test_no_host_gets_a_page_made_for_another(client: Client) -> None:
    for host in ("evil.example", "testserver.local", "other.example"):
        text = client.get("/exercises/plank", headers={"Host": host}).text
        assert tags(text)["og:url"] == f"http://{host}/exercises/plank"


def test_where_the_operator_says_the_address_the_request_has_no_say(public: Client) -> None:
    forged = {**ELSEWHERE, "X-Forwarded-Host": "evil.example", "Forwarded": "host=evil.example"}
    text = public.get("/exercises/plank", headers=forged).text

    assert "other.example" not in text
    assert "evil.example" not in text


def test_a_host_of_no_form_gives_paths_and_no_code(client: Client) -> None:
    bad = {"Host": "-guide-"}
    answer = client.get("/exercises/plank", headers=bad)

    assert answer.status_code == 200
    assert tags(answer.text)["og:url"] == "/exercises/plank"
    assert 'class="code"' not in answer.text
    for url in ("/sitemap.xml", "/exercises/plank/code.svg"):
        assert client.get(url, headers=bad).status_code == 400
    assert "Sitemap" not in client.get("/robots.txt", headers=bad).text


def test_breadcrumbs_are_data_and_lead_to_pages(public: Client) -> None:
    text = public.get("/exercises/back-squat").text
    (data,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', text)
    told = json.loads(data)

    assert told["@type"] == "BreadcrumbList"
    assert [item["name"] for item in told["itemListElement"]] == ["Search", "Squat", "Back squat"]
    assert [item["position"] for item in told["itemListElement"]] == [1, 2, 3]
    for item in told["itemListElement"]:
        assert public.get(item["item"].removeprefix("https://guide.example")).status_code == 200
    assert text.count("schema.org") == 1, "no type that claims a plan for somebody's health"


@pytest.mark.parametrize("url", ["/sheet?v=1&x=plank", "/exercises/back-squat?depth=half",
                                 "/nowhere", "/exercises/nothing"])  # fmt: skip
def test_a_page_that_is_kept_out_has_no_data(public: Client, url: str) -> None:
    assert "ld+json" not in public.get(url).text


def test_swaps_as_asked_are_kept_out_of_search_engines(public: Client) -> None:
    asked = public.get("/exercises/back-squat/swaps?kit=dumbbell")
    plain = public.get("/exercises/back-squat/swaps")

    assert 'rel="canonical" href="https://guide.example/exercises/back-squat/swaps"' in asked.text
    assert asked.headers["x-robots-tag"] == "noindex"
    assert "x-robots-tag" not in plain.headers


def test_the_sitemap_lists_pages_that_are_there(public: Client, current: Edition) -> None:
    answer = public.get("/sitemap.xml")
    tree = ET.fromstring(answer.text)  # noqa: S314  made by us
    urls = [loc.text or "" for loc in tree.iter() if loc.tag.endswith("loc")]

    assert answer.headers["content-type"].startswith("text/xml")
    assert len(urls) > len(current.marks)
    for url in [*urls[:15], urls[-1]]:
        page = public.get(url.removeprefix("https://guide.example"))
        assert page.status_code == 200
        assert f'rel="canonical" href="{url}"' in page.text
        assert "x-robots-tag" not in page.headers
    assert "Sitemap: https://guide.example/sitemap.xml" in public.get("/robots.txt").text


# --- Whatever is sent ----------------------------------------------------------------------------

TEXTS = (
    "back-squat",
    "back-squat.box-squat~3x8",
    "<svg onload=x>",
    "~~~",
    "%00",
    "&#x0;",
    "x" * 3000,
    "../../etc/passwd",
    "plank~~\u202e\u0000",
)
FIELDS = ("x", "x", "x", "t", "n", "v", "depth", "zz", "")
HOSTILE = st.lists(
    st.tuples(st.sampled_from(FIELDS), st.sampled_from(TEXTS) | st.text(max_size=400)), max_size=60
)


@given(sent=HOSTILE, path=st.sampled_from(["/sheet/preview.png", "/sheet/code.svg",
                                           "/previews/back-squat.png"]))  # fmt: skip
@settings(max_examples=60)
def test_whatever_is_sent_is_answered_clearly_and_with_little_work(
    client: Client, sent: list[tuple[str, str]], path: str
) -> None:
    drawn: list[int] = []

    async def count(_self: Painter, svg: str) -> bytes:
        drawn.append(len(svg))
        return b"png"

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Painter, "paint", count)
        answer = client.get(f"{path}?{urlencode(sent)}")
        if answer.status_code == 301:
            answer = client.get(answer.headers["location"])

    assert answer.status_code in {200, 404, 414}
    assert len(drawn) <= 1
    assert all(size < 120_000 for size in drawn)
    assert len(answer.content) < 120_000
