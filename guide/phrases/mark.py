"""Why a mark is what it is, and what it is for.

Names of exercises never stand inside these sentences, so none has to be bent to fit.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from guide.catalog import Entry
from guide.knee import LoadBand, Mark
from guide.phrases.knee_does import knee_does
from guide.phrases.small import level_word, listed, load_words
from guide.words import (
    Landing,
    Level,
    LoadAt,
    Pattern,
    Purpose,
    Sides,
    Support,
    Watch,
)

LEVER_SHOWN = 3  # cm: the figure draws no shorter gap either

LOADS: Mapping[Level, str] = {
    Level.VERY_LOW: "very little load",
    Level.LOW: "a light load",
    Level.MODERATE: "a fair load",
    Level.HIGH: "a high load",
    Level.VERY_HIGH: "a very high load",
}
LIFTS: Mapping[str, str] = {
    "landing": "taking steps",
    "hold": "the long hold",
    Watch.FULL_BEND.value: "the full bend",
    Watch.KNEELING.value: "kneeling on one knee",
    Watch.TWISTING.value: "turning the knee",
    Watch.SIDEWAYS.value: "load from the side",
    Watch.PULLING.value: "the hard pull at the back of the knee",
}
"""What lifts a mark above what the kneecap load alone would give."""

FLOORS: Mapping[str, str] = {
    "hold": "A long hold in a deep bend counts one step more.",
    Watch.FULL_BEND.value: "A full bend counts as moderate at least.",
    Watch.KNEELING.value: "Kneeling on one knee counts as low at least.",
    Watch.TWISTING.value: "A turned knee counts as low at least.",
    Watch.SIDEWAYS.value: "Load from the side counts as low at least.",
    Watch.PULLING.value: "A hard pull of the back of the thigh counts as low at least.",
}
LANDINGS: Mapping[Landing, str] = {
    Landing.FEET_STAY: "There is no landing.",
    Landing.STEPS: "Taking steps counts as low at least, because each foot meets the floor.",
    Landing.FLIGHT: "Coming down from the air counts as high at least.",
    Landing.HARD: "Full landings, hops and sharp turns count as very high.",
}


def mark_headline(mark: Mark) -> str:
    """Such as ``Knee impact: High``."""
    return f"Knee impact: {level_word(mark.level)}"


def mark_sentence(entry: Entry, mark: Mark) -> str:
    """One plain sentence that says why the mark is what it is."""
    if mark.level is None or mark.kneecap_band is None:
        return _unrated(entry)
    top = mark.parts[0].kind
    if mark.landing >= Landing.FLIGHT and top in {"kneecap", "landing"}:
        return _flying(entry, mark, decides=top == "kneecap")
    if top == "kneecap":
        return _kneecap(entry, mark)
    joins = "and" if mark.kneecap_band >= Level.MODERATE else "but"
    level = mark.level.label.lower()
    return f"{knee_does(entry, mark)}, {joins} {LIFTS[top]} lifts the mark to {level}."


def reasons(entry: Entry, mark: Mark) -> tuple[str, ...]:
    """Everything the mark was made from, one sentence each, the deciding part first."""
    if mark.level is None:
        return (_unrated(entry),)
    said = []
    for part in mark.parts:
        if part.kind == "landing":
            said += _landing_reason(entry, mark)
        elif part.kind == "kneecap":
            said += _kneecap_reasons(entry, mark)
        else:
            said.append(FLOORS[part.kind])
    return tuple(said)


def assumption(entry: Entry, mark: Mark) -> str:
    """What the mark is for, to stand after ``Marked for`` or ``We mean``; without a full stop."""
    exercise = entry.exercise
    said = exercise.assumes.rstrip(".") if exercise.assumes else ""
    if mark.load is not None and mark.load.typical > 0:
        load = load_words(mark.load.typical, mark.load.at)
        return f"{load}. It assumes {said}" if said else load
    return said or "your body weight alone"


def assumed(entry: Entry, mark: Mark) -> str:
    """What the mark is for, such as ``Marked for about half your body weight on the bar.``.

    What is not rated is not marked for anything: then it only says what is meant.
    """
    return f"{assumed_by(mark)} {assumption(entry, mark)}."


def assumed_by(*marks: Mark) -> str:
    """What stands before what these marks are for."""
    return "We mean" if any(mark.level is None for mark in marks) else "Marked for"


def load_band(step: LoadBand, at: LoadAt) -> str:
    """One line of the light, typical, heavy table."""
    return f"{step.name.capitalize()} ({load_words(step.bw, at)}): {step.band.label.lower()}."


def watch_words(words: Iterable[Watch]) -> str:
    """Such as ``landing and kneeling``; empty for none."""
    return listed([word.label for word in words])


def landing_words(landing: Landing) -> str:
    """The landing class after a label; a swimmer's feet do not "stay down"."""
    return "none" if landing is Landing.FEET_STAY else landing.label


# --- Parts of sentences -----------------------------------------------------------------------


def _unrated(entry: Entry) -> str:
    knee = entry.exercise.knee
    reason = knee.unrated if knee and knee.unrated else "We found nothing to base a mark on"
    return f"{reason.rstrip('.')}."


def _kneecap(entry: Entry, mark: Mark) -> str:
    assert mark.kneecap_band is not None  # noqa: S101  what is rated has a band
    said = f"{knee_does(entry, mark)}, so the kneecap carries {LOADS[mark.kneecap_band]}"
    kneels = Watch.KNEELING in mark.watch and mark.kneecap_band is Level.VERY_LOW
    return f"{said} apart from the kneeling." if kneels else f"{said}."


def _flying(entry: Entry, mark: Mark, *, decides: bool) -> str:
    """Why a jump or a run is marked so; ``decides``: the kneecap load is as high as the mark."""
    assert mark.kneecap_band is not None  # noqa: S101  what is rated has a band
    load = LOADS[mark.kneecap_band]
    if mark.landing is Landing.FLIGHT:
        start = {
            Pattern.LOCOMOTION: "Both feet leave the floor between steps",
            Pattern.OLYMPIC_LIFT: "Your feet land as you catch the weight",
        }.get(entry.pattern, "Both feet leave the floor")
        if decides:
            return f"{start}, and each landing puts {load} on the kneecap."
        return f"{start}, and your knees take up each landing."
    if Watch.TWISTING in mark.watch:
        start = "Your knee brakes and turns you at full speed"
    elif entry.pattern is Pattern.LOCOMOTION:
        start = "Every step is a hard landing"
    elif entry.exercise.sides is Sides.BOTH:
        start = "Your knees take up a full landing each time"
    else:
        start = "One knee takes up most of a full landing each time"
    return f"{start}, which puts {load} on the kneecap." if decides else f"{start}."


def _kneecap_reasons(entry: Entry, mark: Mark) -> list[str]:
    assert mark.kneecap_band is not None  # noqa: S101  a kneecap part has a band
    if mark.landing >= Landing.FLIGHT:
        return [f"At its peak the kneecap carries {LOADS[mark.kneecap_band]}."]
    lever = _lever(entry, mark)
    return [_kneecap(entry, mark), *([lever] if lever else [])]


def _lever(entry: Entry, mark: Mark) -> str:
    """The gap the figure draws. Only standing on level feet is it the whole lever."""
    ruled = entry.exercise.knee is not None and entry.exercise.knee.rule is not None
    standing = entry.exercise.pose.support in {Support.TWO, Support.ONE}
    if ruled or not standing or mark.lever_cm is None:
        return ""
    idle = mark.kneecap_band is Level.VERY_LOW
    if idle == (mark.lever_cm >= LEVER_SHOWN):
        return ""  # something else decides: how far the knee bends, or how it is held
    if idle:
        return (
            "The knee hardly gets in front of the line your weight falls along, "
            "so the front of the thigh has little to hold."
        )
    return (
        f"The knee is about {mark.lever_cm} cm in front of the line your weight falls along: "
        "the longer this gap, the harder the thigh works."
    )


def _landing_reason(entry: Entry, mark: Mark) -> list[str]:
    """Worth a line where there is a landing, or where people expect one."""
    expected = entry.exercise.purpose in {Purpose.CARDIO, Purpose.POWER}
    return [LANDINGS[mark.landing]] if mark.landing or expected else []
