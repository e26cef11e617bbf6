"""A slice of load on one address, driven by wrk: it is in C, so it is not what is measured."""

from __future__ import annotations

import importlib.util
import json
import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path

import msgspec
from msgspec import Struct

WRK = "wrk"

_SCRIPT = """
wrk.method = %(method)s
wrk.body = %(body)s
%(headers)s
%(each)s
function done(summary, latency, requests)
  local e = summary.errors
  io.write(string.format(
    '\\n{"requests": %%d, "seconds": %%f, "p50": %%f, "p99": %%f, "failed": %%d}\\n',
    summary.requests, summary.duration / 1e6, latency:percentile(50) / 1e3,
    latency:percentile(99) / 1e3, e.connect + e.read + e.write + e.status + e.timeout))
end
"""


_ANOTHER = """
local asked = 0
function request()
  asked = asked + 1
  wrk.headers["X-Request"] = tostring(asked)
  return wrk.format()
end
"""


class Slice(Struct, frozen=True):
    """What one slice gave; latencies in milliseconds."""

    requests: int
    seconds: float
    p50: float
    p99: float
    failed: int

    @property
    def rate(self) -> float:
        """Requests a second."""
        return self.requests / self.seconds


class Request(Struct, frozen=True, kw_only=True):
    """What is asked over and over."""

    url: str
    headers: Mapping[str, str] = {}
    body: str = ""  # sent as a form; empty: a GET
    varied: bool = False  # whether each comes in bytes that none had before


def available() -> bool:
    """Whether load can be driven and what it costs be read."""
    return shutil.which(WRK) is not None and importlib.util.find_spec("psutil") is not None


def drive(request: Request, *, connections: int, seconds: float, core: int | None) -> Slice:
    """Ask one thing over ``connections`` connections for so long."""
    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder) / "ask.lua"
        script.write_text(_script(request), encoding="utf-8")
        command = [WRK, "-t1", f"-c{connections}", f"-d{max(1, round(seconds))}s", "--latency",
                   "--timeout", "10s", "-s", str(script), request.url]  # fmt: skip
        run = subprocess.run(
            [*on_core(core), *command], capture_output=True, check=True, text=True, timeout=120
        )
    return msgspec.json.decode(run.stdout.rstrip().rpartition("\n")[2], type=Slice)


def on_core(core: int | None) -> list[str]:
    """The words in front of a command that keep it on one core."""
    return [] if core is None else ["taskset", "-c", str(core)]


def _script(request: Request) -> str:
    headers = dict(request.headers)
    if request.body:
        headers["Content-Type"] = "application/x-www-form-urlencoded"
    lines = [f"wrk.headers[{_lua(name)}] = {_lua(value)}" for name, value in headers.items()]
    return _SCRIPT % {
        "method": _lua("POST" if request.body else "GET"),
        "body": _lua(request.body) if request.body else "nil",
        "headers": "\n".join(lines),
        "each": _ANOTHER if request.varied else "",
    }


def _lua(text: str) -> str:
    """A text as a Lua string; everything sent here is plain ASCII."""
    return json.dumps(text)
