"""Another exercise instead: hard limits first, then what counts as an answer, then a ranking.

Everything is a pure function of the edition. ``limits``, ``grounds`` and ``weights`` hold the
tables; ``traits`` says what is compared and ``pairs`` how alike two exercises are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from heapq import nsmallest
from typing import NamedTuple

from msgspec import Struct

from guide.coach.candidates import Index, index
from guide.coach.easier import force
from guide.coach.grounds import Gain, gain
from guide.coach.limits import TOGETHER, Limit, limits_for
from guide.coach.pairs import MUCH_LOWER, Pair, Question, needed_row
from guide.coach.ranking import families, score, varied
from guide.coach.traits import Traits
from guide.coach.weights import FAMILY, FAMILY_KIT
from guide.edition import Edition
from guide.knee import Mark, computable
from guide.records.query import Ask, Reason
from guide.words import Kit, Landing, Level, Muscle, Pattern, Skill, Watch


class Swap(Struct, frozen=True, kw_only=True):
    """One answer, as data; sentences are made in ``guide.phrases``."""

    slug: str
    score: float
    gain: Gain
    keeps: tuple[Muscle, ...]
    loses: tuple[Muscle, ...]
    dropped: tuple[Watch, ...]  # watch words the source has and this has not
    added: tuple[Watch, ...]  # the other way round: only on the way up, or for fine knees
    hip: int  # change in cost, steps
    back: int
    needs: tuple[Kit, ...]
    lighter: bool  # the gain comes from a lighter weight
    flies: bool  # on the way up a landing comes in: shown by a tap of its own


class Miss(Struct, frozen=True):
    """The best exercise that one limit kept out."""

    slug: str
    limit: str


class Answer(Struct, frozen=True, kw_only=True):
    """Everything to say about swaps for one exercise and one question."""

    swaps: tuple[Swap, ...]  # no more than were asked for
    total: int  # how many there are
    miss: Miss | None
    gentlest: bool  # already in the lowest band with the feet down: nothing can count as lower
    simplest: bool  # asked for less practice where none is needed
    kneeless: bool  # asked for the way up where the knee has little to do
    unrated: bool  # not rated: only what asks least of all can stand in for it


def swaps(edition: Edition, slug: str, ask: Ask, most: int | None = None) -> Answer:
    """The suitable swaps, best first, and the nearest miss when there is none."""
    known = index(edition)
    a = known.traits[slug]
    asked = Question.of(ask, a.entry)
    ranked = _ranked(known, a, asked)
    return Answer(
        swaps=tuple(map(_swap, ranked[:most])),
        total=len(ranked),
        miss=None if ranked else _nearest_miss(known, a, asked),
        gentlest=_gentlest(a.mark, ask),
        kneeless=ask.reason is Reason.BUILD and not ranked and a.level == Level.VERY_LOW,
        simplest=ask.reason is Reason.SKILL and a.skill == Skill.BEGINNER,
        unrated=a.level < 0,
    )


def slugs(edition: Edition, slug: str, ask: Ask) -> tuple[str, ...]:
    """The same swaps in the same order, without what there is to say of each."""
    known = index(edition)
    a = known.traits[slug]
    return tuple(row.slug for row in _ranked(known, a, Question.of(ask, a.entry)))


def first(edition: Edition, slug: str, ask: Ask, most: int) -> tuple[Swap, ...]:
    """The best few of the swaps, for those who ask for many exercises and no further."""
    known = index(edition)
    a = known.traits[slug]
    if _gentlest(a.mark, ask):  # nothing is left to be looked through
        return ()
    found = _suitable(known, a, Question.of(ask, a.entry))
    return tuple(map(_swap, nsmallest(most, found, key=_order(ask.reason))))


def gentlest(edition: Edition, slug: str, ask: Ask) -> bool:
    """Whether nothing can count as lower: in the lowest band already, with the feet down."""
    return _gentlest(edition.marks[slug], ask)


class Row(NamedTuple):
    """A swap before it is told."""

    points: float
    slug: str
    pair: Pair
    ground: Gain


def _ranked(known: Index, a: Traits, asked: Question) -> list[Row]:
    """Best first, and no more of one family on top than there should be."""
    found = sorted(_suitable(known, a, asked), key=_order(asked.reason))
    alike = FAMILY_KIT if asked.reason is Reason.KIT else FAMILY
    return varied(found, lambda row: families(row.pair.b), alike)


def _suitable(known: Index, a: Traits, asked: Question) -> Iterator[Row]:
    """Every exercise that breaks no limit and answers the question."""
    return (row for row, _ in _answering(known, a, asked, 0))


def _answering(
    known: Index, a: Traits, asked: Question, most: int
) -> Iterator[tuple[Row, list[str]]]:
    """What answers the question and breaks ``most`` limits or fewer, with the names of these."""
    together, alone = _limits(asked.reason)
    for alike in _candidates(known, a, asked.reason):
        by_all = _broken(together, Pair(a, alike[0], asked), most)
        if len(by_all) > most:
            continue
        for b in alike:
            pair = Pair(a, b, asked)
            broken = by_all + _broken(alone, pair, most - len(by_all))
            if len(broken) > most or b is a:
                continue
            ground = gain(known, pair)
            if ground is not None:
                yield Row(score(pair, ground), b.slug, pair, ground), broken


Limits = tuple[tuple[str, Limit], ...]


@cache
def _limits(reason: Reason) -> tuple[Limits, Limits]:
    """Those that all of equal bounds break or none, and those that see more of each."""
    table = limits_for(reason).items()
    return (
        tuple((name, limit) for name, limit in table if name in TOGETHER),
        tuple((name, limit) for name, limit in table if name not in TOGETHER),
    )


def _broken(limits: Limits, pair: Pair, most: int) -> list[str]:
    """The limits that are broken, no further than the first beyond ``most``."""
    broken: list[str] = []
    for name, limit in limits:
        if not limit(pair):
            broken.append(name)
            if len(broken) > most:
                break
    return broken


def _candidates(known: Index, a: Traits, reason: Reason) -> Sequence[Sequence[Traits]]:
    """Whom to look at, in groups of equal bounds; the way up stays in its own kind of move."""
    found = known.together(a)
    if reason is not Reason.BUILD:
        return found
    return [] if arms_alone(a) else [alike for alike in found if a.near & alike[0].pattern]


def arms_alone(a: Traits) -> bool:
    """A press or a row in the lowest step: building back up is for the knee, which does nothing.

    A jump to the bar is no next step of a pull-up, and a get-up none of a machine press.
    """
    return a.level == Level.VERY_LOW and a.entry.pattern in {Pattern.PUSH, Pattern.PULL}


def _order(reason: Reason) -> Callable[[Row], tuple[bool, float, str]]:
    """The best first; on the way up what flies comes last."""
    up = reason is Reason.BUILD
    return lambda row: (up and flies(row.pair.a, row.pair.b), -row.points, row.slug)


def flies(a: Traits, b: Traits) -> bool:
    """Whether going from ``a`` to ``b`` brings in flight or harder landings."""
    return b.landing >= Landing.FLIGHT and b.landing > a.landing


def _nearest_miss(known: Index, a: Traits, asked: Question) -> Miss | None:
    """The best exercise that one limit alone kept out; asked for where every one is kept out."""
    misses = [(-row.points, row.slug, broken[0]) for row, broken in _answering(known, a, asked, 1)]
    return Miss(*min(misses)[1:]) if misses else None


def _gentlest(mark: Mark, ask: Ask) -> bool:
    return (
        ask.reason is Reason.EASIER
        and mark.level is Level.VERY_LOW
        and not set(ask.want_less) & set(mark.watch)
    )


def _swap(row: Row) -> Swap:
    pair, ground = row.pair, row.ground
    a, b = pair.a.entry.exercise, pair.b.entry.exercise
    given = {*b.primary, *b.secondary}
    before, after = pair.a.mark.watch, pair.b.mark.watch
    return Swap(
        slug=pair.b.slug,
        score=round(row.points, 3),
        gain=ground,
        keeps=tuple(muscle for muscle in a.primary if muscle in given),
        loses=tuple(muscle for muscle in a.primary if muscle not in given),
        dropped=tuple(word for word in before if word not in after),
        added=tuple(word for word in after if word not in before),
        hip=pair.b.hip - pair.a.hip,
        back=pair.b.back - pair.a.back,
        needs=needed_row(pair),
        lighter=ground.kind == "band" and _lighter(pair),
        flies=flies(pair.a, pair.b),
    )


def _lighter(pair: Pair) -> bool:
    """Whether the knee would be no better off if the source's weight were kept."""
    a, b = pair.a.entry.exercise.pose, pair.b.entry.exercise.pose
    if a.load is None or b.load is None or not (computable(a) and computable(b)):
        return False
    if b.load.typical >= a.load.typical or not pair.b.mark.plain or pair.a.value is None:
        return False
    scale = (pair.b.value or 0.0) / pair.b.mark.plain
    return force(b, a.load.typical) * scale > MUCH_LOWER * pair.a.value
