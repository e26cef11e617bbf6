"""Where words that are in no name lead on the real catalog: to what people mean by them."""

from __future__ import annotations

import pytest

from guide.coach.search import find, slugs
from guide.edition import Edition
from tests.coach.judged import without


@pytest.mark.parametrize(
    ("text", "slug", "left_out"),
    [
        ("clamshell pulses", "clamshell", ("pulses",)),
        ("dead-stop RDL", "romanian-deadlift", ("dead stop",)),
        ("theraband squat", "band-squat", ()),
        ("booty band squat", "mini-band-squat", ()),
        ("iso-lateral hack squat", "hack-squat", ("iso lateral",)),
        ("leg curl", "seated-leg-curl", ()),
        ("unilateral RDL", "single-leg-romanian-deadlift", ()),
        ("achilles stretch on step", "step-calf-stretch", ()),
        ("psoas stretch", "kneeling-hip-flexor-stretch", ()),
        ("massage gun quads", "foam-roll-quads", ()),
        ("chin tuck with belt", "chin-tuck", ("belt",)),
        ("chest supported Y raise", "y-raise", ()),
        ("lying leg-hip raise", "leg-raise-hip-lift", ()),
        ("stretching - standing side bend", "standing-side-bend-stretch", ()),
        ("dumbbell raise", "front-raise", ()),
    ],
)
def test_words_of_gyms_physios_and_programmes_mean_what_people_say(
    current: Edition, text: str, slug: str, left_out: tuple[str, ...]
) -> None:
    hit = find(current, text)[0]

    assert (hit.slug, hit.left_out) == (slug, left_out)


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("sandbag row", "bent-over-row"),
        ("straight leg swings", "leg-swings"),
        ("double leg curl", "seated-leg-curl"),
        ("swiss bar bench press", "bench-press"),
        ("slam ball clean", "medicine-ball-clean"),
        ("hammer strength leg press", "leg-press"),
        ("technogym shoulder press", "shoulder-press-machine"),
        ("triceps extension on a gym ball", "overhead-triceps-extension"),
        ("bulgarian row", "bent-over-row"),
        ("sagittal plane lunge", "forward-lunge"),
        ("transverse plane lunge", "clock-lunge"),  # the one that warns of twisting
        ("lat pulldown lying", "lat-pulldown"),
        ("overhead squat with two kettlebells", "overhead-squat"),
        ("mace squat", "dumbbell-squat"),
        ("lateral raise in split stance", "lateral-raise"),
        ("lateral raise with V handle", "lateral-raise"),
        ("push press with palms forward", "push-press"),
        ("shrug, elbows tucked", "shrug"),
        ("crunch standing up", "standing-cross-crunch"),
        ("lat pulldown, reverse close grip", "reverse-grip-pulldown"),
        ("seated pulldown with neutral grip", "close-grip-pulldown"),
        ("leg curl lying on stomach", "lying-leg-curl"),
        ("kettlebell press lying on back, one arm", "floor-press"),
        ("sit-up with arms on chest", "sit-up"),
    ],
)
def test_equipment_and_limbs_lead_to_what_is_done_with_them(
    current: Edition, text: str, slug: str
) -> None:
    assert find(current, text)[0].slug == slug


def test_a_stretch_of_something_unknown_is_not_just_any_stretch(current: Edition) -> None:
    assert find(current, "eyelid stretch") == ()
    assert find(current, "slow stretch") != ()
    assert find(current, "soleus stretch with eyelid")[0].slug == "soleus-stretch"


@pytest.mark.parametrize(
    ("text", "slug", "left_out"),
    [
        ("clean with pause above the knee", "squat-clean", ("knee",)),
        ("sumo deadlift to the knee", "sumo-deadlift", ("knee",)),
        ("hang power snatch above the knee", "hang-power-snatch", ()),
        ("high pull from above the knees", "high-pull", ("knees",)),
        ("RDL to mid-shin", "romanian-deadlift", ("mid", "shin")),
        ("high knee pull", "walking-knee-hug", ()),
    ],
)
def test_how_high_a_bar_hangs_is_no_part_of_the_body(
    current: Edition, text: str, slug: str, left_out: tuple[str, ...]
) -> None:
    hit = find(current, text)[0]

    assert (hit.slug, hit.left_out) == (slug, left_out)


@pytest.mark.parametrize(
    ("text", "slug", "left_out"),
    [
        ("elevated barbell step-up", "barbell-step-up", ("elevated",)),
        ("heels-elevated smith machine front squat", "smith-front-squat", ("heels elevated",)),
        ("single-leg deficit deadlift", "single-leg-romanian-deadlift", ("deficit",)),
        ("heels raised goblet squat", "heel-elevated-goblet-squat", ()),
        ("one arm lat pulldown", "single-arm-pulldown", ()),
        ("decline dumbbell bench press", "decline-dumbbell-press", ()),
        ("flat bench lying leg raise", "lying-leg-raise", ()),
        ("barbell squat on a bench", "box-back-squat", ()),
        ("incline bench pull", "chest-supported-row", ()),
        ("side bridge", "side-plank", ()),
        ("triple unders", "triple-under", ()),
        ("barbell squat - low bar", "low-bar-squat", ()),
        ("Smith machine squat - narrow", "smith-machine-squat", ("narrow",)),
        ("dumbbell split squat - rear foot on bench", "dumbbell-bulgarian-split-squat", ()),
        ("kettlebell muscle snatch", "kettlebell-snatch", ("muscle",)),
        ("one-arm clean with pause", "dumbbell-hang-clean", ("one arm", "pause")),
        ("recumbent cycling", "recumbent-bike", ("cycling",)),
        ("shoulder flexion with dumbbell", "front-raise", ()),
        ("trunk extension - prone", "floor-back-extension", ()),
        ("decline press-ups with band", "decline-push-up", ("band",)),
        ("kneeling medicine ball chest pass", "kneeling-chest-pass", ()),
        ("butt kicks in place", "butt-kicks", ("place",)),
        ("wood chop (high to low)", "cable-woodchop", ()),
        ("wood chop (low to high)", "low-to-high-woodchop", ()),
        ("wall sit w/ weight", "weighted-wall-sit", ()),
        ("front-foot-elevated split squats w/ DBs", "dumbbell-front-foot-elevated-split-squat", ()),
        ("forward hop (single leg)", "single-leg-hop", ()),
        ("single-leg lunges", "forward-lunge", ()),
        ("narrow push-up off of a dumbbell", "diamond-push-up", ("dumbbell",)),
        ("reverse lunge and curl", "reverse-lunge", ("curl",)),
        ("bench hop", "box-jump", ()),
        ("seated hip adductions", "hip-adduction-machine", ()),
        ("butt lift", "glute-bridge", ()),
        ("spinal twist, reclined", "supine-twist", ()),
        ("standing triple jump", "standing-triple-jump", ()),
    ],
)
def test_what_a_word_only_refines_or_implies_does_not_lead_astray(
    current: Edition, text: str, slug: str, left_out: tuple[str, ...]
) -> None:
    (hit,) = find(current, text, 1)

    assert (hit.slug, hit.left_out) == (slug, left_out)


def test_a_pose_is_not_what_every_text_with_its_word_is_about(current: Edition) -> None:
    assert find(current, "eagle", 1)[0].slug == "eagle-pose"
    assert find(current, "spread eagle sit-ups", 1)[0].slug == "sit-up"


@pytest.mark.parametrize(
    ("text", "slug", "left_out"),
    [
        ("Arnold lunges", "forward-lunge", ("Arnold",)),  # no press
        ("Surrender squats", "half-kneeling-stand-up", ("squats",)),
    ],
)
def test_a_telling_word_does_not_tell_of_another_part(
    current: Edition, text: str, slug: str, left_out: tuple[str, ...]
) -> None:
    best = find(current, text)[0]

    assert (best.slug, best.left_out) == (slug, left_out)


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Smith Machine Floor Press", "floor-press"),  # "close-grip …" is in another name
        ("Extended Triangle at Wall", "triangle-pose"),  # "drill" is not asked, nor is "pose"
        ("No-Money Curl", "biceps-curl"),  # not known, so any exercise lacks it
    ],
)
def test_words_of_several_names_are_worth_less_than_one_name(
    current: Edition, text: str, slug: str
) -> None:
    assert find(current, text)[0].slug == slug


def test_a_lift_from_the_knees_is_no_lift_that_nobody_knows(current: Edition) -> None:
    assert not find(current, "Habecker Lift")


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("sandbag to shoulder, seated", "sandbag-to-shoulder"),
        ("standing calf machine - single leg", "single-leg-machine-calf-raise"),
        ("lateral yoke walk", "yoke-walk"),
        ("single-leg standing calf", "standing-calf-stretch"),
    ],
)
def test_what_is_lifted_or_is_a_machine_is_no_stretch(
    current: Edition, text: str, slug: str
) -> None:
    assert find(current, text)[0].slug == slug


def test_a_weight_hides_no_movement_that_is_called_so_and_is_said_to_be_left_out(
    current: Edition,
) -> None:
    circles = find(current, "arm circles with dumbbells")[0]

    assert (circles.slug, circles.left_out) == ("arm-circles", ("dumbbells",))
    assert find(current, "dumbbell side bend - seated on ball")[0].slug == "dumbbell-side-bend"


@pytest.mark.parametrize(
    ("text", "slug", "left_out"),
    [
        ("Seated Floor Toe Touch Stretch", "seated-forward-bend", ()),  # not the straddle
        ("Cable Lateral Raise with Ankle Strap", "cable-lateral-raise", ("Ankle", "Strap")),
        ("Reactive Box Jump", "box-jump", ("Reactive",)),  # a drop jump has all, but is far off
    ],
)
def test_what_lacks_nothing_comes_before_what_is_hardly_nearer_and_lacks_a_thing(
    current: Edition, text: str, slug: str, left_out: tuple[str, ...]
) -> None:
    bare = without(current, [text])

    hit = find(bare, text)[0]

    assert (hit.slug, hit.left_out) == (slug, left_out)


@pytest.mark.parametrize(
    "text", ["push-up with knee drive", "plank with knee raise", "side plank with knee lift"]
)
def test_a_knee_drawn_up_is_no_gentler_plank_on_the_knees(current: Edition, text: str) -> None:
    assert not slugs(current, text)[0].startswith("kneeling")
    assert "kneeling-plank" in slugs(current, "knee plank")


def test_a_ball_to_hold_is_never_said_of_a_stretch(current: Edition) -> None:
    assert slugs(current, "trunk rotations")[0] == "standing-trunk-rotation"
    assert slugs(current, "medicine ball trunk rotations")[0] == "russian-twist"
    assert slugs(current, "medicine ball hip circles")[0] == "hip-circles"  # a name in full


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("explosive box jump", "box-jump"),
        ("plyometric broad jump", "broad-jump"),
        ("explosive seated jump", "seated-vertical-jump"),
        ("double-leg drop jump", "drop-jump"),
        ("explosive push-up", "plyo-push-up"),  # another push-up than any
        ("explosive star jump", "explosive-star-jump"),
    ],
)
def test_a_jump_is_explosive_and_on_two_legs_anyhow(current: Edition, text: str, slug: str) -> None:
    hit = find(current, text)[0]

    assert (hit.slug, hit.left_out) == (slug, ())
