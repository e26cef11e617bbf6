"""What those who run the site ask it: is it alive, and what does it serve."""

from __future__ import annotations

from litestar import Response, get
from litestar.enums import MediaType
from litestar.types import ControllerRouterHandler
from msgspec import Struct

from guide import __version__
from guide.web.requests import Serving

HEALTH = frozenset({"/healthz", "/readyz"})
_NEVER_KEPT = {"Cache-Control": "no-store"}


class Ready(Struct, frozen=True):
    """What this process serves; all that serve one site should say the same."""

    version: str
    revision: str
    exercises: int


@get("/healthz", sync_to_thread=False)
def healthz(service: Serving) -> Response[str]:
    """The process answers; for people it says with what, and how well the cache does."""
    edition, pages = service.edition, service.pages
    text = f"ok {edition.revision} {len(edition.marks)} exercises\n{pages.told()}\n"
    return Response(text, media_type=MediaType.TEXT, headers=_NEVER_KEPT)


@get("/readyz", sync_to_thread=False)
def readyz(service: Serving) -> Response[Ready]:
    """It has checked a catalog, this one, and takes requests."""
    edition = service.edition
    ready = Ready(__version__, edition.revision, len(edition.marks))
    return Response(ready, media_type=MediaType.JSON, headers=_NEVER_KEPT)


HANDLERS: tuple[ControllerRouterHandler, ...] = (healthz, readyz)
