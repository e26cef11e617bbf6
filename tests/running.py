"""A running site of our own, asked over the network: for tests of what a process does."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from http.client import HTTPConnection, HTTPException, HTTPMessage
from pathlib import Path
from typing import Any, TypeVar

T = TypeVar("T")

SECONDS = 60
"""How long to wait for what must happen: a busy machine is no failure."""


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


def ask(port: int, path: str, method: str = "GET", **head: str) -> tuple[int, str, HTTPMessage]:
    """Status, body and headers."""
    connection = HTTPConnection("127.0.0.1", port, timeout=SECONDS)
    try:
        named = {name.replace("_", "-"): value for name, value in head.items()}
        connection.request(method, path, headers=named)
        answer = connection.getresponse()
        return answer.status, answer.read().decode(), answer.headers
    finally:
        connection.close()


class Site:
    """A server process of our own, asked over the network."""

    def __init__(
        self, catalog: Path, log: Path, *flags: str, port: int = 0, **process: Any
    ) -> None:
        """Start it; ``process`` says what is to be unlike other processes."""
        self.port = port or free_port()
        self.log = log
        command = [sys.executable, "-m", "guide", "serve", "--port", str(self.port)]
        with log.open("w") as output:
            usual: dict[str, Any] = {"stdout": output, "stderr": subprocess.STDOUT}
            self.process = subprocess.Popen(
                [*command, "--catalog", str(catalog), *flags],
                start_new_session=True,
                **(usual | process),
            )

    def ask(self, path: str, method: str = "GET", **head: str) -> tuple[int, str]:
        """Status and body."""
        return ask(self.port, path, method, **head)[:2]

    def revision(self) -> str:
        """Which catalog is served."""
        status, body = self.ask("/readyz")
        assert status == 200
        revision: str = json.loads(body)["revision"]
        return revision

    def logged(self) -> list[dict[str, object]]:
        """What was written down, without the line that says where the site is."""
        lines = self.log.read_text().splitlines()
        return [json.loads(line) for line in lines if not line.startswith("Kneewise: ")]

    def workers(self) -> list[int]:
        """The processes that serve."""
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text()
        commands = {pid: Path(f"/proc/{pid}/cmdline").read_text() for pid in children.split()}
        return [int(pid) for pid, command in commands.items() if "spawn_main" in command]

    def memory(self) -> int:
        """Bytes that the processes that serve hold."""
        held = [Path(f"/proc/{pid}/statm").read_text().split()[1] for pid in self.workers()]
        return sum(map(int, held)) * os.sysconf("SC_PAGE_SIZE")

    def answers(self) -> bool:
        """Whether it takes a request."""
        try:
            return self.ask("/healthz")[0] == 200
        except (OSError, HTTPException):
            return False

    def started(self) -> Site:
        """Wait until it answers."""
        eventually(lambda: "Kneewise: " in self.log.read_text(), self.log)
        return self

    def kill(self) -> None:
        """End it at once, workers and all, as a machine that fails does."""
        with suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def stop(self) -> int:
        """Ask it to stop, as an operator does."""
        self.process.terminate()
        return self.process.wait(timeout=SECONDS)


def eventually(true: Callable[[], bool], log: Path) -> None:
    """Wait for something that must happen."""
    deadline = time.monotonic() + SECONDS
    while not true():
        assert time.monotonic() < deadline, log.read_text()
        time.sleep(0.1)


def run(work: Coroutine[Any, Any, T]) -> T:
    """In a thread of its own: the browser tests keep an event loop running in this one."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(asyncio.run, work).result()
