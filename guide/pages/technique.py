"""The technique page: mark, picture, how to do it, make it easier, swaps, why."""

from __future__ import annotations

from urllib.parse import urlencode

from msgspec import Struct

from guide import phrases
from guide.catalog import Entry, Origin
from guide.coach import dials as coach
from guide.coach import ladder, swaps
from guide.coach.positions import position_of
from guide.edition import Edition
from guide.figure import Drawing
from guide.knee import Mark
from guide.pages import changes, preview, studies
from guide.pages.care import more_about_cue, more_about_exercise
from guide.pages.changes import FormView
from guide.pages.codes import page_code
from guide.pages.dials import PLACE, DialsPanel, panel, setting
from guide.pages.parts import (
    HOME,
    SITE,
    Card,
    Head,
    Link,
    MarkView,
    Page,
    Picture,
    card,
    exercise_url,
    mark_view,
    picture,
)
from guide.pages.sheet import EDIT_URL, LOG_COLUMNS
from guide.pages.swaps import SwapCard, swap_card
from guide.phrases import worked
from guide.records.given import Ignored
from guide.records.query import AS_SHOWN, Ask, Dials, Query, Reason
from guide.records.sheet import APART
from guide.words import Landing, Purpose, Watch

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


class Rung(Struct, frozen=True, kw_only=True):
    """A step of the ladder. One with flight, on the way up, is shown by a tap of its own."""

    card: Card
    closed: str  # what stands on it until then; empty for an open one


class TechniquePage(Page, frozen=True, kw_only=True):
    """Everything the technique page prints."""

    slug: str
    name: str
    aliases: str
    whose: str  # wrote it, where it is not ours; may be empty
    mark: MarkView  # as set, or as shown
    usual: MarkView | None  # as usually done, where something is set
    set: str  # what is set, such as "half depth and light weight"; empty for nothing
    why: str  # where the reasons are
    picture: Picture
    stop_line: str
    needs: str  # the equipment
    facts: tuple[tuple[str, str], ...]  # such as ("Equipment", "Dumbbells or kettlebell")
    setup: tuple[str, ...]
    steps: tuple[str, ...]
    cues: tuple[CueView, ...]
    mistakes: tuple[tuple[str, str], ...]
    easier: tuple[FormView, ...]
    unknown: str  # said once of all of them; may be empty
    warnings: tuple[FormView, ...]
    panel: DialsPanel | None
    swaps: tuple[SwapCard, ...]
    no_swaps: str
    help: bool  # there is nothing gentler: when to get help is a tap away
    miss: str
    less: tuple[Link, ...]  # "I want less: …"
    swaps_href: str
    build_down: tuple[Rung, ...]
    build_up: tuple[Rung, ...]
    build_href: str  # all ways up
    build_warning: str
    reasons: tuple[str, ...]
    worked: tuple[tuple[str, str], ...]  # pose, lever, parts; none where another pose is set
    loads: tuple[str, ...]
    basis: str
    sources: tuple[studies.SourceView, ...]
    rows: str  # all rows of these studies, and what else rests on them; may be empty
    add: str  # address that puts it on a sheet
    more: tuple[Link, ...]  # parts of sore-knee pages that speak of this exercise
    share: str  # the address to pass on, with what is set
    share_title: str
    code: Drawing | None  # the same to scan
    wall: str  # where the code is as large as a wall needs it; empty where there is none
    scan: str
    printed: str  # the address in letters, below the code
    drawn: Drawing  # for paper, where nothing moves and nothing is fetched
    log: tuple[str, ...]  # the empty heads of columns to write in


def technique_page(
    edition: Edition,
    slug: str,
    dials: Dials = AS_SHOWN,
    left_out: tuple[Ignored, ...] = (),
    origin: str = "",
) -> TechniquePage:
    """Build the technique page of a live slug; ``dials`` holds only what the exercise offers.

    ``origin`` is the site's own address, without which there is no code to scan.
    """
    entry, mark = edition.entry(slug), edition.marks[slug]
    exercise = entry.exercise
    answer = swaps.swaps(edition, slug, Ask(), SHOWN_SWAPS)
    url = exercise_url(slug)
    rungs = ladder.shown(edition, slug)
    usual = mark_view(entry, mark)
    dialled = coach.dialled(edition, slug, dials)
    made = setting(dialled) if dialled else None
    changed = changes.forms(edition, slug)
    view = made.mark if made else usual
    title = f"{exercise.name}: {made.words}" if made else exercise.name
    told = title if made else f"{title}: knee impact, technique and swaps"
    load = mark.load
    return TechniquePage(
        head=Head(
            title=f"{told} – {SITE}",
            description=f"{view.headline}. {view.sentence} How to do it, and what to do instead.",
            canonical=url,
            address=dials.to_url(url),
            index=made is None,
            preview=preview.exercise_url(edition, slug, dials),
            crumbs=(
                *HOME,
                Link(entry.pattern.label, Query(pattern=(entry.pattern,)).to_url("/")),
                Link(exercise.name, url),
            ),
            said=phrases.ignored(left_out),
        ),
        slug=slug,
        name=exercise.name,
        aliases=", ".join(exercise.aliases[:SHOWN_ALIASES]),
        whose=_whose(edition, slug),
        mark=view,
        usual=usual if made else None,
        set=made.words if made else "",
        why=f"#{PLACE}" if made else "#reasons",
        picture=made.picture if made else picture(edition, slug),
        stop_line=phrases.stop_line(edition.catalog.top_signs()),
        needs=phrases.kit_rows(exercise.kit),
        facts=_facts(edition, slug),
        setup=exercise.setup,
        steps=exercise.steps,
        cues=_cues(edition, slug),
        mistakes=tuple((mistake.see, mistake.do) for mistake in exercise.mistakes),
        easier=changed.easier,
        unknown=changed.unknown,
        warnings=changed.warnings,
        panel=panel(edition, slug, dials, dialled, changed.shown),
        swaps=tuple(swap_card(edition, slug, s) for s in answer.swaps),
        no_swaps="" if answer.swaps else phrases.no_swaps(answer, Ask()),
        help=answer.gentlest and not answer.swaps,
        miss=phrases.miss(edition, slug, answer.miss, Ask()) if answer.miss else "",
        less=tuple(
            Link(word.label, Ask(want_less=(word,)).to_url(f"{url}/swaps"))
            for word in Watch
            if word in mark.watch
        ),
        swaps_href=f"{url}/swaps",
        build_down=tuple(Rung(card=card(edition, s), closed="") for s in rungs.down),
        build_up=tuple(_rung_up(edition, s) for s in rungs.up),
        build_href=Ask(reason=Reason.BUILD).to_url(f"{url}/swaps") if rungs.up else "",
        build_warning=phrases.BUILD_UP if rungs.up or rungs.down else "",
        reasons=phrases.reasons(entry, mark),
        worked=() if made else _worked(entry, mark),
        loads=tuple(phrases.load_band(step, load.at) for step in mark.by_load) if load else (),
        basis=phrases.basis(entry, mark, edition.catalog),
        sources=studies.behind(edition, slug),
        rows="" if made else studies.rows_behind(edition, slug),
        add=_add(slug, made.words if made else ""),
        more=more_about_exercise(edition, slug),
        share=dials.to_url(url),
        share_title=title,
        code=page_code(origin, dials.to_url(url), title),
        wall=f"{url}/code.svg" if origin else "",
        scan=phrases.SCAN,
        printed=f"{origin}{dials.to_url(url)}",
        drawn=changes.drawn(edition, slug, dials) if made else changed.drawn,
        log=("",) * LOG_COLUMNS * 2,
    )


def _rung_up(edition: Edition, slug: str) -> Rung:
    flight = edition.marks[slug].landing >= Landing.FLIGHT
    return Rung(card=card(edition, slug), closed=phrases.JUMPS_LAST if flight else "")


def _facts(edition: Edition, slug: str) -> tuple[tuple[str, str], ...]:
    entry = edition.entry(slug)
    exercise = entry.exercise
    works = "For" if exercise.purpose is Purpose.MOBILITY else "Works"  # a stretch works nothing
    facts = [
        ("Type of move", entry.pattern.label),
        ("Goal", exercise.purpose.label),
        (works, phrases.muscles(exercise.primary)),
        (f"Also {works.lower()}", phrases.muscles(exercise.secondary)),
        ("Equipment", phrases.kit_rows(exercise.kit)),
        ("Position", position_of(entry).label),
        ("Sides", exercise.sides.label),
        ("Practice", exercise.skill.label),
        ("Landing", phrases.landing_words(edition.marks[slug].landing)),
        ("Asks of the hips", phrases.cost_words(exercise.cost.hip)),
        ("Asks of the lower back", phrases.cost_words(exercise.cost.back)),
    ]
    return tuple((name, text) for name, text in facts if text)


def _worked(entry: Entry, mark: Mark) -> tuple[tuple[str, str], ...]:
    """What stands behind the reasons, each under its name."""
    told = (
        ("Pose", worked.pose(entry, mark)),
        ("Lever", worked.lever(entry, mark)),
        ("Parts", worked.parts(mark)),
        (phrases.assumed_by(mark), f"{phrases.assumption(entry, mark)}."),
    )
    return tuple((name, text[0].upper() + text[1:]) for name, text in told if text)


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


def _add(slug: str, words: str) -> str:
    """The address that puts it on a sheet, with a note of how it was set."""
    note = f"{APART * 2}{words[:1].upper()}{words[1:]}" if words else ""
    return f"{EDIT_URL}?{urlencode([('x', f'{slug}{note}')])}"


def _whose(edition: Edition, slug: str) -> str:
    gym = edition.catalog.writer(slug)
    replaced = edition.entry(slug).origin is Origin.REPLACED
    return phrases.whose(gym, replaced=replaced) if gym else ""
