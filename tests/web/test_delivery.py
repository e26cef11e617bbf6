"""HTTP policy: headers, HEAD, 304, compression, the bounded cache."""

from __future__ import annotations

import gzip

import brotli
import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.web import headers
from tests.web.conftest import Client

URLS = ("/", "/?q=squat", "/exercises/back-squat", "/nothing", "/api/exercises", "/healthz",
        "/robots.txt", "/figures/back-squat.svg")  # fmt: skip


@pytest.mark.parametrize("url", URLS)
def test_every_answer_carries_the_security_headers(client: Client, url: str) -> None:
    answer = client.get(url)

    assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert "unsafe" not in answer.headers["content-security-policy"] or "/figures/" in url
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["referrer-policy"] == "no-referrer"
    assert answer.headers["vary"] == "Accept-Encoding, HX-Request-Type, HX-Source"
    assert "set-cookie" not in answer.headers
    assert "server" not in answer.headers


def test_a_file_that_pages_load_carries_only_what_means_something_for_it() -> None:
    css = headers.idle(b"text/css; charset=utf-8", headers.FOREVER)
    worker = headers.idle(b"text/javascript", headers.ALWAYS_ASK)
    drawing = headers.idle(b"image/svg+xml", headers.FOREVER)
    page = headers.idle(b"text/html; charset=utf-8", headers.ALWAYS_ASK)

    assert b"content-security-policy" in css
    assert b"content-security-policy" not in worker | drawing | page
    assert page == worker == frozenset()
    kept = {b"x-content-type-options", b"cross-origin-resource-policy"}
    assert not kept & (css | drawing)
    assert b"referrer-policy" in css & drawing
    assert b"referrer-policy" not in headers.idle(b"image/svg+xml", headers.ALWAYS_ASK)


@pytest.mark.parametrize("url", URLS)
def test_head_is_get_without_the_body(client: Client, url: str) -> None:
    get, head = client.get(url), client.head(url)

    assert head.content == b""
    assert head.status_code == get.status_code
    assert dict(head.headers) == dict(get.headers)


@pytest.mark.parametrize("url", ["/", "/exercises/back-squat", "/figures/back-squat.svg"])
def test_what_the_client_has_is_not_sent_again(client: Client, url: str) -> None:
    first = client.get(url)
    again = client.get(url, headers={"If-None-Match": f'"x", {first.headers["etag"]}'})

    assert again.status_code == 304
    assert again.content == b""
    assert again.headers["vary"] == first.headers["vary"]
    assert client.get(url, headers={"If-None-Match": '"other"'}).status_code == 200


def test_page_and_part_never_share_a_tag(client: Client) -> None:
    part = client.get("/", headers={"HX-Request-Type": "partial"})

    answer = client.get("/", headers={"If-None-Match": part.headers["etag"]})
    assert answer.status_code == 200
    assert answer.text.lower().startswith("<!doctype")


def test_what_must_not_be_stored_has_no_tag(client: Client) -> None:
    assert "etag" not in client.get("/healthz").headers


def test_a_missing_page_is_never_a_304(client: Client) -> None:
    assert client.get("/nothing", headers={"If-None-Match": "*"}).status_code == 404


@pytest.mark.parametrize(
    ("accept", "encoding"),
    [("gzip, br", "br"), ("gzip", "gzip"), ("br;q=0, gzip", "gzip"), ("identity", None),
     ("br;q=0, gzip;q=0", None), ("*", "br"), ("gzip;q=1, br;q=0.5", "gzip"), ("br;q=x", None),
     ("br;q=2, gzip;q=-1", None), ("identity, br;q=0.5", None), ("identity;q=0.5, br", "br"),
     ("x-gzip", "gzip"),
     ("identity;q=0, deflate", None)],  # rather plain than nothing
)  # fmt: skip
def test_the_encoding_is_one_the_client_takes(
    client: Client, accept: str, encoding: str | None
) -> None:
    plain = client.get("/about", headers={"Accept-Encoding": "identity"})
    with client.stream("GET", "/about", headers={"Accept-Encoding": accept}) as answer:
        raw = b"".join(answer.iter_raw())

    assert answer.headers.get("content-encoding") == encoding
    decode = {"br": brotli.decompress, "gzip": gzip.decompress, None: bytes}[encoding]
    assert decode(raw) == plain.content
    assert int(answer.headers["content-length"]) == len(raw)


@pytest.mark.parametrize(
    ("lines", "encoding"),
    [(("br;q=0", "gzip"), "gzip"), (("gzip", "br;q=0"), "gzip"), (("gzip", "br"), "br"),
     (("gzip;q=0", "identity"), None)],
)  # fmt: skip
def test_two_lines_of_a_list_are_one_list(
    client: Client, lines: tuple[str, ...], encoding: str | None
) -> None:
    """RFC 9110, 5.3: and not only the last of them."""
    asked = [("Accept-Encoding", line) for line in lines]
    etag = client.get("/about").headers["etag"]
    known = [("If-None-Match", '"x"'), ("If-None-Match", etag), ("If-None-Match", '"y"')]

    with client.stream("GET", "/about", headers=asked) as answer:
        assert answer.headers.get("content-encoding") == encoding
    assert client.get("/about", headers=known).status_code == 304
    assert client.get("/about", headers=[known[0], known[2]]).status_code == 200


def test_two_lines_of_a_single_value_are_none(client: Client) -> None:
    """Whoever sent them, a whole page is what everybody can show."""
    part = [("HX-Request-Type", "partial")]

    assert not client.get("/", headers=part).text.startswith("<!doctype")
    for lines in ([*part, ("HX-Request-Type", "full")], [("HX-Request-Type", "full"), *part]):
        answer = client.get("/", headers=lines)
        assert answer.text.startswith("<!doctype")
        assert "hx-push-url" not in answer.headers


def test_static_files_and_figures_may_be_kept_for_good(client: Client) -> None:
    page = client.get("/exercises/back-squat").text
    style = next(part for part in page.split('"') if part.startswith("/static/app."))
    figure = client.get("/api/exercises/back-squat").json()["figure"]

    for url in (style, figure):
        answer = client.get(url)
        assert answer.headers["cache-control"] == "max-age=31536000, immutable"
        assert "etag" not in answer.headers, "nobody asks again"
    stale = client.get("/figures/back-squat.svg?v=0")
    assert stale.headers["cache-control"] == "no-cache"
    assert "etag" in stale.headers


def test_figures_carry_their_own_policy(client: Client) -> None:
    answer = client.get("/figures/back-squat.svg")

    assert answer.headers["content-security-policy"] == headers.PICTURE_CSP


@given(st.binary(max_size=80))
def test_any_accept_encoding_is_read(raw: bytes) -> None:
    assert headers.choose_encoding(raw, (b"br", b"gzip")) in {b"br", b"gzip", b""}
