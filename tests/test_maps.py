"""The maps of the large rooms: the docstrings that say how a room hangs together are up to date."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path

import pytest

import guide

ROOT = Path(guide.__file__).parent


def _modules(folder: Path) -> set[str]:
    names = {path.stem for path in folder.iterdir() if path.suffix in {"", ".py"}}
    return {name for name in names if not name.startswith("__")}


@pytest.mark.parametrize("room", ["coach", "figure", "phrases", "public"])
def test_a_map_names_every_module_of_its_room_and_none_that_is_gone(room: str) -> None:
    text = import_module(f"guide.{room}").__doc__ or ""
    told = set(re.findall(r"\w+", " ".join(re.findall(r"``([^`]+)``", text))))
    here = _modules(ROOT / room)

    assert here - told == set()
    assert told - here <= _modules(ROOT)  # rooms on the floors below
