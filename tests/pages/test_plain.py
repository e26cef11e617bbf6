"""About, and errors."""

from __future__ import annotations

import pytest

from guide.edition import Edition
from guide.pages.plain import ONWARD, about_page, error_page, missing_exercise
from tests.pages.walk import leads_somewhere


def test_the_counts_of_the_about_page_add_up(current: Edition) -> None:
    page = about_page(current, "guide@example.org")

    assert page.exercises == len(current.marks)
    assert page.measured + page.estimated + page.by_rule + page.not_rated == page.exercises
    assert min(page.measured, page.estimated, page.by_rule) > 0
    assert page.revision == current.revision
    assert page.contact == "guide@example.org"
    assert about_page(current).contact == ""


@pytest.mark.parametrize("status", [400, 404, 414, 500, 503])
def test_an_error_page_always_leads_somewhere(current: Edition, status: int) -> None:
    page = error_page(status, "It broke", "Try again.")

    assert page.links == ONWARD
    assert all(leads_somewhere(current, link.href) for link in page.links)
    assert not page.head.index
    assert page.head.canonical == ""


@pytest.mark.parametrize(
    ("slug", "nearest"),
    [("back-squad", "back-squat"), ("goblet-sqat", "goblet-squat"), ("xyzzyplugh", None)],
)
def test_a_missing_exercise_names_the_nearest(
    current: Edition, slug: str, nearest: str | None
) -> None:
    page = missing_exercise(current, slug)

    assert page.status == 404
    assert slug.replace("-", " ") in page.title
    assert len(page.links) > len(ONWARD)
    assert all(leads_somewhere(current, link.href) for link in page.links)
    assert nearest is None or page.links[0].href == f"/exercises/{nearest}"


def test_a_very_long_slug_does_not_fill_the_page(current: Edition) -> None:
    assert len(missing_exercise(current, "a" * 500).title) < 90
