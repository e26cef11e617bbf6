"""What hands hold and ropes lead to, seen from the front."""

from __future__ import annotations

import pytest

from guide.figure import front
from guide.figure.scene import Layer
from guide.records.pose import End, Far, Front, Pose, Prop
from guide.words import Arms, Place, PropKind, Support
from tests.figure.front.frames import frames_of
from tests.figure.poses import FRONT


def test_a_sandbag_lies_across_the_arms_or_behind_the_neck() -> None:
    end = End(knee=60, trunk=10, front=Front(out=14, turn=30))
    layers = {}
    for at in (Place.HANDS, Place.BACK):
        pose = Pose(support=Support.TWO, arms=Arms.GOBLET, start=end, end=end,
                    props=(Prop(kind=PropKind.SANDBAG, at=at),))  # fmt: skip
        stage = front.Stage(pose, frames_of(pose))
        front.furnish(stage, loaded=True)
        (bag,) = [part for part in stage.parts if part.spots]
        layers[at] = bag.layer
        left, bottom, right, top = bag.inks[0].box

        assert right - left > 1.5 * (top - bottom)
    assert layers == {Place.HANDS: Layer.FRONT, Place.BACK: Layer.BACKDROP}


@pytest.mark.parametrize("name", ["face-pull", "cable-crunch-turned"])
def test_a_cable_that_both_hands_draw_apart_or_down_forks_in_the_middle(name: str) -> None:
    pose = FRONT[name]
    stage = front.Stage(pose, frames_of(pose))
    front.furnish(stage, loaded=False)
    ropes = [part.spots[-1] for part in stage.parts if part.inks[0].tone == "line" and part.spots]

    assert len(ropes) == 2
    assert {round(rope.x, 3) for rope in ropes} == {round(stage.last.pelvis.x, 3)}


def test_a_cable_drawn_to_one_side_comes_from_a_post() -> None:
    """The bad example: a chop from high up goes aside, so that its pulley is not overhead."""
    pose = FRONT["cable-chop"]
    stage = front.Stage(pose, frames_of(pose))
    front.furnish(stage, loaded=False)
    (rope,) = [part.spots[-1] for part in stage.parts if part.inks[0].tone == "line" and part.spots]

    assert abs(rope.x - stage.last.pelvis.x) > 0.5


def test_columns_stand_beside_a_lying_body() -> None:
    pose = FRONT["lying-cable-fly"]
    stage = front.Stage(pose, frames_of(pose))
    front.furnish(stage, loaded=False)
    ropes = [part.spots[-1] for part in stage.parts if part.inks[0].tone == "line" and part.spots]

    assert sorted(rope.y > 0 for rope in ropes) == [False, True]
    assert all(abs(rope.y) > 0.7 for rope in ropes)


@pytest.mark.parametrize(("first", "last", "side"), [(25, -50, 1), (-25, 40, -1)])
def test_a_band_round_a_foot_comes_from_the_side_that_the_foot_turns_away_from(
    first: int, last: int, side: int
) -> None:
    """The ankle stays where it is: only the front of the foot tells which way it turns."""
    ends = [
        End(knee=80, shank=-8, trunk=0, heel=-10, far=Far(knee=90, shank=0),
            front=Front(out=4, far_out=6, foot=foot))
        for foot in (first, last)
    ]  # fmt: skip
    band = Prop(kind=PropKind.BAND, at=Place.FEET, height=0.12)
    pose = Pose(support=Support.DRAWN, start=ends[0], end=ends[1], props=(band,))
    stage = front.Stage(pose, frames_of(pose))
    front.furnish(stage, loaded=False)
    (rope,) = [part.spots[-1] for part in stage.parts if part.inks[0].tone == "band" and part.spots]

    assert (rope.x - stage.last.pelvis.x) * side > 0.3
