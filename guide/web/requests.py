"""From a request to typed questions, and from a view model to a response."""

from __future__ import annotations

from typing import Annotated, Any, TypeAlias
from urllib.parse import parse_qsl

from litestar import Request, Response
from litestar.di import NamedDependency
from litestar.enums import MediaType
from litestar.exceptions import HTTPException, NotFoundException
from litestar.params import PathParameter
from msgspec import structs

from guide.pages import preview
from guide.pages.parts import Page
from guide.records import programme
from guide.records.given import MAX_FIELDS, QueryTooLong
from guide.records.sheet import SheetTooLong
from guide.web import headers
from guide.web.cache import one_address
from guide.web.origin import origin
from guide.web.service import Service

FORM = "application/x-www-form-urlencoded"
Pairs = list[tuple[str, str]]
AnyRequest: TypeAlias = Request[Any, Any, Any]
Serving: TypeAlias = NamedDependency[Service]
Slug: TypeAlias = Annotated[str, PathParameter(description="A slug.")]


class MissingExercise(NotFoundException):
    """No exercise has this slug."""

    def __init__(self, slug: str) -> None:
        """Remember what was asked for, so the page can name the nearest."""
        super().__init__(
            detail=f"no exercise has the slug {slug[:60]!r}: look for its name with /api/search"
        )
        self.slug = slug


def own(request: AnyRequest, service: Service) -> str:
    """The site's own address, such as ``https://guide.example``; empty where nobody says it."""
    return origin(request.scope, service.public_url)


def pairs(request: AnyRequest) -> Pairs:
    """The query as pairs in the order written (the framework's own view has no fixed order)."""
    raw = request.scope["query_string"].decode("latin-1")
    try:
        return parse_qsl(raw, keep_blank_values=True, max_num_fields=MAX_FIELDS, errors="replace")
    except ValueError as error:
        raise QueryTooLong("query") from error


def sheet_pairs(request: AnyRequest, most: int) -> Pairs:
    """The query of a sheet as pairs, blank ones too; raises SheetTooLong past ``most`` bytes."""
    raw = request.scope["query_string"]
    if len(raw) > most:
        raise SheetTooLong
    return parse_qsl(raw.decode("latin-1"), keep_blank_values=True, errors="replace")


def sent(request: AnyRequest, body: bytes) -> Pairs:
    """A form's fields from the body, in the order sent; raises for anything but a plain form."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != FORM:
        raise HTTPException("send a form, not a file or JSON", status_code=415)
    text = body.decode("utf-8", "replace")
    try:
        return parse_qsl(text, keep_blank_values=True, max_num_fields=programme.MAX_FIELDS,
                         errors="replace")  # fmt: skip
    except ValueError as error:
        raise HTTPException("too many fields", status_code=413) from error


def html(
    request: AnyRequest,
    service: Service,
    name: str,
    page: Page,
    *,
    part: str | None = None,
    status: int = 200,
    private: bool = False,
) -> Response[str]:
    """Print ``name``.html, or its fragment ``part`` when htmx asks for one.

    ``private``: it holds what somebody sent.
    """
    as_part = part is not None and headers.is_part(request.scope["headers"])
    head = structs.replace(
        page.head,
        origin=own(request, service),
        preview=page.head.preview or preview.site_url(service.edition),
    )
    page = structs.replace(page, head=head)
    text = service.render(f"{part if as_part else name}.html", page)
    response = Response(text, media_type=MediaType.HTML, status_code=status)
    url = head.address or head.canonical
    if url and not (private or head.said):
        one_address(request.scope, url)
    if as_part and head.canonical:
        typing = headers.is_typing(request.scope["headers"])
        response.headers["HX-Replace-Url" if typing else "HX-Push-Url"] = url
    if private:
        response.headers["Cache-Control"] = headers.PRIVATE
    if not head.index:
        response.headers["X-Robots-Tag"] = "noindex"
    return response
