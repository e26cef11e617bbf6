"""Sentences are read for what they ask; plain names are left to the search."""

from __future__ import annotations

import csv
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from guide.coach import browse, illness
from guide.coach.answers import answers
from guide.coach.asking import Intent
from guide.coach.question import understand
from guide.coach.search import slugs
from guide.edition import Edition
from guide.records.query import Query
from guide.words import Level, Watch

DATA = Path(__file__).parent.parent / "data"
QUESTIONS: list[dict[str, Any]] = tomllib.loads(
    (DATA / "questions.toml").read_text(encoding="utf-8")
)["question"]
NAME = "name"


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question["text"])
def test_a_sentence_is_understood(current: Edition, question: dict[str, Any]) -> None:
    found = understand(current, question["text"])

    if question["intent"] == NAME:
        assert found is None
        return
    assert found is not None
    meant, filters = question.get("meant", []), question.get("filters", {})
    if meant == ["*"]:
        assert found.meant
    else:
        assert list(found.meant) == meant
    assert found.filters.keys() == filters.keys()
    for field, values in filters.items():
        assert values == ["*"] or sorted(found.filters[field]) == sorted(values), field
    assert found.intent == question["intent"]


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question["text"])
def test_no_question_ends_at_nothing(current: Edition, question: dict[str, Any]) -> None:
    query = Query(q=question["text"])

    assert browse.browse(current, query).total or question["intent"] == NAME


def test_there_are_enough_questions_and_each_stands_once() -> None:
    texts = [question["text"] for question in QUESTIONS]

    assert len(set(texts)) == len(texts) >= 150
    assert {question["intent"] for question in QUESTIONS} == {NAME, *(i.value for i in Intent)}


def test_names_are_no_sentences(current: Edition) -> None:
    for entry in current.catalog.entries.values():
        for name in entry.exercise.names:
            assert understand(current, name) is None, name


def test_names_people_use_elsewhere_are_searched_as_ever(current: Edition) -> None:
    for file in ("names.csv", "names_more.csv", "names_said.csv"):
        with (DATA / file).open(encoding="utf-8", newline="") as rows:
            taken = {r["name"] for r in csv.DictReader(rows) if understand(current, r["name"])}
        assert taken == set()


@pytest.mark.parametrize(
    ("text", "filters"),
    [
        ("it band exercises", {"muscle": ("hip-side",)}),
        ("stretch for tight IT bands", {"goal": ("mobility",), "muscle": ("hip-side",)}),
        ("is it band or cable", {"kit": ("band", "cable")}),
        ("band exercises", {"kit": ("band",)}),
    ],
)
def test_the_it_band_is_no_equipment(
    current: Edition, text: str, filters: dict[str, tuple[str, ...]]
) -> None:
    found = understand(current, text)
    assert found is not None
    assert found.filters == filters


@pytest.mark.parametrize("text", ["IT Band Stretch Standing", "Seated IT Band Stretch"])
def test_a_stretch_of_the_it_band_is_a_name(current: Edition, text: str) -> None:
    assert understand(current, text) is None


def test_an_injury_sets_no_filter(current: Edition) -> None:
    for question in QUESTIONS:
        if illness.mentioned(question["text"]):
            found = understand(current, question["text"])
            assert found is None or found.parts == ()


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("build up to a squat again", "back-squat"),  # was a build-up, which is a sprint
        ("how do I build back up to a back squat", "back-squat"),  # no upper back
        ("get back into running", "running"),
        ("return to squats", "back-squat"),
        ("work up to a pistol squat", "pistol-squat"),
    ],
)
def test_on_the_way_back_to_an_exercise_it_comes_first_and_what_is_gentler_next(
    current: Edition, text: str, slug: str
) -> None:
    asked = understand(current, text)
    assert asked is not None
    assert (asked.meant, asked.parts, asked.leftover) == ((slug,), (), ())
    first, *others = browse.listed(current, Query(q=text))
    assert first == slug
    if asked.intent is Intent.OK:
        own = current.marks[slug].level
        levels = [current.marks[other].level for other in others[:3]]
        assert own is not None
        assert levels
        assert all(level is not None and level <= own for level in levels)


@pytest.mark.parametrize("text", ["build ups", "step back into a lunge"])
def test_the_same_words_in_a_name_are_no_way_back(current: Edition, text: str) -> None:
    assert understand(current, text) is None


def test_instead_of_lists_swaps_first_and_not_the_exercise(current: Edition) -> None:
    query = Query(q="something instead of squats, hurts on stairs")
    answer, listed = browse.asked(current, query), browse.listed(current, query)

    assert answer is not None
    assert listed[: len(answer.then)] == answer.then
    assert "back-squat" not in listed
    for slug in listed:
        assert Watch.BENDING not in current.marks[slug].watch


@pytest.mark.parametrize(
    ("text", "slug", "like"),
    [
        ("wrist hurts in push ups", "push-up", {"incline-push-up", "dumbbell-bench-press"}),
        ("instead of pull-ups", "pull-up", {"inverted-row", "lat-pulldown"}),
        ("alternative to planks with a band", "plank", {"pallof-hold"}),
    ],
)
def test_where_nothing_is_easier_the_nearest_come_first_and_none_is_harder(
    current: Edition, text: str, slug: str, like: set[str]
) -> None:
    """A push-up asks next to nothing of the knee; a burpee, which shares a muscle, asks a lot."""
    listed = browse.listed(current, Query(q=text))
    levels = [current.marks[found].level for found in listed]
    own = current.marks[slug].level
    assert own is not None
    harder = [level is None or level > own for level in levels]

    assert like & {*listed[:6]}
    assert slug not in listed
    assert harder == sorted(harder)


def test_instead_of_what_is_not_rated_the_lowest_step_comes_first(current: Edition) -> None:
    listed = browse.listed(current, Query(q="instead of horse riding"))
    lowest = [current.marks[slug].level != Level.VERY_LOW for slug in listed]

    assert lowest[0] is False
    assert lowest == sorted(lowest)


def test_is_it_ok_shows_the_exercise_first_whatever_the_filters(current: Edition) -> None:
    query = Query(q="can I do box jumps, no impact")
    listed = browse.listed(current, query)

    assert listed[0] == "box-jump"
    assert all(Watch.LANDING not in current.marks[slug].watch for slug in listed[1:])
    assert "box-jump" not in browse.listed(
        current, Query(q="can I do box jumps, no impact", knee=Level.LOW)
    )


def test_for_whoever_hurts_what_is_gentle_comes_first(current: Edition) -> None:
    for text in (
        *("sharp pain when I twist", "exercises after knee surgery", "chest pain, help"),
        "Low impact exercises",
    ):
        levels = [current.marks[slug].level for slug in browse.listed(current, Query(q=text))]
        gentle = [level is not None and level <= Level.LOW for level in levels]
        assert gentle == sorted(gentle, reverse=True)
        assert not all(gentle)

    common = browse.listed(current, Query(q="no twisting please"))[0]  # nothing hurts
    assert (current.marks[common].level or 0) > Level.LOW


REFUSED = {
    "legs no squats": ("squat",),
    "leg day without squatting": ("squat",),
    "can I do legs with no squats or lunges": ("squat", "lunge"),
    "anything but lunges": ("lunge",),
    "hate burpees": ("burpee",),
    "quads without leg press": ("leg press",),
}
TAKEN_EASIER = (
    "squats hurt",
    "can't squat",
    "could not squat",
    "less squatting",
    "instead of squats",
)


@pytest.mark.parametrize(("text", "words"), REFUSED.items())
def test_what_somebody_refuses_is_not_listed_in_any_form(
    current: Edition, text: str, words: tuple[str, ...]
) -> None:
    names = [
        current.entry(slug).exercise.name.casefold()
        for slug in browse.listed(current, Query(q=text))
    ]

    assert len(names) > 12
    assert not [name for name in names if any(said in name for said in words)]


@pytest.mark.parametrize("text", TAKEN_EASIER)
def test_who_cannot_or_hurts_is_offered_easier_forms_of_it(current: Edition, text: str) -> None:
    listed = browse.listed(current, Query(q=text))

    assert "half-back-squat" in listed[:3]


def test_a_question_about_leaving_it_out_is_one_about_the_exercise(current: Edition) -> None:
    found = understand(current, "is it bad to not squat")

    assert found is not None
    assert (found.intent, found.refused) == (Intent.OK, ())


def test_what_is_asked_for_gives_way_before_what_the_knee_wants(current: Edition) -> None:
    query = Query(q="neck power, no kneeling, with a sled and no bending")
    steps = list(answers(current, query))
    answer = browse.asked(current, query)

    assert [step.let_go[-1].field for step in steps[1:]] == ["muscle", "goal", "kit", "want-less"]
    assert answer is not None
    assert answer.let_go
    assert "want-less" in answer.asked.filters
    assert browse.browse(current, query).total


def test_a_part_taken_away_leaves_the_rest_of_the_text(current: Edition) -> None:
    found = understand(current, "something instead of squats, hurts on stairs")

    assert found is not None
    (part,) = found.parts
    assert (part.said, part.rest) == ("stairs", "something instead of squats")


TOLD = ["instead of", "hurts", "no", "without", "squat", "stairs", "kneeling", "leg press", "is",
        "how to", "cardio", "dumbbells", ",", "and", "box", "jump", "for", "my", "knees", "?", "é",
        "machine", "with", "deep", "meniscus", "zzz", "’", "on", "sore", "ok"]  # fmt: skip


@settings(max_examples=150)
@given(st.lists(st.sampled_from(TOLD), max_size=9).map(" ".join) | st.text(max_size=60))
def test_no_text_breaks_it(current: Edition, text: str) -> None:
    query = Query.parse([("q", text)])[0]
    text = query.q
    found = understand(current, text)
    results = browse.browse(current, query)

    if found is None:
        assert browse.asked(current, query) is None
        return
    assert set(found.meant) <= current.marks.keys()
    assert understand(current, text) == found
    for part in found.parts:
        assert part.said in text
        assert Query.parse([(part.field, value) for value in part.values])[1] == ()
        assert all(word in text or word == "no" for word in part.rest.split()), "no word is added"
        after = understand(current, part.rest)
        assert after is None or part not in after.parts
    assert results.total or not query.q
    assert len(set(browse.listed(current, query))) == results.total


@pytest.mark.parametrize("wish", ["like squats", "want squats", "enjoy running", "kneel"])
def test_do_not_is_dont_and_no_question(current: Edition, wish: str) -> None:
    said, short = (understand(current, f"{not_} {wish}") for not_ in ("do not", "don't"))

    assert said is not None
    assert short is not None
    assert (said.intent, said.meant, said.filters) == (short.intent, short.meant, short.filters)
    assert said.intent is not Intent.OK


def test_a_plain_name_lists_what_search_finds(current: Edition) -> None:
    for name in ("squat", "leg press", "hamstring stretch", "box jump for height"):
        assert browse.listed(current, Query(q=name)) == slugs(current, name)
