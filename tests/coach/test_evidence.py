"""The rows of the evidence: what they are used for, and how they are found."""

from __future__ import annotations

from guide.coach import evidence
from guide.edition import Edition
from guide.records.query import Rows
from guide.words import About, Basis, RowKind, Seen, Sorting


def test_every_row_and_every_study_is_there(current: Edition) -> None:
    rows = evidence.rows(current)
    catalog = current.catalog

    assert {row.id for row in rows} == catalog.loads.keys() | catalog.effects.keys()
    assert {row.study.id for row in rows} == catalog.studies.keys()


def test_every_row_of_a_mark_knows_it(current: Edition) -> None:
    by_id = {row.id: row.used for row in evidence.rows(current)}
    for slug, mark in current.marks.items():
        for row in mark.rows:
            used = by_id[row]
            assert slug in (used.measures if mark.basis is Basis.MEASURED else used.stands_for)
        if mark.basis is Basis.ANCHORED:
            assert any(slug in used.scales for used in by_id.values())


def test_filters_narrow_and_pages_hold_everything_once(current: Edition) -> None:
    asked = Rows(about=(About.KNEECAP,), seen=(Seen.COPY,), used=True)
    found = evidence.find(current, asked)

    assert 0 < found.total < len(evidence.rows(current))
    for row in found.rows:
        assert row.about is About.KNEECAP
        assert row.seen is Seen.COPY
        assert row.used.any
    pages = evidence.find(current, Rows()).pages
    seen = [r.id for n in range(1, pages + 1) for r in evidence.find(current, Rows(page=n)).rows]
    assert len(seen) == len(set(seen)) == len(evidence.rows(current))


def test_a_page_past_the_last_is_the_last(current: Edition) -> None:
    found = evidence.find(current, Rows(page=999))

    assert found.page == found.pages
    assert found.rows


def test_words_are_looked_for_in_exercise_change_and_author(current: Edition) -> None:
    assert {r.study.id for r in evidence.find(current, Rows(q="FRY torque")).rows} == {"fry-2003"}
    assert evidence.find(current, Rows(q="qwxyz")).total == 0


def test_every_order_is_one(current: Edition) -> None:
    marks = [row.used.marks for row in evidence.find(current, Rows(sort=Sorting.MARKS)).rows]
    assert marks == sorted(marks, reverse=True)
    assert marks[0] > 0
    names = [r.record.exercise.casefold() for r in
             evidence.find(current, Rows(sort=Sorting.EXERCISE)).rows]  # fmt: skip
    assert names == sorted(names)
    seen = [list(Seen).index(r.seen) for r in evidence.find(current, Rows(sort=Sorting.SEEN)).rows]
    assert seen == sorted(seen)


def test_a_count_is_what_asking_gives(current: Edition) -> None:
    asked = Rows(q="squat")
    for kind in RowKind:
        there = evidence.find(current, Rows(q="squat", kind=kind)).total
        assert evidence.count(current, asked, kind=kind) == there > 0
