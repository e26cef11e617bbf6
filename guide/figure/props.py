"""The table from each kind of thing to the function that draws it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from guide.figure import (
    cardio,
    court,
    furniture,
    machines,
    play,
    pulls,
    rides,
    sports,
    surroundings,
    weights,
    winter,
)
from guide.figure.scene import LOADS, Scene
from guide.records.pose import Prop
from guide.words import PropKind

PROPS: Final[dict[PropKind, Callable[[Scene, Prop], None]]] = {
    PropKind.BENCH: furniture.bench,
    PropKind.BOX: furniture.box,
    PropKind.BLOCKS: weights.blocks,
    PropKind.CHAIR: furniture.chair,
    PropKind.WALL: surroundings.wall,
    PropKind.WEDGE: surroundings.wedge,
    PropKind.MAT: surroundings.mat,
    PropKind.BALL: surroundings.ball,
    PropKind.ROLLER: surroundings.roller,
    PropKind.CUSHION: surroundings.cushion,
    PropKind.BARBELL: weights.barbell,
    PropKind.RAILED_BAR: weights.railed_bar,
    PropKind.LANDMINE: weights.landmine,
    PropKind.DUMBBELL: weights.dumbbell,
    PropKind.KETTLEBELL: weights.kettlebell,
    PropKind.PLATE: weights.plate,
    PropKind.MEDICINE_BALL: weights.medicine_ball,
    PropKind.SANDBAG: weights.sandbag,
    PropKind.TYRE: machines.tyre,
    PropKind.HAMMER: sports.hammer,
    PropKind.YOKE: sports.yoke,
    PropKind.BAND: pulls.band,
    PropKind.STRAP: pulls.strap,
    PropKind.CABLE: pulls.cable,
    PropKind.BAR_ABOVE: surroundings.bar_above,
    PropKind.RAIL: surroundings.rail,
    PropKind.ROPE: pulls.skipping_rope,
    PropKind.CLIMBING_ROPE: sports.climbing_rope,
    PropKind.PUNCH_BAG: sports.punch_bag,
    PropKind.SKATES: sports.skates,
    PropKind.POLES: sports.poles,
    PropKind.TRAMPOLINE: sports.trampoline,
    PropKind.LEG_PRESS: machines.leg_press,
    PropKind.HACK_SLED: machines.hack_sled,
    PropKind.LEG_EXTENSION: machines.leg_extension,
    PropKind.LEG_CURL: machines.leg_curl,
    PropKind.GLUTE_HAM: machines.glute_ham,
    PropKind.SEAT: machines.seat,
    PropKind.LEVER: machines.lever,
    PropKind.UPRIGHT_BIKE: cardio.upright_bike,
    PropKind.BICYCLE: cardio.bicycle,
    PropKind.HAND_BIKE: sports.hand_bike,
    PropKind.RECUMBENT_BIKE: cardio.recumbent_bike,
    PropKind.ELLIPTICAL: cardio.elliptical,
    PropKind.ROWER: cardio.rower,
    PropKind.SKI_MACHINE: cardio.ski_machine,
    PropKind.STAIR_CLIMBER: cardio.stair_climber,
    PropKind.PEDALS: cardio.pedals,
    PropKind.TREADMILL: cardio.treadmill,
    PropKind.STAIRS: surroundings.stairs,
    PropKind.CONES: court.cones,
    PropKind.LADDER: court.ladder,
    PropKind.HURDLE: court.hurdle,
    PropKind.SLIDE_BOARD: court.slide_board,
    PropKind.RACKET: court.racket,
    PropKind.RUCKSACK: court.rucksack,
    PropKind.VEST: court.vest,
    PropKind.DOTS: court.dots,
    PropKind.TOWEL: surroundings.towel,
    PropKind.SKIS: winter.skis,
    PropKind.GLIDER: winter.glider,
    PropKind.SLED: machines.sled,
    PropKind.WATER: surroundings.water,
    PropKind.SPORTS_BALL: play.sports_ball,
    PropKind.NET: play.net,
    PropKind.BASKET: play.basket,
    PropKind.CLUB: play.club,
    PropKind.STICK: play.stick,
    PropKind.FOIL: play.foil,
    PropKind.PADDLE: play.paddle,
    PropKind.SPADE: play.spade,
    PropKind.BOARD: rides.board,
    PropKind.KAYAK: rides.kayak,
    PropKind.SNOWSHOES: rides.snowshoes,
    PropKind.HOOP: play.hoop,
    PropKind.CLIMBING_WALL: play.climbing_wall,
    PropKind.HORSE: rides.horse,
    PropKind.SKATEBOARD: rides.skateboard,
    PropKind.BAT: play.bat,
    PropKind.TABLE: play.table,
    PropKind.WHEELCHAIR: rides.wheelchair,
}


def furnish(scene: Scene, *, loaded: bool) -> None:
    """Add every prop, and the weight of the load where no prop shows one.

    Drawn twice: the first round finds how low the floor must be, on which the second one stands.
    """
    count = len(scene.parts)
    for _ in range(2):
        del scene.parts[count:]
        if scene.pose.slope and not scene.pose.shows(PropKind.TREADMILL):
            surroundings.hill(scene)
        for prop in scene.pose.props:
            PROPS[prop.kind](scene, prop)
        if loaded and not any(prop.kind in LOADS for prop in scene.pose.props):
            weights.default_weight(scene)
