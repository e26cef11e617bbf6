"""A sentence taken for what it asks: exercises, what hurts, what is at hand, what for.

Nothing is guessed: a word that stands in no table and names no exercise is left over. A plain name
is no sentence, and words of injury and illness set no filter (``illness``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from msgspec import Struct, structs

from guide.coach import asking, illness, occasions, search, sentence, slips, sore, taking, versus
from guide.coach.asking import TAKEN, TOWARDS, WEARY, Intent
from guide.coach.complaints import NOT, PAIN
from guide.coach.ordinary import FILLERS, GENTLY, PLAIN, Meaning
from guide.coach.phrasing import WISHES, Reader, wish
from guide.coach.remains import rest
from guide.coach.sentence import Heard, for_what
from guide.coach.tokens import LIGHT, Span, Token, tokens_of
from guide.coach.well import without_well
from guide.edition import Edition
from guide.records.query import Query

MOST_TOKENS = 40
WIDE = 4  # values of one filter that an address may hold: "no machine" has two dozen
ONE_ONLY = frozenset({"knee", "skill"})
IMPACT = "impact"


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
    leftover: tuple[str, ...] = ()  # words that say nothing to us, and what hurts
    pain: bool = False  # or injury: what is gentle comes first
    sore: tuple[str, ...] = ()  # muscles said to hurt: what works them comes last
    sore_said: tuple[str, ...] = ()  # the words for them
    refused: tuple[str, ...] = ()  # what nothing may be called: "squat" in "no squats"
    lost: bool = False  # calls for help or says nothing that we know
    rest: str = ""  # the text without the words of its filters

    @property
    def of_knee(self) -> bool:
        """Whether something hurts, or the knee is to be spared."""
        return self.pain or any(part.field == "knee" for part in self.parts)

    @property
    def gently(self) -> bool:
        """Whether what is gentle comes first: something hurts, or impact is to be low.

        By that they mean landings; but here each mark says "Knee impact", and one that is high
        must not be what they see first.
        """
        return self.pain or any(IMPACT in part.said.casefold() for part in self.parts)

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
    if not 1 <= len(tokens_of(text)) <= MOST_TOKENS:
        return None
    typed = slips.mended(edition, tokens_of(text))
    two = versus.pair(edition, text)  # before names: one exercise is called "lunge squat"
    if two:
        return Understood(intent=Intent.OK, meant=two)
    if search.named(edition, text) and not (for_what(typed) or wish(typed)):
        return None
    tokens = without_well(typed)
    heard = _heard(edition, text, tokens)
    if tokens == typed and not sentence.is_one(edition, text, heard):
        return None
    heard = structs.replace(heard, filters=[*heard.filters, *heard.knee])
    drop = frozenset[str]() if heard.hurts else PAIN  # "squats hurt" says that they do
    return Understood(
        intent=heard.intent if heard.intent and heard.slugs else Intent.LIST,
        meant=heard.slugs,
        parts=tuple(_parts(text, heard, drop)),
        leftover=(*heard.left, *_unheeded(heard)),
        pain=heard.pain or illness.mentioned(text),
        sore=tuple(dict.fromkeys(muscle for span in heard.aching for muscle in span.sore)),
        sore_said=tuple(_said(heard, span) for span in heard.aching if span.sore),
        refused=heard.refused if heard.intent is Intent.INSTEAD else (),
        lost=tokens == typed and sentence.says_nothing(heard),
        rest=rest(text, tokens, [*heard.filters, *heard.aching], drop),
    )


def _heard(edition: Edition, text: str, tokens: tuple[Token, ...]) -> Heard:
    intent, marked = asking.asked(tokens)
    reader = Reader(edition, tokens, after=marked)
    spans = sore.heeded(tokens, reader.read())
    if intent is Intent.LIST and any(s.slug and s.low < marked <= s.high for s in spans):
        intent = None  # "good morning in a rack"
    aching = [span for span in spans if not (span.meaning or span.slug)]
    pain = reader.pain or tuple((span.low, span.high) for span in aching)
    ill = illness.mentioned(text)
    if not (pain or ill or _asks_of_one(intent, spans)):
        spans = occasions.taken(edition, tokens, spans)
    slugs = tuple(dict.fromkeys(span.slug for span in spans if span.slug))
    if slugs:
        spans = _on_the_way(tokens, spans)
    elif intent is Intent.INSTEAD and not _spared(spans):
        spans += reader.instead(spans)
    filters, taken = _wished(edition, tokens, spans, slugs)
    if taken:
        intent = Intent.INSTEAD
        spans.append(taken)
    spares = not (ill or slugs or _spared(filters))
    gently = _gently(pain or occasions.knee(tokens, spans)) if spares else []
    filters = [] if ill else [*filters, *(gently if pain else ())]
    hurts = any(span.hurts for span in spans)
    refused = _refused(reader, spans, all_of_them=bool(asking.said(tokens, asking.BUT)))
    if refused and filters and intent is Intent.OK:
        intent = Intent.INSTEAD  # "can I do legs without squats"
    return Heard(
        tokens=tokens,
        intent=_minded(intent, slugs, hurts=hurts, pain=bool(pain), told=asking.told(tokens)),
        slugs=slugs,
        refused=refused,
        filters=filters,
        aching=aching,
        knee=[] if pain else gently,
        left=_leftover(tokens, [(s.low, s.high) for s in spans] + [*pain, *reader.hard]),
        pain=bool(pain) or reader.unable,
        hurts=hurts,
        no=reader.no,
    )


def _asks_of_one(intent: Intent | None, spans: Iterable[Span]) -> bool:
    """Whether it asks something of an exercise that it names."""
    return intent not in {None, Intent.LIST} and any(span.slug for span in spans)


def _gently(places: Iterable[tuple[int, int]]) -> list[Span]:
    """Words that wish for what is gentle on the knee."""
    return [Span(low, high, GENTLY) for low, high in places]


def _spared(spans: Iterable[Span]) -> bool:
    """Whether they say themselves what the knee is to be spared."""
    return any(span.meaning and span.meaning[0] in WISHES for span in spans)


def _wished(
    edition: Edition, tokens: tuple[Token, ...], spans: list[Span], slugs: tuple[str, ...]
) -> tuple[list[Span], Span | None]:
    """What is wished for, and the words that say that something is taken, or that one is weary."""
    filters = [span for span in spans if span.meaning]
    weary = asking.said(tokens, WEARY)
    taken = taking.full(tokens, filters) or asking.said(
        tokens, TAKEN if slugs else (*TAKEN, *WEARY)
    )
    if taken:
        filters = taking.free(edition, tokens, filters, slugs, taken)
        filters += [] if weary else taking.goal(edition, filters, slugs, taken)
    filters = taking.agreeing(filters)
    return [*filters, *occasions.in_bed(tokens, filters)], Span(*taken, None) if taken else None


def _refused(reader: Reader, spans: list[Span], *, all_of_them: bool) -> tuple[str, ...]:
    gone = (span for span in spans if span.slug and (span.refused or all_of_them))
    return tuple(dict.fromkeys(map(reader.called, gone)))


def _on_the_way(tokens: tuple[Token, ...], spans: list[Span]) -> list[Span]:
    """``build up to a squat`` is no wish for strength, and ``get back to it`` names no muscle."""
    low, high = asking.said(tokens, TOWARDS) or (0, 0)
    if not high:
        return spans
    kept = [span for span in spans if span.slug or span.high <= low or span.low >= high]
    return [*kept, Span(low, high, None)]


def _minded(
    intent: Intent | None, slugs: tuple[str, ...], *, hurts: bool, pain: bool, told: bool
) -> Intent | None:
    """What is asked of an exercise that hurts, or that is named beside a sore knee."""
    if intent not in {None, Intent.LIST} or not slugs:
        return intent
    if hurts:
        return Intent.INSTEAD
    if told:
        return Intent.HOW
    return Intent.OK if pain else intent


def _leftover(tokens: tuple[Token, ...], read: Iterable[tuple[int, int]]) -> tuple[str, ...]:
    inside = {place for low, high in read for place in range(low, high)}
    return tuple(
        dict.fromkeys(
            token.slip or token.plain
            for place, token in enumerate(tokens)
            if token.key
            and place not in inside
            and token.key not in PLAIN | PAIN
            and token.plain not in PLAIN | LIGHT | NOT | FILLERS
            and not token.weighed
        )
    )


def _unheeded(heard: Heard) -> Iterator[str]:
    """What hurts and is no muscle: it is said that nothing was looked for by it."""
    return (_said(heard, span) for span in heard.aching if not span.sore)


def _said(heard: Heard, span: Span) -> str:
    return " ".join(token.plain for token in heard.tokens[span.low : span.high])


def _parts(text: str, heard: Heard, drop: frozenset[str]) -> Iterator[Part]:
    """The filters, each with the text that is left when it is taken away.

    The others then stand in their fields; those with many values stay as words.
    """
    seen: set[Meaning] = set()
    tokens, spans = heard.tokens, heard.filters
    barred = frozenset(s.low for s in spans if _barred(s) and tokens[s.low].plain not in NOT)
    for span in spans:
        if span.meaning is None or span.meaning in seen:
            continue
        seen.add(span.meaning)
        said = text[tokens[span.low].start : tokens[span.high - 1].end]
        gone = [s for s in spans if s.meaning == span.meaning or not _wide(s)]
        left = rest(text, tokens, [*gone, *heard.aching], drop, barred)
        yield Part(span.meaning[0], span.meaning[1], said, left)


def _barred(span: Span) -> bool:
    return span.meaning is not None and span.meaning[0] == "without"


def _wide(span: Span) -> bool:
    return span.meaning is not None and len(span.meaning[1]) > WIDE
