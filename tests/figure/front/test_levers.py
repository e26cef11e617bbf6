"""Padded levers of machines, and the posts of a Smith machine, seen from the front."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from msgspec.structs import replace

from guide.figure import front
from guide.figure import geometry as geo
from guide.figure.geometry import Spot
from guide.figure.ink import Ink
from guide.figure.scene import Layer
from guide.records.pose import Pose
from tests.figure.front.frames import frames_of
from tests.figure.poses import FRONT


def _furnished(pose: Pose) -> front.Stage:
    stage = front.Stage(pose, frames_of(pose))
    front.furnish(stage, loaded=False)
    return stage


def _pads(stage: front.Stage) -> list[tuple[Spot, Ink]]:
    parts = [part for part in stage.parts if part.layer is Layer.FRONT and part.spots]
    return [(part.spots[-1], part.inks[0]) for part in parts]


def _middle(ink: Ink) -> float:
    return (ink.box[0] + ink.box[2]) / 2


def test_the_pad_is_on_the_side_of_the_thigh_that_pushes_it() -> None:
    out = FRONT["lever-abduction"]
    in_again = replace(out, start=out.end, end=out.start)
    ((_, outer),), ((_, inner),) = _pads(_furnished(out)), _pads(_furnished(in_again))

    assert _middle(outer) > 0.05
    assert _middle(inner) < -0.05


def test_the_pad_lies_on_the_thigh_and_not_on_the_knee() -> None:
    stage = _furnished(FRONT["lever-abduction"])
    ((spot, ink),) = _pads(stage)
    thigh = geo.apart(stage.last.near.hip, stage.last.near.knee)

    assert (spot.x, spot.y) == pytest.approx(stage.last.near.hip)
    assert -thigh < ink.box[1] < ink.box[3] < 0


def test_arms_that_rise_have_a_pad_on_the_outside_of_each() -> None:
    near, far = _pads(_furnished(FRONT["lever-raise"]))

    assert _middle(near[1]) == pytest.approx(-_middle(far[1]))
    assert _middle(near[1]) > 0.05


def _blocks(inks: Iterable[Ink]) -> list[float]:
    return [_middle(ink) for ink in inks if ink.box[3] - ink.box[1] > 1.5]


def test_a_bar_on_rails_runs_between_two_posts_that_stand_still() -> None:
    stage = _furnished(FRONT["smith-curtsy"])
    left, right = sorted(x for part in stage.parts if not part.spots for x in _blocks(part.inks))
    bars = [part for part in stage.parts if part.spots]

    assert left < stage.last.far.shoulder.x < stage.last.near.shoulder.x < right
    assert len(bars) == 1
    assert bars[0].spots[0].y > bars[0].spots[-1].y, "it goes down with the body"
