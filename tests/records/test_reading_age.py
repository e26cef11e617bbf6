"""Sore-knee pages read at twelve years or below, measured and not guessed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import textstat

from guide.records.care import CarePage
from tests.records.test_care import PAGES

OLDEST = 12
FIRST_GRADE = 5  # a school grade and these years make an age
SHORTEST = 12  # words: below, one long word decides


def age(text: str) -> float:
    """The reading age by Flesch and Kincaid."""
    textstat.set_lang("en_US")
    return float(textstat.flesch_kincaid_grade(text)) + FIRST_GRADE


def texts(page: CarePage) -> Iterator[tuple[str, str]]:
    """What is read in one go, with its place: a statement is read with all of its parts."""
    yield "title", f"{page.title}. {page.brief} {page.answer}"
    for part in page.section:
        yield part.key, " ".join([f"{part.heading}.", part.do or "", part.statement[0].text])
        for told in part.statement:
            parts = (told.said, told.text, told.hurts, told.fine, told.help)
            yield told.key, " ".join(text for text in parts if text)


def too_hard(page: CarePage) -> list[str]:
    """Places of a page that ask for more than twelve years."""
    return [
        place for place, text in texts(page) if len(text.split()) >= SHORTEST and age(text) > OLDEST
    ]


@pytest.mark.parametrize("slug", PAGES)
def test_every_text_reads_at_twelve(slug: str) -> None:
    assert too_hard(PAGES[slug]) == []


@pytest.mark.parametrize("slug", PAGES)
def test_every_page_as_a_whole_reads_at_twelve(slug: str) -> None:
    assert age(" ".join(text for _, text in texts(PAGES[slug]))) <= OLDEST


def test_a_hard_text_is_found() -> None:
    hard = (
        "Patellofemoral symptomatology frequently necessitates individualised modification of "
        "mechanical loading parameters, particularly throughout deceleration-dominated activities."
    )

    assert age(hard) > OLDEST
    assert age("Bend less. If it still hurts the next day, bend even less than that.") < OLDEST
