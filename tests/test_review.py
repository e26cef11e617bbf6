"""What changed from one table of marks to another."""

from __future__ import annotations

import tomllib
from datetime import date

from guide import review
from guide.edition import Edition

HEAD = ",".join(review.COLUMNS) + "\n"
OLD = HEAD + "a,low,0,low,measured,x y\nb,,1,,not-rated,\nc,low,0,low,by-rule,x\n"


def test_nothing_changed() -> None:
    assert list(review.changes(OLD, OLD)) == []


def test_every_kind_of_change_is_one_line() -> None:
    new = HEAD + "a,high,2,high,measured,y z\nb,low,1,low,estimated,\nd,low,0,low,by-rule,\n"

    assert list(review.changes(OLD, new)) == [
        "  a: band low → high; landing 0 → 2; mark low → high; swaps +z -x",
        "  b: band ? → low; mark ? → low; basis not-rated → estimated",
        "- c: low (by-rule), landing 0",
        "+ d: low (by-rule), landing 0",
    ]


def test_swaps_in_another_order() -> None:
    new = OLD.replace("x y", "y x")

    assert list(review.changes(OLD, new)) == ["  a: swaps in another order"]


def test_only_marks_that_moved_are_told() -> None:
    new = HEAD + "a,high,2,high,measured,y z\nb,low,1,low,estimated,\nd,low,0,low,by-rule,\n"

    assert list(review.moved(OLD, new)) == [("a", "low", "high"), ("b", "not-rated", "low")]
    assert list(review.moved(OLD, OLD)) == []


def test_a_fingerprint_tells_marks_apart_and_nothing_else() -> None:
    assert review.fingerprint(OLD) == review.fingerprint(OLD.replace("x y", "y x"))
    assert review.fingerprint(OLD) != review.fingerprint(OLD.replace("0,low,m", "0,high,m"))


def test_the_log_grows_at_the_top_and_keeps_what_it_said() -> None:
    log = '# About.\nmarks = "old"\n\n[[moved]]\nday = 2026-01-01\nslug = "z"\n'
    new = OLD.replace("0,low,m", "0,high,m")

    told = review.with_changes(log, OLD, new, day=date(2026, 2, 3), why='It "was" wrong.')

    assert tomllib.loads(told) == {
        "marks": review.fingerprint(new),
        "moved": [
            {"day": date(2026, 2, 3), "slug": "a", "was": "low", "now": "high",
             "why": 'It "was" wrong.'},
            {"day": date(2026, 1, 1), "slug": "z"},
        ],
    }  # fmt: skip
    assert told.startswith("# About.\n")


def test_no_mark_moved_without_a_word(current: Edition) -> None:
    """Run ``python -m tests.approve --why "…"``: the method page tells readers."""
    assert current.catalog.changes.marks == review.fingerprint(review.table(current))


def test_the_log_says_what_is_so_now(current: Edition) -> None:
    """The newest word on an exercise is its mark today, and the newest stand first."""
    log = current.catalog.changes.moved
    newest: dict[str, str] = {}
    for entry in log:
        newest.setdefault(entry.slug, entry.now)

    assert [entry.day for entry in log] == sorted((e.day for e in log), reverse=True)
    levels = {
        slug: mark.level.slug for slug, mark in current.marks.items() if mark.level is not None
    }
    assert {slug: levels.get(slug, "not-rated") for slug in newest} == newest
