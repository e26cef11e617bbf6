"""The first page: search and filter."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from guide import phrases
from guide.coach import browse as coach
from guide.coach import search
from guide.edition import Edition
from guide.pages.browse import browse_page
from guide.pages.paging import PAGES_KEPT
from guide.records.given import Ignored
from guide.records.query import Query
from guide.words import Kit, Level, Muscle, Pattern, Position, Purpose, Skill, Watch
from tests.pages.walk import leads_somewhere, links, strings


def _some(
    words: type[Kit | Watch | Pattern | Muscle | Purpose | Position],
) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(words), unique=True, max_size=2).map(
        lambda chosen: tuple(word for word in words if word in chosen)
    )


queries = st.builds(
    Query,
    q=st.sampled_from(["", "squat", "bike", "knee curl", "xyzzyplugh"]),
    pattern=_some(Pattern),
    muscle=_some(Muscle),
    no_kit=st.booleans(),
    kit=_some(Kit),
    without=_some(Kit),
    knee=st.none() | st.sampled_from(Level),
    want_less=_some(Watch),
    cue=st.sampled_from([(), ("heels-down",)]),
    goal=_some(Purpose),
    position=_some(Position),
    skill=st.none() | st.sampled_from(Skill),
    page=st.integers(1, 3),
)


@settings(deadline=None, max_examples=80)
@given(queries)
def test_any_query_has_one_address_and_a_way_on(current: Edition, query: Query) -> None:
    page = browse_page(current, query)

    assert leads_somewhere(current, page.head.canonical), page.head.canonical
    assert page.cards or page.drop or page.nearest
    assert page.status.startswith(f"{page.total:,} exercise")
    assert not [text for text in strings(page) if "None" in text]
    for link in links(page):
        assert link.text
        assert leads_somewhere(current, link.href), link


@settings(deadline=None, max_examples=80)
@given(queries)
def test_a_chip_takes_away_exactly_one_thing(current: Edition, query: Query) -> None:
    page = browse_page(current, query)
    first = structs.replace(query, page=1)
    filters = [pair for pair in first.to_params() if pair[0] != "q"]

    assert len(page.active) == len(filters)
    for chip, pair in zip(page.active, filters, strict=True):
        rest = Query.parse(other for other in first.to_params() if other != pair)[0]
        assert chip.href == rest.to_url("/")
    # One chip alone does it: a second button would only push the list down.
    assert page.clear == (Query(q=query.q).to_url("/") if len(filters) > 1 else "")


@settings(deadline=None, max_examples=40)
@given(queries)
def test_dropping_gives_what_it_promises(current: Edition, query: Query) -> None:
    results = coach.browse(current, query)
    page = browse_page(current, query)

    for link, drop in zip(page.drop, results.drop, strict=True):
        assert link.href == drop.query.to_url("/")
        assert link.text.endswith(f" to see {coach.browse(current, drop.query).total:,}")


def test_chips_say_what_they_stand_for(current: Edition) -> None:
    query = Query(
        q="squat",
        pattern=(Pattern.HINGE,),
        no_kit=True,
        kit=(Kit.BAND,),
        without=(Kit.BARBELL,),
        knee=Level.LOW,
        want_less=(Watch.LANDING,),
        cue=("heels-down",),
        skill=Skill.BEGINNER,
    )

    assert [chip.text for chip in browse_page(current, query).active] == [
        "Hip hinge",
        "No equipment",
        "I have: Resistance band",
        "Not: Barbell",
        "Knee impact up to low",
        "Less landing",
        "Heels down",
        "For beginners",
    ]


def test_cues_to_drop_are_called_by_their_names(current: Edition) -> None:
    query = Query(q="front crawl", cue=("heels-down", "knees-over-toes"))
    page = browse_page(current, query)

    assert page.total == 0
    assert any("Heels down, Knees in line with toes" in link.text for link in page.drop)


def test_the_plain_first_page_is_the_one_to_index(current: Edition) -> None:
    page = browse_page(current, Query())

    assert page.head.canonical == "/"
    assert page.head.index
    assert page.total == len(current.marks)
    assert page.active == ()
    assert not browse_page(current, Query(knee=Level.LOW)).head.index


def test_more_results_stand_below_those_before_them(current: Edition) -> None:
    first, second = browse_page(current, Query()), browse_page(current, Query(page=2))

    assert first.fresh == -1
    assert first.next == second.head.canonical == "/?page=2"
    assert second.cards[: len(first.cards)] == first.cards
    assert second.fresh == len(first.cards) == coach.PER_PAGE


def test_no_address_makes_a_page_without_end(current: Edition) -> None:
    page = browse_page(current, Query(page=9999))

    assert page.page == page.pages
    assert page.next == ""
    assert len(page.cards) <= PAGES_KEPT * coach.PER_PAGE
    assert leads_somewhere(current, page.head.canonical)
    assert not page.previous or leads_somewhere(current, page.previous)


def test_the_first_screen_has_three_filters_and_the_rest_under_more(current: Edition) -> None:
    page = browse_page(current, Query(goal=(Purpose.CARDIO,), skill=Skill.BEGINNER))

    assert [facet.name for facet in page.chips] == ["knee", "want-less", "kit"]
    assert [facet.name for facet in page.more] == [
        "pattern", "muscle", "position", "goal", "cue", "skill", "without",
    ]  # fmt: skip
    assert page.more_chosen == 2


@settings(deadline=None, max_examples=40)
@given(queries)
def test_the_number_beside_a_choice_is_what_it_gives(current: Edition, query: Query) -> None:
    page = browse_page(current, query)
    facets = {facet.name: facet for facet in (*page.chips, *page.more)}
    for name in ("knee", "position", "goal", "skill"):
        for option in facets[name].options:
            pairs = [pair for pair in query.to_params() if pair[0] not in {name, "page"}]
            asked = Query.parse([*pairs, (name, option.value)])[0]
            assert option.count == coach.browse(current, asked).total, (name, option)


@pytest.mark.parametrize(
    ("query", "status"),
    [
        (Query(q="xyzzyplugh"), "0 exercises for “xyzzyplugh”"),
        (Query(q="front crawl", goal=(Purpose.CARDIO,)), "1 exercise for “front crawl”"),
    ],
)
def test_the_count_is_said_in_words(current: Edition, query: Query, status: str) -> None:
    assert browse_page(current, query).status == status


@pytest.mark.parametrize(
    "query",
    [
        Query(q="squat", knee=Level.VERY_LOW),
        Query(knee=Level.LOW),
        Query(q="something for my legs that is easy on the knee"),
        Query(q="water skiing", knee=Level.LOW),
        Query(q="what instead of running", knee=Level.VERY_LOW),
    ],
)
def test_the_line_above_a_list_is_whole_sentences_or_a_count(
    current: Edition, query: Query
) -> None:
    page = browse_page(current, query)
    first, *rest = re.split(r"(?<=\.) ", page.status)

    assert first.startswith(phrases.exercises_found(page.total))
    assert first.endswith(".") == bool(rest)
    assert all(text[0].isdigit() or text[0].isupper() for text in rest)
    assert all(text.endswith(".") for text in rest)
    hidden = coach.browse(current, query).unrated_hidden
    assert ("not rated, so not shown." in page.status) == bool(hidden)


def test_with_nothing_found_by_name_the_nearest_names_stand_there(current: Edition) -> None:
    page = browse_page(current, Query(q="xyzzyplugh"))
    like = browse_page(current, Query(q="bnech prss", muscle=(Muscle.CALVES,)))

    assert (page.total, like.total) == (0, 0)
    assert page.nearest
    assert "know no name like that" in page.nearest_said  # nobody meant a burpee by it
    assert like.nearest[0].text == "Bench press"
    assert like.nearest_said == "Did you mean one of these?"
    assert all(leads_somewhere(current, link.href) for link in page.nearest)


def test_the_nearest_name_says_on_the_page_what_it_leaves_out(current: Edition) -> None:
    page = browse_page(current, Query(q="Frobnic back squat"))

    assert page.cards[0].slug == "back-squat"
    assert page.nearest_to == phrases.nearest_name("Frobnic back squat", ("Frobnic",))
    assert browse_page(current, Query(q="back squat")).nearest_to == ""


def test_what_only_stands_in_for_a_name_is_not_said_to_be_called_so(current: Edition) -> None:
    page = browse_page(current, Query(q="dumbbell tuck jump"))

    assert page.cards[0].name == "Tuck jump"
    assert page.cards[0].matched == ""
    assert page.nearest_to == phrases.nearest_name("dumbbell tuck jump", ("dumbbell",))
    assert browse_page(current, Query(q="xyzzyplugh")).nearest_to == ""
    assert browse_page(current, Query()).nearest_to == ""


@pytest.mark.parametrize(
    "typed",
    [
        "Kettlebell Goblet Squat Wheelchair",
        "Above And Below The Knee Pause Snatch",
        "weighted ring handstand push up",
        "lever seated reverse fly(parallel grip)",
        "Goblet squat and wibble",
    ],
)
def test_a_name_that_we_lack_does_not_look_like_one_we_have(current: Edition, typed: str) -> None:
    page = browse_page(current, Query(q=typed))

    (hit,) = search.find(current, typed, 1)
    assert hit.left_out
    assert page.cards[0].slug == hit.slug
    assert all(f"“{word}”" in page.nearest_to for word in hit.left_out)


def test_an_exercise_that_is_more_special_than_what_was_typed_says_so(current: Edition) -> None:
    page = browse_page(current, Query(q="Curl (Smith Machine)"))

    assert page.cards[0].slug == "drag-curl"
    assert page.nearest_to.endswith("The nearest comes first: it adds “drag”.")


def test_an_alias_that_was_typed_is_shown(current: Edition) -> None:
    page = browse_page(current, Query(q="high-bar squat"))

    assert {card.slug: card.matched for card in page.cards}["back-squat"] == "high-bar squat"


def test_what_was_left_out_is_said(current: Edition) -> None:
    page = browse_page(current, Query(), (Ignored("knee", "banana"),))

    assert page.head.said == ("We left out “knee=banana”: we do not know it.",)


@settings(deadline=None, max_examples=80)
@given(queries)
def test_what_is_shared_tells_nothing_of_who_asked(current: Edition, query: Query) -> None:
    page = browse_page(current, query)
    plain, _ = Query.parse(parse_qsl(page.share.partition("?")[2]))
    kept = page.kept or page.share

    assert (plain.q, plain.kit, plain.no_kit, plain.without, plain.want_less) == (
        "", (), False, (), ()
    )  # fmt: skip
    assert (plain.pattern, plain.knee, plain.goal) == (query.pattern, query.knee, query.goal)
    assert Query.parse(parse_qsl(kept.partition("?")[2]))[0] == structs.replace(query, page=1)
    assert page.kept != page.share
    assert not query.q or query.q not in page.share_title
