"""The hard limits: what can never stand in for what. A table, so a near miss can name its limit.

A like purpose, a shared main muscle, no opposite action and a known mark go before all of them:
without these it is no swap at all, see ``traits.Index.candidates``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from guide.coach.pairs import (
    Pair,
    effort_kept,
    kneecap_no_higher,
    related,
    same_drive,
    share,
    usable_rows,
)
from guide.coach.sets import bits
from guide.records.query import Reason
from guide.words import Landing, Muscle, Skill

Limit = Callable[[Pair], bool]

HALF = 0.5
SHOULDERS = bits([Muscle.SHOULDERS])


def no_new_watch(pair: Pair) -> bool:
    """Nothing to watch for that the source did not have."""
    return pair.asked.fine or not pair.b.watch & ~pair.a.watch


def less_of_what_was_asked(pair: Pair) -> bool:
    """Nothing that the person wants less of: fine knees do not take that wish back."""
    return not pair.b.watch & pair.asked.less


def no_more_bending(pair: Pair) -> bool:
    """The kneecap load does not go up."""
    return pair.asked.fine or kneecap_no_higher(pair)


def no_harder_landing(pair: Pair) -> bool:
    """The landing class does not go up."""
    return pair.asked.fine or pair.b.landing <= pair.a.landing


def nothing_added(pair: Pair) -> bool:
    """No weight on top of the own one, step for step, where the source had none."""
    return pair.asked.fine or pair.a.laden or not pair.b.laden


def order_agreed(pair: Pair) -> bool:
    """Plain and best values agree which of the two is lower, where both rest on the model."""
    a, b = pair.a, pair.b
    if pair.asked.fine or not (a.figured and b.figured) or a.value is None or b.value is None:
        return True
    return a.plain is None or b.plain is None or (a.plain >= b.plain) == (a.value >= b.value)


def hip_and_back_bearable(pair: Pair) -> bool:
    """Hip or lower back do not pay with two steps more."""
    return pair.b.hip - pair.a.hip < 2 and pair.b.back - pair.a.back < 2


def hinge_has_light_form(pair: Pair) -> bool:
    """No loaded hinge for a beginner unless the file says how to start light."""
    b = pair.b
    return not b.loaded_hinge or b.light_form or pair.a.skill != Skill.BEGINNER


def no_more_skill(pair: Pair) -> bool:
    """It takes no more practice than what it stands in for."""
    return pair.b.skill <= pair.a.skill


def one_more_skill(pair: Pair) -> bool:
    """On the way up practice may grow too, one step at a time."""
    return pair.b.skill - pair.a.skill < 2


def nothing_held_up(pair: Pair) -> bool:
    """No weight held over the head while the legs work, unless the shoulders did so before.

    Its weight is light, and so the knee has less to do; but it asks for shoulders and skill that
    nobody needs for a lunge with a bar on the back.
    """
    a, b = pair.a, pair.b
    return not b.held_up or a.aloft or bool(a.primary & SHOULDERS)


def muscles_alike(pair: Pair) -> bool:
    """Another type of move keeps half of the main muscles, and half of its own are trained here.

    A swing for a jump ahead need not keep half: it is the same drive of the hips.
    """
    a, b = pair.a, pair.b
    if related(a, b) or a.cardio or (a.heading and same_drive(a, b)):
        return True
    return share(a.primary, b.primary) >= HALF and share(b.primary, a.trains) >= HALF


def effort_alike(pair: Pair) -> bool:
    """Something of the effort stays, or it is at least the same kind of move."""
    return pair.a.pattern == pair.b.pattern or effort_kept(pair.a, pair.b) > 0


def one_step_up(pair: Pair) -> bool:
    """On the way up no landing class is skipped: walk before you run, hop before you bound."""
    return pair.b.landing <= max(pair.a.landing + 1, Landing.FLIGHT)


def kit_at_hand(pair: Pair) -> bool:
    """It needs only what the person has, and nothing that is taken."""
    anything = not pair.asked.without and pair.asked.have is None
    return anything or next(usable_rows(pair), None) is not None


LIMITS: Mapping[str, Limit] = {
    "watch": no_new_watch,
    "skill": no_more_skill,
    "bending": no_more_bending,
    "landing": no_harder_landing,
    "laden": nothing_added,
    "overhead": nothing_held_up,
    "asked": less_of_what_was_asked,
    "cost": hip_and_back_bearable,
    "muscles": muscles_alike,
    "effort": effort_alike,
    "order": order_agreed,
    "hinge": hinge_has_light_form,
    "kit": kit_at_hand,
}
"""Those that keep out most stand first: the others are then asked less often."""

LIMITS_UP: Mapping[str, Limit] = {
    "landing": one_step_up,
    "overhead": nothing_held_up,
    "asked": less_of_what_was_asked,
    "cost": hip_and_back_bearable,
    "hinge": hinge_has_light_form,
    "skill": one_more_skill,
    "kit": kit_at_hand,
}
"""For the next rung up, which by its nature asks for more of the knee."""

TOGETHER = frozenset({"watch", "skill", "landing", "laden", "overhead", "asked", "cost"})
"""Those that see nothing of a candidate but its ``bounds``: one answer for all that share them."""


def limits_for(reason: Reason) -> Mapping[str, Limit]:
    """The table that holds for a reason."""
    return LIMITS_UP if reason is Reason.BUILD else LIMITS
