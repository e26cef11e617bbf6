"""Things of games and outings: balls, nets, sticks, paddles, boards, a boat, a mount."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from guide.body.shapes import Point
from guide.figure import geometry as geo
from guide.figure.geometry import Spot
from guide.figure.ink import Ink, blob, block, disc, line, polygon
from guide.figure.scene import Layer, Scene, leg_of, sole
from guide.figure.skeleton import SEAT_DEPTH, Frame
from guide.figure.surroundings import surface
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
BOARD_HALF, _AFLOAT_HALF, BOARD = 0.76, 1.15, 0.05  # half lengths, thickness
_DRAUGHT = 0.3  # metres of water drawn under what floats
_SHOE = (-0.36, 0.28)  # ends of a snowshoe from the ball of the foot
_UP = 0.5  # metres a climber is off the ground
_HOOP = (0.46, 0.1)  # half width and half height of a hoop seen a little from above
_RIDER = 1.34  # metres from a rider's hip to the ground
_TABLE = 0.76
_WHEEL = 0.31  # radius


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
    if _has(scene, PropKind.KAYAK):
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


def board(scene: Scene, _prop: Prop) -> None:
    """A board under both feet, on water where it is paddled."""
    feet = [p for f in scene.frames for leg in (f.near, f.far) for p in (leg.heel, leg.ball)]
    low, middle = min(p.y for p in feet), (min(p.x for p in feet) + max(p.x for p in feet)) / 2
    paddled = _has(scene, PropKind.PADDLE)
    half = _AFLOAT_HALF if paddled else BOARD_HALF
    scene.still(Layer.BACKDROP, plank(middle, low, half))
    if paddled:
        _float(scene, low - 0.03, middle - half, middle + half)
    else:
        scene.lower(low - BOARD)


def skateboard(scene: Scene, _prop: Prop) -> None:
    """A short board on wheels under the near foot."""
    foot = scene.last.near
    low = min(sole(f.near).y for f in scene.frames)
    scene.lower(low - 0.14)
    x = geo.between(foot.heel, foot.ball, 0.5).x
    wheels = [disc(x + side * 0.26, scene.ground + 0.045, 0.045, "band") for side in (-1, 1)]
    scene.still(Layer.BACKDROP, *wheels, plank(x, low - 0.01, 0.44))


def table(scene: Scene, prop: Prop) -> None:
    """The near end of a table in front, with a low net on it."""
    x, top = _reach(scene) + 0.1, scene.ground + (prop.height or _TABLE)
    scene.still(
        Layer.BACKDROP,
        line([(x + 0.24, scene.ground), (x + 0.24, top)], 0.05, "prop"),
        line([(x, top), (x + 0.9, top)], 0.05, "metal"),
        line([(x + 0.86, top), (x + 0.86, top + 0.16)], 0.02, "light"),
    )


def plank(middle: float, top: float, half: float) -> Ink:
    """A board seen from its side, both tips bent up."""
    y = top - BOARD / 2
    tips = [(middle + side * (half - out), y + up) for side in (-1, 1) for out, up in
            ((0.0, 0.07), (0.16, 0.0))]  # fmt: skip
    return line([tips[0], tips[1], tips[3], tips[2]], BOARD, "prop")


def kayak(scene: Scene, _prop: Prop) -> None:
    """A small open boat round hips and legs, on water."""
    frames = scene.frames
    low = min(min(f.hip.y - SEAT_DEPTH, sole(f.near).y) for f in frames)
    back, ahead = min(f.hip.x for f in frames) - 0.95, max(f.near.ball.x for f in frames) + 0.62
    hull = [
        (back, low + 0.2),
        (back + 0.4, low + 0.1),
        (ahead - 0.45, low + 0.1),
        (ahead, low + 0.2),
        (ahead - 0.4, low - 0.08),
        (back + 0.35, low - 0.08),
    ]
    scene.still(Layer.FRONT, polygon(hull, "prop"))
    _float(scene, low, back, ahead)


def snowshoes(scene: Scene, _prop: Prop) -> None:
    """A long, flat frame hinged under each toe: the heel lifts and the frame stays on the snow."""
    scene.lower(min(sole(leg).y for f in scene.frames for leg in (f.near, f.far)) - 0.04)
    tail, tip = _SHOE
    shape = [(tail, -0.02), (tip - 0.12, -0.02), (tip, 0.05)]
    for far, layer, tone in ((True, Layer.FAR, "light"), (False, Layer.LEG, "band")):
        legs = [leg_of(far=far)(frame) for frame in scene.frames]
        turns = [max(geo.rise(leg.heel, leg.ball), scene.pose.slope) for leg in legs]
        spots = [Spot(*leg.ball, turn) for leg, turn in zip(legs, turns, strict=True)]
        scene.moving(layer, spots, line(shape, 0.045, tone))


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


def horse(scene: Scene, _prop: Prop) -> None:
    """A horse under the rider, standing still."""
    hip, foot = scene.first.hip, scene.last.near
    x, back = hip.x, hip.y - SEAT_DEPTH
    scene.lower(hip.y - _RIDER)
    ground = scene.ground
    body = [(-0.72, -0.02), (-0.8, -0.26), (-0.58, -0.48), (0, -0.52), (0.46, -0.46), (0.62, -0.2),
            (0.92, 0.3), (1.24, 0.16), (1.32, 0.28), (1.04, 0.6), (0.86, 0.56), (0.44, 0.06),
            (0, -0.03)]  # fmt: skip
    legs = (
        ((-0.5, -0.3), (-0.42, -0.66), (-0.46, 0.06), "light"),
        ((0.36, -0.3), (0.4, -0.72), (0.38, 0.06), "light"),
        ((-0.66, -0.3), (-0.72, -0.7), (-0.66, 0.06), "prop"),
        ((0.5, -0.3), (0.56, -0.72), (0.52, 0.06), "prop"),
    )
    scene.still(
        Layer.TRUNK,
        line([(x - 0.74, back - 0.08), (x - 0.92, back - 0.26), (x - 0.88, back - 0.66)], 0.07,
             "metal"),
        *(line([(x + a, back + b), (x + c, back + d), (x + e, ground + f)], 0.1, tone)
          for (a, b), (c, d), (e, f), tone in legs),
        blob([(x + dx, back + dy) for dx, dy in body], "prop"),
        line([(x + 0.5, back + 0.16), (x + 0.84, back + 0.58)], 0.06, "metal"),
        line([(x - 0.24, back + 0.05), (x - 0.08, back), (x + 0.18, back + 0.04)], 0.07, "metal"),
        line([(x + 0.1, back), foot.ankle, foot.ball], 0.022, "metal"),
    )  # fmt: skip


def wheelchair(scene: Scene, _prop: Prop) -> None:
    """A wheelchair under the body: seat, back, footrest, a small wheel and a large one."""
    frame = scene.last
    seat = frame.hip.y - SEAT_DEPTH - 0.02
    toe = max(f.near.ball.x for f in scene.frames)
    rest = sole(frame.near).y - 0.02
    hub = Point(frame.hip.x + 0.02, seat - 0.1)
    scene.lower(min(hub.y - _WHEEL, rest - 0.08))
    ground, x = scene.ground, frame.hip.x
    hub = Point(hub.x, ground + _WHEEL)
    scene.still(
        Layer.BACKDROP,
        line([(x - 0.2, seat + 0.5), (x - 0.16, seat), (x + 0.36, seat), (toe - 0.16, rest)], 0.045,
             "metal"),
        line([(x - 0.2, seat + 0.5), (x - 0.3, seat + 0.52)], 0.04, "metal"),
        line([(toe - 0.22, rest), (toe + 0.02, rest)], 0.045, "metal"),
        disc(x + 0.4, ground + 0.08, 0.065, "prop", 0.03),
        line([(x + 0.36, seat), (x + 0.4, ground + 0.08)], 0.03, "prop"),
    )  # fmt: skip
    scene.still(
        Layer.HELD,
        disc(*hub, _WHEEL - 0.015, "prop", 0.03),
        disc(*hub, _WHEEL - 0.05, "metal", 0.016),
        disc(*hub, 0.035, "metal"),
    )


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


def _float(scene: Scene, level: float, left: float, right: float) -> None:
    """Water instead of a floor."""
    scene.floor = False
    scene.lower(level - _DRAUGHT)
    tint, wave = surface(left - 0.1, right + 0.1, -6.0, level, seen=level - _DRAUGHT)
    scene.still(Layer.FRONT, tint, wave)


def _has(scene: Scene, kind: PropKind) -> bool:
    return any(prop.kind is kind for prop in scene.pose.props)
