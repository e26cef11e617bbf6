"""Each thing a page must not have, as a bad page that must be found."""

from __future__ import annotations

import pytest

from tests.soundness import problems

FRAME = '<!doctype html><html lang="en"><title>x</title><main><h1>y</h1>{}</main>'


@pytest.mark.parametrize(
    ("bad", "problem"),
    [
        ("<!doctype html><html><title>x</title><main><h1>y</h1></main>", "no lang"),
        ('<!doctype html><html lang="en"><title> </title><main><h1>y</h1></main>', "no title"),
        (FRAME.format("<h1>again</h1>"), "2 h1"),
        (FRAME.format("<h3>deep</h3>"), "h3 after h1"),
        (FRAME.format("<p><div></div></p>"), "not valid"),
        (FRAME.format("<b>open"), "not valid"),
        (FRAME.format('<p style="color:red">x</p>'), "attribute style"),
        (FRAME.format('<p onclick="x()">x</p>'), "attribute onclick"),
        (FRAME.format("<script>x()</script>"), "inline script"),
        (FRAME.format('<script type="text/data">x()</script>'), "inline script"),
        (FRAME.format('<link rel="stylesheet" href="https://cdn.example/x.css">'), "elsewhere"),
        (FRAME.format('<script src="https://cdn.example/x.js"></script>'), "from elsewhere"),
        (FRAME.format('<img src="//x.example/a.png" alt="" width="1" height="1">'), "elsewhere"),
        (FRAME.format('<img src="/a.png" width="1" height="1">'), "img without alt"),
        (FRAME.format('<img src="/a.png" alt="">'), "img without size"),
        (FRAME.format('<p id="a"></p><p id="a"></p>'), "id a 2 times"),
        (FRAME.format('<label for="b">x</label>'), "nothing has the id b"),
        (FRAME.format('<a href="#c">x</a>'), "nothing has the id c"),
        (FRAME.format('<a hx-get="/" hx-target="#d" href="/">x</a>'), "nothing has the id d"),
        (FRAME.format("<a>x</a>"), "a that leads nowhere"),
        (FRAME.format("<details><p>x</p></details>"), "details without summary"),
        (FRAME.format('<p role="status">3 found</p>'), "status with bare words"),
        (FRAME.format('<section aria-labelledby="a"><h2 id="a">x</h2></section>'), "said twice"),
        (FRAME.format('<nav aria-labelledby="a"><h2 id="a">x</h2></nav>'), "said twice"),
    ],
)
def test_a_bad_page_is_found(bad: str, problem: str) -> None:
    assert any(problem in found for found in problems(bad)), problems(bad)


def test_data_is_no_script_and_a_name_is_not_loaded() -> None:
    data = '<script type="application/ld+json">{"a": 1}</script>'
    name = '<link rel="canonical" href="https://guide.example/">'

    assert problems(FRAME.replace("<title>", f"{name}<title>").format(data)) == []


def test_a_good_page_has_no_problems() -> None:
    assert problems(FRAME.format('<a href="#a">x</a><h2 id="a">z</h2>')) == []
    assert problems(FRAME.format('<div role="status"><p>3 found</p></div>')) == []
    assert problems(FRAME.format('<section aria-label="w"><h2 id="a">z</h2></section>')) == []
