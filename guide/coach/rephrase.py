"""What is said around a name, in the words that names have; and body parts in relation."""

from __future__ import annotations

import re

from guide.coach.alike import ALIKE
from guide.coach.meaning import PARTS
from guide.coach.spelling import FILLERS, words

_A = r"(?:the |your |a )?"
_PLACE = r"(?:floor|ground|wall|bench|box|chair|toes?|ceiling)"
_HELD_ON = r"(?:chair|wall|bench|table|counter|desk|couch|sofa|rail|door)[ -](?:assisted|supported)"
_LOAD = r"(dumbbells?|db|kettlebells?|kb|weight|plate)"
_PRESSED = r"(?:(?:push|press)[ -]?ups?|inverted rows?)"
_SAID: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(rf"\b{pattern}", re.IGNORECASE), instead)
    for pattern, instead in (
        (r"(?:down|there|up) and back\b", ""),
        (r"(?:no|without) weights?\b", "bodyweight"),
        (r"(?:in place|on the spot)\b", ""),
        (r"(?:with|using|w/) ?(?:added |extra )?weights?$", "weighted"),
        (rf"(?:and )?touch(?:ing)? {_A}{_PLACE}\b", ""),
        (rf"(?:looking|facing) (?:up |down |at |straight )*(?:ahead|{_A}{_PLACE})\b", ""),
        (rf"(feet|foot) (?:up )?on {_A}(?:bench|box|chair|step)\b", r"\1 elevated"),
        (
            rf"({_PRESSED})\b(?: \w+)?? (?:feet|legs) (?:up )?on {_A}(?:\w+ )?ball\b",
            r"\1 feet elevated",
        ),
        (rf"(?:feet|legs) (?:up )?on {_A}(?:\w+ )?ball (?={_PRESSED}\b)", "feet elevated "),
        (r"(?:static|passive|gentle) (?=.*\bstretch)", ""),
        (r"(?<=\bfold|\bpose) stretch(?:es)?$", ""),
        (r"at (?:the )?(?:top|bottom)\b", ""),
        (r"to (?:the )?other side\b", ""),
        (r"pull between (?:the |your )?legs\b", "pull through"),
        (rf"(jump|hop|leap)s? (?:on)?to {_A}box\b", r"box \1"),
        (rf"{_LOAD}(?: held)? between (?:the |your )?legs\b", r"\1"),
        (
            rf"holding (?:on )?(?:to )?{_A}(?:post|pole|rail|railing|support|door ?frame)s?\b",
            "supported",
        ),
        (r"holding (?:on )?(?:to )?(?=\S)", ""),
        (rf"{_HELD_ON} (?!standing\b)(?=.*\b(?:stretch|kick|raise|lift|march)\w*$)", "standing "),
        (rf"{_HELD_ON} (?=.*\b(?:stand|balance)$)", ""),
        (r"(?:legs|feet) (?:wide )?(?:apart|spread|wide)\b", "wide leg"),
        *(
            (rf"{muscle}(?=.*\bstretch)", part)
            for muscle, part in (
                (r"knee flexors?", "hamstring"),
                (r"knee extensors?", "quad"),
                (r"elbow flexors?", "biceps"),
                (r"elbow extensors?", "triceps"),
                (r"hip (?:extensor|external rotator)s?", "glute"),
                (r"plantar[ -]?flexors?", "calf"),
                (r"dorsi[ -]?flexors?", "shin"),
                (r"(?:foot|toe) flexors?", "foot"),
                (r"toe extensors?", "shin"),
                (r"(?:lower[ -])?trunk flexors?", "ab"),
                (r"(?:lower[ -])?trunk extensors?", "lower back"),
                (r"(?:lower[ -])?trunk lateral flexors?", "side"),
            )
        ),
        (r"knee (?:flexion|flexors?)\b", "leg curl"),
        (r"knee extensors?\b", "leg extension"),
        (r"shoulder flexion\b", "front raise"),
        (r"shoulder abduction\b", "lateral raise"),
        (r"shoulder extension\b", "straight arm pulldown"),
        (r"elbow flexion\b", "biceps curl"),
        (r"elbow extension\b", "triceps extension"),
        (r"(?:trunk|torso|spinal) flexion\b", "crunch"),
        (r"(?:trunk|torso|spinal) extension\b", "back extension"),
        (r"(?:trunk |torso |spinal )?(?:lateral|side) flexion\b", "side bend"),
    )
)
_RELATION = frozenset({"on", "onto", "over", "across", "to", "behind", "under", "against"})
_TURNED = re.compile(r"\b(high|low)[ -]to[ -](high|low)\b")
_WORD = re.compile(r"[^\W_]+")


def rephrased(text: str) -> str:
    """The text without what only says where to look or what to touch; itself if nothing does."""
    for pattern, instead in _SAID:
        text = pattern.sub(instead, text)
    return text


def related(text: str) -> tuple[str, str] | None:
    """Two body parts of which one is on, over, behind or drawn to the other: ankle on knee."""
    before, between = "", False
    for word in _WORD.findall(text.casefold()):
        if word in _RELATION:
            between = bool(before)
        elif word not in FILLERS:
            part = "" if word == "arms" else _part(word)  # held there, not brought there
            if part and before and between:
                return before, part
            before, between = part, False
    return None


def turned(text: str) -> tuple[str, str] | None:
    """From where to where a text says that something goes: high to low."""
    found = _TURNED.search(text.casefold())
    return (found[1], found[2]) if found else None


def _part(word: str) -> str:
    found = words(word)
    return found[0] if len(found) == 1 and ALIKE.get(found[0], found[0]) in PARTS else ""
