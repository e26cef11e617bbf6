"""Compressed bodies: quickly and when asked for as pages change, once and well for static files."""

from __future__ import annotations

import gzip
from collections.abc import Callable, Iterable
from hashlib import sha256
from typing import Final

import brotli
from msgspec import Struct

DIGITS = 16  # of a tag
SMALL = 256  # bytes; smaller bodies gain next to nothing from compression
TEXT = (
    b"text/",
    b"application/json",
    b"application/manifest+json",
    b"application/schema+json",
    b"image/svg+xml",
)

Way = Callable[[bytes], bytes]
QUICK: Final[dict[bytes, Way]] = {
    b"br": lambda plain: brotli.compress(plain, quality=6),
    b"gzip": lambda plain: gzip.compress(plain, 6, mtime=0),
}
"""Encoding to how it is made, smallest first."""

BEST: Final[dict[bytes, Way]] = {
    b"br": lambda plain: brotli.compress(plain, quality=11),
    b"gzip": lambda plain: gzip.compress(plain, 9, mtime=0),
}
"""The same, some fifty times as slow and a tenth smaller."""


class Body(Struct, frozen=True):
    """What is sent, in the encodings that were made so far; ``b""`` is the plain one."""

    etag: bytes  # names what is said, however it is encoded
    encodings: tuple[bytes, ...]  # worth sending, smallest first
    made: dict[bytes, bytes]

    @property
    def size(self) -> int:
        """Bytes held."""
        return sum(map(len, self.made.values()))

    def encoded(self, encoding: bytes) -> bytes:
        """The content in one encoding, made when first asked for."""
        if encoding not in self.made:
            self.made[encoding] = QUICK[encoding](self.made[b""])
        return self.made[encoding]


def body_of(plain: bytes, media_type: bytes) -> Body:
    """A body of which every encoding is made when somebody first takes it."""
    worth = len(plain) >= SMALL and media_type.startswith(TEXT)
    digest = sha256(plain).hexdigest()[:DIGITS]  # processors have an instruction for it
    etag = f'W/"{digest}"'.encode()
    return Body(etag, tuple(QUICK) if worth else (), {b"": plain})


def ready(files: Iterable[tuple[bytes, bytes]]) -> dict[bytes, Body]:
    """Files (content, media type) in their best encodings, by tag."""
    bodies = [body_of(content, media_type) for content, media_type in files]
    for body in bodies:
        body.made.update({name: BEST[name](body.made[b""]) for name in body.encodings})
    return {body.etag: body for body in bodies}
