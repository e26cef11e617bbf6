"""A sentence taken for what it asks: exercises, what hurts, what is at hand, what for.

Nothing is guessed: a word that stands in no table and names no exercise is left over. A plain name
is no sentence, and words of injury and illness set no filter (``illness``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from msgspec import Struct, structs

from guide.coach import illness, search, versus
from guide.coach.ordinary import HOW, INSTEAD, LIST, NOT, OK, PAIN, PLAIN, TAKEN, Meaning
from guide.coach.pairs import own_kit
from guide.coach.phrasing import LIGHT, WISHES, Reader, Span, Token, tokens_of
from guide.edition import Edition
from guide.records.query import Query
from guide.words import Kit, Word

MOST_TOKENS = 40
FEW = 2  # words that name an injury and are no sentence yet: "swollen knee"
EXERCISE = "exercise"
WIDE = 4  # values of one filter that an address may hold: "no machine" has two dozen
ONE_ONLY = frozenset({"knee", "skill"})
GENTLY: Meaning = ("knee", ("low",))
"""Sore, and nothing said of what: what is low comes first, and can be taken away."""

KINDS = ({"muscle"}, {"goal"}, {"skill"})
"""What a search may be about as a whole."""

ROLLER: Meaning = ("kit", (Kit.FOAM_ROLLER.value,))
"""What is done on it is an exercise of its own, whatever is rolled."""

ANY_EXERCISE = frozenset({"exercise", "workout", "move", "training", "session", "activation"})
"""Beside these nothing more need be said."""


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
    named = search.named(edition, text) and not _for_what(tokens)
    if named or not 1 <= len(tokens) <= MOST_TOKENS:
        return None
    two = versus.pair(edition, text)
    if two:
        return Understood(intent=Intent.OK, meant=two)
    heard = _heard(edition, text, tokens)
    if not _is_sentence(edition, text, heard):
        return None
    drop = frozenset[str]() if heard.hurts else PAIN  # "squats hurt" says that they do
    return Understood(
        intent=heard.intent if heard.intent and heard.slugs else Intent.LIST,
        meant=heard.slugs,
        parts=tuple(_parts(text, tokens, heard.filters, drop)),
        leftover=heard.left,
        pain=heard.pain,
        rest=_rest(text, tokens, heard.filters, drop),
    )


class Heard(Struct, frozen=True, kw_only=True):
    """The words of a text, taken for a sentence."""

    tokens: tuple[Token, ...]
    intent: Intent | None
    slugs: tuple[str, ...]  # of the exercises named
    filters: list[Span]
    left: tuple[str, ...]  # words that say nothing to us
    pain: bool
    hurts: bool  # an exercise does
    no: bool  # something is not wanted


def _heard(edition: Edition, text: str, tokens: tuple[Token, ...]) -> Heard:
    intent, marked = _intent(tokens)
    reader = Reader(edition, tokens, after=marked)
    spans = list(reader.read())
    slugs = tuple(dict.fromkeys(span.slug for span in spans if span.slug))
    filters = [span for span in spans if span.meaning]
    taken = _said(tokens, TAKEN)
    if taken:
        filters, intent = _free(edition, filters, slugs, taken), Intent.INSTEAD
        spans.append(Span(*taken, None))
    filters = _agreeing(filters)
    if illness.mentioned(text):
        filters = []
    elif not (slugs or any(span.meaning and span.meaning[0] in WISHES for span in filters)):
        filters += [Span(low, high, GENTLY) for low, high in reader.pain]
    hurts = any(span.hurts for span in spans)
    return Heard(
        tokens=tokens,
        intent=Intent.INSTEAD if hurts and intent in {None, Intent.LIST} else intent,
        slugs=slugs,
        filters=filters,
        left=_leftover(tokens, spans),
        pain=bool(reader.pain),
        hurts=hurts,
        no=reader.no,
    )


def _is_sentence(edition: Edition, text: str, heard: Heard) -> bool:
    """Whether it is more than a name: it asks, or all of it says what kind of exercise."""
    if _for_what(heard.tokens) or _is_kind(heard):
        return True
    hits = search.find(edition, text, 1)
    near = hits[0].distance if hits else None
    unwanted = heard.no and heard.filters
    if len(heard.tokens) == 1 or (near is not None and near < 1 and not unwanted):
        return False
    if heard.intent or heard.pain:
        return True
    if illness.mentioned(text):
        return len(heard.tokens) > FEW and (near is None or near >= search.INSIDE)
    names = heard.slugs or heard.left
    return bool(heard.filters) and (heard.no or near is None or not names)


def _is_kind(heard: Heard) -> bool:
    """Whether all of it says what kind of exercise, and perhaps with what: "legs with a band"."""
    said = {span.meaning for span in heard.filters if span.meaning}
    inside = {place for span in heard.filters for place in range(span.low, span.high)}
    rest = (token for place, token in enumerate(heard.tokens) if place not in inside)
    of_kind = {field for field, _ in said} - {"kit"} in KINDS and ROLLER not in said
    return of_kind and all(token.plain in LIGHT or token.key in ANY_EXERCISE for token in rest)


def _free(
    edition: Edition, filters: list[Span], slugs: tuple[str, ...], taken: tuple[int, int]
) -> list[Span]:
    """Equipment that somebody else is at is not at hand; nor what the exercise named is done on."""
    if not slugs:
        return [
            structs.replace(span, meaning=("without", span.meaning[1]))
            if span.meaning and span.meaning[0] == "kit"
            else span
            for span in filters
        ]
    own = dict.fromkeys(kit for slug in slugs for kit in own_kit(edition.entry(slug)))
    return [*filters, Span(*taken, ("without", tuple(own)))] if own else filters


def _for_what(tokens: tuple[Token, ...]) -> bool:
    """``exercises for the shins``, but not ``exercise ball pass``."""
    return len(tokens) > 1 and tokens[0].key == EXERCISE and tokens[1].plain in LIGHT | NOT | PLAIN


def _intent(tokens: tuple[Token, ...]) -> tuple[Intent | None, int]:
    """What is asked, and the place behind the words that ask it."""
    for intent, table in (
        (Intent.INSTEAD, INSTEAD),
        (Intent.HOW, HOW),
        (Intent.OK, OK),
        (Intent.LIST, LIST),
    ):
        said = _said(tokens, table)
        if said:
            return intent, said[1]
    return None, -1


def _said(tokens: tuple[Token, ...], table: Iterable[tuple[str, ...]]) -> tuple[int, int] | None:
    """Where the first of these phrases stands."""
    plain = tuple(token.plain for token in tokens)
    for phrase in table:
        for low in range(len(plain) - len(phrase) + 1):
            if plain[low : low + len(phrase)] == phrase:
                return low, low + len(phrase)
    return None


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
