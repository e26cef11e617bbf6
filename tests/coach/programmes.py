"""Programmes to read: lines that were judged, and the words that programmes are made of."""

from __future__ import annotations

import csv
from pathlib import Path

from guide.coach import workout
from guide.edition import Edition

DATA = Path(__file__).parent.parent / "data"
WORDS = (
    *("squat", "back squat", "lunges", "bench press", "run", "3x10", "5 x 5", "@ 60kg", "/", "+"),
    *("rest 90s", "each side", "superset", "A1.", "rounds", "AMRAP", "21-15-9", "30-45s", "(", ")"),
    *("100", "½", "400m", "tempo 3-1-1-0", "RPE 8", "💪", "•", "1️⃣", "xyzzy", "keep your back flat"),
    *("Exercise\tSets\tReps\tKg", "3\t8\t80", '"a,b",3,"', "squat,3,8,9", "5@60kg, 5@70kg"),
    *("Day 1:", "WARM-UP", "and", ",", ";", "\t", "|", "%", "…", "\x1f", "\u2028", "\ufe0f"),
)
"""Of programmes, and odd ones."""


def rows(name: str) -> list[dict[str, str]]:
    """The judged lines of a file."""
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def told(edition: Edition, text: str) -> list[str]:
    """Each exercise of a text with its dose."""
    return [f"{item.slug} {item.dose}".strip() for item in workout.read(edition, text).items]
