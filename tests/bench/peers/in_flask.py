"""The search page in Flask."""

from __future__ import annotations

from flask import Flask, render_template, request

from tests.bench.peers import loaded


def create() -> Flask:
    """One route that prints one template."""
    shop = loaded()
    app = Flask(__name__)
    app.__dict__["jinja_env"] = (
        shop.templates
    )  # where Flask keeps the one it makes when first asked

    def browse() -> str:
        page = shop.page(request.args.items(multi=True))
        printed: str = render_template("browse.html", page=page)
        return printed

    app.add_url_rule("/", view_func=browse)
    return app
