"""What there is in a picture besides the body, each thing with its place."""

from __future__ import annotations

import re
from collections.abc import Mapping

from guide.catalog import Entry
from guide.coach import placed
from guide.coach.carried import SEATS
from guide.figure.pulls import from_above
from guide.figure.scene import LOADS
from guide.phrases.rolled import rolled
from guide.phrases.small import listed
from guide.records.pose import Pose, Prop
from guide.words import (
    Arms,
    Kit,
    LoadAt,
    Pattern,
    Place,
    Posture,
    PropKind,
    Sides,
    Support,
    postures,
)

WEIGHTS = frozenset(
    {PropKind.BARBELL, PropKind.RAILED_BAR, PropKind.LANDMINE, PropKind.DUMBBELL,
     PropKind.KETTLEBELL, PropKind.PLATE, PropKind.MEDICINE_BALL, PropKind.SANDBAG, PropKind.TYRE,
     PropKind.HAMMER, PropKind.YOKE}
)  # fmt: skip
_ON_MACHINES = frozenset({LoadAt.SLED, LoadAt.PAD})
_OWN_WORDS = WEIGHTS | {PropKind.ROLLER}
ARM_BEHIND = -45  # degrees of the upper arm: the hand is behind the body
SQUEEZED = frozenset({Pattern.HIP_ADDUCTION, Pattern.BRIDGE})
"""Where a thing at the knees is held between them."""

TIED = frozenset(
    {PropKind.BAND, PropKind.CABLE, PropKind.STRAP, PropKind.ROPE, PropKind.CLIMBING_ROPE,
     PropKind.POLES}
)  # fmt: skip

_EACH_HAND = re.compile(r"\b(?:each|both) hands?\b|\b(?:weights|dumbbells)\b", re.IGNORECASE)
_SINGLE = frozenset({PropKind.DUMBBELL, PropKind.KETTLEBELL})
_ONE_HAND = re.compile(r"\b(?:one|other) hand\b|\bthe hand of\b", re.IGNORECASE)
_BOTH_HANDS = re.compile(
    r"\bone (?:light |small )?(?:dumbbell|weight)\b[^.]*\bwith both hands\b", re.IGNORECASE
)
_BELLS = re.compile(r"\bbells\b", re.IGNORECASE)
"""How instructions say that there is a weight for either hand, or one for one hand."""

_BARS: Mapping[Kit, str] = {
    Kit.TRAP_BAR: "a trap bar",
    Kit.SAFETY_BAR: "a safety squat bar",
    Kit.EZ_BAR: "an EZ bar",
}
"""Bars with a form of their own, which the drawing shows from the end like any other."""

_ROPES: Mapping[Kit, str] = {Kit.BATTLE_ROPE: "a heavy rope"}
_KEPT: Mapping[PropKind, str] = {
    PropKind.PUNCH_BAG: "in front",
    PropKind.HAND_BIKE: "in front",
    PropKind.RACKET: "in one hand",
    PropKind.RUCKSACK: "on the back",
    PropKind.VEST: "on chest and back",
    PropKind.HURDLE: "to get over",
    PropKind.CLUB: "in the hands",
    PropKind.STICK: "in the hands",
    PropKind.PADDLE: "in the hands",
    PropKind.SPADE: "in the hands",
    PropKind.FOIL: "in one hand",
    PropKind.BAT: "in one hand",
}
"""Things that have one place, whatever the drawing needs to be told."""

_BALL: Mapping[Place, str] = {
    Place.HANDS: "in the hands",
    Place.FRONT: "in the air",
    Place.NEAR_FOOT: "on the ground ahead",
    Place.FAR_FOOT: "on the ground ahead",
}
"""Where the ball of a game is."""

_ASIDE: Mapping[PropKind, str] = {PropKind.BOX: "at one side"}
"""What is drawn beside a body that is seen from the front."""

_NEAR_HAND = frozenset({Place.HANDS, Place.FRONT})

_PLACED: Mapping[Place, str] = {
    Place.NEAR_FOOT: "under one foot",
    Place.FAR_FOOT: "under the other foot",
    Place.FEET: "under the feet",
    Place.HIP: "under the hips",
    Place.BACK: "behind the back",
    Place.HANDS: "under the hands",
    Place.FAR_HAND: "under the other hand",
    Place.KNEES: "under the knee",
    Place.FRONT: "in front",
}
_CARRIED: Mapping[Place, str] = {
    Place.HANDS: "in the hands",
    Place.ELBOWS: "in the bends of the elbows",
    Place.FAR_HAND: "in the other hand",
    Place.HIP: "on the hips",
    Place.KNEES: "on the thighs",
    Place.BACK: "on the upper back",
    Place.FRONT: "in front",
    Place.FEET: "between the feet",
    Place.NEAR_FOOT: "at one foot",
}
_BY_ARMS: Mapping[Arms, str] = {
    Arms.GOBLET: "held at the chest",
    Arms.RACK: "on the front of the shoulders",
    Arms.BAR: "on the upper back",
    Arms.OVERHEAD: "held overhead",
}
_TIED: Mapping[Place, str] = {
    Place.NEAR_FOOT: "round one foot",
    Place.FAR_FOOT: "round the other foot",
    Place.FEET: "under the feet",
    Place.HIP: "round the hips",
    Place.BACK: "behind the back",
    Place.FRONT: "in front",
    Place.KNEES: "round the legs at the knees",
    Place.HANDS: "in the hands",
    Place.FAR_HAND: "in the other hand",
}


def things(entry: Entry, body: Posture) -> list[str]:
    """One sentence that lists them; none where the posture told them all."""
    props = entry.exercise.pose.props
    both = {p.kind for p in props if p.at is Place.FAR_HAND}
    told = [
        f"{_called(entry, p)} in each hand"
        if p.kind in both and p.at in _NEAR_HAND
        else _thing(entry, p, body)
        for p in props
        if p.at is not Place.FAR_HAND or not _NEAR_HAND & {q.at for q in props if q.kind is p.kind}
    ]
    words = [text for text in dict.fromkeys([*told, _bare_weight(entry)]) if text]
    return [f"With {listed(words)}"] if words else []


def _bare_weight(entry: Entry) -> str:
    """The weight that is drawn without a thing of its own, and where it is."""
    pose = entry.exercise.pose
    load = pose.load
    shown = any(prop.kind in LOADS for prop in pose.props)
    if shown or load is None or not load.typical or load.at in _ON_MACHINES:
        return ""
    return f"a weight {'round one ankle' if load.at is LoadAt.ANKLE else load.at.label}"


def _thing(entry: Entry, prop: Prop, body: Posture) -> str:
    """One prop with its place; empty where the position told it already."""
    bare = prop.kind.label.removeprefix("a ").removeprefix("an ")
    hips = prop.at is Place.HIP and body in postures.HIPS_ON
    jumped_to = prop.kind is PropKind.BAR_ABOVE and prop.at is Place.FRONT
    dragged = prop.kind is PropKind.SLED and "sled" not in body.label
    told = prop.kind in placed.TOLD_BY_POSTURE and not (jumped_to or dragged)
    if told or bare in body.label or hips:
        return ""
    if prop.kind in _OWN_WORDS:
        return _in_own_words(entry, prop)
    place = _TIED if prop.kind in TIED else _PLACED
    where = _by_pose(entry, prop, body) or place.get(prop.at or Place.HANDS, "")
    if kept := _kept(prop):
        where = kept
    elif prop.at is None or prop.kind in {PropKind.RAIL, PropKind.MAT}:
        where = _TIED[Place.HANDS] if prop.kind in TIED else ""
    elif prop.kind in SEATS and prop.at is Place.HIP:
        where = _lain_on(entry.exercise.pose) or "to sit down on"
    elif prop.kind is PropKind.WALL and prop.at is Place.HANDS:
        behind = (entry.exercise.pose.end.upper_arm or 0) <= ARM_BEHIND
        where = "behind one hand" if behind else "in front"
    elif prop.kind is PropKind.WALL and prop.at is Place.FAR_FOOT:
        where = "at one side"
    elif prop.at is Place.FRONT and entry.exercise.pose.from_front:
        where = "in one hand" if prop.kind in TIED else _ASIDE.get(prop.kind, where)
    elif prop.at is Place.KNEES and prop.kind is PropKind.BALL and entry.pattern in SQUEEZED:
        return "a small ball between the knees"
    return f"{_called(entry, prop)} {where}".strip()


def _in_own_words(entry: Entry, prop: Prop) -> str:
    """What is carried or rolled on, which says by itself where it is."""
    if prop.kind is PropKind.ROLLER:
        return rolled(entry, prop, _PLACED[prop.at or Place.HIP])
    return _weight(entry, prop)


def _by_pose(entry: Entry, prop: Prop, body: Posture) -> str:
    """Where a thing is that its place alone would tell wrongly; empty for others."""
    if prop.kind in TIED:
        return _tied(entry, prop, body)
    if prop.kind is PropKind.SLED and prop.at is Place.HIP:
        return "on a strap round the hips"
    if prop.at is Place.KNEES and body in postures.STANDS:
        return "behind the knee"
    if prop.kind is PropKind.WALL and prop.at in {Place.FEET, Place.NEAR_FOOT}:
        return "at the feet" if prop.at is Place.FEET else "at one foot"
    return _under_feet(entry, prop) if prop.at in {Place.NEAR_FOOT, Place.FAR_FOOT} else ""


def _tied(entry: Entry, prop: Prop, body: Posture) -> str:
    """The same of what pulls: where it comes from, if it is not round what its place names."""
    pose, lies = entry.exercise.pose, body is Posture.ON_THE_BACK
    alike = pose.start.far is None and pose.end.far is None
    hung = prop.kind is PropKind.BAND and from_above(prop)
    told = (
        (prop.at is Place.BACK and lies, "from behind the head"),
        (prop.at is Place.KNEES and prop.height is not None, "behind one knee"),
        (prop.at is Place.NEAR_FOOT and alike and not hung, "round both feet"),
        (prop.at is Place.HANDS and hung, "from above"),
        (prop.at is Place.HANDS and _one_arm(entry), "in one hand"),
    )
    return next((words for holds, words in told if holds), "")


def _under_feet(entry: Entry, prop: Prop) -> str:
    """The same of what is at a foot: it may be under both, under a shin, or left behind."""
    pose = entry.exercise.pose
    if pose.from_front:
        crossed = prop.at is Place.NEAR_FOOT and pose.end.front and pose.end.front.spin
        return "under one shin" if crossed else ""
    if pose.start.above > pose.end.above == 0:
        return "to step off"
    return "under the feet" if _alike(entry) else ""


def _alike(entry: Entry) -> bool:
    """Whether both legs do the same."""
    pose = entry.exercise.pose
    alike = pose.start.far is None and pose.end.far is None and pose.support is Support.DRAWN
    return alike and entry.exercise.sides is Sides.BOTH


def _one_arm(entry: Entry) -> bool:
    """Whether one side works at a time and the other arm does something else."""
    pose = entry.exercise.pose
    return entry.exercise.sides is Sides.EACH and bool(pose.start.far_arm or pose.end.far_arm)


def _kept(prop: Prop) -> str:
    """Where something always is, or where the ball of a game is; empty for other things."""
    if prop.kind is PropKind.SPORTS_BALL:
        return _BALL.get(prop.at or Place.HANDS, "")
    return _KEPT.get(prop.kind, "")


def _lain_on(pose: Pose) -> str:
    """Where a bench is that a body seen from above lies on; empty for a body that sits."""
    if not pose.lies:
        return ""
    slope = "" if not pose.slope else f", head end {'low' if pose.slope > 0 else 'high'}"
    return f"under the back{slope}"


def _weight(entry: Entry, prop: Prop) -> str:
    load = entry.exercise.pose.load
    if prop.kind is PropKind.TYRE and prop.at is Place.FRONT:
        return f"{prop.kind.label} on the floor in front"
    place = prop.at or Place.HANDS
    if prop.kind is PropKind.LANDMINE:  # its place says where the bar comes from
        place = Place.HANDS
    at = load.at.label if load and place is not Place.FAR_HAND else _CARRIED.get(place, "")
    if load is None and place is Place.HANDS:
        at = _BY_ARMS.get(entry.exercise.pose.arms, at)
    if place is Place.FRONT and entry.exercise.pose.from_front:
        return f"{prop.kind.label} in one hand"
    apart = entry.exercise.pose.start.far_arm or entry.exercise.pose.end.far_arm
    if apart and at == _CARRIED[Place.HANDS]:
        return f"{prop.kind.label} in one hand"
    told = " ".join(entry.exercise.steps + entry.exercise.setup)
    carried = entry.pattern is Pattern.CARRY or _BELLS.search(told)
    paired = prop.kind is PropKind.DUMBBELL or (carried and prop.kind is PropKind.KETTLEBELL)
    held = at in {_CARRIED[Place.HANDS], LoadAt.FRONT.label}
    one_side = entry.exercise.sides is Sides.EACH and not _EACH_HAND.search(told)
    single = one_side and place is Place.HANDS and held and prop.kind in _SINGLE
    if single and _ONE_HAND.search(told):
        return f"{prop.kind.label} in one hand"
    both = not one_side and held and not _BOTH_HANDS.search(told)
    return f"{f'{prop.kind.value}s' if paired and both else _called(entry, prop)} {at}".strip()


def _called(entry: Entry, prop: Prop) -> str:
    """What a thing is called: a bar or a rope by the special one that the exercise needs."""
    kit = entry.exercise.kit
    if prop.kind is PropKind.PLATE and any(Kit.AB_WHEEL in row for row in kit):
        return "an ab wheel"  # it is drawn as a small plate is
    names = {PropKind.BARBELL: _BARS, PropKind.STRAP: _ROPES}.get(prop.kind, {})
    special = (name for needed, name in names.items() if all(needed in row for row in kit))
    return next(special, prop.kind.label)
