"""The application, wired in one place."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from litestar import Litestar
from litestar.di import Provide
from litestar.exceptions import HTTPException
from litestar.openapi import OpenAPIConfig
from litestar.openapi.plugins import JsonRenderPlugin

from guide import __version__, paths
from guide.records.query import BadField, QueryTooLong
from guide.records.sheet import SheetTooLong
from guide.web import errors
from guide.web.api import API
from guide.web.delivery import Delivery
from guide.web.hosts import OneHost
from guide.web.offline import OFFLINE
from guide.web.operate import HANDLERS
from guide.web.origin import public_url as sound
from guide.web.preview import LEAVING
from guide.web.routes import ROUTES
from guide.web.service import Service, make_service


def create_app(
    catalog_dir: Path | None = None, *, contact: str = "", public_url: str = "", dev: bool = False
) -> Delivery | OneHost:
    """Load the catalog and wire the site; raises CatalogError with every problem.

    ``public_url`` is the address others know it by, if the operator says it: then requests for any
    other host are refused; raises BadAddress if it is none. See ``guide.web.origin``.
    ``dev`` renders every page anew and reads templates again when they change.
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
    pages, public = service.pages, service.public_url
    ready = service.assets.bodies
    delivery = Delivery(app, ready=ready, pages=pages, keep=not dev, public=public)
    return OneHost(delivery, public) if public else delivery


def _litestar(service: Service) -> Litestar:
    app = Litestar(
        route_handlers=[*ROUTES, *LEAVING, *OFFLINE, *HANDLERS, API],
        dependencies={"service": Provide(lambda: service, sync_to_thread=False)},
        exception_handlers={
            HTTPException: errors.on_http_error,
            QueryTooLong: errors.on_long_query,
            SheetTooLong: errors.on_long_sheet,
            BadField: errors.on_bad_field,
            Exception: errors.on_crash,
        },
        openapi_config=OpenAPIConfig(
            title="Kneewise",
            version=__version__,
            description="Exercises with knee impact, technique and swaps.",
            path="/api/openapi",
            # The framework's own documentation pages load scripts from other hosts.
            render_plugins=[JsonRenderPlugin(path="/openapi.json")],
        ),
        logging_config=None,
        request_max_body_size=64 * 1024,
    )
    app.state.service = service
    return app
