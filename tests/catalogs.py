"""Catalogs that are wrong in one place, and what is told of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from guide import catalog
from guide.catalog import Problem

Broken = Callable[[str, str, str], Path]
"""The fixture ``broken``: a file of the catalog, an old text and a new one to the folder of it."""


def problems_of(folder: Path, rule: str) -> list[Problem]:
    """The problems of a catalog that one rule found."""
    return [problem for problem in catalog.read(folder)[1] if problem.rule == rule]
