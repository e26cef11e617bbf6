"""Sets that stand in lines of their own under an exercise, as apps and notebooks write them.

::

    Squat (Barbell)          Leg press
    W1: 60 kg x 5            Sets: 4
    Set 1: 100 kg x 5        Reps: 8-12
    Set 2: 105 kg x 4        80 kg
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from msgspec import structs

from guide.coach.reading.amounts import TIME, number, to_seconds
from guide.coach.reading.doses import take
from guide.coach.reading.lines import bare
from guide.coach.reading.rules import GAP
from guide.records.dose import MOST_STEPS, NOTHING, Distance, Dose, Load, Reps, Span

MOST_SETS = 10  # "12 x 10" is a weight, ten times; "3 x 10" are three sets
LONGEST = 60  # characters of such a line

_WARM = r"w|warm[\s-]?up"
_NUMBERED = re.compile(
    rf"""
      (?: (?P<warm>{_WARM}) (?: \s* sets? )?
        | (?: (?: working | work | top | back[\s-]?off | drop ) \s* )? sets? | [sdf] )
      \s* \#? \d{{0,2}} \s* (?: [:.)–-] \s* | (?<=\d) \s )
      (?= [-–+\d(@x] )
    | \#? \d{{1,2}} \s* : \s+ (?= [+\d] )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_LABELLED = re.compile(
    r"(?P<label>sets|reps?|repetitions|weight|load|time|distance)\s*[:=]\s*(?P<of>(?!.*[a-z]\s*[:=])\S.*)",
    re.IGNORECASE,
)
_LABELS = re.compile(r"sets\s*[:=].*\breps?\s*[:=]", re.IGNORECASE)
_UNITS = {"sets": "sets", "rep": "reps", "reps": "reps", "repetitions": "reps"}
_TOLD = re.compile(r"\b(?:repeat|complete|perform|hold)\b", re.IGNORECASE)
"""As the sheets of physios say it, a line each: "Repeat 10 times", "Hold 5 seconds"."""
_LINKS = re.compile(r"\b(?:repeat|complete|perform|holds?|in|for|of|each)\b", re.IGNORECASE)
_HELD = re.compile(rf"[,;]?\s*\bhold\s*:?\s*(?:for\s*)?(?P<time>{TIME})", re.IGNORECASE)
_BOTH = re.compile(r"(?P<one>\d{1,2})\s?/\s?(?P=one)")
_HELPED = re.compile(r"[-–]\s?\d{1,3}(?:[.,]\d{1,2})?\s?(?:kgs?|lbs?)\s*x\s*(?=\d)", re.IGNORECASE)
"""What a machine takes off: no weight that is lifted."""
_AT = re.compile(r"\s*@\s*\d{2,4}(?:[.,]\d{1,2})?$")  # "3x5 @ 100": of what unit nobody knows
_MARKED = re.compile(r"[\[(](?P<mark>[a-z][a-z\s-]{0,20})[\])]", re.IGNORECASE)
_NO_UNIT = re.compile(r"(?P<load>\d{1,4}(?:[.,]\d{1,2})?)\s*x\s*(?P<reps>\d{1,3})(?=\s*(?:@|$))")


class SetLine(NamedTuple):
    """What one of these lines says."""

    dose: Dose
    numbered: bool  # it calls itself a set
    warm: bool  # to warm up, and no part of what is asked for
    told: bool = False  # one thing of all sets, by its name


def set_line(line: str) -> SetLine | None:
    """A line with nothing but a dose, of one set or of all; None for any other."""
    text = bare(line)
    if len(text) > LONGEST:
        return None
    marks = " ".join(found["mark"] for found in _MARKED.finditer(text))
    text = _MARKED.sub(" ", text).strip()
    told = _TOLD.search(text) is not None
    front = None
    if both := _BOTH.fullmatch(text):
        text = f"{both['one']} reps each side"
    elif label := _LABELLED.fullmatch(text):
        told = True
        text = f"{label['of']} {_UNITS.get(label['label'].casefold(), '')}"
    elif not _LABELS.match(text) and (front := _NUMBERED.match(text)):
        text = text[front.end() :]
    several = _in_one_line(text)
    if several != NOTHING:
        return SetLine(several, numbered=True, warm=False)
    text = _AT.sub(
        lambda found: "" if number(found.group().strip(" @")) > MOST_SETS else found.group(),
        _HELPED.sub("x", text),
    )
    held = _HELD.search(text)
    text = _HELD.sub(" ", text) if held else text
    dose, left = take(_with_unit(text, numbered=front is not None))
    if held:
        dose = dose.with_missing(Dose(time=to_seconds(held["time"])))
    if dose == NOTHING or re.search(r"\w", _LINKS.sub("", left.replace(GAP, ""))):
        return None
    warm = bool((front and front["warm"]) or re.match(_WARM, marks, re.IGNORECASE))
    return SetLine(dose, front is not None, warm, told)


def with_sets(own: Dose, lines: Sequence[SetLine]) -> Dose:
    """The dose of an exercise and all that the lines under it say; its own goes first."""
    asked = [line for line in lines if not line.warm]
    counted = [line for line in asked if _counts(line.dose) and not line.told]
    done = [dose for line in counted for dose in _each(line.dose, alone=len(counted) == 1)]
    if len(done) > 1 or any(line.numbered for line in asked):
        own = _several(own, _series(done))
    else:
        done = []
    for line in asked:
        own = own if done and line in counted else own.with_missing(line.dose)
    return own


def _each(dose: Dose, *, alone: bool) -> tuple[Dose, ...]:
    """The sets of a line: ``3x5 100 kg`` beside other lines are three of them."""
    if dose.sets is None:
        return (dose,)
    if alone or dose.sets.low != dose.sets.high or dose.sets.high > MOST_SETS:
        return ()
    return (structs.replace(dose, sets=None),) * int(dose.sets.high)


def _in_one_line(text: str) -> Dose:
    """``135x10, 185x8, 225x5``: a weight and its repetitions, set after set."""
    each = [_NO_UNIT.fullmatch(part.strip()) for part in text.split(",")]
    if len(each) < 2 or not all(found and number(found["load"]) > MOST_SETS for found in each):
        return NOTHING
    return _series([take(f"{found['reps']} reps")[0] for found in each if found])


def _with_unit(text: str, *, numbered: bool) -> str:
    """``100 x 5`` as five times; of what unit the weight is nobody knows."""
    found = _NO_UNIT.match(text)
    if not found or not (numbered or number(found["load"]) > MOST_SETS):
        return text
    return f"{found['reps']} reps{text[found.end() :]}"


def _counts(dose: Dose) -> bool:
    return bool(dose.reps or dose.time or dose.distance)


def _several(own: Dose, series: Dose) -> Dose:
    """A dose with what was written of each set; where these differ their number says nothing."""
    made = own.with_missing(series)
    differ = made.reps is not None and len(made.reps.counts) > 1
    return structs.replace(made, sets=None) if differ else made


def _series(done: Sequence[Dose]) -> Dose:
    """Sets told one by one as one dose: from which to which where they differ."""
    if not done:
        return NOTHING
    sets = Span(len(done), len(done)) if len(done) > 1 else None
    first = done[0]
    far = [dose.distance.amount for dose in done if dose.distance]
    return Dose(
        sets=sets,
        reps=_reps([dose.reps for dose in done if dose.reps]),
        distance=Distance(over, first.distance.unit)
        if first.distance and (over := _over(far)) else None,
        time=_over(dose.time for dose in done),
        load=_load([dose.load for dose in done if dose.load]),
        rpe=_over(dose.rpe for dose in done),
        rir=_over(dose.rir for dose in done),
        tempo=first.tempo,
        rest=_over(dose.rest for dose in done),
        side=first.side,
    )  # fmt: skip


def _reps(said: Sequence[Reps]) -> Reps | None:
    counts = [count for reps in said for count in reps.counts]
    most = any(reps.most for reps in said)
    if not said:
        return None
    if len(set(counts)) > 1 and len(counts) <= MOST_STEPS:
        return Reps(tuple(counts), most)
    over = _over(counts)
    return Reps((over,) if over else (), most)


def _load(said: Sequence[Load]) -> Load | None:
    if not said:
        return None
    first = said[0]
    alike = [load.amount for load in said if load.unit is first.unit]
    return structs.replace(first, amount=_over(alike), other=None)


def _over(spans: Iterable[Span | None]) -> Span | None:
    """From the least to the most of what is said."""
    told = [span for span in spans if span]
    return Span(min(s.low for s in told), max(s.high for s in told)) if told else None
