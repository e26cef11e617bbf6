"""One name leads to one exercise."""

from __future__ import annotations

from collections.abc import Iterator

from guide.catalog import Entry, Problem
from guide.coach import search
from guide.edition import Edition
from guide.lint.base import entries, folded


def names_not_taken(edition: Edition) -> Iterator[Problem]:
    """No other name of an exercise is the proper name of another, or given twice."""
    proper = {folded(e.slug): e.slug for e in entries(edition)}
    proper |= {folded(e.exercise.name): e.slug for e in entries(edition)}
    for entry in entries(edition):
        own = folded(entry.exercise.name)
        if proper[own] != entry.slug:
            message = f"{entry.exercise.name!r} is also the name of {proper[own]!r}"
            yield Problem(entry.path, "name", message, "names-not-taken")
        seen = {own}
        for field, alias in _others(entry):
            name = folded(alias)
            if name in seen:
                message = f"{alias!r} is there already; drop it"
                yield Problem(entry.path, field, message, "names-not-taken")
            elif proper.get(name, entry.slug) != entry.slug:
                message = f"{alias!r} is the name of {proper[name]!r}; drop it here"
                yield Problem(entry.path, field, message, "names-not-taken")
            seen.add(name)


def one_name_one_exercise(edition: Edition) -> Iterator[Problem]:
    """No two exercises share another name: whoever types it is led to one of them by chance."""
    owners: dict[str, str] = {}
    for entry in entries(edition):
        for field, alias in _others(entry):
            owner = owners.setdefault(folded(alias), entry.slug)
            if owner != entry.slug:
                message = (
                    f"{alias!r} is another name of {owner!r} too; keep it where people mean it, "
                    "or list it in exemptions.toml if they mean both"
                )
                yield Problem(entry.path, field, message, "one-name-one-exercise")


def stand_ins_lack_something(edition: Edition) -> Iterator[Problem]:
    """What an exercise only stands in for says something that the exercise is not."""
    for entry in entries(edition):
        for name in entry.exercise.stands_in_for:
            if search.named(edition, name) == entry.slug and not search.lacking(edition, name):
                message = f"{name!r} says nothing that this is not; move it to 'aliases'"
                yield Problem(entry.path, "stands_in_for", message, "stand-ins-lack-something")


def _others(entry: Entry) -> Iterator[tuple[str, str]]:
    exercise = entry.exercise
    for field, names in (("aliases", exercise.aliases), ("stands_in_for", exercise.stands_in_for)):
        yield from ((field, name) for name in names)
