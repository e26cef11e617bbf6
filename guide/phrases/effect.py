"""How much a change or a swap takes off the knee, said as roughly as it is known."""

from __future__ import annotations

from collections.abc import Mapping

from guide.coach.easier import Form
from guide.phrases.small import size
from guide.records.evidence import KNEECAP, EffectRow, PairRow
from guide.words import Change, Pattern

MEASURES: Mapping[str, str] = {
    KNEECAP: "load on the kneecap",
    "tibiofemoral": "load inside the knee",
    "knee moment (proxy)": "turning force at the knee",
    "patellar tendon": "pull on the tendon below the kneecap",
    "impact (ground force)": "impact with the floor",
    "shear / ACL": "sliding force in the knee",
    "side bending (medial load)": "sideways load on the knee",
    "symptoms": "soreness",
}
"""What a study looked at, by the ``dimension`` of its row."""

NO_MORE_WEIGHT = "Do not add weight to make up for the shorter range."
LOADABLE = frozenset({Pattern.SQUAT, Pattern.LUNGE})
"""Moves to which people add weight as soon as they get easier."""

NO_AMOUNTS = "We do not know how much each of these changes."
"""Once, below easier forms of which that is true of every one."""

DOUBLES, MORE_THAN_DOUBLES = 0.85, 1.3


def form_effect(form: Form, effects: Mapping[str, EffectRow]) -> str:
    """What a change of the same exercise does to the knee, or that nobody knows how much."""
    if form.effect is None:
        return "We do not know how much this changes."
    amount = size(form.effect)
    if form.row is not None:
        what = _measure(effects[form.row])
        change = f"took {amount} off" if form.effect < 0 else f"added {amount} to"
        return f"In a study it {change} the {what}."
    return estimated(form.effect)


def form_advice(form: Form, pattern: Pattern) -> str:
    """What must be said next to a change, where the file's own words do not; else empty."""
    shorter = form.change is Change.STOP_HIGHER and pattern in LOADABLE
    return NO_MORE_WEIGHT if shorter and "weight" not in form.say else ""


def estimated(effect: float) -> str:
    """A change of the kneecap load by the pose model, which is never told finer than this."""
    amount = size(effect)
    if effect < 0:
        return f"Takes {amount} off the load on the kneecap, by our estimate."
    if effect > DOUBLES:
        amount = "about doubles" if effect <= MORE_THAN_DOUBLES else "more than doubles"
        return f"{amount.capitalize()} the load on the kneecap, by our estimate."
    return f"Adds {amount} to the load on the kneecap, by our estimate."


def study(pair: PairRow, effects: Mapping[str, EffectRow], *, small: bool) -> str:
    """What a study that compared two exercises found; ``small`` says it is a small change."""
    what = _measure(effects[pair.row])
    if pair.percent is None:
        return f"In a study of both, the {what} was lower. We have no figure for how much."
    amount = size(pair.percent / 100)
    lower = "a little lower" if amount == "a little" else f"lower by {amount}"
    start = "A small change: in" if small else "In"
    return f"{start} a study of both, the {what} was {lower}."


def _measure(row: EffectRow) -> str:
    return MEASURES.get(row.dimension, "load on the knee")
