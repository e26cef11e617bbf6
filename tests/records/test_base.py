"""Decoding in one go and field by field: the same records, and every flaw of a broken one."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from typing import Annotated, Any

import msgspec
import pytest
from msgspec import Meta

from guide import paths
from guide.records import base
from guide.records.base import _decode_by_field, decode
from guide.records.exercise import Exercise


def raws() -> Iterator[dict[str, Any]]:
    """Every exercise file that stands alone."""
    for file in sorted((paths.catalog_dir() / "exercises").rglob("*.toml")):
        raw = tomllib.loads(file.read_text(encoding="utf-8"))
        if "like" not in raw:
            yield raw


def test_both_ways_give_the_same_record() -> None:
    compared = 0
    for raw in raws():
        quick, flaws = decode(raw, Exercise)
        assert flaws == []
        assert (quick, []) == _decode_by_field(raw, Exercise)
        compared += 1
    assert compared > 300


def test_every_flaw_of_a_broken_record_is_told() -> None:
    raw = next(raws())
    raw |= {"nmae": "x", "skill": "high", "steps": []}
    del raw["name"]

    record, flaws = decode(raw, Exercise)
    assert record is None
    assert {flaw.place for flaw in flaws} >= {"nmae", "name", "skill", "steps"}
    assert (None, flaws) == _decode_by_field(raw, Exercise)


@pytest.mark.parametrize(
    ("kind", "raw", "said"),
    [
        (tuple[str, ...], "x", "Expected a list, got text"),
        (tuple[str, ...], [1], "Expected text, got a whole number - at `[0]`"),
        (str, ["x"], "Expected text, got a list"),
        (int, 1.5, "Expected a whole number, got a number"),
        (bool, {}, "Expected true or false, got a table with named fields"),
        (int | float, "`int`", "Expected a whole number or a number, got text"),
        (tuple[int, int], [1, 2, 3], "Expected a list of length 2, got 3"),
        (Annotated[int, Meta(le=2)], 3, "Expected a whole number <= 2"),
    ],
)
def test_a_flaw_names_kinds_as_people_do(kind: Any, raw: object, said: str) -> None:  # noqa: ANN401
    with pytest.raises(msgspec.ValidationError) as caught:
        msgspec.convert(raw, kind)
    assert base._plain(caught.value, kind) == said


def test_a_name_of_a_table_that_is_no_slug_is_a_flaw() -> None:
    raw = next(raws())
    raw["cues"] = {"Heels Down": "", "brace": ""}

    record, flaws = decode(raw, Exercise)
    assert record is None
    assert [flaw.place for flaw in flaws] == ["cues.Heels Down"]


def test_what_is_refused_as_a_whole_never_passes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Even where a look at each field would find nothing."""
    raw = next(raws())
    record, _ = decode(raw, Exercise)
    monkeypatch.setattr(base, "_decode_by_field", lambda *_: (record, []))

    told = decode(raw | {"skill": "high"}, Exercise)
    assert told[0] is None
    assert "skill" in told[1][0].message
