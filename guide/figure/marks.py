"""What is written over the picture: the knee's ring, the load's lever, the heel, signs of work."""

from __future__ import annotations

import math
from collections.abc import Callable

from guide.body import UPRIGHT
from guide.body.shapes import Point
from guide.figure.geometry import Spot, along, between, rise, shifted
from guide.figure.ink import Ink, box_of, disc, line, place, polygon
from guide.figure.scene import F, Layer, Parts, Scene
from guide.figure.skeleton import Frame
from guide.words import PropKind, Round, Tense

LEVELS = 5
_DIGITS: dict[str, tuple[tuple[float, float], ...]] = {
    "1": ((-2, 2.9), (0.6, 5), (0.6, -5)),
    "2": ((-2.9, 2.6), (-2, 4.4), (0.1, 5), (2.3, 4.3), (2.8, 2.3), (1.7, 0.2), (-3, -5),
          (3.2, -5)),
    "3": ((-2.8, 4.3), (-0.4, 5), (2, 4.3), (2.6, 2.5), (1.6, 0.9), (-0.6, 0.4), (1.9, -0.3),
          (3, -2.3), (2.2, -4.3), (-0.2, -5), (-3, -4.1)),
    "4": ((1.3, -5), (1.3, 5), (-3.4, -2), (3.4, -2)),
    "5": ((2.6, 5), (-2.1, 5), (-2.5, 0.8), (-0.3, 1.4), (2, 0.7), (3, -1.5), (2.2, -4),
          (-0.1, -5), (-2.9, -4.2)),
    "?": ((-2.6, 2.8), (-1.8, 4.5), (0.2, 5), (2.3, 4.3), (2.8, 2.4), (1.9, 0.8), (0.2, -0.4),
          (0.1, -1.6)),
}  # fmt: skip
_RING, _DISC = 11.5, 15.0  # radii in the picture's units
_SKIN = 0.085  # metres from the middle of a limb
_ROUND = {Round.HEAD: (0.27, 0.075), Round.HIPS: (0.34, 0.085)}  # metres, half as wide and high
_GAP = 0.03  # metres: a lever shorter than this is no lever


def knee_ring(scene: Parts[F], knee: Callable[[F], Point], level: int | None, unit: float) -> None:
    """A white disc on the ``knee``: as many filled segments as the number in it says.

    ``unit`` is one unit of the picture in metres, so that the ring is as large in every figure.
    """
    tone = "empty" if level is None else f"mark-{level}"
    filled = 0 if level is None else level + 1
    inks = [disc(0, 0, _DISC * unit, "paper")]
    if filled:
        inks.append(_segments(range(filled), unit, tone))
    if filled < LEVELS:
        inks.append(_segments(range(filled, LEVELS), unit, "empty"))
    digit = "?" if level is None else str(level + 1)
    points = [(x * unit, y * unit) for x, y in _DIGITS[digit]]
    inks.append(line(points, 2.3 * unit, "ink"))
    if digit == "?":
        inks.append(line([(0.1 * unit, -4.9 * unit)] * 2, 2.5 * unit, "ink"))
    scene.moving(Layer.MARK, scene.track(knee), *inks)


def lever(scene: Scene, level: int | None, unit: float) -> None:
    """The line through the foot's pressure point and the level gap from it to the knee.

    While the knee is in front of the line the thigh's front must hold it, and the gap is the
    load's lever; behind the line the bar stays grey.
    """
    if scene.pose.support not in UPRIGHT or any(f.pressure is None for f in scene.frames):
        return
    points = [f.pressure or f.near.ball for f in scene.frames]
    top = max(f.near.knee.y for f in scene.frames) - min(p.y for p in points) + 0.16
    upright = line([(0, 0), (0, top)], 1.6 * unit, "line")
    scene.moving(Layer.MARK, [Spot(*p) for p in points], upright)
    ahead = scene.last.near.knee.x - points[-1].x
    if abs(ahead) < _GAP:
        return
    below = (_DISC + 6) * unit  # the ring would hide a short bar
    spots = [
        Spot(p.x, f.near.knee.y - below, 0.0, f.near.knee.x - p.x)
        for f, p in zip(scene.frames, points, strict=True)
    ]
    tone = "line" if level is None or ahead < 0 else f"mark-{level}"
    scene.moving(
        Layer.MARK,
        spots,
        polygon([(0, -4 * unit), (1, -4 * unit), (1, 4 * unit), (0, 4 * unit)], "paper"),
        polygon([(0, -2.6 * unit), (1, -2.6 * unit), (1, 2.6 * unit), (0, 2.6 * unit)], tone),
    )


def heel(scene: Scene, unit: float) -> None:
    """A triangle under the heel of a standing foot: filled when it is down, hollow when lifted."""
    if scene.pose.support not in UPRIGHT:
        return
    leg = scene.last.near
    down = leg.heel.y - leg.ball.y < 0.02 or scene.pose.shows(PropKind.WEDGE)
    foot = min(leg.heel.y, leg.ball.y)
    at = shifted(Point(leg.heel.x, foot), 0.02, -5.5 * unit)
    points = [
        (at.x, at.y),
        (at.x + 7.5 * unit, at.y - 11 * unit),
        (at.x - 7.5 * unit, at.y - 11 * unit),
    ]
    if down:
        scene.still(Layer.MARK, polygon(points, "heel"))
    else:
        scene.still(Layer.MARK, line([*points, points[0]], 2 * unit, "heel"))


def tension(scene: Scene, unit: float) -> None:
    """Short rays where a muscle works although nothing moves."""
    if scene.pose.tense is None:
        return
    at, out = _TENSED[scene.pose.tense](scene.last)
    for fan in (-40, 0, 40):
        ends = [along(at, out + fan, reach * unit) for reach in (4, 17)]
        scene.still(Layer.MARK, line(ends, 3 * unit, "heel"))


def way_round(scene: Parts[F], middle: Callable[[F], Point], unit: float) -> None:
    """An arrow round what the movement goes round: half of it behind the body, half in front."""
    if scene.pose.round is None:
        return
    half, flat = _ROUND[scene.pose.round]
    at = middle(scene.last)

    def arc(first: int, last: int) -> list[tuple[float, float]]:
        turns = [math.radians(a) for a in range(first, last + 1, 10)]
        return [(at.x + half * math.cos(a), at.y + flat * math.sin(a)) for a in turns]

    scene.still(Layer.BACKDROP, line(arc(0, 180), 2 * unit, "heel"))
    front = arc(180, 320)
    tip, before = Point(*front[-1]), Point(*front[-2])
    back = rise(before, tip) + 180
    wings = [along(tip, 90 - back - side, 9 * unit) for side in (-32, 32)]
    scene.still(Layer.MARK, line(front, 2 * unit, "heel"), polygon([tip, *wings], "heel"))


def _on_thigh(frame: Frame, side: int) -> tuple[Point, float]:
    """A point of the skin half way down the thigh, and the way out of it."""
    out = 90 - rise(frame.hip, frame.near.knee) + side
    return along(between(frame.hip, frame.near.knee, 0.5), out, _SKIN), out


def _on_belly(frame: Frame) -> tuple[Point, float]:
    out = frame.trunk + 90
    return along(between(frame.hip, frame.shoulder, 0.45), out, _SKIN + 0.02), out


def _on_seat(frame: Frame) -> tuple[Point, float]:
    out = frame.trunk - 135
    return along(frame.hip, out, _SKIN + 0.02), out


def _on_arch(frame: Frame) -> tuple[Point, float]:
    leg = frame.near
    return along(between(leg.heel, leg.ball, 0.7), 40, _SKIN), 40


def _on_blades(frame: Frame) -> tuple[Point, float]:
    out = frame.trunk - 90
    return along(between(frame.hip, frame.shoulder, 0.86), out, _SKIN + 0.03), out


_TENSED: dict[Tense, Callable[[Frame], tuple[Point, float]]] = {
    Tense.THIGH: lambda frame: _on_thigh(frame, -90),
    Tense.HAMSTRINGS: lambda frame: _on_thigh(frame, 90),
    Tense.BELLY: _on_belly,
    Tense.SEAT: _on_seat,
    Tense.ARCH: _on_arch,
    Tense.BLADES: _on_blades,
}


def _segments(places: range, unit: float, tone: str) -> Ink:
    """Arcs of a ring of five, clockwise from the top."""
    radius = _RING * unit
    data = []
    for index in places:
        turn = [math.radians(90 - 72 * index - edge) for edge in (15, 57)]
        start, end = ((radius * math.cos(a), radius * math.sin(a)) for a in turn)
        size = f"{100 * radius:.1f}"
        data.append(f"M{place(*start)}A{size} {size} 0 0 1 {place(*end)}")
    box = box_of([Point(-radius, -radius), Point(radius, radius)])
    return Ink("".join(data), tone, box, 4.2 * unit)
