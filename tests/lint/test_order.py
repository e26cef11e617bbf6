"""More load, more bend, one leg instead of two: never gentler."""

from __future__ import annotations

import pytest
from msgspec import structs

from guide.coach import swaps
from guide.edition import Edition
from guide.lint import kin, order
from guide.lint.base import Rule as LintRule
from guide.lint.base import entries
from guide.records.exercise import Knee
from guide.records.query import Ask, Reason
from guide.words import Rule
from tests.lint.changed import told, with_

GENTLE = Knee(rule=Rule.LEGS_REST)
UP = Ask(reason=Reason.BUILD)


def _same(current: Edition, a: str, b: str) -> bool:
    return kin.same_movement(current.entry(a).exercise.pose, current.entry(b).exercise.pose)


@pytest.mark.parametrize(
    ("rule", "slug", "name"),
    [
        (order.more_load_is_never_gentler, "dumbbell-split-squat", "heavier-no-gentler"),
        (order.more_load_is_never_gentler, "dumbbell-lateral-lunge", "heavier-no-gentler"),
        (order.deeper_is_never_gentler, "deep-squat", "deeper-no-gentler"),
        (order.deeper_is_never_gentler, "bench-step-up", "deeper-no-gentler"),
        (order.one_leg_is_never_gentler, "pistol-squat", "one-leg-no-gentler"),
        (order.one_leg_is_never_gentler, "single-leg-leg-press", "one-leg-no-gentler"),
        (order.one_leg_is_never_gentler, "single-leg-box-jump", "one-leg-no-gentler"),
    ],
)
def test_more_of_something_and_gentler(
    current: Edition, rule: LintRule, slug: str, name: str
) -> None:
    changed = with_(current, slug, knee=GENTLE)

    assert (slug, name) in told(rule, changed)
    assert (slug, name) not in told(rule, current)


def test_a_file_whose_heavy_form_is_gentler(current: Edition) -> None:
    mark = current.marks["back-squat"]
    falling = structs.replace(mark, by_load=tuple(reversed(mark.by_load)))
    changed = structs.replace(current, marks={**current.marks, "back-squat": falling})

    found = told(order.heavy_is_never_gentler_than_light, changed)

    assert ("back-squat", "loads-in-order") in found


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("half-squat", "bodyweight-squat"),
        ("step-up", "high-step-up"),
        ("back-squat", "pause-squat"),
    ],
)
def test_the_same_movement(current: Edition, a: str, b: str) -> None:
    assert _same(current, a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("half-squat", "box-squat"),  # sits back: the trunk leans much further
        ("back-squat", "goblet-squat"),  # the weight is elsewhere
        ("split-squat", "bodyweight-squat"),  # another support
        ("sissy-squat", "back-squat"),  # the trunk leans the other way
    ],
)
def test_another_movement(current: Edition, a: str, b: str) -> None:
    assert not _same(current, a, b)


def test_the_rules_have_pairs_to_look_at(current: Edition) -> None:
    """A rule that compares nothing would never complain."""
    pairs = [(a.exercise.pose, b.exercise.pose) for a, b in kin.pairs(entries(current))]
    same = [(a, b) for a, b in pairs if kin.same_movement(a, b)]

    assert sum(kin.bend(b) >= kin.bend(a) + order.DEEPER for a, b in same) > 100
    assert sum(b.typical_bw >= a.typical_bw + order.MORE_LOAD for a, b in same) > 100
    assert sum(kin.one_leg_of(a, b) for a, b in pairs) > 30


def test_a_deeper_form_is_never_told_to_be_gentler(current: Edition) -> None:
    """Inside a band figures of two studies may stand the other way round; nobody is told so.

    A squat to level thighs was measured by one study, a deep one is scaled to three, of which one
    measured it lower. Both are moderate, and neither a swap nor a ladder ranks inside a band.
    """
    pairs = [
        (a.slug, b.slug)
        for a, b in kin.pairs(entries(current))
        if kin.same_movement(a.exercise.pose, b.exercise.pose)
        and kin.bend(b.exercise.pose) >= kin.bend(a.exercise.pose) + order.DEEPER
        and kin.nowhere_less(a.exercise.pose, b.exercise.pose, weight=a.exercise.pose.typical_bw)
    ]
    lower = [
        (a, b)
        for a, b in pairs
        if (current.marks[b].value or 0.0) < (current.marks[a].value or 0.0)
    ]

    assert ("bodyweight-squat", "deep-squat") in lower
    assert [(a, b) for a, b in lower if b in swaps.slugs(current, a, Ask())] == []
    assert [(a, b) for a, b in lower if a in swaps.slugs(current, b, UP)] == []
