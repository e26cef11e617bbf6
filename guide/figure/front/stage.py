"""What is to be drawn of a body seen from the front."""

from __future__ import annotations

from collections.abc import Callable

from guide.body.shapes import Point
from guide.figure import geometry as geo
from guide.figure.front.body import Facing, Half, sides_alike
from guide.figure.scene import Parts
from guide.records.pose import Pose

Path = Callable[[Facing], Point]


class Stage(Parts[Facing]):
    """A body seen from the front."""

    def __init__(self, pose: Pose, frames: tuple[Facing, ...]) -> None:
        """Begin with an empty drawing of ``frames``."""
        super().__init__(pose, frames)
        self.alike = sides_alike(pose)  # both legs do the same


def half(*, far: bool) -> Callable[[Facing], Half]:
    """Picks one side of a frame."""
    return (lambda frame: frame.far) if far else (lambda frame: frame.near)


def middle(a: Path, b: Path, share: float = 0.5) -> Path:
    """The point between two."""
    return lambda frame: geo.between(a(frame), b(frame), share)
