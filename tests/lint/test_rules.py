"""The rules as a whole: the real catalog breaks none, each is tried, exemptions are needed."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec import structs

from guide import lint
from guide.catalog import Problem
from guide.edition import Edition
from guide.lint import exempt
from guide.records.base import decode
from guide.records.exemption import Exemption

BROKEN = Problem("exercises/squat/x.toml", "landing", "'y' lands", "flight-lands")


def test_the_real_catalog_breaks_no_rule(current: Edition) -> None:
    assert lint.problems(current) == []


def test_every_rule_is_tried_here() -> None:
    """A rule without a bad example of its own would be decoration."""
    tests = "".join(file.read_text("utf-8") for file in Path(__file__).parent.glob("test_*.py"))
    rules = (*lint.RULES, *lint.HOUSE_RULES)

    assert [rule.__name__ for rule in rules if f".{rule.__name__}" not in tests] == []


def test_every_rule_says_in_one_sentence_what_it_asks() -> None:
    for rule in (*lint.RULES, *lint.HOUSE_RULES):
        assert rule.__doc__
        assert rule.__doc__.strip().endswith(".")
        assert "\n" not in rule.__doc__.strip()


@pytest.mark.parametrize(
    "exemption",
    [
        Exemption(rule="flight-lands", exercise="x", reason="So it is."),
        Exemption(rule="flight-lands", about="y", reason="So it is."),
        Exemption(rule="flight-lands", exercise="x", about="y", reason="So it is."),
    ],
)
def test_an_exemption_takes_its_problem_away(exemption: Exemption) -> None:
    assert exempt.without([BROKEN], [exemption]) == set()


@pytest.mark.parametrize(
    "exemption",
    [
        Exemption(rule="way-out", exercise="x", reason="So it is."),
        Exemption(rule="flight-lands", exercise="z", reason="So it is."),
        Exemption(rule="flight-lands", exercise="x", about="z", reason="So it is."),
    ],
)
def test_an_exemption_that_nothing_needs_is_a_problem(exemption: Exemption) -> None:
    found = exempt.without([BROKEN], [exemption])

    assert {problem.rule for problem in found} == {"flight-lands", "exemption-needed"}


def test_no_exemption_from_a_whole_rule_and_none_without_a_reason() -> None:
    _, whole = decode({"rule": "way-out", "reason": "So it is."}, Exemption)
    _, bare = decode({"rule": "way-out", "exercise": "x"}, Exemption)

    assert whole
    assert bare


def test_each_real_exemption_is_needed(current: Edition) -> None:
    bare = structs.replace(current.catalog, exemptions=())
    found = lint.problems(structs.replace(current, catalog=bare))

    assert current.catalog.exemptions
    for exemption in current.catalog.exemptions:
        assert exempt.without(found, [exemption]) < set(found)
