"""The constants and curves of ``guide.body.anatomy``."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.body import anatomy


def test_masses_make_one_body() -> None:
    a = anatomy
    limbs = (a.FOOT, a.SHANK, a.THIGH, a.UPPER_ARM, a.FOREARM, a.HAND)

    total = a.TRUNK.mass + a.HEAD.mass + 2 * sum(limb.mass for limb in limbs)

    assert total == pytest.approx(1, abs=5e-4)  # the printed table is rounded


@pytest.mark.parametrize(
    ("knee", "lever_mm", "ratio", "force"),
    [
        (0, 46.0, 0.462, 1.0),
        (15, 47.5, 0.602, 1.3),
        (30, 44.9, 0.743, 1.7),
        (45, 39.6, 0.864, 2.2),
        (60, 33.3, 0.947, 2.9),
        (75, 27.6, 0.983, 3.6),
        (90, 24.2, 0.981, 4.1),
        (100, 23.9, 0.970, 4.1),
    ],
)
def test_knee_curves_are_the_published_ones(
    knee: float, lever_mm: float, ratio: float, force: float
) -> None:
    """Lever, pulley ratio, and the kneecap force (BW) of 1 Nm/kg, as listed for this model."""
    assert anatomy.patellar_moment_arm(knee) * 1000 == pytest.approx(lever_mm, abs=0.06)
    assert anatomy.pulley_ratio(knee) == pytest.approx(ratio, abs=6e-4)
    assert anatomy.kneecap_bw(1.0, knee) == pytest.approx(force, abs=0.06)


def test_lever_lies_in_the_range_measured_in_living_knees() -> None:
    """31.5-47.1 mm between 50 and 10 degrees of bend, give or take 5 mm."""
    assert all(0.031 < anatomy.patellar_moment_arm(knee) < 0.052 for knee in range(10, 51))


@given(moment=st.floats(-10, 10), knee=st.floats(-20, 170))
def test_kneecap_force_is_a_number_and_never_negative(moment: float, knee: float) -> None:
    force = anatomy.kneecap_bw(moment, knee)

    assert math.isfinite(force)
    assert force >= 0


@given(moment=st.floats(-10, 0), knee=st.floats(0, 150))
def test_a_knee_that_straightens_itself_loads_no_kneecap(moment: float, knee: float) -> None:
    assert anatomy.kneecap_bw(moment, knee) == 0


def test_the_pulley_ratio_is_held_before_its_fraction_breaks_down() -> None:
    assert anatomy.pulley_ratio(127) == anatomy.pulley_ratio(150) == anatomy.pulley_ratio(110)
