"""What a line says besides exercise and dose: how a machine is set, a pulse, how far a knee bends.

Its numbers are no dose, and most of its words are in no name. It is kept as a note.
"""

from __future__ import annotations

import re

from guide.coach.reading.rules import GAP

_N = r"\d{1,3}(?:[.,]\d{1,2})?(?!\d)"
_RANGE = rf"{_N}(?:\s?[-–]\s?{_N})?"
_NO_SETS = r"(?!\s*[x×*]\s*\d)(?![.,]\d)"  # "incline 3x10" is a bench and ten repetitions

DIAL = (
    r"\b(?:level|lvl|resistance|gear|zone|setting|damper|seat|pin|notch|hole|hr|heart\s?rate)"
    rf"\s*(?:at|of|:|<)?\s*{_RANGE}(?:\s?bpm\b)?{_NO_SETS}"
    r"|\bz[1-5]\b"  # "bike z2"
    r"|\b(?:no|zero|low|light|easy|medium|moderate|high|heavy|minimal)\s+resistance\b"
)
SLOPE = (
    rf"\b(?:incline|speed|grade|day|week)\s*(?:at|of|:)?\s*{_RANGE}\s*%?{_NO_SETS}"
    rf"|\b{_N}\s*%\s*(?:incline|gradient|grade)\b"
    r"|\b5-10-5\b(?=\s*(?:shuttle|drill|agility|run|sprint|test))"
)
"""Words that names have too: who walks at "incline 12" walks uphill."""

_PACE = (
    r"@?\s*\b\d{1,2}:\d\d\s?(?:min)?\s?(?:/|per\s)\s?(?:km|k|mi|mile|500\s?m)\b"
    r"|@?\s*\b(?:\d{1,2}\s?km?|mile|marathon|race)\s?pace\b"
    r"|@\s?(?:threshold|tempo|goal)\b(?:\s?pace\b)?"
)
PACED = re.compile(_PACE, re.IGNORECASE)
"""How fast a distance is gone."""

_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?"
DATE = (
    r"\b(?:(?:19|20)\d\d-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d"
    rf"|\d{{1,2}}\s{_MONTH},?\s(?:19|20)\d\d|{_MONTH}\s\d{{1,2}},?\s(?:19|20)\d\d)"
    r"(?:,?[\sT](?:at\s)?\d{1,2}:\d\d(?::\d\d)?(?:\s?[ap]m)?)?\b"
)
"""A day, with the time: no repetitions."""

MEASURE = (
    rf"\(?@?\s*\b{_RANGE}\s?(?:cm|inch(?:es)?|km/h|kmh|kph|mph|rpm|watts?|bpm)\b\)?"
    rf"|\b{_N}\s?\"(?=\s*(?:box|step|bench|platform)\b)"
    r"|\b\d{1,2}(?:\s?[-–]\s?\d{1,2})?\s?(?:x|times?|time\(s\))\s?(?:/|an?\s|per\s|each\s|every\s)\s?(?:day|week|wk)\b"
    r"|\b\d{1,2}(?:\s?[-–]\s?\d{1,2})?\s?(?:x|times)\s(?:daily|weekly)\b"
    r"|\b12-3-30\b"  # a walk uphill: 12 %, 3 mph, 30 min
    rf"|(?:(?<=\s)|^)[-–]{_N}\s?(?:%|(?:kgs?|lbs?)\b)"  # ten less than before; help on the way up
    rf"|{_PACE}"
    rf"|(?:\b{_N}\s?[-–]\s?|@\s?|\bat\s){_N}\s?(?:°|deg(?:rees?)?\b)"
    rf"|\b{_N}\s?deg(?:rees?)?\b(?=\s*(?:$|[\d,;){GAP}]))"
)
"""How high, how fast, how hard, or from which bend to which; "45°" alone is part of a name."""

APART = re.compile(rf"{DATE}|{DIAL}|{MEASURE}", re.IGNORECASE)
"""What is part of no name."""

SETTING = re.compile(rf"{DATE}|{DIAL}|{SLOPE}|{MEASURE}", re.IGNORECASE)
