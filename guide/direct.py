"""Answers that need no work go out at once, without a task and messages made for each.

Most requests are for a page that is kept. For those the server's own way from a parsed head to
written bytes takes longer than all that we do: here what the application has ready is written by
the connection itself. What comes in the very bytes of an earlier request is not even parsed.
Everything else, and whatever is unusual, goes the server's own way.
"""

from __future__ import annotations

import asyncio
import logging
import math
from collections.abc import Callable
from typing import Any, cast

from uvicorn.protocols.http.flow_control import FlowControl
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol, RequestResponseCycle

from guide.web.cache import Ready
from guide.web.heads import Again, Heads

MORE = frozenset({b"content-length", b"transfer-encoding", b"upgrade"})
"""Fields of a request that goes on behind its head, and may yet turn out to be none."""

_QUIET = logging.getLogger(__name__)
_ANSWERED = RequestResponseCycle(
    scope=cast("Any", {}),
    transport=asyncio.Transport(),
    flow=FlowControl(asyncio.Transport()),
    logger=_QUIET,
    access_logger=_QUIET,
    access_log=False,
    default_headers=[],
    message_event=asyncio.Event(),
    expect_100_continue=False,
    keep_alive=True,
    on_response=lambda: None,
)
"""What the server takes for the request at hand once it is answered: it asks nothing more of it."""
_ANSWERED.response_started = _ANSWERED.response_complete = True


class Direct(HttpToolsProtocol):
    """A connection to an application that may say how to ask ``again`` for what it keeps."""

    _dated: list[tuple[bytes, bytes]] | None = None  # the fields that the server adds to each head
    _lines = b""  # the same as they are written, with the end of the head

    def __init__(self, *arguments: Any, **named: Any) -> None:
        """As the server makes it."""
        super().__init__(*arguments, **named)
        self.heads = Heads()  # a server with many connections has them share one
        self._how: Callable[[Any], Again | None] | None = getattr(self.app, "again", None)
        self._idle = math.inf  # since when nothing has been asked
        self._opened = 0  # requests that began in the chunk at hand
        self._asked: Again | None = None  # the last request, if it was answered at once
        self._rests = True  # whether that is over, so that the parser waits for another
        self.cycle = _ANSWERED

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget it, and when to look at it."""
        super().connection_lost(exc)
        super()._unset_keepalive_if_required()

    def on_response_complete(self) -> None:
        """Close the connection if nothing more is asked: one look for each span, not a timer."""
        if self.pipeline or self.transport.is_closing():
            super().on_response_complete()
            return
        self.server_state.total_requests += 1
        self.flow.resume_reading()
        self._idle = self.loop.time()
        if self.timeout_keep_alive_task is None:
            self._look_again(self.timeout_keep_alive)

    def _unset_keepalive_if_required(self) -> None:
        self._idle = math.inf

    def timeout_keep_alive_handler(self) -> None:
        """Look whether nothing was asked for so long."""
        self.timeout_keep_alive_task = None
        left = self._idle + self.timeout_keep_alive - self.loop.time()
        if left <= 0:
            super().timeout_keep_alive_handler()
        elif left < math.inf:
            self._look_again(left)

    def _look_again(self, seconds: float) -> None:
        handler = self.timeout_keep_alive_handler
        self.timeout_keep_alive_task = self.loop.call_later(seconds, handler)

    def data_received(self, data: bytes) -> None:
        """Answer what was asked before in the same bytes; have everything else read."""
        rested, self._opened = self._rests, 0
        again = self.heads.get(data) if rested else None
        ready = again() if again and self._free() else None
        if ready:
            self._say(ready)
            return
        super().data_received(data)
        if rested and self._opened == 1 and self._asked:  # so that was all of the chunk
            self.heads.remember(data, self._asked)

    def on_message_begin(self) -> None:
        """Something is asked that must be read."""
        self._rests, self._asked = False, None
        self._opened += 1
        super().on_message_begin()

    def on_headers_complete(self) -> None:
        """Answer, if that needs nobody else."""
        again = self._how(self.scope) if self._how and self._usual() else None
        ready = again() if again else None
        if ready is None:
            super().on_headers_complete()
            return
        self._asked = again
        self._say(ready)

    def on_message_complete(self) -> None:
        """The parser stands where it stood before."""
        super().on_message_complete()
        self._rests = self._asked is not None

    def _say(self, ready: Ready) -> None:
        self.cycle = _ANSWERED
        # In one piece: a second call to the system would take longer than all the rest.
        self.transport.write(b"".join((ready.head, self._added(), ready.content)))
        self.on_response_complete()

    def _free(self) -> bool:
        """Whether the client reads on, and the server would not say that there are too many."""
        return not (
            self.flow.write_paused
            or (self.limit_concurrency and self._crowded(self.limit_concurrency))
            or self.transport.is_closing()
        )

    def _usual(self) -> bool:
        """Whether the request is whole, and the client reads on and keeps the line open.

        Then its scope says what is asked for, in the server's own words.
        """
        parser, path = self.parser, self.url
        if not (
            self.cycle.response_complete
            and self._free()
            and parser.get_method() == b"GET"
            and parser.get_http_version() == "1.1"
            and parser.should_keep_alive()
            and path.startswith(b"/")
            and path.isascii()
            and not (b"%" in path or b"#" in path or self.root_path)
            and not self.expect_100_continue
            and MORE.isdisjoint([name for name, _ in self.headers])
        ):
            return False
        path, _, query = path.partition(b"?")
        self.scope["method"], self.scope["path"] = "GET", path.decode()
        self.scope["query_string"] = query
        return True

    def _crowded(self, most: int) -> bool:
        """Whether the server answers that there are too many."""
        return len(self.connections) >= most or len(self.tasks) >= most

    def _added(self) -> bytes:
        fields = self.server_state.default_headers  # another list each second
        if fields is not self._dated:
            Direct._dated = fields
            Direct._lines = b"".join([b"%b: %b\r\n" % field for field in fields]) + b"\r\n"
        return self._lines
