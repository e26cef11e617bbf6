"""The same with more and more exercises: what each thing takes, and how it grows with the catalog.

Each size has a process of its own, so that none finds the memory of another. Files are not read
here: that takes as long for each file however many there are.
"""

from __future__ import annotations

import gc
import math
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from statistics import median
from time import process_time

from msgspec import Struct, structs

from guide import catalog, edition, paths
from guide.coach import browse, ladder, plan, search, swaps
from guide.edition import Edition
from guide.pages.browse import browse_page
from guide.records.programme import Sent
from guide.records.query import Ask, Query
from tests.bench.engine import FILTERS, LINES, TYPED, anew, programme
from tests.bench.timing import Call, ms
from tests.bench.varied import grown

SIZES = (300, 3_000, 30_000)
SAMPLE = 100  # exercises that swaps are asked for
TURNS = 5  # of every other question
BAR = 50.0  # milliseconds for a search with filters in the largest catalog, whatever is typed


class Grown(Struct, frozen=True, kw_only=True):
    """What one thing takes at each size."""

    name: str
    unit: str
    sizes: tuple[int, ...]
    median: tuple[float, ...]
    worst: tuple[float, ...]  # of all calls; the same where there is only one
    bar: float | None = None  # what the worst may be in the largest catalog

    @property
    def exponents(self) -> tuple[float, ...]:
        """By which power it grows from each size to the next: 1 is in step with the catalog."""
        steps = zip(self.sizes, self.sizes[1:], self.median, self.median[1:], strict=False)
        return tuple(math.log(after / before) / math.log(b / a) for a, b, before, after in steps)


class _Took(Struct, frozen=True):
    """One thing at one size."""

    name: str
    unit: str
    calls: tuple[float, ...]


def measure(sizes: Sequence[int] = SIZES) -> list[Grown]:
    """Everything at every size."""
    each = [_alone(size) for size in sizes]
    return [
        Grown(
            name=rows[0].name,
            unit=rows[0].unit,
            sizes=tuple(sizes),
            median=tuple(median(row.calls) for row in rows),
            worst=tuple(max(row.calls) for row in rows),
            bar=BAR if rows[0].name == SEARCH_AND_FILTER else None,
        )
        for rows in zip(*each, strict=True)
    ]


SEARCH_AND_FILTER = "search and filter with its counts"


def _alone(size: int) -> list[_Took]:
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(at, size).result()


def at(size: int) -> list[_Took]:
    """Everything at one size, in this process."""
    source = grown(catalog.load(paths.catalog_dir()), size)
    gc.collect()
    gc.disable()  # as the server does, see guide.web.serve
    before = process_time()
    current = edition.build(source)
    parts = [_once("start-up: marks", process_time() - before)]
    starts: tuple[tuple[str, Callable[[Edition], object]], ...] = (
        ("start-up: ladders", ladder.prepare),
        ("start-up: names", _first_search),
        ("start-up: lists", lambda current: browse.browse(current, Query())),
    )
    for name, start in starts:
        before = process_time()
        start(current)
        parts.append(_once(name, process_time() - before))
    whole = _once("start-up, all but reading files", sum(part.calls[0] for part in parts))
    gc.collect()
    gc.freeze()
    gc.enable()
    asked = [_Took(name, "ms", tuple(map(ms, calls))) for name, calls in _questions(current)]
    memory = _Took("memory, at most", "MiB", (_peak(),))
    before = process_time()
    _in_step(current)
    reference = _once("reference: words of all names", process_time() - before)
    return [*parts, whole, reference, memory, *asked]


def _in_step(current: Edition) -> dict[str, set[str]]:
    """What grows in step with the catalog if anything does: every word goes into a table, once.

    Even that takes longer for each word the more there are, for more of them wait for memory. What
    grows by no higher a power than this does as much for each exercise in a large catalog as in a
    small one.
    """
    found: dict[str, set[str]] = {}
    for entry in current.catalog.entries.values():
        for name in entry.exercise.names:
            for word in name.split():
                found.setdefault(word.lower(), set()).add(name)
    return found


def _peak() -> float:
    """The most memory that this process has held, MiB."""
    if sys.platform == "win32":  # which has no ``resource``; psutil comes with kneewise[bench]
        import psutil

        return float(psutil.Process().memory_info().peak_wset) / 2**20
    import resource

    unit = 2**20 if sys.platform == "darwin" else 2**10  # it counts in bytes there, else in KiB
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit


def _once(name: str, took: float) -> _Took:
    return _Took(name, "s", (took,))


def _first_search(current: Edition) -> None:
    """All that is worked out for the first visitors, those who type badly included."""
    for text in TYPED:
        search.find(current, text)


def _questions(current: Edition) -> Iterator[tuple[str, Sequence[Call]]]:
    searched = [structs.replace(query, q=text) for query in FILTERS for text in TYPED]
    slugs = [*current.marks][:: max(1, len(current.marks) // SAMPLE)]
    several: dict[str, list[Call]] = {
        "search": [partial(search.find, current, text) for text in TYPED],
        "filter with its counts": [partial(browse.browse, current, query) for query in FILTERS],
        SEARCH_AND_FILTER: [partial(browse.browse, current, query) for query in searched],
        "the whole search page as data": [partial(browse_page, current, q) for q in searched],
        "all swaps of one exercise": [partial(swaps.swaps, current, slug, Ask()) for slug in slugs],
        f"programme of {LINES} lines with its swaps": [
            partial(plan.plan, current, Sent(text=programme(LINES)))
        ],
    }
    for name, calls in several.items():
        for call in calls:  # once before, for pictures and the like that are kept for ever
            call()
        yield name, [partial(anew, current, call) for call in calls] * TURNS
