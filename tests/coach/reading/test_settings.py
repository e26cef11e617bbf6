"""How machines are set, pulses and ranges of motion: neither dose nor name, and never lost."""

from __future__ import annotations

import pytest

from guide.coach import reading
from guide.coach.naming import pieces, unread


def read(line: str) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    """The dose, the pieces of a name, and what is kept besides."""
    dose, left = reading.take(reading.bare(line))
    found = pieces(left)
    return str(dose), found, unread(left, found)


@pytest.mark.parametrize(
    ("line", "dose", "names", "kept"),
    [
        ("Bike 20 min level 5-7", "20min", ("Bike",), ("level 5-7",)),
        ("row damper 5 500 m", "500m", ("row",), ("damper 5",)),
        ("Leg press seat 4 3x10", "3x10", ("Leg press",), ("seat 4",)),
        ("bike 45 min HR 130-140", "45min", ("bike",), ("HR 130-140",)),
        ("bike 45 min 130-140 bpm", "45min", ("bike",), ("130-140 bpm",)),
        ("Leg ext 0-60° 3x15", "3x15", ("Leg ext",), ("0-60°",)),
        ("Step up 40 cm 3x10", "3x10", ("Step up",), ("40 cm",)),
        ("Squat 3x5 (2025-11-03)", "3x5", ("Squat",), ("2025-11-03",)),
        ("Bench 3/11/2025 3x8 60kg", "3x8 60kg", ("Bench",), ("3/11/2025",)),
        ("Deadlift 5x5, 3 Nov 2025", "5x5", ("Deadlift",), ("3 Nov 2025",)),
        ("Curl 3x5 -10%", "3x5", ("Curl",), ("-10%",)),  # less than before
        ("Chin-up 3x5 -20 kg", "3x5", ("Chin-up",), ("-20 kg",)),
        ("Chin-up 3x5 - 20 kg", "3x5 20kg", ("Chin-up",), ()),
        ("bike z2 20 min", "20min", ("bike",), ("z2",)),
        ("treadmill incline 12 20 min", "20min", ("treadmill incline",), ("incline 12",)),
    ],
)
def test_a_setting_is_kept_apart(
    line: str, dose: str, names: tuple[str, ...], kept: tuple[str, ...]
) -> None:
    assert read(line) == (dose, names, kept)


@pytest.mark.parametrize(
    ("line", "dose", "names"),
    [
        ("DB press incline 3x10", "3x10", ("DB press incline",)),
        ("bench incline 4 x 8", "4x8", ("bench incline",)),
        ("squat speed 12x2", "12x2", ("squat speed",)),
        ("45° leg press 3x10", "3x10", ("45° leg press",)),  # an angle alone is part of a name
    ],
)
def test_what_only_looks_like_a_setting(line: str, dose: str, names: tuple[str, ...]) -> None:
    assert read(line) == (dose, names, ())
