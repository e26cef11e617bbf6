"""Directions in space: turned, lifted, leaned and spun without getting longer."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.figure.front.space import Way, leaned, lifted_out, spun, turned_out

ANGLES = st.integers(-180, 180)
WAYS = st.builds(Way, *[st.floats(-1, 1, allow_nan=False)] * 3).filter(lambda way: way.length > 0.1)


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
