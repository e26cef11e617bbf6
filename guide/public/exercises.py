"""Exercises in the contract: in a list and whole."""

from __future__ import annotations

from typing import Annotated
from urllib.parse import urlencode

from msgspec import Meta, Struct, structs

from guide import phrases
from guide.catalog import Entry
from guide.coach import dials as settings
from guide.coach import easier
from guide.coach.positions import position_of
from guide.edition import Edition, figure_digest
from guide.knee import Mark
from guide.public.stop import Stop, stop
from guide.records.query import AS_SHOWN, Dials


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
    position: str
    skill: int
    figure: str
    impact: Impact
    written_by: Annotated[
        str | None, Meta(description="The gym whose exercise it is; null for one of Kneewise's.")
    ]


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

    stop: Stop | None
    setup: list[str]
    steps: list[str]
    cues: list[Cue]
    mistakes: list[Mistake]
    easier: list[Form]
    dials: dict[str, list[str]]
    cost: Cost
    sources: list[Source]


class Listing(Struct, frozen=True):
    """The answer to ``/api/exercises``."""

    revision: str
    exercises: list[Exercise]


def listing(edition: Edition) -> Listing:
    """Every exercise, by slug."""
    return Listing(edition.revision, [exercise(edition, slug) for slug in edition.marks])


def exercise(edition: Edition, slug: str) -> Exercise:
    """One exercise as it stands in lists."""
    gym = edition.catalog.writer(slug)
    return _exercise(edition.entry(slug), edition.marks[slug], edition.figures[slug], gym)


def _exercise(entry: Entry, mark: Mark, digest: str, gym: str, dials: Dials = AS_SHOWN) -> Exercise:
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
        position=position_of(entry).value,
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
        written_by=gym or None,
    )


def detail(edition: Edition, slug: str, dials: Dials = AS_SHOWN) -> Detail:
    """One exercise in full; figure and impact are those of the exercise as set.

    ``dials`` holds only what the exercise offers.
    """
    made = settings.dialled(edition, slug, dials)
    listed = exercise(edition, slug)
    if made is not None:
        digest = figure_digest(made.entry.exercise, made.mark.level)
        gym = edition.catalog.writer(slug)
        listed = _exercise(made.entry, made.mark, digest, gym, dials)
    record, catalog = edition.entry(slug).exercise, edition.catalog
    rows = (*edition.marks[slug].rows, *catalog.scaled_by(record))
    studies = {catalog.loads[row].study for row in rows} | set(record.sources)
    return Detail(
        **structs.asdict(listed),
        stop=stop(edition),
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


def forms(edition: Edition, slug: str) -> list[Form]:
    """The easier forms of an exercise."""
    effects = edition.catalog.effects
    return [
        Form(change=form.change.value, say=form.say, effect=phrases.form_effect(form, effects),
             source=form.row)
        for form in easier.forms(edition, slug)
    ]  # fmt: skip
