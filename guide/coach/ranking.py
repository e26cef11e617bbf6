"""The ranking: points for likeness, in one table per reason, so that they can be printed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Sequence
from typing import NamedTuple, TypeVar

from guide.coach.grounds import Gain
from guide.coach.pairs import Pair, effort_kept, same_kit, same_or_related, share
from guide.records.query import Reason
from guide.words import Basis, Kit, Support, Watch

VARIED = 12
"""How many places at the top are mixed by type of move: a screenful."""


class Weights(NamedTuple):
    """Points for each likeness. Their order of size is the order in which a coach would ask."""

    pattern: float = 30  # the same move trains the same skill
    related: float = 18  # a cousin of it, such as a lunge for a squat
    primary: float = 30  # the muscles it is done for
    effort: float = 34  # as hard on muscles or heart: a sit-to-stand is no back squat
    secondary: float = 8
    stance: float = 8  # two legs for two, one for one, seated for seated
    knee: float = 14  # a step of the mark, on the axis that was asked for
    elsewhere: float = 20  # taken off when it means going to a pool
    kit: float = 8  # less to fetch
    skill: float = 3
    common: float = 5  # people find it, and know it
    study: float = 14  # one study compared the two head to head
    measured: float = 4  # its mark is measured: we can be surer of it
    variety: float = 10  # taken off for each answer of the same kind that is listed already


WEIGHTS = {reason: Weights() for reason in Reason} | {
    Reason.KIT: Weights(knee=4, kit=4),  # the machine is taken: likeness first
    Reason.VARIETY: Weights(pattern=20, knee=4),  # a different move is the wish
    Reason.SKILL: Weights(knee=4, skill=12),
    Reason.BUILD: Weights(pattern=40, knee=0),  # stay in the same movement on the way up
}


def score(pair: Pair, gain: Gain) -> float:
    """Points for one candidate."""
    weights = WEIGHTS[pair.ask.reason]
    a, b = pair.a.exercise, pair.b.exercise
    points = weights.primary * share(a.primary, b.primary)
    points += weights.primary / 2 * share(a.primary, b.secondary)
    points += weights.secondary * share(a.secondary, (*b.primary, *b.secondary))
    if pair.a.pattern is pair.b.pattern:
        points += weights.pattern
    elif same_or_related(pair.a.pattern, pair.b.pattern):
        points += weights.related
    points += weights.effort * effort_kept(pair)
    if a.pose.support is b.pose.support is not Support.DRAWN:
        points += weights.stance
    if Kit.POOL in b.kit[0] and Kit.POOL not in a.kit[0]:
        points -= weights.elsewhere
    points += weights.knee * _knee_change(pair)
    if gain.pair is not None:
        points += weights.study
    if pair.bm.basis is Basis.MEASURED:
        points += weights.measured
    if same_kit(pair):
        points += weights.kit
    points -= weights.skill * abs(a.skill - b.skill)
    return points + weights.common * (b.common - 1)


def _knee_change(pair: Pair) -> float:
    """One step down on the axis asked for: further down is no better a likeness."""
    asked = set(pair.ask.want_less)
    a, b = pair.am, pair.bm
    if asked == {Watch.LANDING}:
        return min(a.landing - b.landing, 1)
    if asked == {Watch.BENDING} and a.kneecap_band is not None and b.kneecap_band is not None:
        return min(a.kneecap_band - b.kneecap_band, 1)
    if a.level is None or b.level is None:
        return 0
    return min(a.level - b.level, 1) + 0.5 * len(asked & (set(a.watch) - set(b.watch)))


S = TypeVar("S")


def varied(scored: Sequence[tuple[float, str, Hashable, S]], penalty: float) -> list[S]:
    """Best first, but the same kind of answer again and again counts less: that is one answer.

    ``scored`` holds points, slug, kind of answer and the thing itself.
    """
    waiting = sorted(scored, key=lambda row: (-row[0], row[1]))
    listed: Counter[Hashable] = Counter()
    ranked: list[S] = []
    while waiting and len(ranked) < VARIED:
        # The first of equals wins, so the order above holds.
        best = max(waiting, key=lambda row: row[0] - penalty * listed[row[2]])
        waiting.remove(best)
        listed[best[2]] += 1
        ranked.append(best[3])
    return ranked + [row[3] for row in waiting]
