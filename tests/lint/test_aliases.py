"""Other names that say a harder exercise than the one they lead to."""

from __future__ import annotations

import pytest

from guide.edition import Edition
from guide.lint import aliases
from guide.words import Watch
from tests.lint.changed import SQUAT, added, told, with_


@pytest.mark.parametrize("name", ["snap down to jump", "Hopping squat", "squat sprints"])
def test_another_name_that_leaves_the_floor(current: Edition, name: str) -> None:
    changed = with_(current, "snap-down", aliases=(name,))

    assert added(aliases.aliases_land, current, changed) == [("snap-down", "aliases-land")]


@pytest.mark.parametrize("name", ["jumping jack low impact", "no-jump squat", "overrun squat"])
def test_another_name_that_stays_on_the_floor(current: Edition, name: str) -> None:
    changed = with_(current, "snap-down", aliases=(name,))

    assert added(aliases.aliases_land, current, changed) == []


@pytest.mark.parametrize("slug", ["running", "water-walking", "elliptical"])
def test_a_jump_where_one_lands_is_carried_or_pedals(current: Edition, slug: str) -> None:
    changed = with_(current, slug, aliases=("one more jump",))

    assert added(aliases.aliases_land, current, changed) == []


@pytest.mark.parametrize("name", ["half-kneeling row", "row on both knees"])
def test_another_name_that_kneels(current: Edition, name: str) -> None:
    changed = with_(current, "single-arm-cable-row", aliases=(name,))
    kneels = with_(current, "single-arm-cable-row", aliases=(name,), watch=(Watch.KNEELING,))

    found = added(aliases.aliases_kneel, current, changed)

    assert found == [("single-arm-cable-row", "aliases-kneel")]
    assert added(aliases.aliases_kneel, current, kneels) == []


def test_another_name_that_goes_deeper(current: Edition) -> None:
    assert (SQUAT, "aliases-sink") not in told(aliases.aliases_sink, current)

    silent = with_(current, SQUAT, aliases=("ATG goblet squat",), raises=())

    assert added(aliases.aliases_sink, current, silent) == [(SQUAT, "aliases-sink")]
    assert "deep goblet squat" in current.entry(SQUAT).exercise.aliases


def test_a_full_press_bends_no_knee(current: Edition) -> None:
    changed = with_(current, "plank", aliases=("full plank",))

    assert added(aliases.aliases_sink, current, changed) == []


@pytest.mark.parametrize(
    ("slug", "name"),
    [
        ("tuck-jump", "Dumbbell tuck jump"),
        ("tuck-jump", "tuck jump with weighted vest"),
        ("wall-sit", "banded wall sit"),
        ("leg-press-calf-raise", "one-legged calf press"),
        ("lateral-raise", "single-arm side raise"),
        ("lateral-raise", "one-handed side raise"),
        ("straight-arm-pulldown", "one-arm straight-arm pull"),
        ("chest-press-machine", "unilateral machine press"),
    ],
)
def test_another_name_that_adds_a_load_or_leaves_one_side_out(
    current: Edition, slug: str, name: str
) -> None:
    changed = with_(current, slug, aliases=(name,))
    stands_in = with_(current, slug, stands_in_for=(name,))

    assert added(aliases.aliases_burden, current, changed) == [(slug, "aliases-burden")]
    assert added(aliases.aliases_burden, current, stands_in) == []


@pytest.mark.parametrize(
    ("slug", "name"),
    [
        (SQUAT, "dumbbell squat at the chest"),
        (SQUAT, "weighted squat"),
        ("clamshell", "clams with a band"),
        ("tuck-jump", "tuck jump onto a plate"),
        ("assisted-nordic-curl", "band-assisted Nordic"),
        ("hamstring-stretch", "hamstring stretch with dumbbell"),
        ("plank-leg-lift", "single-leg plank"),
        ("split-squat", "one-leg squat, split"),
        ("single-arm-cable-row", "one-hand cable row"),
        ("assisted-sit-to-stand", "chair stand, one hand on the armrest"),
    ],
)
def test_another_name_with_what_is_there_anyhow(current: Edition, slug: str, name: str) -> None:
    changed = with_(current, slug, aliases=(name,))

    assert added(aliases.aliases_burden, current, changed) == []
