"""What carries a body: boards, a boat, snowshoes, a horse, a wheelchair."""

from __future__ import annotations

from guide.body.shapes import Point
from guide.figure import geometry as geo
from guide.figure.geometry import Spot
from guide.figure.ink import Ink, blob, disc, line, polygon
from guide.figure.scene import Layer, Scene, leg_of, sole
from guide.figure.skeleton import SEAT_DEPTH
from guide.figure.surroundings import surface
from guide.records.pose import Prop
from guide.words import PropKind

BOARD_HALF, _AFLOAT_HALF, BOARD = 0.76, 1.15, 0.05  # half lengths, thickness
_DRAUGHT = 0.3  # metres of water drawn under what floats
_SHOE = (-0.36, 0.28)  # ends of a snowshoe from the ball of the foot
_RIDER = 1.34  # metres from a rider's hip to the ground
_WHEEL = 0.31  # radius


def board(scene: Scene, _prop: Prop) -> None:
    """A board under both feet, on water where it is paddled."""
    feet = [p for f in scene.frames for leg in (f.near, f.far) for p in (leg.heel, leg.ball)]
    low, middle = min(p.y for p in feet), (min(p.x for p in feet) + max(p.x for p in feet)) / 2
    paddled = scene.pose.shows(PropKind.PADDLE)
    half = _AFLOAT_HALF if paddled else BOARD_HALF
    scene.still(Layer.BACKDROP, plank(middle, low, half))
    if paddled:
        _float(scene, low - 0.03, middle - half, middle + half)
    else:
        scene.lower(low - BOARD)


def skateboard(scene: Scene, _prop: Prop) -> None:
    """A short board on wheels under the near foot."""
    foot = scene.last.near
    low = min(sole(f.near).y for f in scene.frames)
    scene.lower(low - 0.14)
    x = geo.between(foot.heel, foot.ball, 0.5).x
    wheels = [disc(x + side * 0.26, scene.ground + 0.045, 0.045, "band") for side in (-1, 1)]
    scene.still(Layer.BACKDROP, *wheels, plank(x, low - 0.01, 0.44))


def plank(middle: float, top: float, half: float) -> Ink:
    """A board seen from its side, both tips bent up."""
    y = top - BOARD / 2
    tips = [(middle + side * (half - out), y + up) for side in (-1, 1) for out, up in
            ((0.0, 0.07), (0.16, 0.0))]  # fmt: skip
    return line([tips[0], tips[1], tips[3], tips[2]], BOARD, "prop")


def kayak(scene: Scene, _prop: Prop) -> None:
    """A small open boat round hips and legs, on water."""
    frames = scene.frames
    low = min(min(f.hip.y - SEAT_DEPTH, sole(f.near).y) for f in frames)
    back, ahead = min(f.hip.x for f in frames) - 0.95, max(f.near.ball.x for f in frames) + 0.62
    hull = [
        (back, low + 0.2),
        (back + 0.4, low + 0.1),
        (ahead - 0.45, low + 0.1),
        (ahead, low + 0.2),
        (ahead - 0.4, low - 0.08),
        (back + 0.35, low - 0.08),
    ]
    scene.still(Layer.FRONT, polygon(hull, "prop"))
    _float(scene, low, back, ahead)


def snowshoes(scene: Scene, _prop: Prop) -> None:
    """A long, flat frame hinged under each toe: the heel lifts and the frame stays on the snow."""
    scene.lower(min(sole(leg).y for f in scene.frames for leg in (f.near, f.far)) - 0.04)
    tail, tip = _SHOE
    shape = [(tail, -0.02), (tip - 0.12, -0.02), (tip, 0.05)]
    for far, layer, tone in ((True, Layer.FAR, "light"), (False, Layer.LEG, "band")):
        legs = [leg_of(far=far)(frame) for frame in scene.frames]
        turns = [max(geo.rise(leg.heel, leg.ball), scene.pose.slope) for leg in legs]
        spots = [Spot(*leg.ball, turn) for leg, turn in zip(legs, turns, strict=True)]
        scene.moving(layer, spots, line(shape, 0.045, tone))


def horse(scene: Scene, _prop: Prop) -> None:
    """A horse under the rider, standing still."""
    hip, foot = scene.first.hip, scene.last.near
    x, back = hip.x, hip.y - SEAT_DEPTH
    scene.lower(hip.y - _RIDER)
    ground = scene.ground
    body = [(-0.72, -0.02), (-0.8, -0.26), (-0.58, -0.48), (0, -0.52), (0.46, -0.46), (0.62, -0.2),
            (0.92, 0.3), (1.24, 0.16), (1.32, 0.28), (1.04, 0.6), (0.86, 0.56), (0.44, 0.06),
            (0, -0.03)]  # fmt: skip
    legs = (
        ((-0.5, -0.3), (-0.42, -0.66), (-0.46, 0.06), "light"),
        ((0.36, -0.3), (0.4, -0.72), (0.38, 0.06), "light"),
        ((-0.66, -0.3), (-0.72, -0.7), (-0.66, 0.06), "prop"),
        ((0.5, -0.3), (0.56, -0.72), (0.52, 0.06), "prop"),
    )
    scene.still(
        Layer.TRUNK,
        line([(x - 0.74, back - 0.08), (x - 0.92, back - 0.26), (x - 0.88, back - 0.66)], 0.07,
             "metal"),
        *(line([(x + a, back + b), (x + c, back + d), (x + e, ground + f)], 0.1, tone)
          for (a, b), (c, d), (e, f), tone in legs),
        blob([(x + dx, back + dy) for dx, dy in body], "prop"),
        line([(x + 0.5, back + 0.16), (x + 0.84, back + 0.58)], 0.06, "metal"),
        line([(x - 0.24, back + 0.05), (x - 0.08, back), (x + 0.18, back + 0.04)], 0.07, "metal"),
        line([(x + 0.1, back), foot.ankle, foot.ball], 0.022, "metal"),
    )  # fmt: skip


def wheelchair(scene: Scene, _prop: Prop) -> None:
    """A wheelchair under the body: seat, back, footrest, a small wheel and a large one."""
    frame = scene.last
    seat = frame.hip.y - SEAT_DEPTH - 0.02
    toe = max(f.near.ball.x for f in scene.frames)
    rest = sole(frame.near).y - 0.02
    hub = Point(frame.hip.x + 0.02, seat - 0.1)
    scene.lower(min(hub.y - _WHEEL, rest - 0.08))
    ground, x = scene.ground, frame.hip.x
    hub = Point(hub.x, ground + _WHEEL)
    scene.still(
        Layer.BACKDROP,
        line([(x - 0.2, seat + 0.5), (x - 0.16, seat), (x + 0.36, seat), (toe - 0.16, rest)], 0.045,
             "metal"),
        line([(x - 0.2, seat + 0.5), (x - 0.3, seat + 0.52)], 0.04, "metal"),
        line([(toe - 0.22, rest), (toe + 0.02, rest)], 0.045, "metal"),
        disc(x + 0.4, ground + 0.08, 0.065, "prop", 0.03),
        line([(x + 0.36, seat), (x + 0.4, ground + 0.08)], 0.03, "prop"),
    )  # fmt: skip
    scene.still(
        Layer.HELD,
        disc(*hub, _WHEEL - 0.015, "prop", 0.03),
        disc(*hub, _WHEEL - 0.05, "metal", 0.016),
        disc(*hub, 0.035, "metal"),
    )


def _float(scene: Scene, level: float, left: float, right: float) -> None:
    """Water instead of a floor."""
    scene.floor = False
    scene.lower(level - _DRAUGHT)
    tint, wave = surface(left - 0.1, right + 0.1, -6.0, level, seen=level - _DRAUGHT)
    scene.still(Layer.FRONT, tint, wave)
