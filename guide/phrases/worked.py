"""What a mark was made from, in short: the pose, the lever and the parts."""

from __future__ import annotations

from guide.catalog import Entry
from guide.knee import Mark, Part
from guide.phrases.mark import LEVER_SHOWN
from guide.words import Basis, Level, Support, Watch

PARTS = {
    "kneecap": "Kneecap load",
    "landing": "Landing",
    "hold": "Long hold",
    Watch.FULL_BEND.value: "Full bend",
    Watch.KNEELING.value: "Kneeling on one knee",
    Watch.TWISTING.value: "Turned knee",
    Watch.SIDEWAYS.value: "Load from the side",
    Watch.PULLING.value: "Pull at the back of the knee",
}
"""What a part of a mark is called."""


def pose(entry: Entry, mark: Mark) -> str:
    """Where in the movement the load peaks, and whether the mark comes from there."""
    if mark.basis is Basis.NOT_RATED:
        return "No pose was used."
    if mark.basis is Basis.BY_RULE:
        return "No pose: the mark is set by rule."
    if mark.bend is None:
        return "No pose: the figure comes from a lab."
    if entry.exercise.pose.support is Support.PAD:
        return "Our pose gives the step. Which part of the move is hardest, studies tell better."
    hardest = f"the load is highest with the knee bent about {round(mark.bend, -1)}°."
    if mark.basis is Basis.MEASURED:
        return f"In our pose, {hardest} The mark itself is from the lab."
    return hardest[0].upper() + hardest[1:]


def lever(entry: Entry, mark: Mark) -> str:
    """The gap from the line of the weight to the knee; empty where no pose was used."""
    if mark.bend is None or mark.basis in {Basis.BY_RULE, Basis.NOT_RATED}:
        return ""
    standing = entry.exercise.pose.support in {Support.TWO, Support.ONE}
    if mark.lever_cm is None or not standing:
        return "One gap does not tell it here: the push does not come up along one line."
    if mark.lever_cm < LEVER_SHOWN:
        return "Next to none: the knee stays near the line your weight falls along."
    return f"About {mark.lever_cm} cm from the line your weight falls along to the knee."


def parts(mark: Mark) -> str:
    """Every part with its step; the highest is the mark."""
    if mark.level is None:
        return ""
    return " ".join([*(_part(part) for part in mark.parts), "The highest counts."])


def _part(part: Part) -> str:
    idle = part.kind == "landing" and part.level is Level.VERY_LOW
    return f"{PARTS[part.kind]}: {'none' if idle else part.level.label.lower()}."
