"""HTTP policy in one place: what every response says, and which variant a request asks for."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_POLICY = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self'",
    "connect-src": "'self'",
    "manifest-src": "'self'",
    "worker-src": "'self'",
    "form-action": "'self'",
    "base-uri": "'none'",
    "frame-ancestors": "'none'",
}
CSP = "; ".join(f"{name} {allowed}" for name, allowed in _POLICY.items())
PICTURE_CSP = "default-src 'none'; style-src 'unsafe-inline'; sandbox"
"""A picture moves by its own style sheet, and may do nothing else."""

SECURITY: tuple[tuple[bytes, bytes], ...] = (
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"permissions-policy", b"camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
)
VARY = b"Accept-Encoding, HX-Request-Type, HX-Source"
VARY_FOREVER = b"Accept-Encoding"
"""A file whose name holds a digest is never asked for in parts."""
FOREVER = b"max-age=31536000, immutable"
"""Nobody ever asks whether it is still the same, so it carries no tag."""

PRIVATE = "private, no-cache"
"""What somebody sent: for their own browser only, which needs it to go back to the page."""
ALWAYS_ASK = b"no-cache"
"""Keep it, but ask each time whether it is still the same: answered by a 304."""


def idle(media_type: bytes, policy: bytes) -> frozenset[bytes]:
    """The headers that mean nothing for this file: they would only weigh on a slow line.

    A picture opens nothing, asks for no camera and loads nothing that would tell where from. What
    pages load is no document either, so no content policy governs it, and the page's own says what
    its script tells; a worker has one of its own, but is not kept for good.
    """
    if policy == FOREVER and media_type.startswith((b"text/css", b"text/javascript", b"image/png")):
        return _OF_PAGES | {b"content-security-policy", b"referrer-policy"}
    if policy == FOREVER and media_type.startswith(b"image/"):
        return _OF_PAGES | {b"referrer-policy"}
    return _OF_PAGES if media_type.startswith(b"image/") else frozenset()


_OF_PAGES = frozenset({b"cross-origin-opener-policy", b"permissions-policy"})


def fields(lines: Iterable[tuple[bytes, bytes]]) -> Mapping[bytes, bytes]:
    """The fields of a request by their small name; lines of one name are one list (RFC 9110, 5.3).

    So of a field that holds a single value, two lines are no value that it can have.
    """
    told = list(lines)
    found = dict(told)
    if len(found) < len(told):  # rarely: nobody else should pay for it
        found = {}
        for name, value in told:
            found[name] = found[name] + b", " + value if name in found else value
    return found


def is_part(lines: Iterable[tuple[bytes, bytes]]) -> bool:
    """Whether htmx asks for a part of the page.

    A browser, a boosted link or a history restore asks for all of it.
    """
    return variant(fields(lines)) != WHOLE


def is_typing(lines: Iterable[tuple[bytes, bytes]]) -> bool:
    """Whether a part is asked for by typing, which should not fill the history."""
    return variant(fields(lines)) == TYPED


WHOLE, PART, TYPED = b"", b"part", b"typed"
"""What one address is answered with: a page, a part of it, or that for somebody who types."""


def variant(headers: Mapping[bytes, bytes]) -> bytes:
    """Which of these a request asks for; headers by their small name."""
    if headers.get(b"hx-request-type") != b"partial":
        return WHOLE
    source = headers.get(b"hx-source", b"")
    return TYPED if source.startswith((b"input#q", b"form#sheet")) else PART


def accepts(header: bytes) -> dict[bytes, float]:
    """``Accept-Encoding`` as encoding → quality; malformed parts count as not accepted."""
    found: dict[bytes, float] = {}
    for part in header.lower().split(b","):
        name, _, parameter = part.partition(b";")
        quality = 1.0
        if parameter.strip().startswith(b"q="):
            try:
                quality = float(parameter.strip()[2:])
            except ValueError:
                quality = 0.0
        if name.strip():
            found[name.strip().removeprefix(b"x-")] = quality if 0 <= quality <= 1 else 0.0
    return found


@lru_cache(maxsize=256)  # browsers send one of a few
def choose_encoding(header: bytes, available: tuple[bytes, ...]) -> bytes:
    """The best available encoding the client takes; empty for the plain body."""
    wanted = accepts(header)
    default = wanted.get(b"*", 0.0)
    scored = [(wanted.get(name, default), name) for name in available]
    scored.append((wanted.get(b"identity", 0.0), b""))  # the plain body, where somebody prefers it
    taken = [(quality, name) for quality, name in scored if quality > 0]
    # The first available one wins a tie: it is the smallest.
    return max(taken, key=lambda pair: pair[0])[1] if taken else b""


def matches(if_none_match: bytes, etag: bytes) -> bool:
    """Whether a client already has this version (weak comparison, lists and ``*``)."""
    if if_none_match == etag:
        return True
    tags = {tag.strip().removeprefix(b"W/") for tag in if_none_match.split(b",")}
    return etag.removeprefix(b"W/") in tags or b"*" in tags
