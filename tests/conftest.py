"""What many tests share: the real catalog's edition, built once, and catalogs to break."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hypothesis import settings
from jinja2 import Environment

from guide import edition, paths
from guide.edition import Edition
from guide.web.assets import Assets
from guide.web.service import make_templates
from tests.catalogs import Broken

# A busy machine is no failure of the code: speed is measured in a benchmark, not here.
settings.register_profile("kneewise", deadline=None)
settings.load_profile("kneewise")


@pytest.fixture(scope="session")
def current() -> Edition:
    """The edition of the real catalog."""
    return edition.load(paths.catalog_dir())


@pytest.fixture(scope="session")
def templates() -> Environment:
    """The templates, as the site prints with them."""
    return make_templates(paths.templates_dir(), Assets(paths.static_dir()).url)


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory, current: Edition) -> Path:
    """A catalog of a few dozen real exercises, good in every way: quick to read again."""
    catalog = current.catalog
    wanted = {slug for pair in catalog.pairs for slug in (pair.harder, pair.easier)}
    wanted |= {"bulgarian-split-squat", "upright-bike", "leg-press", "plank", "front-squat"}
    parts = [part for page in catalog.care.values() for part in page.section]
    wanted |= {slug for part in parts for slug in (*part.exercises, *part.swaps)}
    wanted |= {like for slug in wanted if (like := catalog.entries[slug].like)}
    folder = tmp_path_factory.mktemp("small") / "catalog"
    shutil.copytree(paths.catalog_dir(), folder, ignore=shutil.ignore_patterns("exercises"))
    for slug in wanted:
        name = catalog.entries[slug].path
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(paths.catalog_dir() / name, folder / name)
    return folder


@pytest.fixture
def broken(tmp_path: Path, small: Path) -> Broken:
    """A copy of a small catalog with one text changed: ``broken(file, old, new)``."""

    def change(name: str, old: str, new: str) -> Path:
        folder = tmp_path / "catalog"
        if not folder.exists():
            shutil.copytree(small, folder)
        file = folder / name
        text = file.read_text(encoding="utf-8") if file.exists() else ""
        assert old in text, f"{old!r} is not in {name}"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text.replace(old, new, 1) if old else new + text, encoding="utf-8")
        return folder

    return change
