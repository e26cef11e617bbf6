"""What is made ready before the first request comes."""

from __future__ import annotations

from pathlib import Path

from guide import paths
from guide.coach import search
from guide.web.service import make_service


def test_who_searches_first_waits_for_nothing_that_could_be_ready(small: Path) -> None:
    service = make_service(small, paths.templates_dir(), paths.static_dir())
    read = search._index.cache_info().misses
    search.find(service.edition, "split squat")

    assert search._index.cache_info().misses == read


def test_who_works_on_the_templates_waits_for_no_names(small: Path) -> None:
    read = search._index.cache_info().misses
    make_service(small, paths.templates_dir(), paths.static_dir(), dev=True)

    assert search._index.cache_info().misses == read
