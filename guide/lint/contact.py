"""Feet and knees on the floor: landings, kneeling, and straightening against a load."""

from __future__ import annotations

import re
from collections.abc import Iterator
from math import cos, radians

from guide.body.stances import knee_down
from guide.catalog import Entry, Problem
from guide.edition import Edition
from guide.knee import STRAIGHT
from guide.lint.base import entries, instructions
from guide.records.exercise import Exercise
from guide.records.pose import End, Pose
from guide.words import Kit, Landing, Pattern, Rule, Support, Watch

_FLIGHT = re.compile(
    r"\b(?:jump|jumping|hop|hopping|leap|bound|bounding|run|running|sprint|sprinting|jog|jogging"
    r"|skip|skipping|jack)\b",
    re.IGNORECASE,
)
_TAKES_OFF = re.compile(r"^(?:jump|hop|leap|sprint|skip|jog)\b", re.IGNORECASE)
_NO_FLIGHT = re.compile(r"\b(?:step|without|no|free|walk|seated|lying)\b", re.IGNORECASE)
"""``Step jack``, ``Rope steps without a jump``: the name itself says that nothing flies."""

PEDALS = frozenset(
    {Kit.ELLIPTICAL, Kit.UPRIGHT_BIKE, Kit.BICYCLE, Kit.RECUMBENT_BIKE, Kit.SPIN_BIKE,
     Kit.AIR_BIKE, Kit.HAND_BIKE, Kit.ROWER, Kit.SKI_MACHINE}
)  # fmt: skip
CARRIES = frozenset({Kit.PULL_UP_BAR, Kit.DIP_BARS, Kit.RINGS})
"""Kit to hang or lean on: the body is off the floor and nothing lands."""

_KNEELING = re.compile(
    r"\bkneel(?:ing)?\b|\b(?<!or )(?<!or on )(?:hands and knees|all fours)\b"
    r"|\bon (?:your|both|one) knees?\b"
    r"|\bknees? (?:down )?on (?:the|a) (?:floor|mat|pad|cushion|ground)\b",
    re.IGNORECASE,
)
_LIFTED = re.compile(r"\blift (?:the|both|your) knees\b", re.IGNORECASE)
"""A bear plank starts on the knees for a moment and is done off them."""

NEARLY = 0.1  # shin lengths: as low as the lowest foot
LYING = 65  # degrees of trunk lean: beyond this the body lies or hangs over
ON_ONE_SIDE = 85  # degrees of roll: a side plank is less
MOVES = 20  # degrees of bend: less is a squeeze on the spot


def flight_lands(edition: Edition) -> Iterator[Problem]:
    """What leaves the floor on land comes down with a landing of 2 or 3."""
    for entry in entries(edition):
        exercise = entry.exercise
        if exercise.landing >= Landing.FLIGHT or in_water(exercise) or pedals(exercise):
            continue
        told = _FLIGHT.search(exercise.name)
        if told and not _NO_FLIGHT.search(exercise.name):
            message = f"a {told.group().lower()} has a flight; set landing to 2 or 3"
            yield Problem(entry.path, "landing", message, "flight-lands")
        elif any(map(_TAKES_OFF.search, exercise.steps)):
            message = "a step takes off from the floor; set landing to 2 or 3, or say it otherwise"
            yield Problem(entry.path, "landing", message, "flight-lands")
        elif _flies(exercise):
            message = "one end of the pose is above the floor; set landing to 2 or 3, or mend it"
            yield Problem(entry.path, "landing", message, "flight-lands")


def pedals_keep_the_feet_down(edition: Edition) -> Iterator[Problem]:
    """On a bike, an elliptical, a rower or a ski machine the feet never land."""
    for entry in entries(edition):
        if entry.exercise.landing > Landing.FEET_STAY and pedals(entry.exercise):
            message = "the feet stay on the machine; set landing to 0"
            yield Problem(entry.path, "landing", message, "pedals-keep-the-feet-down")


def water_lands_softly(edition: Edition) -> Iterator[Problem]:
    """In the pool a landing is at most a step."""
    for entry in entries(edition):
        if entry.exercise.landing > Landing.STEPS and in_water(entry.exercise):
            message = "water carries the weight; set landing to 0 or 1"
            yield Problem(entry.path, "landing", message, "water-lands-softly")


def straightening_said(edition: Edition) -> Iterator[Problem]:
    """Straightening the knee's last 40° against a load is a watch word."""
    for entry in entries(edition):
        if _straightens(entry) and Watch.STRAIGHTENING not in edition.marks[entry.slug].watch:
            message = f"the last {STRAIGHT}° are straightened under load; add 'straightening'"
            yield Problem(entry.path, "watch", message, "straightening-said")


def kneeling_said(edition: Edition) -> Iterator[Problem]:
    """A knee on the floor, by the pose or by the words, is a watch word."""
    for entry in entries(edition):
        if Watch.KNEELING in edition.marks[entry.slug].watch:
            continue
        texts = [entry.exercise.name, *instructions(entry.exercise)]
        found = next(filter(None, map(_KNEELING.search, texts)), None)
        off = any(map(_LIFTED.search, texts)) or _lies(entry.exercise.pose)
        if found and not off:
            message = f"“{found.group()}” puts a knee on the floor; add 'kneeling' to watch"
            yield Problem(entry.path, "watch", message, "kneeling-said")
        elif entry.exercise.landing < Landing.FLIGHT and _kneels(entry.exercise.pose):
            message = "the pose has a knee on the floor; add 'kneeling' to watch, or mend the pose"
            yield Problem(entry.path, "watch", message, "kneeling-said")


def in_water(exercise: Exercise) -> bool:
    """Whether it is done in a pool."""
    return any(Kit.POOL in row for row in exercise.kit)


def pedals(exercise: Exercise) -> bool:
    """Whether the feet stay on a machine that moves with them."""
    return any(PEDALS & set(row) for row in exercise.kit)


def _flies(exercise: Exercise) -> bool:
    """The end that is higher in the air is upright, with nothing to hang on."""
    low, high = sorted((exercise.pose.start, exercise.pose.end), key=lambda end: end.above)
    upright = exercise.pose.tilt == 0 and abs(high.trunk or 0) < LYING
    held = any(CARRIES & set(row) for row in exercise.kit)
    return high.above > max(low.above, 0) and upright and not held


def _straightens(entry: Entry) -> bool:
    """Whether a load pulls the knee bent while it straightens.

    The shin on a pad or in the air always does. In the folder for straightening the knee a band
    or cable may pull at it too. A knee that is held straight all along does not move, and in a
    leg curl the load pulls the knee straight.
    """
    pose, knee = entry.exercise.pose, entry.exercise.knee
    bends = [end.knee or 0 for end in (pose.start, pose.end)]
    if min(bends) >= STRAIGHT or max(bends) - min(bends) < MOVES:
        return False
    if knee is not None and knee.rule is Rule.HAMSTRING_WORK:
        return False
    free = pose.support in {Support.PAD, Support.OPEN}
    return free or (entry.pattern is Pattern.KNEE_EXTENSION and pose.support is not Support.KNEEL)


def _kneels(pose: Pose) -> bool:
    if pose.support is Support.KNEEL:
        return True
    return any(_knee_down(end) for end in (pose.start, pose.end) if end.above <= 0)


def _lies(pose: Pose) -> bool:
    """Who lies on the back or one side may lay a knee down somewhere: that is no kneeling."""
    return all(
        (end.trunk or 0) <= -LYING or (end.front is not None and end.front.roll >= ON_ONE_SIDE)
        for end in (pose.start, pose.end)
    )


def _knee_down(end: End) -> bool:
    """A shin flat behind its knee, the thigh up over it, and no leg reaching further down."""
    legs = [(end.shank, end.knee)]
    if end.far is not None:
        legs.append((end.far.shank, end.far.knee))
    given = [(shank, knee) for shank, knee in legs if shank is not None and knee is not None]
    lowest = max((_reach(*leg) for leg in given), default=0.0)
    return any(
        knee_down(shank, knee) and _reach(shank, knee) >= lowest - NEARLY for shank, knee in given
    )


def _reach(shank: int, knee: int) -> float:
    """How far a leg goes down from the hip, in lengths of a thigh or shin."""
    return cos(radians(shank - knee)) + cos(radians(shank))
