"""Balls, sticks, paddles and walls are where hands and feet need them."""

from __future__ import annotations

import math

import pytest

from guide.body.shapes import Point
from guide.edition import Edition
from guide.figure import geometry as geo
from guide.figure.geometry import Spot
from guide.figure.scene import Part, sole
from guide.words import Kit, PropKind
from tests.figure.scenes import corners_of, furnished, toned

GEAR = frozenset(
    {
        PropKind.SPORTS_BALL,
        PropKind.CLUB,
        PropKind.STICK,
        PropKind.FOIL,
        PropKind.BAT,
        PropKind.PADDLE,
        PropKind.RACKET,
        PropKind.BOARD,
        PropKind.SNOWSHOES,
        PropKind.SKATEBOARD,
        PropKind.HOOP,
        PropKind.CLIMBING_WALL,
        PropKind.HORSE,
    }
)
"""What sports are played with: one of it shows in each."""


def placed(spot: Spot, x: float, y: float) -> Point:
    """A point of a part where the part is."""
    turned = geo.turned(Point(x * spot.stretch, y), spot.turn)
    return Point(spot.x + turned.x, spot.y + turned.y)


def corners(part: Part) -> list[Point]:
    """The box of every ink of a part, where its last frame puts it."""
    spots = part.spots[-1:] or (Spot(0, 0),)
    return [placed(spots[0], x, y) for ink in part.inks for x, y in corners_of(ink)]


def test_a_ball_to_kick_lies_on_the_ground_ahead_of_the_foot_that_kicks() -> None:
    scene = furnished("kick-off")
    (ball,) = toned(scene, "band")
    radius = ball.inks[0].box[2]

    assert ball.spots[-1].y - radius == pytest.approx(scene.ground)
    assert ball.spots[-1].x - radius > scene.last.far.ball.x
    assert len(set(ball.spots)) == 1


def test_a_ball_in_the_hands_goes_along_and_one_to_hit_is_over_the_hand() -> None:
    held, hit = furnished("jump-shot"), furnished("spike")
    (shot,) = toned(held, "band")
    (struck,) = toned(hit, "band")

    for spot, frame in zip(shot.spots, held.frames, strict=True):
        assert geo.apart(Point(spot.x, spot.y), frame.arm.hand) < 0.2
    assert struck.spots[-1].y > hit.last.arm.hand.y


@pytest.mark.parametrize("name", ["golf", "hockey"])
def test_a_stick_ends_on_the_ground_and_its_blade_lies_flat(name: str) -> None:
    scene = furnished(name)
    (stick,) = (p for p in toned(scene, "metal") if p.spots)
    shaft = stick.inks[0]
    low = min(y for _, y in corners_of(shaft))
    hand, lean = scene.last.arm.hand, math.radians(scene.last.arm.palm)

    assert stick.spots[-1][:2] == (hand.x, hand.y)
    assert hand.y + low * math.cos(lean) == pytest.approx(scene.ground, abs=0.06)
    assert min(point.y for point in corners(stick)) > scene.ground - 0.2


@pytest.mark.parametrize("name", ["stand-up-paddle", "digging"])
def test_both_hands_hold_what_has_one_blade(name: str) -> None:
    scene = furnished(name)
    held = [p for p in scene.parts if p.spots and len(p.inks) > 1 and p.inks[0].box[2] > 0.6]

    assert len(held) == 1
    for spot, frame in zip(held[0].spots, scene.frames, strict=True):
        line = geo.rise(frame.far_arm.hand, frame.arm.hand)
        assert spot[:2] == tuple(frame.far_arm.hand)
        assert math.cos(math.radians(spot.turn - line)) == pytest.approx(1)


def test_a_kayak_paddle_has_a_blade_at_either_end() -> None:
    (paddle,) = (p for p in furnished("kayak").parts if p.spots and len(p.inks) == 3)
    left, right = (ink.box for ink in paddle.inks[1:])

    assert {left[0] < 0, right[0] < 0} == {True, False}
    assert left[2] - left[0] == pytest.approx(right[2] - right[0])


def test_half_of_a_hoop_is_behind_the_body() -> None:
    behind, before = toned(furnished("hoop"), "band")

    assert behind.layer < before.layer
    assert behind.spots == before.spots


def test_every_hand_and_foot_has_a_hold_on_the_wall_and_the_climber_is_off_the_ground() -> None:
    scene = furnished("climbing")
    holds = [p.inks[0] for p in toned(scene, "band", moving=False)]

    for frame in (scene.first, scene.last):
        for point in (frame.arm.hand, frame.far_arm.hand, frame.near.ball, frame.far.ball):
            assert any(abs(hold.box[3] - point.y) < 0.05 for hold in holds)
    assert scene.ground < min(sole(f.near).y for f in scene.frames) - 0.3


def test_a_sport_shows_what_it_is_played_with(current: Edition) -> None:
    asking = [
        e.exercise for e in current.catalog.entries.values() if Kit.SPORTS_GEAR in e.exercise.kit[0]
    ]

    assert len(asking) > 10
    for exercise in asking:
        assert GEAR & {thing.kind for thing in exercise.pose.props}, exercise.name
