"""Only the host the site is known by: whoever asks for another gets a 400 that says so.

Otherwise a cache in between could keep pages under a name that is not ours. Health checks ask by
address, and are answered whatever they call us.
"""

from __future__ import annotations

from urllib.parse import urlsplit

from guide.web.asgi import Receive, Scope, Send, tell
from guide.web.delivery import Delivery
from guide.web.heads import Again
from guide.web.operate import HEALTH

DEFAULT_PORTS = {"http": 80, "https": 443}


class OneHost:
    """Wraps the application; ``public_url`` is the address people know."""

    def __init__(self, app: Delivery, public_url: str) -> None:
        """Answer for this sound address."""
        self._hosts = hosts_of(public_url)
        self._app = app
        self._refusal = f"This site answers at {public_url} only.\n".encode()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on what is meant for us."""
        if scope["type"] != "http" or scope["path"] in HEALTH or self._meant(scope):
            await self._app(scope, receive, send)
            return
        await tell(send, 400, "text/plain; charset=utf-8", self._refusal)

    def again(self, scope: Scope) -> Again | None:
        """See ``Delivery.again``."""
        return self._app.again(scope) if self._meant(scope) else None

    def _meant(self, scope: Scope) -> bool:
        hosts = [value.lower() for name, value in scope["headers"] if name == b"host"]
        return len(hosts) == 1 and hosts[0] in self._hosts


def hosts_of(public_url: str) -> frozenset[bytes]:
    """How a ``Host`` header may name a sound address: see ``guide.web.origin.public_url``."""
    parts = urlsplit(public_url)
    default = DEFAULT_PORTS[parts.scheme]
    name = f"[{parts.hostname}]" if ":" in (parts.hostname or "") else parts.hostname
    port = parts.port or default
    names = {f"{name}:{port}", f"{name}"} if port == default else {f"{name}:{port}"}
    return frozenset(each.encode() for each in names)
