"""Things of sports are where hands and feet need them, on the same ground."""

from __future__ import annotations

import math

import pytest

from guide.body.shapes import Point
from guide.edition import Edition
from guide.figure import geometry as geo
from guide.figure import sports, staged
from guide.figure.props import furnish
from guide.figure.scene import Scene, leg_of, sole
from guide.records.pose import End, Pose
from guide.words import Kit, Place, PropKind, Support
from tests.figure.poses import prop
from tests.figure.scenes import furnished

DRAWN = {kind.value: kind for kind in PropKind}
STANDS_ALONE = frozenset({Kit.SKATES, Kit.SKIS, Kit.POLES, Kit.TRAMPOLINE, Kit.CLIMBING_ROPE,
                          Kit.YOKE, Kit.HAMMER, Kit.BICYCLE, Kit.PUNCH_BAG,
                          Kit.WHEELCHAIR})  # fmt: skip
"""Kit that is the exercise: without it nobody would know the move."""


def ends_of_bars(scene: Scene) -> list[Point]:
    """Where everything drawn out from a hand ends, in the last frame."""
    return [
        Point(spot.x + spot.stretch * dx, spot.y + spot.stretch * dy)
        for part in scene.parts
        if part.spots and part.inks[0].box[2] == 1
        for spot in part.spots[-1:]
        for dx, dy in [_direction(spot.turn)]
    ]


def _direction(degrees: float) -> tuple[float, float]:
    return math.cos(math.radians(degrees)), math.sin(math.radians(degrees))


def test_both_poles_reach_the_ground_behind_the_hands() -> None:
    scene = furnished("pole-walk")
    tips = ends_of_bars(scene)

    assert len(tips) == 2
    for tip in tips:
        assert tip.y == pytest.approx(scene.ground, abs=0.01)
    assert tips[-1].x < scene.last.arm.hand.x


def test_skates_and_a_trampoline_lift_the_body_off_the_floor() -> None:
    assert furnished("skating").ground == pytest.approx(-sports.BLADE, abs=0.02)
    assert furnished("trampoline").ground < -0.2


def test_a_ski_is_under_each_foot_and_on_the_snow() -> None:
    scene = furnished("skiing")
    skis = [part for part in scene.parts if part.inks[0].box[2] > 0.6 and part.inks[0].width]

    assert len(skis) == 2
    for part, far in zip(skis, (True, False), strict=True):
        for spot, frame in zip(part.spots, scene.frames, strict=True):
            leg = leg_of(far=far)(frame)
            assert geo.apart(Point(spot.x, spot.y), leg.ball) < 0.01
    assert scene.ground < min(sole(f.near).y for f in scene.frames)


def test_poles_on_a_slope_reach_the_slope() -> None:
    end = End(knee=60, shank=30, trunk=36, upper_arm=40, elbow=60)
    pose = Pose(support=Support.DRAWN, start=end, end=end, slope=-14,
                props=(prop(PropKind.SKIS), prop(PropKind.POLES, Place.HANDS)))  # fmt: skip
    scene = staged(pose, 0.0)
    furnish(scene, loaded=False)
    hill = scene.parts[[part.inks[0].tone for part in scene.parts].index("light")].inks[0].box

    for tip in ends_of_bars(scene):
        assert hill[1] < tip.y < hill[3]
        assert tip.y < sole(scene.last.near).y, "downhill of the feet"


def test_a_glider_carries_the_boards_over_the_floor_and_leads_cords_to_the_hands() -> None:
    scene = furnished("ski-glider")
    cords = [part.spots[-1] for part in scene.parts if part.inks[0].tone == "line"]
    ends = [Point(c.x, c.y) for c in cords]

    assert len(cords) == 2
    assert ends[0] == ends[1], "from one post"
    assert ends[0].x > scene.last.hip.x + 0.2
    assert scene.ground < min(sole(f.near).y for f in scene.frames) - 0.15


def test_a_yoke_hangs_over_the_floor() -> None:
    scene = furnished("yoke-walk")
    frame = next(part for part in scene.parts if len(part.inks) > 5)
    low = min(spot.y + frame.inks[0].box[1] for spot in frame.spots)

    assert scene.ground < low < scene.ground + 0.08


def test_a_tyre_to_be_hit_lies_still_and_one_to_be_flipped_does_not() -> None:
    hit, flipped = (
        [part for part in furnished(name).parts if part.inks[0].tone == "metal"]
        for name in ("sledgehammer", "tyre-flip")
    )

    assert any(not part.spots for part in hit)
    assert all(part.spots for part in flipped)


@pytest.mark.parametrize("kit", sorted(STANDS_ALONE))
def test_what_an_exercise_is_named_for_is_drawn(kit: Kit, current: Edition) -> None:
    """An exercise whose first choice of equipment is this shows it."""
    kind = DRAWN[kit.value]
    asking = [e.exercise for e in current.catalog.entries.values() if kit in e.exercise.kit[0]]

    assert asking
    for exercise in asking:
        assert kind in {thing.kind for thing in exercise.pose.props}, exercise.name
