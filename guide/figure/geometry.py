"""Plane geometry of the drawing: metres, x forward, y up, angles in degrees turning to the left."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from guide.body.shapes import Point


class Spot(NamedTuple):
    """Where a part lies in one frame: its origin, how far it is turned, how far it is drawn out."""

    x: float
    y: float
    turn: float = 0.0
    stretch: float = 1.0


ORIGIN = Point(0.0, 0.0)


def apart(a: Point, b: Point) -> float:
    """Distance between two points."""
    return math.hypot(b.x - a.x, b.y - a.y)


def between(a: Point, b: Point, share: float) -> Point:
    """The point ``share`` of the way from ``a`` to ``b``."""
    return Point(a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share)


def shifted(point: Point, dx: float, dy: float) -> Point:
    """``point`` moved."""
    return Point(point.x + dx, point.y + dy)


def turned(point: Point, degrees: float, about: Point = ORIGIN) -> Point:
    """``point`` turned to the left round ``about``."""
    angle = math.radians(degrees)
    x, y = point.x - about.x, point.y - about.y
    return Point(
        about.x + x * math.cos(angle) - y * math.sin(angle),
        about.y + x * math.sin(angle) + y * math.cos(angle),
    )


def along(start: Point, lean: float, length: float) -> Point:
    """The point ``length`` from ``start`` in a direction leaning ``lean`` forward from upright."""
    angle = math.radians(lean)
    return Point(start.x + length * math.sin(angle), start.y + length * math.cos(angle))


def hang(a: Point, b: Point) -> float:
    """How far a part that hangs straight down is turned when it points from ``a`` to ``b``."""
    return math.degrees(math.atan2(b.x - a.x, a.y - b.y))


def rise(a: Point, b: Point) -> float:
    """How far a part that lies level, pointing forward, is turned from ``a`` to ``b``."""
    return math.degrees(math.atan2(b.y - a.y, b.x - a.x))


def two_link(a: Point, b: Point, upper: float, lower: float, *, ahead: bool) -> Point:
    """The joint between two bones that lead from ``a`` towards ``b``.

    ``ahead`` puts the joint on the left-turning side (a knee in front of a hanging leg); without it
    the joint lies on the other side (an elbow behind a hanging arm). Out of reach: stretched out.
    """
    distance = min(max(apart(a, b), abs(upper - lower) + 1e-6, 1e-6), upper + lower - 1e-6)
    cosine = (upper**2 + distance**2 - lower**2) / (2 * upper * distance)
    bend = math.degrees(math.acos(min(1.0, max(-1.0, cosine))))
    return along(a, 180 - hang(a, b) - (bend if ahead else -bend), upper)


def reached(a: Point, b: Point, length: float) -> Point:
    """``b``, or where a bone chain of ``length`` from ``a`` ends on the way to it."""
    distance = apart(a, b)
    return b if distance <= length else between(a, b, length / distance)


def unwound(angles: Sequence[float]) -> list[float]:
    """The same angles without jumps of a full turn from one to the next."""
    smooth = list(angles[:1])
    for angle in angles[1:]:
        smooth.append(angle + 360 * round((smooth[-1] - angle) / 360))
    return smooth


def clamp(value: float, low: float, high: float) -> float:
    """``value`` held between two limits."""
    return max(low, min(high, value))
