"""The text alternative of a figure: position, both ends, weight, props, and the ring at the knee.

It is read by people who cannot see the drawing, so it says what a coach would see from there.
"""

from __future__ import annotations

from collections.abc import Mapping

from guide.body.stances import ARMS, WITH_TRUNK
from guide.catalog import Entry
from guide.figure.grip import side_lying
from guide.knee import Mark
from guide.phrases.small import listed
from guide.records.exercise import Exercise
from guide.records.pose import End, Pose, Prop
from guide.words import (
    Arms,
    Landing,
    Pattern,
    Place,
    PropKind,
    Sides,
    Support,
    Watch,
)

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
    PropKind.RECUMBENT_BIKE: "Sitting back on a recumbent bike",
    PropKind.ROWER: "Sitting on a rowing machine",
    PropKind.ELLIPTICAL: "Standing on an elliptical",
    PropKind.SKI_MACHINE: "Standing at a ski machine",
    PropKind.STAIR_CLIMBER: "Standing on a stair climber",
    PropKind.TREADMILL: "On a treadmill",
    PropKind.SEAT: "Sitting on a machine seat",
}
WEIGHTS = frozenset(
    {PropKind.BARBELL, PropKind.DUMBBELL, PropKind.KETTLEBELL, PropKind.PLATE,
     PropKind.MEDICINE_BALL}
)  # fmt: skip
TIED = frozenset({PropKind.BAND, PropKind.CABLE, PropKind.STRAP})
SEATS = frozenset({PropKind.CHAIR, PropKind.BENCH, PropKind.BOX})
TOLD_BY_POSITION = frozenset({*MACHINES, PropKind.LEG_CURL, PropKind.WATER, PropKind.BAR_ABOVE})
LYING = frozenset({"Lying on the back", "Lying on a bench, face up", "Lying on one side"})

_PLACED: Mapping[Place, str] = {
    Place.NEAR_FOOT: "under one foot",
    Place.FAR_FOOT: "under the other foot",
    Place.FEET: "under the feet",
    Place.HIP: "under the hips",
    Place.BACK: "behind the back",
    Place.HANDS: "at the hands",
    Place.KNEES: "at the knees",
    Place.FRONT: "in front",
}
_CARRIED: Mapping[Place, str] = {
    Place.HANDS: "in the hands",
    Place.HIP: "on the hips",
    Place.KNEES: "on the thighs",
}
_TIED: Mapping[Place, str] = {
    Place.NEAR_FOOT: "round one foot",
    Place.KNEES: "round the legs at the knees",
    Place.HANDS: "in the hands",
}


def picture(entry: Entry, mark: Mark) -> str:
    """The text alternative of an exercise's figure."""
    exercise, pose = entry.exercise, entry.exercise.pose
    position = _position(entry)
    start, end = (_described(entry, position, one, other) for one, other in _both(pose))
    view = "the front" if side_lying(pose) else "the side"
    said = [f"{exercise.name}, seen from {view}", position]
    same = start == end
    said += [f"Held still: {end}"] if same else [f"Start: {start}", f"End: {end}"]
    said += _things(exercise, position)
    ring = "not rated" if mark.level is None else f"{mark.level + 1} of 5, {mark.level.label}"
    said.append(f"Ring at the knee: {ring.lower()}")
    return " ".join(f"{part}." for part in said)


# --- Position ---------------------------------------------------------------------------------


def _position(entry: Entry) -> str:
    exercise, pose = entry.exercise, entry.exercise.pose
    kinds = {prop.kind for prop in pose.props}
    machine = next((text for kind, text in MACHINES.items() if kind in kinds), "")
    if machine:
        return machine
    if pose.support in STANDS:
        return STANDS[pose.support]
    if pose.support is Support.BRIDGE:
        bench = _prop_at(pose, Place.BACK, PropKind.BENCH)
        return "Upper back on a bench, feet on the floor" if bench else "Lying on the back"
    if PropKind.WATER in kinds:
        return _in_water(exercise)
    if PropKind.BAR_ABOVE in kinds:
        return "Hanging from a bar"
    return _on_the_floor(entry) or _upright(entry)


def _in_water(exercise: Exercise) -> str:
    lean = exercise.pose.start.trunk or 0
    if lean > 60:
        return "Swimming face down"
    return "Swimming on the back" if lean < -60 else "Upright in water"


def _on_the_floor(entry: Entry) -> str:
    """Lying, on hands and feet or kneeling; empty for none of them."""
    pose = entry.exercise.pose
    start, end = pose.start, pose.end
    kinds = {prop.kind for prop in pose.props}
    lean, shin, bend = start.trunk or 0, start.shank or 0, start.knee or 0
    if side_lying(pose):
        propped = abs(end.upper_arm or 0) <= 15
        return "On one side, propped on a forearm" if propped else "Lying on one side"
    if lean <= -60:
        bench = _prop_at(pose, Place.HIP, PropKind.BENCH)
        return "Lying on a bench, face up" if bench else "Lying on the back"
    if lean <= -15 and shin <= -60:
        return "Sitting on the floor, leaning back"
    if PropKind.LEG_CURL in kinds:
        face_down = lean > 60
        return "Lying face down on a machine" if face_down else "Sitting in a leg curl machine"
    if _prop_at(pose, Place.HIP, PropKind.BENCH) and lean > 60:
        return "Hips on a sloping bench, face down"
    if _kneels(entry.exercise):
        return _kneeling(entry.exercise)
    if lean >= 40 and 40 <= shin <= 85 and bend < 20:
        return "On hands and toes, body in one line"
    return "Lying face down" if lean > 80 else ""


def _upright(entry: Entry) -> str:
    pose = entry.exercise.pose
    seat = next((p.kind for p in pose.props if p.kind in SEATS and p.at is Place.HIP), None)
    bend, shin = pose.start.knee or 0, pose.start.shank or 0
    backed = _prop_at(pose, Place.BACK, PropKind.BENCH) and bend >= 75
    if seat is not None or backed:
        return f"Sitting on {(seat or PropKind.BENCH).label}"
    if pose.start.above > 0.15 and pose.end.above > 0.15:
        return "Held up by the arms"
    moves = entry.pattern in {Pattern.LOCOMOTION, Pattern.CARRY}
    if moves and pose.start.far is not None and abs(shin) >= 10:
        return "In the middle of a stride"
    return "Standing"


def _kneels(exercise: Exercise) -> bool:
    """On at least one knee: said by the watch word, or by a shin that lies on the floor."""
    start = exercise.pose.start
    lies = 80 <= (start.shank or 0) <= 100 and (start.knee or 0) >= 60
    return Watch.KNEELING in exercise.watch or lies


def _kneeling(exercise: Exercise) -> str:
    pose = exercise.pose
    start, lean = pose.start, pose.end.trunk or 0
    if start.far is not None and (start.far.shank or 0) < 60:
        on = "One knee on a bench" if _prop_at(pose, Place.KNEES, PropKind.BENCH) else "On one knee"
        other = "other foot on the floor"
        return f"{on}, one hand down, {other}" if lean > 60 else f"{on}, {other}"
    if (start.knee or 0) >= 115:
        return "Kneeling, hips towards the heels"
    return "On hands and knees" if lean >= 45 else "On both knees"


# --- Both ends --------------------------------------------------------------------------------


def _both(pose: Pose) -> tuple[tuple[End, End], tuple[End, End]]:
    return (pose.start, pose.end), (pose.end, pose.start)


def _described(entry: Entry, position: str, end: End, other: End) -> str:
    """One end of the movement; ``other`` is the other end, to tell what differs."""
    exercise, pose = entry.exercise, entry.exercise.pose
    lying = position in LYING or position.startswith(("Swimming", "Lying"))
    parts = [_knees(exercise, end)]
    if lying or pose.support is Support.BRIDGE:
        parts.append(_hips(pose, end, other))
        parts.append(_raised(end, other, on_side=position.startswith("Lying on one side")))
    elif not position.startswith("On hands and toes"):
        parts.append(_trunk(end.trunk or 0))
    parts.append(_feet(pose, end))
    if _arms_tell(entry):
        parts.append(_arms(pose, end))
    if exercise.landing >= Landing.FLIGHT and end.above > 0.05:
        parts.append("in the air")
    return ", ".join(part for part in parts if part)


def _knees(exercise: Exercise, end: End) -> str:
    near = _bent(end.knee or 0)
    if end.far is None or end.far.knee is None:
        one = exercise.pose.support in {Support.SPLIT, Support.ONE}
        names = ("front knee" if exercise.pose.support is Support.SPLIT else "standing knee")
        return f"{names if one else 'knees'} {near}"
    far = _bent(end.far.knee)
    if exercise.pose.support is Support.ONE:
        return f"standing knee {near}, other knee {far}"
    return f"knees {near}" if near == far else f"one knee {near}, the other {far}"


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
        return "leaning back"
    if lean < 15:
        return "trunk upright"
    if lean < 35:
        return "trunk leaning a little forward"
    return "trunk leaning well forward" if lean < 65 else "trunk about level"


def _hips(pose: Pose, end: End, other: End) -> str:
    """Lying on the back, hips go up when the trunk's angle passes the level one."""
    mine, yours = end.trunk or 0, other.trunk or 0
    if abs(mine - yours) < 8 or Arms.CROSSED is pose.arms:
        return "" if pose.arms is not Arms.CROSSED else _shoulders(mine, yours)
    return "hips lifted" if mine < yours else "hips low"


def _shoulders(mine: int, yours: int) -> str:
    if mine == yours:
        return ""
    return "shoulders lifted" if mine > yours else "shoulders down"


def _raised(end: End, other: End, *, on_side: bool) -> str:
    """How high the moving leg is, where it moves while the knee stays straight."""
    mine, yours = (_above_level(one) for one in (end, other))
    if max(end.knee or 0, other.knee or 0) > 30 or abs(mine - yours) < 10:
        return ""
    leg = "moving leg" if on_side else "leg"
    if mine < yours:
        return f"{leg} low"
    return f"{leg} pointing up" if mine >= 60 else f"{leg} raised"


def _above_level(end: End) -> int:
    """Degrees the thigh points up from level, lying on the back or the side."""
    return -90 - ((end.shank or 0) - (end.knee or 0))


def _feet(pose: Pose, end: End) -> str:
    standing = pose.support in {Support.TWO, Support.ONE} or (end.shank or 0) < 25
    upright = abs(end.trunk or 0) < 60
    if not (standing and upright):
        return ""
    if end.heel >= 25:
        return "heels lifted"
    return "toes lifted" if end.heel <= -25 and abs(end.trunk or 0) < 12 else ""


def _arms_tell(entry: Entry) -> bool:
    """Whether the arms are the movement, or where they hold something worth telling."""
    return entry.pattern in {Pattern.PUSH, Pattern.PULL, Pattern.CORE, Pattern.OLYMPIC_LIFT}


def _arms(pose: Pose, end: End) -> str:
    preset = end.arms or pose.arms
    upper, elbow = ARMS[preset]
    if preset in WITH_TRUNK:
        return "arms folded" if preset is Arms.CROSSED else "hands on hips"
    upper = upper if end.upper_arm is None else end.upper_arm
    elbow = elbow if end.elbow is None else end.elbow
    if elbow >= 100:
        return "hands close to the shoulders"
    if elbow >= 45:
        return "elbows bent"
    if abs(upper) >= 150:
        return "arms straight up"
    if upper >= 60:
        return "arms straight ahead"
    return "arms back" if upper < -40 else "arms straight down"


# --- Things -----------------------------------------------------------------------------------


def _things(exercise: Exercise, position: str) -> list[str]:
    told = [_thing(exercise, prop, position) for prop in exercise.pose.props]
    words = [text for text in told if text]
    return [f"With {listed(words)}"] if words else []


def _thing(exercise: Exercise, prop: Prop, position: str) -> str:
    kind, pose = prop.kind, exercise.pose
    if kind in TOLD_BY_POSITION or kind.label.removeprefix("a ") in position:
        return ""
    if kind in WEIGHTS:
        at = pose.load.at.label if pose.load else _CARRIED.get(prop.at or Place.HANDS, "")
        pair = kind is PropKind.DUMBBELL and at == "in the hands" and exercise.sides is not Sides.EACH
        return f"{'dumbbells' if pair else kind.label} {at}".strip()
    if kind in TIED:
        return f"{kind.label} {_TIED.get(prop.at or Place.HANDS, '')}".strip()
    if kind is PropKind.RAIL or prop.at is None or kind is PropKind.MAT:
        return kind.label
    if kind in SEATS and prop.at is Place.HIP:
        return f"{kind.label} to sit down on"
    if kind is PropKind.CUSHION and prop.at is Place.KNEES:
        return f"{kind.label} {'under the knee' if 'knee' in position else 'between the knees'}"
    if prop.at is Place.KNEES:
        return f"{kind.label} under the knee"
    return f"{kind.label} {_PLACED[prop.at]}"


def _prop_at(pose: Pose, place: Place, *kinds: PropKind) -> bool:
    return any(prop.at is place and prop.kind in kinds for prop in pose.props)
