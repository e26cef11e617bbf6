"""Only one host is answered."""

from __future__ import annotations

import pytest

from guide.web.asgi import Message, Receive, Scope, Send
from guide.web.delivery import Delivery
from guide.web.hosts import OneHost, hosts_of
from tests.running import run


@pytest.mark.parametrize(
    ("address", "names"),
    [
        ("https://example.org", {b"example.org", b"example.org:443"}),
        ("http://example.org:8000", {b"example.org:8000"}),
        ("http://[::1]", {b"[::1]", b"[::1]:80"}),
    ],
)
def test_how_a_host_may_be_named(address: str, names: set[bytes]) -> None:
    assert hosts_of(address) == names


@pytest.mark.parametrize(
    ("path", "hosts", "status"),
    [
        ("/", [b"example.org"], 200),
        ("/", [b"EXAMPLE.org:443"], 200),
        ("/", [b"example.org.evil.net"], 400),
        ("/", [b"example.org", b"evil.net"], 400),
        ("/", [], 400),
        ("/healthz", [b"10.0.0.7:8000"], 200),
    ],
)
def test_who_is_answered(path: str, hosts: list[bytes], status: int) -> None:
    assert run(_status(path, hosts)) == status


def test_who_is_not_answered_gets_nothing_that_is_kept() -> None:
    site = _site()
    assert run(_status("/", [b"example.org"], site)) == 200

    again = site.again(_asking("/", [b"example.org"]))
    assert again is not None
    kept = again()
    assert kept is not None
    assert kept.head.startswith(b"HTTP/1.1 200 OK\r\n")
    assert site.again(_asking("/", [b"evil.net"])) is None
    assert site.again(_asking("/", [])) is None


def _site() -> OneHost:
    async def app(_scope: Scope, _receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b"ours"})

    return OneHost(Delivery(app, public="https://example.org"), "https://example.org")


def _asking(path: str, hosts: list[bytes]) -> Scope:
    asked = {"type": "http", "method": "GET", "path": path, "query_string": b""}
    return {**asked, "headers": [(b"host", host) for host in hosts]}


async def _status(path: str, hosts: list[bytes], site: OneHost | None = None) -> int:
    async def send(message: Message) -> None:
        sent.append(message)

    async def receive() -> Message:
        return {"type": "http.request"}

    sent: list[Message] = []
    await (site or _site())(_asking(path, hosts), receive, send)
    status: int = sent[0]["status"]
    return status
