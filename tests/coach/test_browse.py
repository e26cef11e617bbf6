"""Browsing agrees, query by query, with walking through every exercise."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from guide.coach.browse import FIELDS, PER_PAGE, browse, listed, single_drops
from guide.coach.equipment import ALWAYS_THERE
from guide.coach.positions import position_of
from guide.coach.search import slugs
from guide.edition import Edition
from guide.records.query import Query
from guide.words import Kit, Level, Muscle, Pattern, Position, Purpose, Skill, Watch

CUES = ("heels-down", "knees-over-toes", "light-weight", "controlled-tempo", "nobody-says-this")


def some(words: Sequence[Any], most: int = 2) -> st.SearchStrategy[tuple[Any, ...]]:
    """None of the words more often than some of them, else every query would find nothing."""
    chosen = st.lists(st.sampled_from(words), max_size=most, unique=True)
    return st.one_of(st.just(()), st.just(()), chosen.map(tuple))


queries = st.builds(
    Query,
    q=st.sampled_from(["", "", "", "squat", "lungs", "leg press", "db", "xyzzy", "s"]),
    pattern=some(list(Pattern), 4),
    muscle=some(list(Muscle), 3),
    no_kit=st.sampled_from([False, False, True]),
    kit=some(list(Kit), 4),
    without=some(list(Kit)),
    knee=st.none() | st.sampled_from(Level),
    want_less=some(list(Watch)),
    cue=some(CUES),
    goal=some(list(Purpose)),
    position=some(list(Position), 3),
    skill=st.none() | st.sampled_from(Skill),
    page=st.integers(1, 4),
)


# --- The reference: one exercise at a time -----------------------------------------------------


@lru_cache(maxsize=50)
def found(current: Edition, text: str) -> tuple[str, ...]:
    return slugs(current, text)


def fits_rows(rows: tuple[tuple[Kit, ...], ...], query: Query) -> bool:
    have = {*query.kit, *ALWAYS_THERE} if query.kit or query.no_kit else set(Kit)
    return any(set(row) <= have and not set(row) & set(query.without) for row in rows)


def gentle(current: Edition, slug: str, query: Query) -> bool:
    mark = current.marks[slug]
    if mark.level is None:
        return query.knee is None and Watch.BENDING not in query.want_less
    return query.knee is None or mark.level <= query.knee


def fits_but_for_the_knee(current: Edition, slug: str, query: Query) -> bool:
    entry, mark = current.entry(slug), current.marks[slug]
    exercise = entry.exercise
    return all([
        not query.q or slug in found(current, query.q),
        not query.pattern or entry.pattern in query.pattern,
        not query.muscle or set(query.muscle) & {*exercise.primary, *exercise.secondary},
        fits_rows(exercise.kit, query),
        not set(query.want_less) & set(mark.watch),
        not query.cue or set(query.cue) & set(exercise.cues),
        not query.position or position_of(entry) in query.position,
        not query.goal or exercise.purpose in query.goal,
        query.skill is None or exercise.skill <= query.skill,
    ])  # fmt: skip


def fitting(current: Edition, query: Query) -> list[str]:
    return [
        slug
        for slug in current.marks
        if fits_but_for_the_knee(current, slug, query) and gentle(current, slug, query)
    ]


def in_order(current: Edition, query: Query) -> list[str]:
    def key(slug: str) -> tuple[Any, ...]:
        exercise, level = current.entry(slug).exercise, current.marks[slug].level
        if query.q:
            return (found(current, query.q).index(slug),)
        second = bool(query.muscle) and not set(query.muscle) & set(exercise.primary)
        shared = bool(query.muscle) and not set(query.muscle) & set(exercise.primary[:1])
        idle = bool(query.kit) and not set(query.kit) & set(exercise.kit[0])
        legs = {"quadriceps", "hamstrings", "glutes", "calves"} & set(exercise.primary)
        cardio = exercise.purpose is Purpose.CARDIO
        move = list(Pattern).index(current.entry(slug).pattern)
        kind = (1, int(level or 0)) if cardio else (0, move)
        name = exercise.name.casefold()
        return second, shared, idle, level is None, -exercise.common, not legs, kind, name, slug

    return sorted(fitting(current, query), key=key)


ONLY: dict[str, tuple[Any, Callable[[Query, Any], Query]]] = {
    "pattern": (Pattern, lambda q, v: replace(q, pattern=(v,))),
    "muscle": (Muscle, lambda q, v: replace(q, muscle=(v,))),
    "kit": (Kit, lambda q, v: replace(q, kit=(v,), no_kit=False)),
    "without": (Kit, lambda q, v: replace(q, without=(v,))),
    "knee": (Level, lambda q, v: replace(q, knee=v)),
    "want-less": (Watch, lambda q, v: replace(q, want_less=(v,))),
    "cue": (CUES[:-1], lambda q, v: replace(q, cue=(v,))),
    "goal": (Purpose, lambda q, v: replace(q, goal=(v,))),
    "position": (Position, lambda q, v: replace(q, position=(v,))),
    "skill": (Skill, lambda q, v: replace(q, skill=v)),
}


# --- Against the reference ---------------------------------------------------------------------


@settings(deadline=None)
@given(query=queries)
def test_hits_order_and_pages(current: Edition, query: Query) -> None:
    expected = in_order(current, query)
    results = browse(current, query)

    assert results.total == len(expected)
    assert results.pages == max(1, (len(expected) + PER_PAGE - 1) // PER_PAGE)
    assert results.page == min(query.page, results.pages)
    start = (results.page - 1) * PER_PAGE
    assert list(results.hits) == expected[start : start + PER_PAGE]
    assert list(listed(current, query)) == expected


@settings(deadline=None)
@given(query=queries, field=st.sampled_from(sorted(ONLY)))
def test_every_count_is_what_that_choice_alone_would_give(
    current: Edition, query: Query, field: str
) -> None:
    values, only = ONLY[field]
    counts = browse(current, query).counts[field]

    for value in values:
        name = value.slug if isinstance(value, Level) else str(value)
        assert counts[name] == len(fitting(current, only(query, value))), name
    if field == "kit":
        bare = replace(query, kit=(), no_kit=True)
        assert counts["none"] == len(fitting(current, bare))


@settings(deadline=None)
@given(query=queries)
def test_unrated_ones_hidden_are_those_that_fit_in_all_else(current: Edition, query: Query) -> None:
    hidden = [
        slug
        for slug, mark in current.marks.items()
        if mark.level is None
        and fits_but_for_the_knee(current, slug, query)
        and not gentle(current, slug, query)
    ]
    assert browse(current, query).unrated_hidden == len(hidden)


@settings(deadline=None)
@given(query=queries)
def test_no_query_ends_at_a_dead_end(current: Edition, query: Query) -> None:
    results = browse(current, query)
    if results.total:
        assert results.drop == ()
        return
    assert results.drop
    totals = [drop.total for drop in results.drop]
    assert totals == sorted(totals, reverse=True)
    for drop in results.drop:
        assert drop.total == len(fitting(current, drop.query)) > 0
        assert bool(drop.values) == bool(drop.field)
        kept, asked = set(drop.query.to_params()), set(query.to_params())
        assert kept < asked
        if drop.value:
            assert asked - kept - {("page", str(query.page))} == {(drop.field, drop.value)}


@settings(deadline=None)
@given(query=queries)
def test_chips_take_out_one_filter_each(query: Query) -> None:
    chips = single_drops(query)
    filters = [pair for pair in query.to_params() if pair[0] in FIELDS]
    assert [(chip.field, chip.value) for chip in chips] == filters
    for chip in chips:
        gone = set(query.to_params()) - set(chip.query.to_params())
        assert gone - {("page", str(query.page))} == {(chip.field, chip.value)}


# --- Single rules ------------------------------------------------------------------------------


def test_the_bare_page_shows_everything_common_ones_first(current: Edition) -> None:
    results = browse(current, Query())
    assert results.total == len(current.marks)
    assert results.unrated_hidden == 0
    assert all(current.entry(slug).exercise.common == 3 for slug in results.hits)


def test_no_equipment_still_has_a_floor_a_wall_and_a_chair(current: Edition) -> None:
    for slug in listed(current, Query(no_kit=True)):
        assert any(set(row) <= ALWAYS_THERE for row in current.entry(slug).exercise.kit)
    bare = set(listed(current, Query(no_kit=True)))
    assert bare < set(listed(current, Query(kit=(Kit.DUMBBELL,))))
    assert "wall-sit" in bare
    assert "wall-sit" not in listed(current, Query(no_kit=True, without=(Kit.WALL,)))
    assert "goblet-squat" not in bare
    assert "goblet-squat" in listed(current, Query(kit=(Kit.KETTLEBELL,)))


def test_with_and_without_speak_of_the_same_way_to_do_it(current: Edition) -> None:
    # With a dumbbell, a kettlebell or a plate: having one of them and refusing it leaves no way.
    assert {("dumbbell",), ("kettlebell",)} <= set(current.entry("goblet-squat").exercise.kit)
    both = Query(kit=(Kit.DUMBBELL,), without=(Kit.DUMBBELL,))
    assert "goblet-squat" not in listed(current, both)
    assert "goblet-squat" in listed(current, Query(without=(Kit.DUMBBELL,)))


def test_main_muscles_come_before_helping_ones(current: Edition) -> None:
    listing = listed(current, Query(muscle=(Muscle.ADDUCTORS,)))
    main = [Muscle.ADDUCTORS in current.entry(slug).exercise.primary for slug in listing]
    assert main == sorted(main, reverse=True)
    assert 0 < sum(main) < len(main)


def test_what_nobody_rated_is_never_among_the_gentle(current: Edition) -> None:
    slug = "goblet-squat"
    unrated = replace(current.marks[slug], level=None, kneecap_band=None, watch=())
    edition = replace(current, marks={**current.marks, slug: unrated})
    assert slug in listed(edition, Query())
    for query in (Query(knee=Level.VERY_HIGH), Query(want_less=(Watch.BENDING,))):
        assert slug not in listed(edition, query)
        assert browse(edition, query).unrated_hidden >= 1
        asked = replace(query, q="goblet squat")
        assert browse(edition, asked).unrated_hidden == 1
    assert slug in listed(edition, Query(want_less=(Watch.LANDING,)))
    levels = [edition.marks[found].level is None for found in listed(edition, Query())]
    assert levels == sorted(levels), "what nobody rated comes last"


def test_dropping_the_filter_to_blame_comes_first(current: Edition) -> None:
    query = Query(q="leg extension", knee=Level.VERY_HIGH, goal=(Purpose.CARDIO,), page=2)
    results = browse(current, query)
    assert results.total == 0
    best = results.drop[0]
    assert {drop.field for drop in results.drop} <= {"q", "goal"}
    assert best.total == max(drop.total for drop in results.drop)


def test_a_filter_with_two_choices_is_dropped_whole(current: Edition) -> None:
    query = Query(q="back squat", pattern=(Pattern.CALF, Pattern.CORE))
    drop = next(drop for drop in browse(current, query).drop if drop.field == "pattern")
    assert (drop.value, drop.query) == ("", Query(q="back squat"))
    assert drop.values == ("calf", "core")


@pytest.mark.parametrize("text", ["xyzzy", "back squat"])
def test_when_no_single_filter_is_to_blame_all_go(current: Edition, text: str) -> None:
    query = Query(
        q=text,
        goal=(Purpose.CARDIO,),
        pattern=(Pattern.CALF,),
        kit=(Kit.POOL,),
        skill=Skill.BEGINNER,
    )
    drop = browse(current, query).drop
    assert [(one.field, one.value) for one in drop] == [("", "")]
    assert drop[0].query == (Query() if text == "xyzzy" else Query(q=text))


def test_an_empty_catalog_is_an_empty_page(current: Edition) -> None:
    empty = replace(current, catalog=replace(current.catalog, entries={}), marks={})
    results = browse(empty, Query(q="squat", knee=Level.LOW))
    assert (results.hits, results.total, results.pages, results.drop) == ((), 0, 1, ())
    assert set(results.counts["pattern"].values()) == {0}
