"""Things of sports and strongman work: skates, poles, a trampoline, ropes, hammers, yokes, bags."""

from __future__ import annotations

import math
from collections.abc import Callable

from guide.body.shapes import Point
from guide.figure import geometry as geo
from guide.figure.geometry import Spot
from guide.figure.hill import rise_at
from guide.figure.ink import block, disc, line
from guide.figure.scene import Layer, Scene, leg_of, sole
from guide.figure.skeleton import Frame
from guide.figure.weights import carried
from guide.records.pose import Prop

BLADE = 0.07  # metres from the ice or path to the sole
_POLE = 1.16
_SHAFT = 0.66  # metres of a hammer from the hand to its head
_YOKE_UP, _YOKE_FOOT = 0.14, 0.05  # over the crossbar, and of the runner over the floor


def skates(scene: Scene, _prop: Prop) -> None:
    """A blade, or a row of wheels, under each shoe."""
    scene.lower(min(sole(leg).y for f in scene.frames for leg in (f.near, f.far)) - BLADE)
    for far, layer, tone in ((True, Layer.FAR, "light"), (False, Layer.LEG, "metal")):
        legs = [leg_of(far=far)(frame) for frame in scene.frames]
        spots = [Spot(*leg.ball, geo.rise(leg.heel, leg.ball)) for leg in legs]
        blade = line([(-0.19, -BLADE + 0.012), (0.08, -BLADE + 0.012)], 0.024, tone)
        posts = [line([(x, -0.04), (x, 0.0)], 0.03, tone) for x in (-0.13, 0.02)]
        scene.moving(layer, spots, blade, *posts)


def poles(scene: Scene, _prop: Prop) -> None:
    """A pole in each hand, slanting back to the ground."""
    home = scene.last.near.ball.x
    ground = sole(scene.last.near).y if scene.pose.slope else scene.ground

    def tip(hand: Point) -> Point:
        under = ground + rise_at(scene.pose, hand.x, home)
        drop = min(hand.y - under, _POLE)
        return Point(hand.x - math.sqrt(max(_POLE**2 - drop**2, 0.0)), hand.y - drop)

    stick = block(0, -0.011, 1, 0.011, "metal")
    near = scene.stretch(lambda f: f.arm.hand, lambda f: tip(f.arm.hand))
    far = scene.stretch(lambda f: f.far_arm.hand, lambda f: tip(f.far_arm.hand))
    scene.moving(Layer.FAR, far, stick)
    scene.moving(Layer.HELD, near, stick)


def trampoline(scene: Scene, _prop: Prop) -> None:
    """A small round trampoline on short legs, its mat under the feet."""
    top = min(sole(frame.near).y for frame in scene.frames)
    x = scene.last.near.ankle.x + 0.04
    scene.lower(top - 0.24)
    ground = scene.ground
    scene.still(
        Layer.BACKDROP,
        *(line([(x + side, top - 0.03), (x + side, ground + 0.03)], 0.04, "metal")
          for side in (-0.46, -0.2, 0.2, 0.46)),
        line([(x - 0.52, top - 0.02), (x + 0.52, top - 0.02)], 0.05, "prop"),
        line([(x - 0.4, top - 0.012), (x + 0.4, top - 0.012)], 0.024, "metal"),
    )  # fmt: skip


def climbing_rope(scene: Scene, _prop: Prop) -> None:
    """A rope from the ceiling past hands and feet."""
    hands = [f.arm.hand for f in scene.frames] + [f.far_arm.hand for f in scene.frames]
    x = sum(hand.x for hand in hands) / len(hands)
    top = max(hand.y for hand in hands) + 0.25
    scene.still(
        Layer.BACKDROP,
        line([(x - 0.25, top), (x + 0.25, top)], 0.05, "prop"),
        line([(x, top), (x, scene.ground + 0.08)], 0.04, "band"),
    )


def hammer(scene: Scene, _prop: Prop) -> None:
    """A long-handled hammer in line with the forearms."""
    spots = scene.track(lambda f: Spot(*f.arm.hand, f.arm.palm))
    shaft = line([(0, 0.12), (0, -_SHAFT)], 0.032, "prop")
    head = block(-0.12, -_SHAFT - 0.06, 0.12, -_SHAFT + 0.06, "metal")
    scene.moving(Layer.HELD, spots, shaft, head)


def yoke(scene: Scene, prop: Prop) -> None:
    """A frame on the upper back: a crossbar seen from its end, an upright, a runner and plates."""
    at = carried(scene, prop)
    spots = scene.track(at)
    drop = min(spot.y for spot in spots) - scene.ground - _YOKE_FOOT
    scene.moving(
        Layer.FRONT,
        spots,
        line([(0, _YOKE_UP), (0, -drop)], 0.045, "metal"),
        line([(-0.4, -drop), (0.4, -drop)], 0.045, "metal"),
        disc(0, 0, 0.045, "metal"),
        *(disc(x, -drop + 0.19, 0.15, "glass") for x in (-0.2, 0.2)),
        *(disc(x, -drop + 0.19, 0.142, "metal", 0.02) for x in (-0.2, 0.2)),
    )


def punch_bag(scene: Scene, _prop: Prop) -> None:
    """A heavy bag on its chain, where the fist meets it."""
    reach = max(frame.arm.hand.x for frame in scene.frames)
    x, top = reach + 0.17, max(frame.head.y for frame in scene.frames) + 0.12
    scene.still(
        Layer.BACKDROP,
        line([(x, top), (x, top + 0.22)], 0.025, "metal"),
        line([(x - 0.22, top + 0.22), (x + 0.22, top + 0.22)], 0.05, "light"),
        block(x - 0.17, top - 1.05, x + 0.17, top, "prop"),
    )


def hand_bike(scene: Scene, prop: Prop) -> None:
    """Pedals for the hands, on a column in front."""
    frame = scene.last
    hub = geo.between(frame.arm.hand, frame.far_arm.hand, 0.5)
    top = scene.ground + prop.height if prop.height else hub.y
    hub = Point(hub.x, top)
    scene.still(
        Layer.BACKDROP,
        line([(hub.x + 0.1, top), (hub.x + 0.14, scene.ground + 0.05)], 0.06, "prop"),
        line([(hub.x - 0.16, scene.ground + 0.03), (hub.x + 0.4, scene.ground + 0.03)], 0.06,
             "prop"),
        disc(hub.x + 0.06, top, 0.17, "light"),
        disc(hub.x + 0.06, top, 0.155, "prop", 0.03),
    )  # fmt: skip
    hands: tuple[tuple[Layer, str, Callable[[Frame], Point]], ...] = (
        (Layer.FAR, "light", lambda f: f.far_arm.hand),
        (Layer.HELD, "metal", lambda f: f.arm.hand),
    )
    for layer, tone, hand in hands:
        arms = scene.stretch(lambda _frame: hub, hand)
        scene.moving(layer, arms, block(0, -0.017, 1, 0.017, tone))
        scene.moving(layer, scene.track(hand), disc(0, 0, 0.03, tone))
