"""Shapes of the drawing as path data with their extent.

Made from metres with y up, written in centimetres with y down: the canvas scales centimetres.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from guide.body.shapes import Point


class Ink(NamedTuple):
    """One filled or stroked path of one colour."""

    data: str
    tone: str  # a colour of ``guide.figure.style``
    box: tuple[float, float, float, float]  # left, bottom, right, top in metres
    width: float = 0.0  # of the stroke in metres; 0 fills


def number(value: float) -> str:
    """A coordinate with at most one decimal."""
    text = f"{value:.1f}".removesuffix(".0")
    return "0" if text == "-0" else text


def place(x: float, y: float) -> str:
    """A point as path data."""
    return f"{number(100 * x)} {number(-100 * y)}"


def box_of(points: Sequence[Point], margin: float = 0.0) -> tuple[float, float, float, float]:
    """The upright rectangle round some points."""
    xs = [p.x for p in points]
    ys = [p.y for p in points]
    return min(xs) - margin, min(ys) - margin, max(xs) + margin, max(ys) + margin


def disc(x: float, y: float, radius: float, tone: str, width: float = 0.0) -> Ink:
    """A filled circle, or a ring when ``width`` is given."""
    r, double = number(100 * radius), number(200 * radius)
    data = f"M{place(x - radius, y)}a{r} {r} 0 1 0 {double} 0a{r} {r} 0 1 0-{double} 0Z"
    out = radius + width / 2
    return Ink(data, tone, (x - out, y - out, x + out, y + out), width)


def line(points: Sequence[tuple[float, float]], width: float, tone: str) -> Ink:
    """A stroked line with round ends through ``points``."""
    data = "M" + "L".join(place(x, y) for x, y in points)
    return Ink(data, tone, box_of([Point(*p) for p in points], width / 2), width)


def polygon(points: Sequence[tuple[float, float]], tone: str) -> Ink:
    """A filled shape with straight sides."""
    data = "M" + "L".join(place(x, y) for x, y in points) + "Z"
    return Ink(data, tone, box_of([Point(*p) for p in points]))


def block(left: float, bottom: float, right: float, top: float, tone: str) -> Ink:
    """A filled upright rectangle with slightly rounded corners."""
    r = min(0.025, (right - left) / 2, (top - bottom) / 2)
    a = number(100 * r)
    data = (
        f"M{place(left + r, top)}H{number(100 * (right - r))}a{a} {a} 0 0 1 {a} {a}"
        f"V{number(-100 * (bottom + r))}a{a} {a} 0 0 1-{a} {a}"
        f"H{number(100 * (left + r))}a{a} {a} 0 0 1-{a}-{a}"
        f"V{number(-100 * (top - r))}a{a} {a} 0 0 1 {a}-{a}Z"
    )
    return Ink(data, tone, (left, bottom, right, top))


def blob(points: Sequence[tuple[float, float]], tone: str) -> Ink:
    """A smooth closed curve through ``points`` (Catmull-Rom, written as cubic curves)."""
    count = len(points)
    data = [f"M{place(*points[0])}"]
    for i in range(count):
        before, here, there, after = (points[(i + step) % count] for step in (-1, 0, 1, 2))
        out = here[0] + (there[0] - before[0]) / 6, here[1] + (there[1] - before[1]) / 6
        back = there[0] - (after[0] - here[0]) / 6, there[1] - (after[1] - here[1]) / 6
        data.append(f"C{place(*out)} {place(*back)} {place(*there)}")
    return Ink("".join(data) + "Z", tone, box_of([Point(*p) for p in points], 0.01))


def limb(length: float, upper: float, lower: float, tone: str, *, swell: float = 0.0) -> Ink:
    """A tapered capsule hanging from the origin: two circles and their tangents.

    ``swell`` bulges the hind side, as a calf does.
    """
    sine = (upper - lower) / length
    cosine = math.sqrt(1 - sine**2)
    a, b = number(100 * upper), number(100 * lower)
    top, end = -upper * sine, -length - lower * sine
    behind = (
        f"Q{place(-upper * cosine - swell, -length * 0.3)} {place(-upper * cosine, top)}"
        if swell
        else f"L{place(-upper * cosine, top)}"
    )
    data = (
        f"M{place(upper * cosine, top)}L{place(lower * cosine, end)}"
        f"A{b} {b} 0 0 1 {place(-lower * cosine, end)}{behind}"
        f"A{a} {a} 0 1 1 {place(upper * cosine, top)}Z"
    )
    wide = max(upper, lower) + swell / 2
    return Ink(data, tone, (-wide, -length - lower, wide, upper))
