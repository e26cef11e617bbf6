"""What somebody set on the technique page, and what that does to the knee."""

from __future__ import annotations

from collections.abc import Mapping

from guide.coach.dials import Dialled
from guide.coach.easier import WORTH_SAYING
from guide.knee import Mark
from guide.phrases.effect import NO_MORE_WEIGHT, estimated
from guide.phrases.mark import mark_headline
from guide.phrases.small import listed
from guide.records.query import Dials
from guide.words import Depth, Grip, Tilt, Weight, Word

DIALS: Mapping[str, str] = {
    "depth": "How deep",
    "lean": "Upper body",
    "weight": "How heavy",
    "support": "Hands",
}
"""What a dial is called, by its field of the address."""

NO_FIGURE = "We have no figure for how much holding on changes, so the mark leaves it out."

_SET: Mapping[Word, str] = {
    Depth.QUARTER: "quarter depth",
    Depth.HALF: "half depth",
    Depth.DEEP: "deeper than shown",
    Tilt.FORWARD: "leaning more",
    Tilt.UPRIGHT: "more upright",
    Weight.LIGHT: "light weight",
    Weight.HEAVY: "heavy weight",
    Grip.HOLD: "holding on",
}


def as_set(dials: Dials) -> str:
    """What was set, such as ``half depth and light weight``; empty for nothing."""
    words = (dials.depth, dials.lean, dials.weight, dials.support)
    return listed([_SET[word] for word in words if word in _SET])


def shown_status(mark: Mark) -> str:
    """The line that is announced, while nothing is set."""
    return f"As shown. {mark_headline(mark)}."


def set_status(made: Dialled) -> str:
    """The line that is announced: the new mark, and how much changed by our estimate."""
    return " ".join([f"As you set it. {mark_headline(made.mark)}.", *_change(made.effect)])


def set_advice(made: Dialled) -> tuple[str, ...]:
    """What must be said next to it, a sentence or two each."""
    advice = [NO_MORE_WEIGHT] if made.shorter else []
    if made.hold is not None:
        advice += [made.hold.say, NO_FIGURE]
    return tuple(advice)


def set_basis(made: Dialled) -> str:
    """How this mark is known; empty where it is the mark of the exercise as shown."""
    if made.effect is None:
        return ""
    return (
        "Estimated: we took the mark of the exercise as shown and changed it "
        "by what our body model says of the new pose and weight."
    )


def _change(effect: float | None) -> list[str]:
    if effect is None:
        return []
    if abs(effect) < WORTH_SAYING:
        return ["About the same load on the kneecap as shown, by our estimate."]
    return [estimated(effect)]
