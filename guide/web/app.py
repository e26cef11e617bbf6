"""The application, wired in one place."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from litestar import Litestar
from litestar.di import Provide
from litestar.exceptions import HTTPException
from litestar.openapi import OpenAPIConfig
from litestar.openapi.plugins import JsonRenderPlugin

from guide import __version__, paths
from guide.records.given import BadField, QueryTooLong
from guide.records.sheet import SheetTooLong
from guide.web import errors
from guide.web.api import API
from guide.web.asgi import App
from guide.web.delivery import Delivery
from guide.web.hosts import OneHost
from guide.web.offline import OFFLINE
from guide.web.operate import HANDLERS
from guide.web.origin import public_url as sound
from guide.web.preview import LEAVING
from guide.web.requests import MissingExercise
from guide.web.routes import ROUTES
from guide.web.service import Service, make_service

if TYPE_CHECKING:
    from guide.web.metrics import Metrics


def create_app(
    catalog_dir: Path | None = None,
    *,
    contact: str = "",
    public_url: str = "",
    dev: bool = False,
    metrics: bool = False,
) -> App:
    """Load the catalog and wire the site; raises CatalogError with every problem.

    ``public_url`` is the address others know it by, if the operator says it: then requests for any
    other host are refused; raises BadAddress if it is none. See ``guide.web.origin``.
    ``dev`` renders every page anew and reads templates again when they change; with ``metrics`` it
    counts, which needs the extra of that name.
    """
    service = make_service(
        catalog_dir or paths.catalog_dir(),
        paths.templates_dir(),
        paths.static_dir(),
        contact=contact,
        public_url=sound(public_url),
        dev=dev,
    )
    app: Any = _litestar(service)  # its own names for the ASGI types
    counts = _metrics(service) if metrics else None
    delivery = Delivery(
        app,
        ready=service.assets.bodies,
        pages=service.pages,
        keep=not dev,
        public=service.public_url,
        count=counts.count if counts else None,
    )
    site: App = OneHost(delivery, service.public_url) if service.public_url else delivery
    return counts.wrap(site) if counts else site


def _metrics(service: Service) -> Metrics:
    from guide.web.metrics import Metrics  # noqa: PLC0415  an extra: not everybody has its library

    return Metrics(version=__version__, revision=service.edition.revision)


def _litestar(service: Service) -> Litestar:
    app = Litestar(
        route_handlers=[*ROUTES, *LEAVING, *OFFLINE, *HANDLERS, API],
        dependencies={"service": Provide(lambda: service, sync_to_thread=False)},
        exception_handlers={
            HTTPException: errors.on_http_error,
            MissingExercise: errors.on_missing,
            QueryTooLong: errors.on_long_query,
            SheetTooLong: errors.on_long_sheet,
            BadField: errors.on_bad_field,
            Exception: errors.on_crash,
        },
        openapi_config=OpenAPIConfig(
            title="Kneewise",
            version=__version__,
            description="Exercises with knee impact, technique and swaps. Where an answer has a "
            "stop, show it before the advice: it says when to stop and get help.",
            path="/api/openapi",
            use_handler_docstrings=True,
            # The framework's own documentation pages load scripts from other hosts.
            render_plugins=[JsonRenderPlugin(path="/openapi.json")],
        ),
        logging_config=None,
        request_max_body_size=64 * 1024,
    )
    app.state.service = service
    return app
