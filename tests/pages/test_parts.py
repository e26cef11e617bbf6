"""The pieces that many pages share."""

from __future__ import annotations

import pytest

from guide import phrases
from guide.edition import Edition
from guide.pages import parts


def test_a_mark_is_told_by_word_dots_and_level_alike(current: Edition) -> None:
    for slug, mark in current.marks.items():
        view = parts.mark_view(current.entry(slug), mark)

        if mark.level is None:
            assert (view.level, view.word, view.filled) == (None, "Not rated", 0)
        else:
            assert (view.level, view.filled) == (int(mark.level), int(mark.level) + 1)
            assert view.word == mark.level.label
        assert view.headline == f"Knee impact: {view.word}"
        assert view.sentence == phrases.mark_sentence(current.entry(slug), mark)


def test_a_card_leads_to_its_exercise_and_shows_its_picture(current: Edition) -> None:
    for slug, entry in current.catalog.entries.items():
        card = parts.card(current, slug)
        digest = current.figures[slug]

        assert card.href == f"/exercises/{slug}"
        assert card.name == entry.exercise.name
        assert card.kit

        picture = parts.picture(current, slug)
        assert card.thumb == current.thumb(slug)
        assert 'aria-hidden="true"' in card.thumb, "the name and the mark stand beside it"
        assert picture.still == f"/figures/{slug}.svg?v={digest}"
        assert picture.animated == f"{picture.still}&motion=1"
        assert picture.alt.startswith(entry.exercise.name)


@pytest.mark.parametrize(
    ("matched", "shown"),
    [("", ""), ("Back squat", ""), ("back SQUAT", ""), ("barbell squat", "barbell squat")],
)
def test_the_other_name_is_shown_only_when_it_is_another(
    current: Edition, matched: str, shown: str
) -> None:
    assert parts.card(current, "back-squat", matched).matched == shown
