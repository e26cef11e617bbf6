"""How marks and swaps are made, and how often we are right."""

from __future__ import annotations

from collections.abc import Mapping

from guide.knee import BAND_EDGES, WATCH_FLOOR
from guide.phrases.mark import FLOORS, LANDINGS, LEVER_SHOWN
from guide.phrases.small import number
from guide.records.changes import NOT_RATED
from guide.records.evidence import Study
from guide.words import Basis, Landing, Level, Support

PERCENT = "\N{NO-BREAK SPACE}%"
"""A figure and its sign stay on one line."""

LIMITS: Mapping[str, str] = {
    "watch": "It brings no new thing to watch for, such as kneeling.",
    "skill": "It takes no more practice.",
    "bending": "The load on the kneecap is no higher, as far as can be told.",
    "landing": "It lands no harder.",
    "laden": "Steps with a weight to carry never stand in for steps without one.",
    "overhead": "It holds no weight over the head while the legs work, unless the other lifts one "
    "there or is for the shoulders.",
    "asked": "It has nothing in it that you want less of.",
    "cost": "It does not ask a lot more of the hips or the lower back.",
    "muscles": "Half of the main muscles stay the same, unless it is a like move, or drives the "
    "same way as the jump it stands in for.",
    "effort": "Some of the effort stays, or it is the same type of move.",
    "order": "The model and the scaled figures agree which of the two is lower.",
    "hinge": "A beginner gets no loaded hip hinge, unless there is a light way to start.",
    "kit": "It needs only what you have, and nothing that is taken.",
}
"""The hard limits, by name, as what a swap must keep to."""

GROUNDS: Mapping[str, str] = {
    "landing": "It lands more softly, and the kneecap carries no more.",
    "band": "The load on the kneecap is a whole step and 30 % lower, or the legs rest or "
    "stand straight. A jump that lands as hard, with a mark as high, does not count.",
    "asked": "What you want less of is gone, and the kneecap carries no more.",
    "step": "The feet stay down where the other takes steps, in a like move that bends no more. "
    "What was carried is held standing, or pressed up where it was carried overhead.",
    "mark": "It is the same type of move without the hold or the full bend that raised the mark.",
    "study": "One study compared the two, and this one came out lower.",
    "least": "The other is not rated, this is in the lowest step, and something to watch is gone.",
}
"""What makes a swap easier on the knee; each is enough."""

CLASSES: Mapping[Support, str] = {
    Support.TWO: "Both legs standing",
    Support.ONE: "One leg standing",
    Support.SPLIT: "Split stance and lunges",
    Support.STRAP: "Held by a strap",
    Support.OPEN: "A leg in the air",
}

_QUANTITIES: Mapping[str, str] = {
    "kneecap force": "kneecap load",
    "kneecap force, rear knee": "kneecap load of the rear knee",
    "knee moment": "how hard the weight bends the knee",
}


def band_edges(level: Level) -> str:
    """The limits of a step, such as ``2.65 to under 4.9 times body weight``."""
    low = BAND_EDGES[level - 1] if level else None
    high = BAND_EDGES[level] if level < Level.VERY_HIGH else None
    if low is None:
        return f"under {high:g} times body weight"
    if high is None:
        return f"{low:g} times body weight or more"
    return f"{low:g} to under {high:g} times body weight"


def floors() -> tuple[str, ...]:
    """What raises a mark whatever the kneecap load is."""
    landings = [LANDINGS[landing] for landing in Landing if landing]
    watched = [FLOORS[word.value] for word in WATCH_FLOOR]
    return (*landings, *watched, FLOORS["hold"])


def lever_caption(bend: int, lever_cm: int | None, level: Level) -> str:
    """What a picture of the lever shows; angles and gaps as a coach would judge them."""
    shown = lever_cm is not None and lever_cm >= LEVER_SHOWN
    gap = f"a gap of about {lever_cm} cm" if shown else "no gap"
    return (
        f"A bend of about {round(bend, -1)}° with {gap} from the line to the knee: "
        f"{level.label.lower()} kneecap load."
    )


def short_name(study: Study) -> str:
    """A study in two words, such as ``Song 2023``."""
    return study.id.replace("-", " ").capitalize()


def anchor_class(support: Support, *, loaded: bool) -> str:
    """What an anchor scales."""
    return f"{CLASSES.get(support, support.label)}, {'with' if loaded else 'without'} a weight"


def scaled(factor: float, marks: int) -> str:
    """What an anchor does to the model's values, roughly, and for how many marks."""
    size = _fives(100 * abs(factor - 1))
    done = (
        f"taken about {size}{PERCENT} {'up' if factor > 1 else 'down'}"
        if size
        else "left as they are"
    )
    return f"Model loads are {done}, for {marks} mark{'' if marks == 1 else 's'}."


def published(lowest: float, highest: float) -> str:
    """A published figure, or how far its studies lie apart."""
    if lowest == highest:
        return f"{lowest:g}"
    return f"{lowest:g} to {highest:g}"


def off(percent: float) -> str:
    """How far the model lies from a published figure; never finer than it can tell."""
    size = _fives(abs(percent))
    if not size:
        return "about the same"
    return f"about {size}{PERCENT} {'higher' if percent > 0 else 'lower'}"


def change(percent: float) -> str:
    """What a change of technique does in the model."""
    if percent < -100:
        return "less: the weight no longer bends the knee"
    size = _fives(abs(percent))
    if not size:
        return "no clear change"
    return f"about {size}{PERCENT} {'more' if percent > 0 else 'less'}"


def found(direction: str, percent: float | None) -> str:
    """What the study of a change found."""
    if direction == "same":
        return "no clear change"
    word = "more" if direction == "up" else "less"
    return word if percent is None else f"{abs(percent):g}{PERCENT} {word}"


def quantity(of: str) -> str:
    """What was compared."""
    return _QUANTITIES[of]


def order_said(correlation: float) -> str:
    """How well the model keeps the order of the tasks."""
    return (
        "The model puts them in much the same order as the studies did. Put as one number, "
        f"the two orders agree by {correlation:.2f}, where 1 is the same order and 0 is chance."
    )


def bands_said(same: int, near: int, tasks: int) -> str:
    """How often the step is right."""
    return (
        f"It gives {same} of {tasks} tasks the same step as the studies, and {near} the same or "
        "the next one. So a step can be wrong, and two steps off is rare."
    )


def given_said(given: int) -> str:
    """What the model was told that it cannot know."""
    return (
        f"For {number(given)} of them (walking, running and jumps) the push of the ground was "
        "given to the model, because no pose tells it. For those the guide shows published "
        "figures, never the model’s."
    )


def gate_said(pairs: int, right: int, as_far: int) -> str:
    """How often the 30 % gate is right, on the pairs that pass it."""
    return (
        f"Of {pairs} pairs that pass this gate in the model, {right} ({share(right, pairs)}) go "
        f"the same way in the published figures. In {as_far} ({share(as_far, pairs)}) they are "
        "really 30 % apart."
    )


def gate_of_poses(pairs: int, right: int, as_far: int) -> str:
    """The same for tasks that a pose alone can tell."""
    return (
        f"Only with tasks that a pose can tell: {right} of {pairs} ({share(right, pairs)}) go "
        f"the same way, and {as_far} ({share(as_far, pairs)}) are really 30 % apart."
    )


def gate_turned(pairs: int, right: int) -> str:
    """The kinder way to count, and why it is not ours."""
    return (
        f"Counted from the other end it looks better: of {pairs} pairs that are 30 % apart in "
        f"published figures, the model has {right} in the right order. But a swap starts from "
        "the model, so the first count is the honest one."
    )


def effects_said(right: int, clear: int, none_right: int, none: int) -> str:
    """How often the direction of a change of technique is right."""
    return (
        f"Of {clear} changes that clearly raised or lowered the load in a study, the model gets "
        f"{right} the right way. Of {none} changes that made no clear difference, it finds "
        f"{none_right}. In the others it sees a difference that was not there, often because "
        "people move in another way when they carry more."
    )


def plot_row(task: str, figures: str, word: str, model: str, difference: str) -> str:
    """One task of the plot, for people who do not see it."""
    return f"{task}: published {figures}, {word}. Model: {model}, {difference}."


def moved(was: str, now: str) -> str:
    """A mark that moved."""
    return f"{_level(was)} → {_level(now)}"


def copied(measured: int, of: int) -> str:
    """How many measured marks rest on copies alone."""
    return (
        f"{number(measured).capitalize()} of {of} measured marks rest on figures that we read in "
        "a copy only, not in the paper itself:"
    )


def named(basis: Basis) -> str:
    """A way of knowing, as it opens a line."""
    return basis.label[0].upper() + basis.label[1:]


def share(part: int, whole: int) -> str:
    """A share in whole percent."""
    if part and 100 * part < whole:
        return f"under 1{PERCENT}"
    return f"{100 * part / whole:.0f}{PERCENT}" if whole else "none"


def points(value: float) -> str:
    """Points with a true minus sign."""
    return f"{value:g}".replace("-", "\N{MINUS SIGN}")


def _level(slug: str) -> str:
    if slug == NOT_RATED:
        return "Not rated"
    return next((level.label for level in Level if level.slug == slug), slug)


def _fives(size: float) -> int:
    return 5 * round(size / 5)
