"""The outermost layer: headers, HEAD, 304, compression, and the cache of finished pages.

Nothing about people is kept: responses marked private or uncacheable never are, nor is what
somebody sent. What is asked again is answered here, with messages that are ready to be sent.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Iterable, Mapping
from functools import partial
from typing import NamedTuple

from msgspec.structs import replace

from guide.web import headers
from guide.web.asgi import Answer, App, Message, Receive, Scope, Send, caught
from guide.web.cache import Finished, Key, Pages, Ready, key_of, own_key
from guide.web.encodings import Body, body_of
from guide.web.heads import Again
from guide.web.origin import origin
from guide.web.turns import Turns

_BEYOND_ASCII = re.compile(rb"[\x80-\xff]")
READING = frozenset({"GET", "HEAD"})
NO_PAGE = "none"
GONE = 499
"""Who asked went away before the question was whole: never sent, only counted."""


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
        pages: Pages | None = None,
        keep: bool = True,
        public: str = "",
        count: Callable[[Counted], None] | None = None,
    ) -> None:
        """Serve ``app``; ``keep=False`` renders every page anew (for work on the templates).

        ``ready`` holds bodies that were compressed beforehand, by their tag. ``public`` is the
        site's address if the operator says it; otherwise each host has pages of its own.
        """
        self._app = app
        self._ready = ready or {}
        self.pages = Pages() if pages is None else pages
        self._keep = keep
        self._public = public
        self._count = count
        self._turns = Turns()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        if not scope["query_string"].isascii():  # no address has such bytes; some clients send them
            query = _BEYOND_ASCII.sub(lambda byte: b"%%%02X" % byte[0][0], scope["query_string"])
            scope = {**scope, "query_string": query}
        asked = headers.fields(scope["headers"])
        if scope["method"] in READING:
            page, kept = await self._page(scope, receive, asked)
        else:
            page, kept = await self._take(scope, receive), False
            asked = {**asked, b"if-none-match": b""}
        ready = self._ready_for(page, *_taken(asked))
        await send(ready.start)
        content = b"" if scope["method"] == "HEAD" else ready.content
        await send({"type": "http.response.body", "body": content})
        if self._count:
            self._count(Counted(page.page, ready.start["status"], kept, self.pages.held))

    def again(self, scope: Scope) -> Again | None:
        """How to ask for this without work: for a server that need not send it by messages.

        None, now or whenever it is asked, says nothing but that the request is to be put to the
        application as ever.
        """
        if scope["method"] != "GET" or not self._keep or self._count:
            return None
        asked = headers.fields(scope["headers"])
        key = key_of(scope, self._variant(scope, asked))
        return partial(self._kept, key, *_taken(asked))

    def _kept(self, key: Key, known: bytes, accepted: bytes) -> Ready | None:
        page = self.pages.known(key)
        return None if page is None else self._ready_for(page, known, accepted)

    def _variant(self, scope: Scope, asked: Mapping[bytes, bytes]) -> bytes:
        return headers.variant(asked) + b" " + origin(scope, self._public).encode()

    def _ready_for(self, page: Finished, known: bytes, accepted: bytes) -> Ready:
        """The page as this client takes it: nothing where it has it already."""
        if known and page.status == 200 and headers.matches(known, page.body.etag):
            if page.unchanged is None:
                sent = [(n, v) for n, v in page.headers if n != b"content-type"]
                page.unchanged = Ready.of(304, sent, b"")
            return page.unchanged
        encoding = headers.choose_encoding(accepted, page.body.encodings)
        ready = page.made.get(encoding)
        if ready is None:
            ready = page.made[encoding] = _encoded(page, encoding)
            self.pages.weigh(page)
        return ready

    async def _page(
        self, scope: Scope, receive: Receive, asked: Mapping[bytes, bytes]
    ) -> tuple[Finished, bool]:
        """A kept page, or one made now; and whether it was kept."""
        variant = self._variant(scope, asked)
        key = key_of(scope, variant)
        kept = self.pages.get(key) if self._keep else None
        if kept is not None:
            return kept, True

        def make() -> Awaitable[Finished]:
            return self._render({**scope, "method": "GET"}, receive, variant)

        return await (self.pages.once(key, make) if self._keep else make()), False

    async def _render(self, scope: Scope, receive: Receive, variant: bytes | None) -> Finished:
        """Ask the application; without a variant the answer is kept nowhere."""
        await self._turns.mine()
        answer = await caught(self._app, scope, receive)
        key = None if variant is None else own_key(scope, variant)
        page = scope.get("path_template") or NO_PAGE
        return _finish(answer, self._ready, key, page)

    async def _take(self, scope: Scope, receive: Receive) -> Finished:
        """Ask with what somebody sends, who may go away before it is whole: no failure of ours."""
        gone = False

        async def listen() -> Message:
            nonlocal gone
            message = await receive()
            gone = gone or message["type"] == "http.disconnect"
            return message

        answer = await self._render(scope, listen, None)
        return replace(answer, status=GONE) if gone else answer


def _taken(asked: Mapping[bytes, bytes]) -> tuple[bytes, bytes]:
    """The versions that a client has, and the encodings it takes."""
    return asked.get(b"if-none-match", b""), asked.get(b"accept-encoding", b"")


def _finish(
    answer: Answer,
    ready: Mapping[bytes, Body],
    key: Key | None,
    page: str,
) -> Finished:
    """Complete the headers; nothing is compressed before it is known how it is to be sent."""
    status, given = answer.status, [(name.lower(), value) for name, value in answer.headers]
    named = dict(given)
    usual = headers.ALWAYS_ASK if status == 200 else b"no-store"
    policy = named.get(b"cache-control", usual)
    media_type = named.get(b"content-type", b"")
    kept = _completed(given, media_type, policy)
    body = body_of(answer.body, media_type)
    stored = status == 200 and b"no-store" not in policy
    if stored and policy != headers.FOREVER:
        kept.append((b"etag", body.etag))
    public = stored and b"private" not in policy
    return Finished(status, kept, ready.get(body.etag, body), key if public else None, page)


def _completed(
    given: Iterable[tuple[bytes, bytes]], media_type: bytes, policy: bytes
) -> list[tuple[bytes, bytes]]:
    """The headers with those that every answer has, and without those that say nothing here."""
    kept = [
        (name, _with_head(value) if name == b"allow" else value)
        for name, value in given
        if name not in {b"content-length", b"vary"}
    ]
    named = {name for name, _ in kept}
    always = (
        (b"content-security-policy", headers.CSP.encode()),
        (b"cache-control", policy),
        *headers.SECURITY,
    )
    kept += [(name, value) for name, value in always if name not in named]
    idle = headers.idle(media_type, policy)
    vary = headers.VARY_FOREVER if policy == headers.FOREVER else headers.VARY
    return [*(pair for pair in kept if pair[0] not in idle), (b"vary", vary)]


def _with_head(allowed: bytes) -> bytes:
    """The methods that the application knows, and the one that is answered here."""
    methods = {method.strip() for method in allowed.split(b",")}
    return b", ".join(sorted(methods | {b"HEAD"} if b"GET" in methods else methods))


def _encoded(page: Finished, encoding: bytes) -> Ready:
    content = page.body.encoded(encoding)
    sent = [*page.headers, (b"content-length", str(len(content)).encode())]
    if encoding:
        sent.append((b"content-encoding", encoding))
    return Ready.of(page.status, sent, content)
