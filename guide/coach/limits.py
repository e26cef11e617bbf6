"""The hard limits: what can never stand in for what. A table, so a near miss can name its limit."""

from __future__ import annotations

from collections.abc import Callable

from guide.coach.pairs import Pair, effort_kept, usable_rows
from guide.records.query import Reason
from guide.words import Basis, Change, Landing, Pattern, Purpose, Skill

OPPOSITES = (
    frozenset({Pattern.KNEE_EXTENSION, Pattern.KNEE_FLEXION}),
    frozenset({Pattern.HIP_ABDUCTION, Pattern.HIP_ADDUCTION}),
    frozenset({Pattern.PUSH, Pattern.PULL}),
)


def same_purpose(pair: Pair) -> bool:
    """Strength for strength, cardio for cardio."""
    return pair.a.exercise.purpose is pair.b.exercise.purpose


def same_work(pair: Pair) -> bool:
    """A shared main muscle; for cardio a shared kind of effort."""
    a, b = pair.a.exercise, pair.b.exercise
    if a.purpose is Purpose.CARDIO:
        return bool(set(a.effort) & set(b.effort))
    return bool(set(a.primary) & set(b.primary))


def not_opposite(pair: Pair) -> bool:
    """Never a leg curl for a leg extension."""
    return frozenset({pair.a.pattern, pair.b.pattern}) not in OPPOSITES


def rated(pair: Pair) -> bool:
    """What nobody could rate is never treated as gentle."""
    return pair.bm.level is not None


def no_new_watch(pair: Pair) -> bool:
    """Nothing to watch for that the source did not have, and nothing asked to be less of."""
    if pair.ask.fine:
        return True
    wanted_less = set(pair.ask.want_less)
    return set(pair.bm.watch) <= set(pair.am.watch) - wanted_less


def no_more_bending(pair: Pair) -> bool:
    """The kneecap band does not go up."""
    a, b = pair.am.kneecap_band, pair.bm.kneecap_band
    return pair.ask.fine or (a is not None and b is not None and b <= a)


def no_harder_landing(pair: Pair) -> bool:
    """The landing class does not go up."""
    return pair.ask.fine or pair.bm.landing <= pair.am.landing


def order_agreed(pair: Pair) -> bool:
    """Plain and best values agree which of the two is lower, where both rest on the model."""
    a, b = pair.am, pair.bm
    ruled = Basis.BY_RULE in {a.basis, b.basis}
    if pair.ask.fine or ruled or None in {a.plain, b.plain, a.value, b.value}:
        return True
    return (a.plain >= b.plain) == (a.value >= b.value)  # type: ignore[operator]


def hip_and_back_bearable(pair: Pair) -> bool:
    """Hip or lower back do not pay with two steps more."""
    a, b = pair.a.exercise.cost, pair.b.exercise.cost
    return b.hip - a.hip < 2 and b.back - a.back < 2


def hinge_has_light_form(pair: Pair) -> bool:
    """No loaded hinge for a beginner unless the file says how to start light."""
    b = pair.b.exercise
    loaded_hinge = pair.b.pattern is Pattern.HINGE and b.pose.load is not None
    beginner = pair.a.exercise.skill is Skill.BEGINNER
    return not (loaded_hinge and beginner) or any(f.change is Change.LIGHTER for f in b.easier)


def no_more_skill(pair: Pair) -> bool:
    """It takes no more practice than what it stands in for."""
    return pair.b.exercise.skill <= pair.a.exercise.skill


def effort_alike(pair: Pair) -> bool:
    """Something of the effort stays, or it is at least the same kind of move."""
    return effort_kept(pair) > 0 or pair.a.pattern is pair.b.pattern


def one_step_up(pair: Pair) -> bool:
    """On the way up nothing starts to fly: landings are a decision of their own."""
    return pair.bm.landing <= max(pair.am.landing, Landing.STEPS)


def kit_at_hand(pair: Pair) -> bool:
    """It needs only what the person has, and nothing they ruled out."""
    return bool(usable_rows(pair.b, pair.ask))


FOUNDATION: tuple[Callable[[Pair], bool], ...] = (same_purpose, same_work, not_opposite, rated)
"""Without these it is no swap at all, not even a near miss."""

LIMITS: dict[str, Callable[[Pair], bool]] = {
    "landing": no_harder_landing,
    "bending": no_more_bending,
    "watch": no_new_watch,
    "order": order_agreed,
    "cost": hip_and_back_bearable,
    "effort": effort_alike,
    "hinge": hinge_has_light_form,
    "skill": no_more_skill,
    "kit": kit_at_hand,
}

LIMITS_UP: dict[str, Callable[[Pair], bool]] = {
    "landing": one_step_up,
    "cost": hip_and_back_bearable,
    "hinge": hinge_has_light_form,
    "kit": kit_at_hand,
}
"""For the next rung up, which by its nature asks for more of the knee."""


def limits_for(reason: Reason) -> dict[str, Callable[[Pair], bool]]:
    """The table that holds for a reason."""
    return LIMITS_UP if reason is Reason.BUILD else LIMITS
