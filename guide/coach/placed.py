"""How the whole body is placed at one end of a movement, read off pose and props."""

from __future__ import annotations

from collections.abc import Mapping

from guide.catalog import Entry
from guide.coach.carried import LEVEL, SOLID, apart, prop_at, thigh
from guide.coach.lying import lying, sits_on_floor
from guide.coach.on_floor import on_the_floor
from guide.records.exercise import Exercise
from guide.records.pose import End, Pose
from guide.words import Landing, Pattern, Place, Posture, PropKind, Sides, Support, Watch

STANDS: Mapping[Support, Posture] = {
    Support.TWO: Posture.ON_BOTH_LEGS,
    Support.ONE: Posture.ON_ONE_LEG,
    Support.SPLIT: Posture.SPLIT,
    Support.WALL: Posture.AT_A_WALL,
    Support.STRAP: Posture.IN_A_STRAP,
    Support.KNEEL: Posture.BOTH_KNEES,
}
"""Supports that say the position by themselves; the others need angles and props."""

MACHINES: Mapping[PropKind, Posture] = {
    PropKind.LEG_PRESS: Posture.LEG_PRESS,
    PropKind.HACK_SLED: Posture.HACK_SLED,
    PropKind.LEG_EXTENSION: Posture.LEG_EXTENSION,
    PropKind.GLUTE_HAM: Posture.GLUTE_HAM,
    PropKind.UPRIGHT_BIKE: Posture.UPRIGHT_BIKE,
    PropKind.BICYCLE: Posture.BICYCLE,
    PropKind.RECUMBENT_BIKE: Posture.RECUMBENT_BIKE,
    PropKind.ROWER: Posture.ROWER,
    PropKind.ELLIPTICAL: Posture.ELLIPTICAL,
    PropKind.SKI_MACHINE: Posture.SKI_MACHINE,
    PropKind.GLIDER: Posture.GLIDER,
    PropKind.STAIR_CLIMBER: Posture.STAIR_CLIMBER,
    PropKind.TREADMILL: Posture.TREADMILL,
    PropKind.SEAT: Posture.SEAT,
    PropKind.CLIMBING_ROPE: Posture.ON_ROPE,
    PropKind.SLED: Posture.WALKING_WITH_SLED,
    PropKind.KAYAK: Posture.KAYAK,
    PropKind.HORSE: Posture.HORSE,
    PropKind.WHEELCHAIR: Posture.WHEELCHAIR,
    PropKind.CLIMBING_WALL: Posture.CLIMBING_WALL,
    PropKind.BOARD: Posture.BOARD,
    PropKind.SKATEBOARD: Posture.SKATEBOARD,
}
STEPS: Mapping[PropKind, Posture] = {
    PropKind.BOX: Posture.FOOT_ON_BOX,
    PropKind.STAIRS: Posture.FOOT_ON_STAIRS,
    PropKind.BENCH: Posture.FOOT_ON_BENCH,
}
BRIDGES: Mapping[PropKind, Posture] = {
    PropKind.BENCH: Posture.BACK_ON_BENCH,
    PropKind.BALL: Posture.BACK_ON_BALL,
}
TOLD_BY_POSTURE = frozenset({*MACHINES, PropKind.LEG_CURL, PropKind.WATER, PropKind.BAR_ABOVE})

UPSIDE_DOWN = 150  # degrees a body is turned
_FLAT = -85  # degrees of a trunk that lies level on its back
_STRETCHED = 30  # degrees of knee: legs held out straight
_LEANS, _PROPS = 25, 40  # degrees a body leans on a bar; degrees of arms that hold it up


def posture(entry: Entry, end: End) -> Posture:
    """How the whole body is placed at one end."""
    pose = entry.exercise.pose
    kinds = {prop.kind for prop in pose.props}
    upside_down = Posture.UPSIDE_DOWN if abs(pose.tilt) > UPSIDE_DOWN else None
    told = _on_machine(entry, end, kinds) or lying(pose) or upside_down
    if told:
        return told
    if pose.support in STANDS:
        return _stands(pose)
    if pose.support is Support.BRIDGE:
        return next(
            (one for kind, one in BRIDGES.items() if prop_at(pose, Place.BACK, kind)),
            Posture.ON_THE_BACK,
        )
    if PropKind.WATER in kinds:
        return _in_water(entry.exercise, end)
    if PropKind.BAR_ABOVE in kinds and not prop_at(pose, Place.FRONT, PropKind.BAR_ABOVE):
        return _at_a_bar(end)
    kneels = Watch.KNEELING in entry.exercise.watch
    floor = on_the_floor(entry.exercise, end) if kneels or not pose.from_front else None
    if not floor and sits_on_floor(pose):
        floor = Posture.ON_FLOOR
    return _seated(pose, kinds) or floor or _standing(entry, end)


def _stands(pose: Pose) -> Posture:
    """What the support says, and what a step, a ball or a bar on rails makes of it."""
    step = next((STEPS.get(p.kind) for p in pose.props if p.at is Place.NEAR_FOOT), None)
    if step and pose.support is Support.ONE:
        return step
    if pose.support is Support.WALL and not pose.shows(PropKind.WALL):
        return Posture.BACK_ON_BAR
    if pose.support is Support.WALL and prop_at(pose, Place.BACK, PropKind.BALL):
        return Posture.BALL_AT_A_WALL
    return STANDS[pose.support]


def _at_a_bar(end: End) -> Posture:
    """Under a bar, over it on straight arms, or leaning on it with the feet on the floor."""
    if end.above <= 0 and min(end.trunk or 0, end.shank or 0) >= _LEANS:
        return Posture.ON_A_BAR
    given = end.upper_arm is not None and end.front is None  # from the front it says little
    down = given and max(abs(end.upper_arm or 0), end.elbow or 0) <= _PROPS
    return Posture.HELD_UP if down else Posture.HANGING


def _on_machine(entry: Entry, end: End, kinds: set[PropKind]) -> Posture | None:
    """The posture that a machine gives; None without one."""
    pose, sled = entry.exercise.pose, PropKind.SLED in kinds
    if sled and (end.trunk or 0) >= LEVEL:  # dragged on all fours, as the floor tells
        return None
    on_box = prop_at(pose, Place.HIP, *SOLID)
    told = (
        (sled and end.far is None, Posture.STANDING),  # it is pulled in by the arms
        (sled and entry.exercise.landing >= Landing.FLIGHT, Posture.RUNNING_WITH_SLED),
        ({PropKind.TREADMILL, PropKind.WATER} <= kinds, Posture.TREADMILL_IN_WATER),
        (PropKind.SKI_MACHINE in kinds and on_box, Posture.SEATED_SKI_MACHINE),
        (PropKind.HACK_SLED in kinds and pose.tilt < 0, Posture.CHEST_ON_SLED),
        (PropKind.UPRIGHT_BIKE in kinds and pose.support in STANDS, Posture.STANDING_ON_PEDALS),
        *((kind in kinds, one) for kind, one in MACHINES.items()),
    )
    return next((one for holds, one in told if holds), None)


def _in_water(exercise: Exercise, end: End) -> Posture:
    """A stroke for one side, then the other, is swum lying on that side."""
    lean = end.trunk or 0
    if lean > 60:
        one_side = exercise.sides is Sides.EACH
        return Posture.SWIMMING_ON_SIDE if one_side else Posture.SWIMMING_FACE_DOWN
    return Posture.SWIMMING_ON_BACK if lean < -60 else Posture.UPRIGHT_IN_WATER


def _seated(pose: Pose, kinds: set[PropKind]) -> Posture | None:
    lean, bend = pose.start.trunk or 0, pose.start.knee or 0
    if PropKind.LEG_CURL in kinds:
        return Posture.FACE_DOWN_ON_MACHINE if lean > 60 else Posture.LEG_CURL
    bench = prop_at(pose, Place.HIP, PropKind.BENCH)
    box, ball = (prop_at(pose, Place.HIP, kind) for kind in (PropKind.BOX, PropKind.BALL))
    laid = prop_at(pose, Place.KNEES, PropKind.BENCH) and thigh(pose.start) >= LEVEL
    on_bench = prop_at(pose, Place.BACK, PropKind.BENCH)
    told = (
        (lean > 60 and laid, Posture.FACE_DOWN_ON_BENCH),
        (lean > 60 and (bench or box), Posture.HIPS_ON_BENCH),
        (lean > 60 and ball, Posture.HIPS_ON_BALL),
        ((bench and lean < -60) or (on_bench and lean <= _FLAT), Posture.FACE_UP_ON_BENCH),
        (_on_its_slope(pose), Posture.FACE_UP_ON_BENCH),
        (bench and pose.from_front and max(bend, pose.end.knee or 0) < 30, Posture.HIP_ON_BENCH),
        (bench or (on_bench and bend >= 75), Posture.ON_BENCH),
        (prop_at(pose, Place.HIP, PropKind.CHAIR), Posture.ON_CHAIR),
        (box and min(bend, pose.end.knee or 0) >= 60, Posture.ON_BOX),
    )
    return next((one for holds, one in told if holds), None)


def _on_its_slope(pose: Pose) -> bool:
    """Whether the whole back is on a bench, though it slopes, and the legs are in the air."""
    ends = (pose.start, pose.end)
    flat = all((end.trunk or 0) < -LEVEL for end in ends)
    lifted = pose.start.above > 0 or max(end.knee or 0 for end in ends) < _STRETCHED
    bench = prop_at(pose, Place.BACK, PropKind.BENCH) and pose.support is Support.DRAWN
    return flat and lifted and bench


def _standing(entry: Entry, end: End) -> Posture:
    pose = entry.exercise.pose
    rings = prop_at(pose, Place.HANDS, PropKind.STRAP) and (end.upper_arm or 0) <= _PROPS
    if end.above > 0.2 and (rings or prop_at(pose, Place.HANDS, PropKind.RAIL)):
        return Posture.HELD_UP
    strides = entry.pattern in {Pattern.LOCOMOTION, Pattern.CARRY}
    parted = max(apart(pose.start), apart(pose.end)) >= 20
    return Posture.STRIDING if strides and parted else Posture.STANDING
