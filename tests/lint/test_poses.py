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

    assert added(poses.the_back_stays_on_the_wall, current, changed) == [
        (slug, "back-stays-on-wall")
    ]
    assert f"pose.{which}" in places(changed, slug)


def test_a_changed_form_whose_back_leaves_the_wall(current: Edition) -> None:
    slug = "wall-sit"
    first, *others = current.entry(slug).exercise.easier
    assert first.end is not None
    nearer = structs.replace(first.end, shank=(first.end.shank or 0) + 20)
    changed = with_(current, slug, easier=(structs.replace(first, end=nearer), *others))

    assert places(changed, slug) == [f"easier.{first.change}.end"]


def places(edition: Edition, slug: str) -> list[str]:
    """Where the rule finds something in one exercise."""
    found = poses.the_back_stays_on_the_wall(edition)
    return [problem.place for problem in found if problem.path.endswith(f"/{slug}.toml")]


def test_every_back_stays_on_its_wall(current: Edition) -> None:
    assert not told(poses.the_back_stays_on_the_wall, current)
