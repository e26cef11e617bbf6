"""How much of an exercise, and what a line of a programme is."""

from __future__ import annotations

from guide.words.base import Word


class DistanceUnit(Word):
    """What a distance is told in; calories are what rowers and bikes count."""

    METRES = "m", "m"
    KILOMETRES = "km", "km"
    MILES = "mi", "miles"
    YARDS = "yd", "yards"
    FEET = "ft", "feet"
    CALORIES = "cal", "calories"


class LoadUnit(Word):
    """What a load is told in."""

    KG = "kg", "kg"
    LB = "lb", "lb"
    PERCENT = "pct", "%"
    BODYWEIGHT = "bw", "body weight"


class Sureness(Word):
    """How sure it is that an exercise is the one a line means."""

    SURE = "sure", "sure"
    LIKELY = "likely", "likely"
    NOT_RECOGNISED = "not-recognised", "not recognised"


class LineKind(Word):
    """What a line of a programme is."""

    EXERCISE = "exercise", "exercise"
    GROUP = "group", "group"  # rounds, supersets: how the lines below belong together
    SET = "set", "set"  # how much of the exercise above
    HEADING = "heading", "heading"
    NOTE = "note", "note"
