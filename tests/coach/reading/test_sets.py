"""Sets in lines of their own under their exercise."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.coach import reading, workout
from guide.edition import Edition
from guide.records.dose import NOTHING, Dose
from guide.words import LineKind


@pytest.mark.parametrize(
    ("line", "dose", "kind"),
    [
        ("Set 1: 100 kg × 5 @ 8", "5reps 100kg rpe8", "numbered"),
        ("Set 2: 45 kg x 12 [Failure]", "12reps 45kg", "numbered"),
        ("Set 3: +20 kg × 12", "12reps 20kg", "numbered"),
        ("Set 1: 100 x 5", "5reps", "numbered"),  # of what unit nobody knows
        ("Set 1: 3 km | 10:00", "3km 10min", "numbered"),
        ("Set 1: -20 kg x 8", "8reps", "numbered"),  # what a machine takes off is no weight
        ("135x10, 185x8,225x5", "3x10_8_5", "numbered"),
        ("90x12, 90x12", "2x12", "numbered"),
        ("3x5 @ 100", "3x5", ""),
        ("3x5 @ 8", "3x5 rpe8", ""),
        ("12/12", "12reps side", ""),
        ("Set 1: 2.5 km in 15:00", "2.5km 15min", "numbered"),
        ("Sets: 3 Reps: 10 Hold: 5 sec", "3x10 5s", ""),
        ("Sets: 3 Reps: 12", "3x12", ""),
        ("Sets: 3, Reps: 12, Rest: 60s", "3x12 rest1min", ""),
        ("Complete 2 Sets", "2sets", ""),
        ("set 2 - 12 reps", "12reps", "numbered"),
        ("W1: 60 kg x 5", "5reps 60kg", "numbered warm"),
        ("Warm-up set: 40kg x 8", "8reps 40kg", "numbered warm"),
        ("60 kg x 5 (warm up)", "5reps 60kg", "warm"),
        ("1) 12kg x 10", "10reps 12kg", ""),
        ("8-12 reps", "8-12reps", ""),
        ("80kg", "80kg", ""),
        ("100 x 5", "5reps", ""),
        ("3 x 10", "3x10", ""),
        ("Sets: 4", "4sets", ""),
        ("Reps: 6-8", "6-8reps", ""),
        ("Weight: 80 kg", "80kg", ""),
        ("Rest: 2 min", "rest2min", ""),
    ],
)
def test_a_line_of_one_set_says_how_much(line: str, dose: str, kind: str) -> None:
    found = reading.set_line(line)

    assert found is not None
    told = [word for word in ("numbered", "warm") if getattr(found, word)]
    assert (str(found.dose), " ".join(told)) == (dose, kind)


@pytest.mark.parametrize(
    "line",
    ["Squat 3x5", "Set 1", "Day 2", "Notes: 3 sets felt easy", "Superset 1: 3x10", "10 kg plates",
     "Week 1: 3 x 10", "", "https://example.org/10", f"10 reps {'10 kg ' * 20}"],
)  # fmt: skip
def test_what_says_more_or_nothing_is_no_set(line: str) -> None:
    assert reading.set_line(line) is None


@pytest.mark.parametrize(
    ("own", "lines", "dose"),
    [
        ("", ("Set 1: 100 kg x 5", "Set 2: 100 kg x 5"), "2x5 100kg"),
        ("", ("Set 1: 100 kg x 5", "Set 2: 105 kg x 3"), "5_3reps 100-105kg"),
        ("", ("W1: 60 kg x 8", "Set 1: 100 kg x 5"), "5reps 100kg"),
        ("", ("12kg x 10", "12kg x 10", "14kg x 10"), "3x10 12-14kg"),
        ("", ("Set 1: 60 s", "Set 2: 45 s"), "2x45-60s"),
        ("4sets", ("8-12 reps", "80kg"), "4x8-12 80kg"),
        ("", ("Sets: 4", "Reps: 6-8", "Weight: 80 kg", "Rest: 2 min"), "4x6-8 80kg rest2min"),
        ("4sets", ("Set 1: 8 reps", "Set 2: 8 reps", "Set 3: 8 reps", "Set 4: 6 reps"),
         "8_8_8_6reps"),
        ("3x5", ("Set 1: 100 kg x 5", "Set 2: 90 kg x 4"), "3x5 90-100kg"),  # as it was planned
        ("", ("W1: 40 kg x 5",), ""),
    ],
)  # fmt: skip
def test_they_add_up_to_one_dose(own: str, lines: tuple[str, ...], dose: str) -> None:
    read = [found for line in lines if (found := reading.set_line(line))]

    assert len(read) == len(lines)
    assert str(reading.with_sets(Dose.parse(own) or NOTHING, read)) == dose


SHARED = """Leg Day
Monday, November 3, 2025 at 6:02 PM

Squat (Barbell)
W1: 60 kg × 5
Set 1: 100 kg × 5
Set 2: 100 kg × 5 @ 8

Leg Extension (Machine)
Set 1: 45 kg × 12
Set 2: 45 kg × 10 [Failure]
Notes: left knee sore

Plank
60s
Hip Thrust
4 sets
8-12 reps
"""


def test_what_an_app_shares_is_read_as_it_was_done(current: Edition) -> None:
    read = workout.read(current, SHARED)

    assert [(item.slug, str(item.dose)) for item in read.items] == [
        ("back-squat", "2x5 100kg rpe8"),
        ("leg-extension", "12_10reps 45kg"),
        ("plank", "1min"),
        ("hip-thrust", "4x8-12"),
    ]
    kinds = [line.kind for line in read.lines]
    assert kinds[:6] == [LineKind.HEADING] * 2 + [LineKind.EXERCISE] + [LineKind.SET] * 3
    assert kinds[9] is LineKind.NOTE


@pytest.mark.parametrize(
    ("text", "doses"),
    [
        ('Squat\n"Felt good"\nSet 1: 100 kg x 5\nSet 2: 100 kg x 4', ["5_4reps 100kg"]),
        ("Squat\nkeep your back flat\nSet 1: 5\nSet 2: 5", ["2x5"]),
        ("Squat\nSet 1: 100 kg x 5\nSet 2: 90 kg x 8 [Drop]", ["5_8reps 90-100kg"]),
        ("Squat\n1x5 @ 60\n1x5 @ 80\n3x5 @ 100", ["5x5"]),
        ("Bench\n1x5 60kg\n3x5 100kg\nRow 3x8", ["4x5 60-100kg", "3x8"]),
        (
            "Bridge\nRepeat 15 Times\nHold 3 Seconds\nComplete 2 Sets\nPerform 1 Time(s) a Day",
            ["2x15 3s"],
        ),
        ("Wall slides\nHold: 10 sec\nReps: 10\nSets: 2\nFrequency: 2x/day", ["2x10 10s"]),
        ("Lunge\n12/12\n10/10", ["12_10reps side"]),
        ("Barbell Squat\n135x10,185x8", ["2x10_8"]),
    ],
)
def test_every_line_of_sets_goes_to_the_exercise_above(
    current: Edition, text: str, doses: list[str]
) -> None:
    assert [str(item.dose) for item in workout.read(current, text).items] == doses


@pytest.mark.parametrize(
    ("text", "doses"),
    [
        ("Squat 3x5\n10 min\nPlank", ["3x5", ""]),  # what it says already is not said again
        ("Squat\n3 rounds\n10 push-ups", ["", "3rounds 10reps"]),
        ("Squat\n3 sets:\nLunge 10", ["", "3x10"]),
        ("Squat\nRest 2 min\nPlank", ["", ""]),  # or after all of them
        ("A1 Squat / A2 Pull-up\nSet 1: 10 reps", ["", ""]),  # of which of the two?
        ("Day 2\nSet 1: 10 reps\nSquat", [""]),
    ],
)
def test_lines_that_may_mean_something_else_stay_as_they_are(
    current: Edition, text: str, doses: list[str]
) -> None:
    read = workout.read(current, text)

    assert [str(item.dose) for item in read.items] == doses
    assert LineKind.SET not in {line.kind for line in read.lines}


@given(st.lists(st.text(max_size=70), max_size=5))
def test_any_lines_add_up_to_a_dose_that_can_be_written(lines: list[str]) -> None:
    read = [found for line in lines if (found := reading.set_line(line))]
    made = reading.with_sets(NOTHING, read)

    assert Dose.parse(str(made)) == made
