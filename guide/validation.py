"""How the pose model stands beside published figures: tasks, changes of technique, and the gate.

Made from ``catalog/evidence/checks.toml`` by the same code that makes the marks, so a page that
prints it cannot drift from what the guide does. Numbers only, no words.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import combinations
from math import hypot

from msgspec import Struct

from guide import knee
from guide.body import instant
from guide.coach.pairs import MUCH_LOWER
from guide.edition import Edition
from guide.records.evidence import ChangeCheck, TaskCheck
from guide.words import Level

SAME_WITHIN = 7
"""Percent: a change this small counts as none, in the model as in the trials."""


class Beside(Struct, frozen=True, kw_only=True):
    """A task's published kneecap force beside the model's, both in body weights."""

    check: TaskCheck
    lowest: float  # of its studies
    published: float  # as a mark takes it: the median over studies
    highest: float
    modelled: float
    given: bool  # the ground's force was given: no pose tells it

    @property
    def bands(self) -> tuple[Level, Level]:
        """The published band and the model's."""
        return knee.band(self.published), knee.band(self.modelled)

    @property
    def off_percent(self) -> float:
        """How far above (or below) the published figure the model lies."""
        return 100 * (self.modelled / self.published - 1)


class Effect(Struct, frozen=True, kw_only=True):
    """A change of technique: what was found, and what the model makes of it."""

    check: ChangeCheck
    percent: float
    modelled: str  # up, down or same

    @property
    def agrees(self) -> bool:
        """Whether the model finds the direction that was published."""
        return self.modelled == self.check.found


class Gate(Struct, frozen=True, kw_only=True):
    """Pairs of tasks, one of them 30 % lower at least by one side's figures."""

    pairs: int
    right: int  # the other side also has it lower
    as_far: int  # …and by 30 % at least


class Validation(Struct, frozen=True, kw_only=True):
    """Everything the model is held against."""

    tasks: tuple[Beside, ...]  # by published force, the highest first
    effects: tuple[Effect, ...]
    order: float  # rank correlation of the tasks, -1 to 1
    by_model: Gate  # pairs that pass by the model: this is how the guide uses it
    by_pose: Gate  # the same, tasks whose force was given left out
    by_published: Gate  # pairs that differ by published figures

    @property
    def same_band(self) -> int:
        """Tasks that the model puts in the published band."""
        return sum(a == b for a, b in (task.bands for task in self.tasks))

    @property
    def near_band(self) -> int:
        """Tasks that the model puts in the published band or next to it."""
        return sum(abs(a - b) <= 1 for a, b in (task.bands for task in self.tasks))


@lru_cache(maxsize=2)
def validation(edition: Edition) -> Validation:
    """Hold the model against the edition's checks; made once for each edition."""
    tasks = sorted(
        (_beside(edition, check) for check in edition.catalog.held.task),
        key=lambda task: -task.published,
    )
    figures = [(task.modelled, task.published) for task in tasks]
    posed = [(task.modelled, task.published) for task in tasks if not task.given]
    return Validation(
        tasks=tuple(tasks),
        effects=tuple(_effect(check) for check in edition.catalog.held.change),
        order=rank_correlation([a for a, _ in figures], [b for _, b in figures]),
        by_model=gate(figures),
        by_pose=gate(posed),
        by_published=gate((published, modelled) for modelled, published in figures),
    )


def gate(figures: Iterable[tuple[float, float]]) -> Gate:
    """Pairs that pass our gate by the first figure of each, and how the second one sees them."""
    pairs = right = as_far = 0
    for one, other in combinations(figures, 2):
        low, high = sorted((one, other))
        if low[0] > MUCH_LOWER * high[0]:
            continue
        pairs += 1
        right += low[1] < high[1]
        as_far += low[1] <= MUCH_LOWER * high[1]
    return Gate(pairs=pairs, right=right, as_far=as_far)


def rank_correlation(one: Sequence[float], other: Sequence[float]) -> float:
    """Spearman's: 1 for the same order, -1 for the opposite; 0 where there is no order.

    The standard library has it from Python 3.12 on.
    """
    a, b = _ranks(one), _ranks(other)
    middle = (len(a) + 1) / 2
    above = sum((x - middle) * (y - middle) for x, y in zip(a, b, strict=True))
    below = hypot(*(x - middle for x in a)) * hypot(*(y - middle for y in b))
    return above / below if below else 0.0


def direction(percent: float) -> str:
    """Up, down, or too small to tell."""
    if abs(percent) <= SAME_WITHIN:
        return "same"
    return "up" if percent > 0 else "down"


def _beside(edition: Edition, check: TaskCheck) -> Beside:
    rows = [edition.catalog.loads[name] for name in check.rows]
    figures = [float(row.value) for row in rows]
    body = instant.solved(check.pose)
    force = body.kneecap_bw if check.strike is None else instant.struck(body, check.strike)
    return Beside(
        check=check,
        lowest=min(figures),
        published=knee.median_of_studies((row.study, float(row.value)) for row in rows),
        highest=max(figures),
        modelled=force,
        given=check.strike is not None,
    )


def _effect(check: ChangeCheck) -> Effect:
    ends = (check.before, check.after)
    before, after = (instant.quantity(check.of, instant.solved(one)) for one in ends)
    percent = 100 * (after / before - 1)
    return Effect(check=check, percent=percent, modelled=direction(percent))


def _ranks(values: Sequence[float]) -> list[float]:
    """Ranks from 1; equal values share their mean rank."""
    return [
        sum(other < value for other in values) + (values.count(value) + 1) / 2 for value in values
    ]
