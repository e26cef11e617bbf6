"""What runs is what was locked, each package has a licence we know, and no audit is a false one."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from importlib.metadata import requires, version

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

from tests import audit
from tests.audit import FOUND, GOOD, NOT_AUDITED, judged
from tests.supply import LICENCES, LOCK, ROOT, RUNS, licence, pins, table

KNOWN = {
    "Apache Software License, MIT License",
    "Apache-2.0",
    "BSD License",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "MIT",
    "MIT License",
    "MIT, read in its licence file",
    "Mozilla Public License 2.0 (MPL 2.0)",  # certifi: a list of certificates
    "OFL-1.1",  # letters, as they are
    "PSF-2.0",
}
"""Licences under which a package may run and be passed on with ours; a new one is read first."""


def needed(wishes: list[Requirement]) -> Iterator[str]:
    """Every package that these need on this system, and what those need."""
    todo = [(wish, extra) for wish in wishes for extra in ("", *wish.extras)]
    seen = set()
    while todo:
        wish, extra = todo.pop()
        name = canonicalize_name(wish.name)
        if (name, extra) in seen or (wish.marker and not wish.marker.evaluate({"extra": ""})):
            continue
        seen.add((name, extra))
        yield name
        for text in requires(name) or []:
            further = Requirement(text)
            if further.marker is None or further.marker.evaluate({"extra": extra}):
                further.marker = None
                todo += [(further, each) for each in ("", *further.extras)]


def test_what_runs_is_what_is_declared_and_what_that_needs() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wishes = [Requirement(text) for text in project["dependencies"]]

    assert {name for name, pin in pins(RUNS).items() if pin.here} == set(needed(wishes))


def test_what_runs_is_what_was_tested_to_the_last_hash() -> None:
    ours, tested = pins(RUNS), pins(LOCK)

    assert ours
    assert {name: (pin.version, pin.hashes) for name, pin in ours.items()} == {
        name: (tested[name].version, tested[name].hashes) for name in ours
    }
    assert all(pin.hashes for pin in ours.values())
    assert "://" not in RUNS.read_text("utf-8")


def test_the_list_of_licences_is_current() -> None:
    stale = [
        pin.name
        for pin in pins(RUNS).values()
        if pin.here and Version(version(pin.name)) != Version(pin.version)
    ]
    assert stale == []  # otherwise the list would be of other packages than those that are locked

    assert LICENCES.read_text("utf-8") == table()


def test_every_licence_is_known() -> None:
    told = {name: licence(name) for name, pin in pins(RUNS).items() if pin.here}

    assert {name: said for name, said in told.items() if said not in KNOWN} == {}


FLAW = {"id": "PYSEC-1", "fix_versions": ["2"], "aliases": [], "description": ""}


@pytest.mark.parametrize(
    ("told", "code", "says"),
    [
        ([{"name": "a", "version": "1", "vulns": []}], GOOD, "nothing known"),
        ([{"name": "a", "version": "1", "vulns": [FLAW]}], FOUND, "PYSEC-1, mended in 2"),
        ([{"name": "a", "skip_reason": "not found"}], NOT_AUDITED, "not audited: a"),
        ([{"name": "b", "version": "1", "vulns": []}], NOT_AUDITED, "not audited: a"),
        ([], NOT_AUDITED, "not audited: a"),
    ],
)
def test_an_audit_says_good_only_of_what_was_asked(
    told: list[object], code: int, says: str
) -> None:
    got, lines = judged(["a"], json.dumps({"dependencies": told}))

    assert got == code
    assert says in "\n".join(lines)


def test_an_index_that_does_not_answer_is_no_audit() -> None:
    code, [line] = judged(["a"], "", "Traceback …\nConnectionError: no such host")

    assert code == NOT_AUDITED
    assert line.startswith("not audited: could not reach")
    assert "no such host" in line


def test_without_the_tool_there_is_no_audit(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(audit, "find_spec", lambda _: None)

    assert audit.main() == NOT_AUDITED
    assert "not audited" in capsys.readouterr().err
