"""The form of the workout page: what it sends, and what its buttons do."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from guide.records.programme import (
    EVERYTHING,
    MOST_CHOICES,
    NOTHING,
    Named,
    Sent,
    Swapped,
    name_field,
    out_field,
    swap_field,
)
from guide.words import Kit, Watch

SLUGS = st.from_regex(r"[a-z]{1,8}(-[a-z]{1,8}){0,2}", fullmatch=True)
KEYS = st.from_regex(r"[0-9a-f]{8}", fullmatch=True)
SWAPS = st.builds(Swapped, SLUGS, st.integers(1, 200), SLUGS)
NAMES = st.builds(Named, KEYS, SLUGS)
FORMS = st.builds(
    Sent,
    text=st.text(max_size=40),
    swaps=st.lists(SWAPS, unique_by=lambda s: s[:2], max_size=5).map(tuple),
    named=st.lists(NAMES, unique_by=lambda n: n.key, max_size=5).map(tuple),
    out=st.lists(KEYS, unique=True, max_size=5).map(tuple),
)


@given(FORMS)
def test_what_was_chosen_is_sent_again_and_read_again(form: Sent) -> None:
    fields = [("text", form.text), *form.chosen()]

    assert Sent.parse(fields) == (form, ())


@given(FORMS, SWAPS, NAMES, KEYS)
def test_every_button_can_be_taken_back(form: Sent, swap: Swapped, name: Named, key: str) -> None:
    for add, undo in (
        (swap_field(swap), swap_field(swap, undo=True)),
        (name_field(name), name_field(name, undo=True)),
        (out_field(key), out_field(key, undo=True)),
    ):
        done = form.done(add)

        assert done.done(add) == done
        assert done.done(undo) == form.done(undo)
        assert done.done(undo).done(undo) == done.done(undo)


@given(st.lists(st.tuples(st.text(max_size=12), st.text(max_size=40)), max_size=20))
def test_no_form_breaks_it(fields: list[tuple[str, str]]) -> None:
    sent, _ = Sent.parse(fields)

    assert Sent.parse([("text", sent.text), *sent.chosen()])[0].swaps == sent.swaps


def test_a_button_in_the_form_is_pressed() -> None:
    fields = [("text", "squat"), ("do", "+swap.back-squat.1.box-squat"), ("swap", "nonsense")]
    sent, ignored = Sent.parse(fields)

    assert sent.swaps == (Swapped("back-squat", 1, "box-squat"),)
    assert ignored == ()
    assert Sent.parse([*fields, ("do", "-swap.back-squat.1.box-squat")])[0].swaps == ()
    assert Sent.parse([("do", EVERYTHING)])[0].all
    assert Sent.parse([*fields, ("do", NOTHING)])[0].swaps == ()
    assert Sent.parse([("do", "rm -rf")])[0] == Sent()


def test_another_swap_of_the_same_line_takes_the_place_of_the_first() -> None:
    sent = Sent(swaps=(Swapped("back-squat", 1, "box-squat"),))

    assert sent.done("+swap.back-squat.1.leg-press").swaps == (
        Swapped("back-squat", 1, "leg-press"),
    )
    assert len(sent.done("+swap.back-squat.2.leg-press").swaps) == 2


def test_the_questions_hold_for_all_lines_and_what_is_unknown_is_told() -> None:
    sent, ignored = Sent.parse([("want-less", "landing"), ("kit", "none"), ("kit", "jetpack")])

    assert sent.ask.want_less == (Watch.LANDING,)
    assert sent.ask.no_kit
    assert [pair.value for pair in ignored] == ["jetpack"]
    assert Sent.parse([("kit", "dumbbell")])[0].kit == (Kit.DUMBBELL,)


def test_choices_are_bounded() -> None:
    fields = [("out", f"{number:08x}") for number in range(MOST_CHOICES + 50)]

    assert len(Sent.parse(fields)[0].out) == MOST_CHOICES
