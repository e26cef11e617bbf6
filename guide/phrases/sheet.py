"""What is said about a sheet: what it is, what of its address was not understood."""

from __future__ import annotations

from collections.abc import Iterable

from guide.records.sheet import (
    MOST_DOSE,
    MOST_ITEMS,
    MOST_MADE,
    MOST_NAME,
    MOST_NOTE,
    MOST_OPENING,
    MOST_TITLE,
    Item,
    Loss,
    Lost,
)

UNTITLED = "Exercise sheet"
SENDER = "Written by whoever sent this link, not by Kneewise."
NO_SHEET = "There is no exercise on this sheet yet."
UNKNOWN_EXERCISE = "We do not have this exercise, so there is no mark and no picture."
KEEPS_NOTHING = (
    "The link is the sheet: nothing is kept here. Anyone who has the link can read all of it, so "
    "write no names and nothing about anyone’s health."
)
SHEET_LIMITS = (
    f"A sheet holds up to {MOST_ITEMS} exercises. A note may have {MOST_NOTE} characters, the "
    f"opening note {MOST_OPENING}, the title {MOST_TITLE}, and the whole link {MOST_MADE:,}."
)
NEW_LINK = (
    "Each change makes a new link. A link you have sent already keeps showing the old sheet: "
    "send the new one."
)
FULL = f"A sheet holds {MOST_ITEMS} exercises, and this one is full. Make a second one."
TOO_LONG = (
    f"This sheet is too long for one link: a link may have {MOST_MADE:,} characters. "
    "Shorten some notes, or make two sheets. Nothing is lost: it is all still in the form."
)
NO_SHEET_LINK = (
    "We found no exercise in that link. Open your sheet, and copy all of its address: it begins "
    "with https and ends with the last exercise."
)
LONG_LINK = "That link is too long"
LONG_LINK_WHY = (
    f"A sheet holds up to {MOST_ITEMS} exercises, {MOST_OPENING} characters before them and "
    f"{MOST_NOTE} characters in each note. Ask for two shorter sheets."
)
FOUND_NOTHING = "Nothing here has that name. You can add it as you wrote it."


def names_found(count: int, typed: str) -> str:
    """How many names a search offers to be added; what to do where it offers none."""
    noun = "exercise" if count == 1 else "exercises"
    return f"{count} {noun} to choose from for “{typed}”." if count else FOUND_NOTHING


def sheet_lost(lost: Iterable[Lost]) -> tuple[str, ...]:
    """Say what of an address or a form was left out or cut."""
    return tuple(dict.fromkeys(_lost(each) for each in lost))


def as_written(item: Item) -> str:
    """The name of an exercise that we do not have; a slug reads as its words."""
    plain = item.name.replace("-", " ")
    return plain[:1].upper() + plain[1:] if item.name == item.name.lower() else item.name


def instead_of(name: str) -> str:
    """What a swapped exercise stands in for."""
    return f"Today instead of {name}."


def taken_out(name: str) -> str:
    """What the last button took off a sheet."""
    return f"{name} is taken out."


def count(number: int) -> str:
    """``6 exercises``."""
    return f"{number} exercise{'' if number == 1 else 's'}"


def sheet_carries(exercises: int) -> str:
    """What a sheet made of a workout holds."""
    told = "It holds the exercises and their doses, and nothing else of what you pasted."
    if exercises <= MOST_ITEMS:
        return told
    return f"{told} A sheet takes {MOST_ITEMS} exercises: these are the first."


def _lost(lost: Lost) -> str:
    what, name, value = lost
    if what is Loss.TWICE:
        return f"There were two values for “{name}”. We took the first."
    if what is Loss.CUT:
        part, most = {
            "t": ("title", f"{MOST_TITLE} characters"),
            "n": ("opening note", f"{MOST_OPENING} characters"),
            "x": (
                f"text of “{value}”",
                f"{MOST_NAME} characters in a name, {MOST_DOSE} in a dose, {MOST_NOTE} in a note",
            ),
        }.get(name, (f"text of “{name}”", "what fits"))
        return f"The {part} was too long. We cut it to {most}."
    if what is Loss.NAMELESS:
        return f"We left out “{value}”: it names no exercise."
    if what is Loss.MORE:
        return f"The link has {value} exercises. We show the first {MOST_ITEMS}."
    if what is Loss.VERSION:
        return "This link was made by another version of the guide. Some of it may be missing."
    return f"We left out “{name}={value}”: we do not know it."
