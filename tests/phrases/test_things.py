"""Things in the picture, in its text alternative: what, and where."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from guide import phrases
from guide.coach import placed
from guide.edition import Edition
from guide.records.pose import Prop
from guide.words import (
    LoadAt,
    PropKind,
)

THINGS = {
    "hatfield-squat": "With a safety squat bar on the upper back and a rail to hold.",
    "trap-bar-deadlift": "With a trap bar in the hands.",
    "deadlift": "With a barbell in the hands.",
    "jefferson-squat": "With a barbell in the hands.",  # one hand before, one behind
    "dumbbell-split-squat": "With dumbbells in the hands.",  # one side, but a weight in each hand
    "single-leg-romanian-deadlift": "With a dumbbell in one hand.",
    "kettlebell-thruster": "With kettlebells in the hands.",
    "kettlebell-swing": "With a kettlebell in the hands.",
    "single-arm-cable-row": "a cable in one hand.",
    "seated-cable-row": "a cable in the hands.",
    "standing-hip-flexion-machine": "With a padded lever against one thigh and a rail to hold.",
    "lateral-raise-machine": "With a padded lever against the upper arms.",
    "ball-terminal-knee-extension": "a gym ball behind the knee.",
    "band-dead-bug": "a band from behind the head.",
    "drop-jump": "trunk upright, on the box. End: knees half bent, trunk leaning a little forward. "
    "With a box to step off.",
    "box-jump": "trunk leaning well forward, on the box.",
    "tuck-jump": "in the air",
    "tabletop-toe-tap": "End: knees deeply bent, one foot lowered",
    "captains-chair-leg-raise": "End: knees straight, trunk upright, legs raised in front",
    "water-leg-swing": "Start: knees straight, trunk upright, one leg back.",
    "body-saw": "On forearms and toes.",  # the forearms stay down while the shoulders swing
    "decline-push-up": "With a bench under the feet",
    "couch-stretch": "a bench under one foot",
    "handstand-push-up": "a wall at the feet.",
    "stability-ball-pike": "With a gym ball under the feet.",
    "elevated-pigeon": "Standing. Start: one knee deeply bent, the other straight, trunk upright, "
    "one shin swung inward.",
    "terminal-knee-extension": "With a band behind one knee.",
    "lying-band-leg-curl": "a band round both feet.",
    "band-assisted-pull-up": "a band round one foot.",  # the other hangs free
    "band-leg-extension": "With a band round one foot.",
    "cable-terminal-knee-extension": "With a cable behind one knee.",
    "mini-band-squat": "With a band round the legs at the knees.",
    "reverse-band-deadlift": "With a barbell in the hands and a band from above.",
    "band-row": "a band in the hands",
    "ankle-weight-knee-extension": "With a weight round one ankle.",
    "weighted-straight-leg-raise": "With a mat and a weight round one ankle.",
    "dumbbell-leg-extension": "With a dumbbell at the ankle.",
    "standing-straight-leg-raise": "End: knees straight, trunk upright, one leg lifted in front.",
    "standing-hip-extension": "End: knees straight, trunk upright, one leg lifted behind.",
    "standing-hamstring-stretch": "one leg lifted in front, toes lifted. With a box under one foot",
    "seated-straight-leg-raise": "deeply bent, leg low. End: one knee straight, the other deeply "
    "bent, leg raised.",
    "prone-frog-lift": "Start: knees deeply bent, thighs down. End: knees deeply bent, thighs "
    "lifted.",
    "feet-elevated-glute-bridge": "deeply bent, hips low. End: knees half bent, hips lifted.",
    "kas-glute-bridge": "Start: knees deeply bent, hips low. End: knees deeply bent, hips lifted.",
    "marching-glute-bridge": "Start: knees deeply bent, hips lifted. End: knees deeply bent, hips "
    "lifted, one foot lifted.",
    "foam-roll-hamstrings": "a foam roller under the thighs.",  # never in the hollow of the knee
    "foam-roll-calves": "a foam roller under the calves.",
    "foam-roll-upper-arm": "a foam roller under the upper arm.",
    "foam-roll-neck": "a foam roller under the neck.",
    "short-arc-quad": "a foam roller under the knee.",  # that is where it belongs there
    "foot-ball-roll": "a small ball under one foot.",
    "battle-ropes": "a heavy rope in each hand.",
    "doorway-hamstring-stretch": "a wall at one foot.",
    "fish-pose": "head bent back, shoulders lifted.",  # long legs keep the hips down
    "ball-hip-thrust": "End: knees deeply bent, hips lifted.",
    "lizard-lunge": "On one knee, hands down, other foot on the floor.",
    "worlds-greatest-stretch": "On one knee, one hand down, other foot on the floor.",
    "butterfly-sit-up": "Sitting on the floor. Start: knees deeply bent, lying back, knees apart.",
}


@pytest.mark.parametrize(("slug", "said"), THINGS.items())
def test_things_are_told_where_they_are(current: Edition, slug: str, said: str) -> None:
    assert said in phrases.picture(current.entry(slug), current.marks[slug])


def test_a_shin_across_a_bench_is_told(current: Edition) -> None:
    slug = "elevated-pigeon"

    assert "a bench under one shin." in phrases.picture(current.entry(slug), current.marks[slug])


OTHER_NAMES = {
    "barbell": ("trap bar", "squat bar", "EZ bar"),
    "gym ball": ("small ball",),
    "strap": ("heavy rope",),
    "foam roller": ("small ball",),
}


def test_every_prop_is_in_the_text_alternative(current: Edition) -> None:
    """By its name, or by the position that needs it."""
    for slug, entry in current.catalog.entries.items():
        said = phrases.picture(entry, current.marks[slug])
        for prop in entry.exercise.pose.props:
            name = prop.kind.label.removeprefix("a ").removeprefix("an ")
            names = (name, *OTHER_NAMES.get(name, ()))
            if name == "weight plate" and "ab wheel" in said:
                continue  # drawn as one
            told = prop.kind in placed.TOLD_BY_POSTURE or "Hips on" in said
            assert told or any(each in said for each in names), (slug, name)


def test_a_weight_is_said_with_its_place(current: Edition) -> None:
    entry = current.entry("deadlift")
    for at in (LoadAt.BACK, LoadAt.FRONT, LoadAt.GOBLET, LoadAt.HIP):
        load = entry.exercise.pose.load
        assert load is not None
        pose = replace(
            entry.exercise.pose,
            load=replace(load, at=at),
            props=(Prop(kind=PropKind.KETTLEBELL),),
        )
        moved = replace(entry, exercise=replace(entry.exercise, pose=pose))

        assert f"With a kettlebell {at.label}." in phrases.picture(moved, current.marks["deadlift"])
