"""What an exercise or the knee is named for, where nothing is asked about the exercise itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from msgspec import structs

from guide.coach.complaints import KNEES
from guide.coach.ordinary import AROUND_KNEE, NO_KIT
from guide.coach.postures import FIELD
from guide.coach.tokens import LIGHT, Span, Token, tokens_of
from guide.edition import Edition
from guide.words import Purpose

BEFORE = frozenset({"before", "after", "between", "for"})
"""``warm up before squats``: the squats say when."""
TRAINED = {("goal", (goal.value,)) for goal in (Purpose.STRENGTH, Purpose.MOBILITY)}
"""What can be done for a joint: ``cardio for knees`` is cardio that spares them."""
AIMS = frozenset({"muscle", "goal"})
TRAINING = frozenset(
    {
        *("exercise", "workout", "move", "training", "session", "activation", "routine"),
        *("something", "anything", "muscle", "help", "strengthener"),
    }
)


def taken(edition: Edition, tokens: tuple[Token, ...], spans: Iterable[Span]) -> list[Span]:
    """The spans, with the muscles of what is prepared for or followed; the knee as an aim."""
    spans = [*spans]
    if not any(span.slug for span in spans):
        return [*spans, *_knee(tokens, spans)]
    aims = {span.meaning[0] for span in spans if span.meaning} & AIMS
    return [
        _occasion(edition, span, with_muscles="muscle" not in aims)
        if aims
        and span.slug
        and not span.hurts
        and not _walked(tokens, span.low).isdisjoint(BEFORE)
        else span
        for span in spans
    ]


def in_bed(tokens: tuple[Token, ...], spans: Iterable[Span]) -> Iterator[Span]:
    """``exercises in bed``: besides lying down, nothing is at hand there."""
    spans = [span for span in spans if span.meaning]
    if any(span.meaning and span.meaning[0] == "kit" for span in spans):
        return
    for span in spans:
        said = {token.plain for token in tokens[span.low : span.high]}
        if span.meaning and span.meaning[0] == FIELD and "bed" in said:
            yield structs.replace(span, meaning=NO_KIT)


def _occasion(edition: Edition, span: Span, *, with_muscles: bool) -> Span:
    primary = tuple(muscle.value for muscle in edition.entry(span.slug).exercise.primary)
    meaning = ("muscle", primary) if with_muscles and primary else None
    return structs.replace(span, slug="", meaning=meaning)


def _knee(tokens: tuple[Token, ...], spans: list[Span]) -> Iterator[Span]:
    """``exercises for knees``, ``stronger knees``: what moves it."""
    inside = {place for span in spans for place in range(span.low, span.high)}
    goals = [span for span in spans if span.meaning in TRAINED]
    ends = {span.high - 1 for span in goals}
    for place, token in enumerate(tokens):
        if token.key not in KNEES or place in inside:
            continue
        before = place - 1
        while before >= 0 and tokens[before].plain in LIGHT:
            before -= 1
        after = tokens[place + 1].key if place + 1 < len(tokens) else ""
        wanted = before in ends or (before >= 0 and tokens[before].key in TRAINING)
        if wanted or after in TRAINING or any(span.low == place + 1 for span in goals):
            yield Span(place, place + 1, ("muscle", tuple(m.value for m in AROUND_KNEE)))
            return


def knee(tokens: tuple[Token, ...], spans: Iterable[Span]) -> Iterator[tuple[int, int]]:
    """Where the knee is named and nothing more said of it: ``best bike for knees``."""
    inside = {
        place
        for span in spans
        for place in range(span.low, span.high)
        if span.meaning is None or span.meaning[0] != "muscle"
    }
    places = (p for p, token in enumerate(tokens) if token.key in KNEES and p not in inside)
    return ((place, place + 1) for place in islice(places, 1))


def alone(text: str) -> bool:
    """Whether the knee is all that is named: ``knee``, ``knees``, or on the way to a name."""
    tokens = tokens_of(text)
    return bool(tokens) and all(token.key in KNEES for token in tokens)


def _walked(tokens: tuple[Token, ...], low: int) -> set[str]:
    """The little words before this place."""
    walked, place = set[str](), low - 1
    while place >= 0 and tokens[place].plain in LIGHT | BEFORE:
        walked.add(tokens[place].plain)
        place -= 1
    return walked
