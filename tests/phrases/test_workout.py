"""What is said about a programme."""

from __future__ import annotations

import pytest

from guide import phrases
from guide.coach.keeping import Gone
from guide.coach.plan import Totals, plan
from guide.edition import Edition
from guide.phrases import workout as said
from guide.records.dose import Dose
from guide.records.programme import Sent
from guide.words import Sureness, Watch
from tests.phrases.prose import faults

NONE = Totals(exercises=0, hard=0, landings=0, unrated=0, unknown=0, watch=())
SOME = Totals(
    exercises=9, hard=4, landings=1, unrated=1, unknown=2,
    watch=((Watch.BENDING, 5), (Watch.LANDING, 1)),
)  # fmt: skip
LESS = Totals(exercises=9, hard=1, landings=0, unrated=0, unknown=2, watch=((Watch.BENDING, 4),))


@pytest.mark.parametrize(
    ("dose", "words"),
    [
        ("3x8-10 60kg rpe8 tempo3110 rest90s side",
         "3 × 8–10, 60 kg, each side, RPE 8, tempo 3-1-1-0, rest 90 s"),
        ("3x30s", "3 × 30 s"),
        ("5x400m rest2-3min", "5 × 400 m, rest 2–3 min"),
        ("1sets", "1 set"),
        ("12reps", "12 reps"),
        ("maxreps 10min", "as many as you can, 10 min"),
        ("3xmax", "3 × as many as you can"),
        ("1x5up 85pct", "1 × 5 or more, 85 % of your most"),
        ("21_15_9reps", "21-15-9 reps"),
        ("24or16kg", "24/16 kg"),
        ("2rounds 0.5mi bw rir2", "2 rounds, 0.5 miles, body weight, 2 left in the tank"),
        ("", ""),
    ],
)  # fmt: skip
def test_a_dose_is_said_as_people_write_it(dose: str, words: str) -> None:
    assert phrases.dose_words(Dose.parse(dose) or Dose()) == words


def test_what_a_workout_asks_before_and_after() -> None:
    before = phrases.asks(SOME, SOME, 0)
    after = phrases.asks(SOME, LESS, 3)

    assert before.startswith("4 of 9 exercises are marked high or very high, and 1 has landings.")
    assert "Not rated is not gentle" in before
    assert "With your 3 swaps, 1 is high or very high, and 0 have landings." in after
    assert phrases.asks(NONE, NONE, 0) == "We found no exercise in this text."


def test_the_table_has_a_row_for_whatever_comes_and_no_other() -> None:
    assert phrases.sums(SOME, LESS) == (
        ("Exercises", 9, 9),
        ("Marked high or very high", 4, 1),
        ("With landings", 1, 0),
        ("Watch: bending under load", 5, 4),
        ("Watch: landing", 1, 0),
        ("Not rated", 1, 0),
        ("Not recognised", 2, 2),
    )
    assert [row[0] for row in phrases.sums(NONE, NONE)] == [
        "Exercises",
        "Marked high or very high",
        "With landings",
    ]


def test_every_sentence_is_plain_and_whole() -> None:
    texts = [
        *said.GONE.values(),
        *said.UNDERSTOOD,
        said.EMPTY_BOX,
        said.NO_SWAP,
        said.NOT_RATED,
        phrases.asks(SOME, LESS, 1),
        phrases.asks(SOME, LESS, 3),
        phrases.asks(NONE, NONE, 0),
        phrases.left_out(["easy", "bar"]),
        phrases.lines_read(1, 1, 0),
        phrases.lines_read(12, 9, 3),
        phrases.lines_read(12, 9, 3, 1),
        phrases.swaps_lost(["Back squat", "Back squat", "Burpee"]),
        phrases.too_long(30_000, 10, 20_000, 200),
        phrases.too_long(300, 210, 20_000, 200, boxed=True),
    ]
    assert [(text, faults(text)) for text in texts if faults(text)] == []
    assert set(said.GONE) == set(Gone)
    assert set(said.SURE) == set(Sureness)


def test_what_is_not_there_is_not_said() -> None:
    assert phrases.left_out([]) == phrases.swaps_lost([]) == ""
    assert "not recognised" not in phrases.lines_read(3, 3, 0)


def test_in_how_many_parts_a_text_can_be_read_is_counted() -> None:
    assert "in two parts" in phrases.too_long(300, 201, 20_000, 200)
    assert "in 25 parts" in phrases.too_long(70_000, 5000, 20_000, 200)
    assert "in 4 parts" in phrases.too_long(60_001, 10, 20_000, 200)


def test_our_example_is_all_recognised_and_shows_what_the_page_can(current: Edition) -> None:
    made = plan(current, Sent(text=phrases.EXAMPLE))

    assert made.before.unknown == 0
    assert made.before.hard > 2
    assert made.before.landings > 0
    assert any(len(line.rows) > 1 for line in made.lines)
