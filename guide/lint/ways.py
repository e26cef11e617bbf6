"""No dead end: something easier for every hard exercise, and rungs that lead down and up again."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from guide.catalog import Problem
from guide.coach import ladder, swaps
from guide.coach.ladder import Rungs
from guide.edition import Edition
from guide.lint.base import entries
from guide.records.query import Ask
from guide.words import Landing, Level

DEEP = 80  # degrees of knee bend that ask for a gentler relative under load


def every_hard_one_has_a_way_out(edition: Edition) -> Iterator[Problem]:
    """Whatever flies, or is marked high or more, has an easier swap that is marked lower."""
    for entry in entries(edition):
        mark = edition.marks[entry.slug]
        hard = mark.level is not None and mark.level >= Level.HIGH
        if mark.landing < Landing.FLIGHT and not hard:
            continue
        offered = swaps.swaps(edition, entry.slug, Ask()).swaps
        if not offered:
            message = "nothing in the catalog is an easier swap; add a gentler relative"
            yield Problem(entry.path, "", message, "way-out")
        elif hard and not any(_lower(edition, entry.slug, swap.slug) for swap in offered):
            message = "no easier swap is marked lower; add a gentler relative"
            yield Problem(entry.path, "", message, "way-out")


def the_ladder_leads_down(edition: Edition) -> Iterator[Problem]:
    """From a moderate mark on, rungs lead down to a low one, and none of them is marked higher."""
    rungs = _rungs(edition)
    for entry in entries(edition):
        level = edition.marks[entry.slug].level
        for rung in rungs[entry.slug].down:
            if not _at_most(edition, rung, level):
                message = f"the rung down to {rung!r} is marked higher; mend one of the two"
                yield Problem(entry.path, "", message, "ladder-leads-down")
        if level is not None and level >= Level.MODERATE and not _reaches_low(edition, entry.slug):
            message = "no rungs lead down to a low mark; add a gentler relative of its kind"
            yield Problem(entry.path, "", message, "ladder-leads-down")


def the_ladder_leads_back_up(edition: Edition) -> Iterator[Problem]:
    """The nearest rung down lists the exercise among its rungs up: climbing leads back to it."""
    # As this holds for that rung too, the way from the bottom leads to everything on the ladder.
    # Any other rung down has at least some rung up.
    rungs = _rungs(edition)
    for entry in entries(edition):
        own = rungs[entry.slug]
        for rung in own.down:
            if not rungs[rung].up:
                message = f"the rung down to {rung!r} has no rung up again; mend one of the two"
                yield Problem(entry.path, "", message, "ladder-leads-back-up")
            elif rung == own.stay and entry.slug not in rungs[rung].up:
                message = f"climbing from {rung!r} does not lead back; add a gentler relative"
                yield Problem(entry.path, "", message, "ladder-leads-back-up")


def _lower(edition: Edition, slug: str, other: str) -> bool:
    level, below = edition.marks[slug].level, edition.marks[other].level
    return level is not None and below is not None and below < level


def _at_most(edition: Edition, slug: str, level: Level | None) -> bool:
    own = edition.marks[slug].level
    return level is not None and own is not None and own <= level


def _reaches_low(edition: Edition, slug: str) -> bool:
    """Whether rung by rung a low or very low mark comes up."""
    rungs, seen, todo = _rungs(edition), {slug}, [slug]
    while todo:
        here = todo.pop()
        if _at_most(edition, here, Level.LOW):
            return True
        new = set(rungs[here].down) - seen
        seen |= new
        todo += new
    return False


@lru_cache(maxsize=2)
def _rungs(edition: Edition) -> dict[str, Rungs]:
    """The rungs around every exercise; an edition is compared by identity and never changes."""
    return {slug: ladder.around(edition, slug) for slug in edition.catalog.entries}
