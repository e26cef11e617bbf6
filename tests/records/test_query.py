"""URLs read and written: what a form sends comes back the same, and nothing breaks the reader."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import fields

from guide.records.asked import needed, nothing
from guide.records.given import (
    MAX_FIELDS,
    MAX_IGNORED,
    MAX_TEXT,
    SHOWN_IGNORED,
    BadField,
    Ignored,
    QueryTooLong,
    clean,
)
from guide.records.query import (
    MAX_PAGE,
    Ask,
    AskSome,
    Dials,
    Find,
    Query,
    Reason,
    Rows,
    Start,
    Versus,
    Wishes,
)
from guide.words import (
    Depth,
    Grip,
    Kit,
    Level,
    Muscle,
    Pattern,
    Position,
    Purpose,
    Skill,
    Tilt,
    Watch,
    Weight,
)

SHAPES = (Query, Ask, AskSome, Find, Wishes, Start, Dials, Rows, Versus)


def some(*words: Any) -> st.SearchStrategy[tuple[Any, ...]]:
    """A few of the words, in their order."""
    chosen = st.sets(st.sampled_from(words), max_size=6)
    return chosen.map(lambda found: tuple(word for word in words if word in found))


anything = st.text(st.characters(exclude_categories=()), max_size=40)  # lone surrogates too
typed = anything.map(clean)
slugs = st.from_regex(r"[a-z0-9]+(-[a-z0-9]+)*", fullmatch=True).filter(lambda s: len(s) <= 60)
queries = st.builds(
    Query,
    q=typed,
    pattern=some(*Pattern),
    muscle=some(*Muscle),
    no_kit=st.booleans(),
    kit=some(*Kit),
    without=some(*Kit),
    knee=st.none() | st.sampled_from(Level),
    want_less=some(*Watch),
    cue=st.sets(slugs, max_size=3).map(lambda found: tuple(sorted(found))),
    goal=some(*Purpose),
    position=some(*Position),
    skill=st.none() | st.sampled_from(Skill),
    page=st.integers(1, MAX_PAGE),
)
asks = st.builds(
    Ask,
    reason=st.sampled_from(Reason),
    want_less=some(*Watch),
    no_kit=st.booleans(),
    kit=some(*Kit),
    without=some(*Kit),
    fine=st.booleans(),
    page=st.integers(1, MAX_PAGE),
)
settings_of = st.builds(
    Dials,
    depth=st.sampled_from(Depth),
    lean=st.sampled_from(Tilt),
    weight=st.sampled_from(Weight),
    support=st.sampled_from(Grip),
)
pairs = st.builds(Versus, a=typed, b=typed)

names = st.sampled_from([field.name for shape in SHAPES for field in shape.FIELDS])
words = st.sampled_from(
    [*Pattern, *Muscle, *Kit, *Watch, *Purpose, *Position, *Reason, "none", "1", "low"]
)
params = st.lists(st.tuples(names | anything, words | anything), max_size=12)


FULL = Query(no_kit=True, kit=(Kit.BOX,), pattern=(*Pattern,), q="a b")


def url_params(url: str) -> list[tuple[str, str]]:
    return parse_qsl(urlsplit(url).query, keep_blank_values=True)


@settings(deadline=None)
@given(queries | asks | settings_of | pairs)
def test_what_is_written_reads_back_the_same(query: Query | Ask | Dials | Versus) -> None:
    shape: type[Any] = type(query)
    assert shape.parse(query.to_params()) == (query, ())
    assert shape.parse(url_params(query.to_url("/"))) == (query, ())
    assert shape.parse_strict(query.to_params()) == query


@settings(deadline=None)
@given(st.sampled_from(SHAPES), params)
def test_reading_is_lenient_and_urls_are_canonical(
    shape: type[Any], raw: list[tuple[str, str]]
) -> None:
    query, ignored = shape.parse(raw)
    url = query.to_url("/x")
    again, none_ignored = shape.parse(url_params(url))
    assert (again, none_ignored) == (query, ())
    assert again.to_url("/x") == url
    assert url.isascii()
    assert len(ignored) <= MAX_IGNORED
    assert all(len(text) <= SHOWN_IGNORED for pair in ignored for text in pair)


@settings(deadline=None)
@given(st.sampled_from(SHAPES), st.lists(st.tuples(anything, st.text(max_size=400)), max_size=90))
def test_reading_raises_only_that_it_is_too_long(
    shape: type[Any], raw: list[tuple[str, str]]
) -> None:
    long = len(raw) > MAX_FIELDS or any(len(value) > MAX_TEXT for _, value in raw)
    try:
        shape.parse(raw)
    except QueryTooLong:
        assert long
    else:
        assert not long


@settings(deadline=None)
@given(st.sampled_from(SHAPES), params)
def test_strict_reading_takes_exactly_what_lenient_reading_does_not_ignore(
    shape: type[Any], raw: list[tuple[str, str]]
) -> None:
    query, ignored = shape.parse(raw)
    if not ignored:
        assert shape.parse_strict(raw) == query
        return
    with pytest.raises(BadField) as caught:
        shape.parse_strict(raw)
    assert (caught.value.name, caught.value.value) in ignored
    assert caught.value.allowed


@settings(deadline=None)
@given(st.permutations(FULL.to_params()))
def test_the_order_of_parameters_does_not_matter(raw: list[tuple[str, str]]) -> None:
    assert Query.parse(raw)[0] == FULL


@pytest.mark.parametrize("shape", SHAPES)
def test_every_field_of_a_shape_has_its_row_in_the_same_order(shape: type[Any]) -> None:
    rows = [field.attribute for field in shape.FIELDS]
    assert rows == [field.name for field in fields(shape)]


def test_a_full_url() -> None:
    query, ignored = Query.parse(
        [
            ("page", "2"),
            ("knee", "very-low"),
            ("want-less", "kneeling"),
            ("want-less", "landing"),
            ("kit", "band"),
            ("kit", "none"),
            ("kit", "band"),
            ("skill", "2"),
            ("q", "  split \t squat\n"),
            ("cue", "heels-down"),
        ]
    )
    assert ignored == ()
    assert query.knee is Level.VERY_LOW
    assert query.skill is Skill.SOME_PRACTICE
    assert query.want_less == (Watch.LANDING, Watch.KNEELING)
    assert query.to_url("/") == (
        "/?q=split+squat&kit=none&kit=band&knee=very-low&want-less=landing&want-less=kneeling"
        "&cue=heels-down&skill=2&page=2"
    )


def test_a_blank_form_is_the_bare_page() -> None:
    blank = [(field.name, " ") for field in Query.FIELDS]
    assert Query.parse(blank) == (Query(), ())
    assert Query().to_url("/") == "/"
    assert Query.parse([("page", "1")]) == (Query(), ())
    assert Ask.parse([("reason", "easier"), ("fine", "")]) == (Ask(), ())
    assert Ask(reason=Reason.EASIER).to_params() == []


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("colour", "red"),
        ("pattern", "squatting"),
        ("knee", "7"),
        ("knee", "none"),
        ("skill", "0"),
        ("skill", "4"),
        ("skill", "٢"),
        ("page", "0"),
        ("page", "-1"),
        ("page", "1e3"),
        ("page", "²"),
        ("page", "99999999999999999999999"),
        ("without", "none"),
        ("cue", "Heels down"),
        ("cue", "../etc"),
    ],
)
def test_what_is_unknown_or_malformed_is_ignored_and_told(name: str, value: str) -> None:
    assert Query.parse([(name, value), ("q", "squat")]) == (
        Query(q="squat"),
        (Ignored(name, value),),
    )
    with pytest.raises(BadField, match=name):
        Query.parse_strict([(name, value)])


@pytest.mark.parametrize("shape", [Query, Ask, Rows])
@pytest.mark.parametrize("value", ["0", "-1", "1e3", "²", "10000", "minus"])
def test_a_page_is_numbered_alike_on_every_list(shape: type[Any], value: str) -> None:
    assert shape.parse([("page", value)]) == (shape(), (Ignored("page", value),))
    assert shape.parse([("page", "1")]) == shape.parse([("page", " ")]) == (shape(), ())
    assert shape(page=2).to_url("/x") == "/x?page=2"
    with pytest.raises(BadField, match="page"):
        shape.parse_strict([("page", value)])


def test_a_refusal_says_what_would_have_been_taken() -> None:
    with pytest.raises(BadField) as caught:
        Ask.parse_strict([("reason", "harder")])
    assert caught.value.allowed == tuple(Reason)
    with pytest.raises(BadField) as caught:
        Query.parse_strict([("page", "x")])
    assert caught.value.allowed == ("a whole number from 1 to 9999",)
    with pytest.raises(BadField) as caught:
        Query.parse_strict([("kit", "spoon")])
    assert caught.value.allowed == ("none", *Kit)
    with pytest.raises(BadField) as caught:
        Ask.parse_strict([("knee", "low")])
    assert "want-less" in caught.value.allowed


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ([("reason", "harder")], "reason=harder: use easier, kit, skill, variety, build"),
        ([("page", "1"), ("page", "2")], "page is given more than once: use one value"),
    ],
)
def test_a_refusal_reads_as_what_to_do(raw: list[tuple[str, str]], said: str) -> None:
    with pytest.raises(BadField) as caught:
        Ask.parse_strict(raw)
    assert str(caught.value) == said


def test_the_same_value_twice_is_one_value() -> None:
    assert Ask.parse_strict([("fine", "1"), ("fine", "1")]) == Ask(fine=True)


def test_what_is_read_elsewhere_is_among_what_may_be_asked() -> None:
    with pytest.raises(BadField) as caught:
        Wishes.parse_strict([("knee", "low")], beside=("text",))
    assert caught.value.allowed == ("text", "want-less", "kit")
    assert str(caught.value) == "knee is not known here: use text, want-less, kit"


def test_what_must_be_given_is_given_once() -> None:
    assert needed([("q", " a\n"), ("x", "y")], "q") == " a\n"
    for raw, said in (([], "is missing"), ([("q", "a"), ("q", "b")], "more than once")):
        with pytest.raises(BadField, match=said):
            needed(raw, "q")


def test_where_nothing_is_asked_nothing_may_be() -> None:
    nothing([])
    with pytest.raises(BadField, match="x is not known here: use no parameters"):
        nothing([("x", "1")])


def test_unknown_cues_are_ignored_when_the_cues_are_known() -> None:
    raw = [("cue", "nose-up"), ("cue", "heels-down")]
    assert Query.parse(raw)[0].cue == ("heels-down", "nose-up")
    assert Query.parse(raw, known={"cue": {"heels-down"}}) == (
        Query(cue=("heels-down",)),
        (Ignored("cue", "nose-up"),),
    )


def test_a_dial_takes_only_the_words_that_are_known() -> None:
    known = {"depth": (Depth.HALF, Depth.AS_SHOWN), "lean": (Tilt.AS_SHOWN,)}
    raw = [("weight", "light"), ("lean", "forward"), ("depth", "half")]
    dials, ignored = Dials.parse(raw, known=known)
    assert dials == Dials(depth=Depth.HALF, weight=Weight.LIGHT)
    assert ignored == (Ignored("lean", "forward"),)
    assert dials.to_url("/x") == "/x?depth=half&weight=light"
    assert Dials.parse([("depth", "as-shown"), ("weight", "typical")]) == (Dials(), ())
    with pytest.raises(BadField) as caught:
        Dials.parse_strict([("depth", "deep")], known=known)
    assert caught.value.allowed == ("half", "as-shown")


def test_of_a_single_value_the_last_counts_and_the_others_are_told() -> None:
    raw = [("knee", "low"), ("knee", "high"), ("knee", "nope")]
    query, ignored = Query.parse(raw)
    assert query.knee is Level.HIGH
    assert ignored == (Ignored("knee", "nope"), Ignored("knee", "low"))


def test_text_is_cleaned() -> None:
    assert Query.parse([("q", " a\x00b  c ")])[0].q == "ab c"


def test_words_may_be_typed_in_capitals() -> None:
    assert Query.parse([("pattern", "Squat"), ("knee", "LOW")])[0] == Query(
        pattern=(Pattern.SQUAT,), knee=Level.LOW
    )


def test_the_limits() -> None:
    assert Query.parse([("q", "x" * 200)])[0].q == "x" * 200
    with pytest.raises(QueryTooLong) as caught:
        Query.parse([("q", "x" * 201)])
    assert caught.value.field == "q"
    with pytest.raises(QueryTooLong) as caught:
        Query.parse([("n" * 201, "x")])
    assert caught.value.field == "n" * 60
    assert Query.parse([("kit", "box")] * 60)[0].kit == (Kit.BOX,)
    with pytest.raises(QueryTooLong) as caught:
        Query.parse(("kit", "") for _ in iter(int, 1))  # endless
    assert caught.value.field == "query"


def test_a_comparison_takes_names_as_typed() -> None:
    raw = [("a", " Leg  press "), ("b", "lunge"), ("c", "x")]
    assert Versus.parse(raw) == (Versus(a="Leg press", b="lunge"), (Ignored("c", "x"),))


def test_dropping_a_value_or_a_field_goes_back_to_page_one() -> None:
    query = Query(q="x", no_kit=True, kit=(Kit.BOX,), knee=Level.LOW, page=3)
    assert query.without_value("kit", "box") == Query(q="x", no_kit=True, knee=Level.LOW)
    assert query.without_value("kit", "none") == Query(q="x", kit=(Kit.BOX,), knee=Level.LOW)
    assert query.without_value("kit") == Query(q="x", knee=Level.LOW)
    assert query.without_value("knee", "low").knee is None
    assert query.without_value("q").q == ""
