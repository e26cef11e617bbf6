"""The JSON contract over HTTP. Unlike the pages it is strict: a wrong value is a 400 that names it.

The signatures document the parameters; the values are read by ``guide.records.query``, so pages,
command line and API understand the same words.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated

from litestar import Response, Router, get
from litestar.params import QueryParameter

from guide import public
from guide.coach.dials import allowed
from guide.coach.reading import MAX_LINES, TooLong
from guide.coach.reading import MAX_TEXT as MAX_PROGRAMME
from guide.records.query import MAX_PAGE, MAX_TEXT, Ask, BadField, Dials, Reason, only
from guide.web.headers import PRIVATE
from guide.web.requests import AnyRequest, Serving, Slug, live_slug, pairs
from guide.words import Depth, Grip, Kit, Tilt, Watch, Weight


def _words(name: str, about: str, words: Iterable[str]) -> QueryParameter:
    """A repeatable parameter from a closed vocabulary."""
    items = {"type": "string", "enum": [str(word) for word in words]}
    return QueryParameter(name=name, description=about, schema_extra={"items": items})


MAX_LIMIT = 50
FOUND = 10

Limit = Annotated[
    int | None, QueryParameter(ge=1, le=MAX_LIMIT, description="How many results at most.")
]
Page = Annotated[
    int, QueryParameter(ge=1, le=MAX_PAGE, description="Which page, of limit results each.")
]
Words = list[str] | None


@get("/exercises", sync_to_thread=False)
def exercises(request: AnyRequest, service: Serving) -> public.Listing:
    """Every exercise with its mark."""
    only(pairs(request))
    return public.listing(service.edition)


@get("/exercises/{slug:str}", sync_to_thread=False)
def exercise(
    request: AnyRequest,
    service: Serving,
    slug: Slug,
    depth: Annotated[Depth, QueryParameter(description="How far down.")] = Depth.AS_SHOWN,
    lean: Annotated[Tilt, QueryParameter(description="Of the upper body.")] = Tilt.AS_SHOWN,
    weight: Annotated[
        Weight, QueryParameter(description="Which of the stated loads.")
    ] = Weight.TYPICAL,
    support: Annotated[Grip, QueryParameter(description="Of the hands.")] = Grip.AS_SHOWN,
) -> public.Detail:
    """One exercise in full, as shown or as set; its ``dials`` say what it takes."""
    del depth, lean, weight, support  # documented here, read as everywhere else
    live = live_slug(service, slug)
    known = allowed(service.edition, live)
    return public.detail(service.edition, live, Dials.parse_strict(pairs(request), known=known))


@get("/exercises/{slug:str}/swaps", sync_to_thread=False)
def swaps(  # noqa: PLR0913, PLR0917  one argument for each documented parameter
    request: AnyRequest,
    service: Serving,
    slug: Slug,
    reason: Annotated[Reason, QueryParameter(description="Why a swap is wanted.")] = Reason.EASIER,
    want_less: Annotated[Words, _words("want-less", "Less of this, please.", Watch)] = None,
    kit: Annotated[Words, _words("kit", "Equipment at hand.", ("none", *Kit))] = None,
    without: Annotated[Words, _words("without", "Equipment that is busy or missing.", Kit)] = None,
    fine: Annotated[str | None, QueryParameter(description="1: my knees are fine.")] = None,
    limit: Limit = None,
    page: Page = 1,
) -> public.Swaps:
    """What to do instead, best first."""
    del reason, want_less, kit, without, fine, page  # documented here, read as everywhere else
    ask = Ask.parse_strict(pair for pair in pairs(request) if pair[0] != "limit")
    return public.swaps(service.edition, live_slug(service, slug), ask, limit or public.SHOWN)


@get("/search", sync_to_thread=False)
def search(
    request: AnyRequest,
    service: Serving,
    q: Annotated[
        str, QueryParameter(max_length=MAX_TEXT, description="A name, as people type it.")
    ],
    limit: Limit = None,
) -> public.Search:
    """Exercises by name, spelling mistakes forgiven."""
    only(pairs(request), "q", "limit")
    return public.found(service.edition, q, limit or FOUND)


@get("/workout", sync_to_thread=False)
def workout(
    request: AnyRequest,
    service: Serving,
    text: Annotated[
        str, QueryParameter(max_length=MAX_PROGRAMME, description="A workout, line by line.")
    ],
    want_less: Annotated[Words, _words("want-less", "Less of this, please.", Watch)] = None,
    kit: Annotated[Words, _words("kit", "Equipment at hand.", ("none", *Kit))] = None,
) -> Response[public.Workout]:
    """A whole workout: what each line means, how hard it is, and the best easier swap.

    It stands in the address, so that a program can link to it; the page sends it in the body.
    """
    del want_less, kit
    ask = Ask.parse_strict(pair for pair in pairs(request) if pair[0] != "text")
    try:
        answer = public.workout(service.edition, text, ask)
    except TooLong as error:
        raise BadField("text", f"{error.lines} lines", (f"up to {MAX_LINES} lines",)) from error
    return Response(answer, headers={"Cache-Control": PRIVATE, "X-Robots-Tag": "noindex"})


API = Router("/api", route_handlers=[exercises, exercise, swaps, search, workout], tags=["guide"])
