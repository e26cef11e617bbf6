"""The swaps page: one question, its answers, and a way on when there are none."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from guide.coach import swaps as coach
from guide.edition import Edition
from guide.pages.paging import PAGES_KEPT
from guide.pages.swaps import PER_PAGE, SwapsPage, swaps_page
from guide.records.given import Ignored
from guide.records.query import Ask, Reason
from guide.words import Kit, Landing, Watch
from tests.pages.walk import leads_somewhere, links, strings

asks = st.builds(
    Ask,
    reason=st.sampled_from(Reason),
    want_less=st.lists(st.sampled_from(Watch), unique=True, max_size=3).map(
        lambda words: tuple(word for word in Watch if word in words)
    ),
    no_kit=st.booleans(),
    kit=st.lists(st.sampled_from(Kit), unique=True, max_size=3).map(
        lambda words: tuple(word for word in Kit if word in words)
    ),
    without=st.lists(st.sampled_from(Kit), unique=True, max_size=2).map(
        lambda words: tuple(word for word in Kit if word in words)
    ),
    fine=st.booleans(),
    page=st.integers(1, 4),
)


@pytest.fixture(scope="module")
def pages(current: Edition) -> dict[str, SwapsPage]:
    return {slug: swaps_page(current, slug, Ask()) for slug in current.marks}


def test_every_exercise_has_a_page_and_no_dead_end(
    current: Edition, pages: dict[str, SwapsPage]
) -> None:
    for slug, page in pages.items():
        entry = current.entry(slug)
        assert page.head.canonical == f"/exercises/{slug}/swaps"
        assert page.href == f"/exercises/{slug}"
        assert page.name == entry.exercise.name
        assert bool(page.swaps) != bool(page.none)
        assert f"{page.total or 'No'} swap" in page.status
        assert page.stop_line
        printed = strings((page.swaps, page.none, page.miss, page.head))
        assert not [text for text in printed if "None" in text]


@settings(deadline=None, max_examples=60)
@given(asks)
def test_any_question_has_one_address_and_an_answer(current: Edition, ask: Ask) -> None:
    page = swaps_page(current, "back-squat", ask)
    slugs = [swap.slug for swap in coach.swaps(current, "back-squat", ask).swaps]

    assert leads_somewhere(current, page.head.canonical)
    assert leads_somewhere(current, page.head.address)
    assert page.total == len(slugs)
    assert [swap.card.slug for swap in page.swaps] == slugs[: ask.page * PER_PAGE]
    assert bool(page.swaps) != bool(page.none)
    for link in links(page):
        assert leads_somewhere(current, link.href), link


@settings(deadline=None, max_examples=60)
@given(asks)
def test_a_chip_takes_away_exactly_one_thing(current: Edition, ask: Ask) -> None:
    page = swaps_page(current, "back-squat", ask)
    url = "/exercises/back-squat/swaps"
    asked = structs.replace(ask, page=1).to_params()
    filters = [pair for pair in asked if pair[0] in {"want-less", "kit", "without"}]

    assert len(page.active) == len(filters)
    for chip, pair in zip(page.active, filters, strict=True):
        rest = Ask.parse(other for other in asked if other != pair)[0]
        assert chip.href == rest.to_url(url)
        assert len(rest.to_params()) == len(asked) - 1
        assert chip.text


def test_chips_say_what_they_stand_for(current: Edition) -> None:
    ask = Ask(want_less=(Watch.BENDING,), no_kit=True, kit=(Kit.BAND,), without=(Kit.BARBELL,))
    page = swaps_page(current, "back-squat", ask)

    assert [chip.text for chip in page.active] == [
        "Less bending under load",
        "No equipment",
        "I have: Resistance band",
        "Not: Barbell",
    ]


def test_one_tap_changes_the_reason_and_keeps_the_rest(current: Edition) -> None:
    ask = Ask(reason=Reason.KIT, without=(Kit.RACK,), want_less=(Watch.BENDING,))
    page = swaps_page(current, "back-squat", structs.replace(ask, page=2))

    assert [choice.on for choice in page.reasons] == [reason is Reason.KIT for reason in Reason]
    for choice, reason in zip(page.reasons, Reason, strict=True):
        assert choice.href == structs.replace(ask, reason=reason).to_url(page.action)


def test_my_knees_are_fine_is_a_switch(current: Edition) -> None:
    off = swaps_page(current, "back-squat", Ask())
    on = swaps_page(current, "back-squat", Ask(fine=True))

    assert (off.fine_choice.on, on.fine_choice.on) == (False, True)
    assert off.fine_choice.href == on.head.address
    assert on.fine_choice.href == off.head.address


def test_what_was_asked_is_passed_on_only_on_purpose(current: Edition) -> None:
    asked = swaps_page(current, "back-squat", Ask(kit=(Kit.DUMBBELL,), want_less=(Watch.BENDING,)))
    plain = swaps_page(current, "back-squat", Ask())

    assert asked.share == plain.share == asked.head.canonical == "/exercises/back-squat/swaps"
    assert asked.kept == asked.head.address != asked.share
    assert plain.kept == ""
    assert swaps_page(current, "back-squat", Ask(page=2)).kept == ""
    assert (plain.head.index, asked.head.index) == (True, False)


def test_a_card_leads_to_the_comparison(current: Edition) -> None:
    for card in swaps_page(current, "running", Ask()).swaps:
        assert card.compare == f"/compare?a=running&b={card.card.slug}"
        assert card.why.endswith(".")


def test_only_filters_that_can_matter_are_offered(current: Edition) -> None:
    page = swaps_page(current, "bench-press", Ask(reason=Reason.KIT))
    names = [facet.name for facet in page.facets]
    offered = {option.value for facet in page.facets for option in facet.options}

    assert "want-less" not in names  # nothing to watch for
    assert {"kit", "without"} <= set(names)
    assert "wall" not in {o.value for f in page.facets if f.name == "kit" for o in f.options}
    assert {"none", "barbell"} <= offered


def test_a_filter_comes_with_its_reason_or_because_it_is_used(current: Edition) -> None:
    def names(**ask: Any) -> set[str]:
        return {facet.name for facet in swaps_page(current, "back-squat", Ask(**ask)).facets}

    assert names() == {"want-less", "kit"}
    assert names(reason=Reason.KIT) == {"without", "kit"}
    assert names(reason=Reason.SKILL) == {"kit"}
    assert names(reason=Reason.BUILD) == {"want-less", "kit"}
    assert names(reason=Reason.SKILL, without=(Kit.RACK,)) == {"without", "kit"}


def test_machine_taken_says_what_it_does_without(current: Edition) -> None:
    plain = swaps_page(current, "back-squat", Ask(reason=Reason.KIT))
    named = swaps_page(current, "back-squat", Ask(reason=Reason.KIT, without=(Kit.RACK,)))
    ticked = {o.value for f in plain.facets if f.name == "without" for o in f.options if o.on}

    assert plain.taken == "Without barbell or squat rack."
    assert ticked == {"barbell", "rack"}
    assert named.taken == "Without squat rack."
    assert swaps_page(current, "back-squat", Ask()).taken == ""
    for card in plain.swaps:
        assert "barbell" not in card.needs, card.card.name


def test_the_way_up_says_when_and_keeps_flight_closed(current: Edition) -> None:
    page = swaps_page(current, "power-step-up", Ask(reason=Reason.BUILD))
    level = swaps_page(current, "goblet-squat", Ask(reason=Reason.BUILD))

    assert "0 to 3" in page.build_up
    assert "24 hours" in page.build_up
    for card in (*page.swaps, *level.swaps):
        flight = current.marks[card.card.slug].landing >= Landing.FLIGHT
        assert bool(card.closed) is flight
    assert any(card.closed for card in page.swaps)
    assert not any(card.closed for card in swaps_page(current, "box-jump", Ask()).swaps)
    assert swaps_page(current, "goblet-squat", Ask()).build_up == ""


@pytest.mark.parametrize(("total", "status"), [(0, "No swaps found"), (1, "1 swap")])
def test_the_count_is_said_in_words(pages: dict[str, SwapsPage], total: int, status: str) -> None:
    counted = {page.total: page.status for page in pages.values()}

    assert counted[total] == status
    assert counted[max(counted)] == f"Best {PER_PAGE} of {max(counted)} swaps"


def test_more_swaps_stand_below_those_before_them(current: Edition) -> None:
    """As on the search page."""
    first, second = (swaps_page(current, "back-squat", Ask(page=page)) for page in (1, 2))

    assert first.fresh == -1
    assert first.next == second.head.address == "/exercises/back-squat/swaps?page=2"
    assert first.head.canonical == second.head.canonical
    assert (first.head.index, second.head.index) == (True, False)
    assert second.swaps[: len(first.swaps)] == first.swaps
    assert second.fresh == len(first.swaps) == PER_PAGE
    assert second.status == f"Best {2 * PER_PAGE} of {second.total} swaps"


@pytest.mark.parametrize("reason", Reason)
def test_show_more_leads_to_every_swap(current: Edition, reason: Reason) -> None:
    slug = "half-squat" if reason is Reason.BUILD else "bench-step-up"
    asked = Ask(reason=reason, want_less=(Watch.KNEELING,))
    page = swaps_page(current, slug, asked)
    seen = [swap.card.slug for swap in page.swaps]
    number = 1
    while page.next:
        number += 1
        assert page.next == structs.replace(asked, page=number).to_url(page.action)
        page = swaps_page(current, slug, structs.replace(asked, page=number))
        seen += [swap.card.slug for swap in page.swaps[page.fresh :]]

    assert tuple(seen) == coach.slugs(current, slug, asked)
    assert page.total > PER_PAGE
    assert page.status.endswith(f"{page.total} swaps")


def test_no_address_makes_a_page_without_end(current: Edition) -> None:
    asked = Ask(reason=Reason.VARIETY, fine=True, page=9999)
    page = swaps_page(current, "skater-squat", asked)
    pages = -(-page.total // PER_PAGE)
    above = (pages - PAGES_KEPT) * PER_PAGE

    assert pages > PAGES_KEPT
    assert page.next == ""
    assert page.head.address == structs.replace(asked, page=pages).to_url(page.action)
    assert page.previous == structs.replace(asked, page=pages - PAGES_KEPT).to_url(page.action)
    assert page.status == f"{above + 1} to {page.total} of {page.total} swaps"
    assert len(page.swaps) == page.total - above


def test_a_page_beyond_the_last_is_the_last(current: Edition) -> None:
    for slug in ("quad-set", "running", "back-squat"):
        last = swaps_page(current, slug, Ask(page=9999))
        pages = max(1, -(-last.total // PER_PAGE))
        assert last == swaps_page(current, slug, Ask(page=pages))


def test_what_was_left_out_is_said(current: Edition) -> None:
    page = swaps_page(current, "back-squat", Ask(), (Ignored("reason", "banana"),))

    assert page.head.said == ("We left out “reason=banana”: we do not know it.",)


def test_when_to_get_help_is_a_tap_away_where_it_is_said(pages: dict[str, SwapsPage]) -> None:
    for slug, page in pages.items():
        assert page.help == ("when to get help" in page.none), slug
    assert any(page.help for page in pages.values())


def test_with_nothing_found_a_filter_can_be_taken_away(current: Edition) -> None:
    page = swaps_page(current, "foam-roll-quads", Ask(reason=Reason.VARIETY, kit=(Kit.ROPE,)))

    assert page.swaps == ()
    assert page.none.endswith("Take away a filter to see more.")
    assert page.active[0].text == "I have: Skipping rope"


def test_nothing_takes_less_practice_than_what_beginners_do(current: Edition) -> None:
    page = swaps_page(current, "walking", Ask(reason=Reason.SKILL))

    assert page.none == "This is one for beginners already: nothing takes less practice."


def test_no_step_up_where_the_knee_has_little_to_do(current: Edition) -> None:
    page = swaps_page(current, "bench-press", Ask(reason=Reason.BUILD))

    assert page.swaps == ()
    assert page.none.startswith("The knee has little to do here")
