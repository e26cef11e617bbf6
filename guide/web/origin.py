"""The address of this site as others see it: for links that leave it, on paper and in messages.

The operator says it with ``--public-url``. Otherwise it is what the request was sent to, if that
has the form of a host: a page made for one host is never given to another, since ``Delivery`` keeps
pages by it. Headers that a proxy may add are read by the server, and only from a proxy it trusts.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any
from urllib.parse import urlsplit

_HOST = re.compile(rb"(?:[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?")


class BadAddress(ValueError):  # noqa: N818 - reads as what it says
    """No address that others could open; the message says how to write one."""

    def __init__(self, text: str) -> None:
        """Name what was given."""
        super().__init__(f"'{text}' is no address; write it like https://guide.example.")


def public_url(text: str) -> str:
    """An operator's address as we use it, empty for none; raises BadAddress."""
    told = text.strip().rstrip("/").lower()
    if not told:
        return ""
    try:
        parts = urlsplit(told)
        sound = parts.port is None or parts.port > 0
    except ValueError as error:
        raise BadAddress(text) from error
    plain = f"{parts.scheme}://{parts.netloc}" == told
    host = bool(_HOST.fullmatch(parts.netloc.encode("ascii", "replace")))
    if not (plain and sound and host and parts.scheme in {"http", "https"}):
        raise BadAddress(text)
    return told


def origin(scope: Mapping[str, Any], public: str) -> str:
    """Such as ``https://guide.example``; empty where nobody says it."""
    if public:
        return public
    hosts = [value for name, value in scope["headers"] if name == b"host"]
    return _asked(scope.get("scheme", "http"), hosts[0]) if len(hosts) == 1 else ""


@lru_cache(maxsize=256)
def _asked(scheme: str, host: bytes) -> str:
    told = host.lower()
    return f"{scheme}://{told.decode()}" if _HOST.fullmatch(told) else ""
