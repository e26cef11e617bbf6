"""What counts as an answer: on which grounds one exercise is easier on the knee than another."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from msgspec import Struct

from guide.coach.limits import no_more_bending
from guide.coach.pairs import Pair, same_or_related
from guide.edition import Edition
from guide.records.evidence import PairRow
from guide.records.query import Ask, Reason
from guide.words import Landing

MUCH_LOWER = 0.70  # the 30 % gate: right far more often than not, see the README


class Gain(Struct, frozen=True):
    """Why an exercise counts as an answer."""

    kind: str  # landing, band, asked, step, mark, study; or the reason's own name
    small: bool = False
    pair: PairRow | None = None


def gain(edition: Edition, pair: Pair) -> Gain | None:
    """Why the candidate answers the question; None if it does not."""
    reason = pair.ask.reason
    if reason is Reason.EASIER:
        return easier_gain(edition, pair)
    if reason is Reason.BUILD:
        back = Pair(pair.b, pair.a, pair.bm, pair.am, Ask())
        return Gain("build") if easier_gain(edition, back) else None
    if reason is Reason.SKILL and pair.b.exercise.skill >= pair.a.exercise.skill:
        return None
    return Gain(reason.value)


def easier_gain(edition: Edition, pair: Pair) -> Gain | None:
    """Why ``b`` is easier on the knee than ``a``, the strongest ground first; None if it is not."""
    if None in {pair.am.value, pair.bm.value, pair.am.kneecap_band, pair.bm.kneecap_band}:
        return None
    study = pairs_by_slugs(edition).get((pair.a.slug, pair.b.slug))
    for kind, holds in GROUNDS.items():
        if holds(pair):
            return Gain(kind, pair=study)
    if study is None:
        return None
    small = study.percent is None or study.percent > -100 * (1 - MUCH_LOWER)
    return Gain("study", small=small, pair=study)


def softer_landing(pair: Pair) -> bool:
    """The feet come down more softly, and the kneecap carries no more."""
    return pair.bm.landing < pair.am.landing and no_more_bending(pair)


def feet_stay_down(pair: Pair) -> bool:
    """No steps any more, in a like move: a seated pull is no gentler kind of carry."""
    return softer_landing(pair) and same_or_related(pair.a.pattern, pair.b.pattern)


def clearly_less_bending(pair: Pair) -> bool:
    """A whole band lower, and by 30 % at least."""
    a, b = pair.am, pair.bm
    if None in {a.value, b.value, a.kneecap_band, b.kneecap_band}:
        return False
    lower_band = b.kneecap_band < a.kneecap_band  # type: ignore[operator]
    return lower_band and b.value <= MUCH_LOWER * a.value  # type: ignore[operator]


def without_what_was_asked(pair: Pair) -> bool:
    """A watch word the person wants less of is gone, and the kneecap carries no more."""
    gone = set(pair.am.watch) - set(pair.bm.watch)
    return bool(gone & set(pair.ask.want_less)) and no_more_bending(pair)


def lower_mark(pair: Pair) -> bool:
    """Without the hold or the full bend that raised the mark of the source."""
    a, b = pair.am, pair.bm
    if a.level is None or b.level is None or b.level >= a.level or not no_more_bending(pair):
        return False
    return a.level > max(part.level for part in a.parts if part.kind in {"kneecap", "landing"})


GROUNDS: dict[str, Callable[[Pair], bool]] = {
    "landing": lambda pair: pair.am.landing >= Landing.FLIGHT and softer_landing(pair),
    "band": clearly_less_bending,
    "asked": without_what_was_asked,
    "step": feet_stay_down,
    "mark": lower_mark,
}
"""Each is enough by itself; a study that compared the two is the last one."""


@lru_cache(maxsize=4)
def pairs_by_slugs(edition: Edition) -> dict[tuple[str, str], PairRow]:
    """Pairs of exercises that a study compared, harder first."""
    return {(pair.harder, pair.easier): pair for pair in edition.catalog.pairs}
