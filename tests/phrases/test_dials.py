"""What is said of an exercise as somebody set it."""

from __future__ import annotations

from guide import phrases
from guide.coach import dials as coach
from guide.edition import Edition
from guide.phrases.dials import NO_FIGURE
from guide.phrases.effect import NO_MORE_WEIGHT
from guide.records.query import Dials
from guide.words import Depth, Grip, Tilt, Weight
from tests.coach.settings import every_setting
from tests.phrases.prose import faults


def _made(current: Edition, slug: str, dials: Dials) -> coach.Dialled:
    made = coach.dialled(current, slug, dials)
    assert made
    return made


def test_what_is_set_is_named_in_the_order_of_the_address() -> None:
    full = Dials(depth=Depth.HALF, lean=Tilt.UPRIGHT, weight=Weight.LIGHT, support=Grip.HOLD)

    assert phrases.as_set(full) == "half depth, more upright, light weight and holding on"
    assert phrases.as_set(Dials(depth=Depth.DEEP)) == "deeper than shown"
    assert phrases.as_set(Dials()) == ""


def test_the_new_mark_comes_with_direction_and_rough_size(current: Edition) -> None:
    half = _made(current, "goblet-squat", Dials(depth=Depth.HALF))
    heavy = _made(current, "leg-press", Dials(weight=Weight.HEAVY))

    assert phrases.set_status(half) == (
        "As you set it. Knee impact: Low. "
        "Takes about a third off the load on the kneecap, by our estimate."
    )
    assert "Adds about half to the load on the kneecap" in phrases.set_status(heavy)
    assert "Estimated" in phrases.set_basis(half)


def test_a_change_too_small_to_tell_is_called_the_same(current: Edition) -> None:
    made = _made(current, "smith-bulgarian-split-squat", Dials(depth=Depth.HALF))

    assert made.effect is not None
    assert abs(made.effect) < 0.1
    assert "About the same load on the kneecap" in phrases.set_status(made)


def test_a_shorter_range_always_says_not_to_add_weight(current: Edition) -> None:
    for slug in current.marks:
        for dials in every_setting(coach.offered(current, slug)):
            made = coach.dialled(current, slug, dials)
            if made is not None:
                shorter = dials.depth in {Depth.QUARTER, Depth.HALF}
                assert (NO_MORE_WEIGHT in phrases.set_advice(made)) == shorter


def test_holding_on_says_that_nobody_knows_how_much(current: Edition) -> None:
    made = _made(current, "split-squat", Dials(support=Grip.HOLD))

    assert phrases.set_advice(made)[-1] == NO_FIGURE
    assert "load on the kneecap" not in phrases.set_status(made)
    assert phrases.set_basis(made) == ""


def test_all_of_it_is_plain_prose(current: Edition) -> None:
    said = set()
    for slug in current.marks:
        for dials in every_setting(coach.offered(current, slug)):
            made = coach.dialled(current, slug, dials)
            if made is None:
                said.add(phrases.shown_status(current.marks[slug]))
                continue
            said |= {phrases.set_status(made), *phrases.set_advice(made)}
            said |= {phrases.mark_sentence(made.entry, made.mark)}
            said |= {phrases.assumed(made.entry, made.mark), phrases.picture(made.entry, made.mark)}
            said |= {phrases.set_basis(made)} - {""}

    assert len(said) > 100
    wrong = {text: faults(text) for text in said if faults(text)}
    assert wrong == {}
