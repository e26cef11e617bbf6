"""What the limbs do sideways, in words, where the picture shows the body from the front."""

from __future__ import annotations

from guide.body import STANDING
from guide.coach.lying import sits_on_floor
from guide.figure.front import lies, sides_alike
from guide.records.exercise import Exercise
from guide.records.pose import End, Front, Pose
from guide.words import Lies, PropKind

_WIDE = 12  # degrees a leg goes out before anybody calls it wide
_CROSSED = -8  # degrees a leg goes in before it crosses the other
_OPEN = 25  # degrees a knee turns out before anybody calls it open
_KNEES_OUT = 20
_ASIDE, _ASIDE_FAR, _UP = 20, 55, 110  # degrees arms are out: to one side, level, overhead
_AHEAD = 60  # degrees the upper arm is in front from which the arm does not hang
_BENT = 45  # degrees of knee bend from which knees, not legs, are apart
_SHIN_IN = 20  # degrees a thigh turns about itself before the shin is seen to swing
_SWINGS = 40  # degrees an arm moves before it is what moves
_UPRIGHT, _PAST_HEAD = 75, 130  # degrees the top arm of a body on its side is out
_FOLDS = 30  # degrees of elbow from which a forearm has a way of its own
_SQUARE = 60  # degrees of elbow that anybody calls bent
_FOLDED = 100  # degrees of elbow from which hands are near the shoulders
_BOWS, _CURLS = 10, 8  # degrees of trunk, to a side and up
_GONE = 0.1  # metres to the side
_ONE_SIDE = "both arms to one side"
_CARRIES = 60  # degrees in front from which arms of a body face down stand on the floor
_TURNED = 12  # degrees shoulders or head are turned before anybody sees it


def legs(exercise: Exercise, end: End, other: End) -> str:
    """Where the legs are sideways at one end; ``other`` is the other end, to tell what differs."""
    pose = exercise.pose
    here, there = end.frontal, other.frontal
    if lies(pose):
        return _from_above(end, other) if pose.lies else _lying_legs(here, there)
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
    told = [_shin(here.spin), _one(outs[0], "one leg"), _one(outs[1], "other leg")]
    return ", ".join(text for text in told if text)


def trunk(pose: Pose, end: End, other: End) -> str:
    """How the trunk leans sideways; on one side, whether the hips leave the floor."""
    gone = end.frontal.aside - other.frontal.aside
    over = "body over to one side" if pose.shows(PropKind.BAR_ABOVE) and abs(gone) >= _GONE else ""
    over = over if abs(end.frontal.aside) >= _GONE else ""
    turned = _turned(end.frontal, other.frontal, first=end is pose.start)
    told = _leaning(pose, end, other), turned, over
    return ", ".join(text for text in told if text)


def _turned(here: Front, there: Front, *, first: bool) -> str:
    """Shoulders and head turned to a side, the head tipped to one, a foot turned in or out."""
    told = (
        (here.twist, there.twist, "shoulders turned"),
        (here.look, there.look, "head turned"),
        (here.tip, there.tip, "head leaned"),
    )
    words = []
    for mine, yours, moved in told:
        if abs(mine) >= _TURNED:
            second = mine * yours < 0 and not first
            words.append(f"{moved} to {'the other' if second else 'one'} side")
    if abs(here.foot - there.foot) >= _TURNED:
        words.append(f"foot turned {'out' if here.foot > there.foot else 'in'}")
    return ", ".join(words)


def _leaning(pose: Pose, end: End, other: End) -> str:
    lean, elsewhere = abs(end.frontal.side), abs(other.frontal.side)
    if pose.lies:
        return _leaning_from_above(pose, end, other)
    if lies(pose) and end.frontal.roll != other.frontal.roll:
        return "hips low" if lean > elsewhere else "hips lifted"
    if lies(pose):
        up = end.frontal.side - other.frontal.side
        up = -up if end.frontal.roll < 0 else up
        return "" if abs(up) < _BOWS else f"upper body {'lifted' if up > 0 else 'low'}"
    if lean < 10:
        return ""
    return "trunk leaning far to one side" if lean >= 35 else "trunk leaning to one side"


def _leaning_from_above(pose: Pose, end: End, other: End) -> str:
    """Bent to a side, or curled up off the floor."""
    curl = (end.trunk or 0) - (other.trunk or 0)
    if pose.lies is Lies.BACK and abs(curl) >= _CURLS:
        return "shoulders lifted" if curl > 0 else "shoulders down"
    here, there = end.frontal.side, other.frontal.side
    if abs(here) < _BOWS or here == there:
        return ""
    second = here * there < 0 and end is not pose.start
    return f"trunk leaning to {'the other' if second else 'one'} side"


def arms(pose: Pose, end: End, other: End) -> str:
    """Where the arms are sideways; empty where they just hang or the side view tells them."""
    here, there = _aimed(end), _aimed(other)
    if pose.lies and (end.upper_arm or 0) >= _CARRIES:  # they point at us
        return "" if pose.lies is Lies.FRONT else "arms straight up"
    folds = max(end.elbow or 0, end.frontal.far_elbow or 0) >= _FOLDS
    spun = _spun(end.frontal, other.frontal) if folds else ""
    if lies(pose) and not pose.lies:
        return ", ".join(text for text in (_top_arm(end, other), spun) if text)
    second = end is not pose.start and (end.frontal.arm_out or 0) * (other.frontal.arm_out or 0) < 0
    if here == there == _ONE_SIDE and second:
        here = "both arms to the other side"
    hang = here == there == "arms down"
    return ", ".join(text for text in ("" if hang else here, spun) if text)


def tells_arms(pose: Pose) -> bool:
    """Whether the view from the front has words for these arms."""
    return pose.from_front and any(arms(pose, *ends) for ends in _both_ways(pose))


def _both_ways(pose: Pose) -> tuple[tuple[End, End], tuple[End, End]]:
    return (pose.start, pose.end), (pose.end, pose.start)


def _top_arm(end: End, other: End) -> str:
    """The upper arm of a body on its side, where going out to the side is its move."""
    mine, yours = end.frontal.arm_out, other.frontal.arm_out
    swings = abs((end.upper_arm or 0) - (other.upper_arm or 0)) >= _SWINGS
    if mine is None or yours is None or swings or abs(mine - yours) < _SWINGS:
        return ""
    told = (
        (mine >= _PAST_HEAD, "past the head"),
        (mine >= _UPRIGHT, "pointing up"),
        (mine >= _SWINGS, "lifted"),
        (mine <= -_ASIDE, "reaching under the body"),
    )
    return f"top arm {next((words for holds, words in told if holds), 'along the body')}"


def _aimed(end: End) -> str:
    """Where the arms are: what hangs by the front view may point ahead or up."""
    told, raised = _arms(end.frontal), end.upper_arm or 0
    if told == "arms out to the sides" and (end.elbow or 0) >= _SQUARE:
        return f"{told}, elbows bent"
    if told == "arms down" and (end.elbow or 0) >= _FOLDED and not end.frontal.arm_spin:
        return "hands close to the shoulders"
    if told != "arms down" or raised < _AHEAD:
        return told
    return "arms up" if raised >= _UP else "arms straight ahead"


def _spun(here: Front, there: Front) -> str:
    """Bent forearms that swing about the upper arms."""
    by = here.arm_spin - there.arm_spin
    if abs(by) < _SHIN_IN:
        return ""
    one = here.far_elbow is not None or here.far_arm_spin is not None
    return f"{'one forearm' if one else 'forearms'} swung {'out' if by > 0 else 'in'}"


def _arms(front: Front) -> str:
    near = front.arm_out
    if near is None:
        return ""
    far = near if front.far_arm_out is None else front.far_arm_out
    if near * far < 0 and min(abs(near), abs(far)) >= _ASIDE and max(abs(near), abs(far)) < _UP:
        return _ONE_SIDE
    up = [abs(out) >= _UP for out in (near, far)]
    if any(up):
        return "arms up" if all(up) else "one arm up, the other down"
    out = [abs(out) >= _ASIDE_FAR for out in (near, far)]
    if any(out):
        return "arms out to the sides" if all(out) else "one arm out to the side"
    return "arms down"


def _shin(spin: float) -> str:
    """A thigh that turns about itself swings its shin."""
    if abs(spin) < _SHIN_IN:
        return ""
    return "one shin swung inward" if spin > 0 else "one shin swung outward"


def _one(out: float, leg: str) -> str:
    if out <= _CROSSED:
        return f"{leg} crossed over"
    if out < _WIDE:
        return ""
    return f"{leg} far out to the side" if out >= 30 else f"{leg} out to the side"


def _both(pose: Pose, end: End, other: End) -> str:
    """Both legs alike. Feet that carry in every frame are as far apart as at the end."""
    here, there = end.frontal, other.frontal
    sits = (end.knee or 0) >= 70 and end.shank is not None and end.shank <= 15
    if sits or sits_on_floor(pose):
        part = "knees" if (end.knee or 0) >= _BENT else "legs"
        return f"{part} apart" if here.turn >= _OPEN else f"{part} together"
    planted = pose.support in STANDING
    out = pose.end.frontal.out if planted else here.out
    told = []
    if out >= _WIDE:
        told.append("feet wide apart")
    elif there.out >= _WIDE and not planted:
        told.append("feet together")
    if here.turn >= _KNEES_OUT and (end.knee or 0) >= 45:
        told.append("knees and toes turned out")
    return ", ".join(told)


def _from_above(end: End, other: End) -> str:
    """The legs of a body on its back or face down."""
    here, there = end.frontal, other.frontal
    far_turn = here.turn if here.far_turn is None else here.far_turn
    far_out = here.out if here.far_out is None else here.far_out
    if here.turn * far_turn < 0:
        return "both legs over to one side"
    if min(here.turn, far_turn) >= _OPEN:
        return "knees apart"
    told = [_one(here.out, "one leg"), _one(far_out, "other leg")]
    if min(here.out, far_out) >= _WIDE:
        return "legs apart"
    if here.turn <= -_OPEN:
        told[0] = "one leg crossed over"
    together = not any(told) and (there.out >= _WIDE or abs(there.turn) >= _OPEN)
    return "legs together" if together else ", ".join(text for text in told if text)


def _lying_legs(here: Front, there: Front) -> str:
    """What the leg does that moves; rolled to the right, the near leg is the bottom one."""
    if max(here.turn, there.turn) >= _OPEN:
        return "top knee opened" if here.turn >= _OPEN else "knees together"
    if abs(here.spin - there.spin) >= _SHIN_IN:
        return "top foot lifted" if here.spin < there.spin else "feet together"
    near_is = "bottom" if here.roll < 0 else "top"
    lifts = here.out - there.out if here.roll >= 0 else there.out - here.out
    if abs(lifts) < 8:
        return ""
    return f"{near_is} leg {'lifted' if lifts > 0 else 'low'}"
