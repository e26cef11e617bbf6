"""The outermost layer: headers, HEAD, 304, compression and a bounded cache of finished pages.

Pages are a pure function of address, variant and edition, so a finished page may be kept until the
edition changes. The cache is bounded by bytes; what was not asked for longest goes first. Nothing
about people is in it: responses marked private or uncacheable are never kept.
"""

from __future__ import annotations

import gzip
from collections import OrderedDict
from collections.abc import Awaitable, Callable, MutableMapping
from hashlib import blake2b
from typing import Any

import brotli
from msgspec import Struct

from guide.web import headers

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]
Headers = list[tuple[bytes, bytes]]

SMALL = 400  # bytes; smaller bodies gain nothing from compression
TEXT = (b"text/", b"application/json", b"application/manifest+json", b"image/svg+xml")
MAX_URL = 4096  # bytes of path and query; longer addresses are never kept


class Finished(Struct, frozen=True):
    """A finished response with its ready encodings, smallest first; ``b""`` is the plain body."""

    status: int
    headers: Headers
    etag: bytes
    bodies: dict[bytes, bytes]

    @property
    def size(self) -> int:
        """Bytes held."""
        return sum(map(len, self.bodies.values()))


class Delivery:
    """Wraps the application; see the module's docstring."""

    def __init__(self, app: App, *, max_bytes: int = 32 * 2**20, keep: bool = True) -> None:
        """Serve ``app``; ``keep=False`` renders every page anew (for work on the templates)."""
        self._app = app
        self._max_bytes = max_bytes
        self._keep = keep
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
        asked = dict(scope["headers"])
        key = (scope["path"], scope["query_string"], headers.is_part(scope["headers"]))
        finished = self._pages.get(key) if scope["method"] == "GET" else None
        if finished is None:
            finished = await self._render(scope, receive)
            if self._may_keep(scope, finished):
                self._store(key, finished)
        else:
            self._pages.move_to_end(key)
        await _send(finished, asked, send, head=head)

    async def _render(self, scope: Scope, receive: Receive) -> Finished:
        start: Message = {}
        chunks: list[bytes] = []

        async def collect(message: Message) -> None:
            if message["type"] == "http.response.start":
                start.update(message)
            elif message["type"] == "http.response.body":
                chunks.append(message.get("body", b""))

        await self._app(scope, receive, collect)
        return _finish(start["status"], list(start.get("headers", ())), b"".join(chunks))

    def _may_keep(self, scope: Scope, finished: Finished) -> bool:
        long = len(scope["path"]) + len(scope["query_string"]) > MAX_URL
        policy = dict(finished.headers).get(b"cache-control", b"")
        public = b"private" not in policy and b"no-store" not in policy
        return self._keep and not long and public and finished.status == 200

    def _store(self, key: tuple[str, bytes, bool], finished: Finished) -> None:
        old = self._pages.pop(key, None)  # two requests may have rendered the same page at once
        self._held += finished.size - (old.size if old else 0)
        self._pages[key] = finished
        while self._held > self._max_bytes:
            _, dropped = self._pages.popitem(last=False)
            self._held -= dropped.size


def _finish(status: int, given: Headers, body: bytes) -> Finished:
    """Complete the headers and prepare the encodings."""
    kept = [(n.lower(), v) for n, v in given if n.lower() not in {b"content-length", b"vary"}]
    named = dict(kept)
    if b"content-security-policy" not in named:
        kept.append((b"content-security-policy", headers.CSP.encode()))
    if b"cache-control" not in named:
        kept.append((b"cache-control", headers.ALWAYS_ASK if status == 200 else b"no-store"))
    kept += [*headers.SECURITY, (b"vary", headers.VARY)]
    bodies = {b"": body}
    if len(body) >= SMALL and named.get(b"content-type", b"").startswith(TEXT):
        bodies = {
            b"br": brotli.compress(body, quality=5),
            b"gzip": gzip.compress(body, 6),
            **bodies,
        }
    etag = b'W/"' + blake2b(body, digest_size=8).hexdigest().encode() + b'"'
    return Finished(status, kept, etag, bodies)


async def _send(
    finished: Finished, asked: dict[bytes, bytes], send: Send, *, head: bool = False
) -> None:
    status, sent, body = finished.status, list(finished.headers), b""
    if status == 200:
        sent.append((b"etag", finished.etag))
    if status == 200 and headers.matches(asked.get(b"if-none-match", b""), finished.etag):
        status = 304
        sent = [(n, v) for n, v in sent if n != b"content-type"]
    else:
        available = [name for name in finished.bodies if name]
        encoding = headers.choose_encoding(asked.get(b"accept-encoding", b""), available)
        body = finished.bodies[encoding]
        if encoding:
            sent.append((b"content-encoding", encoding))
        sent.append((b"content-length", str(len(body)).encode()))
    await send({"type": "http.response.start", "status": status, "headers": sent})
    await send({"type": "http.response.body", "body": b"" if head else body})
