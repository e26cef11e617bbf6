"""A pasted programme: what each line means, and that none is lost whatever is pasted."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from guide.coach import reading, workout
from guide.coach.reading.rules import RULES
from guide.edition import Edition
from guide.records.dose import Dose
from guide.words import LineKind, Sureness

DATA = Path(__file__).parent.parent / "data"
ENOUGH = 0.95  # of the lines are right
JUDGED = 60  # lines at least whose exercises this catalog has
WORDS = (
    *("squat", "back squat", "lunges", "bench press", "run", "3x10", "5 x 5", "@ 60kg", "/", "+"),
    *("rest 90s", "each side", "superset", "A1.", "rounds", "AMRAP", "21-15-9", "30-45s", "(", ")"),
    *("100", "½", "400m", "tempo 3-1-1-0", "RPE 8", "💪", "•", "1️⃣", "xyzzy", "keep your back flat"),
    *("Exercise\tSets\tReps\tKg", "3\t8\t80", '"a,b",3,"', "squat,3,8,9", "5@60kg, 5@70kg"),
    *("Day 1:", "WARM-UP", "and", ",", ";", "\t", "|", "%", "…", "\x1f", "\u2028", "\ufe0f"),
)
LINES = st.lists(st.sampled_from(WORDS), min_size=1, max_size=8).map(" ".join)
PROGRAMMES = st.lists(LINES | st.text(max_size=60), max_size=8).map("\n".join)


def rows(name: str) -> list[dict[str, str]]:
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def right(edition: Edition, row: dict[str, str]) -> bool:
    """Whether a line gives the exercises and the doses it was judged to."""
    items = workout.read(edition, row["line"]).items
    wanted = [slugs.split() for slugs in row["exercises"].split("+")]
    doses = [str(item.dose) for item in items]
    named = len(items) == len(wanted) and all(
        item.slug in slugs for item, slugs in zip(items, wanted, strict=True)
    )
    return named and doses == row["doses"].split(";")


def has(edition: Edition, slugs: str) -> bool:
    """Whether the catalog has an exercise that is right, for each that is asked."""
    return all(edition.marks.keys() & set(each.split()) for each in slugs.split("+"))


def test_our_lines_give_their_exercises_and_doses(current: Edition) -> None:
    judged = [row for row in rows("programme_lines.csv") if has(current, row["exercises"])]
    wrong = [row for row in judged if not right(current, row)]

    assert len(judged) >= JUDGED
    assert len(wrong) <= (1 - ENOUGH) * len(judged), wrong


def test_other_peoples_lines_give_their_exercise(current: Edition) -> None:
    judged = [row for row in rows("workout_lines.csv") if has(current, row["accepted"])]
    wrong = [
        row["line"]
        for row in judged
        for items in [workout.read(current, row["line"]).items]
        if not items or items[0].slug not in row["accepted"].split()
    ]

    assert len(judged) > 30
    assert len(wrong) <= (1 - ENOUGH) * len(judged), wrong


def told(edition: Edition, text: str) -> list[str]:
    """Each exercise of a text with its dose."""
    return [f"{item.slug} {item.dose}".strip() for item in workout.read(edition, text).items]


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


def test_what_is_not_known_stays_so_whatever_stands_behind_it(current: Edition) -> None:
    assert told(current, "Beinpresse 3x12, 1,5 min Pause") == ["None 3x12 rest90s"]


@pytest.mark.parametrize("line", ["{{7*7}} squat", "squat ${7*7}", "squat a7*7b"])
def test_a_formula_is_no_dose(current: Edition, line: str) -> None:
    assert [str(item.dose) for item in workout.read(current, line).items] == [""]


def test_a_line_that_is_wrong_is_noticed(current: Edition) -> None:
    good = {"line": "Leg press 3x10", "exercises": "leg-press", "doses": "3x10"}

    assert right(current, good)
    assert not right(current, {**good, "exercises": "back-squat"})
    assert not right(current, {**good, "doses": "3x12"})
    assert not right(current, {**good, "exercises": "leg-press+back-squat", "doses": "3x10;3x10"})


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Day 1: Legs", LineKind.HEADING),
        ("WARM-UP", LineKind.HEADING),
        ("Week 3 – deload", LineKind.HEADING),
        ("Lower body A", LineKind.HEADING),
        ("## Monday", LineKind.HEADING),
        ("Core", LineKind.HEADING),
        ("Exercise | Sets | Reps", LineKind.HEADING),
        ("3 rounds of:", LineKind.GROUP),
        ("AMRAP 12 min", LineKind.GROUP),
        ("EMOM 10", LineKind.GROUP),
        ("Superset", LineKind.GROUP),
        ("4 rounds for time:", LineKind.GROUP),
        ("Rest 90 seconds between sets", LineKind.NOTE),
        ("90s Pause", LineKind.NOTE),
        ("Break 2 min", LineKind.NOTE),
        ("Pause", LineKind.HEADING),
        ("Keep your back flat and brace.", LineKind.NOTE),
        ("No gym this week!", LineKind.NOTE),
        ("|---|---|---|", LineKind.NOTE),
        ("https://example.com/programme", LineKind.NOTE),
    ],
)
def test_what_is_no_exercise_is_none(current: Edition, line: str, kind: LineKind) -> None:
    (read,) = workout.read(current, line).lines

    assert (read.kind, read.items, read.text) == (kind, (), line)


def test_what_nobody_knows_is_kept_with_the_nearest_names(current: Edition) -> None:
    (line,) = workout.read(current, "Zercher flurble 3x10").lines
    (item,) = line.items

    assert line.kind is LineKind.EXERCISE
    assert (item.slug, item.sureness) == (None, Sureness.NOT_RECOGNISED)
    assert str(item.dose) == "3x10"
    assert 0 < len(item.nearest) <= 3
    assert item.nearest[0] in current.marks


def test_a_nearest_name_says_what_it_leaves_out(current: Edition) -> None:
    (item,) = workout.read(current, "GLUTE BRIDGE SINGLE-LEG CALF RAISES 3 10").items

    assert item.slug == "glute-bridge"
    assert item.sureness is Sureness.LIKELY
    assert item.left_out


def test_a_name_means_what_somebody_said_it_means(current: Edition) -> None:
    text = "Zercher flurble 3x10\nzercher  FLURBLE 5x5\nsquat"
    key = workout.key("Zercher flurble")
    first, second, third = workout.read(current, text, {key: "front-squat"}).items

    assert first.slug == second.slug == "front-squat"
    assert first.chosen
    assert first.sureness is Sureness.SURE
    assert third.slug == "back-squat"
    assert workout.read(current, text, {key: "no-such"}).items[0].slug is None


def test_words_for_groups_and_notes_are_kept(current: Edition) -> None:
    (grouped,) = workout.read(current, "Superset: leg extension 3x12 / leg press 3x12").lines
    (noted,) = workout.read(current, "Squat 3x8 (stop above the bench)").items

    assert grouped.group == "Superset:"
    assert noted.note == "stop above the bench"


@pytest.mark.parametrize(
    ("line", "dose"),
    [
        ("Superset x3:", "3rounds"),
        ("Superset (3x)", "3rounds"),
        ("3x superset:", "3rounds"),
        ("3x:", "3rounds"),
        ("3 rounds of:", "3rounds"),
        ("3 sets:", "3sets"),
        ("EMOM 10", ""),
        ("EMOM x 10 min:", "10min"),
        ("AMRAP: 12 min", "12min"),
        ("Minute 1:", ""),
    ],
)
def test_a_word_for_a_group_says_how_often(current: Edition, line: str, dose: str) -> None:
    (read,) = workout.read(current, line).lines

    assert (read.kind, read.group, str(read.dose)) == (LineKind.GROUP, line, dose)


def test_a_word_for_a_group_may_stand_behind(current: Edition) -> None:
    (line,) = workout.read(current, "5 squats (EMOM 10 min)").lines

    assert line.group == "EMOM 10 min"
    assert line.items[0].sureness is Sureness.SURE


@given(PROGRAMMES)
@settings(max_examples=150)
@example("\n\n \r\n\r x \u2028 y")
@example("1. 1) A1. - • [ ] ## ")
@example("3x3x3x3x3x3 5-5-5-5-5 1:00:00:00 0x0 00 -- @ @@ 9999999999999999kg")
def test_no_text_breaks_it_and_no_line_is_lost(current: Edition, text: str) -> None:
    read = workout.read(current, text)

    assert [line.text for line in read.lines] == list(reading.lines(text))
    assert [line.number for line in read.lines] == list(range(1, len(read.lines) + 1))
    for item in read.items:
        assert Dose.parse(str(item.dose)) == item.dose
        assert (item.slug is None) is (item.sureness is Sureness.NOT_RECOGNISED)
        assert item.slug is None or item.slug in current.marks


@given(st.text(max_size=300))
def test_every_line_with_something_on_it_is_there_once(text: str) -> None:
    written = [line.strip() for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")]

    assert list(reading.lines(text)) == [line for line in written if line]


@pytest.mark.parametrize("text", ["x\n" * 201, "y" * 20_001, "z " * 30_000])
def test_too_long_a_text_is_refused_before_it_is_read(current: Edition, text: str) -> None:
    with pytest.raises(reading.TooLong):
        workout.read(current, text)


@pytest.mark.parametrize(
    "line",
    ["1 " * 9_999, "3x" * 9_999, "1-" * 9_999, "(" * 19_999, "squat " * 3_300, "a,b " * 4_900,
     "10 reps " * 2_400, "1/" * 9_999, "rest " * 3_900, " @" * 9_999],
)  # fmt: skip
def test_one_endless_line_is_read_too(current: Edition, line: str) -> None:
    import time

    begun = time.monotonic()
    (read,) = workout.read(current, line).lines

    assert read.text == line.strip()
    assert time.monotonic() - begun < 20, "as long as nobody waits for a page"


def test_a_rule_is_tried_on_every_text_that_it_takes_something_of() -> None:
    lines = [
        row["line"] for name in ("programme_lines.csv", "workout_lines.csv") for row in rows(name)
    ]
    texts = [text for line in (*lines, *WORDS) for text in (line, re.sub(r"\d", "", line))]
    missed, skipped = set(), 0
    for text in texts:
        counted = re.search(r"\d", text) is not None
        for rule in RULES:
            tried = rule.may_match(text.lower(), counted=counted)
            skipped += not tried
            if not tried and rule.pattern.search(text):
                missed.add((rule.read.__name__, text))

    assert missed == set()
    assert skipped > len(texts) * len(RULES) / 2  # or there is no point in asking


@pytest.mark.parametrize(
    ("line", "dose"),
    [("Plank each side", "side"), ("Push-ups max reps", "maxreps"), ("Pull-up x bw", "bw")],
)
def test_a_dose_in_words_is_read(line: str, dose: str) -> None:
    assert str(reading.take(line)[0]) == dose
