"""How a body is placed, in the text alternative."""

from __future__ import annotations

import pytest

from guide import phrases
from guide.coach import placed
from guide.edition import Edition
from guide.words import (
    Support,
)

SEEN = [
    ("plank", "On forearms and toes."),
    ("push-up", "On hands and toes."),
    ("incline-push-up", "On hands and toes."),
    ("sphinx-pose", "Lying face down. Start: knees straight, shoulders down"),
    ("stability-ball-pike", "On hands and toes."),
    ("squat-jump", "Standing. Start: knees deeply bent"),
    ("knee-circles", "Standing."),
    ("sprawl", "Start: standing, knees half bent"),
    ("suspension-fallout", "Standing."),
    ("tire-flip", "Start: crouching, hands on the floor, knees deeply bent"),
    ("squat-thrust", "Start: crouching, hands on the floor"),
    ("bear-plank", "On hands and toes."),
    ("bird-dog", "On hands and knees."),
    ("kneeling-hip-flexor-stretch", "On one knee, other foot on the floor."),
    ("glute-bridge", "Lying on the back."),
    ("lying-leg-curl", "Lying face down on a machine."),
    ("seated-calf-raise", "Sitting on a machine seat."),
    ("upright-bike", "Sitting on an upright bike."),
    ("front-crawl", "Swimming face down."),
    ("sidestroke", "Swimming on one side."),
    ("walking", "In the middle of a step."),
    ("pull-up", "Hanging from a bar."),
    ("step-up", "One foot on a box."),
    ("wall-sit", "Standing with the back on a wall."),
    ("ball-wall-squat", "Standing with the back on a gym ball at a wall. At the top"),
    ("feet-forward-smith-squat", "Standing, leaning back on a bar. At the top"),
    ("hack-squat", "Leaning back in a hack squat sled. At the top: knees straight."),
    (
        "reverse-hack-squat",
        "Leaning on the pad of a hack squat sled, chest first. At the top: knees",
    ),
    ("hip-thrust", "Upper back on a bench, feet on the floor."),
    ("ball-hip-thrust", "Upper back on a gym ball, feet on the floor. Start"),
    ("leg-press", "Lying back in a leg press."),
    ("ghd-sit-up", "Feet held on a glute-ham bench."),
    ("superman", "Lying face down. Start: knees straight, shoulders down"),
    ("cobra-pose", "Lying face down. Start: knees straight, shoulders down"),
    ("seated-forward-bend", "Sitting on the floor."),
    ("hurdler-stretch", "Sitting on the floor."),
    ("z-press", "Sitting on the floor."),
    ("strap-heel-slide", "Start: sitting on the floor, leaning back"),
    ("straight-leg-march", "Standing."),
    ("crab-walk", "On hands and feet, face up."),
    ("reverse-tabletop", "On hands and feet, face up. Start: knees deeply bent, hips low"),
    ("bench-dip", "Hands on a bench behind the body."),
    ("seated-battle-ropes", "Sitting on a box."),
    ("seated-ski-machine", "Sitting at a ski machine."),
    ("ball-back-extension", "Hips on a gym ball, face down."),
    ("foam-roll-lower-back", "Hips on a roller."),
    ("stability-ball-plank", "On a gym ball and toes."),
    ("hard-plank", "On forearms and toes."),
    ("bow-pose", "Lying face down. Start: knees fully bent, shoulders down"),
    ("half-bow-pose", "Lying face down."),
    ("reclining-hero-pose", "Kneeling, hips towards the heels."),
    ("prone-knee-hang", "Lying face down on a bench."),
    ("edge-of-bed-hip-flexor-stretch", "Lying on a bench, face up."),
    ("runners-stretch", "On hands and toes. Start: one knee deeply bent"),
    ("groiner", "On hands and toes."),
]


@pytest.mark.parametrize(("slug", "position"), SEEN)
def test_positions(current: Edition, slug: str, position: str) -> None:
    said = phrases.picture(current.entry(slug), current.marks[slug])

    assert said.split(" seen from the side. ", 1)[1].startswith(position)


def test_every_support_that_says_the_position_has_words() -> None:
    told_by_angles = {Support.BRIDGE, Support.PUSH, Support.PAD, Support.OPEN, Support.DRAWN}

    assert set(placed.STANDS) == set(Support) - told_by_angles
