"""The page that makes a sheet: a plain form, and the link it has come to."""

from __future__ import annotations

from urllib.parse import urlencode

from msgspec import Struct, structs

from guide import phrases
from guide.coach import search, sheet_form, sheets
from guide.coach.sheet_form import Fields, Made, Taken
from guide.coach.sheets import SheetRow
from guide.edition import Edition
from guide.pages.codes import why_no_code
from guide.pages.parts import SITE, Head, MarkView, Page, card, exercise_url
from guide.pages.sheet import EDIT_URL, dose_line, row_name, was_name
from guide.records import sheet as limits
from guide.records.given import Params
from guide.records.sheet import Sheet

SHOWN = 6  # exercises found


class FoundView(Struct, frozen=True, kw_only=True):
    """An exercise to add: what the button sends, and what stands on it."""

    do: str
    name: str
    also: str  # the other name it was found by
    mark: MarkView


class RowView(Struct, frozen=True, kw_only=True):
    """One exercise of the form; its fields are named by its number."""

    number: int
    x: str  # which exercise, as it goes back to us
    name: str
    href: str
    mark: MarkView | None
    instead: str
    dose: str
    fields: Fields
    fresh: bool  # no amount is said yet
    first: bool
    last: bool


class TakenView(Struct, frozen=True, kw_only=True):
    """What was taken out last: the button that puts it back stands in its place."""

    number: int  # of the exercise that it stands before
    last: bool  # behind all of them
    o: str  # what and where, as it goes back to us
    said: str


class SheetEditPage(Page, frozen=True, kw_only=True):
    """Everything the edit page prints."""

    typed: str
    found: tuple[FoundView, ...]
    found_said: str  # for whoever hears the page too
    rows: tuple[RowView, ...]
    taken: TakenView | None
    begun: bool  # with one exercise: it may be meant for a sheet that there is already
    onto: str  # what was given as its link, where that did not do
    title: str
    note: str
    shared_as: str
    count: str
    problem: str
    keeps_nothing: str
    limits: str
    new_link: str
    address: str  # of the sheet; empty while there is none, or it is too long
    no_code: str  # what to shorten for a code to scan; empty where it fits
    most_title: int
    most_note: int
    most_opening: int
    most_typed: int
    most_link: int


class Answer(Struct, frozen=True, kw_only=True):
    """The page, or the address to go to first: after a change the address says all of it."""

    page: SheetEditPage
    go: str


def sheet_edit(
    edition: Edition, params: Params, origin: str = "", *, typing: bool = False
) -> Answer:
    """Answer what the form sent, or an address; ``origin`` is the site's own."""
    made = sheet_form.read(params, typing=typing)
    made = structs.replace(made, sheet=sheets.current(edition, made.sheet))
    page = _page(edition, made, origin)
    return Answer(page=page, go="" if page.problem or made.lost else _go(made))


def _go(made: Made) -> str:
    if not made.sent:
        return ""
    if made.show:
        return made.sheet.to_url()
    params = made.sheet.to_params()
    if made.typed:
        return f"{EDIT_URL}?{urlencode([*params, ('q', made.typed)])}#found"
    if made.moved == "out" and made.taken:  # for the next step only: later places are others
        return f"{EDIT_URL}?{urlencode([*params, ('o', str(made.taken))])}#back"
    return f"{made.sheet.to_url(EDIT_URL)}{_place(made)}"


def _place(made: Made) -> str:
    """Where the page opens. A button that moved an exercise has the focus, to be pressed again."""
    if not made.at:
        return ""
    way, last = made.moved or "x", len(made.sheet.items)
    if way != "x" and made.at in {1, last}:
        way = "down" if made.at == 1 else "up"  # there it has the other one only
    return f"#{way}{made.at}"


def _page(edition: Edition, made: Made, origin: str) -> SheetEditPage:
    sheet = made.sheet
    rows = sheets.rows(edition, sheet)
    too_long = len(sheet.to_url()) > limits.MOST_MADE
    problem = (
        phrases.TOO_LONG if too_long
        else phrases.FULL if made.full
        else phrases.NO_SHEET_LINK if made.onto
        else ""
    )  # fmt: skip
    found = _found(edition, made.typed)
    return SheetEditPage(
        head=Head(
            title=f"Make a sheet – {SITE}",
            description="Put exercises on a sheet, with sets and notes, and send it as a link.",
            canonical="" if too_long else sheet.to_url(EDIT_URL),
            nav="sheet",
            index=False,
            said=(*filter(None, [problem]), *phrases.sheet_lost(made.lost)),
        ),
        typed=made.typed,
        found=found,
        found_said=phrases.names_found(len(found), made.typed) if made.typed else "",
        rows=tuple(_row(edition, row, number, len(rows)) for number, row in enumerate(rows, 1)),
        taken=_taken(edition, made.taken, len(rows)) if made.taken else None,
        begun=len(rows) == 1 and not sheet.title and not sheet.note,
        onto=made.onto,
        title=sheet.title,
        note=sheet.note,
        shared_as=sheet.title or phrases.UNTITLED,
        count=phrases.count(len(rows)) if rows else "",
        problem=problem,
        keeps_nothing=phrases.KEEPS_NOTHING,
        limits=phrases.SHEET_LIMITS,
        new_link=phrases.NEW_LINK,
        address=sheet.to_url() if rows and not too_long else "",
        no_code=why_no_code(origin, sheet, tuple(row_name(edition, row) for row in rows))
        if rows and not too_long
        else "",
        most_title=limits.MOST_TITLE,
        most_note=limits.MOST_NOTE,
        most_opening=limits.MOST_OPENING,
        most_typed=sheet_form.MOST_TYPED,
        most_link=limits.MOST_READ,
    )


def _found(edition: Edition, typed: str) -> tuple[FoundView, ...]:
    hits = search.find(edition, typed, SHOWN) if typed else ()
    cards = [card(edition, hit.slug, hit.matched) for hit in hits]
    return tuple(
        FoundView(do=f"add.{each.slug}", name=each.name, also=each.matched, mark=each.mark)
        for each in cards
    )


def _taken(edition: Edition, taken: Taken, rows: int) -> TakenView:
    gone = sheets.current(edition, Sheet(items=(taken.item,)))
    (name,) = (row_name(edition, row) for row in sheets.rows(edition, gone))
    return TakenView(
        number=taken.place,
        last=taken.place > rows,
        o=str(taken),
        said=phrases.taken_out(name),
    )


def _row(edition: Edition, row: SheetRow, number: int, total: int) -> RowView:
    told = sheet_form.fields(row.item)
    known = card(edition, row.slug) if row.slug else None
    was = was_name(edition, row)
    return RowView(
        number=number,
        x=f"{row.item.name}.{row.item.swap}" if row.item.swap else row.item.name,
        name=row_name(edition, row),
        href=exercise_url(row.slug) if row.slug else "",
        mark=known.mark if known else None,
        instead=phrases.instead_of(was) if was else "",
        dose=dose_line(row),
        fields=told,
        fresh=told._replace(note="") == Fields(),
        first=number == 1,
        last=number == total,
    )
