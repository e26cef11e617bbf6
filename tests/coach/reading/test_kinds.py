"""What a line is: an exercise, a heading, a word for a group, a note."""

from __future__ import annotations

import pytest

from guide.coach import workout
from guide.edition import Edition
from guide.words import LineKind, Sureness


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Day 1: Legs", LineKind.HEADING),
        ("WARM-UP", LineKind.HEADING),
        ("Week 3 – deload", LineKind.HEADING),
        ("Lower body A", LineKind.HEADING),
        ("## Monday", LineKind.HEADING),
        ("Workout B", LineKind.HEADING),  # no boxing workout
        ("Monday, November 3, 2025 at 6:02 PM", LineKind.HEADING),
        ("Week 1: 3 x 10; Week 2: 4 x 8", LineKind.HEADING),  # no weeding
        ("Notes: left knee sore", LineKind.NOTE),  # no knee to the chest
        ("Duration: 1h 12min", LineKind.NOTE),
        ("Total volume: 8420 kg", LineKind.NOTE),
        ("Workout C", LineKind.HEADING),  # no circuit class
        ("Program B", LineKind.HEADING),  # no bike
        ("Pull B", LineKind.HEADING),
        ("StrongLifts 5x5 Workout B", LineKind.HEADING),
        ("5x5 workout", LineKind.HEADING),
        ("Repeat the whole workout once more.", LineKind.NOTE),
        ("Legs C", LineKind.HEADING),
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


@pytest.mark.parametrize(
    ("line", "slug"),
    [
        ("boxing workout", "shadow-boxing"),
        ("leg ext 3x12", "leg-extension"),
        ("B skip 3x20m", "b-skip"),
        ("T bar row", "t-bar-row"),
        ("L sit", "l-sit"),
    ],
)
def test_one_letter_is_a_word_and_no_beginning_of_one(
    current: Edition, line: str, slug: str
) -> None:
    (read,) = workout.read(current, line).items

    assert (read.slug, read.sureness) == (slug, Sureness.SURE)


def test_an_activity_with_its_time_is_no_title(current: Edition) -> None:
    """It stays among what is not recognised, where somebody can say what it is."""
    (read,) = workout.read(current, "Flurble session 20 min").items

    assert (read.slug, read.sureness) == (None, Sureness.NOT_RECOGNISED)
