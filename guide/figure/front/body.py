"""One instant of a pose as seen from the front, before it is put in its place.

The bends of both legs and arms and the trunk's lean are those of the side plane, which the load
comes from; ``Front`` turns each limb in space. Places are metres: x to the near side (the right
one of the picture), y up from the middle of the pelvis.
"""

from __future__ import annotations

from typing import NamedTuple

from msgspec import Struct

from guide.body.shapes import Point
from guide.figure import geometry as geo
from guide.figure import skeleton
from guide.figure.front.arms import BothArms
from guide.figure.front.blend import Blend
from guide.figure.front.space import Way, leaned, lifted_out, spun, turned_out
from guide.figure.skeleton import HEAD, HIP_HALF, SHOULDER_HALF, TRUNK, Frame
from guide.records.pose import Pose

TOE_TIP = 0.085  # from the ball of the foot to the end of the shoe
HEAD_RIGHTS = 0.55  # share of the trunk's side lean that the head takes


class Half(NamedTuple):
    """One side of the body: joints from the hip to the toes and from the shoulder to the grip."""

    hip: Point
    knee: Point
    ankle: Point
    heel: Point
    toe: Point
    shoulder: Point
    elbow: Point
    hand: Point


class Facing(Struct, frozen=True, kw_only=True):
    """One instant seen from the front."""

    pelvis: Point
    chest: Point  # between the shoulders
    head: Point
    gaze: float  # how far the head is turned to the left of upright, degrees
    look: float  # how far the face is turned to the near side, degrees
    near: Half
    far: Half
    bowed: bool  # the trunk comes forward over the legs
    aside: float  # how far the body has gone to the near side, metres


def facing(
    frame: Frame,
    pose: Pose,
    share: float,
    *,
    out: float | None = None,
    far_out: float | None = None,
) -> Facing:
    """The instant that is ``share`` (0 to 1) of the way from the start of ``pose`` to its end.

    ``out`` (degrees) is how far both legs go out whatever the pose says, ``far_out`` the far one.
    """
    front = Blend(pose, share, out, far_out)
    lean = frame.trunk
    spine = leaned(Way(0, 0, -TRUNK), lean)
    up = geo.along(Point(0, 0), front.side(), -spine.down)
    neck = leaned(Way(0, 0, -HEAD), frame.gaze)
    tipped = front.side() * HEAD_RIGHTS + front.tip()
    tip = geo.along(up, tipped, -neck.down)
    arms = BothArms(pose, frame, share)
    halves = [_half(frame, front, arms, up, far=far) for far in (False, True)]
    return Facing(
        pelvis=Point(0, 0),
        chest=up,
        head=tip,
        gaze=-tipped,
        look=front.twist() + front.look(),
        near=halves[0],
        far=halves[1],
        bowed=lean >= 20,
        aside=front.aside(),
    )


def sides_alike(pose: Pose) -> bool:
    """Whether both legs do the same, mirrored."""
    fronts = [end.front for end in (pose.start, pose.end) if end.front]
    told = any(value is not None for f in fronts for value in (f.far_out, f.far_turn, f.far_spin))
    return not told and pose.start.far is None and pose.end.far is None


def _half(frame: Frame, front: Blend, arms: BothArms, up: Point, *, far: bool) -> Half:
    leg = frame.far if far else frame.near
    sign = -1.0 if far else 1.0
    out, turn, spin = front.leg(far=far)
    thigh = _way(frame.hip, leg.knee)
    shin, heel, toe = (
        spun(_way(a, b), spin, thigh)
        for a, b in ((leg.knee, leg.ankle), (leg.ankle, leg.heel), (leg.ankle, _tip(leg)))
    )
    if not far:
        heel, toe = (spun(way, front.foot(), shin) for way in (heel, toe))

    def swung(way: Way) -> Way:
        return lifted_out(turned_out(way, turn), out)

    hip = Point(sign * HIP_HALF, 0.0)
    knee = _seen(hip, swung(thigh), sign)
    ankle = _seen(knee, swung(shin), sign)
    flat = out if spin or abs(front.roll()) > 45 else 0.0  # a foot that stands stays level
    heel, toe = (lifted_out(turned_out(way, turn), flat) for way in (heel, toe))
    shoulder = _shoulder(frame, front, up, sign)
    upper, fore = (turned_out(way, sign * front.twist()) for way in arms.of(far=far))
    elbow = _seen(shoulder, upper, sign)
    return Half(
        hip=hip,
        knee=knee,
        ankle=ankle,
        heel=_seen(ankle, heel, sign),
        toe=_seen(ankle, toe, sign),
        shoulder=shoulder,
        elbow=elbow,
        hand=_seen(elbow, fore, sign),
    )


def _shoulder(frame: Frame, front: Blend, up: Point, sign: float) -> Point:
    """Where one arm begins: twisted and drawn up with the chest, leaned with the trunk."""
    out = turned_out(Way(0, SHOULDER_HALF, 0), sign * front.twist())
    way = leaned(out.plus(Way(0, 0, -front.shrug())), frame.trunk)
    return geo.turned(Point(up.x + sign * way.out, up.y - way.down), -front.side(), up)


def _tip(leg: skeleton.Leg) -> Point:
    """The end of the shoe. Under a lifted heel the toes lie level."""
    along = geo.rise(leg.heel, leg.ball)
    level = 0.0 if -115 < along < 0 else along
    return geo.along(leg.ball, 90 - level, TOE_TIP)


def _way(a: Point, b: Point) -> Way:
    """From point to point of the side plane."""
    return Way(b.x - a.x, 0.0, a.y - b.y)


def _seen(start: Point, way: Way, sign: float) -> Point:
    """Where a way from ``start`` ends in the picture, on the side of ``sign``."""
    return Point(start.x + sign * way.out, start.y - way.down)
