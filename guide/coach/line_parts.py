"""The parts of a line of a programme: each with its dose, and the exercise that it names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct, structs

from guide.coach import choices, measured, naming, reading, search
from guide.coach.spelling import words
from guide.edition import Edition
from guide.records.dose import NOTHING, Dose, Span
from guide.words import Purpose, Sureness

MOST_IN_A_LINE = 12  # exercises
SHORT = 3  # letters of what names no exercise but a side or a part

_STRONG = re.compile(
    r"""
      (?: ^ | [,;/]? \s+ ) min (?: ute )? \s* \d{1,2} \s* (?: : | [-–] ) \s
    | \s [+] \s | (?<=[a-z)\d]) \s* [+] \s* (?=[A-Za-z])
    | \s* ; \s* | \s (?: -> | => | → | ➔ | & \s then ) \s
    | \s [/] \s (?= \D ) | \s // \s
    | \s (?: super [\s-]? set (?: ted )? | ss ) (?: \s (?: with | w/ ) | \s* : ) \s?
    | \s (?: then | followed \s by | straight \s into | into ) \s
    | ,? \s+ (?= [A-H][1-6] [.):] \s | [2-9] [.)] \s+ [a-z] )
    | ,? \s+ (?= [A-H][2-6] \s+ (?! (?: row | bike | erg | ski ) ) [a-z]{2} )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_WEAK = re.compile(
    r"\s*,\s+(?=\D|\d+\s*[a-z])|\s+(?:and|&|n)\s+|(?<=[a-z])/(?=[a-z])"
    r"|(?<=[a-z])[/\s]\s{0,3}(?=\d{1,3}\s+(?!sec|min|hour|rep|set|time|round|step|breath|kilo|pound"
    r"|met|mile|yard|feet|cal|direction|way)[a-z]{3})",
    re.IGNORECASE,
)


_COUNTED = re.compile(r"\d{1,4}\s*(?:[x*]|k?m\b|cals?\b)?\s*[a-z]", re.IGNORECASE)
_PLURAL = re.compile(r"[^\Ws]s$", re.IGNORECASE)
_SLASHED = re.compile(r"(?<=[a-z])\s?/\s?(?=[a-z])", re.IGNORECASE)


class Part(Struct, frozen=True):
    """A part of a line: its dose and what it names."""

    dose: Dose
    pieces: tuple[str, ...]
    guess: naming.Guess | None
    unread: tuple[str, ...] = ()  # figures

    @property
    def sure(self) -> bool:
        """Whether it surely names an exercise."""
        return self.guess is not None and self.guess.sureness is Sureness.SURE

    @property
    def counts(self) -> bool:
        """Whether it says itself how much of it is to be done."""
        dose = self.dose
        return bool(dose.reps or (dose.sets and (dose.time or dose.distance)))

    @property
    def counts_alone(self) -> bool:
        """Whether it may be an exercise that is not sure: the "lat" of "fwd/lat 3x10" is none."""
        return self.counts and len("".join(self.pieces)) > SHORT

    @property
    def leaves_choice(self) -> bool:
        """Whether it is one of several exercises, as one likes."""
        return self.guess is not None and bool(self.guess.instead)

    @property
    def is_name(self) -> bool:
        """Whether all of it, but for its dose, surely is the name of an exercise."""
        return self.sure and self.guess is not None and self.pieces == (self.guess.name,)


class Parts:
    """Takes the lines of one text apart; reads each part and looks each name up once."""

    def __init__(self, edition: Edition) -> None:
        """Begin with nothing read yet."""
        self.edition = edition
        self._read: dict[tuple[str, bool], Part] = {}
        self._guessed: dict[tuple[object, ...], naming.Guess | None] = {}

    def several(self, text: str) -> list[Part]:
        """The parts of a line that names more than one exercise; none where it names one."""
        if choices.may_leave_one(text) and self.read(text).leaves_choice:
            return []
        parts = (
            self._machines(text)
            or self._parted(_STRONG, text, all_of_them=False)
            or self._listed(text)
        )
        if parts or not _WEAK.search(text) or self.read(text).is_name:
            return parts
        return self._parted(_WEAK, text, all_of_them=True)

    def _parted(self, pattern: re.Pattern[str], text: str, *, all_of_them: bool) -> list[Part]:
        """The parts between what a pattern finds, if two name exercises, or all of them do."""
        texts = [part for part in pattern.split(text) if part and part.strip()]
        if not 1 < len(texts) <= MOST_IN_A_LINE:
            return []
        texts = [bare for part in texts if not self._is_heading(bare := reading.bare(part))]
        parts = [self.read(part, behind=n > 0) for n, part in enumerate(texts)]
        named = [part for n, part in enumerate(parts)
                 if part.pieces and not (n and _besides(part, texts[n]))]  # fmt: skip
        known = [part for part in named if part.sure
                 or (part.guess and (not all_of_them or part.counts_alone))]  # fmt: skip
        enough = len(known) > 1 and (len(known) == len(named) or not all_of_them)
        return list(_merged(parts)) if enough else []

    def _listed(self, text: str) -> list[Part]:
        """``10 burpees, 15 squats``, each with how many in front: also where one is unknown.

        And ``squats, lunges``, though there is a squat lunge too.
        """
        texts = [part.strip() for part in text.split(",")]
        if not 1 < len(texts) <= MOST_IN_A_LINE or not all(texts):
            return []
        parts = [self.read(part) for part in texts]
        sure = any(part.sure for part in parts)
        if all(part.is_name and _PLURAL.search(part.pieces[0]) for part in parts):
            return parts
        listed = all(
            len(part.pieces) == 1
            and (_in_front(part, each) or _with_sets(part))
            and not _besides(part, each)
            and not reading.only_heading(part.pieces[0])
            for part, each in zip(parts, texts, strict=True)
        )
        return parts if sure and listed else []

    def _machines(self, text: str) -> list[Part]:
        """``Row/bike/ski``: one of these, or all with the same "each"; none if not all cardio."""
        if not _SLASHED.search(text):
            return []
        dose, _ = reading.take(text)
        if not (dose.time or dose.distance) or self.read(text).is_name:
            return []
        long = Dose(time=Span(measured.LONG, measured.LONG))  # no lift beside a bike
        found = choices.slashed(text, long, self.guess)
        if not all(guess.slug and self._is_cardio(guess.slug) for guess in found):
            return []
        if dose.side:  # of each, and nobody rows on one side
            dose = structs.replace(dose, side=False)
            return [Part(dose, (guess.name,), guess) for guess in found]
        chosen = choices.one_of(found, text)
        return [Part(dose, (chosen.name,), chosen)] if chosen else []

    def _is_cardio(self, slug: str) -> bool:
        return self.edition.entry(slug).exercise.purpose is Purpose.CARDIO

    def _is_heading(self, text: str) -> bool:
        """Whether a part names a day or a rest, as of ``Sat: rest / walk``."""
        return reading.only_heading(text) and bool(text) and not self.read(text).sure

    def read(self, text: str, *, behind: bool = False) -> Part:
        """One part of a line; ``behind`` another one it may be a note to that."""
        asked = (text, behind)
        if asked not in self._read:
            self._read[asked] = self._taken_apart(text, behind=behind)
        return self._read[asked]

    def _taken_apart(self, text: str, *, behind: bool) -> Part:
        dose, left = reading.take(text)
        pieces = naming.pieces(left)
        chosen = choices.left_open(text, dose, self.guess) or self._slashed(text, dose)
        if chosen:
            told = (chosen.name, *chosen.beside)
            return Part(dose, (chosen.name,), chosen, naming.unread(left, told))
        if behind and naming.only_how(*pieces) and not self._is_sets_of(pieces, dose):
            return Part(dose, pieces, None)  # "3x10 w/ band"
        if behind and reading.begins_note(text):
            if dose.rest:
                return Part(Dose(rest=dose.rest), pieces, None)
            return Part(NOTHING, naming.pieces(text), None)
        found = self.guess(pieces, dose) or naming.run(self.edition, pieces, left, dose)
        told = (found.name, *found.beside) if found else pieces
        return Part(dose, pieces, found, naming.unread(left, told))

    def _slashed(self, text: str, dose: Dose) -> naming.Guess | None:
        """``Goblet/front squat``, where that is no name itself."""
        if not _SLASHED.search(text) or any(map(self._is_written_so, naming.pieces(text))):
            return None
        return choices.with_one_end(text, dose, self.guess)

    def _is_written_so(self, name: str) -> bool:
        """Whether an exercise has it for a name with its slash, as "clean/jerk"."""
        slug = search.named(self.edition, name)
        made = self.edition.entry(slug).exercise if slug else None
        names = (made.name, *made.aliases) if made else ()
        return any("/" in each and words(each) == words(name) for each in names)

    def _is_sets_of(self, pieces: tuple[str, ...], dose: Dose) -> bool:
        """Whether it is an exercise with its own sets: the "bench 3x5" behind a squat."""
        found = self.guess(pieces, dose) if dose.sets and dose.reps else None
        return found is not None and found.sureness is Sureness.SURE

    def guess(self, pieces: tuple[str, ...], dose: Dose) -> naming.Guess | None:
        """Which exercise the pieces of a part name, done as much as its dose says."""
        asked = (pieces, measured.way(dose))
        if asked not in self._guessed:
            self._guessed[asked] = naming.guess(self.edition, pieces, dose) if pieces else None
        return self._guessed[asked]


def _in_front(part: Part, text: str) -> bool:
    """``10 foobars``: how many, and of what."""
    told = part.dose.reps or (part.dose.distance and part.sure)
    return bool(told) and _COUNTED.match(text) is not None


def _with_sets(part: Part) -> bool:
    """``row 3x5``: a name, though not a sure one, and its own sets."""
    guess, dose = part.guess, part.dose
    named = guess is not None and (part.sure or not naming.only_how(*part.pieces))
    return named and bool(dose.sets and dose.reps)


def _besides(part: Part, text: str) -> bool:
    """Whether what stands behind another part is a note to it, or says only with what."""
    return reading.begins_note(text) or (part.guess is None and naming.only_how(*part.pieces))


def share(parts: Sequence[Part]) -> list[Part]:
    """``squat + press 3x10``, ``21-15-9 thrusters and pull-ups``: one dose said for all."""
    shared, behind = [], NOTHING
    for part in reversed(parts):
        behind = behind if part.dose == NOTHING else part.dose
        shared.append(structs.replace(part, dose=behind))
    before, told = NOTHING, []
    for part in reversed(shared):
        # The bar of "21-15-9 thrusters 43 kg and pull-ups" is for the thrusters.
        before = structs.replace(before, load=None) if part.dose == NOTHING else part.dose
        told.append(structs.replace(part, dose=before))
    return told


def _merged(parts: Sequence[Part]) -> Iterator[Part]:
    """Parts that name an exercise, each with the dose of nameless parts behind or before it."""
    held: Part | None = None
    before = NOTHING
    for part in parts:
        if part.guess is not None:
            if held:
                yield held
            held = structs.replace(part, dose=part.dose.with_missing(before))
            before = NOTHING
        elif held is None or held.guess is None:
            before = before.with_missing(part.dose)
        else:
            guess = structs.replace(held.guess, beside=(*held.guess.beside, *part.pieces))
            held = Part(held.dose.with_missing(part.dose), held.pieces, guess,
                         (*held.unread, *part.unread))  # fmt: skip
    if held:
        yield held
