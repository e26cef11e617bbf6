"""How people ask: the words that say what is wanted of the exercises named."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from guide.coach.complaints import AILS, PAIN
from guide.coach.tokens import LIGHT, Token
from guide.words import Word


class Intent(Word):
    """What is asked about the exercises named."""

    INSTEAD = "instead", "instead of"
    OK = "ok", "is it all right"
    HOW = "how", "how to do it"
    LIST = "list", "which exercises"


WEARY = (
    ("tired", "of"), ("bored", "of"), ("bored", "with"), ("sick", "of"), ("fed", "up", "with"),
)  # fmt: skip
BUT = (
    ("anything", "but"), ("everything", "but"), ("apart", "from"), ("except",), ("other", "than"),
)  # fmt: skip
"""Nothing of that kind."""
INSTEAD = (
    ("instead", "of"), ("rather", "than"), ("alternative", "to"),
    ("alternatives", "to"), ("alternative", "for"), ("alternatives", "for"), ("replace",),
    ("replacing",), ("replacement", "for"), ("replacements", "for"), ("substitute", "for"),
    ("substitutes", "for"), ("substitution", "for"), ("swap", "for"), ("swaps", "for"),
    ("swap", "out"), ("swap",), ("swapping",), ("instead",), ("alternative",), ("alternatives",),
    ("similar", "to"), ("in", "place", "of"), ("easier", "than"), ("easier", "version", "of"),
    ("gentler", "than"), ("different", "from"), ("options", "for"), ("sub", "for"), ("easier",),
    ("gentler",), *BUT, *WEARY,
    ("kinder", "than"), ("safer", "than"), ("swop",), ("cant", "do"), ("cannot", "do"),
    ("not", "able", "to", "do"), ("what", "else"), ("something", "like"), ("anything", "like"),
    ("exercises", "like"), ("exercise", "like"), ("regress",), ("regression",), ("regressions",),
    ("same", "as"), ("same", "muscles", "as"), ("unable", "to", "do"),
    ("substitute",), ("substitutes",), ("substitution",), ("version", "of"),
)  # fmt: skip
TAKEN = (
    ("taken",), ("busy",), ("occupied",), ("in", "use"), ("being", "used"), ("not", "free"),
    ("someone",), ("somebody",), ("broken",), ("out", "of", "order"), ("hogging",),
    ("is", "full"), ("are", "full"), ("all", "full"), ("queue", "for"), ("queue",),
    ("waiting", "for"), ("wait", "for"), ("line", "for"), ("not", "available"), ("unavailable",),
    ("someones",), ("somebodys",), ("someone", "on"), ("hogged",), ("never", "free"), ("rammed",),
    ("in", "the", "way"), ("not", "working"), ("isnt", "working"), ("out", "of", "service"),
    ("reserved",), ("always", "full"),
)  # fmt: skip
"""The equipment is there and cannot be had."""
TOWARDS = (
    ("build", "back", "up", "to"), ("build", "up", "to"), ("work", "back", "up", "to"),
    ("work", "up", "to"), ("get", "back", "to"), ("get", "back", "into"), ("go", "back", "to"),
    ("ease", "back", "into"), ("return", "to"), ("progress", "to"), ("ready", "for"),
)  # fmt: skip
"""Somebody is on the way back to an exercise: no wish of its own, and no name."""
OK = (
    ("is",), ("are",), ("can",), ("could",), ("should",), ("may",), ("ok",), ("okay",),
    ("allowed",), ("safe",), ("bad",), ("harmful",), ("too", "much"), ("am", "i"), ("will",),
    ("alright",), ("worth",), ("does",), ("do", "i", "have"), ("ruin",), ("wreck",), ("damage",),
    ("dangerous",), ("harm",), ("risky",), ("good", "for", "knees"), ("good", "for", "my", "knees"),
    *TOWARDS,
)  # fmt: skip
HOW = (
    ("how", "to"), ("how", "do"), ("how", "does"), ("how", "should"), ("how", "is"), ("how",),
    ("what", "is", "a"), ("form", "for"), ("technique", "for"), ("show", "me"), ("explain",),
    ("whats", "a"), ("whats", "an"), ("what", "is", "an"), ("what", "are"), ("show",), ("demo",),
    ("what", "does"), ("never", "done"), ("never", "tried"), ("correct",), ("proper",),
    ("tips", "for"), ("where", "should"), ("should", "i", "feel"), ("what", "muscles"),
    ("which", "muscles"), ("what", "weight"), ("teach", "me"), ("learn",), ("form", "of"),
)  # fmt: skip
LIST = (
    ("what",), ("which",), ("best",), ("good",), ("something",), ("anything",), ("need",),
    ("want",), ("looking", "for"), ("give", "me"), ("exercises", "for"), ("exercise", "for"),
    ("workout",), ("ideas",), ("help",), ("things",), ("i",), ("my",), ("some",), ("any",),
)  # fmt: skip
"""How a question begins or is marked; of several the first table decides."""
FIRST_WORDS = frozenset({"do", "did", "would"})
"""Before all else these ask whether: ``do lunges ruin knees``."""

BAD_OF = frozenset({"for", "on", "to", "if", "when", "idea", "or", "with", "form"})
"""``bad`` asks before these or at the end: "squats bad for knees", but not "bad back"."""
STATES = {("is",), ("are",)}
"""Inside a text these ask nothing before a word of pain: "squats are killing my knees"."""
ABLE = {("can",), ("could",)}
"""Before "not" these ask nothing: "can not squat"."""
BETWEEN = LIGHT | {"so", "always", "still", "now", "bit", "a", "all", "getting", "pretty"}

TELL = frozenset({"form", "demo", "video", "tutorial", "cue", "tip"})
"""Behind an exercise: how it is done."""


def asked(tokens: tuple[Token, ...]) -> tuple[Intent | None, int]:
    """What is asked, and the place behind the words that ask it."""
    for intent, table in (
        (Intent.INSTEAD, INSTEAD),
        (Intent.HOW, HOW),
        (Intent.OK, OK),
        (Intent.LIST, LIST),
    ):
        found = next((span for span in _all(tokens, table) if _asks(tokens, *span)), None)
        if found:
            return intent, found[1]
        if intent is Intent.OK and _asks_whether(tokens):
            return intent, 1
    return None, -1


def _asks_whether(tokens: tuple[Token, ...]) -> bool:
    """Whether the first word does: "do squats", but "do not like squats" says what is not liked."""
    return tokens[0].plain in FIRST_WORDS and [token.plain for token in tokens[1:2]] != ["not"]


def told(tokens: tuple[Token, ...]) -> bool:
    """Whether it ends in what is to be told of an exercise: ``hip thrust form``."""
    return tokens[-1].key in TELL


def said(tokens: tuple[Token, ...], table: Iterable[tuple[str, ...]]) -> tuple[int, int] | None:
    """Where the first of these phrases stands."""
    return next(_all(tokens, table), None)


def _all(tokens: tuple[Token, ...], table: Iterable[tuple[str, ...]]) -> Iterator[tuple[int, int]]:
    """Where each of these phrases stands."""
    plain = tuple(token.plain for token in tokens)
    for phrase in table:
        if phrase[0] not in plain:
            continue
        for low in range(len(plain) - len(phrase) + 1):
            if plain[low : low + len(phrase)] == phrase:
                yield low, low + len(phrase)


def _asks(tokens: tuple[Token, ...], low: int, high: int) -> bool:
    """Whether these words ask, and tell of no pain."""
    phrase = tuple(token.plain for token in tokens[low:high])
    if phrase == ("bad",):
        return high == len(tokens) or not tokens[high].key or tokens[high].plain in BAD_OF
    if phrase in ABLE and high < len(tokens) and tokens[high].plain == "not":
        return False
    if low == 0 or phrase not in STATES:
        return True
    places = (place for place in range(high, len(tokens)) if tokens[place].plain not in BETWEEN)
    after = next(places, None)
    if after is None:
        return True
    ails = tuple(token.plain for token in tokens[after : after + 2]) in AILS
    return tokens[after].key not in PAIN and not ails
