"""Our own style sheets and scripts: small, whole, and the same as what the figures are drawn in."""

from __future__ import annotations

import re

import brotli
import pytest

from guide import paths
from guide.figure.style import TONES
from guide.words import Level


def test_the_mark_colours_are_those_of_the_figures() -> None:
    css = (paths.static_dir() / "app.css").read_text(encoding="utf-8")
    for level in Level:
        assert f"--m{int(level)}: {TONES[f'mark-{int(level)}'].light};" in css


SPOKEN = re.compile(r'content: ("[^"]+") / ""')


def test_a_sign_that_is_not_read_out_is_seen_in_older_browsers_too() -> None:
    """They drop the whole line, so a line before it has the sign alone."""
    css = "".join(path.read_text(encoding="utf-8") for path in paths.static_dir().glob("*.css"))
    signs = list(SPOKEN.finditer(css))

    assert signs
    for sign in signs:
        assert css[: sign.start()].rstrip().endswith(f"content: {sign[1]};")


def test_what_lies_along_the_edge_of_a_screen_keeps_clear_of_its_notch() -> None:
    css = (paths.static_dir() / "app.css").read_text(encoding="utf-8")
    for name in ("\n.bar,\n.acts {", "\nmain,\nfooter {", "\n.panel {", "\n.apply {"):
        rule = css.split(name, 1)[1].split("}", 1)[0]
        sides = ["bottom"] if "apply" in name else ["left", "right"]

        assert all(f"env(safe-area-inset-{side})" in rule for side in sides), name


@pytest.mark.parametrize(
    ("name", "most"),
    [
        ("app.css", 7000),
        ("sheet.css", 1500),
        ("workout.css", 800),
        ("offline.css", 600),
        ("app.js", 2000),
        ("device.js", 2300),
        ("offline.js", 6500),
        ("sw.js", 3300),
        ("icons/icon.svg", 500),
    ],
)
def test_own_files_stay_small(name: str, most: int) -> None:
    content = (paths.static_dir() / name).read_bytes()

    assert len(brotli.compress(content, quality=5)) <= most


def test_own_files_load_nothing_from_elsewhere() -> None:
    for path in sorted(paths.static_dir().glob("*.*")):
        text = path.read_text(encoding="utf-8").replace("http://www.w3.org/2000/svg", "")

        assert "//" not in re.sub(r"^\s*//.*$|\s// .*$", "", text, flags=re.MULTILINE), path.name
        assert "@import" not in text
        assert "eval(" not in text
