"""What names say, taken apart: on the real catalog, by words in any order."""

from __future__ import annotations

import pytest

from guide.coach.names import targets
from guide.coach.sayings import FEW, USUAL, Sayings
from guide.edition import Edition


@pytest.fixture(scope="module")
def sayings(current: Edition) -> Sayings:
    return Sayings(targets(current.catalog.entries.values()))


def test_a_name_is_found_by_its_words_in_any_order(sayings: Sayings) -> None:
    found = {sayings.targets[n].entry.slug for n in sayings.saying(("squat", "goblet"))}

    assert found == {"goblet-squat"}
    assert not sayings.saying(("squat", "goblet", "banana"))


def test_what_is_done_leads_to_all_names_about_it(sayings: Sayings) -> None:
    rows = [sayings.targets[n].shown.casefold() for n in sayings.doing("row")]

    assert len(rows) > 50
    assert "inverted row" in rows
    assert "goblet squat" not in rows


def test_a_usual_move_is_what_several_exercises_are_called_after(sayings: Sayings) -> None:
    called = {
        sayings.targets[n].entry.slug for n in sayings.doing("squat") if sayings.targets[n].is_name
    }

    assert len(called) >= USUAL
    assert sayings.usual("squat")
    assert not sayings.usual("skater")


def test_a_rare_word_tells_what_a_text_is_about_and_a_common_one_does_not(
    sayings: Sayings,
) -> None:
    assert sayings.tells("elliptical", ["easy"], last=False), "a machine for cardio, wherever"
    assert not sayings.tells("squat", ["easy"], last=True)
    slugs = {t.entry.slug for t, said in zip(sayings.targets, sayings.said, strict=True)
             if "elliptical" in said}  # fmt: skip
    assert len(slugs) <= FEW


def test_what_an_exercise_does_not_answer_for_is_left_as_it_was_written(sayings: Sayings) -> None:
    assert sayings.unsaid("goblet-squat", "Goblet Squat") == ()
    assert sayings.unsaid("goblet-squat", "Goblet Squat with Banana") == ("Banana",)
    assert sayings.called("goblet-squat", "kettlebell"), "it is done with one"


def test_a_name_that_only_refines_says_no_more(sayings: Sayings) -> None:
    assert sayings.says_no_more("goblet-squat", frozenset({"goblet", "squat"}))
    assert not sayings.says_no_more("goblet-squat", frozenset({"goblet", "lunge"}))
