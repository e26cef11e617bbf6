"""A pose with its things round it, before it is written as SVG."""

from __future__ import annotations

from guide.body.shapes import Point
from guide.figure import geometry as geo
from guide.figure import staged
from guide.figure.ink import Ink
from guide.figure.props import furnish
from guide.figure.scene import Part, Scene
from guide.figure.skeleton import Frame
from guide.records.pose import Pose
from tests.figure.poses import POSES


def scene_of(name: str) -> Scene:
    """A named pose with its typical load."""
    pose = POSES[name]
    return staged(pose, pose.typical_bw)


def figure_frames(pose: Pose) -> tuple[Frame, ...]:
    """The positions of a pose without a load."""
    return staged(pose, 0.0).frames


def moved(points: list[Point]) -> float:
    """The greatest distance from the last point."""
    return max(geo.apart(points[-1], point) for point in points)


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
