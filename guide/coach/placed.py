"""How the whole body is placed at one end of a movement, read off pose and props."""

from __future__ import annotations

from collections.abc import Mapping

from guide.body.shapes import Point
from guide.catalog import Entry
from guide.coach.lying import lying, sits_on_floor
from guide.figure import geometry, skeleton
from guide.figure.grip import side_lying
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
SOLID = (PropKind.BOX, PropKind.BENCH)
SEATS = frozenset({PropKind.CHAIR, PropKind.BENCH, PropKind.BOX})
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
_INSTEP = 120  # degrees a foot is turned about its ball that lies on its back
_FOREARM, _ON_FLOOR = 50, 16  # degrees of elbow, and of a forearm from level, that lies down
_LIFTED = 60  # degrees between both ends of an arm that does not carry
_BEHIND = 20  # degrees a shin leans forward over toes that are behind the body
_FLAT = -85  # degrees of a trunk that lies level on its back
_STRETCHED = 30  # degrees of knee: legs held out straight
_LEANS, _PROPS = 25, 40  # degrees a body leans on a bar; degrees of arms that hold it up
_LEVEL = 60  # degrees a trunk leans that is nearer to level than to upright
_DEEP, _OVER_FEET = 95, 50  # degrees of knee, and of a shin that stands over the foot
_HEEL_OVER = -100  # degrees of a shin that points up and back: that heel is over a body face down
_DOWN, _AHEAD = 0.4, 0.3  # metres a hand on the floor is drawn over it at most, and before the foot


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
    floor = _on_the_floor(entry.exercise, end) if kneels or not pose.from_front else None
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
    laid = prop_at(pose, Place.KNEES, PropKind.BENCH) and thigh(pose.start) >= _LEVEL
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
    flat = all((end.trunk or 0) < -_LEVEL for end in ends)
    lifted = pose.start.above > 0 or max(end.knee or 0 for end in ends) < _STRETCHED
    bench = prop_at(pose, Place.BACK, PropKind.BENCH) and pose.support is Support.DRAWN
    return flat and lifted and bench


def _on_the_floor(exercise: Exercise, end: End) -> Posture | None:
    """Lying, on hands and feet or kneeling; None for none of them."""
    pose, lean, shin = exercise.pose, end.trunk or 0, end.shank or 0
    forearms = _on_forearms(pose)
    if side_lying(pose):
        return Posture.ON_ONE_FOREARM if abs(end.upper_arm or 0) <= 15 else Posture.ON_ONE_SIDE
    folded = 80 <= shin <= 100 and (end.knee or 0) >= 115
    kneels = Watch.KNEELING in exercise.watch or folded
    behind = not kneels and lean <= -15 and _arms_behind(end)
    told = (
        (prop_at(pose, Place.HIP, PropKind.ROLLER) and lean <= -15, Posture.HIPS_ON_ROLLER),
        (behind and _shin_down(end) > -60, Posture.FACE_UP_ON_FEET),
        (behind and lean <= -60, Posture.FACE_UP_ON_HEELS),
        (lean <= -60 and not (kneels and folded), Posture.ON_THE_BACK),
        (kneels, _kneeling(exercise, end)),
        (lean >= _LEVEL and shin <= _HEEL_OVER, Posture.FACE_DOWN),
        (lean <= -15 and shin <= -60, Posture.LEANING_BACK),
        (prop_at(pose, Place.KNEES, *SOLID) and shin >= 60, Posture.KNEES_ON_PAD),
        (
            lean >= 40 and _feet_in_the_air(exercise, end),
            Posture.FOREARMS_ALONE if forearms else Posture.HANDS_ALONE,
        ),
        (_on_insteps(pose, end) and lean > 40 and thigh(end) >= 80, Posture.FACE_DOWN),
        (_crouches(pose, end), Posture.CROUCHING),
        (
            lean >= 40 and prop_at(pose, Place.HANDS, PropKind.BALL) and forearms,
            Posture.BALL_AND_TOES,
        ),
        (
            lean >= 40 and _toes_behind(end) and _hands_carry(pose) and _hands_reach(pose, end),
            Posture.FOREARMS_AND_TOES if forearms else Posture.HANDS_AND_TOES,
        ),
        (
            lean >= 40 and shin >= 45 and prop_at(pose, Place.HANDS, PropKind.BALL),
            Posture.BALL_AND_TOES,
        ),
        (lean > 80 and shin > 45, Posture.FACE_DOWN),
        (lean > 40 and shin >= 80 and thigh(end) >= 60, Posture.FACE_DOWN),
        (_leans_back_on_hands(pose), Posture.HANDS_ON_BENCH),
        (_on_the_bottom(pose, end), Posture.ON_FLOOR),
    )
    return next((one for holds, one in told if holds), None)


def _shin_down(end: End) -> int:
    """The lean of the shin that is nearer to upright: its foot carries."""
    far = end.shank if end.far is None or end.far.shank is None else end.far.shank
    return max(end.shank or 0, far or 0)


def _kneeling(exercise: Exercise, end: End) -> Posture:
    pose, lean, far = exercise.pose, exercise.pose.end.trunk or 0, end.far
    forearms, bench = _on_forearms(pose), prop_at(pose, Place.KNEES, PropKind.BENCH)
    strapped = prop_at(pose, Place.NEAR_FOOT, PropKind.STRAP)  # one kneels only to get in and out
    on_one = far is not None and ((far.shank or 0) < 60 or abs(end.shank or 0) < 30)
    on_ball = prop_at(pose, Place.FRONT, PropKind.BALL)
    down = lean >= 45 and not (on_ball or prop_at(pose, Place.HANDS, PropKind.CABLE))
    told = (
        (strapped, Posture.FOREARMS_AND_STRAPS if forearms else Posture.HANDS_AND_STRAPS),
        (on_one and bench and lean > 60, Posture.KNEE_AND_HAND_ON_BENCH),
        (on_one and bench, Posture.KNEE_ON_BENCH),
        (on_one and lean > 60 and _lifts_an_arm(pose), Posture.ONE_KNEE_AND_HAND),
        (on_one and lean > 60, Posture.ONE_KNEE_AND_HANDS),
        (on_one, Posture.ONE_KNEE),
        (far is not None and (far.knee or 0) < 45, Posture.ONE_SHIN_FOLDED),
        ((pose.start.knee or 0) >= 115, Posture.HEELS_UNDER_HIPS),
        (not down, Posture.BOTH_KNEES),
        (forearms, Posture.FOREARMS_AND_KNEES),
    )
    return next((one for holds, one in told if holds), Posture.HANDS_AND_KNEES)


def _feet_in_the_air(exercise: Exercise, end: End) -> bool:
    """Whether hands alone carry the body: nothing is under the feet, and it is no jump."""
    pose = exercise.pose
    under = any(prop.at in {Place.NEAR_FOOT, Place.FAR_FOOT, Place.FEET} for prop in pose.props)
    still = exercise.landing < Landing.FLIGHT and not under
    return end.above > 0 and still and _hands_carry(pose)


def _lifts_an_arm(pose: Pose) -> bool:
    """Whether one hand goes up while the other carries."""
    return abs((pose.start.upper_arm or 0) - (pose.end.upper_arm or 0)) >= _LIFTED


def _toes_behind(end: End) -> bool:
    """Whether a foot of a body that bows is well behind its knee."""
    return max(end.shank or 0, (end.far and end.far.shank) or 0) >= _BEHIND


def _on_insteps(pose: Pose, end: End) -> bool:
    """Whether shins and the backs of the feet lie on the floor, and on no ball."""
    on_ball = any(prop.kind is PropKind.BALL for prop in pose.props)
    return (end.shank or 0) >= 80 and end.heel >= _INSTEP and not on_ball


def _arms_behind(end: End) -> bool:
    """Whether straight arms stand on the floor behind a body that looks up."""
    arms = (one for one in (end, end.far_arm) if one is not None and one.upper_arm is not None)
    return any(abs(one.upper_arm or 0) <= 40 and (one.elbow or 0) <= 30 for one in arms)


def _leans_back_on_hands(pose: Pose) -> bool:
    """Whether the hands stand on a bench behind the hips from start to end."""
    back = all((end.upper_arm or 0) < 0 and (end.shank or 0) < 0 for end in (pose.start, pose.end))
    return back and prop_at(pose, Place.HANDS, *SOLID, PropKind.CHAIR)


def _on_the_bottom(pose: Pose, end: End) -> bool:
    """Whether a leg lies ahead, the other beside it, and nothing holds the hips up."""
    ahead = min(end.shank or 0, (end.far and end.far.shank) or 0) <= -60 and apart(end) < 60
    held = any(prop.at in {Place.HIP, Place.HANDS} and prop.kind in {*SEATS, PropKind.RAIL}
               for prop in pose.props)  # fmt: skip
    return ahead and not held and end.above <= 0


def _hands_carry(pose: Pose) -> bool:
    """Whether straight arms, or forearms, stand on the floor at one end."""
    ends = (pose.start, pose.end)
    arms = [arm for end in ends for arm in (end, end.far_arm) if arm is not None]
    given = [(arm.upper_arm, arm.elbow or 0) for arm in arms if arm.upper_arm is not None]
    return any(abs(upper) <= 40 and (bent <= 30 or 70 <= bent <= 100) for upper, bent in given)


def _crouches(pose: Pose, end: End) -> bool:
    """Whether a deep squat on both feet brings the hands down: the feet carry, not the hands."""
    deep = (end.knee or 0) >= _DEEP and 0 < (end.shank or 0) <= _OVER_FEET and end.far is None
    return deep and (end.trunk or 0) >= 40 and _hands_carry(pose) and _hands_reach(pose, end)


def _hands_reach(pose: Pose, end: End) -> bool:
    """Whether a bow is deep enough that the hands come down in front of the feet.

    It need not be asked of a body about level, which may lift one hand and stands on the other.
    """
    if (end.trunk or 0) >= _LEVEL or end.upper_arm is None:
        return True
    arm = 180 - end.upper_arm
    hand = Point(0.0, end.above)
    for lean, length in (
        (end.shank or 0, skeleton.SHANK),
        (thigh(end), skeleton.THIGH),
        (end.trunk or 0, skeleton.TRUNK),
        (arm, skeleton.UPPER_ARM),
        (arm - (end.elbow or 0), skeleton.FOREARM),
    ):
        hand = geometry.along(hand, lean, length)
    under = (p for p in pose.props if p.at is Place.HANDS and p.kind in {*SEATS, PropKind.BALL})
    held = max((prop.height or 0.0 for prop in under), default=0.0)
    return hand.y <= held + _DOWN and hand.x >= _AHEAD


def _on_forearms(pose: Pose) -> bool:
    """Whether the forearms lie down at both ends, and not the hands alone."""
    return all(
        (e.elbow or 0) >= _FOREARM and abs((e.upper_arm or 0) + (e.elbow or 0) - 90) <= _ON_FLOOR
        for e in (pose.start, pose.end)
    )


def _standing(entry: Entry, end: End) -> Posture:
    pose = entry.exercise.pose
    rings = prop_at(pose, Place.HANDS, PropKind.STRAP) and (end.upper_arm or 0) <= _PROPS
    if end.above > 0.2 and (rings or prop_at(pose, Place.HANDS, PropKind.RAIL)):
        return Posture.HELD_UP
    strides = entry.pattern in {Pattern.LOCOMOTION, Pattern.CARRY}
    parted = max(apart(pose.start), apart(pose.end)) >= 20
    return Posture.STRIDING if strides and parted else Posture.STANDING


def thigh(end: End) -> int:
    """Lean of the thigh from straight down, knee behind the hip positive, in degrees."""
    return (end.shank or 0) - (end.knee or 0)


def apart(end: End) -> int:
    """Degrees between the two thighs."""
    if end.far is None:
        return 0
    far = end.far.thigh
    other = (end.far.shank or 0) - (end.far.knee or 0) if far is None else far
    return abs(thigh(end) - other)


def prop_at(pose: Pose, place: Place, *kinds: PropKind) -> bool:
    """Whether one of these things is at this place."""
    return any(prop.at is place and prop.kind in kinds for prop in pose.props)
