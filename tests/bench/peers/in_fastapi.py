"""The search page in FastAPI."""

from __future__ import annotations

from fastapi import FastAPI, Request
from fastapi.responses import HTMLResponse, Response
from fastapi.templating import Jinja2Templates

from tests.bench.peers import loaded


def create() -> FastAPI:
    """One route that prints one template."""
    shop = loaded()
    printer = Jinja2Templates(env=shop.templates)
    app = FastAPI()

    def browse(request: Request) -> Response:
        page = shop.page(request.query_params.multi_items())
        answer: Response = printer.TemplateResponse(request, "browse.html", {"page": page})
        return answer

    app.add_api_route("/", browse, response_class=HTMLResponse, response_model=None)
    return app
