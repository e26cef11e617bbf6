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
        ("barbell-reverse-lunge", "safety squat bar lunge backward"),
        ("barbell-reverse-lunge", "SSB lunge backward"),
        ("bench-press", "pressing with chains"),
        ("high-knees", "run through tyres"),
        ("dot-drill", "drill with rings for spots"),
        ("decline-push-up", "push-up with feet on the ball"),
        ("isometric-neck-press", "neck held against a ball"),
        ("lateral-jump", "hop to both sides of a bench"),
        ("sumo-squat", "squat between two benches"),
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
        ("safety-bar-squat", "SSB squat on the back"),
        ("forward-sled-drag", "tyre dragged forward"),
        ("weighted-dip", "dip under chains"),
        ("terminal-knee-extension", "closed-chain straightening"),
        ("suspension-trainer-squat", "squat in rings"),
        ("ladder-drill", "agility rings run"),
        ("ball-squeeze", "Pilates ring held between the knees"),
        ("foam-roll-hip-flexor", "lacrosse ball for the psoas"),
        ("box-jump", "jump up to a bench"),
        ("chest-press-machine", "bench press in a machine"),
        ("propped-hero-pose", "hero on a meditation bench"),
        ("back-extension", "hyperextension bench raise"),
        ("supported-squat", "squat holding a chair back"),
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
