"""``python -m tests.icons`` draws the icons of phones and browsers anew from the two that we drew.

``icon.svg`` has its own round corners; ``maskable.svg`` fills its square and keeps what matters
inside the circle that any phone leaves of it. The others are these two as PNG.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import resvg_py

from guide import paths

FOLDER = paths.static_dir() / "icons"
GROUND = "#1f4b8f"
"""Behind the corners where a phone cuts them itself and shows black for what is clear."""

DRAWN: tuple[tuple[str, str, int, str | None], ...] = (
    ("icon-180.png", "icon.svg", 180, GROUND),
    ("icon-192.png", "icon.svg", 192, None),
    ("icon-512.png", "icon.svg", 512, None),
    ("maskable-512.png", "maskable.svg", 512, None),
)


def drawn() -> Iterator[tuple[Path, bytes]]:
    """Each PNG as it has to be."""
    for name, source, size, ground in DRAWN:
        svg = (FOLDER / source).read_text(encoding="utf-8")
        yield (
            FOLDER / name,
            resvg_py.svg_to_bytes(svg_string=svg, width=size, height=size, background=ground),
        )


if __name__ == "__main__":
    for path, png in drawn():
        path.write_bytes(png)
