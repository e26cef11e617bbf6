"""What is said around a name, in the words that names have."""

from __future__ import annotations

import pytest

from guide.coach.rephrase import rephrased
from guide.coach.search import find
from guide.edition import Edition


@pytest.mark.parametrize(
    ("text", "instead"),
    [
        ("Calf Raise Held at the Top", "Calf Raise Held"),
        ("Standing Forward Fold Stretch", "Standing Forward Fold"),
        ("Forward Fold Stretch on a Chair", "Forward Fold Stretch on a Chair"),
        ("Box Jump Over to Other Side", "Box Jump Over"),
        ("Cable Pull Between the Legs", "Cable pull through"),
        ("Squat with Dumbbell Between Legs", "Squat with Dumbbell"),
        ("Squat with Barbell Between Legs", "Squat with Barbell Between Legs"),  # another squat
        ("Push-Up with Feet on a Gym Ball", "Push-Up feet elevated"),
        ("Feet on Ball Press Ups", "feet elevated Press Ups"),
        ("Push-Up with Hands on a Gym Ball", "Push-Up with Hands on a Gym Ball"),  # gentler
        ("Bridge with Feet on a Ball", "Bridge with Feet on a Ball"),  # an exercise of its own
        ("Seated Jump onto a Box", "Seated box Jump"),
        ("Jump Rope to Box", "Jump Rope to Box"),
        ("Deep Squat Holding a Post", "Deep Squat supported"),
        ("Deep Squat Holding a Plate", "Deep Squat a Plate"),  # carried, and no support
        ("Chair-Assisted Side Kick", "standing Side Kick"),
        ("Wall-Supported Standing March", "Wall-Supported Standing March"),  # says so itself
        ("Wall Assisted Single Leg Stand", "Single Leg Stand"),
        ("Bench-Assisted Dip", "Bench-Assisted Dip"),  # helped, and not only held on to
    ],
)
def test_rephrased(text: str, instead: str) -> None:
    assert rephrased(text).strip() == instead


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Wide Stance Squat with Kettlebell Between Legs", "sumo-squat"),
        ("Wide Stance Squat with Barbell", "wide-stance-back-squat"),
        ("Standing Forward Fold Stretch", "standing-forward-fold"),
        ("Deep Squat Stretch Holding Rail", "supported-deep-squat-hold"),
        ("Single-Leg Jumps to the Box", "single-leg-box-jump"),
        ("Counter-Supported Side Leg Raise", "standing-hip-abduction"),
        ("Table-Assisted Calf Stretch", "standing-calf-stretch"),
        ("Chair-Assisted Pistol Squat", "assisted-pistol-squat"),
    ],
)
def test_it_leads_to_the_right_exercise(current: Edition, text: str, slug: str) -> None:
    assert find(current, text)[0].slug == slug
