"""The text alternative of a figure: posture, both ends, weight, props, and the ring at the knee.

It is read by people who cannot see the drawing, so it says what a coach would see from there.
"""

from __future__ import annotations

from msgspec import structs

from guide.catalog import Entry
from guide.coach import placed
from guide.coach.easier import Form
from guide.figure.free_arms import side_lying
from guide.knee import Mark
from guide.phrases import front, posture
from guide.phrases.arms import arms
from guide.phrases.things import things
from guide.words import Level, Pattern, Position, Posture

DOWN_AND_UP = frozenset({Pattern.SQUAT, Pattern.LUNGE, Pattern.HINGE, Pattern.STEP})
TOP, BOTTOM = "At the top", "At the bottom"

BENT = 10
"""Degrees that knee or trunk bend more at one end, for it to be the lower one."""


def picture(entry: Entry, mark: Mark) -> str:
    """The text alternative of an exercise's figure."""
    return _sentences([*_seen(entry), _ring(mark.level)])


def form_picture(entry: Entry, form: Form) -> str:
    """What differs in a picture of a changed form, which stands below the one of ``entry``."""
    changed = structs.replace(entry, exercise=form.exercise or entry.exercise)
    shown = _seen(entry)
    differs = [part for part in _seen(changed) if part not in shown]
    return _sentences([*(differs or ["Nearly as shown"]), _ring(form.level)])


def _sentences(parts: list[str]) -> str:
    return " ".join(f"{part}." for part in parts)


def _seen(entry: Entry) -> list[str]:
    """What the drawing shows, from large to small."""
    exercise, pose = entry.exercise, entry.exercise.pose
    begins, ends = placed.posture(entry, pose.start), placed.posture(entry, pose.end)
    start = posture.described(entry, begins, pose.start, pose.end)
    end = posture.described(entry, ends, pose.end, pose.start)
    if (begins, start) == (ends, end) and not front.tells_arms(pose):  # they may be what moves
        moved = arms(entry, pose.start), arms(entry, pose.end)
        if moved[0] != moved[1]:
            start, end = f"{start}, {moved[0]}", f"{end}, {moved[1]}"
    facing = pose.from_front or side_lying(pose)
    where = "above" if pose.lies else "the front" if facing else "the side"
    said = [f"{exercise.name}, seen from {where}"]
    if begins == ends:
        said.append(begins.label)
    else:
        start, end = f"{_inside(begins.label)}, {start}", f"{_inside(ends.label)}, {end}"
    if start == end:
        said.append(f"{'Held still' if pose.hold else 'All the time'}: {end}")
    else:
        first, last = _called(entry, begins, ends)
        said += [f"{first}: {start}", f"{last}: {end}"]
    if pose.tense:
        said.append(f"Tensed: {pose.tense.label}")
    if pose.round:
        said.append(f"The way goes round {pose.round.label}")
    return said + things(entry, begins)


def _called(entry: Entry, begins: Posture, ends: Posture) -> tuple[str, str]:
    """What both ends are called: of what goes straight down and up, not which of them comes first.

    The drawing is the same for a squat, which begins at the top, and a deadlift or a step-up, which
    begin at the bottom.
    """
    standing = begins is ends and begins.position is Position.STANDING
    if standing and entry.pattern in DOWN_AND_UP:
        start, end = entry.exercise.pose.start, entry.exercise.pose.end
        knee, trunk = (
            (b or 0) - (a or 0) for a, b in ((start.knee, end.knee), (start.trunk, end.trunk))
        )
        deeper = knee if abs(knee) >= BENT else trunk
        if abs(deeper) >= BENT:
            return (TOP, BOTTOM) if deeper > 0 else (BOTTOM, TOP)
    return "Start", "End"


def _ring(level: Level | None) -> str:
    told = "not rated" if level is None else f"{level + 1} of 5, {level.label.lower()}"
    return f"Ring at the knee: {told}"


def _inside(words: str) -> str:
    return words[:1].lower() + words[1:]
