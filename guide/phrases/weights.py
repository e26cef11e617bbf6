"""A weight in a picture: what it is called, where it is held, and whether each hand has one."""

from __future__ import annotations

import re
from collections.abc import Mapping

from guide.catalog import Entry
from guide.figure.scene import LOADS
from guide.records.pose import Prop
from guide.words import Arms, Kit, LoadAt, Pattern, Place, PropKind, Sides

WEIGHTS = frozenset(
    {PropKind.BARBELL, PropKind.RAILED_BAR, PropKind.LANDMINE, PropKind.DUMBBELL,
     PropKind.KETTLEBELL, PropKind.PLATE, PropKind.MEDICINE_BALL, PropKind.SANDBAG, PropKind.TYRE,
     PropKind.HAMMER, PropKind.YOKE}
)  # fmt: skip
_ON_MACHINES = frozenset({LoadAt.SLED, LoadAt.PAD})

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
_HELD = frozenset({_CARRIED[Place.HANDS], LoadAt.FRONT.label})
_BY_ARMS: Mapping[Arms, str] = {
    Arms.GOBLET: "held at the chest",
    Arms.RACK: "on the front of the shoulders",
    Arms.BAR: "on the upper back",
    Arms.OVERHEAD: "held overhead",
}


def weight(entry: Entry, prop: Prop) -> str:
    """A weight and where it is: one, or one for either hand."""
    if prop.kind is PropKind.TYRE and prop.at is Place.FRONT:
        return f"{prop.kind.label} on the floor in front"
    at = _held_at(entry, prop)
    if _in_one_hand(entry, prop, at):
        return f"{prop.kind.label} in one hand"
    name = f"{prop.kind.value}s" if _one_each(entry, prop, at) else called(entry, prop)
    return f"{name} {at}".strip()


def _place(prop: Prop) -> Place:
    """Where it is; of a landmine its place says where the bar comes from."""
    return Place.HANDS if prop.kind is PropKind.LANDMINE else prop.at or Place.HANDS


def _held_at(entry: Entry, prop: Prop) -> str:
    pose, place = entry.exercise.pose, _place(prop)
    if pose.load and place is not Place.FAR_HAND:
        return pose.load.at.label
    by_place = _CARRIED.get(place, "")
    bare = pose.load is None and place is Place.HANDS
    return _BY_ARMS.get(pose.arms, by_place) if bare else by_place


def _in_one_hand(entry: Entry, prop: Prop, at: str) -> bool:
    """Whether the other hand is free, or does something else."""
    pose, place = entry.exercise.pose, _place(prop)
    if place is Place.FRONT and pose.from_front:
        return True
    if (pose.start.far_arm or pose.end.far_arm) and at == _CARRIED[Place.HANDS]:
        return True
    single = place is Place.HANDS and at in _HELD and prop.kind in _SINGLE
    return single and _one_side(entry) and bool(_ONE_HAND.search(_told(entry)))


def _one_each(entry: Entry, prop: Prop, at: str) -> bool:
    """Whether there are two: dumbbells come in pairs, kettlebells where they are carried."""
    told = _told(entry)
    carried = entry.pattern is Pattern.CARRY or _BELLS.search(told)
    paired = prop.kind is PropKind.DUMBBELL or (carried and prop.kind is PropKind.KETTLEBELL)
    held = at in _HELD and not _one_side(entry)
    return bool(paired and held and not _BOTH_HANDS.search(told))


def _one_side(entry: Entry) -> bool:
    """Whether one side works at a time, with nothing said of a weight for either hand."""
    return entry.exercise.sides is Sides.EACH and not _EACH_HAND.search(_told(entry))


def _told(entry: Entry) -> str:
    return " ".join(entry.exercise.steps + entry.exercise.setup)


def bare_weight(entry: Entry) -> str:
    """The weight that is drawn without a thing of its own, and where it is."""
    pose = entry.exercise.pose
    load = pose.load
    shown = any(prop.kind in LOADS for prop in pose.props)
    if shown or load is None or not load.typical or load.at in _ON_MACHINES:
        return ""
    return f"a weight {'round one ankle' if load.at is LoadAt.ANKLE else load.at.label}"


def called(entry: Entry, prop: Prop) -> str:
    """What a thing is called: a bar or a rope by the special one that the exercise needs."""
    kit = entry.exercise.kit
    if prop.kind is PropKind.PLATE and any(Kit.AB_WHEEL in row for row in kit):
        return "an ab wheel"  # it is drawn as a small plate is
    names = {PropKind.BARBELL: _BARS, PropKind.STRAP: _ROPES}.get(prop.kind, {})
    special = (name for needed, name in names.items() if all(needed in row for row in kit))
    return next(special, prop.kind.label)
