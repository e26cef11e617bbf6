"""Set it yourself: one exercise with its depth, lean, weight or support changed.

A dial is offered only where the pose answers it honestly: depth where the knee folds freely
between start and end, lean where a body in free balance can really take it, weight where more of it
is known to be more for the knee. Holding on is offered where the file describes it, but only next
to a dial that moves the mark; by itself nobody has a figure for it.

Depth is a part of the movement as shown, so a shallower setting never passes through more load.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from itertools import product

from msgspec import Struct, structs

from guide.body import STANDING, movement
from guide.catalog import Entry
from guide.coach.easier import LOAD_DECIDES, WORTH_SAYING, force
from guide.edition import Edition
from guide.knee import Mark, changed
from guide.records.exercise import Exercise, Variation
from guide.records.pose import End, Far, Pose
from guide.records.query import Dials
from guide.words import (
    Basis,
    Change,
    Depth,
    Grip,
    Kit,
    Level,
    Pattern,
    Place,
    PropKind,
    Support,
    Tilt,
    Watch,
    Weight,
    Word,
)

STOPS: Mapping[Depth, int] = {Depth.QUARTER: 40, Depth.HALF: 70}
"""Knee bend in degrees at which a shorter range ends, as gyms use the words."""

APART = 15
"""Degrees between two depths below which they would feel, and look, the same."""

LEANS: Mapping[Tilt, int] = {Tilt.FORWARD: 15, Tilt.AS_SHOWN: 0, Tilt.UPRIGHT: -15}
"""Degrees the trunk leans more at the bottom."""

TAKEN = 3.0
"""Degrees the solved trunk may differ from the lean asked for; more, and balance refused it."""

MOST_LEAN = 60  # degrees; beyond it the move is another one, a hinge

FOLDS = frozenset({Pattern.SQUAT, Pattern.LUNGE})
"""Moves whose depth a person chooses; the height of a step chooses it elsewhere."""

FREE = frozenset({Support.TWO, Support.ONE, Support.SPLIT, Support.WALL, Support.PUSH})
GUIDES = frozenset({PropKind.STRAP, PropKind.RAIL, PropKind.CABLE, PropKind.WALL})
"""Things that hold a body up, so that it need not balance its own lean."""

Reached = tuple[End | None, End | None]


class Dialled(Struct, frozen=True, kw_only=True):
    """An exercise as somebody set it."""

    dials: Dials
    entry: Entry  # with the new pose; its typical load is the one chosen
    mark: Mark
    effect: float | None  # of the kneecap force, against as shown; None: nothing computed changes
    hold: Variation | None  # what the file says about holding on, if that was chosen

    @property
    def shorter(self) -> bool:
        """Whether the range is shorter than shown: then nobody may add weight."""
        return self.dials.depth in STOPS


def offered(edition: Edition, slug: str) -> Mapping[str, tuple[Word, ...]]:
    """The words of each dial of an exercise that has one, in the order of the address."""
    entry, mark = edition.entry(slug), edition.marks[slug]
    if not mark.value or not mark.plain or mark.basis is Basis.BY_RULE:
        return {}
    exercise = entry.exercise
    deeper = _deeper(exercise)
    weights = _weights(entry)
    depths, leans = _moves(
        exercise.pose,
        deeper,
        weights or (Weight.TYPICAL,),
        folds=entry.pattern in FOLDS,
        lean=entry.pattern is Pattern.SQUAT and _balances(exercise),
    )
    found: dict[str, tuple[Word, ...]] = {
        "depth": depths,
        "lean": leans,
        "weight": weights,
    }
    kept = {name: words for name, words in found.items() if len(words) > 1}
    if kept and _held(exercise):
        kept["support"] = tuple(Grip)
    return kept


def allowed(edition: Edition, slug: str) -> Mapping[str, tuple[Word, ...]]:
    """For reading an address: what each dial may say; one that is not offered stands still."""
    rows, still = offered(edition, slug), structs.asdict(Dials())
    return {name: rows.get(name, (word,)) for name, word in still.items()}


def dialled(edition: Edition, slug: str, dials: Dials) -> Dialled | None:
    """The exercise as set; None when nothing is. ``dials`` holds only what is ``offered``."""
    if dials == Dials():
        return None
    entry, shown = edition.entry(slug), edition.marks[slug]
    exercise = entry.exercise
    pose = _loaded(_turned(exercise.pose, _deeper(exercise), dials.depth, dials.lean), dials.weight)
    assert shown.plain  # noqa: S101  or no dial would have been offered
    hold = _held(exercise) if dials.support is Grip.HOLD else None
    if pose == exercise.pose:  # only the hands differ, and nobody measured what they take
        return Dialled(dials=dials, entry=entry, mark=shown, effect=None, hold=hold)
    ratio = _typical(pose) / shown.plain
    watch = exercise.watch
    if dials.depth in STOPS:  # the file's word is for the whole range
        watch = tuple(word for word in watch if word is not Watch.FULL_BEND)
    new = structs.replace(exercise, pose=pose, watch=watch)
    return Dialled(
        dials=dials,
        entry=structs.replace(entry, exercise=new),
        mark=changed(new, entry.pattern, shown, ratio),
        effect=ratio - 1,
        hold=hold,
    )


def shown(edition: Edition, slug: str, dials: Dials) -> tuple[Exercise, Level | None]:
    """What a picture of the exercise as set shows, and the mark on its ring."""
    made = dialled(edition, slug, dials)
    if made is None:
        return edition.entry(slug).exercise, edition.marks[slug].level
    return made.entry.exercise, made.mark.level


def _weights(entry: Entry) -> tuple[Weight, ...]:
    load = entry.exercise.pose.load
    if load is None or entry.pattern not in LOAD_DECIDES:
        return ()
    light, heavy = (force(entry.exercise.pose, bw) for bw in (load.light, load.heavy))
    if not light <= _typical(entry.exercise.pose) <= heavy or heavy < light * (1 + WORTH_SAYING):
        return ()  # a counterweight, or a load the knee hardly feels
    differs = {
        Weight.LIGHT: load.light < load.typical,
        Weight.TYPICAL: True,
        Weight.HEAVY: load.typical < load.heavy,
    }
    pose = entry.exercise.pose
    return tuple(word for word in Weight if differs[word] and _stands(_loaded(pose, word)))


@lru_cache(maxsize=4096)
def _stands(pose: Pose) -> bool:
    """Whether a body can do this with its typical load, from start to end."""
    return not movement.flaws(pose)


def _loaded(pose: Pose, weight: Weight) -> Pose:
    if pose.load is None:
        return pose
    chosen = {Weight.LIGHT: pose.load.light, Weight.HEAVY: pose.load.heavy}
    typical = chosen.get(weight, pose.load.typical)
    return structs.replace(pose, load=structs.replace(pose.load, typical=typical))


def _held(exercise: Exercise) -> Variation | None:
    return next((form for form in exercise.easier if form.change is Change.HOLD_ON), None)


def _deeper(exercise: Exercise) -> Reached | None:
    """The ends of the deeper form the file warns of."""
    forms = [f for f in exercise.raises if f.change is Change.DEEPER and f.end is not None]
    return (forms[0].start, forms[0].end) if forms else None


def _balances(exercise: Exercise) -> bool:
    """Whether nothing but balance decides how far the trunk can lean."""
    pose = exercise.pose
    guided = any(prop.kind in GUIDES or prop.at is Place.HIP for prop in pose.props)
    machine = any(Kit.SMITH_MACHINE in row for row in exercise.kit)
    flat = not pose.end.heel and pose.end.trunk is not None and pose.end.shank is None
    aside = pose.from_front  # a picture that would not show it
    return pose.support in STANDING and flat and not guided and not machine and not aside


# --- Depth and lean ---------------------------------------------------------------------------


@lru_cache(maxsize=4096)
def _moves(
    pose: Pose, deeper: Reached | None, weights: tuple[Weight, ...], *, folds: bool, lean: bool
) -> tuple[tuple[Depth, ...], tuple[Tilt, ...]]:
    """The depths and leans that solve, each with each of the others.

    Deeper must be more load and another lean a clear change, or there is nothing to tell.
    """

    def holds(depth: Depth, tilt: Tilt) -> bool:
        """Whether the body stays up all the way; a shorter way is part of a longer one."""
        if depth is Depth.AS_SHOWN and tilt is Tilt.AS_SHOWN:
            return True  # checked with the catalog
        turned = _turned(pose, deeper, depth, tilt)
        tried = (Weight.TYPICAL,) if depth in STOPS else weights
        return all(_stands(_loaded(turned, weight)) for weight in tried)

    def change(depth: Depth, tilt: Tilt) -> float:
        return _typical(_turned(pose, deeper, depth, tilt)) / _typical(pose) - 1

    as_shown, straight = Depth.AS_SHOWN, Tilt.AS_SHOWN
    depths = [d for d in Depth if d is as_shown or (folds and _reaches(pose, deeper, d))]
    depths = [depth for depth in depths if holds(depth, straight)]
    if Depth.DEEP in depths and change(Depth.DEEP, straight) < WORTH_SAYING:
        depths.remove(Depth.DEEP)
    tilts = [t for t in Tilt if t is straight or (lean and _leans(pose, t))]
    tilts = [t for t in tilts if all(holds(depth, t) for depth in depths)]
    clear = [t for t in tilts if t is straight or change(as_shown, t) * _UP[t] >= WORTH_SAYING]
    return tuple(depths), tuple(clear)


_UP: Mapping[Tilt, int] = {Tilt.FORWARD: -1, Tilt.UPRIGHT: 1}
"""Which way the load goes."""


def _typical(pose: Pose) -> float:
    return force(pose, pose.typical_bw)


def _reaches(pose: Pose, deeper: Reached | None, depth: Depth) -> bool:
    """Whether this depth is one of its own, away from both ends."""
    start, end = pose.start, pose.end
    if pose.support not in FREE or pose.from_front or end.knee is None or start.knee is None:
        return False
    if any(prop.at is Place.HIP for prop in pose.props):
        return False  # the seat decides
    if pose.support is Support.ONE and depth is Depth.QUARTER:
        return False  # on one leg the model takes off far more than a study found (-50, not -29 %)
    if depth is Depth.DEEP:
        far = deeper[1] if deeper else None
        return far is not None and far.knee is not None and far.knee >= end.knee + APART // 2
    stop = STOPS[depth]
    return start.knee + APART <= stop <= end.knee - APART and _alike(start, end)


def _alike(start: End, end: End) -> bool:
    """Whether both ends name the same angles, so that there is a way between them."""
    legs = (start.far, end.far)
    if (legs[0] is None) != (legs[1] is None):
        return False
    if legs[0] is not None and legs[1] is not None:
        given = [(leg.thigh is None, leg.foot, leg.surface) for leg in legs if leg]
        if given[0] != given[1]:
            return False
    return all((getattr(start, n) is None) == (getattr(end, n) is None) for n in _ANGLES)


def _leans(pose: Pose, tilt: Tilt) -> bool:
    """Whether balance takes this lean at the bottom, instead of solving it away."""
    asked = (pose.end.trunk or 0) + LEANS[tilt]
    if not 0 <= asked <= MOST_LEAN or (pose.end.knee or 0) < STOPS[Depth.HALF] - APART:
        return False
    last = movement.frames(_leant(pose, tilt), pose.typical_bw)[-1]
    return not last.ankle_limited and abs(last.trunk - asked) <= TAKEN


def _turned(pose: Pose, deeper: Reached | None, depth: Depth, tilt: Tilt) -> Pose:
    """The pose with a depth and a lean: the lean first, then as much of the way as asked for."""
    if depth is Depth.DEEP and deeper is not None:
        pose = movement.with_ends(pose, *deeper)
    pose = _leant(pose, tilt)
    if depth not in STOPS:
        return pose
    start, end = pose.start, pose.end
    assert start.knee is not None  # noqa: S101  see ``_reaches``
    assert end.knee is not None  # noqa: S101
    part = (STOPS[depth] - start.knee) / (end.knee - start.knee)
    return structs.replace(pose, end=_between(start, end, part))


def _leant(pose: Pose, tilt: Tilt) -> Pose:
    if tilt is Tilt.AS_SHOWN or pose.end.trunk is None:
        return pose
    end = structs.replace(pose.end, trunk=pose.end.trunk + LEANS[tilt])
    return structs.replace(pose, end=end)


_ANGLES = ("knee", "trunk", "shank", "upper_arm", "elbow")


def _between(start: End, end: End, part: float) -> End:
    """The end of a movement that stops at ``part`` of the way; arms in their last position."""
    angles = {
        name: _mixed(getattr(start, name), getattr(end, name), part)
        for name in (*_ANGLES, "wedge", "heel")
    }
    return structs.replace(end, **angles, far=_leg_between(start.far, end.far, part))


def _leg_between(start: Far | None, end: Far | None, part: float) -> Far | None:
    if start is None or end is None:
        return end
    angles = {
        name: _mixed(getattr(start, name), getattr(end, name), part)
        for name in ("knee", "shank", "thigh")
    }
    return structs.replace(end, **angles)


def _mixed(start: int | None, end: int | None, part: float) -> int | None:
    return end if start is None or end is None else round(start + part * (end - start))


def combinations(rows: Mapping[str, tuple[Word, ...]]) -> list[Dials]:
    """Every way the offered dials can stand."""
    return [
        Dials(**dict(zip(rows, words, strict=True)))  # type: ignore[arg-type]  # by name
        for words in product(*rows.values())
    ]
