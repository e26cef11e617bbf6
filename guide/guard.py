"""What a connection may take: a client that is slow, greedy or gone costs little, and not for long.

The server by itself reads a head that never ends until memory does, and waits for ever for the
next byte of a request and for a client to read its response. Behind a proxy none of that happens;
this is for the day when somebody opens the port to the world.
"""

from __future__ import annotations

import asyncio
import math
import socket
import struct

from uvicorn._types import ASGI3Application
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol, RequestResponseCycle

MOST_HEAD = 32 * 1024
"""Bytes of a request around its body: twice the longest address that any page of ours makes."""

SLOWEST = 1024
"""Bytes a second that a client must read: about what the first mobile phones could."""

_AT_ONCE = struct.pack("ii", 1, 0)
"""For SO_LINGER: nothing that is left to send is kept for whoever will not read it."""

_REFUSAL = b"This head is too long.\n"
_TOO_LONG = (
    b"HTTP/1.1 431 Request Header Fields Too Large\r\n"
    b"content-type: text/plain; charset=utf-8\r\n"
    b"content-length: %d\r\nconnection: close\r\n\r\n%s" % (len(_REFUSAL), _REFUSAL)
)


class Guarded(HttpToolsProtocol):
    """The server's own protocol, with an end to its patience."""

    patience: float = 30
    """Seconds that a request may take to arrive, and a client to read on."""

    _until = math.inf  # when patience ends; never while it is we who are at work
    _unsent = math.inf  # bytes that the client had still to read when it ended last
    _look: asyncio.TimerHandle | None = None
    _arriving = False  # whether a request has begun and is not whole
    _begun = False  # whether one began in the chunk at hand
    _around = 0  # bytes of it in later chunks, less its body
    _chunk = 0  # bytes of the chunk at hand
    _head = 0  # bytes of its address and fields, weighed where they could be too many
    _at_work: RequestResponseCycle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Take a connection, unless there are far more than will be answered."""
        super().connection_made(transport)
        self._wait()
        self._look = self.loop.call_at(self._until, self._end)
        if self.limit_concurrency and len(self.connections) > 2 * self.limit_concurrency:
            self._cut()  # the first of the surplus hear a 503

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget it."""
        self._hush()
        super().connection_lost(exc)
        if self._look:
            self._look.cancel()

    def data_received(self, data: bytes) -> None:
        """Read a chunk; refuse a request that only ever begins."""
        self._begun = False
        self._chunk = len(data)
        super().data_received(data)
        self._around += 0 if self._begun else len(data)
        if self._arriving and self._around > MOST_HEAD and not self.transport.is_closing():
            self._refuse()

    def on_message_begin(self) -> None:
        """From here on the request must be whole in time."""
        super().on_message_begin()
        self._arriving = self._begun = True
        self._around = self._head = 0
        self._wait()

    def on_headers_complete(self) -> None:
        """The head is whole: refuse one that came in one chunk and is too long all the same."""
        if self._chunk > MOST_HEAD or not self._begun:
            self._head = len(self.url) + sum(len(name) + len(value) for name, value in self.headers)
            if self._head > MOST_HEAD:
                raise ValueError("the head is too long")  # heard by the parser, told by the 431
        super().on_headers_complete()

    def on_body(self, body: bytes) -> None:
        """The application says how much of that it takes."""
        self._around -= 0 if self._begun else len(body)
        super().on_body(body)

    def on_message_complete(self) -> None:
        """Now it is our turn, unless the answer did not need the body, or one before is unread."""
        super().on_message_complete()
        self._arriving = False
        if self.cycle.response_complete or self.flow.write_paused:
            self._wait()
        else:
            self._until = math.inf

    def on_response_complete(self) -> None:
        """Now it is the client's turn: to read it, and perhaps to go on."""
        super().on_response_complete()
        self._unsent = math.inf
        self._wait()

    def send_400_response(self, msg: str) -> None:
        """What cannot be read is answered, and the connection ends; so does what is too long."""
        if self._head > MOST_HEAD:
            self._refuse()
        else:
            super().send_400_response(msg)

    def _start_asgi_task(self, cycle: RequestResponseCycle, app: ASGI3Application) -> None:
        self._at_work = cycle
        super()._start_asgi_task(cycle, app)

    def _hush(self) -> None:
        """Have nothing more written; of requests in a row the server itself tells the last only."""
        if self._at_work:
            self._at_work.disconnected = True

    def _cut(self) -> None:
        self._hush()
        raw = self.transport.get_extra_info("socket")
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _AT_ONCE)
        self.transport.abort()

    def _refuse(self) -> None:
        self.transport.write(_TOO_LONG)
        self.transport.close()

    def _wait(self) -> None:
        self._until = self.loop.time() + self.patience

    def _end(self) -> None:
        """Cut off who made us wait too long; one look for each span, not a timer per request."""
        now = self.loop.time()
        if now >= self._until:
            left = self.transport.get_write_buffer_size()
            if not 0 < left <= self._unsent - SLOWEST * self.patience:
                self._cut()
                return
            self._unsent = left
            self._wait()
        self._look = self.loop.call_at(min(self._until, now + self.patience), self._end)
