"""One name leads to one exercise."""

from __future__ import annotations

import pytest

from guide.edition import Edition
from guide.lint import names
from tests.lint.changed import SQUAT, added, with_


@pytest.mark.parametrize("alias", ["Back squat", "goblet squat", "KB goblets|kb goblets"])
def test_a_name_that_is_taken(current: Edition, alias: str) -> None:
    changed = with_(current, SQUAT, aliases=tuple(alias.split("|")))

    assert added(names.names_not_taken, current, changed) == [(SQUAT, "names-not-taken")]


def test_two_exercises_of_one_name(current: Edition) -> None:
    changed = with_(current, SQUAT, name="Back Squat", aliases=())

    found = added(names.names_not_taken, current, changed)

    assert "names-not-taken" in {rule for _, rule in found}


def test_names_in_other_letters_are_told_apart(current: Edition) -> None:
    changed = with_(current, SQUAT, aliases=("スクワット", "しゃがみ込み"))
    other = with_(changed, "back-squat", aliases=("背負い", "膝曲げ"))

    assert added(names.names_not_taken, current, other) == []
    assert added(names.one_name_one_exercise, current, other) == []


def test_another_name_that_two_exercises_have(current: Edition) -> None:
    taken = current.entry("back-squat").exercise.aliases[0].upper()

    changed = with_(current, SQUAT, aliases=(taken,))

    assert added(names.one_name_one_exercise, current, changed) == [
        (SQUAT, "one-name-one-exercise")
    ]


def test_what_stands_in_shares_no_name_either(current: Edition) -> None:
    taken = current.entry("back-squat").exercise.aliases[0]
    changed = with_(current, SQUAT, stands_in_for=(taken, "Back squat"))

    assert added(names.one_name_one_exercise, current, changed)
    assert added(names.names_not_taken, current, changed) == [(SQUAT, "names-not-taken")]


def test_what_stands_in_for_nothing_else(current: Edition) -> None:
    changed = with_(current, SQUAT, stands_in_for=("goblet squat with dumbbell",))
    other = with_(current, SQUAT, stands_in_for=("goblet squat on a wibble",))

    found = added(names.stand_ins_lack_something, current, changed)

    assert found == [(SQUAT, "stand-ins-lack-something")]
    assert added(names.stand_ins_lack_something, current, other) == []
