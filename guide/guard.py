"""What a connection may take: a client that is slow, greedy or gone costs little, and not for long.

The server by itself reads a head that never ends until memory does, and waits for ever for the
next byte of a request and for a client to read its response. It also answers a request that names
two hosts, of which a cache in between may believe the other. Behind a proxy none of that happens;
this is for the day when somebody opens the port to the world.
"""

from __future__ import annotations

import asyncio
import math
import re
import socket
import struct
from collections.abc import Callable
from functools import partial

from uvicorn._types import ASGI3Application
from uvicorn.protocols.http.flow_control import FlowControl
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol, RequestResponseCycle

PIECE = 4096
"""Bytes that are read at once: requests made of them take up to sixty times as many."""

MOST_HEAD = 32 * 1024
"""Bytes of a request around its body: twice the longest address that any page of ours makes."""

BEFORE_HOSTS = frozenset({"0.9", "1.0"})
"""Versions in which a request need not name who is asked; in all others it names one."""

SLOWEST = 1024
"""Bytes a second that a client must read: about what the first mobile phones could."""

_HOST = re.compile(rb"(?:[\w.~!$&'()*+,;=%-]*|\[[\w.:]+\])(?::\d*)?", re.ASCII)
"""How a request may name who is asked; nobody by name, too."""

_AT_ONCE = struct.pack("ii", 1, 0)
"""For SO_LINGER: nothing that is left to send is kept for whoever will not read it."""

_REFUSAL = b"This head is too long.\n"
_TOO_LONG = (
    b"HTTP/1.1 431 Request Header Fields Too Large\r\n"
    b"content-type: text/plain; charset=utf-8\r\n"
    b"content-length: %d\r\nconnection: close\r\n\r\n%s" % (len(_REFUSAL), _REFUSAL)
)


class Flow(FlowControl):
    """Takes no more from the network while there is enough to read of what it brought."""

    enough = False

    def resume_reading(self) -> None:
        """Whoever asks for more gets what is here first."""
        if not self.enough:
            super().resume_reading()


class Guarded(HttpToolsProtocol):
    """The server's own protocol, with an end to its patience."""

    patience: float = 30
    """Seconds that a request may take to arrive, and a client to read on."""

    _until = math.inf  # when patience ends; never while it is we who are at work
    _unsent = math.inf  # bytes that the client had still to read when it ended last
    _look: asyncio.TimerHandle | None = None
    _arriving = False  # whether a request has begun and is not whole
    _begun = False  # whether one began in the piece at hand
    _around = 0  # bytes of it in later pieces, less its body
    _head = 0  # bytes of its address and fields, weighed where they could be too many
    _at_work: RequestResponseCycle | None = None
    flow: Flow
    _unread = b""  # what came behind requests that wait for their answers
    _refuse: Callable[[], None] | None = None  # the end, once all is answered; no more is read

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Take a connection, unless there are far more than will be answered."""
        super().connection_made(transport)
        self.flow = Flow(transport)
        self._wait()
        self._look = self.loop.call_at(self._until, self._end)
        if self.limit_concurrency and len(self.connections) > 2 * self.limit_concurrency:
            self._cut()  # the first of the surplus hear a 503

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget it."""
        self._unread = b""
        self._hush()
        super().connection_lost(exc)
        if self._look:
            self._look.cancel()

    def eof_received(self) -> bool:  # type: ignore[override]
        """Who says no more may still listen: end only when what was asked is answered."""
        if self._owes():
            self._refuse = self._refuse or self.transport.close
        return self._owes()

    def data_received(self, data: bytes) -> None:
        """Read a chunk, but no more of it than is going to be answered next."""
        if self._refuse:
            return  # it is taken all the same: what is left lying resets the line, answers and all
        if self._unread or len(data) > PIECE:
            self._unread += data
            self._read_on()
        else:
            self._read(data)

    def _read_on(self) -> None:
        """Read piece by piece until a request must wait for the one before it.

        Each that waits takes far more memory than its bytes do, and thousands fit in one chunk.
        """
        unread, self._unread, start = self._unread, b"", 0
        while start < len(unread) and not (self.pipeline or self._over()):
            self._read(unread[start : start + PIECE])
            start += PIECE
        self._unread = b"" if self._over() else unread[start:]
        self._rest(enough=bool(self._unread))

    def _over(self) -> bool:
        """Whether nothing more will be read."""
        return bool(self._refuse) or self.transport.is_closing()

    def _rest(self, *, enough: bool) -> None:
        """Have nothing more brought, or go on after that."""
        rested, self.flow.enough = self.flow.enough, enough
        if enough:
            self.flow.pause_reading()
        elif rested and not (self.pipeline or self.transport.is_closing()):
            self.flow.resume_reading()

    def _read(self, data: bytes) -> None:
        """Read some bytes; refuse a request that only ever begins."""
        self._begun = False
        super().data_received(data)
        self._around += 0 if self._begun else len(data)
        if self._arriving and self._around > MOST_HEAD and not self._over():
            self._end_with(self._too_long)

    def on_message_begin(self) -> None:
        """From here on the request must be whole in time."""
        super().on_message_begin()
        self._arriving = self._begun = True
        self._around = self._head = 0
        self._wait()

    def on_headers_complete(self) -> None:
        """The head is whole: refuse one whose last piece made it too long, or that asks nobody."""
        if not self._begun:
            self._head = len(self.url) + sum(len(name) + len(value) for name, value in self.headers)
            if self._head > MOST_HEAD:
                raise ValueError("the head is too long")  # heard by the parser, told by the 431
        hosts = [value.lower() for name, value in self.headers if name == b"host"]
        old = self.parser.get_http_version() in BEFORE_HOSTS and not hosts
        if not old and (len(hosts) != 1 or not _HOST.fullmatch(hosts[0])):
            raise ValueError("it names no host, or in two ways")
        url = self.url.lower()
        whole = url.split(b"/", 3)[2:3] if url.startswith(b"http") else hosts
        if hosts and whole != hosts:  # the address as a proxy is asked for it
            raise ValueError("its address names another host")
        super().on_headers_complete()
        if self.parser.should_upgrade():  # which we never do, and the parser skips what follows
            self.cycle.keep_alive = False

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
        if self._unread and not self.pipeline:
            self.loop.call_soon(self._read_on)
        if self._refuse and not (self._owes() or self.transport.is_closing()):
            self._refuse()

    def send_400_response(self, msg: str) -> None:
        """What cannot be read is answered, and the connection ends; so does what is too long."""
        refused = partial(super().send_400_response, msg)
        self._end_with(self._too_long if self._head > MOST_HEAD else refused)

    def _end_with(self, refuse: Callable[[], None]) -> None:
        """Refuse what is being read in its turn, and read nothing behind it.

        Whoever asked for something before gets that first, and not the refusal for an answer.
        """
        if self.pipeline and self.cycle.more_body:  # it goes wrong behind its head
            self.pipeline.popleft()
        self._refuse = refuse
        if not self._owes():
            refuse()

    def _owes(self) -> bool:
        """Whether a request that was whole is not answered yet."""
        now = self._at_work
        return bool(self.pipeline or (now and not (now.response_complete or now.more_body)))

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

    def _too_long(self) -> None:
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
