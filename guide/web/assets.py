"""Style sheet, scripts and icons: read once, served from memory under names that hold a digest."""

from __future__ import annotations

import mimetypes
from collections.abc import Mapping
from hashlib import blake2b
from pathlib import Path

import rcssmin
import rjsmin
from msgspec import Struct

from guide import figure
from guide.web.encodings import Body, ready

ADDED = {"app.css": figure.page_sheet()}
"""What the code writes is added to what people wrote: the figures' colours have one source."""

TYPES = {".webmanifest": "application/manifest+json", ".js": "text/javascript"}


SMALLER = {".css": rcssmin.cssmin, ".js": rjsmin.jsmin}
"""Comments and indents are for whoever reads the code; a phone need not load them."""


class Asset(Struct, frozen=True):
    """One file, ready to send."""

    content: bytes
    media_type: str


class Assets:
    """All static files, by their public address and by their plain name."""

    def __init__(self, folder: Path) -> None:
        """Read every file below ``folder``."""
        self._by_address: dict[str, Asset] = {}
        self._addresses: dict[str, str] = {}
        for path in sorted(p for p in folder.rglob("*") if p.is_file()):
            name = path.relative_to(folder).as_posix()
            content = _sent(path.read_bytes() + ADDED.get(name, "").encode(), name)
            digest = blake2b(content, digest_size=4).hexdigest()  # of one name: few versions
            address = f"{path.stem}.{digest}{path.suffix}"
            guessed = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
            kind = TYPES.get(path.suffix, guessed)
            self._by_address[address] = Asset(content, kind)
            self._addresses[name] = f"/static/{address}"

        found = self._by_address.values()
        self._bodies = ready((each.content, each.media_type.encode()) for each in found)

    def url(self, name: str) -> str:
        """The address of a file, such as ``app.css``; raises KeyError for one that is not there."""
        return self._addresses[name]

    def get(self, address: str) -> Asset | None:
        """The file at the last part of an address."""
        return self._by_address.get(address)

    @property
    def bodies(self) -> Mapping[bytes, Body]:
        """All files, compressed as well as can be, by the tag of their content."""
        return self._bodies

    @property
    def digest(self) -> str:
        """A short name for all files together."""
        return blake2b(
            "".join(sorted(self._addresses.values())).encode(), digest_size=6
        ).hexdigest()


def _sent(content: bytes, name: str) -> bytes:
    """A file as it is sent: our own scripts and style sheets without what only people read."""
    smaller = SMALLER.get(Path(name).suffix)
    if smaller is None or name.startswith("vendor/"):
        return content
    text: str = smaller(content.decode())
    return text.encode()
