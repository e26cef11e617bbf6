"""Running the site: worker processes, and a new catalog taken up without a gap.

A worker loads one catalog and keeps it as long as it lives. To take up a new one the parent, on
SIGHUP or when asked to look for changes, starts new workers: each reads and checks the catalog
whole and answers before an old one is told to finish what it has begun. A broken catalog replaces
nobody: every problem is logged, and the old workers go on.
"""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from socket import socket
from threading import Thread
from typing import Any, cast

import uvicorn
from msgspec import Struct, structs
from uvicorn.config import STARTUP_FAILURE
from uvicorn.supervisors import ChangeReload, Multiprocess
from watchfiles import watch

from guide import paths
from guide.direct import Direct
from guide.guard import Guarded
from guide.web import environment, logs
from guide.web.heads import Heads

APP = "guide.web.serve:create"
START_SECONDS = 300
"""How long a worker may take to load the catalog: far longer than the largest does."""

HUNG_SECONDS = 60
"""How long a worker may leave its supervisor without an answer until another takes its place."""

FINISH_SECONDS = 10
"""How long a worker that is told to stop may go on with what it has begun."""

EVERYBODYS = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104  what to open instead
"""Where to listen for everybody, and what a browser on this machine opens then."""

RENEW: signal.Signals | None = getattr(signal, "SIGHUP", None)
"""What has all workers replaced. Windows has no such signal, nor could it be done there without:
what tells an old worker to finish reaches whoever shares its console, the parent with it."""


class Settings(Struct, frozen=True, kw_only=True):
    """How to serve; the command line says what each is for."""

    host: str = "127.0.0.1"
    port: int = 8000
    workers: int = 1
    connections: int = 1000
    patience: float = Guarded.patience
    catalog: Path | None = None
    contact: str = ""
    public_url: str = ""
    poll: float = 0
    dev: bool = False
    metrics: bool = False

    def tell_workers(self) -> None:
        """Put what a worker has to know where ``guide.web.serve`` looks for it."""
        os.environ[environment.CATALOG] = str(self.catalog or "")
        os.environ[environment.CONTACT] = self.contact
        os.environ[environment.PUBLIC_URL] = self.public_url
        os.environ[environment.DEV] = "1" if self.dev else "0"
        os.environ[environment.METRICS] = "1" if self.metrics else "0"

    @property
    def address(self) -> str:
        """Where a browser on this machine finds the site."""
        host = EVERYBODYS.get(self.host, self.host)
        host = f"[{host}]" if ":" in host else host
        return self.public_url or f"http://{host}:{self.port}/"


def serve(settings: Settings) -> int:
    """Serve until told to stop; returns the exit code.

    Raises ValueError if there is nothing to count with, or no way to take up a changed catalog.
    """
    if settings.poll and RENEW is None:
        raise ValueError(
            "This system cannot replace a running server, so --poll does not work here. "
            "To take up a changed catalog, stop the server and start it again."
        )
    if settings.metrics and find_spec("prometheus_client") is None:
        raise ValueError("To count, it needs one more package: pip install 'kneewise[metrics]'")
    settings.tell_workers()
    return _develop(settings) if settings.dev else _serve(settings)


def _serve(settings: Settings) -> int:
    config = uvicorn.Config(
        APP,
        factory=True,
        http=cast("type[asyncio.Protocol]", _connections(settings.patience)),
        ws="none",
        host=settings.host,
        port=settings.port,
        workers=settings.workers,
        limit_concurrency=settings.connections,
        timeout_graceful_shutdown=FINISH_SECONDS,
        timeout_worker_healthcheck=HUNG_SECONDS,
        access_log=False,  # a query may say something about a person: never written down
        server_header=False,
        proxy_headers=False,  # whoever asks is no matter to us, so nobody need be believed
        log_config=logs.config(plain=sys.stderr is not None and sys.stderr.isatty()),
    )
    listening = _listening(config)
    workers = _Workers(config, listening, _bound(settings, listening))
    if settings.poll and RENEW is not None:
        Thread(target=_look_for_changes, args=(workers, settings, RENEW), daemon=True).start()
    workers.run()
    return 1 if workers.failed else 0


class Connection(Guarded, Direct):
    """What we put between the server and a client."""


def _connections(patience: float) -> Callable[..., Connection]:
    """How a worker makes them: each has a copy of this, so they share what heads it has read."""
    return partial(_connection, patience=patience, heads=Heads())


def _connection(*arguments: Any, patience: float, heads: Heads, **named: Any) -> Connection:
    connection = Connection(*arguments, **named)
    connection.patience, connection.heads = patience, heads
    return connection


def _bound(settings: Settings, listening: socket) -> Settings:
    """With the port that it is: 0 asks for any that is free."""
    return structs.replace(settings, port=listening.getsockname()[1])


def _say_where(address: str) -> None:
    """Tell a person where to look; that nobody can hear it is no reason not to serve."""
    with suppress(OSError):
        print(f"Kneewise: {address}", flush=True)  # noqa: T201  does nothing if there is no stdout


class _Workers(Multiprocess):
    """The server's own supervisor: brings back who dies, and replaces all on SIGHUP."""

    def __init__(self, config: uvicorn.Config, listening: socket, settings: Settings) -> None:
        super().__init__(config, [listening])
        self._settings = settings

    def init_processes(self) -> None:
        """Start the workers, and say where the site is once they answer."""
        super().init_processes()
        if all(each.wait_until_ready(START_SECONDS, self.should_exit) for each in self.processes):
            _say_where(self._settings.address)

    @property
    def failed(self) -> bool:
        """Whether the site stopped because no worker could start."""
        return any(each.exitcode == STARTUP_FAILURE for each in self.processes)


def _listening(config: uvicorn.Config) -> socket:
    """Listen; where that cannot be, the server says why and stops, and we say where."""
    try:
        return config.bind_socket()
    except SystemExit:
        told = "cannot listen at %s, port %d: give another --host or --port"
        logging.getLogger(logs.OURS).error(told, config.host, config.port)  # noqa: TRY400  no mistake
        raise


def _look_for_changes(workers: _Workers, settings: Settings, renew: signal.Signals) -> None:
    """Ask for new workers whenever a file of the catalog has changed and then rested."""
    folders = {paths.catalog_dir(), settings.catalog or paths.catalog_dir()}
    pause = round(settings.poll * 1000)
    for _ in watch(
        *folders,
        stop_event=workers.should_exit,
        force_polling=True,  # a folder of a container or of another machine tells nobody
        poll_delay_ms=pause,
        step=pause,
        raise_interrupt=False,
    ):
        workers.signal_queue.append(renew)


def _develop(settings: Settings) -> int:
    """One process that starts again when code, a template or the catalog changes."""
    folders = {paths.catalog_dir(), paths.templates_dir(), Path(__file__).parent}
    config = uvicorn.Config(
        APP,
        factory=True,
        host=settings.host,
        port=settings.port,
        reload=True,
        reload_dirs=[str(folder) for folder in {*folders, settings.catalog or paths.catalog_dir()}],
        reload_includes=["*.toml", "*.html", "*.css", "*.js"],
        access_log=False,
        server_header=False,
        log_level="warning",
    )
    listening = _listening(config)
    _say_where(_bound(settings, listening).address)
    with suppress(KeyboardInterrupt):
        ChangeReload(config, target=uvicorn.Server(config).run, sockets=[listening]).run()
    return 0
