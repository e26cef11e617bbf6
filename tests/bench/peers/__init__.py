"""What our server is held against, each a factory that a server process is given.

The frameworks have the same engine, the same view model and the same templates; what is theirs is
their way to read a query, to print a template and to send it.
"""

from __future__ import annotations

import gc
from collections.abc import Iterable

from jinja2 import Environment
from msgspec import Struct

from guide import edition, paths
from guide.edition import Edition
from guide.pages.browse import BrowsePage, browse_page
from guide.records.query import Query
from guide.web.assets import Assets
from guide.web.service import make_templates


class Shop(Struct, frozen=True):
    """What an application needs to print the search page."""

    edition: Edition
    templates: Environment

    def page(self, params: Iterable[tuple[str, str]]) -> BrowsePage:
        """The view model of a query."""
        known = {"cue": self.edition.catalog.cues.keys()}
        return browse_page(self.edition, *Query.parse(params, known=known))


def loaded() -> Shop:
    """Everything, with the collector told to leave it alone, as our own server does."""
    templates = make_templates(paths.templates_dir(), Assets(paths.static_dir()).url, keep=False)
    shop = Shop(edition.load(paths.catalog_dir()), templates)
    gc.collect()
    gc.freeze()
    return shop
