"""Where the body is put: seats, machines and planted points hold still while the rest moves."""

from __future__ import annotations

import math

from msgspec.structs import replace

from guide.body import anatomy
from guide.body.shapes import Point
from guide.figure import geometry as geo
from guide.figure import skeleton
from guide.figure.free_arms import hands_planted, one_hand_lifts
from guide.figure.skeleton import Frame
from guide.records.pose import Pose
from guide.words import Place, PropKind, Support

Frames = tuple[Frame, ...]

_PINNED_BY_SEAT = frozenset({Support.PAD, Support.OPEN, Support.DRAWN})
_SEATS = frozenset({PropKind.SEAT, PropKind.LEG_EXTENSION, PropKind.LEG_CURL})
_SEATS_AT_HIP = frozenset(
    {PropKind.BENCH, PropKind.CHAIR, PropKind.BOX, PropKind.BALL, PropKind.GLUTE_HAM}
)
_GRIPS_ABOVE = frozenset({PropKind.BAR_ABOVE, PropKind.RAIL})
_ON_THE_SPOT = frozenset({PropKind.TREADMILL, PropKind.STAIR_CLIMBER, PropKind.WATER,
                          PropKind.SLED, PropKind.GLIDER})  # fmt: skip
_CONTACTS = ("ball", "heel", "far ball", "far heel", "knee", "far knee", "shoulder", "hip")
_STILL = 0.05  # metres a point may lie above the floor and still count as resting on it
_LEFT = 0.1  # metres: who ends that high has jumped up from the seat
_HACK_LEAN = 35  # degrees, unless the pose's tilt says
_ROWER_SEAT, _ROWER_HEEL = 0.42, 0.22  # heights of hip and ankle on the rower


def arranged(frames: Frames, pose: Pose) -> Frames:
    """The frames with whatever carries the body held still; machines solve their own legs."""
    kinds = {prop.kind for prop in pose.props}
    frames = tuple(skeleton.with_head(frame) for frame in frames)
    if PropKind.LEG_PRESS in kinds:
        return leg_press(frames, pose)
    if PropKind.ROWER in kinds:
        return rower(frames)
    if PropKind.HACK_SLED in kinds:
        lean = pose.tilt or _HACK_LEAN
        return tuple(skeleton.turned(frame, lean, frames[-1].near.heel) for frame in frames)
    if pose.tilt:
        frames = tuple(skeleton.turned(frame, pose.tilt, frame.hip) for frame in frames)
    return _carried(frames, pose)


def _carried(frames: Frames, pose: Pose) -> Frames:
    """Held still by a seat, by the hands, or by what rests on the floor."""
    if pose.support in _PINNED_BY_SEAT and seated(pose):
        return _on_seat(frames, pose)
    grips = _GRIPS_ABOVE & {prop.kind for prop in pose.props}
    if grips and min(_lowest(frame) for frame in (frames[0], frames[-1])) > 0.1:
        return tuple(_pinned(frames, "hand"))
    if hands_planted(frames, pose) or one_hand_lifts(frames, pose):
        frames = tuple(
            frame if up else skeleton.shifted(frame, 0.0, -_lowest(frame))
            for frame, up in zip(frames, _off_the_floor(pose, len(frames)), strict=True)
        )
    if pose.support in (Support.DRAWN, Support.OPEN, Support.KNEEL):
        return _jumped(_planted(frames, pose), pose)
    return frames


def _off_the_floor(pose: Pose, count: int) -> list[bool]:
    """Whether the body is on its hands alone, frame by frame: then no foot is on the floor."""
    ends = pose.start.above > 0, pose.end.above > 0
    return [ends[0], *[any(ends)] * (count - 2), ends[1]]


def seated(pose: Pose) -> bool:
    """Whether something under the hips carries the body until the end."""
    return pose.end.above < _LEFT and any(
        prop.kind in _SEATS or (prop.kind in _SEATS_AT_HIP and prop.at is Place.HIP)
        for prop in pose.props
    )


def press_turn(pose: Pose) -> float:
    """How far a leg press is turned from standing on its plate: 90 is level, 135 goes up."""
    tilt = abs(pose.tilt)
    return 90.0 + tilt if tilt <= 60 else float(tilt)


def leg_press(frames: Frames, pose: Pose) -> Frames:
    """Hips still on the seat, the feet sliding along the rail; every knee bend is kept."""
    turn = press_turn(pose)
    last = frames[-1]
    aside = last.near.ankle.x - last.hip.x
    trunk = 55 + (turn - 90) * 10 / 45
    pressed = []
    for frame in frames:
        reach = geo.apart(frame.hip, frame.near.ankle)
        ankle = Point(aside, -math.sqrt(max(reach**2 - aside**2, 0.01)))
        pitch = -geo.rise(frame.near.heel, frame.near.ball)  # a heel may leave the plate
        leg = skeleton.leg_from(Point(0, 0), ankle, pitch, 0.0)
        body = skeleton.shifted(frame, -frame.hip.x, -frame.hip.y)
        body = skeleton.with_trunk(body, trunk)
        body = replace(body, near=leg, far=leg, pressure=None)
        pressed.append(skeleton.turned(body, turn, Point(0, 0)))
    raised = tuple(_raised(pressed, 0.34))
    return raised if pose.end.far is None else tuple(_one_foot_down(f) for f in raised)


def _one_foot_down(frame: Frame) -> Frame:
    """The leg that does not press stands on the floor before the seat."""
    ankle = Point(frame.hip.x + 0.5, 0.07)
    return replace(frame, far=skeleton.leg_from(frame.hip, ankle, 0.0))


def rower(frames: Frames) -> Frames:
    """Feet still on the stretcher, the seat sliding at one height; every knee bend is kept."""
    rowed = []
    for frame in frames:
        reach = geo.apart(frame.hip, frame.near.ankle)
        ankle = Point(0.0, _ROWER_HEEL)
        drop = _ROWER_SEAT - _ROWER_HEEL
        hip = Point(-math.sqrt(max(reach**2 - drop**2, 0.01)), _ROWER_SEAT)
        body = skeleton.shifted(frame, hip.x - frame.hip.x, hip.y - frame.hip.y)
        leg = skeleton.leg_from(hip, ankle, -42.0)
        rowed.append(replace(body, near=leg, far=leg, pressure=None))
    return tuple(rowed)


def _on_seat(frames: Frames, pose: Pose) -> Frames:
    """Hips still, high enough that the feet clear the floor, or at the seat's own height."""
    heights = [p.height for p in pose.props if p.height and p.at in (None, Place.HIP)]
    last = frames[-1]
    standing = max(f.hip.y for f in frames)
    height = skeleton.sat(heights[0], standing) if heights else standing
    return tuple(
        skeleton.shifted(frame, last.hip.x - frame.hip.x, height - frame.hip.y) for frame in frames
    )


def _planted(frames: Frames, pose: Pose) -> Frames:
    """The first point that rests in every frame keeps its place."""
    kinds = {prop.kind for prop in pose.props}
    if PropKind.WATER in kinds and abs(frames[-1].trunk) > 45:
        return tuple(_pinned(frames, "hip"))
    if kinds & _ON_THE_SPOT:
        return tuple(_pinned(frames, "hip", level=False))
    lying = all(abs(frame.trunk) > 60 for frame in frames)
    order = list(_CONTACTS)
    if lying and all(frame.trunk < 0 for frame in frames):
        order.sort(key=lambda name: name not in ("shoulder", "hip"))
    for name in order:
        if all(_rests(frame, name) for frame in frames):
            return tuple(_pinned(frames, name, level=False))
    return tuple(_pinned(frames, "hip", level=False))


def _rests(frame: Frame, name: str) -> bool:
    floor = _lowest(frame)
    thick = anatomy.THICKNESS.get(name.removeprefix("far "), 0.0)
    return point_of(frame, name).y - thick - floor < _STILL


def _jumped(frames: Frames, pose: Pose) -> Frames:
    """A body that travels goes as far as its pose says; onto a box in front in an arc."""
    last = len(frames) - 1
    start, end = pose.start.ahead, pose.end.ahead
    if start != end:
        return tuple(
            skeleton.shifted(frame, start + (end - start) * i / last, 0.0)
            for i, frame in enumerate(frames)
        )
    rise = pose.end.above - pose.start.above
    boxes = [p for p in pose.props if p.kind is PropKind.BOX and p.at is Place.FRONT]
    if not boxes or rise < 0.1:
        return frames
    return tuple(
        skeleton.shifted(frame, 0.75 * i / last, 0.6 * (i / last) * (1 - i / last))
        for i, frame in enumerate(frames)
    )


def _pinned(frames: Frames, name: str, *, level: bool = True) -> list[Frame]:
    """Every frame moved so that one point stays where it is at the end (or only its x)."""
    home = point_of(frames[-1], name)
    moved = []
    for frame in frames:
        at = point_of(frame, name)
        moved.append(skeleton.shifted(frame, home.x - at.x, home.y - at.y if level else 0.0))
    return moved


def _raised(frames: list[Frame], hip: float) -> list[Frame]:
    """Lifted until the hip is ``hip`` high and nothing is under the floor."""
    low = min(min(_lowest(frame) for frame in frames) - 0.12, frames[-1].hip.y - hip)
    return [skeleton.shifted(frame, 0.0, -low) for frame in frames]


def point_of(frame: Frame, name: str) -> Point:
    """A named joint, of the near side unless it says far."""
    leg = frame.far if name.startswith("far ") else frame.near
    places = {
        "hand": frame.arm.hand,
        "shoulder": frame.shoulder,
        "hip": frame.hip,
        "knee": leg.knee,
        "ball": leg.ball,
        "heel": leg.heel,
    }
    return places[name.removeprefix("far ")]


def _lowest(frame: Frame) -> float:
    """Height of the lowest skin of trunk and legs."""
    thick = anatomy.THICKNESS
    found = [frame.hip.y - thick["hip"], frame.shoulder.y - thick["shoulder"]]
    for leg in (frame.near, frame.far):
        found += [leg.knee.y - thick["knee"], leg.heel.y, leg.ball.y]
    return min(found)
