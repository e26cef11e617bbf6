"""Weights in the hands or on the body, bands and cables, for a body seen from the front."""

from __future__ import annotations

from guide.body.shapes import Point
from guide.figure import geometry as geo
from guide.figure.front.body import Facing
from guide.figure.front.stage import Path, Stage
from guide.figure.geometry import Spot
from guide.figure.ink import block, disc, line
from guide.figure.scene import Layer
from guide.figure.skeleton import SHOULDER_HALF
from guide.figure.weights import RAIL_TOP, bag
from guide.records.pose import Prop
from guide.words import LoadAt, Place

_BAR_HALF = 0.78  # a barbell is cut short so that the body stays large
_PLATE = (0.62, 0.21)  # where it sits on the bar, and its radius
_RAIL = 0.5  # metres from the middle to a post of a Smith machine
_OVERHEAD = 2.2  # height of an anchor, metres
_CLEAR = 0.25  # metres over the head from which a pulley hangs overhead
_APART = 0.3  # metres between hands that draw a rope apart
_POST_AWAY = 0.42  # from the body to a machine's post


def _hands(frame: Facing) -> Point:
    return geo.between(frame.near.hand, frame.far.hand, 0.5)


def _near_hand(frame: Facing) -> Point:
    return frame.near.hand


def _far_hand(frame: Facing) -> Point:
    return frame.far.hand


def _one_hand(prop: Prop) -> Path | None:
    """The one hand that holds it; None for both."""
    return {Place.FRONT: _near_hand, Place.FAR_HAND: _far_hand}.get(prop.at or Place.HANDS)


def band(stage: Stage, prop: Prop) -> None:
    """A loop from leg to leg or from hand to hand, or a band from a post at the side."""
    if prop.height is not None:
        _to_post(stage, _end_of(prop), prop.height, "band")
        return
    pairs: dict[Place, tuple[Path, Path]] = {
        Place.KNEES: (_above_knee(far=False), _above_knee(far=True)),
        Place.HANDS: (_near_hand, _far_hand),
        Place.FRONT: (_near_hand, _far_hand),
    }
    ankles: tuple[Path, Path] = (lambda f: f.near.ankle, lambda f: f.far.ankle)
    a, b = pairs.get(prop.at or Place.HANDS, ankles)
    held = prop.at is Place.HANDS
    stage.rope(a, b, "band", 0.035, Layer.FRONT if held else Layer.HELD)
    if not held:
        for end in (a, b):
            stage.moving(Layer.HELD, stage.track(end), disc(0, 0, 0.03, "band"))


def strap(stage: Stage, prop: Prop) -> None:
    """A strap to each hand from an anchor overhead."""
    x, y = stage.last.pelvis.x, stage.ground + (prop.height or _OVERHEAD)
    stage.still(Layer.BACKDROP, line([(x - 0.3, y), (x + 0.3, y)], 0.05, "prop"))
    for hand in (_near_hand, _far_hand):
        stage.rope(lambda _frame: Point(x, y), hand, "line", 0.026)
        stage.moving(Layer.FRONT, stage.track(hand), line([(-0.05, 0), (0.05, 0)], 0.03, "metal"))


def cable(stage: Stage, prop: Prop) -> None:
    """A cable from a post on the near side, low unless it says otherwise.

    One that both hands draw apart comes from in front, so between us and the body; one from high
    up that they do not draw aside hangs over it.
    """
    apart = geo.apart(stage.last.near.hand, stage.last.far.hand) > _APART
    aside = abs(_hands(stage.last).x - _hands(stage.first).x) > _APART
    over = (prop.height or 0.0) > stage.last.head.y + _CLEAR and not aside
    if prop.at is Place.HANDS and (apart or over):
        _forked(stage, stage.ground + (prop.height or 0.0))
        return
    if stage.pose.lies:
        _to_column(stage, _end_of(prop))
        return
    _to_post(stage, _end_of(prop), prop.height or 0.12, "line", weights=True)


def dumbbell(stage: Stage, prop: Prop) -> None:
    """Held upright at the chest, or one in each hand seen from its end."""
    load = stage.pose.load
    if load is not None and load.at is LoadAt.GOBLET:
        inks = (
            line([(0, -0.1), (0, 0.1)], 0.03, "metal"),
            block(-0.055, -0.145, 0.055, -0.06, "metal"),
            block(-0.055, 0.06, 0.055, 0.145, "metal"),
        )
        stage.moving(Layer.FRONT, stage.track(_hands), *inks)
        return
    one = _one_hand(prop)
    for hand in (one,) if one else (_near_hand, _far_hand):
        end = disc(0, 0, 0.07, "metal"), disc(0, 0, 0.028, "prop")
        stage.moving(Layer.FRONT, stage.track(hand), *end)


def kettlebell(stage: Stage, prop: Prop) -> None:
    """A bell held in both hands, or in one."""
    at = _one_hand(prop) or _hands
    inks = (
        line([(-0.05, -0.06), (-0.035, 0), (0.035, 0), (0.05, -0.06)], 0.026, "metal"),
        disc(0, -0.125, 0.085, "metal"),
        disc(0, -0.125, 0.03, "prop"),
    )
    stage.moving(Layer.FRONT, stage.track(at), *inks)


def plate(stage: Stage, _prop: Prop) -> None:
    """One plate in both hands."""
    inks = disc(0, 0, 0.15, "glass"), disc(0, 0, 0.142, "metal", 0.02), disc(0, 0, 0.03, "metal")
    stage.moving(Layer.FRONT, stage.track(_hands), *inks)


def medicine_ball(stage: Stage, prop: Prop) -> None:
    """A small heavy ball in the hands or between the knees."""
    at = between_knees if prop.at is Place.KNEES else _one_hand(prop) or _hands
    inks = disc(0, 0, 0.125, "prop"), line([(-0.1, 0.04), (0, 0.02), (0.1, 0.04)], 0.015, "metal")
    stage.moving(Layer.FRONT, stage.track(at), *inks)


def sandbag(stage: Stage, prop: Prop) -> None:
    """A long soft bag across the body: in the arms, on a shoulder, or behind the neck."""
    back = _on_back(stage, prop)
    at = _behind_neck if back else _one_hand(prop) or _hands
    stage.moving(Layer.BACKDROP if back else Layer.FRONT, stage.track(at), *bag())


def barbell(stage: Stage, prop: Prop) -> None:
    """A bar across the picture, where the load is or in the hands, with a plate at each end."""
    x, radius = _PLATE
    inks = (
        line([(-_BAR_HALF, 0), (_BAR_HALF, 0)], 0.03, "metal"),
        *(block(s * x - 0.03, -radius, s * x + 0.03, radius, "metal") for s in (-1, 1)),
    )
    on_back = _on_back(stage, prop)
    at = _behind_neck if on_back else _hands
    layer = Layer.BACKDROP if on_back else Layer.HELD
    spots = stage.track(lambda f: Spot(*at(f), 0.0, _broad(f) if on_back else 1.0))
    stage.moving(layer, spots, *inks)


def railed_bar(stage: Stage, prop: Prop) -> None:
    """The bar of a Smith machine, between the two posts it runs along."""
    low, top = stage.ground, max(RAIL_TOP, *(f.head.y + 0.15 for f in stage.frames))
    x = stage.last.pelvis.x
    posts = [block(x + s - 0.022, low, x + s + 0.022, top, "light") for s in (-_RAIL, _RAIL)]
    stage.still(Layer.BACKDROP, *posts)
    barbell(stage, prop)


def _on_back(stage: Stage, prop: Prop) -> bool:
    load = stage.pose.load
    loaded = load is not None and load.at in (LoadAt.BACK, LoadAt.LOW_BACK)
    return loaded or prop.at is Place.BACK


def _behind_neck(frame: Facing) -> Point:
    return geo.between(frame.chest, frame.head, 0.12)


def _broad(frame: Facing) -> float:
    """How much of a bar across the shoulders is seen: less the more they are turned."""
    across = geo.apart(frame.near.shoulder, frame.far.shoulder) / (2 * SHOULDER_HALF)
    return geo.clamp(across, 0.2, 1.0)


def landmine(stage: Stage, _prop: Prop) -> None:
    """A bar from the hands to its joint on the floor in front, which is between us and the body."""
    foot = Point(stage.last.pelvis.x, stage.ground + 0.04)
    stage.rope(lambda _frame: foot, _hands, "metal", 0.03)
    plate_at = stage.track(lambda frame: geo.between(_hands(frame), foot, 0.14))
    inks = disc(0, 0, 0.15, "glass"), disc(0, 0, 0.142, "metal", 0.02)
    stage.moving(Layer.FRONT, plate_at, *inks)


def sled(stage: Stage, _prop: Prop) -> None:
    """A sled on the far side, on a strap from the hips."""
    x, ground = min(f.far.heel.x for f in stage.frames) - 0.75, stage.ground
    stage.still(
        Layer.BACKDROP,
        line([(x - 0.3, ground + 0.035), (x + 0.3, ground + 0.035)], 0.05, "metal"),
        block(x - 0.16, ground + 0.06, x + 0.16, ground + 0.12, "prop"),
        block(x - 0.13, ground + 0.13, x + 0.13, ground + 0.19, "metal"),
        line([(x, ground + 0.1), (x, ground + 0.34)], 0.035, "prop"),
    )
    stage.rope(lambda _frame: Point(x + 0.28, ground + 0.08), lambda f: f.pelvis, "band", 0.022)


def between_knees(frame: Facing) -> Point:
    """Where a ball is squeezed."""
    return geo.between(frame.near.knee, frame.far.knee, 0.5)


def _above_knee(*, far: bool) -> Path:
    def at(frame: Facing) -> Point:
        leg = frame.far if far else frame.near
        return geo.between(leg.hip, leg.knee, 0.8)

    return at


def _end_of(prop: Prop) -> Path:
    """The part of the body that a cable or band pulls."""
    ends: dict[Place, Path] = {
        Place.NEAR_FOOT: lambda f: f.near.ankle,
        Place.FEET: lambda f: f.near.toe,
        Place.FAR_FOOT: lambda f: f.far.ankle,
        Place.KNEES: lambda f: geo.between(f.near.knee, f.near.ankle, 0.1),
        Place.HIP: lambda f: f.pelvis,
        Place.FRONT: _near_hand,
        Place.FAR_HAND: _far_hand,
    }
    return ends.get(prop.at or Place.HANDS, _hands)


def _to_post(stage: Stage, end: Path, height: float, tone: str, *, weights: bool = False) -> None:
    """From a post on the side that the movement goes away from."""
    points = [end(frame) for frame in stage.frames]
    away = 1.0 if points[-1].x < points[0].x else -1.0
    xs = [p.x for f in stage.frames for h in (f.near, f.far) for p in (h.toe, h.hand, h.ankle)]
    x = (max(xs) if away > 0 else min(xs)) + away * _POST_AWAY
    y = stage.ground + height
    stage.still(Layer.BACKDROP, block(x - 0.03, stage.ground, x + 0.03, max(y + 0.1, 0.9), "prop"))
    if weights:
        stack = block(x - 0.09, stage.ground + 0.05, x + 0.09, stage.ground + 0.45, "metal")
        stage.still(Layer.BACKDROP, stack)
    stage.still(Layer.BACKDROP, disc(x, y, 0.035, "metal"))
    stage.rope(lambda _frame: Point(x, y), end, tone, 0.024)


def _forked(stage: Stage, height: float) -> None:
    """From a pulley before the middle of the body, or over it, to each hand."""
    pulley = Point(stage.last.pelvis.x, height)
    if height > max(frame.head.y for frame in stage.frames) + _CLEAR:
        beam = line([(pulley.x - 0.3, height), (pulley.x + 0.3, height)], 0.05, "prop")
        stage.still(Layer.BACKDROP, beam)
    for hand in (_near_hand, _far_hand):
        stage.rope(lambda _frame: pulley, hand, "line", 0.024, Layer.FRONT)
        stage.moving(Layer.FRONT, stage.track(hand), disc(0, 0, 0.035, "metal"))
    stage.still(Layer.FRONT, disc(*pulley, 0.035, "metal"))


def _to_column(stage: Stage, end: Path) -> None:
    """From a column beside a lying body, seen from above, on the side of the hand."""
    points = [end(frame) for frame in stage.frames]
    out = max(points, key=lambda point: abs(point.y))
    column = Point(out.x, out.y + (_POST_AWAY / 2 if out.y > 0 else -_POST_AWAY / 2))
    box = block(column.x - 0.1, column.y - 0.07, column.x + 0.1, column.y + 0.07, "prop")
    stage.still(Layer.BACKDROP, box, disc(*column, 0.04, "metal"))
    stage.rope(lambda _frame: column, end, "line", 0.024)
