"""The reviewed table of swaps: what a coach would say, held against what the guide says."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from msgspec import Struct, convert

from guide.coach.swaps import swaps
from guide.coach.weights import VARIED
from guide.edition import Edition
from guide.records.query import Ask

TABLE = Path(__file__).parents[1] / "data" / "swap_cases.toml"


class Case(Struct, frozen=True, forbid_unknown_fields=True):
    """One question and what its answer must and must not hold."""

    exercise: str
    ask: str
    why: str
    some_of: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    none: str = ""

    def question(self) -> Ask:
        """As the API reads it: a word that is not known fails."""
        return Ask.parse_strict(tuple(part.split("=")) for part in self.ask.split("&"))  # type: ignore[misc]


CASES = convert(tomllib.loads(TABLE.read_text(encoding="utf-8"))["case"], list[Case])


def test_the_table_covers_a_gym() -> None:
    assert len(CASES) >= 80
    assert len({case.exercise for case in CASES}) >= 50
    assert len({(case.exercise, case.ask, case.some_of) for case in CASES}) == len(CASES)


def test_every_slug_in_the_table_exists(current: Edition) -> None:
    named = {slug for case in CASES for slug in (case.exercise, *case.some_of, *case.never)}

    assert {slug for slug in named if current.current(slug) != slug} == set()


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.exercise} {case.ask}")
def test_a_coach_would_agree(current: Edition, case: Case) -> None:
    answer = swaps(current, case.exercise, case.question())
    names = [swap.slug for swap in answer.swaps]

    if case.none:
        assert names == []
        assert getattr(answer, case.none) is True
        return
    assert set(names[:VARIED]) & set(case.some_of), (case.why, names[:8])
    assert not set(names) & set(case.never), case.why
