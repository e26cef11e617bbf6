"""What htmx gets: parts that are the same text as on the whole page, and more of a list."""

from __future__ import annotations

import re

import html5lib
from jinja2 import Environment

from guide import phrases
from guide.edition import Edition
from guide.pages.browse import browse_page
from guide.pages.plain import error_page
from guide.pages.sheet_edit import sheet_edit
from guide.pages.swaps import swaps_page
from guide.pages.workout import workout_page
from guide.records.programme import Sent
from guide.records.query import Ask, Query, Reason
from guide.words import Kit, Level


def test_a_part_is_the_same_text_as_on_the_page(templates: Environment, current: Edition) -> None:
    asked = Query(q="squat", knee=Level.MODERATE)
    pairs = (
        ("browse", "_results", browse_page(current, asked)),
        ("swaps", "_swaps", swaps_page(current, "back-squat", Ask(kit=(Kit.DUMBBELL,)))),
        ("workout", "_workout", workout_page(current, Sent(text=phrases.EXAMPLE))),
    )
    for whole, part, page in pairs:
        full = templates.get_template(f"{whole}.html").render(page=page)
        piece = templates.get_template(f"{part}.html").render(page=page)
        inside = re.search(r"<hx-partial [^>]*>\n(.*)</hx-partial>\n(.*)", piece, re.DOTALL)

        assert "<!doctype" not in piece
        assert f"<title>{page.head.title}</title>" in piece
        assert inside is not None
        for text in inside.groups():
            assert text.strip() in full


def test_parts_are_sound(templates: Environment, current: Edition) -> None:
    pages: tuple[tuple[str, object], ...] = (
        ("_results", browse_page(current, Query())),
        ("_swaps", swaps_page(current, "back-squat", Ask())),
        ("_workout", workout_page(current, Sent(text=phrases.EXAMPLE, all=True))),
        ("_sheet_edit", sheet_edit(current, [("x1", "plank"), ("q", "squat")]).page),
        ("_error", error_page(414, "Too long", "Use fewer words.")),
    )
    for name, page in pages:
        text = templates.get_template(f"{name}.html").render(page=page)
        parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
        ids = [e.get("id") for e in parser.parseFragment(text).iter() if e.get("id")]

        assert len(ids) == len(set(ids))


def test_show_more_adds_to_what_is_there(templates: Environment, current: Edition) -> None:
    one, two = browse_page(current, Query()), browse_page(current, Query(page=2))
    printed = templates.get_template("browse.html").render(page=two)

    assert two.cards[: len(one.cards)] == one.cards
    assert two.fresh == len(one.cards)
    assert printed.index('id="fresh"') > printed.index(one.cards[-1].name)
    assert f'href="{one.next}#fresh"' in templates.get_template("browse.html").render(page=one)


def test_show_more_adds_to_swaps_too(templates: Environment, current: Edition) -> None:
    one, two = (swaps_page(current, "back-squat", Ask(page=page)) for page in (1, 2))
    printed = templates.get_template("swaps.html").render(page=two)

    assert printed.count('id="fresh"') == 1
    assert printed.index('id="fresh"') > printed.index(f'id="swap-{one.swaps[-1].card.slug}"')
    assert f'href="{one.next}#fresh"' in templates.get_template("swaps.html").render(page=one)


def test_what_comes_next_can_be_focused_where_it_is_shut(
    templates: Environment, current: Edition
) -> None:
    """A jump on the way up: its link is behind a tap, and the tap comes first."""
    template = templates.get_template("swaps.html")
    pages = [
        swaps_page(current, "treading-water", Ask(reason=Reason.BUILD, page=number))
        for number in (2, 3, 4, 5, 6)
    ]
    shut = [page for page in pages if page.swaps[page.fresh].closed]

    assert 0 < len(shut) < len(pages)
    for page in shut:
        printed = template.render(page=page)
        assert printed.count('id="fresh"') == 1
        name = page.swaps[page.fresh].card.name
        assert f'<summary id="fresh"><b>{name}</b>' in printed


def test_no_address_makes_a_page_without_end(current: Edition) -> None:
    last = browse_page(current, Query(page=9999))

    assert len(last.cards) <= 120
    assert last.page == last.pages
    assert last.head.canonical == f"/?page={last.pages}"
