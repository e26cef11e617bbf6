"""What the joints must hold: knee and hip moments for each way a body is supported.

Moments are external, in Nm per kg of body mass, flexing positive, per leg; forces in body weights,
places in metres. Statics alone leaves one force open where two things push sideways on the floor
(split stance, bridge, leg press): it is the value with the least sum of squared moments, the
effort-saving choice. Split-stance values rest on that guess and are the least certain.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from guide.body import anatomy, balance, posture
from guide.body.anatomy import GRAVITY
from guide.body.shapes import Limb, Point, Stance
from guide.words import LoadAt, Support

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from guide.body.balance import Settled

SPLIT_SHEAR: Final = (-0.1, 0.5)  # of the whole weight
BRIDGE_SHEAR: Final = (-0.4, 0.4)  # of the foot's vertical force
PUSH_SHEAR: Final = (-0.6, 0.6)  # of the machine's force on the foot
APART: Final = 0.1  # metres between two supports, at least


class Push(NamedTuple):
    """A force on a foot, in body weights, and where it acts."""

    at: Point
    x: float
    y: float


class Effort(NamedTuple):
    """Moments in Nm per kg, and whether this support can hold the body at all."""

    knee: float = 0.0
    far_knee: float = 0.0
    hip: float = 0.0
    held: bool = True


def knee_moment(limb: Limb, push: Push) -> float:
    """Moment that bends the knee, from the force under the foot and the lower leg's weight."""
    knee = limb.knee
    turning = (push.at.y - knee.y) * push.x - (push.at.x - knee.x) * push.y
    weight = sum(mass * (at.x - knee.x) for mass, at in balance.lower_leg(limb))
    return GRAVITY * (turning + weight)


def hip_moment(limb: Limb, push: Push) -> float:
    """Moment that bends the hip, from the force under the foot and the whole leg's weight."""
    hip = limb.hip
    turning = (push.at.x - hip.x) * push.y - (push.at.y - hip.y) * push.x
    leg = (balance.thigh(limb), *balance.lower_leg(limb))
    return GRAVITY * (turning - sum(mass * (at.x - hip.x) for mass, at in leg))


def least_effort(moments: Callable[[float], tuple[float, ...]], low: float, high: float) -> float:
    """The sideways force with the least sum of squared moments, which are linear in it."""
    still = moments(0.0)
    slopes = [moved - rest for moved, rest in zip(moments(1.0), still, strict=True)]
    steep = sum(b * b for b in slopes)
    best = -sum(a * b for a, b in zip(still, slopes, strict=True)) / steep if steep else 0.0
    return min(max(best, low), high)


def _legs(stance: Stance) -> int:
    """How many legs share the work: a far leg of its own is at rest."""
    return 2 if stance.far is None else 1


def _standing(stance: Stance, settled: Settled) -> Effort:
    share = 1.0 if stance.support is Support.ONE else 0.5
    push = Push(settled.cop, 0.0, share * settled.centre.mass)
    limb = settled.joints.near
    knee, hip = knee_moment(limb, push), hip_moment(limb, push)
    far = 0.0 if stance.support is Support.ONE else knee
    return Effort(stance.speed * knee, stance.speed * far, stance.speed * hip)


def _split(stance: Stance, settled: Settled) -> Effort:
    near, far = settled.joints.near, settled.joints.far
    weight, middle = settled.centre
    front = balance.pressed(near, stance.near)
    rear = posture.between(far.heel, far.toe, stance.cop_fraction_far)
    apart = front.x - rear.x

    def pushes(shear: float) -> tuple[Push, Push]:
        if abs(apart) < APART:  # feet side by side, as before a lunge's step
            return Push(front, 0.0, weight / 2), Push(rear, 0.0, weight / 2)
        up = (weight * (middle.x - rear.x) - shear * (front.y - rear.y)) / apart
        return Push(front, -shear, up), Push(rear, shear, weight - up)

    def moments(shear: float) -> tuple[float, ...]:
        one, two = pushes(shear)
        return (
            knee_moment(near, one),
            hip_moment(near, one),
            knee_moment(far, two),
            hip_moment(far, two),
        )

    low, high = (weight * limit for limit in SPLIT_SHEAR)
    knee, hip, far_knee, _ = moments(least_effort(moments, low, high))
    held = min(rear.x, far.heel.x) <= middle.x <= max(rear.x, near.toe.x)
    return Effort(stance.speed * knee, stance.speed * far_knee, stance.speed * hip, held)


def _leaning(stance: Stance, settled: Settled) -> Effort:
    """Back on a wall, or a strap behind the knees: a level push keeps the body from falling back.

    The feet answer it with friction, and its lever up to the knee adds to the knee's load.
    """
    joints, limb = settled.joints, settled.joints.near
    weight, middle = settled.centre
    at_wall = stance.support is Support.WALL
    strap = posture.step(limb.knee, -anatomy.STRAP_BELOW_KNEE, limb.shank)
    held_at = posture.between(joints.shoulder, limb.hip, 0.5) if at_wall else strap
    foot = balance.pressed(limb, stance.near)
    if held_at.y - foot.y < APART:
        message = "what holds the body must be higher than the feet"
        raise posture.PoseError(message)
    level = weight * (foot.x - middle.x) / (held_at.y - foot.y)
    push = Push(foot, -level / _legs(stance), weight / _legs(stance))
    knee, hip = knee_moment(limb, push), hip_moment(limb, push)
    if not at_wall:  # the strap pulls on the shin itself, below knee and hip
        pull = GRAVITY * level / _legs(stance)
        knee += pull * (strap.y - limb.knee.y)
        hip -= pull * (strap.y - limb.hip.y)
    return Effort(knee, knee, hip, held=level >= 0.0)


def _bridge(stance: Stance, settled: Settled) -> Effort:
    limb, shoulder = settled.joints.near, settled.joints.shoulder
    weight, middle = settled.centre
    foot = balance.pressed(limb, stance.near)
    back_x = shoulder.x + anatomy.BACK_BEFORE_SHOULDER
    if foot.x - back_x < APART:
        message = "the feet must be in front of the shoulders"
        raise posture.PoseError(message)
    up = weight * (middle.x - back_x) / (foot.x - back_x) / _legs(stance)

    def moments(shear: float) -> tuple[float, ...]:
        push = Push(foot, shear, up)
        return knee_moment(limb, push), hip_moment(limb, push)

    low, high = (up * limit for limit in BRIDGE_SHEAR)
    knee, hip = moments(least_effort(moments, low, high))
    return Effort(knee, knee, hip, held=back_x <= middle.x <= foot.x)


def _push(stance: Stance, settled: Settled) -> Effort:
    """A sled pressed away; "up" is its direction, whatever way the machine points.

    The lower leg's weight counts at the hip but not at the knee: the plate carries the foot, and
    this is how the reference values were made.
    """
    limb = settled.joints.near
    foot = balance.pressed(limb, stance.near)
    force = stance.force_bw / _legs(stance)

    def moments(shear: float) -> tuple[float, ...]:
        push = Push(foot, shear, force)
        weight = sum(mass * (at.x - limb.knee.x) for mass, at in balance.lower_leg(limb))
        return knee_moment(limb, push) - GRAVITY * weight, hip_moment(limb, push)

    low, high = (force * limit for limit in PUSH_SHEAR)
    knee, hip = moments(least_effort(moments, low, high))
    return Effort(knee, knee, hip)


def _hanging(stance: Stance, settled: Settled) -> Effort:
    """A shin in the air: its weight, a weight on the ankle, or a machine's pad in front of it."""
    limb = settled.joints.near
    knee = knee_moment(limb, Push(limb.ankle, 0.0, 0.0))
    hip = hip_moment(limb, Push(limb.ankle, 0.0, 0.0))
    for load in stance.loads:
        if load.at is LoadAt.ANKLE:
            knee += GRAVITY * load.bw * (limb.ankle.x - limb.knee.x)
            hip -= GRAVITY * load.bw * (limb.ankle.x - limb.hip.x)
    if stance.support is Support.PAD:
        lever = anatomy.PAD_ALONG_SHANK * anatomy.SHANK.length
        knee += GRAVITY * stance.force_bw / _legs(stance) * lever
    knee += stance.extra_moment_nm / anatomy.MASS_KG
    return Effort(knee, knee if stance.far is None else 0.0, hip)


def _kneeling(stance: Stance, settled: Settled) -> Effort:
    """On both knees: everything above them turns about them."""
    joints, limb = settled.joints, settled.joints.near
    upper = balance.upper_parts(joints, stance.loads)
    thighs = [balance.thigh(joints.near), balance.thigh(joints.far)]
    knee = -GRAVITY / 2 * sum(mass * (at.x - limb.knee.x) for mass, at in [*upper, *thighs])
    hip = GRAVITY / 2 * sum(mass * (at.x - limb.hip.x) for mass, at in upper)
    return Effort(knee, knee, hip)


def _no_load(_stance: Stance, _settled: Settled) -> Effort:
    return Effort()


EFFORTS: Final[Mapping[Support, Callable[[Stance, Settled], Effort]]] = {
    Support.TWO: _standing,
    Support.ONE: _standing,
    Support.SPLIT: _split,
    Support.WALL: _leaning,
    Support.STRAP: _leaning,
    Support.BRIDGE: _bridge,
    Support.PUSH: _push,
    Support.PAD: _hanging,
    Support.OPEN: _hanging,
    Support.KNEEL: _kneeling,
    Support.DRAWN: _no_load,
}
