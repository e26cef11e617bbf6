"""What an address gives before it is read: bounded, cleaned, and what is refused of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.records.given import (
    MAX_FIELDS,
    MAX_TEXT,
    SHOWN_IGNORED,
    BadField,
    QueryTooLong,
    bounded,
    clean,
    shown,
)

anything = st.text(st.characters(exclude_categories=()), max_size=90)  # lone surrogates too


@given(anything)
def test_what_is_cleaned_can_be_sent_and_is_clean(text: str) -> None:
    kept = clean(text)

    assert clean(kept) == kept
    assert kept.encode().decode() == kept
    assert kept == kept.strip()
    assert len(shown(text)) <= SHOWN_IGNORED


def test_what_cannot_be_seen_goes_and_what_is_written_stays() -> None:
    assert clean("\x00a\u202eb\u200b  c\x1f\ud800") == "ab c"
    assert clean(" Überzug\t💪 ") == "Überzug 💪"


@pytest.mark.parametrize(
    ("pairs", "field"),
    [
        ([("q", "x")] * (MAX_FIELDS + 1), "query"),
        ([("q", "x" * (MAX_TEXT + 1))], "q"),
        ([("n" * (MAX_TEXT + 1), "x")], "n" * SHOWN_IGNORED),
    ],
)
def test_more_than_any_form_sends_is_named(pairs: list[tuple[str, str]], field: str) -> None:
    with pytest.raises(QueryTooLong) as caught:
        bounded(pairs)

    assert caught.value.field == field


def test_as_much_as_a_form_sends_is_taken() -> None:
    most = [("q" * MAX_TEXT, "x" * MAX_TEXT)] * MAX_FIELDS
    assert bounded(most) == most


def test_a_refusal_says_what_is_wrong_and_what_to_use() -> None:
    assert str(BadField("kit", "rope\x00", ("box", "bench"))) == "kit=rope: use box, bench"
    slip = BadField("kit", "benhc", ("box", "bench"))
    assert str(slip) == "kit=benhc: did you mean bench? Use box, bench"
    unknown = BadField("kits", "box", ("kit", "page"), " is not known here")
    assert str(unknown) == "kits is not known here: did you mean kit? Use kit, page"
    assert str(BadField("q", "", ("any words",), " is missing")) == "q is missing: use any words"
