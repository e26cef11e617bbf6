"""What knees, legs and feet do at one end of a movement, in words."""

from __future__ import annotations

from math import cos, radians

from guide.catalog import Entry
from guide.coach.carried import apart, thigh
from guide.knee import FULL_BEND
from guide.records.exercise import Exercise
from guide.records.pose import End
from guide.words import Landing, Pattern, Posture, Support, Watch, postures

BENT = 20  # degrees from which a knee is not called straight
HALF = 45  # degrees from which it is no straight leg that is put somewhere
ALMOST = 125  # degrees of bend from which little is left to a full one
FOOT_UP = 0.2  # of the length of a shin that one foot is higher than the other
MOVES = 20  # degrees that a thigh moves, or that legs are apart, for anybody to see it
_LAID_BACK = 120  # degrees a foot is turned about its ball from which its back lies on something
SIDEWAYS = frozenset({Pattern.HIP_ABDUCTION, Pattern.HIP_ADDUCTION})
SWING = frozenset(
    {Pattern.CORE, Pattern.LOCOMOTION, Pattern.SWIMMING, Pattern.MOBILITY, Pattern.HINGE,
     Pattern.HIP_ABDUCTION}
)  # fmt: skip
"""Where a leg may be raised in front or go back, and that is the move."""


def knees(exercise: Exercise, end: End) -> str:
    """How far both knees are bent, each by itself where they differ."""
    full = Watch.FULL_BEND in exercise.watch
    near, support = _bent(end.knee or 0, full=full), exercise.pose.support
    if support is Support.SPLIT:
        return f"front knee {near}"
    far = None if end.far is None or end.far.knee is None else _bent(end.far.knee, full=full)
    if support is Support.ONE:
        rest = f", other knee {far}" if far else ""
        return f"standing knee {near}{rest}"
    if far is None or near == far:
        return f"knees {near}"
    return f"one knee {near}, the other {far}"


def _bent(bend: int, *, full: bool) -> str:
    """A knee's bend in words; ``full``: the file says that it goes on to the end from here."""
    if bend < BENT:
        return "straight"
    if bend < HALF:
        return "slightly bent"
    if bend < 75:
        return "half bent"
    if bend <= ALMOST:
        return "deeply bent"
    return "fully bent" if full or bend > FULL_BEND else "almost fully bent"


def legs(entry: Entry, where: Posture, end: End, other: End) -> str:
    """Where the legs are, where that is more than what the knees say."""
    if where in postures.STANDS or where is Posture.STRIDING:
        return _standing(entry, where, end)
    if entry.pattern in SIDEWAYS and where in postures.SITS | postures.CRAWLS:
        return _sideways(entry, where, end)
    if where in postures.ON_TOES:
        bent = end.far is not None and (end.far.knee or 0) > HALF
        return "legs apart" if apart(end) >= MOVES / 2 and not bent else ""
    return _swung(entry, where, end, other)


def _standing(entry: Entry, where: Posture, end: End) -> str:
    support = entry.exercise.pose.support
    bent = end.far is None or max(end.knee or 0, end.far.knee or 0) > HALF
    if end.far is None or bent or support is Support.SPLIT:
        return ""
    if support is Support.ONE:
        return "other leg stretched back" if (end.far.shank or 0) >= HALF else ""
    if apart(end) < MOVES:
        return ""
    behind = entry.pattern in {Pattern.HINGE, Pattern.MOBILITY}
    stands = where is Posture.STANDING and entry.exercise.landing < Landing.FLIGHT
    lifted = _in_the_air(end) if stands else ""
    return lifted or ("one leg behind the other" if behind else "legs apart")


def _in_the_air(end: End) -> str:
    """The leg whose foot is clearly higher than the other one; empty for none and for bent legs."""
    if end.far is None or end.far.thigh is not None:  # given by its thigh, that foot touches down
        return ""
    if max(end.knee or 0, end.far.knee or 0) >= BENT:
        return ""
    shin = end.far.shank or 0
    near, far = (end.shank or 0, thigh(end)), (shin, shin - (end.far.knee or 0))
    up = [sum(cos(radians(angle)) for angle in leg) for leg in (near, far)]
    if abs(up[0] - up[1]) < FOOT_UP:
        return ""
    lifted = near if up[0] < up[1] else far
    return f"one leg lifted {'in front' if sum(lifted) < 0 else 'behind'}"


def _sideways(entry: Entry, where: Posture, end: End) -> str:
    """What a picture from the side hardly shows: the knees of a body that sits or kneels part."""
    if where in postures.CRAWLS:
        return "one knee lifted to the side" if end == entry.exercise.pose.end else ""
    return "legs together" if end.far is None else "legs apart"


def _swung(entry: Entry, where: Posture, end: End, other: End) -> str:
    """A leg that moves at the hip, or both, where the body does not stand on them."""
    back, alone = thigh(end) - thigh(other), end.far is not None
    if abs(back) < MOVES:
        return ""
    lunges = end.far is not None and min(end.knee or 0, end.far.knee or 0) >= HALF
    free = entry.pattern in SWING and where in postures.FREE_LEGS
    crawls = where in postures.CRAWLS
    sits = where in postures.ON_SEAT and other.above <= end.above
    told = (
        (free and back < 0 and alone and not lunges, "one leg raised in front"),
        (free and back < 0 and where is not Posture.UPRIGHT_IN_WATER, "legs raised in front"),
        (free and alone and thigh(end) >= 15, "one leg back"),
        (where in postures.HIPS_ON, "legs lifted" if thigh(end) >= 60 else "legs hanging"),
        (crawls and back > 0 and alone, "one leg lifted behind"),
        (
            sits and back < 0 and (end.knee or 0) > HALF,
            "one knee lifted" if alone else "knees lifted",
        ),
    )
    return next((words for holds, words in told if holds), "")


def feet(where: Posture, end: End, other: End) -> str:
    """Heels or toes that leave the floor; sitting, only where that is the movement."""
    still = where in postures.STANDS
    moves = where in postures.SITS | postures.FOOT_ON or where is Posture.LEG_PRESS
    if not still and not (moves and abs(end.heel - other.heel) >= 15):
        return ""
    if _LAID_BACK > end.heel >= 25:
        return "heels lifted"
    if where in postures.FOOT_ON:
        return "heel below the edge" if end.heel <= -10 else ""
    return "toes lifted" if end.heel <= -20 and (moves or where is Posture.STANDING) else ""
