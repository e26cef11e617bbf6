"""What a question about swaps needs to know of an exercise, worked out once for each edition.

Sets of words are kept as whole numbers, one bit a word: a question looks at hundreds of pairs, and
two sets are compared in one step that way.
"""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from guide.catalog import Entry
from guide.coach.equipment import ALWAYS_THERE, CARRIED, FREE_OF_WEIGHT, HELD_FREELY
from guide.coach.heading import drive, stance
from guide.coach.holding import braces, carried
from guide.coach.reach import overhead, reach
from guide.coach.sets import OPPOSITES, RELATED, bits, others
from guide.knee import Mark
from guide.records.exercise import Exercise
from guide.words import (
    Basis,
    Change,
    Kit,
    Landing,
    Level,
    Muscle,
    Pattern,
    Purpose,
    Sides,
    Support,
    Watch,
)

ONE_LEG = frozenset({Support.ONE, Support.SPLIT})
"""Where body weight alone is a load."""

UNKNOWN = -1  # of a level
BOTH_ENDS = 2
_OF_ARMS = frozenset({Pattern.PUSH, Pattern.PULL})
_SHOULDERS = bits([Muscle.SHOULDERS])
_THERE = bits(ALWAYS_THERE)
_HELD_FREELY = bits(HELD_FREELY)
_BARBELL = bits([Kit.BARBELL])
_OF_A_LIFT = bits({*HELD_FREELY, Kit.RACK, Kit.BENCH, Kit.BOX})
_WEIGHTS = {"barbell", "dumbbell", "kettlebell"}
LEG_MUSCLES = bits(
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


def traits_of(entry: Entry, mark: Mark, root: Entry | None) -> Traits:
    """The traits of an exercise; ``root`` is what it is a variant of, or itself."""
    exercise, pose = entry.exercise, entry.exercise.pose
    pattern = bits([entry.pattern])
    cardio = exercise.purpose is Purpose.CARDIO
    primary, secondary = bits(exercise.primary), bits(exercise.secondary)
    rows = tuple(bits(row) for row in exercise.kit)
    fetched = frozenset(row & ~_THERE for row in rows)
    watch, hip, back = bits(mark.watch), int(exercise.cost.hip), int(exercise.cost.back)
    steps = mark.landing > Landing.FEET_STAY
    laden = cardio and steps and all(CARRIED.intersection(row) for row in exercise.kit)
    legs = cardio or steps or bool(primary & LEG_MUSCLES)
    resisted = _resisted(exercise)
    aloft = overhead(pose) if resisted and (primary | secondary) & _SHOULDERS else 0
    held_up = legs and aloft == BOTH_ENDS
    way, steady = drive(entry), carried(entry)
    return Traits(
        slug=entry.slug,
        entry=entry,
        mark=mark,
        pattern=pattern,
        near=pattern | others(entry.pattern, RELATED),
        against=others(entry.pattern, OPPOSITES) & ~pattern,
        cardio=cardio,
        primary=primary,
        legs=legs,
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
        walks=steady and steps and not held_up,
        braces=braces(entry),
        reach=reach(pose) if entry.pattern in _OF_ARMS or steady else UNKNOWN,
        heading=way if entry.pattern is Pattern.JUMP else 0,
        drive=way,
        aloft=aloft > 0,
        held_up=held_up,
        fast=_is_quick_form(exercise, root),
        level=_known(mark.level),
        floor=_floor(mark),
        kneel=bool(mark.parts) and mark.parts[0].kind == Watch.KNEELING.value,
        band=_known(mark.kneecap_band),
        landing=int(mark.landing),
        watch=watch,
        value=mark.value,
        plain=mark.plain,
        figured=mark.basis is not Basis.BY_RULE and mark.value is not None,
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
        bounds=(pattern, watch, mark.landing, laden, exercise.skill, hip, back, held_up),
    )


def _resisted(exercise: Exercise) -> bool:
    """Whether something besides the body is moved: what is only drawn tells it by its equipment."""
    pose = exercise.pose
    if pose.load is not None:
        return True
    return pose.support is Support.DRAWN and all({*row} - FREE_OF_WEIGHT for row in exercise.kit)


def _is_quick_form(exercise: Exercise, root: Entry | None) -> bool:
    """Whether it is a strength exercise done for power."""
    of_strength = root is not None and root.exercise.purpose is Purpose.STRENGTH
    return of_strength and exercise.purpose is Purpose.POWER


def _floor(mark: Mark) -> int:
    """The highest of kneecap and landing."""
    levels = (part.level for part in mark.parts if part.kind in {"kneecap", "landing"})
    return max(levels, default=UNKNOWN)


def _known(level: Level | None) -> int:
    return UNKNOWN if level is None else int(level)


def _lift(name: str, fetched: Iterable[int]) -> frozenset[str]:
    """The words of a name that one lift has with any free weight."""
    free = any(row & _HELD_FREELY and not row & ~_OF_A_LIFT for row in fetched)
    return frozenset(name.casefold().split()) - _WEIGHTS if free else frozenset()
