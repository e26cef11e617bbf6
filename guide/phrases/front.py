"""What the limbs do sideways, in words, where the picture shows the body from the front."""

from __future__ import annotations

from guide.figure.front import lies, sides_alike
from guide.records.exercise import Exercise
from guide.records.pose import End, Front, Pose

ON_SIDE, PROPPED = "Lying on one side", "On one side, propped on a forearm"

_WIDE = 12  # degrees a leg goes out before anybody calls it wide
_OPEN = 25  # degrees a knee turns out before anybody calls it open
_HOLDS_UP, _PAST_HEAD = 60, 110  # degrees the lower arm is out where it carries the body


def lying(pose: Pose) -> str:
    """How a body on its side lies; empty for one that is upright."""
    if not lies(pose):
        return ""
    arm = _front(pose.end).far_arm_out
    carried = arm is not None and _HOLDS_UP <= arm <= _PAST_HEAD
    return PROPPED if carried else ON_SIDE


def legs(exercise: Exercise, end: End, other: End) -> str:
    """Where the legs are sideways at one end; ``other`` is the other end, to tell what differs."""
    pose = exercise.pose
    here, there = _front(end), _front(other)
    if lies(pose):
        return _top_leg(here, there)
    if sides_alike(pose):
        return _both(end, here, there)
    told = [_one(here.out, "one leg"), _one(here.far_out or 0, "the other leg")]
    if here.far_out is None and here.out < _WIDE and end.far and (end.knee or 0) >= 45:
        straight = (end.far.knee or 0) < 20
        told.append("the other leg straight out to the side" if straight else "")
    return ", ".join(text for text in told if text)


def trunk(end: End) -> str:
    """How the trunk leans sideways."""
    lean = abs(_front(end).side)
    if lean < 10:
        return ""
    return "trunk leaning far to one side" if lean >= 35 else "trunk leaning to one side"


def arms(pose: Pose, end: End) -> str:
    """Where the arms are sideways; empty where they just hang or the side view tells them."""
    front = _front(end)
    near, far = front.arm_out, front.far_arm_out
    if near is None or lies(pose):
        return ""
    if far is not None and abs(near - far) >= 60:
        return "one arm up, the other down"
    if near >= 130:
        return "arms up"
    return "arms out to the sides" if near >= 55 else "arms down"


def _front(end: End) -> Front:
    return end.front or Front()


def _one(out: float, leg: str) -> str:
    if out <= -6:
        return f"{leg} crossed over"
    if out < _WIDE:
        return ""
    return f"{leg} far out to the side" if out >= 30 else f"{leg} out to the side"


def _both(end: End, here: Front, there: Front) -> str:
    sits = (end.knee or 0) >= 70 and abs((end.shank or 0) - (end.knee or 0)) >= 60
    if sits or here.spin:
        return "knees apart" if here.turn >= _OPEN else "knees together"
    told = []
    if here.out >= _WIDE:
        told.append("feet wide apart")
    elif there.out >= _WIDE:
        told.append("feet together")
    if here.turn >= _OPEN and (end.knee or 0) >= 45:
        told.append("knees and toes turned out")
    return ", ".join(told)


def _top_leg(here: Front, there: Front) -> str:
    if max(here.turn, there.turn) >= _OPEN:
        return "top knee opened" if here.turn >= _OPEN else "knees together"
    bottom = (here.far_out or 0) - (there.far_out or 0)
    if abs(bottom) >= 6 and here.out == there.out:
        return "bottom leg lifted" if bottom < 0 else "bottom leg low"
    if abs(here.out - there.out) < 8:
        return ""
    return "top leg lifted" if here.out > there.out else "top leg low"
