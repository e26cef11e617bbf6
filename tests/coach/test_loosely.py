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
    name = data.draw(st.sampled_from(entry.exercise.names))
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
