"""Why a mark is what it is, and what it is for."""

from __future__ import annotations

import re
from typing import Any

import pytest
from msgspec.structs import replace

from guide import knee, phrases
from guide.edition import Edition
from guide.phrases import knee_does, mark
from guide.records.exercise import Knee
from guide.words import (
    Landing,
    Level,
    Rule,
    Support,
)
from tests.phrases.prose import faults

APPROVED = {
    "back-squat": "Both legs share the weight in a deep bend, so the kneecap carries a high load.",
    "bodyweight-squat": "Both legs share your weight in a deep bend, so the kneecap carries a fair "
    "load.",
    "forward-lunge": "The front leg carries most of your weight in a deep bend, so the kneecap "
    "carries a high load.",
    "step-up": "One leg carries all your weight in a half bend, so the kneecap carries a light "
    "load.",
    "walking": "The leg you stand on stays nearly straight, but taking steps lifts the mark to "
    "low.",
    "running": "Both feet leave the floor between steps, and each landing puts a high load on the "
    "kneecap.",
    "box-jump": "Your knees take up a full landing each time.",
    "jump-rope": "Both feet leave the floor, and your knees take up each landing.",
    "shuttle-run": "Your knee brakes and turns you at full speed, which puts a very high load on "
    "the kneecap.",
    "upright-bike": "The saddle carries you while your knees bend and push, so the kneecap carries "
    "a light load.",
    "rowing-machine": "Your legs push while the seat carries you, so the kneecap carries a light "
    "load.",
    "elliptical": "Your legs push lightly, so the kneecap carries a light load.",
    "leg-press": "Both legs push the machine away in a deep bend, so the kneecap carries a high "
    "load.",
    "leg-extension": "The front of the thigh lifts the pad by itself, so the kneecap carries a "
    "fair load.",
    "hip-thrust": "Your hips lift the weight while the knees stay bent, so the kneecap carries a "
    "light load.",
    "romanian-deadlift": "This is work for the back of the thigh and the buttocks, so the kneecap "
    "carries very little load.",
    "nordic-hamstring-curl": "This is work for the back of the thigh, but the hard pull at the "
    "back of the knee lifts the mark to low.",
    "wall-sit": "You lean on the wall and your thighs hold you in a deep bend, and the long hold "
    "lifts the mark to high.",
    "reverse-nordic": "You lean your upper body back over your knees, so the kneecap carries a "
    "very high load.",
    "kneeling-hip-hinge": "You sit back towards your heels, so the kneecap carries very little "
    "load apart from the kneeling.",
    "prone-quad-set": "The knee bears none of your body weight, so the kneecap carries very "
    "little load.",
    "bench-press": "Your legs rest, so the kneecap carries very little load.",
    "bird-dog": "Your legs only hold you in place, but kneeling on one knee lifts the mark to low.",
    "kneeling-plank": "Your legs only hold you in place, so the kneecap carries very little load "
    "apart from the kneeling.",
    "childs-pose": "Your knee rests in the bend, but the full bend lifts the mark to moderate.",
    "front-crawl": "The water carries most of your weight, so the kneecap carries very little "
    "load.",
}


@pytest.mark.parametrize(("slug", "said"), APPROVED.items())
def test_approved_sentences(current: Edition, slug: str, said: str) -> None:
    assert phrases.mark_sentence(current.entry(slug), current.marks[slug]) == said


def test_the_sentence_never_claims_another_load_than_the_mark_has(current: Edition) -> None:
    """Which load word stands in it is the kneecap band; which level word, the mark itself."""
    for slug, made in current.marks.items():
        if made.level is None or made.kneecap_band is None:
            continue
        said = phrases.mark_sentence(current.entry(slug), made)
        loads = [level for level, words in mark.LOADS.items() if f" {words}" in said]
        level = re.search(r"lifts the mark to ([a-z ]+)\.", said)

        assert loads in ([], [made.kneecap_band]), (slug, said)
        assert level is None or level[1] == made.level.label.lower(), (slug, said)
        assert loads or level or made.landing >= Landing.FLIGHT, (slug, said)


def test_not_rated_says_why_and_is_not_called_gentle(current: Edition) -> None:
    entry = current.entry("dead-bug")
    told = replace(entry.exercise, knee=Knee(unrated="Nobody has measured it."))
    entry = replace(entry, exercise=told)
    made = knee.mark(told, entry.pattern, current.catalog.loads, current.factors)

    assert phrases.mark_headline(made) == "Knee impact: Not rated"
    assert phrases.mark_sentence(entry, made) == "Nobody has measured it."
    assert phrases.reasons(entry, made) == ("Nobody has measured it.",)
    assert "gentle" in phrases.basis(entry, made, current.catalog)
    assert phrases.picture(entry, made).endswith("Ring at the knee: not rated.")


def test_what_is_not_rated_is_not_said_to_be_marked_nor_said_twice(current: Edition) -> None:
    """The headline has just said "Not rated"."""
    unrated = [slug for slug, made in current.marks.items() if made.level is None]
    for slug in unrated:
        entry, made = current.entry(slug), current.marks[slug]

        assert phrases.assumed(entry, made).startswith("We mean "), slug
        assert "Not rated" not in phrases.mark_sentence(entry, made), slug
    assert unrated


def test_the_deciding_reason_comes_first(current: Edition) -> None:
    for slug, made in current.marks.items():
        if made.level is None:
            continue
        first = phrases.reasons(current.entry(slug), made)[0]
        kind = made.parts[0].kind
        expected = mark.FLOORS.get(kind, mark.LANDINGS[made.landing] if kind == "landing" else "")

        assert not expected or first == expected, slug


def test_the_lever_is_told_only_where_it_is_the_whole_lever(current: Edition) -> None:
    told = {
        slug
        for slug, made in current.marks.items()
        if any(" cm in front" in text for text in phrases.reasons(current.entry(slug), made))
    }

    assert told
    for slug in told:
        made, pose = current.marks[slug], current.entry(slug).exercise.pose
        assert pose.support in {Support.TWO, Support.ONE}, slug
        assert (made.lever_cm or 0) >= mark.LEVER_SHOWN, slug
        assert made.kneecap_band is not Level.VERY_LOW, slug


def test_the_load_is_always_said_where_there_is_one(current: Edition) -> None:
    for slug, made in current.marks.items():
        if made.load is None or not made.load.typical:
            continue
        said = phrases.assumed(current.entry(slug), made)
        assert "your body weight" in said or "your own body weight" in said, slug


def test_what_a_file_assumes_goes_on_in_small_letters(current: Edition) -> None:
    """It stands after "Marked for", "We mean" or "It assumes"."""
    for entry in current.catalog.entries.values():
        if entry.exercise.assumes:
            assert entry.exercise.assumes[0].islower(), entry.slug


def test_a_shared_reading_of_a_rule_is_said_once_for_every_rule(current: Edition) -> None:
    entry = current.entry("dead-bug")
    for rule in Rule:
        exercise = replace(entry.exercise, knee=Knee(rule=rule), watch=())
        ruled = replace(entry, exercise=exercise)
        made = knee.mark(exercise, entry.pattern, current.catalog.loads, current.factors)

        for text in (
            phrases.mark_sentence(ruled, made),
            phrases.basis(ruled, made, current.catalog),
        ):
            assert faults(text) == [], text
        assert phrases.basis(ruled, made, current.catalog).startswith("By rule, not measured: ")


@pytest.mark.parametrize(
    ("words", "keys"),
    [
        (knee_does.RULES, set(Rule)),
        (knee_does.SUPPORTS, set(Support)),
        (mark.LANDINGS, set(Landing)),
        (mark.LOADS, set(Level)),
        (mark.LIFTS, {"landing", "hold", *(word.value for word in knee.WATCH_FLOOR)}),
        (mark.FLOORS, {"hold", *(word.value for word in knee.WATCH_FLOOR)}),
    ],
)
def test_every_word_has_its_sentence(words: dict[Any, str], keys: set[Any]) -> None:
    assert set(words) == keys
    assert all(words.values())
