"""The real server under load, beside what else could send the same bytes or print the same page.

One slice of a second on each target, then all of them again: what slows the machine slows all of
one round. Ratios are taken within a round, and of the rounds the median is told.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path
from statistics import median
from urllib.parse import urlencode

import msgspec
from msgspec import Struct

from tests.bench import load, servers
from tests.bench.engine import LINES, programme
from tests.bench.load import Request, Slice
from tests.bench.peers import bare
from tests.bench.peers.bare import Answer
from tests.bench.results import FEW, MANY, Process, Report, Row
from tests.bench.servers import Server

SECONDS = 1.0
PATIENCE, IDLE = 10.0, 0.05  # seconds; the clock of processor time ticks every 0.01
PHONE = {"Accept-Encoding": "br"}
PART = {"HX-Request-Type": "partial", "HX-Request": "true"}

PAGES = {
    "search page": ("/", PHONE),
    "search page, plain": ("/", {}),
    "filtered part": ("/?kit=dumbbell&kit=bench&want-less=bending", PHONE | PART),
    "technique page": ("/exercises/back-squat", PHONE),
    "swaps": ("/exercises/back-squat/swaps", PHONE),
    "figure": ("/figures/back-squat.svg", PHONE),
    "style sheet": ("", PHONE),  # under a name that holds its digest
}

NGINX, BARE, FLASK, FASTAPI = "nginx", "bare ASGI", "Flask + Jinja", "FastAPI + Jinja"
PEERS = (NGINX, BARE, FLASK, FASTAPI)
SAME, UNCHANGED, BEHIND, ANEW = "cached", "304", "behind nginx's cache", "made anew"
VARIED = "cached, all heads differ"

CACHED_GOALS = {NGINX: 0.33, BARE: 0.85}
UNCHANGED_GOALS = {BARE: 1.2}
ANEW_GOALS = {FLASK: 4.0, FASTAPI: 3.0}
BEHIND_GOALS = {NGINX: 0.75}
CACHED_P99, ANEW_P99 = 1.5, 3.0  # milliseconds, at most, over FEW connections
CALM = 0.002  # seconds; what a slice may wait longer for the core than the one that waits least


class Target(Struct, frozen=True, kw_only=True):
    """One thing asked of one server."""

    name: str
    way: str  # how it is answered, or which peer answers it
    server: Server
    request: Request
    beside: Mapping[str, str] = {}  # peer → name of the target it is held against
    goals: Mapping[str, float] = {}  # peer → at least so many times as fast
    p99: float | None = None  # what it may be, milliseconds
    most: int = MANY  # connections


def missing() -> tuple[str, ...]:
    """Which peers cannot be run here."""
    here = {
        NGINX: shutil.which("nginx") is not None,
        FLASK: all(map(importlib.util.find_spec, ("flask", "gunicorn"))),
        FASTAPI: importlib.util.find_spec("fastapi") is not None,
    }
    return tuple(name for name, there in here.items() if not there)


def measure(rounds: int) -> Report:
    """Start everything, ask everything in turn, end everything."""
    away = missing()
    busy = os.getloadavg()[0]
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        started = _start(stack, folder, away)
        targets = _targets(started)
        before = {name: (server.cpu(), server.memory()) for name, server in started.items()}
        _warm(targets)
        many = _rounds(targets, rounds, MANY)
        few = _rounds(targets, rounds, FEW)
        return Report(
            rows=tuple(_row(target, many, few) for target in targets),
            processes=tuple(
                Process(
                    name=name,
                    start_up=server.start_up,
                    start_up_cpu=before[name][0],
                    memory_before=before[name][1],
                    memory_after=server.memory(),
                )
                for name, server in started.items()
            ),
            missing=away,
            load=busy,
            cores=os.cpu_count() or 1,
        )


# --- What is started --------------------------------------------------------------------------


def _start(stack: ExitStack, folder: Path, away: tuple[str, ...]) -> dict[str, Server]:
    """Our server, then those that need its bytes."""
    core, _ = cores()
    files, answers = folder / "files", folder / "answers.json"
    files.mkdir()
    started: dict[str, Server] = {}

    def run(name: str, command: list[str], port: int, path: str = "/") -> None:
        env = {bare.ANSWERS: str(answers)}
        started[name] = stack.enter_context(servers.running(command, port, path, core, env))

    port = servers.free_port()
    run(SAME, servers.ours(port), port)
    found: dict[str, Answer] = {}
    for name, (path, headers) in _paths(started[SAME]).items():
        _, told, body = servers.get(port, path, headers)
        found[f"/{_file(name)}"] = Answer({n: v for n, v in told.items() if n != "date"}, body)
        (files / _file(name)).write_bytes(body)
    answers.write_bytes(msgspec.json.encode(found))
    port = servers.free_port()
    run(ANEW, servers.asgi("ours:uncached", port), port)
    port = servers.free_port()
    run(BARE, servers.asgi("bare:bare", port), port, f"/{_file('search page')}")
    if NGINX not in away:
        port = servers.free_port()
        command = servers.nginx(files, port, started[SAME].address)
        run(NGINX, command, port, f"/{_file('search page')}")
    if FLASK not in away:
        port = servers.free_port()
        run(FLASK, servers.wsgi("in_flask:create", port), port)
    if FASTAPI not in away:
        port = servers.free_port()
        run(FASTAPI, servers.asgi("in_fastapi:create", port), port)
    return started


def _file(name: str) -> str:
    return f"{name.replace(' ', '-')}.html"


def _paths(server: Server) -> dict[str, tuple[str, Mapping[str, str]]]:
    """The pages, with the address the style sheet has now."""
    page = servers.get(server.port, "/")[2].decode()
    style = next(part for part in page.split('"') if part.startswith("/static/app."))
    return {name: (path or style, headers) for name, (path, headers) in PAGES.items()}


def cores() -> tuple[int | None, int | None]:
    """One core for the servers and another for the load; none to choose from: None."""
    usable = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []
    if len(usable) < 2 or shutil.which("taskset") is None:
        return None, None
    return usable[0], usable[-1]


# --- What is asked ----------------------------------------------------------------------------


def _targets(started: Mapping[str, Server]) -> list[Target]:
    """What is compared; what is held against each other stands next to each other."""
    return [*_cached(started), *_made_anew(started), *_behind(started)]


def _ask(server: Server, path: str, headers: Mapping[str, str], body: str = "") -> Request:
    return Request(url=f"{server.address}{path}", headers=headers, body=body)


def _cached(started: Mapping[str, Server]) -> Iterator[Target]:
    ours = started[SAME]
    beside = [peer for peer in (NGINX, BARE) if peer in started]
    for name, (path, headers) in _paths(ours).items():
        request = _ask(ours, path, headers)
        yield Target(name=name, way=SAME, server=ours, request=request, p99=CACHED_P99,
                     beside=dict.fromkeys(beside, name), goals=CACHED_GOALS)  # fmt: skip
        for peer in beside:
            request = _ask(started[peer], f"/{_file(name)}", PHONE)
            yield Target(name=name, way=peer, server=started[peer], request=request)
    # What is read before is not read again: this one never is.
    request = Request(url=f"{ours.address}/", headers=PHONE, varied=True)
    yield Target(name="search page", way=VARIED, server=ours, request=request,
                 beside=dict.fromkeys(beside, "search page"))  # fmt: skip
    tag = servers.get(ours.port, "/", PHONE)[1]["etag"]
    request = _ask(ours, "/", {**PHONE, "If-None-Match": tag})
    yield Target(name="search page", way=UNCHANGED, server=ours, request=request, p99=CACHED_P99,
                 beside={BARE: "search page"}, goals=UNCHANGED_GOALS)  # fmt: skip


def _made_anew(started: Mapping[str, Server]) -> Iterator[Target]:
    """Pages that are made for each request: what no cache can help, and all without a cache."""
    anew, name = started[ANEW], "search page, plain"
    frameworks = [peer for peer in (FLASK, FASTAPI) if peer in started]
    yield Target(name=name, way=ANEW, server=anew, request=_ask(anew, "/", {}), p99=ANEW_P99,
                 beside=dict.fromkeys(frameworks, name), goals=ANEW_GOALS)  # fmt: skip
    for peer in frameworks:
        request = _ask(started[peer], "/", {})
        yield Target(name=name, way=peer, server=started[peer], request=request)
    for name in ("filtered part", "technique page", "swaps"):
        request = _ask(anew, *PAGES[name])
        yield Target(name=name, way=ANEW, server=anew, request=request, p99=ANEW_P99)
    form = urlencode({"text": programme(LINES)})
    yield Target(name=f"workout of {LINES} lines", way=ANEW, server=started[SAME],
                 request=_ask(started[SAME], "/workout", PHONE, form), most=FEW)  # fmt: skip


def _behind(started: Mapping[str, Server]) -> Iterator[Target]:
    if NGINX in started:
        for name, headers in (("search page", PHONE), ("search page, plain", {})):
            request = _ask(started[NGINX], "/cached/", headers)
            yield Target(name=name, way=BEHIND, server=started[NGINX], request=request,
                         beside={NGINX: name}, goals=BEHIND_GOALS)  # fmt: skip


# --- How it is measured -----------------------------------------------------------------------


class Turn(Struct, frozen=True):
    """One slice on one target, and what the server spent on it."""

    slice: Slice
    cpu: float  # microseconds a request
    waited: float  # seconds for the core


Turns = dict[tuple[str, str], list[Turn]]


def _warm(targets: list[Target]) -> None:
    """As after the first visitors: what is made once is made."""
    for target in targets:
        if _turn(target, FEW).slice.failed:
            raise RuntimeError(f"{target.way} does not answer {target.request.url}")


def _rounds(targets: list[Target], rounds: int, connections: int) -> Turns:
    turns: Turns = defaultdict(list)
    for _ in range(rounds):
        for target in targets:
            turns[target.name, target.way].append(_turn(target, connections))
    return turns


def _turn(target: Target, connections: int) -> Turn:
    _, core = cores()
    before, waited = target.server.cpu(), target.server.waited()
    told = load.drive(target.request, connections=min(connections, target.most), seconds=SECONDS,
                      core=core)  # fmt: skip
    spent, waited = target.server.cpu() - before, target.server.waited() - waited
    _settle(target.server)
    return Turn(told, spent * 1e6 / max(1, told.requests), waited)


def _settle(server: Server) -> None:
    """Wait until it has done with what was asked last and is wanted no more."""
    until, before = time.monotonic() + PATIENCE, -1.0
    while server.cpu() > before and time.monotonic() < until:
        before = server.cpu()
        time.sleep(IDLE)


def _calm(turns: list[Turn]) -> list[Turn]:
    """The slices in which other work on the machine took least of the core from the server.

    Whoever waits for the core is late, whatever it does when it has it.
    """
    least = min(turn.waited for turn in turns)
    return [turn for turn in turns if turn.waited <= least + CALM]


def _row(target: Target, many: Turns, few: Turns) -> Row:
    own, close = many[target.name, target.way], few[target.name, target.way]
    calm = _calm(close)
    others = {peer: many[name, peer] for peer, name in target.beside.items()}
    return Row(
        name=target.name,
        way=target.way,
        rate=median(turn.slice.rate for turn in own),
        cpu=median(turn.cpu for turn in own),
        p50=median(turn.slice.p50 for turn in calm),
        p99=median(turn.slice.p99 for turn in calm),
        p99_goal=target.p99,
        waited=median(turn.waited for turn in calm) * 1e3,
        p99_many=median(turn.slice.p99 for turn in own),
        failed=sum(turn.slice.failed for turn in (*own, *close)),
        ratios={
            peer: median(a.slice.rate / b.slice.rate for a, b in zip(own, other, strict=True))
            for peer, other in others.items()
        },
        cheaper={
            peer: median(b.cpu / a.cpu for a, b in zip(own, other, strict=True))
            for peer, other in others.items()
        },
        goals={peer: goal for peer, goal in target.goals.items() if peer in target.beside},
    )
