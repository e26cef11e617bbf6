"""The engine, asked in process: swaps of every exercise, programmes, searches, filters."""

from __future__ import annotations

import csv
import gc
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from guide import catalog, edition, paths
from guide.coach import (
    answers,
    browse,
    ladder,
    offers,
    plan,
    question,
    search,
    spelling,
    swaps,
    terms,
)
from guide.edition import Edition
from guide.pages.browse import browse_page
from guide.pages.filters import filters
from guide.pages.technique import technique_page
from guide.records.programme import Sent
from guide.records.query import Ask, Query, Reason
from guide.words import Kit, Level, Muscle, Pattern, Watch
from tests.bench.timing import Call, Timed, timed
from tests.bench.varied import some

SMALL = 400
LINES = 60
SAMPLE = 200  # exercises whose technique page is made
TURNS = 40  # of calls that cannot be asked for every exercise
SWAPS_BAR, PROGRAMME_BAR = 1.0, 50.0  # milliseconds, for the median in the small catalog

TYPED = ("squ", "back squat", "rdl", "bulgarien split squad", "leg press", "bike", "knee", "xyzzy",
         "something instead of squats, hurts on stairs")  # fmt: skip
FILTERS = (
    Query(),
    Query(knee=Level.LOW),
    Query(kit=(Kit.DUMBBELL, Kit.BENCH), want_less=(Watch.BENDING,)),
    Query(muscle=(Muscle.QUADRICEPS,), knee=Level.MODERATE, page=2),
    Query(pattern=(Pattern.LUNGE,), no_kit=True),
    Query(want_less=(Watch.LANDING, Watch.KNEELING), without=(Kit.BARBELL,)),
)


def measure(turns: int = TURNS) -> Iterator[Timed]:
    """Everything, in a catalog of 400 and in the whole one."""
    whole = catalog.load(paths.catalog_dir())
    for source in (some(whole, SMALL), whole):
        current = edition.build(source)
        ladder.prepare(current)
        search.find(current, "squat")  # as the first visitor does
        browse.browse(current, Query())
        gc.collect()
        gc.freeze()  # as the server does, see guide.web.serve
        yield from _measured(current, turns)


def _measured(current: Edition, turns: int) -> Iterator[Timed]:
    size = len(current.marks)
    small = size == SMALL
    for reason in Reason:
        ask = Ask(reason=reason)
        yield timed(
            f"all swaps of one exercise: {reason}",
            size,
            (partial(swaps.swaps, current, slug, ask) for slug in current.marks),
            SWAPS_BAR if small else None,
        )
    sent = Sent(text=programme(LINES))
    yield timed(
        f"programme of {LINES} lines with its swaps",
        size,
        [partial(anew, current, partial(plan.plan, current, sent))] * turns,
        PROGRAMME_BAR if small else None,
    )
    for name, calls in _asked(current):
        yield timed(name, size, [partial(anew, current, call) for call in calls] * turns)
    slugs = [*current.marks][:: max(1, size // SAMPLE)]
    pages = [partial(technique_page, current, slug) for slug in slugs]
    yield timed("the technique page as data, first time", size, pages)
    yield timed("the technique page as data, again", size, pages)


def _asked(current: Edition) -> Iterator[tuple[str, list[Call]]]:
    yield "search", [partial(search.find, current, text) for text in TYPED]
    filters: dict[str, Callable[[Edition, Query], object]] = {
        "filter with its counts": browse.browse,
        "the whole search page as data": browse_page,
    }
    for name, call in filters.items():
        yield name, [partial(call, current, query) for query in FILTERS]


def programme(lines: int) -> str:
    """The first lines of the judged programmes: every style, swaps and searches all different."""
    file = Path(__file__).parent.parent / "data" / "programme_lines.csv"
    with file.open(encoding="utf-8", newline="") as rows:
        found = [row["line"] for row in csv.DictReader(rows)]
    return "\n".join(found[:lines])


def anew(current: Edition, call: Call) -> object:
    """Ask as nobody did before: what is remembered between two questions is forgotten first."""
    for remembered in (*REMEMBERED, search._index(current).names.strictly._stages):
        remembered.cache_clear()
    return call()


REMEMBERED = (filters, answers._swaps, browse._fits, browse.asked, offers._first,
              question.understand, search._near, search.find, search.nearest, spelling.words,
              terms.readings)  # fmt: skip
