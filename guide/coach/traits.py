"""What a question about swaps needs to know of an exercise, worked out once for each edition.

Sets of words are kept as whole numbers, one bit a word: a question looks at hundreds of pairs, and
two sets are compared in one step that way.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain

from msgspec import Struct

from guide.catalog import Entry
from guide.coach.heading import drive, stance
from guide.coach.holding import braces, carried
from guide.coach.reach import overhead, reach
from guide.coach.sets import OPPOSITES, RELATED, bits, others
from guide.edition import Edition
from guide.knee import Mark
from guide.records.evidence import PairRow
from guide.words import (
    Basis,
    Change,
    Kit,
    Landing,
    Muscle,
    Pattern,
    Purpose,
    Sides,
    Support,
    Watch,
    Word,
)

ALWAYS_THERE = frozenset({Kit.WALL, Kit.MAT, Kit.CHAIR})
"""Things a gym and a home have anyway: never a reason against an exercise."""

ONE_LEG = frozenset({Support.ONE, Support.SPLIT})
"""Where body weight alone is a load."""

FREE_OF_WEIGHT = frozenset(
    {Kit.BENCH, Kit.BOX, Kit.CHAIR, Kit.WALL, Kit.MAT, Kit.RACK, Kit.STRAP, Kit.WEDGE, Kit.BALL,
     Kit.SUSPENSION_TRAINER, Kit.SLIDER, Kit.PULL_UP_BAR, Kit.DIP_BARS, Kit.RINGS, Kit.FOAM_ROLLER,
     Kit.BALANCE_PAD, Kit.GLUTE_HAM_BENCH, Kit.BACK_EXTENSION, Kit.CLIMBING_ROPE, Kit.TRAMPOLINE,
     Kit.POLES, Kit.SKATES, Kit.SKIS, Kit.AB_WHEEL}
)  # fmt: skip
"""Equipment that adds no load."""

CARRIED = frozenset(
    {Kit.DUMBBELL, Kit.KETTLEBELL, Kit.BARBELL, Kit.WEIGHT_PLATE, Kit.SANDBAG, Kit.ANKLE_WEIGHT,
     Kit.TRAP_BAR}
)  # fmt: skip
"""Equipment that adds to the weight the feet carry."""

HELD_FREELY = frozenset({Kit.BARBELL, Kit.DUMBBELL, Kit.KETTLEBELL})
"""Weights that one lift may be done with as well as the other."""

BOTH_ENDS = 2
_OF_ARMS = frozenset({Pattern.PUSH, Pattern.PULL})
_SHOULDERS = bits([Muscle.SHOULDERS])
_THERE = bits(ALWAYS_THERE)
_HELD_FREELY = bits(HELD_FREELY)
_BARBELL = bits([Kit.BARBELL])
_OF_A_LIFT = bits({*HELD_FREELY, Kit.RACK, Kit.BENCH, Kit.BOX})
_WEIGHTS = {"barbell", "dumbbell", "kettlebell"}
_LEGS = bits(
    [Muscle.QUADRICEPS, Muscle.HAMSTRINGS, Muscle.GLUTES, Muscle.HIP_SIDE, Muscle.ADDUCTORS,
     Muscle.HIP_FLEXORS, Muscle.CALVES, Muscle.FEET]
)  # fmt: skip


class Traits(Struct, frozen=True, kw_only=True):
    """One exercise and its mark. Sets are bits; ``-1`` stands for an unknown level."""

    slug: str
    entry: Entry
    mark: Mark
    pattern: int  # its own bit
    near: int  # patterns that are the same or related
    against: int  # patterns of the opposite action
    cardio: bool
    primary: int
    legs: bool  # the legs work, or the feet step: something to build up
    secondary: int
    trains: int  # both
    effort: int  # cardio
    weight: float | None  # the typical added load, body weights
    lift: frozenset[str]  # its name without the free weight it is done with; empty for others
    resisted: bool  # something besides the body is moved
    laden: bool  # the feet step with added weight, all the way
    one_leg: bool
    stance: Support | Sides | None  # None: drawn only
    held: bool  # what it trains holds still, even while the feet walk
    walks: bool  # trunk and arms hold still on a walk, and not over the head
    braces: bool  # the trunk holds still: standing, or in a plank
    reach: int  # which way the arms go in a press or a pull; -1 for other moves
    heading: int  # which way a jump goes; 0 for other moves
    drive: int  # which way the legs drive in whatever is done for power; else 0
    aloft: bool  # a weight goes over the head
    held_up: bool  # it stays there while the legs work
    fast: bool  # the quick form of a strength exercise
    level: int
    floor: int  # the highest of kneecap and landing: what is left without hold and full bend
    kneel: bool  # only resting on one knee raised the mark
    band: int
    landing: int
    watch: int
    value: float | None
    plain: float | None  # the pose model alone
    figured: bool  # ``value`` is a figure of its own, not the edge of a band given by rule
    borrowed: tuple[str, ...]  # rows of another exercise that ``value`` was taken from
    measured: bool
    hip: int
    back: int
    skill: int
    common: int
    loaded_hinge: bool
    light_form: bool
    rows: tuple[int, ...]  # alternatives of equipment
    fetched: frozenset[int]  # the same, without what is always there
    beside: tuple[int, ...]  # each of them with a barbell, and the weights that lie beside it
    pool: bool
    root: str  # the exercise it is a variant of, or itself
    kind: tuple[object, ...]  # two with one kind are nearly the same answer
    bounds: tuple[int, ...]  # two with the same are kept out together, see ``limits.TOGETHER``


def purposes(a: Traits) -> tuple[Purpose, ...]:
    """What may be done in its place: the same purpose.

    Where the legs only help the arms to be fast, as in a push press, leaving the legs out leaves a
    lift of the arms: the strict press. A squat done fast is the same squat slowly.
    """
    purpose = a.entry.exercise.purpose
    arms = purpose is Purpose.POWER and not a.primary & _LEGS
    return (purpose, Purpose.STRENGTH) if arms or a.fast else (purpose,)


class Index(Struct, frozen=True, eq=False):
    """All traits of an edition, and who could ever stand in for whom."""

    traits: dict[str, Traits]
    studied: dict[tuple[str, str], PairRow]  # (harder, easier) that a study compared
    groups: dict[object, list[Traits]]  # by purpose and one muscle or kind of effort
    asked: dict[object, tuple[tuple[Traits, ...], ...]]  # candidates, by what the source is

    def candidates(self, a: Traits) -> Iterator[Traits]:
        """Exercises with a purpose and a main muscle of ``a``; never opposite, never unrated."""
        return chain.from_iterable(self.together(a))

    def together(self, a: Traits) -> tuple[tuple[Traits, ...], ...]:
        """The same, those with equal bounds side by side: a limit need look at one of them only."""
        exercise = a.entry.exercise
        wanted: tuple[Word, ...] = exercise.effort if a.cardio else exercise.primary
        key = (exercise.purpose, a.pattern, wanted)
        if key not in self.asked:
            found = {
                b.slug: b
                for purpose in purposes(a)
                for word in wanted
                for b in self.groups.get((purpose, word), ())
            }
            groups: dict[object, list[Traits]] = {}
            for b in found.values():
                if b.level >= 0 and not b.against & a.pattern:
                    groups.setdefault(b.bounds, []).append(b)
            self.asked[key] = tuple(map(tuple, groups.values()))
        return self.asked[key]

    def only(self, some: Iterable[Traits]) -> Index:
        """The index as if there were no other exercises than these."""
        return _indexed(some, self.studied)


@lru_cache(maxsize=2)
def index(edition: Edition) -> Index:
    """The traits of an edition, made when first asked for; an edition never changes."""
    entries = edition.catalog.entries.items()
    return _indexed(
        (
            _traits(entry, edition.marks[slug], edition.catalog.entries.get(entry.like or slug))
            for slug, entry in entries
        ),
        {(pair.harder, pair.easier): pair for pair in edition.catalog.pairs},
    )


def _indexed(found: Iterable[Traits], studied: dict[tuple[str, str], PairRow]) -> Index:
    made = Index(
        traits={traits.slug: traits for traits in found}, studied=studied, groups={}, asked={}
    )
    for traits in made.traits.values():
        exercise = traits.entry.exercise
        words: tuple[Word, ...] = exercise.effort if traits.cardio else exercise.primary
        for word in words:
            made.groups.setdefault((exercise.purpose, word), []).append(traits)
    return made


def _traits(entry: Entry, mark: Mark, root: Entry | None) -> Traits:
    exercise, pose = entry.exercise, entry.exercise.pose
    rows = tuple(bits(row) for row in exercise.kit)
    cardio = exercise.purpose is Purpose.CARDIO
    primary, secondary = bits(exercise.primary), bits(exercise.secondary)
    fetched = frozenset(row & ~_THERE for row in rows)
    watch, hip, back = bits(mark.watch), int(exercise.cost.hip), int(exercise.cost.back)
    laden = (
        cardio
        and mark.landing > Landing.FEET_STAY
        and all(CARRIED.intersection(row) for row in exercise.kit)
    )
    figured = mark.basis is not Basis.BY_RULE and mark.value is not None
    resisted = pose.load is not None or (
        pose.support is Support.DRAWN and all(set(r) - FREE_OF_WEIGHT for r in exercise.kit)
    )
    work = cardio or bool(primary & _LEGS) or mark.landing > Landing.FEET_STAY
    aloft = overhead(pose) if resisted and (primary | secondary) & _SHOULDERS else 0
    held_up = work and aloft == BOTH_ENDS
    way, steady = drive(entry), carried(entry)
    return Traits(
        slug=entry.slug,
        entry=entry,
        mark=mark,
        pattern=bits([entry.pattern]),
        near=bits([entry.pattern]) | others(entry.pattern, RELATED),
        against=others(entry.pattern, OPPOSITES) & ~bits([entry.pattern]),
        cardio=cardio,
        primary=primary,
        legs=work,
        secondary=secondary,
        trains=primary | secondary,
        effort=bits(exercise.effort),
        weight=pose.load.typical if pose.load else None,
        lift=_lift(exercise.name, fetched),
        resisted=resisted,
        laden=laden,
        one_leg=pose.support in ONE_LEG,
        stance=stance(entry),
        held=bool(pose.hold) or steady,
        walks=steady and mark.landing > Landing.FEET_STAY and not held_up,
        braces=braces(entry),
        reach=reach(pose) if entry.pattern in _OF_ARMS or steady else -1,
        heading=way if entry.pattern is Pattern.JUMP else 0,
        drive=way,
        aloft=aloft > 0,
        held_up=held_up,
        fast=exercise.purpose is Purpose.POWER
        and root is not None
        and root.exercise.purpose is Purpose.STRENGTH,
        level=-1 if mark.level is None else int(mark.level),
        floor=max((p.level for p in mark.parts if p.kind in {"kneecap", "landing"}), default=-1),
        kneel=bool(mark.parts) and mark.parts[0].kind == Watch.KNEELING.value,
        band=-1 if mark.kneecap_band is None else int(mark.kneecap_band),
        landing=int(mark.landing),
        watch=watch,
        value=mark.value,
        plain=mark.plain,
        figured=figured,
        borrowed=mark.rows if mark.basis is Basis.BY_RULE else (),
        measured=mark.basis is Basis.MEASURED,
        hip=hip,
        back=back,
        skill=int(exercise.skill),
        common=int(exercise.common),
        loaded_hinge=entry.pattern is Pattern.HINGE and pose.load is not None,
        light_form=any(form.change is Change.LIGHTER for form in exercise.easier),
        rows=rows,
        fetched=fetched,
        beside=tuple(row | _HELD_FREELY for row in fetched if row & _BARBELL),
        pool=Kit.POOL in exercise.kit[0],
        root=entry.like or entry.slug,
        kind=(
            entry.pattern,
            mark.landing if cardio else primary,
            None if 0 in fetched else fetched,
        ),
        bounds=(
            bits([entry.pattern]),
            watch,
            mark.landing,
            laden,
            exercise.skill,
            hip,
            back,
            held_up,
        ),
    )


def _lift(name: str, fetched: Iterable[int]) -> frozenset[str]:
    """The words of a name that one lift has with any free weight."""
    free = any(row & _HELD_FREELY and not row & ~_OF_A_LIFT for row in fetched)
    return frozenset(name.casefold().split()) - _WEIGHTS if free else frozenset()
