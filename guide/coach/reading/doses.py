"""What of a line is dose: taken out piece by piece, the surest first.

A rule whose field is said already leaves its words alone, so that nothing is told twice and what
is not understood stays in the line.
"""

from __future__ import annotations

import re
from typing import Any

from guide.coach.reading.rules import GAP, RULES
from guide.coach.reading.said import Said
from guide.coach.reading.settings import SETTING
from guide.records.dose import Dose, Reps

_DIGIT = re.compile(r"\d")
_HIDE = {ord(digit): 0xE000 + int(digit) for digit in "0123456789"}
_SHOW = {private: digit for digit, private in _HIDE.items()}
"""The number of a setting is no dose: it is hidden from the rules, and shown again."""

_AT_PACE = re.compile(
    r"((?<![x×*.,\d])(?<![x×*]\s)(?!1\s?(?:k|mi))\d{1,3}(?:[.,]\d{1,2})?\s?(?:miles?|mi|kms?|k)\s*@\s*)"
    r"(\d{1,2}:[0-5]\d)(?![:\d])",
    re.IGNORECASE,
)
"""``10 miles @ 9:30``: how long each of them takes."""

_TOTAL = re.compile(
    r"^(?P<all>\d{1,3})\s+[a-z][^\d,(]{1,60}[,(]\s*(?P<one>\d{1,3})\s*(?:reps\s+)?(?:each|per|on\s+each)\s"
    r"(?=(?:side|leg|arm|way)\b)",
    re.IGNORECASE,
)
"""``20 lunges, 10 per side``: twenty in all, and not on each."""


def take(text: str) -> tuple[Dose, str]:
    """The dose of a line, and the line with gaps where it stood."""
    said: dict[str, Any] = {}
    text = SETTING.sub(lambda found: found.group().translate(_HIDE), text)
    text = _AT_PACE.sub(lambda found: found[1] + found[2].translate(_HIDE), text)
    text = _TOTAL.sub(_of_both_sides, text)
    small, counted = text.lower(), _counted(text)
    for rule in RULES:
        if not rule.may_match(small, counted=counted):
            continue
        found = rule.pattern.search(text)
        while found:
            told = {name: value for name, value in rule.read(found).items() if value}
            if not told or told.keys() & said.keys() or _only_a_pause(told, said):
                found = rule.pattern.search(text, found.end())
                continue
            said |= told
            text = f"{text[: found.start()]} {GAP} {text[found.end() :]}"
            small, counted = text.lower(), _counted(text)
            found = rule.pattern.search(text)
    if said.get("times"):  # "400 m x 5", "30 s x 3", "10 burpees x 3"
        of = "sets" if said.keys() & {"distance", "time", "reps"} and "sets" not in said else "reps"
        said.setdefault(of, said["times"] if of == "sets" else Reps((said["times"],)))
    said.pop("times", None)
    return Dose(**said), text.translate(_SHOW)


def _of_both_sides(found: re.Match[str]) -> str:
    if int(found["all"]) != 2 * int(found["one"]):
        return found.group()
    return GAP + found.group()[len(found["all"]) :]


def _counted(text: str) -> bool:
    return _DIGIT.search(text) is not None


def _only_a_pause(told: Said, said: Said) -> bool:
    """``3x10, 2 s pause``: a time beside repetitions that are counted is not how long it takes."""
    return "time" in told and "reps" in said and not said["reps"].most
