"""Equipment that somebody else is at, or that cannot be used: what is looked for instead."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import reduce
from operator import or_

from msgspec import structs

from guide.coach import filters
from guide.coach.ordinary import NO_KIT
from guide.coach.pairs import own_kit
from guide.coach.tokens import Span, Token
from guide.edition import Edition
from guide.words import Kit, Purpose

FULL = frozenset({"full", "packed", "taken", "busy", "closed", "shut"})
GOES_ON = frozenset({"what", "try", "so", "need", "any", "anything", "something", "now", "again",
                     "other", "can", "and", "but", "i", "today"})  # fmt: skip
"""Behind ``rower full`` a new thought begins; in ``barbell full squat`` it does not."""
JOINS = frozenset({"and", "or", "the", "all", "both", "every"})
AIMS = frozenset({"goal", "muscle"})


def full(tokens: tuple[Token, ...], spans: Iterable[Span]) -> tuple[int, int] | None:
    """``squat rack full``: the place of the word behind equipment that says so."""
    for span in spans:
        if not span.meaning or span.meaning[0] != "kit" or span.high >= len(tokens):
            continue
        after = tokens[span.high + 1] if span.high + 1 < len(tokens) else None
        ends = after is None or not after.key or after.plain in GOES_ON
        if tokens[span.high].plain in FULL and ends:
            return span.high, span.high + 1
    return None


def free(
    edition: Edition,
    tokens: tuple[Token, ...],
    spans: list[Span],
    slugs: tuple[str, ...],
    taken: tuple[int, int],
) -> list[Span]:
    """Equipment that somebody else is at is not at hand; nor what the exercise named is done on."""
    if not slugs:
        gone = _near(tokens, spans, taken)
        return [
            structs.replace(span, meaning=("without", span.meaning[1]))
            if span.meaning and span in gone
            else span
            for span in spans
        ]
    own = dict.fromkeys(kit for slug in slugs for kit in own_kit(edition.entry(slug)))
    return [*spans, Span(*taken, ("without", tuple(own)))] if own else spans


def _near(tokens: tuple[Token, ...], spans: list[Span], taken: tuple[int, int]) -> list[Span]:
    """The equipment nearest to the words, and what is joined to it: ``bikes and rower taken``."""
    kit = [span for span in spans if span.meaning and span.meaning[0] == "kit"]
    if not kit:
        return []
    found = [min(kit, key=lambda span: max(span.low - taken[1], taken[0] - span.high))]
    for span in reversed(kit):
        between = tokens[span.high : found[-1].low]
        if span.high <= found[-1].low and {token.plain for token in between} <= JOINS:
            found.append(span)
    return found


def goal(
    edition: Edition, spans: list[Span], slugs: tuple[str, ...], taken: tuple[int, int]
) -> Iterator[Span]:
    """Whoever wanted a treadmill wants cardio, where nothing else is named."""
    if slugs or any(span.meaning and span.meaning[0] in AIMS for span in spans):
        return
    barred = _barred(spans)
    index = filters.index(edition)
    users = reduce(or_, (index.using[kit] for kit in Kit if kit.value in barred), 0)
    cardio = users & index.choices["goal"][Purpose.CARDIO.value]
    if 2 * cardio.bit_count() > users.bit_count():
        yield Span(*taken, ("goal", (Purpose.CARDIO.value,)))


def agreeing(spans: list[Span]) -> list[Span]:
    """Without what is at hand but not to be used: ``treadmill is taken, no treadmill``."""
    barred = _barred(spans)
    kit = {s.meaning for s in spans if s.meaning and s.meaning[0] == "kit"}
    gone = {meaning for meaning in kit if barred >= {*meaning[1]}}
    gone |= {NO_KIT} if len(kit - gone) > 1 else set()  # "at home with a kettlebell"
    return [span for span in spans if span.meaning not in gone]


def _barred(spans: Iterable[Span]) -> set[str]:
    return {
        value for s in spans if s.meaning and s.meaning[0] == "without" for value in s.meaning[1]
    }
