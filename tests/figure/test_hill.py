"""Feet follow a slope, bones keep their length, and only drawn poses stand on one."""

from __future__ import annotations

import math

import pytest
from msgspec.structs import replace

from guide.figure import geometry as geo
from guide.figure import staged
from guide.figure.skeleton import SHANK, THIGH
from guide.records.pose import End, Far, Pose
from guide.words import PropKind, Support
from tests.figure.poses import drawn, prop
from tests.figure.svg import draw

WALK = drawn(
    End(knee=8, shank=-18, trunk=4, heel=-12, far=Far(knee=16, shank=38)),
    End(knee=16, shank=38, trunk=4, heel=38, far=Far(knee=8, shank=-18)),
)


@pytest.mark.parametrize("slope", [-12, 9])
def test_the_front_foot_is_as_much_higher_as_the_ground(slope: int) -> None:
    level, hilly = (staged(replace(WALK, slope=s), 0.0).last for s in (0, slope))
    apart = hilly.far.ankle.x - hilly.near.ankle.x
    gained = (hilly.far.ankle.y - hilly.near.ankle.y) - (level.far.ankle.y - level.near.ankle.y)

    assert gained == pytest.approx(math.tan(math.radians(slope)) * apart, abs=0.01)
    assert hilly.trunk == level.trunk


def test_a_climber_bends_the_front_knee_more() -> None:
    level, hilly = (staged(replace(WALK, slope=s), 0.0).last for s in (0, 12))

    assert geo.apart(hilly.hip, hilly.far.ankle) < geo.apart(level.hip, level.far.ankle) - 0.01


def test_bones_keep_their_length_on_a_hill() -> None:
    for frame in staged(replace(WALK, slope=15), 0.0).frames:
        for leg in (frame.near, frame.far):
            assert geo.apart(frame.hip, leg.knee) == pytest.approx(THIGH, abs=0.004)
            assert geo.apart(leg.knee, leg.ankle) == pytest.approx(SHANK, abs=0.004)


def test_the_ground_is_drawn_and_a_treadmill_is_its_own_ground() -> None:
    hilly = replace(WALK, slope=8)
    belt = replace(hilly, props=(prop(PropKind.TREADMILL),))

    assert draw(hilly).count("<path") == draw(WALK).count("<path") + 1
    assert draw(belt) != draw(replace(belt, slope=0))


@pytest.mark.parametrize("slope", [-20, 20])
@pytest.mark.parametrize("shank", [-90, 90])
@pytest.mark.parametrize("trunk", [-90, 0, 80])
def test_legs_that_lie_on_it_end_somewhere(trunk: int, shank: int, slope: int) -> None:
    """No hip that sinks comes nearer to a foot which lies uphill."""
    lying = End(knee=0, trunk=trunk, shank=shank)

    assert draw(Pose(support=Support.DRAWN, start=lying, end=lying, slope=slope)).endswith("</svg>")


def test_a_pose_that_gives_a_load_has_no_slope() -> None:
    with pytest.raises(ValueError, match="slope is only drawn"):
        Pose(support=Support.TWO, start=End(knee=5), end=End(knee=60), slope=8)
