"""The whole guide in a few dozen files, for phones that go where there is no signal.

A file holds the pages and figures of some exercises as the application serves them, so a page out
of the pack is the page. It is named by the digest of its content: a phone knows what it has,
fetches what changed, and can tell a broken download from a good one. The pack of an edition is made
once, when somebody first looks at its size; other requests go in between.
"""

from __future__ import annotations

import asyncio
import gzip
import re
from collections.abc import Iterable, Sequence
from hashlib import sha256
from html import unescape

import brotli
import msgspec
from msgspec import Struct

from guide.web import headers
from guide.web.asgi import App, Message, Scope, caught

EXERCISES_PER_FILE = 64
"""Some 150 kB to load: little is lost when the line breaks, and pages alike shrink together."""

TITLE = re.compile(r"<title>([^<]*)</title>")
FIGURE = re.compile(r'(?:src|srcset)="(/figures/[^"#]+)')
ENCODINGS = (b"br", b"gzip")


class Saved(Struct, frozen=True):
    """One page or figure as a phone gives it to the browser."""

    headers: dict[str, str]
    text: str


class Packed(Struct, frozen=True):
    """One file of the pack, compressed."""

    digest: str  # of the plain content, so that a phone can check it
    plain: int  # bytes once unpacked
    small: bytes  # brotli
    gzip: int  # bytes, for a browser that takes no brotli; phones keep it this way too

    def encoded(self, encoding: bytes) -> bytes:
        """The content as a browser takes it."""
        if encoding == b"br":
            return self.small
        plain: bytes = brotli.decompress(self.small)
        return gzip.compress(plain, 6, mtime=0) if encoding == b"gzip" else plain

    def size(self, encoding: bytes) -> int:
        """Bytes to load."""
        return {b"br": len(self.small), b"gzip": self.gzip}.get(encoding, self.plain)


class Pack(Struct, frozen=True):
    """All files of one edition; the first says what the others hold."""

    revision: str
    files: tuple[Packed, ...]

    def file(self, digest: str) -> Packed | None:
        """The file with this content."""
        return next((each for each in self.files if each.digest == digest), None)


class Row(Struct, frozen=True):
    """An exercise of the guide: what it is called."""

    slug: str
    names: tuple[str, ...]
    old: tuple[str, ...]  # slugs it had before


class Packing:
    """The pack, made once: an edition lives as long as its process."""

    def __init__(self) -> None:
        """Make nothing before somebody asks."""
        self._task: asyncio.Task[Pack] | None = None
        self._done = 0
        self._total = 1

    @property
    def share(self) -> float:
        """How much is done, from 0 to 1."""
        return self._done / self._total

    def pack(self, app: App, pages: Sequence[str], rows: Sequence[Row]) -> Pack | None:
        """The pack, or None while it is being made; raises what the making of it ended with."""
        if self._task is None:
            self._done, self._total = 0, len(pages) + len(rows)
            self._task = asyncio.create_task(self._make(app, pages, rows))
        task = self._task
        if not task.done():
            return None
        if task.cancelled() or task.exception():
            self._task = None  # the next one to ask has it made again
        return task.result()

    async def _make(self, app: App, pages: Sequence[str], rows: Sequence[Row]) -> Pack:
        places: dict[str, int] = {}
        titles: dict[str, str] = {}
        files: list[Packed] = []
        groups = [[*pages], *_groups([f"/exercises/{row.slug}" for row in rows])]
        for place, group in enumerate(groups):
            content = await self._content(app, group)
            places |= dict.fromkeys(group, place)
            if not place:  # no exercise's: their pictures are found by their own addresses
                places |= dict.fromkeys(content, place)
                titles = {address: _title(content[address]) for address in group}
            files.append(await asyncio.to_thread(_packed, content))
        index = {"at": places, "titles": titles, "exercises": rows}
        files.insert(0, await asyncio.to_thread(_packed, index))
        revision = sha256("".join(each.digest for each in files).encode()).hexdigest()[:12]
        return Pack(revision, tuple(files))

    async def _content(self, app: App, group: Iterable[str]) -> dict[str, Saved]:
        """Pages by address, then the figures on them: like beside like compresses best."""
        pages = {}
        for address in group:
            pages[address] = await fetched(app, address)
            self._done += 1
        found = (each for page in pages.values() for each in FIGURE.findall(page.text))
        figures = dict.fromkeys(map(unescape, found))
        return pages | {address: await fetched(app, address) for address in figures}


async def fetched(app: App, address: str) -> Saved:
    """What the application answers to a browser that asks for this address."""
    path, _, query = address.partition("?")
    scope: Scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": "GET",
        "scheme": "http",
        "path": path,
        "raw_path": path.encode(),
        "root_path": "",
        "query_string": query.encode(),
        "headers": [],
        "client": None,
        "server": None,
    }

    async def receive() -> Message:
        return {"type": "http.request", "body": b"", "more_body": False}

    answer = await caught(app, scope, receive)
    await asyncio.sleep(0)  # whoever waits goes first
    if answer.status != 200:
        raise LookupError(f"{address} answers {answer.status}")
    given = {name.lower().decode(): value.decode() for name, value in answer.headers}
    kept = {name.decode(): value.decode() for name, value in headers.SECURITY}
    kept["content-type"] = given["content-type"]
    kept["content-security-policy"] = given.get("content-security-policy", headers.CSP)
    return Saved(kept, answer.body.decode())


def _title(page: Saved) -> str:
    found = TITLE.search(page.text)
    return unescape(found[1]) if found else ""


def _groups(addresses: list[str]) -> Iterable[list[str]]:
    starts = range(0, len(addresses), EXERCISES_PER_FILE)
    return (addresses[start : start + EXERCISES_PER_FILE] for start in starts)


def _packed(content: object) -> Packed:
    plain = msgspec.json.encode(content)
    return Packed(
        digest=sha256(plain).hexdigest(),
        plain=len(plain),
        small=brotli.compress(plain, quality=6),
        gzip=len(gzip.compress(plain, 6)),
    )
