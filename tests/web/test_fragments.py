"""What is printed once and joined is what the macros would print each time."""

from __future__ import annotations

import re
from typing import Any

import pytest
from jinja2 import Environment
from markupsafe import Markup
from msgspec import structs

from guide import paths
from guide.edition import Edition
from guide.pages.browse import browse_page
from guide.pages.parts import Facet, Option, card
from guide.pages.swaps import swaps_page
from guide.pages.workout import start_page
from guide.records.query import Ask, Query
from guide.web.assets import Assets
from guide.web.service import make_templates
from guide.words import Kit, Level, Pattern, Watch

QUERIES = (
    Query(),
    Query(page=3),
    Query(q="rdl"),
    Query(q="xyzzy"),
    Query(knee=Level.LOW, kit=(Kit.DUMBBELL, Kit.BENCH)),
    Query(want_less=(Watch.LANDING,), pattern=(Pattern.SQUAT, Pattern.LUNGE), no_kit=True),
)


@pytest.fixture(scope="module")
def both() -> tuple[Environment, Environment]:
    """Templates that print everything anew, and the ones that are served."""
    static = Assets(paths.static_dir()).url
    anew, kept = (
        make_templates(paths.templates_dir(), static, keep=keep) for keep in (False, True)
    )
    return anew, kept


def same(both: tuple[Environment, Environment], template: str, page: object) -> bool:
    """Whether both print a page alike, the second time too."""
    anew, first, again = (
        environment.get_template(template).render(page=page)
        for environment in (both[0], both[1], both[1])
    )
    return bool(anew == first == again)


@pytest.mark.parametrize("template", ["browse.html", "_results.html"])
def test_every_list_is_the_same(
    both: tuple[Environment, Environment], current: Edition, template: str
) -> None:
    for query in QUERIES:
        assert same(both, template, browse_page(current, query)), query


def test_boxes_without_counts_are_the_same(
    both: tuple[Environment, Environment], current: Edition
) -> None:
    assert same(both, "workout.html", start_page(current, ()))
    ask = Ask(kit=(Kit.DUMBBELL,))
    assert same(both, "swaps.html", swaps_page(current, "back-squat", ask, ()))


def pills(
    both: tuple[Environment, Environment], *options: Option, counts: str = "exercises"
) -> str:
    facet = Facet(name="kit", legend="Kit", many=True, options=options, chosen=0, counts=counts)
    texts = {environment.filters["pills"](facet) for environment in both}
    assert len(texts) == 1
    return str(texts.pop())


def test_a_box_shows_its_own_count_and_tick(both: tuple[Environment, Environment]) -> None:
    one = Option(value="box", text="Box", on=False, count=3)

    assert ">3<" in pills(both, one)
    assert ">0<" in pills(both, structs.replace(one, count=0))
    assert " checked" not in pills(both, one)
    assert " checked" in pills(both, structs.replace(one, on=True))
    assert "<small>" not in pills(both, structs.replace(one, count=None))


def test_who_hears_a_count_hears_of_what(both: tuple[Environment, Environment]) -> None:
    one = Option(value="box", text="Box", on=False, count=3)

    assert '3<span class="vh"> exercises</span>' in pills(both, one)
    assert '3<span class="vh"> rows</span>' in pills(both, one, counts="rows")


def test_words_are_escaped_once(both: tuple[Environment, Environment], current: Edition) -> None:
    evil = "<script>&amp;"
    assert "&lt;script&gt;&amp;amp;" in pills(
        both, Option(value=evil, text=evil, on=False, count=1)
    )

    found: Any = structs.replace(card(current, "back-squat"), matched=evil)
    row = both[1].filters["row"](found)
    assert isinstance(row, Markup)
    assert "also called &lt;script&gt;&amp;amp;" in row


def test_the_first_new_row_takes_the_focus(
    both: tuple[Environment, Environment], current: Edition
) -> None:
    row = both[1].filters["row"]
    plain = card(current, "back-squat")

    assert 'id="fresh"' not in row(plain)
    assert 'id="fresh"' in row(plain, focus=True)
    assert 'id="fresh"' not in row(plain)


def test_above_a_page_the_tab_it_belongs_to_is_marked(
    both: tuple[Environment, Environment],
) -> None:
    for nav, marked in {"search": "/", "care": "/care", "": None}.items():
        tops = {str(environment.filters["top"](nav)) for environment in both}
        assert len(tops) == 1
        assert re.findall(r'href="([^"]+)" aria-current="page"', tops.pop()) == (
            [marked] if marked else []
        )
