"""The lines of a swap card."""

from __future__ import annotations

import re
from typing import Any

import pytest
from msgspec.structs import replace

from guide import knee, phrases
from guide.coach import swaps
from guide.coach.equipment import FREE_OF_WEIGHT
from guide.coach.grounds import KINDS, Gain
from guide.coach.swaps import Swap
from guide.edition import Edition
from guide.phrases import swap
from guide.records.query import Ask, Reason
from guide.words import (
    Basis,
    Purpose,
    Support,
    Watch,
)
from tests.phrases.prose import faults

FEW = 6  # swaps looked at for each question: the same sentences come again and again


def _card(current: Edition, source: str, target: str, **ask: Any) -> phrases.SwapWords:
    (one,) = [s for s in swaps.swaps(current, source, Ask(**ask)).swaps if s.slug == target]
    return phrases.swap_words(current, source, one)


def test_a_swap_to_the_hips_says_what_it_costs(current: Edition) -> None:
    """The sum of knee and hip stays: less for the one is more for the other."""
    card = _card(current, "back-squat", "deadlift")

    assert card.keeps == "buttocks"
    assert card.loses == "some work for the front of the thigh"
    assert card.knee == "Low instead of high; less bending under load"
    assert "lower back" in card.costs
    assert card.needs == "barbell"
    assert card.why == "In a study of both, the turning force at the knee was lower by about half."


def test_a_stretch_is_not_said_to_work_a_muscle(current: Edition) -> None:
    card = _card(current, "couch-stretch", "crescent-lunge")
    other = _card(current, "couch-stretch", "kneeling-hip-flexor-stretch", reason=Reason.VARIETY)

    assert card.loses == "some effect on the front of the thigh"
    assert other.why == "It is for some of the same muscles in another way."


def test_a_stretch_is_no_work(current: Edition) -> None:
    fold = _card(current, "childs-pose", "chair-forward-fold")

    assert fold.loses == "some effect on the buttocks"
    assert fold.costs == "more asked of the lower back"
    assert not any(
        " work for" in card.loses + card.costs
        for slug, entry in current.catalog.entries.items()
        if entry.exercise.purpose is Purpose.MOBILITY
        for one in swaps.swaps(current, slug, Ask(), FEW).swaps
        for card in [phrases.swap_words(current, slug, one)]
    )


def test_where_the_knee_stays_back_the_hips_take_over(current: Edition) -> None:
    """The cost table sees whole steps; the sum of knee and hip is shared below a step too."""
    told = {
        (slug, one.slug): phrases.swap_words(current, slug, one)
        for slug in current.marks
        for one in swaps.swaps(current, slug, Ask(), FEW).swaps
    }
    shared = {pair: card for pair, card in told.items() if "take over" in card.costs}

    assert shared
    for card in shared.values():
        assert "lighter weight" not in card.why
        assert "the added weight" not in card.loses


def test_what_is_new_to_watch_is_said(current: Edition) -> None:
    card = _card(current, "step-up", "forward-lunge", reason=Reason.BUILD)

    assert card.knee == "High instead of low; new: bending under load"


def test_a_cardio_swap_keeps_the_effort_first(current: Edition) -> None:
    card = _card(current, "running", "upright-bike")

    assert card.keeps.startswith("steady effort and short bursts; ")
    assert card.knee == "Low instead of high; no landing"
    assert card.why == "There is no landing. The kneecap carries less too (both were measured)."


def test_a_small_change_is_called_small(current: Edition) -> None:
    assert _card(current, "forward-lunge", "reverse-lunge").why == (
        "A small change: in a study of both, the load on the kneecap was a little lower."
    )


def test_legs_that_do_nothing_are_the_reason(current: Edition) -> None:
    strict, cranks = (
        _card(current, "push-press", "overhead-press"),
        _card(current, "upright-bike", "hand-bike"),
    )
    bent = _card(current, "push-press", "clean-and-press")

    assert strict.loses == "the speed"
    assert strict.why.startswith("Your legs only hold you up, so the kneecap carries clearly less")
    assert cranks.why.startswith("Your legs rest, so the kneecap carries clearly less")
    assert "legs" not in bent.why
    assert not bent.loses.endswith("the speed")


def test_where_a_lighter_weight_makes_the_gain_the_card_says_so(current: Edition) -> None:
    seen = set()
    for slug in current.marks:
        for one in swaps.swaps(current, slug, Ask()).swaps:
            words = phrases.swap_words(current, slug, one)
            assert one.lighter == ("using a lighter weight" in words.why), (slug, one.slug)
            seen.add(one.lighter)

    assert seen == {True, False}


def test_a_weight_left_behind_is_a_loss(current: Edition) -> None:
    dropped = {
        (slug, one.slug): phrases.swap_words(current, slug, one).loses
        for slug in ("back-squat", "goblet-squat", "leg-press", "deadlift")
        for one in swaps.swaps(current, slug, Ask()).swaps
        if current.entry(one.slug).exercise.pose.support in {Support.TWO, Support.SPLIT}
        and current.entry(one.slug).exercise.pose.load is None
        and set(one.needs) <= FREE_OF_WEIGHT
    }

    assert dropped
    assert all("the added weight" in loses for loses in dropped.values()), dropped


def test_a_much_lighter_weight_is_a_loss_too(current: Edition) -> None:
    card = _card(current, "back-squat", "goblet-box-squat")

    assert card.loses == "much of the weight"
    assert "lighter weight" in card.why
    assert "take over" not in card.costs
    heavy = _card(current, "back-squat", "box-back-squat")
    assert "weight" not in heavy.loses


def test_bending_is_less_and_never_gone(current: Edition) -> None:
    """Every squat bends; only its load went down. Other words can really be gone."""
    for slug in current.marks:
        for one in swaps.swaps(current, slug, Ask()).swaps[:FEW]:
            assert "no bending" not in phrases.swap_words(current, slug, one).knee
    assert "no landing" in _card(current, "running", "elliptical").knee


def test_keeps_and_loses_never_name_the_same_muscle_as_whole(current: Edition) -> None:
    for slug, entry in current.catalog.entries.items():
        if entry.exercise.purpose is Purpose.CARDIO:
            continue
        for one in swaps.swaps(current, slug, Ask()).swaps[:FEW]:
            words = phrases.swap_words(current, slug, one)
            main = {m.label.lower() for m in entry.exercise.primary}
            kept = {label for label in main if re.search(rf"\b{label}\b", words.keeps)}
            lost = {label for label in main if re.search(rf"\b{label}\b", words.loses)}

            assert kept, (slug, one.slug)
            assert not kept & lost, (slug, one.slug)


def test_measured_is_said_only_where_both_were(current: Edition) -> None:
    for slug, made in current.marks.items():
        for one in swaps.swaps(current, slug, Ask()).swaps:
            both = {made.basis, current.marks[one.slug].basis} == {Basis.MEASURED}
            said = phrases.swap_words(current, slug, one).why

            assert "both were measured" not in said or both, (slug, one.slug)


@pytest.mark.parametrize("kind", [*KINDS, *(r for r in Reason if r is not Reason.EASIER)])
def test_every_ground_has_a_sentence_of_its_own(current: Edition, kind: str) -> None:
    """On one and the same pair of exercises, so that only the ground differs."""
    one = swaps.swaps(current, "bird-dog", Ask()).swaps[0]
    study = current.catalog.pairs[0] if kind == "study" else None
    told = {
        other: phrases.swap_words(
            current, "bird-dog", replace(one, gain=Gain(str(other), pair=study))
        ).why
        for other in (kind, "asked" if kind != "asked" else "build")
    }

    assert faults(told[kind]) == []
    assert len(set(told.values())) == 2


def test_every_unfinished_swap_can_be_put_in_words(current: Edition) -> None:
    """A swap made by hand, with nothing kept and nothing needed, still reads."""
    bare = Swap(
        slug="walking", score=0.0, gain=Gain("landing"), keeps=(), loses=(), dropped=(),
        added=(), hip=0, back=0, needs=(), lighter=False, flies=False,
    )  # fmt: skip
    words = phrases.swap_words(current, "running", bare)

    assert (words.keeps, words.loses) == ("steady effort", "short bursts")
    assert words.needs == "no equipment"


@pytest.mark.parametrize(
    ("words", "keys"),
    [
        (swap.RELIEF, {"hold", *(word.value for word in knee.WATCH_FLOOR)}),
        (swap.GONE, set(Watch)),
    ],
)
def test_every_word_has_its_sentence(words: dict[Any, str], keys: set[Any]) -> None:
    assert set(words) == keys
    assert all(words.values())
