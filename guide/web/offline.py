"""What a browser needs to go on without us: manifest, worker, its page, the whole guide."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from functools import lru_cache
from hashlib import blake2b
from typing import Any, Final

import msgspec
from litestar import Response, get, post
from litestar.exceptions import NotFoundException
from litestar.types import ControllerRouterHandler

from guide import phrases
from guide.edition import Edition
from guide.pages.offline import URL, offline_page
from guide.pages.parts import SITE
from guide.web import headers
from guide.web.pack import ENCODINGS, Pack, Row
from guide.web.requests import AnyRequest, Serving, Slug, html
from guide.web.service import Service

PAGES = (
    "/", "/workout", "/sheet/edit", "/sheet", "/compare", "/care", "/method", "/about", "/api",
)  # fmt: skip
"""What every page leads to, beside the sore-knee pages."""

SHELL: Final = (
    "app.css",
    "method.css",
    "offline.css",
    "print.css",
    "sheet.css",
    "workout.css",
    "vendor/htmx.min.js",
    "app.js",
    "device.js",
    "offline.js",
    "icons/icon.svg",
)
"""The files that pages out of the pack need."""

PAPER = "#f6f3ec"  # as in app.css
MANIFEST: Final[dict[str, Any]] = {
    "id": "/",
    "name": f"{SITE}: exercises and your knees",
    "short_name": SITE,
    "description": "How hard is this exercise on my knee, why, and what can I do instead?",
    "lang": "en",
    "dir": "ltr",
    "start_url": "/",
    "scope": "/",
    "display": "standalone",
    "background_color": PAPER,
    "theme_color": PAPER,
    "categories": ["fitness", "sports"],
    "shortcuts": [
        {"name": "Check a workout", "url": "/workout"},
        {"name": "Stop signs", "url": "/care/stop-signs"},
        {"name": "On this phone", "url": URL},
    ],
}
ICONS = (
    ("icons/icon.svg", "any", "any"),
    ("icons/icon-192.png", "192x192", "any"),
    ("icons/icon-512.png", "512x512", "any"),
    ("icons/maskable-512.png", "512x512", "maskable"),
)
"""File, sizes, and whether a phone may cut it to its own shape."""


@get("/manifest.webmanifest", sync_to_thread=False)
def manifest(service: Serving) -> Response[bytes]:
    """What a phone needs to put the guide among its apps."""
    icons = [
        {
            "src": service.assets.url(name),
            "sizes": sizes,
            "type": "image/svg+xml" if name.endswith("svg") else "image/png",
            "purpose": purpose,
        }
        for name, sizes, purpose in ICONS
    ]
    body = msgspec.json.encode(MANIFEST | {"icons": icons})
    return Response(body, media_type="application/manifest+json")


@get("/sw.js", sync_to_thread=False)
def worker(service: Serving) -> Response[bytes]:
    """The worker: its edition, its words, then the program. A new edition is a new worker."""
    address = service.assets.url("sw.js").rpartition("/")[2]
    asset = service.assets.get(address)
    if asset is None:
        raise NotFoundException
    page = service.render("offline.html", offline_page(service.edition))
    shell = [URL, *map(service.assets.url, SHELL)]
    known = msgspec.json.encode(
        {
            "revision": _digest(page, address, service.edition.revision),
            "shell": shell,
            "words": phrases.WORKER_WORDS,
        }
    )
    body = b"const KNEEWISE = " + known + b";\n" + asset.content
    return Response(body, media_type="text/javascript")


@get(URL, sync_to_thread=False)
def offline(request: AnyRequest, service: Serving) -> Response[str]:
    """What is kept on the phone, and the way to keep all of it."""
    return html(request, service, "offline", offline_page(service.edition))


@get("/offline/guide.json", status_code=200)
async def guide(request: AnyRequest, service: Serving) -> Response[bytes]:
    """The files of the pack with their sizes, as this browser would load them."""
    encoding = _encoding(request)
    pack = _pack(request, service)
    if pack is None:
        making = {"ready": False, "share": round(service.packing.share, 2)}
        return _data(msgspec.json.encode(making), status=202)
    files = [
        {
            "href": f"/offline/files/{each.digest}.json",
            "digest": each.digest,
            "plain": each.plain,
            "load": each.size(encoding),
            "space": each.gzip,
        }
        for each in pack.files
    ]
    body = {"ready": True, "revision": pack.revision, "files": files}
    return _data(msgspec.json.encode(body))


@get("/offline/files/{name:str}")
async def guide_file(request: AnyRequest, service: Serving, name: Slug) -> Response[bytes]:
    """One file of the pack, compressed already."""
    pack = _pack(request, service)
    file = pack.file(name.removesuffix(".json")) if pack else None
    if file is None:
        raise NotFoundException
    encoding = _encoding(request)
    body = await asyncio.to_thread(file.encoded, encoding)  # gzip is made anew: others go on
    return _data(body, encoding=encoding)


@post("/offline/clear", status_code=204, sync_to_thread=False)
def clear() -> Response[None]:
    """Ask the browser to forget the copies of our answers that it keeps by itself."""
    return Response(None, status_code=204, headers={"Clear-Site-Data": '"cache"'})


def _pack(request: AnyRequest, service: Service) -> Pack | None:
    app: Any = request.app  # its own names for the ASGI types
    care = [f"/care/{slug}" for slug in service.edition.catalog.care]
    return service.packing.pack(app, (*PAGES, *care), _rows(service.edition))


@lru_cache(maxsize=1)
def _rows(edition: Edition) -> tuple[Row, ...]:
    return tuple(
        Row(
            slug,
            (entry.exercise.name, *entry.exercise.aliases),
            tuple(entry.exercise.formerly),
        )
        for slug, entry in edition.catalog.entries.items()
    )


def _encoding(request: AnyRequest) -> bytes:
    accepted = request.headers.get("accept-encoding", "").encode("latin-1")
    return headers.choose_encoding(accepted, ENCODINGS)


def _data(body: bytes, *, encoding: bytes = b"", status: int = 200) -> Response[bytes]:
    """JSON that nobody on the way keeps or compresses: the phone itself keeps it."""
    kind = "application/octet-stream" if encoding else "application/json"
    response = Response(body, media_type=kind, status_code=status)
    response.headers["Cache-Control"] = "no-store"
    if encoding:
        response.headers["Content-Encoding"] = encoding.decode()
    return response


def _digest(*parts: str) -> str:
    return blake2b("\0".join(parts).encode(), digest_size=6).hexdigest()


OFFLINE: Sequence[ControllerRouterHandler] = (manifest, worker, offline, guide, guide_file, clear)
