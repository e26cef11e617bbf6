"""The processes that are compared: started on free ports, kept on one core, ended for sure."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.client import HTTPConnection, HTTPException
from pathlib import Path

import psutil
from msgspec import Struct

from tests.bench.load import on_core

PATIENCE = 60.0  # seconds to wait for a first answer
UVICORN = ("--no-access-log", "--no-server-header", "--log-level", "warning", "--factory")
GUNICORN = ("--threads", "4", "--no-control-socket", "--log-level", "warning")


class Server(Struct, frozen=True):
    """A server that answers."""

    port: int
    process: psutil.Process
    start_up: float  # seconds from the command to the first answer

    @property
    def address(self) -> str:
        """Where it is."""
        return f"http://127.0.0.1:{self.port}"

    def cpu(self) -> float:
        """Seconds of processor time it took so far, with its children."""
        family = [self.process, *self.process.children(recursive=True)]
        return float(sum(sum(each.cpu_times()[:2]) for each in family))

    def waited(self) -> float:
        """Seconds so far that it could have gone on while something else had the core.

        Linux tells it; elsewhere it is 0.
        """
        family = [self.process, *self.process.children(recursive=True)]
        told = (
            path for each in family for path in Path(f"/proc/{each.pid}/task").glob("*/schedstat")
        )
        return sum(int(path.read_text().split()[1]) for path in told) / 1e9

    def memory(self) -> float:
        """MiB resident, of the process and its children together."""
        family = [self.process, *self.process.children(recursive=True)]
        return float(sum(each.memory_info().rss for each in family)) / 2**20


def ours(port: int) -> list[str]:
    """The command people run."""
    return [sys.executable, "-m", "guide", "serve", "--port", str(port)]


def asgi(factory: str, port: int) -> list[str]:
    """A factory in ``tests.bench.peers`` on the server that ours runs on."""
    named = f"tests.bench.peers.{factory}"
    return [sys.executable, "-m", "uvicorn", named, *UVICORN, "--port", str(port)]


def wsgi(factory: str, port: int) -> list[str]:
    """A factory on the server that people run such applications on, with its usual threads."""
    named = f"tests.bench.peers.{factory}()"
    return [sys.executable, "-m", "gunicorn", named, *GUNICORN, "--bind", f"127.0.0.1:{port}"]


def nginx(folder: Path, port: int, origin: str) -> list[str]:
    """Files of ``folder`` below /, and below /cached/ what ``origin`` answers, kept for a while."""
    config = folder.parent / "nginx.conf"
    words = {"folder": folder, "state": folder.parent, "port": port, "origin": origin}
    config.write_text(_NGINX % {**words, "user": _user()}, encoding="utf-8")
    return [shutil.which("nginx") or "", "-p", str(folder.parent), "-c", str(config)]


def _user() -> str:
    """Started by root it would give up the rights to read a folder that is only ours."""
    return "user root;" if os.geteuid() == 0 else ""


# Without sendfile and tcp_nopush, as in guide/deploy/nginx.conf: both send files of these sizes
# slower, and with them a plain page from the cache waits 40 ms for the last one's acknowledgement.
_NGINX = """
%(user)s daemon off; worker_processes 1; pid %(state)s/nginx.pid; error_log %(state)s/error.log;
events { worker_connections 1024; }
http {
  access_log off; keepalive_requests 1000000;
  types { text/html html; } default_type text/html;
  open_file_cache max=100;
  client_body_temp_path %(state)s/body; proxy_temp_path %(state)s/proxy;
  fastcgi_temp_path %(state)s/f; uwsgi_temp_path %(state)s/u; scgi_temp_path %(state)s/s;
  proxy_cache_path %(state)s/cache keys_zone=pages:10m max_size=100m use_temp_path=off;
  map $http_accept_encoding $enc { default ""; ~*br "br"; ~*gzip "gzip"; }
  map $http_hx_request_type $part { default ""; partial part; }
  server {
    listen 127.0.0.1:%(port)d;
    location / { root %(folder)s; }
    location /cached/ {
      proxy_pass %(origin)s/; proxy_http_version 1.1; proxy_set_header Connection "";
      proxy_set_header Accept-Encoding $enc;
      proxy_cache pages; proxy_cache_key "$scheme$host$request_uri|$part|$enc";
      proxy_ignore_headers Vary Cache-Control; proxy_cache_valid 200 1m;
    }
  }
}
"""


def free_port() -> int:
    """A port that nobody listens on just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def running(
    command: list[str], port: int, path: str, core: int | None, env: Mapping[str, str] | None = None
) -> Iterator[Server]:
    """Start a server, wait until it answers, and end it and all it started."""
    before = time.perf_counter()
    child = subprocess.Popen(
        [*on_core(core), *command], env={**os.environ, **(env or {})}, stdin=subprocess.DEVNULL
    )
    process = psutil.Process(child.pid)
    try:
        _wait(child, port, path)
        yield Server(port, process, time.perf_counter() - before)
    finally:
        child.terminate()
        try:
            child.wait(10)
        except subprocess.TimeoutExpired:
            child.kill()


def _wait(child: subprocess.Popen[bytes], port: int, path: str) -> None:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        if child.poll() is not None:
            raise RuntimeError(f"{child.args!r} ended with {child.returncode}")
        try:
            if get(port, path)[0] < 500:
                return
        except (OSError, HTTPException):
            time.sleep(0.05)
    raise RuntimeError(f"{child.args!r} does not answer")


def get(
    port: int, path: str, headers: Mapping[str, str] | None = None
) -> tuple[int, dict[str, str], bytes]:
    """One answer: status, headers with small names, body."""
    connection = HTTPConnection("127.0.0.1", port, timeout=10)
    try:
        connection.request("GET", path, headers=dict(headers or {}))
        answer = connection.getresponse()
        body = answer.read()
        return answer.status, {n.lower(): v for n, v in answer.getheaders()}, body
    finally:
        connection.close()
