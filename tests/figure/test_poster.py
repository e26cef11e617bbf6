"""Share images as drawings: one style sheet, no ids, everything inside the frame."""

from __future__ import annotations

import io
import re
from xml.etree import ElementTree as ET

import pytest
from PIL import Image, ImageChops

from guide.edition import Edition
from guide.edition import piece as made
from guide.figure import poster
from guide.figure.poster import Piece, Shown, Told
from guide.web.raster import png

LONGEST = "dumbbell-front-foot-elevated-split-squat"


def piece(edition: Edition, slug: str, *, full: bool = True) -> Piece:
    return made(edition.entry(slug).exercise, edition.marks[slug].level, full=full)


def one(edition: Edition, slug: str, name: str = "") -> str:
    told = Told(
        name or edition.entry(slug).exercise.name, "Knee impact: Very high", 4, "Watch: landing"
    )
    return poster.of_one(piece(edition, slug), told, "foot")


def many(edition: Edition, number: int) -> str:
    shown = Shown(piece(edition, LONGEST, full=False), edition.entry(LONGEST).exercise.name)
    return poster.of_many([shown] * number, "Exercise sheet", "foot")


@pytest.mark.parametrize("slug", ["back-squat", "upright-bike", "lateral-lunge", LONGEST])
def test_it_is_one_sound_document(current: Edition, slug: str) -> None:
    svg = one(current, slug)
    root = ET.fromstring(svg)  # noqa: S314  made by us

    assert root.get("viewBox") == "0 0 1200 630"
    assert svg.count("<style>") == 1
    assert "@media" not in svg
    assert not re.search(r'\bid="|href="', svg)


def test_every_class_has_its_colour(current: Edition) -> None:
    svg = many(current, 6)
    named = set(re.findall(r'class="(\w+)"', svg))

    assert named
    assert named == set(re.findall(r"\.(\w+)\{", svg))


def test_a_name_is_text_and_nothing_else(current: Edition) -> None:
    svg = one(current, "plank", '<script>"&')

    assert ET.fromstring(svg).tag  # noqa: S314  made by us
    assert "<script" not in svg


@pytest.mark.parametrize("number", [1, 2, 3, 4, 5, 6, 40])
def test_several_are_as_many_as_can_be_told_apart(current: Edition, number: int) -> None:
    svg = many(current, number)

    assert svg.count("viewBox") - 1 == min(number, poster.MOST_SHOWN)


@pytest.mark.parametrize("number", [2, 6])
def test_nothing_reaches_the_edge(current: Edition, number: int) -> None:
    assert _margin(many(current, number)) >= 20
    assert _margin(one(current, LONGEST)) >= 20
    assert _margin(poster.of_words("W" * 80, "M" * 400, "foot")) >= 20


def test_an_edge_that_is_reached_is_found() -> None:
    svg = poster.of_words("Words", "more", "f" * 200)

    assert _margin(svg) < 20


def _margin(svg: str) -> int:
    """Pixels between what is drawn and the nearest edge."""
    image = Image.open(io.BytesIO(png(svg))).convert("RGB")
    ground = Image.new("RGB", image.size, image.getpixel((0, 0)))
    box = ImageChops.difference(image, ground).getbbox()
    assert image.size == (poster.WIDTH, poster.HEIGHT)
    assert box
    left, top, right, bottom = box
    return min(left, top, image.width - right, image.height - bottom)
