"""The JSON contract: one shape for the API, the export and the command line.

Fields may be added; those of the contract stay.
"""

from __future__ import annotations

from urllib.parse import urlencode

from msgspec import Struct, structs

from guide import phrases
from guide.catalog import Entry
from guide.coach import browse, easier, keeping, plan, search
from guide.coach import dials as settings
from guide.coach import swaps as coach
from guide.coach.answers import Answer
from guide.edition import Edition, figure_digest
from guide.knee import Mark
from guide.records.programme import Sent
from guide.records.query import Ask, Dials, Query
from guide.words import Sureness

SHOWN = 5
AS_SHOWN = Dials()


class Muscles(Struct, frozen=True):
    """Main muscles, and those that help."""

    primary: list[str]
    secondary: list[str]


class Impact(Struct, frozen=True, kw_only=True):
    """A mark; ``level`` and ``kneecap_band`` run 0 to 4, null when unknown."""

    level: int | None
    kneecap_band: int | None
    landing: int
    watch: list[str]
    basis: str
    reasons: list[str]
    assumes: str


class Exercise(Struct, frozen=True, kw_only=True):
    """An exercise in a list."""

    slug: str
    name: str
    aliases: list[str]
    pattern: str
    purpose: str
    muscles: Muscles
    kit: list[list[str]]
    skill: int
    figure: str
    impact: Impact


class Cue(Struct, frozen=True, kw_only=True):
    """A technique cue as it applies to one exercise."""

    slug: str
    name: str
    say: str
    here: str
    why: str
    mistake: str
    check: str


class Mistake(Struct, frozen=True):
    """What goes wrong, and what to do."""

    see: str
    do: str


class Form(Struct, frozen=True, kw_only=True):
    """An easier form; ``effect`` in words, ``source`` the study row it comes from."""

    change: str
    say: str
    effect: str
    source: str | None


class Cost(Struct, frozen=True):
    """What hip and lower back are asked for, 0 to 3."""

    hip: int
    back: int


class Source(Struct, frozen=True):
    """A study."""

    id: str
    cite: str
    url: str
    doi: str | None


class Detail(Exercise, frozen=True, kw_only=True):
    """An exercise in full; ``dials`` holds the words each of its dials takes."""

    setup: list[str]
    steps: list[str]
    cues: list[Cue]
    mistakes: list[Mistake]
    easier: list[Form]
    dials: dict[str, list[str]]
    cost: Cost
    sources: list[Source]


class Swap(Struct, frozen=True, kw_only=True):
    """One swap, in words."""

    slug: str
    name: str
    keeps: str
    loses: str
    knee: str
    costs: str
    needs: str
    why: str


class Miss(Struct, frozen=True, kw_only=True):
    """The nearest exercise that did not qualify, and why."""

    slug: str
    name: str
    why: str


class Swaps(Struct, frozen=True, kw_only=True):
    """The answer to ``/api/exercises/{slug}/swaps``."""

    exercise: Exercise
    easier: list[Form]
    swaps: list[Swap]
    none: str  # why there is none; empty when there are some
    nearest_miss: Miss | None


class Listing(Struct, frozen=True):
    """The answer to ``/api/exercises``."""

    revision: str
    exercises: list[Exercise]


class Found(Struct, frozen=True):
    """One search result; ``matched`` is the name it was found by.

    ``left_out`` are the typed words that no name of it has: it comes nearest, and is not the same.
    """

    slug: str
    name: str
    matched: str
    left_out: list[str]


class Understood(Struct, frozen=True):
    """What a sentence was taken to ask; null for a plain name.

    ``filters`` are fields of the search page with their values. ``let_go`` are those that had to
    be given up so that something fits, ``leftover`` the words that were not used.
    """

    intent: str  # instead, ok, how or list
    exercises: list[str]
    filters: dict[str, list[str]]
    let_go: dict[str, list[str]]
    leftover: list[str]


class Search(Struct, frozen=True):
    """The answer to ``/api/search``, best first."""

    results: list[Found]
    understood: Understood | None = None


class PlanSwap(Struct, frozen=True, kw_only=True):
    """The best easier swap for an exercise of a workout, with what of the dose it keeps."""

    slug: str
    name: str
    level: int | None
    why: str
    dose: str | None


class WorkoutExercise(Struct, frozen=True, kw_only=True):
    """One exercise of a line; ``slug`` null: not recognised, then ``nearest`` may help."""

    written: str
    slug: str | None
    name: str | None
    confidence: str
    left_out: list[str]
    nearest: list[str]
    dose: str | None
    dose_words: str
    impact: Impact | None
    swap: PlanSwap | None


class WorkoutLine(Struct, frozen=True, kw_only=True):
    """One line with something on it; the first fields are those of its first exercise.

    ``dose`` is the short text of ``guide.records.dose``, such as ``3x8-10 60kg``.
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

    lines: list[WorkoutLine]
    asks: WorkoutSums
    swapped: WorkoutSums


def listing(edition: Edition) -> Listing:
    """Every exercise, by slug."""
    return Listing(edition.revision, [exercise(edition, slug) for slug in edition.marks])


def exercise(edition: Edition, slug: str) -> Exercise:
    """One exercise as it stands in lists."""
    return _exercise(edition.entry(slug), edition.marks[slug], edition.figures[slug])


def _exercise(entry: Entry, mark: Mark, digest: str, dials: Dials = AS_SHOWN) -> Exercise:
    record, slug = entry.exercise, entry.slug
    asked = urlencode([*dials.to_params(), ("v", digest)])
    return Exercise(
        slug=slug,
        name=record.name,
        aliases=list(record.aliases),
        pattern=entry.pattern.value,
        purpose=record.purpose.value,
        muscles=Muscles([m.value for m in record.primary], [m.value for m in record.secondary]),
        kit=[[kit.value for kit in row] for row in record.kit],
        skill=int(record.skill),
        figure=f"/figures/{slug}.svg?{asked}",
        impact=Impact(
            level=None if mark.level is None else int(mark.level),
            kneecap_band=None if mark.kneecap_band is None else int(mark.kneecap_band),
            landing=int(mark.landing),
            watch=[word.value for word in mark.watch],
            basis=mark.basis.value,
            reasons=list(phrases.reasons(entry, mark)),
            assumes=phrases.assumed(entry, mark),
        ),
    )


def detail(edition: Edition, slug: str, dials: Dials = AS_SHOWN) -> Detail:
    """One exercise in full; figure and impact are those of the exercise as set.

    ``dials`` holds only what the exercise offers.
    """
    made = settings.dialled(edition, slug, dials)
    listed = exercise(edition, slug)
    if made is not None:
        digest = figure_digest(made.entry.exercise, made.mark.level)
        listed = _exercise(made.entry, made.mark, digest, dials)
    record, catalog = edition.entry(slug).exercise, edition.catalog
    studies = {catalog.loads[row].study for row in edition.marks[slug].rows} | set(record.sources)
    return Detail(
        **structs.asdict(listed),
        setup=list(record.setup),
        steps=list(record.steps),
        cues=[
            Cue(slug=name, name=cue.name, say=cue.say, here=record.cues[name], why=cue.why,
                mistake=cue.mistake, check=cue.check)
            for name, cue in catalog.cues.items()
            if name in record.cues
        ],
        mistakes=[Mistake(mistake.see, mistake.do) for mistake in record.mistakes],
        easier=forms(edition, slug),
        dials={
            name: [word.value for word in words]
            for name, words in settings.offered(edition, slug).items()
        },
        cost=Cost(int(record.cost.hip), int(record.cost.back)),
        sources=[
            Source(name, catalog.studies[name].cite, catalog.studies[name].url,
                   catalog.studies[name].doi)
            for name in sorted(studies)
        ],
    )  # fmt: skip


def workout(edition: Edition, text: str, ask: Ask | None = None) -> Workout:
    """A programme line by line; raises ``coach.reading.TooLong``."""
    ask = ask or Ask()
    sent = Sent(text=text, want_less=ask.want_less, no_kit=ask.no_kit, kit=ask.kit)
    made = plan.plan(edition, sent)
    rows = [row for line in made.lines for row in line.rows]
    after = (row.offer.swap.slug if row.offer and row.offer.swap else row.now for row in rows)
    return Workout(
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
    mark = edition.marks[swap.slug]
    kept = keeping.kept(
        (edition.entry(row.now), edition.marks[row.now]),
        (edition.entry(swap.slug), mark),
        row.dose,
    )
    return PlanSwap(
        slug=swap.slug,
        name=edition.entry(swap.slug).exercise.name,
        level=None if mark.level is None else int(mark.level),
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


def forms(edition: Edition, slug: str) -> list[Form]:
    """The easier forms of an exercise."""
    effects = edition.catalog.effects
    return [
        Form(change=form.change.value, say=form.say, effect=phrases.form_effect(form, effects),
             source=form.row)
        for form in easier.forms(edition, slug)
    ]  # fmt: skip


def swaps(edition: Edition, slug: str, ask: Ask, limit: int = SHOWN) -> Swaps:
    """The best swaps for one question."""
    answer = coach.swaps(edition, slug, ask, limit)
    miss = answer.miss
    return Swaps(
        exercise=exercise(edition, slug),
        easier=forms(edition, slug),
        swaps=[
            Swap(slug=swap.slug, name=edition.entry(swap.slug).exercise.name,
                 **structs.asdict(phrases.swap_words(edition, slug, swap)))
            for swap in answer.swaps
        ],
        none="" if answer.total else phrases.no_swaps(answer, ask),
        nearest_miss=None if miss is None else Miss(
            slug=miss.slug,
            name=edition.entry(miss.slug).exercise.name,
            why=phrases.miss(edition, slug, miss, ask),
        ),
    )  # fmt: skip


def found(edition: Edition, text: str, limit: int) -> Search:
    """Exercises a text may mean, best first."""
    query = Query(q=text)
    answer = browse.asked(edition, query)
    if answer is None:
        hits = search.find(edition, text, limit=limit)
        return Search([Found(hit.slug, hit.name, hit.matched, list(hit.left_out)) for hit in hits])
    names = {slug: edition.entry(slug).exercise.name for slug in browse.listed(edition, query)}
    results = [Found(slug, name, name, []) for slug, name in names.items()]
    return Search(results[:limit], _understood(answer))


def _understood(answer: Answer) -> Understood:
    asked = answer.asked
    let_go = structs.replace(asked, parts=answer.let_go).filters
    return Understood(
        intent=asked.intent.value,
        exercises=list(asked.meant),
        filters={field: list(values) for field, values in asked.filters.items()},
        let_go={field: list(values) for field, values in let_go.items()},
        leftover=list(asked.leftover),
    )
