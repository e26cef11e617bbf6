"""One name leads to one exercise."""

from __future__ import annotations

import pytest

from guide.edition import Edition
from guide.lint import names
from tests.lint.changed import SQUAT, told, with_


@pytest.mark.parametrize("alias", ["Back squat", "goblet squat", "KB goblets|kb goblets"])
def test_a_name_that_is_taken(current: Edition, alias: str) -> None:
    changed = with_(current, SQUAT, aliases=tuple(alias.split("|")))

    assert told(names.names_not_taken, changed) == [(SQUAT, "names-not-taken")]


def test_two_exercises_of_one_name(current: Edition) -> None:
    changed = with_(current, SQUAT, name="Back Squat", aliases=())

    assert ("names-not-taken") in {rule for _, rule in told(names.names_not_taken, changed)}


def test_another_name_that_two_exercises_have(current: Edition) -> None:
    before = told(names.one_name_one_exercise, current)
    taken = current.entry("back-squat").exercise.aliases[0].upper()

    found = told(names.one_name_one_exercise, with_(current, SQUAT, aliases=(taken,)))

    assert sorted(set(found) - set(before)) == [(SQUAT, "one-name-one-exercise")]
