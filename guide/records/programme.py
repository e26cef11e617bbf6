"""What the form of the workout page sends, as typed values and back to its fields.

Everything travels in the body of the request: the text, and what was chosen so far. What a button
does is one more field, ``do``: a field as it would be sent, with ``+`` to add it and ``-`` to
take it back.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple, Self, TypeVar

from msgspec import Struct, structs

from guide.records.base import SLUG
from guide.records.given import Ignored, Params
from guide.records.query import Ask
from guide.words import Kit, Watch

MOST_CHOICES = 400  # swaps, names and lines left out, together
MAX_FIELDS = MOST_CHOICES + 100
EVERYTHING = "+all"
NOTHING = "-all"

_HASH = r"[0-9a-f]{8}"
_SWAP = re.compile(rf"(?P<slug>{SLUG})\.(?P<place>[1-9]\d{{0,2}})\.(?P<to>{SLUG})")
_NAMED = re.compile(rf"(?P<key>{_HASH})\.(?P<slug>{SLUG})")
_KEY = re.compile(_HASH)
_DO = re.compile(r"([+-])(swap|name|out)\.(\S{1,160})")
_ASKED = ("want-less", "kit")


class Swapped(NamedTuple):
    """The ``place``th time (from 1) that the programme asks for ``slug``, do ``to`` instead."""

    slug: str
    place: int
    to: str

    def __str__(self) -> str:
        return f"{self.slug}.{self.place}.{self.to}"


class Named(NamedTuple):
    """What a written name means: the key of its words, and the exercise."""

    key: str
    slug: str

    def __str__(self) -> str:
        return f"{self.key}.{self.slug}"


class Sent(Struct, frozen=True, kw_only=True):
    """The form, with what its button did already done."""

    text: str = ""
    want_less: tuple[Watch, ...] = ()
    no_kit: bool = False
    kit: tuple[Kit, ...] = ()
    swaps: tuple[Swapped, ...] = ()
    named: tuple[Named, ...] = ()
    out: tuple[str, ...] = ()  # keys of lines left out
    all: bool = False  # swap everything that is hard on the knee

    @property
    def ask(self) -> Ask:
        """The question about swaps that holds for every line."""
        return Ask(want_less=self.want_less, no_kit=self.no_kit, kit=self.kit)

    @classmethod
    def parse(cls, params: Params) -> tuple[Self, tuple[Ignored, ...]]:
        """Read leniently: what is not understood is left out, and told for the questions."""
        params = list(params)
        ask, ignored = Ask.parse(
            (name, value[:60]) for name, value in params[:MAX_FIELDS] if name in _ASKED
        )
        texts = [value for name, value in params if name == "text"]
        sent = cls(
            text=texts[-1] if texts else "",
            want_less=ask.want_less,
            no_kit=ask.no_kit,
            kit=ask.kit,
            swaps=_once(_swaps(value for name, value in params if name == "swap")),
            named=_once(_names(value for name, value in params if name == "name")),
            out=_once(v for name, v in params if name == "out" and _KEY.fullmatch(v)),
        )
        for name, value in params:
            sent = sent.done(value) if name == "do" else sent
        return sent, ignored

    def done(self, do: str) -> Self:
        """This form with one button pressed; the same form for what is no button of ours."""
        found = _DO.fullmatch(do)
        if do == NOTHING:
            return structs.replace(self, swaps=())
        if not found:
            return structs.replace(self, all=self.all or do == EVERYTHING)
        press = {"swap": self._swap, "name": self._name, "out": self._leave_out}[found[2]]
        return press(found[3], adds=found[1] == "+")

    def _swap(self, value: str, *, adds: bool) -> Self:
        made = next(_swaps([value]), None)
        if made is None:
            return self
        kept = tuple(swap for swap in self.swaps if swap[:2] != made[:2])
        return structs.replace(self, swaps=(*kept, made) if adds else kept)

    def _name(self, value: str, *, adds: bool) -> Self:
        name = next(_names([value]), None)
        if name is None:
            return self
        kept = tuple(named for named in self.named if named.key != name.key)
        return structs.replace(self, named=(*kept, name) if adds else kept)

    def _leave_out(self, key: str, *, adds: bool) -> Self:
        if not _KEY.fullmatch(key):
            return self
        left = tuple(other for other in self.out if other != key)
        return structs.replace(self, out=(*left, key) if adds else left)

    def chosen(self) -> list[tuple[str, str]]:
        """The fields of what was chosen so far, for the form to send again."""
        fields = [("swap", str(swap)) for swap in self.swaps]
        fields += [("name", str(name)) for name in self.named]
        fields += [("out", key) for key in self.out]
        return fields[:MOST_CHOICES]


def swap_field(swap: Swapped, *, undo: bool = False) -> str:
    """What the button sends that swaps, or takes a swap back."""
    return f"{'-' if undo else '+'}swap.{swap}"


def name_field(name: Named, *, undo: bool = False) -> str:
    """What the button sends that says which exercise a name means, or takes it back."""
    return f"{'-' if undo else '+'}name.{name}"


def out_field(key: str, *, undo: bool = False) -> str:
    """What the button sends that leaves a line out, or puts it back."""
    return f"{'-' if undo else '+'}out.{key}"


def _swaps(values: Iterable[str]) -> Iterator[Swapped]:
    for value in values:
        found = _SWAP.fullmatch(value)
        if found:
            yield Swapped(found["slug"], int(found["place"]), found["to"])


def _names(values: Iterable[str]) -> Iterator[Named]:
    for value in values:
        found = _NAMED.fullmatch(value)
        if found:
            yield Named(found["key"], found["slug"])


T = TypeVar("T")


def _once(values: Iterable[T]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(values))[:MOST_CHOICES]
