"""Things that games are played with: balls, nets, sticks, blades, paddles, a hoop, a wall."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from guide.body.shapes import Point
from guide.figure import geometry as geo
from guide.figure.geometry import Spot
from guide.figure.ink import Ink, blob, block, disc, line, polygon
from guide.figure.scene import Layer, Scene, leg_of
from guide.figure.skeleton import Frame
from guide.records.pose import Prop
from guide.words import Place, PropKind

_BALL = 0.22  # metres across: a football; others say their height
_NET, _BASKET = 2.1, 2.4  # heights, low enough for the body to stay large
_CLUB = (0.5, 1.15)  # metres a club or stick may be long
_FOIL = 0.85
_BEHIND, _BLADE = 0.03, 0.34  # of a paddle: the shaft over the upper hand, and its blade
_SHAFT = 1.72  # from the upper hand to the end of a paddle's blade
_TWO_BLADES = 0.92  # from the middle of a kayak paddle to either end
_SPADE = 0.98  # from the upper hand to the tip of a spade
_UP = 0.5  # metres a climber is off the ground
_HOOP = (0.46, 0.1)  # half width and half height of a hoop seen a little from above
_TABLE = 0.76


def sports_ball(scene: Scene, prop: Prop) -> None:
    """A ball between the hands, on the ground at a foot, or in the air ahead of the hand."""
    radius = (prop.height or _BALL) / 2
    inks = disc(0, 0, radius, "band"), *_seams(radius)
    if prop.at in (Place.NEAR_FOOT, Place.FAR_FOOT):
        leg = leg_of(far=prop.at is Place.FAR_FOOT)(scene.last)
        spot = Spot(leg.ball.x + 0.1 + radius, scene.ground + radius)
        scene.moving(Layer.HELD, [spot] * len(scene.frames), *inks)
        return
    if prop.at is Place.FRONT:
        hand = scene.last.arm.hand
        spot = Spot(hand.x + 0.06, hand.y + radius + 0.06)
        scene.moving(Layer.BACKDROP, [spot] * len(scene.frames), *inks)
        return
    scene.moving(Layer.HELD, scene.track(lambda f: _held(f, radius)), *inks)


def net(scene: Scene, prop: Prop) -> None:
    """A net seen from its end: a post, and the band along its top."""
    x = _reach(scene) + 0.22
    top = scene.ground + (prop.height or _NET)
    scene.still(
        Layer.BACKDROP,
        line([(x, scene.ground), (x, top)], 0.045, "prop"),
        block(x - 0.03, top - 0.7, x + 0.03, top, "light"),
        line([(x, top - 0.02), (x, top)], 0.07, "metal"),
    )


def basket(scene: Scene, prop: Prop) -> None:
    """A basket on its board and post."""
    x, rim = _reach(scene) + 0.18, scene.ground + (prop.height or _BASKET)
    far = x + 0.42
    mesh = [line([(x + a, rim), (x + b, rim - 0.3)], 0.014, "line")
            for a, b in ((0.02, 0.1), (0.19, 0.13), (0.19, 0.27), (0.36, 0.28))]  # fmt: skip
    scene.still(
        Layer.BACKDROP,
        line([(far + 0.2, scene.ground), (far + 0.2, rim - 0.1), (far, rim + 0.1)], 0.06, "prop"),
        block(far, rim - 0.1, far + 0.05, rim + 0.3, "light"),
        *mesh,
        line([(x, rim), (far, rim)], 0.035, "band"),
    )


def club(scene: Scene, _prop: Prop) -> None:
    """A golf club in line with the forearms, down to a ball where it ends."""
    long, tip = _to_the_ground(scene)
    shaft = line([(0, 0.1), (0, -long)], 0.02, "metal")
    _swung(scene, shaft, line([(0, -long), _flat(scene, long, 0.1)], 0.045, "metal"))
    scene.still(Layer.FRONT, disc(tip.x + 0.16, scene.ground + 0.03, 0.03, "band"))


def stick(scene: Scene, _prop: Prop) -> None:
    """A hockey stick in line with the forearms, its blade on the ground."""
    long, _ = _to_the_ground(scene)
    shaft = line([(0, 0.3), (0, -long)], 0.035, "metal")
    _swung(scene, shaft, line([(0, -long), _flat(scene, long, 0.24)], 0.035, "metal"))


def foil(scene: Scene, _prop: Prop) -> None:
    """A thin blade with its guard in line with the forearm."""
    blade = line([(0, 0.06), (0, -_FOIL)], 0.016, "metal")
    _swung(scene, blade, disc(0, -0.05, 0.055, "metal"))


def bat(scene: Scene, _prop: Prop) -> None:
    """A small, round bat in line with the forearm."""
    _swung(scene, line([(0, 0.04), (0, -0.1)], 0.03, "prop"), disc(0, -0.17, 0.085, "band"))


def paddle(scene: Scene, _prop: Prop) -> None:
    """A paddle through both hands: one blade for who stands, two for who sits in a boat."""
    if scene.pose.shows(PropKind.KAYAK):
        long = _TWO_BLADES
        spots = scene.track(
            lambda f: Spot(
                *geo.between(f.far_arm.hand, f.arm.hand, 0.5), geo.rise(f.far_arm.hand, f.arm.hand)
            )
        )
        shaft = line([(-long, 0), (long, 0)], 0.028, "metal")
        scene.moving(Layer.HELD, spots, shaft, _blade(long), _blade(-long))
        return
    shaft = line([(-_BEHIND, 0), (_SHAFT - _BLADE, 0)], 0.03, "metal")
    scene.moving(Layer.HELD, _down_the_hands(scene), shaft, _blade(_SHAFT))


def spade(scene: Scene, _prop: Prop) -> None:
    """A spade or shovel through both hands."""
    end = _SPADE
    shaft = line([(-0.03, 0), (end - 0.24, 0)], 0.035, "prop")
    grip = line([(-0.03, -0.07), (-0.03, 0.07)], 0.04, "prop")
    outline = [(end - 0.28, 0.1), (end - 0.05, 0.1), (end, 0), (end - 0.05, -0.1)]
    blade = polygon([*outline, (end - 0.28, -0.1)], "metal")
    scene.moving(Layer.HELD, _down_the_hands(scene), shaft, grip, blade)


def table(scene: Scene, prop: Prop) -> None:
    """The near end of a table in front, with a low net on it."""
    x, top = _reach(scene) + 0.1, scene.ground + (prop.height or _TABLE)
    scene.still(
        Layer.BACKDROP,
        line([(x + 0.24, scene.ground), (x + 0.24, top)], 0.05, "prop"),
        line([(x, top), (x + 0.9, top)], 0.05, "metal"),
        line([(x + 0.86, top), (x + 0.86, top + 0.16)], 0.02, "light"),
    )


def hoop(scene: Scene, _prop: Prop) -> None:
    """A hoop round the waist, half of it behind the body."""
    spots = scene.track(lambda f: Spot(*geo.between(f.hip, f.shoulder, 0.22), 5.0))
    behind, before = ring()
    scene.moving(Layer.BACKDROP, spots, behind)
    scene.moving(Layer.FRONT, spots, before)


def ring() -> tuple[Ink, Ink]:
    """The hind half and the front half of a hoop."""
    wide, high = _HOOP
    turns = [math.radians(15 * i) for i in range(13)]
    halves = [[(wide * math.cos(a), side * high * math.sin(a)) for a in turns] for side in (1, -1)]
    return line(halves[0], 0.035, "band"), line(halves[1], 0.035, "band")


def climbing_wall(scene: Scene, _prop: Prop) -> None:
    """A wall in front with holds where hands and feet are."""
    ends = (scene.first, scene.last)
    hands = [hand for f in ends for hand in (f.arm.hand, f.far_arm.hand)]
    feet = [leg.ball for f in ends for leg in (f.near, f.far)]
    x = max(p.x for p in (*hands, *feet)) + 0.07
    top = max(hand.y for hand in hands) + 0.3
    scene.lower(min(foot.y for foot in feet) - _UP)
    scene.still(Layer.BACKDROP, block(x, scene.ground, x + 0.12, top, "light"))
    for spot in (*hands, *feet):
        ledge = [(x + 0.03, spot.y - 0.05), (min(spot.x + 0.02, x - 0.05), spot.y - 0.04)]
        scene.still(Layer.BACKDROP, line(ledge, 0.06, "band"))


def _seams(radius: float) -> Iterable[Ink]:
    thin = max(0.012, radius * 0.12)
    for side in (-1, 1):
        turns = [math.radians(-50 + 20 * i) for i in range(6)]
        arc = [(side * radius * (1.15 - 0.9 * math.cos(a)), radius * math.sin(a)) for a in turns]
        yield line(arc, thin, "light")


def _held(frame: Frame, radius: float) -> Point:
    """The middle of a ball on the near hand's palm, or between both hands."""
    hand, other = frame.arm.hand, frame.far_arm.hand
    if geo.apart(hand, other) < 3 * radius:
        middle = geo.between(hand, other, 0.5)
        return Point(middle.x + radius * 0.8, middle.y + radius * 0.3)
    return Point(hand.x + 0.02, hand.y - radius - 0.02)


def _reach(scene: Scene) -> float:
    return max(max(f.arm.hand.x, f.near.ball.x, f.far.ball.x) for f in scene.frames)


def _to_the_ground(scene: Scene) -> tuple[float, Point]:
    """How long a stick in line with the forearm is to end on the ground, and where it does."""
    hand, lean = scene.last.arm.hand, math.radians(scene.last.arm.palm)
    long = geo.clamp((hand.y - scene.ground - 0.02) / max(math.cos(lean), 0.1), *_CLUB)
    return long, Point(hand.x + long * math.sin(lean), hand.y - long * math.cos(lean))


def _flat(scene: Scene, long: float, blade: float) -> tuple[float, float]:
    """Where a blade ends that lies flat on the ground at the end of the movement."""
    lean = math.radians(scene.last.arm.palm)
    return blade * math.cos(lean), -long - blade * math.sin(lean)


def _swung(scene: Scene, *inks: Ink) -> None:
    scene.moving(Layer.HELD, scene.track(lambda f: Spot(*f.arm.hand, f.arm.palm)), *inks)


def _down_the_hands(scene: Scene) -> Sequence[Spot]:
    """From the upper hand, which is the far one, through the lower one."""
    return scene.track(lambda f: Spot(*f.far_arm.hand, geo.rise(f.far_arm.hand, f.arm.hand)))


def _blade(end: float) -> Ink:
    """A paddle's blade along its shaft, out to ``end``."""
    shape = ((0.0, 0.0), (0.1, 0.07), (_BLADE, 0.06), (_BLADE, -0.06), (0.1, -0.07))
    side = math.copysign(1, end)
    return blob([(end - side * (_BLADE - x), y) for x, y in shape], "band")
