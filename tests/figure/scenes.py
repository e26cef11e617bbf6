"""A pose with its things round it, before it is written as SVG."""

from __future__ import annotations

from guide.figure import staged
from guide.figure.ink import Ink
from guide.figure.props import furnish
from guide.figure.scene import Part, Scene
from tests.figure.poses import POSES


def furnished(name: str) -> Scene:
    """A named pose without a load, and the things that are drawn with it."""
    scene = staged(POSES[name], 0.0)
    furnish(scene, loaded=False)
    return scene


def toned(scene: Scene, tone: str, *, moving: bool = True) -> list[Part]:
    """Parts of a colour that move, or that stand still."""
    return [p for p in scene.parts if p.inks[0].tone == tone and bool(p.spots) is moving]


def corners_of(ink: Ink) -> list[tuple[float, float]]:
    """The corners of the rectangle round a shape."""
    left, bottom, right, top = ink.box
    return [(left, bottom), (left, top), (right, bottom), (right, top)]
