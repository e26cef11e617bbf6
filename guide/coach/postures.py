"""The words for how the body is placed: ``seated exercises``, ``can't get down on the floor``."""

from __future__ import annotations

from collections.abc import Mapping

from guide.coach.ordinary import Meaning, meanings
from guide.words import Position

FIELD = "position"
LYING = (Position.BENCH, Position.FLOOR)

POSTURE: Mapping[str, Meaning] = meanings(
    FIELD,
    {
        Position.STANDING: """standing, standing exercises, standing only, while standing,
            exercises standing""",
        Position.SEATED: """seated, sitting exercises, seated exercises, exercises seated,
            while sitting, sitting down, sat down, sitting on chair, wheelchair, chair based""",
        Position.FLOOR: """floor exercises, floor workout, floor work, workout on floor,
            exercises on floor, bed, bed exercises, exercises in bed""",
        LYING: """lying, lying down, laying down, lie down, lay down, lying on back,
            exercises lying down""",
    },
)
UNWANTED: Mapping[str, Meaning] = {
    **POSTURE,
    **meanings(
        FIELD,
        {
            Position.FLOOR: """floor, ground, floor exercises, down on floor, get down on floor,
                getting down on floor, get on floor, getting on floor, get to floor,
                getting to floor, down to floor, get down to floor, go on floor, lie on floor,
                lying on floor, get up from floor, getting up from floor, get up off floor"""
        },
    ),
}
"""Behind "no": all other positions are meant. "Feet on the floor" alone asks for none."""

ALL_DAY = (
    "sit all day", "sitting all day", "sit at desk", "sitting at desk", "stand all day",
    "standing all day", "sit long", "sitting long", "sitting too long", "standing too long",
    "standing long", "standing desk",
)  # fmt: skip
"""What people do, and not how they want to train."""


def others(meaning: Meaning) -> Meaning:
    """Every position but these."""
    return FIELD, tuple(p.value for p in Position if p.value not in meaning[1])
