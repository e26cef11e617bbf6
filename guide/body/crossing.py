"""Where a function of one angle crosses zero: balance and reach are both found so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

SHARP: Final = 1e-9
MOST: Final = 60  # steps; a handful is usual


def crossing(function: Callable[[float], float], low: float, high: float) -> float | None:
    """Where ``function`` crosses zero between two angles, or None if it does not.

    False position with the Illinois rule: it asks the function a few times, each of which may place
    a whole body. Of two angles with values of one sign it says None.
    """
    at_low, at_high = function(low), function(high)
    if at_low * at_high > 0.0:
        return None
    for _ in range(MOST):
        middle = high - at_high * (high - low) / (at_high - at_low)
        moved = abs(middle - high)
        value = function(middle)
        if value * at_high < 0.0:
            low, at_low = high, at_high
        else:
            at_low *= 0.5  # Illinois rule: keeps a curved function from stalling
        high, at_high = middle, value
        if abs(value) < SHARP or moved < SHARP:
            break
    return high
