"""What a server process runs: ``create`` is the factory it is given."""

from __future__ import annotations

import gc
import os
from pathlib import Path

from guide.web.app import create_app
from guide.web.delivery import Delivery

CATALOG = "KNEEWISE_CATALOG"
CONTACT = "KNEEWISE_CONTACT"
DEV = "KNEEWISE_DEV"
PUBLIC_URL = "KNEEWISE_PUBLIC_URL"


def create() -> Delivery:
    """Build the application from the environment the command line has set."""
    folder = os.environ.get(CATALOG)
    app = create_app(
        Path(folder) if folder else None,
        contact=os.environ.get(CONTACT, ""),
        public=os.environ.get(PUBLIC_URL, ""),
        dev=os.environ.get(DEV) == "1",
    )
    # The catalog lives as long as the process: do not let every collection walk through it.
    gc.collect()
    gc.freeze()
    return app
