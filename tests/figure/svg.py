"""Reading a figure back: its tree, style sheet, keyframes and transforms."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from xml.etree import ElementTree as ET

from guide import figure
from guide.records.pose import Pose

SVG = "{http://www.w3.org/2000/svg}"


@cache
def draw(pose: Pose, level: int | None = 2, **options: bool | str) -> str:
    """The pose with its typical load; kept, because many tests look at the same drawing."""
    bw = pose.typical_bw
    return figure.draw(pose, level=level, load_bw=bw, **options)  # type: ignore[arg-type]


def tree(svg: str) -> ET.Element:
    """The parsed document; fails when it is not well-formed."""
    return ET.fromstring(svg)  # noqa: S314  our own document


def css(svg: str) -> str:
    """The style sheet."""
    found = tree(svg).find(f"{SVG}style")
    assert found is not None
    return found.text or ""


def elements(svg: str) -> Iterator[ET.Element]:
    """Every element but the root."""
    yield from list(tree(svg).iter())[1:]


def with_class(svg: str, name: str) -> list[ET.Element]:
    """Elements that carry a class."""
    return [e for e in elements(svg) if name in e.get("class", "").split()]


def keyframes(svg: str) -> dict[str, list[tuple[float, str]]]:
    """Name of each track → (percent, transform) in order."""
    found = {}
    for name, body in re.findall(r"@keyframes (\w+)\{((?:[^{}]+\{[^{}]*\})+)\}", css(svg)):
        frames = re.findall(r"([\d.]+)%\{transform:([^}]*)\}", body)
        found[name] = [(float(percent), text) for percent, text in frames]
    return found


def numbers(transform: str) -> list[float]:
    """The numbers of a transform: x, y, turn, and what stretches it."""
    return [float(n) for n in re.findall(r"-?\d+\.?\d*", transform)]
