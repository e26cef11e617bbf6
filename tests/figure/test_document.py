"""What every figure is as a document: whole, closed, small, always the same, in its frame."""

from __future__ import annotations

import gzip
import re

import pytest

from guide import figure
from guide.edition import Edition
from guide.figure import canvas, limbs, props, style
from tests.figure.poses import EVERY as POSES
from tests.figure.poses import ROUND
from tests.figure.svg import SVG, css, draw, elements, tree, with_class

HARMLESS = {"title", "style", "defs", "path", "g", "use"}
BUDGET = {"full": 4000, "thumb": 2500, "animated": 6000}
POSE = pytest.mark.parametrize("name", POSES)
WAYS: list[dict[str, bool | str]] = [{}, {"size": "thumb"}, {"animated": True}]


@POSE
def test_is_a_titled_picture_of_one_shape(name: str) -> None:
    root = tree(draw(POSES[name], title=name))

    assert root.tag == f"{SVG}svg"
    assert root.get("viewBox") == "0 0 400 300"
    assert root.get("role") == "img"
    assert root[0].tag == f"{SVG}title"
    assert root[0].text == name


def test_title_is_escaped() -> None:
    svg = draw(POSES["squat"], title="</title><script>\"&'")

    assert "<script" not in svg
    assert tree(svg)[0].text == "</title><script>\"&'"


def test_has_a_title_without_being_given_one() -> None:
    assert tree(draw(POSES["squat"]))[0].text == "Drawing of the movement"


@POSE
@pytest.mark.parametrize("options", WAYS, ids=str)
def test_holds_nothing_that_runs_or_loads(name: str, options: dict[str, bool | str]) -> None:
    svg = draw(POSES[name], **options)

    for element in elements(svg):
        assert element.tag.removeprefix(SVG) in HARMLESS
        for attribute, value in element.attrib.items():
            assert not attribute.lower().startswith(("on", "style"))
            assert "href" not in attribute or value.startswith("#")
    assert "url(" not in css(svg)
    assert "@import" not in css(svg)
    assert svg.count("http") == 1, "the namespace alone"


@POSE
@pytest.mark.parametrize("options", WAYS, ids=str)
def test_same_arguments_give_same_bytes(name: str, options: dict[str, bool | str]) -> None:
    assert draw.__wrapped__(POSES[name], **options) == draw(POSES[name], **options)


@POSE
def test_shared_shapes_are_there_once_and_used(name: str) -> None:
    found = list(elements(draw(POSES[name])))
    shapes = [e.get("id") for e in found if e.get("id") not in (None, "start")]
    used = {e.get("href", "").removeprefix("#") for e in found if e.get("href")}

    assert len(shapes) == len(set(shapes))
    assert set(shapes) == used


@POSE
def test_every_class_in_use_has_its_colour(name: str) -> None:
    svg = draw(POSES[name], animated=True)
    classes = {c for e in elements(svg) for c in e.get("class", "").split()}

    assert classes <= set(re.findall(r"\.(\w+)\{", css(svg)))


@POSE
def test_coordinates_have_at_most_one_decimal(name: str) -> None:
    for element in elements(draw(POSES[name])):
        for text in (
            element.get("d", ""),
            re.sub(r"scale\(.*?\)", "", element.get("transform", "")),
        ):
            assert not re.search(r"\d\.\d\d", text), text


@POSE
def test_start_is_a_ghost_that_lies_elsewhere(name: str) -> None:
    """Both ends are in one picture, unless they are the same or the pedals show both."""
    pose = POSES[name]
    root = tree(draw(pose))
    ghost = next((e for e in root.iter() if e.get("id") == "start"), None)
    pedals = name in ROUND

    if pose.start == pose.end or pedals:
        assert ghost is None
        return
    assert ghost is not None
    solid = [use for use in root.iter(f"{SVG}use") if use not in list(ghost)]
    placed = [(use.get("href"), use.get("transform")) for use in solid]
    start = [(use.get("href"), use.get("transform")) for use in ghost]
    assert start != [use for use in placed if use[0] in dict(start)]


@POSE
def test_thumb_shows_the_end_alone(name: str) -> None:
    svg = draw(POSES[name], size="thumb")

    assert 'id="start"' not in svg
    assert not with_class(svg, style.class_of("heel"))
    assert not with_class(svg, style.class_of("heel", stroke=True))


@POSE
def test_stays_within_its_bytes(name: str) -> None:
    for kind, options in zip(BUDGET, WAYS, strict=True):
        size = len(gzip.compress(draw(POSES[name], **options).encode()))
        way = "animated" if options.get("animated") else str(options.get("size", "full"))
        assert size < BUDGET[way], f"{kind}: {size} bytes"


def test_every_exercise_of_the_catalog_is_drawn_within_its_bytes(current: Edition) -> None:
    heavy = []
    for slug in current.catalog.entries:
        for way, options in (
            ("full", {}),
            ("thumb", {"size": "thumb"}),
            ("animated", {"animated": True}),
        ):
            svg = current.draw(slug, **options)
            tree(svg)
            if len(gzip.compress(svg.encode())) >= BUDGET[way]:
                heavy.append(f"{slug} {way}")

    assert heavy == []


@POSE
def test_the_whole_movement_is_inside_the_picture(name: str) -> None:
    """Checked on the scene itself, so that ghosts and every frame between count too."""
    pose = POSES[name]
    scene = figure.staged(pose, pose.typical_bw)
    limbs.person(scene)
    props.furnish(scene, loaded=pose.load is not None)
    view = canvas.view_of(scene)
    left, bottom, right, top = canvas.extent(scene)

    assert view.x + 100 * left * view.scale >= 0
    assert view.x + 100 * right * view.scale <= canvas.WIDTH
    assert view.y - 100 * top * view.scale >= 0
    assert view.y - 100 * min(bottom, scene.ground) * view.scale <= canvas.HEIGHT - 20
    size = max(100 * (right - left) / 376, 100 * (top - bottom) / 268) * view.scale
    assert size > 0.55, "the picture is used"


def test_refuses_what_it_does_not_know() -> None:
    with pytest.raises(ValueError, match="size must be"):
        draw(POSES["squat"], size="huge")
    with pytest.raises(ValueError, match="level must be"):
        draw(POSES["squat"], level=5)


def test_dark_pages_get_their_own_colours() -> None:
    """Asked for by the address: not every Safari tells a picture that the page is dark."""
    svg = draw(POSES["squat"])
    text = css(svg)
    light, dark = text.split(":target ", 1)

    assert tree(svg).get("id") == style.DARK
    assert "prefers-color-scheme" not in text
    for tone in ("shirt", "thigh", "skin", "floor"):
        assert style.TONES[tone].light in light
        assert style.TONES[tone].dark in dark
    assert style.TONES["paper"].light not in dark, "said once where it is the same"
    assert "background" not in text


def luminance(colour: str) -> float:
    digits = colour.removeprefix("#")
    if len(digits) == 3:
        digits = "".join(d * 2 for d in digits)
    parts = [int(digits[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(a: str, b: str) -> float:
    light, dark = sorted((luminance(a), luminance(b)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(
    "tone", ["shirt", "sleeve", "thigh", "shin", "shoe", "metal", "line", "heel", "band", "wave"]
)
def test_what_matters_stands_out_on_light_and_dark(tone: str) -> None:
    """WCAG 1.4.11 asks 3:1 of graphics that carry meaning."""
    assert contrast(style.TONES[tone].light, "#fff") >= 3
    assert contrast(style.TONES[tone].dark, "#14171c") >= 3


@pytest.mark.parametrize("level", range(5))
def test_marks_stand_out_on_their_disc(level: int) -> None:
    tone = style.TONES[f"mark-{level}"]

    assert tone.light == tone.dark
    assert contrast(tone.light, style.TONES["paper"].light) >= 3


def test_class_names_do_not_clash() -> None:
    names = [
        style.class_of(tone, stroke=stroke) for tone in style.TONES for stroke in (False, True)
    ]

    assert len(names) == len(set(names))
    assert not any(re.fullmatch(r"k\d+", name) for name in names), "those move things"
