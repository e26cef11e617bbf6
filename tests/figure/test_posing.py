"""Where the body is put: bones keep their length, planted points and grips hold still."""

from __future__ import annotations

import math

import pytest
from msgspec.structs import replace

from guide.body import anatomy
from guide.body.movement import frames as solved_frames
from guide.body.shapes import Point
from guide.figure import cycle, furniture, grip, skeleton, staged
from guide.figure import geometry as geo
from guide.figure.props import furnish
from guide.figure.scene import Scene, sole
from guide.figure.skeleton import FOREARM, SHANK, THIGH, TRUNK, UPPER_ARM, Arm, Frame
from guide.records.pose import End, Far, FarArm, Pose
from guide.words import Place, PropKind
from tests.figure.poses import POSES, ROUND, drawn, prop


def scene_of(name: str) -> Scene:
    pose = POSES[name]
    return staged(pose, pose.typical_bw)


def moved(points: list[Point]) -> float:
    """The greatest distance from the last point."""
    return max(geo.apart(points[-1], point) for point in points)


def knee_bend(frame: Frame) -> float:
    """The bend between thigh and shin."""
    leg = frame.near
    return (geo.hang(frame.hip, leg.knee) - geo.hang(leg.knee, leg.ankle) + 30) % 360 - 30


def _below_elbow(arm: Arm) -> list[tuple[Point, Point, float]]:
    """Forearm and hand, in one where the wrist is straight."""
    if arm.wrist is None:
        return [(arm.elbow, arm.hand, FOREARM)]
    return [
        (arm.elbow, arm.wrist, anatomy.FOREARM.length),
        (arm.wrist, arm.hand, anatomy.HAND.length),
    ]


@pytest.mark.parametrize("name", POSES)
def test_bones_keep_their_length(name: str) -> None:
    for frame in scene_of(name).frames:
        lengths = [(frame.hip, frame.shoulder, TRUNK)]
        for leg in (frame.near, frame.far):
            lengths += [(frame.hip, leg.knee, THIGH), (leg.knee, leg.ankle, SHANK)]
        for arm in (frame.arm, frame.other_arm or frame.arm):
            lengths.append((frame.shoulder, arm.elbow, UPPER_ARM))
            lengths += _below_elbow(arm)
        for a, b, length in lengths:
            assert geo.apart(a, b) == pytest.approx(length, abs=0.004)


LEVEL = [name for name, pose in POSES.items() if not pose.slope]  # a hill bends knees: test_hill


@pytest.mark.parametrize("name", [n for n in LEVEL if n not in ("leg-press", "hack-squat")])
def test_the_picture_keeps_the_knee_bends_of_the_model(name: str) -> None:
    """Machines and pedals move the feet, not the knees: both ends bend as the pose says."""
    pose = POSES[name]
    solved = solved_frames(pose, pose.typical_bw, 2)
    scene = scene_of(name)
    if name in ROUND:
        return
    for frame, one in ((scene.first, solved[0]), (scene.last, solved[-1])):
        assert knee_bend(frame) == pytest.approx(one.joints.near.knee_bend, abs=0.5)


def test_a_leg_press_slides_its_plate_straight_with_the_hips_still() -> None:
    pose, frames = POSES["leg-press"], scene_of("leg-press").frames
    solved = solved_frames(pose, 1.5, len(frames))
    feet = [frame.near.ankle for frame in frames]
    direction = geo.rise(feet[-1], feet[0])

    assert moved([frame.hip for frame in frames]) < 1e-9
    assert direction == pytest.approx(45, abs=0.5), "up the rail"
    assert geo.apart(feet[0], feet[-1]) > 0.2
    for frame, one in zip(frames, solved, strict=True):
        assert knee_bend(frame) == pytest.approx(one.joints.near.knee_bend, abs=0.5)
        across = geo.turned(Point(frame.near.ankle.x - feet[-1].x, frame.near.ankle.y - feet[-1].y),
                            -45)  # fmt: skip
        assert across.y == pytest.approx(0, abs=1e-6)


def test_a_rower_slides_level_with_the_feet_still() -> None:
    frames = scene_of("rower").frames

    assert moved([frame.near.ankle for frame in frames]) < 1e-9
    assert len({round(frame.hip.y, 6) for frame in frames}) == 1
    assert abs(frames[0].hip.x - frames[-1].hip.x) > 0.3


@pytest.mark.parametrize("name", [name for name in ROUND if name != "elliptical"])
def test_cranks_keep_their_length_and_go_round_once(name: str) -> None:
    frames = scene_of(name).frames
    axle = cycle.axle(frames)
    cranks = [geo.apart(axle, frame.near.ball) for frame in frames]
    turns = geo.unwound([geo.rise(axle, frame.near.ball) for frame in frames])

    assert max(cranks) - min(cranks) < 0.005
    assert turns[-1] - turns[0] == pytest.approx(-360, abs=0.5), "forward"
    for frame in frames:
        middle = geo.between(frame.near.ball, frame.far.ball, 0.5)
        assert geo.apart(middle, axle) < 0.005, "the other pedal is opposite"


def test_a_bike_bends_the_knee_as_much_as_the_pose_says() -> None:
    bends = [knee_bend(frame) for frame in scene_of("upright-bike").frames]

    assert max(bends) == pytest.approx(105, abs=6)
    assert min(bends) == pytest.approx(30, abs=6)


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


@pytest.mark.parametrize("name", ["bird-dog", "childs-pose", "kneeling-push-up"])
def test_a_kneeling_body_keeps_the_knee_that_is_down(name: str) -> None:
    frames = scene_of(name).frames
    knees = [frame.far.knee if name == "bird-dog" else frame.near.knee for frame in frames]

    assert max(abs(knee.x - knees[-1].x) for knee in knees) < 0.02


def test_limbs_of_a_bird_dog_move_crosswise() -> None:
    scene = scene_of("bird-dog")
    last = scene.last

    assert last.near.knee.x < last.far.knee.x, "the near leg goes back"
    assert last.other_arm is not None
    assert last.other_arm.hand.x > last.arm.hand.x + 0.3, "and the far arm forward"


def test_a_lying_head_stays_over_the_floor() -> None:
    for name in ("glute-bridge", "dead-bug", "bench-press", "hamstring-strap", "crunch"):
        for frame in scene_of(name).frames:
            assert frame.head.y > 0.06, name


def test_toes_lie_flat_under_a_lifted_heel_and_point_with_a_foot_in_the_air() -> None:
    raised = scene_of("heel-raise").last.near
    jumping = scene_of("skipping")

    assert geo.rise(raised.heel, raised.ball) < -20
    assert raised.toes == pytest.approx(0)
    assert jumping.last.near.toes < -5


def test_toes_of_a_foot_that_points_up_or_back_stay_in_line_with_it() -> None:
    frame = scene_of("squat").last
    for ball in (geo.shifted(frame.near.heel, 0.05, 0.12), geo.shifted(frame.near.heel, -0.1, 0.1)):
        pointing = frame.near._replace(ball=ball, toes=0.0)
        settled = skeleton.with_toes(replace(frame, near=pointing), (0.0,))

        assert settled.near.toes == 0.0


def test_the_shoulders_of_a_lying_body_stay_where_a_heel_slides() -> None:
    out = Far(knee=3, shank=-88)
    start = End(knee=3, shank=-88, trunk=-90, far=out)
    frames = staged(drawn(start, End(knee=100, shank=-38, trunk=-90, far=out)), 0.0).frames

    assert moved([frame.shoulder for frame in frames]) < 0.01
    assert moved([frame.near.heel for frame in frames]) > 0.3


def test_a_box_jump_lands_in_front() -> None:
    scene = scene_of("box-jump")

    assert scene.last.near.ball.x - scene.first.near.ball.x > 0.5
    assert scene.last.near.ball.y - scene.first.near.ball.y == pytest.approx(0.5, abs=0.02)


def test_lying_on_the_side_is_told_from_lying_on_the_back() -> None:
    assert grip.side_lying(POSES["clamshell"])
    propped = End(knee=5, shank=-90, trunk=-60, upper_arm=0, elbow=88, far=Far(knee=5, shank=-88))
    assert grip.side_lying(drawn(propped, propped))
    assert not grip.side_lying(drawn(propped, propped, prop(PropKind.WATER)))
    for name in ("dead-bug", "hamstring-strap", "glute-bridge", "crunch", "front-crawl"):
        assert not grip.side_lying(POSES[name]), name


def test_two_link_puts_knees_in_front_and_elbows_behind() -> None:
    hip, ankle = Point(0, 1), Point(0, 0.3)
    knee = geo.two_link(hip, ankle, 0.42, 0.43, ahead=True)
    elbow = geo.two_link(hip, ankle, 0.42, 0.43, ahead=False)

    assert knee.x > 0 > elbow.x
    assert geo.apart(hip, knee) == pytest.approx(0.42)
    assert geo.apart(knee, ankle) == pytest.approx(0.43)


def test_what_is_out_of_reach_is_reached_for() -> None:
    arm = geo.reached(Point(0, 0), Point(3, 4), 1.0)

    assert arm == pytest.approx((0.6, 0.8))


def test_angles_are_unwound() -> None:
    assert geo.unwound([170, -170, 175]) == [170, 190, 175]
    assert geo.hang(Point(0, 0), Point(1, 0)) == pytest.approx(90)
    assert geo.along(Point(0, 0), 90, 2) == pytest.approx((2, 0))
    assert math.isclose(anatomy.THIGH.length, THIGH)


def test_a_jump_forward_travels_as_far_as_the_pose_says() -> None:
    plain = drawn(End(knee=80, shank=30, trunk=50), End(knee=60, shank=-20, trunk=30, above=0.2))
    far = drawn(plain.start, replace(plain.end, ahead=0.9))
    at_home, gone = figure_frames(plain), figure_frames(far)

    assert gone[-1].hip.x - gone[0].hip.x == pytest.approx(
        at_home[-1].hip.x - at_home[0].hip.x + 0.9
    )


def test_a_box_to_drop_from_is_under_the_start() -> None:
    box = prop(PropKind.BOX, Place.NEAR_FOOT, 0.3)
    start, end = (
        End(knee=8, shank=3, trunk=4, above=0.3),
        End(knee=60, shank=25, trunk=30, ahead=0.5),
    )
    scene = staged(drawn(start, end, box), 0.0)

    assert furniture.rest(scene, box)[0] == pytest.approx(scene.first.near.ankle.x + 0.04)
    assert furniture.rest(scene, box)[1] == pytest.approx(0.3, abs=0.02)


def figure_frames(pose: Pose) -> tuple[Frame, ...]:
    return staged(pose, 0.0).frames


@pytest.mark.parametrize(("height", "hang"), [(0.38, 0.0), (0.45, 0.0), (0.7, 0.315)])
def test_feet_that_nearly_reach_the_floor_stand_on_it(height: float, hang: float) -> None:
    end = End(knee=90, shank=0, trunk=0)
    scene = staged(drawn(end, end, prop(PropKind.CHAIR, Place.HIP, height)), 0.0)

    assert sole(scene.last.near).y == pytest.approx(hang, abs=0.02)


@pytest.mark.parametrize(("trunk", "rises"), [(-105, 1), (-90, 0), (-76, -1)])
def test_a_bench_is_as_steep_as_the_trunk_lies(trunk: int, rises: int) -> None:
    """Head down on a decline bench, head up on an incline; level in between."""
    end = End(knee=92, shank=-10, trunk=trunk, upper_arm=180)
    scene = staged(drawn(end, end, prop(PropKind.BENCH, Place.HIP, 0.5)), 0.0)
    furniture.bench(scene, scene.pose.props[0])
    pads = [part.inks[-1] for part in scene.parts if part.inks[-1].tone == "prop"]
    steep = [ink for ink in pads if ink.width]

    assert bool(steep) == bool(rises)
    for ink in steep:
        (_, left), (_, right) = (map(float, point.split()) for point in ink.data[1:].split("L"))
        hip_first = scene.last.hip.x > scene.last.head.x
        up = (left - right) if hip_first else (right - left)  # y points down in path data
        assert up * rises < 0


def test_who_jumps_up_from_a_seat_leaves_it_behind() -> None:
    start, end = End(knee=92, shank=8, trunk=34), End(knee=66, shank=25, trunk=34, above=0.3)
    bench, box = prop(PropKind.BENCH, Place.HIP), prop(PropKind.BOX, Place.FRONT, 0.3)
    up, down = drawn(start, end, bench, box), drawn(start, start, bench, box)

    assert moved([frame.hip for frame in figure_frames(up)]) > 0.5
    assert moved([frame.hip for frame in figure_frames(down)]) == 0


def test_a_bar_to_jump_to_does_not_hold_the_hands_before() -> None:
    start = End(knee=4, shank=70, trunk=70, heel=75, upper_arm=2)
    end = End(knee=10, shank=5, trunk=2, upper_arm=172, heel=48, above=0.24)
    ahead, held = (
        figure_frames(drawn(start, end, prop(PropKind.BAR_ABOVE, at)))
        for at in (Place.FRONT, Place.HANDS)
    )

    assert ahead[0].arm.hand.y < 0.1
    assert held[0].arm.hand.y > 0.5


def test_a_body_on_its_hands_alone_is_off_the_floor() -> None:
    start = End(knee=140, shank=44, trunk=72, heel=24, upper_arm=28, elbow=10)
    end = End(knee=148, shank=78, trunk=84, heel=120, upper_arm=-35, elbow=70, above=0.02)
    scene = staged(drawn(start, end), 0.0)
    feet = [min(f.near.heel.y, f.near.ball.y) for f in (scene.first, scene.last)]

    assert feet[0] == pytest.approx(0.0, abs=0.02)
    assert feet[1] > 0.2
    assert scene.last.arm.hand.y < 0.05, "the hands carry"


def test_blocks_are_under_the_plates_where_the_bar_is_lowest() -> None:
    scene = staged(POSES["rack-pull"], 1.0)
    furnish(scene, loaded=True)
    (under,) = [part.inks[0].box for part in scene.parts if part.inks[0].tone == "prop"]
    hand = min(f.arm.hand.y for f in scene.frames)

    assert under[1] == scene.ground
    assert under[3] == pytest.approx(hand - 0.215)
    assert under[0] < scene.last.arm.hand.x < under[2]


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


def test_the_front_foot_stays_on_the_floor_beside_a_pad_under_the_knee() -> None:
    """The knee sinks into its cushion; the floor does not go down under the other foot."""
    kneels = End(knee=88, shank=90, trunk=4, heel=160, far=Far(knee=90, shank=0))
    pad = prop(PropKind.CUSHION, Place.KNEES, 0.06)
    scene = staged(drawn(kneels, kneels, pad), 0.0)
    furnish(scene, loaded=False)

    assert sole(scene.last.far).y - scene.ground == pytest.approx(0.0, abs=0.03)

    both = End(knee=88, shank=90, trunk=4, heel=160)
    lifted = staged(drawn(both, both, pad), 0.0)
    furnish(lifted, loaded=False)

    assert lifted.last.near.knee.y - lifted.ground > 0.06, "two knees lie on top of it"


def test_a_bench_ends_at_the_knees_of_who_lies_face_down_with_the_shins_over_it() -> None:
    lies = End(knee=4, shank=92, trunk=88, heel=150, above=0.45)
    scene = staged(drawn(lies, lies, prop(PropKind.BENCH, Place.KNEES, 0.45)), 0.0)
    furnish(scene, loaded=False)
    left = min(ink.box[0] for part in scene.parts for ink in part.inks)

    assert left == pytest.approx(scene.last.near.knee.x, abs=0.02)


UP = End(knee=3, shank=66, trunk=66, heel=70, upper_arm=-4, elbow=8)
DOWN = End(knee=3, shank=83, trunk=84, heel=84, upper_arm=-82, elbow=132)


@pytest.mark.parametrize(("at", "planted"), [(Place.BACK, True), (Place.HANDS, False)])
def test_hands_carry_whatever_lies_on_the_back(at: Place, *, planted: bool) -> None:
    scene = staged(drawn(UP, DOWN, prop(PropKind.PLATE, at)), 0.0)
    hands = [frame.arm.hand for frame in scene.frames]

    assert (max(hand.y for hand in hands) < 0.05 and moved(hands) < 0.02) is planted


def test_both_arms_push_where_one_leg_is_lifted() -> None:
    up, down = (replace(e, far=Far(knee=3, shank=(e.shank or 0) + 14)) for e in (UP, DOWN))
    scene = staged(drawn(up, down), 0.0)

    assert all(frame.other_arm is None for frame in scene.frames)


def test_a_hand_that_lifts_leaves_the_other_and_the_feet_on_the_floor() -> None:
    far = Far(knee=3, shank=66)
    up = replace(UP, upper_arm=0, elbow=2, far=far)
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


@pytest.mark.parametrize(("upper_arm", "behind"), [(-24, True), (24, False)])
def test_a_bench_behind_the_body_ends_before_the_hips(upper_arm: int, *, behind: bool) -> None:
    start = End(knee=60, shank=-12, trunk=2, upper_arm=upper_arm, elbow=10)
    end = replace(start, knee=92)
    scene = staged(drawn(start, end, prop(PropKind.BENCH, Place.HANDS, 0.45)), 0.0)
    furnish(scene, loaded=False)
    (top,) = [part.inks[-1].box for part in scene.parts if part.inks[-1].tone == "prop"]

    assert (top[2] < scene.last.hip.x) is behind
    assert top[0] < scene.last.arm.hand.x < top[2]


def _wall_of(start: End, end: End, at: Place) -> tuple[Scene, tuple[float, float, float, float]]:
    scene = staged(drawn(start, end, prop(PropKind.WALL, at)), 0.0)
    furnish(scene, loaded=False)
    (box,) = [part.inks[0].box for part in scene.parts]
    return scene, box


def test_soles_of_a_body_that_faces_the_floor_are_on_the_wall_behind_it() -> None:
    up = End(knee=3, shank=128, trunk=130, heel=118, above=0.01, upper_arm=-8, elbow=4)
    scene, wall = _wall_of(DOWN, up, Place.FEET)

    assert wall[2] <= min(frame.near.ball.x for frame in scene.frames)
    assert wall[3] > scene.last.near.ball.y


def test_a_wall_is_higher_than_hands_that_slide_up_it() -> None:
    start = End(knee=10, shank=8, trunk=4, upper_arm=80, elbow=100)
    scene, wall = _wall_of(start, replace(start, upper_arm=140, elbow=20), Place.HANDS)

    assert wall[3] > max(frame.arm.hand.y for frame in scene.frames)


def test_forearms_lie_on_the_middle_of_a_ball() -> None:
    lean = End(knee=3, shank=60, trunk=60, heel=62, upper_arm=6, elbow=84)
    scene = staged(drawn(lean, lean, prop(PropKind.BALL, Place.HANDS, 0.44)), 0.0)
    furnish(scene, loaded=False)
    (ball,) = [part.spots[-1] for part in scene.parts if part.spots]
    arm = scene.last.arm

    assert arm.elbow.x < ball.x < arm.hand.x
    assert ball.y + 0.22 == pytest.approx(min(arm.elbow.y, arm.hand.y) - 0.04)
