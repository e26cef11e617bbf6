"""A pose as it is seen from the front."""

from __future__ import annotations

from guide.figure import front
from guide.figure.front.body import Facing
from guide.records.pose import Pose


def frames_of(pose: Pose) -> tuple[Facing, ...]:
    """Nine moments from start to end, under the load that is typical."""
    return front.placed(pose, pose.typical_bw, 9)
