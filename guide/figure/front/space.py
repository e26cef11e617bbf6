"""Directions in space, and how hip and shoulder turn them. Metres and degrees."""

from __future__ import annotations

import math
from typing import NamedTuple


class Way(NamedTuple):
    """From one joint to the next: forward (towards us), outward (away from the middle), down."""

    ahead: float
    out: float
    down: float

    def plus(self, other: Way) -> Way:
        """Both ways one after the other."""
        return Way(*(a + b for a, b in zip(self, other, strict=True)))

    def times(self, factor: float) -> Way:
        """The same direction, longer or shorter."""
        return Way(self.ahead * factor, self.out * factor, self.down * factor)

    @property
    def length(self) -> float:
        """How far it is."""
        return math.hypot(*self)


def turned_out(way: Way, degrees: float) -> Way:
    """Turned about the upright: what pointed forward points outward."""
    sine, cosine = _sine_cosine(degrees)
    return Way(way.ahead * cosine - way.out * sine, way.ahead * sine + way.out * cosine, way.down)


def lifted_out(way: Way, degrees: float) -> Way:
    """Lifted to the side: what pointed down points outward."""
    sine, cosine = _sine_cosine(degrees)
    return Way(way.ahead, way.down * sine + way.out * cosine, way.down * cosine - way.out * sine)


def leaned(way: Way, degrees: float) -> Way:
    """Leaned forward with the trunk: what pointed up points forward."""
    sine, cosine = _sine_cosine(degrees)
    return Way(way.ahead * cosine - way.down * sine, way.out, way.ahead * sine + way.down * cosine)


def spun(way: Way, degrees: float, about: Way) -> Way:
    """Turned about the line of a limb (outward positive), as a thigh turns a bent knee's shin."""
    axis = about.times(1 / about.length)
    sine, cosine = _sine_cosine(degrees)
    cross = Way(
        axis.out * way.down - axis.down * way.out,
        axis.down * way.ahead - axis.ahead * way.down,
        axis.ahead * way.out - axis.out * way.ahead,
    )
    along = sum(a * b for a, b in zip(axis, way, strict=True)) * (1 - cosine)
    return way.times(cosine).plus(cross.times(sine)).plus(axis.times(along))


def bent_between(end: Way, first: float, second: float, towards: Way) -> Way:
    """The joint between two bones that lead to ``end``: it lies on the side of ``towards``.

    ``first`` and ``second`` are the bones' lengths. Out of reach: stretched out.
    """
    far = min(max(end.length, abs(first - second) + 1e-6), first + second - 1e-6)
    line = end.times(1 / max(end.length, 1e-6))
    share = (first**2 - second**2 + far**2) / (2 * far)
    aside = towards.plus(line.times(-sum(a * b for a, b in zip(line, towards, strict=True))))
    height = math.sqrt(max(first**2 - share**2, 0.0))
    return line.times(share).plus(aside.times(height / max(aside.length, 1e-6)))


def _sine_cosine(degrees: float) -> tuple[float, float]:
    angle = math.radians(degrees)
    return math.sin(angle), math.cos(angle)
