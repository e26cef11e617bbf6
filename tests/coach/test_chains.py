"""Lifts done in one go, of which the search finds one."""

from __future__ import annotations

import pytest

from guide.coach.search import find
from guide.edition import Edition


@pytest.mark.parametrize(
    ("text", "slug", "left_out"),
    [
        ("Snatch Pull + Snatch", "snatch-pull", ("Snatch",)),
        ("Power Clean + Clean", "power-clean", ("Clean",)),
        ("Snatch then overhead squat", "overhead-squat", ("Snatch",)),
        ("Hang Snatch (Above Knee) + Snatch", "hang-power-snatch", ("Snatch",)),
        ("Ski Erg + Row", "ski-machine", ("Row",)),  # left out, and said once
        ("Front Squat + Push Jerk", "front-squat", ("Push", "Jerk")),  # nobody cleans the bar
    ],
)
def test_the_others_are_left_out(
    current: Edition, text: str, slug: str, left_out: tuple[str, ...]
) -> None:
    best = find(current, text)[0]

    assert (best.slug, best.left_out) == (slug, left_out)


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Clean + Jerk", "clean-and-jerk"),  # a name
        ("Clean + Front Squat + Jerk", "clean-and-jerk"),  # an alias says all three
        ("Push Press + Push Jerk", "push-jerk"),  # "push press and jerk"
        ("Clean + Jerk (1+1)", "clean-and-jerk"),
        ("RDL + Romanian deadlift", "romanian-deadlift"),  # the same twice
    ],
)
def test_what_a_name_says_in_full_leaves_nothing_out(
    current: Edition, text: str, slug: str
) -> None:
    best = find(current, text)[0]

    assert (best.slug, best.left_out) == (slug, ())
