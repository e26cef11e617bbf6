"""Counts: by kind of page, of nothing that anybody typed, and only when asked for."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from prometheus_client.parser import text_string_to_metric_families

from guide import cli, serving
from guide.web.app import create_app
from guide.web.asgi import App, Message
from tests.running import run
from tests.web.test_fuzz import ROUTES, Answer, Sent, ask

FORM = [(b"content-type", b"application/x-www-form-urlencoded")]


def get(app: App, path: str, query: bytes = b"", *head: tuple[bytes, bytes]) -> Answer:
    return run(ask(Sent("GET", path, query, list(head), b""), app))


def counts(app: App) -> dict[tuple[str, ...], float]:
    """Every sample by its name and the values of its labels."""
    families = text_string_to_metric_families(get(app, "/metrics").body)
    return {
        (sample.name, *sample.labels.values()): sample.value
        for family in families
        for sample in family.samples
    }


@pytest.fixture
def app(small: Path) -> App:
    return create_app(small, public_url="https://kneewise.example", metrics=True)


HOST = (b"host", b"kneewise.example")


def test_pages_are_counted_by_kind_and_status_and_whether_they_were_kept(app: App) -> None:
    for path in ("/exercises/plank", "/exercises/leg-press", "/exercises/plank", "/exercises/none"):
        get(app, path, b"", HOST)
    get(app, "/exercises/plank", b"", HOST, (b"if-none-match", b"*"))
    get(app, "/nowhere", b"", HOST)
    told = counts(app)

    assert told["kneewise_answers_total", "/exercises/{slug}", "2xx"] == 3
    assert told["kneewise_answers_total", "/exercises/{slug}", "3xx"] == 1
    assert told["kneewise_answers_total", "/exercises/{slug}", "4xx"] == 1
    assert told["kneewise_answers_total", "none", "4xx"] == 1
    assert told["kneewise_pages_total", "kept"] == 2
    assert told["kneewise_pages_total", "made"] == 4
    assert told["kneewise_page_cache_bytes",] > 10_000
    assert told["process_resident_memory_bytes",] > 0


def test_it_says_what_is_served(app: App) -> None:
    revision = get(app, "/readyz").body.split('"revision":"')[1].split('"')[0]

    assert any(name[0] == "kneewise_served_info" and revision in name for name in counts(app))


def test_nothing_that_was_typed_is_in_a_label(app: App) -> None:
    for folder in ("/", "/exercises/", "/figures/", "/api/exercises/", "/care/", "/static/"):
        path = f"{folder}secretknee"
        get(app, path, b"q=secretknee&kit=secretknee", HOST, (b"user-agent", b"secretknee"))
    run(ask(Sent("SECRETKNEE", "/", b"", [HOST], b""), app))
    text = get(app, "/metrics").body
    pages = set(re.findall(r'page="([^"]*)"', text))

    assert "secretknee" not in text.lower()
    assert pages
    assert pages <= {*(re.sub(r":\w+}", "}", route) for route in ROUTES), "none"}


def test_who_goes_before_the_question_is_whole_is_no_mistake_of_ours(app: App) -> None:
    async def gone() -> Message:
        return {"type": "http.disconnect"}

    async def send(_: Message) -> None:
        pass

    scope = {
        "type": "http", "method": "POST", "path": "/workout", "raw_path": b"/workout",
        "query_string": b"", "headers": [HOST, *FORM], "root_path": "", "scheme": "http",
        "asgi": {"version": "3.0"}, "http_version": "1.1", "client": None, "server": None,
        "state": {}, "extensions": {},
    }  # fmt: skip

    async def leave() -> None:
        await app(scope, gone, send)

    run(leave())
    told = counts(app)

    assert told["kneewise_answers_total", "/workout", "4xx"] == 1
    assert ("kneewise_answers_total", "/workout", "5xx") not in told


def test_it_is_off_by_default(small: Path) -> None:
    assert get(create_app(small), "/metrics").status == 404


def test_flag_and_environment_turn_it_on(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bool] = []

    def serve(settings: serving.Settings) -> int:
        asked.append(settings.metrics)
        return 0

    monkeypatch.setattr(serving, "serve", serve)
    cli.main(["serve"])
    cli.main(["serve", "--metrics"])
    for value in ("0", "", "false", "1", "true"):
        monkeypatch.setenv("KNEEWISE_METRICS", value)
        cli.main(["serve"])

    assert asked == [False, True, False, False, False, True, True]


def test_without_the_library_it_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(serving, "find_spec", lambda _: None)

    assert cli.main(["serve", "--metrics"]) == 2
    assert "pip install 'kneewise[metrics]'" in capsys.readouterr().err
