"""Whatever is sent to whatever address: an answer, never a crash, and nothing of it as markup."""

from __future__ import annotations

import re
from types import SimpleNamespace
from typing import Any, NamedTuple
from urllib.parse import quote, unquote_to_bytes

import pytest
import schemathesis
from hypothesis import given, settings
from hypothesis import strategies as st
from schemathesis.checks import not_a_server_error

from guide.web.app import create_app
from guide.web.asgi import App, Message, Scope
from tests.running import run

APP: Any = create_app()
SCHEMA = schemathesis.openapi.from_asgi("/api/openapi/openapi.json", APP)
ROUTES = sorted({route.path for route in APP._app.routes})

MARK = '"><img src=x onerror=alert(1)>'
"""If this comes back as it was sent in a page, somebody could put a script into it."""


class Sent(NamedTuple):
    """One request."""

    method: str
    path: str
    query: bytes
    headers: list[tuple[bytes, bytes]]
    body: bytes


class Answer(NamedTuple):
    """What came back."""

    status: int
    kind: str
    body: str


def printed(answer: Answer) -> bool:
    """Whether what was sent stands in a page, or in a picture, as markup."""
    as_text = "json" in answer.kind or "text/plain" in answer.kind
    return not as_text and (MARK in answer.body or "<img src=x" in answer.body)


async def ask(sent: Sent, app: App = APP) -> Answer:
    """Ask the application as a server does, with nothing put right on the way."""
    got: list[Message] = []
    given_bodies = [{"type": "http.request", "body": sent.body, "more_body": False}]

    async def receive() -> Message:
        return given_bodies.pop() if given_bodies else {"type": "http.disconnect"}

    async def send(message: Message) -> None:
        got.append(message)

    raw = quote(sent.path, safe="/%").encode()
    scope: Scope = {
        "type": "http", "asgi": {"version": "3.0", "spec_version": "2.3"}, "http_version": "1.1",
        "method": sent.method, "scheme": "http", "raw_path": raw, "root_path": "",
        "path": unquote_to_bytes(raw).decode("utf-8", "replace"), "query_string": sent.query,
        "headers": sent.headers, "client": ("127.0.0.1", 1), "server": ("127.0.0.1", 80),
        "state": {}, "extensions": {},
    }  # fmt: skip
    await app(scope, receive, send)
    body = b"".join(message.get("body", b"") for message in got[1:])
    kind = dict(got[0]["headers"]).get(b"content-type", b"").decode()
    return Answer(got[0]["status"], kind, body.decode("utf-8", "replace"))


WORDS = st.one_of(
    st.sampled_from(
        [MARK, "back-squat", "back-squat.svg", "back-squat.png", "stop-signs", "app.css", "{slug}",
         "../../etc/passwd", "..%2f..%2fetc%2fpasswd", "%00", "%", "%zz", "a" * 9000, "-1", "1e999",
         "\u202e", "\x00", "//evil.example", "javascript:alert(1)"]
    ),
    st.text(max_size=20),
)  # fmt: skip
NAMES = st.one_of(
    st.sampled_from(
        ["q", "kit", "without", "want-less", "knee", "page", "reason", "fine", "a", "b", "v", "t",
         "n", "x", "text", "limit", "depth", "lean", "weight", "support", "motion", "size", "sort"]
    ),
    WORDS,
)  # fmt: skip
PATHS = st.one_of(
    st.tuples(st.sampled_from(ROUTES), WORDS).map(
        lambda pair: re.sub(r"\{[^}]*\}", lambda _: pair[1], pair[0])
    ),
    st.lists(WORDS, max_size=3).map(lambda parts: "/" + "/".join(parts)),
)
QUERIES = st.one_of(
    st.lists(st.tuples(NAMES, WORDS), max_size=6).map(
        lambda pairs: "&".join(f"{quote(n)}={quote(v)}" for n, v in pairs).encode()
    ),
    st.binary(max_size=60),
)
HEADERS = st.lists(
    st.tuples(
        st.sampled_from(
            [b"accept-encoding", b"if-none-match", b"if-modified-since", b"host", b"accept",
             b"hx-request", b"hx-request-type", b"hx-source", b"content-type", b"range", b"cookie",
             b"content-length", b"x-forwarded-host", b"origin"]
        ),
        st.one_of(
            st.sampled_from(
                [b"br;q=x", b"*;q=0", b"partial", b"true", b'W/"x", *', b"bytes=0-1", MARK.encode(),
                 b"application/x-www-form-urlencoded", b"multipart/form-data", b"application/json"]
            ),
            st.binary(max_size=30),
        ),
    ),
    max_size=5,
)  # fmt: skip
REQUESTS = st.builds(
    Sent,
    st.sampled_from(
        ["GET", "GET", "GET", "POST", "HEAD", "PUT", "DELETE", "OPTIONS", "PATCH", "X"]
    ),
    PATHS,
    QUERIES,
    HEADERS,
    st.one_of(QUERIES, st.binary(max_size=200)),
)


@SCHEMA.parametrize()
@settings(max_examples=25)
def test_whatever_the_description_allows_is_answered(case: schemathesis.Case[Any]) -> None:
    case.call_and_validate(checks=[not_a_server_error])


@given(REQUESTS)
@settings(max_examples=600)
def test_whatever_is_sent_is_answered_and_never_printed_as_it_is(sent: Sent) -> None:
    answer = run(ask(sent))

    assert answer.status < 500
    assert "Traceback" not in answer.body
    assert not printed(answer)


@pytest.mark.parametrize("route", ROUTES)
@pytest.mark.parametrize("word", [MARK, "\x00", "a" * 9000, "..%2f..%2fetc%2fpasswd"])
def test_every_route_stands_every_kind_of_nonsense(route: str, word: str) -> None:
    path = re.sub(r"\{[^}]*\}", lambda _: word, route)
    query = "&".join(
        f"{name}={quote(word)}" for name in ("q", "a", "b", "x", "t", "v", "kit")
    ).encode()
    for method in ("GET", "POST"):
        answer = run(ask(Sent(method, path, query, [], query)))

        assert answer.status < 500, (method, path)
        assert "root:" not in answer.body


def test_the_fuzz_would_see_a_crash_and_a_script() -> None:
    """Otherwise what stands above would pass whatever happens."""
    app: Any = create_app()
    app._app.state.service.edition = SimpleNamespace(revision="broken")

    assert run(ask(Sent("GET", "/about", b"", [], b""), app)).status == 500
    assert printed(Answer(200, "text/html; charset=utf-8", f"<p>{MARK}</p>"))
    assert not printed(Answer(200, "application/json", f'["{MARK}"]'))
