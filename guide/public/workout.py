"""A whole workout in the contract."""

from __future__ import annotations

from msgspec import Struct

from guide import phrases
from guide.coach import keeping, plan
from guide.coach.keeping import Side
from guide.edition import Edition
from guide.public.exercises import Impact, exercise
from guide.public.stop import Stop, stop
from guide.records.programme import Sent
from guide.records.query import Wishes
from guide.words import Sureness


class PlanSwap(Struct, frozen=True, kw_only=True):
    """The best easier swap for an exercise of a workout, with what of the dose it keeps."""

    slug: str
    name: str
    level: int | None
    why: str
    dose: str | None


class WorkoutExercise(Struct, frozen=True, kw_only=True):
    """One exercise of a line; ``slug`` null: not recognised, then ``nearest`` may help.

    ``left_open``: the line lets one choose, and the others are the ``nearest``.
    """

    written: str
    slug: str | None
    name: str | None
    confidence: str
    left_out: list[str]
    left_open: bool
    nearest: list[str]
    dose: str | None
    dose_words: str
    impact: Impact | None
    swap: PlanSwap | None


class WorkoutLine(Struct, frozen=True, kw_only=True):
    """One line with something on it; the first fields are those of its first exercise.

    ``dose`` is the short text of ``guide.records.dose``, such as ``3x8-10 60kg``. ``kind`` is
    exercise, set (counted in the dose of the exercise above it), group, heading or note.
    """

    text: str
    kind: str
    slug: str | None
    name: str | None
    confidence: str
    dose: str | None
    group: str | None
    exercises: list[WorkoutExercise]


class WorkoutSums(Struct, frozen=True, kw_only=True):
    """What a workout asks of the knee; unrated ones are not gentle, unknown ones not counted."""

    exercises: int
    high: int
    landings: int
    unrated: int
    unknown: int
    watch: dict[str, int]


class Workout(Struct, frozen=True, kw_only=True):
    """The answer to ``/api/workout``; ``swapped`` are the sums with every swap on offer taken."""

    stop: Stop | None
    lines: list[WorkoutLine]
    asks: WorkoutSums
    swapped: WorkoutSums


def workout(edition: Edition, text: str, ask: Wishes | None = None) -> Workout:
    """A programme line by line; raises ``coach.reading.TooLong``."""
    ask = ask or Wishes()
    sent = Sent(text=text, want_less=ask.want_less, no_kit=ask.no_kit, kit=ask.kit)
    made = plan.plan(edition, sent)
    rows = [row for line in made.lines for row in line.rows]
    after = (row.offer.swap.slug if row.offer and row.offer.swap else row.now for row in rows)
    return Workout(
        stop=stop(edition),
        lines=[_workout_line(edition, line) for line in made.lines],
        asks=_sums(made.before),
        swapped=_sums(plan.totals(edition, after)),
    )


def _workout_line(edition: Edition, made: plan.PlanLine) -> WorkoutLine:
    exercises = [_workout_exercise(edition, row) for row in made.rows]
    first = next((each for each in exercises if each.slug), exercises[0] if exercises else None)
    dose = str(made.line.dose) or None
    return WorkoutLine(
        text=made.line.text,
        kind=made.line.kind.value,
        slug=first.slug if first else None,
        name=first.name if first else None,
        confidence=first.confidence if first else Sureness.NOT_RECOGNISED.value,
        dose=first.dose if first else dose,
        group=made.line.group or None,
        exercises=exercises,
    )


def _workout_exercise(edition: Edition, row: plan.Row) -> WorkoutExercise:
    item, slug = row.item, row.now
    return WorkoutExercise(
        written=item.name,
        slug=slug,
        name=edition.entry(slug).exercise.name if slug else None,
        confidence=item.sureness.value,
        left_out=list(item.left_out),
        left_open=item.left_open,
        nearest=list(item.nearest),
        dose=str(row.dose) or None,
        dose_words=phrases.dose_words(row.dose),
        impact=exercise(edition, slug).impact if slug else None,
        swap=_plan_swap(edition, row),
    )


def _plan_swap(edition: Edition, row: plan.Row) -> PlanSwap | None:
    swap = row.offer.swap if row.offer else None
    if swap is None or row.now is None:
        return None
    before, after = Side.of(edition, row.now), Side.of(edition, swap.slug)
    kept = keeping.kept(before, after, row.dose)
    return PlanSwap(
        slug=swap.slug,
        name=after.entry.exercise.name,
        level=None if after.mark.level is None else int(after.mark.level),
        why=phrases.swap_words(edition, row.now, swap).why,
        dose=str(kept.dose) or None,
    )


def _sums(made: plan.Totals) -> WorkoutSums:
    return WorkoutSums(
        exercises=made.exercises,
        high=made.hard,
        landings=made.landings,
        unrated=made.unrated,
        unknown=made.unknown,
        watch={word.value: count for word, count in made.watch},
    )
