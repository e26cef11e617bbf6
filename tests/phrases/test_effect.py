"""How much a change takes off the knee."""

from __future__ import annotations

import pytest

from guide import phrases
from guide.coach.easier import Form
from guide.edition import Edition
from guide.phrases import effect
from guide.words import Change, Pattern


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (None, "We do not know how much this changes."),
        (-0.5, "Takes about half off the load on the kneecap, by our estimate."),
        (0.25, "Adds about a quarter to the load on the kneecap, by our estimate."),
        (0.7, "Adds well over half to the load on the kneecap, by our estimate."),
        (0.9, "About doubles the load on the kneecap, by our estimate."),
        (1.5, "More than doubles the load on the kneecap, by our estimate."),
    ],
)
def test_an_effect_of_the_pose_model_is_an_estimate(change: float | None, said: str) -> None:
    form = Form(change=Change.DEEPER, say="Go on.", effect=change, row=None, band=None)

    assert phrases.form_effect(form, {}) == said


def test_a_shorter_range_says_not_to_add_weight_once() -> None:
    bare = Form(change=Change.STOP_HIGHER, say="Stop sooner.", effect=None, row=None, band=None)
    told = Form(change=Change.STOP_HIGHER, say="Add no weight.", effect=None, row=None, band=None)
    other = Form(change=Change.SIT_BACK, say="Sit back.", effect=None, row=None, band=None)

    assert phrases.form_advice(bare, Pattern.LUNGE) == effect.NO_MORE_WEIGHT
    assert phrases.form_advice(told, Pattern.LUNGE) == ""
    assert phrases.form_advice(other, Pattern.LUNGE) == ""
    assert phrases.form_advice(bare, Pattern.LOCOMOTION) == ""


def test_an_effect_of_a_study_names_what_was_measured(current: Edition) -> None:
    """A smaller push of the floor is not yet a smaller load on the kneecap."""
    said = {
        row: phrases.form_effect(
            Form(change=Change.SLOWER, say="Slow.", effect=-0.35, row=row, band=None),
            current.catalog.effects,
        )
        for row in ("t-gottschall2005-01", "t-lenhart2014-01")
    }

    assert said == {
        "t-gottschall2005-01": "In a study it took about a third off the impact with the floor.",
        "t-lenhart2014-01": "In a study it took about a third off the load on the kneecap.",
    }


def test_a_study_without_a_figure_gives_none(current: Edition) -> None:
    pair = next(pair for pair in current.catalog.pairs if pair.percent is None)

    assert effect.study(pair, current.catalog.effects, small=True).endswith(
        "was lower. We have no figure for how much."
    )


def test_every_quantity_that_the_site_quotes_has_a_name(current: Edition) -> None:
    catalog = current.catalog
    quoted = {pair.row for pair in catalog.pairs}
    for entry in catalog.entries.values():
        forms = (*entry.exercise.easier, *entry.exercise.raises)
        quoted |= {form.effect for form in forms if form.effect}

    assert {catalog.effects[row].dimension for row in quoted} <= set(effect.MEASURES)
