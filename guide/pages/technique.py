"""The technique page: mark, picture, how to do it, make it easier, swaps, why."""

from __future__ import annotations

from msgspec import Struct

from guide import phrases
from guide.coach import easier, ladder, swaps
from guide.edition import Edition
from guide.pages.care import more_about_cue, more_about_exercise
from guide.pages.parts import (
    SITE,
    Card,
    Head,
    Link,
    MarkView,
    Picture,
    card,
    exercise_url,
    mark_view,
    picture,
    stop_line,
)
from guide.pages.swaps import SwapCard, swap_card
from guide.records.query import Ask
from guide.words import Watch

SHOWN_SWAPS = 5
SHOWN_ALIASES = 8
"""Search knows them all; here they only tell a reader that this is the one."""


class CueView(Struct, frozen=True, kw_only=True):
    """A technique cue on an exercise."""

    slug: str
    name: str
    say: str
    here: str  # what is special on this exercise; may be empty
    why: str
    mistake: str
    check: str
    strength: str
    href: str  # other exercises with this cue
    more: tuple[Link, ...]  # parts of sore-knee pages that speak of it


class FormView(Struct, frozen=True, kw_only=True):
    """An easier form, or a warning."""

    title: str
    say: str
    effect: str
    source: Link | None


class SourceView(Struct, frozen=True, kw_only=True):
    """A study behind the page."""

    cite: str
    href: str
    finding: str  # the figure used, and how directly it was seen; may be empty


class TechniquePage(Struct, frozen=True, kw_only=True):
    """Everything the technique page prints."""

    head: Head
    slug: str
    name: str
    aliases: str
    mark: MarkView
    picture: Picture
    stop_line: str
    needs: str  # the equipment
    facts: tuple[tuple[str, str], ...]  # such as ("Equipment", "Dumbbells or kettlebell")
    setup: tuple[str, ...]
    steps: tuple[str, ...]
    cues: tuple[CueView, ...]
    mistakes: tuple[tuple[str, str], ...]
    easier: tuple[FormView, ...]
    warnings: tuple[FormView, ...]
    swaps: tuple[SwapCard, ...]
    no_swaps: str
    miss: str
    less: tuple[Link, ...]  # "I want less: …"
    swaps_href: str
    build_down: tuple[Card, ...]
    build_up: tuple[Card, ...]
    build_warning: str
    reasons: tuple[str, ...]
    loads: tuple[str, ...]
    basis: str
    sources: tuple[SourceView, ...]
    more: tuple[Link, ...]  # parts of sore-knee pages that speak of this exercise


def technique_page(edition: Edition, slug: str) -> TechniquePage:
    """Build the technique page of a live slug."""
    entry, mark = edition.entry(slug), edition.marks[slug]
    exercise = entry.exercise
    answer = swaps.swaps(edition, slug, Ask())
    url = exercise_url(slug)
    rungs = ladder.around(edition, slug)
    view = mark_view(entry, mark)
    load = mark.load
    return TechniquePage(
        head=Head(
            title=f"{exercise.name}: knee impact, technique and swaps – {SITE}",
            description=f"{view.headline}. {view.sentence} How to do it, and what to do instead.",
            canonical=url,
        ),
        slug=slug,
        name=exercise.name,
        aliases=", ".join(exercise.aliases[:SHOWN_ALIASES]),
        mark=view,
        picture=picture(edition, slug),
        stop_line=stop_line(edition.catalog.care.get("stop-signs")),
        needs=phrases.kit_rows(exercise.kit),
        facts=_facts(edition, slug),
        setup=exercise.setup,
        steps=exercise.steps,
        cues=_cues(edition, slug),
        mistakes=tuple((mistake.see, mistake.do) for mistake in exercise.mistakes),
        easier=tuple(_form(edition, form) for form in easier.forms(edition, slug)),
        warnings=tuple(_form(edition, form) for form in easier.warnings(edition, slug)),
        swaps=tuple(swap_card(edition, slug, s) for s in answer.swaps[:SHOWN_SWAPS]),
        no_swaps="" if answer.swaps else phrases.no_swaps(answer, Ask()),
        miss=phrases.miss(edition, slug, answer.miss, Ask()) if answer.miss else "",
        less=tuple(
            Link(word.label, Ask(want_less=(word,)).to_url(f"{url}/swaps"))
            for word in Watch
            if word in mark.watch
        ),
        swaps_href=f"{url}/swaps",
        build_down=tuple(card(edition, s) for s in rungs.down),
        build_up=tuple(card(edition, s) for s in rungs.up),
        build_warning=phrases.BUILD_UP if rungs.up or rungs.down else "",
        reasons=phrases.reasons(entry, mark),
        loads=tuple(phrases.load_band(step, load.at) for step in mark.by_load) if load else (),
        basis=phrases.basis(entry, mark, edition.catalog),
        sources=_sources(edition, slug),
        more=more_about_exercise(edition, slug),
    )


def _facts(edition: Edition, slug: str) -> tuple[tuple[str, str], ...]:
    entry = edition.entry(slug)
    exercise = entry.exercise
    facts = [
        ("Type of move", entry.pattern.label),
        ("Goal", exercise.purpose.label),
        ("Works", phrases.muscles(exercise.primary)),
        ("Also works", phrases.muscles(exercise.secondary)),
        ("Equipment", phrases.kit_rows(exercise.kit)),
        ("Sides", exercise.sides.label),
        ("Practice", exercise.skill.label),
        ("Landing", phrases.landing_words(edition.marks[slug].landing)),
        ("Asks of the hips", phrases.cost_words(exercise.cost.hip)),
        ("Asks of the lower back", phrases.cost_words(exercise.cost.back)),
    ]
    return tuple((name, text) for name, text in facts if text)


def _cues(edition: Edition, slug: str) -> tuple[CueView, ...]:
    own = edition.entry(slug).exercise.cues
    return tuple(
        CueView(
            slug=name,
            name=cue.name,
            say=cue.say,
            here=own[name],
            why=cue.why,
            mistake=cue.mistake,
            check=cue.check,
            strength=cue.strength,
            href=f"/?cue={name}",
            more=more_about_cue(edition, name),
        )
        for name, cue in edition.catalog.cues.items()
        if name in own
    )


def _form(edition: Edition, form: easier.Form) -> FormView:
    catalog = edition.catalog
    study = catalog.studies[catalog.effects[form.row].study] if form.row else None
    return FormView(
        title=form.change.label,
        say=form.say,
        effect=phrases.form_effect(form, catalog.effects),
        source=Link(study.cite, study.url) if study else None,
    )


def _sources(edition: Edition, slug: str) -> tuple[SourceView, ...]:
    """The studies behind the mark first, then those the file names."""
    catalog, mark = edition.catalog, edition.marks[slug]
    views: dict[str, SourceView] = {}
    for name in mark.rows:
        row = catalog.loads[name]
        study = catalog.studies[row.study]
        finding = phrases.finding(row)
        known = views.get(row.study)
        if known is not None:
            finding = f"{known.finding} {finding}"
        views[row.study] = SourceView(cite=study.cite, href=study.url, finding=finding)
    for name in edition.entry(slug).exercise.sources:
        study = catalog.studies[name]
        views.setdefault(name, SourceView(cite=study.cite, href=study.url, finding=""))
    return tuple(views.values())
