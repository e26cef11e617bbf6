"""What only the picture needs: head, toes, hips, shoulders, wrists and the far side's own arm.

None of it moves the load. Every value is mixed evenly between both ends of the movement.
"""

from __future__ import annotations

import math
from collections.abc import Callable

from msgspec.structs import replace

from guide.body import anatomy
from guide.body.stances import ARMS
from guide.figure import arms, skeleton
from guide.figure import geometry as geo
from guide.figure.skeleton import Arm, Frame
from guide.records.pose import End, FarArm, Pose
from guide.words import Place, PropKind

_LEANED_ON = frozenset({PropKind.BOX, PropKind.BENCH, PropKind.CHAIR})
"""What a far hand on it stays on."""

Frames = tuple[Frame, ...]


def posed(frames: Frames, pose: Pose) -> Frames:
    """Head, hips and toes, before the hands find their grips."""
    nods = _mixed(frames, pose, lambda end: end.nod)
    hips = _mixed(frames, pose, lambda end: end.hips)
    toes = _mixed(frames, pose, lambda end: end.toes)
    return tuple(
        _toed(_swivelled(_nodded(frame, nod), hip), toe)
        for frame, nod, hip, toe in zip(frames, nods, hips, toes, strict=True)
    )


def finished(frames: Frames, pose: Pose) -> Frames:
    """The far arm, wrists and moved shoulders, once the near hand is where it belongs."""
    frames = _far_armed(frames, pose)
    wrists = _mixed(frames, pose, lambda end: end.wrist)
    lifts = _mixed(frames, pose, lambda end: end.shrug)
    backs = _mixed(frames, pose, lambda end: end.blades)
    twists = _mixed(frames, pose, lambda end: end.twist)
    return tuple(
        _twisted(_shrugged(_bent(frame, wrist), lift, back), twist)
        for frame, wrist, lift, back, twist in zip(
            frames, wrists, lifts, backs, twists, strict=True
        )
    )


def _mixed(frames: Frames, pose: Pose, value: Callable[[End], float]) -> list[float]:
    """One value per frame."""
    start, end = value(pose.start), value(pose.end)
    last = len(frames) - 1
    return [start + (end - start) * i / last for i in range(last + 1)]


def _nodded(frame: Frame, nod: float) -> Frame:
    if not nod:
        return frame
    gaze = frame.gaze + nod
    return replace(frame, gaze=gaze, head=geo.along(frame.shoulder, gaze, skeleton.HEAD))


def _swivelled(frame: Frame, turn: float) -> Frame:
    """Both legs from where the turned hips are to feet that stay."""
    if not turn:
        return frame
    body = replace(frame, hips_apart=skeleton.HIP_HALF * math.sin(math.radians(turn)))
    near, far = (
        leg._replace(
            knee=geo.two_link(
                body.hip_of(far=away), leg.ankle, skeleton.THIGH, skeleton.SHANK, ahead=True
            )
        )
        for leg, away in ((frame.near, False), (frame.far, True))
    )
    return replace(body, near=near, far=far)


def _toed(frame: Frame, up: float) -> Frame:
    return replace(frame, near=frame.near._replace(toes=frame.near.toes + up)) if up else frame


def _bent(frame: Frame, wrist: float) -> Frame:
    """Both hands alike: a wrist is only written where both hold or stretch the same."""
    if not wrist:
        return frame
    other = frame.other_arm
    return replace(frame, arm=_hooked(frame.arm, wrist), other_arm=other and _hooked(other, wrist))


def _hooked(arm: Arm, bend: float) -> Arm:
    """The hand turned about the wrist; the forearm stays."""
    at = geo.between(arm.elbow, arm.hand, anatomy.FOREARM.length / skeleton.FOREARM)
    return Arm(arm.elbow, geo.turned(arm.hand, bend, at), at)


def _shrugged(frame: Frame, lift: float, back: float) -> Frame:
    """Arms and what they hold go up or back with the shoulders; the trunk stays."""
    if not (lift or back):
        return frame
    top = geo.along(geo.along(frame.shoulder, frame.trunk, lift), frame.trunk - 90, back)
    dx, dy = top.x - frame.shoulder.x, top.y - frame.shoulder.y
    other = frame.other_arm
    return replace(
        frame,
        socket=top,
        arm=skeleton.moved_arm(frame.arm, dx, dy),
        other_arm=other and skeleton.moved_arm(other, dx, dy),
    )


def _twisted(frame: Frame, turn: float) -> Frame:
    """The near arm goes ahead with its shoulder, the far one as much back."""
    if not turn:
        return frame
    half = skeleton.SHOULDER_HALF * math.sin(math.radians(turn))
    roots = [geo.along(frame.arm_from, frame.trunk + 90, way) for way in (half, -half)]
    arms = [
        skeleton.moved_arm(arm, root.x - frame.arm_from.x, root.y - frame.arm_from.y)
        for arm, root in zip((frame.arm, frame.far_arm), roots, strict=True)
    ]
    return replace(frame, socket=roots[0], far_socket=roots[1], arm=arms[0], other_arm=arms[1])


def _far_armed(frames: Frames, pose: Pose) -> Frames:
    """The far arm by its own angles; an end that does not name it has it as the other end does."""
    start, end = pose.start.far_arm, pose.end.far_arm
    first, last = start or end, end or start
    if first is None or last is None:
        return frames
    if any(p.at is Place.FAR_HAND and p.kind in _LEANED_ON for p in pose.props):
        home = arms.arm_at(frames[0].shoulder, *_angles(first, frames[0])).hand
        return tuple(
            replace(frame, other_arm=skeleton.reaching(frame.shoulder, home)) for frame in frames
        )
    upper, bend = _angles(first, frames[0])
    to_upper, to_bend = _angles(last, frames[-1])
    (upper, to_upper), count = geo.unwound([upper, to_upper]), len(frames) - 1
    return tuple(
        replace(
            frame,
            other_arm=arms.arm_at(
                frame.shoulder,
                upper + (to_upper - upper) * i / count,
                bend + (to_bend - bend) * i / count,
            ),
        )
        for i, frame in enumerate(frames)
    )


def _angles(far: FarArm, frame: Frame) -> tuple[float, float]:
    """Upper arm from straight down, and the elbow's bend."""
    if far.upper_arm is None and far.elbow is None and far.arms in arms.MODES:
        return arms.angles_of(frame.shoulder, arms.preset(frame, far.arms))
    upper, elbow = ARMS[far.arms]
    return (
        upper if far.upper_arm is None else far.upper_arm,
        elbow if far.elbow is None else far.elbow,
    )
