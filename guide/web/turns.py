"""Pages are made one after the other, and each is sent before the next is begun.

Otherwise all that were asked for meanwhile are made first and then sent together: whoever asked
just after waits for all of them twice, and so does what is kept and could be sent at once.
"""

from __future__ import annotations

from asyncio import AbstractEventLoop, Lock, get_running_loop, sleep


class Turns:
    """A line in which everybody waits for those who came before to have begun."""

    def __init__(self) -> None:
        """Nobody waits yet."""
        self._line = Lock()
        self._loop: AbstractEventLoop | None = None

    async def mine(self) -> None:
        """Wait for one's turn: until the loop has once gone round since the last one's."""
        loop = get_running_loop()
        if loop is not self._loop:  # a lock belongs to one loop, and tests have many
            self._loop, self._line = loop, Lock()
        async with self._line:
            await sleep(0)
