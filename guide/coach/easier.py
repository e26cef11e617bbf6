"""Make it easier: the same exercise with one change, and what that does to the kneecap force.

The pose model gives the effect where a pose decides; a study row where one measured it. Range
forms of the pad machine come from studies only, and bar weight is only computed for squats and
presses, because people shift the work to the hip in the others.
"""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from guide.body import movement
from guide.catalog import Entry
from guide.edition import Edition
from guide.knee import Mark, band, changed, computable
from guide.records.evidence import KNEECAP
from guide.records.exercise import Exercise, Variation
from guide.records.pose import Load, Pose
from guide.words import Change, Level, Pattern, Support

WORTH_SAYING = 0.10
"""Effects smaller than this are not given a size: the model cannot tell them from nothing."""

LOAD_DECIDES = frozenset({Pattern.SQUAT})
"""Where more weight is known to mean more knee load."""


class Form(Struct, frozen=True, kw_only=True):
    """One easier (or, for a warning, harder) form of an exercise."""

    change: Change
    say: str
    effect: float | None  # relative change of the kneecap force, -0.5 = half; None = not sized
    row: str | None  # the study row it comes from; None with an effect: the pose model
    band: Level | None  # the kneecap band it leads to, where that can be said
    exercise: Exercise | None = None  # with this form's own pose; None: it looks the same
    level: Level | None = None  # the mark of that form, for its picture; None: nobody knows


def forms(edition: Edition, slug: str) -> tuple[Form, ...]:
    """Easier forms of an exercise, the largest effect first, then plain advice."""
    entry = edition.entry(slug)
    found = (_form(edition, entry, variation, sign=-1) for variation in entry.exercise.easier)
    kept = filter(None, found)
    return tuple(sorted(kept, key=lambda form: (form.effect is None, form.effect or 0.0)))


def warnings(edition: Edition, slug: str) -> tuple[Form, ...]:
    """Changes of the same exercise that raise the load."""
    entry = edition.entry(slug)
    found = (_form(edition, entry, variation, sign=1) for variation in entry.exercise.raises)
    return tuple(filter(None, found))


def _form(edition: Edition, entry: Entry, variation: Variation, *, sign: int) -> Form | None:
    """The form, or None when it does the opposite of what it says, however little."""
    mark = edition.marks[entry.slug]
    effect = _studied(edition, variation, sign)
    row = variation.effect if effect is not None else None
    if effect is None:
        effect = _computed(entry, mark, variation)
    if effect is not None and effect * sign < 0:
        return None
    sized = effect is not None and abs(effect) >= WORTH_SAYING
    moved = _moved(entry.exercise, variation)
    after = None
    if effect is not None and sized and mark.value is not None and row is None:
        after = band(mark.value * (1 + effect))
    return Form(
        change=variation.change,
        say=variation.say,
        effect=effect if sized else None,
        row=row,
        band=after,
        exercise=moved,
        level=None if moved is None else _level(edition, entry, moved, effect, row),
    )


def _moved(exercise: Exercise, variation: Variation) -> Exercise | None:
    """The exercise as this form looks; None where only words tell the two apart."""
    if variation.start is None and variation.end is None:
        return None
    pose = movement.with_ends(exercise.pose, variation.start, variation.end)
    if pose.load is not None and variation.load is not None:
        light, typical, heavy = sorted((pose.load.light, variation.load, pose.load.heavy))
        load = Load(at=pose.load.at, light=light, typical=typical, heavy=heavy)
        pose = replace(pose, load=load)
    return None if pose == exercise.pose else replace(exercise, pose=pose)


def _level(
    edition: Edition, entry: Entry, moved: Exercise, effect: float | None, row: str | None
) -> Level | None:
    """The mark of a form, by the chain of the exercise as shown; None where nobody knows.

    A study of something else than the kneecap says nothing about the mark's main part.
    """
    mark = edition.marks[entry.slug]
    elsewhere = row is not None and edition.catalog.effects[row].dimension != KNEECAP
    if effect is None or elsewhere or not mark.value or not computable(moved.pose):
        return None
    return changed(moved, entry.pattern, mark, 1 + effect).level


def _studied(edition: Edition, variation: Variation, sign: int) -> float | None:
    """The effect a study row gives; ``sign`` is -1 for an easier form, 1 for a warning."""
    row = edition.catalog.effects.get(variation.effect) if variation.effect else None
    if row is None or row.percent is None:
        return None
    return turned(row.percent / 100, sign)


def turned(effect: float, sign: int) -> float:
    """A row may tell the change the other way round ("saddle lower: more load"): turn it.

    Plus a third going one way is minus a quarter coming back.
    """
    return effect if effect * sign > 0 else 1 / (1 + effect) - 1


def _computed(entry: Entry, mark: Mark, variation: Variation) -> float | None:
    pose = entry.exercise.pose
    if not computable(pose) or not mark.plain:
        return None
    moved = variation.start is not None or variation.end is not None
    if moved and pose.support is Support.PAD:
        return None
    if variation.load is not None and entry.pattern not in LOAD_DECIDES:
        return None
    if not moved and variation.load is None:
        return None
    load = variation.load
    if load is None:
        load = pose.typical_bw
    new = movement.with_ends(pose, variation.start, variation.end)
    return force(new, load) / mark.plain - 1


def force(pose: Pose, load_bw: float) -> float:
    """Peak kneecap force (BW) of a pose with a load."""
    return movement.peak(pose, load_bw).kneecap_bw
