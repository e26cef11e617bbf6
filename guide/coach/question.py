"""A sentence taken for what it asks: exercises, what hurts, what is at hand, what for.

Nothing is guessed: a word that stands in no table and names no exercise is left over. A plain name
is no sentence, and words of injury and illness set no filter (``illness``).
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct, structs

from guide.coach import illness, search
from guide.coach.ordinary import HOW, INSTEAD, LIST, NOT, OK, PAIN, PLAIN, Meaning
from guide.coach.phrasing import LIGHT, TOKEN, Reader, Span, Token, tokens_of
from guide.coach.spelling import words
from guide.edition import Edition
from guide.records.query import Query
from guide.words import Word

MOST_TOKENS = 40
FEW = 2  # words that name an injury and are no sentence yet: "swollen knee"
EXERCISE = "exercise"
WIDE = 4  # values of one filter that an address may hold: "no machine" has two dozen
ONE_ONLY = frozenset({"knee", "skill"})


class Intent(Word):
    """What is asked about the exercises named."""

    INSTEAD = "instead", "instead of"
    OK = "ok", "is it all right"
    HOW = "how", "how to do it"
    LIST = "list", "which exercises"


class Part(Struct, frozen=True):
    """Some words, and the filter they mean."""

    field: str
    values: tuple[str, ...]  # as in URLs
    said: str  # the words, as they were typed
    rest: str  # the text when they are taken away, and all else that can has gone to its field


class Understood(Struct, frozen=True, kw_only=True):
    """What a sentence says."""

    intent: Intent
    meant: tuple[str, ...] = ()  # slugs of the exercises named
    parts: tuple[Part, ...] = ()
    leftover: tuple[str, ...] = ()  # words that say nothing to us
    pain: bool = False
    rest: str = ""  # the text without the words of its filters

    @property
    def filters(self) -> dict[str, tuple[str, ...]]:
        """Field → values, all parts together."""
        found: dict[str, tuple[str, ...]] = {}
        for part in self.parts:
            found[part.field] = tuple(dict.fromkeys((*found.get(part.field, ()), *part.values)))
        return found

    def in_fields(self, gone: Part) -> Understood:
        """What goes to the fields of the address when a part is taken away."""
        kept = tuple(p for p in self.parts if p != gone and len(p.values) <= WIDE)
        return structs.replace(self, parts=kept)

    def applied(self, query: Query) -> Query:
        """The query with what was understood in its fields, and no text."""
        params = [pair for pair in query.to_params() if pair[0] not in {"q", "page"}]
        given = {name for name, _ in params}
        more = [
            (field, value)
            for field, values in self.filters.items()
            if field not in ONE_ONLY or field not in given
            for value in values[: 1 if field in ONE_ONLY else None]
        ]
        return structs.replace(Query.parse([*params, *more])[0], page=query.page)


@lru_cache(maxsize=256)
def understand(edition: Edition, text: str) -> Understood | None:
    """What a sentence asks; None for a plain name, which search answers as ever."""
    tokens = tokens_of(text)
    if not 2 <= len(tokens) <= MOST_TOKENS or _is_name(edition, text, tokens):
        return None
    intent, marked = _intent(tokens)
    reader = Reader(edition, tokens, after=marked)
    spans = list(reader.read())
    filters = _agreeing([span for span in spans if span.meaning])
    slugs = tuple(dict.fromkeys(span.slug for span in spans if span.slug))
    left = _leftover(tokens, spans)
    strong = intent is not None or reader.pain or _for_what(tokens)
    if illness.mentioned(text):
        filters = []
        near = [hit for hit in search.find(edition, text, 1) if hit.distance < search.INSIDE]
        strong = strong or (len(tokens) > FEW and not near)
    if not strong:
        hits = search.find(edition, text, 1)
        found_by_name = bool(hits) and hits[0].distance < 1
        if not filters or (not reader.no and (left or slugs or found_by_name)):
            return None
    hurts = any(span.hurts for span in spans)
    if intent in {None, Intent.LIST}:
        intent = Intent.INSTEAD if hurts else Intent.LIST
    intent = intent if intent and slugs else Intent.LIST
    drop = frozenset[str]() if hurts else PAIN  # "squats hurt" says that they do
    parts = tuple(_parts(text, tokens, filters, drop))
    found = Understood(
        intent=intent,
        meant=slugs,
        parts=parts,
        leftover=left,
        pain=reader.pain,
        rest=_rest(text, tokens, filters, drop),
    )
    if reader.pain and not (slugs or parts or left or illness.mentioned(text)):
        return _gently(found, text)
    return found


def _gently(found: Understood, text: str) -> Understood:
    """Sore, and nothing said of what: what is low comes first, and can be taken away."""
    part = Part(field="knee", values=("low",), said="", rest=_without_pain(text))
    return structs.replace(found, parts=(part,), rest=part.rest)


def _without_pain(text: str) -> str:
    kept = [t for t in TOKEN.findall(text) if not PAIN.intersection(words(t))]
    return _tidy(" ".join(kept))


def _is_name(edition: Edition, text: str, tokens: tuple[Token, ...]) -> bool:
    """Whether one name has every word, so that it is that name and no sentence."""
    if search.named(edition, text):
        return not _for_what(tokens)
    hits = search.find(edition, text, 1)
    return not _for_what(tokens) and bool(hits) and hits[0].distance < 1


def _for_what(tokens: tuple[Token, ...]) -> bool:
    """``exercises for the shins``, but not ``exercise ball pass``."""
    return tokens[0].key == EXERCISE and tokens[1].plain in LIGHT | NOT | PLAIN


def _intent(tokens: tuple[Token, ...]) -> tuple[Intent | None, int]:
    """What is asked, and the place behind the words that ask it."""
    plain = tuple(token.plain for token in tokens)
    for intent, table in (
        (Intent.INSTEAD, INSTEAD),
        (Intent.HOW, HOW),
        (Intent.OK, OK),
        (Intent.LIST, LIST),
    ):
        for ask in table:
            for low in range(len(plain) - len(ask) + 1):
                if plain[low : low + len(ask)] == ask:
                    return intent, low + len(ask)
    return None, -1


def _agreeing(spans: list[Span]) -> list[Span]:
    """Without what is at hand but not to be used: ``treadmill is taken, no treadmill``."""
    barred = {
        value for s in spans if s.meaning and s.meaning[0] == "without" for value in s.meaning[1]
    }
    kit = {s.meaning for s in spans if s.meaning and s.meaning[0] == "kit"}
    gone = {meaning for meaning in kit if barred >= {*meaning[1]}}
    gone |= {("kit", ("none",))} if len(kit - gone) > 1 else set()  # "at home with a kettlebell"
    return [span for span in spans if span.meaning not in gone]


def _leftover(tokens: tuple[Token, ...], spans: list[Span]) -> tuple[str, ...]:
    inside = {place for span in spans for place in range(span.low, span.high)}
    return tuple(
        dict.fromkeys(
            token.plain
            for place, token in enumerate(tokens)
            if token.key
            and place not in inside
            and token.key not in PLAIN | PAIN
            and token.plain not in PLAIN | LIGHT | NOT
        )
    )


def _parts(
    text: str, tokens: tuple[Token, ...], spans: list[Span], drop: frozenset[str]
) -> Iterator[Part]:
    """The filters, each with the text that is left when it is taken away.

    The others then stand in their fields; those with many values stay as words.
    """
    seen: set[Meaning] = set()
    for span in spans:
        if span.meaning is None or span.meaning in seen:
            continue
        seen.add(span.meaning)
        said = text[tokens[span.low].start : tokens[span.high - 1].end]
        gone = [s for s in spans if s.meaning == span.meaning or not _wide(s)]
        rest = _rest(text, tokens, gone, drop)
        yield Part(span.meaning[0], span.meaning[1], said, rest)


def _wide(span: Span) -> bool:
    return span.meaning is not None and len(span.meaning[1]) > WIDE


def _rest(text: str, tokens: tuple[Token, ...], spans: list[Span], drop: frozenset[str]) -> str:
    gone = {place for span in spans for place in range(_led_by(tokens, span.low), span.high)}
    kept = [
        (token, text[token.start : token.end])
        for place, token in enumerate(tokens)
        if place not in gone and token.key not in drop and token.key
    ]
    if all({token.plain, token.key} & (PLAIN | LIGHT | NOT) for token, _ in kept):
        return ""
    return _tidy(" ".join(word for _, word in kept))


def _led_by(tokens: tuple[Token, ...], low: int) -> int:
    """The place of the little words before: the "on" of "on stairs" goes with the stairs."""
    while low and tokens[low - 1].plain in LIGHT:
        low -= 1
    return low


def _tidy(text: str) -> str:
    """Without the little words that are left hanging at the end."""
    kept = text.split()
    while kept and kept[-1].casefold() in LIGHT | NOT | {",", "but"}:
        kept.pop()
    return " ".join(kept)
