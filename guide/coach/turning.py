"""A pose with another depth, lean or weight, and which of these a body can take.

Depth is a part of the movement as shown, so a shallower setting never passes through more load.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from msgspec import structs

from guide.body import movement
from guide.coach.easier import WORTH_SAYING, force
from guide.records.pose import End, Far, Pose
from guide.words import Depth, Place, Support, Tilt, Weight

STOPS: Mapping[Depth, int] = {Depth.QUARTER: 40, Depth.HALF: 70}
"""Knee bend in degrees at which a shorter range ends, as gyms use the words."""

APART = 15
"""Degrees between two depths below which they would feel, and look, the same."""

LEANS: Mapping[Tilt, int] = {Tilt.FORWARD: 15, Tilt.AS_SHOWN: 0, Tilt.UPRIGHT: -15}
"""Degrees the trunk leans more at the bottom."""

TAKEN = 3.0
"""Degrees the solved trunk may differ from the lean asked for; more, and balance refused it."""

MOST_LEAN = 60  # degrees; beyond it the move is another one, a hinge

FREE = frozenset({Support.TWO, Support.ONE, Support.SPLIT, Support.WALL, Support.PUSH})
"""Supports in which the knee folds as far as the person wants."""

_UP: Mapping[Tilt, int] = {Tilt.FORWARD: -1, Tilt.UPRIGHT: 1}
"""Which way the load goes."""

_ANGLES = ("knee", "trunk", "shank", "upper_arm", "elbow")


class Reached(NamedTuple):
    """The ends of a deeper form, where its file gives them anew."""

    start: End | None
    end: End | None


@lru_cache(maxsize=4096)
def moves(
    pose: Pose, deeper: Reached | None, weights: tuple[Weight, ...], *, folds: bool, lean: bool
) -> tuple[tuple[Depth, ...], tuple[Tilt, ...]]:
    """The depths and leans that solve, each with each of the others.

    Deeper must be more load and another lean a clear change, or there is nothing to tell.
    """

    def holds(depth: Depth, tilt: Tilt) -> bool:
        """Whether the body stays up all the way; a shorter way is part of a longer one."""
        if depth is Depth.AS_SHOWN and tilt is Tilt.AS_SHOWN:
            return True  # checked with the catalog
        posed = turned(pose, deeper, depth, tilt)
        tried = (Weight.TYPICAL,) if depth in STOPS else weights
        return all(stands(loaded(posed, weight)) for weight in tried)

    def change(depth: Depth, tilt: Tilt) -> float:
        return typical_force(turned(pose, deeper, depth, tilt)) / typical_force(pose) - 1

    as_shown, straight = Depth.AS_SHOWN, Tilt.AS_SHOWN
    depths = [d for d in Depth if d is as_shown or (folds and _reaches(pose, deeper, d))]
    depths = [depth for depth in depths if holds(depth, straight)]
    if Depth.DEEP in depths and change(Depth.DEEP, straight) < WORTH_SAYING:
        depths.remove(Depth.DEEP)
    tilts = [t for t in Tilt if t is straight or (lean and _leans(pose, t))]
    tilts = [t for t in tilts if all(holds(depth, t) for depth in depths)]
    clear = [t for t in tilts if t is straight or change(as_shown, t) * _UP[t] >= WORTH_SAYING]
    return tuple(depths), tuple(clear)


def turned(pose: Pose, deeper: Reached | None, depth: Depth, tilt: Tilt) -> Pose:
    """The pose with a depth and a lean: the lean first, then as much of the way as asked for."""
    if depth is Depth.DEEP and deeper is not None:
        pose = movement.with_ends(pose, *deeper)
    pose = _leant(pose, tilt)
    if depth not in STOPS:
        return pose
    start, end = pose.start, pose.end
    assert start.knee is not None  # noqa: S101  see ``_reaches``
    assert end.knee is not None  # noqa: S101
    part = (STOPS[depth] - start.knee) / (end.knee - start.knee)
    return structs.replace(pose, end=_between(start, end, part))


def loaded(pose: Pose, weight: Weight) -> Pose:
    """The pose with one of its three stated loads as the typical one."""
    if pose.load is None:
        return pose
    chosen = {Weight.LIGHT: pose.load.light, Weight.HEAVY: pose.load.heavy}
    typical = chosen.get(weight, pose.load.typical)
    return structs.replace(pose, load=structs.replace(pose.load, typical=typical))


def typical_force(pose: Pose) -> float:
    """Peak kneecap force (BW) with the typical load."""
    return force(pose, pose.typical_bw)


@lru_cache(maxsize=4096)
def stands(pose: Pose) -> bool:
    """Whether a body can do this with its typical load, from start to end."""
    return not movement.flaws(pose)


def _reaches(pose: Pose, deeper: Reached | None, depth: Depth) -> bool:
    """Whether this depth is one of its own, away from both ends."""
    start, end = pose.start, pose.end
    if pose.support not in FREE or pose.from_front or end.knee is None or start.knee is None:
        return False
    if any(prop.at is Place.HIP for prop in pose.props):
        return False  # the seat decides
    if pose.support is Support.ONE and depth is Depth.QUARTER:
        return False  # on one leg the model takes off far more than a study found (-50, not -29 %)
    if depth is Depth.DEEP:
        far = deeper.end if deeper else None
        return far is not None and far.knee is not None and far.knee >= end.knee + APART // 2
    stop = STOPS[depth]
    return start.knee + APART <= stop <= end.knee - APART and _alike(start, end)


def _alike(start: End, end: End) -> bool:
    """Whether both ends name the same angles, so that there is a way between them."""
    legs = (start.far, end.far)
    if (legs[0] is None) != (legs[1] is None):
        return False
    if legs[0] is not None and legs[1] is not None:
        given = [(leg.thigh is None, leg.foot, leg.surface) for leg in legs if leg]
        if given[0] != given[1]:
            return False
    return all((getattr(start, n) is None) == (getattr(end, n) is None) for n in _ANGLES)


def _leans(pose: Pose, tilt: Tilt) -> bool:
    """Whether balance takes this lean at the bottom, instead of solving it away."""
    asked = (pose.end.trunk or 0) + LEANS[tilt]
    if not 0 <= asked <= MOST_LEAN or (pose.end.knee or 0) < STOPS[Depth.HALF] - APART:
        return False
    last = movement.frames(_leant(pose, tilt), pose.typical_bw)[-1]
    return not last.ankle_limited and abs(last.trunk - asked) <= TAKEN


def _leant(pose: Pose, tilt: Tilt) -> Pose:
    if tilt is Tilt.AS_SHOWN or pose.end.trunk is None:
        return pose
    end = structs.replace(pose.end, trunk=pose.end.trunk + LEANS[tilt])
    return structs.replace(pose, end=end)


def _between(start: End, end: End, part: float) -> End:
    """The end of a movement that stops at ``part`` of the way; arms in their last position."""
    angles = {
        name: _mixed(getattr(start, name), getattr(end, name), part)
        for name in (*_ANGLES, "wedge", "heel")
    }
    return structs.replace(end, **angles, far=_leg_between(start.far, end.far, part))


def _leg_between(start: Far | None, end: Far | None, part: float) -> Far | None:
    if start is None or end is None:
        return end
    angles = {
        name: _mixed(getattr(start, name), getattr(end, name), part)
        for name in ("knee", "shank", "thigh")
    }
    return structs.replace(end, **angles)


def _mixed(start: int | None, end: int | None, part: float) -> int | None:
    return end if start is None or end is None else round(start + part * (end - start))
