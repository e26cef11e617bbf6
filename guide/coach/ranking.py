"""The ranking: points for likeness by the table of ``weights``, then a mix of families on top."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import TypeVar

from guide.coach.grounds import Gain
from guide.coach.pairs import Pair, effort_kept, same_drive, same_lift, share
from guide.coach.sets import bits
from guide.coach.traits import Traits
from guide.coach.weights import FAMILY, VARIED, WEIGHTS
from guide.words import Kit, Level, Watch

_LANDING, _BENDING = bits([Watch.LANDING]), bits([Watch.BENDING])
_POOL = bits([Kit.POOL])

HALF = 0.5
CARDIO_STEPS = 2.5  # of the third step down, half

T = TypeVar("T")


def score(pair: Pair, gain: Gain) -> float:
    """Points for one candidate."""
    a, b, asked = pair
    w = WEIGHTS[asked.reason]
    points = w.primary * (share(a.primary, b.primary) + share(a.primary, b.secondary) / 2)
    points += w.focus * share(b.primary, a.trains)
    points += w.secondary * share(a.secondary, b.trains)
    points += w.effort * effort_kept(a, b)
    points += w.common * (b.common - 1) + w.skill * abs(a.skill - b.skill)
    if not asked.fine:
        points += w.knee * _knee_change(pair)
    if b.watch:
        points += w.new * (b.watch & ~a.watch).bit_count()
        points += w.stays * (b.watch & a.watch).bit_count()
    drives = bool(a.heading) and same_drive(a, b)
    if a.pattern == b.pattern:
        points += w.pattern
    elif drives or a.near & b.pattern or (a.walks and b.braces):
        points += w.related
    points += w.heading * drives
    if a.stance is not None and a.stance is b.stance:
        points += w.stance
    points += w.held * (a.held == b.held)
    if a.reach == b.reach >= 0 and (a.pattern == b.pattern or a.held_up):
        points += w.reach
    points += w.unlowered * (gain.kind == "step" and b.level >= max(a.level, Level.HIGH))
    if a.root == b.root or same_lift(a, b):
        points += w.variant
    elif a.common > b.common:
        points += w.rarer * (a.common - b.common)
    points += w.kit * (at_hand(a, b) if asked.have is None else 1)
    points += w.elsewhere * (b.pool is not _at_the_pool(pair))
    points += w.study * (gain.pair is not None)
    points += w.measured * b.measured
    return points


def at_hand(a: Traits, b: Traits) -> float:
    """Whether the equipment is there already; by half, what lies beside a barbell."""
    if 0 in b.fetched or a.fetched & b.fetched:
        return 1
    return HALF * any(not row & ~there for there in a.beside for row in b.fetched)


def _at_the_pool(pair: Pair) -> bool:
    have = pair.asked.have
    return pair.a.pool if have is None else bool(have & _POOL)


def _knee_change(pair: Pair) -> float:
    """One step down on the axis asked for: further down is no better a likeness, save in cardio."""
    a, b, asked = pair
    most = CARDIO_STEPS if a.cardio else 1
    if asked.less == _LANDING:
        return min(a.landing - b.landing, most)
    if asked.less == _BENDING and a.band >= 0 and b.band >= 0:
        return min(a.band - b.band, most)
    if a.level < 0 or b.level < 0:
        return 0
    return min(a.level - b.level, most) + HALF * (asked.less & a.watch & ~b.watch).bit_count()


def families(traits: Traits) -> tuple[Hashable, ...]:
    """What two answers must not share too often: the exercise they vary, or kind and equipment."""
    return (traits.root, traits.kind)


def varied(
    ranked: Iterable[T], kin: Callable[[T], Sequence[Hashable]], most: int = FAMILY
) -> list[T]:
    """Best first, but of one family no more than ``most`` among the first ``VARIED``.

    What has to wait comes right after them; with too few others the places are filled all the same.
    """
    first: list[T] = []
    waiting: list[T] = []
    listed: Counter[Hashable] = Counter()
    rest = iter(ranked)
    for thing in rest:
        shared = kin(thing)
        if any(listed[family] >= most for family in shared):
            waiting.append(thing)
            continue
        listed.update(shared)
        first.append(thing)
        if len(first) == VARIED:
            break
    return [*first, *waiting, *rest]
