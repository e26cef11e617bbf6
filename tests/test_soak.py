"""A short soak of the real site; and a soak would see what it looks for."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

import pytest

from guide import paths
from tests.running import Site
from tests.soak import LOOKS, MEGABYTE, Look, Seen, requests, soak

FEW = 6_000


@pytest.mark.slow
def test_memory_finds_its_level(tmp_path: Path) -> None:
    site = Site(paths.catalog_dir(), tmp_path / "log", "--metrics").started()
    try:
        seen = soak(site, FEW)
    finally:
        site.kill()

    assert len(seen.looks) == LOOKS
    assert seen.kept > 20 * MEGABYTE  # otherwise the bound was not reached, and nothing was tried
    assert seen.wrong == []


def test_a_leak_a_cache_without_end_and_a_mistake_are_seen() -> None:
    leaking = [Look(n, n * MEGABYTE, 0) for n in range(100)]
    level = [Look(n, min(n, 40) * MEGABYTE, 0) for n in range(100)]
    heaping = [Look(n, 0, n * MEGABYTE) for n in range(100)]

    assert Seen(level, []).wrong == []
    assert len(Seen(leaking, []).wrong) == 1
    assert len(Seen(heaping, []).wrong) == 1
    assert Seen(level, ["500 /"]).wrong == ["500 /"]


def test_requests_differ_and_can_be_had_again() -> None:
    some = list(islice(requests(["plank", "running"], ["Plank", "Running"], 1), 200))

    assert some == list(islice(requests(["plank", "running"], ["Plank", "Running"], 1), 200))
    assert len(set(some)) > 100
    assert {one.method for one in some} == {"GET", "HEAD", "POST"}
