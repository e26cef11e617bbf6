"""Things that stand about: benches, boxes, walls, wedges, mats, balls, rails, stairs and water."""

from __future__ import annotations

import math

from guide.body.shapes import Point
from guide.figure import geometry as geo
from guide.figure import skeleton
from guide.figure.geometry import Spot
from guide.figure.ink import Ink, block, disc, line, place, polygon
from guide.figure.scene import Layer, Scene, sole
from guide.figure.skeleton import BACK_DEPTH, SEAT_DEPTH, Leg
from guide.records.pose import Prop
from guide.words import Place, Support

_BALL = 0.55  # metres across
_LYING = 60.0  # degrees of trunk lean from which a bench is level under the whole trunk
_LOW = 0.12  # metres: a top lower than this over the floor means that the floor is further down


def bench(scene: Scene, prop: Prop) -> None:
    """A padded bench under foot, hips, back or hands; tilted behind a reclined back."""
    frame = scene.last
    if prop.at in (Place.BACK, Place.HIP) and abs(frame.trunk) > _LYING and not _thrust(scene):
        _flat_bench(scene, prop)
    elif prop.at is Place.BACK and not _thrust(scene):
        back_pad(scene)
        seat_pad(scene, prop, 0.42)
    elif prop.at is Place.FRONT and frame.trunk > 20:
        front_pad(scene)
    else:
        x, top = rest(scene, prop)
        half = 0.24 if prop.at in (Place.HIP, Place.BACK) else 0.3
        table(scene, x - half, x + half, top, height=prop.height or 0.42)


def box(scene: Scene, prop: Prop) -> None:
    """A solid box under foot, hips or hands, or one to jump on in front."""
    x, top = rest(scene, prop)
    bottom = _stand(scene, top, prop.height or 0.4)
    half = 0.24 if prop.at in (Place.HANDS, Place.HIP) else 0.27
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
    bottom = _stand(scene, top, prop.height or 0.45)
    back = x - 0.25
    scene.still(
        Layer.BACKDROP,
        line([(back, bottom + 0.02), (back, top), (back - 0.05, top + 0.45)], 0.05, "prop"),
        line([(x + 0.16, bottom + 0.02), (x + 0.16, top - 0.03)], 0.05, "prop"),
        block(back, top - 0.07, x + 0.22, top, "prop"),
    )


def wall(scene: Scene, prop: Prop) -> None:
    """A wall behind the back, or in front at the hands, feet or knees."""
    frames = scene.frames
    if prop.at in (None, Place.BACK, Place.HIP) or scene.pose.support is Support.WALL:
        edge = min(min(f.hip.x, f.shoulder.x) for f in frames) - BACK_DEPTH
        between = [p for p in scene.pose.props if p.kind == "ball" and p.at is Place.BACK]
        edge -= sum(p.height or _BALL for p in between)
        left, right = edge - 0.09, edge
    else:
        if prop.at in (Place.FEET, Place.NEAR_FOOT, Place.FAR_FOOT):
            edge = max(_toe_tip(f.near) for f in frames)
        elif prop.at is Place.KNEES:
            edge = max(f.near.knee.x for f in frames) + 0.07
        else:
            edge = scene.last.arm.hand.x + 0.03
        left, right = edge, edge + 0.09
    top = max(f.head.y for f in frames) + 0.2
    scene.still(Layer.BACKDROP, block(left, scene.ground, right, top, "light"))


def wedge(scene: Scene, _prop: Prop) -> None:
    """A slope under the sole, heel up."""
    leg = scene.last.near
    slope = math.radians(geo.rise(leg.ball, leg.heel) - 180)
    back = Point(leg.heel.x - 0.03, leg.heel.y - 0.03 * math.tan(slope))
    tip = leg.heel.x + (leg.heel.y - scene.ground) / max(math.tan(-slope), 0.05)
    points = [(back.x, scene.ground), (tip + 0.02, scene.ground), (back.x, back.y)]
    scene.still(Layer.BACKDROP, polygon(points, "prop"))


def mat(scene: Scene, _prop: Prop) -> None:
    """A mat on the floor, as long as what is on it."""
    xs = [
        p.x
        for f in scene.frames
        for p in (f.hip, f.shoulder, f.near.knee, f.near.heel, f.near.ball, f.far.ball)
    ]
    left, right = min(xs) - 0.18, max(xs) + 0.18
    inks = block(left, scene.ground - 0.035, right, scene.ground, "mat")
    scene.still(Layer.BACKDROP, inks)


def ball(scene: Scene, prop: Prop) -> None:
    """A gym ball under hips, feet or hands, behind the back, or a small one between the knees."""
    if prop.at is Place.KNEES:
        small = disc(0, 0, 0.13, "band")
        scene.moving(Layer.FAR, scene.track(lambda f: geo.between(f.hip, f.near.knee, 0.95)), small)
        return
    radius = (prop.height or _BALL) / 2
    shapes = (disc(0, 0, radius, "mat"), line(_shine(radius), 0.025, "light"))
    if prop.at in (Place.FEET, Place.NEAR_FOOT, Place.FAR_FOOT):
        far = prop.at is Place.FAR_FOOT
        track = scene.track(
            lambda f: geo.shifted((f.far if far else f.near).ankle, -0.03, -radius - 0.04)
        )
        scene.lower(min(spot.y for spot in track) - radius)
        scene.moving(Layer.BACKDROP, track, *shapes)
        return
    if prop.at is Place.BACK:
        spine = scene.track(
            lambda f: geo.along(
                geo.between(f.hip, f.shoulder, 0.35), f.trunk - 90, radius + BACK_DEPTH
            )
        )
        if scene.last.trunk < -40:  # lying on it: the ball stays on the floor
            spine = [spine[-1]] * len(spine)
            scene.lower(spine[-1].y - radius)
        scene.moving(Layer.BACKDROP, spine, *shapes)
        return
    x, top = rest(scene, prop)
    scene.lower(top - 2 * radius)
    scene.moving(Layer.BACKDROP, [Spot(x, top - radius)], *shapes)


def roller(scene: Scene, prop: Prop) -> None:
    """A foam roller seen from its end, under the named part."""
    radius = (prop.height or 0.15) / 2
    x, top = rest(scene, prop)
    top = max(top, scene.ground)
    y = top - radius if top - 2 * radius > scene.ground - 0.02 else scene.ground + radius
    shapes = disc(x, y, radius, "prop"), disc(x, y, radius * 0.45, "light")
    scene.still(Layer.BACKDROP, *shapes)


def cushion(scene: Scene, prop: Prop) -> None:
    """A soft pad under knees, hips or feet, or between seat and heels."""
    x, top = rest(scene, prop)
    thick = prop.height or 0.06
    scene.lower(top - thick)
    scene.still(Layer.BACKDROP, block(x - 0.17, top - thick, x + 0.17, top, "mat"))


def rail(scene: Scene, _prop: Prop) -> None:
    """A post with a grip where the hands are."""
    grip = scene.grip or scene.last.arm.hand
    scene.still(
        Layer.BACKDROP,
        block(grip.x - 0.025, scene.ground, grip.x + 0.025, grip.y, "prop"),
        line([(grip.x - 0.14, grip.y), (grip.x + 0.14, grip.y)], 0.045, "metal"),
    )


def bar_above(scene: Scene, _prop: Prop) -> None:
    """A fixed bar seen from its end, on its post."""
    grip = scene.grip or scene.last.arm.hand
    post = grip.x + 0.42
    scene.still(
        Layer.BACKDROP,
        block(post - 0.035, scene.ground, post + 0.035, grip.y + 0.04, "light"),
        line([(post, grip.y), (grip.x, grip.y)], 0.035, "light"),
    )
    scene.still(Layer.FRONT, disc(grip.x, grip.y, 0.032, "metal"))


def stairs(scene: Scene, prop: Prop) -> None:
    """Steps as high as the feet show, going up ahead."""
    height = prop.height or 0.17
    near, far = sole(scene.last.near), sole(scene.last.far)
    scene.lower(min(near.y, far.y))
    if near.y - scene.ground < 0.03:
        scene.lower(near.y - height)
    run, x = 0.29, near.x - 0.14
    points = [(x, scene.ground), (x, near.y)]
    y = near.y
    for _ in range(2):
        points += [(x + run, y), (x + run, y + height)]
        x, y = x + run, y + height
    points += [(x + run, y), (x + run, scene.ground)]
    scene.still(Layer.BACKDROP, polygon(points, "light"))


def water(scene: Scene, prop: Prop) -> None:
    """Water up to a height over the floor; round a swimmer it is just over the back."""
    frame = scene.last
    swimming = abs(frame.trunk) > 45
    if swimming:
        level = frame.shoulder.y + (0.03 if frame.trunk > 0 else 0.06)
    else:
        level = scene.ground + (prop.height or 1.1)
    scene.floor = not swimming
    low = -6.0 if swimming else scene.ground
    xs = [p.x for f in scene.frames for p in (f.hip, f.head, f.near.ball)]
    box = (min(xs) - 0.1, level - 0.3 if swimming else low, max(xs) + 0.1, level)
    tint = block(-6, low, 6, level, "water")
    wave = f"M{place(-6, level)}q6-4 12 0" + "t12 0" * 99
    scene.still(Layer.FRONT, tint._replace(box=box), Ink(wave, "wave", box, 0.025))


def rest(scene: Scene, prop: Prop) -> tuple[float, float]:
    """Where something under or at a part of the body has its middle and its top."""
    frame = scene.last
    if prop.at in (None, Place.NEAR_FOOT, Place.FEET):
        foot = sole(frame.near)
        return frame.near.ankle.x + 0.04, foot.y
    if prop.at is Place.FAR_FOOT:
        return frame.far.ankle.x - 0.04, min(sole(frame.far).y, frame.far.ankle.y - 0.04)
    if prop.at is Place.HIP:
        low = min(scene.frames, key=lambda f: f.hip.y)
        return low.hip.x, low.hip.y - SEAT_DEPTH
    if prop.at is Place.BACK:
        return frame.shoulder.x - 0.16, min(f.shoulder.y for f in scene.frames) - BACK_DEPTH + 0.01
    if prop.at is Place.KNEES:
        return frame.near.knee.x - 0.03, min(f.near.knee.y for f in scene.frames) - 0.055
    if prop.at is Place.HANDS:
        grip = scene.grip or frame.arm.hand
        return grip.x + 0.1, grip.y - 0.03
    if frame.near.ball.y > scene.first.near.ball.y + 0.15:  # jumped on
        return frame.near.ankle.x + 0.04, sole(frame.near).y
    ahead = max(max(_toe_tip(f.near), f.near.knee.x) for f in scene.frames)
    return ahead + 0.35, scene.ground + (prop.height or 0.45)


def table(scene: Scene, left: float, right: float, top: float, *, height: float) -> None:
    """A pad on two legs."""
    bottom = _stand(scene, top, height)
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
    bottom = _stand(scene, top, prop.height or height)
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
        line([tuple(start), tuple(end)], 0.075, "prop"),
    )


def _flat_bench(scene: Scene, prop: Prop) -> None:
    """A bench under the whole trunk."""
    frame = scene.last
    xs = sorted((frame.hip.x, frame.head.x))
    top = min(frame.hip.y - SEAT_DEPTH, frame.shoulder.y - BACK_DEPTH + 0.03)
    table(scene, xs[0] - 0.14, xs[1] + 0.14, top, height=prop.height or 0.42)


def _thrust(scene: Scene) -> bool:
    return scene.pose.support is Support.BRIDGE


def _stand(scene: Scene, top: float, height: float) -> float:
    """The bottom of something with this top: the floor, which goes down if it must."""
    if top - scene.ground < _LOW:
        scene.lower(top - height)
    return scene.ground


def _toe_tip(leg: Leg) -> float:
    return leg.ball.x + 0.09


def _shine(radius: float) -> list[tuple[float, float]]:
    turns = [math.radians(110 + 12 * i) for i in range(5)]
    return [(0.75 * radius * math.cos(a), 0.75 * radius * math.sin(a)) for a in turns]

