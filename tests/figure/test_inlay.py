"""The small figure inside a page: whole, harmless, light, and the same drawing as the file."""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator
from xml.etree import ElementTree as ET

import pytest

from guide import figure
from guide.edition import Edition
from guide.figure import style
from guide.records.pose import Pose
from tests.figure.poses import EVERY as POSES
from tests.figure.svg import SVG, draw, numbers, tree

POSE = pytest.mark.parametrize("name", POSES)
BUDGET = (
    7500  # bytes of gzip for the twelve figures of a list, together: at worst, all of them seen
)
# from the front, where a body shows both its sides
LIST = 12
ATTRIBUTES = {
    "svg": {"class", "viewBox", "width", "height", "role", "aria-label", "aria-hidden"},
    "g": {"transform"},
    "path": {"class", "transform", "stroke-width", "stroke-linecap", "d"},
}


def inlay(pose: Pose, level: int | None = 2, label: str = "Squat") -> str:
    bw = pose.typical_bw
    return figure.embedded(pose, level=level, load_bw=bw, label=label)


def problems(svg: str) -> list[str]:
    """Whatever has no place inside a page; see the bad examples below."""
    try:
        root = tree(svg)
    except ET.ParseError as error:
        return [f"not well-formed: {error}"]
    found = [] if root.tag == "svg" else [f"root {root.tag}"]
    for element in root.iter():
        known = ATTRIBUTES.get(element.tag)
        if known is None:
            found.append(f"element {element.tag}")
            continue
        found += [f"attribute {name}" for name in element.keys() if name not in known]  # noqa: SIM118
    return found


@POSE
@pytest.mark.parametrize("level", [None, 0, 4])
def test_is_one_element_of_known_parts_alone(name: str, level: int | None) -> None:
    assert problems(inlay(POSES[name], level)) == []


@pytest.mark.parametrize(
    ("bad", "problem"),
    [
        ("<svg><path>", "not well-formed"),
        ("<p/>", "root p"),
        ("<svg><style>.a{fill:red}</style></svg>", "element style"),
        ("<svg><script>x()</script></svg>", "element script"),
        ('<svg><use href="#thigh"/></svg>', "element use"),
        ('<svg><path id="thigh"/></svg>', "attribute id"),
        ('<svg><path style="fill:red"/></svg>', "attribute style"),
        ('<svg onload="x()"/>', "attribute onload"),
        ('<svg xmlns="http://www.w3.org/2000/svg"/>', "root {http"),
    ],
)
def test_what_has_no_place_in_a_page_is_found(bad: str, problem: str) -> None:
    assert any(found.startswith(problem) for found in problems(bad)), problems(bad)


@pytest.mark.parametrize("label", ['"><script>x()</script>', "' onload=x() '", "&quot;<b>&"])
def test_no_label_breaks_out(label: str) -> None:
    svg = inlay(POSES["squat"], label=label)

    assert problems(svg) == []
    assert tree(svg).get("aria-label") == label
    assert "<script" not in svg
    assert tree(svg).get("onload") is None


def test_is_heard_of_only_with_a_label() -> None:
    said, silent = tree(inlay(POSES["squat"], label="Squat")), tree(inlay(POSES["squat"], label=""))

    assert (said.get("role"), said.get("aria-hidden")) == ("img", None)
    assert (silent.get("role"), silent.get("aria-hidden")) == (None, "true")
    assert silent.get("aria-label") is None


Drawn = tuple[str, str, tuple[float, float, float, float]]


def _drawn(root: ET.Element, shapes: dict[str, str], outer: str = "") -> Iterator[Drawn]:
    """Path data, stroke and place of everything drawn, in order; ``shapes`` are those shared."""
    for element in root:
        tag = element.tag.removeprefix(SVG)
        own = element.get("transform", "")
        if tag == "g":
            yield from _drawn(element, shapes, own if own.startswith("translate") else outer)
        elif tag == "use":
            yield shapes[element.get("href", "").removeprefix("#")], "", _place(own or outer)
        elif tag == "path":
            data, stroke = element.get("d", ""), element.get("stroke-width", "")
            yield data, stroke, _place(own or outer)


def _place(transform: str) -> tuple[float, float, float, float]:
    """Where a part is: across, down, turned, drawn out."""
    told = {name: numbers(given) for name, given in re.findall(r"(\w+)\(([^)]*)\)", transform)}
    x, y = told.get("translate", [0.0, 0.0])
    return x, y, told.get("rotate", [0.0])[0], told.get("scale", [1.0])[0]


@POSE
def test_is_the_same_drawing_as_the_file(name: str) -> None:
    """Each part at most half a step from where the file has it."""
    thumb = tree(draw(POSES[name], size="thumb"))
    shapes = {e.get("id", ""): e.get("d", "") for e in thumb.iter(f"{SVG}path")}
    pairs = list(zip(_drawn(tree(inlay(POSES[name])), {}), _drawn(thumb, shapes), strict=True))

    assert pairs
    for (data, stroke, place), (same, drawn, told) in pairs:
        assert (data, stroke) == (same, drawn)
        assert place == pytest.approx(told, abs=0.56)  # with what the file is itself rounded to


def test_parts_in_one_place_share_it() -> None:
    head = inlay(POSES["squat"]).partition("thumb-shirt")[0]
    (place,) = re.findall(r"<g transform=.([^>]*).>(?:<path [^>]*/>){2,3}</g><path", head)

    assert head.count(place) == 1


@POSE
def test_every_class_has_its_colour_on_the_page(name: str) -> None:
    classes = {e.get("class", "") for e in tree(inlay(POSES[name])).iter()} - {"", style.PAGE_CLASS}

    assert classes
    for one in classes:
        assert f".{one}{{" in style.page_sheet()


def test_the_page_gets_every_colour_of_the_figures_and_touches_nothing_else() -> None:
    light, dark = style.page_sheet().split("@media screen and (prefers-color-scheme:dark)")

    for name, tone in style.TONES.items():
        assert re.search(rf"\.thumb-{name}{{[^}}]*--tone:{tone.light}}}", light)
        assert (f".thumb-{name}{{--tone:{tone.dark}}}" in dark) == (tone.dark != tone.light)
        assert (f".thumb-{name}{{opacity:" in light) == (tone.cover < 1)
    for selector in re.findall(r"([^{}]+){[^{}]*}", light):
        assert re.match(r"\.thumb\b", selector), selector
    assert style.page_sheet().count("{") == style.page_sheet().count("}")


def test_a_list_of_figures_is_light_together(current: Edition) -> None:
    """One after the other they share a context of compression, as in a page."""
    slugs = list(current.marks)
    heavy = []
    for first in range(0, len(slugs), LIST):
        group = slugs[first : first + LIST]
        together = "".join(current.thumb(slug) for slug in group)
        size = len(gzip.compress(together.encode()))
        if size > BUDGET:
            heavy.append((group[0], size))
    assert heavy == []


def test_a_list_of_files_would_not_be_that_light(current: Edition) -> None:
    slugs = list(current.marks)[:LIST]
    apart = sum(len(gzip.compress(current.draw(slug, size="thumb").encode())) for slug in slugs)

    assert apart > 2 * BUDGET


def test_refuses_a_level_that_is_none() -> None:
    with pytest.raises(ValueError, match="level must be"):
        inlay(POSES["squat"], level=7)
