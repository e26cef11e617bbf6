"""Cardio machines round the body: frames where the body needs them, pedals under the feet."""

from __future__ import annotations

from collections.abc import Callable

from guide.body import UPRIGHT
from guide.body.shapes import Point
from guide.figure import cycle, furniture
from guide.figure import geometry as geo
from guide.figure.geometry import Spot
from guide.figure.hill import rise_at
from guide.figure.ink import block, disc, line, polygon
from guide.figure.scene import Layer, Scene, leg_of, sole, treads
from guide.figure.skeleton import SEAT_DEPTH, Frame, Leg
from guide.records.pose import Prop
from guide.words import Place

_WHEEL, _AXLE_UP = 0.34, 0.29  # metres: a wheel's radius, the cranks over the ground

Path = Callable[[Frame], Point]


def upright_bike(scene: Scene, _prop: Prop) -> None:
    """Saddle, handlebar, flywheel in front, and cranks that turn."""
    axle = cycle.axle(scene.frames)
    hip, hand = scene.last.hip, scene.grip or scene.last.arm.hand
    saddle = hip.y - SEAT_DEPTH
    if scene.pose.support in UPRIGHT:  # up from the saddle
        hip, saddle = Point(hip.x - 0.14, hip.y), saddle - 0.16
    scene.lower(axle.y - 0.36)
    low = scene.ground
    wheel = Point(axle.x + 0.42, low + 0.3)
    scene.still(
        Layer.BACKDROP,
        disc(*wheel, 0.22, "light"),
        disc(*wheel, 0.2, "prop", 0.03),
        line([(hip.x - 0.01, saddle), (axle.x, axle.y)], 0.055, "prop"),
        line([(axle.x, axle.y), (wheel.x, wheel.y), (hand.x - 0.02, hand.y - 0.03)], 0.05, "prop"),
        line([(axle.x, axle.y), (axle.x - 0.22, low + 0.03)], 0.05, "prop"),
        line([(axle.x - 0.42, low + 0.03), (wheel.x + 0.2, low + 0.03)], 0.05, "prop"),
        line([(hip.x - 0.13, saddle), (hip.x + 0.11, saddle - 0.01)], 0.06, "metal"),
        line([(hand.x - 0.07, hand.y - 0.02), (hand.x + 0.04, hand.y - 0.01)], 0.045, "metal"),
    )
    _cranks(scene, axle)


def bicycle(scene: Scene, _prop: Prop) -> None:
    """A bicycle: two wheels, a frame, saddle and handlebar, and cranks that turn."""
    axle = cycle.axle(scene.frames)
    hip, hand = scene.last.hip, scene.grip or scene.last.arm.hand
    scene.lower(axle.y - _AXLE_UP)
    hubs = [Point(axle.x + x, scene.ground + _WHEEL) for x in (-0.43, 0.6)]
    saddle = Point(hip.x - 0.01, hip.y - SEAT_DEPTH)
    post, head = geo.between(axle, saddle, 0.8), Point(hubs[1].x - 0.16, hand.y - 0.16)
    scene.still(
        Layer.BACKDROP,
        *(disc(*hub, _WHEEL - 0.015, "metal", 0.03) for hub in hubs),
        *(disc(*hub, 0.03, "metal") for hub in hubs),
        line([hubs[0], axle, post, hubs[0]], 0.035, "prop"),
        line([axle, head, post], 0.04, "prop"),
        line([hubs[1], head, (hand.x - 0.06, hand.y - 0.03), (hand.x + 0.03, hand.y - 0.02)],
             0.035, "prop"),
        line([post, saddle], 0.035, "prop"),
        line([(saddle.x - 0.13, saddle.y), (saddle.x + 0.11, saddle.y - 0.01)], 0.05, "metal"),
    )  # fmt: skip
    _cranks(scene, axle)


def recumbent_bike(scene: Scene, prop: Prop) -> None:
    """A seat with a back, pedals in front, a grip beside the seat."""
    axle = cycle.axle(scene.frames)
    hip = scene.last.hip
    low = min(axle.y - 0.3, hip.y - SEAT_DEPTH - 0.22)
    scene.lower(low)
    low = scene.ground
    furniture.seat_pad(scene, prop, 0.4)
    furniture.back_pad(scene)
    scene.still(
        Layer.BACKDROP,
        line([(hip.x - 0.25, low + 0.03), (axle.x + 0.35, low + 0.03)], 0.06, "prop"),
        block(axle.x - 0.1, low, axle.x + 0.3, axle.y + 0.12, "light"),
        line([(axle.x + 0.15, axle.y), (axle.x + 0.02, axle.y + 0.55)], 0.05, "prop"),
        line([(axle.x + 0.04, axle.y + 0.62), (axle.x - 0.02, axle.y + 0.45)], 0.07, "metal"),
    )
    _cranks(scene, axle)


def pedals(scene: Scene, _prop: Prop) -> None:
    """Pedals on a low stand in front of a seat."""
    axle = cycle.axle(scene.frames)
    scene.lower(axle.y - 0.22)
    low = scene.ground + 0.025
    scene.still(
        Layer.BACKDROP,
        line([(axle.x - 0.2, low), axle, (axle.x + 0.2, low)], 0.045, "prop"),
        *(line([(axle.x + x - 0.05, low), (axle.x + x + 0.05, low)], 0.05, "prop")
          for x in (-0.2, 0.2)),
    )  # fmt: skip
    _cranks(scene, axle)


def elliptical(scene: Scene, _prop: Prop) -> None:
    """Long pedals that glide round, a housing in front, poles that swing with the feet."""
    axle = cycle.axle(scene.frames)
    scene.lower(axle.y - 0.27)
    low = scene.ground
    front = axle.x + 0.78
    scene.still(
        Layer.BACKDROP,
        line([(axle.x - 0.62, low + 0.03), (front + 0.22, low + 0.03)], 0.06, "prop"),
        disc(front, low + 0.28, 0.24, "light"),
        disc(front, low + 0.28, 0.22, "prop", 0.03),
        line([(front, low + 0.28), (front - 0.06, low + 1.32)], 0.055, "prop"),
        line([(front - 0.03, low + 1.42), (front - 0.09, low + 1.25)], 0.08, "metal"),
    )
    pivot, hinge = Point(front - 0.04, low + 0.78), Point(front, low + 0.16)
    for far in (True, False):
        leg, tone = leg_of(far=far), "light" if far else "metal"
        hand = _far_hand if far else _near_hand
        bar = block(0, -0.02, 1, 0.02, tone)
        over = Layer.BACKDROP if far else Layer.HELD
        pedals = scene.track(_tread_of(leg))
        scene.moving(over, pedals, line([(-0.16, -0.03), (0.17, -0.03)], 0.05, tone))
        scene.moving(Layer.BACKDROP, scene.stretch(_fixed(hinge), _tread_of(leg)), bar)
        scene.moving(over, scene.stretch(_fixed(pivot), hand), bar)


def rower(scene: Scene, _prop: Prop) -> None:
    """A rail with a sliding seat, a stretcher for the feet, a flywheel and the handle's chain."""
    frames = scene.frames
    seat = scene.last.hip.y - SEAT_DEPTH
    foot = scene.last.near.ball
    back = min(f.hip.x for f in frames) - 0.28
    fan = Point(foot.x + 0.42, scene.ground + 0.36)
    scene.still(
        Layer.BACKDROP,
        line([(back, seat - 0.07), (foot.x - 0.02, seat - 0.12)], 0.05, "prop"),
        line([(back + 0.05, seat - 0.1), (back + 0.05, scene.ground)], 0.05, "prop"),
        line([(foot.x, scene.ground + 0.02), (fan.x + 0.15, scene.ground + 0.02)], 0.05, "prop"),
        line([(foot.x + 0.1, scene.ground), (foot.x - 0.02, seat - 0.12)], 0.05, "prop"),
        disc(*fan, 0.28, "light"),
        disc(*fan, 0.26, "prop", 0.03),
        disc(*fan, 0.05, "metal"),
    )
    tread = [geo.turned(Point(x, -0.03), 42) for x in (-0.2, 0.13)]
    scene.still(Layer.BACKDROP, line([(foot.x + p.x, foot.y + p.y) for p in tread], 0.05, "metal"))
    scene.moving(
        Layer.BACKDROP, [Spot(f.hip.x, seat) for f in frames], block(-0.14, -0.05, 0.14, 0, "metal")
    )
    top = Point(fan.x - 0.1, fan.y + 0.22)
    chain = scene.stretch(_fixed(top), _near_hand)
    scene.moving(Layer.HELD, chain, block(0, -0.008, 1, 0.008, "line"))
    scene.moving(Layer.HELD, scene.track(_near_hand), disc(0, 0, 0.035, "metal"))


def ski_machine(scene: Scene, _prop: Prop) -> None:
    """A tower in front with two cords down to the hands."""
    x = max(max(f.arm.hand.x, f.near.ball.x + 0.1, f.head.x) for f in scene.frames) + 0.2
    top = Point(x - 0.06, scene.ground + 2.05)
    scene.still(
        Layer.BACKDROP,
        block(x - 0.06, scene.ground, x + 0.06, top.y + 0.08, "prop"),
        disc(x, scene.ground + 1.75, 0.2, "light"),
        disc(x, scene.ground + 1.75, 0.19, "prop", 0.03),
        block(x - 0.3, scene.ground, x + 0.22, scene.ground + 0.05, "prop"),
    )
    cord = scene.stretch(_fixed(top), _near_hand)
    scene.moving(Layer.HELD, cord, block(0, -0.008, 1, 0.008, "line"))
    handle = line([(0, -0.03), (0, 0.06)], 0.035, "metal")
    scene.moving(Layer.HELD, scene.track(_near_hand), handle)


def stair_climber(scene: Scene, _prop: Prop) -> None:
    """Two pedals on arms, a tower with rails in front."""
    grip = scene.grip or scene.last.arm.hand
    scene.lower(min(min(sole(f.near).y, sole(f.far).y) for f in scene.frames) - 0.16)
    low = scene.ground
    front = max(max(f.near.ball.x, f.far.ball.x) for f in scene.frames) + 0.3
    scene.still(
        Layer.BACKDROP,
        block(front - 0.5, low, front + 0.25, low + 0.08, "prop"),
        line([(front, low + 0.08), (front + 0.06, max(grip.y + 0.3, low + 1.4))], 0.08, "light"),
        line([(front + 0.05, grip.y), (grip.x - 0.08, grip.y)], 0.04, "metal"),
        line([(front + 0.02, grip.y + 0.36), (front + 0.07, grip.y + 0.2)], 0.08, "metal"),
    )
    hinge = Point(front, low + 0.3)
    for far in (True, False):
        leg, tone = leg_of(far=far), "light" if far else "metal"
        arms = scene.stretch(_fixed(hinge), _tread_of(leg))
        scene.moving(Layer.BACKDROP, arms, block(0, -0.045, 1, -0.005, tone))
        pedal = line([(-0.15, -0.025), (0.15, -0.025)], 0.05, tone)
        scene.moving(Layer.BACKDROP, scene.track(_tread_of(leg)), pedal)


def treadmill(scene: Scene, prop: Prop) -> None:
    """A belt under the feet, as steep as the slope; a console and a rail in front, or behind."""
    frames, home = scene.frames, scene.last.hip.x
    feet = [p for f in frames for leg in (f.near, f.far) for p in (leg.heel, leg.ball)]
    low = min(p.y - rise_at(scene.pose, p.x, home) for p in feet)
    left = min([home - 0.45, *(p.x for p in feet)]) - 0.12
    right = max([home + 0.45, *(p.x for p in feet)]) + 0.16
    back, belt = (low + rise_at(scene.pose, x, home) for x in (left, right))
    scene.lower(min(back, belt) - 0.16)
    ground = scene.ground
    deck = [(left, back - 0.12), (left, back), (right, belt), (right, belt - 0.12)]
    side = -1.0 if prop.at is Place.BACK else 1.0
    edge, top = (left, back) if prop.at is Place.BACK else (right, belt)
    feet_of_it = [line([(x, ground + 0.03), (x, up - 0.1)], 0.05, "prop")
                  for x, up in ((left + 0.08, back), (right - 0.08, belt))]  # fmt: skip
    scene.still(
        Layer.BACKDROP,
        *feet_of_it,
        polygon(deck, "prop"),
        line([(left + 0.06, back - 0.03), (right - 0.06, belt - 0.03)], 0.03, "metal"),
        line([(edge - side * 0.06, top - 0.02), (edge + side * 0.06, top + 1.12)], 0.055, "prop"),
        line([(edge + side * 0.06, top + 0.95), (edge - side * 0.28, top + 0.9)], 0.045, "metal"),
        line([(edge, top + 1.12), (edge + side * 0.1, top + 1.22)], 0.08, "metal"),
    )


def _cranks(scene: Scene, axle: Point) -> None:
    """A crank and a pedal for each foot."""
    length = geo.apart(axle, scene.last.near.ball)
    for far in (True, False):
        layer, tone = (Layer.BACKDROP, "light") if far else (Layer.LEG, "metal")
        leg = leg_of(far=far)
        legs = [leg(frame) for frame in scene.frames]
        arms = [Spot(axle.x, axle.y, geo.rise(axle, one.ball)) for one in legs]
        scene.moving(layer, arms, line([(0, 0), (length, 0)], 0.035, tone))
        pedals = [Spot(one.ball.x, one.ball.y, geo.rise(one.heel, one.ball)) for one in legs]
        scene.moving(layer, pedals, line([(-0.06, -0.015), (0.06, -0.015)], 0.035, tone))
    scene.still(Layer.HELD, disc(*axle, 0.05, "metal"))


def _fixed(point: Point) -> Path:
    return lambda _frame: point


def _tread_of(leg: Callable[[Frame], Leg]) -> Path:
    return lambda frame: treads(leg(frame))


def _near_hand(frame: Frame) -> Point:
    return frame.arm.hand


def _far_hand(frame: Frame) -> Point:
    return frame.far_arm.hand
