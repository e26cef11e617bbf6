"""The same exercise with one change: easier forms and warnings, each beside the exercise as shown.

Pictures take long to draw, so those of an exercise are made once.
"""

from __future__ import annotations

from functools import lru_cache

from msgspec import Struct, structs

from guide import phrases
from guide.coach import dials as coach
from guide.coach import easier
from guide.edition import Edition, thumb
from guide.figure import Drawing
from guide.pages.parts import Link
from guide.records.query import AS_SHOWN, Dials


class FormView(Struct, frozen=True, kw_only=True):
    """An easier form, or a warning."""

    title: str
    say: str
    advice: str  # what must be said next to it; may be empty
    effect: str  # empty where one line below them all says it
    source: Link | None
    shown: Drawing | None  # the exercise as shown, and …
    made: Drawing | None  # … this form beside it, where it looks different


class Forms(Struct, frozen=True, kw_only=True):
    """The exercise as shown, and every change of it."""

    drawn: Drawing  # both ends of the movement, for paper
    shown: Drawing | None  # where something stands beside it
    easier: tuple[FormView, ...]
    unknown: str  # below easier forms of which no effect is known; else empty
    warnings: tuple[FormView, ...]


def drawn(edition: Edition, slug: str, dials: Dials = AS_SHOWN) -> Drawing:
    """Both ends of the movement, as an element of the page."""
    exercise, level = coach.shown(edition, slug, dials)
    return thumb(exercise, level, full=True)


def forms(edition: Edition, slug: str) -> Forms:
    """The changes of an exercise."""
    made = _made(edition)
    if slug not in made:
        gentler, warnings = easier.forms(edition, slug), easier.warnings(edition, slug)
        shown = None
        if coach.offered(edition, slug) or any(form.exercise for form in (*gentler, *warnings)):
            shown = edition.thumb(slug)
        views = tuple(_form(edition, slug, form, shown) for form in gentler)
        unknown = len(views) > 1 and all(form.effect is None for form in gentler)
        if unknown:
            views = tuple(structs.replace(view, effect="") for view in views)
        made[slug] = Forms(
            drawn=drawn(edition, slug),
            shown=shown,
            easier=views,
            unknown=phrases.NO_AMOUNTS if unknown else "",
            warnings=tuple(_form(edition, slug, form, shown) for form in warnings),
        )
    return made[slug]


@lru_cache(maxsize=2)
def _made(edition: Edition) -> dict[str, Forms]:
    """As the cards in lists: of one edition, each made when first asked for."""
    del edition
    return {}


def _form(edition: Edition, slug: str, form: easier.Form, shown: Drawing | None) -> FormView:
    catalog, entry = edition.catalog, edition.entry(slug)
    made = None
    if form.exercise is not None:
        label = phrases.form_picture(entry, form)
        made = thumb(form.exercise, form.level, label)
    study = catalog.studies[catalog.effects[form.row].study] if form.row else None
    return FormView(
        title=form.change.label,
        say=form.say,
        advice=phrases.form_advice(form, entry.pattern),
        effect=phrases.form_effect(form, catalog.effects),
        source=Link(study.cite, study.url) if study else None,
        shown=shown if made else None,
        made=made,
    )
