"""A sheet of exercises with their doses and notes. Its address is the sheet: nothing is stored.

::

    /sheet?v=1&t=TITLE&n=OPENING NOTE&x=EXERCISE&x=EXERCISE

``v`` is the version of this grammar. ``t`` and ``n`` may be left out. Each ``x`` is one exercise,
in order, and has up to three parts with a tilde between them; empty ones at the end are dropped::

    x = NAME ~ DOSE ~ NOTE
    back-squat~3x8-10 60kg rest90s~Slow on the way down
    back-squat.box-squat~3x8-10 60kg

========  =====================================================================================
``NAME``  a slug, or the words for an exercise that we do not have. ``back-squat.box-squat`` is a
          box squat today in place of the back squat: the dose is still that of the back squat, so
          that nothing is lost on the way back.
``DOSE``  the short text of ``guide.records.dose``, then any words that it cannot say, such as
          ``light dumbbell``.
``NOTE``  any text to the end, tildes too; a line break is a line break.
========  =====================================================================================

All of it is encoded the way browsers encode a form. Reading is lenient and says what it made of
what it did not understand; what is read is written in one way only.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import NamedTuple, Self
from urllib.parse import urlencode

from msgspec import Struct, structs

from guide.records.base import SLUG
from guide.records.dose import NOTHING, Dose
from guide.records.given import MAX_IGNORED, SHOWN_IGNORED, Params
from guide.words import Word

URL = "/sheet"
VERSION = "1"
MOST_ITEMS = 40
MOST_TITLE = 80  # characters
MOST_OPENING = 500
MOST_NAME = 60
MOST_DOSE = 320  # characters: the longest that ``Dose`` writes is a little shorter
MOST_NOTE = 200
MOST_MADE = 6000  # characters of an address that we make: any program passes these on
MOST_READ = 8000  # and of one that we read: some programs encode more than is needed
APART = "~"
ABOUT = "≈"  # a tilde ends a part, but people write one for "about"

_NAME = re.compile(rf"(?P<slug>{SLUG})(?:\.(?P<swap>{SLUG}))?")
_JOINS = frozenset("\u200c\u200d\u200e\u200f")  # inside words, emoji and mixed directions
_TAGS = range(0xE0020, 0xE0080)  # the flags of parts of a country
_UNSEEN = frozenset({"Cc", "Cf", "Cs"})


class SheetTooLong(ValueError):  # noqa: N818 - reads as what it says
    """More than any sheet of ours has in its address."""


class Loss(Word):
    """What reading an address left out or cut."""

    UNKNOWN = "unknown", "not a part of a sheet"
    TWICE = "twice", "there more than once"
    CUT = "cut", "longer than it may be"
    NAMELESS = "nameless", "without an exercise"
    MORE = "more", "too many exercises"
    VERSION = "version", "made by another version"


class Lost(NamedTuple):
    """One thing that was left out or cut, with the part it was in and how it began."""

    what: Loss
    name: str
    value: str


class Item(Struct, frozen=True, kw_only=True):
    """One exercise of a sheet. Made by ``item`` or ``parse``, which leave it in its one form."""

    name: str  # a slug, or words
    swap: str = ""  # the slug that is done in its place today
    dose: Dose = NOTHING
    hint: str = ""  # what of the dose no token says
    note: str = ""

    def __str__(self) -> str:
        """The value of ``x``."""
        name = f"{self.name}.{self.swap}" if self.swap else self.name
        dose = f"{self.dose} {self.hint}".strip()
        parts = [name, dose, self.note]
        while not parts[-1]:
            parts.pop()
        return APART.join(parts)

    @property
    def slug(self) -> str:
        """What is to be done today."""
        return self.swap or self.name

    @classmethod
    def parse(cls, text: str) -> Self | None:
        """Read the value of ``x``; None where it names nothing. Too much of anything is cut."""
        name, _, rest = text.partition(APART)
        dose, _, note = rest.partition(APART)
        name = words(name)[: MOST_NAME * 2].rstrip()
        found = _NAME.fullmatch(name)
        if not found:
            name = name[:MOST_NAME].rstrip()
        if not name:
            return None
        told, hint = dose_and_hint(words(dose)[:MOST_DOSE].rstrip())
        return cls(
            name=found["slug"] if found else name,
            swap=(found["swap"] or "") if found else "",
            dose=told,
            hint=hint,
            note=prose(note, MOST_NOTE),
        )

    def swapped(self, swap: str) -> Self:
        """This one with another done in its place today; an empty ``swap`` takes that back."""
        return structs.replace(self, swap=swap)


class Sheet(Struct, frozen=True, kw_only=True):
    """A title, an opening note, and exercises in order."""

    title: str = ""
    note: str = ""
    items: tuple[Item, ...] = ()

    @classmethod
    def parse(cls, params: Params) -> tuple[Self, tuple[Lost, ...]]:
        """Read what stands behind the ``?``; raises nothing."""
        lost: list[Lost] = []
        texts: dict[str, str] = {}
        items: list[Item] = []
        for name, value in params:
            if not value.strip():
                continue
            if name == "x":
                items += _items(value, lost)
            elif name not in _TEXTS:
                lost.append(_lost(Loss.UNKNOWN, name, value))
            elif name in texts:
                lost.append(_lost(Loss.TWICE, name, value))
            else:
                texts[name] = _text(name, value, lost)
        if texts.get("v", VERSION) != VERSION:
            lost.append(_lost(Loss.VERSION, "v", texts["v"]))
        if len(items) > MOST_ITEMS:
            lost.append(Lost(Loss.MORE, "x", str(len(items))))
        sheet = cls(
            title=texts.get("t", ""), note=texts.get("n", ""), items=tuple(items[:MOST_ITEMS])
        )
        return sheet, tuple(lost[:MAX_IGNORED])

    def to_params(self) -> list[tuple[str, str]]:
        """Name and value of everything that is said, in the fixed order; none for nothing."""
        said = [("t", self.title), ("n", self.note), *(("x", str(item)) for item in self.items)]
        kept = [(name, value) for name, value in said if value]
        return [("v", VERSION), *kept] if kept else []

    def to_url(self, path: str = URL) -> str:
        """The one address of this sheet."""
        params = self.to_params()
        return f"{path}?{urlencode(params)}" if params else path

    def with_item(self, place: int, item: Item) -> Self:
        """This sheet with another item at a place, from 0."""
        return structs.replace(self, items=(*self.items[:place], item, *self.items[place + 1 :]))


def item(name: str, dose: str = "", note: str = "") -> Item | None:
    """An item from parts that people typed; None where nothing is named."""
    return Item.parse(APART.join((_untilded(name), _untilded(dose), note)))


def dose_and_hint(text: str) -> tuple[Dose, str]:
    """The tokens of a dose, wherever they stand, and the other words."""
    dose, hint = NOTHING, []
    for word in text.split():
        more = Dose.parse(f"{dose} {word}")
        if more is None:
            hint.append(word)
        else:
            dose = more
    return dose, " ".join(hint)


def words(text: str) -> str:
    """One line, without what cannot be seen or would turn other text around."""
    return " ".join(_seen(text).split())


def prose(text: str, most: int) -> str:
    """Lines, without blanks around them and never two blank ones; cut to ``most`` characters."""
    told = "\n".join(" ".join(line.split()) for line in _LINE.split(_seen(text, breaks=True)))
    return re.sub(r"\n{3,}", "\n\n", told).strip()[:most].strip()


_LINE = re.compile(r"\r\n|\r|\n|\u2028|\u2029")
_TEXTS = {"v": 10, "t": MOST_TITLE, "n": MOST_OPENING}


def _seen(text: str, *, breaks: bool = False) -> str:
    kept = "".join(
        char if _may_stand(char, breaks=breaks) else " " if char.isspace() else ""
        for char in text
    )  # fmt: skip
    return "" if all(map(_only_joins, kept)) else kept


def _may_stand(char: str, *, breaks: bool) -> bool:
    if char in _JOINS or ord(char) in _TAGS or (breaks and char in "\r\n\u2028\u2029"):
        return True
    return unicodedata.category(char) not in _UNSEEN


def _only_joins(char: str) -> bool:
    """Whether there is nothing to see of a character by itself."""
    return char.isspace() or char in _JOINS or ord(char) in _TAGS


def _untilded(text: str) -> str:
    return text.replace(APART, ABOUT)


def _items(value: str, lost: list[Lost]) -> Iterable[Item]:
    found = Item.parse(value)
    if found is None:
        lost.append(_lost(Loss.NAMELESS, "x", value))
        return ()
    name, _, rest = value.partition(APART)
    dose, _, note = rest.partition(APART)
    most = MOST_NAME * 2 if found.swap else MOST_NAME
    if len(words(name)) > most or len(words(dose)) > MOST_DOSE or _is_cut(note, MOST_NOTE):
        lost.append(_lost(Loss.CUT, "x", found.name))
    return (found,)


def _text(name: str, value: str, lost: list[Lost]) -> str:
    if _is_cut(value, _TEXTS[name]):
        lost.append(_lost(Loss.CUT, name, value))
    told = prose(value, _TEXTS[name])
    return told if name == "n" else words(told)


def _is_cut(text: str, most: int) -> bool:
    return len(prose(text, len(text))) > most


def _lost(what: Loss, name: str, value: str) -> Lost:
    return Lost(what, words(name)[:SHOWN_IGNORED].rstrip(), words(value)[:SHOWN_IGNORED].rstrip())
