"""Whoever asks is answered before the next page is begun, in the order of asking."""

from __future__ import annotations

import asyncio
from contextlib import suppress

from guide.web.asgi import Message, Receive, Scope, Send, tell
from guide.web.delivery import Delivery
from guide.web.turns import Turns
from tests.running import run

FOUR = ("/1", "/2", "/3", "/4")


def test_each_page_is_sent_before_the_next_is_begun() -> None:
    done: list[str] = []

    async def app(scope: Scope, _receive: Receive, send: Send) -> None:
        done.append(f"make {scope['path']}")
        await tell(send, 200, "text/plain", b"")

    async def ask(site: Delivery, path: str) -> None:
        async def send(message: Message) -> None:
            if message["type"] == "http.response.start":  # a server writes when the loop goes round
                asyncio.get_running_loop().call_soon(done.append, f"send {path}")

        async def receive() -> Message:
            return {"type": "http.request"}

        asked = {"type": "http", "method": "GET", "path": path, "query_string": b"", "headers": []}
        await site(asked, receive, send)

    async def all_at_once() -> None:
        site = Delivery(app, keep=False)
        await asyncio.gather(*(ask(site, path) for path in FOUR))

    run(all_at_once())
    assert done == [f"{what} {path}" for path in FOUR for what in ("make", "send")]


def test_who_gives_up_waiting_holds_nobody_up() -> None:
    begun: list[str] = []

    async def come(turns: Turns, name: str) -> None:
        await turns.mine()
        begun.append(name)

    async def queue() -> None:
        turns = Turns()
        line = [asyncio.create_task(come(turns, name)) for name in FOUR]
        await asyncio.sleep(0)
        line[0].cancel()
        line[2].cancel()
        for each in line:
            with suppress(asyncio.CancelledError):
                await each

    run(queue())
    assert begun == ["/2", "/4"]


def test_a_line_is_good_for_one_loop_after_the_other() -> None:
    turns = Turns()

    async def many() -> None:
        await asyncio.gather(*(turns.mine() for _ in FOUR))

    for _ in range(2):
        run(many())
