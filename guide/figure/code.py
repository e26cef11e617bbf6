"""An address as a QR code, black on white whatever the page is.

How much one holds: DENSO WAVE, who made them, ask for four printer dots a module at least, which
is 0.5 mm on a printer of 200 dots an inch, and for four modules of white around it
(qrcode.com/en/howto/cell.html and code.html, read 2026). A corner of a sheet has room for 42 mm,
which is 84 modules of 0.5 mm: version 14, of 73 modules and 8 of white, is the largest that fits.
At the usual error correction, M, it holds 362 bytes.
"""

from __future__ import annotations

from html import escape
from typing import Final

import segno

from guide.figure.inlay import Drawing

MODULE = 0.5  # mm, on paper
QUIET = 4  # modules of white on each side
LARGEST = 14  # version
MOST_BYTES = 362
WALL = 160  # mm a side, to be read from further away
CLASS: Final = "code"


def scans(address: str) -> bool:
    """Whether an address is short enough for a code that scans well from paper."""
    return len(address.encode()) <= MOST_BYTES


def code(address: str, label: str) -> Drawing:
    """An ``<svg>`` element, as large as its place; raises ValueError for more than scans well."""
    about = f'class="{CLASS}" role="img" aria-label="{escape(label)}"'
    return Drawing(_drawn(address, about))


def wall_code(address: str) -> str:
    """A document of its own, ``WALL`` millimetres wide, to be printed for a wall."""
    size = f'width="{WALL}mm" height="{WALL}mm"'
    return _drawn(address, f'xmlns="http://www.w3.org/2000/svg" {size}')


def _drawn(address: str, attributes: str) -> str:
    if not scans(address):
        raise ValueError(f"{len(address)} characters are too many for a code")
    svg: str = segno.make_qr(address, error="m").svg_inline(
        border=QUIET, light="#fff", svgclass=None, lineclass=None, omitsize=True
    )
    return svg.replace("<svg ", f'<svg {attributes} shape-rendering="crispEdges" ', 1)
