"""Whether a text is more than the name of an exercise."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from guide.coach import illness, search
from guide.coach.asking import Intent
from guide.coach.complaints import KNEES, NOT, OUCH
from guide.coach.ordinary import FILLERS, NO_KIT, PLAIN, Meaning
from guide.coach.phrasing import EXERCISE, WISHES
from guide.coach.tokens import LIGHT, Span, Token
from guide.edition import Edition
from guide.words import Kit

FEW = 2  # words that name an injury and are no sentence yet: "swollen knee"
KINDS = ({"muscle"}, {"goal"}, {"skill"})
"""What a search may be about as a whole."""
BOTH = {"goal", "muscle"}
BESIDES = {"kit", "knee", "position", "want-less"}
"""What may be said with them: ``legs with a band``, ``standing abs``."""
STIFF = frozenset(
    {"tight", "stiff", "tightness", "stiffness", "warm", "cool", "warmup", "cooldown", *KNEES}
)
"""With one of these it may be about a goal and a muscle, and is no name: ``tight quads``."""
QUICK = frozenset(
    {
        *("best", "good", "quick", "short", "light", "minute", "min", "gym", "flat", "flatter"),
        *("round", "rounder", "firm", "firmer", "big", "bigger"),
    }
)
"""Words of praise and of time, which a kind of exercise may have."""

ROLLER: Meaning = ("kit", (Kit.FOAM_ROLLER.value,))
"""What is done on it is an exercise of its own, whatever is rolled."""

HAILS = frozenset({"hello", "help", "hey", "hiya", "info", "instructions"})
"""Whoever calls does not look for a name; a "hi" may become a "hip"."""
ANY_EXERCISE = frozenset({"exercise", "workout", "move", "training", "session", "activation"})
"""Beside these nothing more need be said."""


class Heard(Struct, frozen=True, kw_only=True):
    """The words of a text, taken for a sentence."""

    tokens: tuple[Token, ...]
    intent: Intent | None
    slugs: tuple[str, ...]  # of the exercises named
    refused: tuple[str, ...]  # the words for those of which nothing of the kind is wanted
    filters: list[Span]
    aching: list[Span]  # what hurts, and is no wish
    knee: list[Span]  # the knee is named, and nothing said of it
    left: tuple[str, ...]  # words that say nothing to us
    pain: bool
    hurts: bool  # an exercise does
    no: bool  # something is not wanted


def is_one(edition: Edition, text: str, heard: Heard) -> bool:
    """Whether it is more than a name: it asks, or all of it says what kind of exercise."""
    alone = len(heard.tokens) == 1
    calls = says_nothing(heard) and hails(heard.tokens)
    ouch = alone and heard.tokens[0].key in OUCH
    if calls or ouch or for_what(heard.tokens) or _is_kind(heard):
        return True
    hits = search.find(edition, text, 1)
    near = hits[0].distance if hits else None
    unwanted = heard.no and (heard.filters or heard.hurts)
    if alone or (near is not None and near < 1 and not unwanted):
        return False
    if heard.intent or heard.pain or (near is None and heard.knee):
        return True
    if illness.mentioned(text):
        return len(heard.tokens) > FEW and (near is None or near >= search.INSIDE)
    if hits and not hits[0].left_out and not heard.no:
        return False  # a name has every word: "knees side to side lower back stretch"
    return _says_enough(heard, named=near is not None)


def hails(tokens: tuple[Token, ...]) -> bool:
    """``help``, ``hello``: all of it is such a word and little ones beside it."""
    said = {token.plain for token in tokens if token.key}
    return bool(said & HAILS) and said <= HAILS | PLAIN | LIGHT | FILLERS


def says_nothing(heard: Heard) -> bool:
    """Whether no exercise, no wish and no complaint was heard, nor a word that may be one."""
    return not (heard.slugs or heard.filters or heard.knee or heard.left or heard.pain)


def _says_enough(heard: Heard, *, named: bool) -> bool:
    """Whether what is wanted or not wanted is clear, and no name is like it."""
    meanings = {span.meaning for span in heard.filters if span.meaning}
    if not named and heard.no:
        return len(heard.tokens) > FEW or bool(meanings)
    if {field for field, _ in meanings} >= BOTH and _says_both(heard.tokens):
        return True  # "stronger legs for hiking"
    wishes = any(field in WISHES for field, _ in meanings)
    names = heard.slugs or (heard.left and not wishes) or _is_placed_name(heard)
    if not meanings or ROLLER in meanings:
        return False
    return heard.no or not (named and names)


def _is_kind(heard: Heard) -> bool:
    """Whether all of it says what kind of exercise, and perhaps with what: "legs with a band"."""
    said = {span.meaning for span in heard.filters if span.meaning}
    inside = {place for span in heard.filters for place in range(span.low, span.high)}
    rest = [token for place, token in enumerate(heard.tokens) if place not in inside]
    fields = {field for field, _ in said} - BESIDES
    if ROLLER in said or ("muscle" in fields and _is_placed_name(heard)):
        return False
    return _tells_kind(heard, said, fields, rest) and all(map(_says_little, rest))


def _tells_kind(heard: Heard, said: set[Meaning], fields: set[str], rest: Iterable[Token]) -> bool:
    """Whether what is said is one kind, or only the equipment of any exercise."""
    if fields == BOTH:
        return NO_KIT in said or _says_both(heard.tokens)
    ends = (heard.tokens[span.high - 1] for span in heard.filters)
    named = {token.key for token in (*rest, *ends)}  # "exercise ball" ends in the ball
    any_kind = bool(said) and not fields and not ANY_EXERCISE.isdisjoint(named)
    return fields in KINDS or any_kind


def _says_little(token: Token) -> bool:
    """Whether a word may stand beside a kind of exercise: "a quick leg workout, 10 kg"."""
    plain = token.plain in LIGHT | FILLERS | QUICK
    return plain or token.key in ANY_EXERCISE or token.weighed


def _is_placed_name(heard: Heard) -> bool:
    """``seated glute``, ``cable adductor standing``; but not ``glutes standing``."""
    fields = [span.meaning[0] for span in heard.filters if span.meaning]
    called = all(token.key not in ANY_EXERCISE for token in heard.tokens)
    return called and "position" in fields and (fields[0] == "position" or "kit" in fields)


def _says_both(tokens: tuple[Token, ...]) -> bool:
    """``tight quads``, ``knee strength``, ``warm-up for legs``; but not ``calf stretch``."""
    aimed = any(token.plain == "for" for token in tokens[1:-1])
    aimed = aimed or tokens[-1].key in ANY_EXERCISE
    return aimed or not STIFF.isdisjoint(token.key for token in tokens)


def for_what(tokens: tuple[Token, ...]) -> bool:
    """``exercises for the shins``, but not ``exercise ball pass``."""
    return len(tokens) > 1 and tokens[0].key == EXERCISE and tokens[1].plain in LIGHT | NOT | PLAIN
