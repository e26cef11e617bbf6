"""The benchmark measures what it says. How fast anything is, no test asks."""

from __future__ import annotations

import sys
from functools import partial
from typing import Any
from urllib.parse import parse_qsl

import pytest
from msgspec import structs

from guide import paths
from guide.coach import search
from guide.edition import Edition
from guide.web.assets import Assets
from guide.web.service import make_templates
from tests.bench import engine, load, report, timing
from tests.bench.peers import Shop
from tests.bench.results import Process, Report, Row
from tests.bench.timing import Timed


def test_a_small_catalog_is_a_sample_of_the_whole(current: Edition) -> None:
    whole = current.catalog
    small = engine.some(whole, engine.SMALL)

    assert len(small.entries) == engine.SMALL
    kinds = {entry.pattern for entry in whole.entries.values()}
    assert len(kinds - {entry.pattern for entry in small.entries.values()}) <= 1  # a rare one
    assert (small.cues, small.sources, small.care) == (whole.cues, whole.sources, whole.care)
    assert small.entries == engine.some(whole, engine.SMALL).entries


def test_the_programme_has_all_its_lines() -> None:
    lines = engine.programme(engine.LINES).splitlines()

    assert len(lines) == len(set(lines)) == engine.LINES


def test_the_reference_never_changes() -> None:
    first, *_, last = timing.reference()

    assert (first, last) == ("exercise-765", "exercise-1009")
    assert sorted(timing.reference()) == sorted(name for _, name in timing.ROWS)


def test_each_call_is_timed() -> None:
    seen: list[int] = []
    told = timing.timed("all", 3, [partial(seen.append, n) for n in range(5)])

    assert seen == [0, 1, 2, 3, 4]
    assert told.calls == 5
    assert told.median <= told.p99


def test_nothing_is_remembered_from_one_programme_to_the_next(current: Edition) -> None:
    asked: list[int] = []
    for _ in range(2):
        engine._anew(current, lambda: search.find(current, "squat"))
        asked.append(search.find.cache_info().misses)
    assert asked == [1, 1]


def test_a_missed_bar_is_said() -> None:
    row = Timed(name="x", exercises=400, calls=2, median=2.0, p99=3.0, ratio=1.0, bar=1.0)

    assert "MISSED 1" in "\n".join(report.engine([row]))


def test_ratios_failures_and_what_is_missing_are_said() -> None:
    row = Row(name="search page", way="cached", rate=10.0, cpu=50.0, p50=1.0, p99=2.0, p99_many=9.0,
              failed=3, ratios={"nginx": 0.3, "bare ASGI": 0.9}, goals={"nginx": 0.33},
              cheaper={"nginx": 0.2, "bare ASGI": 0.8})  # fmt: skip
    one = Process(name="cached", start_up=1.0, start_up_cpu=0.9, memory_before=80, memory_after=90)
    whole = Report(rows=(row,), processes=(one,), missing=("Flask",), load=2.0, cores=2)
    told = "\n".join(report.serving(whole))

    assert "0.30x, CPU 0.20x nginx (MISSED 0.33)" in told
    assert "0.90x, CPU 0.80x bare ASGI;" in told
    assert "3 FAILED" in told
    assert "left out: Flask" in told
    assert "OTHER WORK" in told
    quiet = structs.replace(whole, load=0.1)
    assert "OTHER WORK" not in "\n".join(report.serving(quiet))


def test_what_wrk_is_told_is_quoted() -> None:
    asked = load.Request(url="http://127.0.0.1/", headers={"X": 'a"b\n'}, body="text=1")
    script = load._script(asked)

    assert 'wrk.headers["X"] = "a\\"b\\n"' in script
    assert 'wrk.method = "POST"' in script


# --- What it is compared with -------------------------------------------------------------------

QUERIES = ("", "q=squat&knee=low", "kit=dumbbell&kit=bench&knee=banana")


def shop(current: Edition, *, keep: bool = False) -> Shop:
    static = Assets(paths.static_dir()).url
    return Shop(current, make_templates(paths.templates_dir(), static, keep=keep))


def our_page(current: Edition, query: str) -> str:
    ours = shop(current, keep=True)
    return ours.templates.get_template("browse.html").render(page=ours.page(parse_qsl(query)))


@pytest.mark.parametrize("query", QUERIES)
def test_flask_prints_the_very_page(
    current: Edition, monkeypatch: pytest.MonkeyPatch, query: str
) -> None:
    pytest.importorskip("flask")
    from tests.bench.peers import in_flask

    monkeypatch.setattr(in_flask, "loaded", lambda: shop(current))
    answer = in_flask.create().test_client().get(f"/?{query}")
    assert answer.text == our_page(current, query)


@pytest.mark.parametrize("query", QUERIES)
def test_fastapi_prints_the_very_page(
    current: Edition, monkeypatch: pytest.MonkeyPatch, query: str
) -> None:
    pytest.importorskip("fastapi")
    from litestar.testing import TestClient

    from tests.bench.peers import in_fastapi

    monkeypatch.setattr(in_fastapi, "loaded", lambda: shop(current))
    app: Any = in_fastapi.create()
    answer = TestClient(app).get(f"/?{query}")
    assert answer.text == our_page(current, query)


def test_a_server_is_gone_when_it_is_done_with() -> None:
    psutil = pytest.importorskip("psutil")
    from tests.bench import servers

    port = servers.free_port()
    command = [sys.executable, "-m", "http.server", str(port), "--bind", "127.0.0.1"]
    with servers.running(command, port, "/", None) as server:
        assert servers.get(port, "/")[0] == 200
        assert server.memory() > 1
        assert server.cpu() > 0
        pid = server.process.pid
    assert not psutil.pid_exists(pid)


def test_a_server_that_does_not_start_is_no_silence() -> None:
    pytest.importorskip("psutil")
    from tests.bench import servers

    command = [sys.executable, "-c", "raise SystemExit(3)"]
    with (
        pytest.raises(RuntimeError, match="ended with 3"),
        servers.running(command, servers.free_port(), "/", None),
    ):
        pass
