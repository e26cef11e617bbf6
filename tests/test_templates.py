"""The templates: what they may know, and that what they print is sound HTML on every page."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from jinja2 import Environment, TemplateAssertionError, UndefinedError, meta
from markupsafe import Markup

from guide import paths, phrases
from guide.coach import workout
from guide.edition import Edition, thumb
from guide.pages.api_docs import api_page
from guide.pages.browse import browse_page
from guide.pages.care import care_index, care_page
from guide.pages.compare import compare_page
from guide.pages.evidence import evidence_page
from guide.pages.method import method_page
from guide.pages.offline import offline_page
from guide.pages.parts import Link
from guide.pages.plain import about_page, error_page, missing_exercise
from guide.pages.sheet import sheet_page
from guide.pages.sheet_edit import sheet_edit
from guide.pages.swaps import swaps_page
from guide.pages.technique import technique_page
from guide.pages.workout import start_page, workout_page
from guide.records.programme import Named, Sent, name_field, out_field
from guide.records.query import Ask, Query, Reason, Rows
from guide.records.sheet import Sheet
from guide.web.service import make_templates
from guide.words import Kit, Level, Watch
from tests.soundness import problems

TEMPLATES = sorted(paths.templates_dir().rglob("*.html"))


# --- What a template may know --------------------------------------------------------------------


def unknown_names(source: str, *, macros: bool) -> set[str]:
    """The names a template uses that nobody gives it; macros see their arguments only."""
    given = set() if macros else {"page", "static", "feedback"}
    return meta.find_undeclared_variables(make_templates(Path(), str).parse(source)) - given


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_template_knows_the_page_and_a_macro_its_arguments(path: Path) -> None:
    source = path.read_text(encoding="utf-8")

    assert unknown_names(source, macros=path.parent.name == "macros") == set()


def test_a_template_that_knows_more_is_found() -> None:
    assert unknown_names("{{ request.url }}{{ page.q }}", macros=False) == {"request"}
    assert unknown_names("{% macro a(b) %}{{ b }}{{ page.q }}{% endmacro %}", macros=True) == {
        "page"
    }


def test_a_missing_field_is_an_error_and_not_a_gap(templates: Environment) -> None:
    with pytest.raises(UndefinedError):
        templates.from_string("{{ page.nothing }}").render(page=object())


def test_what_is_asked_is_escaped(templates: Environment, current: Edition) -> None:
    page = browse_page(current, Query(q='<b onclick="x">'))
    printed = templates.get_template("browse.html").render(page=page)

    assert "<b onclick" not in printed
    assert "&lt;b onclick=&#34;x&#34;&gt;" in printed


def test_only_a_drawing_is_printed_as_it_is(templates: Environment, current: Edition) -> None:
    printed = templates.from_string("{{ page|drawn }}")
    squat = current.entry("back-squat").exercise
    drawing = thumb(squat, current.marks["back-squat"].level, '"><script>x()</script>')

    assert printed.render(page=drawing) == str(drawing)
    assert "<script" not in drawing
    for other in (str(drawing), "<script>x()</script>", Markup("<b>"), None):
        with pytest.raises(TypeError, match="only a drawing"):
            printed.render(page=other)


def test_nothing_else_goes_round_the_escaping(templates: Environment) -> None:
    # Panels, pills, rows and the top print by templates and macros; digits are plain text.
    made = {"breadcrumbs", "drawn", "panels", "pills", "row", "top"}
    assert set(templates.filters) == made | {"digits"}
    assert type(templates.filters["digits"](1304)) is str
    sources = {path.name: path.read_text(encoding="utf-8") for path in TEMPLATES}
    used = [name for name, source in sources.items() for _ in re.findall(r"\|\s*drawn", source)]
    assert used == ["picture.html"] * 2
    told = [name for name, source in sources.items() if re.search(r"\|\s*breadcrumbs", source)]
    assert told == ["base.html"]
    assert not any("autoescape" in source for source in sources.values())
    with pytest.raises(TemplateAssertionError, match="No filter named 'safe'"):
        templates.from_string("{{ page|safe }}")


def test_no_name_ends_the_element_that_breadcrumbs_stand_in(templates: Environment) -> None:
    printed = templates.from_string("{{ page|breadcrumbs('https://guide.example') }}")
    told = printed.render(page=(Link("</script><b>&", "/"), Link("Two", "/two")))

    assert not set("<>&") & set(told)
    assert json.loads(told)["itemListElement"][0]["name"] == "</script><b>&"
    assert json.loads(told)["itemListElement"][1]["item"] == "https://guide.example/two"


def test_lists_show_their_figures_without_asking_for_them(
    templates: Environment, current: Edition
) -> None:
    page = browse_page(current, Query())
    printed = templates.get_template("browse.html").render(page=page)

    assert printed.count('<svg class="thumb"') == len(page.cards) > 4
    assert "/figures/" not in printed
    for card in page.cards:
        assert card.thumb in printed


def own_ways(source: str) -> list[str]:
    """The lists of links that a template writes out by itself, by what they go over."""
    return re.findall(r'<ul class="ways".*>\n\{% for link in (\S+) %\}', source)


def test_a_list_of_links_to_go_on_is_written_by_one_macro() -> None:
    own = {path.name: own_ways(path.read_text(encoding="utf-8")) for path in TEMPLATES}

    assert own.pop("ways.html") == ["links"]
    # These two say more than the macro does: a heading that names the list, a last link of its own.
    assert own.pop("technique.html") == ["page.less"]
    assert own.pop("care_page.html") == ["page.others"]
    assert {name for name, found in own.items() if found} == set()


# --- What every page must be ---------------------------------------------------------------------


def _browse(edition: Edition) -> Iterator[object]:
    many = Query(want_less=(Watch.KNEELING, Watch.LANDING), knee=Level.LOW, no_kit=True)
    asked = (
        Query(),
        Query(page=3),
        Query(page=9999),
        Query(q="squat"),
        Query(q="zzzzqqq"),
        Query(q="swollen after an operation"),
        Query(q="squat", kit=(Kit.POOL,), knee=Level.VERY_LOW),
        many,
        Query(kit=tuple(Kit)[:20], cue=tuple(edition.catalog.cues)[:9]),
    )
    for each in asked:
        yield browse_page(edition, each)
    yield browse_page(edition, *Query.parse([("knee", "banana")]))


def _workouts(edition: Edition) -> Iterator[object]:
    yield start_page(edition)
    yield start_page(edition, example=True)
    yield workout_page(edition, Sent())
    yield workout_page(edition, Sent(text="x\n" * 300))
    sent = Sent(text=f"{phrases.EXAMPLE}\nflurble 3x10\nflurble 3x10\n<b>\nzercher thing", all=True)
    yield workout_page(edition, sent)
    for line in sent.text.split("\n"):
        sent = sent.done(out_field(workout.key(line)))
    yield workout_page(edition, sent.done(name_field(Named(workout.key("zercher thing"), "plank"))))


def _sheets(edition: Edition) -> Iterator[tuple[str, object]]:
    rows = ["back-squat~3x8~a\nb", "back-squat.box-squat~60kg", "flurble~<b>~<i>", "plank", "plank"]
    for params in ([], [("x", row) for row in rows], [("v", "9"), ("t", "<x>"), ("x", "~1")]):
        yield "sheet", sheet_page(edition, *Sheet.parse(params))
        for more in ([], [("q", "squat")], [("q", "qwxyz")]):
            yield "sheet_edit", sheet_edit(edition, [*params, *more]).page
    full = [(f"x{number}", "plank") for number in range(1, 41)]
    yield "sheet_edit", sheet_edit(edition, [*full, ("do", "add.plank")]).page


def _others(edition: Edition) -> Iterator[tuple[str, object]]:
    for a, b in (("", ""), ("back-squat", "box-squat"), ("back-squat", "back-squat"), ("<x>", "y")):
        yield "compare", compare_page(edition, a, b)
    for page in _workouts(edition):
        yield "workout", page
    yield from _sheets(edition)
    yield "care", care_index(edition)
    for slug in edition.catalog.care:
        yield "care_page", care_page(edition, slug)
    yield "method", method_page(edition)
    for asked in (Rows(), Rows(q="<b>", study=("song-2023",)), Rows(used=True, page=2)):
        yield "evidence", evidence_page(edition, asked)
    yield "api", api_page(edition)
    yield "offline", offline_page(edition)
    yield "about", about_page(edition)
    yield "about", about_page(edition, "guide@example.org")
    yield "error", missing_exercise(edition, "bulgarain-split-sqat")
    yield "error", error_page(500, "Something went wrong", "Try again.")


def _asks() -> Iterator[Ask]:
    for reason in Reason:
        yield Ask(reason=reason)
    yield Ask(fine=True, want_less=tuple(Watch), no_kit=True, without=(Kit.RACK,))


def test_browse_pages_are_sound(templates: Environment, current: Edition) -> None:
    template = templates.get_template("browse.html")
    for page in _browse(current):
        assert problems(template.render(page=page)) == []


def test_the_other_pages_are_sound(templates: Environment, current: Edition) -> None:
    for name, page in _others(current):
        found = problems(templates.get_template(f"{name}.html").render(page=page))

        assert found == [], name


@pytest.mark.slow
def test_the_page_of_every_exercise_is_sound(templates: Environment, current: Edition) -> None:
    template = templates.get_template("technique.html")
    for slug in current.marks:
        assert problems(template.render(page=technique_page(current, slug))) == [], slug


@pytest.mark.slow
def test_the_swaps_of_every_exercise_are_sound(templates: Environment, current: Edition) -> None:
    template = templates.get_template("swaps.html")
    for slug in current.marks:
        assert problems(template.render(page=swaps_page(current, slug, Ask()))) == [], slug


def test_swaps_are_sound_for_every_question(templates: Environment, current: Edition) -> None:
    template = templates.get_template("swaps.html")
    for slug in ("back-squat", "running", "pigeon-pose"):
        for ask in _asks():
            assert problems(template.render(page=swaps_page(current, slug, ask))) == [], (slug, ask)


# --- What a mark looks like ----------------------------------------------------------------------


def test_a_mark_is_told_by_word_dots_and_colour(templates: Environment, current: Edition) -> None:
    badge = templates.from_string('{% import "macros/mark.html" as marks %}{{ marks.badge(page) }}')
    for slug, mark in current.marks.items():
        view = technique_page(current, slug).mark
        text = badge.render(page=view)
        filled = text.count("<circle") - text.count('class="o"')

        if mark.level is None:
            assert "?" in text
            assert "<circle" not in text
        else:
            assert f"<b>{mark.level.label}</b>" in text
            assert filled == int(mark.level) + 1
            assert f'<span class="vh">{filled} of 5</span>' in text
            assert f"mark m{int(mark.level)}" in text
