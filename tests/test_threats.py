"""The list of threats names tests that are there, and at least one for each."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from tests.supply import DEPLOY, ROOT

LIST = DEPLOY / "SECURITY.md"
RULE = {"threat", "---"}


def rows(text: str) -> list[list[str]]:
    """The cells of every table, without its head."""
    cut = [re.split(r"(?<!\\)\|", line.strip("|")) for line in text.splitlines() if line[:1] == "|"]
    found = [[cell.strip() for cell in cells] for cells in cut]
    return [cells for cells in found if cells[0] not in RULE]


def names_in(file: Path) -> set[str]:
    """The names of all tests in a file; none for a file that is not there."""
    tree = ast.parse(file.read_text("utf-8")) if file.is_file() else ast.Module([], [])
    named = {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
    return {name for name in named if name.startswith("test_")}


def missing(text: str) -> list[str]:
    """Threats without a test, and tests that are not there."""
    gone = []
    for threat, done, tried in rows(text):
        named = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", tried)
        gone += [threat] if not named or not done else []
        gone += [f"{file}::{name}" for file, name in named if name not in names_in(ROOT / file)]
    return gone


def test_every_threat_is_tried_by_tests_that_are_there() -> None:
    text = LIST.read_text("utf-8")

    assert len(rows(text)) > 20
    assert missing(text) == []


def test_a_threat_that_nobody_tries_is_seen() -> None:
    assert missing("| a threat | something | |") == ["a threat"]
    assert missing("| a threat | something | `tests/test_threats.py::test_gone` |") == [
        "tests/test_threats.py::test_gone"
    ]
    assert missing("| a threat | something | `tests/test_gone.py::test_gone` |") != []
