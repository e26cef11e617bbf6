"""Both ends of a pose fit together: what the body leans on has not moved in between."""

from __future__ import annotations

from collections.abc import Iterator

from guide.body import movement
from guide.catalog import Problem
from guide.edition import Edition
from guide.lint.base import entries
from guide.words import Support

WALL_STAYS = 0.06  # metres: what nobody sees as a gap between a back and its wall


def the_back_stays_on_the_wall(edition: Edition) -> Iterator[Problem]:
    """Who slides down a wall has the feet as far ahead of it at the top as at the bottom."""
    for entry in entries(edition):
        pose = entry.exercise.pose
        if pose.support is not Support.WALL:
            continue
        solved = movement.frames(pose, pose.typical_bw, 2)
        first, last = (frame.joints.near.ankle.x - frame.joints.near.hip.x for frame in solved)
        if abs(first - last) > WALL_STAYS:
            end, more = ("start", last - first) if first < last else ("end", first - last)
            message = (
                f"the back is {100 * more:.0f} cm off what it leans on;"
                " put the feet further ahead: a smaller shank"
            )
            yield Problem(entry.path, f"pose.{end}", message, "back-stays-on-wall")
