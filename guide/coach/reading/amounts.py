"""Numbers and units as people write them, as pieces of patterns."""

from __future__ import annotations

import re
from collections.abc import Mapping

from guide.records.dose import MINUTE, Span, span
from guide.words import DistanceUnit, LoadUnit

TO = r"\s*(?:-|–|\bto\b|\btill\b|\bor\b)\s*"
WHOLE = rf"\d{{1,4}}(?:{TO}\d{{1,4}})?"
NUMBER = r"(?:\d{1,2},\d{3}(?!\d)|\d{1,5}(?:[.,]\d{1,2}(?!\d))?)"
RANGE = rf"{NUMBER}(?:{TO}{NUMBER})?"
TIGHT = rf"{NUMBER}(?:(?:-|–|\s?to\s?|\sor\s){NUMBER})?"  # "10 – 70 kg" is no range of weights

SECOND = r"(?:seconds?|secs?|sek(?:unden)?|(?<![a-z])s\b|\"|'')"
MINUTES = r"(?:minuten?|minutes|mins?\b|'(?!'))"
HOUR = r"(?:hours?|hrs?\b|h\b)"
CLOCK = r"\d{1,2}:[0-5]\d(?::[0-5]\d)?"
TIME = (
    rf"(?:{CLOCK}(?:{TO}{CLOCK})?(?:\s*(?:minutes?|mins?)\b)?"
    rf"|{NUMBER}\s*{MINUTES}\.?\s*(?:and\s*)?\d{{1,2}}\s*{SECOND}"
    rf"|{RANGE}[\s-]?(?:{SECOND}|{MINUTES}|{HOUR})\.?(?!\w))"
)

METRES: Mapping[str, DistanceUnit] = {
    r"kilomet(?:re|er)s?|kms?|k(?!\s?steps)": DistanceUnit.KILOMETRES,
    r"met(?:re|er)s?|mtrs?|m": DistanceUnit.METRES,
    r"miles?|mi": DistanceUnit.MILES,
    r"yards?|yds?": DistanceUnit.YARDS,
    r"foot|feet|ft": DistanceUnit.FEET,
    r"k?cals?|calories?": DistanceUnit.CALORIES,
}
_FRACTION = r"(?:(?:\d{1,2}\s+)?\d[/⁄]\d{1,2})"  # noqa: RUF001  ½ comes apart into this
_EITHER = r"\d{1,3}\s?/\s?\d{1,3}(?=\s?k?cal)"  # for men and for women
DISTANCE = rf"(?:{_EITHER}|{_FRACTION}|{RANGE})[\s-]?(?:{'|'.join(METRES)})\b\.?"
BARE_DISTANCE = rf"(?<![\w.,])(?:{DISTANCE})"

UNIT = rf"(?:{SECOND}|{MINUTES}|{HOUR}|(?:{'|'.join(METRES)})\b)"
"""What a number behind which it stands counts: no repetitions."""

KILOS = r"(?:kgs?|kilograms?|kilos?)(?:\b|(?=x\d))\.?"
POUNDS = r"(?:(?:lbs?|pounds?)(?:\b|(?=x\d))\.?|[#])"
HEAVY = rf"(?:{KILOS}|{POUNDS})"
SHARE = r"(?:%|percent\b|pct\b)"

_REPS = r"(?P<reps>\d{1,3})(?![\d.])(?P<most>\s*\+)?(?:\s*reps?\b)?"
_SETS = rf"(?:(?P<sets>\d{{1,2}})\s*[x×*]\s*)?{_REPS}"
_LOAD = rf"(?P<load>{NUMBER})\s*(?P<unit>{SHARE}|{HEAVY})"
SET_AT = rf"{_SETS}\s*(?:[x×*@]|at\b)\s*@?\s*{_LOAD}"  # "5+ @ 85%", "3x3@70kg"
AT_SET = rf"{_LOAD}\s*(?:[x×*:]|for\b)\s*{_SETS}"  # "85% x 5+"

_NUMBERS = re.compile(NUMBER)
_PART = re.compile(_FRACTION)


def number(text: str) -> float:
    """``62,5`` and ``62.5`` as a number; ``1,000`` too."""
    whole, comma, part = text.partition(",")
    return float(whole + part if comma and len(part) == 3 else text.replace(",", "."))


def to_span(text: str, times: float = 1) -> Span | None:
    """The first two numbers as a range, or the only one as itself; None for neither."""
    found = [number(each) * times for each in _NUMBERS.findall(text)[:2]]
    if not found:
        return None
    return span(*found) or span(*sorted(found))


def to_seconds(text: str) -> Span | None:
    """``1:30``, ``90 s``, ``1 min 30 s``, ``2-3 min`` in seconds."""
    clocks = re.findall(CLOCK, text)
    if clocks:
        told = [_clock(clock) for clock in clocks[:2]]
        return span(*sorted(told))
    numbers = [number(each) for each in _NUMBERS.findall(text)]
    if re.search(rf"{HOUR}\.?$", text, re.IGNORECASE):
        return to_span(text, MINUTE * MINUTE)
    minutes, seconds = (
        re.search(MINUTES, text, re.IGNORECASE),
        re.search(SECOND, text, re.IGNORECASE),
    )
    if minutes and seconds and minutes.start() < seconds.start() and len(numbers) > 1:
        return span(numbers[0] * MINUTE + numbers[1])
    if minutes and not (seconds and seconds.start() < minutes.start()):
        return to_span(text, MINUTE)
    return to_span(text)


def to_distance(text: str) -> tuple[Span | None, DistanceUnit]:
    """How far, and in which unit."""
    unit = next(unit for pattern, unit in METRES.items()
                if re.search(rf"(?:^|[\d\s-])(?:{pattern})\.?$", text, re.IGNORECASE))  # fmt: skip
    part = _PART.match(text)
    if part and unit is not DistanceUnit.CALORIES:
        whole, _, fraction = part.group().replace("⁄", "/").rpartition(" ")  # noqa: RUF001
        top, bottom = fraction.split("/")
        size = int(top) / int(bottom) if int(bottom) else 0
        return span(size + int(whole or 0)), unit
    return to_span(text), unit


def to_unit(text: str) -> LoadUnit:
    """Kilos, pounds or a share."""
    if re.match(SHARE, text, re.IGNORECASE):
        return LoadUnit.PERCENT
    return LoadUnit.KG if re.search(KILOS, text, re.IGNORECASE) else LoadUnit.LB


def _clock(text: str) -> float:
    parts = [int(part) for part in text.split(":")]
    return sum(part * float(MINUTE) ** place for place, part in enumerate(reversed(parts)))
