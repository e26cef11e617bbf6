"""The technique page of every exercise."""

from __future__ import annotations

import re

import pytest

from guide import phrases
from guide.coach import easier, evidence, ladder, swaps
from guide.edition import Edition
from guide.pages.technique import SHOWN_SWAPS, TechniquePage, technique_page
from guide.records.query import Ask, Dials
from guide.words import Basis, Depth, Landing
from tests.pages.walk import leads_somewhere, links, strings

Pages = dict[str, TechniquePage]

FROM_A_POSE = {Basis.MEASURED, Basis.ANCHORED, Basis.ESTIMATED}


@pytest.fixture(scope="module")
def pages(current: Edition) -> Pages:
    return {slug: technique_page(current, slug) for slug in current.marks}


def test_every_exercise_has_a_whole_page(current: Edition, pages: Pages) -> None:
    for slug, page in pages.items():
        entry = current.entry(slug)
        exercise = entry.exercise
        assert page.head.canonical == f"/exercises/{slug}"
        assert page.head.index
        assert page.name == exercise.name
        assert exercise.name in page.head.title
        assert page.mark.sentence in page.head.description
        assert (page.setup, page.steps) == (exercise.setup, exercise.steps)
        assert page.mistakes == tuple((m.see, m.do) for m in exercise.mistakes)
        assert {cue.slug for cue in page.cues} == set(exercise.cues)
        assert page.reasons == phrases.reasons(entry, current.marks[slug])
        assert page.stop_line
        assert page.basis


def test_nothing_prints_as_none(pages: Pages) -> None:
    for page in pages.values():
        assert not [text for text in strings(page) if "None" in text]


def test_every_page_says_what_to_do_instead_or_why_not(current: Edition, pages: Pages) -> None:
    """Swaps, or words and a way on: never a dead end."""
    for slug, page in pages.items():
        answer = swaps.swaps(current, slug, Ask())

        assert [card.card.slug for card in page.swaps] == [
            one.slug for one in answer.swaps[:SHOWN_SWAPS]
        ]
        assert bool(page.swaps) != bool(page.no_swaps), slug
        assert page.swaps_href == f"/exercises/{slug}/swaps"


def test_when_to_get_help_is_a_tap_away_where_it_is_said(pages: Pages) -> None:
    for slug, page in pages.items():
        assert page.help == ("when to get help" in page.no_swaps), slug
    assert any(page.help for page in pages.values())


def test_every_link_of_ours_is_the_one_address_of_its_page(current: Edition, pages: Pages) -> None:
    for slug, page in pages.items():
        for link in links(page):
            own = link.href.startswith("/")
            assert link.text, slug
            assert own or link.href.startswith("http"), link
            assert not own or leads_somewhere(current, link.href), link


def test_cues_lead_to_other_exercises_with_them(current: Edition, pages: Pages) -> None:
    for page in pages.values():
        for cue in page.cues:
            assert leads_somewhere(current, cue.href)


def test_easier_forms_and_warnings_stand_apart_with_their_study(
    current: Edition, pages: Pages
) -> None:
    cited = 0
    for slug, page in pages.items():
        forms = easier.forms(current, slug)
        assert [form.say for form in page.easier] == [form.say for form in forms]
        for view, form in zip(page.easier, forms, strict=True):
            assert view.title == form.change.label
            assert (view.source is not None) == (form.row is not None)
            cited += view.source is not None
        assert [form.say for form in page.warnings] == [
            form.say for form in easier.warnings(current, slug)
        ]

    assert cited


def test_that_no_effect_is_known_is_said_once(current: Edition, pages: Pages) -> None:
    """Below every form where one has an effect, below them all where none has."""
    found = set()
    for slug, page in pages.items():
        known = [form.effect is not None for form in easier.forms(current, slug)]
        once = len(known) > 1 and not any(known)
        found.add(once)

        assert page.unknown == (phrases.NO_AMOUNTS if once else ""), slug
        assert all(bool(form.effect) != once for form in page.easier), slug
    assert found == {True, False}


def test_want_less_links_are_the_watch_words_of_the_exercise(
    current: Edition, pages: Pages
) -> None:
    for slug, mark in current.marks.items():
        assert [link.text for link in pages[slug].less] == [word.label for word in mark.watch]


def test_the_ladder_stands_with_its_pain_rule(current: Edition, pages: Pages) -> None:
    for slug, page in pages.items():
        rungs = ladder.shown(current, slug)

        assert tuple(rung.card.slug for rung in page.build_down) == rungs.down
        assert tuple(rung.card.slug for rung in page.build_up) == rungs.up
        assert bool(page.build_warning) == bool(rungs.up or rungs.down)
        assert bool(page.build_href) == bool(rungs.up)


def test_a_rung_up_with_flight_takes_a_tap_of_its_own(current: Edition, pages: Pages) -> None:
    closed = 0
    for page in pages.values():
        assert not any(rung.closed for rung in page.build_down)
        for rung in page.build_up:
            flight = current.marks[rung.card.slug].landing >= Landing.FLIGHT
            assert bool(rung.closed) is flight, rung.card.slug
            closed += flight

    assert closed


def test_loads_are_listed_where_the_file_gives_them(current: Edition, pages: Pages) -> None:
    for slug, mark in current.marks.items():
        assert len(pages[slug].loads) == len(mark.by_load)
    assert len(pages["back-squat"].loads) == 3


def test_measured_marks_show_their_studies_with_the_figure(current: Edition, pages: Pages) -> None:
    page = pages["running"]
    studies = {current.catalog.loads[row].study for row in current.marks["running"].rows}

    assert len([source for source in page.sources if source.finding]) == len(studies)
    assert all(source.href.startswith("http") for source in page.sources)


def test_facts_leave_out_what_is_empty(pages: Pages) -> None:
    for page in pages.values():
        facts = dict(page.facts)
        assert all(facts.values())
        assert {"Equipment", "Landing", "Practice"} <= facts.keys()
        assert {"For", "Works"} & facts.keys() == {
            "For" if facts["Goal"] == "Mobility" else "Works"
        }
    assert dict(pages["front-crawl"].facts)["Landing"] == "none"


def test_an_unknown_slug_is_no_page(current: Edition) -> None:
    with pytest.raises(KeyError):
        technique_page(current, "no-such-exercise")


def test_why_tells_pose_lever_parts_and_what_the_mark_is_for(
    current: Edition, pages: Pages
) -> None:
    for slug, page in pages.items():
        told = dict(page.worked)
        mark = current.marks[slug]
        assert {"Pose", phrases.assumed_by(mark)} <= told.keys()
        assert ("Parts" in told) is (mark.level is not None)
        assert ("Lever" in told) is (mark.bend is not None and mark.basis in FROM_A_POSE)
    assert dict(pages["back-squat"].worked)["Lever"].startswith("About ")
    half = technique_page(current, "back-squat", Dials(depth=Depth.HALF))
    assert half.worked == (), "it would tell of the pose as usually done"


def test_what_rests_on_a_row_leads_back_to_its_study(current: Edition, pages: Pages) -> None:
    """From a row to the exercises it is used for, and from each of them to all of the study."""
    seen = 0
    for row in evidence.rows(current):
        used = row.used
        for slug in {*used.measures, *used.stands_for, *used.scales, *used.forms}:
            assert f"study={row.study.id}" in re.split("[?&]", pages[slug].rows), (row.id, slug)
            seen += 1
    assert seen > 500


def test_why_names_the_studies_that_scaled_a_mark(current: Edition) -> None:
    page = technique_page(current, "split-squat")
    told = [source.finding for source in page.sources]

    assert any("Lunge: 5.1 times body weight" in finding for finding in told)
    assert any("Reverse lunge: 4.26 times body weight" in finding for finding in told)
