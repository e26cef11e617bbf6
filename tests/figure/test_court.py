"""Things laid out, held or worn to move about are where feet, hand and back need them."""

from __future__ import annotations

import pytest

from guide.body.shapes import Point
from guide.figure import geometry as geo
from guide.figure import staged
from guide.figure.canvas import extent
from guide.figure.props import furnish
from guide.figure.scene import Part, Parts, Scene
from tests.figure.poses import POSES


def furnished(name: str) -> tuple[Scene, list[Part]]:
    """A scene with its things, and the things alone."""
    scene = staged(POSES[name], 0.0)
    furnish(scene, loaded=False)
    return scene, scene.parts


def box_of(scene: Scene, parts: list[Part]) -> tuple[float, float, float, float]:
    alone = Parts(scene.pose, scene.frames)
    alone.parts = parts
    return extent(alone)


def feet(scene: Scene) -> list[float]:
    return [p.x for f in scene.frames for leg in (f.near, f.far) for p in (leg.heel, leg.ball)]


@pytest.mark.parametrize("name", ["cone-drill", "ladder-drill", "slide"])
def test_what_is_laid_out_goes_beyond_the_feet_and_stays_on_the_ground(name: str) -> None:
    scene, parts = furnished(name)
    left, bottom, right, top = box_of(scene, parts)

    assert left < min(feet(scene)) - 0.1
    assert right > max(feet(scene)) + 0.1
    assert bottom > scene.ground - 0.15
    assert top < scene.ground + 0.35
    assert not any(part.spots for part in parts), "it stands still"


def test_no_cone_stands_where_a_foot_goes() -> None:
    scene, parts = furnished("cone-drill")
    sides = [ink.box for part in parts for ink in part.inks]

    assert all(box[2] < min(feet(scene)) or box[0] > max(feet(scene)) for box in sides)


def test_a_hurdle_is_cleared_half_way() -> None:
    scene, parts = furnished("hurdle-hop")
    left, bottom, right, top = box_of(scene, parts)
    middle = scene.frames[len(scene.frames) // 2]

    assert bottom == pytest.approx(scene.ground, abs=0.01)
    assert left > scene.first.near.ball.x or right < scene.last.near.heel.x
    assert min(middle.near.heel.y, middle.near.ball.y) > 0.15
    assert top < scene.ground + 0.3


def test_the_boxes_of_a_ladder_are_seen_on_both_sides_of_the_floor_line() -> None:
    scene, parts = furnished("ladder-drill")
    heights = [ink.box[3] for part in parts for ink in part.inks]

    assert min(heights) < scene.ground < max(heights)


def test_a_racket_goes_on_from_the_hand() -> None:
    scene, parts = furnished("tennis")
    left, _, right, top = box_of(scene, [parts[0]._replace(spots=parts[0].spots[-1:])])
    hand, elbow = scene.last.arm.hand, scene.last.arm.elbow

    assert right > hand.x + 0.3 > elbow.x + 0.3, "beyond the hand, away from the elbow"
    assert top > hand.y > elbow.y
    assert left < hand.x


def test_a_rucksack_is_behind_the_back_and_goes_along() -> None:
    scene, (sack, strap) = furnished("rucking")
    middle = [sum(ink.box[0] + ink.box[2] for ink in part.inks) for part in (sack, strap)]

    assert middle[0] < middle[1], "the strap comes round to the front"
    assert sack.layer < strap.layer
    for spot, frame in zip(sack.spots, scene.frames, strict=True):
        assert geo.apart(frame.hip, Point(spot.x, spot.y)) < 0.01
