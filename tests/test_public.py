"""The JSON contract: its shapes, and that it says what the marks say."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from msgspec import structs

from guide import phrases, public
from guide.coach import easier, swaps
from guide.edition import Edition
from guide.records.query import Ask, Reason
from guide.words import Landing, Level, Watch

EXERCISE = {
    "slug", "name", "aliases", "pattern", "purpose", "muscles", "kit", "skill", "figure", "impact",
    "written_by",
}  # fmt: skip
CONTRACT: dict[type, set[str]] = {
    public.Listing: {"revision", "exercises"},
    public.Exercise: EXERCISE,
    public.Muscles: {"primary", "secondary"},
    public.Impact: {"level", "kneecap_band", "landing", "watch", "basis", "reasons", "assumes"},
    public.Stop: {"text", "page"},
    public.Detail: EXERCISE
    | {"stop", "setup", "steps", "cues", "mistakes", "easier", "cost", "sources"},
    public.Swaps: {"stop", "exercise", "easier", "swaps", "total", "none", "nearest_miss"},
    public.Swap: {"slug", "name", "keeps", "loses", "knee", "costs", "needs", "why"},
    public.Search: {"results", "understood", "stop"},
    public.Found: {"slug", "name", "matched", "left_out", "added"},
}


@pytest.mark.parametrize(("shape", "names"), CONTRACT.items())
def test_the_promised_fields_are_there(shape: type, names: set[str]) -> None:
    """Fields may be added; those of the contract stay."""
    assert names <= {field.name for field in structs.fields(shape)}


def _as_json(value: object) -> Any:  # noqa: ANN401 - whatever JSON holds
    return msgspec.json.decode(msgspec.json.encode(value))


def test_the_listing_holds_every_exercise_and_its_mark(current: Edition) -> None:
    listing = _as_json(public.listing(current))

    assert listing["revision"] == current.revision
    assert [row["slug"] for row in listing["exercises"]] == list(current.marks)
    for row in listing["exercises"]:
        mark, entry = current.marks[row["slug"]], current.entry(row["slug"])
        impact = row["impact"]
        assert set(row) >= EXERCISE
        assert impact["level"] == (None if mark.level is None else int(mark.level))
        assert impact["kneecap_band"] == (
            None if mark.kneecap_band is None else int(mark.kneecap_band)
        )
        assert Landing(impact["landing"]) is mark.landing
        assert impact["watch"] == [word.value for word in mark.watch]
        assert impact["basis"] == mark.basis.value
        assert impact["reasons"] == list(phrases.reasons(entry, mark))
        assert impact["assumes"] == phrases.assumed(entry, mark)
        assert row["pattern"] == entry.pattern.value
        assert row["figure"] == f"/figures/{row['slug']}.svg?v={current.figures[row['slug']]}"
        assert row["kit"] == [[kit.value for kit in row] for row in entry.exercise.kit]


def test_a_level_is_never_given_for_what_is_not_rated(current: Edition) -> None:
    for row in public.listing(current).exercises:
        assert (row.impact.level is None) == (row.impact.basis == "not-rated")
        if row.impact.level is not None:
            assert max(Level) >= row.impact.level >= (row.impact.kneecap_band or 0)


def test_detail_is_the_listing_row_and_more(current: Edition) -> None:
    for slug, entry in current.catalog.entries.items():
        detail, row = public.detail(current, slug), public.exercise(current, slug)
        exercise = entry.exercise

        for name in EXERCISE:
            assert getattr(detail, name) == getattr(row, name), (slug, name)
        assert detail.setup == list(exercise.setup)
        assert detail.steps == list(exercise.steps)
        assert {cue.slug for cue in detail.cues} == set(exercise.cues)
        assert [(m.see, m.do) for m in detail.mistakes] == [
            (m.see, m.do) for m in exercise.mistakes
        ]
        assert (detail.cost.hip, detail.cost.back) == (exercise.cost.hip, exercise.cost.back)
        assert detail.easier == public.forms(current, slug)
        assert {source.id for source in detail.sources} >= set(exercise.sources)
        assert all(source.url.startswith("http") for source in detail.sources)


def test_cues_stand_in_the_order_of_the_catalog(current: Edition) -> None:
    order = list(current.catalog.cues)
    for slug in current.marks:
        places = [order.index(cue.slug) for cue in public.detail(current, slug).cues]
        assert places == sorted(places), slug


def test_easier_forms_are_those_of_the_coach(current: Edition) -> None:
    for slug in current.marks:
        forms = easier.forms(current, slug)

        assert [form.say for form in public.forms(current, slug)] == [form.say for form in forms]
        assert [form.source for form in public.forms(current, slug)] == [f.row for f in forms]
        assert all(form.effect for form in public.forms(current, slug))


@pytest.mark.parametrize("reason", Reason)
def test_swaps_are_those_of_the_coach_in_its_order(current: Edition, reason: Reason) -> None:
    ask = Ask(reason=reason)
    for slug in ("back-squat", "running", "box-jump", "clamshell", "kneeling-push-up"):
        given, found = public.swaps(current, slug, ask), swaps.swaps(current, slug, ask)

        assert given.exercise.slug == slug
        assert [one.slug for one in given.swaps] == [s.slug for s in found.swaps[: public.SHOWN]]
        assert (given.nearest_miss is None) == (found.miss is None)
        for one in given.swaps:
            assert one.name == current.entry(one.slug).exercise.name
            assert one.why.endswith(".")
            assert one.keeps


def test_as_many_swaps_as_asked_for(current: Edition) -> None:
    counts = [len(public.swaps(current, "back-squat", Ask(), limit).swaps) for limit in (1, 3, 500)]

    assert counts[:2] == [1, 3]
    assert counts[2] == len(swaps.swaps(current, "back-squat", Ask()).swaps)


@pytest.mark.parametrize("limit", [1, 5, 50])
def test_page_by_page_come_all_swaps(current: Edition, limit: int) -> None:
    asked = Ask(reason=Reason.VARIETY, want_less=(Watch.BENDING,))

    def answer(page: int) -> public.Swaps:
        return public.swaps(current, "bench-step-up", structs.replace(asked, page=page), limit)

    total = answer(1).total
    pages = -(-total // limit)
    given = [swap.slug for page in range(1, pages + 1) for swap in answer(page).swaps]
    beyond = answer(pages + 1)

    assert tuple(given) == swaps.slugs(current, "bench-step-up", asked)
    assert total == len(given) > limit
    assert (beyond.swaps, beyond.total) == ([], total)
    assert beyond.none == ""  # there are some, only not on this page


def test_with_nothing_to_offer_the_nearest_miss_says_why(current: Edition) -> None:
    ask = Ask(no_kit=True)
    missed = [
        (slug, miss)
        for slug in current.marks
        if (miss := public.swaps(current, slug, ask).nearest_miss) is not None
    ]

    assert missed
    for slug, miss in missed:
        assert public.swaps(current, slug, ask).swaps == []
        assert miss.why.startswith(f"{current.entry(miss.slug).exercise.name} comes nearest")


def test_what_advises_says_first_when_to_stop(current: Edition) -> None:
    """The words of the pages, and where all of the signs stand."""
    told = public.Stop(text=phrases.stop_line(current.catalog.top_signs()), page="/care/stop-signs")
    without = structs.replace(current, catalog=structs.replace(current.catalog, care={}))

    def stops(edition: Edition) -> list[public.Stop | None]:
        return [
            public.detail(edition, "back-squat").stop,
            public.swaps(edition, "back-squat", Ask()).stop,
            public.workout(edition, "squat 3x5").stop,
            public.found(edition, "torn meniscus", 3).stop,
            public.found(edition, "something instead of squats, hurts on stairs", 3).stop,
        ]

    assert told.text.startswith("Stop and get help if: ")
    assert stops(current) == [told] * 5
    assert stops(without) == [None] * 5
    assert public.found(current, "squat", 3).stop is None
    for shape in (public.Swaps, public.Workout):
        assert structs.fields(shape)[0].name == "stop"


def test_search_answers_with_the_name_that_matched(current: Edition) -> None:
    answer = _as_json(public.found(current, "squat", 4))

    assert len(answer["results"]) == 4
    assert set(answer["results"][0]) == {"slug", "name", "matched", "left_out", "added"}
    assert answer["results"][0]["left_out"] == []
    assert answer["results"][0]["slug"] in current.marks
    assert public.found(current, "xyzzyplugh", 4).results == []


def test_search_says_which_words_the_nearest_leaves_out(current: Edition) -> None:
    answer = _as_json(public.found(current, "Frobnic back squat", 1))

    assert [(hit["slug"], hit["left_out"]) for hit in answer["results"]] == [
        ("back-squat", ["Frobnic"])
    ]


def test_every_shape_survives_the_way_through_json(current: Edition) -> None:
    """What a client reads back is what we had, so no field is lost or renamed."""
    shapes: list[Any] = [
        public.listing(current),
        public.detail(current, "back-squat"),
        public.swaps(current, "back-squat", Ask()),
        public.found(current, "squat", 3),
    ]

    for shape in shapes:
        assert msgspec.json.decode(msgspec.json.encode(shape), type=type(shape)) == shape


def test_search_takes_no_illness_for_a_slip_in_a_name(current: Edition) -> None:
    answer = public.found(current, "acl", 5)

    assert answer.results == []
    assert answer.stop is not None
    assert public.found(current, "acll", 5).results  # which is no illness
    assert public.found(current, "acl squat", 5).results[0].left_out == ["acl"]


def test_search_says_what_it_understood_of_a_question(current: Edition) -> None:
    answer = _as_json(public.found(current, "something instead of squats, hurts on stairs", 3))

    assert answer["understood"] == {
        "intent": "instead",
        "exercises": ["back-squat"],
        "filters": {"want-less": ["bending"]},
        "let_go": {},
        "leftover": [],
        "refused": [],
    }
    assert len(answer["results"]) == 3
    assert "back-squat" not in [result["slug"] for result in answer["results"]]
    assert _as_json(public.found(current, "legs no squats", 1))["understood"]["refused"] == [
        "squats"
    ]
    assert _as_json(public.found(current, "squat", 1))["understood"] is None


def test_a_workout_says_where_a_line_leaves_a_choice_and_what_is_a_set(current: Edition) -> None:
    text = "Leg press or hack squat 3x12\nSquat\nSet 1: 100 kg x 5"
    choice, squat, one = public.workout(current, text).lines

    assert [(each.left_open, each.nearest) for each in choice.exercises] == [(True, ["hack-squat"])]
    assert (squat.exercises[0].left_open, squat.dose) == (False, "5reps 100kg")
    assert (one.kind, one.exercises) == ("set", [])
