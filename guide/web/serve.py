"""What a server process runs: ``create`` is the factory it is given."""

from __future__ import annotations

import gc
import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from guide.catalog import CatalogError, Problem
from guide.web.app import create_app
from guide.web.asgi import App
from guide.web.environment import (
    CATALOG,
    CONTACT,
    DEV,
    METRICS,
    PUBLIC_URL,
    BadSwitch,
    switched_on,
)
from guide.web.logs import OURS
from guide.web.origin import BadAddress

BROKEN = 3
"""Exit code of a worker that cannot start and would fail again: the server's own number for it."""


def create() -> App:
    """Build the application from the environment; a broken catalog ends the process, told whole."""
    folder = os.environ.get(CATALOG)
    # All that is made here stays: collections would walk through it in vain, a sixth of the start.
    gc.disable()
    try:
        app = create_app(
            Path(folder) if folder else None,
            contact=os.environ.get(CONTACT, ""),
            public_url=os.environ.get(PUBLIC_URL, ""),
            dev=switched_on(DEV),
            metrics=switched_on(METRICS),
        )
    except CatalogError as error:
        _tell(error.problems)
        sys.exit(BROKEN)
    except (BadAddress, BadSwitch) as error:
        logging.getLogger(OURS).error("%s", error)  # noqa: TRY400  no mistake of ours
        sys.exit(BROKEN)
    except Exception:  # whatever it is, it would fail again: told once, not by worker after worker
        logging.getLogger(OURS).exception("The site could not be made.")
        sys.exit(BROKEN)
    # The catalog lives as long as the process: do not let every later collection walk through it.
    gc.collect()
    gc.freeze()
    gc.enable()
    return app


def _tell(problems: Sequence[Problem]) -> None:
    log = logging.getLogger(OURS)
    for problem in problems:
        log.error("%s", problem)
    count = len(problems)
    log.error("The catalog has %s problem%s: it is not served.", count, "" if count == 1 else "s")
