"""The server: its flags, each of which the environment may set."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable
from typing import Any

from guide.cli.base import Commands, Refused, number
from guide.web.environment import DEV, METRICS, RELOAD, BadSwitch, switched_on
from guide.web.origin import BadAddress, public_url


def serve_command(commands: Commands) -> None:
    """``kneewise serve``."""
    serve = commands.add(
        "serve", _serve, "Serve the guide. Each flag may be set as KNEEWISE_… too."
    )
    serve.set_defaults(catalog=_variable("catalog"))

    def flag(name: str, default: object, text: str, kind: Callable[[str], Any] = str) -> None:
        shown = f" ({default})" if default else ""
        serve.add_argument(
            f"--{name}", type=kind, default=_variable(name) or default, help=text + shown
        )

    flag("host", "127.0.0.1", "address to listen on; 0.0.0.0 is everybody's")
    flag("port", 8000, "port to listen on", number(int, 0, 65535))
    flag("workers", 1, "processes, one for each core", number(int, 1))
    flag("connections", 1000, "open connections of one process; more get a 503", number(int, 1))
    flag("patience", 30, "seconds a request may take to arrive and a client to read on",
         number(float, 0.1, 86400))  # fmt: skip
    flag("public-url", "", "the address people know, https://…; other hosts get a 400")
    flag("contact", "", "where people may write to you; without it no page asks them to")
    flag("poll", 0, "look for a changed catalog every so many seconds, as SIGHUP does at once; "
         "not on Windows", number(float, 0, 86400))  # fmt: skip
    serve.add_argument(
        "--metrics",
        action="store_true",
        help="answer /metrics with counts, for each process its own; needs kneewise[metrics]",
    )
    serve.add_argument("--reload", "--dev", action="store_true", help="restart when a file changes")


def _variable(flag: str) -> str | None:
    """What the environment says of a flag; an empty variable says nothing."""
    return os.environ.get("KNEEWISE_" + flag.upper().replace("-", "_")) or None


def _serve(options: argparse.Namespace) -> int:
    from guide import serving  # noqa: PLC0415  the other commands start faster without a server

    try:
        address = public_url(options.public_url)
        metrics = options.metrics or switched_on(METRICS)
        dev = options.reload or switched_on(RELOAD) or switched_on(DEV)
    except (BadAddress, BadSwitch) as error:
        raise Refused(str(error), 2) from None
    settings = serving.Settings(
        host=options.host,
        port=options.port,
        workers=options.workers,
        connections=options.connections,
        patience=options.patience,
        catalog=options.catalog,
        contact=options.contact,
        public_url=address,
        poll=options.poll,
        dev=dev,
        metrics=metrics,
    )
    try:
        return serving.serve(settings)
    except ValueError as error:
        raise Refused(str(error), 2) from error
