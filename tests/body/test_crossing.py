"""Where a function of one angle crosses zero."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.body.crossing import crossing


@given(st.floats(-45, 70), st.floats(0.1, 10))
def test_it_finds_where_a_rising_function_crosses(angle: float, steep: float) -> None:
    def rising(x: float) -> float:
        return steep * (x - angle) + (x - angle) ** 3

    assert crossing(rising, -45.0, 70.0) == pytest.approx(angle, abs=1e-4)


def test_it_is_found_where_it_hardly_shows() -> None:
    """Without its halving the search creeps along such a curve: sixty steps are not enough."""
    found = crossing(lambda angle: (angle / 150) ** 9 - 0.001, 0.0, 150.0)

    assert found == pytest.approx(150 * 0.001 ** (1 / 9), abs=1e-6)


def test_it_asks_a_few_times() -> None:
    asked: list[float] = []

    def curved(angle: float) -> float:
        asked.append(angle)
        return angle**2 - 900.0

    assert crossing(curved, 0.0, 80.0) == pytest.approx(30.0)
    assert len(asked) < 15


@pytest.mark.parametrize(("low", "high"), [(0.0, 10.0), (40.0, 80.0)])
def test_where_nothing_crosses_it_finds_nothing(low: float, high: float) -> None:
    assert crossing(lambda angle: angle - 30.0, low, high) is None
