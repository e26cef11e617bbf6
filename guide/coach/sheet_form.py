"""The form that makes a sheet: its fields, and what its buttons do.

Each exercise has its fields under a number, such as ``s2`` for the sets of the second one:
``x`` which exercise, ``s`` sets, ``a`` amount of each set, ``l`` load or effort, ``p`` pace,
``r`` rest, ``e`` each side, ``c`` what is noted. The button that was pressed is ``do``; ``o`` is
what was taken out last, as ``PLACE~x``, so that a button can put it back without anything being
kept anywhere; ``onto`` is the link of a sheet that somebody has, for these exercises to go on. What
the form sends is read once and made an address; the form is then filled from that address.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple, Self
from urllib.parse import parse_qsl

from msgspec import Struct, structs

from guide.coach import reading
from guide.records.dose import Dose
from guide.records.given import Params
from guide.records.sheet import ABOUT, APART, MOST_ITEMS, Item, Lost, Sheet, dose_and_hint, item

MOST_SENT = 16_000  # characters of what the form sends: a sheet too long is shown, to be cut
MOST_TYPED = 100  # characters of a search

_FIELD = re.compile(r"([xsalprec])([1-9]\d?)")
_DO = re.compile(r"(up|down|out)\.([1-9]\d?)|add\.([a-z0-9-]{1,60})|(write|show|back)")
_PLACE = re.compile(r"[1-9]\d?")
_QUERY = re.compile(r"\?([^\s#]+)")
_COUNT = re.compile(r"\d{1,5}(?:-\d{1,5})?")


class Taken(NamedTuple):
    """What was taken out, and the place, from 1, where it stood."""

    place: int
    item: Item

    def __str__(self) -> str:
        """The value of ``o``."""
        return f"{self.place}{APART}{self.item}"

    @classmethod
    def parse(cls, text: str) -> Self | None:
        """Read the value of ``o``; None for what is none."""
        place, _, rest = text.partition(APART)
        found = Item.parse(rest) if _PLACE.fullmatch(place) else None
        return cls(int(place), found) if found else None


class Made(Struct, frozen=True, kw_only=True):
    """The sheet so far, and what was asked of the form."""

    sheet: Sheet
    lost: tuple[Lost, ...] = ()
    typed: str = ""  # in the search field
    sent: bool = False  # by the form, so that the address is not the one right one yet
    show: bool = False  # the sheet itself is wanted
    at: int = 0  # the exercise, from 1, that a button was about; 0 for none
    moved: str = ""  # up, down or out
    taken: Taken | None = None  # out of the sheet last, to be put back
    full: bool = False  # an exercise more than a sheet may have was asked for
    onto: str = ""  # what was given as the link of a sheet, where it is none


class Fields(NamedTuple):
    """What stands in the fields of one exercise."""

    sets: str = ""
    amount: str = ""
    load: str = ""
    pace: str = ""
    rest: str = ""
    side: bool = False
    note: str = ""


def read(params: Params, *, typing: bool = False) -> Made:
    """Read what the form sends, or an address of ours, and do what its button says.

    ``typing``: no button was pressed yet.
    """
    given: dict[str, str] = {}
    plain: list[tuple[str, str]] = []
    numbered: dict[int, dict[str, str]] = {}
    taken: Taken | None = None
    onto = ""
    for name, value in params:
        found = _FIELD.fullmatch(name)
        if found:
            numbered.setdefault(int(found[2]), {})[found[1]] = value
        elif name in {"q", "do"}:
            given[name] = value
        elif name == "onto":
            onto = onto or ("" if typing else value.strip())
        elif name == "o" and Taken.parse(value):
            taken = Taken.parse(value)
        else:
            plain.append((name, value))
    made = [("x", _told(numbered[number])) for number in sorted(numbered)]
    sheet, lost = Sheet.parse([*plain, *(pair for pair in made if pair[1].strip(APART))])
    typed = " ".join(given.get("q", "").split())[:MOST_TYPED]
    sent = bool(numbered or onto or given.get("do"))
    asked = Made(sheet=sheet, lost=lost, typed=typed, sent=sent, taken=taken)
    return _onto(asked, onto) if onto else _done(asked, given.get("do", ""))


def fields(row: Item) -> Fields:
    """The fields of one exercise, so that reading them gives the same dose."""
    dose = row.dose
    amount = str(Dose(reps=dose.reps, distance=dose.distance, time=dose.time))
    first, _, others = amount.partition(" ")
    return Fields(
        sets=f"{Dose(rounds=dose.rounds)} {dose.sets or ''}".strip(),
        amount=f"{first.removesuffix('reps')} {others}".strip(),
        load=f"{Dose(load=dose.load, rpe=dose.rpe, rir=dose.rir)} {row.hint}".strip(),
        pace=dose.tempo,
        rest=str(Dose(rest=dose.rest)).removeprefix("rest"),
        side=dose.side,
        note=row.note,
    )


def dose_of(told: Fields) -> str:
    """The dose that fields say, as text for an address."""
    parts = (_amount(told.sets, told.amount), told.load, _pace(told.pace), _rest(told.rest))
    return " ".join((*map(_read, parts), "side" if told.side else "")).strip()


def _told(values: Mapping[str, str]) -> str:
    sets, amount, load, pace, rest = (values.get(field, "") for field in "salpr")
    told = Fields(sets, amount, load, pace, rest, "e" in values)
    name, _, _ = values.get("x", "").partition(APART)
    return APART.join((name, dose_of(told).replace(APART, ABOUT), values.get("c", "")))


def _done(made: Made, do: str) -> Made:
    found = _DO.fullmatch(do)
    if not found:
        return made
    if found[1]:
        return _moved(made, found[1], int(found[2]) - 1)
    if found[4] == "show":
        return structs.replace(made, show=True)
    if found[4] == "back":
        put = _put(made, *made.taken) if made.taken else made
        return put if put.full else structs.replace(put, taken=None)
    added = item(found[3] or made.typed)
    if added is None:
        return made
    put = _put(made, len(made.sheet.items) + 1, added)
    return put if put.full else structs.replace(put, typed="")


def _put(made: Made, place: int, added: Item) -> Made:
    """With one more at a place, from 1, or at the end of a sheet that is shorter by now."""
    items = list(made.sheet.items)
    if len(items) >= MOST_ITEMS:
        return structs.replace(made, full=True)
    at = min(place, len(items) + 1)
    items.insert(at - 1, added)
    return structs.replace(made, sheet=structs.replace(made.sheet, items=tuple(items)), at=at)


def _onto(made: Made, link: str) -> Made:
    """With these exercises behind those of a sheet that somebody has, under its title and note."""
    found = _QUERY.search(link)
    told = parse_qsl(found[1], errors="replace") if found else []
    theirs, lost = Sheet.parse(pair for pair in told if pair[0] in {"v", "t", "n", "x"})
    if not theirs.items:
        return structs.replace(made, onto=link)
    mine = made.sheet
    items = (*theirs.items, *mine.items)
    if len(items) > MOST_ITEMS:
        return structs.replace(made, full=True, onto=link)
    both = Sheet(title=theirs.title or mine.title, note=theirs.note or mine.note, items=items)
    lost = (*made.lost, *lost)
    return structs.replace(made, sheet=both, lost=lost, at=len(theirs.items) + 1)


def _moved(made: Made, way: str, place: int) -> Made:
    items = list(made.sheet.items)
    if place >= len(items):
        return made
    moved = items.pop(place)
    to = place
    if way != "out":
        to = max(0, place - 1) if way == "up" else min(len(items), place + 1)
        items.insert(to, moved)
    sheet = structs.replace(made.sheet, items=tuple(items))
    taken = Taken(place + 1, moved) if way == "out" else made.taken
    at = min(to + 1, len(items))
    return structs.replace(made, sheet=sheet, at=at, moved=way, taken=taken)


# --- From what people type to tokens -----------------------------------------------------------


def _amount(sets: str, amount: str) -> str:
    """``3`` and ``8 - 10`` as ``3x8-10``; what is no number stays as it was typed."""
    *groups, count = _compact(sets).split() or [""]
    if not _COUNT.fullmatch(count):
        groups, count = [*groups, count], ""
    first, _, others = _compact(amount).partition(" ")
    plain = Dose.parse(f"{first}reps") is not None
    if count and first:
        first = f"{count}x{first}"
    elif count:
        first = f"{count}sets"
    elif plain:
        first = f"{first}reps"
    return " ".join((*groups, first, others))


def _compact(text: str) -> str:
    """One thing without blanks inside: ``8 – 10`` as ``8-10``, ``30 Sec.`` as ``30s``."""
    text = re.sub(r"\s*[-–—]\s*", "-", text.lower().strip())
    text = re.sub(r"(?<=\d)\s*(?:seconds?|secs?|s)\b\.?", "s", text)
    text = re.sub(r"(?<=\d)\s*(?:minutes?|mins?)\b\.?", "min", text)
    text = re.sub(r"(?<=\d)\s*(?:reps?|repetitions?|sets?|x|×)\b", "", text)
    text = re.sub(r"(?<=\d)\s+(?=(?:m|km|mi|yd|ft|cal|rounds?)\b)", "", text)
    return re.sub(r"\bamrap\b|\bas many as you can\b", "max", text)


def _pace(text: str) -> str:
    digits = re.sub(r"[\s.\-/–]+", "", text.lower())
    return f"tempo{digits}" if Dose.parse(f"tempo{digits}") and digits else text


def _rest(text: str) -> str:
    compact = _compact(text)
    for token in (f"rest{compact}", f"rest{compact}s"):
        if compact and Dose.parse(token):
            return token
    return f"rest {text}" if text.strip() else ""


def _read(text: str) -> str:
    """A text as tokens; words that are not wholly understood stay as they are."""
    dose, left = dose_and_hint(text)
    if not left:
        return str(dose)
    more, unread = reading.take(left)
    if unread.replace(reading.GAP, "").strip():
        return f"{dose} {left}"
    return str(dose.with_missing(more))
