"""What the legs do, and what is done at all, is not lost for how or where a weight is held."""

from __future__ import annotations

import pytest

from guide.coach.search import find
from guide.edition import Edition
from tests.coach.test_search import edition_of, named


@pytest.mark.parametrize(
    ("text", "slug", "left_out"),
    [
        ("side lunge and press", "lateral-lunge", ("press",)),
        ("reverse lunge and press", "reverse-lunge-to-press", ()),
        ("single arm step up and press", "dumbbell-step-up", ("press",)),
        ("deadlift and row", "deadlift", ("row",)),
        ("lunge and lateral raise", "forward-lunge", ("lateral", "raise")),
        ("side lunge and front raise", "lateral-lunge", ("front", "raise")),
        ("squat and press", "thruster", ()),
        ("sit up and press", "sit-up-and-press", ()),
    ],
)
def test_what_the_legs_do_first_is_not_left_out(
    current: Edition, text: str, slug: str, left_out: tuple[str, ...]
) -> None:
    hit = find(current, text)[0]

    assert (hit.slug, hit.left_out) == (slug, left_out)


@pytest.mark.parametrize(
    ("names", "text", "slug", "left_out"),
    [
        (("Goblet squat", "Cossack squat"), "Goblet Cossack Squat", "cossack-squat", ("Goblet",)),
        (("Goblet squat", "Skater squat"), "Goblet Skater Squat", "skater-squat", ("Goblet",)),
    ],
)
def test_how_a_weight_is_held_is_less_than_what_is_done(
    current: Edition, names: tuple[str, ...], text: str, slug: str, left_out: tuple[str, ...]
) -> None:
    edition = edition_of(current, [named(current, name) for name in names])

    hit = find(edition, text)[0]

    assert (hit.slug, hit.left_out) == (slug, left_out)


def test_of_two_names_in_a_row_none_loses_what_the_legs_do(current: Edition) -> None:
    edition = edition_of(
        current,
        [
            named(current, "Landmine squat", "landmine goblet"),
            named(current, "Lateral lunge"),
            named(current, "Dumbbell lateral lunge", "goblet lateral lunge"),
        ],
    )

    hit = find(edition, "Landmine Goblet Lateral Lunge")[0]

    assert (hit.slug, hit.left_out) == ("dumbbell-lateral-lunge", ("Landmine",))
