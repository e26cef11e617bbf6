"""Weights in the hands or on the body, and what pulls on it: bands, straps and cables."""

from __future__ import annotations

import math
from collections.abc import Callable

from guide.body.shapes import Point
from guide.figure import geometry as geo
from guide.figure.geometry import Spot
from guide.figure.ink import Ink, blob, block, disc, line, polygon
from guide.figure.scene import Layer, Scene, leg_of, sole
from guide.figure.skeleton import Arm, Frame
from guide.records.pose import Prop
from guide.words import Arms, LoadAt, Place, PropKind

Path = Callable[[Frame], Point]

_RAIL_TOP = 1.95  # metres
_LYING = 60.0  # degrees of trunk lean
_HEAD_AT = 0.1  # metres from the grip to the head of a dumbbell
_STAYS = 0.08  # metres: what moves less stands still
_BELT = 0.36  # metres of chain from a belt down to the weight
_BAR = 1.75  # metres of a landmine bar from its joint to the hands

# Heights in metres from which a band or strap comes from overhead, by what it leads to.
_OVER_HANDS, _OVER_FEET = 1.9, 1.2

# Metres from the shoulder: up along the trunk, then forward of it; where the body model has them.
_ON_TRUNK = {
    LoadAt.BACK: (-0.017, -0.060),
    LoadAt.LOW_BACK: (-0.086, -0.095),
    LoadAt.FRONT: (0.0, 0.086),
}


def barbell(scene: Scene, prop: Prop) -> None:
    """A bar seen from its end: a see-through plate, its rim and the hub."""
    inks = (
        disc(0, 0, 0.215, "glass"),
        disc(0, 0, 0.205, "metal", 0.025),
        disc(0, 0, 0.042, "metal"),
        disc(0, 0, 0.016, "light"),
    )
    scene.moving(Layer.FRONT, scene.track(carried(scene, prop)), *inks)


def railed_bar(scene: Scene, prop: Prop) -> None:
    """The bar of a Smith machine: it runs along an upright post."""
    x = carried(scene, prop)(scene.last).x
    top = max(_RAIL_TOP, *(f.head.y + 0.15 for f in scene.frames))
    post = block(x - 0.022, scene.ground, x + 0.022, scene.ground + top, "light")
    foot = block(x - 0.3, scene.ground, x + 0.3, scene.ground + 0.05, "light")
    scene.still(Layer.BACKDROP, post, foot)
    barbell(scene, prop)


def landmine(scene: Scene, prop: Prop) -> None:
    """A bar that turns about a joint on the floor, in front or behind, plate at the hands."""
    at = carried(scene, prop)
    ends = [at(frame) for frame in scene.frames]
    reach = math.sqrt(max(_BAR**2 - (max(p.y for p in ends) - scene.ground) ** 2, 0.5))
    away = -1.0 if prop.at is Place.BACK else 1.0
    joint = Point(ends[-1].x + away * reach, scene.ground + 0.05)
    scene.still(
        Layer.BACKDROP, block(joint.x - 0.09, scene.ground, joint.x + 0.09, joint.y, "prop")
    )
    _rope(scene, lambda _frame: joint, at, "metal", 0.03)
    plate_at = scene.track(lambda frame: geo.between(at(frame), joint, 0.14))
    inks = disc(0, 0, 0.15, "glass"), disc(0, 0, 0.142, "metal", 0.02)
    scene.moving(Layer.FRONT, plate_at, *inks)


def plate(scene: Scene, prop: Prop) -> None:
    """One plate held flat against the body or in the hands, or hung from a belt."""
    inks = (
        disc(0, 0, 0.15, "glass"),
        disc(0, 0, 0.142, "metal", 0.02),
        disc(0, 0, 0.03, "metal"),
    )
    at = carried(scene, prop)
    if prop.at is Place.HIP and not _lies(scene):
        spots = [geo.shifted(frame.hip, 0.1, -0.02) for frame in scene.frames]
        chain = line([(0, 0), (0, -_BELT)], 0.02, "metal")
        scene.moving(Layer.FRONT, [Spot(*spot) for spot in spots], chain)
        scene.moving(Layer.FRONT, [Spot(x, y - _BELT) for x, y in spots], *inks)
        return
    scene.moving(Layer.FRONT, scene.track(at), *inks)


def dumbbell(scene: Scene, prop: Prop) -> None:
    """Two heads and a handle; upright when held at the chest, else lying across the grip."""
    at, turn = carried(scene, prop), _palm(prop)
    if _on_the_hips(scene, prop):  # it lies across the body: its end is what shows
        end = disc(0, 0, 0.075, "metal"), disc(0, 0, 0.03, "prop")
        scene.moving(Layer.FRONT, scene.track(at), *end)
        return
    upright = scene.pose.load is not None and scene.pose.load.at is LoadAt.GOBLET
    inks = (
        line([(-0.1, 0), (0.1, 0)], 0.03, "metal"),
        block(-0.145, -0.055, -0.06, 0.055, "metal"),
        block(0.06, -0.055, 0.145, 0.055, "metal"),
    )
    spots = scene.track(lambda frame: Spot(*at(frame), 90.0 if upright else turn(frame)))
    if scene.pose.start.palm or scene.pose.end.palm:
        _turning(scene, spots)
        return
    scene.moving(Layer.FAR if prop.at is Place.FAR_HAND else Layer.HELD, spots, *inks)


def _turning(scene: Scene, spots: list[Spot]) -> None:
    """A dumbbell whose ends come together as the hand turns it towards us."""
    first, last, count = scene.pose.start.palm, scene.pose.end.palm, len(spots) - 1
    shares = [math.cos(math.radians(first + (last - first) * i / count)) for i in range(count + 1)]
    handle = line([(-0.1, 0), (0.1, 0)], 0.03, "metal")
    stretched = [spot._replace(stretch=s) for spot, s in zip(spots, shares, strict=True)]
    scene.moving(Layer.HELD, stretched, handle)
    for side in (-_HEAD_AT, _HEAD_AT):
        heads = [
            Spot(*geo.along(Point(spot.x, spot.y), 90 - spot.turn, side * s))
            for spot, s in zip(spots, shares, strict=True)
        ]
        inks = disc(0, 0, 0.06, "metal"), disc(0, 0, 0.024, "prop")
        scene.moving(Layer.HELD, heads, *inks)


def kettlebell(scene: Scene, prop: Prop) -> None:
    """A bell hanging from the hand in line with the forearm."""
    at, turn = carried(scene, prop), _palm(prop)
    inks = (
        line([(-0.045, -0.06), (-0.035, 0), (0.035, 0), (0.045, -0.06)], 0.026, "metal"),
        disc(0, -0.125, 0.082, "metal"),
        disc(0, -0.125, 0.03, "prop"),
    )
    goblet = scene.pose.load is not None and scene.pose.load.at is LoadAt.GOBLET
    spots = scene.track(lambda frame: Spot(*at(frame), 0.0 if goblet else turn(frame)))
    scene.moving(Layer.FAR if prop.at is Place.FAR_HAND else Layer.FRONT, spots, *inks)


def medicine_ball(scene: Scene, prop: Prop) -> None:
    """A small heavy ball in the hands or between the knees."""
    at = carried(scene, prop)

    def beyond(frame: Frame) -> Spot:
        turn = frame.arm.palm
        if prop.at not in (None, Place.HANDS):
            return Spot(*at(frame))
        return Spot(*geo.along(at(frame), 180 - turn, 0.07))

    inks = (
        disc(0, 0, 0.125, "prop"),
        line([(-0.11, 0.04), (0, 0.02), (0.11, 0.04)], 0.015, "metal"),
    )
    scene.moving(Layer.HELD, scene.track(beyond), *inks)


def sandbag(scene: Scene, prop: Prop) -> None:
    """A long soft bag across the arms, the hands or a shoulder, seen from its side."""
    at = carried(scene, prop)
    outline = [(-0.24, 0.02), (-0.2, 0.11), (0.0, 0.125), (0.2, 0.11), (0.24, 0.02),
               (0.21, -0.1), (0.0, -0.125), (-0.21, -0.1)]  # fmt: skip
    seams = [line([(x, -0.1), (x, 0.1)], 0.018, "light") for x in (-0.11, 0.11)]
    scene.moving(Layer.FRONT, scene.track(at), blob(outline, "prop"), *seams)


def cuff(scene: Scene) -> None:
    """A weight strapped round the ankle."""
    ink = block(-0.062, -0.01, 0.062, 0.085, "metal")
    spots = scene.track(
        lambda f: Spot(*f.near.ankle, geo.hang(f.near.knee, f.near.ankle)),
    )
    scene.moving(Layer.FRONT, spots, ink)


def band(scene: Scene, prop: Prop) -> None:
    """A band: a loop round the knees or the body, or drawn out from foot or post to a limb."""
    _pulled(scene, prop, "band", 0.022)


def strap(scene: Scene, prop: Prop) -> None:
    """A strap that does not give: behind the knees, round a foot, or down from above."""
    _pulled(scene, prop, "line", 0.026)


def cable(scene: Scene, prop: Prop) -> None:
    """A cable from its pulley: a column in front or behind, or a pulley overhead."""
    end = _end_of(scene, prop)
    points = [end(frame) for frame in scene.frames]
    height = scene.ground + (0.12 if prop.height is None else prop.height)
    end_pose = scene.pose.end
    between_legs = (
        prop.at is Place.HANDS
        and (end_pose.trunk or 0) >= 30
        and (end_pose.upper_arm or 0) <= -20
        and (end_pose.elbow or 0) < 30
    )
    behind = prop.at in (Place.BACK, Place.HIP) or between_legs or _kicks(prop, points)
    above = height > max(f.shoulder.y for f in scene.frames) + 0.35 and not behind
    reach = [p.x for p in points] + [_toe(f) for f in scene.frames]
    if above:
        pulley = Point(sum(p.x for p in points) / len(points), height)
        post = max(reach) + 0.3
    else:
        back = min([*reach, *(f.hip.x for f in scene.frames)]) - 0.42
        post = back if behind else max(reach) + 0.42
        pulley = Point(post + (0.08 if behind else -0.08), height)
    tall = max(scene.ground + 1.5, height + 0.06)
    arm = line([(post, tall - 0.03), (pulley.x, tall - 0.03)], 0.05, "prop")
    column = block(post - 0.04, scene.ground, post + 0.04, tall, "prop")
    stack = block(post - 0.09, scene.ground, post + 0.09, scene.ground + 0.42, "metal")
    scene.still(Layer.BACKDROP, column, *([arm] if above else []), stack)
    scene.still(Layer.BACKDROP, disc(*pulley, 0.045, "metal"))
    _rope(scene, lambda _frame: pulley, end, "line", 0.016)
    if end(scene.last) == scene.last.arm.hand:
        handle = line([(-0.05, 0), (0.05, 0)], 0.03, "metal")
        scene.moving(Layer.HELD, scene.track(lambda f: Spot(*end(f), f.arm.palm)), handle)


def skipping_rope(scene: Scene, _prop: Prop) -> None:
    """The round that a rope makes over the head and under the feet, and its handle."""
    low = min(sole(frame.near).y for frame in scene.frames) - 0.03
    top = max(frame.head.y for frame in scene.frames) + 0.22
    half = 0.46
    x = scene.last.arm.hand.x + 0.1 - half
    turns = [math.radians(45 * i) for i in range(8)]
    middle, high = (low + top) / 2, (top - low) / 2
    points = [(x + half * math.cos(a), middle + high * math.sin(a)) for a in turns]
    scene.still(Layer.BACKDROP, blob(points, "band")._replace(width=0.016))
    handle = line([(0, 0), (0.12, 0)], 0.03, "metal")
    scene.moving(Layer.HELD, scene.track(lambda f: Spot(*f.arm.hand, f.arm.palm)), handle)


def default_weight(scene: Scene) -> None:
    """The weight that the load speaks of, where no prop shows it."""
    load = scene.pose.load
    if load is None or load.at in (LoadAt.SLED, LoadAt.PAD):
        return
    if load.at is LoadAt.ANKLE:
        cuff(scene)
    elif load.at in (LoadAt.HANDS, LoadAt.GOBLET):
        dumbbell(scene, Prop(kind=PropKind.DUMBBELL))
    else:
        barbell(scene, Prop(kind=PropKind.BARBELL))


def _lies(scene: Scene) -> bool:
    return abs(scene.last.trunk) > _LYING


def _on_the_hips(scene: Scene, prop: Prop) -> bool:
    load = scene.pose.load
    loaded = load is not None and load.at is LoadAt.HIP and prop.at is None
    return loaded or prop.at is Place.HIP


def carried(scene: Scene, prop: Prop) -> Path:
    """Where a weight sits: where the prop says, else where the load is, else in the hands."""
    places: dict[Place, Path] = {
        Place.HANDS: lambda f: f.arm.hand,
        Place.FAR_HAND: lambda f: far_arm(f).hand,
        Place.KNEES: lambda f: f.near.knee,
        Place.HIP: _on_hip,
        Place.NEAR_FOOT: lambda f: f.near.ankle,
        Place.FAR_FOOT: lambda f: f.far.ankle,
        Place.FEET: lambda f: f.near.ankle,
        Place.BACK: lambda f: _on_trunk(f, LoadAt.BACK),
        Place.FRONT: lambda f: _on_trunk(f, LoadAt.FRONT),
    }
    load = scene.pose.load
    if load is not None and prop.at in (None, Place.HANDS, Place.BACK, Place.FRONT):
        if load.at in (LoadAt.BACK, LoadAt.LOW_BACK, LoadAt.FRONT):
            at = load.at
            return lambda f: _on_trunk(f, at)
        if load.at is LoadAt.HIP and prop.at is None:
            return _on_hip
    return places[prop.at or Place.HANDS]


def _on_trunk(frame: Frame, at: LoadAt) -> Point:
    up, forward = _ON_TRUNK[at]
    return geo.along(geo.along(frame.shoulder, frame.trunk, up), frame.trunk + 90, forward)


def _on_hip(frame: Frame) -> Point:
    """On the crease of the hip, in front of the body."""
    return geo.along(geo.along(frame.hip, frame.trunk, 0.03), frame.trunk + 90, 0.13)


def far_arm(frame: Frame) -> Arm:
    """The arm of the far side."""
    return frame.other_arm or frame.arm


def _palm(prop: Prop) -> Callable[[Frame], float]:
    """The turn of a handle held across the palm."""
    if prop.at is Place.FAR_HAND:
        return lambda frame: far_arm(frame).palm
    return lambda frame: frame.arm.palm


def _toe(frame: Frame) -> float:
    return max(frame.near.ball.x, frame.far.ball.x) + 0.09


def _end_of(scene: Scene, prop: Prop) -> Path:
    """The end of a cable or band that is on the body."""
    if prop.at in (Place.NEAR_FOOT, Place.FEET):
        return lambda f: f.near.ankle
    if prop.at is Place.FAR_FOOT:
        return lambda f: f.far.ankle
    if prop.at is Place.FAR_HAND:
        return lambda f: far_arm(f).hand
    if prop.at is Place.KNEES:
        return lambda f: geo.between(f.near.knee, f.near.ankle, 0.08)
    if prop.at is Place.HIP and scene.pose.arms is not Arms.HANG:
        return lambda f: f.hip
    return lambda f: f.arm.hand


def _pulled(scene: Scene, prop: Prop, tone: str, width: float) -> None:
    """A band or strap by its place on the body."""
    fixed = prop.height is not None
    overhead = (prop.height or 0.0) > (_OVER_HANDS if prop.at is Place.HANDS else _OVER_FEET)
    feet = prop.at in (Place.NEAR_FOOT, Place.FAR_FOOT, Place.FEET)
    if overhead and (feet or prop.at is Place.HANDS):
        _hung(scene, _end_of(scene, prop), scene.ground + (prop.height or 0.0), tone, width)
    elif prop.at is Place.KNEES and tone == "band" and not fixed:
        _loop(scene, tone)
    elif prop.at is Place.KNEES:
        _to_post(scene, lambda f: geo.between(f.near.knee, f.near.ankle, 0.14), prop, tone)
    elif prop.at in (Place.NEAR_FOOT, Place.FEET) and not fixed and scene.grip is not None:
        _rope(scene, lambda f: f.far.ankle, lambda f: f.near.ankle, tone, 0.03)
    elif prop.at in (Place.NEAR_FOOT, Place.FEET) and not fixed:
        _rope(scene, _under_foot, lambda f: f.arm.hand, tone, width)
    elif prop.at is Place.NEAR_FOOT or prop.at is Place.FEET:
        _to_post(scene, lambda f: f.near.ankle, prop, tone)
    elif prop.at is Place.HANDS and tone == "line":
        _hung(scene, _end_of(scene, prop), scene.ground + (prop.height or 2.3), tone, width)
    elif prop.at is Place.HIP:
        _to_post(scene, lambda f: f.hip, prop, tone, behind=True)
    else:
        _to_post(scene, _end_of(scene, prop), prop, tone, behind=prop.at is Place.BACK)


def _kicks(prop: Prop, points: list[Point]) -> bool:
    """Whether a foot goes ahead against what then must pull it back."""
    feet = prop.at in (Place.NEAR_FOOT, Place.FAR_FOOT, Place.FEET)
    return feet and points[-1].x > points[0].x + 0.05


def _held_back(scene: Scene, prop: Prop, points: list[Point]) -> bool:
    """Whether a knee comes forward over a foot that stays: the band holds the ankle back."""
    knee = scene.last.near.knee.x - scene.first.near.knee.x
    foot = geo.apart(points[0], points[-1])
    return prop.at is Place.NEAR_FOOT and knee > _STAYS > foot


def _under_foot(frame: Frame) -> Point:
    return geo.between(frame.near.heel, frame.near.ball, 0.75)


def _loop(scene: Scene, tone: str) -> None:
    """A loop round both thighs just above the knee."""
    ink = line([(-0.075, 0), (0.075, 0)], 0.05, tone)
    for far, layer in ((True, Layer.FAR), (False, Layer.FRONT)):
        leg = leg_of(far=far)
        ends = [(frame.hip, leg(frame).knee) for frame in scene.frames]
        spots = [Spot(*geo.between(hip, knee, 0.78), geo.hang(hip, knee)) for hip, knee in ends]
        scene.moving(layer, spots, ink)


def _to_post(scene: Scene, end: Path, prop: Prop, tone: str, *, behind: bool = False) -> None:
    """From a post in front (or behind) at the height of what it pulls on."""
    points = [end(frame) for frame in scene.frames]
    behind = behind or _kicks(prop, points) or _held_back(scene, prop, points)
    height = scene.ground + prop.height if prop.height else points[-1].y
    xs = [f.hip.x for f in scene.frames] + [p.x for p in points]
    x = min(xs) - 0.5 if behind else max([*xs, *map(_toe, scene.frames)]) + 0.4
    post = block(x - 0.03, scene.ground, x + 0.03, height + 0.12, "prop")
    scene.still(Layer.BACKDROP, post, disc(x, height, 0.035, "metal"))
    _rope(scene, lambda _frame: Point(x, height), end, tone, 0.024, Layer.LEG)


def _hung(scene: Scene, end: Path, height: float, tone: str, width: float) -> None:
    """From an anchor overhead down to the hands or a foot, with a handle."""
    points = [end(frame) for frame in scene.frames]
    anchor = Point(max(point.x for point in points), height)
    scene.still(
        Layer.BACKDROP, line([(anchor.x - 0.3, height), (anchor.x + 0.3, height)], 0.05, "prop")
    )
    _rope(scene, lambda _frame: anchor, end, tone, width)
    handle: Ink = polygon([(-0.07, -0.02), (0.07, -0.02), (0.07, 0.02), (-0.07, 0.02)], "metal")
    scene.moving(Layer.HELD, scene.track(end), handle)


def _rope(
    scene: Scene, a: Path, b: Path, tone: str, width: float, layer: Layer = Layer.HELD
) -> None:
    """Something straight between two points that may both move."""
    half = width / 2
    ink = polygon([(0, -half), (1, -half), (1, half), (0, half)], tone)
    scene.moving(layer, scene.stretch(a, b), ink)
