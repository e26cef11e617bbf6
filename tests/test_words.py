"""The closed vocabularies, where they say more than their words."""

from __future__ import annotations

from guide.edition import Edition
from guide.words import Confidence, Cost, Seen, Sides, Skill


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
