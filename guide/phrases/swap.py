"""A swap in words: what it keeps, loses, costs and needs, and why it counts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec import Struct

from guide.catalog import Entry
from guide.coach.equipment import FREE_OF_WEIGHT
from guide.coach.swaps import Swap
from guide.coach.traits import ONE_LEG
from guide.edition import Edition
from guide.knee import Mark
from guide.phrases.effect import study
from guide.phrases.small import level_word, listed, muscles, needs, the
from guide.records.pose import Pose
from guide.records.query import Reason
from guide.words import (
    Basis,
    Effort,
    Landing,
    Muscle,
    Pattern,
    Purpose,
    Rule,
    Skill,
    Support,
    Watch,
)

GONE: Mapping[Watch, str] = {word: f"no {word.label}" for word in Watch} | {
    Watch.BENDING: "less bending under load",  # every squat bends; only the load went down
    Watch.STRAIGHTENING: "less straightening under load",
}
RELIEF: Mapping[str, str] = {
    "hold": "The bend is not held for so long.",
    Watch.FULL_BEND.value: "The knee does not go into a full bend.",
    Watch.KNEELING.value: "You do not kneel on one knee.",
    Watch.TWISTING.value: "The knee is not turned.",
    Watch.SIDEWAYS.value: "The knee is not loaded from the side.",
    Watch.PULLING.value: "There is no hard pull at the back of the knee.",
}
"""Why the mark falls, by the part that decided the mark before."""

BY_THE_HIPS = frozenset({Pattern.HINGE, Pattern.BRIDGE})
WEIGHT_COUNTS = frozenset({Pattern.SQUAT, Pattern.KNEE_EXTENSION})
"""Where more weight is known to mean more load on the kneecap."""

IDLE: Mapping[Rule, str] = {
    Rule.LEGS_REST: "Your legs rest",
    Rule.LEGS_HOLD: "Your legs only hold you up",
}
HIPS_WORK = "The work moves to the hips"
FURTHER_BACK_WORDS = "The knee stays further back"
TO_THE_HIPS = frozenset({HIPS_WORK, FURTHER_BACK_WORDS})
"""Changes that do not take load away, but share it out in another way."""

ON_FEET = ONE_LEG | {Support.TWO}
"""Where weights can be held against each other; a sled on rails is another matter."""

HALF = 0.5
BENDS_LESS = 15  # degrees of knee bend that a person sees
FURTHER_BACK = 4  # cm


class SwapWords(Struct, frozen=True, kw_only=True):
    """The lines of a swap card. ``why`` is whole sentences; the others follow a label."""

    keeps: str
    loses: str  # empty for nothing
    knee: str
    costs: str  # empty for nothing
    needs: str
    why: str


def swap_words(edition: Edition, slug: str, swap: Swap) -> SwapWords:
    """Everything a card says about a swap for ``slug``."""
    source, target = edition.entry(slug), edition.entry(swap.slug)
    return SwapWords(
        keeps=keeps(swap, source, target),
        loses=loses(swap, source, target),
        knee=knee_change(swap, edition.marks[slug], edition.marks[swap.slug]),
        costs=costs(edition, slug, swap),
        needs=needs(swap.needs),
        why=why(edition, slug, swap),
    )


def keeps(swap: Swap, source: Entry, target: Entry) -> str:
    """What stays trained: for cardio the effort first, else the muscles that work as hard."""
    if source.exercise.purpose is Purpose.CARDIO:
        same = listed([e.label for e in _efforts(source) if e in target.exercise.effort])
        return f"{same}; {muscles(swap.keeps)}" if swap.keeps else same
    weaker = _weaker(swap, target)
    return muscles(muscle for muscle in swap.keeps if muscle not in weaker)


def loses(swap: Swap, source: Entry, target: Entry) -> str:
    """What is trained less; empty when nothing is."""
    lost = [muscle.label.lower() for muscle in swap.loses]
    if source.exercise.purpose is Purpose.CARDIO:
        lost += [e.label for e in _efforts(source) if e not in target.exercise.effort]
        return listed(lost)
    weaker = _weaker(swap, target)
    if weaker:
        loose = source.exercise.purpose is Purpose.MOBILITY
        lost.append(f"some {'effect on' if loose else 'work for'} {the(weaker)}")
    if source.exercise.purpose is Purpose.POWER is not target.exercise.purpose:
        lost.append("the speed")
    if _sheds_weight(swap, source, target):
        lost.append("the added weight")
    elif _halves_weight(source, target):
        lost.append("much of the weight")
    return listed(lost)


def knee_change(swap: Swap, source: Mark, target: Mark) -> str:
    """From mark to mark, what is no longer there to watch, and what is new."""
    old, new = level_word(source.level), level_word(target.level)
    step = f"{new} instead of {old.lower()}" if old != new else f"{new}, as before"
    if source.level is None:
        step = f"{new}, beside one that is not rated"
    gone = ", ".join(GONE[word] for word in swap.dropped)
    more = f"new: {listed([word.label for word in swap.added])}" if swap.added else ""
    return "; ".join(part for part in (step, gone, more) if part)


def costs(edition: Edition, slug: str, swap: Swap) -> str:
    """What hip and lower back pay; empty when nothing.

    With the same weight, knee and hip share one sum: what the one is spared the other carries.
    """
    more = [part for part, step in (("hips", swap.hip), ("lower back", swap.back)) if step > 0]
    source, target = edition.entry(slug), edition.entry(swap.slug)
    if more:  # a stretch is no work
        stretch = target.exercise.purpose is Purpose.MOBILITY
        return f"{'more asked of' if stretch else 'more work for'} the {listed(more)}"
    because = _because(source, target, edition.marks[slug], edition.marks[swap.slug])
    lighter = swap.lighter or _sheds_weight(swap, source, target) or _halves_weight(source, target)
    return "the hips take over work from the knee" if because in TO_THE_HIPS and not lighter else ""


def why(edition: Edition, slug: str, swap: Swap) -> str:
    """Why this counts as an answer, and how sure that is."""
    source, target = edition.entry(slug), edition.entry(swap.slug)
    said = [_ground(edition, source, target, swap)]
    if swap.lighter:
        said.append("Much of that comes from using a lighter weight.")
    elif swap.gain.kind == "band" and _halves_weight(source, target):
        said.append("Part of that comes from a lighter weight.")
    elif (
        source.pattern in WEIGHT_COUNTS
        and swap.gain.kind == "band"
        and _sheds_weight(swap, source, target)
    ):
        said.append("Part of that comes from leaving out the weight.")
    return " ".join(said)


def _ground(edition: Edition, source: Entry, target: Entry, swap: Swap) -> str:
    gain, a, b = swap.gain, edition.marks[source.slug], edition.marks[swap.slug]
    if gain.pair is not None and gain.kind in {"band", "study"}:
        return study(gain.pair, edition.catalog.effects, small=gain.small)
    if gain.kind in {"landing", "step"}:
        return _softer(a, b)
    if gain.kind == "band":
        because = _because(source, target, a, b)
        start = f"{because}, so the" if because else "The"
        return f"{start} kneecap carries clearly less ({_sure(a, b)})."
    if gain.kind == "least":
        return "It is among those that ask least of the knee. How much less, we cannot say."
    if gain.kind == "mark":
        return RELIEF[a.parts[0].kind]
    return _asked_for(gain.kind, source, target, swap)


def _asked_for(kind: str, source: Entry, target: Entry, swap: Swap) -> str:
    """Grounds that are the reader's own: what they asked for, and how far this fits."""
    same = "the same main" if not swap.loses and not _weaker(swap, target) else "some of the same"
    works = "is for" if source.exercise.purpose is Purpose.MOBILITY else "works"
    if kind == "asked":
        return "It eases what you asked about."
    if kind == Reason.BUILD.value:
        return "It is the next step up in knee impact."
    if kind == Reason.SKILL.value:
        suits = target.exercise.skill is Skill.BEGINNER
        return f"It takes less practice.{' It suits beginners.' if suits else ''}"
    used = {kit for row in source.exercise.kit for kit in row}
    if kind == Reason.KIT.value and used and not used & set(swap.needs):
        return f"It {works} {same} muscles without that equipment."
    return f"It {works} {same} muscles in another way."


def _softer(a: Mark, b: Mark) -> str:
    if b.landing is Landing.FEET_STAY:
        said = "It is done without steps." if a.landing is Landing.STEPS else "There is no landing."
    elif b.landing is Landing.STEPS:
        said = "You step and no longer come down from the air."
    else:
        said = "The landings are lighter."
    if a.kneecap_band is None or b.kneecap_band is None or b.kneecap_band >= a.kneecap_band:
        return said
    return f"{said} The kneecap carries less too ({_sure(a, b)})."


def _because(source: Entry, target: Entry, a: Mark, b: Mark) -> str:
    """What the drawn poses show to be different; empty where they do not tell."""
    before, after = source.exercise.pose, target.exercise.pose
    drawn = Support.DRAWN in {before.support, after.support}
    lever = (a.lever_cm or 0) - (b.lever_cm or 0)
    both = before.support is after.support is Support.TWO
    hips = target.pattern in BY_THE_HIPS and source.pattern not in BY_THE_HIPS
    knee = target.exercise.knee
    idle = IDLE.get(knee.rule, "") if knee is not None and knee.rule is not None else ""
    told = (
        (hips, HIPS_WORK),
        (bool(idle), idle),
        (after.support is Support.OPEN, "The knee bears none of your body weight"),
        (drawn, ""),
        (_bend(before) - _bend(after) >= BENDS_LESS, "You bend less"),
        (before.support in ONE_LEG and after.support is Support.TWO, "Both legs share the weight"),
        (both and lever >= FURTHER_BACK, FURTHER_BACK_WORDS),
    )
    return next((words for holds, words in told if holds), "")


def _bend(pose: Pose) -> int:
    return max(pose.start.knee or 0, pose.end.knee or 0)


def _sure(a: Mark, b: Mark) -> str:
    both = a.basis is Basis.MEASURED and b.basis is Basis.MEASURED
    return "both were measured" if both else "by our estimate"


def _efforts(entry: Entry) -> Iterable[Effort]:
    return [effort for effort in Effort if effort in entry.exercise.effort]


def _weaker(swap: Swap, target: Entry) -> tuple[Muscle, ...]:
    """Main muscles that only help in the swap."""
    main = target.exercise.primary
    return tuple(muscle for muscle in swap.keeps if muscle not in main)


def _sheds_weight(swap: Swap, source: Entry, target: Entry) -> bool:
    """Whether a weight is left behind: people must know that they train lighter."""
    before, after = source.exercise.pose.load, target.exercise.pose.load
    return before is not None and after is None and set(swap.needs) <= FREE_OF_WEIGHT


def _halves_weight(source: Entry, target: Entry) -> bool:
    """Whether half of the weight or less is left, where both carry it standing."""
    before, after = source.exercise.pose, target.exercise.pose
    if before.load is None or after.load is None or not {before.support, after.support} <= ON_FEET:
        return False
    return after.load.typical <= HALF * before.load.typical
