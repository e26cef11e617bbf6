"""Our own site with every page made anew."""

from __future__ import annotations

from guide.web.delivery import Delivery
from guide.web.serve import create


def uncached() -> Delivery:
    """The site without its cache of finished pages, all else as it is served."""
    whole = create()
    assert isinstance(whole, Delivery)  # known by no address of its own
    return Delivery(whole._app, ready=whole._ready, keep=False)
