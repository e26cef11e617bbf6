"""Sore-knee pages: no diagnosis, no brand, no dose, and thin ground is called thin."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec import structs

from guide.edition import Edition
from guide.lint import care, prose
from tests.lint.changed import added, told

PAGE = "first-aid"


def saying(current: Edition, **changes: Any) -> Edition:
    """The real edition with the first statement of a care page changed."""
    page = current.catalog.care[PAGE]
    part, *parts = page.section
    statement, *others = part.statement
    changed = structs.replace(
        page,
        section=(
            structs.replace(part, statement=(structs.replace(statement, **changes), *others)),
            *parts,
        ),
    )
    pages = {**current.catalog.care, PAGE: changed}
    return structs.replace(current, catalog=structs.replace(current.catalog, care=pages))


@pytest.mark.parametrize(
    "text",
    ["You have patellofemoral pain.", "You probably have a torn meniscus.", "This is arthritis.",
     "Your meniscus is torn.", "Your front ligament is ruptured.", "It must be a blood clot."],
)  # fmt: skip
def test_a_diagnosis(current: Edition, text: str) -> None:
    found = added(care.nobody_is_told_what_they_have, current, saying(current, text=text))

    assert found == [(PAGE, "diagnosis")]


def test_a_pattern_is_no_diagnosis(current: Edition) -> None:
    text = "It can go with the meniscus. Some people call it kneecap pain."

    assert not told(care.nobody_is_told_what_they_have, saying(current, text=text))


@pytest.mark.parametrize("field", ["said", "text", "hurts", "fine", "help"])
@pytest.mark.parametrize("words", ["Rub in Voltaren.", "Take 400 mg.", "Take 2 tablets."])
def test_a_brand_or_a_dose(current: Edition, field: str, words: str) -> None:
    found = added(care.no_brand_and_no_dose, current, saying(current, **{field: words}))

    assert found == [(PAGE, "brand-or-dose")]


def test_thin_ground(current: Edition) -> None:
    weak = saying(current, sources=("coach-tripod-foot",))
    mixed = saying(current, sources=("coach-tripod-foot", "nhs-ipswich-knee"))
    owned = saying(current, sources=("coach-tripod-foot",), thin=True)

    assert added(care.thin_ground_is_called_thin, current, weak) == [(PAGE, "thin-is-said")]
    assert not told(care.thin_ground_is_called_thin, mixed)
    assert not told(care.thin_ground_is_called_thin, owned)


@pytest.mark.parametrize(
    "text", ["It is harmless.", "A miracle for knees.", "It cures.", "No pain, no gain."]
)
@pytest.mark.parametrize("field", ["text", "said", "help"])
def test_never_say_holds_for_every_part(current: Edition, field: str, text: str) -> None:
    found = added(prose.nothing_from_the_never_say_list, current, saying(current, **{field: text}))

    assert found == [(PAGE, "never-say")]
