"""Words that the record of an exercise answers for, whatever it is called."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from guide.coach import facts
from guide.coach.search import find
from guide.coach.terms import readings
from guide.edition import Edition
from guide.words import Kit, Sides
from tests.coach.test_search import edition_of, named


def test_equipment_is_said_in_the_words_of_the_search(current: Edition) -> None:
    assert {"step", "box"} <= facts.kit(current.entry("step-calf-stretch"))
    assert facts.kit(current.entry("back-squat")) == {"barbell", "weighted", "ez"}
    for word in facts.KIT_SAID:
        assert [term.word for term in readings(word)[0]] == [word]


@pytest.mark.parametrize(
    ("slug", "said"),
    [
        ("cable-leg-extension", {"oneleg"}),
        ("barbell-split-squat", set()),  # a foot stands behind
        ("lateral-lunge", {"alternating", "alternate"}),
        ("back-squat", {"twoleg"}),
        ("single-arm-kettlebell-swing", set()),  # on both feet
        ("terminal-knee-extension", {"oneleg"}),
        ("box-jump", {"twoleg", "fast"}),
    ],
)
def test_how_the_two_sides_take_part(current: Edition, slug: str, said: set[str]) -> None:
    assert facts.done(current.entry(slug)) == said


@pytest.mark.parametrize(
    ("text", "slug", "left_out"),
    [
        ("Cable One-Legged Leg Extensions", "cable-leg-extension", ()),
        ("Heel Drops on Step", "eccentric-heel-drop", ()),
        ("Alternate Leg Side Lunge", "lateral-lunge", ("Leg",)),
        ("Bench Press, Kettlebell", "dumbbell-bench-press", ("Kettlebell",)),
    ],
)
def test_who_asks_for_what_is_so_anyhow_leaves_nothing_out(
    current: Edition, text: str, slug: str, left_out: tuple[str, ...]
) -> None:
    hit = find(current, text)[0]

    assert (hit.slug, hit.left_out) == (slug, left_out)


def test_where_the_record_says_otherwise_it_is_left_out(current: Edition) -> None:
    row = named(current, "Cable row", kit=(Kit.CABLE,), common=3)
    row = replace(row, exercise=replace(row.exercise, sides=Sides.BOTH))
    edition = edition_of(current, [row])

    assert find(edition, "cable row alternating on a step")[0].left_out == ("alternating", "step")
