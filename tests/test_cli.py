"""The command line, as somebody types it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from guide import cli, edition
from guide.edition import Edition

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def loaded(monkeypatch: pytest.MonkeyPatch, current: Edition) -> None:
    """Spare the commands reading the whole catalog again: the edition is there already."""
    monkeypatch.setattr(edition, "load", lambda _folder: current)


def test_check_is_silent_about_a_good_catalog(capsys: Capture) -> None:
    assert cli.main(["check"]) == 0
    assert "no problems" in capsys.readouterr().out


def test_check_prints_every_problem_and_fails(
    capsys: Capture, broken: Callable[[str, str, str], Path]
) -> None:
    folder = broken("exercises/core/plank.toml", 'purpose = "strength"', 'purpose = "fun"')
    broken("cues.toml", "sources = [", 'sources = ["nobody", ')

    assert cli.main(["check", "--catalog", str(folder)]) == 1
    told = capsys.readouterr().err
    assert "plank.toml: purpose" in told
    assert "nobody" in told
    assert "2 problems" in told


def test_the_server_does_not_start_on_a_broken_catalog(
    capsys: Capture, broken: Callable[[str, str, str], Path]
) -> None:
    folder = broken("exercises/core/plank.toml", 'purpose = "strength"', 'purpose = "fun"')

    assert cli.main(["serve", "--catalog", str(folder), "--port", "1"]) == 1
    assert "plank.toml: purpose" in capsys.readouterr().err


def test_show_prints_a_variant_resolved(capsys: Capture) -> None:
    assert cli.main(["show", "front-squat"]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert shown["slug"] == "front-squat"
    assert shown["steps"]


@pytest.mark.usefixtures("loaded")
def test_a_name_will_do_and_an_unknown_one_is_told(capsys: Capture) -> None:
    assert cli.main(["show", "leg extention"]) == 0
    assert '"leg-extension"' in capsys.readouterr().out
    assert cli.main(["show", "zzzzqq"]) == 1
    assert "No exercise called" in capsys.readouterr().err


@pytest.mark.usefixtures("loaded")
def test_swaps_in_words_and_as_data(capsys: Capture) -> None:
    asked = ["swaps", "back squat", "--kit", "dumbbell,bench", "--want-less", "bending"]

    assert cli.main(asked) == 0
    words = capsys.readouterr().out
    assert words.startswith("Back squat: Knee impact: ")
    assert "  keeps: " in words
    assert cli.main([*asked, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["swaps"]


@pytest.mark.usefixtures("loaded")
def test_a_wrong_word_is_told_with_the_right_ones(capsys: Capture) -> None:
    assert cli.main(["swaps", "back squat", "--kit", "jetpack"]) == 2
    assert "dumbbell" in capsys.readouterr().err


@pytest.mark.usefixtures("loaded")
def test_figures_writes_a_page_with_all_of_them(tmp_path: Path, capsys: Capture) -> None:
    file = tmp_path / "figures.html"

    assert cli.main(["figures", str(file)]) == 0
    assert "Back squat" in file.read_text(encoding="utf-8")
    assert str(file) in capsys.readouterr().out


@pytest.mark.usefixtures("loaded")
def test_coverage_in_words_and_as_data(capsys: Capture, current: Edition) -> None:
    assert cli.main(["coverage"]) == 0
    words = capsys.readouterr().out
    assert words.splitlines()[-1].split()[:2] == ["all", str(len(current.marks))]
    assert cli.main(["coverage", "--evidence"]) == 0
    assert "song2023-009" in capsys.readouterr().out
    assert cli.main(["coverage", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["all"]["total"] == len(current.marks)
    assert {row["how"] for row in told["evidence"]} >= {"measured", "relative"}
