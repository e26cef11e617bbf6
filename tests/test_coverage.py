"""How far the marks reach, and how they stand beside published figures."""

from __future__ import annotations

from statistics import median

import pytest

from guide import knee
from guide.coverage import Beside, Coverage, coverage, evidence_table, order
from guide.edition import Edition
from guide.words import Basis

IN_ORDER = 0.80
"""The pose model alone ranked 14 of 16 pairs inside one study as the study did (88 %) when this was
written; one pair more may turn without the model being worse, a third may not."""


@pytest.fixture(scope="module")
def told(current: Edition) -> Coverage:
    return coverage(current)


def test_every_exercise_is_counted_once(current: Edition, told: Coverage) -> None:
    assert told.all.total == len(current.catalog.entries)
    for tally in (*told.patterns, told.all):
        assert sum(tally.marks.values()) == tally.total
        assert sum(tally.basis.values()) == tally.total
    for field in ("marks", "basis"):
        for word, count in getattr(told.all, field).items():
            assert count == sum(getattr(tally, field)[word] for tally in told.patterns)


def test_shares_are_of_the_whole(told: Coverage) -> None:
    assert sum(told.all.share(basis) for basis in Basis) == pytest.approx(1)
    measured = told.all.basis[Basis.MEASURED.value]
    assert told.all.share(Basis.MEASURED) == measured / told.all.total


def test_a_measured_mark_is_in_the_band_of_the_median_of_its_studies(
    current: Edition, told: Coverage
) -> None:
    by_slug: dict[str, dict[str, list[float]]] = {}
    for row in told.evidence:
        if row.how == "measured":
            by_slug.setdefault(row.slug, {}).setdefault(row.study, []).append(row.published)

    assert len(by_slug) >= 15
    for slug, studies in by_slug.items():
        middle = median(median(values) for values in studies.values())
        assert current.marks[slug].kneecap_band is knee.band(middle), slug


def test_a_relative_is_taken_over_as_it_stands(told: Coverage) -> None:
    relatives = [row for row in told.evidence if row.how == "relative"]

    assert relatives
    assert [row.slug for row in relatives if not row.agrees] == []


def test_the_model_alone_ranks_as_the_studies_did(told: Coverage) -> None:
    assert told.order.pairs >= 16
    assert told.order.share >= IN_ORDER


def test_a_miss_is_listed(told: Coverage) -> None:
    missed = [row for row in told.evidence if not row.agrees]
    lines = [line for line in evidence_table(told) if "DIFFERS" in line]

    assert len(lines) == len(missed) > 0
    assert all(any(row.slug in line and row.row in line for line in lines) for row in missed)


def _row(slug: str, study: str, plain: float, published: float, how: str = "measured") -> Beside:
    return Beside(
        slug=slug, how=how, value=published, band="low", plain=plain, row=f"{study}-{slug}",
        study=study, conditions=None, published=published, published_band="low", agrees=True,
    )  # fmt: skip


def test_order_is_asked_inside_one_study_of_measured_exercises_alone() -> None:
    rows = [
        _row("a", "one", 1.0, 2.0),
        _row("b", "one", 2.0, 3.0),
        _row("c", "one", 3.0, 2.5),  # the study puts it below b
        _row("d", "two", 9.0, 0.1),  # another study: no pair with the rest
        _row("e", "one", 0.1, 9.0, how="relative"),
        _row("f", "one", 4.0, 3.0),  # level with b in the study: no pair of its own
    ]

    found = order(rows)

    assert (found.right, found.pairs) == (4, 5)
