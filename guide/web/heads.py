"""Heads of requests that were read before: the same bytes ask for the same, and need no parser.

Browsers of one make ask for one page in one way, so the bytes between two of them differ seldom.
What a head tells of its sender is not kept: only a fingerprint of it, and what it asked for.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from hashlib import sha256

from guide.web.cache import Ready

Again = Callable[[], Ready | None]
"""Asks for something once more: the answer, while it is kept."""

MOST = 4096  # about half a kilobyte each
LONGEST = 2048  # bytes; those of browsers are less than half as long


class Heads:
    """What was asked in which bytes; when there are too many, the oldest goes."""

    def __init__(self, most: int = MOST) -> None:
        """Remember no more than this."""
        self._most = most
        self._known: OrderedDict[bytes, Again] = OrderedDict()

    def __len__(self) -> int:
        """How many are known."""
        return len(self._known)

    def get(self, head: bytes) -> Again | None:
        """What these bytes ask for, if they did before."""
        return self._known.get(_fingerprint(head)) if len(head) <= LONGEST else None

    def remember(self, head: bytes, again: Again) -> None:
        """That these bytes, no more and no fewer, are a request for this."""
        if len(head) > LONGEST:
            return
        self._known[_fingerprint(head)] = again
        if len(self._known) > self._most:
            self._known.popitem(last=False)


def _fingerprint(head: bytes) -> bytes:
    """Another for other bytes, whoever tries to find two alike: nobody is given another's page."""
    return sha256(head).digest()
