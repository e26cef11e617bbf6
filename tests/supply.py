"""What runs: the pinned packages, and the licence each one states: ``python -m tests.supply``.

The list is made from what the installed packages say of themselves and kept beside the pins, so
that a new package or a new licence is a change somebody sees.
"""

from __future__ import annotations

import re
import sys
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path
from typing import NamedTuple

from packaging.markers import Marker
from packaging.utils import canonicalize_name

from guide import paths

ROOT = Path(__file__).resolve().parent.parent
DEPLOY = Path(paths.__file__).parent / "deploy"
RUNS = DEPLOY / "requirements.txt"
LOCK = ROOT / "requirements-lock.txt"
LICENCES = DEPLOY / "licences.md"

READ = {"resvg-py": "MIT, read in its licence file"}
"""What packages that state nothing are under."""

_PIN = re.compile(r"^([A-Za-z0-9._-]+)==([^\s;]+)(?: ; (.+?))? \\$", re.MULTILINE)
_HEAD = """\
# Licences of what runs

The packages of `requirements.txt` and the licence each states in its own metadata, as it words it.
Made by `python -m tests.supply`. Kneewise itself is MIT, its catalog CC BY 4.0, and it carries
htmx, which is 0BSD; the licences of those two lie in the wheel.

| package | version | licence |
|---|---|---|
"""


class Pin(NamedTuple):
    """One package, locked."""

    name: str
    version: str
    marker: str
    hashes: frozenset[str]

    @property
    def here(self) -> bool:
        """Whether this system needs it."""
        return not self.marker or Marker(self.marker).evaluate()


def pins(file: Path) -> dict[str, Pin]:
    """What a lock file holds, by name."""
    text = file.read_text("utf-8")
    found = list(_PIN.finditer(text))
    ends = [match.start() for match in found[1:]] + [len(text)]
    told: dict[str, Pin] = {}
    for match, end in zip(found, ends, strict=True):
        name = canonicalize_name(match[1])
        hashes = frozenset(re.findall(r"--hash=(sha256:[0-9a-f]{64})\b", text[match.end() : end]))
        told[name] = Pin(name, match[2], match[3] or "", hashes)
    return told


def licence(name: str) -> str:
    """What an installed package says its licence is; raises PackageNotFoundError if it is none."""
    told = metadata(name)
    if expression := told["License-Expression"]:
        return expression
    classed = [
        line.rpartition(" :: ")[2]
        for line in told.get_all("Classifier") or []
        if line.startswith("License :: ")
    ]
    said = ", ".join(sorted(classed)) or (told["License"] or "").partition("\n")[0].strip()
    return said or READ.get(name, "")


def table() -> str:
    """The whole list."""
    rows = []
    for pin in pins(RUNS).values():
        try:
            told = licence(pin.name)
        except PackageNotFoundError:
            told = f"not read: installed only where `{pin.marker}`"
        rows.append(f"| {pin.name} | {pin.version} | {told} |\n")
    return _HEAD + "".join(rows)


if __name__ == "__main__":
    LICENCES.write_text(table(), "utf-8")
    sys.stdout.write(f"{LICENCES}\n")
