"""A dose and its one short text."""

from __future__ import annotations

from urllib.parse import quote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.records.dose import MINUTE, MOST, NOTHING, Distance, Dose, Load, Reps, Span, span
from guide.words import DistanceUnit, LoadUnit

WHOLE = st.integers(1, 9999)
NUMBER = st.integers(1, 999_900).map(lambda hundredths: hundredths / 100)


def spans(numbers: st.SearchStrategy[float]) -> st.SearchStrategy[Span]:
    """A number, or from one to another."""
    return st.tuples(numbers, numbers).map(lambda pair: Span(min(pair), max(pair)))


MAYBE = st.none()
COUNTS = st.lists(spans(WHOLE), max_size=6).map(tuple)
REPS = st.builds(Reps, COUNTS, st.booleans()).map(lambda r: r if r.counts else Reps((), most=True))
LOADS = st.one_of(
    st.just(Load(None, LoadUnit.BODYWEIGHT)),
    st.builds(
        Load,
        spans(NUMBER),
        st.sampled_from([LoadUnit.KG, LoadUnit.LB, LoadUnit.PERCENT]),
        MAYBE | NUMBER.map(lambda n: Span(n, n)),
    ),
)
DOSES = st.builds(
    Dose,
    rounds=MAYBE | spans(WHOLE),
    sets=MAYBE | spans(WHOLE),
    reps=MAYBE | REPS,
    distance=MAYBE | st.builds(Distance, spans(NUMBER), st.sampled_from(DistanceUnit)),
    time=MAYBE | spans(NUMBER),
    load=MAYBE | LOADS,
    rpe=MAYBE | spans(NUMBER),
    rir=MAYBE | spans(st.integers(0, 9)),
    tempo=st.just("") | st.from_regex(r"[0-9x]{3,4}", fullmatch=True),
    rest=MAYBE | spans(NUMBER),
    side=st.booleans(),
)


@given(DOSES)
def test_every_dose_is_read_back_from_its_text(dose: Dose) -> None:
    assert Dose.parse(str(dose)) == dose


@given(DOSES)
def test_its_text_may_stand_in_an_address_as_it_is(dose: Dose) -> None:
    assert quote_plus(str(dose)) == str(dose).replace(" ", "+")


@given(st.text(alphabet="0123456789x-_.upmaxrestkgsid ", max_size=40))
def test_what_is_no_dose_is_none_and_what_is_stays_the_same(text: str) -> None:
    dose = Dose.parse(text)

    assert dose is None or Dose.parse(str(dose)) == dose


@pytest.mark.parametrize(
    "text",
    [
        "3x8-10 60kg rpe8 tempo3110 rest90s side",
        "3x30s",
        "3sets",
        "8reps",
        "maxreps 10min",
        "21_15_9reps",
        "3x5up 75pct",
        "2rounds 400m",
        "24or16kg",
        "bw",
        "rir0",
        "rpe8.5 tempo31x0",
        "5x400m rest2min",
    ],
)
def test_the_text_is_the_canonical_one(text: str) -> None:
    assert str(Dose.parse(text)) == text


@pytest.mark.parametrize(
    "text",
    ["3x", "x8", "8", "3x8 3x8", "10-8reps", "0reps", "60stone", "rpe", "tempo1", "8reps 3x5", "$",
     "999999kg"],
)  # fmt: skip
def test_what_is_no_token_is_refused(text: str) -> None:
    assert Dose.parse(text) is None


def test_nothing_said_is_no_text() -> None:
    assert str(NOTHING) == ""
    assert Dose.parse("") == NOTHING


def test_what_is_missing_is_taken_from_another() -> None:
    own, other = Dose(sets=Span(3, 3)), Dose(sets=Span(5, 5), rest=Span(MINUTE, MINUTE))

    assert own.with_missing(other) == Dose(sets=Span(3, 3), rest=Span(60, 60))


def test_a_span_is_bounded() -> None:
    assert span(3) == Span(3, 3)
    assert span(0) is span(3, 2) is span(MOST + 1) is None
