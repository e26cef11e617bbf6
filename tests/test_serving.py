"""The running site: workers that come back, a catalog taken up whole or not at all, quiet logs."""

from __future__ import annotations

import asyncio
import os
import pickle
import re
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from http.client import HTTPException
from pathlib import Path
from typing import cast

import pytest
import uvicorn
from uvicorn.config import STARTUP_FAILURE
from uvicorn.server import ServerState

from guide import cli, serving
from tests.catalogs import Broken
from tests.running import SECONDS, Site, eventually

TYPED = (
    "/?q=secretknee",
    "/?kit=%00secretknee",
    "/exercises/secretknee",
    "/compare?a=secretknee",
    "/sheet?v=1&t=secretknee",
    "/figures/secretknee.svg",
    "/api/search?q=secretknee",
    "/api/exercises/secretknee/swaps?reason=secretknee",
    "/secretknee",
)


@pytest.fixture
def folder(small: Path, tmp_path: Path) -> Path:
    """A catalog that a test may change."""
    return Path(shutil.copytree(small, tmp_path / "catalog"))


@pytest.fixture
def start(folder: Path, tmp_path: Path) -> Iterator[Callable[..., Site]]:
    """``start(*flags)``: a site that answers, stopped when the test is over."""
    sites: list[Site] = []

    def begin(*flags: str) -> Site:
        sites.append(Site(folder, tmp_path / "log", *flags))
        return sites[-1].started()

    yield begin
    for site in sites:
        site.kill()


def change(folder: Path, old: str, new: str) -> None:
    file = folder / "exercises" / "core" / "plank.toml"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.mark.slow
class TestACatalogThatChanges:
    def test_a_new_one_is_taken_up_on_a_signal_without_a_gap(
        self, start: Callable[..., Site], folder: Path
    ) -> None:
        site = start("--workers", "2")
        before, old = site.revision(), set(site.workers())
        change(folder, 'name = "Plank"', 'name = "Forearm hold"')
        site.process.send_signal(signal.SIGHUP)

        def replaced() -> bool:
            assert site.ask("/healthz")[0] == 200  # while they change places, somebody answers
            return not set(site.workers()) & old

        eventually(replaced, site.log)
        (after,) = {site.revision() for _ in range(20)}
        assert after != before
        assert "Forearm hold" in site.ask("/exercises/plank")[1]
        assert site.stop() == 0
        assert site.logged() == []

    def test_a_broken_one_is_refused_with_every_problem_and_the_old_one_stays(
        self, start: Callable[..., Site], folder: Path
    ) -> None:
        site = start("--poll", "0.2")
        before = site.revision()
        change(folder, 'purpose = "strength"', 'purpose = "fun"')

        eventually(lambda: any("keeping" in str(line["event"]) for line in site.logged()), site.log)
        events = [str(line["event"]) for line in site.logged()]
        assert any("plank.toml: purpose" in event for event in events)
        assert site.revision() == before
        change(folder, 'purpose = "fun"', 'purpose = "balance"')  # mended: no new signal needed
        eventually(lambda: site.revision() != before, site.log)

    def test_a_killed_worker_comes_back(self, start: Callable[..., Site]) -> None:
        site = start()
        (worker,) = site.workers()
        os.kill(worker, signal.SIGKILL)

        eventually(lambda: site.workers() not in ([], [worker]), site.log)
        eventually(lambda: site.ask("/healthz")[0] == 200, site.log)


@pytest.mark.slow
def test_nothing_that_somebody_typed_is_written_down(start: Callable[..., Site]) -> None:
    site = start("--public-url", "http://127.0.0.1")  # another port than ours: all is refused
    assert site.ask("/?q=secretknee")[0] == 400
    site.stop()
    site = start()
    for path in TYPED:
        assert site.ask(path, User_Agent="secretknee", Cookie="secretknee=1")[0] < 500
    with socket.create_connection(("127.0.0.1", site.port)) as raw:
        raw.sendall(b"secretknee \x00\x01 HTTP/9.9\r\n\r\n")
        raw.recv(1000)
    site.stop()

    assert "secretknee" not in site.log.read_text()


def test_a_broken_catalog_ends_it_at_once(broken: Broken, tmp_path: Path) -> None:
    folder = broken("exercises/core/plank.toml", 'purpose = "strength"', 'purpose = "fun"')
    site = Site(folder, tmp_path / "log")

    assert site.process.wait(timeout=SECONDS) == 1
    events = [str(line["event"]) for line in site.logged()]
    assert any("plank.toml: purpose" in event for event in events)
    assert any("problem" in event and "not served" in event for event in events)


def test_the_connections_of_a_worker_share_what_was_read_and_workers_do_not() -> None:
    make = pickle.loads(pickle.dumps(serving._connections(7)))  # noqa: S301  our own, as a worker gets it
    config = uvicorn.Config("guide.web.app:create_app", factory=True, ws="none", log_config=None)
    config.load()

    def connection(way: Callable[..., serving.Connection]) -> serving.Connection:
        loop = cast("asyncio.AbstractEventLoop", object())
        return way(config=config, server_state=ServerState(), app_state={}, _loop=loop)

    one, two, other = connection(make), connection(make), connection(serving._connections(7))
    assert one.heads is two.heads is not other.heads
    assert one.patience == 7


def test_it_says_the_port_that_it_was_given() -> None:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        bound = serving._bound(serving.Settings(port=0), listening)

        assert bound.address == f"http://127.0.0.1:{listening.getsockname()[1]}/"


@pytest.mark.slow
def test_who_develops_is_told_the_port_too(folder: Path, tmp_path: Path) -> None:
    site = Site(folder, tmp_path / "log", "--dev", "--port", "0")
    try:
        site.started()
        (told,) = re.findall(
            r"^Kneewise: http://127\.0\.0\.1:(\d+)/$", site.log.read_text(), re.MULTILINE
        )
        site.port = int(told)
        assert site.port
        eventually(site.answers, site.log)
        before = site.revision()

        def renewed() -> bool:
            with suppress(OSError, HTTPException):  # while it starts again
                return site.revision() != before
            return False

        change(folder, 'name = "Plank"', 'name = "Forearm hold"')
        eventually(renewed, site.log)
        assert site.stop() == 0
    finally:
        site.kill()


@pytest.mark.parametrize(
    ("host", "opened"),
    [("0.0.0.0", "127.0.0.1"), ("::", "[::1]"), ("::1", "[::1]"), ("localhost", "localhost")],  # noqa: S104
)
def test_what_it_says_can_be_opened(host: str, opened: str) -> None:
    assert serving.Settings(host=host, port=80).address == f"http://{opened}:80/"


def test_flags_may_be_set_in_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[serving.Settings] = []

    def serve(settings: serving.Settings) -> int:
        asked.append(settings)
        return 0

    monkeypatch.setattr(serving, "serve", serve)
    monkeypatch.setenv("KNEEWISE_PORT", "81")
    monkeypatch.setenv("KNEEWISE_PUBLIC_URL", "https://example.org")

    assert cli.main(["serve", "--port", "82"]) == 0
    assert asked == [serving.Settings(port=82, public_url="https://example.org")]


def test_the_catalog_and_switches_may_be_set_there_too(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[serving.Settings] = []

    def serve(settings: serving.Settings) -> int:
        asked.append(settings)
        return 0

    monkeypatch.setattr(serving, "serve", serve)
    monkeypatch.setenv("KNEEWISE_CATALOG", "gym")
    monkeypatch.setenv("KNEEWISE_DEV", "1")
    monkeypatch.setenv("KNEEWISE_PORT", "")  # an empty one says nothing

    assert cli.main(["serve"]) == 0
    assert cli.main(["serve", "--catalog", "other"]) == 0
    assert asked == [
        serving.Settings(catalog=Path("gym"), dev=True),
        serving.Settings(catalog=Path("other"), dev=True),
    ]


def test_a_system_that_cannot_replace_its_workers_says_so_and_serves_nothing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    served: list[serving.Settings] = []

    def serve(settings: serving.Settings) -> int:
        served.append(settings)
        return 0

    monkeypatch.setattr(serving, "_serve", serve)
    monkeypatch.setattr(serving, "RENEW", None)  # as on Windows

    assert cli.main(["serve", "--poll", "5"]) == 2
    assert "--poll does not work here" in capsys.readouterr().err
    assert served == []
    assert cli.main(["serve"]) == 0
    assert len(served) == 1


AS_ON_WINDOWS = """
import asyncio, importlib, pkgutil, signal, sys
import jinja2, litestar, msgspec, uvicorn, uvicorn.supervisors, watchfiles  # they see to it

for name in ("SIGHUP", "SIGKILL", "SIGQUIT", "SIGALRM", "SIGCHLD", "SIGUSR1", "SIGUSR2"):
    delattr(signal, name)
for name in ("fcntl", "grp", "pwd", "resource", "termios", "uvloop"):
    sys.modules[name] = None
import guide

for module in pkgutil.walk_packages(guide.__path__, "guide."):
    if module.name not in ("guide.vendor_htmx", "guide.__main__"):
        importlib.import_module(module.name)
from guide import cli, serving

assert serving.RENEW is None
sys.exit(cli.main(["serve", "--poll", "5"]))
"""


def test_every_room_can_be_read_without_what_windows_lacks() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", AS_ON_WINDOWS], capture_output=True, text=True, check=False
    )

    assert ran.returncode == 2, ran.stderr
    assert "--poll does not work here" in ran.stderr
    assert "Traceback" not in ran.stderr


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_who_cannot_listen_says_where(host: str) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        ran = subprocess.run(
            [sys.executable, "-m", "guide", "serve", "--host", host, "--port", str(port)],
            capture_output=True, text=True, check=False, timeout=SECONDS,
        )  # fmt: skip

    assert ran.returncode == STARTUP_FAILURE
    assert f"cannot listen at {host}, port {port}" in ran.stderr
    assert "in use" in ran.stderr  # why, in the words of the system
    assert "Traceback" not in ran.stderr


@pytest.mark.parametrize(
    ("flag", "value"),
    [("port", "65536"), ("port", "-1"), ("port", "many"), ("workers", "0"), ("connections", "0"),
     ("patience", "0"), ("patience", "nan"), ("patience", "inf"), ("poll", "-1")],
)  # fmt: skip
def test_a_number_that_serves_nobody_is_refused(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], flag: str, value: str
) -> None:
    monkeypatch.setattr(serving, "serve", lambda _settings: pytest.fail("it was served"))

    with pytest.raises(SystemExit) as ended:
        cli.main(["serve", f"--{flag}", value])
    assert ended.value.code == 2
    assert value in capsys.readouterr().err
