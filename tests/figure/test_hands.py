"""Hands and forearms: what they hold, carry and push."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from guide.figure import geometry as geo
from guide.figure import staged
from guide.records.pose import End, Far, FarArm
from guide.words import Place, PropKind
from tests.figure.poses import HIGH, LOW, drawn, prop
from tests.figure.scenes import figure_frames, moved, scene_of


@pytest.mark.parametrize("name", ["pull-up", "dip", "upright-bike", "sled-push", "calf-stretch"])
def test_hands_hold_a_fixed_grip_in_every_frame(name: str) -> None:
    scene = scene_of(name)

    assert scene.grip is not None
    for frame in scene.frames:
        assert geo.apart(frame.arm.hand, scene.grip) < 0.01


def test_a_push_up_stays_on_hands_and_toes() -> None:
    frames = scene_of("push-up").frames

    assert moved([frame.arm.hand for frame in frames]) < 0.02
    assert moved([frame.near.ball for frame in frames]) < 0.02
    assert abs(frames[0].arm.hand.y) < 0.05
    assert abs(frames[0].near.ball.y) < 0.02
    assert frames[0].shoulder.y - frames[-1].shoulder.y > 0.15


def test_a_bar_to_jump_to_does_not_hold_the_hands_before() -> None:
    start = End(knee=4, shank=70, trunk=70, heel=75, upper_arm=2)
    end = End(knee=10, shank=5, trunk=2, upper_arm=172, heel=48, above=0.24)
    ahead, held = (
        figure_frames(drawn(start, end, prop(PropKind.BAR_ABOVE, at)))
        for at in (Place.FRONT, Place.HANDS)
    )

    assert ahead[0].arm.hand.y < 0.1
    assert held[0].arm.hand.y > 0.5


def test_a_sled_on_a_belt_leaves_the_hands_free() -> None:
    """They run, or crawl on the floor; a sled that is pushed holds them."""
    crawls = (
        End(
            knee=92, shank=74, trunk=84, heel=74, upper_arm=10, elbow=0, far=Far(knee=108, shank=70)
        ),
        End(
            knee=108, shank=70, trunk=84, heel=70, upper_arm=10, elbow=0, far=Far(knee=92, shank=74)
        ),
    )
    runs = (
        End(knee=90, shank=0, trunk=30, upper_arm=60, elbow=80, far=Far(knee=20, shank=50)),
        End(knee=40, shank=40, trunk=34, upper_arm=-50, elbow=80, far=Far(knee=90, shank=90)),
    )
    (crawling, running), (held, pushing) = (
        [figure_frames(drawn(*ends, prop(PropKind.SLED, at))) for ends in (crawls, runs)]
        for at in (Place.HIP, Place.HANDS)
    )

    assert all(frame.arm.hand.y < 0.04 for frame in crawling), "the hands carry"
    assert not all(frame.arm.hand.y < 0.04 for frame in held)
    assert moved([frame.far_arm.hand for frame in running]) > 0.2, "the other arm swings"
    assert all(frame.far_arm == frame.arm for frame in pushing)


def test_a_body_on_its_hands_alone_is_off_the_floor() -> None:
    start = End(knee=140, shank=44, trunk=72, heel=24, upper_arm=28, elbow=10)
    end = End(knee=148, shank=78, trunk=84, heel=120, upper_arm=-35, elbow=70, above=0.02)
    scene = staged(drawn(start, end), 0.0)
    feet = [min(f.near.heel.y, f.near.ball.y) for f in (scene.first, scene.last)]

    assert feet[0] == pytest.approx(0.0, abs=0.02)
    assert feet[1] > 0.2
    assert scene.last.arm.hand.y < 0.05, "the hands carry"


def test_both_forearms_stay_down_where_the_legs_differ() -> None:
    """No arm of a body propped on its forearms lets go because a leg is lifted."""
    far = Far(knee=60, shank=118)
    start = End(knee=4, shank=84, trunk=78, heel=150, upper_arm=-3, elbow=90, far=far)
    scene = staged(drawn(start, replace(start, knee=6)), 0.0)

    for frame in scene.frames:
        assert frame.arm.elbow.y < 0.1
        assert frame.far_arm.elbow.y < 0.1


def test_hands_on_the_floor_stay_or_walk() -> None:
    """A lean leaves them where they are; far ahead of knees that stay they have walked."""
    on_fours = End(knee=90, shank=90, trunk=67, heel=160, upper_arm=0, elbow=2)
    rocked = replace(on_fours, knee=112, upper_arm=30)
    stretched = End(knee=88, shank=90, trunk=118, heel=160, upper_arm=70, elbow=2)
    still, walked = (staged(drawn(on_fours, end), 0.0).frames for end in (rocked, stretched))

    assert moved([frame.arm.hand for frame in still]) < 0.02
    assert walked[-1].arm.hand.x - walked[0].arm.hand.x > 0.5
    assert walked[-1].arm.hand.y < 0.05


@pytest.mark.parametrize(("at", "planted"), [(Place.BACK, True), (Place.HANDS, False)])
def test_hands_carry_whatever_lies_on_the_back(at: Place, *, planted: bool) -> None:
    scene = staged(drawn(HIGH, LOW, prop(PropKind.PLATE, at)), 0.0)
    hands = [frame.arm.hand for frame in scene.frames]

    assert (max(hand.y for hand in hands) < 0.05 and moved(hands) < 0.02) is planted


def test_both_arms_push_where_one_leg_is_lifted() -> None:
    up, down = (replace(e, far=Far(knee=3, shank=(e.shank or 0) + 14)) for e in (HIGH, LOW))
    scene = staged(drawn(up, down), 0.0)

    assert all(frame.other_arm is None for frame in scene.frames)


def test_a_hand_that_lifts_leaves_the_other_and_the_feet_on_the_floor() -> None:
    far = Far(knee=3, shank=66)
    up = replace(HIGH, upper_arm=0, elbow=2, far=far)
    tap = replace(up, upper_arm=34, elbow=140)
    scene = staged(drawn(up, tap), 0.0)
    last = scene.last

    assert scene.first.far_arm.hand.y >= 0
    assert last.near.ball.y == pytest.approx(0.0, abs=0.02)
    assert last.arm.hand.y < 0.05
    assert last.far_arm.hand.y > 0.4


def test_an_arm_that_is_told_is_not_swung() -> None:
    far = Far(knee=90, shank=-88)
    start = End(knee=90, shank=-88, trunk=-90, far=far, upper_arm=150, elbow=4)
    end = replace(start, far_arm=FarArm(upper_arm=-110))
    swung, told = (staged(drawn(start, one), 0.0).last.arm for one in (start, end))

    assert geo.apart(swung.hand, told.hand) > 0.2, "without a word it waits, straight up"
    assert told.hand.x > staged(drawn(start, end), 0.0).last.shoulder.x + 0.2
