"""Which way a jump goes, and on which legs or at which side a move is done, told from the pose.

Somebody jumps to get higher, further, to the side, quick on the toes, or to learn to land. What
takes the landing away keeps that only if it goes the same way.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum

from guide.catalog import Entry
from guide.coach.holding import at_one_side
from guide.records.pose import Pose
from guide.words import Landing, Pattern, Purpose, Sides, Support

ASIDE_BY, AHEAD_BY = 0.1, 0.3
"""Metres between both ends from which a jump goes to the side, or ahead."""

QUICK = 45
"""Degrees of bend up to which the ankles spring and not the thighs: less than a quarter squat."""

TALL, ON_TOES, LANDS_IN = 15, 20, 40
"""Degrees: knees as good as straight, heels well off the floor, knees bent as after a landing."""

DOWN_ON_BOTH = 75
"""Degrees of bend of both knees from which the rear one is let down, as in a lunge."""


class Heading(IntEnum):
    """Where the push of the legs goes."""

    UP = 1
    AHEAD = 2
    ASIDE = 3
    TOES = 4
    LANDING = 5


def drive(entry: Entry) -> int:
    """Which way the legs drive, in a jump and in what may be done in its place; 0: no such move.

    A lift for power pushes up, a swing drives the hips ahead. What is done for the heart has no
    way: whichever it goes, the pulse is the same.
    """
    exercise = entry.exercise
    if exercise.purpose is not Purpose.POWER or entry.pattern not in _DRIVES:
        return 0
    return _DRIVES[entry.pattern] or _jumps(entry)


def _jumps(entry: Entry) -> Heading:
    pose = entry.exercise.pose
    if abs(pose.end.frontal.aside - pose.start.frontal.aside) >= ASIDE_BY:
        return Heading.ASIDE
    if _lands(entry):
        return Heading.LANDING
    if abs(pose.end.ahead - pose.start.ahead) >= AHEAD_BY:
        return Heading.AHEAD
    return Heading.TOES if _quick(pose) else Heading.UP


_DRIVES: Mapping[Pattern, Heading | None] = {
    Pattern.JUMP: None,  # its pose tells
    Pattern.OLYMPIC_LIFT: Heading.UP,
    Pattern.HINGE: Heading.AHEAD,
}


def stance(entry: Entry) -> Support | Sides | None:
    """What two moves share that both stand on two legs, or carry at one side; None: not told.

    Where a jump is only drawn, its sides tell the legs; what is carried walks on both anyway.
    """
    exercise, side = entry.exercise, at_one_side(entry)
    if side is not None:
        return Sides.EACH if side else Sides.BOTH
    if exercise.pose.support is not Support.DRAWN:
        return exercise.pose.support
    if entry.pattern is not Pattern.JUMP or exercise.purpose is Purpose.CARDIO:
        return None
    if exercise.sides is Sides.BOTH:
        return Support.TWO
    start = exercise.pose.start
    both = min(start.knee or 0, start.far.knee or 0 if start.far else 0)
    return Support.SPLIT if both >= DOWN_ON_BOTH else Support.ONE


def _lands(entry: Entry) -> bool:
    """Whether it ends in the bend of a landing: off a box, off the toes, or from a step."""
    start, end = entry.exercise.pose.start, entry.exercise.pose.end
    comes_down = start.heel >= ON_TOES or entry.exercise.landing >= Landing.STEPS
    return (
        comes_down
        and end.above <= start.above
        and (start.knee or 0) <= TALL
        and (end.knee or 0) >= LANDS_IN
    )


def _quick(pose: Pose) -> bool:
    """Whether the heels work and the knees hardly bend."""
    bent = max(pose.start.knee or 0, pose.end.knee or 0)
    return bent <= QUICK and max(pose.start.heel, pose.end.heel) > 0
