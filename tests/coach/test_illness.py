"""Words of injury and illness are noticed; names of exercises are not."""

from __future__ import annotations

import pytest

from guide.coach import illness
from guide.edition import Edition


@pytest.mark.parametrize(
    "text",
    ["meniscus", "ACL", "torn Meniscus squat", "after operation", "knee swollen", "locked knee",
     "pregnant", "knee gives up giving way", "post op exercises", "Ligaments"],
)  # fmt: skip
def test_noticed(text: str) -> None:
    assert illness.mentioned(text)


@pytest.mark.parametrize("text", ["", "squat", "way up", "sore knee", "post", "lock"])
def test_not_noticed(text: str) -> None:
    assert not illness.mentioned(text)


def test_no_exercise_is_taken_for_an_illness(current: Edition) -> None:
    for entry in current.catalog.entries.values():
        for name in (entry.exercise.name, *entry.exercise.aliases):
            assert not illness.mentioned(name), name
