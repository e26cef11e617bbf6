"""The command line, as somebody types it."""

from __future__ import annotations

import io
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from guide import cli, edition, paths, public, review
from guide.edition import Edition
from tests.catalogs import Broken

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def loaded(monkeypatch: pytest.MonkeyPatch, current: Edition) -> None:
    """Spare the commands reading the whole catalog again: the edition is there already."""
    monkeypatch.setattr(edition, "load", lambda _folder: current)


def test_check_says_only_where_it_looked_of_a_good_catalog(capsys: Capture) -> None:
    assert cli.main(["check"]) == 0
    assert f"{paths.catalog_dir()}, no problems" in capsys.readouterr().out


def test_check_prints_every_problem_and_fails(capsys: Capture, broken: Broken) -> None:
    folder = broken("exercises/core/plank.toml", 'purpose = "strength"', 'purpose = "fun"')
    broken("cues.toml", "sources = [", 'sources = ["nobody", ')

    assert cli.main(["check", "--catalog", str(folder)]) == 1
    told = capsys.readouterr().err
    assert "plank.toml: purpose" in told
    assert "nobody" in told
    assert "2 problems" in told


@pytest.mark.parametrize("wrong", ["guide.example", "https://guide.example/path", "ftp://x"])
def test_the_server_does_not_start_under_an_address_that_is_none(
    wrong: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["serve", "--public-url", wrong, "--port", "1"]) == 2
    assert "https://guide.example" in capsys.readouterr().err


def test_show_prints_a_variant_resolved(capsys: Capture) -> None:
    assert cli.main(["show", "front-squat"]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert shown["slug"] == "front-squat"
    assert shown["steps"]


@pytest.mark.usefixtures("loaded")
def test_a_name_will_do_and_an_unknown_one_is_told(capsys: Capture) -> None:
    assert cli.main(["show", "leg extention"]) == 0
    told = capsys.readouterr()
    assert '"leg-extension"' in told.out
    assert told.err == "'leg extention' is taken as 'leg-extension'.\n"
    for name in ("leg-extension", "Leg Extension", "RDL"):
        assert cli.main(["show", name]) == 0
        assert capsys.readouterr().err == "", "that is no guess"
    assert cli.main(["show", "bird", "dog"]) == 0  # as it stands on a page, without quotes
    assert '"bird-dog"' in capsys.readouterr().out


@pytest.mark.usefixtures("loaded")
@pytest.mark.parametrize("verb", [["show"], ["swaps"], ["new", "x-squat", "--like"]])
def test_who_names_none_hears_the_nearest(capsys: Capture, verb: list[str]) -> None:
    assert cli.main([*verb, "zercher squatt flurble"]) == 1
    told = capsys.readouterr().err
    assert told.startswith("No exercise called 'zercher squatt flurble'. The nearest: ")
    assert "Zercher squat" in told
    for name in ("", "zq" * 3000, "\udcff"):
        assert cli.main([*verb, name]) == 1
        assert len(capsys.readouterr().err) < 300


@pytest.mark.usefixtures("loaded")
def test_swaps_in_words_and_as_data(capsys: Capture) -> None:
    asked = ["swaps", "back squat", "--kit", "dumbbell,bench", "--want-less", "bending"]

    assert cli.main(asked) == 0
    words = capsys.readouterr().out
    name, stop, found = words.splitlines()[:3]
    assert name.startswith("Back squat: Knee impact: ")
    assert stop.startswith("Stop and get help if: ")
    assert re.fullmatch(r"Best 5 of \d+ swaps", found)
    assert "  keeps: " in words
    assert cli.main([*asked, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["swaps"]
    assert cli.main([*asked, "--limit", "2"]) == 0
    few = capsys.readouterr().out
    assert few.count("  keeps: ") == 2
    assert few.splitlines()[2] == found.replace("5", "2", 1)
    with pytest.raises(SystemExit):
        cli.main([*asked, "--limit", "0"])


@pytest.mark.usefixtures("loaded")
def test_swaps_print_what_the_page_says(capsys: Capture) -> None:
    assert cli.main(["swaps", "leg press", "--reason", "kit"]) == 0
    assert "Without leg press." in capsys.readouterr().out
    assert cli.main(["swaps", "goblet squat", "--reason", "build"]) == 0
    assert "24 hours" in capsys.readouterr().out
    assert cli.main(["swaps", "romanian deadlift"]) == 0
    assert "lowest step already" in capsys.readouterr().out
    assert cli.main(["swaps", "half squat", "--reason", "variety", "--fine", "--json"]) == 0
    fine = capsys.readouterr().out
    assert cli.main(["swaps", "half squat", "--reason", "variety", "--json"]) == 0
    assert capsys.readouterr().out != fine


@pytest.mark.usefixtures("loaded")
def test_a_wrong_word_is_told_with_the_right_ones(capsys: Capture) -> None:
    assert cli.main(["swaps", "back squat", "--kit", "jetpack"]) == 2
    assert "dumbbell" in capsys.readouterr().err
    assert cli.main(["swaps", "back squat", "--kit", "jetpack" * 50]) == 2
    assert cli.main(["swaps", "back squat", "--kit", "dumbbell," * 100]) == 2
    told = capsys.readouterr().err
    assert told == "kit: up to 200 characters\ntoo many values: up to 60 are read\n"


@pytest.mark.usefixtures("loaded")
def test_figures_writes_a_page_with_all_of_them(tmp_path: Path, capsys: Capture) -> None:
    file = tmp_path / "figures.html"

    assert cli.main(["figures", str(file)]) == 0
    assert "Back squat" in file.read_text(encoding="utf-8")
    assert str(file) in capsys.readouterr().out


@pytest.mark.usefixtures("loaded")
def test_figures_into_no_folder_is_told(tmp_path: Path, capsys: Capture) -> None:
    assert cli.main(["figures", str(tmp_path / "no" / "figures.html")]) == 1
    assert "figures.html: " in capsys.readouterr().err


@pytest.mark.slow
@pytest.mark.parametrize("asked", [["show", "plank"], ["export"]])
def test_nobody_has_to_read_to_the_end(asked: list[str]) -> None:
    """Less than a pipe holds, and more."""
    command = [sys.executable, "-m", "guide", *asked]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 0


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


def test_new_starts_a_file_that_the_catalog_takes(capsys: Capture, broken: Broken) -> None:
    folder = broken("cues.toml", "", "")
    asked = ["new", "slow-back-squat", "--like", "back-squat", "--catalog", str(folder)]

    assert cli.main(asked) == 0
    file = folder / "exercises" / "squat" / "slow-back-squat.toml"
    told = capsys.readouterr().out
    assert str(file) in told
    assert f"'kneewise check --catalog {folder}'" in told
    read = edition.load(folder).entry("slow-back-squat")
    assert (read.exercise.name, read.like) == ("Slow back squat", "back-squat")


def test_new_writes_nothing_into_an_installed_copy(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "_data").mkdir()
    monkeypatch.setattr(paths, "_PACKAGE", tmp_path)

    assert cli.main(["new", "slow-back-squat", "--like", "back-squat"]) == 1
    assert "pip install -e" in capsys.readouterr().err
    assert not list(tmp_path.rglob("*.toml"))


def test_new_starts_from_what_a_variant_is_like(capsys: Capture, broken: Broken) -> None:
    """``like`` goes one level deep only, and a drawn pose has no mark until somebody gives it."""
    folder = broken("cues.toml", "", "")

    assert cli.main(["new", "x-squat", "--like", "half-squat", "--catalog", str(folder)]) == 0
    assert cli.main(["new", "x-plank", "--like", "plank", "--catalog", str(folder)]) == 0
    read = edition.load(folder)
    assert read.entry("x-squat").like == "bodyweight-squat"
    assert read.marks["x-plank"].level is None
    capsys.readouterr()


@pytest.mark.parametrize(
    ("slug", "like", "code", "said"),
    [
        ("goblet-squat", "back-squat", 1, "taken by 'goblet-squat'"),
        ("Goblet Squat 2", "back-squat", 2, "no address"),
        ("new-squat", "zzzzqq", 1, "No exercise called"),
    ],
)
@pytest.mark.usefixtures("loaded")
def test_new_refuses_what_is_taken_or_unknown(
    capsys: Capture, tmp_path: Path, slug: str, like: str, code: int, said: str
) -> None:
    assert cli.main(["new", slug, "--like", like, "--catalog", str(tmp_path)]) == code
    assert said in capsys.readouterr().err
    assert not list(tmp_path.rglob("*.toml"))


@pytest.mark.usefixtures("loaded")
def test_diff_tells_what_changed_since_a_commit(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch, current: Edition
) -> None:
    old = review.table(current).replace("\nplank,very-low,0,very-low", "\nplank,low,0,low")
    done = subprocess.CompletedProcess[str]([], 0, stdout=old, stderr="")
    monkeypatch.setattr(subprocess, "run", lambda *_args, **_kwargs: done)

    assert cli.main(["diff", "main"]) == 0
    told = capsys.readouterr().out
    assert "  plank: band low → very-low; mark low → very-low\n" in told
    assert told.endswith("\n1 exercise differs from main.\n")


@pytest.mark.usefixtures("loaded")
def test_diff_from_nowhere_is_told(capsys: Capture) -> None:
    assert cli.main(["diff", "no-such-commit"]) == 1
    assert "no-such-commit" in capsys.readouterr().err


@pytest.fixture
def programme(tmp_path: Path) -> Path:
    """A workout in a file, with the mark that some editors put in front."""
    file = tmp_path / "programme.txt"
    file.write_text("\ufeffDay 1\nBack squat 3x5 @ 60 kg\nflurble 3x10\n", encoding="utf-8")
    return file


@pytest.mark.usefixtures("loaded")
def test_a_workout_is_told_line_by_line(capsys: Capture, programme: Path) -> None:
    assert cli.main(["workout", str(programme)]) == 0
    told = capsys.readouterr().out

    stop, empty, told = told.split("\n", 2)
    assert stop.startswith("Stop and get help if: ")
    assert empty == ""
    assert told.startswith("Day 1\nBack squat 3x5 @ 60 kg\n    Back squat: High · 3 × 5, 60 kg\n")
    assert "      swap: " in told
    assert "flurble 3x10\n    flurble: not recognised\n" in told
    assert "Exercises: 1\nMarked high or very high: 1, with these swaps 0\n" in told


@pytest.mark.usefixtures("loaded")
def test_a_workout_as_data_and_from_what_is_typed(
    capsys: Capture, programme: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert cli.main(["workout", str(programme), "--json", "--kit", "none"]) == 0
    lines = json.loads(capsys.readouterr().out)["lines"]
    typed = io.TextIOWrapper(io.BytesIO(programme.read_bytes()))
    monkeypatch.setattr("sys.stdin", typed)
    assert cli.main(["workout", "-", "--json", "--kit", "none"]) == 0

    assert json.loads(capsys.readouterr().out)["lines"] == lines
    assert [line["text"] for line in lines][1:] == ["Back squat 3x5 @ 60 kg", "flurble 3x10"]
    assert lines[1]["dose"] == "3x5 60kg"


@pytest.mark.usefixtures("loaded")
def test_a_workout_that_cannot_be_read_is_told(capsys: Capture, tmp_path: Path) -> None:
    long = tmp_path / "long.txt"
    long.write_bytes(b"squat\n" * 300 + b"\xff\x00")

    (tmp_path / "empty.txt").write_text(" \n\n", encoding="utf-8")
    assert cli.main(["workout", str(tmp_path / "empty.txt")]) == 1
    assert "nothing in it to read" in capsys.readouterr().err
    assert cli.main(["workout", str(tmp_path / "empty.txt"), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["lines"] == []
    assert cli.main(["workout", str(tmp_path / "none.txt")]) == 1
    assert "none.txt" in capsys.readouterr().err
    assert cli.main(["workout", str(long)]) == 1
    told = capsys.readouterr().err
    assert "up to 200" in told
    assert "box" not in told
    assert cli.main(["workout", str(long), "--kit", "jetpack"]) == 2
    assert "jetpack" in capsys.readouterr().err


@pytest.mark.usefixtures("loaded")
@pytest.mark.parametrize(
    ("asked", "name"),
    [([], "catalog.json"), (["--format", "csv"], "catalog.csv"),
     (["--format", "schema"], "catalog.schema.json")],
)  # fmt: skip
def test_export_writes_what_the_site_serves(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes], current: Edition,
    asked: list[str], name: str,
) -> None:  # fmt: skip
    wanted = public.FILES[name].content(current)
    file = tmp_path / name

    assert cli.main(["export", *asked, "-o", str(file)]) == 0
    assert file.read_bytes() == wanted
    assert cli.main(["export", *asked]) == 0
    sys.stdout.flush()
    assert capfdbinary.readouterr().out == wanted


@pytest.mark.usefixtures("loaded")
def test_export_to_nowhere_is_told(tmp_path: Path, capsys: Capture) -> None:
    assert cli.main(["export", "-o", str(tmp_path / "no" / "file.json")]) == 1
    assert "file.json" in capsys.readouterr().err
