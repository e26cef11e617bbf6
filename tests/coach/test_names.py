"""Every way to name an exercise."""

from __future__ import annotations

from guide.coach.names import KIT_IN_FRONT, kit_words, targets
from guide.coach.spelling import words
from guide.edition import Edition
from guide.words import Kit


def test_each_exercise_has_its_name_once_and_every_alias(current: Edition) -> None:
    every = targets(current.catalog.entries.values())
    for slug, entry in current.catalog.entries.items():
        own = [target for target in every if target.entry.slug == slug]
        assert [target.shown for target in own if target.is_name] == [entry.exercise.name]
        assert own[0].is_name
        assert {target.shown for target in own} <= {*entry.exercise.names}
        missing = {*entry.exercise.stands_in_for}
        assert all(target.stands_in is (target.shown in missing) for target in own)
        found = {target.words for target in own}
        assert len(found) == len(own)
        assert {words(alias) for alias in (*entry.exercise.names, slug)} <= found


def test_the_names_of_one_exercise_stand_together_and_common_ones_first(current: Edition) -> None:
    every = targets(current.catalog.entries.values())
    slugs = [target.entry.slug for target in every]
    blocks = [slug for place, slug in enumerate(slugs) if place == 0 or slugs[place - 1] != slug]
    assert sorted(blocks) == sorted(current.catalog.entries)
    common = [current.entry(slug).exercise.common for slug in blocks]
    assert common == sorted(common, reverse=True)


def test_abbreviations_are_also_known_inside_longer_names(current: Edition) -> None:
    every = {
        (target.entry.slug, target.words) for target in targets([*current.catalog.entries.values()])
    }
    assert ("dumbbell-romanian-deadlift", ("dumbbell", "rdl")) in every
    assert ("dumbbell-romanian-deadlift", ("rdl",)) not in every


def test_a_pose_is_called_by_what_it_looks_like(current: Edition) -> None:
    """``Snail pose`` is the snail, but the seal row leaves no seal to the seal pose."""
    every = {
        (target.entry.slug, target.words) for target in targets(current.catalog.entries.values())
    }
    assert ("plough-pose", ("snail",)) in every
    assert ("cobra-pose", ("seal", "pose")) in every
    assert ("cobra-pose", ("seal",)) not in every
    assert ("deep-squat-hold", ("garland", "pose")) in every


def test_equipment_said_in_front(current: Edition) -> None:
    assert "machine" in kit_words(current.entry("leg-press"))
    assert "machine" not in kit_words(current.entry("back-squat"))
    assert {"barbell", "weighted", "ez"} == set(kit_words(current.entry("back-squat")))
    for slug in ("bodyweight-squat", "chin-up", "ring-dip", "handstand-push-up"):
        assert "bodyweight" in kit_words(current.entry(slug)), slug
    for slug in ("back-squat", "leg-press", "plate-pinch", "medicine-ball-slam"):
        assert "bodyweight" not in kit_words(current.entry(slug)), slug
    assert kit_words(current.entry("bodyweight-squat")) == ("bodyweight",)
    assert Kit.LEG_CURL in KIT_IN_FRONT["machine"]
    assert not KIT_IN_FRONT["machine"] & {Kit.BENCH, Kit.DUMBBELL, Kit.POOL}
