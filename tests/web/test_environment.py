"""What the environment says: a switch is read as people mean it."""

from __future__ import annotations

import logging

import pytest

from guide import cli, serving
from guide.web import serve
from guide.web.environment import DEV, METRICS, PUBLIC_URL, RELOAD, BadSwitch, switched_on


@pytest.mark.parametrize(
    ("word", "on"),
    [("1", True), ("true", True), ("Yes", True), ("ON ", True),
     ("0", False), ("false", False), ("No", False), ("OFF", False), ("", False), (" ", False)],
)  # fmt: skip
def test_a_switch_is_read_as_people_mean_it(
    monkeypatch: pytest.MonkeyPatch, word: str, *, on: bool
) -> None:
    monkeypatch.setenv(METRICS, word)

    assert switched_on(METRICS) is on


def test_what_is_not_set_is_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(METRICS, raising=False)

    assert not switched_on(METRICS)


@pytest.mark.parametrize("word", ["maybe", "2", "t", "-1"])
def test_any_other_word_is_refused_with_those_that_are_read(
    monkeypatch: pytest.MonkeyPatch, word: str
) -> None:
    monkeypatch.setenv(METRICS, word)

    with pytest.raises(BadSwitch) as caught:
        switched_on(METRICS)
    assert str(caught.value) == (
        f"KNEEWISE_METRICS={word}: use one of 1, true, yes, on, 0, false, no, off"
    )


@pytest.mark.parametrize("variable", [METRICS, DEV, RELOAD])
def test_the_command_ends_on_a_word_it_does_not_know(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], variable: str
) -> None:
    monkeypatch.setattr(serving, "serve", lambda _settings: pytest.fail("it was served"))
    monkeypatch.setenv(variable, "maybe")

    assert cli.main(["serve"]) == 2
    assert capsys.readouterr().err.startswith(f"{variable}=maybe: use one of ")


@pytest.mark.parametrize(
    ("variable", "word"), [(METRICS, "maybe"), (DEV, "maybe"), (PUBLIC_URL, "guide.example")]
)
def test_so_does_a_process_of_any_other_server(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, variable: str, word: str
) -> None:
    monkeypatch.setenv(variable, word)

    with caplog.at_level(logging.ERROR), pytest.raises(SystemExit) as ended:
        serve.create()
    assert ended.value.code == serve.BROKEN
    (record,) = caplog.records
    assert word in record.getMessage()
    assert record.exc_info is None
