"""What the handlers share: the current edition, the templates, the assets."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import msgspec
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from msgspec import Struct, field

from guide import edition, phrases
from guide.coach import ladder, search
from guide.edition import Edition
from guide.figure import Drawing
from guide.pages.feedback import feedback
from guide.pages.parts import Link, Page
from guide.web.assets import Assets
from guide.web.cache import Pages
from guide.web.fragments import Fragments
from guide.web.pack import Packing
from guide.web.raster import Painter


class Service(Struct, kw_only=True):
    """One per application. A new edition is a new process: see ``guide.serving``."""

    edition: Edition
    templates: Environment
    assets: Assets
    painter: Painter
    contact: str = ""
    public_url: str = ""
    pages: Pages = field(default_factory=Pages)
    packing: Packing = field(default_factory=Packing)

    def render(self, template: str, page: Page) -> str:
        """Print a view model. Templates see ``page``, ``feedback`` and the function ``static``."""
        told = feedback(page.head, self.edition.revision, self.contact)
        return self.templates.get_template(template).render(page=page, feedback=told)


def make_service(
    catalog_dir: Path,
    templates_dir: Path,
    static_dir: Path,
    *,
    contact: str = "",
    public_url: str = "",
    dev: bool = False,
) -> Service:
    """Load everything; raises CatalogError with every problem of a broken catalog."""
    assets = Assets(static_dir)
    current = edition.load(catalog_dir)
    ladder.prepare(current)
    if not dev:  # or the first to search waits until every name is read, and all others with them
        search.find(current, "sqaut")
    return Service(
        edition=current,
        templates=make_templates(templates_dir, assets.url, dev=dev),
        assets=assets,
        painter=Painter(),
        contact=contact,
        public_url=public_url,
    )


def make_templates(
    folder: Path, static: Callable[[str], str], *, dev: bool = False, keep: bool = True
) -> Environment:
    """The template environment: everything is escaped, and an unknown name is an error.

    ``keep``: pieces that stand in many pages are printed once; not so while they are worked on.
    """
    environment = Environment(
        loader=FileSystemLoader(folder),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=dev,
    )
    names: dict[str, Any] = {"static": static, "feedback": None}
    environment.globals.clear()  # no ``range`` or ``lipsum``: pages are made in guide.pages
    environment.globals.update(names)
    environment.filters.clear()  # no ``safe``: what may be printed as it is, its type says
    fragments = Fragments(environment, keep=keep and not dev)
    environment.filters |= {
        "breadcrumbs": breadcrumbs,
        "digits": phrases.digits,
        "drawn": drawn,
        "panels": fragments.panels,
        "pills": fragments.pills,
        "row": fragments.row,
        "top": fragments.top,
    }
    return environment


def breadcrumbs(crumbs: Sequence[Link], origin: str) -> Markup:
    """The way to a page as data for search engines, made so that no text can end the element."""
    items = [
        {"@type": "ListItem", "position": place, "name": link.text, "item": f"{origin}{link.href}"}
        for place, link in enumerate(crumbs, 1)
    ]
    told = {"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": items}
    text = msgspec.json.encode(told).decode()
    for char in "<>&":
        text = text.replace(char, f"\\u{ord(char):04x}")
    return Markup(text)  # noqa: S704  JSON without a character that means something in HTML


def drawn(drawing: Drawing) -> Markup:
    """Markup from ``guide.figure``, not to be escaped; raises TypeError for any other text."""
    if not isinstance(drawing, Drawing):
        raise TypeError(f"only a drawing is printed as it is, not {type(drawing).__name__}")
    return Markup(drawing)  # noqa: S704  its type says where it comes from
