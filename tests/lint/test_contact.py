"""Feet and knees on the floor: landings, kneeling, straightening against a load."""

from __future__ import annotations

import pytest
from msgspec import structs

from guide.edition import Edition
from guide.lint import contact
from guide.records.pose import End, Far
from guide.words import Kit, Landing, Support, Watch
from tests.lint.changed import SQUAT, added, told, with_

KNEELS = "kneeling-hip-flexor-stretch"


@pytest.mark.parametrize("slug", ["running", "squat-jump", "single-leg-hop", "jumping-jack"])
def test_a_flight_without_a_landing(current: Edition, slug: str) -> None:
    changed = with_(current, slug, landing=Landing.STEPS)

    assert added(contact.flight_lands, current, changed) == [(slug, "flight-lands")]


def test_a_pose_in_the_air_without_a_landing(current: Edition) -> None:
    """The name says nothing of a jump here; the pose does."""
    changed = with_(current, "burpee", landing=Landing.FEET_STAY)

    assert added(contact.flight_lands, current, changed) == [("burpee", "flight-lands")]


def test_a_step_that_takes_off_without_a_landing(current: Edition) -> None:
    changed = with_(current, SQUAT, steps=("Sit down.", "Jump up as high as you can."))

    assert added(contact.flight_lands, current, changed) == [(SQUAT, "flight-lands")]


def test_a_name_that_says_step_has_no_flight(current: Edition) -> None:
    assert current.entry("step-jack").exercise.landing is Landing.STEPS
    assert ("step-jack", "flight-lands") not in told(contact.flight_lands, current)


def test_an_elliptical_that_lands(current: Edition) -> None:
    changed = with_(current, "elliptical", landing=Landing.STEPS)

    found = added(contact.pedals_keep_the_feet_down, current, changed)

    assert found == [("elliptical", "pedals-keep-the-feet-down")]


def test_a_hard_landing_in_the_pool(current: Edition) -> None:
    changed = with_(current, "water-walking", landing=Landing.FLIGHT)

    found = added(contact.water_lands_softly, current, changed)

    assert found == [("water-walking", "water-lands-softly")]


@pytest.mark.parametrize("slug", ["seated-knee-extension", "terminal-knee-extension"])
def test_straightening_that_is_not_said(current: Edition, slug: str) -> None:
    changed = with_(current, slug, watch=())

    assert added(contact.straightening_said, current, changed) == [(slug, "straightening-said")]


@pytest.mark.parametrize("slug", ["straight-leg-raise", "quad-set", "seated-leg-curl"])
def test_a_knee_that_stays_straight_or_is_pulled_straight(current: Edition, slug: str) -> None:
    assert Watch.STRAIGHTENING not in current.marks[slug].watch
    assert (slug, "straightening-said") not in told(contact.straightening_said, current)


def test_kneeling_by_the_words(current: Edition) -> None:
    changed = with_(current, SQUAT, setup=("Go onto hands and knees.",))

    assert added(contact.kneeling_said, current, changed) == [(SQUAT, "kneeling-said")]


def test_knees_that_are_lifted_at_once_do_not_kneel(current: Edition) -> None:
    setup, steps = ("Go onto hands and knees.",), ("Lift both knees.", "Hold.")
    changed = with_(current, SQUAT, setup=setup, steps=steps)

    assert not added(contact.kneeling_said, current, changed)


@pytest.mark.parametrize("slug", ["dead-bug", "kettlebell-arm-bar"])
def test_a_knee_laid_down_while_lying_does_not_kneel(current: Edition, slug: str) -> None:
    changed = with_(current, slug, steps=("Lay a knee on the mat.", "Breathe."))

    assert not added(contact.kneeling_said, current, changed)


def test_a_side_plank_on_a_knee_kneels(current: Edition) -> None:
    """The bad example: rolled to one side, but held up by the knee."""
    changed = with_(current, "kneeling-side-plank", watch=())

    assert ("kneeling-side-plank", "kneeling-said") in added(
        contact.kneeling_said, current, changed
    )


@pytest.mark.parametrize("slug", ["nordic-hamstring-curl", KNEELS])
def test_kneeling_by_the_pose(current: Edition, slug: str) -> None:
    plain = {"name": "A move", "setup": ("Begin.",), "steps": ("Move.", "Come back.")}
    changed = with_(current, slug, watch=(), **plain)

    assert added(contact.kneeling_said, current, changed) == [(slug, "kneeling-said")]


def test_a_runner_with_a_bent_leg_in_the_air_does_not_kneel(current: Edition) -> None:
    stride = End(knee=14, trunk=8, shank=10, far=Far(knee=92, shank=90))
    pose = structs.replace(current.entry("walking").exercise.pose, start=stride, end=stride)

    assert not added(contact.kneeling_said, current, with_(current, "walking", pose=pose))


def test_hanging_on_a_bar_is_no_flight(current: Edition) -> None:
    exercise = current.entry("pull-up").exercise

    assert exercise.pose.support is Support.DRAWN
    assert exercise.pose.start.above != exercise.pose.end.above
    on_land = with_(current, "pull-up", kit=((Kit.BENCH,),))
    assert ("pull-up", "flight-lands") not in told(contact.flight_lands, current)
    assert ("pull-up", "flight-lands") in told(contact.flight_lands, on_land)
