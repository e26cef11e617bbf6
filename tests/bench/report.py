"""The figures as tables for people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from tests.bench.growth import Grown
from tests.bench.results import FEW, MANY, Report, Row
from tests.bench.timing import REFERENCE, Timed

BUSY = 0.3  # of the cores taken before anything is measured


def engine(rows: Iterable[Timed]) -> Iterator[str]:
    """What the engine took; lines come as soon as they are measured."""
    yield f"Engine, in processor time. Reference: {REFERENCE}."
    yield ""
    head = ("exercises", "what", "calls", "median ms", "p99 ms", "x reference", "bar")
    widths = (9, 46, 6, 9, 9, 11, 8)
    yield _line(head, widths, left=(1,))
    for row in rows:
        cells = (
            str(row.exercises),
            row.name,
            str(row.calls),
            f"{row.median:.3f}",
            f"{row.p99:.3f}",
            f"{row.ratio:.2f}",
            "" if row.bar is None else f"{'<=' if row.median <= row.bar else 'MISSED'} {row.bar:g}",
        )
        yield _line(cells, widths, left=(1,))


def growth(rows: Sequence[Grown]) -> Iterator[str]:
    """What each thing took at each size, and how it grows from one size to the next."""
    yield (
        "Growth, in processor time: the median at each size, the worst call in the largest, and "
        "the power by which it grows from each size to the next (1: in step with the catalog). "
        "Larger catalogs are the real exercises, varied."
    )
    yield ""
    sizes = rows[0].sizes if rows else ()
    widths = (40, 4, *(9 for _ in sizes), 9, 12, 8)
    head = ("exercises", "", *(f"{size:,}" for size in sizes), "worst", "growth", "bar")
    yield _line(head, widths, left=(0, 1))
    for row in rows:
        bar = "" if row.bar is None else f"{'<=' if row.worst[-1] <= row.bar else 'MISSED'} "
        cells = (
            row.name,
            row.unit,
            *(f"{took:.2f}" for took in row.median),
            f"{row.worst[-1]:.2f}",
            "  ".join(f"{power:.2f}" for power in row.exponents),
            "" if row.bar is None else f"{bar}{row.bar:g}",
        )
        yield _line(cells, widths, left=(0, 1))


def serving(report: Report) -> Iterator[str]:
    """What the server did, beside the others."""
    yield (
        f"Server. One core for it and one for the load; req/s over {MANY} connections, latencies "
        f"over {FEW}, of the seconds in which other work took least of its core (waited, of 1000 "
        "ms). A ratio is our rate over that of the same bytes or page elsewhere; behind it "
        "how many times less processor time we took for it, which other work on the machine "
        "disturbs less."
    )
    if report.load > BUSY * report.cores:
        busy = f"load {report.load:.1f} on {report.cores} cores"
        yield f"OTHER WORK IS GOING ON: {busy}. Trust no rate, and processor time but little."
    if report.missing:
        yield f"Not on this machine, so left out: {', '.join(report.missing)}."
    yield ""
    widths = (20, 20, 8, 7, 7, 7, 7, 9, 60)
    head = (
        "what",
        "how",
        "req/s",
        "CPU us",
        "p50 ms",
        "p99 ms",
        "waited",
        f"p99 at {MANY}",
        "goals",
    )
    yield _line(head, widths, left=(0, 1, 8))
    for row in report.rows:
        cells = (
            row.name,
            row.way,
            f"{row.rate:,.0f}",
            f"{row.cpu:.0f}",
            f"{row.p50:.2f}",
            f"{row.p99:.2f}",
            f"{row.waited:.1f}",
            f"{row.p99_many:.2f}",
            "; ".join(_goals(row)),
        )
        yield _line(cells, widths, left=(0, 1, 8))
    yield ""
    narrow = (20, 12, 12, 13, 12)
    yield _line(("process", "start-up s", "of it CPU s", "MiB at first", "MiB after"), narrow,
                left=(0,))  # fmt: skip
    for one in report.processes:
        figures = (one.name, f"{one.start_up:.2f}", f"{one.start_up_cpu:.2f}",
                 f"{one.memory_before:.0f}", f"{one.memory_after:.0f}")  # fmt: skip
        yield _line(figures, narrow, left=(0,))


def _goals(row: Row) -> Iterator[str]:
    if row.p99_goal is not None:
        yield f"p99 {'<=' if row.p99 <= row.p99_goal else 'MISSED'} {row.p99_goal:g}"
    for peer, ratio in row.ratios.items():
        goal = row.goals.get(peer)
        bar = "" if goal is None else f" ({'>=' if ratio >= goal else 'MISSED'} {goal:g})"
        yield f"{ratio:.2f}x, CPU {row.cheaper[peer]:.2f}x {peer}{bar}"
    if row.failed:
        yield f"{row.failed} FAILED"


def _line(cells: Sequence[str], widths: Sequence[int], left: Sequence[int]) -> str:
    """One row; words to the left, figures to the right."""
    padded = (
        cell.ljust(width) if place in left else cell.rjust(width)
        for place, (cell, width) in enumerate(zip(cells, widths, strict=True))
    )
    return "  ".join(padded).rstrip()
