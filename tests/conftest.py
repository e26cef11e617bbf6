"""What many tests share: the real catalog's edition, built once, and catalogs to break."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

from guide import edition, paths
from guide.edition import Edition

# A busy machine is no failure of the code: speed is measured in a benchmark, not here.
settings.register_profile("kneewise", deadline=None)
settings.load_profile("kneewise")


@pytest.fixture(scope="session")
def current() -> Edition:
    """The edition of the real catalog."""
    return edition.load(paths.catalog_dir())


@pytest.fixture
def broken(tmp_path: Path) -> Callable[[str, str, str], Path]:
    """A copy of the catalog in which one file's text was changed: ``broken(file, old, new)``."""

    def change(name: str, old: str, new: str) -> Path:
        folder = tmp_path / "catalog"
        if not folder.exists():
            shutil.copytree(paths.catalog_dir(), folder)
        file = folder / name
        text = file.read_text(encoding="utf-8") if file.exists() else ""
        assert old in text, f"{old!r} is not in {name}"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text.replace(old, new, 1) if old else new + text, encoding="utf-8")
        return folder

    return change
