"""Things laid out, held or worn to move about are where feet, hand and back need them."""

from __future__ import annotations

import pytest

from guide.body.shapes import Point
from guide.figure import geometry as geo
from guide.figure import staged
from guide.figure.canvas import extent
from guide.figure.props import furnish
from guide.figure.scene import Layer, Part, Parts, Scene
from guide.figure.skeleton import BACK_DEPTH, TRUNK
from guide.records.pose import End, Far
from guide.words import Place, PropKind
from tests.figure.poses import POSES, drawn, prop


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


def test_the_next_hurdle_stands_further_ahead() -> None:
    end = End(knee=90, far=Far(knee=20, shank=40))
    xs = []
    for at in (None, Place.FRONT):
        scene = staged(drawn(end, end, prop(PropKind.HURDLE, at, 0.15)), 0.0)
        furnish(scene, loaded=False)
        xs.append(scene.parts[0].inks[-1].box[0])

    assert xs[1] > xs[0] + 0.6


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


def test_a_vest_is_worn_on_chest_and_back_and_under_the_arm() -> None:
    scene, (vest,) = furnished("vest-run")
    left, bottom, right, top = vest.inks[0].box

    assert left < -BACK_DEPTH < BACK_DEPTH < right, "over the skin on both sides"
    assert 0.1 < bottom < top < TRUNK + 0.12
    assert vest.layer < Layer.ARM
    for spot, frame in zip(vest.spots, scene.frames, strict=True):
        assert geo.apart(frame.hip, Point(spot.x, spot.y)) < 0.01
        assert spot.turn == pytest.approx(-frame.trunk)


def test_five_spots_lie_where_the_feet_go() -> None:
    scene, (spots,) = furnished("dot-drill")
    boxes = [ink.box for ink in spots.inks]
    middles = [(box[0] + box[2]) / 2 for box in boxes]

    assert len(boxes) == 5
    assert min(middles) < min(feet(scene)) + 0.1
    assert max(middles) > max(feet(scene)) - 0.1
    assert all(box[2] - box[0] > 2 * (box[3] - box[1]) for box in boxes), "lying flat"


def test_curling_toes_draw_a_towel_in() -> None:
    scene, parts = furnished("towel-curl")
    (towel,) = [part for part in parts if part.inks[0].tone == "band"]
    lengths = [spot.stretch for spot in towel.spots]

    assert lengths == sorted(lengths, reverse=True)
    assert lengths[0] > lengths[-1] + 0.25
    for spot, frame in zip(towel.spots, scene.frames, strict=True):
        assert spot.x < frame.near.heel.x
        assert spot.x + spot.stretch > frame.near.ball.x + 0.05


def test_a_towel_under_still_toes_stays() -> None:
    """The bad example: without a curl nothing pulls."""
    end = End(knee=90, shank=0, trunk=8)
    scene = staged(drawn(end, end, prop(PropKind.TOWEL, Place.NEAR_FOOT)), 0.0)
    furnish(scene, loaded=False)

    assert len(set(scene.parts[0].spots)) == 1
