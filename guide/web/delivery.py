"""The outermost layer: headers, HEAD, 304, compression and a bounded cache of finished pages.

Pages are a pure function of address, variant and edition, so a finished page may be kept until the
edition changes. The cache is bounded by bytes; what was not asked for longest goes first. Nothing
about people is in it: responses marked private or uncacheable are never kept.
"""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from typing import Any, NamedTuple

from msgspec import Struct

from guide.web import headers
from guide.web.encodings import Body, body_of

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]
Headers = list[tuple[bytes, bytes]]

_BEYOND_ASCII = re.compile(rb"[\x80-\xff]")

MAX_URL = 4096  # bytes of path and query; longer addresses are never kept


NO_PAGE = "none"
GONE = 499
"""Who asked went away before the question was whole: never sent, only counted."""


class Finished(Struct, frozen=True):
    """A finished response."""

    status: int
    headers: Headers
    body: Body
    page: str = ""  # the kind of page: its route, which holds nothing that was asked for


class Counted(NamedTuple):
    """What may be counted of an answer."""

    page: str
    status: int
    kept: bool  # whether the page was there already
    held: int  # bytes of all that are there


class Delivery:
    """Wraps the application; see the module's docstring."""

    def __init__(
        self,
        app: App,
        *,
        ready: Mapping[bytes, Body] | None = None,
        max_bytes: int = 32 * 2**20,
        keep: bool = True,
        count: Callable[[Counted], None] | None = None,
    ) -> None:
        """Serve ``app``; ``keep=False`` renders every page anew (for work on the templates).

        ``ready`` holds bodies that were compressed beforehand, by their tag.
        """
        self._app = app
        self._ready = ready or {}
        self._max_bytes = max_bytes
        self._keep = keep
        self._count = count
        self._held = 0
        self._pages: OrderedDict[tuple[str, bytes, bool], Finished] = OrderedDict()

    def forget(self) -> None:
        """Drop every kept page: the edition has changed."""
        self._pages.clear()
        self._held = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        head = scope["method"] == "HEAD"
        if head:
            scope = {**scope, "method": "GET"}
        if not scope["query_string"].isascii():  # no address has such bytes; some clients send them
            query = _BEYOND_ASCII.sub(lambda byte: b"%%%02X" % byte[0][0], scope["query_string"])
            scope = {**scope, "query_string": query}
        asked = dict(scope["headers"])
        key = (scope["path"], scope["query_string"], headers.is_part(scope["headers"]))
        finished = self._pages.get(key) if scope["method"] == "GET" else None
        kept = finished is not None
        if finished is None:
            finished = await self._render(scope, receive)
        read = scope["method"] == "GET"
        unchanged = (
            read
            and finished.status == 200
            and headers.matches(asked.get(b"if-none-match", b""), finished.body.etag)
        )
        encoding = b""
        if not unchanged:
            accepted = asked.get(b"accept-encoding", b"")
            encoding = headers.choose_encoding(accepted, finished.body.encodings)
        grown = finished.body.encode(encoding)
        if kept:
            self._held += grown
            self._pages.move_to_end(key)
        elif self._may_keep(scope, finished):
            self._store(key, finished)
        if self._count:
            status = 304 if unchanged else finished.status
            self._count(Counted(finished.page, status, kept, self._held))
        await _send(finished, encoding, send, head=head, unchanged=unchanged)

    async def _render(self, scope: Scope, receive: Receive) -> Finished:
        start: Message = {}
        chunks: list[bytes] = []

        async def collect(message: Message) -> None:
            if message["type"] == "http.response.start":
                start.update(message)
            elif message["type"] == "http.response.body":
                chunks.append(message.get("body", b""))

        gone = False

        async def listen() -> Message:
            nonlocal gone
            message = await receive()
            gone = gone or message["type"] == "http.disconnect"
            return message

        await self._app(scope, listen, collect)
        status = GONE if gone else start["status"]
        page = scope.get("path_template") or NO_PAGE
        given = list(start.get("headers", ()))
        return _finish(status, given, b"".join(chunks), self._ready, page)

    def _may_keep(self, scope: Scope, finished: Finished) -> bool:
        long = len(scope["path"]) + len(scope["query_string"]) > MAX_URL
        policy = dict(finished.headers).get(b"cache-control", b"")
        public = b"private" not in policy and b"no-store" not in policy
        read = scope["method"] == "GET"  # what is sent has its question in the body
        return self._keep and read and not long and public and finished.status == 200

    def _store(self, key: tuple[str, bytes, bool], finished: Finished) -> None:
        old = self._pages.pop(key, None)  # two requests may have rendered the same page at once
        self._held += finished.body.size - (old.body.size if old else 0)
        self._pages[key] = finished
        while self._held > self._max_bytes:
            _, dropped = self._pages.popitem(last=False)
            self._held -= dropped.body.size


def _finish(
    status: int, given: Headers, plain: bytes, ready: Mapping[bytes, Body], page: str
) -> Finished:
    """Complete the headers; nothing is compressed before it is known how it is to be sent."""
    kept = [(n.lower(), v) for n, v in given if n.lower() not in {b"content-length", b"vary"}]
    named = dict(kept)
    if b"content-security-policy" not in named:
        kept.append((b"content-security-policy", headers.CSP.encode()))
    if b"cache-control" not in named:
        kept.append((b"cache-control", headers.ALWAYS_ASK if status == 200 else b"no-store"))
    kept += [*headers.SECURITY, (b"vary", headers.VARY)]
    body = body_of(plain, named.get(b"content-type", b""))
    return Finished(status, kept, ready.get(body.etag, body), page)


async def _send(
    finished: Finished, encoding: bytes, send: Send, *, head: bool, unchanged: bool
) -> None:
    status, sent, content = finished.status, list(finished.headers), b""
    if status == 200:
        sent.append((b"etag", finished.body.etag))
    if unchanged:
        status = 304
        sent = [(n, v) for n, v in sent if n != b"content-type"]
    else:
        content = finished.body.made[encoding]
        if encoding:
            sent.append((b"content-encoding", encoding))
        sent.append((b"content-length", str(len(content)).encode()))
    await send({"type": "http.response.start", "status": status, "headers": sent})
    await send({"type": "http.response.body", "body": b"" if head else content})
