"""The sore-knee pages."""

from __future__ import annotations

from guide.edition import Edition
from guide.pages.care import care_index, care_page
from tests.pages.walk import leads_somewhere, links


def test_every_care_page_is_whole_and_sourced(current: Edition) -> None:
    for slug, record in current.catalog.care.items():
        page = care_page(current, slug)
        assert page is not None
        assert page.head.canonical == f"/care/{slug}"
        assert page.answer == record.answer
        assert [section.heading for section in page.sections] == [s.heading for s in record.section]
        for section, told in zip(page.sections, record.section, strict=True):
            assert len(section.statements) == len(told.statement)
            for view, statement in zip(section.statements, told.statement, strict=True):
                assert view.text == statement.text
                assert view.thin == statement.thin
                assert view.sources
                assert all(link.href.startswith("http") for link in view.sources)


def test_every_page_leads_to_all_others(current: Edition) -> None:
    for slug in current.catalog.care:
        page = care_page(current, slug)
        assert page is not None
        hrefs = {link.href for link in page.others}
        assert hrefs == {f"/care/{name}" for name in current.catalog.care if name != slug}


def test_an_unknown_page_is_none(current: Edition) -> None:
    assert care_page(current, "no-such-page") is None


def test_the_stop_signs_come_first_on_the_list(current: Edition) -> None:
    index = care_index(current)

    assert index.pages[0][0].href == "/care/stop-signs"
    assert {link.href for link, _ in index.pages} == {f"/care/{s}" for s in current.catalog.care}


def test_searches_to_start_from_work(current: Edition) -> None:
    index = care_index(current)

    assert index.starts
    assert all(leads_somewhere(current, link.href) for link in links(index))
