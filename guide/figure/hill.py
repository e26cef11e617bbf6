"""A body on ground that rises or falls ahead: its feet follow the slope, its trunk stays upright.

The pose is written as on level ground. Each foot goes up or down with the ground under it and the
leg is solved anew, so the knees bend more in front of a climber and less behind.
"""

from __future__ import annotations

import math

from msgspec.structs import replace

from guide.body.shapes import Point
from guide.figure import geometry as geo
from guide.figure import skeleton
from guide.figure.skeleton import SHANK, THIGH, Frame, Leg
from guide.records.pose import Pose

Frames = tuple[Frame, ...]

_STRETCHED = (THIGH + SHANK) * 0.995
_SINK = 0.005  # metres the hips sink at a time until both feet reach the ground


def rise_at(pose: Pose, x: float, home: float) -> float:
    """How much higher the ground is at ``x`` than under ``home``, metres."""
    return math.tan(math.radians(pose.slope)) * (x - home)


def climbed(frames: Frames, pose: Pose) -> Frames:
    """The frames on the slope of the pose; the same ones where the ground is level."""
    if not pose.slope:
        return frames
    home = frames[-1].hip.x
    return tuple(_on_slope(frame, pose, home) for frame in frames)


def _on_slope(frame: Frame, pose: Pose, home: float) -> Frame:
    lift = rise_at(pose, frame.hip.x, home)
    ankles = [
        geo.shifted(leg.ankle, 0.0, rise_at(pose, leg.ankle.x, home))
        for leg in (frame.near, frame.far)
    ]
    body = skeleton.shifted(frame, 0.0, lift)
    while any(_sinking_helps(body.hip, ankle) for ankle in ankles):
        body = skeleton.shifted(body, 0.0, -_SINK)
    near, far = (
        _leg(body, leg, ankle, pose.slope)
        for leg, ankle in zip((frame.near, frame.far), ankles, strict=True)
    )
    return replace(body, near=near, far=far, pressure=None)


def _sinking_helps(hip: Point, ankle: Point) -> bool:
    """Whether a foot is out of reach, and below: what lies uphill, no hip comes nearer to."""
    return geo.apart(hip, ankle) > _STRETCHED and hip.y > ankle.y


def _leg(body: Frame, leg: Leg, ankle: Point, slope: float) -> Leg:
    """The leg to an ankle on the slope; the foot is turned with the ground."""
    pitch = -geo.rise(leg.heel, leg.ball) - slope
    return skeleton.leg_from(body.hip, ankle, pitch, leg.toes + slope)
