"""Which lines of a programme belong together; sets are tried with what they say, in reading."""

from __future__ import annotations

import pytest

from guide.coach import workout
from guide.edition import Edition


@pytest.mark.parametrize(
    ("text", "doses"),
    [
        ("3 rounds:\n10 squats\n10 push-ups", ["3rounds 10reps", "3rounds 10reps"]),
        ("3 sets, not for time\n10 squats", ["3x10"]),
        ("3 RFT\n10 squats", ["3rounds 10reps"]),
        (
            "Warm-up: 2 rounds\n10 squats\nBench press 3x5\n5 lunges",
            ["2rounds 10reps", "3x5", "5reps"],
        ),
        ("3 rounds: 10 lunges, 12 rows", ["3rounds 10reps", "3rounds 12reps"]),
        ("Superset x3\nA1 curl 10\nA2 dips 10", ["3rounds 10reps", "3rounds 10reps"]),
        ("3 sets:\n10 squats\nplank 30 s", ["3x10", "3x30s"]),
        ("3 rounds:\n10 squats\nDay 2\n10 lunges", ["3rounds 10reps", "10reps"]),
        ("3 rounds:\n10 squats\nEMOM 10:\n5 lunges", ["3rounds 10reps", "5reps"]),
        ("3 rounds:\n10 squats\nBench press 3x5\n5 lunges", ["3rounds 10reps", "3x5", "5reps"]),
        ("3 rounds: 10 squats\n10 lunges", ["3rounds 10reps", "10reps"]),  # of that line alone
        ("AMRAP 10 min\n10 squats", ["10reps"]),
        (
            "3 rounds:\n\n10 squats\n12 lunges\n \nBike 10 min",
            ["3rounds 10reps", "3rounds 12reps", "10min"],
        ),
    ],
)
def test_exercises_of_a_group_are_done_as_often_as_it_is(
    current: Edition, text: str, doses: list[str]
) -> None:
    assert [str(item.dose) for item in workout.read(current, text).items] == doses
