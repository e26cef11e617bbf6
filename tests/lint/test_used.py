"""Nothing lies about unused."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec import structs

from guide.edition import Edition
from guide.lint import used
from tests.lint.changed import only, told


@pytest.mark.parametrize(
    ("field", "file"),
    [("studies", "studies"), ("sources", "sources"), ("anchors", "anchors"), ("cues", "cues")],
)
def test_something_that_nobody_uses(current: Edition, field: str, file: str) -> None:
    before = told(used.evidence_is_used, current)
    known: dict[str, Any] = dict(getattr(current.catalog, field))
    known["nobody-cites-this"] = next(iter(known.values()))
    catalog = structs.replace(current.catalog, **{field: known})

    found = told(used.evidence_is_used, structs.replace(current, catalog=catalog))

    assert len(found) == len(before) + 1
    assert (file, "evidence-is-used") in found


def test_a_word_that_no_exercise_uses(current: Edition) -> None:
    assert ("exercises", "words-are-used") in told(used.words_are_used, only(current, "plank"))
    assert not told(used.words_are_used, current)
