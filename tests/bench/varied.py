"""Larger catalogs than there are: every real exercise again and again, each time a little varied.

A copy has its own name, slug, aliases and weight. Families stay as large as they are: the copy of a
variant is a variant of the copy. The vocabulary grows too, as it does when more people name things.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, product
from types import MappingProxyType

from msgspec import structs

from guide.catalog import Catalog, Entry
from guide.records.exercise import Exercise
from guide.records.pose import Pose

COLOURS = ("amber", "azure", "beige", "bronze", "brown", "copper", "coral", "crimson", "cyan",
           "emerald", "green", "grey", "indigo", "ivory", "jade", "khaki", "lilac", "magenta",
           "maroon", "olive", "orange", "pink", "purple", "salmon", "scarlet", "teal", "turquoise",
           "vermilion", "violet", "yellow")  # fmt: skip
"""Each time through the catalog has one of its own; no name in it has any of them."""

SOUNDS = ("ba", "de", "fi", "go", "ku", "la", "me", "ni", "po", "ru", "sa", "te", "vi", "zo")
INVENTED = 12  # exercises that are called after one inventor
LONGEST = 60  # letters of a name
LIGHTER = 0.01  # share that a weight differs by from one time to the next


def some(whole: Catalog, count: int) -> Catalog:
    """The catalog with ``count`` of its exercises, evenly from the whole alphabet."""
    step = len(whole.entries) // count
    picked = list(whole.entries.items())[::step][:count]
    return structs.replace(whole, entries=MappingProxyType(dict(picked)))


def grown(whole: Catalog, count: int) -> Catalog:
    """A catalog of ``count`` exercises: some of the real ones, or all of them and their copies."""
    if count <= len(whole.entries):
        return some(whole, count)
    entries = {entry.slug: entry for entry in islice(_endless(whole), count)}
    return structs.replace(whole, entries=MappingProxyType(entries))


def _endless(whole: Catalog) -> Iterator[Entry]:
    yield from whole.entries.values()
    inventors = ("".join(sounds) for sounds in product(SOUNDS, repeat=4))
    for lap, colour in enumerate(COLOURS, 1):
        inventor = ""
        for place, entry in enumerate(whole.entries.values()):
            inventor = inventor if place % INVENTED else next(inventors)
            yield _copy(entry, lap, colour, inventor)


def _copy(entry: Entry, lap: int, colour: str, inventor: str) -> Entry:
    exercise = entry.exercise
    first, *others = (_named(name, colour, inventor) for name in exercise.names)
    aliases = len(exercise.aliases)
    return structs.replace(
        entry,
        slug=_slug(entry.slug, colour),
        like=_slug(entry.like, colour) if entry.like else None,
        exercise=structs.replace(
            exercise,
            name=first,
            aliases=tuple(others[:aliases]),
            stands_in_for=tuple(others[aliases:]),
            formerly=tuple(_slug(slug, colour) for slug in exercise.formerly),
            pose=_lighter(exercise, 1 - LIGHTER * lap),
        ),
    )


def _named(name: str, colour: str, inventor: str) -> str:
    """``Back squat`` → Azure bagozo back squat; as much of it as a name may be long."""
    return f"{colour.capitalize()} {inventor} {name}"[:LONGEST].strip()


def _slug(slug: str, colour: str) -> str:
    return f"{colour}-{slug}"


def _lighter(exercise: Exercise, share: float) -> Pose:
    pose = exercise.pose
    if pose.load is None:
        return pose
    light, typical, heavy = (
        round(share * load, 4) for load in (pose.load.light, pose.load.typical, pose.load.heavy)
    )
    load = structs.replace(pose.load, light=light, typical=typical, heavy=heavy)
    return structs.replace(pose, load=load)
