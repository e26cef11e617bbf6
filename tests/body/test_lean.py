"""The quick sum that balance asks for: the same as the long one, for every pose of the catalog."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.body import PoseError, Stance, balance
from guide.body.lean import weight_ahead
from guide.body.posture import Angles, place
from guide.body.shapes import Leg, PointLoad
from guide.body.stances import stance_of
from guide.edition import Edition
from guide.words import LoadAt, Support

CLOSE = 1e-12  # metres
FAR = Leg(shank=-30.0, knee=80.0)
LEANS = (Angles(0.0, 0.0, 0.0), Angles(22.5, 71.0, 38.0), Angles(-10.0, 120.0, -15.0))


def the_long_way(stance: Stance, angles: Angles) -> float:
    """Every joint, every part, their centre."""
    joints = place(stance, angles)
    weight = balance.centre(balance.parts(joints, stance.loads)).at
    return weight.x - balance.pressed(joints.near, stance.near).x


def gaps(stance: Stance) -> Iterator[tuple[float, float]]:
    """Both ways, for some angles; neither where no body can take them."""
    ahead = weight_ahead(stance)
    for angles in LEANS:
        try:
            yield ahead(angles), the_long_way(stance, angles)
        except PoseError:
            with pytest.raises(PoseError):
                ahead(angles)


def test_both_ways_agree_for_every_pose(current: Edition) -> None:
    compared = 0
    for entry in current.catalog.entries.values():
        pose = entry.exercise.pose
        load = pose.typical_bw
        for end in (pose.start, pose.end):
            for quick, long in gaps(stance_of(pose, end, load)):
                assert quick == pytest.approx(long, abs=CLOSE), entry.slug
                compared += 1
    assert compared > 3 * len(current.marks)


@given(st.sampled_from(LoadAt), st.floats(0, 2), st.floats(-60, 160), st.sampled_from([None, FAR]))
def test_both_ways_agree_wherever_a_load_is(
    at: LoadAt, weight: float, pitch: float, far: Leg | None
) -> None:
    near = Leg(foot_pitch=pitch, on_wedge=0 < pitch < 30)
    loads = (PointLoad(at, weight), PointLoad(LoadAt.HIP, 0.1))
    stance = Stance(support=Support.TWO, near=near, far=far, loads=loads, upper_arm=35.0)

    for quick, long in gaps(stance):
        assert quick == pytest.approx(long, abs=CLOSE)


def test_a_missing_load_would_be_seen() -> None:
    loaded = Stance(support=Support.TWO, near=Leg(), loads=(PointLoad(LoadAt.FRONT, 0.5),))
    bare = Stance(support=Support.TWO, near=Leg())

    assert abs(weight_ahead(loaded)(LEANS[1]) - the_long_way(bare, LEANS[1])) > 1e-3
