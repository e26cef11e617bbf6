"""Things laid out on the ground, held or worn to move about: cones, ladders, rackets, vests."""

from __future__ import annotations

import math

from guide.figure.geometry import Spot
from guide.figure.ink import Ink, blob, block, disc, line, polygon
from guide.figure.scene import Layer, Scene
from guide.figure.skeleton import TRUNK
from guide.records.pose import Prop
from guide.words import Place

_CONE_UP, _CONE_HALF = 0.3, 0.11
_AHEAD = 0.3  # metres from a foot that stays to what the other one steps over
_NEXT = 0.9  # metres from one hurdle to the next
_RUNG = 0.36  # metres from rung to rung
_LADDER = (0.03, -0.11, 0.07)  # far rail, near rail over the floor line; how far rungs slant
_DICE, _DOT = 0.7, (0.095, 0.034)  # metres between the spots of a dice; half a spot, lying flat
_BOARD, _STOP = 0.04, 0.1  # thickness of a slide board, and how far its ends stand up
_STRUNG = (0.34, 0.13)  # metres from the hand to the middle of a racket's head, and its radius

# Outlines in metres round the hip of an upright trunk.
_SACK = (
    (-0.085, TRUNK + 0.03),
    (-0.20, TRUNK + 0.02),
    (-0.30, TRUNK - 0.10),
    (-0.32, 0.16),
    (-0.25, 0.06),
    (-0.09, 0.08),
)
_VEST = (
    (-0.02, TRUNK + 0.088),
    (-0.085, TRUNK + 0.03),
    (-0.124, TRUNK - 0.09),
    (-0.118, TRUNK - 0.20),
    (-0.098, TRUNK - 0.33),
    (0.02, TRUNK - 0.36),
    (0.118, TRUNK - 0.32),
    (0.152, TRUNK - 0.13),
    (0.124, TRUNK - 0.01),
    (0.056, TRUNK + 0.072),
)
_POCKETS = (TRUNK - 0.12, TRUNK - 0.23)  # rows of weights along the vest
_STRAP = ((-0.06, TRUNK + 0.05), (0.06, TRUNK - 0.03), (0.055, TRUNK - 0.17), (-0.08, 0.17))


def cones(scene: Scene, _prop: Prop) -> None:
    """A cone before the first step and one beyond the last."""
    left, right = _feet(scene)
    for x in (left - 0.24, right + 0.24):
        y, half = scene.ground, _CONE_HALF
        outline = [(x - half, y + 0.03), (x - 0.025, y + _CONE_UP), (x + 0.025, y + _CONE_UP),
                   (x + half, y + 0.03)]  # fmt: skip
        stripe = line([(x - 0.05, y + 0.16), (x + 0.05, y + 0.16)], 0.045, "light")
        foot = block(x - half - 0.04, y, x + half + 0.04, y + 0.035, "prop")
        scene.still(Layer.BACKDROP, polygon(outline, "prop"), stripe, foot)


def ladder(scene: Scene, _prop: Prop) -> None:
    """A flat ladder on the floor, seen a little from above so that its boxes show."""
    left, right = _feet(scene)
    far, near, slant = _LADDER
    count = round((right - left + 0.9) / _RUNG)
    start, y = (left + right - count * _RUNG) / 2, scene.ground
    end = start + count * _RUNG
    rails = (
        line([(start + slant, y + far), (end + slant, y + far)], 0.024, "prop"),
        line([(start - slant, y + near), (end - slant, y + near)], 0.03, "prop"),
    )
    xs = [start + i * _RUNG for i in range(count + 1)]
    rungs = [line([(x + slant, y + far), (x - slant, y + near)], 0.028, "prop") for x in xs]
    scene.still(Layer.BACKDROP, *rails, *rungs)


def hurdle(scene: Scene, prop: Prop) -> None:
    """A low hurdle half way, or ahead of feet that stay, or the next one; seen from its end."""
    start, end = (frame.near.ankle.x for frame in (scene.first, scene.last))
    x = (start + end) / 2 if abs(end - start) > _AHEAD else end + _AHEAD
    if prop.at is Place.FRONT:
        x += _NEXT
    scene.still(Layer.BACKDROP, *barrier(x, scene.ground, prop.height or _CONE_UP))


def barrier(x: float, ground: float, height: float) -> tuple[Ink, ...]:
    """A hurdle seen from its end: foot, post and the end of its bar."""
    return (
        line([(x - 0.14, ground + 0.02), (x + 0.14, ground + 0.02)], 0.035, "prop"),
        line([(x, ground + 0.02), (x, ground + height)], 0.035, "prop"),
        disc(x, ground + height, 0.032, "metal"),
    )


def slide_board(scene: Scene, _prop: Prop) -> None:
    """A slippery board under the feet."""
    left, right = _feet(scene)
    scene.still(Layer.BACKDROP, *board(left - 0.15, right + 0.15, scene.ground))


def board(left: float, right: float, ground: float) -> tuple[Ink, ...]:
    """A slippery board with a stop at both ends."""
    stops = [
        block(x, ground - _BOARD, x + 0.07, ground + _STOP, "metal") for x in (left - 0.07, right)
    ]
    return block(left, ground - _BOARD, right, ground, "prop"), *stops


def racket(scene: Scene, prop: Prop) -> None:
    """A racket in line with the forearm."""
    away, radius = _STRUNG
    inks = (
        line([(0, 0.05), (0, radius - away)], 0.032, "metal"),
        disc(0, -away, radius, "glass"),
        disc(0, -away, radius, "metal", 0.026),
    )
    if prop.at is Place.FAR_HAND:
        spots = scene.track(lambda f: Spot(*f.far_arm.hand, f.far_arm.palm))
        scene.moving(Layer.FAR, spots, *inks)
        return
    scene.moving(Layer.HELD, scene.track(lambda f: Spot(*f.arm.hand, f.arm.palm)), *inks)


def rucksack(scene: Scene, _prop: Prop) -> None:
    """A pack on the back and its strap round the shoulder."""
    spots = scene.track(lambda f: Spot(*f.hip, -f.trunk))
    pocket = line([(-0.29, 0.2), (-0.29, TRUNK - 0.16)], 0.03, "light")
    scene.moving(Layer.FAR, spots, blob(_SACK, "prop"), pocket)
    scene.moving(Layer.LEG, spots, line(_STRAP, 0.036, "metal"))


def vest(scene: Scene, _prop: Prop) -> None:
    """A close vest round chest and back, its weights in rows."""
    spots = scene.track(lambda f: Spot(*f.hip, -f.trunk))
    rows = [line([(-0.085, up), (0.115, up)], 0.02, "light") for up in _POCKETS]
    scene.moving(Layer.TRUNK, spots, blob(_VEST, "metal"), *rows)


def dots(scene: Scene, _prop: Prop) -> None:
    """Spots on the floor, from the first step to the last."""
    left, right = _feet(scene)
    scene.still(Layer.BACKDROP, *five(left, right, scene.ground))


def five(left: float, right: float, ground: float) -> tuple[Ink, ...]:
    """Spots on the floor like the five of a dice, seen a little from above as a ladder is."""
    middle, half = (left + right) / 2, max(right - left, _DICE) / 2
    far, near, slant = _LADDER
    places = [
        *((middle + side * (half - slant), ground + far) for side in (-1, 1)),
        (middle, ground + (far + near) / 2),
        *((middle + side * (half + slant), ground + near) for side in (-1, 1)),
    ]
    return tuple(_spot(x, y) for x, y in places)


def _spot(x: float, y: float) -> Ink:
    wide, flat = _DOT
    turns = [math.radians(45 * i) for i in range(8)]
    return blob([(x + wide * math.cos(a), y + flat * math.sin(a)) for a in turns], "band")


def _feet(scene: Scene) -> tuple[float, float]:
    """How far feet go back and ahead."""
    xs = [p.x for f in scene.frames for leg in (f.near, f.far) for p in (leg.heel, leg.ball)]
    return min(xs), max(xs)
