"""What counts as an answer: on which grounds one exercise is easier on the knee than another."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from msgspec import Struct

from guide.coach.candidates import Index
from guide.coach.limits import order_agreed
from guide.coach.pairs import MUCH_LOWER, Pair, kneecap_no_higher, related
from guide.coach.traits import Traits
from guide.records.evidence import PairRow
from guide.records.query import Reason
from guide.words import Landing, Level, Rule

LOWER = 0.90  # less than this is no difference the model can tell


STRAIGHT = 10  # degrees of bend that carry nothing


class Gain(Struct, frozen=True):
    """Why an exercise counts as an answer."""

    kind: str  # landing, band, asked, step, mark, study, least; or the reason's own name
    small: bool = False
    pair: PairRow | None = None


def gain(index: Index, pair: Pair) -> Gain | None:
    """Why the candidate answers the question; None if it does not."""
    reason = pair.asked.reason
    if reason is Reason.EASIER:
        return easier_gain(index, pair)
    if reason is Reason.BUILD:
        return Gain("build") if is_rung(index, Pair(pair.b, pair.a, pair.asked)) else None
    if reason is Reason.SKILL and pair.b.skill >= pair.a.skill:
        return None
    return Gain(reason.value)


def easier_gain(index: Index, pair: Pair) -> Gain | None:
    """Why ``b`` is easier on the knee than ``a``, the strongest ground first; None if it is not."""
    a, b = pair.a, pair.b
    if a.level < 0:
        return Gain("least") if least_of_all(pair) else None
    if a.value is None or b.value is None or a.band < 0 or b.band < 0:
        return None
    study = index.studied.get((a.slug, b.slug))
    for kind, holds in GROUNDS.items():
        if holds(pair):
            return Gain(kind, pair=study)
    if study is None:
        return None
    small = study.percent is None or study.percent > 100 * MUCH_LOWER - 100
    return Gain("study", small=small, pair=study)


def least_of_all(pair: Pair) -> bool:
    """In the lowest step, and without something to watch for or a landing that the source has.

    The only ground there is beside an exercise that is not rated: how much less cannot be said.
    """
    a, b = pair.a, pair.b
    return b.level == Level.VERY_LOW and (b.landing < a.landing or bool(a.watch & ~b.watch))


def is_rung(index: Index, pair: Pair) -> bool:
    """Whether ``b`` can stand below ``a`` on a ladder: clearly less for the knee, on no axis more.

    What is easier counts; so does a band or 30 % less, and, among variants of one exercise, any
    difference that can be told. Not so what lies within the lowest step, where the knee has little
    to do, nor work of the arms alone, nor resting on the knee: nothing there is to build up to.
    """
    a, b = pair.a, pair.b
    worth = (a.legs and b.legs) or a.level > Level.LOW
    if not a.level or a.kneel or not worth or not 0 <= b.band <= a.band:
        return False
    if a.value is None or b.value is None or b.value > a.value:
        return False
    if b.level > a.level or b.landing > a.landing or not order_agreed(pair):
        return False
    if b.value <= LOWER * a.value and _told_apart(a, b):
        return True
    return easier_gain(index, pair) is not None


def _told_apart(a: Traits, b: Traits) -> bool:
    """Whether what lies between two kneecap loads can be told: figures finer than bands given."""
    if b.band < a.band:
        return True
    if not (a.figured and b.figured) or not a.band or a.value is None or b.value is None:
        return False
    return a.root == b.root or b.value <= MUCH_LOWER * a.value


def softer_landing(pair: Pair) -> bool:
    """The feet come down more softly, and the kneecap carries no more."""
    return pair.b.landing < pair.a.landing and kneecap_no_higher(pair)


def feet_stay_down(pair: Pair) -> bool:
    """No steps any more, in a like move: a seated pull is no gentler kind of carry.

    In strength work the step is the lesser part: the same move without it must not bend more, as
    far as can be told, and another one clearly less, or a goblet squat were a gentler lunge.
    """
    a, b = pair.a, pair.b
    if not softer_landing(pair) or a.value is None or b.value is None:
        return False
    if not related(a, b) or (a.held and a.aloft):
        return holds_without_walking(a, b)
    if a.cardio or not a.band:
        return True
    return LOWER * b.value <= a.value if a.pattern == b.pattern else b.value <= MUCH_LOWER * a.value


def holds_without_walking(a: Traits, b: Traits) -> bool:
    """What is held on a walk is held still against a weight, or pressed up where it was held up.

    Only where the step is all there is for the knee: the kneecap is in its lowest band, and the
    mark goes down to the lowest. A row on a seat holds nothing.
    """
    walks = a.held and not (a.cardio or a.band)
    like = b.aloft if a.aloft else b.held
    return walks and like and b.resisted and b.level == Level.VERY_LOW


def at_rest(traits: Traits) -> bool:
    """Whether the mark says that the legs do nothing, or only hold the body up, straight."""
    knee, pose = traits.entry.exercise.knee, traits.entry.exercise.pose
    if knee is None or knee.rule not in {Rule.LEGS_REST, Rule.LEGS_HOLD}:
        return False
    straight = max(pose.start.knee or 0, pose.end.knee or 0) <= STRAIGHT
    return knee.rule is Rule.LEGS_REST or straight


def as_hard_a_jolt(pair: Pair) -> bool:
    """The same landing, and it keeps the mark up: a box jump is no kinder drop jump."""
    a, b = pair.a, pair.b
    return b.landing >= Landing.FLIGHT and b.landing == a.landing and b.level >= a.level


def clearly_less_bending(pair: Pair) -> bool:
    """A whole band lower, and by 30 % at least: told by the figures, or because the legs rest.

    What a rule gives legs at rest is the most it allows. They do nothing next to legs that pedal,
    and straight legs that stand do nothing next to legs that dip.
    """
    a, b = pair.a, pair.b
    if a.value is None or b.value is None or not 0 <= b.band < a.band or as_hard_a_jolt(pair):
        return False
    return b.value <= MUCH_LOWER * a.value or at_rest(b)


def without_what_was_asked(pair: Pair) -> bool:
    """A watch word the person wants less of is gone, and the kneecap carries no more."""
    gone = pair.a.watch & ~pair.b.watch
    return bool(gone & pair.asked.less) and kneecap_no_higher(pair)


def lower_mark(pair: Pair) -> bool:
    """The same move without the hold or the full bend that raised the mark of the source."""
    a, b = pair.a, pair.b
    raised = a.level > a.floor and a.pattern == b.pattern
    return raised and 0 <= b.level < a.level and kneecap_no_higher(pair)


GROUNDS: Mapping[str, Callable[[Pair], bool]] = {
    "landing": lambda pair: pair.a.landing >= Landing.FLIGHT and softer_landing(pair),
    "band": clearly_less_bending,
    "asked": without_what_was_asked,
    "step": feet_stay_down,
    "mark": lower_mark,
}
"""Each is enough by itself."""

KINDS = (*GROUNDS, "study", "least")
"""All there are: beside one that is not rated, only the last."""
