"""Both ends of a pose fit together."""

from __future__ import annotations

import pytest
from msgspec import structs

from guide.edition import Edition
from guide.lint import poses
from tests.lint.changed import added, told, with_


@pytest.mark.parametrize("slug", ["wall-sit", "ball-wall-squat", "feet-forward-smith-squat"])
@pytest.mark.parametrize("which", ["start", "end"])
def test_a_back_that_leaves_its_wall(current: Edition, slug: str, which: str) -> None:
    pose = current.entry(slug).exercise.pose
    end = getattr(pose, which)
    nearer = structs.replace(end, shank=end.shank + 15)
    changed = with_(current, slug, pose=structs.replace(pose, **{which: nearer}))

    found = list(poses.the_back_stays_on_the_wall(changed))

    assert added(poses.the_back_stays_on_the_wall, current, changed) == [
        (slug, "back-stays-on-wall")
    ]
    assert [problem.place for problem in found if slug in problem.path] == [f"pose.{which}"]


def test_every_back_stays_on_its_wall(current: Edition) -> None:
    assert not told(poses.the_back_stays_on_the_wall, current)
