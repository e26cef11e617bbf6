"""What there is in a picture besides the body, each thing with its place."""

from __future__ import annotations

from collections.abc import Mapping

from guide.catalog import Entry
from guide.coach import placed
from guide.coach.carried import SEATS
from guide.figure.pulls import from_above
from guide.phrases.rolled import rolled
from guide.phrases.small import listed
from guide.phrases.weights import WEIGHTS, bare_weight, called, weight
from guide.records.pose import Pose, Prop
from guide.words import (
    Pattern,
    Place,
    Posture,
    PropKind,
    Sides,
    Support,
    postures,
)

ARM_BEHIND = -45  # degrees of the upper arm: the hand is behind the body
SQUEEZED = frozenset({Pattern.HIP_ADDUCTION, Pattern.BRIDGE})
"""Where a thing at the knees is held between them."""

TIED = frozenset(
    {PropKind.BAND, PropKind.CABLE, PropKind.STRAP, PropKind.ROPE, PropKind.CLIMBING_ROPE,
     PropKind.POLES}
)  # fmt: skip

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

_WALLS: Mapping[Place, str] = {
    Place.FEET: "at the feet",
    Place.NEAR_FOOT: "at one foot",
    Place.FAR_FOOT: "at one side",
    Place.HANDS: "in front",
}

_LEVERS: Mapping[Place, str] = {
    Place.KNEES: "against one thigh",
    Place.ELBOWS: "against the upper arms",
}

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
        f"{called(entry, p)} in each hand"
        if p.kind in both and p.at in _NEAR_HAND
        else _thing(entry, p, body)
        for p in props
        if p.at is not Place.FAR_HAND or not _NEAR_HAND & {q.at for q in props if q.kind is p.kind}
    ]
    words = [text for text in dict.fromkeys([*told, bare_weight(entry)]) if text]
    return [f"With {listed(words)}"] if words else []


def _thing(entry: Entry, prop: Prop, body: Posture) -> str:
    """One prop with its place; empty where the position told it already."""
    if _told_by(body, prop):
        return ""
    if prop.kind in WEIGHTS:
        return weight(entry, prop)
    if prop.kind is PropKind.ROLLER:
        return rolled(entry, prop, _PLACED[prop.at or Place.HIP])
    if prop.kind is PropKind.BALL and prop.at is Place.KNEES and entry.pattern in SQUEEZED:
        return "a small ball between the knees"
    return f"{called(entry, prop)} {_where(entry, prop, body)}".strip()


def _told_by(body: Posture, prop: Prop) -> bool:
    """Whether the words for the posture name the thing: nobody sits on a bench with a bench."""
    bare = prop.kind.label.removeprefix("a ").removeprefix("an ")
    jumped_to = prop.kind is PropKind.BAR_ABOVE and prop.at is Place.FRONT
    dragged = prop.kind is PropKind.SLED and "sled" not in body.label
    told = prop.kind in placed.TOLD_BY_POSTURE and not (jumped_to or dragged)
    return told or bare in body.label or (prop.at is Place.HIP and body in postures.HIPS_ON)


def _where(entry: Entry, prop: Prop, body: Posture) -> str:
    pose, ties = entry.exercise.pose, prop.kind in TIED
    if kept := _kept(prop):
        return kept
    if prop.at is None or prop.kind in {PropKind.RAIL, PropKind.MAT}:
        return _TIED[Place.HANDS] if ties else ""
    if prop.kind in SEATS and prop.at is Place.HIP:
        return _lain_on(pose) or "to sit down on"
    where = _by_pose(entry, prop, body) or (_TIED if ties else _PLACED).get(prop.at, "")
    if prop.at is Place.FRONT and pose.from_front:
        return "in one hand" if ties else _ASIDE.get(prop.kind, where)
    return where


def _by_pose(entry: Entry, prop: Prop, body: Posture) -> str:
    """Where a thing is that its place alone would tell wrongly; empty for others."""
    if prop.kind in TIED:
        return _tied(entry, prop, body)
    if prop.kind is PropKind.SLED and prop.at is Place.HIP:
        return "on a strap round the hips"
    if prop.at is Place.KNEES and body in postures.STANDS:
        return "behind the knee"
    if prop.kind is PropKind.WALL and prop.at and prop.at in _WALLS:
        behind = prop.at is Place.HANDS and (entry.exercise.pose.end.upper_arm or 0) <= ARM_BEHIND
        return "behind one hand" if behind else _WALLS[prop.at]
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
    if prop.kind is PropKind.LEVER:
        return _LEVERS.get(prop.at or Place.KNEES, "")
    return _KEPT.get(prop.kind, "")


def _lain_on(pose: Pose) -> str:
    """Where a bench is that a body seen from above lies on; empty for a body that sits."""
    if not pose.lies:
        return ""
    slope = "" if not pose.slope else f", head end {'low' if pose.slope > 0 else 'high'}"
    return f"under the back{slope}"
