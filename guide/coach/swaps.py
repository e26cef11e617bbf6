"""Another exercise instead: hard limits first, then what counts as an answer, then a ranking.

Everything is a pure function of the edition. ``limits``, ``grounds`` and ``ranking`` hold the
tables; ``pairs`` says how alike two exercises are.
"""

from __future__ import annotations

from collections.abc import Hashable

from msgspec import Struct

from guide.coach.easier import force
from guide.coach.grounds import MUCH_LOWER, Gain, gain
from guide.coach.limits import FOUNDATION, limits_for
from guide.coach.pairs import Pair, kind_of_answer, usable_rows
from guide.coach.ranking import WEIGHTS, score, varied
from guide.edition import Edition
from guide.knee import Mark, computable
from guide.records.query import Ask, Reason
from guide.words import Kit, Level, Muscle, Watch


class Swap(Struct, frozen=True, kw_only=True):
    """One answer, as data; sentences are made in ``guide.phrases``."""

    slug: str
    score: float
    gain: Gain
    keeps: tuple[Muscle, ...]
    loses: tuple[Muscle, ...]
    dropped: tuple[Watch, ...]  # watch words the source has and this has not
    hip: int  # change in cost, steps
    back: int
    needs: tuple[Kit, ...]
    lighter: bool  # the gain comes from a lighter weight


class Miss(Struct, frozen=True):
    """The best exercise that one limit kept out."""

    slug: str
    limit: str


class Answer(Struct, frozen=True, kw_only=True):
    """Everything to say about swaps for one exercise and one question."""

    swaps: tuple[Swap, ...]
    miss: Miss | None
    gentlest: bool  # already in the lowest band with the feet down: nothing can count as lower


def swaps(edition: Edition, slug: str, ask: Ask) -> Answer:
    """Every suitable swap, best first, and the nearest miss when there is none."""
    source, mark = edition.entry(slug), edition.marks[slug]
    found: list[tuple[float, str, Hashable, Swap]] = []
    misses: list[tuple[float, str, Miss]] = []
    limits = limits_for(ask.reason)
    for entry in edition.catalog.entries.values():
        pair = Pair(source, entry, mark, edition.marks[entry.slug], ask)
        if entry.slug == slug or not all(limit(pair) for limit in FOUNDATION):
            continue
        ground = gain(edition, pair)
        if ground is None:
            continue
        broken = [name for name, limit in limits.items() if not limit(pair)]
        points = score(pair, ground)
        if not broken:
            swap = _swap(pair, ground, points)
            found.append((points, entry.slug, kind_of_answer(entry), swap))
        elif len(broken) == 1:
            misses.append((-points, entry.slug, Miss(entry.slug, broken[0])))
    return Answer(
        swaps=tuple(varied(found, WEIGHTS[ask.reason].variety)),
        miss=min(misses)[2] if misses and not found else None,
        gentlest=_gentlest(mark, ask),
    )


def _gentlest(mark: Mark, ask: Ask) -> bool:
    return (
        ask.reason is Reason.EASIER
        and mark.level is Level.VERY_LOW
        and not set(ask.want_less) & set(mark.watch)
    )


def _swap(pair: Pair, ground: Gain, points: float) -> Swap:
    a, b = pair.a.exercise, pair.b.exercise
    given = set(b.primary) | set(b.secondary)
    rows = usable_rows(pair.b, pair.ask)
    return Swap(
        slug=pair.b.slug,
        score=round(points, 3),
        gain=ground,
        keeps=tuple(muscle for muscle in a.primary if muscle in given),
        loses=tuple(muscle for muscle in a.primary if muscle not in given),
        dropped=tuple(word for word in pair.am.watch if word not in pair.bm.watch),
        hip=b.cost.hip - a.cost.hip,
        back=b.cost.back - a.cost.back,
        needs=rows[0],
        lighter=ground.kind == "band" and _lighter(pair),
    )


def _lighter(pair: Pair) -> bool:
    """Whether the knee would be no better off if the source's weight were kept."""
    a, b = pair.a.exercise.pose, pair.b.exercise.pose
    if a.load is None or b.load is None or not (computable(a) and computable(b)):
        return False
    if b.load.typical >= a.load.typical or not pair.bm.plain or pair.am.value is None:
        return False
    scale = (pair.bm.value or 0.0) / pair.bm.plain
    return force(b, a.load.typical) * scale > MUCH_LOWER * pair.am.value
