"""Published figures beside the model's as a plot: places only, the template draws the lines.

One task takes one row: its name, a bar from the lowest to the highest study, a filled dot where
the guide takes the figure, and an open diamond where the model lies. Shapes tell the two apart, so
colour need not.
"""

from __future__ import annotations

from math import ceil

from msgspec import Struct

from guide.knee import BAND_EDGES
from guide.phrases import method as words
from guide.validation import Beside
from guide.words import Level

WIDTH = 360
LEFT, RIGHT = 8, 8  # units kept free at the sides
TOP = 34  # of the first row: the names of the steps stand above it
ROW = 36  # of one row
BOTTOM = 30


class Row(Struct, frozen=True, kw_only=True):
    """One task of the plot; places in the picture's units."""

    task: str
    y: int  # of its line; the name stands above
    low: float
    high: float
    published: float
    modelled: float


class Edge(Struct, frozen=True, kw_only=True):
    """Where a step begins, or a tick of the axis."""

    x: float
    text: str


class Plot(Struct, frozen=True, kw_only=True):
    """Everything the plot prints."""

    width: int
    height: int
    foot: int  # where the rows end
    rows: tuple[Row, ...]
    edges: tuple[Edge, ...]
    steps: tuple[Edge, ...]  # the number of each step, between its edges
    ticks: tuple[Edge, ...]
    described: tuple[str, ...]  # each row in words


def plot(tasks: tuple[Beside, ...]) -> Plot:
    """The plot of the tasks, in their order."""
    loads = (load for task in tasks for load in (task.highest, task.modelled))
    most = ceil(max([BAND_EDGES[-1] + 1, *loads]))  # the highest step shows, whatever was measured
    foot = TOP + ROW * len(tasks)

    def across(value: float) -> float:
        return round(LEFT + (WIDTH - LEFT - RIGHT) * value / most, 1)

    limits = (0.0, *BAND_EDGES, float(most))
    return Plot(
        width=WIDTH,
        height=foot + BOTTOM,
        foot=foot,
        rows=tuple(
            Row(
                task=task.check.task,
                y=TOP + ROW * place + 24,
                low=across(task.lowest),
                high=across(task.highest),
                published=across(task.published),
                modelled=across(task.modelled),
            )
            for place, task in enumerate(tasks)
        ),
        edges=tuple(Edge(x=across(edge), text=f"{edge:g}") for edge in BAND_EDGES),
        steps=tuple(
            Edge(x=across((low + high) / 2), text=str(level + 1))
            for level, low, high in zip(Level, limits, limits[1:], strict=False)
        ),
        ticks=tuple(Edge(x=across(value), text=str(value)) for value in range(0, most + 1, 2)),
        described=tuple(
            words.plot_row(
                task.check.task,
                words.published(task.lowest, task.highest),
                task.bands[0].label.lower(),
                task.bands[1].label.lower(),
                words.off(task.off_percent),
            )
            for task in tasks
        ),
    )
