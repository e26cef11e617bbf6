"""Things drawn with a body seen from the front: what it stands, sits and lies on or beside."""

from __future__ import annotations

from guide.body.shapes import Point
from guide.figure import court, play, rides
from guide.figure import geometry as geo
from guide.figure.front import held, place
from guide.figure.front.body import Facing
from guide.figure.front.place import GRIP_AWAY, GRIP_UP
from guide.figure.front.stage import Stage, half
from guide.figure.geometry import Spot
from guide.figure.ink import block, disc, line
from guide.figure.scene import Layer
from guide.figure.skeleton import SEAT_DEPTH
from guide.figure.sports import BLADE
from guide.figure.surroundings import surface
from guide.records.pose import Prop
from guide.words import Place

_MAT_HALF = 0.36  # half the width of a mat seen from above
_BEYOND = 0.08  # metres a pad goes on beyond the shins it lies across
_BESIDE = 0.15  # from a foot on a box to the middle of the box
_BENCH_HALF, _BENCH_ENDS = 0.15, (0.12, 0.16)  # metres; how far it goes on beyond hips and head
_PALM = 0.02  # metres from the grip to what a flat hand rests on
_LEANS = 30  # degrees of trunk from which a body lies with its chest on a bench in front
_POST_IN = 0.12  # metres from its end to a post
_ARMPIT = 0.85  # share of the way from hip to shoulder
_ACROSS, _LEVEL = 45, 0.1  # degrees of knee, and metres, of a shin that is laid across a bench


def mat(stage: Stage, _prop: Prop) -> None:
    """A mat on the floor, as long as what is on it."""
    xs = [
        p.x
        for f in stage.frames
        for h in (f.near, f.far)
        for p in (h.hip, h.shoulder, h.knee, h.ankle)
    ]
    left, right = min(xs) - 0.2, max(xs) + 0.2
    if stage.pose.lies:
        stage.still(Layer.BACKDROP, block(left, -_MAT_HALF, right, _MAT_HALF, "mat"))
        return
    stage.still(Layer.BACKDROP, block(left, stage.ground - 0.035, right, stage.ground, "mat"))


def ball(stage: Stage, prop: Prop) -> None:
    """A soft ball between the knees, or a gym ball to sit on or at the wall."""
    if prop.at is Place.KNEES:
        stage.moving(Layer.FRONT, stage.track(held.between_knees), disc(0, 0, 0.115, "band"))
        return
    radius = (prop.height or 0.55) / 2
    if stage.pose.lies:
        spot = geo.between(stage.last.pelvis, stage.last.chest, 0.7)
        stage.still(Layer.BACKDROP, disc(*spot, radius, "mat"))
        return
    spot = stage.last.pelvis
    stage.still(Layer.BACKDROP, disc(spot.x, spot.y - SEAT_DEPTH - radius, radius, "mat"))


def box(stage: Stage, prop: Prop) -> None:
    """A box under one foot or both or a hand, or to sit down on, seen from its front."""
    last, height = stage.last, prop.height or 0.2
    beside = 0.0 if stage.alike else _BESIDE  # so that the other foot hangs down next to it
    spots: dict[Place, tuple[float, float]] = {
        Place.NEAR_FOOT: (last.near.heel.x + beside, last.near.heel.y),
        Place.FAR_FOOT: (last.far.heel.x - beside, last.far.heel.y),
        Place.HANDS: (last.near.hand.x, last.near.hand.y - _PALM),
    }
    x, top = spots.get(prop.at or Place.NEAR_FOOT, (last.pelvis.x, height))
    inks = (
        block(x - 0.24, stage.ground, x + 0.24, top, "prop"),
        line([(x - 0.2, top - 0.03), (x + 0.2, top - 0.03)], 0.02, "light"),
    )
    stage.still(Layer.BACKDROP, *inks)


def bench(stage: Stage, prop: Prop) -> None:
    """A bench under the hips or a shin, or under the upper foot or knee of a body on its side."""
    leg = stage.last.near
    if stage.pose.lies:
        _bench_from_above(stage, prop.height or 0.42)
        return
    if prop.at is Place.NEAR_FOOT and _laid_across(stage):
        x, top = (leg.knee.x + leg.ankle.x) / 2, min(leg.knee.y, leg.ankle.y) - 0.05
    elif prop.at is Place.NEAR_FOOT:
        x, top = leg.ankle.x, min(frame.near.ankle.y for frame in stage.frames) - 0.05
    elif prop.at is Place.FRONT and (stage.pose.end.trunk or 0) >= _LEANS:
        _chest_pad(stage, stage.last.pelvis.y - 0.04)
        return
    elif prop.at is Place.KNEES:
        x, top = leg.knee.x, min(frame.near.knee.y for frame in stage.frames) - 0.06
    else:
        x, top = stage.last.pelvis.x, stage.last.pelvis.y - SEAT_DEPTH
    stage.still(
        Layer.BACKDROP,
        block(x - 0.2, stage.ground, x - 0.15, top - 0.06, "light"),
        block(x + 0.15, stage.ground, x + 0.2, top - 0.06, "light"),
        block(x - 0.28, top - 0.09, x + 0.28, top, "prop"),
    )


def _chest_pad(stage: Stage, bottom: float) -> None:
    """A pad that the chest lies on, and its post: both stand between us and the body."""
    x, top = stage.last.chest.x, stage.last.chest.y - 0.07
    post = block(x - 0.03, stage.ground, x + 0.03, bottom, "light")
    stage.still(Layer.HELD, post, block(x - 0.13, bottom, x + 0.13, top, "prop"))


def _laid_across(stage: Stage) -> bool:
    """Whether the near shin lies level and bent away from the thigh, as on a table."""
    leg = stage.last.near
    return (stage.pose.end.knee or 0) >= _ACROSS and abs(leg.knee.y - leg.ankle.y) <= _LEVEL


def _bench_from_above(stage: Stage, height: float) -> None:
    """Its long side along the trunk. On a slope it stands on posts, as if seen from one side."""
    pelvis, slope = stage.last.pelvis, stage.pose.slope
    foot, head = _BENCH_ENDS[0], -geo.apart(pelvis, stage.last.head) - _BENCH_ENDS[1]
    if slope:
        edges = [
            geo.turned(geo.shifted(pelvis, x, -_BENCH_HALF), slope, pelvis)
            for x in (foot - _POST_IN, head + _POST_IN)
        ]
        stage.floor = True
        stage.lower(min(edge.y for edge in edges) - height / 2)
        posts = [line([edge, (edge.x, stage.ground)], 0.05, "light") for edge in edges]
        stage.still(Layer.BACKDROP, *posts)
    ink = block(head, -_BENCH_HALF, foot, _BENCH_HALF, "prop")
    stage.moving(Layer.BACKDROP, [Spot(*pelvis, slope)], ink)


def seat(stage: Stage, prop: Prop) -> None:
    """A machine's seat and backrest, with a pad at each knee where the legs push apart.

    One in front has a pad that the chest leans on instead of a backrest.
    """
    spot = stage.last.pelvis
    top = spot.y - SEAT_DEPTH
    if prop.at is Place.FRONT:
        _chest_pad(stage, spot.y + 0.16)
    else:
        back = block(spot.x - 0.17, top, spot.x + 0.17, top + 0.72, "light")
        stage.still(Layer.BACKDROP, back)
    stage.still(
        Layer.BACKDROP,
        block(spot.x - 0.04, stage.ground, spot.x + 0.04, top, "light"),
        block(spot.x - 0.24, top - 0.08, spot.x + 0.24, top, "prop"),
    )
    opens = geo.apart(stage.last.near.knee, stage.last.far.knee) > geo.apart(
        stage.first.near.knee, stage.first.far.knee
    )
    for sign, far in ((1, False), (-1, True)):

        def pad(frame: Facing, sign: int = sign, far: bool = far) -> Point:  # noqa: FBT001
            knee = (frame.far if far else frame.near).knee
            return geo.shifted(knee, sign * (0.085 if opens else -0.085), -0.03)

        stage.moving(Layer.FRONT, stage.track(pad), block(-0.03, -0.1, 0.03, 0.1, "metal"))


def wall(stage: Stage, prop: Prop) -> None:
    """A wall behind the body, or at its near side."""
    if stage.pose.lies:
        edge = max(p.x for f in stage.frames for h in (f.near, f.far) for p in (h.heel, h.toe))
        stage.still(Layer.BACKDROP, block(edge + 0.02, -0.9, edge + 0.11, 0.9, "light"))
        return
    top = max(f.head.y for f in stage.frames) + 0.2
    xs = [p.x for f in stage.frames for h in (f.near, f.far) for p in (h.hand, h.toe, h.knee)]
    if prop.at in (Place.NEAR_FOOT, Place.KNEES):
        knees = [f.near.knee.x for f in stage.frames]
        edge = max(knees) + 0.075
        stage.still(Layer.BACKDROP, block(edge, stage.ground, edge + 0.09, top, "light"))
    elif prop.at is Place.FAR_FOOT:
        edge = min(xs) - 0.03
        stage.still(Layer.BACKDROP, block(edge - 0.09, stage.ground, edge, top, "light"))
    else:
        stage.still(Layer.BACKDROP, block(min(xs) - 0.3, stage.ground, max(xs) + 0.3, top, "light"))


def water(stage: Stage, prop: Prop) -> None:
    """Water up to a height over the floor."""
    level = stage.ground + (prop.height or 1.1)
    xs = [p.x for f in stage.frames for h in (f.near, f.far) for p in (h.hand, h.ankle)]
    tint, wave = surface(min(xs) - 0.1, max(xs) + 0.1, stage.ground, level)
    stage.still(Layer.FRONT, tint, wave)


def board(stage: Stage, _prop: Prop) -> None:
    """A board across under both feet."""
    feet = [h.toe for f in stage.frames for h in (f.near, f.far)]
    left, right = min(p.x for p in feet), max(p.x for p in feet)
    low = min(place.lowest(frame) for frame in stage.frames)
    stage.lower(low - rides.BOARD)
    stage.still(Layer.BACKDROP, rides.plank((left + right) / 2, low, rides.BOARD_HALF))


def hoop(stage: Stage, _prop: Prop) -> None:
    """A hoop round the waist, half of it behind the body."""
    behind, before = play.ring()
    spots = stage.track(lambda f: Spot(f.pelvis.x, f.pelvis.y + 0.1, -6.0))
    stage.moving(Layer.BACKDROP, spots, behind)
    stage.moving(Layer.FRONT, spots, before)


def rail(stage: Stage, prop: Prop) -> None:
    """A post beside the body for the far hand; a pole where one hangs out sideways from both."""
    if place.lies(stage.pose):
        hands = stage.last.near.hand, stage.last.far.hand
        x, top = sum(hand.x for hand in hands) / 2, max(hand.y for hand in hands) + _BEYOND
        pole = block(x - 0.025, stage.ground, x + 0.025, prop.height or top, "metal")
        stage.still(Layer.BACKDROP, pole)
        return
    x = stage.last.pelvis.x - GRIP_AWAY
    stage.still(
        Layer.BACKDROP,
        block(x - 0.025, stage.ground, x + 0.025, GRIP_UP, "prop"),
        line([(x - 0.05, GRIP_UP), (x + 0.05, GRIP_UP)], 0.045, "metal"),
    )


def bar_above(stage: Stage, _prop: Prop) -> None:
    """A bar overhead to hang from."""
    y = max(f.near.hand.y for f in stage.frames)
    x = stage.last.pelvis.x
    stage.still(Layer.BACKDROP, line([(x - 0.6, y), (x + 0.6, y)], 0.045, "metal"))


def cushion(stage: Stage, prop: Prop) -> None:
    """A soft pad under the head, the knees or the hips; from above, one across the shins."""
    if stage.pose.lies:
        near, far = (geo.between(h.knee, h.ankle, 0.75) for h in (stage.last.near, stage.last.far))
        reach = _BEYOND / max(geo.apart(near, far), _BEYOND)
        ends = geo.between(near, far, -reach), geo.between(near, far, 1 + reach)
        stage.still(Layer.FRONT, line(ends, 0.1, "mat"))
        return
    knees = min(stage.last.near.knee, stage.last.far.knee, key=lambda knee: knee.y)
    spots = {Place.KNEES: knees, Place.HIP: stage.last.pelvis}
    point = spots.get(prop.at or Place.BACK, stage.last.head)
    thick = prop.height or 0.06
    x, y = point.x, stage.ground
    stage.still(Layer.BACKDROP, block(x - 0.16, y, x + 0.16, y + thick, "mat"))


def roller(stage: Stage, prop: Prop) -> None:
    """A foam roller under thighs, ribs or an upper arm, seen from its end; from above, the neck."""
    if stage.pose.lies:
        spot = geo.between(stage.last.chest, stage.last.head, 0.5)
        stage.still(Layer.BACKDROP, block(spot.x - 0.06, -0.24, spot.x + 0.06, 0.24, "prop"))
        return
    far = stage.last.far
    lain_on = {
        Place.BACK: geo.between(far.hip, far.shoulder, _ARMPIT),
        Place.FAR_HAND: geo.between(far.shoulder, far.elbow, 0.6),
    }
    spot = lain_on.get(prop.at or Place.HIP, geo.between(far.hip, far.knee, 0.5))
    stage.still(Layer.BACKDROP, disc(spot.x, stage.ground + 0.075, 0.075, "prop"))


def slide_board(stage: Stage, _prop: Prop) -> None:
    """A slippery board from one side to the other, with a stop at both ends."""
    xs = [p.x for f in stage.frames for h in (f.near, f.far) for p in (h.toe, h.heel)]
    stage.still(Layer.BACKDROP, *court.board(min(xs) - 0.12, max(xs) + 0.12, stage.ground))


def dots(stage: Stage, _prop: Prop) -> None:
    """Spots on the floor where the feet go."""
    xs = [half(far=far)(frame).ankle.x for frame in stage.frames for far in (True, False)]
    stage.still(Layer.BACKDROP, *court.five(min(xs), max(xs), stage.ground))


def hurdle(stage: Stage, prop: Prop) -> None:
    """A low hurdle between where the body starts and where it comes to."""
    x = geo.between(stage.first.pelvis, stage.last.pelvis, 0.5).x
    stage.still(Layer.BACKDROP, *court.barrier(x, stage.ground, prop.height or 0.3))


def skates(stage: Stage, _prop: Prop) -> None:
    """A blade under each foot, seen from its end."""
    low = min(p.y for f in stage.frames for h in (f.near, f.far) for p in (h.heel, h.toe))
    stage.lower(low - BLADE)
    for far in (True, False):
        sides = [half(far=far)(frame) for frame in stage.frames]
        spots = [Spot(*geo.between(side.heel, side.toe, 0.5)) for side in sides]
        tone = "light" if far else "prop"
        stage.moving(Layer.FAR, spots, block(-0.02, -BLADE, 0.02, 0.01, tone))
