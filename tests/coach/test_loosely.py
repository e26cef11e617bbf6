"""The nearest exercise to a name that nobody has: right or nothing, with the difference said."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from guide.catalog import Entry
from guide.coach.search import find, nearest, slugs
from guide.edition import Edition
from guide.words import Kit, Muscle, Purpose
from tests.coach.judged import without
from tests.coach.test_search import edition_of, named, top

FILLERS = ("alternating", "with handles", "(medium grip)", "- two versions", "strict", "slow")


@pytest.fixture(scope="module")
def gym(current: Edition) -> Edition:
    """A handful of names, so that each test shows which rule decides."""
    stretch = named(current, "Standing lat stretch")
    stretch = replace(stretch, exercise=replace(
        stretch.exercise, purpose=Purpose.MOBILITY, primary=(Muscle.UPPER_BACK,), secondary=()
    ))  # fmt: skip
    bend = named(current, "Standing side bend")
    bend = replace(bend, exercise=replace(bend.exercise, purpose=Purpose.MOBILITY))
    curl = named(current, "Barbell curl", kit=(Kit.BARBELL,))
    curl = replace(curl, exercise=replace(
        curl.exercise, primary=(Muscle.BICEPS,), secondary=(Muscle.GRIP,)
    ))  # fmt: skip
    return edition_of(
        current,
        [
            named(current, "Deadlift", kit=(Kit.BARBELL,), common=3),
            named(current, "Squat", "back squat", kit=(Kit.BARBELL,), common=3),
            named(current, "Hack squat", common=1),
            named(current, "Incline press", common=2),
            named(current, "Decline press", common=3),
            named(current, "Seated calf raise", common=2),
            named(current, "Standing calf raise", common=3),
            named(current, "Single-leg squat", "pistol"),
            named(current, "Bench press", common=3, kit=(Kit.BARBELL,)),
            named(current, "Butt kicks", "heel flicks"),
            named(current, "Jump rope"),
            named(current, "Stationary bike", "cycling"),
            named(current, "Trail run"),
            named(current, "Clean and press", kit=(Kit.BARBELL,)),
            named(current, "Overhead throw"),
            stretch, bend, curl,
        ],
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "slug", "left_out"),
    [
        ("Axle deadlift", "deadlift", ("Axle",)),
        ("Deadlift with chains", "deadlift", ("chains",)),
        ("Hack squat 20kg", "hack-squat", ("20kg",)),
        ("Squat hands overhead", "squat", ("hands overhead",)),
        ("Narrow-Stance Hack Squats", "hack-squat", ("Narrow", "Stance")),
        ("Bench Press - Medium Grip", "bench-press", ("Medium", "Grip")),
        ("Squat (Clean Grip)", "squat", ("Clean Grip",)),
        ("Front incline press", "incline-press", ("Front",)),
        ("Bicycling, Stationary", "stationary-bike", ()),
        ("Trail Running/Walking", "trail-run", ()),
        ("Side To Side Squat", "squat", ("Side",)),
        ("Shrug behind the bench squat", "squat", ("Shrug", "bench")),
        ("Axle clean and press", "clean-press", ("Axle",)),
        ("Overhead toss", "overhead-throw", ("toss",)),
        ("slow standign calf raise", "standing-calf-raise", ("slow",)),
        ("alternating hack squ", "hack-squat", ("alternating",)),
        ("machine squat press squat", "squat", ("machine", "press")),
    ],
)
def test_the_nearest_is_found_and_says_what_it_leaves_out(
    gym: Edition, text: str, slug: str, left_out: tuple[str, ...]
) -> None:
    hit = find(gym, text)[0]

    assert (hit.slug, hit.left_out) == (slug, left_out)
    assert hit.distance >= 1


@pytest.mark.parametrize(
    ("text", "slug", "left_out"),
    [
        ("pirouette quick step", "pirouette", ("quick", "step")),
        ("front box jump", "box-jump", ("front",)),
        ("bench jump", "box-jump", ("bench",)),
        ("machine adductor seated", "hip-adduction-machine", ("seated",)),
        ("abductors machine", "hip-abduction-machine", ()),
        ("seated side laterals", "seated-side-raise", ()),
        ("standing cable lift", "cable-lift", ("standing",)),
        ("standing hamstring and calf stretch", "standing-hamstring-stretch", ("calf",)),
        ("box jump toes out", "box-jump", ("toes", "out")),
        ("box jump slow negatives", "box-jump", ("slow", "negatives")),
        ("box jump drill progression", "box-jump", ("drill", "progression")),
        ("box jump touch the floor", "box-jump", ("touch", "floor")),
        ("ankle on the knee stretch", "figure-four", ()),
        ("press-ups feet on bench", "decline-press-up", ("bench",)),
        ("box jump with hold", "box-jump", ("hold",)),
    ],
)
def test_what_tells_most_decides(
    talk: Edition, text: str, slug: str, left_out: tuple[str, ...]
) -> None:
    hit = find(talk, text)[0]

    assert hit.slug == slug
    assert " ".join(hit.left_out) == " ".join(left_out)
    assert slugs(talk, text)[0] == slug


@pytest.mark.parametrize("text", ["knee behind the ankle", "chest on the knee", "twirl banana"])
def test_body_parts_in_another_relation_find_nothing(talk: Edition, text: str) -> None:
    assert find(talk, text) == ()


@pytest.fixture(scope="module")
def talk(current: Edition) -> Edition:
    """Names that hold each rule of meaning against a likely mistake."""

    def stretch(name: str, *aliases: str, muscle: Muscle) -> Entry:
        entry = named(current, name, *aliases)
        exercise = replace(
            entry.exercise, purpose=Purpose.MOBILITY, primary=(muscle,), secondary=()
        )
        return replace(entry, exercise=exercise)

    bench = named(current, "Seated box jump", "bench to box jump", common=3)
    raised = named(current, "Cable side raise", "standing arm raise", kit=(Kit.CABLE,), common=3)
    thigh = stretch(
        "Seated hamstring stretch", "hamstring and calf reach stretch", muscle=Muscle.HAMSTRINGS
    )
    return edition_of(
        current,
        [
            named(current, "Pirouette"),
            named(current, "Fast feet", "quick step", common=3),
            named(current, "Broad jump", "forward jump", common=3),
            named(current, "Box jump"),
            bench, raised, thigh,
            named(current, "Hip adduction machine", kit=(Kit.HIP_MACHINE,)),
            named(current, "Hip abduction machine", kit=(Kit.HIP_MACHINE,)),
            stretch("Seated adductor stretch", muscle=Muscle.ADDUCTORS),
            named(current, "Seated side raise"),
            named(current, "Cable lift", kit=(Kit.CABLE,)),
            stretch("Standing hamstring stretch", muscle=Muscle.HAMSTRINGS),
            stretch("Figure four", "ankle over knee stretch", muscle=Muscle.GLUTES),
            stretch("Knee-to-wall rock", "knee to wall ankle stretch", muscle=Muscle.CALVES),
            named(current, "Decline press-up", "feet-elevated press-up"),
            named(current, "Feet-up bench press", kit=(Kit.BARBELL,), common=3),
        ],
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Tire flip", "a movement nobody has is no misspelling of another"),
        ("Tate lunge", "nor may its first word decide"),
        ("squat banana", "what is done stands last"),
        ("Hack press", "one thing may not stand in for another"),
        ("Wrist curl", "another part of the body"),
        ("Neck stretch", "a part none of the muscles moves"),
        ("Barbell side bend", "a lift is no stretch"),
        ("Biceps", "a body part alone, which only this barbell curl works, is no stretch of it"),
        ("frobnic", "nonsense"),
        ("sdfgh squat", "nonsense beside a word"),
    ],
)
def test_better_nothing_than_wrong(gym: Edition, text: str, why: str) -> None:
    assert find(gym, text) == (), why
    assert slugs(gym, text) == (), why


def test_a_contradiction_costs_more_than_silence(gym: Edition) -> None:
    assert top(gym, "alternating incline slow press", 2)[0] == "incline-press"
    assert top(gym, "alternating seated calf raise")[0] == "seated-calf-raise"
    assert top(gym, "slow calf raise")[0] == "standing-calf-raise"  # the commoner
    assert top(gym, "alternating two-leg squat")[0] == "squat"
    assert top(gym, "alternating one leg squat")[0] == "single-leg-squat"


def test_a_muscle_alone_means_its_stretch(gym: Edition) -> None:
    assert top(gym, "Standing Latissimus Dorsi") == ["standing-lat-stretch"]
    assert find(gym, "Standing knee") == ()


def test_two_names_in_a_row_are_both_found(gym: Edition) -> None:
    hits = find(gym, "Hack squat butt kicks")

    assert [(hit.slug, hit.left_out) for hit in hits] == [
        ("hack-squat", ("butt", "kicks")),
        ("butt-kick", ("Hack", "squat")),
    ]


def test_the_full_name_and_all_its_words_come_before_any_nearest(gym: Edition) -> None:
    for text in ("Hack squat", "squat hack", "hack sq", "incline pres"):
        hits = find(gym, text)
        assert hits
        assert all(hit.left_out == () for hit in hits)
        assert hits[0].distance < 1 or "pres" in text


@settings(max_examples=60)
@given(st.data())
def test_one_more_filler_never_empties_the_answer(current: Edition, data: st.DataObject) -> None:
    slug = data.draw(st.sampled_from(sorted(current.catalog.entries)))
    entry = current.entry(slug)
    name = data.draw(st.sampled_from([entry.exercise.name, *entry.exercise.aliases]))
    filler = data.draw(st.sampled_from(FILLERS))

    assert find(current, f"{name} {filler}"), f"{name} {filler}"


@settings(max_examples=60)
@example(text="upper-back")
@example(text="aa-l(aq")
@given(text=st.text("ab squatplnkcrise/(),-'", max_size=40))
def test_no_text_breaks_it_and_every_way_agrees(current: Edition, text: str) -> None:
    hits = find(current, text)

    assert slugs(current, text) == tuple(hit.slug for hit in hits)
    assert find(current, text, 2) == hits[:2]
    assert [hit.distance for hit in hits] == sorted(hit.distance for hit in hits)
    assert [hit.slug for hit in nearest(current, text, 3)][: len(hits[:3])] == [
        hit.slug for hit in hits[:3]
    ]
    assert all(word in text for hit in hits for words in hit.left_out for word in words.split())


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
        ("transverse plane lunge", "diagonal-lunge"),
        ("lat pulldown lying", "lat-pulldown"),
        ("overhead squat with two kettlebells", "overhead-squat"),
        ("mace squat", "back-squat"),
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
        ("clean with pause above the knee", "power-clean", ("pause", "knee")),
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
        ("one-arm clean with pause", "dumbbell-hang-clean", ("pause",)),
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
        ("standing triple jump", "triple-hop", ()),
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
        ("standing calf machine - single leg", "machine-standing-calf-raise"),
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
