"""The closed vocabularies, where they say more than their words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from guide.edition import Edition
from guide.words import Confidence, Cost, Posture, Seen, Sides, Skill, postures


def test_what_was_read_where_it_was_first_told_is_direct() -> None:
    assert {word for word in Confidence if word.seen is Seen.PAPER} == {
        Confidence.FULL_TEXT_TABLE,
        Confidence.ABSTRACT,
    }
    assert {word for word in Confidence if word.direct} == {
        Confidence.FULL_TEXT_TABLE,
        Confidence.ABSTRACT,
        Confidence.DERIVED,
    }


def test_rows_of_each_kind_are_in_the_evidence(current: Edition) -> None:
    loads, effects = current.catalog.loads.values(), current.catalog.effects.values()
    seen = {row.confidence.seen for row in loads} | {row.confidence.seen for row in effects}

    assert seen == set(Seen)


def test_a_step_reads_well_behind_what_stands_before_it() -> None:
    """Hips that were asked "clear" told nobody anything, and judo is not for lifters."""
    assert [cost.label for cost in Cost] == ["nothing much", "a little", "a fair amount", "a lot"]
    assert [skill.label for skill in Skill][1:] == [
        "Takes some practice",
        "Takes a lot of practice",
    ]
    assert "side by side" not in Sides.ALTERNATING.label  # next to each other


@pytest.mark.parametrize(
    ("group", "says"),
    [
        (postures.STANDS, lambda label: label.startswith("Standing")),
        (postures.SITS, lambda label: label.startswith("Sitting")),
        (postures.FOOT_ON, lambda label: label.startswith("One foot")),
        (postures.SWIMS, lambda label: label.startswith("Swimming")),
        (postures.LIES, lambda label: label.startswith(("Lying", "Swimming", "On one side"))),
        (postures.HIPS_ON, lambda label: label.startswith("Hips on")),
        (postures.LEANS, lambda label: "leaning" in label.lower()),
        (postures.ON_TOES, lambda label: label.endswith("and toes")),
        (postures.CRAWLS, lambda label: label.endswith("and knees")),
        (postures.ON_FOREARMS, lambda label: "forearm" in label),
    ],
)
def test_a_group_of_postures_is_whatever_says_so(
    group: frozenset[Posture], says: Callable[[str], bool]
) -> None:
    """So that a new posture is not left out of the group it belongs to."""
    assert {posture for posture in Posture if says(posture.label)} == group


def test_no_two_postures_read_alike() -> None:
    assert len({posture.label for posture in Posture}) == len(Posture)
