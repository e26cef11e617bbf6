"""Calls timed one by one, each next to the same small piece of work."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from statistics import median, quantiles
from time import process_time

from msgspec import Struct

Call = Callable[[], object]

ROWS = [(n * 7919 % 1009 / 10, f"exercise-{n}") for n in range(1200)]
"""Made-up points and names, the same on every machine and in every version."""

REFERENCE = (
    f"sort {len(ROWS)} fixed rows by points and then by name, and take the names: what any ranking "
    "of a catalog must do at least, nothing of ours, and about as long as the calls beside it"
)


class Timed(Struct, frozen=True, kw_only=True):
    """What many calls took, milliseconds of processor time."""

    name: str
    exercises: int  # in the catalog
    calls: int
    median: float
    p99: float
    ratio: float  # median over the median of the reference beside it
    bar: float | None  # what the median may be at most


def reference() -> list[str]:
    """The piece of work that everything is held against; see ``REFERENCE``."""
    return [name for _, name in sorted(ROWS, key=lambda row: (-row[0], row[1]))]


def timed(name: str, exercises: int, calls: Iterable[Call], bar: float | None = None) -> Timed:
    """Time each call, and the reference after each."""
    took, beside = zip(*((ms(call), ms(reference)) for call in calls), strict=True)
    return Timed(
        name=name,
        exercises=exercises,
        calls=len(took),
        median=median(took),
        p99=quantiles(took, n=100)[-1] if len(took) > 1 else took[0],
        ratio=median(took) / median(beside),
        bar=bar,
    )


def ms(call: Call) -> float:
    """Processor time: on a machine with nothing else to do, what somebody waits."""
    before = process_time()
    call()
    return (process_time() - before) * 1000
