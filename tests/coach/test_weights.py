"""The one table of weights: complete, in words that can be printed, and used as it stands."""

from __future__ import annotations

from guide.coach.weights import TABLE, WEIGHTS, Weights
from guide.records.query import Reason
from tests.phrases.prose import faults


def test_every_weight_stands_in_the_table_once() -> None:
    assert sorted(row.name for row in TABLE) == sorted(Weights._fields)


def test_every_weight_says_what_it_counts_and_why() -> None:
    for row in TABLE:
        assert faults(row.says) == [], row.name
        assert faults(row.why) == [], row.name


def test_the_table_is_what_is_used() -> None:
    for reason, weights in WEIGHTS.items():
        for row in TABLE:
            assert getattr(weights, row.name) == row.for_reason(reason)
    assert set(WEIGHTS) == set(Reason)


def test_no_weight_is_the_same_for_nothing() -> None:
    """A row whose exceptions repeat the rule, or that never counts, would be decoration."""
    for row in TABLE:
        assert all(points != row.points for points in row.but.values()), row.name
        assert row.points or row.but, row.name
