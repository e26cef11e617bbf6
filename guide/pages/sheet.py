"""A sheet as the person it was sent to sees it."""

from __future__ import annotations

from msgspec import Struct

from guide import phrases
from guide.coach import easier, sheets
from guide.coach.sheets import SheetRow
from guide.edition import Edition
from guide.figure import Drawing
from guide.pages import preview
from guide.pages.codes import page_code, sheet_code, sheet_scans, why_no_code
from guide.pages.parts import SITE, Head, MarkView, Page, card, exercise_url
from guide.records.dose import NOTHING, Dose
from guide.records.sheet import URL, Lost, Sheet

EDIT_URL = f"{URL}/edit"
SHOWN_CUES = 3
LOG_COLUMNS = 4  # on paper, to write in
_WEIGHT, _PACE = "light-weight", "controlled-tempo"  # cues that a sheet may speak of itself


class SheetSwap(Struct, frozen=True, kw_only=True):
    """The same sheet with one exercise changed."""

    name: str
    mark: MarkView
    href: str


class SheetItem(Struct, frozen=True, kw_only=True):
    """One exercise of the sheet."""

    id: str
    name: str
    href: str  # empty for one that we do not have
    thumb: Drawing | None
    mark: MarkView | None
    whose: str  # wrote the exercise, where it is not ours; may be empty
    dose: str
    note: str
    cues: tuple[str, ...]
    easier: tuple[str, str]  # what to change, and how; two empty texts for none
    swap: SheetSwap | None
    instead: str  # what this stands in for today
    gone: tuple[str, ...]
    undo: str  # address of the sheet without this swap; empty for none
    undo_name: str
    code: Drawing | None  # of its page, where the sheet has none of its own


class SheetPage(Page, frozen=True, kw_only=True):
    """Everything the sheet page prints."""

    title: str
    note: str
    sender: str
    items: tuple[SheetItem, ...]
    empty: str
    unknown: str
    stop_line: str
    pain_rule: str
    edit: str
    address: str
    log: tuple[str, ...]  # the empty heads of columns to write in
    code: Drawing | None  # of the whole sheet; None where that is too long
    wall: str  # where the code is as large as a wall needs it
    scan: str
    printed: str  # nothing: as letters, a sheet's address is of no use
    no_code: str  # what to shorten then


def sheet_page(
    edition: Edition, sheet: Sheet, lost: tuple[Lost, ...] = (), origin: str = ""
) -> SheetPage:
    """Build the page of a sheet; ``origin`` is the site's own address, for codes to scan."""
    sheet = sheets.current(edition, sheet)
    title = sheet.title or phrases.UNTITLED
    pain = edition.catalog.care.get("pain-rule")
    rows = sheets.rows(edition, sheet)
    names = tuple(row_name(edition, row) for row in rows)
    one = sheet_scans(origin, sheet)
    code_of_each = origin if rows and not one else ""
    return SheetPage(
        head=Head(
            title=f"{title} – {SITE}",
            description="A sheet of exercises, made by somebody who uses this guide.",
            canonical=sheet.to_url(),
            nav="sheet",
            index=False,
            preview=preview.sheet_url(edition, sheet),
            said=phrases.sheet_lost(lost),
        ),
        title=title,
        note=sheet.note,
        sender=phrases.SENDER if sheet.to_params() else "",
        items=tuple(
            _item(edition, sheet, place, row, code_of_each) for place, row in enumerate(rows)
        ),
        empty="" if rows else phrases.NO_SHEET,
        unknown=phrases.UNKNOWN_EXERCISE,
        stop_line=phrases.stop_line(edition.catalog.top_signs()),
        pain_rule=pain.answer if pain else "",
        edit=sheet.to_url(EDIT_URL),
        address=sheet.to_url(),
        log=("",) * LOG_COLUMNS,
        code=sheet_code(origin, sheet, title) if rows else None,
        wall=sheet.to_url("/sheet/code.svg") if rows and one and origin else "",
        scan=phrases.SCAN if one else phrases.EACH_SCANS,
        printed="",
        no_code=why_no_code(origin, sheet, names) if rows else "",
    )


def dose_line(row: SheetRow) -> str:
    """How much, in plain words, with the words that were written beside it."""
    return ", ".join(filter(None, (phrases.dose_words(row.dose), row.hint)))


def row_name(edition: Edition, row: SheetRow) -> str:
    """The name of an exercise, or the words for one that we do not have."""
    return edition.entry(row.slug).exercise.name if row.slug else phrases.as_written(row.item)


def was_name(edition: Edition, row: SheetRow) -> str:
    """The name of the exercise that was swapped; empty where none was."""
    if row.was in edition.marks:
        return edition.entry(row.was).exercise.name
    return phrases.as_written(row.item) if row.was else ""


def _item(edition: Edition, sheet: Sheet, place: int, row: SheetRow, origin: str) -> SheetItem:
    known = card(edition, row.slug) if row.slug else None
    was = was_name(edition, row)
    return SheetItem(
        id=f"x{place + 1}",
        name=row_name(edition, row),
        href=exercise_url(row.slug) if row.slug else "",
        thumb=known.thumb if known else None,
        mark=known.mark if known else None,
        whose=known.whose if known else "",
        dose=dose_line(row),
        note=row.item.note,
        cues=_cues(edition, row.slug, row.item.dose) if row.slug else (),
        easier=_easier(edition, row.slug) if row.slug else ("", ""),
        swap=_swap(edition, sheet, place, row.offer) if row.offer else None,
        instead=phrases.instead_of(was) if was else "",
        gone=tuple(phrases.GONE[part] for part in row.gone),
        undo=_with(sheet, place, "") if row.was else "",
        undo_name=was,
        code=page_code(origin, exercise_url(row.slug), known.name) if row.slug and known else None,
    )


def _swap(edition: Edition, sheet: Sheet, place: int, slug: str) -> SheetSwap:
    other = card(edition, slug)
    return SheetSwap(name=other.name, mark=other.mark, href=_with(sheet, place, slug))


def _with(sheet: Sheet, place: int, swap: str) -> str:
    """The address of the sheet with one exercise swapped, at that exercise."""
    changed = sheet.with_item(place, sheet.items[place].swapped(swap))
    return f"{changed.to_url()}#x{place + 1}"


def _easier(edition: Edition, slug: str) -> tuple[str, str]:
    form = next(iter(easier.forms(edition, slug)), None)
    if form is None:
        return "", ""
    advice = phrases.form_advice(form, edition.entry(slug).pattern)
    return form.change.label, f"{form.say} {advice}".strip()


def _cues(edition: Edition, slug: str, dose: Dose) -> tuple[str, ...]:
    """The cues that matter most: those with something to say about this exercise come first.

    Weight and pace are what the sheet itself is about: where it says them, ours would quarrel.
    """
    said = {_WEIGHT: dose != NOTHING, _PACE: bool(dose.tempo)}
    own = edition.entry(slug).exercise.cues
    kept = [name for name in edition.catalog.cues if name in own and not said.get(name)]
    ranked = sorted(kept, key=lambda name: not own[name])
    return tuple(edition.catalog.cues[name].say for name in ranked[:SHOWN_CUES])
