"""The padded levers of machines, for a body seen from the front."""

from __future__ import annotations

from guide.body.shapes import Point
from guide.figure import geometry as geo
from guide.figure.front.body import Facing, Half
from guide.figure.front.stage import Stage, half
from guide.figure.geometry import Spot
from guide.figure.ink import block, disc, line
from guide.figure.machines import ON_LIMB
from guide.figure.scene import Layer
from guide.records.pose import Prop
from guide.words import Place

_AWAY = 0.1  # metres from the bone to the middle of the pad


def lever(stage: Stage, prop: Prop) -> None:
    """An arm with a pad on the side it is pushed to: at the near thigh, or at both upper arms."""
    if prop.at is Place.ELBOWS:
        for far in (False, True):
            _arm(stage, far=far, at_elbow=True)
        return
    hip = stage.last.near.hip
    column = block(hip.x - 0.05, stage.ground, hip.x + 0.05, hip.y + 0.12, "light")
    stage.still(Layer.BACKDROP, column, disc(*hip, 0.06, "metal"))
    _arm(stage, far=False, at_elbow=False)


def _arm(stage: Stage, *, far: bool, at_elbow: bool) -> None:
    picked = half(far=far)

    def limb(frame: Facing) -> tuple[Point, Point]:
        side: Half = picked(frame)
        return (side.shoulder, side.elbow) if at_elbow else (side.hip, side.knee)

    track = stage.track(lambda f: Spot(*limb(f)[0], geo.hang(*limb(f))))
    length, way = geo.apart(*limb(stage.last)), 1 if track[-1].turn > track[0].turn else -1
    x, y = way * _AWAY, -length * ON_LIMB
    stage.moving(Layer.BACKDROP, track, line([(0, 0), (x, y)], 0.035, "metal"))
    stage.moving(Layer.FRONT, track, block(x - 0.035, y - 0.075, x + 0.035, y + 0.075, "metal"))
