"""The body model: from a stance to joints, balance, knee moment and kneecap force. Pure functions.

``anatomy`` (sizes, knee curves) → ``posture`` (joints) → ``balance`` (the angle that keeps a body
up, found by ``crossing``) → ``statics`` (moments) → ``solve`` here → ``stances`` (what a catalog
pose means), ``blend`` (between two stances) → ``movement`` (frames, peak, flaws) → ``instant``
(what studies speak of).

Validity: the order of exercises agrees with published motion-capture models (rank correlation 0.9
over 20 tasks). One value alone lies anywhere from 45 % below to 64 % above the published one, half
of them within 21 %: ``guide.validation`` holds all. Slow movement in the side plane only.
"""

from __future__ import annotations

from typing import Final

from guide.body.anatomy import kneecap_bw
from guide.body.balance import hold, settle
from guide.body.posture import PoseError, lowest, shifted
from guide.body.shapes import Joints, Leg, Point, PointLoad, Solved, Stance
from guide.body.statics import EFFORTS
from guide.words import Support

__all__ = ["PLANTED", "Leg", "PointLoad", "PoseError", "Solved", "Stance", "solve"]

STANDING: Final = frozenset({Support.TWO, Support.ONE})
# Supports whose near foot carries: it keeps its place. Other bodies lie, kneel, sit or hang.
PLANTED: Final = STANDING | {
    Support.SPLIT,
    Support.WALL,
    Support.STRAP,
    Support.BRIDGE,
    Support.PUSH,
}
# Of these, who stands up, on the feet alone or held there by a wall or a strap.
UPRIGHT: Final = PLANTED - {Support.BRIDGE, Support.PUSH}


def solve(stance: Stance) -> Solved:
    """Joints, balance and knee load of one instant.

    Raises ``PoseError``, with a message for people, when an angle is missing that balance cannot
    find or the other foot reaches nothing. A body that would fall is returned unbalanced.
    """
    support = stance.support
    settled = settle(stance) if support in STANDING else hold(stance)
    effort = EFFORTS[support](stance, settled)
    x, y = _to_its_place(stance, settled.joints)
    joints = shifted(settled.joints, x, y) if x or y else settled.joints
    cop, centre = settled.cop, settled.centre.at
    return Solved(
        joints=joints,
        shank=joints.near.shank,
        trunk=joints.trunk,
        cop=Point(cop.x + x, cop.y + y) if support in PLANTED else None,
        centre=Point(centre.x + x, centre.y + y),
        balanced=settled.balanced and effort.held,
        ankle_limited=settled.ankle_limited,
        knee_nm_kg=effort.knee,
        far_knee_nm_kg=effort.far_knee,
        hip_nm_kg=effort.hip,
        kneecap_bw=kneecap_bw(effort.knee, joints.near.knee_bend),
    )


def _to_its_place(stance: Stance, joints: Joints) -> tuple[float, float]:
    """How far to move a body that was built up from its near foot, metres."""
    if stance.support in PLANTED:
        return 0.0, stance.above
    hip = joints.near.hip
    if stance.hip_at is not None:
        return stance.hip_at.x - hip.x, stance.hip_at.y - hip.y
    return 0.0, stance.above - lowest(joints)
