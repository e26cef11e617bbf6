"""What a connection reads, in which order it answers, and when it ends."""

from __future__ import annotations

import asyncio
import re
from typing import Any
from unittest.mock import Mock
from urllib.parse import quote

import pytest

from guide.guard import MOST_HEAD, PIECE, SLOWEST
from guide.web.delivery import Delivery
from tests.running import run
from tests.wire import Clock, Connection, Line, application, asking

MADE = asking("/nowhere")  # an answer that is never kept: it is made, and the next must wait


@pytest.fixture(scope="module")
def app() -> Delivery:
    return application()


def statuses(told: bytes) -> list[int]:
    return [int(status) for status in re.findall(rb"HTTP/1\.1 (\d+) ", told)]


def test_of_thousands_in_one_chunk_few_wait_and_all_are_answered(app: Delivery) -> None:
    times = 2000

    async def ask() -> tuple[int, bytes]:
        connection = Connection(app)
        connection.at_once(MADE * times)
        most = 0
        while connection.end.tasks:
            most = max(most, len(connection.end.pipeline))
            await connection.turn()
        return most, connection.line.said

    most, told = run(ask())
    assert most <= PIECE / len(MADE) + 1
    assert statuses(told) == [404] * times


def test_what_was_read_before_comes_first_and_nothing_more_is_taken_meanwhile(
    app: Delivery,
) -> None:
    async def ask() -> tuple[list[bool], bytes]:
        connection = Connection(app)
        connection.at_once(MADE * 500)
        paused = [connection.line.paused]
        connection.end.flow.resume_reading()  # as whoever waits for the rest of a form does
        paused.append(connection.line.paused)
        connection.end.data_received(asking("/about"))
        while connection.end.tasks:
            await connection.turn()
        return [*paused, connection.line.paused], connection.line.said

    paused, told = run(ask())
    assert paused == [True, True, False]
    assert statuses(told) == [404] * 500 + [200]


FORM = b"Content-Type: application/x-www-form-urlencoded\r\n"
CHUNKED = asking("/workout", FORM + b"Transfer-Encoding: chunked\r\n", b"POST")


@pytest.mark.parametrize(
    ("wrong", "status"),
    [
        (b"\0", 400),
        (b"GET /about HTTP/1.1\r\nHost : here\r\n\r\n", 400),
        (CHUNKED + b"zz\r\n", 400),
        (b"GET /about HTTP/1.1\r\n\r\n", 400),
        (b"GET http://elsewhere/about HTTP/1.1\r\nHost: here\r\n\r\n", 400),
        (asking("/" + "a" * MOST_HEAD), 431),
        (asking("/about", b"X: " + b"a" * MOST_HEAD + b"\r\n"), 431),
    ],
)
@pytest.mark.parametrize("before", [0, 1, 3])
@pytest.mark.parametrize("apart", [True, False])
def test_a_refusal_waits_for_its_turn_and_is_the_last_word(
    app: Delivery, *, wrong: bytes, status: int, before: int, apart: bool
) -> None:
    """Or whoever asked before would take it for the answer, which is then lost."""

    async def ask() -> tuple[bytes, bool]:
        connection = Connection(app)
        for chunk in [MADE * before, wrong] if apart else [MADE * before + wrong]:
            connection.end.data_received(chunk)
        while connection.end.pipeline or not connection.line.closed:
            await connection.turn()
            connection.end.data_received(asking("/about"))  # as nobody should who was refused
        assert not connection.line.paused, "bytes that nobody takes would reset the line"
        return connection.line.said, connection.line.closed

    told, closed = run(ask())
    assert statuses(told) == [404] * before + [status]
    assert closed


def test_a_long_text_is_no_long_head(app: Delivery) -> None:
    body = b"text=" + quote("é" * 10_000).encode()
    form = asking("/workout", FORM + b"Content-Length: %d\r\n" % len(body), b"POST")

    async def ask() -> bytes:
        return await Connection(app).by_and_by(form + body)

    assert len(body) > MOST_HEAD
    assert statuses(run(ask())) == [200]


def test_who_wants_another_protocol_is_answered_and_told_to_ask_the_rest_anew(
    app: Delivery,
) -> None:
    upgrade = asking("/about", b"Connection: Upgrade\r\nUpgrade: h2c\r\n")

    async def ask() -> tuple[bytes, bool]:
        connection = Connection(app)
        told = await connection.soon(upgrade + asking("/about"))
        return told, connection.line.closed

    told, closed = run(ask())
    assert statuses(told) == [200]
    assert b"\r\nconnection: close\r\n" in told
    assert closed


@pytest.mark.parametrize("times", [1, 3])
def test_who_says_no_more_is_still_answered(app: Delivery, times: int) -> None:
    async def ask() -> tuple[bool, bytes, bool]:
        connection = Connection(app)
        connection.at_once(MADE * times)
        stays = connection.end.eof_received()
        while not connection.line.closed:
            await connection.turn()
        return stays, connection.line.said, connection.end.eof_received()

    stays, told, after = run(ask())
    assert stays
    assert statuses(told) == [404] * times
    assert not after


@pytest.mark.parametrize("sent", [b"", b"GET /ab", CHUNKED + b"5\r\ntext="])
def test_who_says_no_more_in_the_middle_is_not_waited_for(app: Delivery, sent: bytes) -> None:
    async def ask() -> bool:
        connection = Connection(app)
        await connection.by_and_by(sent)
        stays = connection.end.eof_received()
        connection.end.connection_lost(None)
        await asyncio.gather(*connection.end.tasks)
        return stays

    assert not run(ask())


@pytest.fixture
def clock(app: Delivery) -> Clock:
    """A clock, and an application that has a page to give."""

    async def ask() -> None:
        await Connection(app).soon(asking("/about"))

    run(ask())
    return Clock()


def test_who_asks_nothing_more_is_let_go(app: Delivery, clock: Clock) -> None:
    connection = Connection(app, clock)
    patience = connection.end.timeout_keep_alive

    assert connection.at_once(asking("/about"))
    clock.pass_by(patience - 1)
    assert not connection.line.closed
    clock.pass_by(2)
    assert connection.line.closed


def test_who_goes_on_asking_stays(app: Delivery, clock: Clock) -> None:
    connection = Connection(app, clock)
    patience = connection.end.timeout_keep_alive

    for _ in range(9):
        assert connection.at_once(asking("/about"))
        clock.pass_by(patience - 1)
    assert not connection.line.closed
    assert len(clock.due) == 2  # this, and the end of patience: not one for each request
    clock.pass_by(2)
    assert connection.line.closed


def test_a_request_that_is_still_coming_is_waited_for(app: Delivery, clock: Clock) -> None:
    connection = Connection(app, clock)
    patience = connection.end.timeout_keep_alive
    whole = asking("/about")

    connection.at_once(whole)
    connection.at_once(whole[:20])
    clock.pass_by(patience * 2)
    assert not connection.line.closed
    assert connection.at_once(whole[20:])
    clock.pass_by(patience + 1)
    assert connection.line.closed


class Buffered(Line):
    """A transport with bytes that its client has still to read."""

    def __init__(self, left: int) -> None:
        super().__init__()
        self.left = left

    def get_write_buffer_size(self) -> int:
        return self.left

    def get_extra_info(self, _name: str) -> Any:  # noqa: ANN401  the socket: its options are set
        return Mock()

    def abort(self) -> None:
        self.closed = True


@pytest.mark.parametrize(("too_little", "cut"), [(0, False), (1, True)])
def test_who_reads_on_is_waited_for_and_who_hardly_reads_is_cut_off(
    app: Delivery, clock: Clock, too_little: int, *, cut: bool
) -> None:
    connection, line = Connection(app, clock), Buffered(1_000_000)
    connection.end.transport = line  # type: ignore[assignment]
    patience = connection.end.patience

    clock.pass_by(patience)
    assert not line.closed
    line.left -= round(SLOWEST * patience) - too_little
    clock.pass_by(patience)
    assert line.closed is cut


def test_nobody_looks_at_a_connection_that_is_gone(app: Delivery, clock: Clock) -> None:
    connection = Connection(app, clock)

    connection.at_once(asking("/about"))
    connection.end.connection_lost(None)

    assert clock.due == []
