"""Sentences of the catalog: the never-say list, short, whole."""

from __future__ import annotations

from datetime import date

import pytest
from msgspec import structs

from guide.edition import Edition
from guide.lint import prose
from guide.records.changes import Moved
from guide.records.exercise import Knee
from tests.lint.changed import SQUAT, added, told, with_


@pytest.mark.parametrize(
    "text",
    ["This is safe.", "A knee-friendly move.", "It protects the joint.", "You are ready.",
     "Part of any rehab.", "It prevents injury.", "Squats ruin knees.", "No pain, no gain."],
)  # fmt: skip
def test_never_say(current: Edition, text: str) -> None:
    found = added(
        prose.nothing_from_the_never_say_list, current, with_(current, SQUAT, steps=(text,))
    )

    assert found == [(SQUAT, "never-say")]


def test_the_name_of_a_lift_is_no_promise(current: Edition) -> None:
    steps = ("Do a jerk recovery.", "The jerk, and a recovery.")
    rule = prose.nothing_from_the_never_say_list

    assert added(rule, current, with_(current, SQUAT, steps=steps[:1])) == []
    assert added(rule, current, with_(current, SQUAT, steps=steps)) == [(SQUAT, "never-say")]


def test_never_say_of_an_exercise_without_a_mark(current: Edition) -> None:
    changed = with_(current, SQUAT, knee=Knee(unrated="It is safe."))

    assert added(prose.nothing_from_the_never_say_list, current, changed) == [(SQUAT, "never-say")]


def test_never_say_of_evidence(current: Edition) -> None:
    catalog = current.catalog
    dispute = structs.replace(catalog.disputes[0], ours="We call it safe.")
    anchor = structs.replace(next(iter(catalog.anchors.values())), note="It is safe.")
    moved = Moved(day=date(2026, 1, 1), slug=SQUAT, was="low", now="high", why="It was not safe.")
    changed = structs.replace(
        catalog,
        disputes=(dispute,),
        anchors={anchor.id: anchor},
        changes=structs.replace(catalog.changes, moved=(moved,)),
    )

    found = added(
        prose.nothing_from_the_never_say_list, current, structs.replace(current, catalog=changed)
    )
    assert found == [(file, "never-say") for file in ("anchors", "changes", "disputes")]


@pytest.mark.parametrize("lost", ["\x01", "\x7f", "\ufffd"])
def test_a_character_that_nobody_sees(current: Edition, lost: str) -> None:
    """A replacement that went wrong once left one where a word of a study had stood."""
    row = next(iter(current.catalog.effects.values()))
    effects = {**current.catalog.effects, row.id: structs.replace(row, quantity=f"knee {lost}")}
    changed = structs.replace(with_(current, SQUAT, name=f"Squat{lost}").catalog, effects=effects)

    found = added(prose.nothing_unseen, current, structs.replace(current, catalog=changed))

    assert found == [("effects", "nothing-unseen"), (SQUAT, "nothing-unseen")]


def test_a_safety_bar_is_a_name(current: Edition) -> None:
    said = with_(current, SQUAT, steps=("Hold the safety bar.",))

    assert not told(prose.nothing_from_the_never_say_list, said)


def test_a_long_sentence(current: Edition) -> None:
    long = "Go " + "down and " * 14 + "up."

    found = added(prose.short_sentences, current, with_(current, SQUAT, steps=(long,)))

    assert found == [(SQUAT, "short-sentences")]


@pytest.mark.parametrize("text", ["sit down.", "Sit down"])
def test_a_half_sentence(current: Edition, text: str) -> None:
    found = added(prose.whole_sentences, current, with_(current, SQUAT, steps=(text,)))

    assert found == [(SQUAT, "whole-sentences")]
