"""The JSON contract over HTTP. Unlike the pages it is strict: a wrong value is a 400 that names it.

The signatures document the parameters; the values are read by ``guide.records.query``, so pages,
command line and API understand the same words.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated

from litestar import Request, Router, get
from litestar.params import Parameter

from guide import public
from guide.records.query import MAX_TEXT, Ask, Reason
from guide.web.errors import MissingExercise
from guide.web.requests import pairs
from guide.web.service import Service
from guide.words import Kit, Watch


def _words(name: str, about: str, words: Iterable[str]) -> Parameter:
    """A repeatable parameter from a closed vocabulary."""
    items = {"type": "string", "enum": [str(word) for word in words]}
    return Parameter(query=name, description=about, schema_extra={"items": items})


MAX_LIMIT = 50
FOUND = 10

Slug = Annotated[str, Parameter(max_length=120, description="The exercise's slug.")]
Limit = Annotated[
    int | None, Parameter(ge=1, le=MAX_LIMIT, description="How many results at most.")
]
Words = list[str] | None


@get("/exercises", sync_to_thread=False)
def exercises(service: Service) -> public.Listing:
    """Every exercise with its mark."""
    return public.listing(service.edition)


@get("/exercises/{slug:str}", sync_to_thread=False)
def exercise(service: Service, slug: Slug) -> public.Detail:
    """One exercise in full."""
    return public.detail(service.edition, _live(service, slug))


@get("/exercises/{slug:str}/swaps", sync_to_thread=False)
def swaps(  # noqa: PLR0913  one argument for each documented parameter
    request: Request,
    service: Service,
    slug: Slug,
    reason: Annotated[Reason, Parameter(description="Why a swap is wanted.")] = Reason.EASIER,
    want_less: Annotated[Words, _words("want-less", "Less of this, please.", Watch)] = None,
    kit: Annotated[Words, _words("kit", "Equipment at hand.", ("none", *Kit))] = None,
    without: Annotated[Words, _words("without", "Equipment that is busy or missing.", Kit)] = None,
    fine: Annotated[str | None, Parameter(description="1: my knees are fine.")] = None,
    limit: Limit = None,
) -> public.Swaps:
    """What to do instead, best first."""
    del reason, want_less, kit, without, fine  # documented here, read as everywhere else
    ask = Ask.parse_strict(pair for pair in pairs(request) if pair[0] != "limit")
    return public.swaps(service.edition, _live(service, slug), ask, limit or public.SHOWN)


@get("/search", sync_to_thread=False)
def search(
    service: Service,
    q: Annotated[str, Parameter(max_length=MAX_TEXT, description="A name, as people type it.")],
    limit: Limit = None,
) -> public.Search:
    """Exercises by name, spelling mistakes forgiven."""
    return public.found(service.edition, q, limit or FOUND)


def _live(service: Service, slug: str) -> str:
    live = service.edition.current(slug)
    if live is None:
        raise MissingExercise(slug)
    return live


API = Router("/api", route_handlers=[exercises, exercise, swaps, search], tags=["guide"])
