"""How the whole body is placed in a movement, in words: it stands, sits, lies, hangs or swims."""

from __future__ import annotations

from collections.abc import Mapping

from guide.body.shapes import Point
from guide.catalog import Entry
from guide.coach.lying import ON_SIDE, PROPPED, lying, sits_on_floor
from guide.figure import geometry, skeleton
from guide.figure.grip import side_lying
from guide.records.exercise import Exercise
from guide.records.pose import End, Pose
from guide.words import Landing, Pattern, Place, PropKind, Sides, Support, Watch

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
    PropKind.GLUTE_HAM: "Feet held on a glute-ham bench",
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
FOREARMS = "forearms"
HELD_UP = "Held up by the arms"
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
SEATED = frozenset({"Sitting on a chair", "Sitting on a bench", "Sitting on a box"})


def position(entry: Entry, end: End) -> str:
    """How the whole body is placed at one end."""
    pose = entry.exercise.pose
    kinds = {prop.kind for prop in pose.props}
    upside_down = "Upside down on the arms" if abs(pose.tilt) > UPSIDE_DOWN else ""
    told = _on_machine(entry, end, kinds) or lying(pose) or upside_down
    if told:
        return told
    if pose.support in STANDS:
        return _stands(pose)
    if pose.support is Support.BRIDGE:
        under = next(
            (k for k in (PropKind.BENCH, PropKind.BALL) if prop_at(pose, Place.BACK, k)), None
        )
        return f"Upper back on {under.label}, feet on the floor" if under else "Lying on the back"
    if PropKind.WATER in kinds:
        return _in_water(entry.exercise, end)
    if PropKind.BAR_ABOVE in kinds and not prop_at(pose, Place.FRONT, PropKind.BAR_ABOVE):
        return _at_a_bar(end)
    kneels = Watch.KNEELING in entry.exercise.watch
    floor = _on_the_floor(entry.exercise, end) if kneels or not pose.from_front else ""
    if not floor and sits_on_floor(pose):
        floor = "Sitting on the floor"
    return _seated(pose, kinds) or floor or _standing(entry, end)


def _stands(pose: Pose) -> str:
    """What the support says, and what a step, a ball or a bar on rails makes of it."""
    step = next((p.kind for p in pose.props if p.at is Place.NEAR_FOOT), None)
    if pose.support is Support.ONE and step in STEPS and step:
        return f"One foot on {step.label}"
    if pose.support is Support.WALL and not pose.shows(PropKind.WALL):
        return "Standing, leaning back on a bar"
    if pose.support is Support.WALL and prop_at(pose, Place.BACK, PropKind.BALL):
        return "Standing with the back on a gym ball at a wall"
    return STANDS[pose.support]


def _at_a_bar(end: End) -> str:
    """Under a bar, over it on straight arms, or leaning on it with the feet on the floor."""
    if end.above <= 0 and min(end.trunk or 0, end.shank or 0) >= _LEANS:
        return "Leaning on a bar"
    given = end.upper_arm is not None and end.front is None  # from the front it says little
    down = given and max(abs(end.upper_arm or 0), end.elbow or 0) <= _PROPS
    return HELD_UP if down else "Hanging from a bar"


def _on_machine(entry: Entry, end: End, kinds: set[PropKind]) -> str:
    """The position that a machine gives; empty for none."""
    pose, sled = entry.exercise.pose, PropKind.SLED in kinds
    on_box = prop_at(pose, Place.HIP, *SOLID)
    told = (
        (sled and end.far is None, "Standing"),  # it is pulled in by the arms
        (sled and entry.exercise.landing >= Landing.FLIGHT, "Running with a sled"),
        ({PropKind.TREADMILL, PropKind.WATER} <= kinds, "On a treadmill in water"),
        (PropKind.SKI_MACHINE in kinds and on_box, "Sitting at a ski machine"),
        (
            PropKind.HACK_SLED in kinds and pose.tilt < 0,
            "Leaning on the pad of a hack squat sled, chest first",
        ),
        (
            PropKind.UPRIGHT_BIKE in kinds and pose.support in STANDS,
            "Standing on the pedals of a bike",
        ),
        *((kind in kinds, text) for kind, text in MACHINES.items()),
    )
    return next((words for holds, words in told if holds), "")


def _in_water(exercise: Exercise, end: End) -> str:
    """A stroke for one side, then the other, is swum lying on that side."""
    lean = end.trunk or 0
    if lean > 60:
        return f"Swimming {'on one side' if exercise.sides is Sides.EACH else 'face down'}"
    return "Swimming on the back" if lean < -60 else "Upright in water"


def _seated(pose: Pose, kinds: set[PropKind]) -> str:
    lean, bend = pose.start.trunk or 0, pose.start.knee or 0
    if PropKind.LEG_CURL in kinds:
        return "Lying face down on a machine" if lean > 60 else "Sitting in a leg curl machine"
    bench = prop_at(pose, Place.HIP, PropKind.BENCH)
    box, ball = (prop_at(pose, Place.HIP, kind) for kind in (PropKind.BOX, PropKind.BALL))
    laid = prop_at(pose, Place.KNEES, PropKind.BENCH) and thigh(pose.start) >= _LEVEL
    on_bench = prop_at(pose, Place.BACK, PropKind.BENCH)
    told = (
        (lean > 60 and laid, "Lying face down on a bench"),
        (lean > 60 and (bench or box), "Hips on a bench, face down"),
        (lean > 60 and ball, "Hips on a gym ball, face down"),
        ((bench and lean < -60) or (on_bench and lean <= _FLAT), "Lying on a bench, face up"),
        (_on_its_slope(pose), "Lying on a bench, face up"),
        (bench and pose.from_front and max(bend, pose.end.knee or 0) < 30, "One hip on a bench"),
        (bench or (on_bench and bend >= 75), "Sitting on a bench"),
        (prop_at(pose, Place.HIP, PropKind.CHAIR), "Sitting on a chair"),
        (box and min(bend, pose.end.knee or 0) >= 60, "Sitting on a box"),
    )
    return next((words for holds, words in told if holds), "")


def _on_its_slope(pose: Pose) -> bool:
    """Whether the whole back is on a bench, though it slopes, and the legs are in the air."""
    ends = (pose.start, pose.end)
    flat = all((end.trunk or 0) < -_LEVEL for end in ends)
    lifted = pose.start.above > 0 or max(end.knee or 0 for end in ends) < _STRETCHED
    bench = prop_at(pose, Place.BACK, PropKind.BENCH) and pose.support is Support.DRAWN
    return flat and lifted and bench


def _on_the_floor(exercise: Exercise, end: End) -> str:
    """Lying, on hands and feet or kneeling; empty for none of them."""
    pose, lean, shin = exercise.pose, end.trunk or 0, end.shank or 0
    if side_lying(pose):
        return PROPPED if abs(end.upper_arm or 0) <= 15 else ON_SIDE
    folded = 80 <= shin <= 100 and (end.knee or 0) >= 115
    kneels = Watch.KNEELING in exercise.watch or folded
    behind = not kneels and lean <= -15 and _arms_behind(end)
    told = (
        (prop_at(pose, Place.HIP, PropKind.ROLLER) and lean <= -15, "Hips on a roller"),
        (behind and _shin_down(end) > -60, "On hands and feet, face up"),
        (behind and lean <= -60, "On hands and heels, face up"),
        (lean <= -60 and not (kneels and folded), "Lying on the back"),
        (kneels, _kneeling(exercise, end)),
        (lean >= _LEVEL and shin <= _HEEL_OVER, "Lying face down"),
        (lean <= -15 and shin <= -60, "Sitting on the floor, leaning back"),
        (prop_at(pose, Place.KNEES, *SOLID) and shin >= 60, "Knees on a high pad"),
        (lean >= 40 and _feet_in_the_air(exercise, end), f"On the {_hands(pose)} alone"),
        (_on_insteps(pose, end) and lean > 40 and thigh(end) >= 80, "Lying face down"),
        (_crouches(pose, end), "Crouching, hands on the floor"),
        (
            lean >= 40 and prop_at(pose, Place.HANDS, PropKind.BALL) and _hands(pose) == FOREARMS,
            "On a gym ball and toes",
        ),
        (
            lean >= 40 and _toes_behind(end) and _hands_carry(pose) and _hands_reach(pose, end),
            f"On {_hands(pose)} and toes",
        ),
        (
            lean >= 40 and shin >= 45 and prop_at(pose, Place.HANDS, PropKind.BALL),
            "On a gym ball and toes",
        ),
        (lean > 80 and shin > 45, "Lying face down"),
        (lean > 40 and shin >= 80 and thigh(end) >= 60, "Lying face down"),
        (_leans_back_on_hands(pose), "Hands on a bench behind the body"),
        (_on_the_bottom(pose, end), "Sitting on the floor"),
    )
    return next((words for holds, words in told if holds), "")


def _shin_down(end: End) -> int:
    """The lean of the shin that is nearer to upright: its foot carries."""
    far = end.shank if end.far is None or end.far.shank is None else end.far.shank
    return max(end.shank or 0, far or 0)


def _kneeling(exercise: Exercise, end: End) -> str:
    pose, lean = exercise.pose, exercise.pose.end.trunk or 0
    far = end.far
    if prop_at(pose, Place.NEAR_FOOT, PropKind.STRAP):  # one kneels only to get in and out
        return f"On the {_hands(pose)}, feet in straps"
    if far is not None and ((far.shank or 0) < 60 or abs(end.shank or 0) < 30):
        bench = prop_at(pose, Place.KNEES, PropKind.BENCH)
        on = "One knee on a bench" if bench else "On one knee"
        other = "other foot on the floor"
        hands = "one hand" if bench or _lifts_an_arm(pose) else "hands"
        return f"{on}, {hands} down, {other}" if lean > 60 else f"{on}, {other}"
    if far is not None and (far.knee or 0) < 45:
        return "On the floor, one shin folded in front, other leg stretched back"
    if (pose.start.knee or 0) >= 115:
        return "Kneeling, hips towards the heels"
    on_ball = prop_at(pose, Place.FRONT, PropKind.BALL)
    down = lean >= 45 and not (on_ball or prop_at(pose, Place.HANDS, PropKind.CABLE))
    return f"On {_hands(pose)} and knees" if down else "On both knees"


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


def _hands(pose: Pose) -> str:
    ends = (pose.start, pose.end)
    flat = all(
        (e.elbow or 0) >= _FOREARM and abs((e.upper_arm or 0) + (e.elbow or 0) - 90) <= _ON_FLOOR
        for e in ends
    )
    return FOREARMS if flat else "hands"


def _standing(entry: Entry, end: End) -> str:
    pose = entry.exercise.pose
    rings = prop_at(pose, Place.HANDS, PropKind.STRAP) and (end.upper_arm or 0) <= _PROPS
    if end.above > 0.2 and (rings or prop_at(pose, Place.HANDS, PropKind.RAIL)):
        return HELD_UP
    strides = entry.pattern in {Pattern.LOCOMOTION, Pattern.CARRY}
    return STRIDE if strides and max(apart(pose.start), apart(pose.end)) >= 20 else "Standing"


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
