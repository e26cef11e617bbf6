"""A line of a programme that leaves a choice: ``leg press or hack squat``, ``row/bike 10 min``.

Doing one of them is what is asked for, so it is neither read as all of them nor as one alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from msgspec import structs

from guide.coach import reading
from guide.coach.naming import NO_NAME, Guess, pieces
from guide.records.dose import NOTHING, Dose
from guide.words import Sureness

MOST_CHOICES = 4
MOST_WORDS = 6  # of one of them

_OR = re.compile(r"[\s,(]\s{0,3}or\s(?:\s?else\s)?", re.IGNORECASE)
_SLASH = re.compile(r"\s?/\s?")
_IF = re.compile(r"\s(?:if|when|unless|depending|whichever|as)\s.{0,200}$", re.IGNORECASE)

Guesser = Callable[[tuple[str, ...], Dose], Guess | None]


class Named(NamedTuple):
    """One thing to choose."""

    guess: Guess
    beside: tuple[str, ...]  # what stands behind it


def may_leave_one(text: str) -> bool:
    """Whether it is worth looking for a choice in a text."""
    return _OR.search(text) is not None


def left_open(text: str, dose: Dose, guess: Guesser) -> Guess | None:
    """The first of what a text lets one choose, with the others; None where it leaves no choice."""
    if len(text) > NO_NAME:
        return None
    parts = _listed(_OR.split(text, MOST_CHOICES))
    if not 1 < len(parts) <= MOST_CHOICES:
        return None
    if_so = _IF.search(parts[-1])
    parts[-1] = parts[-1][: if_so.start()] if if_so else parts[-1]
    condition = pieces(if_so.group()) if if_so else ()
    return _of(tuple(_completed(parts, dose, guess)), text, condition)


def _listed(parts: list[str]) -> list[str]:
    """All of ``step-ups, bridges or clamshells``; with a dose in front of a comma it is no list."""
    *before, last = parts
    front = [each for part in before for each in part.split(",") if each.strip(" (")]
    return parts if any(reading.take(each)[0] != NOTHING for each in front) else [*front, last]


def slashed(text: str, dose: Dose, guess: Guesser) -> tuple[Guess, ...]:
    """The exercises of ``row/bike/ski``, each a word of its own; none where one is unknown."""
    parts = _SLASH.split(reading.take(text)[1], MOST_CHOICES)
    if not 1 < len(parts) <= MOST_CHOICES:
        return ()
    *parts, end = parts
    found = (
        *(_named(part, dose, guess) for part in parts),
        _named(end, dose, guess, last=True),
    )
    return tuple(each.guess for each in found if each) if all(found) else ()


def with_one_end(text: str, dose: Dose, guess: Guesser) -> Guess | None:
    """What ``goblet/front squat`` lets one choose: each a name with the end of the last."""
    parts = _SLASH.split(" ".join(pieces(reading.take(text)[1])), MOST_CHOICES)
    end = parts[-1].split()[1:]
    if not 1 < len(parts) <= MOST_CHOICES or not end:
        return None
    found = [_named(f"{part} {' '.join(end)}", dose, guess) for part in parts[:-1]]
    found.append(_named(parts[-1], dose, guess))
    if not all(each and each.guess.sureness is Sureness.SURE for each in found):
        return None
    return _of(found, text, ())


def one_of(found: Sequence[Guess], text: str) -> Guess | None:
    """The first of some exercises, with the others to choose from."""
    return _of([Named(each, ()) for each in found], text, ())


def _of(found: Sequence[Named | None], text: str, condition: tuple[str, ...]) -> Guess | None:
    known = [each for each in found if each]
    slugs = dict.fromkeys(each.guess.slug for each in known if each.guess.slug)
    sure = any(each.guess.sureness is Sureness.SURE for each in known)
    if len(known) < len(found) or len(slugs) < 2 or not sure:
        return None
    first, *others = slugs
    whole = _bare(text)
    beside = tuple(piece for each in known for piece in each.beside)
    return structs.replace(known[0].guess, name=whole, slug=first, sureness=Sureness.LIKELY,
                           beside=(*beside, *condition), instead=tuple(others))  # fmt: skip


def _bare(text: str) -> str:
    """A text as one name."""
    return " ".join(pieces(reading.take(text)[1])).rstrip(" )")


def _completed(parts: Sequence[str], dose: Dose, guess: Guesser) -> Iterator[Named | None]:
    """Each part, with what it shares: ``seated or lying leg curl`` is a leg curl twice."""
    for n, part in enumerate(parts):
        last = n + 1 == len(parts)
        ways = (_named(each, dose, guess, last=last) for each in (part, *_shared(parts, n)))
        found = [named for named in ways if named]
        sure = (named for named in found if named.guess.sureness is Sureness.SURE)
        yield next(sure, found[0] if found else None)


def _shared(parts: Sequence[str], n: int) -> Iterator[str]:
    """A part with the end of the next, or the beginning of the one before."""
    if n + 1 < len(parts):
        yield f"{parts[n]} {' '.join(parts[n + 1].split()[1:])}"
    if n:
        yield f"{' '.join(parts[n - 1].split()[:-1])} {parts[n]}"


def _named(text: str, dose: Dose, guess: Guesser, *, last: bool = False) -> Named | None:
    """What a part names, if all of it is a name; something may stand behind the last."""
    told = pieces(reading.take(text)[1])
    if reading.only_heading(text):
        return None
    if not told or (len(told) > 1 and not last) or len(told[0].split()) > MOST_WORDS:
        return None
    found = guess(told[:1], dose)
    if found is None or found.left_out or found.name != told[0]:
        return None
    return Named(found, told[1:])
