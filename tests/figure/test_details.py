"""What only the picture needs moves what it names, and nothing that the load comes from."""

from __future__ import annotations

import msgspec
import pytest
from msgspec.structs import replace

from guide.body import movement
from guide.body.shapes import Point
from guide.edition import Edition
from guide.figure import geometry as geo
from guide.figure import staged, style
from guide.figure.props import furnish
from guide.figure.skeleton import FOREARM, UPPER_ARM, Frame
from guide.figure.weights import carried
from guide.records.pose import End, Far, FarArm, Front, Pose
from guide.words import Arms, Place, PropKind, Round, Support
from tests.figure.poses import POSES, drawn, prop
from tests.figure.svg import draw

PLAIN = drawn(End(knee=5), End(knee=8, trunk=4))


def last_of(end: End, start: End = PLAIN.start) -> Frame:
    return staged(drawn(start, end), 0.0).last


def test_the_far_arm_goes_its_own_way_with_bones_of_its_length() -> None:
    start = End(knee=5, far_arm=FarArm(upper_arm=60, elbow=10))
    scene = staged(drawn(start, End(knee=5, far_arm=FarArm(upper_arm=-40))), 0.0)

    for frame in scene.frames:
        other = frame.other_arm
        assert other is not None
        assert geo.apart(frame.shoulder, other.elbow) == pytest.approx(UPPER_ARM)
        assert geo.apart(other.elbow, other.hand) == pytest.approx(FOREARM)
    ends = [frame.other_arm.hand.x - frame.shoulder.x for frame in (scene.first, scene.last)
            if frame.other_arm]  # fmt: skip
    assert ends[0] > 0.3
    assert ends[1] < -0.2


def test_a_free_arm_swings_against_the_other_one() -> None:
    """The picture gives a walker the second arm that the pose does not name."""
    back = Far(knee=5, shank=20)
    start, end = End(knee=5, upper_arm=30, elbow=10, far=back), End(knee=5, upper_arm=40, far=back)
    for frame in staged(drawn(start, end), 0.0).frames:
        assert frame.other_arm is not None
        assert frame.arm.hand.x > frame.shoulder.x + 0.2
        assert frame.other_arm.hand.x < frame.shoulder.x - 0.2


def test_nothing_swings_in_a_hold() -> None:
    """In a stretch that is held both arms do the same."""
    back = Far(knee=5, shank=20)
    pose = drawn(End(knee=5, upper_arm=30, far=back), End(knee=5, upper_arm=40, far=back))

    assert staged(pose, 0.0).last.other_arm is not None
    assert staged(replace(pose, hold=20), 0.0).last.other_arm is None


def test_a_far_arm_named_once_is_the_same_at_both_ends() -> None:
    scene = staged(drawn(End(knee=5, far_arm=FarArm(arms=Arms.HIPS)), End(knee=5)), 0.0)
    hands = [frame.other_arm.hand for frame in scene.frames if frame.other_arm]

    assert len(hands) == len(scene.frames)
    assert all(geo.apart(hand, scene.last.hip) < 0.2 for hand in hands), "on the hip"


def test_a_weight_in_the_far_hand_is_where_that_hand_is() -> None:
    end = End(knee=5, upper_arm=0, far_arm=FarArm(upper_arm=170, elbow=0))
    near, far = (
        staged_prop(drawn(end, end, prop(PropKind.KETTLEBELL, at)))
        for at in (Place.HANDS, Place.FAR_HAND)
    )

    assert far.y > near.y + 0.8


def staged_prop(pose: Pose) -> Point:
    """Where the only weight of a pose ends up."""
    scene = staged(pose, 0.0)
    return carried(scene, pose.props[0])(scene.last)


def test_a_far_hand_on_a_box_stays_there() -> None:
    start = End(knee=3, shank=66, trunk=66, heel=70, upper_arm=-4, elbow=8,
                far_arm=FarArm(upper_arm=20, elbow=34))  # fmt: skip
    end = End(knee=3, shank=83, trunk=84, heel=84, upper_arm=-82, elbow=132)
    uneven, free = (
        staged(drawn(start, end, *props), 0.0).frames
        for props in ((prop(PropKind.BOX, Place.FAR_HAND, 0.2),), ())
    )
    hands = [[f.other_arm.hand for f in frames if f.other_arm] for frames in (uneven, free)]

    assert all(geo.apart(hand, hands[0][0]) < 0.01 for hand in hands[0])
    assert geo.apart(hands[1][0], hands[1][-1]) > 0.2


def test_a_palm_turns_the_ends_of_a_dumbbell_together() -> None:
    start = End(knee=90, trunk=30, upper_arm=6, elbow=84)
    dumbbell = prop(PropKind.DUMBBELL, Place.HANDS)
    scene = staged(drawn(start, replace(start, palm=60), dumbbell), 0.0)
    furnish(scene, loaded=False)
    heads = [part.spots for part in scene.parts if len(part.inks) == 2]

    gaps = [geo.apart(Point(a.x, a.y), Point(b.x, b.y)) for a, b in zip(*heads, strict=True)]
    assert gaps[-1] == pytest.approx(gaps[0] / 2)


def test_a_far_arm_is_not_for_the_front_view() -> None:
    with pytest.raises(ValueError, match="far_upper_arm"):
        End(knee=5, far_arm=FarArm(), front=Front())


@pytest.mark.parametrize("turn", [{"twist": 30}, {"hips": 30}, {"blades": 0.05}])
def test_a_turn_of_the_side_view_is_not_for_the_front_view(turn: dict[str, float]) -> None:
    with pytest.raises(msgspec.ValidationError, match="side view"):
        msgspec.convert({"knee": 5, "front": {}, **turn}, End)


def test_bare_feet_have_the_colour_of_skin() -> None:
    for ends in ((End(knee=5), End(knee=60)), (End(front=Front()), End(front=Front()))):
        shod = Pose(support=Support.DRAWN, start=ends[0], end=ends[1])
        shoe = style.class_of("shoe")

        assert f'class="{shoe}"' in draw(shod)
        assert f'class="{shoe}"' not in draw(replace(shod, barefoot=True))


def test_the_head_nods_and_the_trunk_stays() -> None:
    plain, nodded = last_of(End(knee=5)), last_of(End(knee=5, nod=30))

    assert nodded.gaze == pytest.approx(plain.gaze + 30)
    assert nodded.head.x > plain.head.x + 0.05
    assert nodded.shoulder == plain.shoulder


def test_shoulders_and_hands_go_up_together() -> None:
    plain, drawn_up = last_of(End(knee=5)), last_of(End(knee=5, shrug=0.06))

    assert drawn_up.arm_from.y == pytest.approx(plain.arm_from.y + 0.06)
    assert drawn_up.arm.hand.y == pytest.approx(plain.arm.hand.y + 0.06)
    assert drawn_up.head == plain.head


def test_shoulders_drawn_back_take_the_arm_along() -> None:
    plain, back = last_of(End(knee=5)), last_of(End(knee=5, blades=0.06))

    assert back.arm_from.x == pytest.approx(plain.arm_from.x - 0.06, abs=0.005)
    assert back.arm.hand.x == pytest.approx(plain.arm.hand.x - 0.06, abs=0.005)
    assert back.shoulder == plain.shoulder


def test_turned_shoulders_put_the_near_arm_ahead_of_the_far_one() -> None:
    plain, turned = last_of(End(knee=5, trunk=0)), last_of(End(knee=5, trunk=0, twist=60))

    assert turned.other_arm is not None
    assert turned.arm_from.x > plain.arm_from.x + 0.1
    assert turned.far_arm_from.x < plain.arm_from.x - 0.1
    for root, arm in ((turned.arm_from, turned.arm), (turned.far_arm_from, turned.other_arm)):
        assert geo.apart(root, arm.elbow) == pytest.approx(UPPER_ARM)


def test_turned_hips_of_a_plank_sink_on_the_near_side_and_feet_stay() -> None:
    end = End(knee=3, shank=80, trunk=80, heel=80, upper_arm=0, elbow=88)
    plain, turned = (staged(drawn(end, one), 0.0).last for one in (end, replace(end, hips=60)))
    near, far = (turned.hip_of(far=away) for away in (False, True))

    assert far.y > near.y + 0.14
    assert geo.between(near, far, 0.5) == pytest.approx(plain.hip)
    assert turned.near.ankle == plain.near.ankle
    assert turned.far.ankle == plain.far.ankle
    assert turned.near.knee.y < turned.far.knee.y - 0.03


def test_a_wrist_bends_the_hand_alone() -> None:
    plain, bent = last_of(End(knee=5)), last_of(End(knee=5, wrist=60))

    assert bent.arm.elbow == plain.arm.elbow
    assert geo.apart(bent.arm.hand, plain.arm.hand) > 0.07
    assert bent.arm.palm == pytest.approx(plain.arm.palm + 60)
    assert draw(drawn(PLAIN.start, End(knee=5, wrist=60))).count('id="fist"') == 1


def test_toes_bend_on_the_near_foot() -> None:
    plain, bent = last_of(End(knee=5)), last_of(End(knee=5, toes=35))

    assert bent.near.toes == pytest.approx(plain.near.toes + 35)
    assert bent.near.ball == plain.near.ball


@pytest.mark.parametrize("name", [n for n in POSES if POSES[n].support is not Support.DRAWN])
def test_the_load_knows_nothing_of_it(name: str) -> None:
    pose = POSES[name]
    told = replace(
        pose,
        end=replace(
            pose.end, nod=20, shrug=0.05, wrist=30, toes=20, blades=0.05, twist=40, hips=40,
            far_arm=FarArm(upper_arm=90),
        ),
        barefoot=True,
        round=Round.HIPS,
    )  # fmt: skip
    load = pose.typical_bw

    assert movement.peak(told, load) == movement.peak(pose, load)


def test_a_file_that_bends_what_does_not_bend_so_far_is_refused() -> None:
    with pytest.raises(msgspec.ValidationError, match="nod"):
        msgspec.convert({"nod": 90}, End)


def test_weights_in_one_hand_of_the_catalog_have_an_arm_that_rests(current: Edition) -> None:
    """In a single-arm lift seen from the side the other arm does not copy the working one."""
    single = [
        slug for slug in current.catalog.entries if slug.startswith(("single-arm", "one-arm"))
    ]
    assert len(single) > 5
    for slug in single:
        pose = current.entry(slug).exercise.pose
        if not pose.from_front:
            assert pose.start.far_arm or pose.end.far_arm, slug
