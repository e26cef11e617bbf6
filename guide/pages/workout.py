"""A whole programme: pasted, marked line by line, swapped, and summed up."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from guide import phrases
from guide.coach import illness, reading
from guide.coach.plan import Plan, plan
from guide.edition import Edition
from guide.pages.facets import boxes, kit_boxes
from guide.pages.lines import URL, Button, LineView, lines
from guide.pages.parts import SITE, Facet, Head, Page
from guide.pages.sheet import EDIT_URL
from guide.records.given import Ignored
from guide.records.programme import EVERYTHING, NOTHING, Sent
from guide.records.sheet import APART, MOST_ITEMS, Item, Sheet
from guide.words import Watch


class SheetItem(Struct, frozen=True):
    """What a sheet of this programme would carry: no word that somebody typed."""

    slug: str
    dose: str


class WorkoutPage(Page, frozen=True, kw_only=True):
    """Everything the workout page prints."""

    text: str
    example: str  # address that fills the box
    understood: tuple[str, ...]
    facets: tuple[Facet, ...]
    fields: tuple[tuple[str, str], ...]  # what was chosen so far
    problem: str  # why nothing was read
    illness: bool  # it names an injury or illness: the stop signs come first
    asked: bool
    status: str
    asks: str
    swapped: bool
    sums: tuple[tuple[str, int, int], ...]
    all: Button | None  # swaps all that is hard on the knee
    undo_all: Button | None
    lost: str
    lines: tuple[LineView, ...]
    stop_line: str
    sheet: tuple[SheetItem, ...]
    sheet_url: str  # makes a sheet of them; empty while there are none
    sheet_note: str


def start_page(
    edition: Edition, left_out: tuple[Ignored, ...] = (), *, example: bool = False
) -> WorkoutPage:
    """The page before anything is sent, with or without our example in the box."""
    sent = Sent(text=phrases.EXAMPLE if example else "")
    said = phrases.ignored(left_out)
    return _page(edition, sent, None, said=said, canonical=f"{URL}?example=1" if example else URL)


def workout_page(edition: Edition, sent: Sent, left_out: tuple[Ignored, ...] = ()) -> WorkoutPage:
    """The answer to a text; with too long a one the page says so and keeps it in the box."""
    said = phrases.ignored(left_out)
    try:
        made = plan(edition, sent)
    except reading.TooLong as error:
        problem = phrases.too_long(
            error.characters, error.lines, reading.MAX_TEXT, reading.MAX_LINES, boxed=True
        )
        return _page(edition, sent, None, said=said, problem=problem)
    empty = "" if made.lines else phrases.EMPTY_BOX
    return _page(edition, made.sent, made if made.lines else None, said=said, problem=empty)


def _page(
    edition: Edition,
    sent: Sent,
    made: Plan | None,
    *,
    said: tuple[str, ...],
    problem: str = "",
    canonical: str = "",
) -> WorkoutPage:
    swaps = len(made.sent.swaps) if made else 0
    items = tuple(sheet(made)) if made else ()
    return WorkoutPage(
        head=Head(
            title=f"{'Your workout' if made else 'Check a whole workout'} – {SITE}",
            description="Paste a workout to see how hard each exercise is on the knee, and swap.",
            canonical=canonical,
            nav="workout",
            index=bool(canonical),
            said=said,
        ),
        text=sent.text,
        example=f"{URL}?example=1",
        understood=phrases.UNDERSTOOD,
        facets=_facets(edition, sent),
        fields=tuple(sent.chosen()),
        problem=problem,
        illness=illness.mentioned(sent.text),
        asked=made is not None,
        status=phrases.lines_read(len(made.lines), made.before.exercises, made.before.unknown,
                                  swaps)
        if made else "",
        asks=phrases.asks(made.before, made.after, swaps) if made else "",
        swapped=bool(swaps),
        sums=phrases.sums(made.before, made.after) if made else (),
        all=_all(made) if made else None,
        undo_all=Button(do=NOTHING, text="Undo all swaps", id="undo-all", at=f"{URL}#asks")
        if swaps > 1 else None,
        lost=phrases.swaps_lost(edition.entry(s.slug).exercise.name for s in made.lost
                                if s.slug in edition.marks) if made else "",
        lines=tuple(lines(edition, made.lines)) if made else (),
        stop_line=phrases.stop_line(edition.catalog.top_signs()),
        sheet=items,
        sheet_url=sheet_url(items),
        sheet_note=phrases.sheet_carries(len(items)),
    )  # fmt: skip


def sheet(made: Plan) -> list[SheetItem]:
    """The exercises with their doses, for a link that is to be shared."""
    rows = [row for line in made.lines if not line.out for row in line.rows]
    return [SheetItem(row.now, str(row.dose)) for row in rows if row.now]


def sheet_url(items: Iterable[SheetItem]) -> str:
    """The address of the form for a sheet of these; empty for none."""
    made = (Item.parse(f"{item.slug}{APART}{item.dose}") for item in items)
    kept = tuple(item for item in made if item)[:MOST_ITEMS]
    return Sheet(items=kept).to_url(EDIT_URL) if kept else ""


def _all(made: Plan) -> Button | None:
    """One tap for everything that is hard, where at least two have a swap."""
    hard = [row for line in made.lines for row in line.rows if row.offer and row.offer.swap]
    if made.after.hard < 2 or len(hard) < 2:
        return None
    return Button(do=EVERYTHING, text="Swap all that are high", id="all", at=f"{URL}#asks")


def _facets(edition: Edition, sent: Sent) -> tuple[Facet, ...]:
    return (
        boxes("want-less", "I want less", Watch, sent.want_less),
        kit_boxes(edition, sent.kit, none=sent.no_kit),
    )
