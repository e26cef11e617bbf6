"""Everything generated for the whole catalog is plain prose."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from msgspec import structs

from guide import phrases
from guide.coach import easier, ladder, swaps
from guide.coach.swaps import Answer
from guide.edition import Edition
from guide.records.query import Ask, Reason
from guide.words import (
    Kit,
)
from tests.phrases.prose import faults

FEW = 6  # swaps looked at for each question: the same sentences come again and again


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("the knee bends.", "starts small"),
        ("The knee bends", "has no end"),
        (f"The knee {'really ' * 30}bends.", "is too long"),
        ("This is safe.", "is on the never-say list"),
        ("The kneecap carries 4.2 body weights.", "is finer than we know"),
        ("The knee  bends.", "is badly put together"),
        ("The mark is None.", "is badly put together"),
        ("The knee bends..", "is badly put together"),
        ("The {muscle} works.", "is badly put together"),
        ("The knee bends (a lot.", "has a bracket too many"),
    ],
)
def test_bad_prose_is_noticed(text: str, fault: str) -> None:
    assert fault in faults(text)


def test_good_prose_passes() -> None:
    assert faults("Both legs share the weight, so the kneecap carries a fair load.") == []


def _about_the_mark(current: Edition, slug: str) -> Iterator[str]:
    entry, made = current.entry(slug), current.marks[slug]
    yield phrases.mark_sentence(entry, made)
    yield phrases.assumed(entry, made)
    yield from phrases.reasons(entry, made)
    yield phrases.basis(entry, made, current.catalog)
    yield phrases.picture(entry, made)
    for step in made.by_load:
        assert made.load is not None
        yield phrases.load_band(step, made.load.at)
    for form in (*easier.forms(current, slug), *easier.warnings(current, slug)):
        yield phrases.form_effect(form, current.catalog.effects)


def _questions(current: Edition, slug: str) -> Iterator[Ask]:
    """The usual question for every exercise, all questions for every sixth."""
    yield Ask()
    if list(current.marks).index(slug) % 6:
        return
    yield from (Ask(reason=reason) for reason in Reason if reason is not Reason.EASIER)
    yield from (Ask(want_less=(word,)) for word in current.marks[slug].watch)
    yield from (Ask(no_kit=True), Ask(kit=(Kit.DUMBBELL,)), Ask(fine=True, reason=Reason.VARIETY))


def _about_others(current: Edition, slug: str) -> Iterator[str]:
    for ask in _questions(current, slug):
        answer = swaps.swaps(current, slug, ask)
        for one in answer.swaps[:FEW]:
            yield phrases.swap_words(current, slug, one).why
            yield phrases.compared(current, slug, one.slug)
        if answer.miss:
            yield phrases.miss(current, slug, answer.miss, ask)
        yield phrases.no_swaps(answer, ask)
    rungs = ladder.shown(current, slug)
    yield from (phrases.compared(current, slug, other) for other in (*rungs.down, *rungs.up))


def test_everything_said_about_a_mark_is_plain_prose(current: Edition) -> None:
    bad = [
        (slug, text, faults(text))
        for slug in current.marks
        for text in _about_the_mark(current, slug)
        if faults(text)
    ]

    assert bad == []


def test_everything_said_about_other_exercises_is_plain_prose(current: Edition) -> None:
    bad = {
        (slug, text, *faults(text))
        for slug in current.marks
        for text in _about_others(current, slug)
        if faults(text)
    }

    assert bad == set()


def test_sentences_that_belong_to_no_exercise_are_plain_prose() -> None:
    nothing = Answer(
        swaps=(), total=0, miss=None, gentlest=False, simplest=False, kneeless=False, unrated=False
    )
    fixed = [
        phrases.PURPOSE,
        phrases.BUILD_UP,
        f"Box jump: {phrases.JUMPS_LAST}.",
        phrases.taken((Kit.BARBELL, Kit.RACK)),
        phrases.no_swaps(nothing, Ask()),
        phrases.no_swaps(structs.replace(nothing, simplest=True), Ask()),
        phrases.no_swaps(structs.replace(nothing, kneeless=True), Ask()),
        phrases.no_swaps(structs.replace(nothing, unrated=True), Ask()),
        phrases.unrated_hidden(1, 9),
        phrases.unrated_hidden(3, 0),
        phrases.no_exercise("squatt"),
        phrases.taken_for("squatt", "Back squat"),
        phrases.one_exercise("Back squat"),
        phrases.nearest_name("axle squat", ("axle",)),
        phrases.nearest_name("smith deadlift", (), ("Romanian",)),
        phrases.stop_line(("the knee is locked", "it gives way")),
        *phrases.ignored((("knee", "banana"),)),
    ]

    assert [(text, faults(text)) for text in fixed if faults(text)] == []


def test_the_lines_of_a_card_read_after_their_label(current: Edition) -> None:
    for slug in current.marks:
        for one in swaps.swaps(current, slug, Ask()).swaps[:FEW]:
            words = phrases.swap_words(current, slug, one)
            for line in (words.keeps, words.loses, words.costs, words.needs):
                assert line == line.strip()
                name = line.startswith(("Smith machine", "EZ bar"))
                assert not line or line[0].islower() or name, line
                assert "None" not in line
                assert "  " not in line
            assert words.keeps
            assert words.needs
            assert words.knee[0].isupper()


def test_no_exercise_is_named_inside_a_sentence(current: Edition) -> None:
    """So no name has to be bent: it opens a sentence, or stands in quotation marks."""
    names = {entry.exercise.name for entry in current.catalog.entries.values()}
    for slug in ("back-squat", "running", "figure-four-stretch", "heel-slides"):
        for text in _about_others(current, slug):
            for name in names:
                place = text.find(name)
                assert place <= 0 or text[place - 2 : place] == ". ", (name, text)
