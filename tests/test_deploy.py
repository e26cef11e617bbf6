"""What ``guide/deploy`` ships, run for real: nginx in front of two processes."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPException, HTTPMessage
from itertools import count
from pathlib import Path
from threading import Event

import pytest

from guide import paths
from tests.running import Site, ask, eventually, free_port

DEPLOY = Path(paths.__file__).parent / "deploy"
NAME = "kneewise.example"
PAGES = ("/", "/?knee=low", "/exercises/plank", "/exercises/leg-press/swaps", "/care", "/about")
CLIENTS = 4

NGINX = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin") or ""

pytestmark = [pytest.mark.slow, pytest.mark.skipif(not NGINX, reason="there is no nginx here")]


class Proxy:
    """nginx with the shipped configuration, but for ports, folders and TLS."""

    def __init__(self, folder: Path, *ports: int) -> None:
        self.port = free_port()
        self.folder = folder
        text = (DEPLOY / "nginx.conf").read_text(encoding="utf-8")
        for shipped, here in (
            ("127.0.0.1:8001", f"127.0.0.1:{ports[0]}"),
            ("127.0.0.1:8002", f"127.0.0.1:{ports[1]}"),
            ("listen 443 ssl http2", f"listen 127.0.0.1:{self.port}"),
            ("listen 80", f"listen 127.0.0.1:{free_port()}"),
            ("/dev/stdout", "access.log"),
            ("error_log stderr", "daemon off;\npid pid;\nerror_log error.log"),
        ):
            assert shipped in text
            text = text.replace(shipped, here)
        text = re.sub(r"\n +ssl_certificate.*", "", text)
        if os.geteuid() == 0:  # its workers become nobody else, who could not read our folder
            text = f"user root;\n{text}"
        (folder / "nginx.conf").write_text(text, encoding="utf-8")
        self.process = subprocess.Popen(
            [NGINX, "-p", str(folder), "-c", "nginx.conf", "-e", str(folder / "early.log")]
        )
        eventually(self.answers, folder / "early.log")

    def ask(self, path: str, **head: str) -> tuple[int, str, HTTPMessage]:
        """Status, body and headers, as a visitor gets them."""
        return ask(self.port, path, **{"Host": NAME, **head})

    def answers(self) -> bool:
        """Whether it lets anything through."""
        try:
            return self.ask("/healthz")[0] == 200
        except (OSError, HTTPException):
            return False

    def logged(self) -> str:
        """All it wrote."""
        return "".join(file.read_text() for file in self.folder.glob("*.log"))


@pytest.fixture
def sites(small: Path, tmp_path: Path) -> Iterator[list[Site]]:
    """Two processes of one site, each with its own copy of the catalog."""
    begun = []
    for name in ("one", "two"):
        folder = Path(shutil.copytree(small, tmp_path / name / "catalog"))
        flags = ("--public-url", f"https://{NAME}")
        begun.append(Site(folder, tmp_path / name / "log", *flags))
    yield [site.started() for site in begun]
    for site in begun:
        site.kill()


@pytest.fixture
def proxy(sites: list[Site], tmp_path: Path) -> Iterator[Proxy]:
    """Nginx in front of them."""
    folder = tmp_path / "nginx"
    folder.mkdir()
    begun = Proxy(folder, *(site.port for site in sites))
    yield begun
    begun.process.terminate()
    begun.process.wait()


def test_one_of_two_is_killed_and_comes_back_with_another_catalog_and_nobody_notices(
    sites: list[Site], proxy: Proxy, tmp_path: Path
) -> None:
    over = Event()
    seen: set[str] = set()

    def visit(number: int) -> list[str]:
        failed = []
        turn = 0
        while not over.is_set():
            turn += 1
            path = PAGES[(number + turn) % len(PAGES)]
            fresh = f"{path}{'&' if '?' in path else '?'}without=rack" if turn % 3 == 0 else path
            status, body, head = proxy.ask(fresh)
            seen.add(head.get("X-Cache", ""))
            if status != 200 or "</html>" not in body:
                failed.append(f"{status} {fresh}")
        return [*failed, f"{turn} asked"]

    with ThreadPoolExecutor(CLIENTS) as pool:
        visitors = [pool.submit(visit, number) for number in range(CLIENTS)]
        try:
            sites[0].kill()
            plank = tmp_path / "one" / "catalog" / "exercises" / "core" / "plank.toml"
            text = plank.read_text(encoding="utf-8")
            plank.write_text(text.replace('name = "Plank"', 'name = "Forearm hold"'), "utf-8")
            sites[0] = Site(
                tmp_path / "one" / "catalog", tmp_path / "one" / "log",
                "--public-url", f"https://{NAME}", port=sites[0].port,
            ).started()  # fmt: skip
            # Under a new address each time: what is kept may be renewed by the other one for ever,
            # when as many renewals lie between two of it as the proxy takes turns.
            asked = (f"/exercises/plank?again={turn}" for turn in count())
            eventually(lambda: "Forearm hold" in proxy.ask(next(asked))[1], sites[0].log)
        finally:
            over.set()
        told = [each.result() for each in visitors]
        sites[0].kill()

    assert [rows[:-1] for rows in told] == [[]] * CLIENTS
    assert seen & {"HIT", "UPDATING", "STALE", "REVALIDATED"}


def test_what_is_kept_and_for_whom(sites: list[Site], proxy: Proxy) -> None:
    page, part = "/?knee=low", {"HX-Request": "true", "HX-Request-Type": "partial"}
    for _ in range(2):  # the second time from the cache
        assert "<html" not in proxy.ask(page, **part)[1]
        assert "<html" in proxy.ask(page)[1]
        assert proxy.ask(page, Accept_Encoding="gzip;q=0")[2].get("Content-Encoding") in (None, "")
    assert proxy.ask(page)[2]["X-Cache"] == "HIT"
    for _ in range(2):
        assert proxy.ask("/sheet?v=1&t=mine")[2].get("X-Cache") in {"BYPASS", "MISS", None}
    tag = proxy.ask("/about")[2]["ETag"]
    assert proxy.ask("/about", If_None_Match=tag)[0] == 304
    assert {ask(site.port, "/about", Host=NAME)[2]["ETag"] for site in sites} == {tag}


def test_counts_are_not_for_visitors(proxy: Proxy) -> None:
    assert proxy.ask("/metrics")[0] == 404
    assert "nginx" in proxy.ask("/metrics")[1]


def test_another_host_is_refused_and_nothing_typed_is_written_down(
    sites: list[Site], proxy: Proxy
) -> None:
    assert proxy.ask("/", Host="secretknee.example")[0] == 400
    for path in ("/?q=secretknee", "/exercises/secretknee", "/sheet?v=1&t=secretknee"):
        assert proxy.ask(path, User_Agent="secretknee")[0] in {200, 404}
    for site in sites:
        site.kill()
    assert proxy.ask("/?q=another+secretknee")[0] == 502  # both are gone
    assert proxy.ask("/?q=secretknee")[0] == 200  # but what was asked before is still there

    assert " 502 " in proxy.logged()
    assert "secretknee" not in proxy.logged()
    assert "127.0.0.1" not in (proxy.folder / "access.log").read_text()
