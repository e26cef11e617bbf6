"""The surroundings: walls, wedges, mats, balls, cushions, towels, rails, stairs and water."""

from __future__ import annotations

import math

from guide.body.shapes import Point
from guide.figure import geometry as geo
from guide.figure.furniture import rest, toe_tip
from guide.figure.geometry import Spot
from guide.figure.hill import rise_at
from guide.figure.ink import Ink, block, disc, line, place, polygon
from guide.figure.scene import Layer, Scene, sole
from guide.figure.skeleton import BACK_DEPTH
from guide.records.pose import Prop
from guide.words import Place, PropKind, Support

_BALL = 0.55  # metres across
_HIPS_UP = 0.17  # metres from which the hips of a lying body are off the floor
_LAID, _RIDGES = 0.34, 10  # metres of towel before the toes, and its folds
_SKI_LONG = 0.8  # metres the slope goes on before and behind feet on skis
_STANDS = 0.03  # metres a foot is over the floor at most that stands on it
_CURLS = 10  # degrees toes bend to draw it in
_FLAT_FOREARM = 0.1  # metres from elbow to hand: the forearm lies on what is under it
_PRONE = 60  # degrees of trunk lean from which a body faces the floor
_LEVEL = 60  # degrees from upright beyond which a shin lies on things


def wall(scene: Scene, prop: Prop) -> None:
    """A wall behind the back, or in front at the hands, feet or knees."""
    left, right = _sides_of_wall(scene, prop)
    frames = scene.frames
    top = max(max(f.head.y, f.near.ball.y, f.far.ball.y) for f in frames) + 0.2
    if prop.at in (Place.FRONT, Place.HANDS):
        over = 0.3 if prop.at is Place.FRONT else 0.1
        top = max(top, *(f.arm.hand.y + over for f in frames))
    scene.still(Layer.BACKDROP, block(left, scene.ground, right, top, "light"))


def _sides_of_wall(scene: Scene, prop: Prop) -> tuple[float, float]:
    """Where a wall begins and ends, from left to right."""
    if prop.at in (None, Place.BACK, Place.HIP) or scene.pose.support is Support.WALL:
        edge = _behind_back(scene)
        return edge - 0.09, edge
    edge = _ahead(scene, prop.at)
    if prop.at is Place.HANDS and edge < scene.last.hip.x:  # an arm stretched out behind
        return edge - 0.15, edge - 0.06
    return edge, edge + 0.09


def _behind_back(scene: Scene) -> float:
    """The near side of a wall that the back, or a ball behind it, is on."""
    edge = min(min(f.hip.x, f.shoulder.x) for f in scene.frames) - BACK_DEPTH
    between = [p for p in scene.pose.props if p.kind is PropKind.BALL and p.at is Place.BACK]
    return edge - sum(p.height or _BALL for p in between)


def _ahead(scene: Scene, at: Place | None) -> float:
    """The near side of a wall that this part of the body is on."""
    if at in (Place.FEET, Place.NEAR_FOOT, Place.FAR_FOOT):
        return _at_feet(scene)
    if at is Place.KNEES:
        return max(f.near.knee.x for f in scene.frames) + 0.07
    if at is Place.FRONT:
        return max(max(f.arm.hand.x, toe_tip(f.near)) for f in scene.frames) + 0.3
    return scene.last.arm.hand.x + 0.03


def _at_feet(scene: Scene) -> float:
    frames = scene.frames
    if abs(scene.pose.tilt) > 150:  # upside down, the back to it
        return max(max(f.hip.x, f.near.heel.x) for f in frames) + BACK_DEPTH
    if _face_down(scene):  # the soles on it
        return min(min(f.near.heel.x, f.near.ball.x) for f in frames) - 0.12
    return max(toe_tip(f.near) for f in frames)


def _face_down(scene: Scene) -> bool:
    """Whether hands far ahead of the feet carry a body that faces the floor."""
    return all(f.trunk > _PRONE and f.arm.hand.x > f.hip.x for f in (scene.first, scene.last))


def hill(scene: Scene) -> None:
    """The ground under feet that go up or down a slope, from edge to edge of the picture."""
    feet = [p for f in scene.frames for leg in (f.near, f.far) for p in (leg.heel, leg.ball)]
    home = scene.last.hip.x
    above = [p.y - rise_at(scene.pose, p.x, home) for p in feet]
    low = min(above)
    beyond = _SKI_LONG if scene.pose.shows(PropKind.SKIS) else 0.35
    left, right = min(p.x for p in feet) - beyond, max(p.x for p in feet) + beyond
    tops = [low + rise_at(scene.pose, x, home) for x in (left, right)]
    scene.lower(min(tops) - 0.03)
    ground = scene.ground
    ink = polygon([(left, ground), (left, tops[0]), (right, tops[1]), (right, ground)], "light")
    scene.still(Layer.BACKDROP, ink)


def wedge(scene: Scene, _prop: Prop) -> None:
    """A slope under the sole, heel up, or toes up where the foot stands so."""
    leg = scene.last.near
    if leg.ball.y > leg.heel.y + 0.01:
        end = geo.along(leg.ball, 90 - geo.rise(leg.heel, leg.ball), 0.1)
        foot = leg.heel.x - 0.05, scene.ground
        scene.still(Layer.BACKDROP, polygon([foot, (end.x, scene.ground), end], "prop"))
        return
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
    if prop.at is Place.KNEES and scene.pose.support is Support.TWO:  # before a wall
        ball = disc(0, 0, 0.085, "band")
        scene.moving(Layer.FAR, scene.track(lambda f: geo.shifted(f.near.knee, -0.12, 0.0)), ball)
        return
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
    elbow, hand, _ = scene.last.arm
    if prop.at is Place.HANDS and abs(elbow.y - hand.y) < _FLAT_FOREARM:
        x, top = geo.between(elbow, hand, 0.5).x, min(elbow.y, hand.y) - 0.04
    scene.lower(top - 2 * radius)
    scene.moving(Layer.BACKDROP, [Spot(x, top - radius)], *shapes)


def roller(scene: Scene, prop: Prop) -> None:
    """A foam roller seen from its end, under the named part."""
    radius = (prop.height or 0.15) / 2
    x, top = _on_roller(scene, prop)
    scene.lower(top - 2 * radius)
    y = top - radius
    shapes = disc(x, y, radius, "prop"), disc(x, y, radius * 0.45, "light")
    scene.still(Layer.BACKDROP, *shapes)


def _on_roller(scene: Scene, prop: Prop) -> tuple[float, float]:
    """What lies on it: with hips lifted the shoulder blades, kneeling the shins, or as told."""
    frame = scene.last
    if prop.at is Place.BACK and frame.hip.y > _HIPS_UP:
        spot = geo.between(frame.hip, frame.shoulder, 0.75)
        return spot.x, spot.y - BACK_DEPTH + 0.01
    shin = geo.hang(frame.near.knee, frame.near.ankle)
    if prop.at is Place.FEET and abs(shin) > _LEVEL:
        spot = geo.between(frame.near.knee, frame.near.ankle, 0.55)
        return spot.x, spot.y - 0.05
    x, top = rest(scene, prop)
    return x, max(top, scene.ground + 2 * (prop.height or 0.15) / 2)


def cushion(scene: Scene, prop: Prop) -> None:
    """A soft pad under knees, hips or feet, or between seat and heels.

    A knee sinks into it where the other foot stands on the floor beside it: that foot stays down.
    """
    x, top = rest(scene, prop)
    thick = prop.height or 0.06
    if prop.at is Place.KNEES and sole(scene.last.far).y - scene.ground < _STANDS:
        top = min(scene.ground + thick, scene.last.near.knee.y)
    scene.lower(top - thick)
    scene.still(Layer.BACKDROP, block(x - 0.17, top - thick, x + 0.17, top, "mat"))


def towel(scene: Scene, _prop: Prop) -> None:
    """A towel under the near foot. Toes that curl draw it in, and it comes to lie in folds."""
    curls = [frame.near.toes for frame in scene.frames]
    most, least = max(curls), min(curls)
    drawn_in = [(most - curl) / (most - least) if most - least > _CURLS else 0.0 for curl in curls]
    spots = []
    for frame, share in zip(scene.frames, drawn_in, strict=True):
        heel, end = frame.near.heel, toe_tip(frame.near) + _LAID * (1 - share) + 0.06
        spots.append(Spot(heel.x - 0.05, scene.ground, 0.0, end - heel.x + 0.05))
    scene.moving(Layer.FRONT, spots, _folds())


def _folds() -> Ink:
    """A cloth one metre long from its side: the shorter it is drawn, the closer its folds."""
    ridge = f"q{50 // _RIDGES}-5 {100 // _RIDGES} 0"
    return Ink(f"M0 0V-1.5{ridge * _RIDGES}V0Z", "band", (0, 0, 1, 0.045))


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
    seen = level - 0.3 if swimming else low
    tint, wave = surface(min(xs) - 0.1, max(xs) + 0.1, low, level, seen=seen)
    scene.still(Layer.FRONT, tint, wave)


def surface(
    left: float, right: float, bottom: float, level: float, *, seen: float | None = None
) -> tuple[Ink, Ink]:
    """Water across the whole picture, and its waves; only what is told counts for the view."""
    box = (left, bottom if seen is None else seen, right, level)
    tint = block(-6, bottom, 6, level, "water")
    wave = f"M{place(-6, level)}q6-4 12 0" + "t12 0" * 99
    return tint._replace(box=box), Ink(wave, "wave", box, 0.025)


def _shine(radius: float) -> list[tuple[float, float]]:
    turns = [math.radians(110 + 12 * i) for i in range(5)]
    return [(0.75 * radius * math.cos(a), 0.75 * radius * math.sin(a)) for a in turns]
