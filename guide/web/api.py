"""The JSON contract over HTTP. Unlike the pages it is strict: a wrong value is a 400 that names it.

What may be asked is described here and read by ``guide.records.query``, so pages, command line and
API understand the same words, and whoever asks wrongly hears it in one way.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from litestar import Response, Router, get
from litestar.openapi import ResponseSpec
from litestar.openapi.spec import OpenAPIType, Operation, Parameter, Schema

from guide import public
from guide.coach.dials import allowed
from guide.coach.reading import MAX_LINES, TooLong
from guide.coach.reading import MAX_TEXT as MAX_PROGRAMME
from guide.records import query
from guide.records.asked import needed, nothing
from guide.records.given import MAX_TEXT, BadField
from guide.records.query import MAX_LIMIT, MAX_PAGE, AskSome, Dials, Reason
from guide.web.errors import Failure
from guide.web.headers import PRIVATE
from guide.web.named import live
from guide.web.requests import AnyRequest, Serving, Slug, pairs
from guide.words import Depth, Grip, Kit, Tilt, Watch, Weight

FOUND = 10


def _text(name: str, about: str, most: int) -> Parameter:
    """A text that must be there."""
    schema = Schema(type=OpenAPIType.STRING, max_length=most)
    return Parameter(name, "query", schema, about, required=True)


def _one(name: str, about: str, words: Iterable[str], usual: str | None = None) -> Parameter:
    """A word of a closed vocabulary."""
    schema = Schema(type=OpenAPIType.STRING, enum=[str(word) for word in words], default=usual)
    return Parameter(name, "query", schema, about)


def _some(name: str, about: str, words: Iterable[str]) -> Parameter:
    """A repeatable word of a closed vocabulary."""
    items = Schema(type=OpenAPIType.STRING, enum=[str(word) for word in words])
    return Parameter(name, "query", Schema(type=OpenAPIType.ARRAY, items=items), about)


def _number(name: str, about: str, most: int, usual: int) -> Parameter:
    """A whole number from 1."""
    schema = Schema(type=OpenAPIType.INTEGER, minimum=1, maximum=most, default=usual)
    return Parameter(name, "query", schema, about)


def _takes(*parameters: Parameter) -> type[Operation]:
    """An operation that describes these. What a handler names, the framework reads its own way."""

    @dataclass
    class Described(Operation):
        def __post_init__(self) -> None:
            self.parameters = [*(self.parameters or ()), *parameters]

    return Described


def _limit(usual: int) -> Parameter:
    return _number("limit", "How many results at most.", MAX_LIMIT, usual)


WISHES = (
    _some("want-less", "Less of this, please.", Watch),
    _some("kit", "Equipment at hand.", ("none", *Kit)),
)
WRONG = {400: ResponseSpec(Failure, generate_examples=False, description="It says what to use.")}
MISSING = {404: ResponseSpec(Failure, generate_examples=False, description="There is none.")}


@get("/exercises", responses=WRONG, sync_to_thread=False)
def exercises(request: AnyRequest, service: Serving) -> public.Listing:
    """Every exercise with its mark."""
    nothing(pairs(request))
    return public.listing(service.edition)


@get(
    "/exercises/{slug:str}",
    operation_class=_takes(
        _one("depth", "How far down.", Depth, Depth.AS_SHOWN),
        _one("lean", "Of the upper body.", Tilt, Tilt.AS_SHOWN),
        _one("weight", "Which of the stated loads.", Weight, Weight.TYPICAL),
        _one("support", "Of the hands.", Grip, Grip.AS_SHOWN),
    ),
    responses=WRONG | MISSING,
    sync_to_thread=False,
)
def exercise(request: AnyRequest, service: Serving, slug: Slug) -> public.Detail:
    """One exercise in full, as shown or as set; its ``dials`` say what it takes."""
    current = live(service, slug)
    known = allowed(service.edition, current)
    return public.detail(service.edition, current, Dials.parse_strict(pairs(request), known=known))


@get(
    "/exercises/{slug:str}/swaps",
    operation_class=_takes(
        _one("reason", "Why a swap is wanted.", Reason, Reason.EASIER),
        *WISHES,
        _some("without", "Equipment that is busy or missing.", Kit),
        _one("fine", "1: my knees are fine.", ("1",)),
        _limit(public.SHOWN),
        _number("page", "Which page, of limit results each.", MAX_PAGE, 1),
    ),
    responses=WRONG | MISSING,
    sync_to_thread=False,
)
def swaps(request: AnyRequest, service: Serving, slug: Slug) -> public.Swaps:
    """What to do instead, best first."""
    ask = AskSome.parse_strict(pairs(request))
    return public.swaps(service.edition, live(service, slug), ask, ask.limit or public.SHOWN)


@get(
    "/search",
    operation_class=_takes(_text("q", "A name, as people type it.", MAX_TEXT), _limit(FOUND)),
    responses=WRONG,
    sync_to_thread=False,
)
def search(request: AnyRequest, service: Serving) -> public.Search:
    """Exercises by name, spelling mistakes forgiven."""
    given = pairs(request)
    asked = query.Find.parse_strict(given)
    needed(given, "q")
    return public.found(service.edition, asked.q, asked.limit or FOUND)


@get(
    "/workout",
    operation_class=_takes(_text("text", "A workout, line by line.", MAX_PROGRAMME), *WISHES),
    responses=WRONG,
    sync_to_thread=False,
)
def workout(request: AnyRequest, service: Serving) -> Response[public.Workout]:
    """A whole workout: what each line means, how hard it is, and the best easier swap.

    It stands in the address, so that a program can link to it; the page sends it in the body.
    """
    given = pairs(request)
    rest = (pair for pair in given if pair[0] != "text")
    wishes = query.Wishes.parse_strict(rest, beside=("text",))
    text = needed(given, "text")
    try:
        answer = public.workout(service.edition, text, wishes)
    except TooLong as error:
        most = (f"up to {MAX_LINES} lines", f"up to {MAX_PROGRAMME} characters")
        raise BadField("text", text, most, " is too long") from error
    return Response(answer, headers={"Cache-Control": PRIVATE, "X-Robots-Tag": "noindex"})


API = Router("/api", route_handlers=[exercises, exercise, swaps, search, workout], tags=["guide"])
