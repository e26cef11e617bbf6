"""Every rule of the loader is fed a bad record and must name file, place and remedy."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from msgspec import structs

from guide import catalog, paths
from guide.catalog import CatalogError
from guide.edition import Edition
from guide.records.base import decode
from guide.records.care import STOP_SIGNS
from guide.records.exercise import Exercise
from guide.records.schema import text as schema_text
from tests.catalogs import Broken, problems_of

BSS = "exercises/lunge/bulgarian-split-squat.toml"
TRAINING = "care/training.toml"
BIKE = "exercises/cycling/upright-bike.toml"
FRONT = "exercises/squat/front-squat.toml"
PRESS = "exercises/squat/leg-press.toml"


def test_the_real_catalog_has_no_problem() -> None:
    assert catalog.read(paths.catalog_dir())[1] == []


def test_slug_is_the_file_name_and_pattern_the_folder(current: Edition) -> None:
    entry = current.entry("bulgarian-split-squat")

    assert (entry.slug, entry.pattern.value, entry.path) == ("bulgarian-split-squat", "lunge", BSS)


def test_the_top_signs_are_those_with_a_short_form(current: Edition) -> None:
    page = current.catalog.care[STOP_SIGNS]
    short = [said.short for part in page.section for said in part.statement if said.top]
    without = structs.replace(current.catalog, care={})

    assert current.catalog.top_signs() == tuple(short)
    assert len(short) == 5
    assert without.top_signs() == ()


def test_the_revision_follows_the_content(broken: Broken, small: Path) -> None:
    same = catalog.load(small).revision
    changed = catalog.load(broken(BSS, "Stand a long step", "Stand one long step")).revision

    assert catalog.load(small).revision == same
    assert changed != same


def test_nothing_in_a_catalog_can_be_changed(current: Edition) -> None:
    loaded = current.catalog

    with pytest.raises(TypeError):
        loaded.entries["x"] = loaded.entries["plank"]  # type: ignore[index]
    with pytest.raises(AttributeError):
        loaded.entries["plank"].exercise.name = "Board"  # type: ignore[misc]


def test_every_problem_of_every_file_is_told_at_once(broken: Broken) -> None:
    broken(BSS, 'purpose = "strength"', 'purpose = "strenth"')
    broken(BSS, "knee = 15,", 'knee = "fifteen",')
    folder = broken(BIKE, "setup =", "set-up =")

    with pytest.raises(CatalogError) as error:
        catalog.load(folder)

    told = {(p.path, p.place) for p in error.value.problems if p.rule == "shape"}
    assert told >= {
        (BSS, "purpose"),
        (BSS, "pose.start.knee"),
        (BIKE, "setup"),
        (BIKE, "set-up"),
    }


def test_a_wrong_word_is_answered_with_the_right_ones(broken: Broken) -> None:
    (problem,) = problems_of(broken(BSS, 'purpose = "strength"', 'purpose = "strenth"'), "shape")

    assert "choose from: strength, power, cardio" in str(problem)
    assert str(problem).startswith(f"{BSS}: purpose: ")


@pytest.mark.parametrize(
    ("rule", "file", "old", "new", "said"),
    [
        ("toml", BSS, 'name = "', "name = ", "not readable as TOML"),
        ("shape", BSS, "arms =", "armz =", "unknown field"),
        ("shape", BSS, 'far = { thigh = 5, foot = "laces"', 'far = { foot = "laces"', "either"),
        (
            "shape",
            BSS,
            'measured = ["song2023-018"]',
            'rule = "legs-rest"\nanchor = "split"',
            "one",
        ),
        ("shape", PRESS, "light = 0.8", "light = 3.9", "rise in this order"),
        ("cues-exist", BSS, "heels-down =", "heels-doown =", "cues.toml"),
        ("studies-exist", BSS, '"song-2023"', '"song-2099"', "studies.toml"),
        ("rows-exist", BSS, "song2023-018", "song2023-999", "loads.toml"),
        ("measured-rows-fit", BSS, "song2023-018", "song2023-019", "body weights"),
        ("like-exists", BSS, 'name = "', 'like = "no-such"\nname = "', "no exercise"),
        ("anchors-fit", BSS, 'measured = ["song2023-018"]', 'anchor = "two-leg"', "for unloaded"),
        ("anchors-fit", FRONT, '"two-leg-loaded"', '"two-leg"', "for unloaded"),
        ("old-slugs-free", BSS, "purpose =", 'formerly = ["plank"]\npurpose =', "plank"),
        ("poses-stand", BSS, "shank = 10, trunk = 18,", "shank = 45, trunk = 18,", ""),
        ("pairs-fit", "evidence/pairs.toml", '"reverse-lunge"', '"revers-lunge"', "no exercise"),
        ("anchors-fit", "evidence/anchors.toml", "song2023-006", "song2023-007", "kneecap"),
        ("care-sources-exist", "cues.toml", "sources = [", 'sources = ["nobody", ', "nobody"),
        ("care-sources-exist", TRAINING, '["warm-up-review"]', '["nobody"]', "warm-up-first"),
        ("care-links-lead", TRAINING, '"romanian-deadlift"', '"rumanian-deadlift"', "exercise"),
        ("care-links-lead", TRAINING, 'swaps = ["forward-lunge"]', 'swaps = ["lung"]', "lung"),
        ("care-links-lead", TRAINING, 'cues = ["mirror"]', 'cues = ["miror"]', "cue"),
        ("care-links-lead", TRAINING, 'pages = ["pain-rule"]', 'pages = ["pane-rule"]', "page"),
        ("care-keys-once", TRAINING, 'key = "bike"', 'key = "walk"', "2 parts"),
        ("care-keys-once", TRAINING, "place = 3", "place = 4", "2 pages"),
        (
            "held-poses-can-be-taken",
            "evidence/anchors.toml",
            "end = { knee = 60, trunk = 20,",
            "end = { trunk = 20,",
            "two-leg: song2023-006",
        ),
        (
            "held-poses-can-be-taken",
            "evidence/anchors.toml",
            "end = { knee = 60, trunk = 20,",
            "end = { knee = 0, shank = 0, trunk = 0,",
            "no load",
        ),
        (
            "held-poses-can-be-taken",
            "evidence/checks.toml",
            "end = { knee = 60, trunk = 20,",
            "end = { trunk = 20,",
            "Bodyweight squat to 60°",
        ),
        (
            "held-changes-start-loaded",
            "evidence/checks.toml",
            'before = { support = "two", end = { knee = 100, shank = 33, arms = "forward" } }',
            'before = { support = "two", end = { knee = 0, shank = 0, trunk = 0 } }',
            "finds no kneecap force in 'before'",
        ),
        (
            "ids-once",
            "evidence/loads.toml",
            'id = "song2023-007"',
            'id = "song2023-006"',
            "its own",
        ),
        ("file-exists", "evidence/pairs.toml", "", "", "missing"),
    ],
)
def test_each_rule_finds_its_bad_record(
    broken: Broken, rule: str, file: str, old: str, new: str, said: str
) -> None:
    folder = broken(file, old, new)
    if rule == "file-exists":
        (folder / file).unlink()

    problems = problems_of(folder, rule)

    assert problems, catalog.read(folder)[1]
    assert problems[0].path == file
    assert said in str(problems[0])


def test_two_exercises_never_had_one_slug(broken: Broken) -> None:
    formerly = 'formerly = ["split-bike"]\npurpose ='
    broken(BSS, "purpose =", formerly)
    folder = broken(BIKE, "purpose =", formerly)

    (problem,) = problems_of(folder, "old-slugs-free")
    assert problem.path == BIKE
    assert "'split-bike' is also the slug of 'bulgarian-split-squat'" in str(problem)


def test_nothing_is_held_against_a_published_force_of_nothing(broken: Broken) -> None:
    row = 'exercise = "Getting into and out of a deep squat or kneel"\n'
    row += 'dimension = "patellofemoral"\nquantity = "kneecap joint force peak"\n'
    folder = broken("evidence/loads.toml", f"{row}value = 3.4", f"{row}value = 0")

    (problem,) = problems_of(folder, "held-rows-fit")
    assert problem.place == "Getting into a deep squat"
    assert "'glitsch2022-002' is a force of 0" in str(problem)


def test_a_flaw_of_a_warning_is_told_at_the_warning(broken: Broken) -> None:
    folder = broken(
        BSS, "knee = 105, shank = 26, trunk = 14,", "knee = 105, shank = 75, trunk = 14,"
    )
    broken(BSS, '[[raises]]\nchange = "deeper"', '[[raises]]\neffect = "nobody"\nchange = "deeper"')

    for rule in ("poses-stand", "rows-exist"):
        assert {problem.place for problem in problems_of(folder, rule)} == {"raises.deeper"}


def test_a_slug_is_taken_once_in_all_folders(broken: Broken) -> None:
    folder = broken("exercises/squat/plank.toml", "", 'name = "Another plank"')

    (problem,) = problems_of(folder, "slug-unique")
    assert "taken by exercises/core/plank.toml" in str(problem)


@pytest.mark.parametrize("like", ['["plank"]', "7", "{ slug = 'plank' }"])
def test_like_is_one_slug(broken: Broken, like: str) -> None:
    folder = broken("exercises/core/x.toml", "", f'like = {like}\nname = "X"\n')

    (problem,) = problems_of(folder, "like-exists")
    assert (problem.path, problem.place) == ("exercises/core/x.toml", "like")


def test_a_file_that_cannot_be_read_is_told(broken: Broken) -> None:
    folder = broken("cues.toml", "", "")
    (folder / "exercises/core/board.toml").mkdir()

    (problem,) = problems_of(folder, "file-reads")
    assert problem.path == "exercises/core/board.toml"


def test_the_mark_that_some_editors_put_in_front_is_no_problem(broken: Broken) -> None:
    assert catalog.read(broken(BSS, "", "\ufeff"))[1] == []


@pytest.mark.parametrize("name", ["Board", "bo ard", "board-", "board.2", "b" * 61, "brét"])
def test_the_name_of_a_file_is_an_address(broken: Broken, name: str) -> None:
    file = f"exercises/core/{name}.toml"
    folder = broken(file, "", 'like = "plank"\nname = "Board"\n')

    assert [problem.path for problem in problems_of(folder, "names-are-slugs")] == [file]


def test_a_folder_must_be_a_type_of_move(broken: Broken) -> None:
    (problem,) = problems_of(broken("exercises/squats/x.toml", "", 'name = "X"'), "pattern-folder")

    assert "choose from: squat, lunge" in str(problem)


def test_like_is_one_level_deep(broken: Broken) -> None:
    folder = broken("exercises/lunge/x1.toml", "", 'like = "bulgarian-split-squat"\nname = "X1"')
    broken("exercises/lunge/x2.toml", "", 'like = "x1"\nname = "X2"')

    (problem,) = problems_of(folder, "like-one-level")
    assert "name that one" in str(problem)


def test_a_variant_takes_whole_keys_but_never_the_name_or_the_mark(broken: Broken) -> None:
    own = 'like = "bulgarian-split-squat"\nname = "X1"\ncues = { heels-down = "" }\n'
    found, _ = catalog.read(broken("exercises/lunge/x1.toml", "", own))
    assert found is not None
    base, variant = (found.entries[s].exercise for s in ("bulgarian-split-squat", "x1"))

    assert variant.steps == base.steps
    assert list(variant.cues) == ["heels-down"]  # replaced, not merged
    assert (variant.aliases, variant.knee) == ((), None)


def test_a_folder_without_a_catalog_says_so(tmp_path: Path) -> None:
    with pytest.raises(CatalogError, match="no folder 'exercises'"):
        catalog.load(tmp_path)


def test_the_sample_in_the_readme_is_a_good_file(current: Edition) -> None:
    readme = (paths.catalog_dir() / "README.md").read_text(encoding="utf-8")
    sample, *_ = re.findall(r"```toml\n(.*?)```", readme, flags=re.DOTALL)
    record, flaws = decode(tomllib.loads(sample), Exercise)

    assert flaws == []
    assert record is not None
    assert set(record.cues) <= set(current.catalog.cues)


def test_the_schema_for_editors_is_fresh() -> None:
    stored = (paths.catalog_dir() / "exercise.schema.json").read_text(encoding="utf-8")

    assert stored == schema_text(), "run: python -m guide.records.schema > catalog/exercise…json"
