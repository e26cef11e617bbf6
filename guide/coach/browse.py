"""The list of the search page: what fits a query, in which order, and what each filter would give.

What a filter lets through, ``filters`` knows.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache, reduce
from itertools import chain, islice
from operator import and_, or_

from msgspec import Struct, structs

from guide.coach import filters, illness, search
from guide.coach.answers import Answer, answers
from guide.coach.asking import Intent
from guide.coach.equipment import ALWAYS_THERE
from guide.coach.filters import ANY_OF, Index, Limits, have
from guide.coach.hits import Hit
from guide.edition import Edition
from guide.records.query import Query
from guide.words import Kit, Level

PER_PAGE = 12
MOST_DROPS = 3
NO_KIT = "none"
FIELDS = (
    *("pattern", "muscle", "kit", "without", "knee", "want-less"),
    *("cue", "goal", "position", "skill"),
)


class Drop(Struct, frozen=True, kw_only=True):
    """A filter that could be dropped, and the query without it."""

    field: str
    value: str  # as in URLs; empty for the whole field
    values: tuple[str, ...]  # what goes, as in URLs; empty for all filters
    query: Query


class Gives(Drop, frozen=True, kw_only=True):
    """A filter that keeps everything out, and how many exercises there are without it."""

    total: int


class Results(Struct, frozen=True, kw_only=True):
    """One page of what fits."""

    hits: tuple[str, ...]  # slugs
    total: int
    pages: int
    page: int  # never beyond the last
    counts: Mapping[str, Mapping[str, int]]  # field → value → results if it were the only choice
    unrated_hidden: int  # fit in all else, but nobody can say that they are gentle enough
    drop: tuple[Gives, ...]  # with nothing found: what to drop, the most helpful first


class _Fits(Struct, frozen=True, kw_only=True):
    """What a query gives, whichever page of it is asked for."""

    query: Query  # as it was answered
    found: tuple[str, ...] | None
    fit: int
    counts: Mapping[str, Mapping[str, int]]
    unrated_hidden: int
    drop: tuple[Gives, ...]


def browse(edition: Edition, query: Query) -> Results:
    """One page of the exercises that fit the query, with counts for every other choice."""
    fits = _fits(edition, structs.replace(query, page=1))
    total = fits.fit.bit_count()
    pages = max(1, -(-total // PER_PAGE))
    page = min(query.page, pages)
    ordered = filters.index(edition).ordered(fits.fit, fits.query, fits.found)
    return Results(
        hits=tuple(islice(ordered, (page - 1) * PER_PAGE, page * PER_PAGE)),
        total=total,
        pages=pages,
        page=page,
        counts=fits.counts,
        unrated_hidden=fits.unrated_hidden,
        drop=fits.drop,
    )


def listed(edition: Edition, query: Query) -> tuple[str, ...]:
    """Every exercise that fits, in order, whatever the page."""
    fits = _fits(edition, structs.replace(query, page=1))
    return tuple(filters.index(edition).ordered(fits.fit, fits.query, fits.found))


@lru_cache(maxsize=64)  # one page asks twice, and the next one of the same list again
def _fits(edition: Edition, query: Query) -> _Fits:
    index = filters.index(edition)
    answer = asked(edition, query)
    query = answer.query if answer else query
    found = _found(index, query, answer) if answer else _named(edition, query)
    limits = index.limits(query, found)
    fit = _fit(index, limits, answer)
    return _Fits(
        query=query,
        found=found,
        fit=fit,
        counts=_counts(index, query, limits),
        unrated_hidden=_unrated_hidden(index, query, limits),
        drop=() if fit else _helpful_drops(index, query, found),
    )


@lru_cache(maxsize=64)
def asked(edition: Edition, query: Query) -> Answer | None:
    """The answer to a sentence, its filters let go until something fits; None for a name."""
    index, last = filters.index(edition), None
    for answer in answers(edition, structs.replace(query, page=1)):
        last = structs.replace(answer, query=structs.replace(answer.query, page=query.page))
        found = _found(index, last.query, last)
        if _fit(index, index.limits(last.query, found), last):
            return last
    return last


def single_drops(query: Query) -> tuple[Drop, ...]:
    """The query less each of its filters in turn, in the order of URLs; the text stays."""
    pairs = [pair for pair in query.to_params() if pair[0] in FIELDS]
    return tuple(_drop(query, field, value) for field, value in pairs)


def _named(edition: Edition, query: Query) -> tuple[str, ...] | None:
    if not query.q:
        return None
    if not illness.mentioned(query.q):
        return search.slugs(edition, query.q)
    return tuple(hit.slug for hit in called(edition, query.q))


def called(edition: Edition, text: str, limit: int | None = None) -> tuple[Hit, ...]:
    """What is called so, best first; an illness is never taken for the name of an exercise."""
    hits = search.find(edition, text, limit)
    return tuple(hit for hit in hits if hit.left_out) if illness.mentioned(text) else hits


def _found(index: Index, query: Query, answer: Answer) -> tuple[str, ...] | None:
    """What the answer names, in its order, and behind that all else; None: no order of its own."""
    named = (*answer.first, *answer.then)
    if not answer.more:
        return tuple(dict.fromkeys(named))
    if not named and not answer.asked.meant:
        return _gentle_first(index, query, answer.asked.sore) if answer.asked.gently else None
    meant = index.at(answer.asked.meant)
    alike = reduce(or_, (bits for bits in index.primary.values() if bits & meant), 0)
    rest = (alike or index.everything) & ~meant
    first = _no_harder(index, meant) if answer.asked.intent is Intent.INSTEAD else rest
    ordered = (index.ordered(bits, query, None) for bits in (rest & first, rest & ~first))
    every = dict.fromkeys((*named, *answer.alike, *chain.from_iterable(ordered)))
    return tuple(slug for slug in every if slug not in answer.refused)


def _no_harder(index: Index, meant: int) -> int:
    """What is marked no higher than any of these; the lowest step where one is not rated."""
    steps = [index.choices["knee"][most.slug] for most in Level]
    return next((bits for bits in steps if not meant & ~bits), steps[0])


def _gentle_first(index: Index, query: Query, sore: Iterable[str]) -> tuple[str, ...]:
    """All of them, for somebody who hurts: what is low on the knee before all else.

    Of these what works a sore muscle comes behind, and last what works it most.
    """
    low = index.choices["knee"][Level.LOW.slug]
    most = index.asks_of(sore)
    some = index.works(sore) & ~most
    order = (low & ~most & ~some, low & some, low & most, index.everything & ~low)
    parts = (index.ordered(bits, query, None) for bits in order)
    return tuple(chain.from_iterable(parts))


def _fit(index: Index, limits: Limits, answer: Answer | None) -> int:
    """What fits all limits, and the exercises that a question is about whatever they are."""
    fit = _all(index.everything, limits)
    if answer and answer.first and answer.asked.parts:
        own = index.limits(answer.own, None)
        fit |= index.at(answer.first) & _all(index.everything, own)
    return fit


def _all(everything: int, limits: Limits, *, but: Iterable[str] = ()) -> int:
    return reduce(and_, (bits for field, bits in limits.items() if field not in but), everything)


# --- What other choices would give ------------------------------------------------------------


def _counts(index: Index, query: Query, limits: Limits) -> dict[str, dict[str, int]]:
    """For each value the results if it were the only choice in its field, all else kept."""
    counts = {}
    for field, choices in index.choices.items():
        rest = _all(index.everything, limits, but=(field,))
        counts[field] = {value: (rest & bits).bit_count() for value, bits in choices.items()}
    rest = _all(index.everything, limits, but=("kit",))
    kits: list[tuple[str, tuple[Kit, ...]]] = [(NO_KIT, ()), *((k.value, (k,)) for k in Kit)]
    counts["kit"] = {
        value: (rest & index.usable(ALWAYS_THERE.union(kit), query.without)).bit_count()
        for value, kit in kits
    }
    own = have(query)
    counts["without"] = {k.value: (rest & index.usable(own, (k,))).bit_count() for k in Kit}
    return counts


def _unrated_hidden(index: Index, query: Query, limits: Limits) -> int:
    rest = _all(index.everything, limits, but=("knee", "want-less"))
    free = reduce(and_, (index.free_of[watch] for watch in query.want_less), rest)
    shown = _all(index.everything, limits)
    return (free & ~index.rated & ~shown).bit_count()


def _helpful_drops(index: Index, query: Query, found: tuple[str, ...] | None) -> tuple[Gives, ...]:
    """With nothing found: what to drop. If no filter alone is to blame, all of them."""
    drops = [drop for drop in single_drops(query) if drop.field not in ANY_OF]
    fields = dict.fromkeys(field for field, _ in query.to_params() if field != "page")
    drops += [_drop(query, field) for field in fields]
    for options in (drops, [_drop_all(query)], [_drop_all(Query())]):
        gives: dict[Query, Gives] = {}
        for drop in options:
            limits = index.limits(drop.query, found if drop.query.q else None)
            total = _all(index.everything, limits).bit_count()
            if total:
                whole = Gives(
                    field=drop.field,
                    value=drop.value,
                    values=drop.values,
                    query=drop.query,
                    total=total,
                )
                gives.setdefault(drop.query, whole)
        if gives:
            best = sorted(gives.values(), key=lambda give: -give.total)
            return tuple(best[:MOST_DROPS])
    return ()  # an empty catalog


def _drop(query: Query, field: str, value: str = "") -> Drop:
    given = tuple(text for name, text in query.to_params() if name == field)
    values = (value,) if value else given
    return Drop(
        field=field,
        value=value if value or len(values) > 1 else values[0],
        values=values,
        query=query.without_value(field, value or None),
    )


def _drop_all(query: Query) -> Drop:
    return Drop(field="", value="", values=(), query=Query(q=query.q))
