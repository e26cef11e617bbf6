"""Which way the arms reach, told from the pose: down, to the front, overhead.

A pulldown is a pull-up sitting down; a row pulls from the front and is another pull. And who does a
lunge with the weight on the back need not be able to hold one over the head.
"""

from __future__ import annotations

from guide.body.stances import ARMS
from guide.records.pose import End, Pose

FRONT, OVERHEAD = 45, 135
"""Degrees between upper arm and trunk from which the arms reach to the front, and overhead."""

BENDS = 30
"""Degrees of elbow by which a press or a pull tells its long end from its short one."""


def reach(pose: Pose) -> int:
    """0: down at the side; 1: to the front; 2: overhead.

    It counts where the arms are long. Arms that stay as long, as in a raise, count as they begin:
    a raise that ends overhead is no pull from there.
    """
    long, short = sorted((pose.start, pose.end), key=lambda end: _arms(pose, end)[1])
    told = _arms(pose, short)[1] - _arms(pose, long)[1] >= BENDS
    raised = _raised(pose, long if told else pose.start)
    return (raised >= FRONT) + (raised >= OVERHEAD)


def overhead(pose: Pose) -> int:
    """At how many of both ends the arms reach overhead."""
    return sum(_raised(pose, end) >= OVERHEAD for end in (pose.start, pose.end))


def steady(pose: Pose) -> bool:
    """Whether trunk and arms stay as they are from one end to the other."""
    start, end = pose.start, pose.end
    return start.trunk == end.trunk and _arms(pose, start) == _arms(pose, end)


def _raised(pose: Pose, end: End) -> float:
    """Degrees from the arm hanging along the trunk, however the trunk lies; behind it is less."""
    ahead = (_arms(pose, end)[0] + (end.trunk or 0) + 90) % 360 - 90
    aside = abs(end.front.arm_out or 0) if end.front else 0
    return max(ahead, aside)


def _arms(pose: Pose, end: End) -> tuple[float, float]:
    """Upper arm from straight down, and elbow bend."""
    upper_arm, elbow = ARMS[end.arms or pose.arms]
    return (
        upper_arm if end.upper_arm is None else end.upper_arm,
        elbow if end.elbow is None else end.elbow,
    )
