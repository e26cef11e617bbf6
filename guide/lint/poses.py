"""Both ends of a pose fit together: what the body leans on has not moved in between."""

from __future__ import annotations

from collections.abc import Iterator

from guide.body import movement
from guide.body.movement import with_ends
from guide.catalog import Problem
from guide.edition import Edition
from guide.lint.base import entries
from guide.records.pose import Pose
from guide.words import Support

WALL_STAYS = 0.06  # metres: what nobody sees as a gap between a back and its wall


def the_back_stays_on_the_wall(edition: Edition) -> Iterator[Problem]:
    """Who slides down a wall has the feet as far ahead of it at the top as at the bottom."""
    for entry in entries(edition):
        pose = entry.exercise.pose
        if pose.support is not Support.WALL:
            continue
        forms = ((f"{place}.", form) for place, form in entry.exercise.variations())
        shown = [("pose.", pose), *((p, with_ends(pose, f.start, f.end)) for p, f in forms)]
        for place, one in shown:
            yield from _off_the_wall(entry.path, place, one)


def _off_the_wall(path: str, place: str, pose: Pose) -> Iterator[Problem]:
    solved = movement.frames(pose, pose.typical_bw, 2)
    first, last = (frame.joints.near.ankle.x - frame.joints.near.hip.x for frame in solved)
    if abs(first - last) <= WALL_STAYS:
        return
    end = "start" if first < last else "end"
    message = (
        f"the back is {100 * abs(first - last):.0f} cm off what it leans on;"
        " put the feet further ahead: a smaller shank"
    )
    yield Problem(path, f"{place}{end}", message, "back-stays-on-wall")
