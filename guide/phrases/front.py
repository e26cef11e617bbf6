"""What the limbs do sideways, in words, where the picture shows the body from the front."""

from __future__ import annotations

from guide.body import STANDING
from guide.figure.front import lies, sides_alike
from guide.records.exercise import Exercise
from guide.records.pose import End, Front, Pose

ON_SIDE, PROPPED = "Lying on one side", "On one side, propped on a forearm"

_WIDE = 12  # degrees a leg goes out before anybody calls it wide
_CROSSED = -8  # degrees a leg goes in before it crosses the other
_OPEN = 25  # degrees a knee turns out before anybody calls it open
_KNEES_OUT = 20
_HOLDS_UP, _PAST_HEAD = 60, 110  # degrees the lower arm is out where it carries the body


def lying(pose: Pose) -> str:
    """How a body on its side lies; empty for one that is upright."""
    if not lies(pose):
        return ""
    arm = _front(pose.end).far_arm_out
    carried = arm is not None and _HOLDS_UP <= arm <= _PAST_HEAD
    return PROPPED if carried else ON_SIDE


def sits_on_floor(pose: Pose) -> bool:
    """Whether the legs are folded to the sides of a body that sits."""
    return bool(_front(pose.end).spin) and not lies(pose)


def legs(exercise: Exercise, end: End, other: End) -> str:
    """Where the legs are sideways at one end; ``other`` is the other end, to tell what differs."""
    pose = exercise.pose
    here, there = _front(end), _front(other)
    if lies(pose):
        return _lying_legs(here, there)
    if sides_alike(pose):
        return _both(pose, end, other)
    straight = end.far is not None and (end.far.knee or 0) < 20
    if here.far_out is None and straight and (end.knee or 0) >= 45:
        return "other leg straight out to the side"
    outs = here.out, here.far_out or 0
    if min(outs) >= _WIDE:
        return "legs apart"
    if max(outs) <= _CROSSED:
        return "legs crossed"
    told = [_one(outs[0], "one leg"), _one(outs[1], "other leg")]
    return ", ".join(text for text in told if text)


def trunk(pose: Pose, end: End, other: End) -> str:
    """How the trunk leans sideways; on one side, whether the hips leave the floor."""
    lean, elsewhere = abs(_front(end).side), abs(_front(other).side)
    if lies(pose):
        moved = _front(end).roll != _front(other).roll
        return "" if not moved else ("hips low" if lean > elsewhere else "hips lifted")
    if lean < 10:
        return ""
    return "trunk leaning far to one side" if lean >= 35 else "trunk leaning to one side"


def arms(pose: Pose, end: End, other: End) -> str:
    """Where the arms are sideways; empty where they just hang or the side view tells them."""
    here, there = _arms(_front(end)), _arms(_front(other))
    hang = here == there == "arms down"
    return "" if hang or lies(pose) else here


def _arms(front: Front) -> str:
    near, far = front.arm_out, front.far_arm_out
    if near is None:
        return ""
    if far is not None and abs(near - far) >= 60:
        return "one arm up, the other down"
    if near >= 130:
        return "arms up"
    return "arms out to the sides" if near >= 55 else "arms down"


def _front(end: End) -> Front:
    return end.front or Front()


def _one(out: float, leg: str) -> str:
    if out <= _CROSSED:
        return f"{leg} crossed over"
    if out < _WIDE:
        return ""
    return f"{leg} far out to the side" if out >= 30 else f"{leg} out to the side"


def _both(pose: Pose, end: End, other: End) -> str:
    """Both legs alike. Feet that carry in every frame are as far apart as at the end."""
    here, there = _front(end), _front(other)
    sits = (end.knee or 0) >= 70 and end.shank is not None and end.shank <= 15
    if sits or sits_on_floor(pose):
        return "knees apart" if here.turn >= _OPEN else "knees together"
    planted = pose.support in STANDING
    out = _front(pose.end).out if planted else here.out
    told = []
    if out >= _WIDE:
        told.append("feet wide apart")
    elif there.out >= _WIDE and not planted:
        told.append("feet together")
    if here.turn >= _KNEES_OUT and (end.knee or 0) >= 45:
        told.append("knees and toes turned out")
    return ", ".join(told)


def _lying_legs(here: Front, there: Front) -> str:
    """What the leg does that moves; rolled to the right, the near leg is the bottom one."""
    if max(here.turn, there.turn) >= _OPEN:
        return "top knee opened" if here.turn >= _OPEN else "knees together"
    near_is = "bottom" if here.roll < 0 else "top"
    lifts = here.out - there.out if here.roll >= 0 else there.out - here.out
    if abs(lifts) < 8:
        return ""
    return f"{near_is} leg {'lifted' if lifts > 0 else 'low'}"
