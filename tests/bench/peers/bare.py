"""Bytes and nothing else: the least that any application on this server can do."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

ANSWERS = "KNEEWISE_BENCH_ANSWERS"
"""A file of answers by address; see ``Answer``."""

Send = Callable[[dict[str, Any]], Awaitable[None]]
App = Callable[[dict[str, Any], object, Send], Awaitable[None]]


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

    async def app(scope: dict[str, Any], _receive: object, send: Send) -> None:
        if scope["type"] != "http":
            raise NotImplementedError
        for message in answers[scope["path"]]:
            await send(message)

    return app


def _messages(answer: Answer) -> tuple[dict[str, Any], dict[str, Any]]:
    headers = [(name.encode(), value.encode()) for name, value in answer.headers.items()]
    start = {"type": "http.response.start", "status": 200, "headers": headers}
    return start, {"type": "http.response.body", "body": answer.body}
