"""The body seen from the front: the same pose, nothing longer than it is."""

from __future__ import annotations

import math

import pytest
from msgspec.structs import replace

from guide import figure
from guide.figure import geometry as geo
from guide.figure.front.body import facing
from guide.figure.skeleton import FOREARM, SHANK, THIGH, UPPER_ARM
from guide.records.pose import End, Front, Pose, Prop
from guide.words import Arms, Place, PropKind, Support
from tests.figure.front.frames import frames_of
from tests.figure.poses import FRONT


@pytest.mark.parametrize("name", FRONT)
def test_no_limb_is_longer_than_it_is(name: str) -> None:
    for frame in frames_of(FRONT[name]):
        for half in (frame.near, frame.far):
            assert geo.apart(half.hip, half.knee) <= THIGH + 1e-6
            assert geo.apart(half.knee, half.ankle) <= SHANK + 1e-6
            assert geo.apart(half.shoulder, half.elbow) <= UPPER_ARM + 1e-6
            assert geo.apart(half.elbow, half.hand) <= FOREARM + 1e-6


def test_both_sides_mirror_each_other_where_the_pose_is_one_for_both() -> None:
    for frame in frames_of(FRONT["sumo-squat"]):
        for near, far in zip(frame.near, frame.far, strict=True):
            assert near.y == pytest.approx(far.y)
            assert near.x - frame.pelvis.x == pytest.approx(frame.pelvis.x - far.x)


def test_one_leg_alone_goes_out() -> None:
    first, last = frames_of(FRONT["standing-hip-abduction"])[::8]

    assert geo.apart(first.far.heel, last.far.heel) < 0.01
    assert last.near.heel.x - first.near.heel.x > 0.3


def test_a_knee_that_falls_in_is_seen() -> None:
    """The line from knee to toes leans when they do not point the same way."""
    pose = FRONT["goblet-front"]
    in_line = frames_of(pose)[-1].near
    fallen = Pose(
        support=pose.support,
        arms=pose.arms,
        start=pose.start,
        end=End(knee=105, trunk=25, front=Front(turn=10, spin=-25)),
    )
    bad = frames_of(fallen)[-1].near

    assert abs(in_line.toe.x - in_line.knee.x) < 0.08
    assert bad.toe.x - bad.knee.x > 0.13


def test_the_knee_bends_as_much_as_the_load_is_worked_out_for() -> None:
    """Turning a leg in space keeps its bend: thigh and shin span the same distance."""
    pose = FRONT["cossack"]
    plain = Pose(support=pose.support, start=pose.start, end=pose.end, arms=pose.arms)
    side = figure.staged(plain, 0.0).last
    span = geo.apart(side.hip, side.near.ankle)
    seen = facing(side, plain, 1.0).near
    ahead = math.sqrt(max(span**2 - geo.apart(seen.hip, seen.ankle) ** 2, 0.0))

    assert geo.apart(seen.hip, seen.ankle) <= span + 1e-6
    assert 0 < ahead < THIGH, "the rest of it points towards us"


@pytest.mark.parametrize(
    "arms", [Arms.HIPS, Arms.GOBLET, Arms.CROSSED, Arms.BAR, Arms.RACK, Arms.FORWARD]
)
def test_hands_are_where_a_preset_says(arms: Arms) -> None:
    pose = Pose(
        support=Support.TWO,
        arms=arms,
        start=End(knee=5, trunk=2, front=Front(out=8)),
        end=End(knee=60, trunk=20, front=Front(out=8)),
    )
    for frame in frames_of(pose):
        near, far = frame.near.hand, frame.far.hand
        assert (near.x < far.x) == (arms is Arms.CROSSED)
        hips = geo.apart(near, frame.near.hip)
        assert (hips < 0.25) == (arms is Arms.HIPS)


def test_shoulders_turn_over_hips_that_stay() -> None:
    """Twisted to the near side, the far hand comes across and both shoulders draw in."""
    plain = End(knee=8, trunk=2, upper_arm=80, elbow=5, front=Front())
    ends = (plain, replace(plain, front=Front(twist=60)))
    first, last = frames_of(Pose(support=Support.DRAWN, start=ends[0], end=ends[1]))[::8]

    assert last.pelvis == pytest.approx(first.pelvis)
    assert last.near.knee == pytest.approx(first.near.knee)
    assert last.near.shoulder.x < first.near.shoulder.x - 0.05
    assert last.far.hand.x > first.far.hand.x + 0.3
    assert last.look == 60, "the head goes along"


def test_a_head_leans_without_the_trunk() -> None:
    ends = End(knee=5, trunk=0, front=Front()), End(knee=5, trunk=0, front=Front(tip=30))
    first, last = frames_of(Pose(support=Support.DRAWN, start=ends[0], end=ends[1]))[::8]

    assert last.head.x > first.head.x + 0.05
    assert last.chest == pytest.approx(first.chest)


@pytest.mark.parametrize(("spin", "sign"), [(60, 1), (-60, -1)])
def test_an_upper_arm_that_turns_swings_the_forearm_out_or_in(spin: int, sign: int) -> None:
    end = End(knee=5, trunk=0, upper_arm=0, elbow=90, front=Front(arm_out=0, arm_spin=spin))
    last = frames_of(Pose(support=Support.DRAWN, start=end, end=end))[-1]
    for half, side in ((last.near, 1), (last.far, -1)):
        assert sign * side * (half.hand.x - half.elbow.x) > 0.2


def test_shoulders_drawn_up_lift_the_arms_only() -> None:
    end = End(knee=5, trunk=0, front=Front())
    plain, lifted = (
        frames_of(Pose(support=Support.DRAWN, start=one, end=one))[-1]
        for one in (end, replace(end, shrug=0.06))
    )

    assert lifted.near.hand.y == pytest.approx(plain.near.hand.y + 0.06)
    assert lifted.head == pytest.approx(plain.head)


def test_a_foot_turns_about_its_shin() -> None:
    end = End(knee=88, shank=0, trunk=0, front=Front(out=4, far_out=4))
    seat = (Prop(kind=PropKind.CHAIR, at=Place.HIP, height=0.45),)
    plain, turned = (
        frames_of(Pose(support=Support.DRAWN, start=one, end=one, props=seat))[-1].near
        for one in (end, replace(end, front=Front(out=4, far_out=4, foot=45)))
    )

    assert turned.ankle == pytest.approx(plain.ankle)
    assert turned.toe.x > plain.toe.x + 0.1
