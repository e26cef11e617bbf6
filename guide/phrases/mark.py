"""Why a mark is what it is, and what it is for.

Names of exercises never stand inside these sentences, so none has to be bent to fit.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from guide.catalog import Entry
from guide.coach.placed import posture
from guide.knee import LoadBand, Mark, deepest_bend
from guide.phrases.small import level_word, listed, load_words, the
from guide.records.pose import Pose
from guide.words import (
    Landing,
    Level,
    LoadAt,
    Pattern,
    Purpose,
    Rule,
    Sides,
    Support,
    Watch,
    postures,
)

NO_WORK = 0.05
"""Body weights at the kneecap below which the front of the thigh can rest, by the pose model."""

LEVER_SHOWN = 3  # cm: the figure draws no shorter gap either

LOADS: Mapping[Level, str] = {
    Level.VERY_LOW: "very little load",
    Level.LOW: "a light load",
    Level.MODERATE: "a fair load",
    Level.HIGH: "a high load",
    Level.VERY_HIGH: "a very high load",
}
RULES: Mapping[Rule, str] = {
    Rule.LEGS_REST: "Your legs rest",
    Rule.LEGS_HOLD: "Your legs only hold you in place",
    Rule.LEGS_DRIVE: "Your legs help a little",
    Rule.HIP_WORK: "This is work for {muscles}",
    Rule.ANKLE_WORK: "This is work for {muscles}",
    Rule.HAMSTRING_WORK: "The back of the thigh does the work",
    Rule.BENT_RANGE: "The front of the thigh lifts the pad in the bent half only, "
    "where studies found less kneecap stress",
    Rule.RESTING_BEND: "Your knee rests in the bend",
    Rule.EASY_PEDALLING: "The seat carries you and the pedals turn easily",
    Rule.WATER: "The water carries most of your weight",
}
"""What happens at the knee where a rule gives the band."""

SUPPORTS: Mapping[Support, str] = {
    Support.TWO: "Both legs share {weight} {bend}",
    Support.ONE: "One leg carries all {weight} {bend}",
    Support.SPLIT: "The front leg carries most of {weight} {bend}",
    Support.WALL: "You lean on the wall and {thighs} you {bend}",
    Support.STRAP: "The strap holds you while the front of the thigh works {bend}",
    Support.BRIDGE: "Your hips lift {load} while {knees} bent",
    Support.PUSH: "{legs} the machine away {bend}",
    Support.PAD: "The front of the thigh lifts the pad by itself",
    Support.KNEEL: "You lean your upper body back over your knees",
    Support.OPEN: "The knee bears none of your body weight",
    Support.DRAWN: "Your knees carry {weight} {bend}",
}
"""What happens at the knee where the pose does."""

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
    return f"{_setting(entry, mark)}, {joins} {LIFTS[top]} lifts the mark to {level}."


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
    said = f"{_setting(entry, mark)}, so the kneecap carries {LOADS[mark.kneecap_band]}"
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


def _setting(entry: Entry, mark: Mark) -> str:
    """What the knee does, as the start of a sentence."""
    exercise, pose = entry.exercise, entry.exercise.pose
    rule = exercise.knee.rule if exercise.knee else None
    if rule is not None:
        said = RULES[rule].format(muscles=_workers(entry))
        if rule is Rule.LEGS_DRIVE and exercise.purpose is Purpose.CARDIO:
            seated = entry.pattern is Pattern.ROWING
            return f"Your legs push {'while the seat carries you' if seated else 'lightly'}"
        return said
    if pose.support is Support.DRAWN:
        return _drawn(entry, mark)
    if mark.plain is not None and mark.plain < NO_WORK:
        return f"This is work for {_workers(entry)}"
    if pose.support is Support.KNEEL and _folds(pose):
        return "You sit back towards your heels"
    one = exercise.sides is Sides.EACH
    loaded = mark.load is not None and mark.load.typical > 0
    bend = deepest_bend(pose) if mark.bend is None else mark.bend
    return SUPPORTS[pose.support].format(
        weight="the weight" if loaded else "your weight",
        load=f"{'the weight' if loaded else 'your body'}{' on one leg' if one else ''}",
        knees="the knee stays" if one else "the knees stay",
        legs="One leg pushes" if one else "Both legs push",
        thighs="one thigh holds" if one else "your thighs hold",
        bend=_bend_words(bend),
    )


def _folds(pose: Pose) -> bool:
    """Whether a kneeling body folds forward at the hips where its knees bend most."""
    low = max((pose.start, pose.end), key=lambda end: end.knee or 0)
    return (low.trunk or 0) > 0


def _drawn(entry: Entry, mark: Mark) -> str:
    """Moves without a computed pose: the pattern says how the legs take part."""
    bend = _bend_words(deepest_bend(entry.exercise.pose))
    if posture(entry, entry.exercise.pose.end) in postures.LIES - postures.SWIMS:
        return SUPPORTS[Support.OPEN]
    if entry.pattern is Pattern.CYCLING:
        return "The saddle carries you while your knees bend and push"
    turns = entry.pattern is Pattern.SQUAT and entry.exercise.sides is not Sides.BOTH
    if turns or entry.pattern in {Pattern.LUNGE, Pattern.STEP}:
        return f"One leg takes most of your weight {bend}"
    if mark.landing is Landing.STEPS and mark.kneecap_band is Level.VERY_LOW:
        return "The leg you stand on stays nearly straight"
    if mark.landing is Landing.STEPS and entry.pattern in {Pattern.LOCOMOTION, Pattern.CARRY}:
        return f"Each leg in turn carries your weight {bend}"
    return SUPPORTS[Support.DRAWN].format(weight="your weight", bend=bend)


def _workers(entry: Entry) -> str:
    main = entry.exercise.primary
    return the(main) if len(main) <= 2 else "the hips"


def _bend_words(bend: int) -> str:
    if bend < 20:
        return "with hardly any bend"
    if bend < 45:
        return "in a small bend"
    if bend < 75:
        return "in a half bend"
    if bend <= 105:
        return "in a deep bend"
    return "in a very deep bend"


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
