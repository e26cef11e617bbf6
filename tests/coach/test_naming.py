"""Which exercise a name in a programme means, by how it is done there."""

from __future__ import annotations

import pytest

from guide.coach import reading, workout
from guide.coach.naming import guess, pieces
from guide.edition import Edition
from guide.words import LineKind, Sureness


def meant(current: Edition, line: str) -> tuple[str | None, Sureness]:
    """The exercise of one line."""
    dose, left = reading.take(line)
    found = guess(current, pieces(left), dose)
    assert found is not None
    return found.slug, found.sureness


@pytest.mark.parametrize(
    ("line", "slug", "sureness"),
    [
        ("bicycle 3x10", "bicycle-crunch", Sureness.LIKELY),  # nobody pedals ten times
        ("bicycle 10 min", "upright-bike", Sureness.SURE),
        ("bike 3x10", "upright-bike", Sureness.SURE),  # nothing else is called so
        ("cycling 3x15", "upright-bike", Sureness.SURE),  # no cycling in water either
        ("rowing 3x10 60 kg", "bent-over-row", Sureness.LIKELY),
        ("rowing 3x10", "rowing-machine", Sureness.SURE),  # ten may be minutes
        ("rowing 4x500", "rowing-machine", Sureness.SURE),  # and these are metres
        ("row 20 min", "rowing-machine", Sureness.LIKELY),
        ("row 5x500 m", "rowing-machine", Sureness.LIKELY),  # no lift goes so far in a set
        ("band row 3x20 m", "band-row", Sureness.SURE),
        ("squats (bw) x 20", "bodyweight-squat", Sureness.LIKELY),  # or a bar of that weight
        ("pull-ups (bw) 3x8", "pull-up", Sureness.SURE),
        ("lunges 400 m", "walking-lunge", Sureness.SURE),  # nobody lunges so far on one spot
        ("DB lunges 3x20 m", "dumbbell-walking-lunge", Sureness.SURE),
        ("lateral lunges 20 m", "lateral-lunge", Sureness.SURE),  # has no walking form
        ("lunges 3x10", "forward-lunge", Sureness.SURE),
        ("plank 3 min", "plank", Sureness.SURE),  # a name that it has keeps its meaning
    ],
)
def test_how_it_is_done_tells_what_a_name_means(
    current: Edition, line: str, slug: str, sureness: Sureness
) -> None:
    assert meant(current, line) == (slug, sureness)


@pytest.mark.parametrize(
    ("line", "slug"),
    [
        ("HR 140", None),  # is a pulse and no hand-release push-up
        ("MU practice 10 min", "muscle-up"),
        ("leg extension 3x15 slow ecc", "leg-extension"),  # what is behind it is no tempo squat
        ("T2B 5x10", "toes-to-bar"),
        ("Fran", None),  # is a whole workout, and no Frankenstein march
        ("Ice 10 min", None),
        ("row 20 min easy", "rowing-machine"),  # nor is a pace, however much it is like easy pose
        ("Easy 20 min", None),  # how, but not what
        ("5k easy", "running"),
        ("10 km @ 5:30/km", "running"),
        ("400 m", None),
        ("Hip 90/90", "hip-switch"),  # nor is every line with a part of the body a heading
    ],
)
def test_short_words_and_remarks_are_no_names(
    current: Edition, line: str, slug: str | None
) -> None:
    read = workout.read(current, line)

    assert [item.slug for item in read.items] == ([slug] if slug else [])


def test_one_name_means_two_things_in_one_programme(current: Edition) -> None:
    lines = ("bicycle 3x10", "bicycle 10 min", "rowing 3x10 60 kg", "rowing 3x10")
    far = ("lunges 3x10", "lunges 3x20 m")
    read = workout.read(current, "\n".join((*lines, *far)))

    assert [item.slug for line in read.lines for item in line.items] == [
        "bicycle-crunch", "upright-bike", "bent-over-row", "rowing-machine",
        "forward-lunge", "walking-lunge",
    ]  # fmt: skip


def test_a_name_that_two_exercises_have_is_not_sure(current: Edition) -> None:
    assert meant(current, "Clean 5x3") == ("power-clean", Sureness.LIKELY)
    assert meant(current, "Power clean 5x3") == ("power-clean", Sureness.SURE)
    assert meant(current, "Squat clean 5x3") == ("squat-clean", Sureness.SURE)


@pytest.mark.parametrize("line", ["Anna, week 3", "Maria – Monday", "Programme for Lisa (day 2)"])
def test_who_and_when_is_no_exercise(current: Edition, line: str) -> None:
    (read,) = workout.read(current, line).lines

    assert read.kind in {LineKind.HEADING, LineKind.NOTE}, read


@pytest.mark.parametrize("name", ["Anna", "Lisa", "Maria"])
def test_a_client_is_no_pose(current: Edition, name: str) -> None:
    assert [item.slug for item in workout.read(current, name).items] in ([], [None])


def test_many_slips_are_not_sure(current: Edition) -> None:
    assert meant(current, "back sqaut 3x5") == ("back-squat", Sureness.SURE)
    assert meant(current, "Squat, Monday") == ("back-squat", Sureness.SURE)
    assert [item.slug for item in workout.read(current, "bakc sqaut jmp 3x10").items] == [None]
