"""From SVG to PNG, by resvg, in a process of its own.

It takes some 60 ms and does not let go of the interpreter: in this process every other request
would wait. At most one picture is drawn at a time, and only so many may wait for it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

import anyio
import resvg_py
from anyio import to_process
from fontpkg_ibm_plex_serif import ROOT

FONTS: Final = tuple(
    str(Path(ROOT) / "files" / f"IBMPlexSerif-{weight}.ttf") for weight in ("Regular", "SemiBold")
)
MOST_WAITING = 24  # a crawler asks for a few at once; more is no person


class Busy(Exception):  # noqa: N818 - reads as what it says
    """Too many pictures are waited for already."""


def png(svg: str) -> bytes:
    """One picture, with our letters and no others: the same on every machine."""
    return resvg_py.svg_to_bytes(svg_string=svg, skip_system_fonts=True, font_files=list(FONTS))


class Painter:
    """Draws one picture after the other."""

    def __init__(self) -> None:
        """Nothing is started before somebody asks."""
        self._one = anyio.CapacityLimiter(1)
        self._waiting = 0

    async def paint(self, svg: str) -> bytes:
        """The PNG of a picture of ours; raises Busy."""
        if self._waiting >= MOST_WAITING:
            raise Busy
        self._waiting += 1
        try:
            return await to_process.run_sync(png, svg, limiter=self._one)
        finally:
            self._waiting -= 1
