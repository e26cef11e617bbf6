"""A folder of TOML files → one immutable Catalog, or every problem in every file at once.

A folder with a ``gym.toml`` is laid over our own catalog: it adds, replaces and hides exercises.

Shape, references and poses are checked here: a catalog that fails one of these is never served.
Editorial rules live in ``guide.lint`` and only fail ``kneewise check``.
"""

from __future__ import annotations

from pathlib import Path
from types import MappingProxyType

from msgspec import structs

from guide import paths
from guide.catalog import gym
from guide.catalog.checks import CHECKS
from guide.catalog.reader import Reader
from guide.catalog.shapes import Catalog, CatalogError, Entry, Origin, Problem
from guide.records.care import Cues
from guide.records.changes import Changes
from guide.records.evidence import (
    Anchors,
    Checks,
    Disputes,
    Effects,
    Loads,
    Pairs,
    Sources,
    Studies,
)
from guide.records.exemption import Exemptions
from guide.records.gym import Gym

__all__ = ["Catalog", "CatalogError", "Entry", "Origin", "Problem", "load", "read"]


def load(folder: Path) -> Catalog:
    """Read and check the catalog in ``folder``; raises CatalogError with every problem."""
    catalog, problems = read(folder)
    if problems or catalog is None:
        raise CatalogError(problems)
    return catalog


def read(folder: Path) -> tuple[Catalog | None, list[Problem]]:
    """Read the catalog as far as it can be read, with every problem found on the way."""
    problems: list[Problem] = []
    over = folder if gym.is_gym(folder) else None
    if over is None and not (folder / "exercises").is_dir():
        message = (
            "no folder 'exercises' here; give the folder that holds it, or one with a gym.toml"
        )
        return None, [Problem(str(folder), "", message, "folder")]
    if over is None and not (folder / "evidence").is_dir():
        message = 'for exercises on top of ours, add a gym.toml with name = "…"'
        return None, [Problem(str(folder), "", message, "folder")]
    reader = Reader(paths.catalog_dir() if over else folder, problems, over)
    own = reader.own_file(gym.FILE, Gym)
    catalog = Catalog(
        entries=MappingProxyType(reader.entries()),
        renamed=MappingProxyType({}),
        cues=MappingProxyType(reader.file_or("cues.toml", Cues(cue={})).cue),
        studies=MappingProxyType(reader.rows("evidence/studies.toml", Studies, lambda x: x.study)),
        loads=MappingProxyType(reader.rows("evidence/loads.toml", Loads, lambda x: x.load)),
        effects=MappingProxyType(reader.rows("evidence/effects.toml", Effects, lambda x: x.effect)),
        anchors=MappingProxyType(reader.rows("evidence/anchors.toml", Anchors, lambda x: x.anchor)),
        pairs=reader.file_or("evidence/pairs.toml", Pairs(pair=())).pair,
        held=reader.file_or("evidence/checks.toml", Checks(task=(), change=())),
        disputes=reader.file_or("evidence/disputes.toml", Disputes(dispute=())).dispute,
        sources=MappingProxyType(reader.rows("evidence/sources.toml", Sources, lambda x: x.source)),
        care=MappingProxyType(reader.care()),
        exemptions=reader.file_or("exemptions.toml", Exemptions()).exemption,
        changes=reader.file_or("changes.toml", Changes(marks="none")),
        revision=reader.revision(),
    )
    if over:
        catalog = _shown(catalog, over, own, problems)
    for check in CHECKS:
        problems += check(catalog)
    catalog = _with_old_slugs(catalog)
    return catalog, sorted(set(problems))


def _shown(catalog: Catalog, over: Path, own: Gym | None, problems: list[Problem]) -> Catalog:
    problems += gym.strays(over)
    if own is None:
        return catalog
    problems += gym.hide_fits(catalog, own)
    return gym.without_hidden(catalog, own)


def _with_old_slugs(catalog: Catalog) -> Catalog:
    renamed = {old: e.slug for e in catalog.entries.values() for old in e.exercise.formerly}
    return structs.replace(catalog, renamed=MappingProxyType(renamed))
