"""Make it easier: computed where a pose decides, from a study where one measured it."""

from __future__ import annotations

import pytest

from guide.coach import easier
from guide.edition import Edition
from guide.words import Change, Pattern, Support


def _form(current: Edition, slug: str, change: Change) -> easier.Form:
    (form,) = [form for form in easier.forms(current, slug) if form.change is change]
    return form


def test_stopping_higher_takes_much_off_a_squat(current: Edition) -> None:
    form = _form(current, "goblet-squat", Change.STOP_HIGHER)

    assert form.effect is not None
    assert form.effect < -0.3
    assert form.band is not None
    assert form.band < (current.marks["goblet-squat"].kneecap_band or 0)


def test_no_easier_form_raises_the_load(current: Edition) -> None:
    for slug in current.marks:
        for form in easier.forms(current, slug):
            assert form.effect is None or form.effect <= -easier.WORTH_SAYING


def test_small_effects_get_no_size(current: Edition) -> None:
    sized = [f.effect for s in current.marks for f in easier.forms(current, s) if f.effect]

    assert sized
    assert min(abs(effect) for effect in sized) >= easier.WORTH_SAYING


def test_a_study_beats_the_model(current: Edition) -> None:
    studied = [f for s in current.marks for f in easier.forms(current, s) if f.row and f.effect]

    assert studied
    for form in studied:
        row = current.catalog.effects[form.row or ""]
        assert row.percent is not None


@pytest.mark.parametrize(
    ("effect", "sign", "told"),
    [(-0.44, -1, -0.44), (1 / 3, -1, -0.25), (1 / 3, 1, 1 / 3), (-0.25, 1, 1 / 3)],
)
def test_an_effect_told_the_other_way_round_is_turned(
    effect: float, sign: int, told: float
) -> None:
    assert easier.turned(effect, sign) == pytest.approx(told)


def test_ranges_of_the_pad_machine_are_never_computed(current: Edition) -> None:
    for slug, entry in current.catalog.entries.items():
        if entry.exercise.pose.support is Support.PAD:
            moved = [f for f in easier.forms(current, slug) if f.change is not Change.LIGHTER]
            assert all(form.effect is None or form.row for form in moved), slug


def test_bar_weight_is_computed_for_squats_and_presses_only(current: Edition) -> None:
    told = {
        current.entry(slug).pattern
        for slug in current.marks
        for form in easier.forms(current, slug)
        if form.change is Change.LIGHTER and form.effect is not None
    }

    assert told == {Pattern.SQUAT}


def test_a_form_looks_different_where_its_pose_does(current: Edition) -> None:
    form = _form(current, "goblet-squat", Change.STOP_HIGHER)
    same = _form(current, "goblet-squat", Change.LIGHTER)

    assert form.exercise
    assert form.exercise.pose.end.knee == 60
    assert (same.exercise, same.level) == (None, None)


def test_the_mark_of_a_form_lies_on_its_side_of_the_exercise(current: Edition) -> None:
    """So does the ring of its picture; what nobody knows stays unknown."""
    told = 0
    for slug, mark in current.marks.items():
        if mark.level is None:
            continue
        easy = [f.level for f in easier.forms(current, slug) if f.level is not None]
        hard = [f.level for f in easier.warnings(current, slug) if f.level is not None]
        told += len(easy) + len(hard)
        assert all(level <= mark.level for level in easy), slug
        assert all(level >= mark.level for level in hard), slug
    assert told > 100


def test_warnings_raise_the_load(current: Edition) -> None:
    told = [f for s in current.marks for f in easier.warnings(current, s)]

    assert told
    assert all(form.effect is None or form.effect > 0 for form in told)
