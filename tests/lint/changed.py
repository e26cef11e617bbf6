"""The real edition with something changed: what a rule is given to find."""

from __future__ import annotations

from typing import Any

from msgspec import structs

from guide import edition, knee
from guide.catalog import Catalog
from guide.edition import Edition
from guide.lint.base import Rule
from guide.records.exercise import Exercise

SQUAT = "goblet-squat"


def with_(current: Edition, slug: str, **changes: Any) -> Edition:
    """The real edition with one exercise changed."""
    entry = current.entry(slug)
    exercise: Exercise = structs.replace(entry.exercise, **changes)
    changed = structs.replace(entry, exercise=exercise)
    catalog = structs.replace(current.catalog, entries={**current.catalog.entries, slug: changed})
    mark = knee.mark(exercise, entry.pattern, catalog.loads, current.factors)
    return structs.replace(current, catalog=catalog, marks={**current.marks, slug: mark})


def only(current: Edition, *slugs: str) -> Edition:
    """An edition of these exercises alone."""
    entries = {slug: current.entry(slug) for slug in slugs}
    catalog: Catalog = structs.replace(current.catalog, entries=entries, pairs=())
    return edition.build(catalog)


def told(rule: Rule, edition: Edition) -> list[tuple[str, str]]:
    """What a rule finds: slug or file, and the name of the rule."""
    return [(problem.path.split("/")[-1].removesuffix(".toml"), problem.rule)
            for problem in rule(edition)]  # fmt: skip


def added(rule: Rule, current: Edition, changed: Edition) -> list[tuple[str, str]]:
    """What a change added to what the rule finds: the catalog is worked on while tests run."""
    before = set(told(rule, current))
    return sorted({found for found in told(rule, changed) if found not in before})
