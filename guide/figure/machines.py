"""Strength machines: seats, pads, plates and sleds, with the part that moves moved."""

from __future__ import annotations

import math

from guide.body.shapes import Point
from guide.figure import furniture
from guide.figure import geometry as geo
from guide.figure.arrange import press_turn
from guide.figure.geometry import Spot
from guide.figure.ink import block, disc, line
from guide.figure.scene import Layer, Scene
from guide.figure.skeleton import BACK_DEPTH, SEAT_DEPTH, TRUNK, Frame
from guide.records.pose import Pose, Prop
from guide.words import Place

_BALL_TO_MIDDLE = 0.07  # from the ball of the foot to the middle of a plate it presses, metres
_PLATE = 0.27  # half of a leg press's plate
_SHIN_AT_MIDDLE, _SHIN_SAYS = 15, 10  # degrees of a shin whose foot is in the middle, and off it
_BENT = 60  # degrees of a knee from which it does
_OFF_MIDDLE = 0.11  # metres that feet are higher or lower than the middle
_PAD = 0.14  # the round pad of a glute-ham bench, from its middle
ON_LIMB = 0.78  # share of a thigh or an upper arm at which the pad of a lever lies
_TYRE = 1.1  # metres across
_TREAD = (0.15, 0.35, 0.55, 0.75, 0.95)


def seat(scene: Scene, prop: Prop) -> None:
    """A machine's seat; with a back, unless only the hips are named or the body leans ahead."""
    furniture.seat_pad(scene, prop, 0.45)
    if prop.at is not Place.HIP and scene.last.trunk < 12:
        furniture.back_pad(scene)


def leg_press(scene: Scene, _prop: Prop) -> None:
    """Seat and back on a frame, the plate sliding on its rail, a weight behind the plate."""
    turn = press_turn(scene.pose)
    hip, shoulder = scene.last.hip, scene.last.shoulder
    trunk = scene.last.trunk

    def beside(point: Point, up: float, aside: float) -> Point:
        return geo.along(geo.along(point, trunk, up), trunk - 90, aside)

    away = BACK_DEPTH + 0.035
    low, high = beside(hip, -0.1, away), beside(shoulder, 0.16, away)
    posts = [geo.between(low, high, share) for share in (0.2, 0.8)]
    back = geo.turned(Point(_off_middle(scene.pose) - _BALL_TO_MIDDLE, 0.0), turn)
    plates = scene.track(lambda f: Spot(*geo.shifted(f.near.ball, *back), turn))
    far, near = (_on_rail(spot, turn, -0.2) for spot in _ends(plates))
    rail_low = geo.between(far, near, 1 + 0.55 / max(geo.apart(far, near), 0.1))
    rail_high = geo.between(far, near, -0.3)
    scene.lower(min(rail_low.y, low.y) - 0.05)
    ground = scene.ground
    scene.still(
        Layer.BACKDROP,
        line([rail_low, rail_high, (rail_high.x, ground)], 0.05, "light"),
        *(line([post, (post.x, ground)], 0.05, "light") for post in posts),
        line([low, high], 0.085, "prop"),
    )
    weight = (
        line([(0, -0.05), (0, -0.2)], 0.03, "metal"),
        disc(0, -0.2, 0.16, "glass"),
        disc(0, -0.2, 0.152, "metal", 0.02),
        disc(0, -0.2, 0.03, "metal"),
        line([(-_PLATE, -0.03), (_PLATE, -0.03)], 0.05, "prop"),
    )
    scene.moving(Layer.BACKDROP, plates, *weight)


def _off_middle(pose: Pose) -> float:
    """How far the plate goes on above the feet rather than below: a low foot leans its shin."""
    leans = (pose.end.shank or 0) - _SHIN_AT_MIDDLE
    straight = (pose.end.knee or 0) < _BENT  # then a shin tells nothing
    return 0.0 if straight or abs(leans) < _SHIN_SAYS else math.copysign(_OFF_MIDDLE, leans)


def hack_sled(scene: Scene, _prop: Prop) -> None:
    """A pad that slides on a leaning rail, shoulder pads, and a plate under the feet.

    A negative tilt leans the rail ahead: the body faces the pad, chest on it.
    """
    side = 1 if scene.pose.tilt < 0 else -1
    foot = geo.between(scene.last.near.heel, scene.last.near.ball, 0.5)
    lean = geo.rise(scene.last.near.heel, scene.last.near.ball)
    up = -lean

    def on_pad(frame: Frame, height: float, aside: float) -> Point:
        return geo.along(geo.along(frame.hip, up, height), up + side * 90, aside)

    away = BACK_DEPTH + 0.07
    low = on_pad(scene.last, -0.55, away)
    high = on_pad(scene.first, TRUNK + 0.2, away)
    step = [geo.turned(Point(x, -0.03), lean) for x in (-0.22, 0.24)]
    scene.lower(min(foot.y + p.y for p in step) - 0.1)
    scene.lower(low.y - 0.02)
    scene.still(
        Layer.BACKDROP,
        line([low, high, (high.x, scene.ground)], 0.05, "light"),
        line([(foot.x + p.x, foot.y + p.y) for p in step], 0.06, "prop"),
        line([geo.shifted(foot, *step[1]), (foot.x + step[1].x, scene.ground)], 0.05,
             "light"),
    )  # fmt: skip
    pad = scene.track(lambda f: Spot(*f.hip, -f.trunk))
    scene.moving(
        Layer.BACKDROP,
        pad,
        line([(side * (away - 0.04), y) for y in (-0.04, TRUNK + 0.1)], 0.07, "prop"),
        disc(side * (away + 0.02), 0.3, 0.13, "glass"),
        disc(side * (away + 0.02), 0.3, 0.122, "metal", 0.02),
    )
    shoulder_pad = line([(side * x, TRUNK + 0.085) for x in (0.09, -0.06)], 0.06, "prop")
    scene.moving(Layer.HELD, pad, shoulder_pad)


def leg_extension(scene: Scene, prop: Prop) -> None:
    """A seat with a back, and a padded lever in front of the shins."""
    furniture.seat_pad(scene, prop, 0.5)
    if scene.last.trunk < 12:
        furniture.back_pad(scene)
    _lever(scene, ahead=True)
    _stack(scene)


def leg_curl(scene: Scene, prop: Prop) -> None:
    """A seat, or a bench for lying face down, and a padded lever behind the heels."""
    frame = scene.last
    if frame.trunk > 45:
        xs = sorted((frame.near.knee.x, frame.shoulder.x))
        top = min(frame.hip.y - 0.095, frame.shoulder.y - BACK_DEPTH)
        furniture.table(scene, xs[0] + 0.02, xs[1] + 0.12, top, height=prop.height or 0.5)
    elif frame.near.knee.y > frame.hip.y - 0.25:
        furniture.seat_pad(scene, prop, 0.5)
        if frame.trunk < 12:
            furniture.back_pad(scene)
    else:
        post = frame.near.knee.x + 0.12
        scene.still(
            Layer.BACKDROP,
            block(post - 0.03, scene.ground, post + 0.03, frame.hip.y + 0.15, "light"),
            line([(post - 0.05, frame.near.knee.y + 0.1), (post - 0.05, frame.hip.y)], 0.07,
                 "prop"),
        )  # fmt: skip
    _lever(scene, ahead=False)
    _stack(scene)


def glute_ham(scene: Scene, prop: Prop) -> None:
    """A round pad before the knees or under the thighs, and two rolls that hold the feet."""
    frame, leg = scene.last, scene.last.near
    if prop.at is Place.KNEES:
        pad = geo.shifted(leg.knee, 0.15, -0.11)
    else:
        pad = geo.shifted(geo.between(frame.hip, leg.knee, 0.4), 0.0, -_PAD - 0.06)
    furniture.stand(scene, pad.y, prop.height or 0.7)
    shin, ground = geo.rise(leg.knee, leg.ankle), scene.ground
    rolls = [geo.shifted(leg.ankle, *geo.turned(Point(-0.03, up), -shin)) for up in (-0.1, 0.1)]
    ends = [geo.between(leg.heel, leg.ball, share) for share in (-0.35, 1.25)]
    plate = [geo.shifted(end, *geo.turned(Point(0.03, 0.0), -shin)) for end in ends]
    foot = geo.between(plate[0], plate[1], 0.5)
    scene.still(
        Layer.BACKDROP,
        line([(foot.x, ground + 0.03), (pad.x, ground + 0.03)], 0.05, "light"),
        line([foot, (foot.x, ground + 0.03)], 0.05, "light"),
        line([pad, (pad.x, ground + 0.03)], 0.06, "light"),
        line(plate, 0.04, "prop"),
        disc(pad.x, pad.y, _PAD, "prop"),
        *(disc(roll.x, roll.y, 0.05, "metal") for roll in rolls),
    )


def sled(scene: Scene, prop: Prop) -> None:
    """A push sled at the hands, or one on a strap behind the hips or in front of the hands."""
    ground = scene.ground
    if prop.at in (Place.HIP, Place.BACK):
        x = min(min(f.hip.x, f.near.heel.x, f.far.heel.x) for f in scene.frames) - 0.85
        scene.moving(
            Layer.HELD,
            scene.stretch(lambda _f: Point(x + 0.3, ground + 0.1), lambda f: f.hip),
            block(0, -0.01, 1, 0.01, "band"),
        )
    elif prop.at is Place.FRONT:
        x = max(f.arm.hand.x for f in scene.frames) + 0.9
        scene.moving(
            Layer.HELD,
            scene.stretch(lambda _f: Point(x - 0.2, ground + 0.1), lambda f: f.arm.hand),
            block(0, -0.01, 1, 0.01, "band"),
        )
    else:
        hand = scene.grip or scene.last.arm.hand
        x = hand.x + 0.22
        scene.still(Layer.BACKDROP, line([(hand.x, ground + 0.06), (hand.x, hand.y + 0.12)], 0.04,
                                         "metal"))  # fmt: skip
    scene.still(
        Layer.BACKDROP,
        line([(x - 0.26, ground + 0.035), (x + 0.36, ground + 0.035), (x + 0.45, ground + 0.12)],
             0.05, "metal"),
        block(x - 0.05, ground + 0.06, x + 0.25, ground + 0.12, "prop"),
        block(x - 0.02, ground + 0.13, x + 0.22, ground + 0.19, "metal"),
        line([(x + 0.1, ground + 0.1), (x + 0.1, ground + 0.34)], 0.035, "prop"),
    )  # fmt: skip


def _ends(spots: list[Spot]) -> tuple[Spot, Spot]:
    return spots[0], spots[-1]


def _on_rail(spot: Spot, turn: float, away: float) -> Point:
    """A point behind the plate, on the line it slides along."""
    return geo.shifted(geo.turned(Point(-0.02, away), turn), spot.x, spot.y)


def _lever(scene: Scene, *, ahead: bool) -> None:
    """An arm that turns about the knee with a roll at the ankle."""
    side = 0.085 if ahead else -0.085
    length = geo.apart(scene.last.near.knee, scene.last.near.ankle)
    inks = (
        line([(0, 0), (side * 0.4, -length * 0.86), (side, -length * 0.88)], 0.035, "metal"),
        disc(side, -length * 0.88, 0.055, "metal"),
    )
    track = scene.track(lambda f: Spot(*f.near.knee, geo.hang(f.near.knee, f.near.ankle)))
    scene.moving(Layer.TRUNK, track, *inks)
    roll = disc(side, -length * 0.88, 0.052, "metal")
    scene.moving(Layer.FRONT, track, roll)


def _stack(scene: Scene) -> None:
    """The weight stack behind the seat, or at the head end of a bench."""
    frame = scene.last
    if frame.trunk > 45:
        x = max(f.head.x for f in scene.frames) + 0.3
    else:
        x = min(min(f.hip.x, f.shoulder.x) for f in scene.frames) - 0.42
    low = min(scene.ground, frame.hip.y - SEAT_DEPTH - 0.3)
    scene.still(
        Layer.BACKDROP,
        block(x - 0.1, low, x + 0.1, low + 1.1, "light"),
        block(x - 0.075, low + 0.03, x + 0.075, low + 0.5, "metal"),
    )


def lever(scene: Scene, prop: Prop) -> None:
    """An arm that turns about the hip, or the shoulder, with a pad on the side it is pushed to."""
    at_arm = prop.at is Place.ELBOWS

    def limb(frame: Frame) -> tuple[Point, Point]:
        return (frame.shoulder, frame.arm.elbow) if at_arm else (frame.hip, frame.near.knee)

    track = scene.track(lambda f: Spot(*limb(f)[0], geo.hang(*limb(f))))
    length, side = geo.apart(*limb(scene.last)), 1 if track[-1].turn > track[0].turn else -1
    pivot, pad = limb(scene.last)[0], (side * 0.125, -length * ON_LIMB)
    scene.still(
        Layer.BACKDROP,
        block(pivot.x - 0.04, scene.ground, pivot.x + 0.04, pivot.y + 0.12, "light"),
        disc(*pivot, 0.06, "metal"),
    )
    scene.moving(Layer.BACKDROP, track, line([(0, 0), (pad[0], pad[1])], 0.035, "metal"))
    scene.moving(Layer.FRONT, track, disc(*pad, 0.065, "metal"))


def tyre(scene: Scene, prop: Prop) -> None:
    """A big tyre on the floor, tipped up by its near edge; in front it lies flat, to be hit."""
    if prop.at is Place.FRONT:
        x, low = max(frame.near.ball.x for frame in scene.frames) + 0.3, scene.ground
        flat = [line([(x + dx, low + 0.03), (x + dx, low + 0.25)], 0.022, "prop") for dx in _TREAD]
        scene.still(Layer.BACKDROP, block(x, low, x + _TYRE, low + 0.28, "metal"), *flat)
        return
    hand = scene.last.arm.hand
    across = math.sqrt(max(_TYRE**2 - (hand.y - scene.ground) ** 2, 0.25))
    foot = Point(hand.x + across, scene.ground)  # the far edge stays where it is
    spots = [
        Spot(*foot, geo.rise(frame.arm.hand, foot) if frame.arm.hand.x < foot.x else -90.0)
        for frame in scene.frames
    ]
    tread = [line([(-x, 0.03), (-x, 0.25)], 0.022, "prop") for x in _TREAD]
    scene.moving(Layer.BACKDROP, spots, block(-_TYRE, 0.0, 0.0, 0.28, "metal"), *tread)
