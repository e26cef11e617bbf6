"""Where exercises take the body: as the picture shows it, or as the file says."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from guide.coach.positions import position_of, shown
from guide.edition import Edition
from guide.words import Position, PropKind, Watch

WHERE = {
    Position.STANDING: """back-squat step-up running wall-sit incline-push-up incline-plank
        wall-push-up sit-to-stand dumbbell-row rock-climbing sled-push hack-squat plyo-step-up
        seated-box-jump seated-vertical-jump""",
    Position.SEATED: """leg-extension seated-calf-raise recumbent-bike rowing-machine bench-dip
        seated-march lat-pulldown seated-leg-curl hip-abduction-machine""",
    Position.BENCH: """leg-press bench-press lying-leg-curl back-extension dumbbell-fly seal-row
        decline-sit-up chest-supported-row""",
    Position.ARMS: "pull-up dip assisted-dip ring-dip hanging-knee-raise l-sit",
    Position.FLOOR: """glute-bridge push-up plank clamshell bird-dog burpee hip-thrust childs-pose
        couch-stretch turkish-get-up sit-up quad-set devil-press copenhagen-plank bench-lat-stretch
        half-kneeling-press handstand-hold foam-roll-quads decline-push-up ab-wheel-rollout
        bear-crawl-sled-drag deck-squat""",
    Position.WATER: "front-crawl water-walking deep-water-running underwater-treadmill",
}


@pytest.mark.parametrize("where", Position)
def test_where_exercises_take_the_body(current: Edition, where: Position) -> None:
    for slug in WHERE[where].split():
        assert position_of(current.entry(slug)) is where, slug


def test_whoever_kneels_on_the_floor_gets_down(current: Edition) -> None:
    entry = current.entry("back-squat")
    kneels = replace(entry, exercise=replace(entry.exercise, watch=(Watch.KNEELING,)))

    assert shown(entry) is Position.STANDING
    assert shown(kneels) is Position.FLOOR


def test_hands_on_a_bench_need_no_floor_but_feet_on_one_do(current: Edition) -> None:
    entry = current.entry("incline-push-up")
    exercise = entry.exercise
    props = tuple(p for p in exercise.pose.props if p.kind is not PropKind.BENCH)
    flat = replace(entry, exercise=replace(exercise, pose=replace(exercise.pose, props=props)))

    assert shown(entry) is Position.STANDING
    assert shown(flat) is Position.FLOOR
    assert shown(current.entry("deficit-push-up")) is Position.FLOOR  # hands on low blocks


def test_what_the_file_says_counts(current: Edition) -> None:
    entry = current.entry("devil-press")  # the picture shows the swing, not the push-up before it

    assert shown(entry) is Position.STANDING
    assert position_of(entry) is Position.FLOOR
