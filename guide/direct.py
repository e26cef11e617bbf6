"""Answers that need no work go out at once, without a task and messages made for each.

Most requests are for a page that is kept. For those the server's own way from a parsed request to
written bytes takes longer than all that we do: here what the application has ready is written by
the connection itself. Everything else, and whatever is unusual, goes the server's own way.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from uvicorn._types import ASGI3Application
from uvicorn.protocols.http.httptools_impl import RequestResponseCycle

from guide.guard import Guarded
from guide.web.cache import Ready

MORE = frozenset({b"content-length", b"transfer-encoding", b"upgrade"})
"""Fields of a request that goes on behind its head, and may yet turn out to be none."""


class Direct(Guarded):
    """A guarded connection to an application that may have ``kept`` the answer."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        """As the server makes it."""
        super().__init__(*arguments, **named)
        self._kept: Callable[[Any], Ready | None] | None = getattr(self.app, "kept", None)

    def _start_asgi_task(self, cycle: RequestResponseCycle, app: ASGI3Application) -> None:
        ready = None
        if self._kept and app is self.app and self._usual(cycle):
            ready = self._kept(cycle.scope)
        if ready is None:
            super()._start_asgi_task(cycle, app)
            return
        cycle.response_started = cycle.response_complete = True
        lines = [b"%b: %b\r\n" % header for header in cycle.default_headers]
        # In one piece: a second call to the system would take longer than all the rest.
        self.transport.write(b"".join([ready.head, *lines, b"\r\n", ready.content]))
        self.on_response_complete()

    def _usual(self, cycle: RequestResponseCycle) -> bool:
        """Whether the request is whole, and the client reads on and keeps the line open.

        Requests that wait in a row go the server's way, one task each: here each would answer the
        next from within the one before.
        """
        return (
            cycle.keep_alive
            and not cycle.waiting_for_100_continue
            and not self.pipeline
            and not self.flow.write_paused
            and not self.transport.is_closing()
            and MORE.isdisjoint(name for name, _ in cycle.scope["headers"])
        )
