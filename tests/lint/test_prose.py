"""Every editorial rule finds its bad example, and the real catalog breaks none."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec import structs

from guide import edition, knee, lint
from guide.catalog import Catalog
from guide.edition import Edition
from guide.records.exercise import Exercise
from guide.records.pose import End
from guide.words import Change, Effort, Muscle, Watch

SQUAT = "goblet-squat"


def _with(current: Edition, slug: str, **changes: Any) -> Edition:
    """The real edition with one exercise changed."""
    entry = current.entry(slug)
    exercise: Exercise = structs.replace(entry.exercise, **changes)
    changed = structs.replace(entry, exercise=exercise)
    catalog = structs.replace(current.catalog, entries={**current.catalog.entries, slug: changed})
    mark = knee.mark(exercise, entry.pattern, catalog.loads, current.factors)
    return structs.replace(current, catalog=catalog, marks={**current.marks, slug: mark})


def _only(current: Edition, *slugs: str) -> Edition:
    entries = {slug: current.entry(slug) for slug in slugs}
    catalog: Catalog = structs.replace(current.catalog, entries=entries, pairs=())
    return edition.build(catalog)


def test_the_real_catalog_breaks_no_rule(current: Edition) -> None:
    assert lint.problems(current) == []


@pytest.mark.parametrize(
    "text",
    ["This is safe.", "A knee-friendly move.", "It protects the joint.", "You are ready.",
     "Part of any rehab.", "It prevents injury.", "Squats ruin knees.", "No pain, no gain."],
)  # fmt: skip
def test_never_say(current: Edition, text: str) -> None:
    found = lint.problems(_with(current, SQUAT, steps=(text,)))

    assert [problem.rule for problem in found] == ["never-say"]
    assert found[0].path.endswith("goblet-squat.toml")


def test_a_safety_bar_is_a_name(current: Edition) -> None:
    assert not lint.problems(_with(current, SQUAT, steps=("Hold the safety bar.",)))


def test_a_long_sentence(current: Edition) -> None:
    long = "Go " + "down and " * 14 + "up."
    found = lint.problems(_with(current, SQUAT, steps=(long,)))

    assert [problem.rule for problem in found] == ["short-sentences"]


@pytest.mark.parametrize("text", ["sit down.", "Sit down"])
def test_a_half_sentence(current: Edition, text: str) -> None:
    found = lint.problems(_with(current, SQUAT, steps=(text,)))

    assert [problem.rule for problem in found] == ["whole-sentences"]


@pytest.mark.parametrize("alias", ["Back squat", "goblet squat", "KB goblets|kb goblets"])
def test_a_name_that_is_taken(current: Edition, alias: str) -> None:
    found = lint.problems(_with(current, SQUAT, aliases=tuple(alias.split("|"))))

    assert [problem.rule for problem in found] == ["names-not-taken"]


def test_two_exercises_of_one_name(current: Edition) -> None:
    found = lint.problems(_with(current, SQUAT, name="Back Squat", aliases=()))

    assert "names-not-taken" in {problem.rule for problem in found}


def test_cardio_without_effort_and_strength_with_it(current: Edition) -> None:
    for slug, effort in (("running", ()), (SQUAT, (Effort.STEADY,))):
        rules = {problem.rule for problem in lint.problems(_with(current, slug, effort=effort))}

        assert "cardio-has-effort" in rules


def test_cardio_without_its_settings(current: Edition) -> None:
    found = lint.problems(_with(current, "upright-bike", assumes=None))

    assert [problem.rule for problem in found] == ["settings-said"]


def test_a_muscle_twice(current: Edition) -> None:
    found = lint.problems(_with(current, SQUAT, secondary=(Muscle.QUADRICEPS,)))

    assert [problem.rule for problem in found] == ["primary-is-not-secondary"]


def test_a_watch_word_that_is_computed(current: Edition) -> None:
    found = lint.problems(_with(current, SQUAT, watch=(Watch.BENDING,)))

    assert [problem.rule for problem in found] == ["watch-not-computed"]


def _form(current: Edition, **changes: Any) -> Any:  # noqa: ANN401
    forms = current.entry(SQUAT).exercise.easier
    (higher,) = [form for form in forms if form.change is Change.STOP_HIGHER]
    return structs.replace(higher, **changes)


def test_a_shorter_range_that_says_nothing_of_the_weight(current: Edition) -> None:
    form = _form(current, say="Stop half way down.")
    found = lint.problems(_with(current, SQUAT, easier=(form,)))

    assert [problem.rule for problem in found] == ["shorter-range-keeps-the-weight"]


def test_an_easier_form_that_is_harder(current: Edition) -> None:
    form = _form(current, end=End(knee=118, trunk=15))
    found = lint.problems(_with(current, SQUAT, easier=(form,)))

    assert "easier-is-easier" in {problem.rule for problem in found}


def test_a_warning_that_is_easier(current: Edition) -> None:
    form = _form(current, change=Change.DEEPER)
    found = lint.problems(_with(current, SQUAT, raises=(form,)))

    assert [problem.rule for problem in found] == ["easier-is-easier"]


def test_a_jump_without_a_way_out(current: Edition) -> None:
    found = lint.problems(_only(current, "box-jump", "plank"))

    assert "way-out" in {problem.rule for problem in found}


def test_a_drawn_pose_that_does_not_say_how_it_is_marked(current: Edition) -> None:
    found = lint.problems(_with(current, "plank", knee=None))

    assert "drawn-needs-knee" in {problem.rule for problem in found}


def test_every_rule_is_tried_here() -> None:
    """A rule without a test of its own would be decoration."""
    assert len(lint.RULES) == 12
