"""Where a foam roller or a small ball is, in words: never under a joint somebody rolls beside."""

from __future__ import annotations

from collections.abc import Mapping

from guide.catalog import Entry
from guide.records.pose import Prop
from guide.words import Pattern, Place

_SMALL_BALL = 0.1  # metres across below which what rolls under a foot is a ball
_LIES_ON: Mapping[Place, str] = {
    Place.NEAR_FOOT: "under one lower leg",
    Place.FAR_FOOT: "under the calves",
    Place.FEET: "under the shins",
    Place.KNEES: "under the thighs",
    Place.BACK: "under the back",
    Place.FAR_HAND: "under the upper arm",
}


def rolled(entry: Entry, prop: Prop, placed: str) -> str:
    """What rolls and what lies on it; ``placed`` is where its place alone would have it."""
    if prop.height is not None and prop.height < _SMALL_BALL:
        return f"a small ball {placed}"
    if entry.exercise.pose.lies:
        return f"{prop.kind.label} under the neck"
    rolls = entry.pattern is Pattern.MOBILITY
    where = (rolls and _LIES_ON.get(prop.at or Place.HIP)) or placed
    return f"{prop.kind.label} {where}"
