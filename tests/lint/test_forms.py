"""Easier forms are easier, warnings are harder."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec import structs

from guide.edition import Edition
from guide.lint import forms
from guide.records.pose import End
from guide.words import Change
from tests.lint.changed import SQUAT, added, with_


def _form(current: Edition, **changes: Any) -> Any:  # noqa: ANN401
    easier = current.entry(SQUAT).exercise.easier
    (higher,) = [form for form in easier if form.change is Change.STOP_HIGHER]
    return structs.replace(higher, **changes)


def test_a_shorter_range_that_says_nothing_of_the_weight(current: Edition) -> None:
    form = _form(current, say="Stop half way down.")

    found = added(
        forms.shorter_range_keeps_the_weight, current, with_(current, SQUAT, easier=(form,))
    )

    assert found == [(SQUAT, "shorter-range-keeps-the-weight")]


@pytest.mark.parametrize("change", [Change.STEP_INSTEAD, Change.LOWER_JUMP, Change.SOFTER])
def test_a_heading_about_a_jump_where_nothing_jumps(current: Edition, change: Change) -> None:
    """A throw stood under “Step instead of jumping” once."""
    form = _form(current, change=change, say="Leave the squat out.")
    hop = _form(current, change=change, say="Step, without the hop.")

    found = added(forms.only_a_jump_is_jumped_lower, current, with_(current, SQUAT, easier=(form,)))

    assert found == [(SQUAT, "only-a-jump")]
    assert not added(
        forms.only_a_jump_is_jumped_lower, current, with_(current, SQUAT, easier=(hop,))
    )
    assert not added(
        forms.only_a_jump_is_jumped_lower, current, with_(current, "squat-jump", easier=(form,))
    )


def test_an_easier_form_that_is_harder(current: Edition) -> None:
    form = _form(current, end=End(knee=118, trunk=15))

    found = added(forms.easier_is_easier, current, with_(current, SQUAT, easier=(form,)))

    assert found == [(SQUAT, "easier-is-easier")]


def test_a_warning_that_is_easier(current: Edition) -> None:
    form = _form(current, change=Change.DEEPER)

    found = added(forms.easier_is_easier, current, with_(current, SQUAT, raises=(form,)))

    assert found == [(SQUAT, "easier-is-easier")]
