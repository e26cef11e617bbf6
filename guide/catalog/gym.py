"""A gym's own folder over our catalog: what may be in it, and what goes with a hidden exercise."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches
from pathlib import Path
from types import MappingProxyType

from msgspec import structs

from guide.catalog.shapes import Catalog, Origin, Problem
from guide.records.care import CarePage
from guide.records.gym import Gym

FILE = "gym.toml"


def is_gym(folder: Path) -> bool:
    """Whether this folder is laid over our catalog; any other is a whole catalog of its own."""
    return (folder / FILE).is_file()


def strays(folder: Path) -> Iterator[Problem]:
    """Every file the guide would not read: its author thinks that it does."""
    for path in sorted(folder.rglob("*.toml")):
        name = path.relative_to(folder)
        if name.parts[0] != "exercises" and name.as_posix() != FILE:
            message = f"only {FILE} and exercises/ are read here; cues and evidence are ours"
            yield Problem(name.as_posix(), "", message, "gym-files")


def hide_fits(catalog: Catalog, gym: Gym) -> Iterator[Problem]:
    """What is hidden is there, and is ours."""
    for slug in gym.hide:
        entry = catalog.entries.get(slug)
        if entry is None:
            near = get_close_matches(slug, catalog.entries, n=1)
            hint = f"; nearest: {near[0]!r}" if near else ""
            message = f"no exercise has the slug {slug!r}{hint}"
            yield Problem(FILE, "hide", message, "hide-fits")
        elif entry.origin is not Origin.OURS:
            message = f"{slug!r} is your own file; delete {entry.path} or take it out here"
            yield Problem(FILE, "hide", message, "hide-fits")


def without_hidden(catalog: Catalog, gym: Gym) -> Catalog:
    """The catalog as the gym shows it: nothing of ours points to what it hides."""
    gone = set(gym.hide)
    pairs = (pair for pair in catalog.pairs if gone.isdisjoint((pair.harder, pair.easier)))
    return structs.replace(
        catalog,
        entries=MappingProxyType({s: e for s, e in catalog.entries.items() if s not in gone}),
        pairs=tuple(pairs),
        care=MappingProxyType({slug: _kept(page, gone) for slug, page in catalog.care.items()}),
        gym=gym,
    )


def _kept(page: CarePage, gone: set[str]) -> CarePage:
    sections = (
        structs.replace(
            section,
            exercises=tuple(slug for slug in section.exercises if slug not in gone),
            swaps=tuple(slug for slug in section.swaps if slug not in gone),
        )
        for section in page.section
    )
    return structs.replace(page, section=tuple(sections))
