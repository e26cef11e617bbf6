"""Set it yourself: one exercise with its depth, lean, weight or support changed.

A dial is offered only where the pose answers it honestly: depth where the knee folds freely
between start and end, lean where a body in free balance can really take it, weight where more of it
is known to be more for the knee. Holding on is offered where the file describes it, but only next
to a dial that moves the mark; by itself nobody has a figure for it. What a pose becomes when it is
turned so, ``turning`` knows.
"""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct, structs

from guide.body import STANDING
from guide.catalog import Entry
from guide.coach.easier import LOAD_DECIDES, WORTH_SAYING, force
from guide.coach.turning import STOPS, Reached, loaded, moves, stands, turned, typical_force
from guide.edition import Edition
from guide.knee import Mark, changed
from guide.records.exercise import Exercise, Variation
from guide.records.query import AS_SHOWN, Dials
from guide.words import (
    Basis,
    Change,
    Grip,
    Kit,
    Level,
    Pattern,
    Place,
    PropKind,
    Watch,
    Weight,
    Word,
)

FOLDS = frozenset({Pattern.SQUAT, Pattern.LUNGE})
"""Moves whose depth a person chooses; the height of a step chooses it elsewhere."""

GUIDES = frozenset({PropKind.STRAP, PropKind.RAIL, PropKind.CABLE, PropKind.WALL})
"""Things that hold a body up, so that it need not balance its own lean."""


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
    depths, leans = moves(
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
    rows, still = offered(edition, slug), structs.asdict(AS_SHOWN)
    return {name: rows.get(name, (word,)) for name, word in still.items()}


def dialled(edition: Edition, slug: str, dials: Dials) -> Dialled | None:
    """The exercise as set; None when nothing is. ``dials`` holds only what is ``offered``."""
    if dials == AS_SHOWN:
        return None
    entry, shown = edition.entry(slug), edition.marks[slug]
    exercise = entry.exercise
    pose = loaded(turned(exercise.pose, _deeper(exercise), dials.depth, dials.lean), dials.weight)
    assert shown.plain  # noqa: S101  or no dial would have been offered
    hold = _held(exercise) if dials.support is Grip.HOLD else None
    if pose == exercise.pose:  # only the hands differ, and nobody measured what they take
        return Dialled(dials=dials, entry=entry, mark=shown, effect=None, hold=hold)
    ratio = typical_force(pose) / shown.plain
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
    pose = entry.exercise.pose
    light, heavy = (force(pose, bw) for bw in (load.light, load.heavy))
    if not light <= typical_force(pose) <= heavy or heavy < light * (1 + WORTH_SAYING):
        return ()  # a counterweight, or a load the knee hardly feels
    differs = {
        Weight.LIGHT: load.light < load.typical,
        Weight.TYPICAL: True,
        Weight.HEAVY: load.typical < load.heavy,
    }
    return tuple(word for word in Weight if differs[word] and stands(loaded(pose, word)))


def _held(exercise: Exercise) -> Variation | None:
    return next((form for form in exercise.easier if form.change is Change.HOLD_ON), None)


def _deeper(exercise: Exercise) -> Reached | None:
    """The ends of the deeper form the file warns of."""
    forms = [f for f in exercise.raises if f.change is Change.DEEPER and f.end is not None]
    return Reached(forms[0].start, forms[0].end) if forms else None


def _balances(exercise: Exercise) -> bool:
    """Whether nothing but balance decides how far the trunk can lean."""
    pose = exercise.pose
    guided = any(prop.kind in GUIDES or prop.at is Place.HIP for prop in pose.props)
    machine = any(Kit.SMITH_MACHINE in row for row in exercise.kit)
    flat = not pose.end.heel and pose.end.trunk is not None and pose.end.shank is None
    aside = pose.from_front  # a picture that would not show it
    return pose.support in STANDING and flat and not guided and not machine and not aside
