"""What a line is when it is no exercise: a heading, a word for a group, a note."""

from __future__ import annotations

import re

from guide.coach.reading.amounts import TIME, to_span
from guide.coach.reading.settings import DATE
from guide.records.dose import Span


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


HEADING = _words(
    """
    day days week weeks month phase block session sessions workout workouts training program
    programme plan routine wod part section cycle microcycle mesocycle
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri
    sat sun morning evening am pm today tomorrow january february march april may june july august
    september october november december
    at warm warmup up cool cooldown down activation prep preparation primer movement mobility
    stretching stretches stretch flexibility
    main lift lifts work strength hypertrophy power speed plyometric plyometrics plyos plyo
    accessory accessories assistance auxiliary supplemental isolation compound finisher finishers
    burnout conditioning metcon cardio endurance skill technique skills gymnastics core abs
    abdominals
    upper lower full total whole body legs leg arms arm chest back shoulders shoulder glutes glute
    quads quad hamstrings hams calves push pull hips hip biceps triceps bis tris lats delts
    a b c d e f i ii iii iv and the of for my focus focused dominant heavy light volume deload
    rest pause off recovery active easy optional test testing
    exercise exercises sets set reps rep repetitions load loads weight weights tempo notes note rpe
    time distance rir kg lb lbs intensity order name
    beginner beginners intermediate advanced home gym level option
    knee knees friendly rehab prehab physio gentle ice sauna shower
    fran cindy murph grace helen diane annie isabel karen jackie
    """
)
"""Words that only headings and the heads of tables are made of."""

WHOLE = _words("workout workouts program programme routine session split")
"""What is made of exercises; a line that names one and nothing we know is its title."""

WHEN = _words("day days week weeks month phase block session sessions")

_WORD = re.compile(r"[^\W\d_]+")
_MINUTES = re.compile(r"\b\d{1,3}\s?(?:min|mins|minutes?)\b")  # "warm-up 10 min", "ice 10 min"
_DATE = re.compile(DATE, re.IGNORECASE)
_BOTH = (
    r"(?:warm[\s-]*up|cool[\s-]*down|finisher|metcon|wod|main\s+lift|accessor(?:y|ies)|activation)"
)
_DAY = (
    r"(?:day|week|session|workout|block|phase|part|round)\s*#?\s*(?:\d{1,2}|[a-d])\b"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b"
    r"|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\b(?=\s*[:–-])"
)
_PART = re.compile(rf"\s*{_BOTH}\s*:?\s*", re.IGNORECASE)
_DAY_BEHIND = re.compile(rf"[\s,(–-](?:{_DAY})\)?\s*$", re.IGNORECASE)
_IN_FRONT = re.compile(rf"\s*(?:{_BOTH}|{_DAY})\s*(?:[:–-]\s*|\s+)(?=\S)", re.IGNORECASE)
_ROUNDS = (
    r"\d{1,2}(?:\s*(?:-|–|to)\s*\d{1,2})?\s*"
    r"(?:rounds?|rds?|rft|circuits?|sets|times\s+through|x(?=\s*:))"
)
_NAMED = (
    r"(?:super|tri|giant|compound|drop|cluster|mega)[\s-]*sets?|supersett?ed|tabata"
    r"|(?:(?:kettlebell|kb|barbell|bb|dumbbell|db|bodyweight|bw)\s+)?(?:circuits?|complex)"
    r"|for\s+time|chipper|ladder|pyramid|buy[\s-]*in|cash[\s-]*out|ss"
)
_CLOCKED = r"(?:emom|e\d+mom|every\s+minute(?:\s+on\s+the\s+minute)?)"
_LASTS = (  # "EMOM 10"; but "EMOM: 5 squats" and "EMOM: 30s plank" begin with no minutes
    rf"\s*(?:\(\s*{TIME}\s*\)"
    rf"|(?:(?:in|for|x|of)\b)?\s*(?:{TIME}|\d{{1,2}}\b(?!\s*(?!of\b)[a-z]))"
    rf"|[-–:]\s*(?:{TIME}|\d{{1,2}}\b)(?=\s*(?:[-–:,]|$)))"
)
_EVERY = (
    rf"every\s+(?:{TIME}|\d(?:[.:]\d+)?\s*min\w*)"
    rf"(?:\s*(?:x|for)\s*(?:{TIME}|\d{{1,2}}(?:\s*sets)?))?"
)
_MINUTE = (  # of an EMOM: "Min 1:", "Minutes 2 & 4:", "Odd minutes:"
    r"(?:(?:min(?:ute)?s?\s*\d{1,2}(?:\s*(?:[-–,&/+]|and|to)\s*\d{1,2}){0,9}"
    r"|\d{1,2}(?:st|nd|rd|th)\s+min(?:ute)?|(?:odd|even)\s+min(?:ute)?s?)"
    r"(?=\s*(?:[:–]|-\s|$))|(?:odds?|evens?)(?=\s*:))"
)
_TIMED = (
    rf"{_MINUTE}|(?:amrap|{_CLOCKED})(?:{_LASTS})?"
    rf"|(?:{TIME}|\d{{1,2}})\s*(?:amrap|emom)|{_EVERY}"
)
_GROUP = re.compile(
    rf"\s*(?:(?:{_ROUNDS})(?:\s*,?\s*(?:of|(?:not\s+)?for\s+(?:time|quality)))?(?:\s*(?:{_NAMED}))?(?=\s*(?:[:–-]|of\b|$|\())"
    rf"|(?:{_ROUNDS})\s+(?:of|for\s+time)\b"
    rf"|\d{{1,2}}\s*x\s+(?:{_NAMED})(?=\s*(?:[:–]|$))"
    rf"|(?:{_TIMED})"
    rf"|(?:{_NAMED})\b(?:\s*(?:\#?\d{{1,2}}\b(?!\s*(?:rounds?|rds?|sets|times)\b)|[a-d]\b(?=\s*(?:[:–-]|$))|x\s*\d{{1,2}}))?)"
    rf"(?:\s*[(]?(?:{_ROUNDS}|x\s*\d{{1,2}}|\d{{1,2}}\s*x(?=\s*(?:[):]|$)))[)]?)?"
    r"\s*(?:[:–-]|of\b)?\s*",
    re.IGNORECASE,
)
_GROUP_BEHIND = re.compile(
    rf"[\s,(–-]\s*\b((?:{_CLOCKED})(?:{_LASTS})?|amrap{_LASTS}|{_EVERY}"
    rf"|(?<!\d)(?:{TIME})\s*(?:amrap|emom))\s*\)?\s*$",
    re.IGNORECASE,
)
_OVER = re.compile(
    rf"(?:{_NAMED})\s*\(?\s*(?:x\s*(?P<n>\d{{1,2}})\b|(?P<m>\d{{1,2}})\s*x\b)|^(?P<o>\d{{1,2}})\s*x\b",
    re.IGNORECASE,
)
_SENTENCE = _words(
    """
    keep focus make try dont do use aim remember rest take perform complete repeat increase decrease
    start finish add stay drink breathe if when you your then note notes tip this these it its as
    go work leave stop hold think no not after before between choose pick move slow slowly feel felt
    warm should can will always never each all same build superset alternate record log adjust
    """
)
_REMARK = re.compile(
    r"\s*(?:notes?|nb|tips?|ps|comments?|cues?|goal|frequency|date|started|ended|location|gym"
    r"|(?:total\s+)?(?:duration|volume|calories)|prs?|records?)\s*:"
    r"|\s*(?:logged\s+(?:with|in|on|by)\b|@[a-z]\w+\s*$|\"[^\"]+\"\s*$|felt\s"
    r"|(?:repeat|complete)\s+(?:the|this|all|both|whole|entire)\s)",  # added by apps
    re.IGNORECASE,
)
_BEHIND = re.compile(
    r"(?<=\S)\s+(?:as\s+a\s+)?super[\s-]?set(?:ted)?\b(?!\s*(?:with|w/|:))", re.IGNORECASE
)
LONG_NOTE = 9  # words from which a line without a dose is no name


def only_heading(text: str) -> bool:
    """Whether every word is one of those headings are made of; or there is none at all."""
    found = _WORD.findall(_DATE.sub("", _MINUTES.sub("", text.casefold())))
    return "90/90" not in text and all(word in HEADING for word in found)


def only_when(text: str) -> bool:
    """Whether it says only for which day or week: ``Week 1``, or the ``/day`` of ``3x/day``."""
    return only_heading(text) and not WHEN.isdisjoint(_WORD.findall(text.casefold()))


def is_part(text: str) -> bool:
    """Whether it only names a part of a session: under ``WOD`` or ``Cool down`` stands what."""
    return _PART.fullmatch(text) is not None


def is_title(text: str) -> bool:
    """Whether it names a whole programme, as ``StrongLifts 5x5 workout B`` does."""
    return not WHOLE.isdisjoint(_WORD.findall(text.casefold()))


def ends_in_a_day(text: str) -> bool:
    """Whether it says for when it is: ``Anna, week 3``, ``Maria – Monday``."""
    return _DAY_BEHIND.search(text) is not None


def without_heading(text: str) -> str:
    """``Warm-up: jumping jacks`` without what stands in front; the same text for all others."""
    found = _IN_FRONT.match(text)
    return text[found.end() :] if found else text


def group_in_front(text: str) -> tuple[str, str]:
    """``3 rounds: squats`` as the word for the group and the rest; either may be empty."""
    found = _GROUP.match(text)
    return (found.group().strip(), text[found.end() :]) if found else ("", text)


def group_behind(text: str) -> tuple[str, str]:
    """``5 squats EMOM 10 min`` as the word for the group and what stands in front of it."""
    found = _GROUP_BEHIND.search(text)
    return (found[1], text[: found.start()]) if found else ("", text)


def times_over(group: str) -> Span | None:
    """How often a group is done: the 3 of ``Superset x3:``, ``3x:``."""
    found = _OVER.search(group)
    return to_span(found["n"] or found["m"] or found["o"]) if found else None


def begins_note(text: str) -> bool:
    """Whether a piece of a line begins as no name does: "hold 2 seconds at the top"."""
    found = _WORD.search(text.casefold())
    return found is not None and found.group() in _SENTENCE


def without_superset(text: str) -> str:
    """``leg extension / leg curl superset 3x15`` without the word that only joins them."""
    return _BEHIND.sub(" ", text)


def is_remark(text: str) -> bool:
    """Whether it says in front that it is one: ``Notes: left knee sore``, ``Duration: 1h``."""
    return _REMARK.match(text) is not None


def is_note(text: str) -> bool:
    """Whether a line that names nothing we know, and says no dose, reads like a sentence."""
    found = _WORD.findall(text.casefold().replace("'", ""))
    if not found or is_remark(text) or len(found) >= LONG_NOTE or found[0] in _SENTENCE:
        return True
    return text.rstrip().endswith((".", "!", "?")) and len(found) > 3
