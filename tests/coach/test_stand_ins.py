"""Names of what is missing: they lead to the nearest exercise, which is never called so."""

from __future__ import annotations

import pytest

from guide.coach.naming import guess
from guide.coach.search import find, lacking, named, slugs
from guide.edition import Edition
from guide.records.dose import Dose
from guide.words import Sureness
from tests.lint.changed import SQUAT, with_


@pytest.fixture
def changed(current: Edition) -> Edition:
    """The goblet squat stands in for one with a wibble."""
    return with_(current, SQUAT, stands_in_for=("wibble goblet squat", "wobbled sumo squat"))


def test_every_one_of_the_catalog_leads_there_and_says_what_it_lacks(current: Edition) -> None:
    every = [(slug, name) for slug, entry in current.catalog.entries.items()
             for name in entry.exercise.stands_in_for]  # fmt: skip
    assert len(every) > 200
    for slug, name in every:
        hit = find(current, name, 1)[0]
        assert (hit.slug, hit.matched) == (slug, hit.name), name
        assert hit.left_out, name


@pytest.mark.parametrize(
    ("text", "left_out"),
    [
        ("wibble goblet squat", ("wibble",)),
        ("goblet squat, Wibble", ("Wibble",)),
        ("wobbled sumo squats", ("wobbled", "sumo")),
        ("goblet squat", ()),
    ],
)
def test_what_is_missing_is_said_as_it_was_typed(
    changed: Edition, text: str, left_out: tuple[str, ...]
) -> None:
    hit = next(hit for hit in find(changed, text) if hit.slug == SQUAT)

    assert hit.left_out == left_out
    assert slugs(changed, text)[0] == find(changed, text)[0].slug


@pytest.mark.parametrize(
    ("text", "slug", "left_out"),
    [
        ("Dumbbell Step-Over", "box-step-over", ("Dumbbell",)),
        ("Kettlebell Burpee", "burpee", ("Kettlebell",)),
        ("Weighted Tuck Jump", "tuck-jump", ("Weighted",)),
        ("KB Burpee", "burpee", ("KB",)),
        ("Barbell Inverted Row", "inverted-row", ()),  # hung from
        ("Dumbbell Lunge", "dumbbell-forward-lunge", ()),
    ],
)
def test_who_asks_for_a_weight_hears_that_there_is_none(
    current: Edition, text: str, slug: str, left_out: tuple[str, ...]
) -> None:
    best = find(current, text)[0]

    assert (best.slug, best.left_out) == (slug, left_out)


@pytest.mark.parametrize("text", ["wibb", "wibble gob", "wobbled su"])
def test_on_the_way_to_such_a_name_the_exercise_is_not_called_so_either(
    changed: Edition, text: str
) -> None:
    hit = find(changed, text, 1)[0]

    assert (hit.slug, hit.matched) == (SQUAT, "Goblet squat")


def test_a_word_that_another_name_has_too_is_not_missing(current: Edition) -> None:
    alias = "wibble squat"
    both = with_(current, SQUAT, aliases=(alias,), stands_in_for=("wibble goblet squat",))

    assert find(both, "wibble goblet squat", 1)[0].left_out == ()


def test_it_is_a_name_all_the_same(changed: Edition) -> None:
    assert named(changed, "Wibble goblet squat") == SQUAT
    assert lacking(changed, "Wibble goblet squat") == ("Wibble",)
    assert lacking(changed, "goblet squat") == ()
    assert lacking(changed, "frobnic") == ()


def test_in_a_programme_it_is_likely_and_told(changed: Edition) -> None:
    told, sure = (
        guess(changed, (text,), Dose()) for text in ("wibble goblet squat", "goblet squat")
    )

    assert told is not None
    assert sure is not None
    assert (told.slug, told.sureness, told.left_out) == (SQUAT, Sureness.LIKELY, ("wibble",))
    assert (sure.slug, sure.sureness, sure.left_out) == (SQUAT, Sureness.SURE, ())


def test_the_name_of_what_is_missing_stands_behind_names_that_say_as_much(
    current: Edition, changed: Edition
) -> None:
    borrowed = with_(current, SQUAT, stands_in_for=("wobbled box jump with step",))

    assert slugs(changed, "goblet squat wobbled")[0] == SQUAT  # nothing else says it
    assert slugs(borrowed, "box jump step")[0] != SQUAT
    assert slugs(borrowed, "wobbled box jump with step")[0] == SQUAT
    assert find(current, "Jump to Single Leg Landing")[0].slug == "single-leg-hop"


@pytest.mark.parametrize(
    ("text", "slug", "left_out"),
    [
        ("Sumo Rack Pulls", "rack-pull", ("Sumo",)),
        ("Paused Goblet Squat", "goblet-squat", ("Paused",)),
        ("SSB Box Squat", "box-back-squat", ("SSB",)),
        ("Burpee Tuck Jump", "burpee", ("Tuck",)),
        ("Stone Squat", "sandbag-squat", ("Stone",)),
        ("Clean Pull from Blocks", "clean-pull", ("Blocks",)),
        ("Offset Step-Up", "dumbbell-step-up", ("Offset",)),
        ("Kettlebell Hang Clean", "kettlebell-clean", ()),  # a bell hangs in every swing
        ("Goblet Squat", "goblet-squat", ()),
        ("Kettlebell Goblet Squat", "goblet-squat", ()),  # it has one
        ("Wide-Grip Lat Pulldown", "lat-pulldown", ()),  # as wide as any
        ("Isometric Squat Hold", "isometric-squat-hold", ()),  # held still anyhow
    ],
)
def test_what_another_name_says_besides_all_of_its_own_is_said(
    current: Edition, text: str, slug: str, left_out: tuple[str, ...]
) -> None:
    hit = find(current, text, 1)[0]

    assert (hit.slug, hit.left_out) == (slug, left_out)
