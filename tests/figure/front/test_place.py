"""Where the body is, seen from the front: feet where they stand, hands where they hold."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from guide.figure import front
from guide.figure import geometry as geo
from guide.figure.front.place import lowest
from guide.records.pose import End, Far, Front, Pose, Prop
from guide.words import Lies, Place, PropKind, Support
from tests.figure.front.frames import frames_of
from tests.figure.poses import FRONT
from tests.figure.svg import draw


@pytest.mark.parametrize("name", [name for name in FRONT if not FRONT[name].lies])
def test_nothing_is_under_the_floor_and_something_is_on_it(name: str) -> None:
    pose = FRONT[name]
    low = [lowest(frame) for frame in frames_of(pose)]
    raised = any(prop.at in (Place.HIP, Place.NEAR_FOOT) for prop in pose.props)

    assert min(low) > -0.03
    assert low[-1] < 0.03 or raised or pose.end.above


def test_a_straight_leg_reaches_the_floor_by_itself() -> None:
    pose = FRONT["lateral-lunge"]
    told = End(knee=92, shank=25, trunk=45, far=Far(knee=0, shank=0), front=Front(out=12, turn=35))
    narrow = replace(told, front=Front(out=12, turn=35, far_out=20))
    for end in (told, narrow):
        last = frames_of(Pose(support=Support.DRAWN, start=pose.start, end=end))[-1]
        gap = abs(last.near.heel.y - last.far.heel.y)

        assert (gap < 0.01) == (end is told), "told wrong it would not reach"


@pytest.mark.parametrize(("height", "hang"), [(0.45, 0.0), (0.7, 0.315)])
def test_feet_of_a_sitter_that_nearly_reach_the_floor_stand_on_it(
    height: float, hang: float
) -> None:
    end = End(knee=90, shank=0, trunk=0, front=Front(turn=10))
    seat = (Prop(kind=PropKind.CHAIR, at=Place.HIP, height=height),)
    frames = frames_of(Pose(support=Support.DRAWN, start=end, end=end, props=seat))

    for frame in frames:
        assert min(frame.near.heel.y, frame.near.toe.y) == pytest.approx(hang, abs=0.02)


def test_a_body_on_its_side_lies_level() -> None:
    last = frames_of(FRONT["clamshell"])[-1]

    assert front.lies(FRONT["clamshell"])
    assert not front.lies(FRONT["sumo-squat"])
    assert abs(last.head.y - last.pelvis.y) < 0.05
    assert last.near.knee.y > last.far.knee.y + 0.15, "the top knee opens"
    assert geo.apart(last.near.ankle, last.far.ankle) < 0.25, "the feet stay together"


def test_a_hand_on_a_post_stays_there() -> None:
    hands = [frame.far.hand for frame in frames_of(FRONT["standing-hip-abduction"])]

    assert max(geo.apart(hands[0], hand) for hand in hands) < 0.01


def test_feet_stay_where_they_are_while_both_carry() -> None:
    for name in ("sumo-squat", "goblet-front"):
        feet = [frame.near.ankle.x for frame in frames_of(FRONT[name])]

        assert max(feet) - min(feet) < 0.005, name


@pytest.mark.parametrize("lies", Lies)
def test_a_body_seen_from_above_lies_across_without_a_floor(lies: Lies) -> None:
    ends = [End(knee=4, trunk=0, front=Front(out=out, arm_out=60)) for out in (2, 30)]
    mat = (Prop(kind=PropKind.MAT),)
    pose = Pose(support=Support.DRAWN, start=ends[0], end=ends[1], props=mat, lies=lies)
    last = frames_of(pose)[-1]
    svg = draw(pose)

    assert last.head.x < last.pelvis.x < last.near.ankle.x
    assert abs(last.head.y - last.pelvis.y) < 0.02
    assert last.near.ankle.y - last.far.ankle.y > 0.5, "legs apart"
    assert "M10 " not in svg, "no floor line"
    has_face = svg.count("<path") > draw(replace(pose, lies=Lies.FRONT)).count("<path")
    assert has_face == (lies is Lies.BACK)


def test_what_is_seen_from_above_is_only_drawn_and_has_a_front() -> None:
    end = End(knee=4, trunk=0, front=Front())
    with pytest.raises(ValueError, match="seen from above"):
        Pose(support=Support.TWO, start=end, end=end, lies=Lies.BACK)
    with pytest.raises(ValueError, match="seen from above"):
        Pose(support=Support.DRAWN, start=End(), end=End(), lies=Lies.BACK)


def test_hands_on_a_bar_overhead_stay_there_with_elbows_down() -> None:
    for frame in frames_of(FRONT["side-to-side-pull-up"])[1:]:
        first = frames_of(FRONT["side-to-side-pull-up"])[0]
        for half, home in ((frame.near, first.near), (frame.far, first.far)):
            assert geo.apart(half.hand, home.hand) < 0.01
            assert half.elbow.y < half.hand.y
