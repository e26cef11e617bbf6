"""Where every joint is: from known angles to places.

Places are metres (x forward, y up, the near foot's heel at x = 0 on the floor), angles degrees.
Equations: a chain of rigid parts from the near foot upward, the far leg hanging from the hip.
"""

from __future__ import annotations

from math import acos, cos, degrees, radians, sin
from typing import Final, NamedTuple

from guide.body import anatomy
from guide.body.shapes import Joints, Leg, Limb, Point, Stance
from guide.words import LoadAt

HEEL_UP: Final = 3.0  # degrees of foot pitch from which only the ball (or the heel) touches
REACH_SLACK: Final = 1.08  # the other foot may hover some 3 cm: poses are whole degrees

# Places of loads, metres: along the trunk from the shoulder, then forward at a right angle to it.
ON_TRUNK: Final = {
    LoadAt.BACK: (-0.010 * anatomy.HEIGHT, -0.035 * anatomy.HEIGHT),
    LoadAt.LOW_BACK: (-0.050 * anatomy.HEIGHT, -0.055 * anatomy.HEIGHT),
    LoadAt.FRONT: (0.0, 0.050 * anatomy.HEIGHT),
    LoadAt.GOBLET: (-0.060 * anatomy.HEIGHT, 0.130 * anatomy.HEIGHT),
}


class PoseError(ValueError):
    """A pose no body can take. The message says to a person what is wrong."""


class Angles(NamedTuple):
    """The three angles that make a posture, all known, degrees."""

    shank: float
    knee: float
    trunk: float


def step(start: Point, length: float, angle: float) -> Point:
    """The place ``length`` metres from ``start``, at ``angle`` from straight up, forward."""
    turn = radians(angle)
    return Point(start.x + length * sin(turn), start.y + length * cos(turn))


def dangle(start: Point, length: float, angle: float) -> Point:
    """The place ``length`` metres from ``start``, at ``angle`` from straight down, forward."""
    turn = radians(angle)
    return Point(start.x + length * sin(turn), start.y - length * cos(turn))


def between(start: Point, end: Point, fraction: float) -> Point:
    """The place at ``fraction`` of the way."""
    return Point(
        start.x + fraction * (end.x - start.x),
        start.y + fraction * (end.y - start.y),
    )


def place(stance: Stance, angles: Angles) -> Joints:
    """All joints of a stance whose shank, knee and trunk are known."""
    near = rising(stance.near, angles.shank, angles.knee)
    far = near if stance.far is None else hanging(stance.far, near.hip)
    shoulder = step(near.hip, anatomy.TRUNK.length, angles.trunk)
    elbow = dangle(shoulder, anatomy.UPPER_ARM.length, stance.upper_arm)
    forearm = stance.upper_arm + stance.elbow
    wrist = dangle(elbow, anatomy.FOREARM.length, forearm)
    return Joints(
        near=near,
        far=far,
        shoulder=shoulder,
        head=step(shoulder, anatomy.HEAD.length, anatomy.HEAD_FOLLOWS_TRUNK * angles.trunk),
        elbow=elbow,
        wrist=wrist,
        hand=dangle(wrist, anatomy.HAND.length, forearm),
        trunk=angles.trunk,
    )


def load_place(at: LoadAt, joints: Joints) -> Point:
    """Where an outside load acts; one at the ankle of a body that stands is on the free leg."""
    if at in ON_TRUNK:
        along, forward = ON_TRUNK[at]
        return step(step(joints.shoulder, along, joints.trunk), forward, joints.trunk + 90.0)
    if at is LoadAt.HIP:
        return Point(joints.near.hip.x, joints.near.hip.y + anatomy.LOAD_ABOVE_HIP)
    if at is LoadAt.ELBOWS:
        return joints.elbow
    return joints.far.ankle if at is LoadAt.ANKLE else joints.hand


def contact_along(leg: Leg) -> float:
    """Where on the foot its ground force acts, as a fraction of its length from the heel."""
    if leg.on_wedge or abs(leg.foot_pitch) <= HEEL_UP:
        return anatomy.PRESSURE_ALONG
    return anatomy.BALL_ALONG if leg.foot_pitch > 0 else 0.0


def _foot(pitch: float) -> tuple[Point, Point]:
    """Directions along the sole (heel to toe) and up from it."""
    turn = radians(pitch)
    return Point(cos(turn), -sin(turn)), Point(sin(turn), cos(turn))


def _limb(hip: Point, knee: Point, ankle: Point, shank: float, bend: float, pitch: float) -> Limb:
    along, up = _foot(pitch)

    def sole(fraction: float) -> Point:
        forward = (fraction - anatomy.ANKLE_ALONG) * anatomy.FOOT.length
        return Point(
            ankle.x + forward * along.x - anatomy.ANKLE_ABOVE_SOLE * up.x,
            ankle.y + forward * along.y - anatomy.ANKLE_ABOVE_SOLE * up.y,
        )

    heel, ball, toe = sole(0.0), sole(anatomy.BALL_ALONG), sole(1.0)
    return Limb(hip, knee, ankle, heel, ball, toe, shank, bend, pitch)


def rising(leg: Leg, shank: float, bend: float) -> Limb:
    """The near leg, from its foot on the ground up to the hip."""
    along, up = _foot(leg.foot_pitch)
    touch = contact_along(leg)
    lowest = anatomy.FOOT.length * max(-along.y, 0.0) * (1.0 - touch) if leg.on_wedge else 0.0
    back = (touch - anatomy.ANKLE_ALONG) * anatomy.FOOT.length
    ankle = Point(
        touch * anatomy.FOOT.length - back * along.x + anatomy.ANKLE_ABOVE_SOLE * up.x,
        leg.surface_y + lowest - back * along.y + anatomy.ANKLE_ABOVE_SOLE * up.y,
    )
    knee = step(ankle, anatomy.SHANK.length, shank)
    hip = step(knee, anatomy.THIGH.length, shank - bend)
    return _limb(hip, knee, ankle, shank, bend, leg.foot_pitch)


def hanging(leg: Leg, hip: Point) -> Limb:
    """The other leg, from the hip down; a thigh alone means that the foot's ball touches down."""
    if leg.thigh is None:
        if leg.shank is None or leg.knee is None:
            message = "the other leg needs its thigh, or its shank and knee"
            raise PoseError(message)
        shank, thigh = leg.shank, leg.shank - leg.knee
        knee = step(hip, -anatomy.THIGH.length, thigh)
    else:
        thigh = leg.thigh
        knee = step(hip, -anatomy.THIGH.length, thigh)
        along, up = _foot(leg.foot_pitch)
        forward = (anatomy.BALL_ALONG - anatomy.ANKLE_ALONG) * anatomy.FOOT.length
        ball_offset = forward * along.y - anatomy.ANKLE_ABOVE_SOLE * up.y
        ratio = (knee.y + ball_offset - leg.surface_y) / anatomy.SHANK.length
        if abs(ratio) > REACH_SLACK:
            message = "the other foot does not reach its support"
            raise PoseError(message)
        shank = degrees(acos(min(max(ratio, -1.0), 1.0)))
    ankle = step(knee, -anatomy.SHANK.length, shank)
    return _limb(hip, knee, ankle, shank, shank - thigh, leg.foot_pitch)


def lowest(joints: Joints) -> float:
    """Height of the lowest point of the body, with flesh round the joints, metres."""
    points: list[tuple[Point, str]] = [
        (joints.head, "head"),
        (joints.shoulder, "shoulder"),
        (joints.elbow, "elbow"),
        (joints.wrist, "wrist"),
        (joints.hand, "hand"),
    ]
    feet = []
    for limb in (joints.near, joints.far):
        points += [(limb.hip, "hip"), (limb.knee, "knee"), (limb.ankle, "ankle")]
        feet += [limb.heel.y, limb.ball.y, limb.toe.y]
    return min(*feet, *(at.y - anatomy.THICKNESS[joint] for at, joint in points))


def shifted(joints: Joints, x: float, y: float) -> Joints:
    """The same posture elsewhere."""

    def moved(at: Point) -> Point:
        return Point(at.x + x, at.y + y)

    def leg(limb: Limb) -> Limb:
        hip, knee, ankle, heel, ball, toe = map(moved, limb[:6])
        return Limb(hip, knee, ankle, heel, ball, toe, *limb[6:])

    return Joints(
        near=leg(joints.near),
        far=leg(joints.far),
        shoulder=moved(joints.shoulder),
        head=moved(joints.head),
        elbow=moved(joints.elbow),
        wrist=moved(joints.wrist),
        hand=moved(joints.hand),
        trunk=joints.trunk,
    )
