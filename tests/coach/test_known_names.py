"""Names as people spell them elsewhere, judged by hand: the right exercise comes first.

See ``tests/data/README.md`` for where the names come from and how they were judged.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping
from pathlib import Path

import pytest

from guide.coach.search import find
from guide.edition import Edition

DATA = Path(__file__).parent.parent / "data"
OTHER = "other"
CATEGORIES = {"leg", "cardio", "plyometric", "olympic", "strongman", "stretching", OTHER}
BAR = {True: 0.97, False: 0.90}  # legs and what moves the whole body; other names


def rows(name: str) -> list[dict[str, str]]:
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def misses(edition: Edition, judged: list[dict[str, str]]) -> list[str]:
    """The names that do not lead to a right exercise first, with what they lead to."""
    return [
        f"{row['name']}: {[(hit.slug, *hit.left_out) for hit in hits]}, not {row['accepted']}"
        for row in judged
        for hits in [find(edition, row["name"], 2)]
        if not hits or hits[0].slug not in row["accepted"].split()
    ]


def right(edition: Edition, judged: list[dict[str, str]]) -> float:
    wrong = misses(edition, judged)
    print(*wrong, sep="\n")  # noqa: T201 - what to look at when the bar is not reached
    return 1 - len(wrong) / len(judged)


@pytest.mark.parametrize("whole_body", [True, False])
def test_known_names_lead_to_the_right_exercise(current: Edition, *, whole_body: bool) -> None:
    judged = [r for r in rows("names.csv") if (r["category"] != OTHER) is whole_body]

    assert right(current, judged) >= BAR[whole_body]


def test_the_exercise_in_each_line_of_a_workout_is_found(current: Edition) -> None:
    assert misses(current, rows("workout_lines.csv")) == []


def test_names_that_are_wrong_are_noticed(current: Edition) -> None:
    judged: list[Mapping[str, str]] = [
        {"name": "back squat", "accepted": "leg-press"},
        {"name": "leg press", "accepted": "leg-press"},
        {"name": "xyzzyplugh", "accepted": "leg-press"},
    ]

    assert right(current, [dict(row) for row in judged]) == pytest.approx(1 / 3)
    assert misses(current, [dict(judged[1])]) == []


def test_every_row_is_judged_once_and_says_what_for() -> None:
    judged, more = rows("names.csv"), rows("names_more.csv")

    assert len({row["name"] for row in judged}) == len(judged) > 200
    assert len({row["name"] for row in more}) == len(more) == 120
    assert {row["category"] for row in judged} == CATEGORIES
    for row in [*judged, *more, *rows("workout_lines.csv")]:
        accepted = row["accepted"].split()
        assert accepted or row["note"], row
        assert len(set(accepted)) == len(accepted), row


def test_every_accepted_exercise_is_in_the_catalog(current: Edition) -> None:
    for row in [*rows("names.csv"), *rows("names_more.csv"), *rows("workout_lines.csv")]:
        assert current.marks.keys() >= set(row["accepted"].split()), row


def test_names_written_by_hand_lead_to_the_right_exercise(current: Edition) -> None:
    judged = rows("names_more.csv")
    whole_body = [row for row in judged if row["category"] != OTHER]

    assert right(current, whole_body) >= BAR[True]
    assert right(current, judged) >= BAR[True]
