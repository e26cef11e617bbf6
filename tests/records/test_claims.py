"""Every claim about sore knees that was checked is answered on a page, or left out for a reason."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

import pytest

from tests.records.test_care import PAGES, statements

TABLE = Path(__file__).parent.parent / "data" / "claims.csv"
CLAIMS = [f"C{number:03}" for number in range(1, 105)]
LEFT_OUT = "left out: "
KEYS = {f"{slug}#{said.key}": said for slug, page in PAGES.items() for said in statements(page)}
OWN_PAGES = ("training", "why-knees-ache", "first-aid", "remedies-and-myths", "other-joints")

Row = Mapping[str, str]


def rows() -> list[dict[str, str]]:
    with TABLE.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def problems(table: Iterable[Row]) -> list[str]:
    """Claims that are missing, twice, unknown, unanswered, or answered by what is not there."""
    table = list(table)
    count = Counter(row["claim"] for row in table)
    found = [f"{claim}: {count[claim]} rows" for claim in CLAIMS if count[claim] != 1]
    found += [f"{claim}: no such claim" for claim in count if claim not in CLAIMS]
    for row in table:
        answered = row["answered"]
        if answered.startswith(LEFT_OUT):
            if len(answered.removeprefix(LEFT_OUT).split()) < 3:
                found.append(f"{row['claim']}: say why it is left out")
        elif not answered.split():
            found.append(f"{row['claim']}: no answer")
        found += [
            f"{row['claim']}: no statement {key}"
            for key in ([] if answered.startswith(LEFT_OUT) else answered.split())
            if key not in KEYS
        ]
    return found


def test_every_claim_is_answered_once() -> None:
    assert problems(rows()) == []


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"claim": "C002"}, "C001: 0 rows"),
        ({"claim": "C105"}, "C105: no such claim"),
        ({"answered": ""}, "C001: no answer"),
        ({"answered": "training#no-such-key"}, "C001: no statement training#no-such-key"),
        ({"answered": "left out: no"}, "C001: say why it is left out"),
    ],
)
def test_a_hole_in_the_table_is_found(change: dict[str, str], told: str) -> None:
    first, *rest = rows()

    assert told in problems([{**first, **change}, *rest])


def test_a_wrong_or_unsafe_claim_is_never_advice() -> None:
    """It stands as what people say, with an answer; or a stop sign, or other advice, answers it."""
    bad = [row for row in rows() if row["verdict"] in {"wrong", "unsafe"}]
    plain = {
        row["claim"]
        for row in bad
        if not any(KEYS[key].said for key in row["answered"].split())
        and not any(key.startswith("stop-signs#") for key in row["answered"].split())
    }

    assert len(bad) == 25
    assert plain == set()


def test_every_saying_is_answered_and_not_repeated() -> None:
    sayings = [said for said in KEYS.values() if said.said]

    assert len(sayings) >= 30
    assert len({said.said for said in sayings}) == len(sayings)
    assert all(said.text != said.said for said in sayings)


def test_statements_belong_to_claims() -> None:
    """What nothing was checked for does not creep in: these few come from other named sources."""
    answered = {key for row in rows() for key in row["answered"].split()}
    own = {key for key in KEYS if key.split("#")[0] in OWN_PAGES}

    assert {key for key in own - answered if not KEYS[key].hurts} == {
        "training#not-heavier",
        "training#up-before-down",
        "training#labs",
        "training#not-tested",
        "training#cut-offs",
        "remedies-and-myths#not-seen",
        "other-joints#small-steps",
        "other-joints#landing-practice",
        "other-joints#heel-wedge",
    }
