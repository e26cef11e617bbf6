"""The page to look at all figures."""

from __future__ import annotations

import base64

import html5lib

from guide.figure import contact_sheet
from tests.figure.poses import POSES
from tests.figure.svg import draw


def test_shows_every_figure_on_light_and_dark() -> None:
    items = [(name, name.title(), draw(POSES[name])) for name in ("squat", "rower")]
    page = contact_sheet(items)

    assert page.count("<img ") == 4
    assert page.count('class="light"') == page.count('class="dark"') == 2
    for _, _, svg in items:
        drawn = base64.b64encode(svg.encode()).decode()
        assert page.count(f"{drawn}#light") == page.count(f"{drawn}#dark") == 1
    html5lib.HTMLParser(strict=True).parse(page)


def test_names_are_escaped() -> None:
    page = contact_sheet([("a-b", "<b>&", "<svg/>")])

    assert "<b>&" not in page
    assert "&lt;b&gt;&amp;" in page
