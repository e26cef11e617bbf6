"""What is written over a body seen from the front: which way a knee points."""

from __future__ import annotations

from guide.body.shapes import Point
from guide.figure.front.body import Facing
from guide.figure.front.place import lowest
from guide.figure.front.stage import Stage, middle
from guide.figure.ink import disc, polygon
from guide.figure.scene import Layer
from guide.words import Place, PropKind

_RESTED_ON = frozenset({PropKind.BAR_ABOVE, PropKind.SEAT})
_STANDS = 0.06  # metres over the floor up to which a foot stands
_BENT = 25  # degrees of knee bend from which it shows where a knee points


def knee_line(stage: Stage, unit: float) -> None:
    """From a bent knee down to the toes: they should point the same way."""
    last = stage.last
    if any(p.at is Place.HIP or p.kind in _RESTED_ON for p in stage.pose.props):
        return  # sitting or hanging, the legs carry nothing
    lifted = last.near.toe.y - lowest(last) > _STANDS
    if lifted or (stage.pose.end.knee or 0) < _BENT or _kneels(last):
        return

    def toe(frame: Facing) -> Point:
        return frame.near.toe

    spots = stage.stretch(middle(lambda f: f.near.knee, toe, 0.25), toe)
    ink = polygon([(0, -unit), (1, -unit), (1, unit), (0, unit)], "heel")
    stage.moving(Layer.MARK, spots, ink)
    stage.moving(Layer.MARK, stage.track(toe), disc(0, 0, 4 * unit, "heel"))


def _kneels(frame: Facing) -> bool:
    """Whether the shin lies level, or the knee is under it."""
    return frame.near.knee.y < frame.near.ankle.y + _STANDS
