"""What every rule is made of: an edition in, problems out, and the walks that many rules share."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from guide.catalog import Entry, Problem
from guide.edition import Edition
from guide.records.exercise import Exercise

Rule = Callable[[Edition], Iterator[Problem]]


def entries(edition: Edition) -> Iterator[Entry]:
    """Every exercise with its place in the catalog."""
    yield from edition.catalog.entries.values()


def instructions(exercise: Exercise) -> tuple[str, ...]:
    """What to do, in order: the set-up, then the steps."""
    return (*exercise.setup, *exercise.steps)


def folded(name: str) -> str:
    """A name as search compares it, in any script: case, spaces and marks do not count."""
    return "".join(filter(str.isalnum, name.casefold()))
