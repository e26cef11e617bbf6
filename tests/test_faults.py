"""Clients that are slow, greedy, many or gone, a full disk and a log nobody reads: it serves on.

Each fault happens while somebody else asks for pages, who must not notice.
"""

from __future__ import annotations

import os
import resource
import socket
import struct
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from itertools import cycle
from pathlib import Path
from threading import Event, Thread
from typing import Any

import pytest

from guide.guard import MOST_HEAD
from guide.web.routes import MAX_BODY
from tests.running import SECONDS, Site, eventually

PATIENCE = 1.5
PAGES = ("/", "/?knee=low", "/exercises/plank", "/exercises/leg-press/swaps", "/care", "/healthz")
HEAD = b"GET / HTTP/1.1\r\nHost: here\r\n"
FORM = b"Content-Type: application/x-www-form-urlencoded\r\n"
POST = b"POST /workout HTTP/1.1\r\nHost: here\r\n" + FORM
MANY = 500
MEGABYTE = 2**20

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def site(small: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """One site that has to bear all of it, one after the other."""
    log = tmp_path_factory.mktemp("faults") / "log"
    begun = Site(small, log, "--patience", str(PATIENCE)).started()
    with others(begun):  # warm
        pass
    yield begun
    begun.kill()


@contextmanager
def others(site: Site) -> Iterator[None]:
    """Somebody asks for pages all the while, and after it, and always gets them."""
    over = Event()
    seen: list[int] = []

    def visit() -> None:
        for path in cycle(PAGES):
            seen.append(site.ask(path)[0])
            if over.is_set() and len(seen) > len(PAGES):
                return

    visitor = Thread(target=visit)
    visitor.start()
    try:
        yield
    finally:
        over.set()
        visitor.join(SECONDS)
    assert not visitor.is_alive()
    assert set(seen) == {200}


def connect(site: Site, *, small: bool = False) -> socket.socket:
    """A bare connection; a ``small`` one takes little at once."""
    raw = socket.socket()
    if small:
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    raw.settimeout(SECONDS)
    raw.connect(("127.0.0.1", site.port))
    return raw


def ended(raw: socket.socket) -> bytes:
    """Wait until the server ends a connection; what it said before."""
    told = b""
    with raw, suppress(ConnectionError):
        while more := raw.recv(65536):
            told += more
    return told


def vanish(raw: socket.socket) -> None:
    """Go without a word, as a phone in a lift does."""
    raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    raw.close()


@pytest.mark.parametrize(
    ("first", "status"),
    [
        (b"", b""),
        (b"\r\n", b""),
        (b"GET / HT", b""),
        (HEAD, b""),
        (HEAD + b"X-Long: ", b""),
        (POST + b"Content-Length: 1000\r\n\r\ntext=squat", b""),
        (POST + b"Transfer-Encoding: chunked\r\n\r\n5\r\ntext", b""),
        (HEAD + b"Content-Length: 1000\r\n\r\n", b"200 OK"),
        (HEAD + b"\r\nGET / HT", b"200 OK"),
    ],
)
def test_who_says_no_more_than_a_byte_now_and_then_is_cut_off(
    site: Site, first: bytes, status: bytes
) -> None:
    with others(site):
        raw = connect(site)
        raw.sendall(first)
        over = Event()

        def drip() -> None:
            with suppress(OSError):
                while first and not over.wait(PATIENCE / 4):
                    raw.send(b"\r" if first == b"\r\n" else b"a")

        dripping = Thread(target=drip)
        dripping.start()
        told = ended(raw)  # a time-out would raise
        over.set()
        dripping.join()

    assert status in told.partition(b"\r\n")[0]
    assert told.startswith(b"HTTP/1.1 4") or bool(told) == bool(status)


def test_who_does_not_read_is_cut_off_and_who_reads_slowly_is_not(site: Site) -> None:
    asked = HEAD + b"\r\n"
    times = 300
    with others(site), ExitStack() as open_ones:
        lazy = open_ones.enter_context(connect(site, small=True))
        lazy.sendall(asked * times)
        slow = connect(site, small=True)
        slow.sendall(asked * (times - 1) + HEAD + b"Connection: close\r\n\r\n")
        got = 0
        page = len(site.ask("/")[1])
        over = Event()
        with slow:
            while more := slow.recv(65536):
                got += len(more)
                over.wait(len(more) / (page * times) * 2.5 * PATIENCE)

        assert got > page * times
        eventually(lambda: cut(lazy), site.log)


def cut(raw: socket.socket) -> bool:
    """Whether the other side has given a connection up, though there is more to read."""
    return raw.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, 1)[0] != 1  # 1: established


@pytest.mark.parametrize(
    ("first", "again"),
    [
        (b"GET /", b"a" * 1000),
        (HEAD + b"X-Long: ", b"a" * 1000),
        (HEAD + b"x", b"a" * 1000),
        (HEAD, b"X-Many: a\r\n" * 100),
        (POST + b"Transfer-Encoding: chunked\r\n\r\n0\r\n", b"X-After: a\r\n" * 100),
        (POST + b"Transfer-Encoding: chunked\r\n\r\n0\r\nX-After: ", b"a" * 1000),
        (POST + b"Transfer-Encoding: chunked\r\n\r\n5;", b"a" * 1000),
    ],
)
def test_a_head_without_end_is_refused_before_it_fills_the_memory(
    site: Site, first: bytes, again: bytes
) -> None:
    before = site.memory()
    with others(site):
        told = b""
        for _ in range(10):
            raw = connect(site)
            with suppress(ConnectionError):
                raw.sendall(first + again * 20_000)  # 20 MB or so
            told = ended(raw) or told

    assert told == b"" or told.startswith((b"HTTP/1.1 431 ", b"HTTP/1.1 400 "))
    assert site.memory() - before < 60 * MEGABYTE


def test_a_long_head_is_told_what_it_is_and_the_longest_address_is_none(site: Site) -> None:
    raw = connect(site)
    raw.sendall(HEAD + b"X: " + b"a" * MOST_HEAD + b"\r\n\r\n")

    assert ended(raw).startswith(b"HTTP/1.1 431 ")
    assert site.ask(f"/?{'q=a&' * 4000}")[0] == 414  # our own page says so


@pytest.mark.parametrize(
    ("how", "piece"),
    [
        (b"Content-Length: 99999999", b"a" * 9000),
        (b"Transfer-Encoding: chunked", b"2328\r\n" + b"a" * 9000 + b"\r\n"),
    ],
)
def test_a_body_without_end_is_refused(site: Site, how: bytes, piece: bytes) -> None:
    before = site.memory()
    with others(site):
        raw = connect(site)
        with suppress(ConnectionError):
            raw.sendall(POST + how + b"\r\n\r\n" + piece * (2 * MAX_BODY // 9000))
        told = ended(raw)

    assert told.startswith(b"HTTP/1.1 413 ")
    assert site.memory() - before < 60 * MEGABYTE


def test_a_body_of_tiny_chunks_is_read(site: Site) -> None:
    text = b"text=" + b"squat%0A" * 20
    chunks = b"".join(b"1\r\n%c\r\n" % letter for letter in text) + b"0\r\n\r\n"
    with connect(site) as raw:
        raw.sendall(POST + b"Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks)

        assert b" 200 OK" in ended(raw).partition(b"\r\n")[0]


def test_hundreds_of_open_connections_keep_nobody_out(site: Site) -> None:
    with ExitStack() as open_ones:
        for number in range(MANY):
            raw = open_ones.enter_context(connect(site))
            raw.sendall((b"", b"GET /", HEAD, HEAD + b"\r\n", POST)[number % 5])
        with others(site):
            pass
    with others(site):
        pass


def test_more_than_is_allowed_get_a_clear_answer_and_do_not_stay(
    small: Path, tmp_path: Path
) -> None:
    log = tmp_path / "log"
    patience = 4 * PATIENCE  # long enough to ask while they wait, on a busy machine too
    site = Site(small, log, "--patience", str(patience), "--connections", "20").started()
    try:
        with ExitStack() as open_ones:
            for _ in range(30):
                open_ones.enter_context(connect(site))
            assert told(site) == 503
            for _ in range(30):  # and these are not even taken
                open_ones.enter_context(connect(site))
            assert told(site) == 0
            eventually(lambda: told(site) == 200, log)  # they still wait, but nobody for them
    finally:
        site.kill()


def told(site: Site) -> int:
    """The status somebody gets, 0 for none."""
    try:
        return site.ask("/")[0]
    except OSError:
        return 0


@pytest.mark.parametrize(
    "sent",
    [
        b"GET /exercises/pl",
        POST + b"Content-Length: 1000\r\n\r\ntext=squat",
        POST + b"Content-Length: 10\r\n\r\ntext=squat",
        HEAD + b"\r\n",
        (HEAD + b"\r\n") * 50,
    ],
)
def test_who_goes_in_the_middle_is_forgotten(site: Site, sent: bytes) -> None:
    with others(site):
        for _ in range(100):
            raw = connect(site, small=True)
            raw.sendall(sent)
            vanish(raw)
        for _ in range(20):
            raw = connect(site, small=True)
            raw.sendall(sent)
            raw.settimeout(0.05)
            with suppress(TimeoutError):
                raw.recv(100)  # the beginning of the answer, if there is one
            vanish(raw)

    assert not [line for line in site.logged() if line["level"] == "error"]


def test_nothing_of_all_that_stays_in_memory(site: Site) -> None:
    """The same again and again: what the first round needs, no later one adds to."""

    def again() -> int:
        for sent in (HEAD + b"X: " + b"a" * 300_000, POST + b"\r\n", HEAD + b"\r\n", b"GET"):
            for _ in range(100):
                raw = connect(site)
                with suppress(ConnectionError):
                    raw.sendall(sent)
                vanish(raw)
        with others(site):
            pass
        return site.memory()

    first = again()
    assert max(again() for _ in range(3)) - first < 10 * MEGABYTE


class TestAMachineThatIsFull:
    """The server writes nothing, so that nothing can be written is no matter to it."""

    @pytest.fixture
    def start(self, small: Path, tmp_path: Path) -> Iterator[Callable[..., Site]]:
        sites: list[Site] = []

        def begin(**process: Any) -> Site:
            sites.append(Site(small, tmp_path / "log", **process))
            eventually(sites[-1].answers, tmp_path / "log")
            return sites[-1]

        yield begin
        for each in sites:
            each.kill()

    def test_not_one_byte_can_be_written_to_any_file(
        self, start: Callable[..., Site], tmp_path: Path
    ) -> None:
        nowhere = {"HOME": "/nowhere", "TMPDIR": "/nowhere", "XDG_CACHE_HOME": "/nowhere"}
        site = start(env={**os.environ, **nowhere, "PYTHONPATH": str(Path.cwd())},
                     preexec_fn=no_file_may_grow, cwd="/")  # fmt: skip
        with others(site):
            rubbish = connect(site)
            rubbish.sendall(b"\x00\r\n\r\n")  # of which it would write a line
            ended(rubbish)
        (worker,) = site.workers()
        os.kill(worker, 9)
        eventually(lambda: site.workers() not in ([], [worker]), site.log)
        eventually(site.answers, site.log)

        assert site.log.read_bytes() == b""
        with (tmp_path / "other").open("w") as file:  # the limit is one
            done = subprocess.run(
                [sys.executable, "-c", "print('a', flush=True)"],
                stdout=file, stderr=subprocess.PIPE, text=True, check=False,
                preexec_fn=no_file_may_grow,
            )  # fmt: skip
        assert "File too large" in done.stderr

    @pytest.mark.parametrize("where", ["/dev/full", "nowhere"])
    def test_its_output_goes_nowhere(self, start: Callable[..., Site], where: str) -> None:
        if where == "/dev/full":
            with Path(where).open("w") as full:
                site = start(stdout=full, stderr=full)
        else:
            site = start(preexec_fn=without_output)
        with others(site):
            for _ in range(200):
                rubbish = connect(site)
                rubbish.sendall(b"\x00\r\n\r\n")
                assert ended(rubbish).startswith(b"HTTP/1.1 400 ")

    def test_its_log_is_not_read(self, start: Callable[..., Site]) -> None:
        """A pipe takes 64 kB; who writes more to it waits for a reader."""
        unread, into = os.pipe()
        try:
            site = start(stdout=into, stderr=into)
            for _ in range(1500):
                rubbish = connect(site)
                rubbish.sendall(b"\x00\r\n\r\n")
                assert ended(rubbish).startswith(b"HTTP/1.1 400 ")
            with others(site):
                pass
        finally:
            os.close(unread)
            os.close(into)


def no_file_may_grow() -> None:
    """As on a full disk or a read-only file system, for root too."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def without_output() -> None:
    """As a program that was started with ``>&- 2>&-``."""
    os.close(1)
    os.close(2)
