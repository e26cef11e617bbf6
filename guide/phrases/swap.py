"""Easier forms, swaps, near misses and comparisons in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec import Struct

from guide.catalog import Entry
from guide.coach.easier import Form
from guide.coach.grounds import easier_gain
from guide.coach.pairs import Pair
from guide.coach.swaps import Answer, Miss, Swap
from guide.edition import Edition
from guide.knee import Mark
from guide.phrases.small import kit_rows, level_word, listed, muscles, needs, size, the
from guide.records.evidence import EffectRow, PairRow
from guide.records.query import Ask, Reason
from guide.words import Basis, Effort, Kit, Landing, Muscle, Pattern, Purpose, Skill, Watch

BUILD_UP = (
    "Many people step up when the exercise stays at 0 to 3 out of 10 for pain while they do it, "
    "and the knee feels the same or better the next day."
)
MEASURES: Mapping[str, str] = {
    "patellofemoral": "load on the kneecap",
    "tibiofemoral": "load inside the knee",
    "knee moment (proxy)": "turning force at the knee",
    "patellar tendon": "pull on the tendon below the kneecap",
    "impact (ground force)": "impact with the floor",
    "shear / ACL": "sliding force in the knee",
    "side bending (medial load)": "sideways load on the knee",
    "symptoms": "soreness",
}
"""What a study looked at, by the ``dimension`` of its row."""

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

MISSED: Mapping[str, str] = {
    "landing": "its landings are harder",
    "bending": "it loads the kneecap more",
    "watch": "it brings in {watch}",
    "order": "our two ways of working out the load do not agree on it",
    "cost": "it asks clearly more of the hips or the lower back",
    "effort": "it is much lighter work",
    "hinge": "you should know the hip hinge first",
    "skill": "it takes more practice",
    "kit": "it needs other equipment: {kit}",
}
FREE_OF_WEIGHT = frozenset(
    {Kit.BENCH, Kit.BOX, Kit.CHAIR, Kit.WALL, Kit.MAT, Kit.RACK, Kit.STRAP, Kit.WEDGE, Kit.BALL,
     Kit.SUSPENSION_TRAINER, Kit.SLIDER}
)  # fmt: skip
"""Equipment that adds no load."""


class SwapWords(Struct, frozen=True, kw_only=True):
    """The lines of a swap card. ``why`` is whole sentences; the others follow a label."""

    keeps: str
    loses: str  # empty for nothing
    knee: str
    costs: str  # empty for nothing
    needs: str
    why: str


# --- Easier forms -----------------------------------------------------------------------------


def form_effect(form: Form, effects: Mapping[str, EffectRow]) -> str:
    """What a change of the same exercise does to the knee, or that nobody knows how much."""
    if form.effect is None:
        return "We have no figure for how much this changes."
    amount = size(form.effect)
    if form.row is not None:
        what = _measure(effects[form.row])
        change = f"took {amount} off" if form.effect < 0 else f"added {amount} to"
        return f"In a study it {change} the {what}."
    if form.effect < 0:
        return f"Takes {amount} off the load on the kneecap, by our estimate."
    if form.effect > 0.85:
        amount = "about doubles" if form.effect <= 1.3 else "more than doubles"
        return f"{amount.capitalize()} the load on the kneecap, by our estimate."
    return f"Adds {amount} to the load on the kneecap, by our estimate."


# --- Swaps ------------------------------------------------------------------------------------


def swap_words(edition: Edition, slug: str, swap: Swap) -> SwapWords:
    """Everything a card says about a swap for ``slug``."""
    source, target = edition.entry(slug), edition.entry(swap.slug)
    return SwapWords(
        keeps=keeps(swap, source, target),
        loses=loses(swap, source, target),
        knee=knee_change(swap, edition.marks[slug], edition.marks[swap.slug]),
        costs=costs(swap),
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
        lost.append(f"some work for {the(weaker)}")
    if _sheds_weight(swap, source, target):
        lost.append("the added weight")
    return listed(lost)


def knee_change(swap: Swap, source: Mark, target: Mark) -> str:
    """From mark to mark, and what is no longer there to watch."""
    old, new = level_word(source.level), level_word(target.level)
    step = f"{new} instead of {old.lower()}" if old != new else f"{new}, as before"
    return "; ".join([step, ", ".join(GONE[word] for word in swap.dropped)]).removesuffix("; ")


def costs(swap: Swap) -> str:
    """What hip and lower back pay; empty when nothing."""
    more = [part for part, step in (("hips", swap.hip), ("lower back", swap.back)) if step > 0]
    return f"more work for the {listed(more)}" if more else ""


def why(edition: Edition, slug: str, swap: Swap) -> str:
    """Why this counts as an answer, and how sure that is."""
    source, target = edition.entry(slug), edition.entry(swap.slug)
    said = [_ground(edition, source, target, swap)]
    if swap.lighter:
        said.append("Much of that comes from using a lighter weight.")
    elif swap.gain.kind == "band" and _sheds_weight(swap, source, target):
        said.append("Part of that comes from leaving out the weight.")
    return " ".join(said)


def _ground(edition: Edition, source: Entry, target: Entry, swap: Swap) -> str:
    gain, a, b = swap.gain, edition.marks[source.slug], edition.marks[swap.slug]
    if gain.pair is not None and gain.kind in {"band", "study"}:
        return _study(gain.pair, edition.catalog.effects, small=gain.small)
    if gain.kind in {"landing", "step"}:
        return _softer(a, b)
    if gain.kind == "band":
        sure = "both were measured" if _measured(a, b) else "by our estimate"
        hips = {Pattern.HINGE, Pattern.BRIDGE}
        if target.pattern in hips and source.pattern not in hips:
            return f"The work moves to the hips, so the kneecap carries clearly less ({sure})."
        return f"The kneecap carries clearly less ({sure})."
    if gain.kind == "mark":
        return RELIEF[a.parts[0].kind]
    return _asked_for(gain.kind, source, target, swap)


def _asked_for(kind: str, source: Entry, target: Entry, swap: Swap) -> str:
    """Grounds that are the reader's own: what they asked for, and how far this fits."""
    same = "the same main" if not swap.loses and not _weaker(swap, target) else "some of the same"
    if kind == "asked":
        return "It has less of what you want less of."
    if kind == Reason.BUILD.value:
        return "It is the next step up in knee impact."
    if kind == Reason.SKILL.value:
        suits = target.exercise.skill is Skill.BEGINNER
        return f"It takes less practice.{' It suits beginners.' if suits else ''}"
    if kind == Reason.KIT.value and not set(swap.needs) & set().union(*source.exercise.kit):
        return f"It works {same} muscles without that equipment."
    return f"It works {same} muscles in another way."


def _study(pair: PairRow, effects: Mapping[str, EffectRow], *, small: bool) -> str:
    what = _measure(effects[pair.row])
    if pair.percent is None:
        return f"In a study of both, the {what} was lower. We have no figure for how much."
    amount = size(pair.percent / 100)
    lower = "a little lower" if amount == "a little" else f"lower by {amount}"
    start = "A small change: in" if small else "In"
    return f"{start} a study of both, the {what} was {lower}."


def _softer(a: Mark, b: Mark) -> str:
    if b.landing is Landing.FEET_STAY:
        said = "It is done without steps." if a.landing is Landing.STEPS else "There is no landing."
    elif b.landing is Landing.STEPS:
        said = "You step and no longer come down from the air."
    else:
        said = "The landings are lighter."
    if a.kneecap_band is None or b.kneecap_band is None or b.kneecap_band >= a.kneecap_band:
        return said
    sure = "both were measured" if _measured(a, b) else "by our estimate"
    return f"{said} The kneecap carries less too ({sure})."


def _measured(a: Mark, b: Mark) -> bool:
    return a.basis is Basis.MEASURED and b.basis is Basis.MEASURED


def _measure(row: EffectRow) -> str:
    return MEASURES.get(row.dimension, "load on the knee")


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


# --- Nothing to swap, and comparing -----------------------------------------------------------

_NOTHING: Mapping[Reason, str] = {
    Reason.EASIER: "We found nothing that keeps the main work and clearly asks less of the knee.",
    Reason.KIT: "We found nothing else for the same muscles that asks no more of the knee.",
    Reason.SKILL: "We found nothing for the same muscles that takes less practice.",
    Reason.VARIETY: "We found nothing else for the same muscles that asks no more of the knee.",
    Reason.BUILD: "We found no next step up for the same muscles.",
}


def no_swaps(answer: Answer, ask: Ask) -> str:
    """What to say when there is nothing to list."""
    if answer.gentlest:
        return (
            "This is in the lowest step already. If it still bothers you, try an easier form, "
            "and read when to get help."
        )
    if ask.want_less or ask.no_kit or ask.kit or ask.without:
        return f"{_NOTHING[ask.reason]} Take away a filter to see more."
    return _NOTHING[ask.reason]


def miss(edition: Edition, slug: str, found: Miss, ask: Ask) -> str:
    """Why the nearest exercise was not offered."""
    target, mark = edition.entry(found.slug), edition.marks[found.slug]
    had = set(edition.marks[slug].watch) - set(ask.want_less)
    new = [word.label for word in mark.watch if word not in had]
    reason = MISSED[found.limit].format(watch=listed(new), kit=kit_rows(target.exercise.kit))
    return f"{target.exercise.name} comes nearest, but {reason}."


def compared(edition: Edition, a: str, b: str) -> str:
    """Which of two asks less of the knee, said no finer than the marks allow."""
    pair = Pair(
        edition.entry(a), edition.entry(b), edition.marks[a], edition.marks[b], Ask()
    )
    low, high = pair.am.level, pair.bm.level
    if low is None or high is None:
        return "One of the two is not rated, so we cannot compare their knee impact."
    if low > high:
        return compared(edition, b, a)
    name = pair.a.exercise.name
    if low == high:
        return _same_mark(edition, pair)
    said = f"{name} is marked lower: {low.label.lower()} against {high.label.lower()}."
    if (pair.am.kneecap_band or 0) > (pair.bm.kneecap_band or 0):
        return f"{said} The kneecap load alone is the other way round."
    return said


def _same_mark(edition: Edition, pair: Pair) -> str:
    """Two of one level: the gentler one is named where a ground tells them apart."""
    assert pair.am.level is not None  # noqa: S101  asked before
    both = f"Both are marked {pair.am.level.label.lower()}"
    for one in (pair, Pair(pair.b, pair.a, pair.bm, pair.am, pair.ask)):
        gain = easier_gain(edition, one)
        if gain is not None and gain.kind in _TOLD_APART:
            return f"{both}. {one.b.exercise.name} {_TOLD_APART[gain.kind]}."
    return f"{both}. Choose by what they train and what they need."


_TOLD_APART: Mapping[str, str] = {
    "landing": "has the softer landing",
    "step": "is done without steps",
    "band": "loads the kneecap clearly less",
    "study": "came out lower in a study of both",
}
