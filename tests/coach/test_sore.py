"""What hurts is no wish; what only stands beside it is one."""

from __future__ import annotations

import pytest

from guide.coach import browse
from guide.coach.question import understand
from guide.coach.sore import hurts, pains
from guide.coach.tokens import tokens_of
from guide.edition import Edition
from guide.records.query import Query
from guide.words import Cost, Muscle

LOW = {"knee": ("low",)}


def told(edition: Edition, text: str) -> dict[str, tuple[str, ...]]:
    found = understand(edition, text)
    assert found is not None
    assert found.pain
    return found.filters


@pytest.mark.parametrize(
    "text",
    ["sore hamstrings", "my calves are killing me", "hamstring pain", "pain in the left hip",
     "knee and hip pain", "sore knee and hip", "bad shoulder", "hurts when I stretch my calves",
     "sore from leg day", "my knees ache after cardio", "lifting hurts my knees",
     "back and knees hurt", "pain behind the knee"],
)  # fmt: skip
def test_a_muscle_or_a_goal_that_hurts_is_no_wish(current: Edition, text: str) -> None:
    assert told(current, text) == LOW


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("sore knees glutes", "muscle"),
        ("glutes and sore knees", "muscle"),
        ("hamstrings, sore knee", "muscle"),
        ("sore back, what about legs", "muscle"),
        ("bad hip legs", "muscle"),
        ("leg day sore hips", "muscle"),
        ("stretches for sore calves", "muscle"),
        ("cardio painful knees", "goal"),
        ("sore knee but I want strength", "goal"),
        ("sore knees with a band", "kit"),
        ("leg machines sore knees", "kit"),
    ],
)
def test_what_stands_beside_is_a_wish(current: Edition, text: str, field: str) -> None:
    assert field in told(current, text)


@pytest.mark.parametrize(
    "text",
    ["treadmill hurts my knees", "the treadmill makes my knee click", "knee pain on the treadmill",
     "sore from the treadmill"],
)  # fmt: skip
def test_equipment_that_hurts_is_not_to_be_used(current: Edition, text: str) -> None:
    assert told(current, text) == {"without": ("treadmill",), **LOW}


def test_equipment_under_what_hurts_is_neither(current: Edition) -> None:
    assert told(current, "kneeling on the mat hurts") == {"want-less": ("kneeling",)}


def test_no_part_taken_away_turns_what_hurts_into_a_wish(current: Edition) -> None:
    for text in ("sore hamstrings", "machines hurt my knees", "bike hurts, hips ache"):
        found = understand(current, text)
        assert found is not None
        for part in found.parts:
            after = understand(current, part.rest)
            assert after is None or after.filters.keys().isdisjoint({"muscle", "kit"}), part


def test_a_question_says_of_nothing_that_it_hurts(current: Edition) -> None:
    for text in ("are machines bad for knees", "do machines hurt your knees"):
        found = understand(current, text)
        assert found is not None
        assert "without" not in found.filters
    assert hurts(tokens_of("is it ok when kneeling hurts"), 5)


def test_what_hurts_is_said_to_be_left_out_but_for_a_muscle(current: Edition) -> None:
    found = understand(current, "cardio and my lower back hurt, want frobnication")

    assert found is not None
    assert found.leftover == ("frobnication", "cardio")
    assert found.sore_said == ("lower back",)


@pytest.mark.parametrize(
    ("text", "muscle", "part"),
    [
        ("sore hamstrings", Muscle.HAMSTRINGS, ""),
        ("my lower back hurts", Muscle.LOWER_BACK, "back"),
        ("bad hip", Muscle.HIP_SIDE, "hip"),
    ],
)
def test_what_works_a_sore_muscle_comes_last(
    current: Edition, text: str, muscle: Muscle, part: str
) -> None:
    def asks(slug: str) -> bool:
        exercise = current.entry(slug).exercise
        costs = part and getattr(exercise.cost, part) >= Cost.CLEAR
        return muscle in (*exercise.primary, *exercise.secondary) or bool(costs)

    listed = browse.listed(current, Query(q=text))

    assert not any(map(asks, listed[:100]))
    assert any(map(asks, listed))
    assert any(map(asks, browse.listed(current, Query(q="sore knees"))[:12]))


def test_a_wish_for_another_muscle_spares_the_sore_one_too(current: Edition) -> None:
    listed = browse.listed(current, Query(q="sore back, what about legs"))
    cost = [current.entry(slug).exercise.cost.back >= Cost.CLEAR for slug in listed[:12]]

    assert not any(cost)


def test_where_it_hurts() -> None:
    assert [*pains(tokens_of("sore, bad knees playing up"))] == [(0, 1), (2, 4), (4, 6)]
    assert [*pains(tokens_of("bad for knees, play it up"))] == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("my knees are shot", True),
        ("knees don't like squats", True),
        ("knee makes noises", True),
        ("I struggle with stairs", True),
        ("squats are no good", False),
        ("I don't like squats", False),
        ("a shot put", False),
    ],
)
def test_what_a_joint_does_not_like(text: str, *, said: bool) -> None:
    assert bool([*pains(tokens_of(text))]) is said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("kneeling hurts", True),
        ("kneeling on the mat hurts", True),
        ("kneeling makes my knee pop", True),
        ("kneeling when it hurts", False),
        ("kneeling, hurts", False),
        ("kneeling doesn't hurt", False),
        ("kneeling my knee hurts", False),
        ("kneeling painful knees", False),
        ("kneeling on a mat by the old wall hurts", False),
        ("kneeling is bad for me", True),
        ("kneeling is bad", False),
        ("kneeling is hurting my knees", True),
        ("kneeling hurting knees", False),
    ],
)
def test_what_is_said_to_hurt(text: str, *, said: bool) -> None:
    assert hurts(tokens_of(text), 1) is said
