"""Boards, boats and mounts are under the feet and hips that they carry."""

from __future__ import annotations

import pytest

from guide.figure import geometry as geo
from guide.figure.scene import sole
from guide.figure.skeleton import SEAT_DEPTH
from tests.figure.scenes import furnished, toned


@pytest.mark.parametrize("name", ["stand-up-paddle", "kayak"])
def test_what_floats_has_water_and_no_floor(name: str) -> None:
    scene = furnished(name)

    assert not scene.floor
    assert toned(scene, "water", moving=False)
    assert scene.ground < min(sole(f.near).y for f in scene.frames) - 0.2


def test_a_snowshoe_stays_on_the_snow_when_the_heel_lifts() -> None:
    scene = furnished("snowshoes")
    (shoe,) = toned(scene, "band")

    assert geo.rise(scene.last.near.heel, scene.last.near.ball) < 0
    assert shoe.spots[-1].turn == pytest.approx(scene.pose.slope)


def test_a_rider_sits_on_the_back_and_the_horse_stands_on_the_ground() -> None:
    scene = furnished("riding")
    (horse,) = (p for p in scene.parts if not p.spots and len(p.inks) > 6)
    bottom = min(ink.box[1] for ink in horse.inks)

    assert bottom == pytest.approx(scene.ground, abs=0.05)
    assert sole(scene.last.near).y > scene.ground + 0.3
    assert any(
        ink.box[1] < scene.first.hip.y - SEAT_DEPTH < ink.box[3] + 0.05 for ink in horse.inks
    )


def test_a_wheel_is_under_the_hands_and_the_feet_are_on_the_rest() -> None:
    scene = furnished("wheelchair")
    (wheel,) = (p for p in toned(scene, "prop", moving=False) if p.inks[0].width == 0.03)
    left, bottom, right, top = wheel.inks[0].box

    assert bottom == pytest.approx(scene.ground, abs=0.01)
    for frame in scene.frames:
        assert left - 0.1 < frame.arm.hand.x < right + 0.1
        assert bottom < frame.arm.hand.y < top + 0.15
    assert sole(scene.last.near).y > scene.ground + 0.05
