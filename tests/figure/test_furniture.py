"""What a body sits, lies or leans on, and drops from: where it is and how high."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from guide.figure import furniture, staged
from guide.figure.props import furnish
from guide.figure.scene import Scene, sole
from guide.records.pose import End, Far
from guide.words import Place, PropKind
from tests.figure.poses import LOW, POSES, drawn, prop


def test_a_box_to_drop_from_is_under_the_start() -> None:
    box = prop(PropKind.BOX, Place.NEAR_FOOT, 0.3)
    start, end = (
        End(knee=8, shank=3, trunk=4, above=0.3),
        End(knee=60, shank=25, trunk=30, ahead=0.5),
    )
    scene = staged(drawn(start, end, box), 0.0)

    assert furniture.rest(scene, box)[0] == pytest.approx(scene.first.near.ankle.x + 0.04)
    assert furniture.rest(scene, box)[1] == pytest.approx(0.3, abs=0.02)


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


def test_blocks_are_under_the_plates_where_the_bar_is_lowest() -> None:
    scene = staged(POSES["rack-pull"], 1.0)
    furnish(scene, loaded=True)
    (under,) = [part.inks[0].box for part in scene.parts if part.inks[0].tone == "prop"]
    hand = min(f.arm.hand.y for f in scene.frames)

    assert under[1] == scene.ground
    assert under[3] == pytest.approx(hand - 0.215)
    assert under[0] < scene.last.arm.hand.x < under[2]


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
    scene, wall = _wall_of(LOW, up, Place.FEET)

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
