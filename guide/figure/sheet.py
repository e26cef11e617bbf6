"""One page with every figure, light and dark side by side: for looking at, not for the site."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable
from html import escape

from guide.figure.style import DARK

_STYLE = """
body{margin:0;font:14px/1.4 system-ui,sans-serif;color:#1d2430;background:#fff}
h1{font-size:18px;margin:12px}
ul{display:grid;grid-template-columns:repeat(auto-fill,minmax(330px,1fr));gap:10px;
padding:12px;margin:0;list-style:none}
li{border:1px solid #c5ced9;border-radius:6px;overflow:hidden}
p{margin:4px 8px}code{color:#5d6b80}
div{display:grid;grid-template-columns:1fr 1fr}
img{width:100%;aspect-ratio:4/3;display:block}
.light{background:#fff}.dark{background:#14171c}
"""


def contact_sheet(items: Iterable[tuple[str, str, str]]) -> str:
    """An HTML page of (slug, name, svg), each figure once on light and once on dark.

    Both are the same file; the fragment asks it for its dark tones.
    """
    rows = []
    for slug, name, svg in items:
        source = "data:image/svg+xml;base64," + b64encode(svg.encode()).decode()
        pair = "".join(
            f'<img class="{scheme}" src="{source}#{scheme}" alt="{escape(name)}, {scheme}">'
            for scheme in ("light", DARK)
        )
        rows.append(f"<li><div>{pair}</div><p>{escape(name)} <code>{escape(slug)}</code></p></li>")
    return (
        '<!doctype html><html lang="en"><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width"><title>All figures</title>'
        f"<style>{_STYLE}</style><h1>{len(rows)} figures</h1><ul>{''.join(rows)}</ul></html>"
    )
