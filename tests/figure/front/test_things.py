"""What stands and lies about, seen from the front, and the line from knee to toes."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from guide.edition import Edition
from guide.figure import front, style
from guide.figure.front.place import lowest
from guide.figure.scene import LOADS, Layer
from guide.records.pose import End, Far, Front, Pose, Prop
from guide.words import Arms, Foot, Lies, LoadAt, Place, PropKind, Support
from tests.figure.front.frames import frames_of
from tests.figure.poses import FRONT, load
from tests.figure.svg import draw, with_class


@pytest.mark.parametrize("name", FRONT)
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


def test_a_shin_laid_across_a_bench_lies_on_its_middle() -> None:
    """Under the foot alone the knee would hang in the air beside it."""
    other = Far(knee=8, shank=4, foot=Foot.FLAT)
    across = Front(out=4, turn=20, spin=82, far_out=2, far_spin=0, far_turn=0)
    end = End(knee=100, shank=12, trunk=10, far=other, front=across)
    bench = (Prop(kind=PropKind.BENCH, at=Place.NEAR_FOOT),)
    pose = Pose(support=Support.DRAWN, start=end, end=end, props=bench)
    pad = with_class(draw(pose), style.class_of("prop"))[0].attrib["d"]
    leg = frames_of(pose)[-1].near
    left, right = 100 * leg.ankle.x, 100 * leg.knee.x

    assert float(pad[1:].split()[0]) < left < right < float(pad.split("H")[1].split("a")[0]) + 2.5


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


def test_a_roller_is_under_what_lies_on_it() -> None:
    """The thigh of a body on its side, its ribs by the armpit, or the upper arm past its head."""
    front_ = Front(roll=78, arm_out=0, far_upper_arm=0, far_elbow=4, far_arm_out=160)
    end = End(knee=80, shank=20, trunk=0, front=front_)
    middles = []
    far = frames_of(Pose(support=Support.DRAWN, start=end, end=end))[-1].far
    for at in (Place.HIP, Place.BACK, Place.FAR_HAND):
        pose = Pose(
            support=Support.DRAWN, start=end, end=end, props=(Prop(kind=PropKind.ROLLER, at=at),)
        )
        stage = front.Stage(pose, frames_of(pose))
        front.furnish(stage, loaded=False)
        (ink,) = stage.parts[-1].inks
        middles.append((ink.box[0] + ink.box[2]) / 2)

    assert far.hip.x < middles[0] < far.ankle.x
    assert far.shoulder.x < middles[1] < far.hip.x
    assert far.elbow.x < middles[2] < far.shoulder.x


@pytest.mark.parametrize(
    ("kind", "trunk", "padded"),
    [(PropKind.SEAT, 4, True), (PropKind.BENCH, 50, True), (PropKind.BENCH, 4, False)],
)
def test_a_pad_for_the_chest_is_between_us_and_the_body(
    kind: PropKind, trunk: int, *, padded: bool
) -> None:
    end = End(knee=90, shank=2, trunk=trunk, upper_arm=0, elbow=12, front=Front(arm_out=86))
    pose = Pose(support=Support.DRAWN, start=end, end=end, props=(Prop(kind=kind, at=Place.FRONT),))
    stage = front.Stage(pose, frames_of(pose))
    front.furnish(stage, loaded=False)
    chest = stage.last.chest
    over = [
        ink.box
        for part in stage.parts
        if part.layer is Layer.HELD
        for ink in part.inks
        if ink.tone == "prop"
    ]

    assert any(box[0] < chest.x < box[2] and box[1] < chest.y for box in over) is padded


def test_who_hangs_out_sideways_holds_one_pole_with_both_hands() -> None:
    end = End(knee=3, shank=2, trunk=0, elbow=4, above=0.75,
              front=Front(roll=90, arm_out=140, far_arm_out=140))  # fmt: skip
    pole = Prop(kind=PropKind.RAIL, at=Place.HANDS)
    flag = Pose(support=Support.DRAWN, start=end, end=end, props=(pole,))
    last = frames_of(flag)[-1]

    assert last.near.hand.x == pytest.approx(last.far.hand.x, abs=0.02), "the far arm stays long"
    assert last.near.hand.y > last.far.hand.y + 0.5
    assert len(with_class(draw(flag), style.class_of("metal"))) == 1, "and no grip beside it"
