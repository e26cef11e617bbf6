"""The sore-knee pages."""

from __future__ import annotations

import pytest
from msgspec import structs

from guide import phrases
from guide.edition import Edition
from guide.pages.care import MANY_SECTIONS, care_index, care_page
from guide.pages.swaps import swaps_page
from guide.pages.technique import technique_page
from guide.records.query import Ask
from guide.words import Level
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
                assert view.said == (statement.said or "")
                assert view.thin == (statement.thin and told.urgency is None)
                assert view.strength
                assert len(view.sources) == len(statement.sources)
                assert all(source.link.href.startswith("http") for source in view.sources)


def test_the_strength_of_a_statement_is_told(current: Edition) -> None:
    page = care_page(current, "training")
    assert page is not None
    told = {view.key: view.strength for part in page.sections for view in part.statements}

    assert told["depth"] == "Rests on a study."
    assert told["deep-later"].startswith("Rests on a review of studies")  # a study that is one
    assert told["thighs-and-hips"].startswith("Rests on a review of studies")
    assert told["hinge"].endswith("That is thin.")
    assert "only copies" in told["up-before-down"]  # its one study was read on somebody's page
    assert "only copies" not in told["past-the-toes"]


def test_thin_ground_is_no_reason_to_wait_with_a_stop_sign(current: Edition) -> None:
    """What follows a sign is what to do; what it rests on stands with its sources."""
    record, page = current.catalog.care["stop-signs"], care_page(current, "stop-signs")
    assert page is not None
    thin = {said.key for part in record.section for said in part.statement if said.thin}
    told = {view.key: view for part in page.sections for view in part.statements}

    assert "child-limps" in thin
    for key in thin:
        assert not told[key].thin
        assert told[key].strength.endswith("It is here to be on the safe side.")
        assert told[key].sources


def test_who_must_call_now_is_one_tap_from_the_numbers(current: Edition) -> None:
    page = care_page(current, "stop-signs")
    assert page is not None
    now, *others = page.sections
    calling = [part.key for part in page.sections if any(said.calls for said in part.statements)]

    assert now.urgency == "now"
    assert now.numbers is not None
    assert [now.numbers.href] == [f"#{key}" for key in calling]
    assert not any(part.numbers for part in others)


def test_a_source_says_when_it_is_a_copy_or_weaker(current: Edition) -> None:
    page = care_page(current, "remedies-and-myths")
    assert page is not None
    views = [
        source for part in page.sections for view in part.statements for source in view.sources
    ]
    kinds = {source.link.href: source.kind for source in views}

    for source in current.catalog.sources.values():
        if source.url in kinds:
            assert bool(kinds[source.url]) == (source.tier != "A")


def test_a_study_says_when_it_was_read_in_a_copy(current: Edition) -> None:
    page = care_page(current, "training")
    assert page is not None
    views = [
        source for part in page.sections for view in part.statements for source in view.sources
    ]
    kinds = {source.link.href: source.kind for source in views}
    url = {name: current.catalog.studies[name].url for name in current.catalog.studies}

    assert kinds[url["breaststroke-knee"]] == "copy or summary"  # a forum quotes it
    assert kinds[url["chinkulprasert-2011"]] == "copy or summary"
    assert kinds[url["hart-2022"]] == ""


def test_an_emergency_number_dials(current: Edition) -> None:
    page = care_page(current, "stop-signs")
    assert page is not None
    told = {view.key: view.calls for part in page.sections for view in part.statements}

    assert [link.href for link in told["uk-ireland"]] == ["tel:999", "tel:112"]
    assert [link.text for link in told["north-america"]] == ["Call 911"]
    assert told["stuck"] == ()


def test_the_stop_signs_open_with_the_signs(current: Edition) -> None:
    page = care_page(current, "stop-signs")
    assert page is not None
    assert page.contents == ()


def test_the_stop_signs_come_before_any_advice(current: Edition) -> None:
    for slug in current.catalog.care:
        page = care_page(current, slug)
        assert page is not None
        told = "" if slug == "stop-signs" else phrases.stop_line(current.catalog.top_signs())
        assert page.stop_line == told


def test_a_long_page_opens_with_its_parts(current: Edition) -> None:
    for slug, record in current.catalog.care.items():
        page = care_page(current, slug)
        assert page is not None
        keys = [f"#{section.key}" for section in page.sections]
        urgent = any(section.urgency for section in record.section)
        long = len(record.section) >= MANY_SECTIONS and not urgent
        assert [link.href for link in page.contents] == (keys if long else [])


def test_every_page_leads_to_all_others(current: Edition) -> None:
    for slug in current.catalog.care:
        page = care_page(current, slug)
        assert page is not None
        hrefs = {link.href for link in page.others}
        assert hrefs == {f"/care/{name}" for name in current.catalog.care if name != slug}


def test_what_a_part_speaks_of_is_linked_and_links_back(current: Edition) -> None:
    """Both ways: from the page to exercises, swaps and cues, and from each of them to the part."""
    linked = 0
    for slug, record in current.catalog.care.items():
        page = care_page(current, slug)
        assert page is not None
        for section, part in zip(page.sections, record.section, strict=True):
            named = (*part.exercises, *part.swaps)
            back = f"/care/{slug}#{part.key}"
            assert all(leads_somewhere(current, link.href) for link in section.see)
            assert len(section.see) == len(named) + len(part.cues) + len(part.pages)
            for name in named:
                more = technique_page(current, name).more
                assert back in {link.href for link in more}, (name, back)
            for name in part.swaps:
                more = swaps_page(current, name, Ask()).more
                assert back in {link.href for link in more}, (name, back)
            linked += len(named) + len(part.cues)
    assert linked > 40


@pytest.mark.parametrize("cue", ["heels-down", "knees-over-toes", "pain-free-depth", "easy-gear"])
def test_a_cue_links_back_from_an_exercise(current: Edition, cue: str) -> None:
    slug = next(s for s, entry in current.catalog.entries.items() if cue in entry.exercise.cues)
    views = {view.slug: view for view in technique_page(current, slug).cues}
    parts = {
        f"/care/{name}#{part.key}"
        for name, record in current.catalog.care.items()
        for part in record.section
        if cue in part.cues
    }

    assert parts
    assert {link.href for link in views[cue].more} == parts


def test_what_people_feel_leads_to_nothing_that_loads_the_knee(current: Edition) -> None:
    """A pattern is read, never treated: beside it stand only moves that its own text calls fine."""
    (part,) = [s for s in current.catalog.care["why-knees-ache"].section if s.key == "patterns"]

    assert not part.swaps
    assert not part.cues
    for slug in part.exercises:
        level = current.marks[slug].level
        assert level is not None
        assert level <= Level.LOW


def test_an_exercise_no_page_speaks_of_links_nowhere(current: Edition) -> None:
    assert technique_page(current, "push-up").more == ()


def test_an_unknown_page_is_none(current: Edition) -> None:
    assert care_page(current, "no-such-page") is None


def test_the_list_is_in_order_with_the_stop_signs_first(current: Edition) -> None:
    index = care_index(current)
    care = current.catalog.care

    assert index.pages[0][0].href == "/care/stop-signs"
    assert index.pages[1][0].href == "/care/pain-rule"
    assert [brief for _, brief in index.pages] == [
        page.brief for page in sorted(care.values(), key=lambda page: page.place)
    ]


def test_the_order_is_the_record_and_not_the_name(current: Edition) -> None:
    care = {
        slug: structs.replace(page, place=100 - page.place)
        for slug, page in current.catalog.care.items()
    }
    turned = structs.replace(current, catalog=structs.replace(current.catalog, care=care))

    assert care_index(turned).pages == care_index(current).pages[::-1]


def test_searches_to_start_from_work(current: Edition) -> None:
    index = care_index(current)

    assert index.starts
    assert all(leads_somewhere(current, link.href) for link in links(index))
