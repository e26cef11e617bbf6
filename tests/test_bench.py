"""The benchmark measures what it says. How fast anything is, no test asks."""

from __future__ import annotations

import gc
import sys
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import msgspec
import pytest
from msgspec import structs

from guide import paths
from guide.coach import search
from guide.edition import Edition
from guide.web.assets import Assets
from guide.web.service import make_templates
from tests.bench import engine, growth, load, report, timing, varied
from tests.bench.growth import Grown
from tests.bench.peers import Shop, bare
from tests.bench.results import Process, Report, Row
from tests.bench.timing import Timed
from tests.running import run


def test_a_small_catalog_is_a_sample_of_the_whole(current: Edition) -> None:
    whole = current.catalog
    small = varied.some(whole, engine.SMALL)

    assert len(small.entries) == engine.SMALL
    kinds = {entry.pattern for entry in whole.entries.values()}
    assert len(kinds - {entry.pattern for entry in small.entries.values()}) <= 1  # a rare one
    assert (small.cues, small.sources, small.care) == (whole.cues, whole.sources, whole.care)
    assert small.entries == varied.some(whole, engine.SMALL).entries


def test_a_larger_catalog_is_varied_from_the_whole(current: Edition) -> None:
    whole = current.catalog
    count = 3 * len(whole.entries)
    large = varied.grown(whole, count)

    assert len(large.entries) == count
    assert large.entries.keys() > whole.entries.keys()
    names = [name for e in large.entries.values() for name in e.exercise.names]
    ours = [name for e in whole.entries.values() for name in e.exercise.names]
    assert len(names) - len(set(names)) <= len(ours) - len(set(ours))
    assert max(map(len, names)) <= varied.LONGEST
    assert not any(colour in name.casefold().split() for name in ours for colour in varied.COLOURS)
    assert all(entry.slug == slug for slug, entry in large.entries.items())
    assert all(entry.like in large.entries for entry in large.entries.values() if entry.like)
    assert large.entries == varied.grown(whole, count).entries


def test_copies_carry_other_weights(current: Edition) -> None:
    whole = current.catalog
    large = varied.grown(whole, 2 * len(whole.entries))
    colour = varied.COLOURS[0]
    loads = [
        (entry.exercise.pose.load, large.entries[f"{colour}-{slug}"].exercise.pose.load)
        for slug, entry in whole.entries.items()
    ]

    assert all((ours is None) is (copied is None) for ours, copied in loads)
    assert all(copied.typical < ours.typical for ours, copied in loads if ours and copied)


def test_growth_is_told_as_a_power_of_the_size() -> None:
    row = Grown(name="x", unit="ms", sizes=(300, 3_000, 30_000), median=(1.0, 10.0, 1000.0),
                worst=(2.0, 20.0, 2000.0), bar=50.0)  # fmt: skip

    assert row.exponents == pytest.approx((1, 2))
    told = "\n".join(report.growth([row]))
    assert "1.00  2.00" in told
    assert "MISSED 50" in told
    assert "MISSED" not in "\n".join(report.growth([structs.replace(row, worst=(2.0, 20.0, 50.0))]))


def test_every_thing_is_measured_at_one_size_after_the_other() -> None:
    few, more = growth.at(30), growth.at(60)
    gc.unfreeze()  # these tests go on

    assert [row.name for row in few] == [row.name for row in more]
    assert growth.SEARCH_AND_FILTER in [row.name for row in few]
    assert all(took > 0 for row in few for took in row.calls)


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
        engine.anew(current, lambda: search.find(current, "squat"))
        asked.append(search.find.cache_info().misses)
    assert asked == [1, 1]


def test_a_missed_bar_is_said() -> None:
    row = Timed(name="x", exercises=400, calls=2, median=2.0, p99=3.0, ratio=1.0, bar=1.0)

    assert "MISSED 1" in "\n".join(report.engine([row]))


def test_ratios_failures_and_what_is_missing_are_said() -> None:
    row = Row(
        name="search page", way="cached", rate=10.0, cpu=50.0, p50=1.0, p99=2.0, p99_many=9.0,
        p99_goal=1.5, waited=0.4, failed=3, ratios={"nginx": 0.3, "bare ASGI": 0.9},
        goals={"nginx": 0.33}, cheaper={"nginx": 0.2, "bare ASGI": 0.8},
    )  # fmt: skip
    one = Process(name="cached", start_up=1.0, start_up_cpu=0.9, memory_before=80, memory_after=90)
    whole = Report(rows=(row,), processes=(one,), missing=("Flask",), load=2.0, cores=2)
    told = "\n".join(report.serving(whole))

    assert "0.30x, CPU 0.20x nginx (MISSED 0.33)" in told
    assert "0.90x, CPU 0.80x bare ASGI;" in told
    assert "p99 MISSED 1.5;" in told
    assert "p99 <= 3;" in "\n".join(
        report.serving(structs.replace(whole, rows=(structs.replace(row, p99_goal=3.0),)))
    )
    assert "3 FAILED" in told
    assert "left out: Flask" in told
    assert "OTHER WORK" in told
    quiet = structs.replace(whole, load=0.1)
    assert "OTHER WORK" not in "\n".join(report.serving(quiet))


def test_latencies_are_those_of_the_slices_that_nobody_disturbed() -> None:
    pytest.importorskip("psutil")
    from tests.bench import serving

    def turn(p99: float, waited: float) -> serving.Turn:
        told = load.Slice(requests=1000, seconds=1.0, p50=1.0, p99=p99, failed=0)
        return serving.Turn(told, cpu=50.0, waited=waited)

    calm, disturbed = [turn(2.0, 0.001), turn(2.5, 0.002)], [turn(9.0, 0.07), turn(1.0, 0.2)]

    assert serving._calm([*disturbed, *calm]) == calm
    assert serving._calm(disturbed) == disturbed[:1]


def test_a_server_says_how_long_it_waited_for_the_core() -> None:
    psutil = pytest.importorskip("psutil")
    from tests.bench import servers

    server = servers.Server(0, psutil.Process(), 0.0)
    first = server.waited()

    assert 0 <= first <= server.waited()


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


def test_the_least_application_starts_stops_and_sends_what_it_was_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "answers.json"
    file.write_bytes(msgspec.json.encode({"/": bare.Answer({"a": "b"}, b"body")}))
    monkeypatch.setenv(bare.ANSWERS, str(file))
    app = bare.bare()

    def asked(scope: bare.Message, *messages: str) -> list[bare.Message]:
        waiting = [{"type": message} for message in messages]
        sent: list[bare.Message] = []

        async def receive() -> bare.Message:
            return waiting.pop(0)

        async def send(message: bare.Message) -> None:
            sent.append(message)

        run(app(scope, receive, send))
        return sent

    lived = asked({"type": "lifespan"}, "lifespan.startup", "lifespan.shutdown")
    assert [m["type"] for m in lived] == ["lifespan.startup.complete", "lifespan.shutdown.complete"]
    start, body = asked({"type": "http", "path": "/"})
    assert (start["status"], start["headers"], body["body"]) == (200, [(b"a", b"b")], b"body")


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
