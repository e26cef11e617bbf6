"""Weights in the hands or on the body."""

from __future__ import annotations

import math
from collections.abc import Callable

from guide.body.shapes import Point
from guide.figure import geometry as geo
from guide.figure.geometry import Spot
from guide.figure.ink import Ink, blob, block, disc, line
from guide.figure.pulls import Path
from guide.figure.scene import Layer, Scene
from guide.figure.skeleton import Frame
from guide.records.pose import Prop
from guide.words import LoadAt, Place, PropKind

RAIL_TOP = 1.95  # metres
_PLATE = 0.215  # metres, from the middle of a bar to the edge of its plates
_LYING = 60.0  # degrees of trunk lean
_HEAD_AT = 0.1  # metres from the grip to the head of a dumbbell
_ROLLS = (100.0, 150.0)  # degrees of the hand between which a bell rolls back on the forearm
_BELT = 0.36  # metres of chain from a belt down to the weight
_BAR = 1.75  # metres of a landmine bar from its joint to the hands

# Metres from the shoulder: up along the trunk, then forward of it; where the body model has them.
_ON_TRUNK = {
    LoadAt.BACK: (-0.017, -0.060),
    LoadAt.LOW_BACK: (-0.086, -0.095),
    LoadAt.FRONT: (0.0, 0.086),
}


def barbell(scene: Scene, prop: Prop) -> None:
    """A bar seen from its end: a see-through plate, its rim and the hub."""
    inks = (
        disc(0, 0, _PLATE, "glass"),
        disc(0, 0, 0.205, "metal", 0.025),
        disc(0, 0, 0.042, "metal"),
        disc(0, 0, 0.016, "light"),
    )
    scene.moving(Layer.FRONT, scene.track(carried(scene, prop)), *inks)


def blocks(scene: Scene, _prop: Prop) -> None:
    """What the plates of a bar stand on where it is lowest."""
    hand = min((frame.arm.hand for frame in scene.frames), key=lambda point: point.y)
    top = max(hand.y - _PLATE, scene.ground + 0.05)
    scene.still(Layer.BACKDROP, block(hand.x - 0.2, scene.ground, hand.x + 0.2, top, "prop"))


def railed_bar(scene: Scene, prop: Prop) -> None:
    """The bar of a Smith machine: it runs along an upright post."""
    x = carried(scene, prop)(scene.last).x
    top = max(RAIL_TOP, *(f.head.y + 0.15 for f in scene.frames))
    post = block(x - 0.022, scene.ground, x + 0.022, scene.ground + top, "light")
    foot = block(x - 0.3, scene.ground, x + 0.3, scene.ground + 0.05, "light")
    scene.still(Layer.BACKDROP, post, foot)
    barbell(scene, prop)


def landmine(scene: Scene, prop: Prop) -> None:
    """A bar that turns about a joint on the floor, in front or behind, plate at the hands."""
    at = carried(scene, prop)
    ends = [at(frame) for frame in scene.frames]
    reach = math.sqrt(max(_BAR**2 - (max(p.y for p in ends) - scene.ground) ** 2, 0.5))
    away = -1.0 if prop.at is Place.BACK else 1.0
    joint = Point(ends[-1].x + away * reach, scene.ground + 0.05)
    scene.still(
        Layer.BACKDROP, block(joint.x - 0.09, scene.ground, joint.x + 0.09, joint.y, "prop")
    )
    scene.rope(lambda _frame: joint, at, "metal", 0.03)
    plate_at = scene.track(lambda frame: geo.between(at(frame), joint, 0.14))
    inks = disc(0, 0, 0.15, "glass"), disc(0, 0, 0.142, "metal", 0.02)
    scene.moving(Layer.FRONT, plate_at, *inks)


def plate(scene: Scene, prop: Prop) -> None:
    """One plate held flat against the body or in the hands, on a thigh, or hung from a belt."""
    inks = (
        disc(0, 0, 0.15, "glass"),
        disc(0, 0, 0.142, "metal", 0.02),
        disc(0, 0, 0.03, "metal"),
    )
    at = _on_thigh if prop.at is Place.KNEES else carried(scene, prop)
    if prop.at is Place.HIP and not _lies(scene):
        spots = [geo.shifted(frame.hip, 0.1, -0.02) for frame in scene.frames]
        chain = line([(0, 0), (0, -_BELT)], 0.02, "metal")
        scene.moving(Layer.FRONT, [Spot(*spot) for spot in spots], chain)
        scene.moving(Layer.FRONT, [Spot(x, y - _BELT) for x, y in spots], *inks)
        return
    scene.moving(Layer.FRONT, scene.track(at), *inks)


def dumbbell(scene: Scene, prop: Prop) -> None:
    """Two heads and a handle; upright when held at the chest, else lying across the grip."""
    at, turn = carried(scene, prop), _palm(prop)
    if _on_the_hips(scene, prop):  # it lies across the body: its end is what shows
        end = disc(0, 0, 0.075, "metal"), disc(0, 0, 0.03, "prop")
        scene.moving(Layer.FRONT, scene.track(at), *end)
        return
    upright = scene.pose.load is not None and scene.pose.load.at is LoadAt.GOBLET
    inks = (
        line([(-0.1, 0), (0.1, 0)], 0.03, "metal"),
        block(-0.145, -0.055, -0.06, 0.055, "metal"),
        block(0.06, -0.055, 0.145, 0.055, "metal"),
    )
    spots = scene.track(lambda frame: Spot(*at(frame), 90.0 if upright else turn(frame)))
    if scene.pose.start.palm or scene.pose.end.palm:
        _turning(scene, spots)
        return
    scene.moving(Layer.FAR if prop.at is Place.FAR_HAND else Layer.HELD, spots, *inks)


def _turning(scene: Scene, spots: list[Spot]) -> None:
    """A dumbbell whose ends come together as the hand turns it towards us."""
    first, last, count = scene.pose.start.palm, scene.pose.end.palm, len(spots) - 1
    shares = [math.cos(math.radians(first + (last - first) * i / count)) for i in range(count + 1)]
    handle = line([(-0.1, 0), (0.1, 0)], 0.03, "metal")
    stretched = [spot._replace(stretch=s) for spot, s in zip(spots, shares, strict=True)]
    scene.moving(Layer.HELD, stretched, handle)
    for side in (-_HEAD_AT, _HEAD_AT):
        heads = [
            Spot(*geo.along(Point(spot.x, spot.y), 90 - spot.turn, side * s))
            for spot, s in zip(spots, shares, strict=True)
        ]
        inks = disc(0, 0, 0.06, "metal"), disc(0, 0, 0.024, "prop")
        scene.moving(Layer.HELD, heads, *inks)


def kettlebell(scene: Scene, prop: Prop) -> None:
    """A bell that swings in line with the forearm, and lies against it once that points up."""
    at, turn = carried(scene, prop), _palm(prop)
    inks = (
        line([(-0.045, -0.06), (-0.035, 0), (0.035, 0), (0.045, -0.06)], 0.026, "metal"),
        disc(0, -0.125, 0.082, "metal"),
        disc(0, -0.125, 0.03, "prop"),
    )
    goblet = scene.pose.load is not None and scene.pose.load.at is LoadAt.GOBLET
    spots = scene.track(
        lambda frame: Spot(*at(frame), 0.0 if goblet else _bell(turn(frame), inline=prop.inline))
    )
    scene.moving(Layer.FAR if prop.at is Place.FAR_HAND else Layer.FRONT, spots, *inks)


def _bell(turn: float, *, inline: bool) -> float:
    """How far a bell is turned from hanging, for a hand turned so far."""
    level, over = _ROLLS
    hand = (turn + 180) % 360 - 180
    if inline or abs(hand) <= level:
        return hand
    return math.copysign(level * max(over - abs(hand), 0.0) / (over - level), hand)


def medicine_ball(scene: Scene, prop: Prop) -> None:
    """A small heavy ball in the hands or between the knees."""
    at = carried(scene, prop)

    def beyond(frame: Frame) -> Spot:
        turn = frame.arm.palm
        if prop.at not in (None, Place.HANDS):
            return Spot(*at(frame))
        return Spot(*geo.along(at(frame), 180 - turn, 0.07))

    inks = (
        disc(0, 0, 0.125, "prop"),
        line([(-0.11, 0.04), (0, 0.02), (0.11, 0.04)], 0.015, "metal"),
    )
    scene.moving(Layer.HELD, scene.track(beyond), *inks)


def sandbag(scene: Scene, prop: Prop) -> None:
    """A long soft bag across the arms, the hands or a shoulder, seen from its side."""
    scene.moving(Layer.FRONT, scene.track(carried(scene, prop)), *bag())


def bag() -> tuple[Ink, ...]:
    """A long soft bag seen from its side, round its middle."""
    outline = [(-0.24, 0.02), (-0.2, 0.11), (0.0, 0.125), (0.2, 0.11), (0.24, 0.02),
               (0.21, -0.1), (0.0, -0.125), (-0.21, -0.1)]  # fmt: skip
    seams = (line([(x, -0.1), (x, 0.1)], 0.018, "light") for x in (-0.11, 0.11))
    return blob(outline, "prop"), *seams


def cuff(scene: Scene) -> None:
    """A weight strapped round the ankle."""
    ink = block(-0.062, -0.01, 0.062, 0.085, "metal")
    spots = scene.track(
        lambda f: Spot(*f.near.ankle, geo.hang(f.near.knee, f.near.ankle)),
    )
    scene.moving(Layer.FRONT, spots, ink)


def default_weight(scene: Scene) -> None:
    """The weight that the load speaks of, where no prop shows it."""
    load = scene.pose.load
    if load is None or load.at in (LoadAt.SLED, LoadAt.PAD):
        return
    if load.at is LoadAt.ANKLE:
        cuff(scene)
    elif load.at in (LoadAt.HANDS, LoadAt.GOBLET):
        dumbbell(scene, Prop(kind=PropKind.DUMBBELL))
    else:
        barbell(scene, Prop(kind=PropKind.BARBELL))


def _lies(scene: Scene) -> bool:
    return abs(scene.last.trunk) > _LYING


def _on_the_hips(scene: Scene, prop: Prop) -> bool:
    load = scene.pose.load
    loaded = load is not None and load.at is LoadAt.HIP and prop.at is None
    return loaded or prop.at is Place.HIP


def carried(scene: Scene, prop: Prop) -> Path:
    """Where a weight sits: where the prop says, else where the load is, else in the hands."""
    places: dict[Place, Path] = {
        Place.HANDS: lambda f: f.arm.hand,
        Place.ELBOWS: _in_elbow,
        Place.FAR_HAND: lambda f: f.far_arm.hand,
        Place.KNEES: lambda f: f.near.knee,
        Place.HIP: _on_hip,
        Place.NEAR_FOOT: lambda f: f.near.ankle,
        Place.FAR_FOOT: lambda f: f.far.ankle,
        Place.FEET: lambda f: f.near.ankle,
        Place.BACK: lambda f: _on_trunk(f, LoadAt.BACK),
        Place.FRONT: lambda f: _on_trunk(f, LoadAt.FRONT),
    }
    load = scene.pose.load
    if load is not None and prop.at in (None, Place.HANDS, Place.BACK, Place.FRONT):
        if load.at in (LoadAt.BACK, LoadAt.LOW_BACK, LoadAt.FRONT):
            at = load.at
            return lambda f: _on_trunk(f, at)
        if load.at is LoadAt.ELBOWS:
            return _in_elbow
        if load.at is LoadAt.HIP and prop.at is None:
            return _on_hip
    return places[prop.at or Place.HANDS]


def _on_trunk(frame: Frame, at: LoadAt) -> Point:
    up, forward = _ON_TRUNK[at]
    return geo.along(geo.along(frame.shoulder, frame.trunk, up), frame.trunk + 90, forward)


def _in_elbow(frame: Frame) -> Point:
    """In the bend of the elbow, on top of the forearm."""
    return geo.shifted(geo.between(frame.arm.elbow, frame.arm.hand, 0.2), 0.0, 0.05)


def _on_hip(frame: Frame) -> Point:
    """On the crease of the hip, in front of the body."""
    return geo.along(geo.along(frame.hip, frame.trunk, 0.03), frame.trunk + 90, 0.13)


def _on_thigh(frame: Frame) -> Point:
    """On a level thigh, behind the kneecap."""
    return geo.shifted(geo.between(frame.hip, frame.near.knee, 0.7), 0.0, 0.06)


def _palm(prop: Prop) -> Callable[[Frame], float]:
    """The turn of a handle held across the palm."""
    if prop.at is Place.FAR_HAND:
        return lambda frame: frame.far_arm.palm
    return lambda frame: frame.arm.palm
