"""The page of all studies and rows."""

from __future__ import annotations

from guide import lint
from guide.edition import Edition
from guide.pages.evidence import evidence_page
from guide.records.query import Rows
from guide.words import About, RowKind, Sorting
from tests.pages.walk import links, strings


def test_a_row_says_what_was_found_how_it_was_seen_and_what_rests_on_it(current: Edition) -> None:
    page = evidence_page(current, Rows(q="song2023-024"))
    (row,) = page.rows

    assert row.said.startswith("5.1 times body weight")
    assert row.seen == "Copied by someone else from the paper"
    assert row.doi is not None
    assert row.doi.href.startswith("https://doi.org/10.")
    assert any(use.text == "Gives the mark of 1 exercise" for use in row.uses)
    assert "/exercises/forward-lunge" in {link.href for use in row.uses for link in use.exercises}


def test_an_effect_says_which_way_and_how_much(current: Edition) -> None:
    (row,) = evidence_page(current, Rows(q="t-fry2003-01")).rows

    assert row.change
    assert row.said == "less, by 21.9 %"


def test_a_row_without_use_says_so(current: Edition) -> None:
    page = evidence_page(current, Rows(sort=Sorting.STUDY))
    told = [row for row in page.rows if not row.uses]

    assert told
    assert all(row.rest for row in told)


def test_its_filters_count_rows(current: Edition) -> None:
    assert {facet.counts for facet in evidence_page(current, Rows()).facets} == {"rows"}


def test_its_address_is_the_one_of_what_it_shows(current: Edition) -> None:
    asked = Rows(q="squat", about=(About.KNEECAP,), kind=RowKind.FIGURE, sort=Sorting.SEEN)
    page = evidence_page(current, asked)

    assert page.head.canonical == ("/method/evidence?q=squat&kind=figure&about=kneecap&sort=seen")
    assert not page.head.index
    assert {link.text for link in page.active} == {"“squat”", "a load", "kneecap on thigh bone"}
    assert all("page=" not in link.href for link in page.active)
    assert page.clear == "/method/evidence?sort=seen"
    assert evidence_page(current, Rows()).head.index


def test_a_page_leads_to_the_next_and_back(current: Edition) -> None:
    first, second = (evidence_page(current, Rows(page=n)) for n in (1, 2))

    assert first.next == second.head.canonical == "/method/evidence?page=2"
    assert not first.previous
    assert second.previous == first.head.canonical


def test_every_dispute_has_two_sides_with_studies(current: Edition) -> None:
    disputes = evidence_page(current, Rows()).disputes

    assert len(disputes) >= 8
    for dispute in disputes:
        assert len(dispute.sides) >= 2
        assert all(side.studies for side in dispute.sides)
        assert dispute.ours
        assert not any(lint.NEVER.search(text) for text in strings(dispute))


def test_links_of_its_own_lead_to_rows(current: Edition) -> None:
    page = evidence_page(current, Rows(used=True))
    for link in links(page):
        path, _, query = link.href.partition("?")
        if path == "/method/evidence" and query.startswith("study="):
            assert query.removeprefix("study=") in current.catalog.studies
        if path.startswith("/exercises/"):
            assert path.removeprefix("/exercises/") in current.marks
