"""Other names that say equipment that the exercise is never done with."""

from __future__ import annotations

import pytest

from guide.edition import Edition
from guide.lint import gear
from guide.words import Kit
from tests.lint.changed import SQUAT, added, with_


@pytest.mark.parametrize(
    ("slug", "name"),
    [
        (SQUAT, "goblet squat with bands"),
        (SQUAT, "sandbag goblet squat"),
        ("hip-thrust", "lever machine hip thrust"),
        ("jog-on-the-spot", "jog on a BOSU"),
        ("jog-on-the-spot", "treadmill jog"),
        ("decline-push-up", "feet-suspended push-up"),
        ("decline-push-up", "push-up with feet on a stability ball"),
        ("sandbag-carry", "keg walk for distance"),
        ("barbell-curl", "cable bar curl"),
        ("cable-curl", "kettlebell curl, lying"),
    ],
)
def test_another_name_with_equipment_that_is_never_there(
    current: Edition, slug: str, name: str
) -> None:
    changed = with_(current, slug, aliases=(name,))
    stands_in = with_(current, slug, stands_in_for=(name,))

    assert added(gear.aliases_kit, current, changed) == [(slug, "aliases-kit")]
    assert added(gear.aliases_kit, current, stands_in) == []


@pytest.mark.parametrize(
    ("slug", "name"),
    [
        (SQUAT, "dumbbell squat at the chest"),
        ("elliptical", "cross-country machine"),
        ("leg-press", "plate-loaded press for legs"),
        ("glute-ham-raise", "GHR machine"),
        ("cable-curl", "EZ handle curl"),
        ("step-calf-raise", "calf raise off a plate"),
        ("foam-roll-outer-thigh", "IT band rolling out"),
        ("slider-reverse-lunge", "paper plate lunge backward"),
        ("seated-knee-extension", "knee extension without the machine"),
        ("seated-hamstring-glide", "nerve slider"),
        ("smith-machine-squat", "machine squat in the Smith"),
        ("stair-climber", "treadmill of stairs"),
    ],
)
def test_another_name_with_what_is_there_or_is_no_equipment(
    current: Edition, slug: str, name: str
) -> None:
    changed = with_(current, slug, aliases=(name,))

    assert added(gear.aliases_kit, current, changed) == []


def test_a_row_of_kit_answers_for_the_word(current: Edition) -> None:
    there = with_(current, SQUAT, aliases=("sandbag squat at the chest",), kit=((Kit.SANDBAG,),))

    assert added(gear.aliases_kit, current, there) == []


def test_the_name_of_the_exercise_answers_for_its_own_word(current: Edition) -> None:
    changed = with_(current, "mace-swing", aliases=("mace swing round the head",))

    assert added(gear.aliases_kit, current, changed) == []
