"""What is kept is answered at once, with the very bytes it would have otherwise."""

from __future__ import annotations

import itertools
import re
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from guide.web.asgi import Scope
from guide.web.delivery import Delivery
from guide.web.heads import Again, Heads
from tests.running import SECONDS, Site, run
from tests.wire import HERE, Asked, Connection, application, asking

PATHS = ("/", "/?q=squat", "/exercises/back-squat", "/figures/back-squat.svg", "/about")
LAST = b"GET /about HTTP/1.1\r\n" + HERE + b"Connection: close\r\n\r\n"


def parted(said: bytes) -> tuple[bytes, set[bytes], bytes]:
    """Status line, header lines without the date, body."""
    head, _, body = said.partition(b"\r\n\r\n")
    first, *lines = head.split(b"\r\n")
    return first, {line for line in lines if not line.startswith(b"date: ")}, body


@pytest.fixture(scope="module")
def app() -> Delivery:
    return application()


@pytest.mark.parametrize(
    "encoding", [b"", b"Accept-Encoding: gzip\r\n", b"Accept-Encoding: br\r\n"]
)
@pytest.mark.parametrize("path", PATHS)
def test_what_is_kept_is_said_at_once_and_in_the_same_words(
    app: Delivery, path: str, encoding: bytes
) -> None:
    async def ask() -> tuple[bytes, bytes, bytes]:
        connection = Connection(app)
        app.pages.forget()
        nothing = connection.at_once(asking(path, encoding))
        return nothing, await connection.soon(b""), connection.at_once(asking(path, encoding))

    async def unchanged() -> tuple[bytes, bytes]:
        connection = Connection(app)
        told = parted(await connection.soon(asking(path, encoding)))[1]
        (tag,) = (line.partition(b" ")[2] for line in told if line.startswith(b"etag: "))
        known = encoding + b"If-None-Match: " + tag + b"\r\n"
        plain = known + b"Content-Length: 0\r\n"  # goes the server's own way
        return await connection.soon(asking(path, plain)), connection.at_once(asking(path, known))

    nothing, made, kept = run(ask())
    assert nothing == b""
    assert parted(made) == parted(kept)
    assert parted(kept)[2]
    made, kept = run(unchanged())
    assert parted(made) == parted(kept)
    assert (parted(kept)[0], parted(kept)[2]) == (b"HTTP/1.1 304 Not Modified", b"")


@pytest.mark.parametrize(
    "sent",
    [
        asking("/about", method=b"HEAD"),
        asking("/about", b"Connection: close\r\n"),
        asking("/about", b"Content-Length: 3\r\n") + b"abc",
        asking("/about", b"Expect: 100-continue\r\n"),
        asking("/about").replace(b"HTTP/1.1", b"HTTP/1.0"),
        asking("/readyz"),
        asking("/nowhere"),
    ],
)
def test_what_is_unusual_goes_the_servers_own_way(app: Delivery, sent: bytes) -> None:
    async def ask() -> bytes:
        connection = Connection(app)
        await connection.soon(asking("/about"))
        assert connection.at_once(asking("/about"))
        return Connection(app).at_once(sent)

    assert run(ask()) == b""


@pytest.mark.parametrize("before", [0, 2])  # the third time it is not even read
def test_who_does_not_read_gets_no_more_at_once(app: Delivery, before: int) -> None:
    async def ask() -> tuple[bytes, bytes]:
        connection = Connection(app)
        await connection.soon(asking("/about"))
        for _ in range(before):
            assert connection.at_once(asking("/about"))
        connection.end.pause_writing()
        stuck = connection.at_once(asking("/about"))
        connection.end.resume_writing()
        return stuck, await connection.soon(b"")

    stuck, after = run(ask())
    assert stuck == b""
    assert after.startswith(b"HTTP/1.1 200 OK")


class Forgetful(Heads):
    """Has everything read anew."""

    def get(self, _head: bytes) -> Again | None:
        return None


ABOUT = asking("/about")
STREAM = st.lists(
    st.sampled_from(
        [
            ABOUT,
            asking("/about", b"Accept-Encoding: br\r\n"),
            asking("/about", method=b"HEAD"),
            asking("/nowhere"),
            asking("/about", b"Upgrade: h2c\r\n"),
            # What it sends is, byte for byte, a request that is known.
            asking("/about", b"Content-Length: %d\r\n" % len(ABOUT), b"POST") + ABOUT,
            asking("/about", b"Transfer-Encoding: chunked\r\n", b"POST")
            + b"%x\r\n%b\r\n0\r\n\r\n" % (len(ABOUT), ABOUT),
            b"\r\n",
            b"GET /about HTTP/1.1\r\nHost",
            b"\0",
        ]
    ),
    min_size=1,
    max_size=6,
)


@given(stream=STREAM, parted=st.booleans(), cuts=st.sets(st.integers(1, 400), max_size=4))
@example(stream=[ABOUT] * 3, parted=True, cuts=set())
@example(stream=[ABOUT, ABOUT + ABOUT, ABOUT + ABOUT], parted=True, cuts=set())
@example(stream=[ABOUT[:20], ABOUT[20:] + ABOUT, ABOUT[20:] + ABOUT], parted=True, cuts=set())
@example(stream=[ABOUT.replace(b"GET", b"POST") + ABOUT] * 2, parted=False, cuts=set())
def test_what_was_read_before_is_answered_as_if_it_were_read_again(
    app: Delivery, *, stream: list[bytes], parted: bool, cuts: set[int]
) -> None:
    sent = b"".join(stream)
    ends = [0, *sorted(each for each in cuts if each < len(sent)), len(sent)]
    chunks = stream if parted else [sent[a:b] for a, b in itertools.pairwise(ends)]

    async def hear(heads: Heads) -> list[tuple[bytes, bool]]:
        """What is said to each chunk, and whether the line is closed then."""
        first = Connection(app, heads=heads)
        for chunk in (ABOUT, ABOUT, *chunks):  # whatever may be remembered of these is
            await first.by_and_by(chunk)
        connection = Connection(app, heads=heads)
        return [(await connection.by_and_by(chunk), connection.line.closed) for chunk in chunks]

    assert run(hear(Heads())) == run(hear(Forgetful()))


def test_the_same_bytes_are_read_once_and_by_whoever_asks(
    app: Delivery, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []
    again = app.again

    def reading(scope: Scope) -> Again | None:
        read.append(scope["path"])
        return again(scope)

    async def ask() -> list[bytes]:
        heads = Heads()
        await Connection(app).soon(ABOUT)
        monkeypatch.setattr(app, "again", reading)
        return [Connection(app, heads=heads).at_once(ABOUT) for _ in range(3)]

    first, *others = run(ask())
    assert first.startswith(b"HTTP/1.1 200 OK")
    assert others == [first, first]
    assert read == ["/about"]


def test_nobody_is_answered_before_who_asked_first(app: Delivery) -> None:
    async def ask() -> tuple[bytes, bytes]:
        connection = Connection(app)
        await connection.soon(ABOUT)
        for _ in range(2):
            assert connection.at_once(ABOUT)
        connection.at_once(asking("/nowhere"))
        early = connection.at_once(ABOUT)
        return early, await connection.soon(b"")

    early, both = run(ask())
    assert early == b""
    assert re.findall(rb"HTTP/1\.1 (\d+) ", both) == [b"404", b"200"]


def test_a_page_that_is_kept_no_longer_is_made_again(app: Delivery) -> None:
    async def ask() -> tuple[bytes, bytes]:
        connection = Connection(app)
        await connection.soon(ABOUT)
        for _ in range(2):
            assert connection.at_once(ABOUT)
        app.pages.forget()
        return connection.at_once(ABOUT), await connection.soon(b"")

    nothing, made = run(ask())
    assert nothing == b""
    assert made.startswith(b"HTTP/1.1 200 OK")


ADDRESSES = st.text(alphabet="/abz09-_.~?&=;+:@!$*'(),#%\\é", max_size=40).map("/".__add__)


@given(ADDRESSES)
@example("/about?q=squat")
@example("/a%62out")
@example("//about/?a?b")
def test_what_is_asked_for_at_once_is_what_the_server_would_have_asked(address: str) -> None:
    app = Asked()

    async def ask() -> None:
        await Connection(app).soon(asking(address))

    run(ask())
    assert all(app.in_turn[0].items() >= one.items() for one in app.at_once)
    assert app.at_once or set(address) & set("%#é")


@pytest.fixture(scope="module")
def site(small: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    begun = Site(small, tmp_path_factory.mktemp("direct") / "log").started()
    yield begun
    begun.kill()


def said(site: Site, sent: bytes) -> bytes:
    """All that is answered on one connection, until the server ends it."""
    with socket.create_connection(("127.0.0.1", site.port), timeout=SECONDS) as raw:
        raw.sendall(sent)
        return b"".join(iter(lambda: raw.recv(65536), b""))


def test_a_thousand_in_one_breath_are_all_answered_in_order(site: Site) -> None:
    paths = ("/about", "/care/stop-signs", "/?q=qwxyz", "/nowhere")
    said(site, b"".join(map(asking, paths)) + LAST)
    turns = 250
    told = said(site, b"".join(map(asking, paths)) * turns + LAST)

    assert re.findall(rb"HTTP/1\.1 (\d+) ", told) == [b"200", b"200", b"200", b"404"] * turns + [
        b"200"
    ]
    titles = re.findall(rb"<title>(.*?)</title>", told)
    assert titles == titles[:4] * turns + titles[:1]
    assert len(set(titles[:4])) == 4


def test_a_request_that_goes_wrong_behind_its_head_is_refused_even_where_the_page_is_kept(
    site: Site,
) -> None:
    wrong = asking("/about", b"Transfer-Encoding: chunked\r\n") + b"zz\r\n"

    for _ in range(2):
        assert re.findall(rb"HTTP/1\.1 (\d+) ", said(site, wrong + LAST)) == [b"400"]
        assert said(site, LAST).startswith(b"HTTP/1.1 200")
