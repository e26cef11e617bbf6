"""How a body lies is said in a word before the name, and which side is said nowhere."""

from __future__ import annotations

import pytest

from guide.coach.search import find
from guide.coach.wording import lying_first
from guide.edition import Edition


@pytest.mark.parametrize(
    ("text", "worded"),
    [
        ("On Your Back Hamstring Stretch", "lying Hamstring Stretch"),
        ("Hamstring stretch - on back", "lying Hamstring stretch"),
        ("Hamstring stretch (on the back) with strap", "lying Hamstring stretch with strap"),
        ("On-Your-Stomach Quad Stretch", "prone Quad Stretch"),
        ("Leg curl lying on the belly", "prone Leg curl"),
        ("Hip flexor stretch on your side", "side-lying Hip flexor stretch"),
        ("Pigeon pose (left)", "Pigeon pose"),
        ("Calf Stretch Right", "Calf Stretch"),
        ("S/L Hip Abduction", "side-lying Hip Abduction"),
        ("S/L leg raises", "side-lying leg raises"),
        ("S/L RDL", "single-leg RDL"),  # nobody lies down for it
        ("Curtsy Lunge - One Arm", "One Arm Curtsy Lunge"),
        ("Push press (single arm)", "single arm Push press"),
        ("Duck Walk with Weight", "weighted Duck Walk"),
        ("Lunge (with weights)", "weighted Lunge"),
        ("Power Clean - Kettlebell", "Kettlebell Power Clean"),
    ],
)
def test_how_the_body_lies_comes_first(text: str, worded: str) -> None:
    assert lying_first(text).casefold() == worded.casefold()


@pytest.mark.parametrize(
    "text",
    [
        "Plank with a plate on your back",
        "Squat with barbell on back",
        "Foam roller on back",
        "Hands on back stretch",
        "Swim on your back",
        "Hold on the side of the pool",
        "Massage on back of thigh",
        "On back foot lunge with twist on step",
        "On your back",
        "Leg press right",
        "Leg press S/L",
        "Squat with weight plate",
        "Squat without weight",
        "Kettlebell clean + press - one arm",  # whose arm?
        "Deep squat (Dumbbell)",  # only a lift is another one with a dumbbell
        "Reverse lunge left",
    ],
)
def test_what_lies_on_the_back_or_is_no_stretch_is_left_alone(text: str) -> None:
    assert lying_first(text) == text


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("hamstring stretch on your back", "hamstring-stretch"),
        ("on your back calf stretch", "seated-calf-stretch"),
        ("on your side hip flexor stretch", "lying-quad-stretch"),
        ("leg curl on stomach", "lying-leg-curl"),
        ("on your back twist", "supine-twist"),
        ("on your back quad stretch", "edge-of-bed-hip-flexor-stretch"),  # a name that says so
        ("on your back quad", "edge-of-bed-hip-flexor-stretch"),  # … and the way there
        ("swim on your back", "backstroke"),
        ("plank with plate on your back", "hard-plank"),
        ("lying twist stretch left", "supine-twist"),
        ("look left and right", "neck-turns"),
    ],
)
def test_a_place_of_the_body_leads_to_what_is_done_so(
    current: Edition, text: str, slug: str
) -> None:
    assert find(current, text, 1)[0].slug == slug


def test_a_harder_way_is_said_where_no_exercise_is_done_so(current: Edition) -> None:
    best = find(current, "hamstring stretch on your stomach", 1)[0]
    assert best.slug == "hamstring-stretch"
    assert best.left_out == ("prone",)


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("quad stretch with rope", "lying-quad-stretch"),
        ("it band stretch with towel", "lying-it-band-stretch"),
        ("shoulder stretch with towel", "over-under-shoulder-stretch"),  # held behind the back
        ("towel internal rotation stretch", "over-under-shoulder-stretch"),
        ("foam roll chest", "chest-ball-release"),
        ("myofascial release quads", "foam-roll-quads"),
        ("quads over a roll", "short-arc-quad"),  # straightened over it
        ("foam roll chest stretch", "lying-chest-opener"),  # lying along it
        ("figure four with pelvic rock", "figure-four-stretch"),
        ("kettlebell figure 8", "kettlebell-figure-eight"),
        ("banded lat mobilization", "standing-lat-stretch"),
        ("thoracic mobilization", "foam-roll-upper-back"),
        ("four-point hip circles", "all-fours-hip-circles"),
        ("standing side bend", "standing-side-bend-stretch"),
        ("standing dumbbell side bend", "dumbbell-side-bend"),
    ],
)
def test_stretches_are_told_apart(current: Edition, text: str, slug: str) -> None:
    assert find(current, text, 1)[0].slug == slug
