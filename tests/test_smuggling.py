"""Requests that one server may end where another goes on: all refused, and the connection ended.

Two servers in a row that disagree let a visitor put words into the next one's mouth. What follows
each of these is a second request; it must never be answered.
"""

from __future__ import annotations

import re
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.running import SECONDS, Site

HERE = b"Host: here\r\n"
SECOND = b"GET /about HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n"
POST = b"POST /workout HTTP/1.1\r\n" + HERE + b"Content-Type: application/x-www-form-urlencoded\r\n"
EMPTY = b"0\r\n\r\n"

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def site(small: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    begun = Site(small, tmp_path_factory.mktemp("smuggling") / "log").started()
    yield begun
    begun.kill()


def statuses(site: Site, sent: bytes) -> list[bytes]:
    """All that is answered on one connection, until the server ends it."""
    told = b""
    with socket.create_connection(("127.0.0.1", site.port), timeout=SECONDS) as raw:
        raw.sendall(sent)
        while more := raw.recv(65536):
            told += more
    return re.findall(rb"HTTP/1\.1 (\d+) ", told)


@pytest.mark.parametrize(
    "sent",
    [
        POST + b"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n" + EMPTY,
        POST + b"Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n" + EMPTY,
        POST + b"Content-Length: 0\r\nContent-Length: 50\r\n\r\n",
        POST + b"Content-Length: 0, 50\r\n\r\n",
        POST + b"Content-Length: +5\r\n\r\n",
        POST + b"Content-Length: -5\r\n\r\n",
        POST + b"Content-Length: 0x5\r\n\r\n",
        POST + b"Content-Length : 5\r\n\r\n",
        POST + b"Transfer-Encoding: xchunked\r\n\r\n" + EMPTY,
        POST + b"Transfer-Encoding: chunked, identity\r\n\r\n" + EMPTY,
        POST + b"Transfer-Encoding : chunked\r\n\r\n" + EMPTY,
        POST + b"Transfer-Encoding:\x0bchunked\r\n\r\n" + EMPTY,
        POST + b"Transfer-Encoding: chunked\r\n\r\n5;\n\r\nabcde\r\n" + EMPTY,
        POST + b"Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\nabcde\r\n" + EMPTY,
        b"GET / HTTP/1.1\nHost: here\n\n",
        b"GET / HTTP/1.1\r\n" + HERE + b"X: a\rContent-Length: 50\r\n\r\n",
        b"GET / HTTP/1.1\r\n" + HERE + b"X: a\r\n Content-Length: 50\r\n\r\n",
        b"GET / HTTP/1.1\r\n" + HERE + b"X: a\0b\r\n\r\n",
        b"GET / HTTP/1.1\r\n\r\n",
        b"GET / HTTP/1.1\r\n" + HERE + HERE + b"\r\n",
        b"GET / HTTP/1.0\r\n" + HERE + b"Host: there\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: here there\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: here/there\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: here@there\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: h\xc3\xa4r\r\n\r\n",
        b"GET http://there/ HTTP/1.1\r\n" + HERE + b"\r\n",
        b"GET http://here@there/ HTTP/1.1\r\n" + HERE + b"\r\n",
        b"GET https://there HTTP/1.0\r\n" + HERE + b"\r\n",
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        b"CONNECT evil.example:80 HTTP/1.1\r\n" + HERE + b"\r\n",
    ],
)
def test_what_can_be_read_in_two_ways_is_refused(site: Site, sent: bytes) -> None:
    assert statuses(site, sent + SECOND) == [b"400"]


def test_two_honest_requests_in_a_row_are_both_answered(site: Site) -> None:
    body = b"text=squat"
    sent = POST + b"Content-Length: %d\r\n\r\n%s" % (len(body), body)

    assert statuses(site, sent + SECOND) == [b"200", b"200"]


@pytest.mark.parametrize(
    "head",
    [
        b"HTTP/1.1\r\nHost:\r\n",
        b"HTTP/1.1\r\nHost: here_too:8000\r\n",
        b"HTTP/1.1\r\nHost: [::1]:8000\r\n",
        b"HTTP/1.0\r\n",
    ],
)
def test_whatever_names_one_host_is_answered(site: Site, head: bytes) -> None:
    assert statuses(site, b"GET /about " + head + b"Connection: close\r\n\r\n") == [b"200"]


def test_a_whole_address_of_the_same_host_is_answered(site: Site) -> None:
    assert statuses(site, SECOND.replace(b"/about", b"HTTP://Here/about")) == [b"200"]


def test_an_old_client_gets_one_answer(site: Site) -> None:
    assert len(statuses(site, b"GET /about\r\n\r\n" + SECOND)) == 1
