"""How much of an exercise: sets, repetitions, time, distance, load, effort, tempo, rest.

A dose has one short text, the same for every way people write it, and is read back from it::

    3x8-10 60kg rpe8 tempo3110 rest90s side

Tokens stand in this order, apart by one space, and only of what is known:

====================  =========================================================================
``2rounds``           how often the whole group is done
``3x8`` ``3x30s``     sets times the first amount of: repetitions, distance, time
``3sets``             sets where no amount is said
``8reps``             repetitions without sets; after an ``x`` they carry no unit
``8-10``              a range, wherever a number may stand
``5up`` ``max``       repetitions: five or more, and as many as possible
``21_15_9``           repetitions that differ from set to set
``400m`` ``2km``      distance: m, km, mi, yd, ft, or cal where a machine counts those
``90s`` ``5min``      time; minutes when it is whole minutes
``60kg`` ``135lb``    load; ``75pct`` of the most one can lift once; ``bw`` no weight added
``24or16kg``          a choice of two loads
``rpe8`` ``rir2``     effort of ten; repetitions left over
``tempo31x0``         seconds down, below, up, above; x as fast as one can
``rest90s``           rest between sets
``side``              all this on each side
====================  =========================================================================

Every character may stand in an address as it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, Self

from msgspec import Struct, structs

from guide.words import DistanceUnit, LoadUnit

MINUTE = 60
MOST = 99_999  # of anything: seconds, metres, repetitions
MOST_STEPS = 12  # of repetitions that differ from set to set


class Span(Struct, frozen=True):
    """A number, or from one to another."""

    low: float
    high: float

    def __str__(self) -> str:
        if self.low == self.high:
            return f"{self.low:.8g}"
        return f"{self.low:.8g}-{self.high:.8g}"


class Reps(Struct, frozen=True):
    """Repetitions: of each set where they differ; ``most`` is that or more."""

    counts: tuple[Span, ...] = ()
    most: bool = False

    def __str__(self) -> str:
        told = "_".join(map(str, self.counts))
        return f"{told}up" if told and self.most else told or "max"


class Distance(Struct, frozen=True):
    """How far, or how much as a machine counts it."""

    amount: Span
    unit: DistanceUnit

    def __str__(self) -> str:
        return f"{self.amount}{self.unit}"


class Load(Struct, frozen=True):
    """How heavy; ``other`` is the second of a choice of two."""

    amount: Span | None
    unit: LoadUnit
    other: Span | None = None

    def __str__(self) -> str:
        choice = f"or{self.other}" if self.other else ""
        return f"{self.amount or ''}{choice}{self.unit}"


class Dose(Struct, frozen=True, kw_only=True):
    """How much; what is not said is None."""

    rounds: Span | None = None
    sets: Span | None = None
    reps: Reps | None = None
    distance: Distance | None = None
    time: Span | None = None  # seconds
    load: Load | None = None
    rpe: Span | None = None
    rir: Span | None = None
    tempo: str = ""  # three or four of 0 to 9 and x
    rest: Span | None = None  # seconds
    side: bool = False

    def __str__(self) -> str:
        """The one short text of this dose; empty for nothing said."""
        amounts = [
            *([str(self.reps)] if self.reps else []),
            *([str(self.distance)] if self.distance else []),
            *([_time(self.time)] if self.time else []),
        ]
        if self.sets and amounts:
            amounts[0] = f"{self.sets}x{amounts[0]}"
        elif self.sets:
            amounts = [f"{self.sets}sets"]
        elif self.reps:
            amounts[0] += "reps"
        told = [
            f"{self.rounds}rounds" if self.rounds else "",
            *amounts,
            str(self.load or ""),
            f"rpe{self.rpe}" if self.rpe else "",
            f"rir{self.rir}" if self.rir else "",
            f"tempo{self.tempo}" if self.tempo else "",
            f"rest{_time(self.rest)}" if self.rest else "",
            "side" if self.side else "",
        ]
        return " ".join(filter(None, told))

    @classmethod
    def parse(cls, text: str) -> Self | None:
        """Read the short text; None for anything else, also for one thing said twice."""
        said: dict[str, Any] = {}
        for token in text.split():
            found = _token(token)
            if not found or found.keys() & said.keys():
                return None
            said |= found
        return cls(**said)

    def with_missing(self, other: Dose) -> Dose:
        """This dose, with what it does not say taken from another."""
        ours, theirs = structs.asdict(self), structs.asdict(other)
        return Dose(**{name: ours[name] or theirs[name] for name in ours})


NOTHING = Dose()

_N = r"\d{1,5}(?:\.\d{1,2})?"
_SPAN = rf"{_N}(?:-{_N})?"
_WHOLE = r"\d{1,5}(?:-\d{1,5})?"
_REPS = rf"{_WHOLE}(?:_{_WHOLE}){{0,{MOST_STEPS - 1}}}(?:up)?|max"
_DISTANCES = {unit.value: unit for unit in DistanceUnit}
_LOADS = {unit.value: unit for unit in LoadUnit if unit is not LoadUnit.BODYWEIGHT}
_FAR, _HEAVY = "|".join(_DISTANCES), "|".join(_LOADS)

_TOKENS: Mapping[str, re.Pattern[str]] = {
    name: re.compile(pattern)
    for name, pattern in {
        "rounds": rf"(?P<rounds>{_WHOLE})rounds",
        "sets": rf"(?P<sets>{_WHOLE})sets",
        "reps": rf"(?:(?P<sets>{_WHOLE})x(?P<of>{_REPS})|(?P<reps>{_REPS})reps)",
        "distance": rf"(?:(?P<sets>{_WHOLE})x)?(?P<distance>{_SPAN})(?P<unit>{_FAR})",
        "time": rf"(?:(?P<sets>{_WHOLE})x)?(?P<time>{_SPAN}(?:s|min))",
        "load": rf"(?P<load>{_SPAN})(?:or(?P<other>{_N}))?(?P<unit>{_HEAVY})|(?P<bw>bw)",
        "rpe": rf"rpe(?P<rpe>{_SPAN})",
        "rir": rf"rir(?P<rir>{_SPAN})",
        "tempo": r"tempo(?P<tempo>[0-9x]{3,4})",
        "rest": rf"rest(?P<rest>{_SPAN}(?:s|min))",
        "side": r"(?P<side>side)",
    }.items()
}


def _token(token: str) -> dict[str, Any]:
    """What one token says by field; nothing when it is no token."""
    for name, pattern in _TOKENS.items():
        found = pattern.fullmatch(token)
        if found:
            given = found.groupdict()
            said: dict[str, Any] = {name: _value(name, given)}
            if given.get("sets"):
                said["sets"] = _span(given["sets"])
            return {} if None in said.values() else said
    return {}


def _value(name: str, given: dict[str, str]) -> Any:  # noqa: ANN401  each field has its own type
    text = given.get(name) or given.get("of") or ""
    if name in _READ:
        return _READ[name](text)
    if name == "distance":
        amount = _span(text)
        return amount and Distance(amount, _DISTANCES[given["unit"]])
    if given["bw"]:
        return Load(None, LoadUnit.BODYWEIGHT)
    amount, other = _span(text), _span(given["other"]) if given["other"] else None
    return amount and Load(amount, _LOADS[given["unit"]], other)


def _reps(text: str) -> Reps | None:
    counts = [_span(count) for count in text.removesuffix("up").split("_") if count != "max"]
    whole = tuple(count for count in counts if count)
    return Reps(whole, text.endswith(("up", "max"))) if len(whole) == len(counts) else None


def _seconds(text: str) -> Span | None:
    amount = _span(text.removesuffix("min").removesuffix("s"))
    if amount is None or not text.endswith("min"):
        return amount
    return span(amount.low * MINUTE, amount.high * MINUTE)


def _time(seconds: Span) -> str:
    if seconds.low % MINUTE or seconds.high % MINUTE:
        return f"{seconds}s"
    return f"{Span(seconds.low / MINUTE, seconds.high / MINUTE)}min"


def _span(text: str, least: float = 0.01) -> Span | None:
    low, _, high = text.partition("-")
    return span(float(low), float(high or low), least)


def span(low: float, high: float | None = None, least: float = 0.01) -> Span | None:
    """From ``low`` to ``high`` in hundredths; None for too little, too much, or the wrong way."""
    low, high = round(low, 2), round(low if high is None else high, 2)
    return Span(low, high) if least <= low <= high <= MOST else None


_READ: Mapping[str, Callable[[str], Any]] = {
    "rounds": _span,
    "sets": _span,
    "reps": _reps,
    "time": _seconds,
    "rpe": _span,
    "rir": lambda text: _span(text, least=0),
    "tempo": str,
    "rest": _seconds,
    "side": bool,
}
"""The fields that are told by one text."""
