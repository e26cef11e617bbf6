"""What of a line is dose: taken out piece by piece, the surest first.

Each rule is a pattern and what it says. A rule whose field is said already leaves its words alone,
so that nothing is told twice and what is not understood stays in the line.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from guide.coach.reading.amounts import (
    BARE_DISTANCE,
    DISTANCE,
    HEAVY,
    NUMBER,
    RANGE,
    TIME,
    TO,
    WHOLE,
    to_distance,
    to_seconds,
    to_span,
    to_unit,
)
from guide.records.dose import Distance, Dose, Load, Reps, span
from guide.words import LoadUnit

GAP = "\x1f"
"""Stands in a line where a piece of dose was taken out."""

Said = Mapping[str, Any]


class Rule(NamedTuple):
    """A pattern, and what it says by field of the dose."""

    pattern: re.Pattern[str]
    read: Callable[[re.Match[str]], Said]


def take(text: str) -> tuple[Dose, str]:
    """The dose of a line, and the line with gaps where it stood."""
    said: dict[str, Any] = {}
    text = _SETTING.sub(lambda found: found.group().translate(_HIDE), text)
    for rule in _RULES:
        found = rule.pattern.search(text)
        while found:
            told = {name: value for name, value in rule.read(found).items() if value}
            if not told or told.keys() & said.keys() or _only_a_pause(told, said):
                found = rule.pattern.search(text, found.end())
                continue
            said |= told
            text = f"{text[: found.start()]} {GAP} {text[found.end() :]}"
            found = rule.pattern.search(text)
    if said.get("times"):  # "400 m x 5", "30 s x 3"
        of = "sets" if said.keys() & {"distance", "time"} and "sets" not in said else "reps"
        said.setdefault(of, said["times"] if of == "sets" else Reps((said["times"],)))
    return Dose(**{name: value for name, value in said.items() if name != "times"}), text.translate(
        _SHOW
    )


_SETTING = re.compile(
    r"\b(?:level|lvl|incline|resistance|speed|gear|zone|setting|damper|grade|day|week)"
    r"\s*(?:at|of|:)?\s*\d+(?:[.,]\d+)?\s*%?",
    re.IGNORECASE,
)
_HIDE = {ord(digit): 0xE000 + int(digit) for digit in "0123456789"}
_SHOW = {private: digit for digit, private in _HIDE.items()}
"""The number of a setting is no dose: it is hidden from the rules, and shown again."""


def _only_a_pause(told: Said, said: Said) -> bool:
    """``3x10, 2 s pause``: a time beside repetitions that are counted is not how long it takes."""
    return "time" in told and "reps" in said and not said["reps"].most


# --- What the rules say -------------------------------------------------------------------------


def _amount(text: str) -> dict[str, Any]:
    """What stands behind ``3 x``: a time, a distance or repetitions."""
    text = text.strip().strip("()").strip()
    if re.fullmatch(TIME, text, re.I):
        return {"time": to_seconds(text)}
    if re.fullmatch(DISTANCE, text, re.I):
        amount, unit = to_distance(text)
        return {"distance": amount and Distance(amount, unit)}
    counts = tuple(to_span(part) for part in re.split(r"[,/]", text) if re.search(r"\d", part))
    kept = tuple(count for count in counts if count)
    most = not kept or bool(re.search(r"\+|or\s+more|max|amrap|amap|fail", text, re.I))
    side = len(kept) == 2 and kept[0] == kept[1] and "/" in text  # 8/8: one leg, then the other
    return {"reps": Reps(kept[:1] if side else kept, most), "side": side}


def _sets_of(found: re.Match[str]) -> Said:
    return {"sets": to_span(found["sets"]), **_amount(found["of"])}


def _reps(found: re.Match[str]) -> Said:
    return _amount(found["of"] or found["few"])


def _ladder(found: re.Match[str]) -> Said:
    counts = tuple(span(int(n)) for n in re.findall(r"\d+", found["of"]))
    kept = tuple(count for count in counts if count)[:12]
    return {"reps": Reps(kept)} if len(kept) > 2 else {}


def _tempo(found: re.Match[str]) -> Said:
    return {"tempo": re.sub(r"[^\dx]", "", found["tempo"].lower())}


def _load(found: re.Match[str]) -> Said:
    unit = to_unit(found["unit"])
    if found["other"]:
        amount, other = to_span(found["load"]), to_span(found["other"])
        return {"load": amount and Load(amount, unit, other)}
    amount = to_span(found["load"])
    return {"load": amount and Load(amount, unit)}


def _percent(found: re.Match[str]) -> Said:
    amount = to_span(found["load"])
    return {"load": amount and Load(amount, LoadUnit.PERCENT)}


def _effort(found: re.Match[str]) -> Said:
    amount = to_span(found["rpe"])
    return {"rpe": amount if amount and amount.high <= 10 else None}


def _in_reserve(found: re.Match[str]) -> Said:
    numbers = [int(each) for each in re.findall(r"\d", found["rir"])]
    return {"rir": span(min(numbers), max(numbers), least=0)}


def _interval(found: re.Match[str]) -> Said:
    sets = to_span(found["sets"]) if found["sets"] else None
    return {"sets": sets, "time": to_seconds(found["time"]), "rest": to_seconds(found["rest"])}


def _distance(found: re.Match[str]) -> Said:
    amount, unit = to_distance(found.group().strip())
    return {"distance": amount and Distance(amount, unit)}


def _rule(pattern: str, read: Callable[[re.Match[str]], Said], *, cases: bool = False) -> Rule:
    return Rule(re.compile(pattern, re.VERBOSE | (0 if cases else re.IGNORECASE)), read)


def _v(piece: str) -> str:
    """A piece of pattern for use in a spaced-out one."""
    return piece.replace("#", "[#]").replace("\\[#]", "[#]")


# --- The rules, in the order they are tried ------------------------------------------------------

_TIME, _FAR, _HEAVY = _v(TIME), _v(DISTANCE), _v(HEAVY)
_MAX = r"(?:max(?:imum)?|amrap|amap|a\.m\.r\.a\.p\.|(?:to\s+)?failure|as\s+many\s+(?:reps\s+)?as\s+possible)"
_UNIT = r"(?:reps?|repetitions?|times|steps?|strides?|breaths?|strokes?|jumps?|throws?)\b\.?"
_COUNT = rf"(?:{WHOLE}\s*(?:\+|or\s+more)?|{_MAX})"
_SETS = r"(?:sets?|series)\b\.?"
_X = r"(?:x|×|\*)"
_SIDE_WORD = r"(?:side|leg|arm|way|direction|hand|foot|limb)s?"
_LIST = r"\d{1,3}(?:\s*[,/]\s*\d{1,3})+"
_OF = rf"\(?\s*(?:{_TIME}|{_FAR}(?!\w)|{_LIST}(?![\d.])|{_COUNT}(?![\d:]))\s*(?:{_UNIT})?\s*\)?"
_FREE = r"(?<![\w.,/:])"  # no number, word or fraction goes on into this
_END = r"(?![\w/]|[.,:]\d)"

_NOT_A_NAME = (
    r"(?<!\b[1-4])(?<!\b[1-4]\s)(?!\s*(?:degrees?|point)\b)"
    r"|(?:^|(?<=\x1f))\s*(?P<few>[1-4])\s*(?:x\s*)?(?=\s+[a-z(])"
    r"(?!\s*(?:x\s*)?(?:legs?|arms?|hand|foot|feet|way|board|point|count|degree|kick|up|down)\b)"
)
"""``1 leg squat`` and ``4 way hip`` begin with no number of repetitions."""

_RULES: tuple[Rule, ...] = (
    # Rest, and work with rest.
    _rule(rf"(?:{_FREE}(?P<sets>{WHOLE})\s*(?:sets?\s*)?(?:{_X}|of)\s*)?(?P<time>{_TIME})\s*(?:on|work|hard)\b[\s,/;:+–-]*(?:and\s+)?"
          rf"(?P<rest>{_TIME})\s*(?:off|rest|easy)\b", _interval),
    _rule(rf"\(?\brest(?:ing|s)?(?:\s+period)?\s*[:=–-]?\s*(?:of|for|about|approx\.?)?\s*"
          rf"(?P<rest>{_TIME})(?:\s*(?:between|after|in\s+between)\s+(?:each\s+)?"
          rf"(?:sets?|rounds?|exercises?))?\)?", lambda m: {"rest": to_seconds(m["rest"])}),
    _rule(rf"\(?(?:w/|with)?\s*{_FREE}(?P<rest>{_TIME})\s*(?:of\s+)?(?:rest\b|between\s+sets|recovery\b|break\b)"
          rf"(?:\s*between\s+(?:sets?|rounds?))?\)?",
          lambda m: {"rest": to_seconds(m["rest"])}),
    # Tempo.
    _rule(r"\(?@?\s*\btempo\s*[:=]?\s*(?P<tempo>[\dx](?:\s*[-–/.:]?\s*[\dx]){2,3})(?![\w])\)?", _tempo),
    _rule(r"\(?@?\s*(?<![\w.-])(?P<tempo>[\dx](?:[-–/.:]?[\dx]){2,3})\s*tempo\b\)?", _tempo),
    _rule(r"\(?@?\s*(?<![\w.-])(?P<tempo>\d-[\dx]-[\dx]-[\dx])(?![\w-])\)?(?<!5-5-5-5)", _tempo),
    _rule(r"\(?@?\s*(?<![\w.-])(?P<tempo>\d[\dx]x[\dx])(?!\w)\)?", _tempo),
    # Effort, and what is left over.
    _rule(rf"\(?@?\s*\brpe\s*[:=]?\s*@?\s*(?P<rpe>{RANGE})(?:\s*/\s*10)?\)?", _effort),
    _rule(rf"\(?@?\s*{_FREE}(?P<rpe>{RANGE})(?:\s*/\s*10)?\s*rpe\b\)?", _effort),
    _rule(r"\(?@?\s*(?<![\w.])(?P<rir>\d(?:\s*[-–]\s*\d)?)\s*(?:rir\b|reps?\s+in\s+(?:reserve|the\s+tank)|in\s+the\s+tank)\)?",
          _in_reserve),
    _rule(r"\(?@?\s*\brir\s*[:=]?\s*(?P<rir>\d(?:\s*[-–]\s*\d)?)\)?", _in_reserve),
    # Load.
    _rule(rf"\(?(?:@|at|with|w/|x|\+)?\s*(?<![\d.,])(?P<load>{RANGE})\s*(?:%|percent\b|pct\b)\s*"
          r"(?:of\s+)?(?:your\s+)?(?:1\s*-?\s*rm|1rm|max|tm|training\s+max|bw|body\s*weight|e1rm)?\)?",
          _percent),
    _rule(rf"\(?(?:@|at|with|w/|x|\+)?\s*(?<![\d.,])(?P<load>{NUMBER})\s*(?:{_HEAVY})?\s*/\s*(?P<other>{NUMBER})"
          rf"\s*(?P<unit>{_HEAVY})\)?", _load),
    _rule(rf"\(?(?:@|\bat\b|\bwith\b|w/|(?:\b|(?<=\d))x(?=\s*\d)|\+|–)?\s*(?:(?<!\w)2\s*x\s*)?(?<![\d.,])(?P<load>{RANGE})(?P<other>)\s*-?(?P<unit>{_HEAVY})\)?",
          _load),
    _rule(r"\(?(?:@\s*|\bx\s*)(?:bw|body\s*weight)\b\)?|(?:\(\s*(?:bw|body\s*weight)\s*\)|\bbw\s*$|(?<=\d)\s*bw\b)",
          lambda _: {"load": Load(None, LoadUnit.BODYWEIGHT)}),
    # Each side. Before repetitions, whose "3x8/side" then ends in a gap.
    _rule(rf"\(?(?:/\s*|\b(?:each|per|every|ea\.?|for\s+each)\s*){_SIDE_WORD}\b\.?\)?", lambda _: {"side": True}),
    _rule(rf"\b(?:on\s+)?(?:both|alternating)\s+{_SIDE_WORD}\b|\b[LR]\s*(?:/|&|\+)\s*[LR]\b|\be/s\b|\be\.s\.",
          lambda _: {"side": True}),
    _rule(r"(?<=\d)\s*(?:ea\b\.?|each\b|e\b|ps\b|p/s\b|es\b)", lambda _: {"side": True}),
    _rule(r"(?<=[a-z])\s*(?:ea\b\.?|each\b)(?=\s*(?:$|[,;)]))", lambda _: {"side": True}),
    # Sets of something.
    _rule(rf"\(?{_FREE}(?P<sets>{WHOLE})\s*(?:{_SETS})?\s*{_X}\s*(?P<of>{_OF}){_END}\)?", _sets_of),
    _rule(rf"\(?(?:{_X}\s*)?{_FREE}(?P<sets>{WHOLE})\s*{_SETS}\s*(?:of|x|by|[-–:,/@+])?\s*(?P<of>{_OF}){_END}\)?", _sets_of),
    _rule(rf"\bsets?\s*[:=]\s*(?P<sets>{WHOLE})\s*[,;/–-]?\s*(?:reps?|time)\s*[:=]\s*(?P<of>{_OF}){_END}", _sets_of),
    _rule(rf"{_FREE}(?P<of>{_COUNT}\s*(?:{_UNIT})|{_TIME})\s*(?:{_X}|,|for|[-–/])\s*(?P<sets>{WHOLE})\s*(?:{_SETS}|rounds?\b)", _sets_of),
    _rule(rf"{_FREE}(?P<of>{WHOLE})\s*{_X}\s*(?P<sets>{WHOLE})\s*{_SETS}", _sets_of),
    _rule(rf"{_FREE}(?P<sets>{WHOLE})\s*{_SETS}\s*(?:to\s+)?(?P<of>{_MAX})(?:\s*{_UNIT})?", _sets_of),
    # What goes down or up from set to set.
    _rule(rf"\(?{_FREE}(?P<of>\d{{1,3}}(?:\s*[-–/,]\s*\d{{1,3}}){{2,11}})(?:\s*(?:{_UNIT})|{_END})\)?", _ladder),
    # Rounds.
    _rule(rf"\(?{_FREE}(?P<rounds>{WHOLE})\s*(?:rounds?|rds?|circuits?|laps?|times\s+through)\b(?:\s*(?:of|for\s+time))*[:.]?\)?",
          lambda m: {"rounds": to_span(m["rounds"])}),
    # An amount alone.
    _rule(rf"\(?{_FREE}(?:for\s+)?(?P<of>{_TIME})(?!\s*/)\)?", _reps),
    _rule(rf"\(?{_v(BARE_DISTANCE)}\)?", _distance),
    _rule(rf"\(?(?:{_X}|for)?\s*{_FREE}(?P<of>{_COUNT}\s*{_UNIT})\)?", _reps),
    _rule(rf"\(?{_FREE}(?P<sets>{WHOLE})\s*{_SETS}\)?", lambda m: {"sets": to_span(m["sets"])}),
    _rule(rf"\(?(?:{_X}\s*)?\b(?P<of>{_MAX})\b\)?", _reps),
    # Bare numbers: "3 10" at the end, "@8", "100 pull-ups", "squats x 20", "squats: 20".
    _rule(rf"{_FREE}(?P<sets>\d)\s+(?P<of>\d{{1,3}}(?:\s*[-–]\s*\d{{1,3}})?)(?=\s*(?:$|{GAP}))", _sets_of),
    _rule(rf"@\s*(?P<rpe>{RANGE})(?!\s*[\w%:])", _effort),
    _rule(rf"(?:^|(?<={GAP}))\s*(?P<of>{WHOLE})\s*(?:{_X}\s*)?(?=\s+[a-z(]){_NOT_A_NAME}",
          _reps),
    _rule(rf"\(?\b{_X}\s*(?P<of>{WHOLE}){_END}\)?", lambda m: {"times": to_span(m["of"])}),
    _rule(rf"(?:[-–:,=(]|(?<=[a-z])\s)\s*(?P<of>{WHOLE}\s*\+?)\)?(?=\s*(?:$|{GAP}))", _reps),
    _rule(rf"(?:^|(?<={GAP}))\s*(?P<of>{WHOLE})(?=\s*(?:$|{GAP}))", _reps),
)  # fmt: skip
