"""Things to sit, lie, step or lean on: benches, boxes, chairs, and the pads of machines."""

from __future__ import annotations

from collections.abc import Callable

from guide.body import UPRIGHT
from guide.body.anatomy import THICKNESS
from guide.figure import geometry as geo
from guide.figure import skeleton
from guide.figure.ink import block, line
from guide.figure.scene import Layer, Scene, sole
from guide.figure.skeleton import BACK_DEPTH, SEAT_DEPTH, Frame, Leg
from guide.records.pose import Prop
from guide.words import Place, Support

_LYING = 60.0  # degrees of trunk lean from which a bench is level under the whole trunk
_STEEP = (7.0, 25.0)  # degrees off level between which a bench slopes
_HALF = 0.27  # metres, half the length of a box to stand on
_BALL_ON = 0.06  # metres from the edge of a step to the ball of a foot whose heel hangs over it
_STRAIGHT, _RISES = 15, 15  # degrees a knee bends at most and a heel rises at least: calf raises
_FLAT = 0.08  # metres from hip to knee up or down of thighs that lie on a bench
_EDGE_BEHIND = -0.26  # metres from hands behind the body to the middle of what they lean on
_LOW = 0.12  # metres: a top lower than this over the floor means that the floor is further down


def bench(scene: Scene, prop: Prop) -> None:
    """A padded bench under foot, hips, back or hands; tilted behind a reclined back."""
    frame = scene.last
    if prop.at in (Place.BACK, Place.HIP) and abs(frame.trunk) > _LYING and not _thrust(scene):
        _flat_bench(scene, prop)
    elif prop.at is Place.KNEES and _lies_flat(frame) and len(scene.pose.props) == 1:
        left, right = sorted((frame.near.knee.x, frame.head.x))
        top = min(frame.hip.y - SEAT_DEPTH, frame.near.knee.y - THICKNESS["knee"])
        table(scene, left, right + 0.14, top, height=prop.height or 0.42)
    elif prop.at is Place.BACK and not _thrust(scene):
        back_pad(scene)
        seat_pad(scene, prop, 0.42)
    elif prop.at is Place.FRONT and frame.trunk > 20:
        front_pad(scene)
    else:
        x, top = rest(scene, prop)
        half = 0.24 if prop.at in (Place.HIP, Place.BACK) else 0.3
        hand = frame.other_arm and frame.other_arm.hand
        leaned_on = prop.at is Place.KNEES and hand is not None and hand.y < top + _LOW
        right = hand.x + 0.12 if leaned_on and hand is not None else x + half
        table(scene, x - half, max(x + half, right), top, height=prop.height or 0.42)


def box(scene: Scene, prop: Prop) -> None:
    """A solid box under foot, hips or hands, or one to jump on in front."""
    x, top = rest(scene, prop)
    bottom = stand(scene, top, prop.height or 0.4)
    half = 0.24 if prop.at in (Place.HANDS, Place.HIP) else _HALF
    scene.still(Layer.BACKDROP, block(x - half, bottom, x + half, top, "prop"))
    scene.still(
        Layer.BACKDROP, line([(x - half + 0.03, top - 0.03), (x + half - 0.03, top - 0.03)],
                             0.02, "light"),
    )  # fmt: skip


def chair(scene: Scene, prop: Prop) -> None:
    """A chair: sat on from the front, or held at its back."""
    x, top = rest(scene, prop)
    if prop.at in (Place.HANDS, Place.FRONT):  # hands on the backrest, the seat further away
        high = max(top, scene.ground + 0.8)
        bottom = scene.ground
        scene.still(
            Layer.BACKDROP,
            line([(x + 0.02, bottom), (x, high - 0.03)], 0.05, "prop"),
            line([(x + 0.4, bottom), (x + 0.4, bottom + 0.44)], 0.05, "prop"),
            block(x, bottom + 0.41, x + 0.44, bottom + 0.48, "prop"),
        )
        return
    bottom = stand(scene, top, prop.height or 0.45)
    back = x - 0.25
    scene.still(
        Layer.BACKDROP,
        line([(back, bottom + 0.02), (back, top), (back - 0.05, top + 0.45)], 0.05, "prop"),
        line([(x + 0.16, bottom + 0.02), (x + 0.16, top - 0.03)], 0.05, "prop"),
        block(back, top - 0.07, x + 0.22, top, "prop"),
    )


def table(scene: Scene, left: float, right: float, top: float, *, height: float) -> None:
    """A pad on two legs."""
    bottom = stand(scene, top, height)
    scene.still(
        Layer.BACKDROP,
        block(left + 0.07, bottom, left + 0.12, top - 0.06, "light"),
        block(right - 0.12, bottom, right - 0.07, top - 0.06, "light"),
        block(left, top - 0.09, right, top, "prop"),
    )


def back_pad(scene: Scene) -> None:
    """A pad along the back."""
    _pad(scene, -(BACK_DEPTH + 0.03), 0.06)


def front_pad(scene: Scene) -> None:
    """A pad that the chest lies on."""
    _pad(scene, BACK_DEPTH + 0.045, 0.0)


def seat_pad(scene: Scene, prop: Prop, height: float) -> None:
    """A seat under hips and thighs, on one column."""
    frame = scene.last
    top = frame.hip.y - SEAT_DEPTH
    bottom = stand(scene, top, prop.height or height)
    front = frame.hip.x + (0.3 if frame.near.knee.y > frame.hip.y - 0.2 else 0.12)
    scene.still(
        Layer.BACKDROP,
        block(frame.hip.x + 0.02, bottom, frame.hip.x + 0.08, top - 0.06, "light"),
        block(frame.hip.x - 0.15, top - 0.08, front, top, "prop"),
    )


def _pad(scene: Scene, aside: float, low: float) -> None:
    frame = scene.last
    up, side = frame.trunk, frame.trunk + 90
    start = geo.along(geo.along(frame.hip, up, low), side, aside)
    end = geo.along(geo.along(frame.hip, up, skeleton.TRUNK + 0.02), side, aside)
    foot = geo.between(start, end, 0.55)
    scene.still(
        Layer.BACKDROP,
        line([(foot.x, foot.y), (foot.x, scene.ground)], 0.05, "light"),
        line([start, end], 0.075, "prop"),
    )


def _flat_bench(scene: Scene, prop: Prop) -> None:
    """A bench under the whole trunk, as steep as the trunk lies on it."""
    least, most = _STEEP
    slopes = [f for f in (scene.first, scene.last) if least <= abs(abs(f.trunk) - 90) <= most]
    if slopes:  # hips may lift off it, shoulders stay
        _steep_bench(scene, max(slopes, key=lambda f: abs(abs(f.trunk) - 90)), prop)
        return
    frame = scene.last
    xs = sorted((frame.hip.x, frame.head.x))
    top = min(frame.hip.y - SEAT_DEPTH, frame.shoulder.y - BACK_DEPTH + 0.03)
    table(scene, xs[0] - 0.14, xs[1] + 0.14, top, height=prop.height or 0.42)


def _steep_bench(scene: Scene, frame: Frame, prop: Prop) -> None:
    """A pad that goes up or down to the head, on two posts of different height."""
    under = frame.trunk + (90 if frame.trunk > 0 else -90)
    hip, head = (geo.along(p, under, BACK_DEPTH + 0.04) for p in (frame.hip, frame.head))
    long = geo.apart(hip, head)
    low, high = geo.between(hip, head, -0.2 / long), geo.between(hip, head, 1 + 0.16 / long)
    scene.lower(min(low.y, high.y) - (prop.height or 0.42) / 2)
    posts = [geo.between(low, high, share) for share in (0.15, 0.85)]
    scene.still(
        Layer.BACKDROP,
        *(line([post, (post.x, scene.ground)], 0.05, "light") for post in posts),
        line([low, high], 0.085, "prop"),
    )


def _lies_flat(frame: Frame) -> bool:
    """Whether a body lies face down, its thighs as level as its trunk."""
    return frame.trunk > _LYING and abs(frame.hip.y - frame.near.knee.y) < _FLAT


def _thrust(scene: Scene) -> bool:
    return scene.pose.support is Support.BRIDGE


def rest(scene: Scene, prop: Prop) -> tuple[float, float]:
    """Where something under or at a part of the body has its middle and its top."""
    return _RESTS[prop.at or Place.NEAR_FOOT](scene, prop)


def stand(scene: Scene, top: float, height: float) -> float:
    """The bottom of something with this top: the floor, which goes down if it must."""
    if top - scene.ground < _LOW:
        scene.lower(top - height)
    return scene.ground


def toe_tip(leg: Leg) -> float:
    """How far forward a foot goes."""
    return leg.ball.x + 0.09


def _under_near_foot(scene: Scene, _prop: Prop) -> tuple[float, float]:
    down = scene.pose.start.above - scene.pose.end.above > _LOW  # what it drops from
    if _heels_hang(scene):
        ball = scene.last.near.ball
        return ball.x - _BALL_ON + _HALF, ball.y
    leg = (scene.first if down else scene.last).near
    return leg.ankle.x + 0.04, sole(leg).y


def _heels_hang(scene: Scene) -> bool:
    """Whether heels go up and down on straight legs, so that only the balls are on a step."""
    pose = scene.pose
    ends = pose.start, pose.end
    straight = all((end.knee or 0) <= _STRAIGHT for end in ends)
    return pose.support in UPRIGHT and straight and abs(ends[0].heel - ends[1].heel) >= _RISES


def _under_far_foot(scene: Scene, _prop: Prop) -> tuple[float, float]:
    leg = scene.last.far
    return leg.ankle.x - 0.04, min(sole(leg).y, leg.ankle.y - 0.04)


def _under_hip(scene: Scene, _prop: Prop) -> tuple[float, float]:
    low = min(scene.frames, key=lambda frame: frame.hip.y)
    return low.hip.x, low.hip.y - SEAT_DEPTH


def _under_back(scene: Scene, _prop: Prop) -> tuple[float, float]:
    top = min(frame.shoulder.y for frame in scene.frames) - BACK_DEPTH + 0.01
    return scene.last.shoulder.x - 0.16, top


def _under_knees(scene: Scene, _prop: Prop) -> tuple[float, float]:
    return scene.last.near.knee.x - 0.03, min(f.near.knee.y for f in scene.frames) - 0.055


def _at_hands(scene: Scene, _prop: Prop) -> tuple[float, float]:
    hand = scene.grip or scene.last.arm.hand
    last = scene.last  # hands behind a body that sits: the hips go down in front of it
    behind = abs(last.trunk) < _LYING / 2 and hand.x < last.hip.x < last.near.ankle.x
    return hand.x + (_EDGE_BEHIND if behind else 0.1), hand.y - 0.03


def _at_far_hand(scene: Scene, _prop: Prop) -> tuple[float, float]:
    frame = scene.last
    hand = frame.far_arm.hand
    return hand.x + 0.1, hand.y - 0.03


def _in_front(scene: Scene, prop: Prop) -> tuple[float, float]:
    if scene.pose.end.above > 0.1:  # jumped on
        return _under_near_foot(scene, prop)
    ahead = max(max(toe_tip(frame.near), frame.near.knee.x) for frame in scene.frames)
    return ahead + 0.35, scene.ground + (prop.height or 0.45)


_RESTS: dict[Place, Callable[[Scene, Prop], tuple[float, float]]] = {
    Place.NEAR_FOOT: _under_near_foot,
    Place.FEET: _under_near_foot,
    Place.FAR_FOOT: _under_far_foot,
    Place.HIP: _under_hip,
    Place.BACK: _under_back,
    Place.KNEES: _under_knees,
    Place.HANDS: _at_hands,
    Place.ELBOWS: _at_hands,
    Place.FAR_HAND: _at_far_hand,
    Place.FRONT: _in_front,
}
