"""Arms by their angles, and as presets put them on the body or on a bar."""

from __future__ import annotations

from msgspec.structs import replace

from guide.body.shapes import Point
from guide.figure import geometry as geo
from guide.figure import skeleton
from guide.figure.skeleton import FOREARM, UPPER_ARM, Arm, Frame
from guide.records.pose import End, Pose
from guide.words import Arms

Frames = tuple[Frame, ...]

REACH = (UPPER_ARM + FOREARM) * 0.985

# Grips on the body, metres from a joint: up along the trunk, then forward of it.
_ON_BODY = {
    Arms.GOBLET: ("shoulder", -0.11, 0.21),
    Arms.HIPS: ("hip", 0.075, 0.075),
    Arms.CROSSED: ("shoulder", -0.05, 0.145),
}

# Hands on a bar beside the shoulders: upper arm from straight down when upright, how much of the
# trunk's lean it takes, and the elbow's bend. Seen from the side the bar hides the grip.
_ON_BAR = {Arms.BAR: (-8.0, 1.0, 168.0), Arms.RACK: (72.0, 0.5, 155.0)}
MODES = _ON_BODY.keys() | _ON_BAR.keys()


def mode_at(end: End, pose: Pose) -> Arms | None:
    """The preset that rules at one end; None when angles are given."""
    if end.arms is not None:
        return end.arms
    return None if end.upper_arm is not None or end.elbow is not None else pose.arms


def preset(frame: Frame, mode: Arms | None) -> Arm:
    """The arm of a preset that belongs to the body; other arms stay as they are."""
    if mode in _ON_BAR:
        upper, share, elbow = _ON_BAR[mode]
        return arm_at(frame.shoulder, upper - share * frame.trunk, elbow)
    if mode in _ON_BODY:
        joint, up, forward = _ON_BODY[mode]
        start = frame.shoulder if joint == "shoulder" else frame.hip
        spot = geo.along(geo.along(start, frame.trunk, up), frame.trunk + 90, forward)
        return skeleton.reaching(frame.shoulder, spot)
    return frame.arm


def between_modes(frames: Frames, modes: list[Arms | None]) -> Frames:
    """From one preset to another: both angles of the arm go evenly from end to end."""
    ends = []
    for frame, mode in ((frames[0], modes[0]), (frames[-1], modes[1])):
        ends.append(angles_of(frame.shoulder, preset(frame, mode)))
    uppers = geo.unwound([ends[0][0], ends[1][0]])
    bends = [bend for _, bend in ends]
    last = len(frames) - 1
    moved = []
    for i, frame in enumerate(frames):
        share = i / last
        upper = uppers[0] + (uppers[1] - uppers[0]) * share
        bend = bends[0] + (bends[1] - bends[0]) * share
        moved.append(replace(frame, arm=arm_at(frame.shoulder, upper, bend)))
    return tuple(moved)


def arm_at(shoulder: Point, upper: float, elbow: float) -> Arm:
    """An arm by its angles: upper arm from straight down, elbow bend."""
    joint = geo.along(shoulder, 180 - upper, UPPER_ARM)
    return Arm(joint, geo.along(joint, 180 - upper - elbow, FOREARM))


def angles_of(shoulder: Point, arm: Arm) -> tuple[float, float]:
    """The other way round: upper arm from straight down and elbow bend of an arm."""
    upper = geo.hang(shoulder, arm.elbow)
    return upper, _bend(upper, geo.hang(arm.elbow, arm.hand))


def _bend(upper: float, lower: float) -> float:
    """The elbow's bend between -180 and 180 from the turns of upper arm and forearm."""
    return (lower - upper + 180) % 360 - 180
