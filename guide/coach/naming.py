"""Which exercise a written name means, and how sure that is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from msgspec import Struct

from guide.coach import search
from guide.coach.meaning import TOOLS
from guide.coach.measured import ON_FOOT, counted, goes_far, goes_on, unloaded
from guide.coach.reading import APART, GAP, PACED, SETTING, begins_note, only_when
from guide.coach.spelling import words, written_out
from guide.edition import Edition
from guide.records.dose import Dose
from guide.words import Pattern, Purpose, Sureness

MOST_PIECES = 6  # of one line that are looked up
MOST_WORDS = 9  # of a name; more is a sentence
CHOICES = 3  # nearest names offered where nothing was recognised
ALIKE = 8  # hits looked through for one that fits the dose
SLIPPED = 1  # the distance of a name that is misspelt
UNFINISHED = 0.3  # and of one whose last word goes on
SHORT = 2  # letters of a word that is written out
NO_NAME = 500  # characters that no name has with all that stands around it
LONGEST = 90  # characters of a name

PACE = frozenset({"easy", "hard", "steady", "moderate", "pace"})
"""How one runs or rows; alone in a piece no name: "row 20 min easy" is no easy pose."""

HOW = PACE | {"negative", "eccentric", "ecc", "pause", "paused", "squeeze", "hold", "slow",
              "tempo", "chain", "chains", "light", "heavy", "backoff"}  # fmt: skip
"""What stands behind an exercise and is none there."""

_EDGE = r"""(?:[\s\-–:;,./@+*=~•>()\[\]{}"'_&]
    |\b(?:x|reps?|for\s+time|of|for|at|per|each|then|and|w/?)(?![\w-]))"""
_TRIM = re.compile(
    rf"^(?:{_EDGE}|\b(?:sets?|with|on|the)\b(?!-))+|(?:{_EDGE}|\bpracti[cs]e\b)+$",
    re.IGNORECASE | re.VERBOSE,
)
_PARTS = re.compile(r"[.;:()\[\]]|,|\s[-–]+\s|–|\s/\s|\bor\b", re.IGNORECASE)
_NUMBERS = re.compile(
    r"(?<![\w/])(?!90/90\b)\d+(?:[.,x/:]\d+){0,40}(?:[x*]|\s*$)(?!\w)|\b\d+\s*rm\b", re.IGNORECASE
)
_FIGURE = re.compile(
    rf"{SETTING.pattern}|\bz[1-5]\b|(?<![\w#])[@~]?\d[\w.,:/*@%+\"'-]{{0,20}}(?:\sx\s\d+)?",
    re.IGNORECASE,
)
_LETTERS = re.compile(r"[^\W\d_]{2}|\b[a-z][2&][a-z]\b", re.IGNORECASE)
"""What may be a name: two letters side by side, or "T2B", or "C&J"."""

_TIMES = re.compile(r"(?<![\w.,/:{])\d{1,4}\s?[x*]\s?\d{1,4}(?![\w}])", re.IGNORECASE)
"""``100 x 5`` that no rule took: a weight without its unit, or not."""

_MOST_AT_ONCE = re.compile(r"\b\d+\s*rm\b", re.IGNORECASE)
_PEDALLED = frozenset({Pattern.CYCLING, Pattern.ROWING})


class Guess(Struct, frozen=True, kw_only=True):
    """What a piece of a line was taken for."""

    name: str  # as it was written
    slug: str | None
    sureness: Sureness
    left_out: tuple[str, ...] = ()  # written words that the exercise has in none of its names
    beside: tuple[str, ...] = ()  # other pieces of the line: kept as a note
    instead: tuple[str, ...] = ()  # slugs of what else the line lets one choose


def pieces(text: str) -> tuple[str, ...]:
    """What stands between the gaps of a line and has letters in it."""
    cleaned = (_clean(part) for part in _TIMES.sub(GAP, APART.sub(GAP, text)).split(GAP))
    return tuple(part for part in cleaned if _LETTERS.search(part))[:MOST_PIECES]


def unread(text: str, kept: tuple[str, ...]) -> tuple[str, ...]:
    """The figures of a line that are neither dose nor in what is kept of it."""
    told = " ".join(kept)
    figures = (each.strip(" .,:;") for each in _FIGURE.findall(_MOST_AT_ONCE.sub(" ", text)))
    return tuple(each for each in dict.fromkeys(figures) if each not in told)[:MOST_PIECES]


def guess(edition: Edition, found: tuple[str, ...], dose: Dose) -> Guess | None:
    """The best exercise for the pieces of one line; None where nothing comes near."""
    told = [piece for n, piece in enumerate(found) if not (n and begins_note(piece))]
    told = [piece for piece in told if len(piece) <= LONGEST and not _no_name(piece)]
    short = [piece for n, piece in enumerate(told) if not (n and only_how(piece))]
    smaller = [part for piece in short for part in _parts(piece)][: 2 * MOST_PIECES]
    joined = [" ".join(told)] if len(told) > 1 else []
    for names, way in (
        (short, _whole),
        (smaller, _whole),
        (joined, _whole),
        (short, _begun),
        (short, _near),
        (smaller, _begun),
        (smaller, _near),
    ):
        for name in names:
            taken = way(edition, written_out(name), dose)
            if taken:
                rest = tuple(piece for piece in found if piece not in name and name not in piece)
                return Guess(name=name, slug=taken[0], sureness=taken[1], left_out=taken[2],
                             beside=rest)  # fmt: skip
    return None


def run(edition: Edition, found: tuple[str, ...], left: str, dose: Dose) -> Guess | None:
    """``5k easy``, ``6x800m @ 10k pace``: who says how far and how fast, and not what, runs."""
    far = dose.distance and dose.distance.unit in ON_FOOT and goes_on(dose)
    paced = PACED.search(left)
    told = ", ".join(found) or (paced.group().strip(" @") if paced else "")
    slug = search.named(edition, "running")
    if not (far and slug and told and all(map(_no_name, found))):
        return None
    return Guess(name=told, slug=slug, sureness=Sureness.LIKELY)


def _no_name(piece: str) -> bool:
    """A pace, or a day: "Week 1" is no weeding, and "3x/day" no more."""
    return only_when(piece) or piece.casefold() in PACE


def only_how(*pieces: str) -> bool:
    """Whether they say only with what, or how: "… 3x8 DBs", "… w/ 3 sec negative"."""
    return all(word in TOOLS or word in HOW for piece in pieces for word in words(piece))


def nearest(edition: Edition, name: str) -> tuple[str, ...]:
    """Slugs to offer where nothing was recognised; none for what is like no name at all."""
    if not words(name) or _no_name(name):
        return ()
    hits = search.nearest(edition, name[:LONGEST], CHOICES + 1)
    common = search.nearest(edition, "", CHOICES + 1)
    return () if hits == common else tuple(hit.slug for hit in hits[:CHOICES])


Found = tuple[str, Sureness, tuple[str, ...]]


def _whole(edition: Edition, name: str, dose: Dose) -> Found | None:
    """Every word of the text is in a name, and every word of that name in the text."""
    typed = words(name)
    if not 0 < len(typed) <= MOST_WORDS:
        return None
    bare = _unloaded(edition, name, dose)
    named = _walked(edition, name, dose) or search.named(edition, name)
    if bare and named and bare != named:  # or a bar as heavy as the body
        return bare, Sureness.LIKELY, ()
    if named and not (counted(dose) and _pedalled(edition, named)):
        lacking = search.lacking(edition, name)  # what else it may be is not asked for
        doubtful = lacking or search.shared(edition, name)
        return named, Sureness.LIKELY if doubtful else Sureness.SURE, lacking
    hits = _complete(edition, name, typed)
    if "/" in name:  # of two choices the search takes either
        hits = [hit for hit in hits if hit.distance < SLIPPED]
    near = (hit for hit in hits if hit.distance <= hits[0].distance)
    whole = next((hit for hit in near if _all_of(hit, typed)), None)
    if whole is None:
        return None
    if len(typed) > 1 and whole.distance >= SLIPPED * (len(typed) + 1) / 2:
        return None  # "squat, Monday" is no monkey squat
    # One word alone, misspelt or not to its end, may be a word of its own: "deload" is no deadlift.
    sure = len(typed) > 1 or whole.distance < UNFINISHED
    slug = _fitting(edition, typed, whole, hits, dose)
    sure = sure and (slug == whole.slug or not counted(dose))
    return slug, Sureness.SURE if sure else Sureness.LIKELY, ()


def _unloaded(edition: Edition, name: str, dose: Dose) -> str:
    """The form without a weight of what is done with one by its name: "squats (bw) x 20"."""
    return search.named(edition, f"bodyweight {name}") if unloaded(dose) else ""


def _walked(edition: Edition, name: str, dose: Dose) -> str:
    """The walking form of lunges that are done so far and not so often: "DB lunges 20 m"."""
    if not goes_far(dose) or not {"lunge", "lunges"} & {*words(name)}:
        return ""
    hits = search.find(edition, f"walking {name}", 1)
    return next((hit.slug for hit in hits if "walking" in words(hit.name)), "")


def _complete(edition: Edition, name: str, typed: tuple[str, ...]) -> list[search.Hit]:
    """Hits that have every word of the text, of which a short one is a word and no beginning.

    A search box takes what is still being typed. A programme is written to its end: its "workout
    B" is the second one, and not a boxing workout, and "HR 140" no hand-release push-up.
    """
    letters = {word for word in typed if len(word) <= SHORT}
    hits = [
        hit
        for hit in search.find(edition, name, ALIKE)
        if not hit.left_out and letters.issubset(words(hit.matched))
    ]
    # One word that is misspelt and goes on is a name, of a client or a day: "Anna" is no asana.
    return hits if len(typed) > 1 else [hit for hit in hits if hit.distance <= SLIPPED]


def _all_of(hit: search.Hit, typed: tuple[str, ...]) -> bool:
    """Whether a name says no more than was typed: ``pullups`` is all of ``pull-up``.

    It may say less where only equipment was typed besides; one side of a slash is not enough.
    """
    said = words(hit.matched)
    less = len(said) < len(typed) and hit.distance < SLIPPED
    return less or len(said) == len(typed) or "".join(said) == "".join(typed)


def _begun(edition: Edition, name: str, dose: Dose) -> Found | None:
    """Every word of the text is in a name that says more, though not much more."""
    typed = words(name)
    if not 0 < len(typed) <= MOST_WORDS:
        return None
    hits = [
        hit
        for hit in _complete(edition, name, typed)
        if len(words(hit.matched)) <= 2 * len(typed) + (len(typed) == 1)
        and hit.distance < SLIPPED * len(typed)
    ]
    return (_fitting(edition, typed, hits[0], hits, dose), Sureness.LIKELY, ()) if hits else None


def _near(edition: Edition, name: str, dose: Dose) -> Found | None:
    """The nearest exercise, with the words it leaves out."""
    del dose
    if not 1 < len(words(name)) <= MOST_WORDS:
        return None
    hits = [hit for hit in search.find(edition, name, 1) if hit.left_out]
    return (hits[0].slug, Sureness.LIKELY, hits[0].left_out) if hits else None


def _fitting(
    edition: Edition, typed: tuple[str, ...], best: search.Hit, hits: list[search.Hit], dose: Dose
) -> str:
    """The best hit; of those for a bare ``row`` or ``bike`` the one that is done so.

    Minutes are for the machine; ten of a "bicycle" are crunches, and "rowing" with 60 kg is a lift.
    """
    cardio = {hit.slug for hit in hits if _purpose(edition, hit.slug) is Purpose.CARDIO}
    fits: Iterable[search.Hit] = ()
    if goes_on(dose):
        fits = (hit for hit in hits if hit.slug in cardio)
    elif counted(dose) and _pedalled(edition, best.slug):
        other = (hit for hit in hits if hit.slug not in cardio)
        fits = (hit for hit in other if dose.load or words(hit.name)[: len(typed)] == typed)
    return next((hit.slug for hit in fits), best.slug)


def _purpose(edition: Edition, slug: str) -> Purpose:
    return edition.entry(slug).exercise.purpose


def _pedalled(edition: Edition, slug: str) -> bool:
    return edition.entry(slug).pattern in _PEDALLED


def _parts(piece: str) -> Iterator[str]:
    """The pieces of a piece, where a comma, a dash or brackets part it."""
    parts = [_clean(part) for part in _PARTS.split(piece)]
    if len(parts) > 1:
        yield from _lettered(parts)


def _lettered(parts: Iterable[str]) -> Iterator[str]:
    return (part for part in parts if _LETTERS.search(part))


def _clean(text: str) -> str:
    if len(text) > NO_NAME:  # nor worth to be tried from each of its marks to its end
        return text.strip()
    text = _NUMBERS.sub(" ", text)
    before = ""
    while before != text:
        before, text = text, _TRIM.sub("", text)
    text = " ".join(text.split())
    return f"{text})" if text.count("(") > text.count(")") else text
