"""The referee itself: a wrong answer must lose, whatever the guide says today."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from guide.edition import Edition
from guide.records.given import BadField
from tests.coach import referee
from tests.coach.referee import Case, judge

CASE = """
[[case]]
exercise = "back-squat"
ask = "reason=kit"
why = "The bar is taken."
from = ["song-2023"]
some_of = ["leg-press"]
"""


def _case(**rules: object) -> Case:
    made = {"exercise": "a", "ask": "", "why": "So it is.", "from": ["C001"], **rules}
    return msgspec.convert(made, Case)


def _right(case: Case, *names: str, said: tuple[str, ...] = ()) -> bool:
    verdicts = judge(case, names, said)
    assert verdicts
    return all(verdict.right for verdict in verdicts)


def test_one_of_some_is_enough_but_it_has_to_be_among_the_first() -> None:
    case = _case(some_of=["x", "y"])

    assert _right(case, "a", "b", "c", "d", "y")
    assert not _right(case, "a", "b", "c", "d", "e", "y")
    assert not _right(case)


def test_all_have_to_be_among_the_first() -> None:
    case = _case(all_of=["x", "y"])

    assert _right(case, "y", "b", "x")
    assert not _right(case, "y", "b")
    assert not _right(case, "y", "b", "c", "d", "e", "x")


def test_what_must_never_be_offered_must_not_stand_last_either() -> None:
    case = _case(never=["x"])

    assert _right(case, *"abcdefg")
    assert not _right(case, *"abcdefg", "x")


@pytest.mark.parametrize(
    ("names", "right"),
    [("bw", True), ("b", True), ("", True), ("abcw", True), ("wb", False), ("aw", False)],
)
def test_the_worse_one_never_stands_above_the_better_one(names: str, right: bool) -> None:  # noqa: FBT001
    assert _right(_case(not_above=[["w", "b"]]), *names) is right


def test_nothing_must_be_said_to_be_nothing() -> None:
    case = _case(none="gentlest")

    assert _right(case, said=("gentlest",))
    assert not _right(case, said=("simplest",))
    assert not _right(case, "a", said=("gentlest",))
    assert not _right(case)


def test_one_wrong_rule_loses_the_case_and_is_counted_under_its_kind() -> None:
    case = _case(some_of=["x"], never=["y", "z"])
    judged = judge(case, ["x", "y"])

    assert [verdict.right for verdict in judged] == [True, False, True]
    assert referee.score([{"some_of": [True], "never": [False, True]}, {"some_of": [True]}]) == [
        "cases      1 of 2 right (50.0 %)",
        "some_of    2 of 2 right (100.0 %)",
        "never      1 of 2 right (50.0 %)",
    ]


def test_a_case_is_read_with_its_file_as_its_theme(tmp_path: Path) -> None:
    (tmp_path / "squats.toml").write_text(CASE, encoding="utf-8")

    (case,) = referee.read(tmp_path)

    assert (case.theme, case.grounds, case.name) == (
        "squats",
        ("song-2023",),
        "squats: back-squat?reason=kit",
    )


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("some_of", "sum_of"),
        ('["song-2023"]', "[]"),
        ('["song-2023"]', '["a page I saw"]'),
        ('["song-2023"]', '["http://example.org/"]'),
        ('from = ["song-2023"]', ""),
        ("The bar is taken.", "taken"),
        ('some_of = ["leg-press"]', ""),
        ('some_of = ["leg-press"]', 'some_of = ["leg-press"]\nnone = "simplest"'),
        ('some_of = ["leg-press"]', 'none = "nothing"'),
        ('some_of = ["leg-press"]', 'not_above = [["sissy-squat"]]'),
    ],
)
def test_a_case_that_says_less_than_it_must_is_refused(tmp_path: Path, old: str, new: str) -> None:
    assert old in CASE
    (tmp_path / "squats.toml").write_text(CASE.replace(old, new), encoding="utf-8")

    with pytest.raises(msgspec.ValidationError):
        referee.read(tmp_path)


@pytest.mark.parametrize("ask", ["reason=pain", "want_less=bending", "kit=spoon"])
def test_a_question_that_the_page_would_not_understand_is_refused(ask: str) -> None:
    with pytest.raises(BadField):
        _case(ask=ask, never=["x"]).question()


def test_only_what_can_be_looked_up_is_ground_to_stand_on(current: Edition) -> None:
    known = referee.known_grounds(current.catalog)

    assert {"song-2023", "nhs-leeds-bursitis", "C012"} <= known
    assert not {"song-2032", "C105", ""} & known
