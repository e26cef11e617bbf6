"""A text taken apart into words."""

from __future__ import annotations

import re

from msgspec import Struct

from guide.coach.ordinary import Meaning
from guide.coach.spelling import words

LIGHT = frozenset(
    {
        *("the", "a", "an", "my", "our", "your", "in", "on", "to", "of", "at", "with", "for"),
        *("any", "some", "from", "really", "very", "quite", "and", "or", "go", "going", "do"),
        *("doing", "i", "me", "when", "while", "during", "after", "it", "is", "am", "are", "we"),
        *("have", "got", "use", "using", "only", "just", "want", "lots", "much", "too", "both"),
    }
)
"""Between the words of a phrase these count for nothing."""

ENDS = frozenset({"but", "instead", "something", "anything", "what", "which", "with", "so", "is"})
"""A clause of pain or "no" ends here."""

TOKEN = re.compile(
    "(?<!is )(?<!make )(?<!do )(?<!was )\\b[Ii][Tt][ -][Bb]ands?\\b"
    "|[^\\W_]+(?:['’`\u00b4][^\\W_]+)*|[,.;:?!()]"
)
"""The IT band is a part of the thigh, and no "it" with a band."""


TYPED = {
    "r": "are", "u": "you", "ur": "your", "n": "and", "pls": "please", "plz": "please",
    "wot": "what", "wat": "what", "wats": "whats", "cos": "because", "cuz": "because",
    "coz": "because", "bcos": "because", "wo": "without", "thru": "through", "tho": "though",
    "2day": "today", "b4": "before", "gd": "good", "knes": "knees", "nees": "knees",
    "nee": "knee", "kness": "knees", "legz": "legs", "exs": "exercises",
    "excercise": "exercise", "excercises": "exercises", "min": "minute",
    "mins": "minutes", "yrs": "years", "yr": "year", "w": "with",
}  # fmt: skip
"""As people type on a phone, in full. Short words are too like others to be mended by likeness."""

WEIGHED = re.compile(r"\d+(?:kgs?|lbs?)?|kgs?|lbs?")
"""How many or how heavy, which no exercise is for or against: ``20 kg dumbbells``."""

UNFINISHED = 2  # letters of a last word that may still become another: "shoulder r"


class Token(Struct, frozen=True):
    """One word or mark of a text."""

    start: int
    end: int
    plain: str  # as typed, in small letters, without apostrophes
    key: str  # in one spelling; empty for a mark
    slip: str = ""  # what was typed, where a slip was mended

    @property
    def weighed(self) -> bool:
        """Whether it only says how many or how heavy."""
        return WEIGHED.fullmatch(self.plain) is not None


class Span(Struct, frozen=True):
    """Tokens ``low`` to ``high`` and what they mean: a filter, or an exercise."""

    low: int
    high: int
    meaning: Meaning | None
    slug: str = ""
    hurts: bool = False  # an exercise of which less is wanted
    refused: bool = False  # … and nothing of its kind: "no squats"
    sore: tuple[str, ...] = ()  # muscles said to hurt


def tokens_of(text: str) -> tuple[Token, ...]:
    """The words and marks of a text, in order."""
    found = []
    for match in TOKEN.finditer(text):
        plain = re.sub("['’`\u00b4]", "", match.group().casefold())
        if len(plain) > UNFINISHED or match.end() < len(text.rstrip()):
            plain = TYPED.get(plain, plain)
        key = "".join(words(plain)) or (plain if plain[:1].isalnum() else "")
        found.append(Token(match.start(), match.end(), plain, key))
    return tuple(found)
