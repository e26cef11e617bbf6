"""Errors as pages, as fragments and as JSON: always with what is wrong and where to go."""

from __future__ import annotations

import logging
from typing import Any

from litestar import Response
from litestar.enums import MediaType
from litestar.exceptions import HTTPException
from msgspec import Struct

from guide import phrases
from guide.pages.plain import ErrorPage, error_page, missing_exercise
from guide.phrases import errors as words
from guide.records.given import BadField, QueryTooLong
from guide.records.sheet import SheetTooLong
from guide.web.logs import OURS
from guide.web.requests import AnyRequest, MissingExercise, html
from guide.web.service import Service

log = logging.getLogger(OURS)


class Wrong(Struct, frozen=True, kw_only=True):
    """A parameter that the API refused."""

    field: str
    value: str
    allowed: list[str]


class Failure(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What the API answers when it cannot; ``detail`` says what to do."""

    status: int
    error: str
    detail: str
    fields: list[Wrong] = []


def on_http_error(request: AnyRequest, error: HTTPException) -> Response[Any]:
    """An error the framework or a handler raised on purpose.

    What the framework says of it is the status once more, or the whole address: our words say more.
    """
    answer = _answer(request, _page(error.status_code))
    answer.headers.update(error.headers or {})  # such as which methods there are
    return answer


def on_missing(request: AnyRequest, error: MissingExercise) -> Response[Any]:
    """No exercise has this slug: the page names the nearest."""
    service: Service = request.app.state.service
    page = _page(404) if _is_api(request) else missing_exercise(service.edition, error.slug)
    return _answer(request, page, error.detail)


def on_long_query(request: AnyRequest, error: QueryTooLong) -> Response[Any]:
    """Too many or too long values in the address."""
    return _answer(request, _page(414), str(error))


def on_long_sheet(request: AnyRequest, error: SheetTooLong) -> Response[Any]:
    """A sheet longer than any that we make."""
    page = error_page(414, phrases.LONG_LINK, phrases.LONG_LINK_WHY)
    return _answer(request, page, str(error))


def on_bad_field(request: AnyRequest, error: BadField) -> Response[Any]:
    """A value the API does not take."""
    wrong = Wrong(field=error.name, value=error.value, allowed=list(error.allowed))
    return _answer(request, _page(400), str(error), wrong)


def on_crash(request: AnyRequest, error: Exception) -> Response[Any]:
    """A mistake of ours. The kind of page is logged, its address never: it may tell of a person."""
    log.error("failed on %s", request.scope.get("path_template", "no page"), exc_info=error)
    return _answer(request, _page(500))


def _page(status: int) -> ErrorPage:
    return error_page(status, *words.error(status))


def _answer(request: AnyRequest, page: ErrorPage, detail: str = "", *wrong: Wrong) -> Response[Any]:
    if _is_api(request):
        told = detail or page.text
        body = Failure(status=page.status, error=page.title, detail=told, fields=[*wrong])
        return Response(body, media_type=MediaType.JSON, status_code=page.status)
    service: Service = request.app.state.service
    return html(request, service, "error", page, part="_error", status=page.status)


def _is_api(request: AnyRequest) -> bool:
    return request.scope["path"].startswith(("/api/", "/data/"))
