"""A sheet and its address, there and back."""

from __future__ import annotations

from urllib.parse import parse_qsl

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from guide.records.dose import NOTHING, Dose
from guide.records.given import MAX_IGNORED
from guide.records.sheet import (
    MOST_ITEMS,
    MOST_NOTE,
    MOST_OPENING,
    MOST_TITLE,
    Item,
    Loss,
    Sheet,
    item,
)
from tests.records.test_dose import DOSES

FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
TEXT = st.text(max_size=300) | st.text(
    alphabet="~.&=%+#;ab \n\r\t\u202e\u200fש\U0001f4aa", max_size=60
)


def read(url: str) -> Sheet:
    """The sheet of an address, decoded as a server does."""
    _, _, query = url.partition("?")
    sheet, lost = Sheet.parse(parse_qsl(query, keep_blank_values=True))
    assert lost == ()
    return sheet


def first(text: str) -> Item:
    found = Item.parse(text)
    assert found
    return found


# --- Round trip --------------------------------------------------------------------------------


@given(TEXT, TEXT, st.lists(st.tuples(TEXT, TEXT, TEXT), max_size=4))
@example("100 % 💪", "a~b&c=d;e", [("back-squat", "3x8 ~20 kg", f"{FAMILY}\n~ & = # % +")])
@example("תרגול", "\u200fשלם\u200f 3x8", [("plank", "30s", "\u202eabc")])
def test_any_text_comes_back_from_its_address(
    title: str, note: str, rows: list[tuple[str, str, str]]
) -> None:
    items = tuple(made for row in rows if (made := item(*row)))
    told, _ = Sheet.parse([("t", title), ("n", note)])
    sheet = Sheet(title=told.title, note=told.note, items=items)

    assert read(sheet.to_url()) == sheet
    assert read(sheet.to_url()).to_url() == sheet.to_url()


@given(TEXT)
def test_what_is_read_is_written_in_one_way(text: str) -> None:
    found = Item.parse(text)

    assert found is None or Item.parse(str(found)) == found


@given(DOSES)
def test_every_dose_is_carried(dose: Dose) -> None:
    text = f"back-squat~{dose}~by hand"

    assert first(text).dose == dose
    assert str(first(text)) == text


@given(st.lists(st.tuples(TEXT, TEXT), max_size=70))
def test_no_address_is_too_odd_to_read(params: list[tuple[str, str]]) -> None:
    sheet, lost = Sheet.parse(params)

    assert len(sheet.items) <= MOST_ITEMS
    assert len(lost) <= MAX_IGNORED


def test_the_documented_address() -> None:
    sheet = Sheet(
        title="Monday",
        note="Warm up first.",
        items=(
            first("back-squat~3x8-10 60kg rest90s~Slow on the way down"),
            first("leg-press"),
            first("back-squat.box-squat~3x8 60kg"),
        ),
    )

    assert sheet.to_url() == (
        "/sheet?v=1&t=Monday&n=Warm+up+first."
        "&x=back-squat~3x8-10+60kg+rest90s~Slow+on+the+way+down"
        "&x=leg-press&x=back-squat.box-squat~3x8+60kg"
    )


def test_the_order_is_fixed_and_blanks_are_dropped() -> None:
    params = [("x", "plank"), ("n", ""), ("t", " A "), ("x", " "), ("x", "leg-press~~"), ("v", "1")]
    sheet, lost = Sheet.parse(params)

    assert sheet.to_url() == "/sheet?v=1&t=A&x=plank&x=leg-press"
    assert lost == ()
    assert Sheet().to_url() == "/sheet"


# --- The parts of an exercise --------------------------------------------------------------------


def test_words_that_no_token_says_stay_with_the_dose() -> None:
    found = first("goblet-squat~light dumbbell 3x8 rest90s")

    assert str(found.dose) == "3x8 rest90s"
    assert found.hint == "light dumbbell"
    assert str(found) == "goblet-squat~3x8 rest90s light dumbbell"
    assert first("plank~as long as it feels fine").dose == NOTHING


def test_a_note_may_hold_tildes_and_line_breaks() -> None:
    assert first("plank~~a ~ b\r\n\n\n\n c  d ~").note == "a ~ b\n\nc d ~"


def test_emoji_and_directions_stay_and_what_turns_text_around_goes() -> None:
    assert first("plank~\u200d~\u200e\n\u200d") == first("plank")
    assert Item.parse("\u200d~3x8") is None, "nobody would see what to do"
    assert Sheet.parse([("t", "\u200f"), ("n", "\U000e0067")])[0] == Sheet()
    assert first(f"plank~~{FAMILY} \u200fא\u202eb\u00ad\x00c").note == f"{FAMILY} \u200fאbc"


def test_a_swap_keeps_the_dose_of_what_it_stands_for() -> None:
    squat = first("back-squat~5x5 100kg~Slow")
    swapped = squat.swapped("box-squat")

    assert str(swapped) == "back-squat.box-squat~5x5 100kg~Slow"
    assert swapped.slug == "box-squat"
    assert first(str(swapped)).swapped("") == squat


def test_an_exercise_may_be_words() -> None:
    assert first("Band thing. With a loop~3x8").name == "Band thing. With a loop"
    assert item("~20 kg thing", "~20 kg")
    assert str(item("~20 kg thing", "~20 kg")) == "≈20 kg thing~≈20 kg"


# --- What is not understood -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("params", "what"),
    [
        ([("y", "1")], Loss.UNKNOWN),
        ([("t", "a"), ("t", "b")], Loss.TWICE),
        ([("t", "a" * (MOST_TITLE + 1))], Loss.CUT),
        ([("n", "a" * (MOST_OPENING + 1))], Loss.CUT),
        ([("x", "plank~~" + "a" * (MOST_NOTE + 1))], Loss.CUT),
        ([("x", "~3x8")], Loss.NAMELESS),
        ([("x", "plank")] * (MOST_ITEMS + 1), Loss.MORE),
        ([("v", "2")], Loss.VERSION),
    ],
)
def test_what_is_left_out_is_told(params: list[tuple[str, str]], what: Loss) -> None:
    sheet, lost = Sheet.parse(params)

    assert [each.what for each in lost] == [what]
    assert Sheet.parse(sheet.to_params()) == (sheet, ())


def test_the_limits_hold_to_the_last_character() -> None:
    full = [("t", "a" * MOST_TITLE), ("n", "b" * MOST_OPENING), ("x", f"plank~~{'c' * MOST_NOTE}")]
    sheet, lost = Sheet.parse(full + [("x", "plank")] * (MOST_ITEMS - 1))

    assert lost == ()
    assert len(sheet.items[0].note) == MOST_NOTE
    assert len(sheet.title) == MOST_TITLE
