"""Logs as training apps export them."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.coach import reading, workout
from guide.edition import Edition
from guide.words import LineKind

STRONG = """\
Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE
2026-01-05 18:02:00,"Legs, heavy",1h 2m,"Squat (Barbell)",W,60.0,8.0,0,0.0,"","",
2026-01-05 18:02:00,"Legs, heavy",1h 2m,"Squat (Barbell)",1,100.0,5.0,0,0.0,"","",
2026-01-05 18:02:00,"Legs, heavy",1h 2m,"Squat (Barbell)",Rest Timer,0,0,0,120.0,"","",
2026-01-05 18:02:00,"Legs, heavy",1h 2m,"Squat (Barbell)",2,100.0,5.0,0,0.0,"","",8
2026-01-05 18:02:00,"Legs, heavy",1h 2m,"Leg Extension (Machine)",1,45.0,12.0,0,0.0,"","",
2026-01-05 18:02:00,"Legs, heavy",1h 2m,"Leg Extension (Machine)",2,45.0,10.0,0,0.0,"","",
2026-01-05 18:02:00,"Legs, heavy",1h 2m,"Plank",1,0,0,0,60.0,"","",
"""  # noqa: E501 - as it is written
UNITS = """\
Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps;RPE;Distance;Distance Unit;Seconds
2026-01-05 12:31:54;"Legs";"Deadlift (Barbell)";1;102,5;kg;5;;;;0
2026-01-05 12:31:54;"Legs";"Rowing (Machine)";1;;;;;2;km;480
"""
HEVY = """\
"title","start_time","end_time","description","exercise_title","superset_id","exercise_notes","set_index","set_type","weight_kg","reps","distance_km","duration_seconds","rpe"
"Legs","5 Jan 2026, 18:02","5 Jan 2026, 19:04","","Squat (Barbell)",,"",0,"warmup",60,8,,,
"Legs","5 Jan 2026, 18:02","5 Jan 2026, 19:04","","Squat (Barbell)",,"",1,"normal",100,5,,,8
"Legs","5 Jan 2026, 18:02","5 Jan 2026, 19:04","","Squat (Barbell)",,"",2,"normal",105,4,,,
"Legs","5 Jan 2026, 18:02","5 Jan 2026, 19:04","","Running",,"",0,"normal",,,5,1500,
"""


@pytest.mark.parametrize(
    ("text", "doses"),
    [
        (STRONG, {"back-squat": "2x5 rpe8", "leg-extension": "12_10reps", "plank": "1min"}),
        (UNITS, {"deadlift": "5reps 102.5kg", "rowing-machine": "2km 8min"}),
        (HEVY, {"back-squat": "5_4reps 100-105kg rpe8", "running": "5km 25min"}),
    ],
)
def test_each_exercise_stands_once_with_all_its_sets(
    current: Edition, text: str, doses: dict[str, str]
) -> None:
    read = workout.read(current, text)

    assert [(item.slug, str(item.dose)) for item in read.items] == [*doses.items()]
    assert [line.text for line in read.lines] == text.strip().split("\n")
    assert read.lines[0].kind is LineKind.HEADING
    exercises = sum(line.kind is LineKind.EXERCISE for line in read.lines)
    assert exercises == len(doses)


def test_what_is_no_set_says_nothing_of_one() -> None:
    rows = reading.logged(STRONG.strip().split("\n"))
    rests = [row for row in rows if row and row.name and row.said is None]

    assert len(rests) == 1
    assert [row.said.warm for row in rows if row and row.said] == [True] + [False] * 5


@pytest.mark.parametrize(
    "head",
    ["Exercise,Sets,Reps,Weight", "Exercise Name,Reps,Weight", "Set Order,Reps", "Back squat 3x5"],
)
def test_other_tables_are_no_log(head: str) -> None:
    assert reading.logged([head, "Back squat,5,5,100"]) == (None, None)


def test_a_line_between_two_rows_ends_an_exercise(current: Edition) -> None:
    head, one, *_ = STRONG.splitlines()
    again = STRONG.splitlines()[2]
    read = workout.read(current, f"{head}\n{one}\nLeg press 3x10\n{again}")

    assert [(item.slug, str(item.dose)) for item in read.items] == [
        ("back-squat", ""), ("leg-press", "3x10"), ("back-squat", "5reps")
    ]  # fmt: skip


def test_a_row_with_other_columns_is_read_as_any_line(current: Edition) -> None:
    text = f"{HEVY.splitlines()[0]}\nLeg press 3x10"

    assert [str(item.dose) for item in workout.read(current, text).items] == ["3x10"]


@given(st.lists(st.text(max_size=12), min_size=14, max_size=14))
def test_any_cells_are_read_without_harm(current: Edition, cells: list[str]) -> None:
    row = io.StringIO()
    csv.writer(row).writerow(cells)
    read = workout.read(current, f"{HEVY.splitlines()[0]}\n{row.getvalue()}")

    assert all(item.slug is None or item.slug in current.marks for item in read.items)
