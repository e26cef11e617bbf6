"""Plane geometry of limbs."""

from __future__ import annotations

import math

import pytest

from guide.body import anatomy
from guide.body.shapes import Point
from guide.figure import geometry as geo
from guide.figure.skeleton import THIGH


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
