"""Text alternatives: what a coach would see."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from guide import phrases
from guide.coach import easier, placed
from guide.edition import Edition
from guide.knee import FULL_BEND, deepest_bend
from guide.records.pose import Pose, Prop
from guide.words import (
    LoadAt,
    PropKind,
    Support,
    Watch,
)

PICTURES = {
    "back-squat": "Back squat, seen from the side. Standing on both legs. Start: knees straight, "
    "trunk upright. End: knees deeply bent, trunk leaning well forward. With a barbell on the "
    "upper back. Ring at the knee: 4 of 5, high.",
    "bulgarian-split-squat": "Bulgarian split squat, seen from the side. Standing with one foot "
    "well in front of the other. Start: front knee straight, trunk upright. End: front knee "
    "deeply bent, trunk leaning a little forward. With a bench under the other foot. "
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
    ("back-squat", "Stop higher"): "End: knees half bent, trunk leaning a little forward. "
    "Ring at the knee: 2 of 5, low.",
    ("bulgarian-split-squat", "Keep the shin upright"): "Nearly as shown. "
    "Ring at the knee: 3 of 5, moderate.",
}


@pytest.mark.parametrize(("slug", "title"), FORMS)
def test_a_changed_form_tells_what_differs_alone(current: Edition, slug: str, title: str) -> None:
    form = next(f for f in easier.forms(current, slug) if f.change.label == title)

    assert phrases.form_picture(current.entry(slug), form) == FORMS[slug, title]


def _moves(pose: Pose) -> bool:
    """Whether knees or trunk move so far that anybody sees it."""
    start, end = pose.start, pose.end
    bends = abs((start.knee or 0) - (end.knee or 0)) > 40
    return bends or abs((start.trunk or 0) - (end.trunk or 0)) > 40


def test_a_text_alternative_tells_both_ends_apart(current: Edition) -> None:
    """Where nothing seems to move, both sides mirror each other, or it is hardly to be seen."""
    for slug, entry in current.catalog.entries.items():
        said, exercise = phrases.picture(entry, current.marks[slug]), entry.exercise

        assert "Start: " in said or not _moves(exercise.pose), said
        assert ("Start: " in said) == ("End: " in said), said
        assert ("Held still" in said) <= (exercise.pose.hold > 0), said


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


FROM_FRONT = {
    "lateral-lunge": "Start: knees straight, trunk upright. End: one knee deeply bent, the other "
    "straight, trunk leaning well forward, other leg straight out to the side.",
    "sumo-squat": "Start: knees straight, trunk upright, feet wide apart. End: knees "
    "deeply bent, trunk leaning a little forward, feet wide apart, knees and toes turned out",
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


SMALL = {
    "american-kettlebell-swing": "Start: knees straight, trunk upright, arms straight up. End",
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
    "hack-squat": "in a hack squat sled. Start: knees straight. End: knees deeply bent.",
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
    ("ball-wall-squat", "Standing with the back on a gym ball at a wall. Start"),
    ("feet-forward-smith-squat", "Standing, leaning back on a bar. Start"),
    ("hack-squat", "Leaning back in a hack squat sled. Start: knees straight."),
    ("reverse-hack-squat", "Leaning on the pad of a hack squat sled, chest first. Start: knees"),
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
