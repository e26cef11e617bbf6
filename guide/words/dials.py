"""What a person can turn on the technique page of an exercise, gentlest first."""

from __future__ import annotations

from guide.words.base import Word


class Depth(Word):
    """How far down. A quarter and half are the gym's words for the bend of the knee."""

    QUARTER = "quarter", "Quarter"
    HALF = "half", "Half"
    AS_SHOWN = "as-shown", "As shown"
    DEEP = "deep", "Deeper"


class Tilt(Word):
    """How far the upper body leans at the bottom; more lean moves work to the hips."""

    FORWARD = "forward", "Lean more"
    AS_SHOWN = "as-shown", "As shown"
    UPRIGHT = "upright", "More upright"


class Weight(Word):
    """Which of the three stated loads."""

    LIGHT = "light", "Light"
    TYPICAL = "typical", "Typical"
    HEAVY = "heavy", "Heavy"


class Grip(Word):
    """Whether the hands take some of the weight."""

    AS_SHOWN = "as-shown", "As shown"
    HOLD = "hold", "Holding on"
