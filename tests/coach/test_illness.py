"""Words of injury and illness are noticed; names of exercises are not."""

from __future__ import annotations

import pytest

from guide.coach import browse, illness
from guide.edition import Edition
from guide.records.query import Query


@pytest.mark.parametrize(
    "text",
    ["meniscus", "ACL", "torn Meniscus squat", "after operation", "knee swollen", "locked knee",
     "pregnant", "knee gives up giving way", "post op exercises", "Ligaments",
     "knee rehab", "runner's knee", "exercises for jumpers knee", "PFPS",
     "knee swelled up", "post baby core", "I broke my leg", "can't straighten my knee",
     "fell on my knee", "had a fall", "can't walk",
     "my knee gives out", "it is going to give out"],
)  # fmt: skip
def test_noticed(text: str) -> None:
    assert illness.mentioned(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "squat",
        "way up",
        "sore knee",
        "post",
        "lock",
        "runner's lunge to knee drive",
        "leg press is broken",
        "so I don't fall",
        "post workout",
        "baby pose",
        "bend my knee",
        "give me ideas to work out",
        "walking lunges I do at home",
    ],
)
def test_not_noticed(text: str) -> None:
    assert not illness.mentioned(text)


def test_no_exercise_is_taken_for_an_illness(current: Edition) -> None:
    for entry in current.catalog.entries.values():
        for name in entry.exercise.names:
            assert not illness.mentioned(name), name


@pytest.mark.parametrize("text", ["acl", "runner's knee", "meniscus"])
def test_an_illness_is_no_slip_for_the_name_of_an_exercise(current: Edition, text: str) -> None:
    assert browse.browse(current, Query(q=text)).total == 0
    assert browse.browse(current, Query(q=f"{text} squat")).total
