"""Where the weight is, and the one angle that keeps it over the foot.

Masses are in body weights, places in metres, angles in degrees. Two of shank, knee and trunk are
given; the third is the one that brings the common centre over the pressure point. The shin cannot
lean more than 33 degrees over its sole: then it stops there and the trunk gives way instead, which
is what raised heels change.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from guide.body import anatomy
from guide.body.crossing import crossing
from guide.body.lean import weight_ahead
from guide.body.posture import Angles, PoseError, between, contact_along, load_place, place
from guide.body.shapes import Joints, Leg, Limb, Point, PointLoad, Stance

if TYPE_CHECKING:
    from collections.abc import Iterable

SHANKS: Final = (-45.0, 70.0)
KNEES: Final = (0.0, 150.0)
TRUNKS: Final = (-60.0, 110.0)
ON_TOES: Final = 0.55  # of the foot's length: where support begins with the heel up


class Part(NamedTuple):
    """A mass in body weights and its place."""

    mass: float
    at: Point


class Settled(NamedTuple):
    """A posture with nothing left open."""

    joints: Joints
    centre: Part  # of the body and its loads
    cop: Point  # on the near foot's sole
    balanced: bool
    ankle_limited: bool


def settle(stance: Stance) -> Settled:
    """Balance a body that stands on its near foot or on two feet alike."""
    leg = stance.near
    shank, knee, trunk = leg.shank, leg.knee, stance.trunk
    if [shank, knee, trunk].count(None) > 1:
        message = "give at least two of knee, trunk and shank; balance can find only one"
        raise PoseError(message)
    limit = anatomy.ANKLE_LIMIT + leg.foot_pitch
    if knee is None and shank is not None and trunk is not None:
        ahead = weight_ahead(stance)
        found = crossing(lambda angle: ahead(Angles(shank, angle, trunk)), *KNEES)
        return _settled(stance, Angles(shank, 0.0 if found is None else found, trunk), found)
    if trunk is None and knee is not None and shank is not None:
        return _trunk_gives(stance, shank, knee, 0.0)
    if shank is None and knee is not None and trunk is not None:
        ahead = weight_ahead(stance)
        found = crossing(lambda angle: ahead(Angles(angle, knee, trunk)), *SHANKS)
        if found is not None and found > limit:
            return _trunk_gives(stance, limit, knee, trunk)._replace(ankle_limited=True)
        return _settled(stance, Angles(found or 0.0, knee, trunk), found)
    return _as_given(stance)


def hold(stance: Stance) -> Settled:
    """Take all three angles as given, for bodies that something else keeps from falling."""
    return _settled(stance, _given(stance), 0.0)


def _given(stance: Stance) -> Angles:
    shank, knee, trunk = stance.near.shank, stance.near.knee, stance.trunk
    if shank is None or knee is None or trunk is None:
        message = "give knee, trunk and shank: balance finds none of them in this kind of support"
        raise PoseError(message)
    return Angles(shank, knee, trunk)


def _as_given(stance: Stance) -> Settled:
    """Standing with all angles given: the ground pushes right under the weight, or it falls."""
    settled = _settled(stance, _given(stance), 0.0)
    limb, at = settled.joints.near, settled.centre.at
    on_toes = contact_along(stance.near) > anatomy.PRESSURE_ALONG
    back = between(limb.heel, limb.toe, ON_TOES).x if on_toes else limb.heel.x
    return settled._replace(cop=Point(at.x, settled.cop.y), balanced=back <= at.x <= limb.toe.x)


def _trunk_gives(stance: Stance, shank: float, knee: float, otherwise: float) -> Settled:
    ahead = weight_ahead(stance)
    found = crossing(lambda angle: ahead(Angles(shank, knee, angle)), *TRUNKS)
    return _settled(stance, Angles(shank, knee, otherwise if found is None else found), found)


def _settled(stance: Stance, angles: Angles, found: float | None) -> Settled:
    joints = place(stance, angles)
    middle = centre(parts(joints, stance.loads))
    cop = pressed(joints.near, stance.near)
    return Settled(joints, middle, cop, found is not None, ankle_limited=False)


def pressed(limb: Limb, leg: Leg) -> Point:
    """The place on the sole where the ground's force acts."""
    return between(limb.heel, limb.toe, contact_along(leg))


def upper_parts(joints: Joints, loads: Iterable[PointLoad]) -> list[Part]:
    """Trunk, head, both arms, and what the body carries."""
    upper_arms = between(joints.shoulder, joints.elbow, anatomy.UPPER_ARM.centre)
    forearms = between(joints.elbow, joints.wrist, anatomy.FOREARM.centre)
    return [
        Part(anatomy.TRUNK.mass, between(joints.shoulder, joints.near.hip, anatomy.TRUNK.centre)),
        Part(anatomy.HEAD.mass, joints.head),
        Part(2 * anatomy.UPPER_ARM.mass, upper_arms),
        Part(2 * anatomy.FOREARM.mass, forearms),
        Part(2 * anatomy.HAND.mass, joints.hand),
        *(Part(load.bw, load_place(load.at, joints)) for load in loads),
    ]


def thigh(limb: Limb) -> Part:
    """Mass and centre of a thigh."""
    return Part(anatomy.THIGH.mass, between(limb.hip, limb.knee, anatomy.THIGH.centre))


def lower_leg(limb: Limb) -> tuple[Part, Part]:
    """Masses and centres of a shin and its foot."""
    return (
        Part(anatomy.SHANK.mass, between(limb.knee, limb.ankle, anatomy.SHANK.centre)),
        Part(anatomy.FOOT.mass, between(limb.heel, limb.toe, anatomy.FOOT.centre)),
    )


def parts(joints: Joints, loads: Iterable[PointLoad]) -> list[Part]:
    """Every mass of body and loads, with its place."""
    found = upper_parts(joints, loads)
    for limb in (joints.near, joints.far):
        found.append(thigh(limb))
        found += lower_leg(limb)
    return found


def centre(masses: Iterable[Part]) -> Part:
    """All masses together and their common centre."""
    total = x = y = 0.0
    for mass, at in masses:
        total += mass
        x += mass * at.x
        y += mass * at.y
    return Part(total, Point(x / total, y / total))
