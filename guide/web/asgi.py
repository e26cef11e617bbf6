"""What every layer of the application speaks: the types, and an answer caught or made whole."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any, NamedTuple

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]


class Answer(NamedTuple):
    """All of a response."""

    status: int
    headers: list[tuple[bytes, bytes]]
    body: bytes


async def caught(app: App, scope: Scope, receive: Receive) -> Answer:
    """What an application answers."""
    start: Message = {}
    chunks: list[bytes] = []

    async def send(message: Message) -> None:
        if message["type"] == "http.response.start":
            start.update(message)
        elif message["type"] == "http.response.body":
            chunks.append(message.get("body", b""))

    await app(scope, receive, send)
    return Answer(start["status"], list(start.get("headers", ())), b"".join(chunks))


async def tell(send: Send, status: int, media_type: str, body: bytes) -> None:
    """Answer from a layer that is asked before the application; nobody keeps it."""
    head = [
        (b"content-type", media_type.encode()),
        (b"content-length", str(len(body)).encode()),
        (b"cache-control", b"no-store"),
        (b"x-content-type-options", b"nosniff"),
    ]
    await send({"type": "http.response.start", "status": status, "headers": head})
    await send({"type": "http.response.body", "body": body})
