"""The table from each kind of thing to its view from the front; a kind not here has none."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from guide.figure.front import held, levers, things
from guide.figure.front.stage import Stage
from guide.figure.scene import LOADS
from guide.records.pose import Prop
from guide.words import LoadAt, PropKind

THINGS: Final[dict[PropKind, Callable[[Stage, Prop], None]]] = {
    PropKind.BALL: things.ball,
    PropKind.BAND: held.band,
    PropKind.BAR_ABOVE: things.bar_above,
    PropKind.BARBELL: held.barbell,
    PropKind.BENCH: things.bench,
    PropKind.BOARD: things.board,
    PropKind.BOX: things.box,
    PropKind.CABLE: held.cable,
    PropKind.CHAIR: things.bench,
    PropKind.CUSHION: things.cushion,
    PropKind.DOTS: things.dots,
    PropKind.DUMBBELL: held.dumbbell,
    PropKind.HOOP: things.hoop,
    PropKind.HURDLE: things.hurdle,
    PropKind.KETTLEBELL: held.kettlebell,
    PropKind.LANDMINE: held.landmine,
    PropKind.LEVER: levers.lever,
    PropKind.MAT: things.mat,
    PropKind.MEDICINE_BALL: held.medicine_ball,
    PropKind.PLATE: held.plate,
    PropKind.RAIL: things.rail,
    PropKind.RAILED_BAR: held.railed_bar,
    PropKind.ROLLER: things.roller,
    PropKind.SANDBAG: held.sandbag,
    PropKind.SEAT: things.seat,
    PropKind.SKATES: things.skates,
    PropKind.SLED: held.sled,
    PropKind.SLIDE_BOARD: things.slide_board,
    PropKind.STRAP: held.strap,
    PropKind.WALL: things.wall,
    PropKind.WATER: things.water,
}


def furnish(stage: Stage, *, loaded: bool) -> None:
    """Add every prop, and the weight of the load where no prop shows one."""
    for prop in stage.pose.props:
        if prop.kind in THINGS:  # what is not is a problem for ``kneewise check``, not for a reader
            THINGS[prop.kind](stage, prop)
    load = stage.pose.load
    if not loaded or load is None or any(p.kind in LOADS for p in stage.pose.props):
        return
    if load.at in (LoadAt.GOBLET, LoadAt.HANDS):
        held.dumbbell(stage, Prop(kind=PropKind.DUMBBELL))
    elif load.at in (LoadAt.BACK, LoadAt.LOW_BACK, LoadAt.FRONT):
        held.barbell(stage, Prop(kind=PropKind.BARBELL))
