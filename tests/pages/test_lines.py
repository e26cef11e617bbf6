"""The lines of a programme as they are shown."""

from __future__ import annotations

import pytest

from guide.edition import Edition
from guide.pages.workout import WorkoutPage, workout_page
from guide.records.programme import Sent
from tests.pages.test_workout import TEXT, items


@pytest.fixture(scope="module")
def page(current: Edition) -> WorkoutPage:
    return workout_page(current, Sent(text=TEXT))


def test_a_line_has_its_mark_its_dose_and_one_swap(page: WorkoutPage, current: Edition) -> None:
    squat, jump, *_, plank = items(page)

    assert squat.mark
    assert squat.mark.word == "High"
    assert squat.dose == "5 × 5, 100 kg"
    assert squat.swap
    assert squat.swap.do.startswith("+swap.back-squat.1.")
    swap = current.entry(squat.swap.do.rpartition(".")[2])
    assert squat.swap.text == f"Swap for {swap.exercise.name}"
    assert squat.swap.why
    assert squat.more == "/exercises/back-squat/swaps"
    assert jump.said == "Box jumps"
    assert plank.swap is None
    assert plank.no_swap == "", "it is gentle already"


def test_sets_stand_with_their_exercise(current: Edition) -> None:
    text = "Squat\nSet 1: 100 kg x 5\nSet 2: 100 kg x 5\nPlank"
    squat, plank = workout_page(current, Sent(text=text)).lines

    assert (squat.text, squat.sets) == ("Squat", ("Set 1: 100 kg x 5", "Set 2: 100 kg x 5"))
    assert squat.items[0].dose == "2 × 5, 100 kg"
    assert (plank.text, plank.sets) == ("Plank", ())


def test_sets_behind_a_note_stand_with_it_and_count(current: Edition) -> None:
    text = "Squat\nSet 1: 100 kg x 5\nNotes: it felt good\nSet 2: 100 kg x 5"
    squat, note = workout_page(current, Sent(text=text)).lines

    assert (squat.sets, squat.items[0].dose) == (("Set 1: 100 kg x 5",), "2 × 5, 100 kg")
    assert (note.text, note.sets) == ("Notes: it felt good", ("Set 2: 100 kg x 5",))


def test_a_choice_says_so_until_one_is_picked(current: Edition) -> None:
    sent = Sent(text="Leg press or hack squat 3x12")
    ((item,),) = (line.items for line in workout_page(current, sent).lines)
    (other,) = item.choices
    ((picked,),) = (line.items for line in workout_page(current, sent.done(other.do)).lines)

    assert (item.name, item.left_open, other.text) == ("Leg press", True, "Hack squat")
    assert (picked.name, picked.left_open, picked.choices) == ("Hack squat", False, ())


def test_a_swapped_line_says_what_it_was_and_what_of_its_dose_went(current: Edition) -> None:
    sent = Sent(text=TEXT).done("+swap.back-squat.1.goblet-squat")
    squat = items(workout_page(current, sent))[0]

    assert (squat.name, squat.was, squat.was_mark) == ("Goblet squat", "Back squat", "High")
    assert squat.dose == "5 × 5"
    assert len(squat.gone) == 1
    assert "weight" in squat.gone[0]
    assert squat.undo
    assert squat.undo.do == "-swap.back-squat.1.goblet-squat"
    assert squat.swap is None


def test_the_button_keeps_its_id_so_the_focus_stays(current: Edition, page: WorkoutPage) -> None:
    before = items(page)[0].swap
    assert before
    after = items(workout_page(current, Sent(text=TEXT).done(before.do)))[0].undo

    assert after
    assert after.id == before.id


def test_what_was_taken_for_an_exercise_by_mistake_may_go(current: Edition) -> None:
    text = "Jumping split squat thing 3x5\nBack squat 5x5"
    guessed, sure = workout_page(current, Sent(text=text)).lines

    assert guessed.items[0].sureness == "likely"
    assert guessed.remove
    assert sure.remove is None
    page = workout_page(current, Sent(text=text).done(guessed.remove.do))
    assert page.lines[0].out
    assert [item.slug for item in page.sheet] == ["back-squat"]


def test_what_is_not_recognised_has_the_nearest_names_and_may_go(
    current: Edition, page: WorkoutPage
) -> None:
    line = page.lines[3]
    (item,) = line.items

    assert (item.mark, item.swap, item.href) == (None, None, "")
    assert 0 < len(item.choices) <= 3
    assert line.remove
    chosen = workout_page(current, Sent(text=TEXT).done(item.choices[0].do)).lines[3].items[0]
    assert chosen.mark
    assert chosen.forget
    gone = workout_page(current, Sent(text=TEXT).done(line.remove.do)).lines[3]
    assert gone.out
    assert gone.items == ()
    assert gone.text == line.text, "it stays readable"
    assert gone.remove
    assert gone.remove.do.startswith("-out.")
