"""What a question is answered with: which exercises come first, and which filters hold.

The strictest answer comes first; each further one lets one kind of filter go, in ``LET_GO``'s
order, until something fits. What stands in the address itself is never let go.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct, structs

from guide.coach import search, swaps
from guide.coach.asking import Intent
from guide.coach.question import Part, Understood, understand
from guide.edition import Edition
from guide.records.query import Ask, Query, Reason

LET_GO = ("pattern", "muscle", "goal", "position", "skill", "kit", "without", "knee", "want-less")
"""What is asked for gives way first, then what is at hand, and what the knee wants last."""


class Answer(Struct, frozen=True, kw_only=True):
    """One way to answer a question."""

    asked: Understood  # what holds
    let_go: tuple[Part, ...]  # what does not
    query: Query  # the filters, without the text
    own: Query  # the filters of the address alone
    first: tuple[str, ...]  # slugs that are shown whatever was understood of filters
    then: tuple[str, ...]  # slugs that come next where they fit the filters
    alike: tuple[str, ...]  # slugs to begin with where nothing is easier than what was named
    refused: frozenset[str]  # slugs that nobody wants to see here
    more: bool  # whether whatever else fits comes after them


def answers(edition: Edition, query: Query) -> Iterator[Answer]:
    """The answers to a sentence, strictest first; none for a plain name or no text."""
    asked = understand(edition, query.q) if query.q else None
    if asked is None:
        return
    gone: tuple[Part, ...] = ()
    yield _answer(edition, query, asked, gone)
    for field in LET_GO:
        going = tuple(part for part in asked.parts if part.field == field)
        if going:
            kept = tuple(part for part in asked.parts if part.field != field)
            asked, gone = structs.replace(asked, parts=kept), (*gone, *going)
            yield _answer(edition, query, asked, gone)


def _answer(edition: Edition, query: Query, asked: Understood, gone: tuple[Part, ...]) -> Answer:
    applied = asked.applied(query)
    first = () if asked.intent is Intent.INSTEAD else asked.meant
    then = tuple(slug for meant in asked.meant for slug in _instead(edition, meant, applied))
    alike: tuple[str, ...] = ()
    if asked.intent is Intent.INSTEAD and not then:
        change = (_instead(edition, meant, applied, Reason.VARIETY) for meant in asked.meant)
        alike = tuple(dict.fromkeys(slug for slugs in change for slug in slugs))
    if asked.intent is Intent.HOW:
        names = (edition.entry(slug).exercise.name for slug in asked.meant)
        then = tuple(slug for name in names for slug in search.slugs(edition, name))
    refused = frozenset[str]().union(*(search.called_so(edition, said) for said in asked.refused))
    unwanted = refused.union(asked.meant)
    then = tuple(slug for slug in dict.fromkeys(then) if slug not in unwanted)
    return Answer(
        asked=asked,
        let_go=gone,
        query=applied,
        own=structs.replace(query, q=""),
        first=first,
        then=then,
        alike=alike,
        refused=refused,
        more=not (first or then) or (bool(asked.parts) and asked.intent is not Intent.HOW),
    )


@lru_cache(maxsize=64)
def _swaps(edition: Edition, slug: str, ask: Ask) -> tuple[str, ...]:
    return swaps.slugs(edition, slug, ask)


def _instead(
    edition: Edition, slug: str, query: Query, reason: Reason = Reason.EASIER
) -> tuple[str, ...]:
    """What stands in for this exercise, best first, with what is wanted less.

    Easier on the knee; or a change, no harder on it, where the knee is not what the exercise hurts.
    """
    ask = Ask(
        reason=reason,
        want_less=query.want_less,
        no_kit=query.no_kit,
        kit=query.kit,
        without=query.without,
    )
    return _swaps(edition, slug, ask)
