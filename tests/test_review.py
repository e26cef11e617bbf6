"""What changed from one table of marks to another."""

from __future__ import annotations

from guide import review

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
