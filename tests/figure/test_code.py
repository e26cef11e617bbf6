"""Codes to scan: another library reads back what ours wrote, and none is finer than paper bears."""

from __future__ import annotations

import io
import re
from xml.etree import ElementTree as ET

import pytest
import resvg_py
import zxingcpp
from PIL import Image

from guide.figure import Drawing
from guide.figure.code import LARGEST, MODULE, MOST_BYTES, QUIET, WALL, code, scans, wall_code

ADDRESS = "https://guide.example/exercises/back-squat"
SVG = 'xmlns="http://www.w3.org/2000/svg"'


def read(svg: str, width: int = 600) -> list[str]:
    """What a reader finds in a picture."""
    whole = svg if "xmlns" in svg else svg.replace("<svg ", f"<svg {SVG} ", 1)
    png = resvg_py.svg_to_bytes(svg_string=whole, width=width, background="#888", dpi=96)
    found = zxingcpp.read_barcodes(Image.open(io.BytesIO(png)).convert("L"))
    return [each.text for each in found]


def modules(svg: str) -> int:
    box = re.search(r'viewBox="0 0 (\d+) \1"', svg)
    assert box
    return int(box[1])


@pytest.mark.parametrize(
    "address", [ADDRESS, f"{ADDRESS}?depth=half&support=hold", "x" * MOST_BYTES]
)
def test_what_is_written_is_read(address: str) -> None:
    assert read(code(address, "a link")) == [address]
    assert read(wall_code(address)) == [address]


def test_a_reader_that_is_given_something_else_finds_something_else() -> None:
    assert read(code("https://guide.example/", "a link")) != [ADDRESS]
    assert read(f"<svg {SVG} viewBox='0 0 9 9'></svg>") == []


def test_the_longest_address_fills_the_largest_code_that_has_room_on_paper() -> None:
    largest = code("x" * MOST_BYTES, "a link")

    assert modules(largest) == 17 + 4 * LARGEST + 2 * QUIET
    assert modules(largest) * MODULE <= 42  # mm, in the corner of a sheet
    assert not scans("x" * (MOST_BYTES + 1))
    assert not scans("é" * MOST_BYTES)
    for make in (lambda text: code(text, "a link"), wall_code):
        with pytest.raises(ValueError, match="too many"):
            make("x" * (MOST_BYTES + 1))


def test_it_is_part_of_a_page_and_says_what_it_is() -> None:
    drawn = code(ADDRESS, '"><script>')
    root = ET.fromstring(drawn)  # noqa: S314  made by us

    assert isinstance(drawn, Drawing)
    assert root.get("aria-label") == '"><script>'
    assert "style" not in drawn
    assert not re.search(r'\bid="', drawn)


def test_it_is_black_on_white_on_every_page() -> None:
    drawn = code(ADDRESS, "a link")

    assert 'fill="#fff"' in drawn
    assert 'stroke="#000"' in drawn


def test_a_wall_has_a_size_of_its_own() -> None:
    root = ET.fromstring(wall_code(ADDRESS))  # noqa: S314  made by us

    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    assert root.get("width") == root.get("height") == f"{WALL}mm"
