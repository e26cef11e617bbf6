"""The person drawn from the front: what covers what."""

from __future__ import annotations

import pytest

from guide.figure import front
from guide.records.pose import End, Far, Front, Pose
from guide.words import Lies, Support
from tests.figure.front.frames import frames_of
from tests.figure.svg import draw


def test_a_turned_head_has_its_eyes_to_the_side() -> None:
    ends = End(knee=5, trunk=0, front=Front()), End(knee=5, trunk=0, front=Front(look=60))
    turned = draw(Pose(support=Support.DRAWN, start=ends[0], end=ends[1]))
    straight = draw(Pose(support=Support.DRAWN, start=ends[0], end=ends[0]))

    assert turned.count("<path") > straight.count("<path"), "eyes and nose go on their own"


@pytest.mark.parametrize("knee", [100, 10])
def test_a_thigh_drawn_up_lies_over_the_belly(knee: int) -> None:
    end = End(knee=knee, shank=-34 if knee == 100 else 2, trunk=30, front=Front())
    pose = Pose(support=Support.DRAWN, lies=Lies.BACK, start=end, end=end)
    stage = front.Stage(pose, frames_of(pose))
    front.person(stage)
    layers = {part.inks[0].tone: part.layer for part in stage.parts}

    assert (layers["shin"] > layers["shirt"]) is (knee == 100)


@pytest.mark.parametrize(("shank", "in_front"), [(24, True), (70, False)])
def test_a_lifted_thigh_that_crosses_over_is_in_front_of_the_other(
    shank: int, *, in_front: bool
) -> None:
    """The bad example is a leg that crosses behind, as in a curtsy lunge."""
    end = End(
        knee=40, trunk=18, far=Far(knee=86, shank=shank),
        front=Front(far_out=-8, far_turn=-34 if in_front else 20),
    )  # fmt: skip
    pose = Pose(support=Support.ONE, start=end, end=end)
    stage = front.Stage(pose, frames_of(pose))
    front.person(stage)
    layers = {part.inks[0].tone: part.layer for part in stage.parts}

    assert (layers["far-shin"] > layers["shin"]) is in_front
