"""What pages say about lists and filters."""

from __future__ import annotations

import pytest

from guide import phrases
from guide.edition import Edition
from guide.phrases import lists


@pytest.mark.parametrize(
    ("total", "typed", "said"),
    [
        (0, "", "0 exercises"),
        (1, "", "1 exercise"),
        (23, "squat", "23 exercises for “squat”"),
        (1304, "", "1,304 exercises"),
        (1304, "x1000", "1,304 exercises for “x1000”"),
    ],
)
def test_exercises_are_counted(total: int, typed: str, said: str) -> None:
    assert phrases.exercises_found(total, typed) == said


@pytest.mark.parametrize(
    ("left_out", "added", "said"),
    [
        ((), (), ""),
        (
            (),
            ("Romanian",),
            "Nothing here is called “Axle squat”. The nearest comes first: it adds “Romanian”.",
        ),
        (
            ("Axle",),
            (),
            "Nothing here is called “Axle squat”. The nearest comes first: it leaves out “Axle”.",
        ),
    ],
)
def test_the_nearest_name_says_how_it_differs(
    left_out: tuple[str, ...], added: tuple[str, ...], said: str
) -> None:
    assert phrases.nearest_name("Axle squat", left_out, added) == said


def test_the_words_left_out_are_listed() -> None:
    assert phrases.nearest_name("a", ("a", "b")).endswith(" it leaves out “a” and “b”.")


@pytest.mark.parametrize(
    ("total", "said"),
    [(0, "No swaps found"), (1, "1 swap"), (12, "12 swaps"), (13, "Best 12 of 13 swaps")],
)
def test_swaps_are_counted(total: int, said: str) -> None:
    assert phrases.swaps_found(total, 12) == said


def test_with_swaps_left_out_above_it_says_which_are_shown() -> None:
    assert phrases.swaps_found(159, 111, 48) == "49 to 159 of 159 swaps"


@pytest.mark.parametrize(
    ("hidden", "total", "said"),
    [
        (0, 0, ""),
        (0, 9, ""),
        (1, 9, "1 more is not rated, so not shown."),
        (4, 9, "4 more are not rated, so not shown."),
        (1, 0, "1 is not rated, so not shown."),
        (4, 0, "4 are not rated, so not shown."),
    ],
)
def test_what_a_filter_hides_is_counted(hidden: int, total: int, said: str) -> None:
    assert phrases.unrated_hidden(hidden, total) == said


@pytest.mark.parametrize(
    ("read", "hidden", "said"),
    [
        ("", "", "26 exercises"),
        ("", "1 more is not rated.", "26 exercises. 1 more is not rated."),
        ("We read: Cardio.", "", "26 exercises. We read: Cardio."),
        ("We read: Cardio.", "1 more.", "26 exercises. We read: Cardio. 1 more."),
    ],
)
def test_the_line_above_a_list_has_a_stop_between_its_sentences(
    read: str, hidden: str, said: str
) -> None:
    assert phrases.list_line("26 exercises", read, hidden) == said


@pytest.mark.parametrize(
    ("field", "values", "said"),
    [
        ("kit", ("none",), "No equipment"),
        ("kit", ("band",), "I have: Resistance band"),
        ("without", ("barbell",), "Not: Barbell"),
        ("knee", ("very-low",), "Knee impact very low"),
        ("knee", ("low",), "Knee impact up to low"),
        ("want-less", ("landing",), "Less landing"),
        ("pattern", ("calf", "core"), "Calf and shin, Core"),
        ("cue", ("heels-down",), "Heels down"),
        ("q", ("back squat",), "back squat"),
        ("", (), "all filters"),
    ],
)
def test_filters_have_names(field: str, values: tuple[str, ...], said: str) -> None:
    assert phrases.filter_words(field, values, {"heels-down": "Heels down"}) == said


def test_every_choice_of_a_filter_has_a_name() -> None:
    from guide.coach.browse import FIELDS

    assert {*lists.FILTERS, "cue"} == set(FIELDS)
    assert all(text for words in lists.FILTERS.values() for text in words.values())


def test_without_signs_there_is_no_stop_line() -> None:
    assert phrases.stop_line(()) == ""
    assert phrases.stop_line(("it locks", "it gave way")) == (
        "Stop and get help if: it locks; it gave way."
    )


def test_the_stop_line_names_the_knee_before_it_says_it(current: Edition) -> None:
    line = phrases.stop_line(current.catalog.top_signs())

    assert line.startswith("Stop and get help if: your knee ")
    assert line.count("knee") == 1


def test_what_was_read_of_a_question_is_told_in_one_line() -> None:
    assert phrases.read_as("instead", ["Back squat"], ["Less landing"]) == (
        "We read: instead of Back squat; Less landing."
    )
    assert phrases.read_as("how", ["Plank"], []) == "We read: how to do Plank."
    assert phrases.read_as("ok", ["Plank", "Squat"], []) == "We read: about Plank and Squat."
    assert phrases.read_as("list", [], ["Cardio"]) == "We read: Cardio."
    assert phrases.read_as("list", [], []) == ""


def test_a_wish_with_many_values_is_one_word() -> None:
    machines = [f"machine-{place}" for place in range(20)]

    assert phrases.understood_part("without", machines) == "No machines"
    assert phrases.understood_part("kit", machines) == "I have: machines"
    assert phrases.understood_part("kit", machines[:5]) == "I have: bikes"
    assert phrases.understood_part("without", machines[:5]) == "Not: any of these"
    assert phrases.understood_part("want-less", ("landing",)) == "Less landing"


def test_what_was_let_go_or_not_used_is_said_only_where_there_is_any() -> None:
    assert phrases.let_go([]) == phrases.leftover([]) == phrases.refused([]) == ""
    assert phrases.let_go(["Neck", "Power"]).endswith("So we left out: Neck; Power.")
    assert phrases.leftover(["a", "b"]) == "We did not use “a” and “b”."
    assert phrases.refused(["squats"]) == "We left out whatever is called “squats”."


@pytest.mark.parametrize("intent", ["instead", "how", "ok", "list"])
def test_each_kind_of_question_has_its_sentences(intent: str) -> None:
    assert not phrases.answering(intent).endswith(".")
    assert phrases.order_of_answer(intent).endswith(".")
    assert phrases.no_easier(intent).endswith(".")
