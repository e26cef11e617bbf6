"""What is said when something went wrong."""

from __future__ import annotations

from http import HTTPStatus

from guide.phrases import errors
from tests.phrases.prose import faults


def test_every_error_has_a_title_and_says_what_to_do() -> None:
    told = {status: errors.error(status) for status in HTTPStatus if status >= 400}

    assert all(title and text for title, text in told.values())
    assert {told[status] for status in told if status >= 500} == {errors.FAILED}
    texts = [text for _, text in told.values()]
    assert [(text, faults(text)) for text in texts if faults(text)] == []
