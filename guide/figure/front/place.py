"""Where a body seen from the front stands, lies or sits, in every frame of its movement."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from guide.body import PLANTED, STANDING, anatomy
from guide.body.crossing import crossing
from guide.body.movement import frames as solved_frames
from guide.body.shapes import Point
from guide.figure import geometry as geo
from guide.figure import skeleton
from guide.figure.front.blend import Blend
from guide.figure.front.body import Facing, Half, facing, sides_alike
from guide.figure.skeleton import Frame
from guide.records.pose import Pose
from guide.words import Place, PropKind, Support

LIES = 45  # degrees of roll from which a body is on its side
GRIP_UP = 0.98  # height of a post to hold on to, metres
GRIP_AWAY = 0.50  # from the middle of the body to it
_SEATS = frozenset({PropKind.SEAT, PropKind.CHAIR, PropKind.BENCH, PropKind.BOX, PropKind.BALL})
_WIDEST = 80.0  # degrees a leg that reaches for the floor goes out
_STILL = 0.05  # metres a foot may lie above the lowest point and still count as resting


def placed(pose: Pose, load_bw: float, count: int) -> tuple[Facing, ...]:
    """``count`` frames from start to end, with feet, seat or side on what carries them."""
    solved = solved_frames(pose, load_bw, count)
    frames = [skeleton.with_head(skeleton.frame_of(one)) for one in solved]
    shares = [i / (count - 1) for i in range(count)]
    width = _facing(frames[-1], pose, 1.0).near.ankle.x if stays_put(pose) else None
    faced = [
        _facing(frame, pose, share, width) for frame, share in zip(frames, shares, strict=True)
    ]
    hips = _seated(faced, pose)
    put = [
        _at_height(frame, made, pose, share, hips)
        for frame, made, share in zip(frames, faced, shares, strict=True)
    ]
    still = _anchored(put, pose)
    kinds = {prop.kind for prop in pose.props}
    if PropKind.BAR_ABOVE in kinds:
        return _hanging(still)
    return _holding(still) if PropKind.RAIL in kinds and not lies(pose) else still


def stays_put(pose: Pose) -> bool:
    """Whether both feet carry alike and stay where they are."""
    return pose.support in STANDING and sides_alike(pose) and pose.end.front is not None


def _facing(frame: Frame, pose: Pose, share: float, width: float | None = None) -> Facing:
    """The instant with feet where they belong, turned as a whole.

    ``width``: how far each ankle is from the middle, metres.
    """
    made = facing(frame, pose, share)
    if width is not None:
        made = _solved(lambda out: facing(frame, pose, share, out=out), lambda f: f.near.ankle.x,
                       width)  # fmt: skip
    ends = (pose.start.front, pose.end.front)
    told = any(front is not None and front.far_out is not None for front in ends)
    roll = Blend(pose, share).roll()
    if not (told or sides_alike(pose) or lies(pose)):
        made = replace(made, far=_touching(frame, pose, share, made))
    return mapped(made, lambda point: geo.turned(point, roll), roll) if roll else made


def lies(pose: Pose) -> bool:
    """Whether the body is on its side, or seen from above."""
    fronts = [end.front for end in (pose.start, pose.end) if end.front]
    return pose.lies is not None or any(abs(front.roll) > LIES for front in fronts)


def _touching(frame: Frame, pose: Pose, share: float, made: Facing) -> Half:
    """The far leg out to the side so far that its foot is as high as the side plane has it."""
    target = _sole(made.near)
    if pose.support in PLANTED:
        target += min(frame.far.heel.y, frame.far.ball.y) - _low(frame)

    solved = _solved(
        lambda out: facing(frame, pose, share, far_out=out), lambda f: _sole(f.far), target
    )
    return solved.far


def _solved(
    tried: Callable[[float], Facing], value: Callable[[Facing], float], target: float
) -> Facing:
    """The instant whose leg goes out so far that ``value``, which rises with it, is ``target``."""
    if value(tried(0.0)) >= target:
        return tried(0.0)
    out = crossing(lambda out: value(tried(out)) - target, 0.0, _WIDEST)
    return tried(_WIDEST if out is None else out)


def _low(frame: Frame) -> float:
    return min(frame.near.heel.y, frame.near.ball.y)


def _sole(half: Half) -> float:
    """Height of the lowest point of a foot."""
    return min(half.heel.y, half.toe.y)


def _seated(faced: list[Facing], pose: Pose) -> float | None:
    """Height of the hips on a seat that says its own; None without one."""
    heights = [p.height for p in pose.props if p.at is Place.HIP and p.kind in _SEATS]
    if not heights or not heights[0]:
        return None
    standing = max(made.pelvis.y - min(_sole(made.near), _sole(made.far)) for made in faced)
    return skeleton.sat(heights[0], standing)


def _at_height(frame: Frame, made: Facing, pose: Pose, share: float, hips: float | None) -> Facing:
    if pose.lies:
        return shifted(made, made.aside, 0.0)  # there is no floor to stand on
    above = pose.start.above + (pose.end.above - pose.start.above) * share
    if pose.support in PLANTED:
        rise = _low(frame) - _sole(made.near)
    elif hips is not None:
        rise = hips - made.pelvis.y
    else:
        rise = above - lowest(made)
    return shifted(made, made.aside, rise)


def _anchored(frames: list[Facing], pose: Pose) -> tuple[Facing, ...]:
    """What rests keeps its place; a body that goes aside, sits or jumps goes as it says."""
    last = frames[-1]
    still = pose.lies is not None or any(p.at is Place.HIP for p in pose.props)
    if still or any(frame.aside for frame in frames):
        return tuple(frames)
    order: list[Callable[[Facing], Point]] = [lambda f: f.far.heel, lambda f: f.near.heel]
    if pose.support in PLANTED or pose.support is Support.KNEEL:
        order.reverse()
    if sides_alike(pose):
        order = []
    for point in order:
        if all(point(frame).y - lowest(frame) < _STILL for frame in frames):
            home = point(last).x
            return tuple(shifted(frame, home - point(frame).x, 0.0) for frame in frames)
    return tuple(frames)


def _holding(frames: tuple[Facing, ...]) -> tuple[Facing, ...]:
    """The far hand on a post beside the body that does not move."""
    grip = Point(frames[-1].pelvis.x - GRIP_AWAY, GRIP_UP)
    return tuple(replace(frame, far=_reaching(frame.far, grip, ahead=True)) for frame in frames)


def _hanging(frames: tuple[Facing, ...]) -> tuple[Facing, ...]:
    """Both hands where they are on the bar at the start, elbows down and out."""
    near, far = frames[0].near.hand, frames[0].far.hand
    return tuple(
        replace(
            frame,
            near=_reaching(frame.near, near, ahead=False),
            far=_reaching(frame.far, far, ahead=True),
        )
        for frame in frames
    )


def _reaching(side: Half, grip: Point, *, ahead: bool) -> Half:
    """The arm of one side with its hand at ``grip``; ``ahead``: which way its elbow points."""
    elbow = geo.two_link(side.shoulder, grip, skeleton.UPPER_ARM, skeleton.FOREARM, ahead=ahead)
    reach = skeleton.UPPER_ARM + skeleton.FOREARM - 1e-3
    return side._replace(elbow=elbow, hand=geo.reached(side.shoulder, grip, reach))


def mapped(made: Facing, move: Callable[[Point], Point], turn: float = 0.0) -> Facing:
    """The whole body moved by ``move``, which turns things by ``turn`` degrees to the left."""
    return replace(
        made,
        pelvis=move(made.pelvis),
        chest=move(made.chest),
        head=move(made.head),
        gaze=made.gaze + turn,
        near=Half(*map(move, made.near)),
        far=Half(*map(move, made.far)),
    )


def shifted(made: Facing, dx: float, dy: float) -> Facing:
    """The whole body moved sideways and up."""
    return mapped(made, lambda point: geo.shifted(point, dx, dy))


def lowest(made: Facing) -> float:
    """Height of the lowest skin."""
    thick = anatomy.THICKNESS
    found = []
    for half in (made.near, made.far):
        found += [half.heel.y, half.toe.y, half.knee.y - thick["knee"]]
        found += [half.hip.y - thick["hip"], half.shoulder.y - thick["shoulder"]]
        found += [half.elbow.y - thick["elbow"], half.hand.y - thick["hand"]]
    return min(found)
