"""Jumps, throws and pulls that are kin: which of them stands in for which, and what is said."""

from __future__ import annotations

import pytest

from guide.coach.search import find
from guide.edition import Edition
from tests.coach.test_search import edition_of, named


@pytest.mark.parametrize(
    ("names", "text", "slug", "left_out"),
    [
        # What was asked for exactly weighs more than where it is done; a hop is no such thing.
        (("Depth jump", "Stair hop"), "Stair depth jump", "depth-jump", ("Stair",)),
        (("Depth jump", "Stair hop"), "Stair hop, deep", "stair-hop", ("deep",)),
        (("Broad jump", "Frog hop"), "Frog broad jump", "broad-jump", ("Frog",)),
        # Of two as near the one that is spelt as typed.
        (("Prowler walk", "Sled walk"), "Straight-leg sled walk", "sled-walk", ("Straight leg",)),
        (("Prowler walk", "Sled walk"), "Straight-leg prowler walk", "prowler-walk",
         ("Straight leg",)),
        # Rather without the part of the body than nothing.
        (("Ball slam", "Chest stretch"), "Ball chest slam", "ball-slam", ("chest",)),
        # One word for two ways to write it.
        (("Straight-leg bound", "Bounding"), "Stiff-leg bounding", "straight-leg-bound", ()),
        (("Medicine ball chop", "Cable chop"), "MB chop", "medicine-ball-chop", ()),
        (("Lying pullover throw", "Rack pull"), "Lying pull over throw", "lying-pullover-throw",
         ()),
    ],
)  # fmt: skip
def test_kin_stand_in_and_what_differs_is_said(
    current: Edition, names: tuple[str, ...], text: str, slug: str, left_out: tuple[str, ...]
) -> None:
    edition = edition_of(current, [named(current, name) for name in names])
    first = find(edition, text)[0]
    assert (first.slug, first.left_out) == (slug, left_out)


@pytest.mark.parametrize("text", ["knee pain", "shoulder surgery", "hip replacement"])
def test_a_part_of_the_body_is_left_out_only_of_a_name(current: Edition, text: str) -> None:
    assert find(current, text) == ()


@pytest.mark.parametrize(
    ("text", "slug", "left_out"),
    [
        ("lateral single-leg box hop", "lateral-box-jump", ("single leg",)),
        ("lateral single-leg hop", "single-leg-side-hop", ()),
        ("ball squat and toss up", "medicine-ball-squat-throw", ()),
        ("wheelchair run pace", "wheelchair-pushing", ("run",)),
        ("wheelchair curl", "seated-dumbbell-curl", ()),
    ],
)
def test_in_the_catalog(current: Edition, text: str, slug: str, left_out: tuple[str, ...]) -> None:
    first = find(current, text)[0]
    assert (first.slug, first.left_out) == (slug, left_out)
