"""The running site: workers that come back, a catalog taken up whole or not at all, quiet logs."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from http.client import HTTPConnection
from pathlib import Path

import pytest

from guide import cli, serving

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

SECONDS = 60
"""How long to wait for what must happen: a busy machine is no failure."""


class Site:
    """A server process of our own, asked over the network."""

    def __init__(self, catalog: Path, log: Path, *flags: str) -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.log = log
        command = [sys.executable, "-m", "guide", "serve", "--port", str(self.port)]
        with log.open("w") as output:
            self.process = subprocess.Popen(
                [*command, "--catalog", str(catalog), *flags],
                stdout=output,
                stderr=subprocess.STDOUT,
            )

    def ask(self, path: str, method: str = "GET", **head: str) -> tuple[int, str]:
        """Status and body."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=SECONDS)
        try:
            connection.request(
                method, path, headers={k.replace("_", "-"): v for k, v in head.items()}
            )
            answer = connection.getresponse()
            return answer.status, answer.read().decode()
        finally:
            connection.close()

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

    def stop(self) -> int:
        """Ask it to stop, as an operator does."""
        self.process.terminate()
        return self.process.wait(timeout=SECONDS)


def eventually(true: Callable[[], bool], site: Site) -> None:
    """Wait for something that must happen."""
    deadline = time.monotonic() + SECONDS
    while not true():
        assert time.monotonic() < deadline, site.log.read_text()
        time.sleep(0.1)


@pytest.fixture
def folder(small: Path, tmp_path: Path) -> Path:
    """A catalog that a test may change."""
    return Path(shutil.copytree(small, tmp_path / "catalog"))


@pytest.fixture
def start(folder: Path, tmp_path: Path) -> Iterator[Callable[..., Site]]:
    """``start(*flags)``: a site that answers, stopped when the test is over."""
    sites: list[Site] = []

    def begin(*flags: str) -> Site:
        site = Site(folder, tmp_path / "log", *flags)
        sites.append(site)
        eventually(lambda: "Kneewise: " in site.log.read_text(), site)
        return site

    yield begin
    for site in sites:
        site.process.kill()
        site.process.wait()


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

        eventually(replaced, site)
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

        eventually(lambda: any("keeping" in str(line["event"]) for line in site.logged()), site)
        events = [str(line["event"]) for line in site.logged()]
        assert any("plank.toml: purpose" in event for event in events)
        assert site.revision() == before
        change(folder, 'purpose = "fun"', 'purpose = "balance"')  # mended: no new signal needed
        eventually(lambda: site.revision() != before, site)

    def test_a_killed_worker_comes_back(self, start: Callable[..., Site]) -> None:
        site = start()
        (worker,) = site.workers()
        os.kill(worker, signal.SIGKILL)

        eventually(lambda: site.workers() not in ([], [worker]), site)
        eventually(lambda: site.ask("/healthz")[0] == 200, site)


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


def test_a_broken_catalog_ends_it_at_once(
    broken: Callable[[str, str, str], Path], tmp_path: Path
) -> None:
    folder = broken("exercises/core/plank.toml", 'purpose = "strength"', 'purpose = "fun"')
    site = Site(folder, tmp_path / "log")

    assert site.process.wait(timeout=SECONDS) == 1
    events = [str(line["event"]) for line in site.logged()]
    assert any("plank.toml: purpose" in event for event in events)
    assert any("problem" in event and "not served" in event for event in events)


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


def test_a_public_address_that_is_none_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["serve", "--public-url", "example.org"]) == 2
    assert "https://example.org" in capsys.readouterr().err
