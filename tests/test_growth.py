"""Nothing grows faster than the catalog. Work is counted in calls, for times differ by the day."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from types import FrameType

import pytest
from msgspec import structs

from guide import edition
from guide.body import movement
from guide.coach import browse, candidates, filters, ladder, plan, search, swaps
from guide.edition import Edition
from guide.records.programme import Sent
from guide.records.query import Ask, Query, Reason
from tests.bench import varied
from tests.bench.engine import FILTERS, TYPED, anew, programme

FEW, TIMES = 300, 4
SLACK = 1.15  # a catalog of other exercises is never just twice the work


@pytest.fixture(scope="module")
def sizes(current: Edition) -> tuple[Edition, Edition]:
    """A few real exercises, and some times as many."""
    few = varied.some(current.catalog, FEW)
    both = edition.build(few), edition.build(varied.grown(few, FEW * TIMES))
    for each in both:  # what the first visitors wait for is no part of a question
        for text in TYPED:
            browse.browse(each, Query(q=text))
        swaps.swaps(each, next(iter(each.marks)), Ask())
    return both


def work(call: Callable[[], object]) -> int:
    """How many functions a call calls, ours and others'."""
    seen = 0

    def count(frame: FrameType, event: str, arg: object) -> None:
        nonlocal seen
        del frame, arg
        seen += event in {"call", "c_call"}

    sys.setprofile(count)
    try:
        call()
    finally:
        sys.setprofile(None)
    return seen


def in_step(few: int, many: int) -> bool:
    """Whether the work for the larger catalog is as much larger as the catalog at most."""
    return many <= few * TIMES * SLACK


def _marks(current: Edition) -> object:
    movement.run.cache_clear()
    return edition.build(current.catalog)


STARTS: dict[str, Callable[[Edition], object]] = {
    "marks": _marks,
    "traits": candidates.index.__wrapped__,
    "lists": filters.Index,
}


@pytest.mark.parametrize("name", STARTS)
def test_starting_grows_in_step(sizes: tuple[Edition, Edition], name: str) -> None:
    few, many = (work(partial(STARTS[name], current)) for current in sizes)

    assert in_step(few, many), (few, many)


def test_taking_names_apart_grows_in_step_with_their_words(sizes: tuple[Edition, Edition]) -> None:
    few, many = (
        work(partial(search._Index, current.catalog.entries.values())) for current in sizes
    )
    words, more = (
        sum(len(target.words) for target in search._index(current).targets) for current in sizes
    )

    assert more > words * TIMES  # the copies have longer names
    assert many / few <= more / words * SLACK


@pytest.mark.parametrize("text", TYPED)
def test_a_search_grows_in_step(sizes: tuple[Edition, Edition], text: str) -> None:
    few, many = (asked(current, partial(search.find, current, text)) for current in sizes)

    assert in_step(few, many), (few, many)


@pytest.mark.parametrize("text", ["", *TYPED])
def test_a_filter_with_its_counts_grows_in_step(sizes: tuple[Edition, Edition], text: str) -> None:
    few, many = (
        sum(
            asked(current, partial(browse.browse, current, structs.replace(query, q=text)))
            for query in FILTERS
        )
        for current in sizes
    )

    assert in_step(few, many), (few, many)


def test_filters_alone_take_the_same_work_in_any_catalog(sizes: tuple[Edition, Edition]) -> None:
    few, many = (
        sum(asked(current, partial(browse.browse, current, query)) for query in FILTERS)
        for current in sizes
    )

    assert many <= few * SLACK  # sets are whole numbers; without, each exercise is looked at


@pytest.mark.parametrize("reason", Reason)
def test_swaps_grow_in_step(sizes: tuple[Edition, Edition], reason: Reason) -> None:
    slugs = [*sizes[0].marks][::10]
    ask = Ask(reason=reason)
    few, many = (
        sum(asked(current, partial(swaps.swaps, current, slug, ask)) for slug in slugs)
        for current in sizes
    )

    assert in_step(few, many), (few, many)


def test_a_programme_grows_in_step(sizes: tuple[Edition, Edition]) -> None:
    sent = Sent(text=programme(20))
    few, many = (asked(current, partial(plan.plan, current, sent)) for current in sizes)

    assert in_step(few, many), (few, many)


def test_ladders_grow_in_step(
    sizes: tuple[Edition, Edition], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ladder, "SHARED", FEW)
    few, many = (work(partial(ladder._rungs.__wrapped__, current)) for current in sizes)
    assert in_step(few, many), (few, many)

    monkeypatch.setattr(ladder, "SHARED", FEW * TIMES)  # everything held against everything
    few, many = (work(partial(ladder._rungs.__wrapped__, current)) for current in sizes)
    assert not in_step(few, many), (few, many)


def asked(current: Edition, call: Callable[[], object]) -> int:
    """The work of a question that nobody asked before."""
    return work(partial(anew, current, call))
