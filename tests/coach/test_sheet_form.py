"""The form of a sheet: what its fields mean, and what its buttons do."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.coach.sheet_form import Fields, Made, Taken, dose_of, fields, read
from guide.records.dose import Dose
from guide.records.sheet import MOST_ITEMS, Item, Loss, Sheet, dose_and_hint
from tests.records.test_dose import DOSES

TEXT = st.text(alphabet="0123456789 x-–~:.%kgsminrepdoutb@/", max_size=20) | st.text(max_size=20)
ROWS = [("x1", "back-squat"), ("s1", "3"), ("a1", "8-10"), ("l1", "60 kg"), ("r1", "90"),
        ("x2", "plank"), ("a2", "30 sec"), ("c2", "Breathe")]  # fmt: skip


def names(made: Made) -> list[str]:
    return [item.name for item in made.sheet.items]


@given(DOSES)
def test_the_fields_of_a_dose_say_that_dose(dose: Dose) -> None:
    told = fields(Item(name="plank", dose=dose))

    assert dose_and_hint(dose_of(told)) == (dose, "")


@pytest.mark.parametrize(
    ("told", "dose"),
    [
        (Fields(sets="3", amount="8 – 10"), "3x8-10"),
        (Fields(sets="3", amount="30 sec"), "3x30s"),
        (Fields(sets="3 sets", amount="12 reps"), "3x12"),
        (Fields(sets="3", amount="AMRAP"), "3xmax"),
        (Fields(sets="4", amount="400 m"), "4x400m"),
        (Fields(sets="2", amount="1:30"), "2x90s"),
        (Fields(sets="3"), "3sets"),
        (Fields(amount="20"), "20reps"),
        (Fields(amount="10 min"), "10min"),
        (Fields(load="60 kg"), "60kg"),
        (Fields(load="60 kg @ RPE 8"), "60kg rpe8"),
        (Fields(load="light dumbbell"), "light dumbbell"),
        (Fields(load="a weight you could lift 12 times"), "a weight you could lift 12 times"),
        (Fields(pace="3-1-1-0"), "tempo3110"),
        (Fields(pace="31X0"), "tempo31x0"),
        (Fields(pace="slow"), "slow"),
        (Fields(rest="90"), "rest90s"),
        (Fields(rest="2 min"), "rest2min"),
        (Fields(rest="1:30"), "rest90s"),
        (Fields(rest="as needed"), "rest as needed"),
        (Fields(sets="3", amount="8", side=True), "3x8 side"),
        (Fields(sets="some", amount="8"), "8reps some"),
    ],
)
def test_fields_are_read_as_people_fill_them(told: Fields, dose: str) -> None:
    said, hint = dose_and_hint(dose_of(told))

    assert f"{said} {hint}".strip() == dose


@given(st.lists(st.tuples(st.sampled_from(["x1", "s1", "a1", "l1", "p1", "r1", "e1", "c1", "x",
       "t", "n", "q", "do", "s99", "z"]), TEXT), max_size=20))  # fmt: skip
def test_whatever_is_sent_makes_a_sheet_that_its_address_gives_back(
    params: list[tuple[str, str]],
) -> None:
    made = read(params)

    assert Sheet.parse(made.sheet.to_params()) == (made.sheet, ())
    again = read(made.sheet.to_params())
    assert again.sheet == made.sheet
    assert not again.sent


@given(DOSES, TEXT)
def test_sending_the_filled_form_changes_nothing(dose: Dose, note: str) -> None:
    before = read([("x", f"back-squat~{dose}~{note}")]).sheet
    (row,) = before.items
    told = fields(row)
    form = [("x1", str(row)), ("s1", told.sets), ("a1", told.amount), ("l1", told.load),
            ("p1", told.pace), ("r1", told.rest), ("c1", told.note)]  # fmt: skip

    assert read([*form, *([("e1", "1")] if told.side else [])]).sheet == before


def test_a_form_becomes_a_sheet() -> None:
    made = read([("t", "Monday"), *ROWS])

    assert made.sent
    assert made.sheet.to_url() == (
        "/sheet?v=1&t=Monday&x=back-squat~3x8-10+60kg+rest90s&x=plank~30s~Breathe"
    )


def test_a_swap_for_a_day_stays_through_the_form() -> None:
    made = read([("x1", "back-squat.box-squat"), ("s1", "3"), ("a1", "8")])

    assert str(made.sheet.items[0]) == "back-squat.box-squat~3x8"


@pytest.mark.parametrize(
    ("do", "left", "at"),
    [
        ("up.2", ["plank", "back-squat"], 1),
        ("up.1", ["back-squat", "plank"], 1),
        ("down.1", ["plank", "back-squat"], 2),
        ("down.2", ["back-squat", "plank"], 2),
        ("down.7", ["back-squat", "plank"], 0),
        ("out.1", ["plank"], 1),
        ("out.2", ["back-squat"], 1),
        ("add.leg-press", ["back-squat", "plank", "leg-press"], 3),
        ("nonsense", ["back-squat", "plank"], 0),
    ],
)
def test_a_button_does_one_thing(do: str, left: list[str], at: int) -> None:
    made = read([*ROWS, ("do", do)])

    assert names(made) == left
    assert made.at == at
    kept = [item for item in made.sheet.items if item.name == "plank"]
    assert all(item.note == "Breathe" for item in kept)


def test_what_was_taken_out_reads_back_as_it_was() -> None:
    made = read([*ROWS, ("do", "out.2")])
    assert made.taken
    assert made.taken == Taken.parse(str(made.taken))
    assert (made.taken.place, made.moved) == (2, "out")

    left = [("x1", "back-squat"), ("s1", "3"), ("o", str(made.taken))]
    back = read([*left, ("do", "back")])
    assert names(back) == ["back-squat", "plank"]
    assert back.sheet.items[1] == read(ROWS).sheet.items[1], "its dose and note too"
    assert back.taken is None
    assert names(read(left)) == ["back-squat"], "only when asked"
    assert names(read([*ROWS, ("do", "back")])) == ["back-squat", "plank"]


def test_these_go_behind_those_of_a_sheet_that_there_is() -> None:
    link = "https://guide.example/sheet?v=1&t=Friday&x=running~20min&y=1"
    made = read([*ROWS, ("t", "Monday"), ("n", "Warm up"), ("onto", link)])

    assert names(made) == ["running", "back-squat", "plank"]
    assert (made.sheet.title, made.sheet.note) == ("Friday", "Warm up")
    assert (made.sent, made.at, made.onto, made.lost) == (True, 2, "", ())
    assert names(read([*ROWS, ("onto", link)], typing=True)) == ["back-squat", "plank"]


def test_what_we_do_not_have_is_added_in_the_words_typed() -> None:
    made = read([*ROWS, ("q", "Band ~ thing"), ("do", "write")])

    assert names(made)[-1] == "Band ≈ thing"
    assert made.typed == ""
    assert names(read([("q", " "), ("do", "write")])) == []


def test_a_full_sheet_takes_no_more() -> None:
    full = [(f"x{number}", "plank") for number in range(1, MOST_ITEMS + 1)]
    made = read([*full, ("do", "add.leg-press")])

    assert len(made.sheet.items) == MOST_ITEMS
    assert made.full


def test_to_show_it_is_no_change() -> None:
    made = read([*ROWS, ("do", "show")])

    assert made.show
    assert made.sheet == read(ROWS).sheet


def test_what_is_cut_is_told() -> None:
    lost = read([("x1", "plank"), ("c1", "a" * 300)]).lost

    assert [each.what for each in lost] == [Loss.CUT]
