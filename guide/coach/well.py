"""What is said to be well: ``my knees are fine`` is no complaint, and asks for nothing.

The words that say so are taken out before the rest is read. A wish ("so that my knees feel good")
and a question ("are my knees ok to run") are left alone, and so is what is said to hurt besides.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from guide.coach.complaints import KNEES, NOT, PAIN, TROUBLE
from guide.coach.tokens import LIGHT, Token

IS = frozenset({"are", "is", "am", "feel", "feels", "feeling", "felt", "were", "seem", "seems"})
FULLY = frozenset(
    {
        *("really", "very", "all", "pretty", "quite", "totally", "absolutely", "completely"),
        *("always", "both", "perfectly", "now", "today", "still", "actually", "just"),
    }
)
GOOD = frozenset(
    {
        *("fine", "ok", "okay", "good", "great", "alright", "healthy", "strong", "perfect"),
        *("normal", "happy", "brilliant", "excellent"),
    }
)
BETTER = "better"
"""Only of what is: whoever asks what feels better still has sore knees."""
WISHED = frozenset(
    {
        *("so", "until", "till", "if", "make", "makes", "get", "getting", "keep", "keeping"),
        *("want", "when", "how", "need", "help", "helps", "that", "does", "do", "did", "will"),
        *("would", "can", "should", "could", "what", "which", "where", "is", "are", "not", "once"),
    }
)
"""Before the knee, these make it a wish, a condition or a question."""
AND = frozenset({"but", "and"})
LIMITS = frozenset({"until", "till", "except", "unless", "if", "apart", "enough", "most"})
"""Behind it they say when it is not: ``fine until I run``."""
DOES = frozenset({"does", "do"})
"""At the end something else hurts: ``knees don't hurt but my ankle does``."""
NO_LONGER = frozenset({"anymore", "longer"})
GONE = (
    ("gone", "away"), ("went", "away"), ("gone",), ("stopped",), ("disappeared",),
    ("cleared", "up"), ("vanished",),
)  # fmt: skip
CALLS = frozenset({"so", "want", "what", "can", "i", "how", "which", "looking", "need"})
"""With these the next thought begins."""
FAR = 5  # words between "no" and "anymore"
MARK = ","


def without_well(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The words, with marks in the place of those that say that all is well."""
    gone = {place for low, high in _well(tokens) for place in range(low, high)}
    return tuple(
        Token(token.start, token.end, MARK, "") if place in gone else token
        for place, token in enumerate(tokens)
    )


def _well(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    for place, token in enumerate(tokens):
        high = 0
        if token.key in KNEES and not _wished(tokens, place):
            high = _is_good(tokens, place + 1) or _does_not_hurt(tokens, place)
        elif token.plain in NOT:
            high = _no_longer(tokens, place)
        elif token.key in PAIN:
            high = _is_gone(tokens, place + 1)
        if high:
            yield _led(tokens, place), high


def _wished(tokens: Sequence[Token], place: int) -> bool:
    """Whether the clause before the knee wishes or asks."""
    while place and tokens[place - 1].key and tokens[place - 1].plain not in AND:
        place -= 1
        if tokens[place].plain in WISHED:
            return True
    return False


def _is_good(tokens: Sequence[Token], place: int) -> int:
    """``are really fine``, ``fine``: the place behind it; 0 for none."""
    begun = place
    while place < len(tokens) and tokens[place].plain in IS | FULLY:
        place += 1
    if place >= len(tokens):
        return 0
    said = {token.plain for token in tokens[begun:place]}
    word = tokens[place].plain
    if word == BETTER:
        return place + 1 if said & {"is", "are"} and _ends(tokens, place + 1) else 0
    good = word in GOOD and (bool(said & IS) or word == "fine")
    limited = place + 1 < len(tokens) and tokens[place + 1].plain in LIMITS
    return place + 1 if good and not limited else 0


def _does_not_hurt(tokens: Sequence[Token], knee: int) -> int:
    """``my knees don't hurt`` at the head of a clause; ``cardio so knees don't hurt`` is a wish."""
    low = _led(tokens, knee)
    heads = low == 0 or not tokens[low - 1].key or tokens[low - 1].plain in AND
    after = tokens[knee + 1 : knee + 3]
    not_so = len(after) > 1 and after[0].plain in NOT and after[1].key in PAIN
    not_so = not_so and tokens[-1].plain not in DOES
    return knee + 3 if heads and not_so else 0


def _no_longer(tokens: Sequence[Token], place: int) -> int:
    """``no knee pain anymore``, ``doesn't hurt any longer``."""
    hurts = False
    for high in range(place + 1, min(place + FAR + 1, len(tokens))):
        token = tokens[high]
        if not token.key:
            return 0
        hurts = hurts or token.key in PAIN | TROUBLE
        more = token.plain == "more" and tokens[high - 1].plain == "any"
        if hurts and (token.plain in NO_LONGER or more):
            return high + 1
    return 0


def _is_gone(tokens: Sequence[Token], place: int) -> int:
    """``pain is gone``, ``the ache went away``."""
    while place < len(tokens) and tokens[place].plain in IS | FULLY | {"has", "have"}:
        place += 1
    for phrase in GONE:
        high = place + len(phrase)
        said = tuple(token.plain for token in tokens[place:high])
        if said == phrase and _ends(tokens, high):
            return high
    return 0


def _ends(tokens: Sequence[Token], place: int) -> bool:
    """Whether nothing more is said of it: not ``gone worse``, ``stopped me running``."""
    if place >= len(tokens) or not tokens[place].key:
        return True
    return tokens[place].plain in AND | FULLY | CALLS


def _led(tokens: Sequence[Token], place: int) -> int:
    """The place of the words that lead to it: ``my``, ``both``, ``knee`` before ``pain``."""
    while place and (
        tokens[place - 1].plain in LIGHT | {"left", "right"} or tokens[place - 1].key in KNEES
    ):
        place -= 1
    return place
