"""Text alternatives: what a coach would see."""

from __future__ import annotations

import re

import pytest

from guide import phrases
from guide.coach import easier
from guide.edition import Edition
from guide.knee import FULL_BEND, deepest_bend
from guide.records.pose import Pose
from guide.words import (
    Watch,
)

PICTURES = {
    "back-squat": "Back squat, seen from the side. Standing on both legs. At the top: knees "
    "straight, trunk upright. At the bottom: knees deeply bent, trunk leaning well forward. With a "
    "barbell on the upper back. Ring at the knee: 4 of 5, high.",
    "bulgarian-split-squat": "Bulgarian split squat, seen from the side. Standing with one foot "
    "well in front of the other. At the top: front knee straight, trunk upright. At the bottom: "
    "front knee deeply bent, trunk leaning a little forward. With a bench under the other foot. "
    "Ring at the knee: 3 of 5, moderate.",
    "bench-press": "Bench press, seen from the side. Lying on a bench, face up. Start: knees "
    "deeply bent, hands close to the shoulders. End: knees deeply bent, arms straight up. "
    "With a barbell in the hands. Ring at the knee: 1 of 5, very low.",
    "standing-calf-raise": "Standing calf raise, seen from the side. Standing on both legs. "
    "Start: knees straight, trunk upright. End: knees straight, trunk upright, heels lifted. "
    "With dumbbells in the hands. Ring at the knee: 1 of 5, very low.",
    "burpee": "Burpee, seen from the side. Start: on hands and toes, knees straight. End: "
    "standing, knees straight, trunk upright, in the air, arms straight up. "
    "Ring at the knee: 4 of 5, high.",
    "glute-bridge": "Glute bridge, seen from the side. Lying on the back. Start: knees almost "
    "fully bent, hips low. End: knees deeply bent, hips lifted. With a mat. "
    "Ring at the knee: 1 of 5, very low.",
}


@pytest.mark.parametrize(("slug", "said"), PICTURES.items())
def test_approved_text_alternatives(current: Edition, slug: str, said: str) -> None:
    assert phrases.picture(current.entry(slug), current.marks[slug]) == said


@pytest.mark.parametrize(
    ("slug", "never"),
    [
        ("feet-elevated-glute-bridge", "lowered"),  # the hips rise, the feet stay
        ("water-lunge", "raised in front"),  # that foot is on the bottom
        ("front-lever", "raised in front"),  # the whole body is level
        ("standing-calf-stretch", "leg lifted"),  # both feet stay down, legs apart
        ("prone-knee-bend", "thigh"),  # only the shin moves
        ("lying-leg-curl", "thigh"),
        ("elevated-quad-stretch", "heels lifted"),  # the back of the foot lies on the bench
    ],
)
def test_legs_that_stay_are_not_told_to_move(current: Edition, slug: str, never: str) -> None:
    assert never not in phrases.picture(current.entry(slug), current.marks[slug])


def test_only_a_full_bend_is_told_as_one(current: Edition) -> None:
    """The picture, the watch word and the mark go by one limit."""
    for slug, entry in current.catalog.entries.items():
        mark = current.marks[slug]
        told = phrases.picture(entry, mark).replace("almost fully bent", "")
        full = Watch.FULL_BEND in mark.watch or deepest_bend(entry.exercise.pose) > FULL_BEND
        assert "fully bent" not in told or full, slug


FORMS = {
    (
        "back-squat",
        "Stop higher",
    ): "At the bottom: knees half bent, trunk leaning a little forward. "
    "Ring at the knee: 2 of 5, low.",
    ("bulgarian-split-squat", "Keep the shin upright"): "Nearly as shown. "
    "Ring at the knee: 3 of 5, moderate.",
}


@pytest.mark.parametrize(("slug", "title"), FORMS)
def test_a_changed_form_tells_what_differs_alone(current: Edition, slug: str, title: str) -> None:
    form = next(f for f in easier.forms(current, slug) if f.change.label == title)

    assert phrases.form_picture(current.entry(slug), form) == FORMS[slug, title]


ENDS = (("Start: ", "End: "), ("At the top: ", "At the bottom: "))


@pytest.mark.parametrize(
    ("slug", "order"),
    {
        "deadlift": ("top", "bottom"),  # drawn from the top, done from the floor
        "step-up": ("top", "bottom"),
        "stiff-leg-deadlift": ("top", "bottom"),  # the knees do not bend
        "kettlebell-clean": ("bottom", "top"),
    }.items(),
)
def test_what_goes_down_and_up_is_told_by_top_and_bottom(
    current: Edition, slug: str, order: tuple[str, str]
) -> None:
    said = phrases.picture(current.entry(slug), current.marks[slug])

    assert tuple(re.findall("At the (top|bottom): ", said)) == order
    assert "Start: " not in said


@pytest.mark.parametrize("slug", ["squat-jump", "power-clean", "leg-press", "glute-bridge"])
def test_what_flies_lies_or_ends_elsewhere_is_told_by_start_and_end(
    current: Edition, slug: str
) -> None:
    said = phrases.picture(current.entry(slug), current.marks[slug])

    assert "Start: " in said
    assert "At the " not in said


def _moves(pose: Pose) -> bool:
    """Whether knees or trunk move so far that anybody sees it."""
    start, end = pose.start, pose.end
    bends = abs((start.knee or 0) - (end.knee or 0)) > 40
    return bends or abs((start.trunk or 0) - (end.trunk or 0)) > 40


def test_a_text_alternative_tells_both_ends_apart(current: Edition) -> None:
    """Where nothing seems to move, both sides mirror each other, or it is hardly to be seen."""
    for slug, entry in current.catalog.entries.items():
        said, exercise = phrases.picture(entry, current.marks[slug]), entry.exercise

        assert any(first in said for first, _ in ENDS) or not _moves(exercise.pose), said
        for first, last in ENDS:
            assert (first in said) == (last in said), said
        assert ("Held still" in said) <= (exercise.pose.hold > 0), said


SMALL = {
    "american-kettlebell-swing": "At the top: knees straight, trunk upright, arms straight up. "
    "At the bottom",
    "bench-knee-tuck": "leaning back, knees lifted",
    "machine-row": "trunk upright, elbows drawn back",
    "barbell-curl": "trunk upright, hands close to the shoulders",
    "skull-crusher": "Start: knees deeply bent, hands near the head",
    "overhead-triceps-extension": "hands near the head. End: knees straight, trunk upright, arms "
    "straight up. With a dumbbell in the hands.",
    "dumbbell-bench-press": "With dumbbells in the hands.",
    "arnold-press": "Start: knees deeply bent, trunk upright, hands close to the shoulders.",
    "bird-dog": "one arm straight ahead, the other arm straight down",
    "dead-bug": "one arm back, the other arm straight up",
    "reverse-crunch": "Start: knees deeply bent, hips low",
    "crunch": "Start: knees deeply bent, shoulders down",
    "oblique-crunch": "shoulders lifted, both legs over to one side",
    "heel-touch": "End: knees deeply bent, trunk leaning to the other side",
    "plank-drag": "On hands and toes.",
    "half-turkish-get-up": "Start: lying on the back, one knee deeply bent, the other straight, "
    "one arm straight up",
    "dragon-flag": "Lying on a bench, face up. Start: knees straight, hips lifted",
    "ab-wheel-rollout": "an ab wheel in the hands.",
    "landmine-row": "With a landmine bar in one hand.",
    "sled-row": "With a sled in front.",
    "lateral-sled-drag": "With a sled on a strap round the hips.",
    "cable-reverse-crunch": "a cable round both feet.",
    "muscle-up": "End: held up by the arms",
    "ring-dip": "Held up by the arms.",
    "bodyweight-triceps-extension": "Leaning on a bar.",
    "archer-push-up": "seen from above. On hands and toes.",
    "suspension-plank": "On the forearms, feet in straps.",
    "stir-the-pot": "On a gym ball and toes.",
    "crab-toe-touch": "On hands and feet, face up.",
    "hack-squat": "in a hack squat sled. At the top: knees straight. At the bottom: knees deeply",
    "dumbbell-front-squat": "With dumbbells on the front of the shoulders",
    "lateral-box-jump": "With a box at one side",
    "landmine-press": "one arm straight ahead, the other hand on the hip",
    "gorilla-row": "With a kettlebell in each hand",
    "single-arm-kettlebell-swing": "With a kettlebell in one hand",
    "russian-twist": "shoulders turned to the other side",
    "neck-turns": "head turned to one side",
    "external-rotation": "one forearm swung out",
    "cuban-press": "arms out to the sides, elbows bent, forearms swung out",
    "band-ankle-eversion": "foot turned out",
    "barbell-shrug": "shoulders drawn up",
    "neck-curl": "head straight, arms folded. End: knees deeply bent, head bent forward",
    "chin-tuck": "head bent forward, trunk upright. End: knees deeply bent, head straight",
    "prone-neck-raise": "head bent back",
    "wrist-curl": "hands bent up",
    "toe-yoga": "toes bent up",
    "supine-twist": "seen from above. Lying on the back. Start: knees deeply bent, legs together",
    "reverse-snow-angel": "Lying face down. Start: knees straight, arms down",
    "plank-jack": "On hands and toes. Start: knees straight, legs together",
    "sledgehammer-swing": "a sledgehammer in the hands and a tyre on the floor in front",
    "nordic-walking": "With poles in the hands",
    "scapular-squeeze": "elbows bent. Tensed: between the shoulder blades",
    "plank-hip-dip": "Start: knees straight, hips level. End: knees straight, hips turned, one "
    "side low",
    "twisting-sit-up": "shoulders turned to one side",
    "kettlebell-halo": "The way goes round the head. With a kettlebell",
    "medicine-ball-chest-pass": "hands close to the shoulders. End: knees straight, trunk upright, "
    "arms straight ahead",
    "machine-standing-calf-raise": "With a box under the feet and a weight on the upper back",
    "ankle-weight-knee-extension": "With a weight round one ankle",
    "zercher-carry": "With a barbell in the bends of the elbows",
    "ball-squeeze": "a small ball between the knees",
    "trap-bar-jump": "With a trap bar in the hands",
    "decline-dumbbell-fly": "a bench under the back, head end low",
    "weighted-run": "With a weight vest on chest and back",
    "dot-drill": "With spots on the floor",
    "towel-toe-curl": "toes bent down, trunk upright. With a towel under one foot",
    "rack-pull": "blocks under the bar",
    "crow-pose": "arms straight down. End: on the hands alone, knees fully bent",
    "feet-elevated-plank": "On forearms and toes.",
    "headstand": "Upside down on the arms. Start: knees deeply bent",
    "badminton": "in the air, arms straight up. With a racket in one hand",
    "wicket-run": "in the air. With a low hurdle to get over. Ring",
    "cross-country-skiing": "With skis and poles in the hands",
    "nordic-ski-machine": "Standing on a machine with sliding skis",
    "rope-climb": "Hanging on a climbing rope",
    "quad-set": "Tensed: the front of the thigh. With a mat",
    "forearm-rotation": "hand turned over",
    "face-pull": "trunk upright, arms straight ahead. End: knees straight, trunk upright, arms out "
    "to the sides, elbows bent, forearms swung out",
    "incline-dumbbell-fly": "leaning back, arms up",
    "cable-crunch": "On both knees.",
    "ball-hug-stretch": "On both knees.",
    "suspension-knee-tuck": "On the hands, feet in straps.",
    "half-kneeling-woodchop": "On one knee, other foot on the floor.",
    "incline-reverse-crunch": "Lying on a bench, face up. Start: knees deeply bent, hips low",
    "tennis": "a racket in one hand",
    "rucking": "a rucksack on the back",
    "hurdle-hop": "a low hurdle to get over",
    "biceps-wall-stretch": "a wall behind one hand",
    "burpee-pull-up": "in the air, arms straight up. With a fixed bar overhead in front.",
    "underwater-treadmill": "On a treadmill in water.",
    "resisted-sprint": "Running with a sled.",
    "bear-crawl-sled-drag": "knees deeply bent. With a sled on a strap round the hips.",
    "seated-box-jump": "Start: knees deeply bent, trunk leaning a little forward. End",
}


@pytest.mark.parametrize(
    ("slug", "lifted"),
    [("donkey-kick", True), ("bird-dog", True), ("kneeling-push-up", False),
     ("rocking-on-all-fours", False)],
)  # fmt: skip
def test_a_leg_is_lifted_where_the_other_stays_down(
    current: Edition, slug: str, *, lifted: bool
) -> None:
    told = phrases.picture(current.entry(slug), current.marks[slug])

    assert ("one leg lifted behind" in told) is lifted


@pytest.mark.parametrize(("slug", "part"), SMALL.items())
def test_what_only_the_picture_needs_is_told_too(current: Edition, slug: str, part: str) -> None:
    assert part in phrases.picture(current.entry(slug), current.marks[slug])
