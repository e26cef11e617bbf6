"""Round movements: feet on pedals that turn about an axle, both legs solved to follow them."""

from __future__ import annotations

import math
from typing import NamedTuple

from msgspec.structs import replace

from guide.body.shapes import Point
from guide.figure import geometry as geo
from guide.figure import skeleton
from guide.figure.skeleton import SHANK, THIGH, Frame
from guide.records.pose import Pose
from guide.words import PropKind

STEPS = 12  # frames of one turn


class Crank(NamedTuple):
    """How the feet go round, as seen from the hip."""

    lean: float  # direction from the hip to the axle, from straight down, forward positive
    pitch: float  # of the feet, heel up
    flat: float  # height of the path over its length: 1 is a circle


_CRANKS = {
    PropKind.UPRIGHT_BIKE: Crank(22.0, 8.0, 1.0),
    PropKind.BICYCLE: Crank(18.0, 8.0, 1.0),
    PropKind.RECUMBENT_BIKE: Crank(72.0, -38.0, 1.0),
    PropKind.PEDALS: Crank(57.0, -30.0, 1.0),
    PropKind.ELLIPTICAL: Crank(4.0, 8.0, 0.36),
}
_STRIDE = 0.2  # half the length of an elliptical's path
_HIP_OVER_FLOOR = {
    PropKind.UPRIGHT_BIKE: 1.02,
    PropKind.BICYCLE: 1.02,
    PropKind.RECUMBENT_BIKE: 0.60,
    PropKind.PEDALS: 0.56,
    PropKind.ELLIPTICAL: 1.12,
}


def crank_of(pose: Pose) -> tuple[PropKind, Crank] | None:
    """The machine with pedals among the props, if any."""
    for prop in pose.props:
        if prop.kind in _CRANKS:
            return prop.kind, _CRANKS[prop.kind]
    return None


def pedalled(frames: tuple[Frame, ...], pose: Pose) -> tuple[Frame, ...]:
    """One whole turn that begins and ends with the end pose; hips and trunk stay still.

    The knee bends of both ends give the two dead points, so saddle height is what the pose says.
    """
    found = crank_of(pose)
    if found is None:
        return frames
    kind, crank = found
    last = frames[-1]
    body = skeleton.shifted(last, -last.hip.x, _HIP_OVER_FLOOR[kind] - last.hip.y)
    reaches = [_reach(frame) for frame in (frames[0], last)]
    long, short = max(reaches), min(reaches)
    if kind is PropKind.ELLIPTICAL:
        half, high = _STRIDE, _STRIDE * crank.flat
        middle = geo.along(body.hip, 180 - crank.lean, min(long, 0.83) - high)
        begin = 0.0
    else:
        half = high = geo.clamp((long - short) / 2, 0.13, 0.18)
        middle = geo.along(body.hip, 180 - crank.lean, long - half)
        top = reaches[1] < reaches[0]
        begin = 90 + crank.lean + (0 if top else 180)
    turned = []
    for i in range(STEPS + 1):
        turn = begin - 360 * i / STEPS
        near, far = (_ankle(middle, half, high, turn + side) for side in (0, 180))
        frame = replace(
            body,
            near=skeleton.leg_from(body.hip, near, crank.pitch),
            far=skeleton.leg_from(body.hip, far, crank.pitch),
            pressure=None,
        )
        turned.append(_on_poles(frame) if kind is PropKind.ELLIPTICAL else frame)
    return tuple(turned)


def _on_poles(frame: Frame) -> Frame:
    """Each hand goes forward while the foot of its side goes back."""
    arms = []
    for leg in (frame.near, frame.far):
        swing = leg.ankle.x - (frame.near.ankle.x + frame.far.ankle.x) / 2
        hand = Point(frame.shoulder.x + 0.43 - 0.6 * swing, frame.shoulder.y - 0.24)
        arms.append(skeleton.reaching(frame.shoulder, hand))
    return replace(frame, arm=arms[0], other_arm=arms[1])


def axle(frames: tuple[Frame, ...]) -> Point:
    """The middle of the pedals' path."""
    half = len(frames) // 2
    return geo.between(frames[0].near.ball, frames[half].near.ball, 0.5)


def _ankle(middle: Point, half: float, high: float, turn: float) -> Point:
    angle = math.radians(turn)
    return Point(middle.x + half * math.cos(angle), middle.y + high * math.sin(angle))


def _reach(frame: Frame) -> float:
    """From hip to ankle; at most a nearly straight leg."""
    return min(geo.apart(frame.hip, frame.near.ankle), (THIGH + SHANK) * 0.995)
