"""Skis, on snow and on the machine that is skied on."""

from __future__ import annotations

from collections.abc import Callable

from guide.body.shapes import Point
from guide.figure import geometry as geo
from guide.figure.geometry import Spot
from guide.figure.ink import block, disc, line
from guide.figure.scene import Layer, Scene, leg_of, sole
from guide.figure.skeleton import Frame
from guide.records.pose import Prop

_SKI, _TAIL, _TIP = 0.03, -0.62, 0.74  # metres: thickness, and ends from the ball of the foot
_BOARDS = (-0.34, 0.24)  # ends of a machine's board, from the ball of the foot
_DECK = 0.16  # metres from the floor to the rail the boards slide on
_SIDES = ((True, Layer.FAR, "light"), (False, Layer.LEG, "metal"))


def skis(scene: Scene, _prop: Prop) -> None:
    """A long ski under each shoe, its tip bent up."""
    scene.lower(min(sole(leg).y for f in scene.frames for leg in (f.near, f.far)) - _SKI)
    shape = line(
        [(_TAIL, -_SKI / 2), (_TIP - 0.14, -_SKI / 2), (_TIP - 0.05, 0.015), (_TIP, 0.06)],
        _SKI,
        "metal",
    )
    for far, layer, tone in _SIDES:
        legs = [leg_of(far=far)(frame) for frame in scene.frames]
        spots = [Spot(*leg.ball, geo.rise(leg.heel, leg.ball)) for leg in legs]
        scene.moving(layer, spots, shape._replace(tone=tone))


def glider(scene: Scene, _prop: Prop) -> None:
    """Boards that slide on a rail, a pad at the hips and cords to the hands over a post."""
    low = min(sole(leg).y for f in scene.frames for leg in (f.near, f.far)) - _SKI
    scene.lower(low - _DECK)
    ground, xs = scene.ground, [p.x for f in scene.frames for p in (f.near.ball, f.far.ball)]
    back, ahead = min(xs) + _BOARDS[0] - 0.08, max(xs) + _BOARDS[1] + 0.08
    hip, shoulder = scene.last.hip, scene.last.shoulder
    post = hip.x + 0.3
    top = Point(post + 0.12, shoulder.y - 0.06)
    scene.still(
        Layer.BACKDROP,
        line([(back, low - 0.03), (ahead, low - 0.03)], 0.05, "prop"),
        *(line([(x, ground + 0.03), (x, low - 0.05)], 0.05, "prop") for x in (back, ahead)),
        line([(post, low - 0.03), (post, hip.y), top], 0.05, "prop"),
        line([(hip.x + 0.15, hip.y), (post, hip.y)], 0.05, "prop"),
        block(hip.x + 0.11, hip.y - 0.09, hip.x + 0.17, hip.y + 0.09, "metal"),
        disc(*top, 0.045, "metal"),
    )
    board = line([(_BOARDS[0], -_SKI / 2), (_BOARDS[1], -_SKI / 2)], _SKI, "metal")
    for far, layer, tone in _SIDES:
        spots = [Spot(leg_of(far=far)(frame).ball.x, low + _SKI) for frame in scene.frames]
        scene.moving(layer, spots, board._replace(tone=tone))
    cord = block(0, -0.008, 1, 0.008, "line")
    handle = line([(-0.05, 0), (0.05, 0)], 0.03, "metal")
    hands: tuple[tuple[Layer, Callable[[Frame], Point]], ...] = (
        (Layer.FAR, lambda f: f.far_arm.hand),
        (Layer.HELD, lambda f: f.arm.hand),
    )
    for layer, hand in hands:
        scene.moving(layer, scene.stretch(lambda _frame: top, hand), cord)
        scene.moving(layer, scene.track(hand), handle)
