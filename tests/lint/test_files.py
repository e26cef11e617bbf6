"""What one file holds: complete, nothing twice, nothing that is computed anyway."""

from __future__ import annotations

import pytest
from msgspec import structs

from guide.edition import Edition
from guide.lint import files
from guide.records.pose import Front, Prop
from guide.words import Effort, Muscle, Position, PropKind, Watch
from tests.lint.changed import SQUAT, added, told, with_


@pytest.mark.parametrize("field", ["steps", "mistakes", "cues", "easier"])
def test_a_thin_file(current: Edition, field: str) -> None:
    exercise = current.entry(SQUAT).exercise
    short = {
        "steps": exercise.steps[:1],
        "mistakes": exercise.mistakes[:1],
        "cues": dict(list(exercise.cues.items())[:1]),
        "easier": (),
    }

    changed = with_(current, SQUAT, **{field: short[field]})

    assert (SQUAT, "nothing-thin") in told(files.nothing_is_thin, changed)
    assert (SQUAT, "nothing-thin") not in told(files.nothing_is_thin, current)


def test_a_gentle_exercise_needs_no_easier_form(current: Edition) -> None:
    changed = with_(current, "quarter-squat", easier=())

    assert ("quarter-squat", "nothing-thin") not in told(files.nothing_is_thin, changed)


def test_cardio_without_effort_and_strength_with_it(current: Edition) -> None:
    for slug, effort in (("running", ()), (SQUAT, (Effort.STEADY,))):
        found = added(files.cardio_has_effort, current, with_(current, slug, effort=effort))

        assert found == [(slug, "cardio-has-effort")]


def test_cardio_without_its_settings(current: Edition) -> None:
    found = added(files.settings_said, current, with_(current, "upright-bike", assumes=None))

    assert found == [("upright-bike", "settings-said")]


def test_a_muscle_twice(current: Edition) -> None:
    changed = with_(current, SQUAT, secondary=(Muscle.QUADRICEPS,))

    found = added(files.primary_is_not_secondary, current, changed)

    assert found == [(SQUAT, "primary-is-not-secondary")]


def test_a_position_that_the_picture_shows(current: Edition) -> None:
    changed = with_(current, SQUAT, position=Position.STANDING)

    found = added(files.position_not_shown, current, changed)

    assert found == [(SQUAT, "position-not-shown")]
    assert told(files.position_not_shown, with_(current, SQUAT, position=Position.FLOOR)) == []


def test_a_watch_word_that_is_computed(current: Edition) -> None:
    found = added(files.watch_not_computed, current, with_(current, SQUAT, watch=(Watch.BENDING,)))

    assert found == [(SQUAT, "watch-not-computed")]


def test_a_lunge_for_the_ball_says_that_it_bends_and_a_gentle_walk_does_not(
    current: Edition,
) -> None:
    assert Watch.BENDING in current.marks["fencing"].watch
    assert ("fencing", "watch-not-computed") not in told(files.watch_not_computed, current)

    gentle = with_(current, "walking", watch=(Watch.BENDING,))

    assert added(files.watch_not_computed, current, gentle) == [("walking", "watch-not-computed")]


def test_a_drawn_pose_that_does_not_say_how_it_is_marked(current: Edition) -> None:
    changed = with_(current, "plank", knee=None)

    found = added(files.drawn_poses_say_how_they_are_marked, current, changed)

    assert found == [("plank", "drawn-needs-knee")]


def test_a_thing_that_cannot_be_drawn_from_the_front(current: Edition) -> None:
    pose = current.entry("jumping-jack").exercise.pose
    facing = structs.replace(
        pose,
        end=structs.replace(pose.end, front=Front(out=24)),
        props=(Prop(kind=PropKind.TREADMILL),),
    )
    changed = with_(current, "jumping-jack", pose=facing)

    found = added(files.front_views_show_their_things, current, changed)

    assert found == [("jumping-jack", "front-views-show-their-things")]
    assert changed.draw("jumping-jack").startswith("<svg"), "a reader gets a picture all the same"
