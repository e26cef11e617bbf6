"""Text alternatives of pictures from the front."""

from __future__ import annotations

import pytest

from guide import phrases
from guide.edition import Edition

FROM_FRONT = {
    "lateral-lunge": "At the top: knees straight, trunk upright. At the bottom: one knee "
    "deeply bent, the other straight, trunk leaning well forward, other leg straight out "
    "to the side.",
    "sumo-squat": "At the top: knees straight, trunk upright, feet wide apart. At the "
    "bottom: knees deeply bent, trunk leaning a little forward, feet wide apart, knees and toes "
    "turned out",
    "clamshell": "Lying on one side. Start: knees deeply bent, knees together. End: knees deeply "
    "bent, top knee opened.",
    "side-plank": "On one side, propped on a forearm. Start: knees straight, hips low. End: knees "
    "straight, hips lifted.",
    "side-lying-inner-thigh-raise": "bottom leg low. End: one knee straight, the other deeply "
    "bent, bottom leg lifted.",
    "jumping-jack": "End: knees straight, trunk upright, feet wide apart, in the air, arms up.",
    "cable-hip-adduction": "one leg out to the side. End: knees straight, trunk upright, one leg "
    "crossed over. With a cable round one foot and a rail to hold.",
    "hip-abduction-machine": "Sitting on a machine seat. Start: knees deeply bent, trunk upright, "
    "knees together. End: knees deeply bent, trunk upright, knees apart.",
    "butterfly-stretch": "Sitting on the floor. Start: knees deeply bent, trunk upright, knees "
    "apart",
    "high-side-plank": "On one side, propped on one straight arm.",
    "reverse-clamshell": "feet together. End: knees deeply bent, top foot lifted.",
    "seated-hip-internal-rotation": "trunk upright, one shin swung outward.",
    "cable-woodchop": "both arms to one side.",
    "gate-pose": "On one knee, other foot on the floor.",
    "straddle-stretch": "Sitting on the floor. Start: knees straight, trunk upright, legs apart.",
    "t-push-up": "Start: knees straight, top arm along the body. End: knees straight, top arm "
    "pointing up.",
    "side-plank-rotation": "top arm reaching under the body",
    "spell-caster": "both arms to the other side",
    "side-to-side-pull-up": "End: knees slightly bent, body over to one side",
    "side-back-extension": "One hip on a bench.",
    "upright-row": "trunk upright, arms down. End: knees straight, trunk upright, arms out to the "
    "sides, elbows bent, forearms swung in",
    "side-jackknife": "upper body lifted, top leg lifted",
    "overhead-cable-curl": "Start: knees straight, trunk upright, arms out to the sides. End",
    "pallof-press": "hands close to the shoulders. End: knees straight, trunk upright, arms "
    "straight ahead",
    "windmill": "trunk leaning far to one side, legs apart, one arm up, the other down. With a "
    "kettlebell in one hand.",
}


@pytest.mark.parametrize(("slug", "part"), FROM_FRONT.items())
def test_what_is_seen_from_the_front(current: Edition, slug: str, part: str) -> None:
    said = phrases.picture(current.entry(slug), current.marks[slug])

    assert ", seen from the front. " in said
    assert part in said
