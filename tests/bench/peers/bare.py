"""Bytes and nothing else: the least that any application on this server can do."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Coroutine
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

ANSWERS = "KNEEWISE_BENCH_ANSWERS"
"""A file of answers by address; see ``Answer``."""

Message = dict[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Message, Receive, Send], Coroutine[Any, Any, None]]


class Answer(Struct, frozen=True):
    """What is sent, headers and all but the date, which every server adds itself."""

    headers: dict[str, str]
    body: bytes


def bare() -> App:
    """An application that sends what somebody else answered, from memory."""
    raw = Path(os.environ[ANSWERS]).read_bytes()
    answers = {
        path: _messages(answer)
        for path, answer in msgspec.json.decode(raw, type=dict[str, Answer]).items()
    }

    async def app(scope: Message, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await _live(receive, send)
            return
        for message in answers[scope["path"]]:
            await send(message)

    return app


async def _live(receive: Receive, send: Send) -> None:
    """There is nothing to start and nothing to stop, and a server may wait to hear so."""
    while (message := await receive())["type"] != "lifespan.shutdown":
        await send({"type": f"{message['type']}.complete"})
    await send({"type": "lifespan.shutdown.complete"})


def _messages(answer: Answer) -> tuple[Message, Message]:
    headers = [(name.encode(), value.encode()) for name, value in answer.headers.items()]
    start = {"type": "http.response.start", "status": 200, "headers": headers}
    return start, {"type": "http.response.body", "body": answer.body}
