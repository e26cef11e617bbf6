"""Build back up: the rungs below and above an exercise, in its own kind of movement.

The rungs of an edition hang together. Each exercise has one nearest rung below, its stay, and that
one lists it among its own rungs up. So whoever went down, stay by stay, finds the way back, rung by
rung, to the exercise they came from. A stay holds few exercises (see ``ROOM``): the best pairs are
made first, and who finds the best stay taken stands on the next. The swaps page lists every other
way up.

Everything in reach is held against everything else, which is too much for a catalog many times as
large as ours: that one is dealt out into several, see ``LARGEST``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache

from msgspec import Struct

from guide.coach.candidates import Index, index
from guide.coach.grounds import Gain, is_rung
from guide.coach.limits import LIMITS_UP
from guide.coach.pairs import Pair, Question, related
from guide.coach.ranking import score
from guide.coach.swaps import arms_alone, flies
from guide.coach.traits import Traits
from guide.edition import Edition
from guide.records.query import Ask, Reason
from guide.words import Level, Pattern

DOWN = 2
"""Rungs shown below: the stay, and one more to choose from."""

UP = 3
"""Rungs shown above: few enough to choose; the swaps page lists all."""

ROOM = {2: 0, UP: 15, UP + 1: 60, 2 * UP: 120}
"""How many may stand on one stay, and the points it costs to crowd it so rather than take a stay
that is less alike. Where two stand on it, a place is left for the nearest of all the others."""

KNOWN = 12
"""Points for each step that a lower rung is more commonly done: people must know it to go there."""

OUT_OF_REACH = 100
"""Taken off where the step up costs too much practice, hip or back: only if there is no other."""

SHARED = 1_500
"""About so many exercises share their ladders. Where there are more, each family still finds its
rungs in a part of the catalog that is as varied as the whole; and the parts do not get larger with
the catalog, so that neither does the work for each exercise."""

NEXT_KIND = (
    {Pattern.CARRY, Pattern.LOCOMOTION},
    {Pattern.CARRY, Pattern.STEP},
    {Pattern.CARRY, Pattern.HINGE},
    {Pattern.CARRY, Pattern.OLYMPIC_LIFT},
    {Pattern.JUMP, Pattern.LOCOMOTION},
)
"""Where a ladder may go on when its own kind has nothing gentler: walking, lifting, springing."""

_FITS = tuple(limit for name, limit in LIMITS_UP.items() if name != "kit")


class Rungs(Struct, frozen=True):
    """Slugs below (gentler, the stay last) and above (harder, the nearest first)."""

    down: tuple[str, ...] = ()
    up: tuple[str, ...] = ()

    @property
    def stay(self) -> str | None:
        """The rung below from which the way leads back up."""
        return self.down[-1] if self.down else None


def around(edition: Edition, slug: str) -> Rungs:
    """The rungs next to an exercise."""
    return _rungs(edition)[slug]


def shown(edition: Edition, slug: str) -> Rungs:
    """The rungs that a person is shown: none above what the arms do alone."""
    rungs = around(edition, slug)
    return Rungs(down=rungs.down) if arms_alone(index(edition).traits[slug]) else rungs


def prepare(edition: Edition) -> None:
    """Work out all rungs before anybody waits for them: it takes a good part of a second."""
    _rungs(edition)


@lru_cache(maxsize=2)
def _rungs(edition: Edition) -> Mapping[str, Rungs]:
    """All rungs of an edition: who stands on whose stay depends on all the others."""
    return {
        slug: rungs for part in _dealt_out(index(edition)) for slug, rungs in _ladders(part).items()
    }


def _dealt_out(known: Index) -> list[Index]:
    """The catalog, or, where it is too large, several parts with some of every kind in each."""
    count = round(len(known.traits) / SHARED)
    if count <= 1:
        return [known]
    families: dict[str, list[Traits]] = defaultdict(list)
    for traits in known.traits.values():
        families[traits.root].append(traits)
    alike = sorted(families.values(), key=_rank)
    return [known.only(t for family in alike[n::count] for t in family) for n in range(count)]


def _rank(family: list[Traits]) -> tuple[int, int, float, str]:
    """The order in which like families stand side by side, from the gentlest to the hardest."""
    first = family[0]
    return first.pattern, first.primary, first.value or 0.0, first.root


def _ladders(known: Index) -> dict[str, Rungs]:
    below = {slug: _below(known, traits) for slug, traits in known.traits.items()}
    stays = _stays(known, below)
    held: dict[str, list[str]] = defaultdict(list)
    above: dict[str, list[tuple[float, str]]] = defaultdict(list)
    for slug, stay in stays.items():
        held[stay].append(slug)
    for slug, lower in below.items():
        for points, name in lower:
            above[name].append((-points, slug))
    return {
        slug: Rungs(
            down=_down(known, below[slug], stays.get(slug)),
            up=_up(known, traits, held[slug], [name for _, name in sorted(above[slug])]),
        )
        for slug, traits in known.traits.items()
    }


def _below(known: Index, a: Traits) -> list[tuple[float, str]]:
    """Every possible rung below with its points, the best first."""
    near: list[tuple[float, str]] = []
    next_kind: list[tuple[float, str]] = []
    ask = Question.of(Ask(reason=Reason.BUILD), a.entry)
    for b in known.candidates(a):
        alike = related(a, b)
        if b is a or not (alike or {a.entry.pattern, b.entry.pattern} in NEXT_KIND):
            continue
        if not is_rung(known, Pair(a, b, ask)):
            continue
        way_up = Pair(b, a, ask)
        points = score(way_up, Gain("build")) + KNOWN * b.common
        points -= OUT_OF_REACH * sum(not limit(way_up) for limit in _FITS)
        (near if alike else next_kind).append((points, b.slug))
    return sorted(near or next_kind, key=lambda row: (-row[0], row[1]))


def _stays(known: Index, below: Mapping[str, list[tuple[float, str]]]) -> dict[str, str]:
    """The stay of each exercise, the best pairs first; a crowded one only at a price.

    Those marked moderate or more go before and may crowd more, for they need a way down. Who is
    marked low and finds no place starts a ladder of its own.
    """
    held = dict.fromkeys(known.traits, 0)
    stays: dict[str, str] = {}
    pairs: list[tuple[bool, float, str, str, int]] = []
    for slug, lower in below.items():
        low = known.traits[slug].level < Level.MODERATE
        for points, name in lower:
            pairs += [
                (low, price - points, slug, name, room)
                for room, price in ROOM.items()
                if not low or room <= UP
            ]
    for _, _, slug, name, room in sorted(pairs):
        if slug not in stays and held[name] < room:
            stays[slug] = name
            held[name] += 1
    return stays


def _down(known: Index, below: list[tuple[float, str]], stay: str | None) -> tuple[str, ...]:
    """The stay last; before it the best of another family, so that there is a choice."""
    if stay is None:
        return ()
    rung = known.traits[stay]
    others = [name for _, name in below if name != stay]
    others.sort(key=lambda name: _one_family(rung, known.traits[name]))
    return (*others[: DOWN - 1], stay)


def _one_family(a: Traits, b: Traits) -> bool:
    """Whether two rungs are no choice: variants of one exercise, or stairs and a stair machine."""
    twins = a.cardio and (a.pattern, a.primary, a.band) == (b.pattern, b.primary, b.band)
    return a.root == b.root or twins


def _up(known: Index, a: Traits, held: list[str], others: list[str]) -> tuple[str, ...]:
    """Those who stand on it, filled up with the nearest others; what flies comes last."""
    more = [name for name in others if name not in held][: max(UP - len(held), 0)]
    place = {name: number for number, name in enumerate(others)}
    return tuple(
        sorted((*held, *more), key=lambda name: (flies(a, known.traits[name]), place[name]))
    )
