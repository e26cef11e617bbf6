"""A whole programme: pasted, marked line by line, swapped, and summed up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile

from msgspec import Struct

from guide import phrases
from guide.coach import illness, reading
from guide.coach.plan import Plan, PlanLine, Row, plan
from guide.edition import Edition
from guide.pages.facets import boxes, kit_boxes
from guide.pages.parts import (
    SITE,
    Facet,
    Head,
    MarkView,
    Page,
    exercise_url,
    mark_view,
    written_by,
)
from guide.pages.sheet import EDIT_URL
from guide.records.given import Ignored
from guide.records.programme import (
    EVERYTHING,
    NOTHING,
    Named,
    Sent,
    Swapped,
    name_field,
    out_field,
    swap_field,
)
from guide.records.sheet import APART, MOST_ITEMS, Item, Sheet
from guide.words import LineKind, Watch

URL = "/workout"


class Button(Struct, frozen=True, kw_only=True):
    """One tap: the value of the field ``do``, what stands on it, and where the page is then."""

    do: str
    text: str
    id: str  # the same for swap and undo, so that the focus stays where it was
    at: str  # address with the place of the line, for browsers without script


class SwapButton(Button, frozen=True, kw_only=True):
    """The tap that swaps, and what it swaps for."""

    mark: MarkView
    whose: str  # wrote it; may be empty
    why: str  # why it is one


class ItemView(Struct, frozen=True, kw_only=True):
    """One exercise of a line."""

    name: str  # of the exercise that is to be done; as written where we know none
    href: str
    mark: MarkView | None
    sure: str  # "Sure", "Likely", "Not recognised"
    whose: str  # wrote it, where it is not ours; may be empty
    sureness: str
    said: str  # how it was written, where that is another name
    left_out: str
    left_open: bool  # the line lets one choose
    dose: str
    note: str
    was: str  # the exercise that was swapped
    was_mark: str
    gone: tuple[str, ...]
    swap: SwapButton | None
    no_swap: str
    more: str  # address of all swaps
    undo: Button | None
    choices: tuple[Button, ...]  # the nearest names
    forget: Button | None  # takes the choice of a name back


class LineView(Struct, frozen=True, kw_only=True):
    """A line with what was made of it."""

    id: str
    text: str
    sets: tuple[str, ...]  # lines below it that tell only of its sets
    kind: str
    items: tuple[ItemView, ...]
    out: bool
    remove: Button | None


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
        lines=tuple(_lines(edition, made.lines)) if made else (),
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


def _lines(edition: Edition, made: Sequence[PlanLine]) -> Iterator[LineView]:
    """Each line, with the sets that stand in lines of their own below it."""
    first = 0
    while first < len(made):
        below = takewhile(lambda each: each.line.kind is LineKind.SET, made[first + 1 :])
        sets = tuple(each.line.text for each in below)
        yield _line(edition, made[first], sets)
        first += 1 + len(sets)


def _line(edition: Edition, made: PlanLine, sets: tuple[str, ...]) -> LineView:
    line = made.line
    place = f"line-{line.number}"
    remove = None
    if line.kind is LineKind.EXERCISE and not made.sure:
        remove = Button(
            do=out_field(line.key, undo=made.out),
            text="Put it back" if made.out else "Leave it out",
            id=f"out-{line.number}",
            at=f"{URL}#{place}",
        )
    return LineView(
        id=place,
        text=line.text,
        sets=sets,
        kind=line.kind.value,
        items=() if made.out else tuple(
            _item(edition, row, f"{URL}#{place}", f"{line.number}-{number}")
            for number, row in enumerate(made.rows, 1)
        ),
        out=made.out,
        remove=remove,
    )  # fmt: skip


def _item(edition: Edition, row: Row, at: str, number: str) -> ItemView:
    item, now = row.item, row.now
    name = edition.entry(now).exercise.name if now else item.name
    was = item.slug if row.swapped else None
    was_name = edition.entry(was).exercise.name if was else ""
    same = item.name.casefold() == (was_name or name).casefold()
    return ItemView(
        name=name,
        href=exercise_url(now) if now else "",
        mark=_mark(edition, now) if now else None,
        sure=phrases.SURE[item.sureness],
        whose=written_by(edition, now) if now else "",
        sureness=item.sureness.value,
        said=item.name if now and not same else "",
        left_out=phrases.left_out(item.left_out),
        left_open=item.left_open,
        dose=phrases.dose_words(row.dose),
        note=item.note,
        was=was_name,
        was_mark=phrases.level_word(edition.marks[was].level) if was else "",
        gone=tuple(phrases.GONE[part] for part in row.gone),
        swap=_swap(edition, row, at, number),
        no_swap=_no_swap(row),
        more=f"{exercise_url(item.slug)}/swaps" if item.slug else "",
        undo=_undo(row.swapped, was_name, at, number) if row.swapped else None,
        choices=_choices(edition, row, at, number),
        forget=_forget(row, at, number),
    )


def _mark(edition: Edition, slug: str) -> MarkView:
    return mark_view(edition.entry(slug), edition.marks[slug])


def _swap(edition: Edition, row: Row, at: str, number: str) -> SwapButton | None:
    """The tap that swaps it, where something better is offered."""
    swap = row.offer.swap if row.offer else None
    if not swap or not row.now:
        return None
    return SwapButton(
        do=swap_field(Swapped(row.now, row.place, swap.slug)),
        text=f"Swap for {edition.entry(swap.slug).exercise.name}",
        id=f"swap-{number}",
        at=at,
        mark=_mark(edition, swap.slug),
        whose=written_by(edition, swap.slug),
        why=phrases.swap_words(edition, row.now, swap).why,
    )


def _no_swap(row: Row) -> str:
    """That nothing better was found, where it was looked for and is not the gentlest anyway."""
    if row.swapped or not row.offer or row.offer.swap or row.offer.gentlest:
        return ""
    return phrases.NO_SWAP


def _undo(swapped: Swapped, was: str, at: str, number: str) -> Button:
    do = swap_field(swapped, undo=True)
    return Button(do=do, text=f": back to {was}", id=f"swap-{number}", at=at)


def _choices(edition: Edition, row: Row, at: str, number: str) -> tuple[Button, ...]:
    """The nearest names to take instead, until one is taken or the exercise is swapped."""
    item = row.item
    if row.swapped or item.chosen:
        return ()
    return tuple(
        Button(
            do=name_field(Named(item.key, slug)),
            text=edition.entry(slug).exercise.name,
            id=f"name-{number}-{slug}",
            at=at,
        )
        for slug in item.nearest
    )


def _forget(row: Row, at: str, number: str) -> Button | None:
    """Takes a name back that was chosen."""
    if not (row.item.chosen and row.now):
        return None
    do = name_field(Named(row.item.key, row.now), undo=True)
    return Button(do=do, text="Not this one", id=f"name-{number}", at=at)


def _facets(edition: Edition, sent: Sent) -> tuple[Facet, ...]:
    return (
        boxes("want-less", "I want less", Watch, sent.want_less),
        kit_boxes(edition, sent.kit, none=sent.no_kit),
    )
