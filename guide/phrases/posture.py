"""How a body stands, sits or lies, and what its joints do at one end of a movement, in words."""

from __future__ import annotations

from collections.abc import Mapping

from guide.body.stances import ARMS, WITH_TRUNK
from guide.catalog import Entry
from guide.figure.grip import side_lying
from guide.phrases import front
from guide.phrases.front import ON_SIDE, PROPPED
from guide.records.exercise import Exercise
from guide.records.pose import End, Pose
from guide.words import Arms, Landing, Pattern, Place, PropKind, Support, Watch

STANDS: Mapping[Support, str] = {
    Support.TWO: "Standing on both legs",
    Support.ONE: "Standing on one leg",
    Support.SPLIT: "Standing with one foot well in front of the other",
    Support.WALL: "Standing with the back on a wall",
    Support.STRAP: "Standing, held by a strap behind the knees",
    Support.KNEEL: "On both knees",
}
"""Supports that say the position by themselves; the others need angles and props."""

MACHINES: Mapping[PropKind, str] = {
    PropKind.LEG_PRESS: "Lying back in a leg press",
    PropKind.HACK_SLED: "Leaning back in a hack squat sled",
    PropKind.LEG_EXTENSION: "Sitting in a leg extension machine",
    PropKind.UPRIGHT_BIKE: "Sitting on an upright bike",
    PropKind.BICYCLE: "Sitting on a bicycle",
    PropKind.RECUMBENT_BIKE: "Sitting back on a recumbent bike",
    PropKind.ROWER: "Sitting on a rowing machine",
    PropKind.ELLIPTICAL: "Standing on an elliptical",
    PropKind.SKI_MACHINE: "Standing at a ski machine",
    PropKind.GLIDER: "Standing on a machine with sliding skis",
    PropKind.STAIR_CLIMBER: "Standing on a stair climber",
    PropKind.TREADMILL: "On a treadmill",
    PropKind.SEAT: "Sitting on a machine seat",
    PropKind.CLIMBING_ROPE: "Hanging on a climbing rope",
    PropKind.SLED: "Walking with a sled",
    PropKind.KAYAK: "Sitting in a kayak",
    PropKind.HORSE: "Sitting on a horse",
    PropKind.WHEELCHAIR: "Sitting in a wheelchair",
    PropKind.CLIMBING_WALL: "On a climbing wall",
    PropKind.BOARD: "Standing on a board",
    PropKind.SKATEBOARD: "Standing on a skateboard",
}
SOLID = (PropKind.BOX, PropKind.BENCH)
SEATS = frozenset({PropKind.CHAIR, PropKind.BENCH, PropKind.BOX})
STEPS = frozenset({PropKind.BOX, PropKind.STAIRS, PropKind.BENCH})
TOLD_BY_POSITION = frozenset({*MACHINES, PropKind.LEG_CURL, PropKind.WATER, PropKind.BAR_ABOVE})

STRIDE = "In the middle of a step"
UPSIDE_DOWN = 150  # degrees a body is turned
SEATED = frozenset({"Sitting on a chair", "Sitting on a bench"})
_LIES = ("Lying", "Swimming", "On one side")
ARMS_TELL = frozenset({Pattern.PUSH, Pattern.PULL, Pattern.CORE, Pattern.OLYMPIC_LIFT})
"""Where the arms are the movement, or where they carry the body."""


# --- Position ---------------------------------------------------------------------------------


def position(entry: Entry, end: End) -> str:
    """How the whole body is placed at one end."""
    pose = entry.exercise.pose
    kinds = {prop.kind for prop in pose.props}
    upside_down = "Upside down on the arms" if abs(pose.tilt) > UPSIDE_DOWN else ""
    told = _on_machine(entry, end, kinds) or front.lying(pose) or upside_down
    if told:
        return told
    if pose.support in STANDS:
        step = next((p.kind for p in pose.props if p.at is Place.NEAR_FOOT), None)
        stepped = pose.support is Support.ONE and step in STEPS
        return f"One foot on {step.label}" if stepped and step else STANDS[pose.support]
    if pose.support is Support.BRIDGE:
        bench = prop_at(pose, Place.BACK, PropKind.BENCH)
        return "Upper back on a bench, feet on the floor" if bench else "Lying on the back"
    if PropKind.WATER in kinds:
        return _in_water(end)
    if PropKind.BAR_ABOVE in kinds and not prop_at(pose, Place.FRONT, PropKind.BAR_ABOVE):
        return "Hanging from a bar"
    kneels = Watch.KNEELING in entry.exercise.watch
    floor = _on_the_floor(entry.exercise, end) if kneels or not pose.from_front else ""
    if not floor and front.sits_on_floor(pose):
        floor = "Sitting on the floor"
    return _seated(pose, kinds) or floor or _standing(entry, end)


def _on_machine(entry: Entry, end: End, kinds: set[PropKind]) -> str:
    """The position that a machine gives; empty for none."""
    if PropKind.SLED in kinds and end.far is None:
        return "Standing"  # it is pulled in by the arms
    if PropKind.SLED in kinds and entry.exercise.landing >= Landing.FLIGHT:
        return "Running with a sled"
    if {PropKind.TREADMILL, PropKind.WATER} <= kinds:
        return "On a treadmill in water"
    if PropKind.UPRIGHT_BIKE in kinds and entry.exercise.pose.support in STANDS:
        return "Standing on the pedals of a bike"
    return next((text for kind, text in MACHINES.items() if kind in kinds), "")


def _in_water(end: End) -> str:
    lean = end.trunk or 0
    if lean > 60:
        return "Swimming face down"
    return "Swimming on the back" if lean < -60 else "Upright in water"


def _seated(pose: Pose, kinds: set[PropKind]) -> str:
    lean, bend = pose.start.trunk or 0, pose.start.knee or 0
    if PropKind.LEG_CURL in kinds:
        return "Lying face down on a machine" if lean > 60 else "Sitting in a leg curl machine"
    bench = prop_at(pose, Place.HIP, PropKind.BENCH)
    if lean > 60 and (bench or prop_at(pose, Place.HIP, PropKind.BOX)):
        return "Hips on a bench, face down"
    if bench and lean < -60:
        return "Lying on a bench, face up"
    if bench or (prop_at(pose, Place.BACK, PropKind.BENCH) and bend >= 75):
        return "Sitting on a bench"
    return "Sitting on a chair" if prop_at(pose, Place.HIP, PropKind.CHAIR) else ""


def _on_the_floor(exercise: Exercise, end: End) -> str:
    """Lying, on hands and feet or kneeling; empty for none of them."""
    pose, lean, shin = exercise.pose, end.trunk or 0, end.shank or 0
    if side_lying(pose):
        return PROPPED if abs(end.upper_arm or 0) <= 15 else ON_SIDE
    if lean <= -60:
        return "Lying on the back"
    folded = 80 <= shin <= 100 and (end.knee or 0) >= 115
    if Watch.KNEELING in exercise.watch or folded:
        return _kneeling(exercise, end)
    told = (
        (lean <= -15 and shin <= -60, "Sitting on the floor, leaning back"),
        (prop_at(pose, Place.KNEES, *SOLID) and shin >= 60, "Knees on a high pad"),
        (lean >= 40 and _feet_in_the_air(exercise, end), f"On the {_hands(pose)} alone"),
        (lean >= 40 and shin >= 20 and _hands_carry(pose), f"On {_hands(pose)} and toes"),
        (lean > 80 and shin > 45, "Lying face down"),
    )
    return next((words for holds, words in told if holds), "")


def _kneeling(exercise: Exercise, end: End) -> str:
    pose, lean = exercise.pose, exercise.pose.end.trunk or 0
    far = end.far
    if far is not None and ((far.shank or 0) < 60 or abs(end.shank or 0) < 30):
        bench = prop_at(pose, Place.KNEES, PropKind.BENCH)
        on = "One knee on a bench" if bench else "On one knee"
        other = "other foot on the floor"
        return f"{on}, one hand down, {other}" if lean > 60 else f"{on}, {other}"
    if far is not None and (far.knee or 0) < 45:
        return "On the floor, one shin folded in front, other leg stretched back"
    if (pose.start.knee or 0) >= 115:
        return "Kneeling, hips towards the heels"
    down = lean >= 45 and not prop_at(pose, Place.HANDS, PropKind.CABLE)
    return f"On {_hands(pose)} and knees" if down else "On both knees"


def _feet_in_the_air(exercise: Exercise, end: End) -> bool:
    """Whether hands alone carry the body: nothing is under the feet, and it is no jump."""
    pose = exercise.pose
    under = any(prop.at in {Place.NEAR_FOOT, Place.FAR_FOOT, Place.FEET} for prop in pose.props)
    still = exercise.landing < Landing.FLIGHT and not under
    return end.above > 0 and still and _hands_carry(pose)


def _hands_carry(pose: Pose) -> bool:
    """Whether straight arms, or forearms, stand on the floor at one end."""
    ends = (pose.start, pose.end)
    given = [(one.upper_arm, one.elbow or 0) for one in ends if one.upper_arm is not None]
    return any(abs(upper) <= 40 and (bent <= 30 or 75 <= bent <= 100) for upper, bent in given)


def _hands(pose: Pose) -> str:
    ends = (pose.start, pose.end)
    flat = all(75 <= (e.elbow or 0) <= 100 and abs(e.upper_arm or 0) <= 15 for e in ends)
    return "forearms" if flat else "hands"


def _standing(entry: Entry, end: End) -> str:
    pose = entry.exercise.pose
    if prop_at(pose, Place.HANDS, PropKind.RAIL) and end.above > 0.2:
        return "Held up by the arms"
    strides = entry.pattern in {Pattern.LOCOMOTION, Pattern.CARRY}
    return STRIDE if strides and max(_apart(pose.start), _apart(pose.end)) >= 20 else "Standing"


# --- One end ----------------------------------------------------------------------------------


def described(entry: Entry, where: str, end: End, other: End) -> str:
    """The joints at one end; ``other`` is the other end, to tell what differs."""
    exercise, pose = entry.exercise, entry.exercise.pose
    airborne = exercise.landing >= Landing.FLIGHT and end.above > 0.05
    lies = where.startswith(_LIES) or pose.lies is not None or pose.support is Support.BRIDGE
    parts = [_knees(exercise, end), _small(end, other)]
    if pose.from_front:
        sideways = front.trunk(pose, end, other) or ("" if lies else _trunk(end.trunk or 0))
        feet = "in the air" if airborne else _feet(where, end, other)
        parts += [sideways, front.legs(exercise, end, other), feet, front.arms(pose, end, other)]
        return ", ".join(part for part in parts if part)
    if lies:
        parts += [_hips(entry, end, other, where), _raised(end, other, where)]
    elif where.endswith("and toes"):
        parts.append("hips high" if (end.trunk or 0) >= 105 else "")
    elif not where.endswith("leaning back"):
        parts.append(_trunk(end.trunk or 0))
    parts.append(_legs(entry, where, end, other))
    parts.append("in the air" if airborne else _feet(where, end, other))
    overhead = Arms.OVERHEAD in {pose.arms, pose.start.arms, pose.end.arms}
    apart = pose.start.far_arm is not None or pose.end.far_arm is not None
    racket = any(prop.kind is PropKind.RACKET for prop in pose.props)
    told = overhead or apart or racket or entry.pattern in ARMS_TELL
    if told and "forearm" not in where:
        parts.append(arms(pose, end))
    return ", ".join(part for part in parts if part)


def _small(end: End, other: End) -> str:
    """What head, shoulders, wrists and toes do, where that is the move."""
    told = (
        (end.nod - other.nod, 8, "head bent forward", "head bent back"),
        (end.shrug - other.shrug, 0.02, "shoulders drawn up", "shoulders low"),
        (end.wrist - other.wrist, 25, "hands bent up", "hands bent down"),
        (end.palm - other.palm, 25, "hand turned over", "hand upright"),
        (end.toes - other.toes, 10, "toes bent up", "toes bent down"),
        (end.blades - other.blades, 0.02, "shoulders drawn back", "shoulders let go"),
        (end.hips - other.hips, 15, "hips turned, one side low", "hips level"),
        (end.twist - other.twist, 15, "shoulders turned to one side", ""),
    )
    words = [more if by > 0 else less for by, least, more, less in told if abs(by) >= least]
    return ", ".join(word for word in words if word)


def _knees(exercise: Exercise, end: End) -> str:
    near, support = _bent(end.knee or 0), exercise.pose.support
    if support is Support.SPLIT:
        return f"front knee {near}"
    far = None if end.far is None or end.far.knee is None else _bent(end.far.knee)
    if support is Support.ONE:
        rest = f", other knee {far}" if far else ""
        return f"standing knee {near}{rest}"
    if far is None or near == far:
        return f"knees {near}"
    return f"one knee {near}, the other {far}"


def _bent(bend: int) -> str:
    if bend < 20:
        return "straight"
    if bend < 45:
        return "slightly bent"
    if bend < 75:
        return "half bent"
    return "deeply bent" if bend <= 125 else "fully bent"


def _trunk(lean: int) -> str:
    if lean < -15:
        return "lying back" if lean < -50 else "leaning back"
    if lean < 15:
        return "trunk upright"
    if lean < 35:
        return "trunk leaning a little forward"
    if lean < 65:
        return "trunk leaning well forward"
    return "trunk about level" if lean < 100 else "trunk hanging down"


def _hips(entry: Entry, end: End, other: End, where: str) -> str:
    """Lying down, the trunk's angle tells whether the hips or the shoulders leave the floor."""
    mine, yours = end.trunk or 0, other.trunk or 0
    if abs(mine - yours) < 8 or where.startswith("Swimming"):
        return ""
    if entry.pattern is Pattern.CORE and not where.startswith("On"):
        return "shoulders lifted" if mine > yours else "shoulders down"
    return "hips lifted" if mine < yours else "hips low"


def _raised(end: End, other: End, where: str) -> str:
    """How high the moving leg is above level, lying on the back or the side."""
    up = 1 if (end.trunk or 0) > 0 else -1  # face down or face up
    mine, yours = (up * _thigh(one) - 90 for one in (end, other))
    bent = max(end.knee or 0, other.knee or 0) > 30
    side = where.startswith((ON_SIDE, "On one side"))
    if bent and not side:
        return "thigh near the chest" if mine >= 100 else ""
    if abs(mine - yours) < 10 or abs((end.trunk or 0) - (other.trunk or 0)) >= 8:
        return ""
    part = "top knee" if bent else ("moving leg" if side else "leg")
    if mine < yours:
        return f"{part} low"
    return f"{part} pointing up" if mine >= 60 and not bent else f"{part} raised"


def _thigh(end: End) -> int:
    """Lean of the thigh from straight down, knee behind the hip positive, in degrees."""
    return (end.shank or 0) - (end.knee or 0)


def _apart(end: End) -> int:
    """Degrees between the two thighs."""
    if end.far is None:
        return 0
    far = end.far.thigh
    other = (end.far.shank or 0) - (end.far.knee or 0) if far is None else far
    return abs(_thigh(end) - other)


def _legs(entry: Entry, where: str, end: End, other: End) -> str:
    """Where the legs are, where that is more than what the knees say."""
    if not where.startswith(("Standing", STRIDE)):
        return _legs_off_the_floor(entry, where, end, other)
    support = entry.exercise.pose.support
    bent = end.far is None or max(end.knee or 0, end.far.knee or 0) > 45
    if end.far is None or bent or support is Support.SPLIT:
        return ""
    if support is Support.ONE:
        return "other leg stretched back" if (end.far.shank or 0) >= 45 else ""
    behind = entry.pattern in {Pattern.HINGE, Pattern.MOBILITY}
    apart = "one leg behind the other" if behind else "legs apart"
    return apart if _apart(end) >= 20 else ""


def _legs_off_the_floor(entry: Entry, where: str, end: End, other: End) -> str:
    sideways = entry.pattern in {Pattern.HIP_ABDUCTION, Pattern.HIP_ADDUCTION}
    crawls, sits = where.endswith("and knees"), where.startswith("Sitting")
    if sideways and (sits or crawls):  # not to be seen from the side
        lifted = "one knee lifted to the side" if end == entry.exercise.pose.end else ""
        return lifted if crawls else ("legs together" if end.far is None else "legs apart")
    if where.endswith("and toes"):
        bent = end.far is not None and (end.far.knee or 0) > 45
        return "legs apart" if _apart(end) >= 10 and not bent else ""
    back = _thigh(end) - _thigh(other)
    told = (
        (abs(back) < 20, ""),
        (where.startswith("Hips on"), "legs lifted" if _thigh(end) >= 60 else "legs hanging"),
        (crawls and back > 0, "one leg lifted behind"),
        (
            where in SEATED and back < 0 and (end.knee or 0) > 45 and other.above <= end.above,
            "one knee lifted",
        ),
    )
    return next((words for holds, words in told if holds), "")


def _feet(where: str, end: End, other: End) -> str:
    """Heels or toes that leave the floor; sitting, only where that is the movement."""
    still = where.startswith("Standing")
    moves = where.startswith(("Sitting on", "Lying back", "One foot"))
    if not still and not (moves and abs(end.heel - other.heel) >= 15):
        return ""
    if end.heel >= 25:
        return "heels lifted"
    if where.startswith("One foot"):
        return "heel below the edge" if end.heel <= -10 else ""
    return "toes lifted" if end.heel <= -20 and (moves or where == "Standing") else ""


def arms(pose: Pose, end: End) -> str:
    """Where the arms are at one end, the far one on its own where it does something else."""
    near = _arms(end.arms or pose.arms, end.upper_arm, end.elbow)
    far = end.far_arm or pose.start.far_arm or pose.end.far_arm
    if far is None:
        return near
    other = _arms(far.arms, far.upper_arm, far.elbow)
    return near if near == other else f"one {_single(near)}, the other {_single(other)}"


def _arms(preset: Arms, upper: int | None, elbow: int | None) -> str:
    """Where both arms are by preset and angles."""
    if preset in WITH_TRUNK and upper is None and elbow is None:
        return "arms folded" if preset is Arms.CROSSED else "hands on hips"
    shoulder, bend = ARMS[preset]
    lift = shoulder if upper is None else upper
    bend = bend if elbow is None else elbow
    if bend >= 100:
        return "hands close to the shoulders"
    if bend >= 45:
        return "elbows bent"
    if abs(lift) >= 150:
        return "arms straight up"
    if lift >= 60:
        return "arms straight ahead"
    return "arms back" if lift < -40 else "arms straight down"


def _single(both: str) -> str:
    """The same of one arm."""
    part = both.replace("hands on hips", "hand on the hip").replace("the shoulders", "the shoulder")
    return part.replace("hands", "hand").replace("elbows", "elbow").replace("arms", "arm")


def prop_at(pose: Pose, place: Place, *kinds: PropKind) -> bool:
    """Whether one of these things is at this place."""
    return any(prop.at is place and prop.kind in kinds for prop in pose.props)
