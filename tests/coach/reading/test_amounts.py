"""Sets, repeats, weights and rests, however a line says them."""

from __future__ import annotations

import pytest

from guide.coach import reading, workout
from guide.edition import Edition
from tests.coach.programmes import told


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("Leg press 3x12, 1,5 min Pause", "leg-press 3x12 rest90s"),
        ("Leg press 3x12, Pause: 90 Sek.", "leg-press 3x12 rest90s"),
        ("Leg press 3x12 - 90s pause", "leg-press 3x12 rest90s"),
        ("Leg press 3x12, 2s pause", "leg-press 3x12"),
        ("Leg press 3x12, 82,5 kg", "leg-press 3x12 82.5kg"),
        ("Leg press 3x12, 82,5", "leg-press 3x12"),
        ("Leg press 12, 10, 8", "leg-press 12_10_8reps"),
        ("Pause squat 3x5", "pause-squat 3x5"),
        ("Squat till failure", "back-squat maxreps"),
        ("Squat 3 sets until technical failure", "back-squat 3xmax"),
        ("10-9-8...6 thrusters", "thruster 10_9_8_7_6reps"),
        ("100-90-80…50 double unders", "double-under 100_90_80_70_60_50reps"),
        ("Squat 3xF", "back-squat 3xmax"),
        ("Squat 3 sets F", "back-squat 3xmax"),
        ("3 x front squat", "front-squat 3reps"),
        ("Squat 3x to failure", "back-squat 3xmax"),
        ("Push-ups: as many reps as possible", "push-up maxreps"),
        ("Push-ups as many as you can", "push-up maxreps"),
        ("min 1: 10 burpees", "burpee 10reps"),
        ("Minute 2 - 15 air squats", "bodyweight-squat 15reps"),
        ("Odd minutes: 30s plank", "plank 30s"),
        ("Even: 15 sit-ups", "sit-up 15reps"),
        ("EMOM 8 min: min 1: 10 burpees, min 2: 15 sit-ups", "burpee 10reps + sit-up 15reps"),
        ("EMOM: 5 squats", "back-squat 5reps"),
        ("EMOM: 30s plank", "plank 30s"),
        ("EMOM (10 min): 5 squats", "back-squat 5reps"),
        ("5 squats EMOM 10 min", "back-squat 5reps"),
        ("5 squats, 10 push-ups, AMRAP 12 min", "back-squat 5reps + push-up 10reps"),
        ("3x ladder drill", "ladder-drill 3reps"),
        ("Squat 5@65%, 5@75%, 5+@85%", "back-squat 5_5_5upreps 65-85pct"),
        ("Squat: 65% x 5, 75% x 3, 85% x 1+", "back-squat 5_3_1upreps 65-85pct"),
        ("Squat 3x3@70kg + 1x3@80kg", "back-squat 4x3 70-80kg"),
        ("Bench press 5 reps at 60 kg then 5 reps at 70 kg", "bench-press 2x5 60-70kg"),
        ("Squat 5x100lb 5x110lb, rest 2 min", "back-squat 2x5 100-110lb rest2min"),
        ("Squat 5x5x100kg, leg press 3x10x120kg", "back-squat 5x5 100kg + leg-press 3x10 120kg"),
        ("Lunges 3️⃣x🔟", "forward-lunge 3x10"),
        ("Lunges 3️⃣ x 1️⃣2️⃣", "forward-lunge 3x12"),
        ("1️⃣ Squat 5️⃣x5️⃣", "back-squat 5x5"),
        ("• 🔟 Squat 3x5", "back-squat 3x5"),
        ("Lunges 3️⃣ sets", "forward-lunge 3sets"),
        ("Squat 80kgx5, 90kgx3", "back-squat 5_3reps 80-90kg"),
        ("Deadlift 140kgx3x3", "deadlift 3x3 140kg"),
        ("10 burpees x 3", "burpee 3x10"),
        ("Push-ups 10 x 3", "push-up 10x3"),
        ("Squat 3 by 8", "back-squat 3x8"),
        ("Squat: sets 3 reps 8", "back-squat 3x8"),
        ("4 sets 6 reps squat", "back-squat 4x6"),
        ("Rowing machine 4x500 m r=2:00", "rowing-machine 4x500m rest2min"),
        ("10 squats 10 push-ups 15 sit-ups", "back-squat 10reps + push-up 10reps + sit-up 15reps"),
        ("10 squats/10 push-ups", "back-squat 10reps + push-up 10reps"),
    ],
)
def test_a_line_says_what_it_always_says(current: Edition, line: str, wanted: str) -> None:
    assert told(current, line) == wanted.split(" + ")


@pytest.mark.parametrize(
    ("line", "wanted", "note"),
    [
        ("Squat 3x8 62,5", "back-squat 3x8", "62,5"),
        ("Squat 80 3x8", "back-squat 3x8", "80"),
        ("Squat: 60x5, 80x5, 100x5", "back-squat", "60x5, 80x5, 100x5"),
        ("Back squat\t80\t3\t8", "back-squat", "80, 3, 8"),
        ("Squat 3x8, level 3", "back-squat 3x8", "level 3"),
        ("Beinpresse 3x12 62,5", "None 3x12", "62,5"),
        ("90/90 stretch 2x60s", "ninety-ninety-stretch 2x1min", ""),
        ("Bench press 100 x 5", "bench-press", "100 x 5"),
        ("Squat 135 x 8, 155 x 6", "back-squat", "135 x 8, 155 x 6"),
        ("Squat 2x8 + 1xAMRAP", "back-squat 2x8", "1xAMRAP"),
        ("Bike 20 min Z2", "upright-bike 20min", "Z2"),
        ("Squat 5RM", "back-squat", ""),
        ("Leg press 4x10 + hold 2s at the bottom", "leg-press 4x10", "hold 2s at the bottom"),
    ],
)
def test_figures_that_nobody_can_read_are_kept(
    current: Edition, line: str, wanted: str, note: str
) -> None:
    assert told(current, line) == [wanted]
    assert workout.read(current, line).items[0].note == note


def test_a_note_behind_does_not_hide_an_exercise(current: Edition) -> None:
    line = "Squat 3x5, leg press 3x10, hold 2 seconds at the top"

    assert told(current, line) == ["back-squat 3x5", "leg-press 3x10"]
    assert workout.read(current, line).items[1].note == "hold 2 seconds at the top"
    assert told(current, "Squat 3x5, leg press 3x10, rest 90s")[1] == "leg-press 3x10 rest90s"


def test_what_is_not_known_stays_so_whatever_stands_behind_it(current: Edition) -> None:
    assert told(current, "Beinpresse 3x12, 1,5 min Pause") == ["None 3x12 rest90s"]


@pytest.mark.parametrize("line", ["{{7*7}} squat", "squat ${7*7}", "squat a7*7b"])
def test_a_formula_is_no_dose(current: Edition, line: str) -> None:
    assert [str(item.dose) for item in workout.read(current, line).items] == [""]


@pytest.mark.parametrize(
    ("line", "dose"),
    [("Plank each side", "side"), ("Push-ups max reps", "maxreps"), ("Pull-up x bw", "bw")],
)
def test_a_dose_in_words_is_read(line: str, dose: str) -> None:
    assert str(reading.take(line)[0]) == dose
