"""How far the weight is in front of the foot, worked out for many angles of one stance.

Balance asks this some ten times for each instant of each pose, so what does not depend on the
three angles is worked out once, and only the x of things. It is the same sum as that over
``balance.parts``, and a test holds the two against each other.
"""

from __future__ import annotations

from collections.abc import Callable
from math import cos, radians, sin
from typing import TYPE_CHECKING, NamedTuple

from guide.body import anatomy
from guide.body.posture import ON_TRUNK, Angles, between, contact_along, hanging, rising
from guide.body.shapes import Limb, Point, Stance
from guide.words import LoadAt

if TYPE_CHECKING:
    from guide.body.shapes import Leg


class _Carried(NamedTuple):
    """Mass by what it hangs from, and the moments about there of what keeps its direction."""

    at_shoulder: float
    about_shoulder: float
    at_hip: float
    along_trunk: float  # moments that turn with the trunk: with its sine
    before_trunk: float  # … and with its cosine
    at_far_ankle: float


def weight_ahead(stance: Stance) -> Callable[[Angles], float]:
    """The gap in metres from the pressure point forward to the weight, by shank, knee and trunk."""
    carried = _carried(stance)
    foot = rising(stance.near, 0.0, 0.0)  # it stays where it is, however the leg above it leans
    ankle = foot.ankle
    pressed = between(foot.heel, foot.toe, contact_along(stance.near)).x
    standing = anatomy.FOOT.mass * between(foot.heel, foot.toe, anatomy.FOOT.centre).x
    total = _total(stance)

    def ahead(angles: Angles) -> float:
        shank, thigh = radians(angles.shank), radians(angles.shank - angles.knee)
        trunk = radians(angles.trunk)
        knee = ankle.x + anatomy.SHANK.length * sin(shank)
        hip = knee + anatomy.THIGH.length * sin(thigh)
        near = standing + _bones(hip, knee, ankle.x)
        if stance.far is None:
            far, far_ankle = near, ankle.x
        else:
            up = ankle.y + anatomy.SHANK.length * cos(shank) + anatomy.THIGH.length * cos(thigh)
            far, far_ankle = _far(stance.far, Point(hip, up))
        shoulder = hip + anatomy.TRUNK.length * sin(trunk)
        upper = anatomy.TRUNK.mass * (shoulder + anatomy.TRUNK.centre * (hip - shoulder))
        bent = radians(anatomy.HEAD_FOLLOWS_TRUNK * angles.trunk)
        upper += anatomy.HEAD.mass * (shoulder + anatomy.HEAD.length * sin(bent))
        upper += carried.at_shoulder * shoulder + carried.about_shoulder
        upper += carried.along_trunk * sin(trunk) + carried.before_trunk * cos(trunk)
        loads = carried.at_hip * hip + carried.at_far_ankle * far_ankle
        return (near + far + upper + loads) / total - pressed

    return ahead


def _carried(stance: Stance) -> _Carried:
    """The arms and every load."""
    forearm = radians(stance.upper_arm + stance.elbow)
    elbow = anatomy.UPPER_ARM.length * sin(radians(stance.upper_arm))
    wrist = elbow + anatomy.FOREARM.length * sin(forearm)
    hand = wrist + anatomy.HAND.length * sin(forearm)
    arms = (
        (anatomy.UPPER_ARM.mass, anatomy.UPPER_ARM.centre * elbow),
        (anatomy.FOREARM.mass, elbow + anatomy.FOREARM.centre * (wrist - elbow)),
        (anatomy.HAND.mass, hand),
    )
    at_shoulder = 2 * sum(mass for mass, _ in arms)
    about_shoulder = 2 * sum(mass * at for mass, at in arms)
    at_hip = along = before = at_far_ankle = 0.0
    for load in stance.loads:
        if load.at in ON_TRUNK:
            up, forward = ON_TRUNK[load.at]
            at_shoulder += load.bw
            along += load.bw * up
            before += load.bw * forward
        elif load.at is LoadAt.HIP:
            at_hip += load.bw
        elif load.at is LoadAt.ANKLE:
            at_far_ankle += load.bw
        else:
            at_shoulder += load.bw
            about_shoulder += load.bw * (elbow if load.at is LoadAt.ELBOWS else hand)
    return _Carried(at_shoulder, about_shoulder, at_hip, along, before, at_far_ankle)


def _total(stance: Stance) -> float:
    """All of the body and its loads, in body weights."""
    leg = anatomy.THIGH.mass + anatomy.SHANK.mass + anatomy.FOOT.mass
    arm = anatomy.UPPER_ARM.mass + anatomy.FOREARM.mass + anatomy.HAND.mass
    body = anatomy.TRUNK.mass + anatomy.HEAD.mass + 2 * (leg + arm)
    return body + sum(load.bw for load in stance.loads)


def _bones(hip: float, knee: float, ankle: float) -> float:
    """The moment of a thigh and a shin."""
    thigh = anatomy.THIGH.mass * (hip + anatomy.THIGH.centre * (knee - hip))
    return thigh + anatomy.SHANK.mass * (knee + anatomy.SHANK.centre * (ankle - knee))


def _far(leg: Leg, hip: Point) -> tuple[float, float]:
    """The moment of the other leg, and where its ankle is."""
    limb: Limb = hanging(leg, hip)
    foot = anatomy.FOOT.mass * between(limb.heel, limb.toe, anatomy.FOOT.centre).x
    return foot + _bones(hip.x, limb.knee.x, limb.ankle.x), limb.ankle.x
