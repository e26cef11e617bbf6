"""The icons of phones and browsers: one drawing of our own, in every size that is asked for."""

from __future__ import annotations

import io
import math

import pytest
from PIL import Image

from guide import paths
from tests import icons
from tests.web.conftest import Client

SAFE = 0.4  # of the width: the circle that every phone leaves of a maskable icon


def image(png: bytes) -> Image.Image:
    return Image.open(io.BytesIO(png)).convert("RGBA")


def kept(name: str) -> Image.Image:
    return image((icons.FOLDER / name).read_bytes())


def test_the_png_files_are_the_drawings() -> None:
    for path, png in icons.drawn():
        old, made = image(path.read_bytes()), image(png)

        assert old.size == made.size
        assert old.tobytes() == made.tobytes(), f"{path.name}: run python -m tests.icons"


@pytest.mark.parametrize(("name", "size"), [(name, size) for name, _, size, _ in icons.DRAWN])
def test_the_name_says_the_size(name: str, size: int) -> None:
    assert str(size) in name
    assert kept(name).size == (size, size)


@pytest.mark.parametrize("name", ["icon-180.png", "maskable-512.png"])
def test_what_a_phone_cuts_itself_has_no_clear_pixel(name: str) -> None:
    assert set(kept(name).getchannel("A").tobytes()) == {255}


def test_a_maskable_icon_keeps_what_matters_in_the_circle() -> None:
    icon = kept("maskable-512.png")
    ground = (*bytes.fromhex(icons.GROUND[1:]), 255)
    middle = icon.width / 2
    far = [
        (x, y)
        for y in range(icon.height)
        for x in range(icon.width)
        if math.hypot(x - middle, y - middle) > SAFE * icon.width
        and icon.getpixel((x, y)) != ground
    ]

    assert far == []


def test_the_page_names_its_icons_and_they_are_there(client: Client) -> None:
    text = client.get("/about").text
    for name in ("icon.svg", "icon-180.png"):
        stem, dot, kind = name.rpartition(".")
        start = text.index(f"/static/{stem}.")
        address = text[start : text.index('"', start)]

        assert address.endswith(dot + kind)
        assert client.get(address).status_code == 200
    assert client.get("/favicon.ico").headers["location"].startswith("/static/icon.")


def test_no_icon_is_a_burden() -> None:
    sizes = {path.name: path.stat().st_size for path in icons.FOLDER.iterdir()}

    assert max(sizes.values()) < 16_000, sizes
    assert sizes["icon.svg"] < 600
    assert paths.static_dir() in icons.FOLDER.parents
