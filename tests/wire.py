"""One connection without a network: what is sent and said, and a clock that waits to be told."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import cast

import uvicorn
from uvicorn.server import ServerState

from guide.serving import Connection as Wire
from guide.web.app import create_app
from guide.web.asgi import Receive, Scope, Send, tell
from guide.web.delivery import Delivery
from guide.web.heads import Heads

HERE = b"Host: here\r\n"


def asking(path: str, more: bytes = b"", method: bytes = b"GET") -> bytes:
    return method + b" " + path.encode() + b" HTTP/1.1\r\n" + HERE + more + b"\r\n"


def application() -> Delivery:
    """The real application, its own catalog in it."""
    site = create_app()
    assert isinstance(site, Delivery)
    return site


class Line:
    """A transport that only remembers."""

    def __init__(self) -> None:
        self.said = b""
        self.closed = self.paused = False

    def close(self) -> None:
        self.closed = True

    def write(self, data: bytes) -> None:
        self.said += data

    def is_closing(self) -> bool:
        return self.closed

    def get_extra_info(self, _name: str) -> None:
        return None

    def pause_reading(self) -> None:
        self.paused = True

    def resume_reading(self) -> None:
        self.paused = False


class Clock:
    """As much of a loop as a connection needs, with a time that goes on only when told to."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.due: list[asyncio.TimerHandle] = []

    def time(self) -> float:
        return self.now

    def call_at(self, when: float, callback: Callable[[], None]) -> asyncio.TimerHandle:
        loop = cast("asyncio.AbstractEventLoop", self)
        self.due.append(asyncio.TimerHandle(when, callback, (), loop))
        return self.due[-1]

    def call_later(self, delay: float, callback: Callable[[], None]) -> asyncio.TimerHandle:
        return self.call_at(self.now + delay, callback)

    def get_debug(self) -> bool:
        return False

    def _timer_handle_cancelled(self, handle: asyncio.TimerHandle) -> None:
        self.due.remove(handle)

    def pass_by(self, seconds: float) -> None:
        """Let so much time go by, and do what is due."""
        end = self.now + seconds
        while soon := [each for each in self.due if each.when() <= end]:
            first = min(soon, key=asyncio.TimerHandle.when)
            self.due.remove(first)
            self.now = max(self.now, first.when())
            first._run()
        self.now = end


class Asked:
    """An application that keeps nothing, and remembers how it was asked for what it keeps."""

    def __init__(self) -> None:
        self.at_once: list[Scope] = []
        self.in_turn: list[Scope] = []

    def again(self, scope: Scope) -> None:
        self.at_once.append(dict(scope))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        del receive
        self.in_turn.append(dict(scope))
        await tell(send, 200, "text/plain", b"")


class Connection:
    """One connection to the real application, and what is said on it."""

    def __init__(
        self, app: Delivery | Asked, clock: Clock | None = None, heads: Heads | None = None
    ) -> None:
        config = uvicorn.Config(app, http=Wire, ws="none", proxy_headers=False, log_config=None)
        config.load()
        state = ServerState()
        loop = cast("asyncio.AbstractEventLoop | None", clock)
        state.default_headers = [(b"date", b"today")]
        self.line = Line()
        self.end = Wire(config=config, server_state=state, app_state={}, _loop=loop)
        if heads is not None:
            self.end.heads = heads
        self.end.connection_made(self.line)  # type: ignore[arg-type]

    def at_once(self, sent: bytes) -> bytes:
        """What is answered before the loop has turned."""
        self.line.said = b""
        self.end.data_received(sent)
        return self.line.said

    async def soon(self, sent: bytes) -> bytes:
        """The whole of what is answered."""
        self.at_once(sent)
        await asyncio.gather(*self.end.tasks)
        return self.line.said

    async def turn(self) -> None:
        """Let one be answered, and what comes of that begin."""
        await asyncio.wait(self.end.tasks, return_when=asyncio.FIRST_COMPLETED)
        await asyncio.sleep(0)

    async def by_and_by(self, sent: bytes) -> bytes:
        """What is answered to a part of a request, whose end may be waited for."""
        self.at_once(sent)
        tasks = self.end.tasks
        while tasks and not self.end.cycle.more_body:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        for _ in range(20 if tasks else 0):
            await asyncio.sleep(0)
        return self.line.said
