"""Which way a jump goes, and on which legs, told from the pose."""

from __future__ import annotations

import pytest

from guide.coach.candidates import index
from guide.coach.heading import Heading, drive, stance
from guide.coach.pairs import pair_of, same_drive
from guide.coach.swaps import slugs
from guide.coach.weights import VARIED
from guide.edition import Edition
from guide.records.query import Ask
from guide.words import Pattern, Purpose, Sides, Support


@pytest.mark.parametrize(
    ("slug", "way"),
    [
        ("box-jump", Heading.UP),
        ("jump-lunge", Heading.UP),
        ("squat-to-calf-raise", Heading.UP),
        ("explosive-star-jump", Heading.UP),  # the legs go apart, the body does not
        ("depth-jump-to-box", Heading.UP),
        ("broad-jump", Heading.AHEAD),
        ("bounding", Heading.AHEAD),
        ("kettlebell-swing", Heading.AHEAD),
        ("skater-jump", Heading.ASIDE),
        ("skater-step", Heading.ASIDE),
        ("lateral-box-jump", Heading.ASIDE),
        ("pogo-jump", Heading.TOES),
        ("fast-heel-raise", Heading.TOES),
        ("drop-jump", Heading.LANDING),
        ("snap-down", Heading.LANDING),
        ("step-and-stick", Heading.LANDING),
        ("fast-split-squat", Heading.UP),  # begins tall, too, and lands nowhere
        ("clean-pull", Heading.UP),
        ("jump-rope", 0),  # for the heart
        ("medicine-ball-slam", 0),
        ("romanian-deadlift", 0),  # strength
    ],
)
def test_the_legs_drive(current: Edition, slug: str, way: int) -> None:
    assert drive(current.entry(slug)) == way


def test_only_jumps_for_power_ask_for_a_way(current: Edition) -> None:
    asking = {t.slug for t in index(current).traits.values() if t.heading}
    jumps = {
        entry.slug
        for entry in current.catalog.entries.values()
        if entry.pattern is Pattern.JUMP and entry.exercise.purpose is Purpose.POWER
    }

    assert asking == jumps


@pytest.mark.parametrize(
    ("slug", "on"),
    [
        ("box-jump", Support.TWO),
        ("single-leg-hop", Support.ONE),
        ("bounding", Support.ONE),  # the rear leg swings, it is not let down
        ("jump-lunge", Support.SPLIT),
        ("power-step-up", Support.ONE),  # told by its own pose
        ("squat-to-calf-raise", Support.TWO),
        ("jumping-jack", None),
        ("seated-cable-row", None),
        ("suitcase-carry", Sides.EACH),
        ("suitcase-hold", Sides.EACH),
        ("farmers-carry", Sides.BOTH),
        ("sled-push", None),  # the legs push
    ],
)
def test_two_legs_one_or_one_side(current: Edition, slug: str, on: Support | Sides | None) -> None:
    assert stance(current.entry(slug)) is on


@pytest.mark.parametrize(
    ("jump", "other", "same"),
    [
        ("broad-jump", "kettlebell-swing", True),
        ("box-jump", "kettlebell-swing", False),  # up is not ahead
        ("barbell-squat-jump", "clean-pull", True),
        ("barbell-squat-jump", "kettlebell-clean-and-jerk", False),  # the arms work as well
        ("side-long-jump", "skater-step", True),  # another muscle helps, but it is the same push
        ("kettlebell-swing", "broad-jump", False),  # nobody who swings asked for a jump
        ("dumbbell-hang-clean", "power-clean", False),
    ],
)
def test_the_same_drive(current: Edition, jump: str, other: str, *, same: bool) -> None:
    pair = pair_of(current, jump, other)

    assert same_drive(pair.a, pair.b) is same


@pytest.mark.parametrize(
    ("jump", "wanted"),
    [
        ("skater-jump", "skater-step"),
        ("pogo-jump", "fast-heel-raise"),
        ("drop-landing", "snap-down"),
        ("squat-jump", "squat-to-calf-raise"),
        ("trap-bar-jump", "clean-pull"),
    ],
)
def test_the_first_answer_goes_the_same_way(current: Edition, jump: str, wanted: str) -> None:
    assert slugs(current, jump, Ask())[0] == wanted


def test_jumps_of_different_ways_get_different_answers(current: Edition) -> None:
    """All of them had the same five once."""
    first = {
        frozenset(slugs(current, jump, Ask())[:VARIED])
        for jump in ("squat-jump", "broad-jump", "skater-jump", "single-leg-pogo", "drop-jump")
    }

    assert len(first) == 5
