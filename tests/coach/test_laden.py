"""Weights that a text asks for and an exercise lacks."""

from __future__ import annotations

import pytest

from guide.coach.laden import bare
from guide.coach.search import find
from guide.edition import Edition


@pytest.mark.parametrize(
    ("text", "slug", "left_out"),
    [
        ("Dumbbell Step-Over", "box-step-over", ("Dumbbell",)),
        ("Kettlebell Burpee", "burpee", ("Kettlebell",)),
        ("Weighted Tuck Jump", "tuck-jump", ("Weighted",)),
        ("KB Cossack Squat", "cossack-squat", ("KB",)),
    ],
)
def test_a_name_with_a_weight_says_that_the_exercise_has_none(
    current: Edition, text: str, slug: str, left_out: tuple[str, ...]
) -> None:
    best = find(current, text)[0]

    assert (best.slug, best.left_out) == (slug, left_out)


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Step Over Dumbbells", "box-step-over"),  # no load
        ("Dumbbell Lunge", "dumbbell-forward-lunge"),
        ("Barbell Inverted Row", "inverted-row"),  # hung from
        ("Kettlebell Swing", "kettlebell-swing"),
    ],
)
def test_a_weight_that_is_there_or_none_is_not_left_out(
    current: Edition, text: str, slug: str
) -> None:
    best = find(current, text)[0]

    assert (best.slug, best.left_out) == (slug, ())


def test_only_legs_with_nothing_but_the_body_are_bare(current: Edition) -> None:
    slugs = ("box-step-over", "push-up", "goblet-squat", "leg-press", "seated-calf-raise")

    assert [slug for slug in slugs if bare(current.entry(slug).exercise)] == ["box-step-over"]
