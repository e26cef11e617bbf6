"""The body seen from the front: the same pose, nothing longer than it is, feet where they stand."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from guide import figure
from guide.edition import Edition
from guide.figure import front, style
from guide.figure import geometry as geo
from guide.figure.front.body import Facing, facing
from guide.figure.front.place import lowest
from guide.figure.front.space import Way, leaned, lifted_out, spun, turned_out
from guide.figure.scene import LOADS, Layer
from guide.figure.skeleton import FOREARM, SHANK, THIGH, UPPER_ARM
from guide.records.pose import End, Far, Front, Pose, Prop
from guide.words import Arms, Lies, LoadAt, Place, PropKind, Support
from tests.figure.poses import FRONT, load
from tests.figure.svg import draw, with_class

NAMES = pytest.mark.parametrize("name", FRONT)
ANGLES = st.integers(-180, 180)
WAYS = st.builds(Way, *[st.floats(-1, 1, allow_nan=False)] * 3).filter(lambda way: way.length > 0.1)


def frames_of(pose: Pose) -> tuple[Facing, ...]:
    return front.placed(pose, pose.load.typical if pose.load else 0.0, 9)


@given(WAYS, WAYS, ANGLES)
def test_turning_keeps_lengths(way: Way, about: Way, degrees: int) -> None:
    for turned in (
        turned_out(way, degrees),
        lifted_out(way, degrees),
        leaned(way, degrees),
        spun(way, degrees, about),
    ):
        assert turned.length == pytest.approx(way.length)


def test_turning_goes_the_way_its_name_says() -> None:
    down, ahead, up = Way(0, 0, 1), Way(1, 0, 0), Way(0, 0, -1)

    assert lifted_out(down, 90) == pytest.approx((0, 1, 0))
    assert turned_out(ahead, 90) == pytest.approx((0, 1, 0))
    assert leaned(up, 90) == pytest.approx((1, 0, 0))
    assert spun(down, 90, ahead) == pytest.approx((0, -1, 0)), "the shin swings inward"


@NAMES
def test_no_limb_is_longer_than_it_is(name: str) -> None:
    for frame in frames_of(FRONT[name]):
        for half in (frame.near, frame.far):
            assert geo.apart(half.hip, half.knee) <= THIGH + 1e-6
            assert geo.apart(half.knee, half.ankle) <= SHANK + 1e-6
            assert geo.apart(half.shoulder, half.elbow) <= UPPER_ARM + 1e-6
            assert geo.apart(half.elbow, half.hand) <= FOREARM + 1e-6


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


@NAMES
def test_a_line_leads_from_a_bent_standing_knee_to_its_toes(name: str) -> None:
    pose = FRONT[name]
    dots = with_class(draw(pose), style.class_of("heel"))
    last = frames_of(pose)[-1]
    sits = any(p.at is Place.HIP or p.kind is PropKind.BAR_ABOVE for p in pose.props)
    stands = last.near.toe.y - lowest(last) < 0.06 and last.near.knee.y > last.near.ankle.y + 0.06

    assert bool(dots) == (stands and not sits and (pose.end.knee or 0) >= 25)


def test_every_kind_of_thing_with_a_front_view_can_be_drawn() -> None:
    pose = FRONT["lateral-raise"]  # straight legs: no line from the knee comes or goes
    bare = draw(replace(pose, props=()))
    for kind in front.THINGS:
        for at in (None, *Place):
            shown = replace(pose, props=(Prop(kind=kind, at=at, height=0.3),))

            assert draw(shown).count("<path") > bare.count("<path"), (kind, at)


def test_what_has_no_front_view_is_a_bicycle() -> None:
    assert PropKind.UPRIGHT_BIKE not in front.THINGS


def test_catalog_poses_from_the_front_have_only_things_with_a_front_view(current: Edition) -> None:
    for slug, entry in current.catalog.entries.items():
        pose = entry.exercise.pose
        if pose.from_front:
            assert {prop.kind for prop in pose.props} <= set(front.THINGS), slug


def test_feet_stay_where_they_are_while_both_carry() -> None:
    for name in ("sumo-squat", "goblet-front"):
        feet = [frame.near.ankle.x for frame in frames_of(FRONT[name])]

        assert max(feet) - min(feet) < 0.005, name


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


def test_a_turned_head_has_its_eyes_to_the_side() -> None:
    ends = End(knee=5, trunk=0, front=Front()), End(knee=5, trunk=0, front=Front(look=60))
    turned = draw(Pose(support=Support.DRAWN, start=ends[0], end=ends[1]))
    straight = draw(Pose(support=Support.DRAWN, start=ends[0], end=ends[0]))

    assert turned.count("<path") > straight.count("<path"), "eyes and nose go on their own"


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


def test_a_bench_seen_from_above_slopes_down_to_the_head_on_a_floor() -> None:
    end = End(knee=80, shank=10, trunk=0, front=Front(out=6, arm_out=60))
    bench = (Prop(kind=PropKind.BENCH, at=Place.HIP),)
    level = Pose(support=Support.DRAWN, start=end, end=end, props=bench, lies=Lies.BACK)
    sloping = replace(level, slope=14)
    flat, tilted = (frames_of(pose)[-1] for pose in (level, sloping))

    assert flat.head.y == pytest.approx(flat.pelvis.y, abs=0.02)
    assert tilted.head.y < tilted.pelvis.y - 0.1
    assert "M10 " in draw(sloping), "a floor line"
    assert "M10 " not in draw(level)


def test_what_is_seen_from_above_is_only_drawn_and_has_a_front() -> None:
    end = End(knee=4, trunk=0, front=Front())
    with pytest.raises(ValueError, match="seen from above"):
        Pose(support=Support.TWO, start=end, end=end, lies=Lies.BACK)
    with pytest.raises(ValueError, match="seen from above"):
        Pose(support=Support.DRAWN, start=End(), end=End(), lies=Lies.BACK)


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


def parts_of(props: tuple[Prop, ...], at: LoadAt, *, loaded: bool) -> int:
    end = End(knee=60, trunk=10, front=Front(out=14, turn=30))
    pose = Pose(
        support=Support.TWO, arms=Arms.GOBLET, start=end, end=end, props=props, load=load(at, 0.3)
    )
    stage = front.Stage(pose, frames_of(pose))
    front.furnish(stage, loaded=loaded)
    return len(stage.parts)


@pytest.mark.parametrize("kind", sorted(LOADS & set(front.THINGS)))
def test_no_weight_is_drawn_beside_a_thing_that_is_one(kind: PropKind) -> None:
    for at in (LoadAt.HANDS, LoadAt.GOBLET, LoadAt.FRONT, LoadAt.BACK):
        props = (Prop(kind=kind, at=Place.HANDS),)

        assert 0 < parts_of(props, at, loaded=False) == parts_of(props, at, loaded=True)


@pytest.mark.parametrize("props", [(), (Prop(kind=PropKind.MAT),), (Prop(kind=PropKind.BOX),)])
def test_a_load_that_nothing_shows_is_drawn(props: tuple[Prop, ...]) -> None:
    assert parts_of(props, LoadAt.HANDS, loaded=True) > parts_of(props, LoadAt.HANDS, loaded=False)


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


def test_a_box_is_under_the_hand_that_rests_on_it() -> None:
    end = End(knee=6, trunk=1, elbow=3, far=Far(knee=3, shank=2),
              front=Front(far_out=84, side=78, arm_out=2))  # fmt: skip
    box = (Prop(kind=PropKind.BOX, at=Place.HANDS),)
    pose = Pose(support=Support.ONE, start=end, end=end, props=box)
    stage = front.Stage(pose, frames_of(pose))
    front.furnish(stage, loaded=False)
    left, bottom, right, top = stage.parts[-1].inks[0].box
    hand = stage.last.near.hand

    assert left < hand.x < right
    assert bottom == stage.ground
    assert 0 < hand.y - top < 0.05


def test_hands_on_a_bar_overhead_stay_there_with_elbows_down() -> None:
    for frame in frames_of(FRONT["side-to-side-pull-up"])[1:]:
        first = frames_of(FRONT["side-to-side-pull-up"])[0]
        for half, home in ((frame.near, first.near), (frame.far, first.far)):
            assert geo.apart(half.hand, home.hand) < 0.01
            assert half.elbow.y < half.hand.y


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
