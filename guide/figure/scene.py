"""What is to be drawn: parts in layers, each with one place per frame."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Generic, NamedTuple, TypeVar

from guide.body.shapes import Point
from guide.figure import geometry as geo
from guide.figure.geometry import Spot
from guide.figure.ink import Ink, polygon
from guide.figure.skeleton import Frame, Leg
from guide.records.pose import Pose
from guide.words import PropKind

LOADS = frozenset(
    {
        PropKind.BARBELL,
        PropKind.RAILED_BAR,
        PropKind.LANDMINE,
        PropKind.DUMBBELL,
        PropKind.KETTLEBELL,
        PropKind.PLATE,
        PropKind.MEDICINE_BALL,
        PropKind.SANDBAG,
        PropKind.HAMMER,
        PropKind.YOKE,
        PropKind.RUCKSACK,
        PropKind.VEST,
        PropKind.BAND,
        PropKind.CABLE,
        PropKind.SLED,
        PropKind.LEG_PRESS,
        PropKind.HACK_SLED,
        PropKind.LEG_EXTENSION,
        PropKind.LEG_CURL,
        PropKind.LEVER,
    }
)
"""Things that are the weight a load speaks of: beside one of them none is drawn by itself."""


class Layer(IntEnum):
    """From back to front."""

    BACKDROP = 0
    FAR = 1
    TRUNK = 2
    LEG = 3
    HELD = 4
    ARM = 5
    FRONT = 6
    MARK = 7


class Part(NamedTuple):
    """Some shapes that move together. No spots: they stand still where they are drawn."""

    layer: Layer
    inks: tuple[Ink, ...]
    spots: tuple[Spot, ...] = ()
    shared: str = ""  # name of a body shape that is drawn more than once
    ghost: bool = False  # seen at the start pose too


F = TypeVar("F")


class Parts(Generic[F]):
    """The parts of one drawing. Frames run from the start of the movement to its end."""

    def __init__(self, pose: Pose, frames: tuple[F, ...]) -> None:
        """Begin with an empty drawing of ``frames``."""
        self.pose = pose
        self.frames = frames
        self.ground = 0.0  # height of the floor line
        self.floor = True  # whether there is one
        self.parts: list[Part] = []

    @property
    def first(self) -> F:
        """The start of the movement."""
        return self.frames[0]

    @property
    def last(self) -> F:
        """The end of the movement, drawn solid."""
        return self.frames[-1]

    def still(self, layer: Layer, *inks: Ink) -> None:
        """Add something that stands still, drawn in place."""
        self.parts.append(Part(layer, inks))

    def moving(self, layer: Layer, spots: Sequence[Spot], *inks: Ink) -> None:
        """Add something drawn round its own origin that goes from spot to spot."""
        self.parts.append(Part(layer, inks, steady(spots)))

    def track(self, place: Callable[[F], Spot | Point]) -> list[Spot]:
        """One spot per frame."""
        return [spot if isinstance(spot, Spot) else Spot(*spot) for spot in map(place, self.frames)]

    def stretch(self, a: Callable[[F], Point], b: Callable[[F], Point]) -> list[Spot]:
        """Spots that lay a level part of one metre from point to point in every frame."""
        found = []
        for frame in self.frames:
            start, end = a(frame), b(frame)
            found.append(Spot(*start, geo.rise(start, end), geo.apart(start, end)))
        return found

    def rope(
        self,
        a: Callable[[F], Point],
        b: Callable[[F], Point],
        tone: str,
        width: float,
        layer: Layer = Layer.HELD,
    ) -> None:
        """Add something straight and ``width`` metres thick between points that may both move."""
        half = width / 2
        ink = polygon([(0, -half), (1, -half), (1, half), (0, half)], tone)
        self.moving(layer, self.stretch(a, b), ink)

    def lower(self, height: float) -> None:
        """Have the floor no higher than ``height``."""
        self.ground = min(self.ground, height)


class Scene(Parts[Frame]):
    """A body seen from the side."""

    def __init__(self, pose: Pose, frames: tuple[Frame, ...], *, grip: Point | None = None) -> None:
        """Begin with an empty drawing of ``frames``; ``grip`` is where the hands hold still."""
        super().__init__(pose, frames)
        self.grip = grip


def steady(spots: Sequence[Spot]) -> tuple[Spot, ...]:
    """The same spots turning without jumps of a full turn."""
    turns = geo.unwound([spot.turn for spot in spots])
    return tuple(spot._replace(turn=turn) for spot, turn in zip(spots, turns, strict=True))


def leg_of(*, far: bool) -> Callable[[Frame], Leg]:
    """Picks one side's leg from a frame."""
    return (lambda frame: frame.far) if far else (lambda frame: frame.near)


def treads(leg: Leg) -> Point:
    """The middle of a sole, where a pedal is."""
    return geo.between(leg.heel, leg.ball, 0.6)


def sole(leg: Leg) -> Point:
    """The lowest point of a foot."""
    return min(leg.heel, leg.ball, key=lambda point: point.y)
