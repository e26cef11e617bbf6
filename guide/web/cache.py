"""Finished answers, kept while there is room, each under its one address and variant.

Pages are a pure function of address, variant and edition, and an edition lives as long as its
process, so a finished one may be kept. The cache is bounded by bytes; what was not asked for
longest goes first.

One page has many addresses: a form sends blank fields, people add parameters. A handler that
left nothing of an address out says which is the right one (``one_address``), and the others become
other names of it. So nobody can fill the cache with one page under ever new names.
"""

from __future__ import annotations

from asyncio import CancelledError, Future, get_running_loop, shield
from collections import OrderedDict
from collections.abc import Awaitable, Callable, MutableMapping
from http import HTTPStatus
from typing import Any, Self

from msgspec import Struct

from guide.web.encodings import Body

Message = dict[str, Any]
Headers = list[tuple[bytes, bytes]]
Key = tuple[str, str, bytes]
"""Path, query and variant."""

MOST_BYTES = 32 * 2**20
MOST_NAMES = 4096  # other names, about a kilobyte each at most
MOST_NAME_LETTERS = 512  # of one: twice what our forms send; whoever asks by a longer one waits
MOST_LETTERS = 2048  # longer addresses are never kept
OVERHEAD = 2048  # bytes of a page besides its bodies
ADDRESS = "kneewise.address"


def one_address(scope: Any, url: str) -> None:  # noqa: ANN401  the framework has its own type
    """Say that the answer to this request is the page at ``url``, and that it may be kept."""
    scope[ADDRESS] = url


def key_of(scope: MutableMapping[str, Any], variant: bytes) -> Key:
    """What was asked for, under the name it was asked by."""
    return scope["path"], scope["query_string"].decode("latin-1"), variant


def own_key(scope: MutableMapping[str, Any], variant: bytes) -> Key | None:
    """Where the answer may be kept: at the address its handler gave, or without a query."""
    given = scope.get(ADDRESS)
    if given is not None:
        path, _, query = given.partition("?")
    else:
        path, query = scope["path"], ""
        if scope["query_string"]:
            return None
    return (path, query, variant) if len(path) + len(query) <= MOST_LETTERS else None


class Ready(Struct, eq=False):
    """A finished response in one encoding: as messages, and its head as it goes over the wire."""

    start: Message
    content: bytes
    _head: bytes = b""

    @classmethod
    def of(cls, status: int, headers: Headers, content: bytes) -> Self:
        """What is to be sent; the headers say how long the content is."""
        start = {"type": "http.response.start", "status": status, "headers": headers}
        return cls(start, content)

    @property
    def head(self) -> bytes:
        """Without the empty line at its end, so that the server can add the date."""
        if not self._head:
            status = HTTPStatus(self.start["status"])
            first = f"HTTP/1.1 {status} {status.phrase}".encode()
            self._head = b"\r\n".join([first, *map(b": ".join, self.start["headers"]), b""])
        return self._head


class Finished(Struct, eq=False):
    """A finished response, of which each encoding is made ready when first asked for."""

    status: int
    headers: Headers
    body: Body
    key: Key | None  # where it is kept; None: nowhere
    page: str = ""  # the kind of page: its route, which holds nothing that was asked for
    held: int = 0  # bytes
    made: dict[bytes, Ready] = {}
    unchanged: Ready | None = None

    def size(self) -> int:
        """Bytes it takes."""
        return self.body.size + OVERHEAD


class Pages:
    """The kept pages, and how often one of them was what somebody asked for."""

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        """Hold no more than this."""
        self.hits = self.misses = self.held = 0
        self._most = most_bytes
        self._pages: OrderedDict[Key, Finished] = OrderedDict()
        self._names: OrderedDict[Key, Key] = OrderedDict()
        self._making: dict[Key, Future[Finished]] = {}

    def __len__(self) -> int:
        """How many are kept."""
        return len(self._pages)

    def told(self) -> str:
        """One line for operators, as long whatever it says."""
        share = self.hits / max(1, self.hits + self.misses)
        return f"cache {len(self):6} pages {self.held / 2**20:6.1f} MiB {share:4.0%} hits"

    def forget(self) -> None:
        """Drop every page."""
        self._pages.clear()
        self._names.clear()
        self.held = 0

    def get(self, asked: Key) -> Finished | None:
        """The page asked for by any of its names."""
        page = self.known(asked)
        self.misses += page is None
        return page

    def known(self, asked: Key) -> Finished | None:
        """The same, for those who ask once more where there is none: that is no miss yet."""
        page = self._found(asked)
        self.hits += page is not None
        return page

    def _found(self, asked: Key) -> Finished | None:
        page = self._pages.get(asked)
        if page is None:
            key = self._names.get(asked)
            page = None if key is None else self._pages.get(key)
            if page is None or key is None:
                return None
            self._names.move_to_end(asked)
            asked = key
        self._pages.move_to_end(asked)
        return page

    def keep(self, asked: Key, page: Finished) -> None:
        """Keep a page under its key, and remember the name it was asked by."""
        if page.key is None:
            return
        if asked != page.key and len(asked[0]) + len(asked[1]) <= MOST_NAME_LETTERS:
            self._names[asked] = page.key
            if len(self._names) > MOST_NAMES:
                self._names.popitem(last=False)
        old = self._pages.pop(page.key, None)
        self.held -= old.held if old else 0
        self._pages[page.key] = page
        page.held = 0
        self.weigh(page)

    def weigh(self, page: Finished) -> None:
        """Count what a kept page has grown by, and make room."""
        if page.key is None or self._pages.get(page.key) is not page:
            return
        self.held += page.size() - page.held
        page.held = page.size()
        while self.held > self._most:
            _, dropped = self._pages.popitem(last=False)
            self.held -= dropped.held

    async def once(self, asked: Key, make: Callable[[], Awaitable[Finished]]) -> Finished:
        """Make a page; who asks for it meanwhile waits for that one instead of making another.

        A failure is nobody else's: the next in line tries for itself. So does everybody when the
        page turns out to be one that is not kept.
        """
        while asked in self._making:
            making = self._making[asked]
            try:
                page = await shield(making)
            except CancelledError:
                if not making.cancelled():
                    raise  # it is we who were cancelled
            else:
                return page if page.key is not None else await make()
            kept = self._found(asked)  # who was before us in line may have made it by now
            if kept is not None:
                return kept
        making = self._making[asked] = get_running_loop().create_future()
        try:
            page = await make()
            self.keep(asked, page)
            making.set_result(page)
            return page
        finally:
            del self._making[asked]
            if not making.done():
                making.cancel()
