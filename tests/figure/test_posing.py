"""Where the body is put: bones keep their length, planted points and grips hold still."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from guide.body import anatomy
from guide.body.movement import frames as solved_frames
from guide.body.shapes import Point
from guide.figure import cycle, skeleton, staged
from guide.figure import geometry as geo
from guide.figure.free_arms import side_lying
from guide.figure.scene import sole
from guide.figure.skeleton import FOREARM, SHANK, THIGH, TRUNK, UPPER_ARM, Arm, Frame
from guide.records.pose import End, Far
from guide.words import Place, PropKind
from tests.figure.poses import POSES, ROUND, drawn, prop
from tests.figure.scenes import figure_frames, moved, scene_of


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
    assert side_lying(POSES["clamshell"])
    propped = End(knee=5, shank=-90, trunk=-60, upper_arm=0, elbow=88, far=Far(knee=5, shank=-88))
    assert side_lying(drawn(propped, propped))
    assert not side_lying(drawn(propped, propped, prop(PropKind.WATER)))
    for name in ("dead-bug", "hamstring-strap", "glute-bridge", "crunch", "front-crawl"):
        assert not side_lying(POSES[name]), name


def test_a_jump_forward_travels_as_far_as_the_pose_says() -> None:
    plain = drawn(End(knee=80, shank=30, trunk=50), End(knee=60, shank=-20, trunk=30, above=0.2))
    far = drawn(plain.start, replace(plain.end, ahead=0.9))
    at_home, gone = figure_frames(plain), figure_frames(far)

    assert gone[-1].hip.x - gone[0].hip.x == pytest.approx(
        at_home[-1].hip.x - at_home[0].hip.x + 0.9
    )


@pytest.mark.parametrize(("height", "hang"), [(0.38, 0.0), (0.45, 0.0), (0.7, 0.315)])
def test_feet_that_nearly_reach_the_floor_stand_on_it(height: float, hang: float) -> None:
    end = End(knee=90, shank=0, trunk=0)
    scene = staged(drawn(end, end, prop(PropKind.CHAIR, Place.HIP, height)), 0.0)

    assert sole(scene.last.near).y == pytest.approx(hang, abs=0.02)


def test_who_jumps_up_from_a_seat_leaves_it_behind() -> None:
    start, end = End(knee=92, shank=8, trunk=34), End(knee=66, shank=25, trunk=34, above=0.3)
    bench, box = prop(PropKind.BENCH, Place.HIP), prop(PropKind.BOX, Place.FRONT, 0.3)
    up, down = drawn(start, end, bench, box), drawn(start, start, bench, box)

    assert moved([frame.hip for frame in figure_frames(up)]) > 0.5
    assert moved([frame.hip for frame in figure_frames(down)]) == 0
