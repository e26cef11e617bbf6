"""Rows of tables, pasted with tabs, commas or bars."""

from __future__ import annotations

import pytest

from guide.coach import workout
from guide.edition import Edition
from guide.words import LineKind
from tests.coach.programmes import told


@pytest.mark.parametrize(
    ("text", "wanted", "notes"),
    [
        ("Exercise\tSets\tReps\tWeight\nBack squat\t3\t8\t80", "back-squat 3x8", "Weight 80"),
        ("Exercise\tWeight\tSets\tReps\nBack squat\t80kg\t3\t8", "back-squat 3x8 80kg", ""),
        ("Exercise,Sets,Reps,Weight (kg)\nBack squat,3,8,80", "back-squat 3x8 80kg", ""),
        ("Exercise,Sets,Reps,% 1RM\nA1. Back squat,3,8,75", "back-squat 3x8 75pct", ""),
        ("Exercise;Sets;Reps;Rest (s)\nSquat;3;8 each side;90", "back-squat 3x8 rest90s side", ""),
        ("Exercise | Sets | Reps | Rest\nLeg press | 3 | 8-10 | 90", "leg-press 3x8-10", "Rest 90"),
        ("Order,Exercise,Sets,Time\nA1,Plank,3,30s", "plank 3x30s", ""),
        ("Legs\tSets\tReps\nPush-up\t3\tAMRAP", "push-up 3xmax", ""),
        ("Exercise    Sets    RPE\nBack squat    3    8", "back-squat 3sets rpe8", ""),
        ("Exercise\tSet 1\tSet 2\nBack squat\t8\t6", "back-squat", "Set 1 8, Set 2 6"),
        ("Exercise\tSets\tReps\tNotes\nBack squat\t3\t8\tslow", "back-squat 3x8", "slow"),
        ("Exercise, Sets, Reps\nLeg press 3x8, rest 90s", "leg-press 3x8 rest90s", ""),
        ("Back squat\t3\t8\t80", "back-squat 3x8", "80"),
        ("Back squat\t3\t8\t80kg\t90s", "back-squat 3x8 80kg", "90s"),
        ("Back squat\t3\t10 each\t20 kg\trest 90s", "back-squat 3x10 20kg rest90s side", ""),
        ("| Back squat | 3 | 8 | 80 |", "back-squat 3x8", "80"),
        ("Back squat,3,8,80kg", "back-squat 3x8 80kg", ""),
        ('"Back squat",3,8,80', "back-squat 3x8", "80"),
        ("Leg press, 3, 12", "leg-press 3x12", ""),
        ("Push-up | max reps | rest", "push-up maxreps", "rest"),
        ("Leg press,60,3,12", "leg-press", "60, 3, 12"),
        ("1\tLeg press\t4\t10-12\t120", "leg-press 4x10-12", "120"),
        ("Pull-up | 8 | 8 | 6", "pull-up 8_8_6reps", ""),
        ("Pull-ups,12,10,8", "pull-up 12_10_8reps", ""),
        ("Squat | sets: 3 | reps: 8 | 80kg", "back-squat 3x8 80kg", ""),
        ("Squat + leg press\t3\t10", "back-squat 3x10 + leg-press 3x10", ""),
        ("Row, 1,500 m", "rowing-machine 1500m", ""),
        ("Burpees, 10, sit-ups, 15", "burpee 10reps + sit-up 15reps", ""),
        ("Squat 3x5, leg press 3x8", "back-squat 3x5 + leg-press 3x8", ""),
    ],
)
def test_a_row_of_a_table_says_what_its_columns_say(
    current: Edition, text: str, wanted: str, notes: str
) -> None:
    items = workout.read(current, text).items

    assert told(current, text) == wanted.split(" + ")
    assert items[0].note == notes


@pytest.mark.parametrize(
    "line",
    ["Exercise\tSets\tReps", "Übung;Sätze;Wdh", "| Exercise | Video | Sets |", "Lift, weight (kg)"],
)
def test_the_head_of_a_table_is_a_heading(current: Edition, line: str) -> None:
    assert [read.kind for read in workout.read(current, line).lines] == [LineKind.HEADING]


def test_a_name_in_a_table_that_nobody_knows_stays_so(current: Edition) -> None:
    (item,) = workout.read(current, "Zercher flurble\t3\t8\tslow squat").items

    assert (item.slug, str(item.dose), item.note) == (None, "3x8", "slow squat")
