"""How marks and swaps are made, how often they are right, and what they cannot do.

Everything with a figure in it is made anew from the edition, by the code that makes the marks.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from msgspec import Struct

from guide.coach import dials as settings
from guide.coach.grounds import KINDS
from guide.coach.limits import LIMITS
from guide.coach.weights import TABLE, Weight
from guide.edition import Edition
from guide.knee import Mark
from guide.pages.care import thin_statements
from guide.pages.dials import setting
from guide.pages.parts import SITE, Head, Link, Page, Picture, exercise_url, picture
from guide.pages.plot import Plot, plot
from guide.pages.studies import EVIDENCE, study_links
from guide.phrases import method as words
from guide.records.query import AS_SHOWN, Dials, Reason
from guide.validation import Beside, Effect, Validation, validation
from guide.words import Basis, Depth, Level, Tilt

LEVERS = (
    ("back-squat", AS_SHOWN),
    ("back-squat", Dials(lean=Tilt.FORWARD)),
    ("back-squat", Dials(depth=Depth.HALF)),
    ("romanian-deadlift", AS_SHOWN),
)
"""What the lever is shown on: one squat three ways, and a move that spares the knee."""


class Lever(Struct, frozen=True, kw_only=True):
    """A picture with the line of the weight and the gap to the knee."""

    link: Link
    picture: Picture
    caption: str


class Known(Struct, frozen=True, kw_only=True):
    """One way of knowing a mark, and how many marks are known so."""

    name: str
    count: int
    share: str


class AnchorView(Struct, frozen=True, kw_only=True):
    """What scales one class of poses."""

    name: str
    scaled: str  # what it does, and for how many marks
    note: str
    studies: tuple[Link, ...]


class TaskRow(Struct, frozen=True, kw_only=True):
    """A task beside its published figure."""

    task: str
    studies: tuple[Link, ...]
    published: str
    level: str
    modelled: str  # the model's step
    off: str  # how far it lies from the figure
    same: bool  # the same step


class EffectRow(Struct, frozen=True, kw_only=True):
    """A change of technique beside what was found."""

    change: str
    of: str
    studies: tuple[Link, ...]
    found: str
    modelled: str
    agrees: bool


class WeightRow(Struct, frozen=True, kw_only=True):
    """One row of the table that ranks swaps."""

    says: str
    why: str
    points: str
    but: tuple[tuple[str, str], ...]  # the reason somebody asks for, and the points then


class MovedRow(Struct, frozen=True, kw_only=True):
    """A mark that is not what it was."""

    day: str  # as in 2026-11-26
    link: Link
    moved: str
    why: str


class MethodPage(Page, frozen=True, kw_only=True):
    """Everything the method page prints."""

    levers: tuple[Lever, ...]
    bands: tuple[tuple[str, str], ...]
    floors: tuple[str, ...]
    known: tuple[Known, ...]
    anchors: tuple[AnchorView, ...]
    plot: Plot
    tasks: tuple[TaskRow, ...]
    checked: tuple[str, ...]  # order, steps, what was given
    gate: tuple[str, ...]
    changes: str
    misses: tuple[EffectRow, ...]
    agreed: tuple[EffectRow, ...]
    agreed_count: int
    grounds: tuple[str, ...]
    limits: tuple[str, ...]
    weights: tuple[WeightRow, ...]
    copied: str
    copies: tuple[Link, ...]  # measured marks that rest on copies alone
    thin: tuple[Link, ...]  # statements of the sore-knee pages
    moved: tuple[MovedRow, ...]
    evidence: str
    exercises: int
    revision: str


def method_page(edition: Edition) -> MethodPage:
    """Build the method page."""
    held = validation(edition)
    copies = tuple(_copied(edition))
    measured = sum(mark.basis is Basis.MEASURED for mark in edition.marks.values())
    effects = [_effect_row(edition, effect) for effect in held.effects]
    agreed = tuple(row for row in effects if row.agrees)
    return MethodPage(
        head=Head(
            title=f"How the marks are made – {SITE}",
            description="From pose to mark, how often the marks are right, what they cannot do, "
            "and how swaps are ranked.",
            canonical="/method",
            nav="method",
        ),
        levers=tuple(_levers(edition)),
        bands=tuple((level.label, words.band_edges(level)) for level in Level),
        floors=words.floors(),
        known=tuple(_known(edition)),
        anchors=tuple(_anchors(edition)),
        plot=plot(held.tasks),
        tasks=tuple(_task_row(edition, task) for task in held.tasks),
        checked=(
            words.order_said(held.order),
            words.bands_said(held.same_band, held.near_band, len(held.tasks)),
            words.given_said(sum(task.given for task in held.tasks)),
        ),
        gate=_gate(held),
        changes=_changes(held),
        misses=tuple(row for row in effects if not row.agrees),
        agreed=agreed,
        agreed_count=len(agreed),
        grounds=tuple(words.GROUNDS[name] for name in KINDS),
        limits=tuple(words.LIMITS[name] for name in LIMITS),
        weights=tuple(_weight_row(weight) for weight in TABLE),
        copied=words.copied(len(copies), measured) if copies else "",
        copies=copies,
        thin=thin_statements(edition),
        moved=tuple(_moved(edition)),
        evidence=EVIDENCE,
        exercises=len(edition.marks),
        revision=edition.revision,
    )


def _levers(edition: Edition) -> Iterator[Lever]:
    for slug, dials in LEVERS:
        if slug not in edition.marks:
            continue
        dialled = settings.dialled(edition, slug, dials)
        made = setting(dialled) if dialled else None
        name = edition.entry(slug).exercise.name
        yield Lever(
            link=Link(f"{name}: {made.words}" if made else name, dials.to_url(exercise_url(slug))),
            picture=made.picture if made else picture(edition, slug),
            caption=_caption(dialled.mark if dialled else edition.marks[slug]),
        )


def _caption(mark: Mark) -> str:
    if mark.bend is None or mark.kneecap_band is None:
        return ""
    return words.lever_caption(mark.bend, mark.lever_cm, mark.kneecap_band)


def _known(edition: Edition) -> Iterator[Known]:
    counts = Counter(mark.basis for mark in edition.marks.values())
    for basis in Basis:
        if counts[basis]:
            share = words.share(counts[basis], len(edition.marks))
            yield Known(name=words.named(basis), count=counts[basis], share=share)


def _anchors(edition: Edition) -> Iterator[AnchorView]:
    catalog = edition.catalog
    origins = [e.exercise.knee for e in catalog.entries.values() if e.exercise.knee]
    counts = Counter(knee.anchor for knee in origins)
    for anchor in catalog.anchors.values():
        yield AnchorView(
            name=words.anchor_class(anchor.support, loaded=anchor.loaded),
            scaled=words.scaled(edition.factors[anchor.id], counts[anchor.id]),
            note=anchor.note,
            studies=study_links(edition, (catalog.loads[p.row].study for p in anchor.points)),
        )


def _task_row(edition: Edition, task: Beside) -> TaskRow:
    was, is_ = task.bands
    return TaskRow(
        task=task.check.task,
        studies=study_links(edition, (edition.catalog.loads[r].study for r in task.check.rows)),
        published=words.published(task.lowest, task.highest),
        level=was.label,
        modelled=is_.label,
        off=words.off(task.off_percent),
        same=was is is_,
    )


def _effect_row(edition: Edition, effect: Effect) -> EffectRow:
    check = effect.check
    return EffectRow(
        change=check.change,
        of=words.quantity(check.of),
        studies=study_links(edition, (edition.catalog.row(r).study for r in check.rows)),
        found=words.found(check.found, check.percent),
        modelled=words.change(effect.percent),
        agrees=effect.agrees,
    )


def _gate(held: Validation) -> tuple[str, ...]:
    model, poses, other = held.by_model, held.by_pose, held.by_published
    return (
        words.gate_said(model.pairs, model.right, model.as_far),
        words.gate_of_poses(poses.pairs, poses.right, poses.as_far),
        words.gate_turned(other.pairs, other.right),
    )


def _changes(held: Validation) -> str:
    clear = [effect for effect in held.effects if effect.check.found != "same"]
    none = [effect for effect in held.effects if effect.check.found == "same"]
    return words.effects_said(
        sum(effect.agrees for effect in clear),
        len(clear),
        sum(effect.agrees for effect in none),
        len(none),
    )


def _weight_row(weight: Weight) -> WeightRow:
    return WeightRow(
        says=weight.says,
        why=weight.why,
        points=words.points(weight.points),
        but=tuple(
            (reason.label, words.points(weight.but[reason]))
            for reason in Reason
            if reason in weight.but
        ),
    )


def _copied(edition: Edition) -> Iterator[Link]:
    loads = edition.catalog.loads
    for slug, mark in edition.marks.items():
        direct = any(loads[row].confidence.direct for row in mark.rows)
        if mark.basis is Basis.MEASURED and not direct:
            yield Link(edition.entry(slug).exercise.name, exercise_url(slug))


def _moved(edition: Edition) -> Iterator[MovedRow]:
    for entry in edition.catalog.changes.moved:
        live = edition.current(entry.slug)
        if live is not None:
            yield MovedRow(
                day=entry.day.isoformat(),
                link=Link(edition.entry(live).exercise.name, exercise_url(live)),
                moved=words.moved(entry.was, entry.now),
                why=entry.why,
            )
