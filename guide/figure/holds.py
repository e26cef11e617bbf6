"""Grips that stand still, and what the hands hold."""

from __future__ import annotations

from guide.body.shapes import Point
from guide.figure import geometry as geo
from guide.figure.arms import REACH, Frames
from guide.records.pose import Pose, Prop
from guide.words import Arms, Place, PropKind

_FIXED = frozenset(
    {
        PropKind.RAIL,
        PropKind.BAR_ABOVE,
        PropKind.UPRIGHT_BIKE,
        PropKind.BICYCLE,
        PropKind.STAIR_CLIMBER,
        PropKind.SLED,
    }
)
_MAY_BE_AHEAD = frozenset({PropKind.SLED, PropKind.BAR_ABOVE})  # dragged, or jumped to
WORN = Place.HIP  # what a belt there drags or carries leaves the hands free
_FIXED_AT_HANDS = frozenset({PropKind.WALL, PropKind.CHAIR, PropKind.BENCH, PropKind.BOX})
_SEAT_GRIPS = frozenset(
    {
        PropKind.LEG_PRESS,
        PropKind.LEG_EXTENSION,
        PropKind.LEG_CURL,
        PropKind.SEAT,
        PropKind.RECUMBENT_BIKE,
    }
)
HELD = frozenset(
    {
        PropKind.BARBELL,
        PropKind.RAILED_BAR,
        PropKind.LANDMINE,
        PropKind.DUMBBELL,
        PropKind.KETTLEBELL,
        PropKind.PLATE,
        PropKind.MEDICINE_BALL,
        PropKind.SANDBAG,
        PropKind.HAMMER,
        PropKind.RACKET,
        PropKind.TYRE,
        PropKind.SLED,
        PropKind.CABLE,
        PropKind.ROPE,
        PropKind.BAND,
        PropKind.STRAP,
        PropKind.ROWER,
        PropKind.SKI_MACHINE,
        PropKind.CLUB,
        PropKind.STICK,
        PropKind.FOIL,
        PropKind.BAT,
        PropKind.PADDLE,
        PropKind.SPADE,
        PropKind.SPORTS_BALL,
        PropKind.CLIMBING_WALL,
        PropKind.WHEELCHAIR,
    }
)


def grip_point(frames: Frames, pose: Pose) -> Point | None:
    """The place of a grip that does not move, within reach in every frame; None if there is none.

    Its height is the prop's, else where the hands are at the end; it is put as far in front (or
    behind, for hands behind the body) as every frame allows, but no further than the hands go.
    """
    prop = next((p for p in pose.props if _is_fixed(p.kind, p.at)), None)
    if prop is None:
        return _beside_seat(frames) if _has_seat_grips(pose) else None
    shoulders = [frame.shoulder for frame in frames]
    hand = frames[-1].arm.hand
    height = geo.clamp(
        _height(prop, hand.y),
        max(s.y for s in shoulders) - REACH,
        min(s.y for s in shoulders) + REACH,
    )
    spans = [(s.x, (max(REACH**2 - (height - s.y) ** 2, 0.0)) ** 0.5) for s in shoulders]
    return Point(
        geo.clamp(hand.x, max(x - half for x, half in spans), min(x + half for x, half in spans)),
        height,
    )


def _height(prop: Prop, hand: float) -> float:
    """How high a grip is; on a wall, or where the prop does not say, where the ``hand`` is."""
    if prop.height is None or prop.kind is PropKind.WALL:
        return hand
    return prop.height + 0.02 if prop.kind in _FIXED_AT_HANDS else prop.height


def _has_seat_grips(pose: Pose) -> bool:
    """Whether arms that nothing is said of hold on to the handles of a seat."""
    given = pose.end.upper_arm is not None or pose.start.upper_arm is not None
    seat = any(p.kind in _SEAT_GRIPS for p in pose.props)
    held = any(p.kind in HELD for p in pose.props)
    return seat and not given and not held and (pose.end.arms or pose.arms) is Arms.HANG


def _beside_seat(frames: Frames) -> Point:
    """A handle beside the seat."""
    hip, trunk = frames[-1].hip, frames[-1].trunk
    return geo.along(geo.along(hip, trunk, -0.02), trunk + 90, 0.10)


def holds_something(pose: Pose) -> bool:
    """Whether both hands are taken by a weight, a handle or a grip."""
    return any((p.kind in HELD and p.at is not WORN) or _is_fixed(p.kind, p.at) for p in pose.props)


def _is_fixed(kind: PropKind, at: Place | None) -> bool:
    ahead = kind in _MAY_BE_AHEAD and at is Place.FRONT
    worn = kind is PropKind.SLED and at is WORN
    return (kind in _FIXED and not ahead and not worn) or (
        kind in _FIXED_AT_HANDS and at is Place.HANDS
    )
