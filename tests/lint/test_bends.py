"""A full bend is said by the watch word, and the watch word by the pose or the words."""

from __future__ import annotations

import pytest
from msgspec import structs

from guide.edition import Edition
from guide.lint import bends
from guide.words import Watch
from tests.lint.changed import SQUAT, added, with_


@pytest.mark.parametrize("slug", ["burpee", "step-back-burpee", "squat-thrust", "shrimp-squat"])
def test_a_full_bend_in_what_the_mark_is_for(current: Edition, slug: str) -> None:
    changed = with_(current, slug, watch=())

    assert added(bends.full_bend_said, current, changed) == [(slug, "full-bend-said")]


@pytest.mark.parametrize(
    "step",
    [
        "Sink into a full front squat.",
        "Go as low as you can.",
        "Go all the way down on both legs.",
        "Rest with your thighs on your calves.",
        "Sit down with your hips on your heels.",
        "Pull the foot in until the knee is bent right up.",
        "Let the knee fold fully.",
    ],
)
def test_a_full_bend_in_the_steps(current: Edition, step: str) -> None:
    changed = with_(current, SQUAT, steps=(step, "Stand up."))

    assert added(bends.full_bend_said, current, changed) == [(SQUAT, "full-bend-said")]


def test_a_full_bend_in_the_name(current: Edition) -> None:
    changed = with_(current, SQUAT, name="Goblet deep squat")

    assert added(bends.full_bend_said, current, changed) == [(SQUAT, "full-bend-said")]


@pytest.mark.parametrize(
    "assumes",
    [
        "a small bend. The kneecap was measured in a full squat with no weight, not in this",
        "half bends. Deep bends and full squats ask more",
        "the same weight as for a full squat",
        "thighs about level",
    ],
)
def test_the_full_bend_of_another_exercise(current: Edition, assumes: str) -> None:
    changed = with_(current, SQUAT, assumes=assumes)

    assert not added(bends.full_bend_said, current, changed)


@pytest.mark.parametrize("slug", [SQUAT, "step-up"])
def test_a_full_bend_that_nothing_tells(current: Edition, slug: str) -> None:
    changed = with_(current, slug, watch=(Watch.FULL_BEND,))

    assert added(bends.full_bend_told, current, changed) == [(slug, "full-bend-told")]


def test_a_pose_that_shows_the_full_bend_tells_it(current: Edition) -> None:
    pose = current.entry(SQUAT).exercise.pose
    deep = structs.replace(pose, end=structs.replace(pose.end, knee=134))
    changed = with_(current, SQUAT, watch=(Watch.FULL_BEND,), pose=deep)

    assert not added(bends.full_bend_told, current, changed)


@pytest.mark.parametrize("say", ["Going all the way down asks more.", "It bends the knee fully."])
def test_a_deeper_form_that_says_more_than_its_pose(current: Edition, say: str) -> None:
    slug = "front-foot-elevated-split-squat"
    forms = tuple(structs.replace(form, say=say) for form in current.entry(slug).exercise.raises)
    changed = with_(current, slug, raises=forms)

    assert added(bends.deeper_forms_say_how_far, current, changed) == [
        (slug, "deeper-says-how-far")
    ]


def test_a_deeper_form_without_a_pose_may_go_all_the_way(current: Edition) -> None:
    bent = [f for f in current.entry("front-squat").exercise.raises if "fully" in f.say]

    assert bent
    assert all(form.start is form.end is None for form in bent)
    assert not list(bends.deeper_forms_say_how_far(current))
