"""A text in the words and the order that names have, before ``terms`` takes it apart."""

from __future__ import annotations

import re

WITH = frozenset(
    {
        *("with", "without", "w", "using", "on", "from", "to", "over", "into", "against", "in"),
        *("at", "between", "off", "through", "for", "of", "under", "around", "across", "above"),
        *("below", "holding", "keeping", "looking", "touching", "onto"),
    }
)
"""Words after which a name only says how: "wrist curl over a bench"."""

ASIDE = re.compile(r"[(:;]|\s[-–—]+\s|\s-|-\s")
"""From here on something is said aside."""

_WITH = re.compile(r"\bw/", re.IGNORECASE)  # no slash between two choices
_OVERHEAD = re.compile(r"\b(?:above|over)[ -](?:the |your )?head\b", re.IGNORECASE)
_SAYS_NOTHING = re.compile(
    r"\b(?:(?:full|active|passive|assisted|active[ -]assisted) )*range[ -]of[ -]motion\b"
    r"|\b(?:aa?|p)rom\b"
    r"|\bhands? on (?:the |your )?(?:hips?|waist)\b"
    r"|\b(?:(?:arms|hands|held) )*at (?:the |your )?sides\b"
    r"|\b(?:in|inside) (?:the |a )?(?:power|squat|half)[ -](?:rack|cage)s?\b"
    r"|(?<=\blying )on (?:the |your )?back\b"
    r"|\bposterior (?=pelvic tilt)"
    r"|\b(?:with |keeping )?(?:knees? (?:slightly|softly|a little) bent"
    r"|(?:slightly[ -]bent|soft) knees?)\b"
    r"|\bv(?:ersion|ariation)?[. ]*\d\b",
    re.IGNORECASE,
)
_LABEL = re.compile(r"^\s*stretch(?:ing)?\s*(?::|\s[-–—])\s*(.+)$", re.IGNORECASE)
_HELD = re.compile(
    r"^\s*((?:arms?|hands?) (?:crossed )?(?:on|across|over|behind|by) (?:the |your )?"
    r"(?:chest|head|neck|ears?|hips?|sides?))\s+(.+)$",
    re.IGNORECASE,
)
_FEET_FIRST = re.compile(
    r"^\s*((?:heels?|feet|foot|toes?) (?:up )?on(?:to)? (?:a |an |the )?(?:\w+ )?"
    r"(?:bench|box|chair|ball|step|sliders?|wall|towels?|discs?))\s+(?=\S+ \S)(.+)$",
    re.IGNORECASE,
)
_PAUSE_FIRST = re.compile(
    r"^\s*(pause (?:at|above|below) (?:the |your )?(?:knees?|hips?|mid[ -]?thigh))\s+(?=\S)(.+)$",
    re.IGNORECASE,
)
_TURNED_IN = re.compile(r"^(\s*(?:toes?|heels?)) in (?=\S+ \S)", re.IGNORECASE)
_REAR_FOOT = re.compile(
    r"\b(?:rear[ -]elevated|(?:rear|back|trailing) (?:(?:foot|leg) (?:up )?on(?:to)? (?:a |the )?"
    r"(?:bench|box|chair|step)|foot (?:raised|elevated)|leg elevated"
    r"|(?:foot|leg)(?= (?:up )?on(?:to)? [\w ]*\bball\b)))\b",
    re.IGNORECASE,
)
_SHOULDERS_UP = re.compile(
    r"\b(?:(?:hip|glute|pelvic)[ -](?:raise|lift|bridge)|bridge)s?((?: \w+){0,2}?),?(?: with)?"
    r"(?: the| your)? (?:(?:head|neck|shoulders?|shoulder blades|(?:upper )?back)(?: and )?)+"
    r" (?:up )?(?=on(?:to)? (?:an? |the )?(?:\w+ )?"
    r"(?:ball|bosu|bench|box|chair|couch|sofa)\b)",
    re.IGNORECASE,
)
"""From here hips are raised off what the shoulders lie on: a hip thrust, and no bridge."""

_HIPS_BACK = re.compile(r"\breverse hip (?:raise|lift)s?\b", re.IGNORECASE)
_FLOOR_THRUST = re.compile(
    r"\b(?:(floor )hip thrusts?|hip thrusts?(?= (?:on|from) (?:the )?(?:floor|ground)\b))",
    re.IGNORECASE,
)
"""With the shoulders on the floor it is a bridge."""

_HIP_CIRCLE = re.compile(
    r"\bhip circles?(?= (?:[\w-]+ ){0,2}(?:squat|bridge|thrust|walk|step|shuffle|deadlift|clam"
    r"|abduction|kickback|good morning|leg press|warm)\w*\b)",
    re.IGNORECASE,
)
_IN_HIP_CIRCLE = re.compile(
    r"\b(squats?|thrusts?)((?: with| in| \()(?: an?| the)?) ?hip circle\b", re.IGNORECASE
)
"""Beside these it is a band round the thighs, and nothing goes in circles."""

_HEELS = re.compile(
    r"\bheels (?:up |raised |elevated )?on (?:a |the |small |weight )*"
    r"(?:plates?|blocks?|wedges?|boards?|slant ?boards?)\b",
    re.IGNORECASE,
)
_ONE_KNEE = re.compile(r"\bon (?:one|a|1|single) knee\b", re.IGNORECASE)
_LIES = re.compile(
    r"(?:\b(?:lying|laying) (?:flat )?)?\bon[ -](?P<whose>your[ -]|my[ -]|the[ -])?"
    r"(?P<part>back|stomach|belly|tummy|side)\b(?![ -](?:of|foot|feet|leg|knee|heel|thigh)\b)",
    re.IGNORECASE,
)
_LAIN_ON = re.compile(
    r"\b(?:bars?|barbells?|dumbbells?|kettlebells?|plates?|weights?|weighted|bags?|sandbags?|vest"
    r"|logs?|kegs?|stones?|balls?|bands?|packs?|rucksack|hands?|arms?|palms?|partner|squats?"
    r"|carry|carries|hold|roll\w*|massage|swim\w*|float\w*)\b",
    re.IGNORECASE,
)
"""Before "on the back" these lie, or work, on it themselves."""

_ONE_SIDE = re.compile(
    r"^(?=.*\b(?:stretch|pose|twist)\b)(.*\w)[\s,(–—-]+(?:left|right)\)?\s*$",
    re.IGNORECASE,
)
"""Which side is stretched makes no other stretch."""

_SHORT_SIDE = re.compile(
    r"\bs/l(?= (?:hip|clam\w*|abd\w*|add\w*|leg (?:lift|raise)s?|external|internal|er|ir)\b)",
    re.IGNORECASE,
)
_SHORT_LEG = re.compile(r"\bs/l(?= \w)", re.IGNORECASE)
"""In front of anything else it is one leg, and no side to lie on."""

_HAND_LAST = re.compile(
    r"^(?!.*[+&/])(?P<name>\S.*?)(?:,| \(| [-–—]) ?(?:with )?"
    r"(?P<hand>(?:one|single|1)[ -](?:arm|hand)(?:ed)?)\)?\s*$",
    re.IGNORECASE,
)
_TOOL_LAST = re.compile(
    r"^(?P<name>(?:\w+[ -])*(?:clean|jerk)s?)(?:,| \(| [-–—]) ?(?:with )?"
    r"(?P<hand>(?:double |two )?(?:dumbbell|kettlebell|DB|KB))s?\)?\s*$",
    re.IGNORECASE,
)
"""Behind a name these say what is held as they do in front of it; of a lift, another is done so."""

_WEIGHT_LAST = re.compile(
    r"^(?!.*[+&/])(?P<name>\S.*?) (?:\()?with (?:an? )?(?:added |extra )?weights?\)?\s*$",
    re.IGNORECASE,
)
"""Said last it is the weight that the hands hold, and no plate or vest."""

_LIES_SO = {"back": "lying", "side": "side-lying"}
_EDGE = " ,:;()-–—"

_PRONE = re.compile(
    r"\blying (?:flat )?on (?:the |your )?(?:stomach|belly|tummy|front)\b", re.IGNORECASE
)
_HUNG = re.compile(
    r"^((?!.*\b(?:blocks?|deadlift|grip|hang)\b).*\b(?:clean|snatch)\b.*) from (?:just )?"
    r"(?:(?:the|mid|upper|lower|above|below|over|under)[ -])*(?:knees?|thighs?)\b",
    re.IGNORECASE,
)
"""From here a bar that hangs is pulled, and none from the floor."""

_CLEANED_TO = re.compile(
    r"\b(cleans?) to (?=(?:\w+ ){0,2}(?:press|jerk|thruster)(?:es|s)?\b)", re.IGNORECASE
)
"""After a clean this is done as well, and is no place: "clean to push jerk"."""

_REVERSED = re.compile(r"\bin reverse\b", re.IGNORECASE)
_STRETCH_FIRST = re.compile(
    r"^\s*stretch(?:ing)?\s+(?!on\b|with\b)([^(:;]+?)"
    r"(\s+(?:on|onto|with|against|over|using)\s[^(:;]+?)?\s*$",
    re.IGNORECASE,
)


def lying_first(text: str) -> str:
    """``Hamstring stretch on your back`` → lying hamstring stretch: how the body lies, in a word.

    A "plank with a plate on your back" lies on nothing. What the hand holds comes first as well:
    ``Step-up - One Arm`` → one-arm step-up.
    """
    held = _HAND_LAST.match(text) or _TOOL_LAST.match(text)
    text = f"{held['hand']} {held['name']}" if held else text
    text = _WEIGHT_LAST.sub(r"weighted \g<name>", text)
    text = _SHORT_LEG.sub("single-leg", _SHORT_SIDE.sub("side-lying", _ONE_SIDE.sub(r"\1", text)))
    found = _LIES.search(text)
    if not found:
        return text
    before, behind = text[: found.start()].strip(_EDGE), text[found.end() :].strip(_EDGE)
    part = found["part"].casefold()
    whose = (found["whose"] or "").casefold().strip(" -")
    tells = whose in {"your", "my"} or (part != "side" and (whose or not before or not behind))
    if not tells or not (before or behind) or _LAIN_ON.search(before):
        return text
    return " ".join(filter(None, (_LIES_SO.get(part, "prone"), before, behind)))


def in_order(text: str) -> str:
    """``Bicycling, stationary`` → stationary bicycling; ``Stretch calf`` → calf stretch.

    What is said in full behind a comma stays there: "row, chest on a pad".
    """
    text = _ONE_KNEE.sub("half-kneeling", _PRONE.sub("prone", text))
    text = _OVERHEAD.sub("overhead", _SAYS_NOTHING.sub(" ", _WITH.sub("with ", text)))
    text = _REVERSED.sub("backward", _REAR_FOOT.sub("rear foot elevated", text))
    text = _HIPS_BACK.sub("reverse hyperextension", text)
    text = _FLOOR_THRUST.sub(r"\1glute bridge", _SHOULDERS_UP.sub(r"hip thrust\1 ", text))
    text = _IN_HIP_CIRCLE.sub(r"\1\2 mini band", _HIP_CIRCLE.sub("mini band", text))
    text = _HEELS.sub("heels elevated", _FEET_FIRST.sub(r"\2 \1", text))
    text = _PAUSE_FIRST.sub(r"\2 \1", text)
    text = _HUNG.sub(r"\1 from hang", _TURNED_IN.sub(r"\1-in ", text))
    text = _CLEANED_TO.sub(r"\1 and ", text)
    text = _LABEL.sub(r"\1 stretch", text)
    aside = ASIDE.search(text)
    end = aside.start() if aside else len(text)
    first, *others = text[:end].split(",")
    full = any(
        word in WITH or word.isdigit() for other in others for word in other.casefold().split()
    )
    said = " - ".join((first, *others)) if full else " ".join((*reversed(others), first))
    return _STRETCH_FIRST.sub(r"\1 stretch\2", _HELD.sub(r"\2 \1", said + text[end:]))
